"""What the follow-up report is made of: only what its readers may read, and a next step for every promise."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from facilitator_app.commands.commitment import edit_commitment, renegotiate_commitment
from facilitator_app.commands.conclusion import conclude
from facilitator_app.commands.evidence import add_evidence
from facilitator_app.commands.kept_file import File
from facilitator_app.commands.note import add_note
from facilitator_app.commands.session import plan_session
from facilitator_app.commands.source_account import add_account
from facilitator_app.documents.content import FollowUpContent
from facilitator_app.documents.follow_up import follow_up_report
from facilitator_app.documents.frozen import freeze
from facilitator_app.queries.papers.follow_up_content import follow_up_content
from facilitator_app.store.vault import Vault
from tests.commands.promised import Promise, promise, today
from tests.commands.table import Table, set_table


@pytest.fixture
def table(vault: Vault) -> Table:
    """The table that meets."""
    return set_table(vault)


@pytest.fixture
def promised(vault: Vault, table: Table) -> Promise:
    """Its two promises, and a visit."""
    return promise(vault, table)


def report(vault: Vault, table: Table, **said: Any) -> FollowUpContent:
    """What would be printed now."""
    with vault.read() as tx:
        return follow_up_content(tx, table.process, author="Rosa Morales", **said)


def test_an_account_for_the_team_is_counted_and_its_words_are_nowhere(
    vault: Vault, table: Table, promised: Promise
) -> None:
    with vault.begin("test") as tx:
        add_account(tx, promised.visit, promised.commitment, "Se entregó.", kind="party", party_id=table.council,
                    finding="kept", visibility="minutes")  # fmt: skip
        hidden = add_account(tx, promised.visit, promised.commitment, "SECRETO: no vino nadie.", kind="party",
                             party_id=table.community, source="NOMBRE SECRETO", finding="not_kept")  # fmt: skip
        add_evidence(tx, promised.commitment, "FOTO SECRETA", on=today(vault), account_id=hidden,
                     file=File("secreta.jpg", "image/jpeg", (b"bytes",)))  # fmt: skip
    content = report(vault, table)
    (told,) = [each for each in content.commitments if each.text == "Entregar el mapa"]
    assert [(version.source, version.words) for version in told.versions] == [("Municipalidad", "Se entregó.")]
    assert (told.reserved, told.evidence, content.annexes) == (1, ("1 prueba reservada",), ())
    record = freeze(content).record.decode()
    assert "SECRET" not in record
    team = report(vault, table, for_team=True)
    assert "SECRETO: no vino nadie." in freeze(team).record.decode()
    assert [annex.file_name for annex in team.annexes] == ["secreta.jpg"]


def test_a_promise_that_is_late_leads_to_what_was_agreed_for_that_and_one_without_a_day_to_a_day(
    vault: Vault, table: Table, promised: Promise
) -> None:
    late, undated = report(vault, table).commitments
    assert (late.outcome, late.days_late, late.next_step) == ("overdue", 3, "Volver a verificar")
    assert (undated.outcome, undated.due, undated.next_step) == ("under_way", None, "Acordar una fecha")
    with vault.begin("test") as tx:
        edit_commitment(tx, promised.commitment, if_not_kept="La mesa escribe al concejo")
    late = report(vault, table).commitments[0]
    assert late.next_step == "Según lo acordado, si no se cumple: La mesa escribe al concejo"


def test_what_could_not_be_verified_is_without_information_and_is_verified_again(
    vault: Vault, table: Table, promised: Promise
) -> None:
    with vault.begin("test") as tx:
        edit_commitment(tx, promised.commitment, if_not_kept="La mesa escribe al concejo")
        conclude(tx, promised.commitment, "unverified", words="Las versiones no coinciden", concluded_by="La comisión")
    told = report(vault, table).commitments[0]
    assert (told.outcome, told.verified_by, told.next_step) == ("unknown", "La comisión", "Volver a verificar")


def test_a_kept_promise_needs_nothing_more_and_a_renegotiated_one_says_its_new_day(
    vault: Vault, table: Table, promised: Promise
) -> None:
    with vault.begin("test") as tx:
        add_evidence(tx, promised.commitment, "Recibido", on=today(vault), visibility="minutes")
        conclude(tx, promised.commitment, "kept", words="Hay mapa con sello")
        renegotiate_commitment(tx, promised.other, due_on=today(vault) + timedelta(days=30))
    outcomes = {told.text: (told.outcome, told.next_step) for told in report(vault, table).commitments}
    assert outcomes["Entregar el mapa"] == ("kept", "Ninguno")
    assert outcomes["Arreglar el portón"][1].startswith("Nueva fecha acordada:")


def test_concerns_of_a_visit_are_risks_only_where_the_table_may_read_them(
    vault: Vault, table: Table, promised: Promise
) -> None:
    with vault.begin("test") as tx:
        add_note(tx, promised.visit, "Dos familias dejaron de venir.", kind="concern", visibility="minutes")
        add_note(tx, promised.visit, "Hay amenazas.", kind="concern", visibility="team")
        add_note(tx, table.session, "El río baja turbio.", kind="concern", visibility="minutes")
    assert report(vault, table).risks == ("Dos familias dejaron de venir.",)
    assert report(vault, table, since=today(vault) + timedelta(days=1)).risks == ()


def test_the_next_meeting_is_the_planned_session_that_comes_first(vault: Vault, table: Table) -> None:
    assert report(vault, table).next_meeting == ""
    with vault.begin("test") as tx:
        for days in (20, 9):
            plan_session(
                tx, table.process, title=f"En {days}", venue="Salón comunal", kind="plenary",
                starts_at=tx.now().replace(hour=9, minute=30) + timedelta(days=days),
            )  # fmt: skip
    told = report(vault, table).next_meeting
    assert str((today(vault) + timedelta(days=9)).day) in told
    assert told.endswith("09:30, Salón comunal.")


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_it_prints_in_every_language(vault: Vault, table: Table, promised: Promise, language: str) -> None:
    content = report(vault, table, language=language)
    assert follow_up_report(freeze(content)).pages == 2
    assert content.language == language
