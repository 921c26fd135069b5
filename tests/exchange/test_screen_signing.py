"""People sign a final acta on the screen: what is kept, where, how it is sealed, verified, taken back and taken out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select

from facilitator_app.commands.redaction import Wanted, redact
from facilitator_app.commands.signing import edit_signing_act, remove_signing_act
from facilitator_app.documents.verify import Finding
from facilitator_app.domain.ink import packed_strokes
from facilitator_app.domain.paper import Attachment, FrozenDocument
from facilitator_app.domain.screen_signature import ScreenSignature, SealedPaper
from facilitator_app.domain.session import SigningAct
from facilitator_app.errors import Damaged, Refused
from facilitator_app.exchange.paper import draft_signatures, kept_paper_of
from facilitator_app.exchange.process_json.exporting import process_json
from facilitator_app.exchange.screen_signing import keep_sealed, paper_to_seal, seal_paper, sealed_bytes, sign_on_screen
from facilitator_app.exchange.verification import verify_paper
from facilitator_app.queries.papers.screen_signatures import screen_signatures, sealed_papers, signing_block
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.log.replay import differences
from facilitator_app.store.sharing.redaction import let_go
from facilitator_app.store.vault import Vault
from tests.commands.highland_table import Table, add_person, lay_table
from tests.documents.drawings import scribble, sealed_acta
from tests.documents.pdf_rules import whole_text
from tests.exchange.test_paper import make_final
from tests.store.scratch import open_new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty vault."""
    vault = open_new_vault(tmp_path)
    yield vault
    vault.engine.dispose()


@pytest.fixture
def table(vault: Vault) -> Table:
    """A session with three people present."""
    with vault.begin("test") as tx:
        return lay_table(tx, 3)


@pytest.fixture
def acta(vault: Vault, table: Table) -> UUID:
    """Its final acta, printed and kept."""
    return make_final(vault, table.session)


def sign(vault: Vault, acta: UUID, person: UUID, *, number: int = 0, signer: UUID | None = None) -> UUID:
    with vault.begin("test") as tx:
        return sign_on_screen(tx, acta, person, scribble(number), agreed=True, signer_id=signer)


def seal(vault: Vault, session: UUID) -> bytes:
    with vault.read() as tx:
        paper = paper_to_seal(tx, session)
    pdf = paper.kept or seal_paper(paper)
    if paper.kept is None:
        with vault.begin("test") as tx:
            keep_sealed(tx, paper.revision.id, pdf, paper.drawings)
    return pdf


def refusal(vault: Vault, acta: UUID, person: UUID, *, agreed: bool = True) -> str:
    with pytest.raises(Refused) as caught, vault.begin("test") as tx:
        sign_on_screen(tx, acta, person, scribble(), agreed=agreed)
    return caught.value.code


def test_a_drawing_is_bound_to_the_printed_bytes_and_the_moment_in_the_space_of_the_team(
    vault: Vault, table: Table, acta: UUID
) -> None:
    act = sign(vault, acta, table.people[0])
    with vault.read() as tx:
        said, drawing = tx.get(SigningAct, act), tx.session.scalars(select(ScreenSignature)).one()
        document = tx.get(FrozenDocument, acta)
        assert (said.kind, said.on_screen, said.at) == ("signature", True, drawing.drawn_at)
        assert drawing.pdf_sha256 == document.pdf_sha256
        assert drawing.agreed is True
        assert said.space == tx.table_space(table.process)
        assert drawing.space == tx.team_space(table.process)
        (line,) = screen_signatures(tx, acta)
        assert (line.who, line.on_behalf_of, line.strokes) == ("Rosa Choc", "", scribble())
        assert differences(tx.connection) == []


def test_who_signs_on_request_draws_at_the_block_of_who_asked(vault: Vault, table: Table, acta: UUID) -> None:
    act = sign(vault, acta, table.people[0], signer=table.people[1])
    with vault.read() as tx:
        assert (tx.get(SigningAct, act).kind, tx.get(SigningAct, act).signer_id) == ("on_request", table.people[1])
        (line,) = screen_signatures(tx, acta)
        assert (line.who, line.on_behalf_of) == ("Juan Icó Itzep", "Rosa Choc")


def test_nothing_is_taken_from_who_did_not_agree(vault: Vault, table: Table, acta: UUID) -> None:
    assert refusal(vault, acta, table.people[0], agreed=False) == "session.not_agreed"
    with vault.read() as tx:
        assert tx.session.scalar(select(func.count()).select_from(ScreenSignature)) == 0
        assert tx.session.scalar(select(func.count()).select_from(SigningAct)) == 0


