"""The story of a promise, from the clause in which it is given to the paper that says that it was kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from facilitator_app.desktop.application import Desktop
from facilitator_app.desktop.screens.agreement.screen import AgreementScreen
from facilitator_app.desktop.screens.agreements.screen import AgreementsScreen
from facilitator_app.desktop.screens.commitments.report_dialog import FollowUpDialog
from facilitator_app.desktop.screens.commitments.rows import Group
from facilitator_app.desktop.screens.commitments.screen import CommitmentsScreen
from facilitator_app.desktop.screens.processes.screen import ProcessesScreen
from facilitator_app.desktop.shell import Shell
from tests.desktop.desktop_on_a_meeting import open_desktop_on_a_meeting
from tests.desktop.screens.meeting import HallClock
from tests.desktop.stories.person import Dialogs, click, come_back_to, pick, type_words, wait_until, write
from tests.documents.pdf_rules import whole_text

PROMISE = "Entregar el mapa de permisos"


@pytest.fixture
def desktop(qapp: QApplication, _fonts: None, tmp_path: Path) -> Iterator[Desktop]:
    """The whole program, unlocked, on a workspace in which a session runs."""
    desktop, _routes = open_desktop_on_a_meeting(tmp_path, HallClock())
    desktop.shell.show()
    yield desktop
    desktop.shell.may_end = True
    desktop.shell.close()
    desktop.jobs.close()


@pytest.fixture
def dialogs(qapp: QApplication) -> Dialogs:
    """What opens."""
    return Dialogs()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photograph on the laptop."""
    path = tmp_path / "mapa_con_sello.jpg"
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#7a6a4d"))
    assert image.save(str(path))
    return path


