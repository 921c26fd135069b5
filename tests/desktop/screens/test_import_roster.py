"""The import of a list: columns shown, damaged ids told, doubles proposed, nothing in before the last step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.import_roster.screen import ImportRosterScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.label import Label
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.domain.people import Participant
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.desktop.screens.meeting import Meeting

LIST = """NOMBRE;No. DPI;Institucion;sector;Sexo
María Chub Tzoc;2,79961E+12;COCODE Aldea Alta;comunidad;F
Candelaria Baltazar Baltazar;;Municipalidad de Ixcab;gob.;Mujer
Juan Ramírez López;1698 19494 1415;COCODE Aldea Baja;comunidad;M
"""


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> ImportRosterScreen:
    """The wizard at its first step."""
    shell.register("import_roster", lambda: ImportRosterScreen(desk))
    screen = shell.go(f"import_roster/{meeting.process}")
    assert isinstance(screen, ImportRosterScreen)
    return screen


def people(vault: Vault) -> int:
    with vault.read() as tx:
        return tx.session.scalar(select(func.count()).select_from(Participant)) or 0


def said(screen: ImportRosterScreen) -> str:
    return " · ".join(label.text() for label in screen.findChildren(Label) if label.isVisibleTo(screen))


def go_on(screen: ImportRosterScreen, step: int, qtbot: QtBot) -> None:
    """Press Ctrl+Enter and wait for the step."""
    qtbot.waitUntil(screen._next.isEnabled)
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen._step == step)


def test_a_messy_list_goes_in_by_the_keyboard_and_only_at_the_last_step(
    screen: ImportRosterScreen, vault: Vault, shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "participantes FINAL(2).csv"
    path.write_bytes(LIST.encode("cp1252"))
    screen.choose(path)
    qtbot.waitUntil(lambda: screen._step == 1)
    assert "María Chub Tzoc" in said(screen)
    assert "DPI" in said(screen)
    assert nameless(shell) == []
    assert cut_when_settled(shell) == []
    go_on(screen, 2, qtbot)
    assert people(vault) == 60
    assert cut_when_settled(shell) == []
    go_on(screen, 3, qtbot)
    assert people(vault) == 60
    assert cut_when_settled(shell) == []
    qtbot.waitUntil(screen._next.isEnabled)
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen._finished)
    assert 62 <= people(vault) <= 63
    assert cut_when_settled(shell) == []


def test_leaving_before_the_end_brings_nobody_in(
    screen: ImportRosterScreen, vault: Vault, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text(LIST, encoding="utf-8")
    screen.choose(path)
    qtbot.waitUntil(lambda: screen._step == 1)
    went: list[str] = []
    screen.go.disconnect()
    screen.go.connect(went.append)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert went[0].startswith("people/")
    assert people(vault) == 60


def test_a_file_that_is_no_list_is_told_in_words(
    screen: ImportRosterScreen, vault: Vault, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Told, "exec", lambda window: told.append(window.windowTitle()))
    path = tmp_path / "lista.xlsx"
    path.write_bytes(b"PK\x03\x04 cut")
    screen.choose(path)
    qtbot.waitUntil(lambda: bool(told))
    assert screen._step == 0
    assert people(vault) == 60


def test_a_list_of_three_thousand_people_never_stalls_the_window(
    screen: ImportRosterScreen, vault: Vault, loop_watch: LoopWatch, tmp_path: Path, qtbot: QtBot
) -> None:
    named = "Persona {0} Apellido{1} Otro{2};COCODE {3};F"
    rows = [named.format(number, number % 97, number % 89, number % 40) for number in range(3_000)]
    path = tmp_path / "todas.csv"
    path.write_text("\n".join(["nombre;institucion;sexo", *rows]), encoding="utf-8")
    before = people(vault)

    def choose() -> None:
        screen.choose(path)
        qtbot.waitUntil(lambda: screen._step == 1)

    def to(step: int) -> None:
        go_on(screen, step, qtbot)
        qtbot.wait(30)

    def bring_in() -> None:
        qtbot.waitUntil(screen._next.isEnabled)
        QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: people(vault) == before + 3_000)

    twice = [loop_watch.gaps(choose, lambda: to(2), lambda: to(3)) for _ in range(2)]
    gaps = [min(of_step) for of_step in zip(*twice, strict=True)] + loop_watch.gaps(bring_in)
    assert max(gaps) < ALLOWED, [f"{gap * 1000:.0f} ms" for gap in gaps]
