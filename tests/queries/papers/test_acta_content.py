"""What the acta prints: only what is for the minutes, people named by consent, words in the mouth of who said them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from facilitator_app.commands.agreement import add_agreement, confirm_agreement, withdraw_agreement
from facilitator_app.commands.clause import add_clause, edit_clause
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.consensus import answer_consensus, ask_consensus
from facilitator_app.commands.position import set_position, set_positions
from facilitator_app.commands.ratification import record_ratification
from facilitator_app.commands.summary import edit_summary, write_summary
from facilitator_app.documents.texts import texts_of
from facilitator_app.domain.ids import natural_id
from facilitator_app.domain.process import MethodPart, Process
from facilitator_app.domain.session import Attendance, ConsensusAnswer, ConsensusCheck, Note, Session
from facilitator_app.domain.vocabulary import DecisionMode, PositionValue, RatificationDecision
from facilitator_app.queries.papers.acta_content import acta_content, standing_acta
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import (
    START,
    add_person,
    give_consent,
    lay_table,
    process_of,
    write_note,
)


def test_only_notes_for_the_minutes_are_printed(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        write_note(tx, table, "El agua no alcanza en abril.", kind="concern", speaker_id=table.people[0])
        write_note(tx, table, "SECRETO DEL EQUIPO", visibility="team")
        write_note(tx, table, "SECRETO PROPIO", visibility="private")
    with vault.read() as tx:
        content = acta_content(tx, table.session)
    assert [(note.text, note.speaker, note.agenda) for note in content.notes] == [
        ("El agua no alcanza en abril.", "COCODE Saqjaꞌ", 1)
    ]
    assert not any("SECRETO" in text for text in texts_of(content))


def test_a_note_that_calls_itself_of_the_minutes_in_another_space_is_not_printed(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        note = write_note(tx, table, "SECRETO DEL EQUIPO", visibility="team")
    with vault.begin("test") as tx:
        tx.get(Note, note).visibility = "minutes"
    with vault.read() as tx:
        assert acta_content(tx, table.session).notes == ()


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [("named", "Rosa Choc"), ("party", "COCODE Saqjaꞌ"), ("sector", "Comunidad"), ("none", ""), ("~by_village", "")],
)
def test_a_note_names_its_speaker_as_its_attribution_allows(vault: Vault, attribution: str, speaker: str) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, attribution="none")
        write_note(tx, table, "Así es.", speaker_id=table.people[0], attribution=attribution)
    with vault.read() as tx:
        assert acta_content(tx, table.session).notes[0].speaker == speaker


def test_without_a_choice_the_rule_of_the_mesa_holds_and_without_a_rule_the_party_speaks(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        write_note(tx, table, "Así es.", speaker_id=table.people[0], attribution=None)
    with vault.read() as tx:
        assert acta_content(tx, table.session).notes[0].speaker == "COCODE Saqjaꞌ"
    with vault.begin("test") as tx:
        process_of(tx, table).attribution = "sector"
    with vault.read() as tx:
        assert acta_content(tx, table.session).notes[0].speaker == "Comunidad"


def test_who_never_consented_is_a_reserved_participant_with_party_and_role(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 0)
        person = add_person(tx, table, "Rosa Choc", "cocode", consent=False, position="Vocal II")
        write_note(tx, table, "Así es.", speaker_id=person, attribution="named")
    with vault.read() as tx:
        content = acta_content(tx, table.session)
    (printed,) = content.people
    assert (printed.name, printed.reserved) == ("", True)
    assert (printed.organisation, printed.role) == ("COCODE Saqjaꞌ", "Vocal II")
    assert (content.signatures[0].name, content.signatures[0].reserved) == ("", True)
    assert content.notes[0].speaker == "COCODE Saqjaꞌ"
    assert not any("Rosa Choc" in text for text in texts_of(content))


@pytest.mark.parametrize(
    ("acts", "named"),
    [
        ([("given", 5)], True),
        ([("refused", 5)], False),
        ([("given", 5), ("withdrawn", 6)], False),
        ([("withdrawn", 4), ("given", 5)], True),
        ([("given", 5), ("refused", 5)], False),
    ],
)
def test_the_latest_act_of_consent_stands_and_in_doubt_nobody_is_named(
    vault: Vault, acts: list[tuple[str, int]], named: bool
) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 0)
        person = add_person(tx, table, "Rosa Choc", "cocode", consent=False)
        for act, day in acts:
            give_consent(tx, table, person, act, day=day)
    with vault.read() as tx:
        assert acta_content(tx, table.session).people[0].reserved is not named


def test_who_does_not_want_to_be_quoted_speaks_through_the_party(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        give_consent(tx, table, table.people[0], "refused", purpose="quoted")
        write_note(tx, table, "Así es.", speaker_id=table.people[0], attribution="named")
    with vault.read() as tx:
        content = acta_content(tx, table.session)
    assert content.notes[0].speaker == "COCODE Saqjaꞌ"
    assert "Rosa Choc" in [person.name for person in content.people]


def test_a_pseudonym_stands_in_place_of_the_name_everywhere(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 0, personal_fields=("national_id",), personal_fields_reason="Lo pide el registro civil.")
        person = add_person(
            tx, table, "Rosa Choc", "cocode", pseudonym="La Vecina", details={"national_id": "8646825810101"},
            acts=({"kind": "thumbprint", "finger": "right thumb"}, {"kind": "witness"}, {"kind": "stamp"}),
        )  # fmt: skip
        agreement = add_agreement(tx, table.process, "Medición", session_id=table.session)
        add_commitment(tx, agreement, "Medir", clause_id=add_clause(tx, agreement, "Se mide."), responsible_id=person)
        write_note(tx, table, "Así es.", speaker_id=person, attribution="named")
    with vault.read() as tx:
        content = acta_content(tx, table.session)
    texts = list(texts_of(content))
    assert "Rosa Choc" not in texts
    assert "8646825810101" not in texts
    assert content.people[0].name == content.notes[0].speaker == content.signatures[0].name == "La Vecina"
    assert content.agreements[0].clauses[0].commitments[0].responsible == "La Vecina"
    # One thumb would tell who it is, and so would the witness beside it.
    assert [act.kind for act in content.signatures[0].acts] == ["stamp"]


def test_a_thumb_among_five_tells_nothing_and_is_printed(vault: Vault) -> None:
    thumb = ({"kind": "thumbprint", "finger": "left thumb"},)
    with vault.begin("test") as tx:
        table = lay_table(tx, 0)
        for number in range(5):
            add_person(tx, table, f"Persona {number}", "cocode", consent=number > 0, acts=thumb)
    with vault.read() as tx:
        blocks = acta_content(tx, table.session).signatures
    assert [block.acts[0].finger for block in blocks] == ["pulgar izquierdo"] * 5
    assert sum(block.reserved for block in blocks) == 1


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({}, ""),
        ({"personal_fields": ("national_id",)}, ""),
        ({"personal_fields_reason": "Lo pide la ley."}, ""),
        ({"personal_fields": ("national_id",), "personal_fields_reason": "Lo pide la ley."}, "8646825810101"),
    ],
)
def test_the_national_id_stands_only_beside_a_signature_and_only_with_a_reason(
    vault: Vault, fields: dict[str, Any], printed: str
) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 0, **fields)
        add_person(tx, table, "Rosa Choc", "cocode", details={"national_id": "8646825810101", "people": "maya"})
    with vault.read() as tx:
        content = acta_content(tx, table.session)
        copy = acta_content(tx, table.session, copy_for=table.parties["ceibo"])
    assert content.signatures[0].national_id == printed
    assert (content.people[0].national_id, content.people[0].people) == ("", "")
    assert bool(content.identity_reason) == bool(printed)
    assert (copy.copy_for, copy.signatures[0].national_id, copy.identity_reason) == ("Hidroeléctrica El Ceibo", "", "")


def test_agreements_carry_their_positions_gaps_and_who_has_not_ratified(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        agreement = add_agreement(tx, table.process, "Medición", session_id=table.session)
        clause = add_clause(tx, agreement, "Se mide.", title="Medir", proposed_by_id=table.parties["cocode"])
        set_position(tx, clause, table.parties["ceibo"], PositionValue.RESERVATION, words="Con equipo calibrado.")
        set_position(tx, clause, table.parties["muni"], PositionValue.AGREE)
        set_position(tx, clause, table.parties["cocode"], PositionValue.PENDING_CONSULTATION,
                     words="Lo lleva la asamblea.", returns_on=date(2026, 3, 20))  # fmt: skip
        add_commitment(tx, agreement, "Comprar el medidor", clause_id=clause, responsible_id=table.people[0],
                       responsible_party_id=table.parties["cocode"], office="Oficina forestal")  # fmt: skip
        confirm_agreement(tx, agreement, DecisionMode.AD_REFERENDUM)
        withdrawn = add_agreement(tx, table.process, "El camino", session_id=table.session)
        withdraw_agreement(tx, withdrawn)
    with vault.read() as tx:
        content = acta_content(tx, table.session)
    (printed,) = content.agreements
    assert [(each.party, each.value) for each in printed.positions()] == [
        ("Municipalidad de Uspantán", "agree"), ("COCODE Saqjaꞌ", "pending_consultation"),
        ("Hidroeléctrica El Ceibo", "reservation"),
    ]  # fmt: skip
    commitment = printed.clauses[0].commitments[0]
    assert commitment.responsible == "Rosa Choc, COCODE Saqjaꞌ, Oficina forestal"
    assert commitment.gaps() == ("due_on", "indicator", "verification", "follow_up_body", "if_not_kept")
    assert printed.decision_shown() == "ad_referendum"
    assert [(each.party, each.returns_on) for each in content.closing.pending] == [("COCODE Saqjaꞌ", date(2026, 3, 20))]
    assert [(each.speaker, each.text, each.about) for each in content.reservations] == [
        ("Hidroeléctrica El Ceibo", "Con equipo calibrado.", "el acuerdo 1, cláusula 1")
    ]
    with vault.begin("test") as tx:
        record_ratification(tx, agreement, table.parties["cocode"], RatificationDecision.RATIFIED, on=date(2026, 3, 20))
    with vault.read() as tx:
        assert acta_content(tx, table.session).closing.pending == ()


def test_a_commitment_without_a_clause_is_printed_with_its_agreement(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        agreement = add_agreement(tx, table.process, "Medición", session_id=table.session)
        add_clause(tx, agreement, "Se mide.")
        add_commitment(tx, agreement, "Comprar el medidor")
        bare = add_agreement(tx, table.process, "Sin cláusulas", session_id=table.session)
        add_commitment(tx, bare, "Limpiar el canal")
    with vault.read() as tx:
        first, second = acta_content(tx, table.session).agreements
    assert [each.text for each in first.clauses[0].commitments] == ["Comprar el medidor"]
    assert [each.commitments[0].text for each in second.clauses] == ["Limpiar el canal"]


def test_disagreements_are_copied_word_for_word(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        write_note(tx, table, "No aceptamos que se cobre por caminar.", kind="disagreement", speaker_id=table.people[0])
        agreement = add_agreement(tx, table.process, "Medición", session_id=table.session)
        clause = add_clause(tx, agreement, "Se mide.")
        set_position(tx, clause, table.parties["ceibo"], PositionValue.NO, words="No tenemos personal.")
        check = tx.add(
            ConsensusCheck(process_id=table.process, session_id=table.session, question="¿Sirve?", scale="gradients"),
            tx.table_space(table.process),
        )
        tx.add(MethodPart(process_id=table.process, kind="scale", code="gradients", content={
            "code": "gradients", "name": {"es": "Grados de acuerdo"},
            "values": [{"code": "support", "name": {"es": "Lo apoyo"}}]}), tx.table_space(table.process))  # fmt: skip
        tx.add(ConsensusAnswer(id=natural_id("consensus_answer", check.id, table.parties["cocode"]),
                               process_id=table.process, check_id=check.id, party_id=table.parties["cocode"],
                               value="support", reservation="Que no caiga en ceremonia."),
               tx.table_space(table.process))  # fmt: skip
    with vault.read() as tx:
        content = acta_content(tx, table.session)
    assert content.notes == ()
    assert [(each.speaker, each.text, each.about) for each in content.disagreements] == [
        ("COCODE Saqjaꞌ", "No aceptamos que se cobre por caminar.", "Caudal del río"),
        ("Hidroeléctrica El Ceibo", "No tenemos personal.", "el acuerdo 1, cláusula 1"),
    ]
    assert [each.text for each in content.reservations] == ["Que no caiga en ceremonia."]
    assert (content.checks[0].scale, content.checks[0].by_party[0].value) == ("Grados de acuerdo", "Lo apoyo")


@pytest.mark.parametrize(
    ("scale", "value", "printed"),
    [
        ("gradients", "endorse", ("Grados de acuerdo", "Lo apoyo del todo")),
        ("del pulgar", "arriba", ("del pulgar", "arriba")),
    ],
)
def test_a_check_without_a_method_speaks_the_words_that_ship_and_the_parties_own(
    vault: Vault, scale: str, value: str, printed: tuple[str, str]
) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        check = ask_consensus(tx, table.session, "¿Sirve?", scale=scale)
        answer_consensus(tx, check, table.parties["cocode"], value)
    with vault.read() as tx:
        (found,) = acta_content(tx, table.session).checks
    assert (found.scale, found.by_party[0].value) == printed


def test_where_and_when_come_from_the_catalogues_and_the_session(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, theme="water")
        session = tx.get(Session, table.session)
        session.read_aloud_at, session.read_in = START + timedelta(hours=5), ("es", "kek")
        process_of(tx, table).prevailing_language = "es"
        tx.add(Session(process_id=table.process, starts_at=START + timedelta(days=14), venue="Escuela"), session.space)
    with vault.read() as tx:
        content = acta_content(tx, table.session)
        english = acta_content(tx, table.session, language="en")
    place = content.meeting.place
    assert (place.municipality, place.department) == ("Uspantán", "Quiché")
    assert place.country_formal == "República de Guatemala"
    assert content.meeting.languages[0] == "español"
    assert english.meeting.languages[0] == "Spanish"
    assert content.closing.readings[0].language == "español"
    assert (content.closing.prevailing_language, content.topic) == ("español", "Agua")
    assert content.closing.next_meeting == "19 de marzo de 2026, 09:30 horas, Escuela"
    assert (content.number, content.year, content.number_provisional) == (8, 2026, True)


@pytest.mark.parametrize(("country", "printed"), [(None, ""), ("CA", ""), ("HN", "San Marcos"), ("GT", "Nebaj")])
def test_a_municipality_that_is_a_bare_number_is_not_printed_as_a_place(
    vault: Vault, country: str | None, printed: str
) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        process = tx.get(Process, table.process)
        process.country, process.municipality = country, "1413"
        tx.get(Session, table.session).municipality = None
    with vault.read() as tx:
        content = acta_content(tx, table.session)
        assert tx.get(Process, table.process).municipality == "1413"  # nothing is lost of it
    assert content.meeting.place.municipality == printed


def test_who_did_not_come_is_listed_with_who_came_instead(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        away = add_person(tx, table, "Luis Sis", "muni", present=False)
        tx.add(Attendance(id=natural_id("attendance", table.session, away), process_id=table.process,
                          session_id=table.session, participant_id=away, status="represented",
                          represented_by_id=table.people[1]), tx.table_space(table.process))  # fmt: skip
    with vault.read() as tx:
        (absent,) = acta_content(tx, table.session).absent
    assert (absent.name, absent.represented_by) == ("Luis Sis", "Juan Icó Itzep")


def test_who_was_represented_by_nobody_named_is_not_said_to_have_only_stayed_away(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        away = add_person(tx, table, "Luis Sis", "muni", present=False)
        tx.add(Attendance(id=natural_id("attendance", table.session, away), process_id=table.process,
                          session_id=table.session, participant_id=away, status="represented"),
               tx.table_space(table.process))  # fmt: skip
    with vault.read() as tx:
        (absent,) = acta_content(tx, table.session).absent
    assert (absent.represented_by, absent.reason) == ("", "con representante")


def test_the_acta_of_a_session_without_a_beginning_says_what_it_knows(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        tx.get(Session, table.session).starts_at = None
    with vault.read() as tx:
        content = acta_content(tx, table.session)
    assert (content.meeting.starts, content.year) == (None, None)


def test_what_is_disputed_in_the_printed_text_is_named(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        agreement = add_agreement(tx, table.process, "Medición", session_id=table.session)
        clause = add_clause(tx, agreement, "Se mide.")
        set_positions(tx, clause, dict.fromkeys(table.parties.values(), PositionValue.AGREE))
    with vault.read() as tx:
        shown, of_session = tx.versions(clause), tx.versions(table.session)
        assert standing_acta(tx, table.session).disputed == ()
    for text, kind in (("Se mide cada mes.", "plenary"), ("Se mide cada semana.", "workshop")):
        with vault.begin("test") as tx:
            edit_clause(tx, clause, text=text, shown=shown)
        with vault.begin("test") as tx:
            tx.replacing(table.session, of_session)
            tx.get(Session, table.session).kind = kind
    with vault.read() as tx:
        disputed = standing_acta(tx, table.session).disputed
    assert [(each.type, each.field) for each in disputed] == [("clause", "text")]  # the kind is not printed


def test_summaries_are_printed_in_the_order_of_the_languages_of_the_session(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        tx.get(Session, table.session).languages = ("es", "poh", "kek")
        for code in ("en", "kek", "poh", "es"):
            write_summary(tx, table.session, code, f"Text {code}", read_aloud_at=START)
    with vault.read() as tx:
        content = acta_content(tx, table.session)
        chosen = acta_content(tx, table.session, summaries=("en",))
        none = acta_content(tx, table.session, summaries=())
        in_english = acta_content(tx, table.session, language="en")
        copy = acta_content(tx, table.session, copy_for=table.parties["cocode"])
    assert [(one.language, one.tag, one.read_in) for one in content.summaries] == [
        ("poqomchi'", "poh", "poqomchi'"), ("q'eqchi'", "kek", "q'eqchi'"), ("inglés", "en", "inglés"),
    ]  # fmt: skip
    assert [one.tag for one in chosen.summaries] == ["en"]
    assert none.summaries == ()
    assert [one.language for one in in_english.summaries] == ["Spanish", "Poqomchi'", "Q'eqchi'"]
    assert copy.summaries == content.summaries


def test_two_texts_of_a_summary_hold_up_only_the_acta_that_takes_it(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx)
        summary = write_summary(tx, table.session, "kek", "A")
    with vault.read() as tx:
        shown = tx.versions(summary)
    for text in ("B", "C"):
        with vault.begin("test") as tx:
            edit_summary(tx, summary, text=text, shown=shown)
    with vault.read() as tx:
        assert [(one.type, one.field) for one in standing_acta(tx, table.session).disputed] == [("summary", "text")]
        assert standing_acta(tx, table.session, summaries=()).disputed == ()
