"""A server that lies: withholds, reorders, rolls back, alters. Nothing is lost, no visit hangs, and it is told."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.errors import Damaged, NoConnection
from facilitator_app.queries.sharing.status import workspace_status
from facilitator_app.server.keeping import Place
from facilitator_app.store.records.attachments import file_bytes, keep_file
from facilitator_app.store.sharing.server_marks import forget_server_marks
from facilitator_app.sync.server_settings import the_server
from facilitator_app.wire.server_messages import Ids, News, Pushed, Token, decode, encode
from tests.commands.table import Table
from tests.server.lying import (
    Frame,
    Lie,
    first_segment_altered,
    frames,
    keeps_all,
    lying,
    newest,
    news_with_push,
    says,
    swallowing,
    swapped,
    without_first_segment,
)
from tests.server.running import Server, admitted, running
from tests.server.visiting import until_quiet, visit
from tests.sync.team import Person, Team

Office = tuple[Server, Person, Person, Table]


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """People whose server is their own."""
    with ExitStack() as held:
        yield Team(tmp_path, held)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A server, Ana and Beto, who have all that the server has; each lie finds them as the one before left them."""
    folder = tmp_path_factory.mktemp("office")
    with ExitStack() as held:
        ana, beto, _, table = Team(folder, held).highland()
        place = Place(folder / "server")
        admitted(place, ana.workspace.vault.author.keys, folder)
        with running(place) as server:
            for who in (ana, beto):
                the_server(who.workspace.vault, server.address, server.pin)
            yield server, ana, beto, table


def note(office: Office, text: str) -> None:
    """Ana writes something that Beto does not have yet, and hands it in."""
    server, ana, beto, table = office
    until_quiet(server, ana, beto)
    ana.notes(table.session, text, visibility="minutes")
    visit(ana, server)


def test_what_it_withholds_is_told_as_missing_and_comes_another_way(office: Office) -> None:
    server, ana, beto, table = office
    note(office, "Callado por el servidor")
    ana.notes(table.session, "Dicho después", visibility="minutes")
    visit(ana, server)
    with lying("/pull", frames(without_first_segment)):
        visited = visit(beto, server)
    assert "Dicho después" in beto.texts()
    assert "Callado por el servidor" not in beto.texts()
    assert [(gap.person, gap.count) for gap in visited.imported.gaps] == [("Ana", 1)]
    assert beto.takes(ana.bundle()).gaps == []
    assert "Callado por el servidor" in beto.texts()


def test_in_another_order_everything_is_taken_in(office: Office) -> None:
    server, ana, beto, table = office
    note(office, "Uno de tres")
    for text in ("Dos de tres", "Tres de tres"):
        ana.notes(table.session, text, visibility="minutes")
        visit(ana, server)
    with lying("/pull", frames(swapped)):
        assert visit(beto, server).imported.rejected == []
    assert beto.texts() >= {"Uno de tres", "Dos de tres", "Tres de tres"}


@pytest.mark.parametrize(
    "change",
    [
        lambda found: list(reversed(found)),
        lambda found: [replace(frame, number=0) for frame in found],
        lambda found: [replace(frame, number=frame.number + 2**63) for frame in found],
        lambda found: found + found,
    ],
    ids=["backwards", "old_numbers", "enormous_numbers", "twice"],
)
def test_numbers_that_do_not_grow_are_refused_at_once_and_the_next_visit_brings_everything(
    office: Office, change: Callable[[list[Frame]], list[Frame]]
) -> None:
    server, ana, beto, table = office
    note(office, "Primero")
    ana.notes(table.session, "Números que mienten", visibility="minutes")
    visit(ana, server)
    with lying("/pull", frames(change)), pytest.raises(Damaged, match=r"server\.bad_message"):
        visit(beto, server)
    visit(beto, server)
    assert "Números que mienten" in beto.texts()


