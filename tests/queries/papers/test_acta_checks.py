"""What is shown for a look before an acta is made final."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.position import set_position
from facilitator_app.commands.reserve import reserve_person
from facilitator_app.commands.summary import edit_summary, write_summary
from facilitator_app.domain.process import Process
from facilitator_app.domain.session import Attendance, Session
from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.queries.attendance import attendance_table
from facilitator_app.queries.papers.acta_checks import LOOKED_AT, Check, acta_checks
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import START, add_person, give_consent, lay_table, write_note


def checks(vault: Vault, session: UUID) -> dict[str, Check]:
    """What was looked at, by its code."""
    with vault.read() as tx:
        found = {each.code: each for each in acta_checks(tx, session, attendance_table(tx, session))}
    assert set(found) <= set(LOOKED_AT)
    return found


def lacking(found: dict[str, Check]) -> set[str]:
    return {code for code, check in found.items() if not check.fine}


def test_who_will_not_be_named_for_want_of_a_question_is_listed_apart_from_who_said_no(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 1)
        add_person(tx, table, "Juan Icó", "muni", consent=False)
        refused = add_person(tx, table, "Ana Pérez", "ceibo", consent=False)
        give_consent(tx, table, refused, "refused")
        withdrawn = add_person(tx, table, "Luis Sis", "ceibo")
        give_consent(tx, table, withdrawn, "withdrawn", day=9)
        add_person(tx, table, None, "cocode", reserved=True)
        add_person(tx, table, None, "cocode", reserved=True, pseudonym="La Vecina")
        add_person(tx, table, "Con seudónimo", "cocode", consent=False, pseudonym="El Vecino")
        add_person(tx, table, "Quien no vino", "muni", consent=False, present=False)
    found = checks(vault, table.session)
    assert found["consent"] == Check("consent", False, 1, ("Juan Icó",))
    assert found["reserved"] == Check("reserved", True, 3)


def test_a_concern_under_a_name_is_listed_with_its_words(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        concern: dict[str, Any] = {"kind": "concern", "speaker_id": table.people[0]}
        write_note(tx, table, "Nos amenazaron.", **concern, attribution="named")
        write_note(tx, table, "Falta agua.", **concern, attribution="party")
        write_note(tx, table, "Del equipo.", **concern, attribution="named", visibility="team")
    found = checks(vault, table.session)
    assert found["named_concerns"].named == ("Rosa Choc: «Nos amenazaron.»",)
    assert (found["notes"].count, found["kept_out"].count) == (2, 1)


def test_what_cannot_be_followed_up_and_what_is_missing_is_told(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        agreement = add_agreement(tx, table.process, "Medición", session_id=table.session)
        clause = add_clause(tx, agreement, "Se mide [cada mes].")
        set_position(tx, clause, table.parties["ceibo"], PositionValue.RESERVATION)
        invited = add_person(tx, table, "No está marcada", "muni")
        marked = next(each for each in attendance_table(tx, table.session) if each.participant_id == invited)
        tx.get(Attendance, marked.id).status = "invited"
    found = checks(vault, table.session)
    assert lacking(found) == {
        "quorum", "no_interpreter", "read_aloud", "unmarked", "notes", "gaps", "reservation_words", "drafts",
        "open_text", "no_summary",
    }  # fmt: skip
    assert found["open_text"].named == found["gaps"].named == ("1.1",)
    assert found["reservation_words"].named == ("Hidroeléctrica El Ceibo",)
    assert found["unmarked"].named == ("No está marcada",)


def test_a_session_that_never_began_is_told_as_that(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 0)
        session = tx.get(Session, table.session)
        session.starts_at = session.ends_at = session.venue = None
    assert {"no_start", "when_and_where", "ended", "people"} <= lacking(checks(vault, table.session))


def test_a_municipality_that_is_a_code_of_no_known_country_is_told(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        process = tx.get(Process, table.process)
        process.country, process.municipality = None, "1413"
        tx.get(Session, table.session).municipality = None
    assert checks(vault, table.session)["place_code"].named == ("1413",)
    with vault.begin("test") as tx:
        tx.get(Process, table.process).country = "GT"
    assert "place_code" not in checks(vault, table.session)


def test_a_conflict_in_the_text_is_told_until_it_is_decided(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
    with vault.read() as tx:
        shown = tx.versions(table.session)
    for hour in (15, 16):
        with vault.begin("test") as tx:
            tx.replacing(table.session, shown)
            tx.get(Session, table.session).ends_at = START.replace(hour=hour, minute=20)
    assert checks(vault, table.session)["disputed"].count == 1
    with vault.begin("test") as tx:
        tx.decide(tx.get(Session, table.session), "ends_at")
    assert checks(vault, table.session)["disputed"].fine


def test_a_table_that_speaks_another_language_is_told_while_its_acta_says_nothing_in_it(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
    assert checks(vault, table.session)["no_summary"] == Check("no_summary", False, 1, ("q'eqchi'",))
    with vault.begin("test") as tx:
        summary = write_summary(tx, table.session, "kek", "A")
        write_summary(tx, table.session, "es", "En la lengua del acta misma")
    found = checks(vault, table.session)
    assert found["summary"] == Check("summary", True, 1, ("q'eqchi'",))
    assert found["summary_unread"].named == ("q'eqchi'",)
    assert "no_summary" not in found
    with vault.begin("test") as tx:
        edit_summary(tx, summary, read_aloud_at=START)
    assert not {"summary_unread", "no_summary"} & checks(vault, table.session).keys()


def test_a_reserved_person_who_is_named_in_the_words_is_told_before_anybody_prints(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        reserve_person(tx, table.people[0], "La vecina")
        refused = add_person(tx, table, "Ana Cuc", "ceibo", consent=False)
        give_consent(tx, table, refused, "refused")
        give_consent(tx, table, table.people[0], "refused", day=9)  # her pseudonym is printed, and names nobody
    assert "reserved_in_text" not in checks(vault, table.session)
    with vault.begin("test") as tx:
        write_summary(tx, table.session, "kek", "… ROSA CHOC, Ana Cucul …")
    assert checks(vault, table.session)["reserved_in_text"].named == ("La vecina",)
    with vault.begin("test") as tx:
        write_note(tx, table, "Lo dijo Ana Cuc.")
    assert checks(vault, table.session)["reserved_in_text"].named == ("Ana Cuc", "La vecina")
