"""The record of signatures of an acta: after the acta, from what is recorded, naming nobody whom the acta does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from facilitator_app.commands.minutes import keep_printed
from facilitator_app.commands.signing import edit_signing_act, record_signing_act
from facilitator_app.domain.people import Participant
from facilitator_app.errors import Refused
from facilitator_app.exchange import paper
from facilitator_app.exchange.verification import verify_paper
from facilitator_app.queries.frozen_documents import SIGNING_RECORD, chosen_revision, governing, revisions
from facilitator_app.queries.papers.signing_record_content import standing_signing_record
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import START, Table, give_consent, lay_table, write_note
from tests.store.scratch import open_new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty vault."""
    vault = open_new_vault(tmp_path)
    yield vault
    vault.engine.dispose()


def held(vault: Vault, **more: Any) -> Table:
    """A session of three people whose acta is final."""
    with vault.begin("test") as tx:
        table = lay_table(tx, **more)
        write_note(tx, table, "El agua no alcanza en abril.")
    with vault.begin("test") as tx:
        paper.freeze_acta(tx, table.session)
    return table


def signs(vault: Vault, table: Table, who: int, kind: str, **said: Any) -> UUID:
    with vault.begin("test") as tx:
        return record_signing_act(tx, table.session, table.people[who], kind, **{"at": START, **said})


def frozen_now(vault: Vault, table: Table, **asked: Any) -> UUID:
    with vault.begin("test") as tx:
        return paper.freeze_signatures(tx, table.session, **asked)


