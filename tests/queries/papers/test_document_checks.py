"""What is shown for a look before an acta is made final."""

from __future__ import annotations

from typing import Any

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.position import set_position
from facilitator_app.domain.session import Session
from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.queries.papers.document_checks import Missing, document_checks
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import START, add_person, give_consent, lay_table, write_note


def test_who_will_not_be_named_is_listed_with_the_reason(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 1)
        never = add_person(tx, table, "Juan Icó", "muni", consent=False)
        refused = add_person(tx, table, "Ana Pérez", "ceibo", consent=False)
        give_consent(tx, table, refused, "refused")
        withdrawn = add_person(tx, table, "Luis Sis", "ceibo")
        give_consent(tx, table, withdrawn, "withdrawn", day=9)
        reserved = add_person(tx, table, None, "cocode", reserved=True)
        add_person(tx, table, None, "cocode", reserved=True, pseudonym="La Vecina")
        add_person(tx, table, "Quien no vino", "muni", consent=False, present=False)
    with vault.read() as tx:
        found = {each.participant_id: each.why for each in document_checks(tx, table.session).not_named}
    assert found == {never: "never_asked", refused: "refused", withdrawn: "withdrawn", reserved: "reserved"}


def test_a_concern_under_a_name_is_listed_with_who_will_read_it(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        concern: dict[str, Any] = {"kind": "concern", "speaker_id": table.people[0]}
        named = write_note(tx, table, "Nos amenazaron.", **concern, attribution="named")
        write_note(tx, table, "Falta agua.", **concern, attribution="party")
        write_note(tx, table, "Del equipo.", **concern, attribution="named", visibility="team")
    with vault.read() as tx:
        checks = document_checks(tx, table.session)
    assert [(each.note_id, each.speaker) for each in checks.named_concerns] == [(named, "Rosa Choc")]
    assert checks.readers == ("Municipalidad de Uspantán", "COCODE Saqjaꞌ", "Hidroeléctrica El Ceibo")
    assert checks.left_out == 1


def test_what_cannot_be_followed_up_and_what_is_missing_is_told_and_refuses_nothing(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        agreement = add_agreement(tx, table.process, "Medición", session_id=table.session)
        clause = add_clause(tx, agreement, "Se mide [cada mes].")
        set_position(tx, clause, table.parties["ceibo"], PositionValue.RESERVATION)
        add_person(tx, table, "Firma Pronto", "muni", acts=({"kind": "signature"},))
    with vault.read() as tx:
        checks = document_checks(tx, table.session)
    assert [each.agreement_id for each in checks.not_followable] == [agreement]
    assert checks.open_text == (1,)
    assert checks.reservations_without_words == ("Hidroeléctrica El Ceibo",)
    assert set(checks.unsigned) == set(table.people[:3])
    assert checks.missing == (Missing.QUORUM, Missing.INTERPRETER, Missing.READING)
    assert checks.gaps == ()
    assert checks.may_be_final


def test_a_session_that_never_began_cannot_be_final(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 0)
        session = tx.get(Session, table.session)
        session.starts_at = session.ends_at = session.venue = None
    with vault.read() as tx:
        checks = document_checks(tx, table.session)
    assert not checks.may_be_final
    assert {Missing.START, Missing.END, Missing.VENUE, Missing.NOBODY_PRESENT} <= set(checks.missing)


def test_a_conflict_in_the_text_cannot_be_final_until_it_is_decided(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
    with vault.read() as tx:
        shown = tx.versions(table.session)
    for hour in (15, 16):
        with vault.begin("test") as tx:
            tx.replacing(table.session, shown)
            tx.get(Session, table.session).ends_at = START.replace(hour=hour, minute=20)
    with vault.read() as tx:
        checks = document_checks(tx, table.session)
        assert [(each.type, each.field) for each in checks.disputed] == [("session", "ends_at")]
        assert not checks.may_be_final
    with vault.begin("test") as tx:
        tx.decide(tx.get(Session, table.session), "ends_at")
    with vault.read() as tx:
        assert document_checks(tx, table.session).may_be_final