def test_a_promise_is_followed_from_its_clause_until_it_is_seen_to_be_kept(
    desktop: Desktop, dialogs: Dialogs, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = desktop.shell
    _give_the_promise(shell, dialogs)
    promises = _find_it_overdue(shell)
    _visit_and_hear_two_sources(promises, dialogs)
    _kept_is_warned_of_without_a_proof(promises)
    _bring_the_proof(promises, dialogs, photo)
    _conclude_that_it_is_kept(promises)
    _print_the_report(promises, dialogs, tmp_path, monkeypatch)
    _nothing_is_overdue_any_more(shell)


def _give_the_promise(shell: Shell, dialogs: Dialogs) -> None:
    """An agreement, a clause, and in it who does what by when."""
    shell.go("agreements")
    wait_until(lambda: isinstance(shell.screen_now, AgreementsScreen) and shell.screen_now.model.page is not None)

    dialogs.expect(lambda window: _say(window, "La corta de madera"))
    click(shell, "Acuerdo nuevo…")
    dialogs.done()
    wait_until(lambda: isinstance(shell.screen_now, AgreementScreen) and shell.screen_now.model.desk is not None)
    agreement = shell.screen_now
    assert isinstance(agreement, AgreementScreen)
    dialogs.expect(lambda window: _say(window, "La Municipalidad entrega el mapa a las dos aldeas."))
    click(shell, "Cláusula nueva…")
    dialogs.done()
    wait_until(lambda: len(agreement.clauses.cards) == 1)
    dialogs.expect(lambda window: _say(window, PROMISE))
    click(agreement.follow_up, "Agregar compromiso…")
    dialogs.done()
    panel = agreement.follow_up
    pick(panel, "Responsable", "Municipalidad de Ixcab")
    write(panel, "Fecha de cumplimiento", "02/03/2026")
    write(panel, "Indicador", "Mapa en papel, con sello")
    write(panel, "Ente de seguimiento", "Comision de verificacion")
    agreement.model.flush()


def _say(window: QDialog, words: str) -> None:
    """Type into the field that has the keyboard, and accept."""
    wait_until(lambda: window.isActiveWindow() and window.focusWidget() is not None)
    where = window.focusWidget()
    assert where is not None
    type_words(where, words)
    QTest.keyClick(where, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _find_it_overdue(shell: Shell) -> CommitmentsScreen:
    shell.go("agreements")
    click(shell, "Compromisos y verificación")
    wait_until(lambda: isinstance(shell.screen_now, CommitmentsScreen))
    screen = shell.screen_now
    assert isinstance(screen, CommitmentsScreen)
    wait_until(lambda: screen._rows.rows and screen._rows.rows[0].group is Group.OVERDUE, "it is not overdue")
    assert screen._rows.rows[1].spoken().startswith(f"{PROMISE}, Municipalidad de Ixcab, venció el 2 mar, sin pruebas")
    wait_until(lambda: screen.model.file is not None)
    return screen


def _visit_and_hear_two_sources(screen: CommitmentsScreen, dialogs: Dialogs) -> None:
    def go(window: QDialog) -> None:
        write(window, "A qué se fue", "Ver el mapa")
        write(window, "Dónde", "Oficina municipal")
        click(window, "Anotar la visita")

    dialogs.expect(go)
    come_back_to(screen)
    QTest.keyClick(screen.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialogs.done()
    wait_until(lambda: screen.model.page is not None and len(screen.model.page.visits) == 1)
    for who, said, finding in (
        ("Municipalidad de Ixcab", "Se entrego el viernes", "Cumplido"),
        ("COCODE Aldea Alta", "Aqui no ha venido nadie", "No cumplido"),
    ):

        def hear(window: QDialog, who: str = who, said: str = said, finding: str = finding) -> None:
            pick(window, "De quién viene", who)
            write(window, "Lo que dijo, con sus palabras", said)
            pick(window, "Según esta fuente, el compromiso está", finding)
            click(window, "La fuente acepta")
            click(window, "Guardar lo que dijo")

        before = len(screen.detail._cards)
        dialogs.expect(hear)
        screen.list.setFocus()
        QTest.keyClick(screen.list, Qt.Key.Key_F)
        dialogs.done()
        wait_until(lambda before=before: len(screen.detail._cards) == before + 1)  # type: ignore[misc]
    wait_until(lambda: "No coinciden" in _texts(screen))


def _texts(screen: CommitmentsScreen) -> list[str]:
    return [label.text() for label in screen.detail.findChildren(QLabel) if label.isVisibleTo(screen.detail)]


def _kept_is_warned_of_without_a_proof(screen: CommitmentsScreen) -> None:
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_1)
    type_words(screen.detail.conclusion.words, "Hay mapa con sello")
    assert screen.detail.conclusion._unproven.isVisibleTo(screen)


def _bring_the_proof(screen: CommitmentsScreen, dialogs: Dialogs, photo: Path) -> None:
    def keep(window: QDialog) -> None:
        window.take(photo)  # type: ignore[attr-defined]
        click(window, "La puede ver toda la mesa")
        click(window, "Guardar la prueba")

    dialogs.expect(keep)
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_P)
    dialogs.done()
    wait_until(lambda: screen.model.file is not None and len(screen.model.file.evidence) == 1)
    assert screen.detail.conclusion.words.text() == "Hay mapa con sello"


def _conclude_that_it_is_kept(screen: CommitmentsScreen) -> None:
    come_back_to(screen.detail.conclusion.words)
    QTest.keyClick(screen.detail.conclusion.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: [row.group for row in screen._rows.rows if row.group is not None] == [Group.KEPT])
    assert screen._rows.rows[0].spoken().startswith("Cumplidos 1")


def _print_the_report(
    screen: CommitmentsScreen, dialogs: Dialogs, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = folder / "informe.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(target), ""))

    def save(window: QDialog) -> None:
        assert isinstance(window, FollowUpDialog)
        wait_until(lambda: window.preview.pages > 0)
        click(window, "Guardar PDF…")
        wait_until(target.exists)
        window.reject()

    dialogs.expect(save)
    click(screen.window(), "Informe…")
    dialogs.done()
    text = whole_text(target.read_bytes())
    for said in (
        PROMISE, "● Cumplido", "Municipalidad de Ixcab: «Se entrego el viernes»", "COCODE Aldea Alta: «Aqui no ha",
        "Hay mapa con sello", "mapa_con_sello.jpg",
    ):  # fmt: skip
        assert said in text


def _nothing_is_overdue_any_more(shell: Shell) -> None:
    shell.go("processes")
    wait_until(lambda: isinstance(shell.screen_now, ProcessesScreen))
    board = shell.screen_now
    assert isinstance(board, ProcessesScreen)
    wait_until(lambda: board.model.board is not None)
    assert board.tiles.overdue.accessibleName() == "0 compromisos vencidos. nada está vencido"