def test_what_cannot_be_signed_is_refused_in_words(vault: Vault, table: Table, acta: UUID) -> None:
    with vault.begin("test") as tx:
        late = add_person(tx, table, "Llegó después", "muni")
    assert refusal(vault, acta, late) == "session.not_in_the_paper"
    sign(vault, acta, table.people[0])
    assert refusal(vault, acta, table.people[0]) == "session.already_drawn"
    copy = make_final(vault, table.session, copy_for=table.parties["muni"])
    assert refusal(vault, copy, table.people[1]) == "session.not_an_acta"
    second = make_final(vault, table.session)
    assert second != acta
    assert refusal(vault, acta, table.people[1]) == "minutes.corrected_meanwhile"


def test_a_paper_that_does_not_name_a_person_says_so_before_they_draw_their_name(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 1)
        reserved = add_person(tx, table, "Nombre Reservado", "cocode", consent=False)
    acta = make_final(vault, table.session)
    with vault.read() as tx:
        assert not signing_block(tx, acta, table.people[0]).veiled
        found = signing_block(tx, acta, reserved)
        assert (found.veiled, found.name) == (True, "Participante reservado")


def test_a_sealed_acta_is_kept_and_is_the_same_until_somebody_signs_again(
    vault: Vault, table: Table, acta: UUID
) -> None:
    sign(vault, acta, table.people[0])
    first = seal(vault, table.session)
    assert seal(vault, table.session) == first
    sign(vault, acta, table.people[1])
    second = seal(vault, table.session)
    with vault.read() as tx:
        old, new = sealed_papers(tx, acta)
        assert (old.signatures, new.signatures) == (2, 3)
        assert new.pdf_sha256 == hashlib.sha256(second).hexdigest()
        assert sealed_bytes(tx, new) == second
        kept = tx.get(Attachment, new.pdf_id or acta)
        assert (kept.space, tx.get(SealedPaper, new.id).space) == (
            tx.team_space(table.process), tx.table_space(table.process)
        )  # fmt: skip
        for pdf, count in ((first, 2), (second, 3)):
            found = verify_paper(pdf, tx)
            assert (found.verdict.finding, len(found.signatures)) == (Finding.IDENTICAL, count)
            assert found.revision is not None
            assert found.revision.id == acta


def test_what_was_drawn_while_it_was_sealed_makes_the_seal_wait(vault: Vault, table: Table, acta: UUID) -> None:
    sign(vault, acta, table.people[0])
    with vault.read() as tx:
        paper = paper_to_seal(tx, table.session)
    sign(vault, acta, table.people[1])
    with pytest.raises(Refused, match="drawn_meanwhile"), vault.begin("test") as tx:
        keep_sealed(tx, acta, seal_paper(paper), paper.drawings)


def test_there_is_nothing_to_seal_before_the_acta_is_final_and_printed(vault: Vault, table: Table) -> None:
    with pytest.raises(Refused, match="never_frozen"), vault.read() as tx:
        paper_to_seal(tx, table.session)


def test_a_sealed_file_is_verified_without_its_record_by_the_key_of_the_device(
    vault: Vault, table: Table, acta: UUID
) -> None:
    sign(vault, acta, table.people[0])
    with vault.read() as tx:
        paper = paper_to_seal(tx, table.session)
        pdf = seal_paper(paper)
        found = verify_paper(pdf, tx)
        assert (found.verdict.finding, found.proven) == (Finding.SEALED, True)
        assert found.sealed_by is not None
        assert found.sealed_by.person == "Rosa Morales"
    alone = verify_paper(pdf)
    assert (alone.verdict.finding, alone.proven, len(alone.signatures)) == (Finding.COHERENT, False, 2)


def test_the_seal_of_a_stranger_proves_nothing_but_that_the_file_is_coherent(vault: Vault) -> None:
    with vault.read() as tx:
        found = verify_paper(sealed_acta(by_stranger=True), tx)
    assert (found.verdict.finding, found.proven, found.sealed_by) == (Finding.COHERENT, False, None)
    assert [one.is_seal for one in found.signatures] == [False, False, True]


def test_a_sealed_file_that_was_cut_back_is_damaged_and_the_printed_one_is_still_genuine(
    vault: Vault, table: Table, acta: UUID
) -> None:
    sign(vault, acta, table.people[0])
    sign(vault, acta, table.people[1])
    pdf = seal(vault, table.session)
    ends = [place + 6 for place in range(len(pdf)) if pdf.startswith(b"%%EOF\n", place)]
    with vault.read() as tx:
        assert verify_paper(pdf[: ends[0]], tx).verdict.finding is Finding.IDENTICAL
        for end in ends[1:-1]:
            with pytest.raises(Damaged):
                verify_paper(pdf[:end], tx)
        with pytest.raises(Damaged, match="cut_back"):
            verify_paper(pdf[: ends[2]], tx)


