"""From a session to its acta: drafts, finals, reprints and copies, with nothing on paper that is not for the table."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pikepdf
import pypdfium2
import pytest
from sqlalchemy import func, select, update

from facilitator_app.commands.agreement import add_agreement, confirm_agreement
from facilitator_app.commands.clause import add_clause, edit_clause
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.minutes import freeze_minutes, keep_printed, name_governing
from facilitator_app.commands.position import set_positions
from facilitator_app.commands.session import edit_session
from facilitator_app.documents.inspect_pdf import attached_record
from facilitator_app.documents.verify import Finding, verify
from facilitator_app.domain.paper import Attachment, FrozenDocument
from facilitator_app.domain.session import Note, Session
from facilitator_app.domain.vocabulary import DecisionMode, PositionValue
from facilitator_app.errors import BadUsage, Damaged, Refused
from facilitator_app.exchange import paper
from facilitator_app.exchange.verification import verify_paper
from facilitator_app.queries.frozen_documents import (
    chosen_revision,
    find_by_code,
    find_by_hash,
    find_by_record_hash,
    governing,
    revisions,
    rival_finals,
)
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.queries.papers.acta_content import standing_acta
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import START, Table, lay_table, write_note
from tests.documents.pdf_rules import whole_text
from tests.store.scratch import open_new_vault

SECRETS = ("SECRETO DEL EQUIPO", "SECRETO PROPIO", "Nombre Reservado", "8646825810101", "55550000")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty vault."""
    vault = open_new_vault(tmp_path)
    yield vault
    vault.engine.dispose()


def hold_session(vault: Vault, people: int = 3, notes: int = 4) -> tuple[Table, UUID]:
    """A session with notes of all visibilities and one agreement; returns it with the clause."""
    with vault.begin("test") as tx:
        table = lay_table(tx, people)
        for number in range(notes):
            write_note(tx, table, f"Intervención número {number}: el agua no alcanza en abril.",
                       at=START + timedelta(minutes=number), speaker_id=table.people[number % people])  # fmt: skip
        write_note(tx, table, SECRETS[0], visibility="team")
        write_note(tx, table, SECRETS[1], visibility="private")
        agreement = add_agreement(tx, table.process, "Medición del caudal", session_id=table.session)
        clause = add_clause(tx, agreement, "Se mide el caudal cada quince días.")
        set_positions(tx, clause, dict.fromkeys(table.parties.values(), PositionValue.AGREE))
        add_commitment(tx, agreement, "Comprar el medidor", clause_id=clause, responsible_id=table.people[0])
    return table, clause


def make_final(vault: Vault, session: UUID, size: str = "oficio", copy_for: UUID | None = None) -> UUID:
    """The three steps by which a paper becomes final."""
    with vault.begin("test") as tx:
        document = paper.freeze_acta(tx, session, paper=size, copy_for=copy_for)  # type: ignore[arg-type]
    with vault.read() as tx:
        frozen = paper.frozen_record(tx, document)
    printed = paper.print_frozen(frozen, size)  # type: ignore[arg-type]
    with vault.begin("test") as tx:
        keep_printed(tx, document, printed.pdf, printed.pages, size)  # type: ignore[arg-type]
    return document