def test_a_server_that_goes_back_is_told_every_time_and_what_it_lost_is_offered_again(office: Office) -> None:
    server, ana, beto, table = office
    note(office, "Antes de que volviera atrás")
    visit(beto, server)
    for time in ("la primera vez", "la segunda vez"):
        ana.notes(table.session, f"Vuelve atrás {time}", visibility="minutes")
        visit(ana, server)
        with lying("/changes", newest(lambda _: 1)):
            visited = visit(beto, server)
        assert visited.imported.alarms == ["rollback"]
        assert visited.imported.needs_a_look
        until_quiet(server, ana, beto)
    assert ana.sees() == beto.sees()


def test_numbers_that_went_back_are_told_to_who_hands_something_in_however_much_that_is(team: Team) -> None:
    ana, beto, _, table = team.highland()
    place, yesterday = Place(team.folder / "server"), team.folder / "yesterday"
    admitted(place, ana.workspace.vault.author.keys, team.folder)
    with running(place) as server:
        for who in (ana, beto):
            the_server(who.workspace.vault, server.address, server.pin)
        until_quiet(server, ana, beto)
    shutil.copytree(place.data, yesterday)
    where = server.address.removeprefix("https://")
    with running(place, "--listen", where) as server:
        beto.notes(table.session, "Lo que el servidor olvidará", visibility="minutes")
        visit(beto, server)
        visit(ana, server)
    shutil.rmtree(place.data)
    shutil.move(yesterday, place.data)
    with running(place, "--listen", where) as server:
        ana.notes(table.session, "Una nueva", visibility="minutes")
        visited = visit(ana, server)
        assert visited.imported.alarms == ["rollback"]
        assert visited.sent > 4
    beto.takes(ana.bundle())
    assert ana.sees() == beto.sees()


def test_a_log_that_was_put_back_and_went_on_is_noticed_although_its_numbers_grew_again(team: Team) -> None:
    ana, beto, _, table = team.highland()
    place, yesterday = Place(team.folder / "server"), team.folder / "yesterday"
    admitted(place, ana.workspace.vault.author.keys, team.folder)
    with running(place) as server:
        for who in (ana, beto):
            the_server(who.workspace.vault, server.address, server.pin)
        until_quiet(server, ana, beto)
    shutil.copytree(place.data, yesterday)
    where = server.address.removeprefix("https://")
    with running(place, "--listen", where) as server:
        ana.notes(table.session, "Lo que el servidor olvidará", visibility="minutes")
        visit(ana, server)
        assert visit(ana, server).imported.alarms == []
    shutil.rmtree(place.data)
    shutil.move(yesterday, place.data)
    with running(place, "--listen", where) as server:
        for number in range(6):  # Beto, who saw nothing of it, hands in more than there was
            beto.notes(table.session, f"Después {number}", visibility="minutes")
            visit(beto, server)
        visited = visit(ana, server)
        assert visited.imported.alarms == ["rollback"]
        until_quiet(server, ana, beto)
    assert ana.sees() == beto.sees()
    assert "Lo que el servidor olvidará" in beto.texts()
    assert "Después 0" in ana.texts()


def test_a_space_that_a_server_put_back_never_had_is_offered_again_and_told(team: Team) -> None:
    ana, beto, _, table = team.highland()
    place, yesterday = Place(team.folder / "server"), team.folder / "yesterday"
    admitted(place, ana.workspace.vault.author.keys, team.folder)
    with running(place) as server:
        the_server(ana.workspace.vault, server.address, server.pin)
    shutil.copytree(place.data, yesterday)  # before anybody came
    where = server.address.removeprefix("https://")
    with running(place, "--listen", where) as server:
        the_server(beto.workspace.vault, server.address, server.pin)
        until_quiet(server, ana, beto)
    shutil.rmtree(place.data)
    shutil.move(yesterday, place.data)
    with running(place, "--listen", where) as server:
        assert visit(ana, server).imported.alarms == ["rollback"]
        ana.notes(table.session, "Después de ponerlo atrás", visibility="minutes")
        beto.notes(table.session, "También después", visibility="minutes")
        until_quiet(server, ana, beto)
    assert ana.sees() == beto.sees()
    assert "También después" in ana.texts()


