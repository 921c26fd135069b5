"""The follow-up report from the screen of promises: seen before it leaves, for the table or for the team."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.source_account import add_account
from facilitator_app.commands.visit import note_visit
from facilitator_app.desktop.screens.commitments import view_model
from facilitator_app.desktop.screens.commitments.evidence_dialog import EvidenceDialog
from facilitator_app.desktop.screens.commitments.report_dialog import FollowUpDialog
from facilitator_app.desktop.screens.commitments.screen import CommitmentsScreen
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.documents.follow_up import follow_up_report
from facilitator_app.documents.frozen import Frozen
from facilitator_app.documents.layout.paper import PaperName
from facilitator_app.documents.printed import Printed
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import MORNING, Meeting
from tests.documents.pdf_rules import whole_text


@pytest.fixture
def screen(shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot) -> CommitmentsScreen:
    """A promise, and a visit in which one source spoke to the team alone."""
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, meeting.process, "La corta", number=3)
        promise = add_commitment(tx, agreement, "Entregar el mapa", responsible_party_id=meeting.parties[0])
        visit = note_visit(tx, meeting.process, tx.now())
        add_account(tx, visit, promise, "SECRETO: no ha venido nadie", kind="community", finding="not_kept")
    shell.register("commitments", lambda: CommitmentsScreen(desk))
    screen = shell.go(f"commitments/{meeting.process}/{promise}")
    assert isinstance(screen, CommitmentsScreen)
    qtbot.waitUntil(lambda: screen.model.file is not None)
    return screen


def with_report(screen: CommitmentsScreen, qtbot: QtBot, act: Callable[[FollowUpDialog], None]) -> None:
    """Open the report, wait for its pages, and do something with it."""
    dialog = FollowUpDialog(screen._desk, screen, screen.model, MORNING.date())
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.pdf) and dialog.preview.pages > 0)
    act(dialog)
    dialog.close()


def test_what_the_team_alone_knows_is_in_it_only_where_it_is_asked_for(
    screen: CommitmentsScreen, qtbot: QtBot
) -> None:
    def look(dialog: FollowUpDialog) -> None:
        assert "Entregar el mapa" in whole_text(dialog.pdf)
        assert "SECRETO" not in whole_text(dialog.pdf)
        assert "Otras fuentes, reservadas: 1" in whole_text(dialog.pdf)
        dialog.for_team.click()
        qtbot.waitUntil(lambda: bool(dialog.pdf))
        qtbot.waitUntil(lambda: "SECRETO" in whole_text(dialog.pdf))
        assert "No se entrega." in whole_text(dialog.pdf)

    with_report(screen, qtbot, look)


def test_pages_for_the_team_that_come_late_are_not_taken_for_those_of_the_table(
    screen: CommitmentsScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, late, arrived = Event(), Event(), Event()

    def set_pages(frozen: Frozen, paper: PaperName) -> Printed:
        printed = follow_up_report(frozen, paper)
        if b"SECRETO" in frozen.record:
            begun.set()
            late.wait(10)
            arrived.set()
        return printed

    monkeypatch.setattr(view_model, "follow_up_report", set_pages)

    def look(dialog: FollowUpDialog) -> None:
        dialog.for_team.click()
        qtbot.waitUntil(begun.is_set)
        dialog.for_team.click()
        assert not dialog.print.isEnabled()
        qtbot.waitUntil(dialog.print.isEnabled)
        late.set()
        qtbot.waitUntil(arrived.is_set)
        qtbot.wait(50)
        assert "SECRETO" not in whole_text(dialog.pdf)

    with_report(screen, qtbot, look)


def test_language_paper_and_period_are_chosen(screen: CommitmentsScreen, qtbot: QtBot) -> None:
    def change(dialog: FollowUpDialog) -> None:
        dialog.language.setCurrentIndex(dialog.language.findData("en"))
        qtbot.waitUntil(lambda: bool(dialog.pdf) and "FOLLOW-UP REPORT" in whole_text(dialog.pdf))
        dialog.since.setCurrentIndex(2)
        qtbot.waitUntil(lambda: dialog.content is not None and str(dialog.content.from_day) == "2026-02-02")
        oficio = dialog.pdf
        dialog.paper.setCurrentIndex(dialog.paper.findData("a4"))
        qtbot.waitUntil(lambda: bool(dialog.pdf) and dialog.pdf != oficio)

    with_report(screen, qtbot, change)


def test_it_is_printed_from_memory_and_saved_where_the_person_says(
    screen: CommitmentsScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr(view_model, "print_pdf", lambda pdf, _progress: printed.append(pdf))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(tmp_path / "informe"), ""))

    def leave(dialog: FollowUpDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: printed == [dialog.pdf])
        dialog.save.click()
        qtbot.waitUntil((tmp_path / "informe.pdf").exists)
        assert (tmp_path / "informe.pdf").read_bytes() == dialog.pdf

    with_report(screen, qtbot, leave)


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_it_has_names_and_room_in_every_language_and_at_twice_the_size(
    screen: CommitmentsScreen, desk: Desk, qtbot: QtBot, language: str
) -> None:
    desk.languages.choose(language)
    desk.theme.resize(Scale(2.0))

    def look(dialog: FollowUpDialog) -> None:
        assert nameless(dialog) == []
        assert cut_when_settled(dialog) == []

    with_report(screen, qtbot, look)


def test_everything_of_the_promise_can_be_read_at_twice_the_size(
    screen: CommitmentsScreen, desk: Desk, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(2.0))
    qtbot.wait(30)
    assert nameless(screen) == []
    assert cut_when_settled(screen.detail) == []
    conclusion = screen.detail.conclusion
    assert screen.detail._body.indexOf(conclusion) >= 0
    desk.theme.resize(Scale())
    assert screen.detail._foot.indexOf(conclusion) >= 0


def test_a_file_that_is_dropped_on_the_screen_becomes_evidence(
    screen: CommitmentsScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tmp_path / "oficio_112.pdf"
    scan.write_bytes(b"%PDF-1.7 nada")
    taken: list[tuple[str, Path | None]] = []

    def look(dialog: EvidenceDialog) -> bool:
        taken.append((dialog.title, dialog.path))
        return False

    monkeypatch.setattr(EvidenceDialog, "exec", look)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan))])
    drop = QDropEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    screen.event(drop)  # sent otherwise, it would be for whom a drag of this program came in
    qtbot.waitUntil(lambda: taken == [("oficio 112", scan)])
