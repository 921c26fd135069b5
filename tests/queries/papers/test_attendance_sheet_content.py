"""The attendance sheet: who is expected, and no more of each person than the mesa decided to keep and may show."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator_app.domain.process import Commission, CommissionDelegate
from facilitator_app.domain.session import Session
from facilitator_app.queries.papers.attendance_sheet_content import attendance_sheet_content
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import Table, add_person, give_consent, lay_table

EVERYTHING: dict[str, Any] = {
    "national_id": "8646825810101", "phone": "55550000", "sex": "f", "birth_year": 1990, "people": "maya",
    "language": "kek",
}  # fmt: skip
KEPT = ("national_id", "phone", "sex", "birth_year", "people", "language")


def sit_down(vault: Vault, kept: tuple[str, ...] = KEPT, **person: Any) -> Table:
    """A session with one person whose every detail is known."""
    with vault.begin("test") as tx:
        table = lay_table(tx, 0, personal_fields=kept)
        add_person(tx, table, **{"name": "Rosa Choc", "party": "cocode", "details": EVERYTHING, **person})
    return table


@pytest.mark.parametrize("full", [False, True])
def test_codes_and_telephones_are_on_the_full_sheet_alone(vault: Vault, full: bool) -> None:
    table = sit_down(vault)
    with vault.read() as tx:
        (row,) = attendance_sheet_content(tx, table.session, full=full).rows
    assert (row.name, row.age, row.sex) == ("Rosa Choc", 36, "M")
    assert (row.national_id, row.telephone) == (("8646825810101", "55550000") if full else ("", ""))


def test_what_the_process_does_not_keep_is_not_printed(vault: Vault) -> None:
    table = sit_down(vault, kept=("phone",))
    with vault.read() as tx:
        content = attendance_sheet_content(tx, table.session, full=True)
    (row,) = content.rows
    assert content.asked == ("phone",)
    assert row.telephone == "55550000"
    assert (row.national_id, row.age, row.sex, row.people, row.language) == ("", None, "", "", "")


@pytest.mark.parametrize("person", [{"name": None, "reserved": True}, {"pseudonym": "La Vecina"}])
def test_nothing_beside_a_reserved_person_tells_who_it_is(vault: Vault, person: dict[str, Any]) -> None:
    table = sit_down(vault, **person)
    with vault.read() as tx:
        (row,) = attendance_sheet_content(tx, table.session, full=True).rows
    assert row.name in ("", "La Vecina")
    assert (row.telephone, row.national_id, row.age, row.sex, row.people, row.language) == ("", "", None, "", "", "")
    assert row.organisation == "COCODE Saqjaꞌ"


def test_a_language_that_five_speak_tells_nothing(vault: Vault) -> None:
    table = sit_down(vault, name=None, reserved=True)
    with vault.begin("test") as tx:
        for number in range(4):
            add_person(tx, table, f"Persona {number}", "cocode", details={"language": "kek"})
    with vault.read() as tx:
        rows = attendance_sheet_content(tx, table.session).rows
    assert [bool(row.language) for row in rows] == [True] * 5
    assert [row.people for row in rows if row.reserved] == [""]


def test_the_sheet_is_where_people_are_asked_and_a_refusal_counts(vault: Vault) -> None:
    table = sit_down(vault, consent=False)
    with vault.read() as tx:
        assert attendance_sheet_content(tx, table.session).rows[0].name == "Rosa Choc"
    with vault.begin("test") as tx:
        give_consent(tx, table, table.people[0], "refused", purpose="roster")
    with vault.read() as tx:
        assert attendance_sheet_content(tx, table.session).rows[0].reserved


def test_where_nobody_is_listed_the_commission_or_the_roster_is_expected(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 0)
        people = [add_person(tx, table, name, "muni", present=False) for name in ("Ana", "Beto", "Carla")]
    with vault.read() as tx:
        assert [row.name for row in attendance_sheet_content(tx, table.session).rows] == ["Ana", "Beto", "Carla"]
    with vault.begin("test") as tx:
        session = tx.get(Session, table.session)
        session.commission_id = tx.add(Commission(process_id=table.process, title="Tierra"), session.space).id
        tx.add(CommissionDelegate(process_id=table.process, commission_id=session.commission_id,
                                  participant_id=people[1]), session.space)  # fmt: skip
    with vault.read() as tx:
        assert [row.name for row in attendance_sheet_content(tx, table.session).rows] == ["Beto"]
