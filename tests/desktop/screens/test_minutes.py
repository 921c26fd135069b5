"""The acta: looked at, made final, signed by each person, back from paper by its codes, and handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.session import close_session
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.minutes.scan_dialogs import CompareScan, ScanFound
from facilitator_app.desktop.screens.minutes.scan_taking import read_page_numbers, write_page_numbers
from facilitator_app.desktop.screens.minutes.screen import MinutesScreen
from facilitator_app.desktop.screens.minutes.sign_on_screen import SignOnScreen
from facilitator_app.desktop.screens.minutes.signing_record_dialog import SigningRecordDialog
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.desktop.widgets.two_line_row import TwoLines
from facilitator_app.documents.verify import Finding
from facilitator_app.domain.screen_signature import ScreenSignature
from facilitator_app.domain.session import SigningAct
from facilitator_app.exchange.verification import verify_paper
from facilitator_app.queries.frozen_documents import revisions
from facilitator_app.queries.papers.paper_trail import PaperTrail
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import Meeting
from tests.desktop.widgets.test_ink_pad import drag
from tests.documents.pdf_rules import whole_text

Filling = Callable[[FormDialog], None]


@pytest.fixture
def fill(monkeypatch: pytest.MonkeyPatch) -> Callable[[Filling], list[str]]:
    """Answer every window that opens: fill it in and press its act; what titles they had is told."""
    opened: list[str] = []

    def answer(filling: Filling) -> list[str]:
        def run(dialog: FormDialog) -> int:
            opened.append(dialog.windowTitle())
            filling(dialog)
            dialog.attempt()
            return dialog.result()

        monkeypatch.setattr(FormDialog, "exec", run)
        return opened

    return answer


@pytest.fixture
def screen(shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot) -> MinutesScreen:
    """The acta of a session that is over, with its pages in view."""
    with vault.begin("test") as tx:
        close_session(tx, meeting.session)
    shell.register("minutes", lambda: MinutesScreen(desk))
    screen = shell.go(f"minutes/{meeting.session}")
    assert isinstance(screen, MinutesScreen)
    qtbot.waitUntil(lambda: screen.pages.preview.pages > 0)
    return screen


@pytest.fixture
def final(screen: MinutesScreen, fill: Callable[[Filling], list[str]], qtbot: QtBot) -> MinutesScreen:
    """The same, made final and kept as printed."""
    fill(lambda _window: None)
    with qtbot.waitSignal(screen.model.frozen):
        QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.model.desk is not None and screen.model.desk.trail is not None)
    qtbot.waitUntil(lambda: screen.model.printed is not None and not screen.model.is_draft)
    return screen


def document_of(vault: Vault, meeting: Meeting) -> UUID:
    with vault.read() as tx:
        return revisions(tx, meeting.session)[0].id


def has_scans(screen: MinutesScreen) -> bool:
    room = screen.model.desk
    return bool(room and room.trail and room.trail.scans)


def listed(screen: MinutesScreen) -> list[TwoLines]:
    """What stands in the list of scans, records and copies."""
    return list(screen.paper._rows.rows)


def trail(screen: MinutesScreen) -> PaperTrail:
    assert screen.model.desk is not None
    assert screen.model.desk.trail is not None
    return screen.model.desk.trail


def scan_of(screen: MinutesScreen, folder: Path, pages: list[int]) -> Path:
    """The pages as a scanner gives them: pictures in a PDF."""
    assert screen.model.printed is not None
    source = pypdfium2.PdfDocument(screen.model.printed.pdf)
    wanted = pypdfium2.PdfDocument.new()
    wanted.import_pages(source, [page - 1 for page in pages])
    path = folder / "acta firmada.pdf"
    wanted.save(path)
    for document in (source, wanted):
        document.close()
    return path


def test_the_draft_is_in_view_with_what_is_still_missing(screen: MinutesScreen) -> None:
    state = screen.state()
    assert state is not None
    assert state.words == "Borrador"
    assert screen.model.desk is not None
    lacking = {check.code for check in screen.model.desk.checks if not check.fine}
    assert {"read_aloud", "consent"} <= lacking


def test_a_draft_is_seen_in_large_print_and_with_the_attendance_list(screen: MinutesScreen, qtbot: QtBot) -> None:
    pages = screen.pages.preview.pages
    for box in (screen.options._large, screen.options._list):
        with qtbot.waitSignal(screen.model.rendered):
            QTest.keyClick(box, Qt.Key.Key_Space)
    assert screen.model.printed is not None
    assert screen.model.printed.pages > pages
    assert "Lista de asistencia" in whole_text(screen.model.printed.pdf)
    assert screen.model.wanted.printed_on == "oficio-large"


def test_of_a_final_acta_the_large_print_is_a_copy_to_be_read_and_the_kept_pages_come_back(
    final: MinutesScreen, qtbot: QtBot
) -> None:
    assert final.model.printed is not None
    kept = final.model.printed.pdf
    assert not final.options._list.isEnabled()
    for words in (True, False):
        with qtbot.waitSignal(final.model.rendered):
            QTest.keyClick(final.options._large, Qt.Key.Key_Space)
        assert ("no se firma" in whole_text(final.model.printed.pdf)) is words
    assert final.model.printed.pdf == kept


def test_the_copy_of_a_party_is_the_one_that_it_has_on_whatever_paper_it_is_asked_for_again(
    final: MinutesScreen, qtbot: QtBot
) -> None:
    room = final.model.desk
    assert room is not None
    made: list[bytes] = []
    for paper in ("letter", "a4"):
        final._revise()
        with qtbot.waitSignal(final.model.rendered):
            final._want(replace(final.model.wanted, paper=paper, copy_for=room.parties[0].id))
        with qtbot.waitSignal(final.model.frozen):
            QTest.keyClick(final, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(final.model.rendered):
            pass
        assert final.model.printed is not None
        made.append(final.model.printed.pdf)
    assert made[0] == made[1]


def test_making_it_final_names_what_is_missing_and_keeps_the_printed_bytes(
    final: MinutesScreen, vault: Vault, meeting: Meeting
) -> None:
    with vault.read() as tx:
        kept = revisions(tx, meeting.session)
    assert len(kept) == 1
    assert kept[0].pdf_sha256 is not None
    state = final.state()
    assert state is not None
    assert state.words.startswith("Definitiva")


def test_letters_write_how_the_chosen_person_signs(
    final: MinutesScreen, vault: Vault, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    opened = fill(lambda _window: None)
    people = final.signatures.list
    people.setFocus()
    people.setCurrentIndex(people.model().index(0, 0))
    QTest.keyClick(people, Qt.Key.Key_F)
    people.setCurrentIndex(people.model().index(1, 0))
    QTest.keyClick(people, Qt.Key.Key_H)

    def kinds() -> list[str]:
        with vault.read() as tx:
            return sorted(tx.session.scalars(select(SigningAct.kind)))

    qtbot.waitUntil(lambda: kinds() == ["signature", "thumbprint"])
    assert opened[-1].startswith("¿Qué dedo puso")
    qtbot.waitUntil(lambda: final._resolved.text().startswith("2 de "))


def choose_person(screen: MinutesScreen, number: int) -> None:
    people = screen.signatures.list
    people.setFocus()
    people.setCurrentIndex(people.model().index(number, 0))


def draw(window: FormDialog) -> None:
    """What the person does in the window: agrees, and draws."""
    if isinstance(window, SignOnScreen):
        window._agreed.setChecked(True)
        window.pad.resize(560, 150)
        drag(window.pad, [QPoint(40 + 6 * n, 40 + 7 * (n % 9)) for n in range(40)])


def drawings(vault: Vault) -> list[ScreenSignature]:
    with vault.read() as tx:
        return list(tx.session.scalars(select(ScreenSignature).order_by(ScreenSignature.id)))


def test_a_person_signs_on_the_screen_and_the_list_says_so_with_the_time(
    final: MinutesScreen, vault: Vault, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    opened = fill(draw)
    choose_person(final, 0)
    QTest.keyClick(final.signatures.list, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: len(drawings(vault)) == 1)
    assert opened[-1].startswith("¿Firma ")
    qtbot.waitUntil(lambda: final._resolved.text().startswith("1 de "))
    row = final.signatures.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Firma simple en pantalla, " in row
    assert "según el reloj del equipo" in row


def test_somebody_signs_on_the_screen_on_request_of_another(
    final: MinutesScreen, vault: Vault, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    def ask(window: FormDialog) -> None:
        assert isinstance(window, SignOnScreen)
        window._signer.setCurrentIndex(1)
        window._signer.activated.emit(1)
        window._witness.setCurrentIndex(2)
        draw(window)

    fill(ask)
    choose_person(final, 0)
    final._draw.click()
    qtbot.waitUntil(lambda: len(drawings(vault)) == 1)
    with vault.read() as tx:
        acts = {act.kind: act.on_screen for act in tx.session.scalars(select(SigningAct))}
    assert acts == {"on_request": True, "witness": None}


def test_the_window_keeps_nothing_without_a_drawing_or_without_consent(
    final: MinutesScreen, vault: Vault, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[tuple[str, str]] = []

    def run(window: SignOnScreen) -> int:
        window.attempt()
        seen.append((window._pad_field.error, window._agreed_field.error))
        assert not window.pad.isEnabled()
        window._agreed.setChecked(True)
        drag(window.pad, [QPoint(10, 10), QPoint(200, 100)])
        window._clear.click()
        window.attempt()
        seen.append((window._pad_field.error, window._agreed_field.error))
        return 0

    monkeypatch.setattr(SignOnScreen, "exec", run)
    choose_person(final, 0)
    final._draw.click()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] == ("Todavía no hay nada dibujado.", "Sin su consentimiento no se guarda nada.")
    assert seen[1] == ("Todavía no hay nada dibujado.", "")
    assert drawings(vault) == []


def test_the_sealed_acta_is_seen_printed_and_exported_in_the_place_of_the_plain_one(
    final: MinutesScreen, vault: Vault, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    assert final.model.printed is not None
    plain = final.model.printed.pdf
    fill(draw)
    choose_person(final, 0)
    final._draw.click()
    qtbot.waitUntil(lambda: len(drawings(vault)) == 1)
    with qtbot.waitSignal(final.model.rendered):
        final.options._sealed.click()
    assert final.model.printed.pdf.startswith(plain)
    with vault.read() as tx:
        found = verify_paper(final.model.printed.pdf, tx)
    assert (found.verdict.finding, len(found.signatures)) == (Finding.IDENTICAL, 2)
    choose_person(final, 1)
    with qtbot.waitSignal(final.model.rendered):
        final._draw.click()
    with vault.read() as tx:
        assert len(verify_paper(final.model.printed.pdf, tx).signatures) == 3
    with qtbot.waitSignal(final.model.rendered):
        final.options._sealed.click()
    assert final.model.printed.pdf == plain


@pytest.fixture
def record(final: MinutesScreen, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> SigningRecordDialog:
    """The window of the record of signatures, with the pages of its draft."""
    opened: list[SigningRecordDialog] = []
    monkeypatch.setattr(SigningRecordDialog, "exec", lambda window: _beside(opened, window))
    final._record.click()
    qtbot.waitUntil(lambda: bool(opened and opened[0].pdf))
    return opened[0]


def _beside(opened: list[SigningRecordDialog], window: SigningRecordDialog) -> int:
    """Show a window without waiting until it is closed."""
    opened.append(window)
    window.show()
    return 0


def make_record_final(record: SigningRecordDialog, qtbot: QtBot) -> None:
    record.main.click()
    qtbot.waitUntil(lambda: record.is_final and bool(record.pdf))


def test_the_record_of_signatures_is_seen_made_final_and_listed_with_the_paper(
    final: MinutesScreen, record: SigningRecordDialog, qtbot: QtBot
) -> None:
    assert "BORRADOR" in whole_text(record.pdf)
    QTest.keyClicks(record.witnesses[0], "Paula Tzoc Cuc")
    record.witnesses[0].editingFinished.emit()
    qtbot.waitUntil(lambda: bool(record.pdf) and "Paula" not in whole_text(record.pdf))
    make_record_final(record, qtbot)
    text = whole_text(record.pdf)
    assert "Paula Tzoc Cuc" in text
    assert "BORRADOR" not in text
    qtbot.waitUntil(lambda: any(one.title.startswith("Código") for one in listed(final)))
    record.close()


def test_a_record_that_is_final_is_given_again_from_the_list_and_corrected_with_a_reason(
    final: MinutesScreen, record: SigningRecordDialog, qtbot: QtBot
) -> None:
    make_record_final(record, qtbot)
    kept = record.pdf
    record.close()
    qtbot.waitUntil(lambda: bool(trail(final).signing_records))
    again: list[SigningRecordDialog] = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(SigningRecordDialog, "exec", lambda window: _beside(again, window))
        row = next(one for one in listed(final) if one.title.startswith("Código"))
        final.paper.list.opened.emit(row)
    qtbot.waitUntil(lambda: again[0].pdf == kept)
    again[0].again.click()
    qtbot.waitUntil(lambda: bool(again[0].pdf) and "BORRADOR" in whole_text(again[0].pdf))
    again[0].reason.setText("Faltaba una firma tardía.")
    make_record_final(again[0], qtbot)
    assert "Faltaba una firma tardía." in whole_text(again[0].pdf)
    again[0].close()


def test_a_scan_of_the_record_of_signatures_is_listed_at_its_acta(
    final: MinutesScreen, record: SigningRecordDialog, tmp_path: Path, fill: Callable[[Filling], list[str]],
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    make_record_final(record, qtbot)
    path = tmp_path / "constancia.pdf"
    path.write_bytes(record.pdf)
    record.close()
    titles = fill(lambda _window: None)
    final.flow.take([path])
    qtbot.waitUntil(lambda: bool(trail(final).signing_scans))
    assert titles[-1].startswith("¿Adjuntar este escaneo a la constancia de firmas")
    assert not has_scans(final)
    assert any(one.title == "constancia.pdf" for one in listed(final))
    monkeypatch.setattr(CompareScan, "exec", lambda _window: 1)
    final.paper.list.opened.emit(next(one for one in listed(final) if one.title == "constancia.pdf"))
    qtbot.waitUntil(lambda: any(scan.compared_by for scan in trail(final).signing_scans))


def test_a_scan_finds_its_pages_by_their_codes_and_is_compared_side_by_side(
    final: MinutesScreen, tmp_path: Path, fill: Callable[[Filling], list[str]], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    pages = final.model.printed.pages if final.model.printed else 0
    found: list[ScanFound] = []
    fill(lambda window: found.append(window) if isinstance(window, ScanFound) else None)
    final.flow.take([scan_of(final, tmp_path, list(range(1, pages)))])
    qtbot.waitUntil(lambda: has_scans(final))
    assert found[0].pages == tuple(range(1, pages))
    came_back = trail(final)
    assert came_back.missing == (pages,)
    shown: list[str] = []

    def agree(window: CompareScan) -> int:
        shown.append(window.windowTitle())
        window.accept()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(CompareScan, "exec", agree)
    final.flow.open(came_back.scans[0])
    qtbot.waitUntil(
        lambda: bool(final.model.desk and final.model.desk.trail and final.model.desk.trail.scans[0].compared_by)
    )
    assert shown == ["Cotejar el escaneo con lo que se imprimió"]


def test_a_picture_without_a_readable_code_asks_for_the_short_code(
    final: MinutesScreen, tmp_path: Path, fill: Callable[[Filling], list[str]], qtbot: QtBot, vault: Vault,
    meeting: Meeting,
) -> None:  # fmt: skip
    with vault.read() as tx:
        code = revisions(tx, meeting.session)[0].code
    refused: list[str] = []

    def type_code(window: FormDialog) -> None:
        assert isinstance(window, ScanFound)
        window._code.setText("7X2X-8050-JE6")
        window._pages.setText("1")
        window.attempt()
        refused.append(window._code_field.error)
        window._code.setText(code.lower().replace("-", " "))

    fill(type_code)
    final.flow.take([blank_picture(tmp_path)])
    qtbot.waitUntil(lambda: has_scans(final))
    assert refused[0].startswith("Ese no es el código")
    assert final.model.desk is not None
    assert final.model.desk.trail is not None
    assert (final.model.desk.trail.scans[0].matched, final.model.desk.trail.scans[0].pages) == ("typed", (1,))


def test_a_picture_of_a_record_of_signatures_is_found_by_the_code_that_is_typed(
    final: MinutesScreen, record: SigningRecordDialog, tmp_path: Path, fill: Callable[[Filling], list[str]],
    qtbot: QtBot,
) -> None:  # fmt: skip
    make_record_final(record, qtbot)
    record.close()
    qtbot.waitUntil(lambda: bool(trail(final).signing_records))
    of_signing = trail(final).signing_records[0]
    titles: list[str] = []

    def type_code(window: FormDialog) -> None:
        assert isinstance(window, ScanFound)
        window._code.setText(of_signing.code)
        window._code.textEdited.emit(of_signing.code)
        titles.append(window.windowTitle())
        assert window.revision.code == of_signing.code
        assert window.pages == tuple(range(1, (window.revision.pages or 1) + 1))

    fill(type_code)
    final.flow.take([blank_picture(tmp_path)])
    qtbot.waitUntil(lambda: bool(trail(final).signing_scans))
    assert titles == [f"¿Adjuntar este escaneo a la constancia de firmas {of_signing.code}?"]
    assert trail(final).signing_scans[0].matched == "typed"
    assert not has_scans(final)


def blank_picture(folder: Path) -> Path:
    """A picture on which no code can be read."""
    blank = QImage(600, 800, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    blank.save(str(folder / "foto.png"))
    return folder / "foto.png"


@pytest.mark.qt_log_ignore("JPEG", extend=True)
@pytest.mark.parametrize(("name", "content"), [("a.pdf", b"%PDF-1.7 cut"), ("b.jpg", b"\xff\xd8no"), ("c.exe", b"MZ")])
def test_what_is_no_scan_is_refused_and_nothing_is_kept(
    final: MinutesScreen, tmp_path: Path, qtbot: QtBot, desk: Desk, name: str, content: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    told: list[str] = []
    monkeypatch.setattr(Told, "exec", lambda _window: told.append("window"))
    path = tmp_path / name
    path.write_bytes(content)
    final.flow.take([path])
    qtbot.waitUntil(lambda: told == ["window"])
    assert "no se puede abrir como escaneo" in desk.notices.kept[0].words.what
    assert final.model.desk is not None
    assert final.model.desk.trail is not None
    assert final.model.desk.trail.scans == ()


def test_copies_are_registered_with_their_number_and_who_has_them(
    final: MinutesScreen, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    fill(lambda window: window._recipient.setText("Auxiliatura de la PDH"))  # type: ignore[attr-defined]
    final.flow.deliver()
    qtbot.waitUntil(lambda: bool(final.model.desk and final.model.desk.trail and final.model.desk.trail.copies))
    assert final.model.desk is not None
    assert final.model.desk.trail is not None
    assert final.model.desk.trail.copies[0].recipient == "Auxiliatura de la PDH"
    assert "1. Auxiliatura de la PDH" in [row.title for row in final.paper._rows.rows]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_control_of_the_record_has_a_name_and_no_words_are_cut(
    record: SigningRecordDialog, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    for _stage in ("draft", "final"):
        qtbot.wait(50)
        assert nameless(record) == []
        assert cut_when_settled(record) == []
        if not record.is_final:
            make_record_final(record, qtbot)
    record.close()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_control_has_a_name_and_no_words_are_cut(
    final: MinutesScreen, shell: Shell, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    for tab in (0, 1):
        final._side.tabs.setCurrentIndex(tab)
        qtbot.wait(50)
        assert nameless(shell) == []
        assert cut_when_settled(shell) == []


@pytest.mark.parametrize(
    ("words", "pages"),
    [("1-3, 5", (1, 2, 3, 5)), ("2", (2,)), ("1 a 2 y 4", (1, 2, 4)), ("9", None), ("3-1", None), ("dos", None)],
)
def test_pages_are_written_as_people_write_them(words: str, pages: tuple[int, ...] | None) -> None:
    assert read_page_numbers(words, 8) == pages
    if pages:
        assert read_page_numbers(write_page_numbers(pages), 8) == pages