@pytest.mark.parametrize("number", [2**63, 2**64 - 1, -1])
def test_impossible_numbers_told_with_a_push_are_refused_and_what_went_is_there(office: Office, number: int) -> None:
    server, ana, beto, table = office
    note(office, f"De Ana {number}")
    beto.notes(table.session, f"De Beto {number}", visibility="minutes")
    with lying("/push", news_with_push(lambda _: number)), pytest.raises(Damaged, match=r"server\.bad_message"):
        visit(beto, server)
    until_quiet(server, ana, beto)
    assert f"De Ana {number}" in beto.texts()
    assert f"De Beto {number}" in ana.texts()


def test_news_that_it_withholds_from_a_push_come_with_the_next_visit(office: Office) -> None:
    server, _, beto, table = office
    note(office, "Callada al entregar")
    beto.notes(table.session, "Entregada", visibility="minutes")
    with lying("/push", lambda answer: replace(answer, body=encode(Pushed(decode(answer.body, Pushed).numbers)))):
        visit(beto, server)
    assert "Callada al entregar" not in beto.texts()
    visit(beto, server)
    assert "Callada al entregar" in beto.texts()


def test_numbers_beyond_the_newest_cost_nothing(office: Office) -> None:
    server, _, beto, _ = office
    note(office, "Más allá")
    with lying("/changes", newest(lambda n: n + 1000)):
        visit(beto, server)
    assert "Más allá" in beto.texts()
    note(office, "Y después")
    visit(beto, server)
    assert "Y después" in beto.texts()


@pytest.mark.parametrize("number", [2**63, 2**64 - 1, -1])
def test_impossible_numbers_are_refused_and_not_remembered(office: Office, number: int) -> None:
    server, _, beto, _ = office
    note(office, f"Imposible {number}")
    with lying("/changes", newest(lambda _: number)), pytest.raises(Damaged, match=r"server\.bad_message"):
        visit(beto, server)
    visit(beto, server)
    assert f"Imposible {number}" in beto.texts()


def test_altered_bytes_are_told_and_hold_nothing_else_up(office: Office) -> None:
    server, ana, beto, table = office
    note(office, "Alterada")
    ana.notes(table.session, "Intacta", visibility="minutes")
    visit(ana, server)
    with lying("/pull", frames(first_segment_altered)):
        visited = visit(beto, server)
    assert visited.imported.rejected
    assert visited.imported.needs_a_look
    assert "Alterada" not in beto.texts()
    assert "Intacta" in beto.texts()
    beto.takes(ana.bundle())
    assert "Alterada" in beto.texts()


@pytest.mark.parametrize(
    "part",
    [
        lambda answer: replace(answer, body=bytes(len(answer.body))),
        lambda answer: replace(answer, body=answer.body[1:] + b"-"),
        lambda answer: replace(answer, body=answer.body * 2),
        lambda answer: replace(answer, body=answer.body[:-1]),
        says(b'{"reason": "unknown_blob"}', 404),
    ],
    ids=["zeros", "wrong_place", "too_much", "too_little", "denied"],
)
def test_wrong_parts_of_a_file_are_refused_and_the_next_visit_brings_it(office: Office, part: Lie) -> None:
    server, ana, beto, table = office
    photo = os.urandom(600_000)
    until_quiet(server, ana, beto)
    with ana.writes() as tx:
        kept = keep_file(
            tx, [photo], process_id=table.process, space=tx.table_space(table.process), media_type="image/jpeg"
        )
    visit(ana, server)
    with lying("/blobs/", part), contextlib.suppress(Damaged, NoConnection):
        visit(beto, server)
    visit(beto, server)
    with beto.reads() as tx:
        assert file_bytes(tx, kept) == photo


