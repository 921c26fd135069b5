"""What goes with what a person wants taken out, what stays, and who may."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from sqlalchemy import select

from facilitator_app.commands.agreement import add_agreement, keep_version
from facilitator_app.commands.attendance import mark_attendance
from facilitator_app.commands.clause import add_clause, edit_clause
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.evidence import add_evidence
from facilitator_app.commands.kept_file import File
from facilitator_app.commands.note import add_note, delete_note, edit_note, widen_note
from facilitator_app.commands.participant import add_participant, details_id, edit_participant
from facilitator_app.commands.position import set_position
from facilitator_app.commands.redaction import Wanted, reach_of, redact
from facilitator_app.commands.undo import undo
from facilitator_app.domain.agreement import AgreementVersion, Position
from facilitator_app.domain.paper import Attachment
from facilitator_app.domain.people import Participant, ParticipantDetails
from facilitator_app.domain.redaction import Redaction
from facilitator_app.domain.session import Note
from facilitator_app.domain.verification import Evidence
from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.queries.history import history
from facilitator_app.queries.listing import record_as_data
from facilitator_app.queries.redactions import list_redactions
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.log.replay import differences
from facilitator_app.store.sharing.redaction import let_go
from facilitator_app.store.vault import Vault
from tests.commands.table import Table

REASON = "Lo pidió la persona"


def _take_out(vault: Vault, *wanted: Wanted) -> None:
    with vault.begin("test") as tx:
        redact(tx, wanted, REASON)
        let_go(tx)
    with vault.read() as tx:
        assert differences(tx.connection) == []
        assert tx.log.chain_faults() == []


def _is_kept(vault: Vault, words: str) -> bool:
    """Whether any change of the log holds the words."""
    with vault.read() as tx:
        payloads = Statements(tx.connection).all("select payload from log_entry where payload is not null")
    return any(words.encode() in payload for (payload,) in payloads)


def test_a_person_becomes_a_reserved_one_and_everybody_of_the_same_change_stays_as_they_are(
    vault: Vault, table: Table
) -> None:
    with vault.begin("test") as tx:
        mark_attendance(tx, table.session, table.candelaria, "present", authority="Acta 12 del COCODE")
        before = [record_as_data(tx, "participant", one) for one in (table.ixchel, table.juan)]
    with vault.read() as tx:
        reach = reach_of(tx, [Wanted("participant", table.candelaria)])
    assert {one.type for one in reach.taken} == {"participant", "participant_details", "attendance"}
    assert reach.others >= 5
    _take_out(vault, Wanted("participant", table.candelaria))
    with vault.read() as tx:
        person = tx.get(Participant, table.candelaria)
        details = tx.get(ParticipantDetails, details_id(table.candelaria))
        assert (person.name, person.reserved, person.party_id) == (None, True, table.community)
        assert person.pseudonym == "Persona reservada 1"
        assert (details.sex, details.birth_year, details.language, details.signs_with) == (None,) * 4
        assert [record_as_data(tx, "participant", one) for one in (table.ixchel, table.juan)] == before
    assert not _is_kept(vault, "Candelaria Baltazar")
    assert not _is_kept(vault, "Acta 12")


def test_every_record_of_a_person_goes_where_several_were_joined(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        twin = add_participant(tx, table.process, "Candelaria Baltasar Pop", party_id=table.community)
        edit_participant(tx, twin, same_as_id=table.candelaria)
    _take_out(vault, Wanted("participant", table.candelaria))
    with vault.read() as tx:
        people = [tx.get(Participant, one) for one in (table.candelaria, twin)]
        assert [(person.name, person.pseudonym) for person in people] == [(None, "Persona reservada 1")] * 2
        assert tx.get(Participant, twin).same_as_id == table.candelaria
    assert not _is_kept(vault, "Baltasar Pop")


def test_only_the_fields_that_are_named_go(vault: Vault, table: Table) -> None:
    _take_out(vault, Wanted("participant", table.candelaria, ("birth_year",)))
    with vault.read() as tx:
        person = tx.get(Participant, table.candelaria)
        details = tx.get(ParticipantDetails, details_id(table.candelaria))
        assert (person.name, details.birth_year, details.sex) == ("Candelaria Baltazar", None, "f")
        (line,) = list_redactions(tx)
    assert (line.subject_type, line.fields, line.reason) == ("participant_details", ("birth_year",), REASON)


def test_what_a_person_said_goes_with_them_where_that_is_asked(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        note = add_note(tx, table.session, "Vi quién lo hizo", speaker_id=table.candelaria)
    with vault.read() as tx:
        plain = reach_of(tx, [Wanted("participant", table.candelaria)])
        with_words = reach_of(tx, [Wanted("participant", table.candelaria, said_too=True)])
    assert note not in {one.record for one in plain.taken}
    assert note in {one.record for one in with_words.taken}


def test_a_note_that_was_widened_takes_the_one_of_fewer_readers_with_it(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        private = add_note(tx, table.session, "Secreto primero", visibility="private")
    with vault.begin("test") as tx:
        team = widen_note(tx, private, "team")
    with vault.begin("test") as tx:
        wide = widen_note(tx, team, "minutes")
    _take_out(vault, Wanted("note", wide))
    assert not _is_kept(vault, "Secreto primero")
    with vault.read() as tx:
        assert tx.get(Note, wide).text == "(retirado)"
        assert [item.verb for item in history(tx, wide)] == ["withdrawn", "redacted"]


def test_a_note_that_was_deleted_goes_from_the_log_too(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        note = add_note(tx, table.session, "Se borró, pero queda")
    with vault.begin("test") as tx:
        delete_note(tx, note)
    assert _is_kept(vault, "Se borró, pero queda")
    _take_out(vault, Wanted("note", note))
    assert not _is_kept(vault, "Se borró, pero queda")
    with vault.read() as tx:
        assert Statements(tx.connection).value("select count(*) from record_state where created = 0") == 0
        (line,) = list_redactions(tx)
    assert (line.subject, line.fields) == (note, ())


def test_what_was_deleted_before_stays_deleted_and_in_the_log(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        secret = add_note(tx, table.session, "Lo que se retira")
        other = add_note(tx, table.session, "Borrada en el mismo cambio")
    with vault.begin("test") as tx:
        delete_note(tx, other)
    _take_out(vault, Wanted("note", secret))
    with vault.read() as tx:
        assert tx.find(Note, other) is None
    assert _is_kept(vault, "Borrada en el mismo cambio")


def test_the_words_of_a_position_go_from_the_kept_versions_of_the_agreement(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, table.process, "Acuerdo sobre el agua")
        clause = add_clause(tx, agreement, "El agua se mide cada mes")
        set_position(tx, clause, table.council, PositionValue.RESERVATION, words="Nos lo impuso el gobernador")
        set_position(tx, clause, table.community, PositionValue.AGREE, words="De acuerdo con todo")
    with vault.begin("test") as tx:
        version = keep_version(tx, agreement, "Antes de la consulta")
        (position,) = tx.session.scalars(select(Position).where(Position.party_id == table.council))
        wanted = Wanted("position", position.id, ("words",))
    _take_out(vault, wanted)
    assert not _is_kept(vault, "gobernador")
    with vault.read() as tx:
        assert tx.get(Position, wanted.record).value == PositionValue.RESERVATION
        kept = json.dumps(tx.get(AgreementVersion, version).content, ensure_ascii=False)
    assert "(retirado)" in kept
    assert "De acuerdo con todo" in kept


def test_a_file_goes_with_its_chunks_and_the_evidence_says_no_more_of_it(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, table.process, "Acuerdo")
        commitment = add_commitment(tx, agreement, "Medir el agua")
    with vault.begin("test") as tx:
        evidence = add_evidence(
            tx, commitment, "Foto del pozo", file=File("rosa.jpg", "image/jpeg", [b"bytes" * 100_000]),
        )  # fmt: skip
    with vault.read() as tx:
        file = tx.get(Evidence, evidence).attachment_id
        assert file is not None
        assert Statements(tx.connection).value("select count(*) from chunk") == 4
    _take_out(vault, Wanted("attachment", file))
    with vault.read() as tx:
        kept = tx.get(Evidence, evidence)
        assert (kept.title, kept.file_name, kept.sha256, kept.attachment_id) == ("Foto del pozo", None, None, None)
        assert tx.find(Attachment, file) is None
        assert Statements(tx.connection).value("select count(*) from chunk") == 0
    assert not _is_kept(vault, "rosa.jpg")


def test_values_that_wait_for_a_decision_wait_for_it_still(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        clause = add_clause(tx, add_agreement(tx, table.process, "Acuerdo"), "Primero")
        note = add_note(tx, table.session, "Se retira", clause_id=clause)
    with vault.read() as tx:
        shown = tx.versions(clause)
    for text in ("Segundo, de Ana", "Segundo, de Beto"):
        with vault.begin("test") as tx:
            edit_clause(tx, clause, shown=shown, text=text)
            edit_note(tx, note, text=f"Se retira, {text}")
    _take_out(vault, Wanted("note", note))
    with vault.read() as tx:
        sql = "select field from conflict c join record_state r on r.no = c.record_no where r.id = ?"
        assert Statements(tx.connection).all(sql, (clause.bytes,)) == [("text",)]
        assert len(tx.standing(clause)["text"]) == 2
    assert not _is_kept(vault, "Se retira")
    assert _is_kept(vault, "Segundo, de Ana")


def test_other_records_that_say_the_same_are_named_and_stay(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        note = add_note(tx, table.session, "El pozo está envenenado")
        clause = add_clause(tx, add_agreement(tx, table.process, "Acuerdo"), "Si el pozo está envenenado, se cierra")
    with vault.read() as tx:
        assert reach_of(tx, [Wanted("note", note)]).texts == (clause,)


@pytest.mark.parametrize("reason", ["", "   "])
def test_without_a_reason_nothing_goes(vault: Vault, table: Table, reason: str) -> None:
    with pytest.raises(Refused, match=r"redaction\.no_reason"), vault.begin("test") as tx:
        redact(tx, [Wanted("participant", table.juan)], reason)
    assert _is_kept(vault, "Juan Icó")


def test_what_was_taken_out_once_is_nothing_the_second_time_and_is_never_undone(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        note = add_note(tx, table.session, "Una vez")
    _take_out(vault, Wanted("note", note))
    with pytest.raises(Refused, match=r"redaction\.nothing"), vault.begin("test") as tx:
        redact(tx, [Wanted("note", note)], REASON)
    with pytest.raises(Refused, match=r"undo\.final"), vault.begin("test") as tx:
        undo(tx)


def test_what_says_which_record_it_is_and_the_register_do_not_go(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        note = add_note(tx, table.session, "Texto")
    for fields, code in ((("session",), "redaction.needed_field"), (("kind",), "redaction.needed_field")):
        with pytest.raises(Refused, match=code), vault.read() as tx:
            reach_of(tx, [Wanted("note", note, fields)])
    with pytest.raises(BadUsage, match=r"record\.unknown_field"), vault.read() as tx:
        reach_of(tx, [Wanted("note", note, ("nada",))])
    _take_out(vault, Wanted("note", note))
    with vault.read() as tx:
        (line,) = tx.session.scalars(select(Redaction.id))
    with pytest.raises(Refused, match=r"redaction\.stands"), vault.read() as tx:
        reach_of(tx, [Wanted("redaction", line)])
    with pytest.raises(BadUsage, match=r"record\.unknown"), vault.read() as tx:
        reach_of(tx, [Wanted("note", UUID(int=1))])


def test_the_history_of_others_in_the_same_change_says_that_they_were_written_again(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        edit_participant(tx, table.juan, position="Alcalde")
    _take_out(vault, Wanted("participant", table.candelaria))
    with vault.read() as tx:
        items = history(tx, table.juan)
    assert [item.verb for item in items if item.command in ("", "redact", "edit_participant")][-1] == "restated"
    assert [item.fields["position"].after for item in items if "position" in item.fields] == ["Alcalde"]


def test_what_a_change_had_replaced_does_not_come_back_with_it(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        edit_participant(tx, table.juan, position="Vocal")
    with vault.begin("test") as tx:
        edit_participant(tx, table.juan, position="Alcalde", authority="Como dijo Rosa a escondidas")
    with vault.begin("test") as tx:
        edit_participant(tx, table.juan, position="Síndico")
    _take_out(vault, Wanted("participant", table.juan, ("authority",)))
    with vault.read() as tx:
        person = tx.get(Participant, table.juan)
        assert (person.position, person.authority) == ("Síndico", None)
        assert len(tx.standing(table.juan)["position"]) == 1