def test_a_drawn_act_is_taken_back_with_its_drawing_and_is_never_corrected(
    vault: Vault, table: Table, acta: UUID
) -> None:
    act = sign(vault, acta, table.people[0])
    with pytest.raises(Refused, match="drawn_act"), vault.begin("test") as tx:
        edit_signing_act(tx, act, kind="stamp")
    with vault.begin("test") as tx:
        remove_signing_act(tx, act)
    with vault.read() as tx:
        assert screen_signatures(tx, acta) == ()
        assert paper_to_seal(tx, table.session).signatures == 1
    sign(vault, acta, table.people[0], number=3)


@pytest.mark.parametrize("of", ["participant", "signing_act", "screen_signature"])
def test_what_is_taken_out_for_good_takes_the_strokes_and_the_sealed_files_that_show_them(
    vault: Vault, table: Table, acta: UUID, of: str
) -> None:
    act = sign(vault, acta, table.people[0])
    sign(vault, acta, table.people[1], number=1)
    pdf = seal(vault, table.session)
    kept = [packed_strokes(scribble(number)) for number in (0, 1)]
    with vault.read() as tx:
        drawing = next(line for line in screen_signatures(tx, acta) if line.act_id == act)
    record = {"participant": table.people[0], "signing_act": act, "screen_signature": drawing.id}[of]
    with vault.begin("test") as tx:
        redact(tx, [Wanted(of, record)], "Lo pidió la persona")
        let_go(tx)
    with vault.read() as tx:
        payloads = Statements(tx.connection).all("select payload from log_entry where payload is not null")
        held = [any(strokes in payload for (payload,) in payloads) for strokes in kept]
        assert held == [False, True]
        assert len(screen_signatures(tx, acta)) == 1
        (line,) = sealed_papers(tx, acta)
        with pytest.raises(Refused, match="sealed_bytes_gone"):
            sealed_bytes(tx, line)
        assert line.pdf_sha256 == hashlib.sha256(pdf).hexdigest()
        assert verify_paper(pdf, tx).verdict.finding is Finding.IDENTICAL
        assert paper_to_seal(tx, table.session).signatures == 2
        assert tx.connection.exec_driver_sql("select count(*) from chunk").scalar_one() == 1
        assert differences(tx.connection) == []


def test_that_a_paper_was_sealed_is_never_taken_out(vault: Vault, table: Table, acta: UUID) -> None:
    seal(vault, table.session)
    with vault.read() as tx:
        (line,) = sealed_papers(tx, acta)
    with pytest.raises(Refused, match="stands"), vault.begin("test") as tx:
        redact(tx, [Wanted("sealed_paper", line.id)], "Lo pidió la persona")


def test_strokes_leave_neither_by_process_json_nor_anonymised(vault: Vault, table: Table, acta: UUID) -> None:
    sign(vault, acta, table.people[0])
    with vault.read() as tx:
        said = b"".join(process_json(tx, table.process))
        anonymous = b"".join(process_json(tx, table.process, anonymous=True))
    assert b'"on_screen":true' in said.replace(b" ", b"")
    for out in (said, anonymous):
        assert b"strokes" not in out
        assert b"screen_signature" not in out
        assert packed_strokes(scribble())[:40] not in out


def test_the_record_of_signatures_and_the_next_acta_say_what_it_was_and_when(
    vault: Vault, table: Table, acta: UUID
) -> None:
    sign(vault, acta, table.people[0])
    with vault.read() as tx:
        (drawing,) = screen_signatures(tx, acta)
        record = whole_text(draft_signatures(tx, table.session).pdf)
    assert drawing.drawn_at is not None
    said = f"{drawing.drawn_at:%d/%m/%Y, %H:%M}, según el reloj del equipo."
    assert f"Firma simple en pantalla, {said}" in record
    again = make_final(vault, table.session)
    with vault.read() as tx:
        assert f"pantalla, {said}" in whole_text(kept_paper_of(tx, again).printed.pdf)


def test_of_a_person_without_a_name_no_paper_tells_that_they_signed_on_a_screen(vault: Vault) -> None:
    with vault.begin("test") as tx:
        table = lay_table(tx, 1, consent=False)
    acta = make_final(vault, table.session)
    sign(vault, acta, table.people[0])
    again = make_final(vault, table.session)
    with vault.read() as tx:
        assert "en pantalla" not in whole_text(draft_signatures(tx, table.session).pdf)
        assert "en pantalla" not in whole_text(kept_paper_of(tx, again).printed.pdf)