def test_there_is_none_before_the_acta_is_final(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
    with vault.read() as tx, pytest.raises(Refused) as refused:
        paper.draft_signatures(tx, table.session)
    assert refused.value.code == "minutes.no_acta_signed"


def test_it_is_about_the_frozen_acta_which_stays_as_it_was(vault: Vault) -> None:
    table = held(vault)
    signs(vault, table, 0, "signature")
    with vault.read() as tx:
        (acta,) = governing(tx, table.session)
    document = frozen_now(vault, table, witnesses=("Paula Tzoc",))
    with vault.read() as tx:
        (record,) = governing(tx, acta.id, kind=SIGNING_RECORD)
        content = paper.frozen_record(tx, document).content
        assert record.id == document
        assert (content.acta.sha256, content.acta.code) == (acta.sha256, acta.code)  # type: ignore[union-attr]
        assert content.witnesses == ("Paula Tzoc", "")  # type: ignore[union-attr]
        assert revisions(tx, table.session) == (acta,)
        assert differences(tx.connection) == []


def test_each_person_is_told_with_their_acts_in_the_order_of_the_acta(vault: Vault) -> None:
    table = held(vault)
    signs(vault, table, 0, "refused", words="No firmo.")
    signs(vault, table, 1, "thumbprint", finger="right thumb")
    signs(vault, table, 1, "on_request", signer_id=table.people[2])
    with vault.read() as tx:
        people = standing_signing_record(tx, table.session).content.people
    told = {person.name: [(act.kind, act.finger, act.signer, act.words) for act in person.acts] for person in people}
    assert told == {
        "Juan Icó Itzep": [("thumbprint", "pulgar derecho", "", ""), ("on_request", "", "Ana Pérez Chub", "")],
        "Rosa Choc": [("refused", "", "", "No firmo.")],
        "Ana Pérez Chub": [],
    }
    assert [person.number for person in people] == [1, 2, 3]


def test_a_later_signature_says_where_and_when_and_one_of_the_same_day_does_not(vault: Vault) -> None:
    table = held(vault)
    signs(vault, table, 0, "signature", at=START + timedelta(hours=6))
    signs(vault, table, 1, "signature", at=datetime(2026, 3, 9, 8, 15), venue="escuela")  # noqa: DTZ001
    with vault.read() as tx:
        people = {each.name: each.acts for each in standing_signing_record(tx, table.session).content.people}
    assert people["Rosa Choc"][0].later_at is None
    assert people["Juan Icó Itzep"][0].later_place == "escuela"
    assert people["Juan Icó Itzep"][0].later_at is not None


def test_who_is_reserved_in_the_acta_is_reserved_here_and_a_thumb_among_few_is_not_told(vault: Vault) -> None:
    table = held(vault, consent=False)
    with vault.begin("test") as tx:
        give_consent(tx, table, table.people[1])
        give_consent(tx, table, table.people[2])
        give_consent(tx, table, table.people[2], act="withdrawn", day=6)
        tx.get(Participant, table.people[2]).pseudonym = "Persona 1"
    signs(vault, table, 0, "thumbprint", finger="right thumb")
    signs(vault, table, 1, "on_request", signer_id=table.people[0])
    signs(vault, table, 2, "refused", words="Todavía no.")
    with vault.read() as tx:
        people = standing_signing_record(tx, table.session).content.people
        text = paper.draft_signatures(tx, table.session).pdf
    by_party = {each.organisation: each for each in people}
    rosa, ana = by_party["COCODE Saqjaꞌ"], by_party["Hidroeléctrica El Ceibo"]
    assert (rosa.name, rosa.reserved, rosa.acts, rosa.withheld) == ("", True, (), True)
    assert (ana.name, ana.acts[0].words) == ("Persona 1", "Todavía no.")
    assert by_party["Municipalidad de Uspantán"].acts[0].signer.startswith("Participante reservado")
    for name in ("Rosa Choc", "Ana Pérez"):
        assert name.encode() not in text


def test_what_did_not_change_is_the_same_revision_and_a_late_signature_makes_another(vault: Vault) -> None:
    table = held(vault)
    signs(vault, table, 0, "signature")
    first = frozen_now(vault, table)
    assert frozen_now(vault, table) == first
    signs(vault, table, 1, "signature", venue="escuela")
    second = frozen_now(vault, table)
    with vault.read() as tx:
        (stands,) = governing(tx, chosen_revision(tx, table.session).id, kind=SIGNING_RECORD)
        assert (stands.id, stands.revision, stands.corrects_id) == (second, 2, first)


def test_an_act_from_before_a_correction_of_the_acta_says_that_it_was_for_the_one_before(vault: Vault) -> None:
    table = held(vault)
    signs(vault, table, 0, "signature")
    with vault.begin("test") as tx:
        paper.freeze_acta(tx, table.session, reason="Faltaba una palabra.")
    with vault.read() as tx:
        later = tx.now() + timedelta(minutes=5)
    signs(vault, table, 1, "signature", at=later)
    with vault.read() as tx:
        content = standing_signing_record(tx, table.session).content
    told = {each.name: [act.of_earlier for act in each.acts] for each in content.people}
    assert (content.acta.revision, told["Rosa Choc"], told["Juan Icó Itzep"]) == (2, [True], [False])


def test_an_act_with_two_versions_refuses_until_a_person_decides(vault: Vault) -> None:
    table = held(vault)
    act = signs(vault, table, 0, "refused", words="No firmo.")
    with vault.read() as tx:
        shown = tx.versions(act)
    for words in ("No firmo hoy.", "No firmo nunca."):
        with vault.begin("test") as tx:
            edit_signing_act(tx, act, words=words, shown=shown)
    with pytest.raises(Refused) as refused:
        frozen_now(vault, table)
    assert refused.value.code == "minutes.open_conflict"


def test_its_printed_pages_are_kept_given_again_and_verified(vault: Vault) -> None:
    table = held(vault)
    signs(vault, table, 0, "signature")
    document = frozen_now(vault, table, paper="a4", language="fr")
    with vault.read() as tx:
        printed = paper.print_frozen(paper.frozen_record(tx, document), "a4")
    with vault.begin("test") as tx:
        keep_printed(tx, document, printed.pdf, printed.pages, "a4")
    with vault.read() as tx:
        assert paper.kept_signatures(tx, table.session).printed.pdf == printed.pdf
        found = verify_paper(printed.pdf, tx)
        assert found.proven
        assert found.revision is not None
        assert found.revision.kind == SIGNING_RECORD