@pytest.mark.parametrize("offset", ["0", "9" * 5000, "-1"], ids=["0", "enormous", "negative"])
def test_an_upload_that_never_gets_on_is_given_up_and_goes_the_next_time(office: Office, offset: str) -> None:
    server, ana, beto, table = office
    photo = os.urandom(300_000)
    with ana.writes() as tx:
        kept = keep_file(
            tx, [photo], process_id=table.process, space=tx.table_space(table.process), media_type="image/jpeg"
        )
    stuck = lying("/uploads/", lambda answer: replace(answer, status=200, headers={"upload-offset": offset}))
    with stuck, pytest.raises(Damaged, match=r"server\.bad_message"):
        visit(ana, server)
    visit(ana, server)
    visit(beto, server)
    with beto.reads() as tx:
        assert file_bytes(tx, kept) == photo


def only_on_this_laptop(who: Person) -> int:
    with who.reads() as tx:
        return workspace_status(tx).unshared


def test_what_it_only_claims_to_keep_counts_as_not_shared_and_goes_with_the_next_change(office: Office) -> None:
    server, ana, beto, table = office
    until_quiet(server, ana, beto)
    assert only_on_this_laptop(ana) == 0
    ana.notes(table.session, "Olvidada por el servidor", visibility="minutes")
    with swallowing("/push", keeps_all):
        visit(ana, server)
    visit(beto, server)
    visit(ana, server)
    assert "Olvidada por el servidor" not in beto.texts()
    assert only_on_this_laptop(ana) > 0
    ana.notes(table.session, "Un cambio más", visibility="minutes")
    until_quiet(server, ana, beto)
    assert beto.texts() >= {"Olvidada por el servidor", "Un cambio más"}
    assert only_on_this_laptop(ana) == 0


def test_what_the_server_keeps_and_nobody_has_is_counted_by_itself(office: Office) -> None:
    server, ana, beto, table = office
    until_quiet(server, ana, beto)
    ana.notes(table.session, "Espera en el servidor", visibility="minutes")
    with ana.reads() as tx:
        assert (workspace_status(tx).unshared, workspace_status(tx).handed_in) == (1, 0)
    visit(ana, server)
    with ana.reads() as tx:
        assert (workspace_status(tx).unshared, workspace_status(tx).handed_in) == (1, 1)
    until_quiet(server, ana, beto)
    with ana.reads() as tx:
        assert (workspace_status(tx).unshared, workspace_status(tx).handed_in) == (0, 0)


def test_what_is_new_goes_although_it_claims_to_have_everything(office: Office) -> None:
    server, ana, beto, table = office
    until_quiet(server, ana, beto)
    ana.notes(table.session, "Nueva de verdad", visibility="minutes")
    with lying("/have", says(encode(Ids([])))):
        visit(ana, server)
    visit(beto, server)
    assert "Nueva de verdad" in beto.texts()


RUBBISH = [
    b"", "<html>¿Quién anda ahí?</html>".encode(), b"\x91" * 100_000, encode(Token("a\r\nb: c", 1)),
    encode(News(b"", {})), encode(News(bytes(16), {b"x": 1})),
]  # fmt: skip


@pytest.mark.parametrize("where", ["/auth/challenge", "/auth/token", "/changes", "/have", "/push", "/membership"])
def test_rubbish_in_the_place_of_an_answer_is_refused_in_words(office: Office, where: str) -> None:
    server, ana, beto, table = office
    ana.notes(table.session, f"Entre basura: {where}", visibility="minutes")
    with ana.workspace.vault.begin("test") as tx:
        forget_server_marks(tx)
    for rubbish in RUBBISH:
        with lying(where, says(rubbish)), pytest.raises(Damaged, match=r"server\.bad_message"):
            visit(ana, server)
    until_quiet(server, ana, beto)
    assert f"Entre basura: {where}" in beto.texts()
