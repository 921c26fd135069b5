"""What tests of the acta do with its screen, and what they look for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.minutes.screen import MinutesScreen
from facilitator_app.desktop.screens.minutes.sign_on_screen import SignOnScreen
from facilitator_app.desktop.screens.minutes.signing_record_dialog import SigningRecordDialog
from facilitator_app.desktop.widgets.two_line_row import TwoLines
from facilitator_app.domain.screen_signature import ScreenSignature
from facilitator_app.queries.papers.paper_trail import PaperTrail
from facilitator_app.store.vault import Vault
from tests.desktop.widgets.test_ink_pad import drag

Filling = Callable[[FormDialog], None]


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


def blank_picture(folder: Path) -> Path:
    """A picture on which no code can be read."""
    blank = QImage(600, 800, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    blank.save(str(folder / "foto.png"))
    return folder / "foto.png"


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


def beside(opened: list[SigningRecordDialog], window: SigningRecordDialog) -> int:
    """Show a window without waiting until it is closed."""
    opened.append(window)
    window.show()
    return 0


def make_record_final(record: SigningRecordDialog, qtbot: QtBot) -> None:
    record.main.click()
    qtbot.waitUntil(lambda: record.is_final and bool(record.pdf))
