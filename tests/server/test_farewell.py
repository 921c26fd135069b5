"""A removed device that visits is told by the server that it was removed, in a way that it can verify itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import Refused
from facilitator_app.queries.sharing.standing import put_out_of
from facilitator_app.server.keeping import Place
from facilitator_app.sync.leaving import remove_device
from facilitator_app.sync.transports.connection import Answer
from facilitator_app.wire.server_messages import Ids, Statements, decode, encode
from facilitator_app.wire.statement import Revoke
from tests.commands.table import Table
from tests.server.lying import lying
from tests.server.running import Server, admitted, running, shared
from tests.server.visiting import until_quiet, visit
from tests.sync.team import Person, Team

Office = tuple[Server, Person, Person, Person, Table]


def test_the_server_tells_a_removal_to_who_was_removed_and_to_nobody_else(place: Place, tmp_path: Path) -> None:
    ana, beto, juana, nueva, nobody = (DeviceKeys.generate() for _ in range(5))
    admitted(place, ana, tmp_path)
    with running(place) as server:
        space = shared(server, ana, beto, juana)
        known = space.statements[-1]
        assert server.link(juana).farewell(space.id, [known.id]) == []
        removed = space.say(Revoke(juana.card.signing, []))
        space.grant(nueva)
        server.link(ana).state_membership(space.id, space.genesis, space.signed)
        assert server.link(juana).farewell(space.id, [known.id]) == [removed.signed]
        assert server.link(beto).farewell(space.id, []) == []
        other = shared(server, ana, nobody)
        for stranger, asked in ((nobody, space), (nobody, other), (juana, other)):
            answer = _asked(server, stranger, asked.id)
            assert (answer.status, b"unknown_space" in answer.body) == (404, True)
        answer = _asked(server, juana, space.id)
        assert answer.status == 200
        assert decode(answer.body, Statements).statements == space.signed[:3]


def _asked(server: Server, keys: DeviceKeys, space: bytes) -> Answer:
    link = server.link(keys)
    link.changes(b"", {})
    headers = {"Authorization": f"Bearer {link.token}"}
    return link.connection.ask("POST", f"/v1/spaces/{space.hex()}/farewell", encode(Ids([])), headers)


def test_a_removed_device_that_visits_knows_it_who_did_it_and_nothing_of_what_came_after(
    office: Office, team: Team
) -> None:
    server, ana, beto, juana, table = office
    until_quiet(server, ana, beto, juana)
    remove_device(ana.workspace.vault, juana.signing)
    nueva = team.person("Nueva")
    ana.admits(nueva)
    visit(ana, server)
    remove_device(ana.workspace.vault, beto.signing)
    visit(ana, server)
    for _ in range(2):  # and at every visit after it
        with pytest.raises(Refused) as refused:
            visit(juana, server)
        assert refused.value.code == "server.put_out"
        assert refused.value.parameters["who"] == "Ana"
        assert "«Mesa de agua y bosque»" in str(refused.value.parameters["titles"])
    with juana.reads() as tx:
        assert "Mesa de agua y bosque" in put_out_of(tx)
        everybody = {device for space in tx.spaces.all() for device in tx.members(space.id).admitted}
        removed = {device for space in tx.spaces.all() for device in tx.members(space.id).removed}
    assert nueva.signing not in everybody
    assert removed == {juana.signing}
    assert table.session


def test_a_server_that_says_nothing_or_lies_of_a_removal_is_not_believed(office: Office) -> None:
    server, ana, beto, juana, _ = office
    until_quiet(server, ana, beto, juana)
    with juana.reads() as tx:
        spaces = {space.id: tx.members(space.id).heads for space in tx.spaces.all()}
    remove_device(ana.workspace.vault, juana.signing)
    visit(ana, server)

    def forged(answer: Answer) -> Answer:
        if answer.status != 200:
            return answer
        said = decode(answer.body, Statements)
        return Answer(200, answer.headers, encode(Statements(said.genesis, said.statements[:-1])), whole=True)

    with lying("/farewell", forged), pytest.raises(Refused) as refused:
        visit(juana, server)
    assert refused.value.code == "server.not_admitted"
    with juana.reads() as tx:
        assert {space.id: tx.members(space.id).heads for space in tx.spaces.all()} == spaces
    with pytest.raises(Refused) as refused:
        visit(juana, server)
    assert refused.value.code == "server.put_out"


def test_who_was_put_out_of_several_at_once_is_told_of_all_of_them_at_once(
    office: Office,
) -> None:
    server, ana, beto, juana, _ = office
    until_quiet(server, ana, beto, juana)
    told: list[tuple[str, ...]] = []

    def look(_changed: object) -> None:
        with beto.workspace.vault.read() as tx:
            told.append(put_out_of(tx))

    remove_device(ana.workspace.vault, beto.signing)
    visit(ana, server)
    beto.workspace.vault.listen(look)
    with pytest.raises(Refused, match=r"server\.put_out"):
        visit(beto, server)
    assert len(set(told) - {()}) == 1