def text_of(pdf: bytes) -> str:
    """What can be read on the pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_a_final_acta_is_found_by_its_code_and_hash_and_printed_again_to_the_byte(vault: Vault) -> None:
    table, _ = hold_session(vault)
    document = make_final(vault, table.session)
    with vault.read() as tx:
        kept = paper.kept_paper(tx, table.session)
        again = paper.print_frozen(paper.frozen_record(tx, document))
        assert kept.kept
        assert kept.printed.pdf == again.pdf
        sha256 = hashlib.sha256(kept.printed.pdf).hexdigest()
        assert (kept.revision.revision, kept.revision.pdf_sha256, kept.revision.pages) == (1, sha256, again.pages)
        for found in (
            find_by_hash(tx, sha256.upper()), find_by_record_hash(tx, kept.revision.sha256),
            *find_by_code(tx, kept.revision.code.lower().replace("-", " ")),
        ):  # fmt: skip
            assert found is not None
            assert found.id == document
        assert find_by_hash(tx, "0" * 64) is None
        assert verify(kept.printed.pdf, sha256).finding == Finding.IDENTICAL
        assert verify(kept.printed.pdf).finding == Finding.COHERENT
        assert differences(tx.connection) == []


def test_neither_pages_nor_record_hold_what_is_of_the_team_or_private(vault: Vault) -> None:
    table, _ = hold_session(vault)
    make_final(vault, table.session)
    with vault.read() as tx:
        pdf = paper.kept_paper(tx, table.session).printed.pdf
        draft = paper.draft_minutes(tx, table.session).pdf
        record = attached_record(pdf).decode()
    for secret in SECRETS:
        assert secret not in record
        assert secret not in text_of(pdf) + text_of(draft)
        assert secret.encode() not in pdf + draft
    assert "el agua no alcanza" in record
    assert str(table.process) not in record
    assert table.people[0].hex not in record


def test_what_was_frozen_stays_when_the_record_changes_and_a_correction_names_it(vault: Vault) -> None:
    table, clause = hold_session(vault)
    make_final(vault, table.session)
    with vault.read() as tx:
        before = paper.kept_paper(tx, table.session).printed.pdf
    with vault.begin("test") as tx:
        edit_clause(tx, clause, text="Se mide cada semana.")
    make_final(vault, table.session)
    with vault.read() as tx:
        assert paper.kept_paper(tx, table.session, 1).printed.pdf == before
        second = paper.kept_paper(tx, table.session)
        assert second.revision.revision == 2
        assert [each.id for each in governing(tx, table.session)] == [second.revision.id]
        assert "Se mide cada semana" in attached_record(second.printed.pdf).decode()
        first = chosen_revision(tx, table.session, 1)
        assert second.revision.corrects_id == first.id
        assert first.code in text_of(second.printed.pdf)
        with pytest.raises(Refused, match="no_such_revision"):
            paper.kept_paper(tx, table.session, 3)


def test_what_did_not_change_is_the_same_revision_unless_a_reason_is_given(vault: Vault) -> None:
    table, _ = hold_session(vault)
    first = make_final(vault, table.session)
    with vault.begin("test") as tx:
        assert paper.freeze_acta(tx, table.session, paper="a4") == first
    with vault.begin("test") as tx:
        again = paper.freeze_acta(tx, table.session, reason="Faltaba la firma del alcalde.")
    assert again != first


def test_an_acta_that_was_corrected_is_genuine_and_its_correction_is_named(vault: Vault) -> None:
    table, clause = hold_session(vault)
    make_final(vault, table.session)
    with vault.read() as tx:
        before = paper.kept_paper(tx, table.session).printed.pdf
        assert verify_paper(before, tx).corrected_by is None
    with vault.begin("test") as tx:
        edit_clause(tx, clause, text="Se mide cada semana.")
    governing_id = make_final(vault, table.session)
    with vault.read() as tx:
        found = verify_paper(before, tx)
        assert found.proven
        assert found.corrected_by is not None
        assert (found.corrected_by.id, found.corrected_by.revision) == (governing_id, 2)
        assert verify_paper(paper.kept_paper(tx, table.session).printed.pdf, tx).corrected_by is None


def test_an_open_conflict_in_the_printed_text_refuses_and_leaves_nothing(vault: Vault) -> None:
    table, clause = hold_session(vault)
    with vault.read() as tx:
        shown = tx.versions(clause)
    for text in ("Se mide cada mes.", "Se mide cada semana."):
        with vault.begin("test") as tx:
            edit_clause(tx, clause, text=text, shown=shown)
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        paper.freeze_acta(tx, table.session)
    assert refused.value.code == "minutes.open_conflict"
    assert refused.value.exit_code == 3
    assert "text" in str(refused.value.parameters["named"])
    with vault.read() as tx:
        assert revisions(tx, table.session) == ()
        assert "Se mide cada" in text_of(paper.draft_minutes(tx, table.session).pdf)  # a draft is still possible


def test_a_character_without_a_shape_is_refused_before_anything_is_frozen(vault: Vault) -> None:
    table, _ = hold_session(vault)
    with vault.begin("test") as tx:
        write_note(tx, table, "Dijo \U0001f4a7 y calló.")
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        paper.freeze_acta(tx, table.session)
    assert refused.value.code == "document.unprintable_characters"
    with vault.read() as tx:
        assert tx.session.scalar(select(func.count()).select_from(FrozenDocument)) == 0


def test_a_session_without_a_beginning_is_printed_as_a_draft_and_never_made_final(vault: Vault) -> None:
    table, _ = hold_session(vault)
    with vault.begin("test") as tx:
        tx.get(Session, table.session).starts_at = None
    with vault.read() as tx:
        assert "Falta la hora de inicio" in whole_text(paper.draft_minutes(tx, table.session).pdf)
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        paper.freeze_acta(tx, table.session)
    assert refused.value.code == "minutes.no_start"


def test_a_content_read_before_another_revision_was_frozen_is_refused(vault: Vault) -> None:
    table, _ = hold_session(vault)
    with vault.read() as tx:
        content = standing_acta(tx, table.session).content
    make_final(vault, table.session)
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        freeze_minutes(tx, table.session, content, disputed=())
    assert refused.value.code == "minutes.changed_meanwhile"


def test_what_was_printed_is_kept_once_and_never_replaced(vault: Vault) -> None:
    table, _ = hold_session(vault)
    document = make_final(vault, table.session)
    with vault.begin("test") as tx:
        kept = paper.kept_paper(tx, table.session)
        same = keep_printed(tx, document, kept.printed.pdf, kept.printed.pages, "oficio")
        assert same == kept.revision.pdf_id
    with pytest.raises(Refused, match="already_kept"), vault.begin("test") as tx:
        keep_printed(tx, document, b"%PDF-otra cosa", 1, "oficio")
    with pytest.raises(BadUsage, match="unknown_paper"), vault.begin("test") as tx:
        paper.freeze_acta(tx, table.session, paper="a0", reason="Faltaba una firma.")  # type: ignore[arg-type]


def test_pages_lost_in_a_crash_are_made_again_from_the_record(vault: Vault) -> None:
    table, _ = hold_session(vault)
    with vault.begin("test") as tx:
        document = paper.freeze_acta(tx, table.session, paper="a4")
    with vault.read() as tx:
        made = paper.kept_paper(tx, table.session)
        assert not made.kept
        assert made.printed.pdf == paper.print_frozen(paper.frozen_record(tx, document), "a4").pdf


def test_a_paper_whose_record_was_taken_out_is_known_by_its_foot(vault: Vault) -> None:
    table, _ = hold_session(vault)
    document = make_final(vault, table.session)
    with vault.read() as tx:
        kept = paper.kept_paper_of(tx, document).printed.pdf
    bare = io.BytesIO()
    with pikepdf.open(io.BytesIO(kept)) as opened:
        del opened.attachments["acta.json"]
        opened.save(bare)
    with vault.read() as tx, pytest.raises(Damaged) as damaged:
        verify_paper(bare.getvalue(), tx)
    assert damaged.value.code == "document.not_as_recorded"
    with pytest.raises(Refused) as refused:
        verify_paper(bare.getvalue())
    assert refused.value.code == "document.no_record"


def test_an_altered_record_is_noticed(vault: Vault) -> None:
    table, _ = hold_session(vault)
    document = make_final(vault, table.session)
    with vault.begin("test") as tx:  # behind the log's back: it settles what was frozen
        altered = update(FrozenDocument).where(FrozenDocument.id == document).values(sha256="0" * 64)
        tx.session.execute(altered)
    with vault.read() as tx, pytest.raises(Damaged) as damaged:
        paper.frozen_record(tx, document)
    assert damaged.value.code == "minutes.record_altered"


def test_two_finals_from_a_merge_both_stand_until_one_is_named(vault: Vault) -> None:
    table, _ = hold_session(vault)
    document = make_final(vault, table.session)
    with vault.begin("merge") as tx:  # what another device froze without knowing of the first
        first = tx.get(FrozenDocument, document)
        fields = {name: getattr(first, name) for name in FrozenDocument.fields() if name not in ("key", "code")}
        other = tx.add(FrozenDocument(**fields, code="AAAA-AAAA-AAA"), first.space).id
    with vault.read() as tx:
        assert [{each.id for each in rivals} for rivals in rival_finals(tx, table.process)] == [{document, other}]
        irregular = [each for each in list_irregularities(tx) if each.kind == "two_finals"]
        assert {each.record for each in irregular} == {document, other}
        with pytest.raises(Refused, match="two_finals"):
            paper.kept_paper(tx, table.session)
    with pytest.raises(Refused, match="two_finals"), vault.begin("test") as tx:
        paper.freeze_acta(tx, table.session)
    with vault.begin("test") as tx:
        name_governing(tx, document)
    with vault.read() as tx:
        assert rival_finals(tx) == ()
        assert paper.kept_paper(tx, table.session).revision.id == document
        assert len(revisions(tx, table.session)) == 2  # the other one stays a valid document
    with pytest.raises(Refused, match="not_rivals"), vault.begin("test") as tx:
        name_governing(tx, document)
    with vault.begin("test") as tx:
        edit_session(tx, table.session, venue="Casa comunal")
    make_final(vault, table.session)
    with vault.read() as tx:
        assert paper.kept_paper(tx, table.session).revision.revision == 2


def test_a_copy_for_a_party_has_its_own_code_and_its_words_are_those_of_the_final(vault: Vault) -> None:
    table, clause = hold_session(vault)
    make_final(vault, table.session)
    with vault.begin("test") as tx:
        edit_clause(tx, clause, text="Se mide cada semana.")
    copy = make_final(vault, table.session, copy_for=table.parties["cocode"])
    assert make_final(vault, table.session, copy_for=table.parties["cocode"]) == copy
    with vault.read() as tx:
        kept = paper.kept_paper(tx, table.session, copy_for=table.parties["cocode"])
        original = paper.kept_paper(tx, table.session)
        assert kept.revision.code != original.revision.code
        assert "Copia para COCODE Saqja" in text_of(kept.printed.pdf)
        assert "cada quince días" in attached_record(kept.printed.pdf).decode()
        assert len(revisions(tx, table.session)) == 1
        assert rival_finals(tx) == ()


def test_the_acta_carries_the_hash_of_the_one_before_where_its_reading_is_recorded(vault: Vault) -> None:
    table, _ = hold_session(vault)
    make_final(vault, table.session)
    with vault.begin("test") as tx:
        first = tx.get(Session, table.session)
        later = Session(process_id=table.process, number=9, starts_at=START + timedelta(days=14))
        second = tx.add(later, first.space).id
    with vault.read() as tx:
        assert standing_acta(tx, second).content.previous is None
    with vault.begin("test") as tx:
        tx.get(Session, table.session).read_aloud_at = START + timedelta(hours=5)
    with vault.read() as tx:
        previous = standing_acta(tx, second).content.previous
        assert previous is not None
        assert (previous.number, previous.sha256) == (8, governing(tx, table.session)[0].sha256)


def test_the_document_of_an_agreement_is_final_only_once_it_is_confirmed(vault: Vault) -> None:
    table, _ = hold_session(vault)
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, table.process, "El camino", session_id=table.session)
        clause = add_clause(tx, agreement, "Se arregla el camino [antes de mayo].")
        set_positions(tx, clause, dict.fromkeys(table.parties.values(), PositionValue.AGREE))
    with vault.read() as tx:
        assert "Se arregla el camino" in text_of(paper.print_agreement(tx, agreement).pdf)
    with pytest.raises(Refused, match="not_confirmed"), vault.begin("test") as tx:
        paper.freeze_agreement_paper(tx, agreement)
    with vault.begin("test") as tx:
        edit_clause(tx, clause, text="Se arregla el camino antes de mayo.")
        confirm_agreement(tx, agreement, DecisionMode.CONSENSUS)
    with vault.begin("test") as tx:
        document = paper.freeze_agreement_paper(tx, agreement)
    with vault.read() as tx:
        made = paper.kept_paper(tx, agreement, kind="agreement")
        assert made.revision.id == document
        assert "Rosa Choc" in attached_record(made.printed.pdf).decode()
        assert revisions(tx, table.session) == ()


def test_the_attendance_sheet_is_printed_full_or_reduced(vault: Vault) -> None:
    table, _ = hold_session(vault)
    with vault.read() as tx:
        for full in (False, True):
            assert "Rosa Choc" in text_of(paper.print_attendance_sheet(tx, table.session, full=full).pdf)


def test_the_heads_that_were_known_are_kept_with_the_revision(vault: Vault) -> None:
    table, _ = hold_session(vault)
    document = make_final(vault, table.session)
    with vault.read() as tx:
        (head,) = tx.get(FrozenDocument, document).known_heads
        assert head["missing"] == 0
        assert head["seq"] >= 1
        assert len(head["id"]) == 64


@pytest.mark.slow
def test_a_session_of_120_notes_and_60_people_becomes_an_acta(vault: Vault) -> None:
    table, _ = hold_session(vault, people=60, notes=120)
    with vault.read() as tx:
        draft = paper.draft_minutes(tx, table.session)
    make_final(vault, table.session)
    with vault.read() as tx:
        kept = paper.kept_paper(tx, table.session)
        text = text_of(kept.printed.pdf)
        assert tx.session.scalar(select(func.count()).select_from(Note)) == 122
        assert tx.session.scalar(select(func.count()).select_from(Attachment)) == 1
        assert differences(tx.connection) == []
    assert kept.printed.pages > draft.pages >= 5
    assert "Intervención número 119" in text
    assert "sesenta" in text
    assert not any(secret in text for secret in SECRETS)
