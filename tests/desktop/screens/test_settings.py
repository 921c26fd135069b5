"""Settings: choices are seen at once and kept, keys are changed, and erasing says first what is lost."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.desktop.habits import Habits
from facilitator_app.desktop.jobs import Jobs, Records
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.notices import Notices
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.settings.new_sheet import NewSheet
from facilitator_app.desktop.screens.settings.passphrase_dialog import PassphraseDialog
from facilitator_app.desktop.screens.settings.screen import SettingsScreen
from facilitator_app.desktop.screens.settings.server_dialog import ServerDialog
from facilitator_app.desktop.screens.unlock.emergency import Emergency
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.chip import Chip
from facilitator_app.desktop.workspaces import OpenDesk
from facilitator_app.errors import WrongSecret
from facilitator_app.messages import message
from facilitator_app.server.keeping import Place
from facilitator_app.store.records.local_settings import ServerAddress, remembered_server
from facilitator_app.sync.server_settings import the_server
from facilitator_app.workspace import Workspace
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import HallClock
from tests.server.running import running

FLOOR = Argon2Cost(64 * 1024, 1, 1)
BEFORE, AFTER = "maíz nube camino puente", "otra frase que nadie sabe"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[OpenDesk]:
    """A real workspace."""
    workspace, _ = Workspace.create(tmp_path / "one", "Rosa Morales", Passphrase(BEFORE), cost=FLOOR)
    yield OpenDesk(workspace, rehearsed=True)
    workspace.close()


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(tmp_path / "desktop.json")


@pytest.fixture
def screen(
    own: OpenDesk, habits: Habits, theme: Theme, jobs: Jobs, spanish: Languages, hall_clock: HallClock, qtbot: QtBot
) -> SettingsScreen:
    notices = Notices(lambda: spanish.code, hall_clock)
    desk = Desk(theme, Records(jobs, own.workspace.vault), jobs, notices, spanish, hall_clock, "Rosa Morales")
    made = SettingsScreen(desk, own, habits)
    qtbot.addWidget(made)
    made.resize(1280, 660)
    made.show()
    return made


def _fill(dialog: type[QDialog], act: object) -> None:
    """Once a window of this kind is open, do `act` with it."""

    def look() -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, dialog)]
        found = next((one for one in windows if one.isVisible()), None)
        if found is None:
            QTimer.singleShot(20, look)
        else:
            act(found)  # type: ignore[operator]

    QTimer.singleShot(20, look)


def test_the_keyboard_waits_at_the_first_choice_and_not_at_what_locks(screen: SettingsScreen) -> None:
    first = screen.first_focus()
    assert isinstance(first, Chip)
    assert first.words == "Español"


def test_what_is_chosen_is_seen_at_once(screen: SettingsScreen, theme: Theme, spanish: Languages) -> None:
    screen.look._sizes._group.button(3).click()
    assert theme.factor == 1.5
    screen.look._colours._group.button(2).click()
    assert theme.tokens.name == "dark"
    screen.look._chips._group.button(1).click()
    assert spanish.code == "en"
    theme.next()
    assert screen.look._colours.value == "contrast"


def test_the_minutes_to_the_lock_are_kept(screen: SettingsScreen, habits: Habits, tmp_path: Path) -> None:
    minutes = screen.lock._minutes
    minutes.setCurrentIndex(minutes.findData(5))
    minutes.activated.emit(minutes.currentIndex())
    assert habits.kept.lock_after == 5
    assert Habits(tmp_path / "desktop.json").kept.lock_after == 5


def test_a_new_passphrase_opens_and_the_old_one_does_not(screen: SettingsScreen, own: OpenDesk, qtbot: QtBot) -> None:
    def type_it(dialog: PassphraseDialog) -> None:
        dialog._once.setText(AFTER)
        dialog._twice.setText(AFTER)
        dialog.act.click()

    _fill(PassphraseDialog, type_it)
    with qtbot.waitSignal(screen._desk.notices.told):
        screen._passphrase.click()
    place = own.workspace.folder.path
    own.workspace.close()
    with pytest.raises(WrongSecret):
        Workspace.open(place, Passphrase(BEFORE))
    Workspace.open(place, Passphrase(AFTER)).close()


def test_two_passphrases_that_differ_change_nothing(screen: SettingsScreen, own: OpenDesk, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(screen.theme, screen)
    qtbot.addWidget(dialog)
    dialog._once.setText(AFTER)
    dialog._twice.setText(AFTER + "!")
    dialog.attempt()
    assert dialog._second.refused
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_a_new_sheet_is_proven_by_its_twelve_words(screen: SettingsScreen, own: OpenDesk, qtbot: QtBot) -> None:
    seen: list[Sequence[str]] = []

    def copy_it(dialog: NewSheet) -> None:
        assert not dialog._sheet.shows_words()
        dialog._copy.click()
        assert dialog._sheet.shows_words()
        seen.append(dialog._words)
        assert nameless(dialog) == []
        for field, word in zip(dialog.grid.fields, dialog._words, strict=True):
            field.setText(word)
        dialog.prove.click()

    job = screen.model.change_words()
    _fill(NewSheet, copy_it)
    with qtbot.waitSignal(job.succeeded):
        job.succeeded.connect(screen._show_sheet)
    qtbot.waitUntil(lambda: own.rehearsed and bool(seen))


def test_erasing_says_first_how_much_is_only_here(screen: SettingsScreen, own: OpenDesk, qtbot: QtBot) -> None:
    told: list[str] = []

    def refuse(dialog: Emergency) -> None:
        told.append(dialog.accessibleDescription())
        assert not dialog.act.isEnabled()
        dialog.stay.click()

    _fill(Emergency, refuse)
    screen._erase.click()
    qtbot.waitUntil(lambda: bool(told))
    assert "compartido" in told[0]
    assert own.workspace.folder.exists()


def test_a_typed_word_destroys_the_keys(screen: SettingsScreen, own: OpenDesk, qtbot: QtBot) -> None:
    def agree(dialog: Emergency) -> None:
        dialog.typed.setText("borrar")
        dialog.act.click()

    _fill(Emergency, agree)
    with qtbot.waitSignal(screen.erased):
        screen._erase.click()
    assert not own.workspace.folder.exists()


@pytest.mark.parametrize("width", [700, 1280])
def test_it_has_names_and_cuts_no_words(screen: SettingsScreen, width: int) -> None:
    screen.resize(width, 660)
    assert nameless(screen) == []
    assert cut_when_settled(screen) == []


def test_the_server_that_the_keeper_told_is_written_here_and_visited(
    screen: SettingsScreen, own: OpenDesk, qtbot: QtBot
) -> None:
    def type_it(dialog: ServerDialog) -> None:
        assert nameless(dialog) == []
        dialog._where.setText(" 192.168.1.20:8443 ")
        dialog._which.setText("sha256:" + "5b" * 32)
        dialog.act.click()

    screen.refresh()
    qtbot.waitUntil(lambda: "Todavía no hay servidor" in screen.server.known.text())
    _fill(ServerDialog, type_it)
    with qtbot.waitSignal(screen.server_told):
        screen.server.tell.click()
    with own.workspace.vault.read() as tx:
        assert remembered_server(tx) == ServerAddress("https://192.168.1.20:8443", bytes.fromhex("5b" * 32))
    qtbot.waitUntil(lambda: "https://192.168.1.20:8443" in screen.server.known.text())


@pytest.mark.parametrize(
    ("address", "pin", "wrong"),
    [("", "", 0), ("http://10.0.0.1", "", 0), ("10.0.0.1:8443", "5b5b", 1), ("10.0.0.1:99999", "", 0),
     ("dos palabras", "", 0), ("a..b", "", 0), ("x" * 70, "", 0), ("[::1", "", 0), ("yo@casa:1", "", 0)],
)
def test_a_server_that_cannot_be_is_refused_under_its_field(
    address: str, pin: str, wrong: int, screen: SettingsScreen, own: OpenDesk, qtbot: QtBot
) -> None:
    dialog = ServerDialog(screen.theme, screen, None, "es")
    qtbot.addWidget(dialog)
    dialog._where.setText(address)
    dialog._which.setText(pin)
    dialog.attempt()
    assert [field.refused for field in dialog._fields] == [wrong == 0, wrong == 1]
    assert dialog.result() != QDialog.DialogCode.Accepted
    with own.workspace.vault.read() as tx:
        assert remembered_server(tx) is None


def test_the_server_that_is_known_stands_in_the_form(screen: SettingsScreen, own: OpenDesk, qtbot: QtBot) -> None:
    the_server(own.workspace.vault, "https://10.0.0.1:8443", bytes(32))
    with own.workspace.vault.read() as tx:
        dialog = ServerDialog(screen.theme, screen, remembered_server(tx), "es")
    qtbot.addWidget(dialog)
    assert (dialog._where.text(), dialog._which.text()) == ("https://10.0.0.1:8443", "sha256:" + "00" * 32)


@pytest.mark.parametrize("is_there", [True, False])
def test_a_pin_that_was_read_wrongly_does_not_take_the_place_of_the_right_one(
    screen: SettingsScreen, own: OpenDesk, is_there: bool, tmp_path: Path, qtbot: QtBot
) -> None:
    def type_it(dialog: ServerDialog) -> None:
        dialog._which.setText("sha256:" + "5b" * 32)
        dialog.act.click()
        qtbot.waitUntil(dialog.refusal.isVisible, timeout=20_000)
        assert dialog._which.text() == "sha256:" + "5b" * 32
        dialog.reject()

    with running(Place(tmp_path / "servidor")) as server:
        the_server(own.workspace.vault, server.address, server.pin)
        if not is_there:
            server.kill()
        _fill(ServerDialog, type_it)
        screen.server.tell.click()
        notices = screen._desk.notices
        qtbot.waitUntil(lambda: bool(notices.kept))
    code = "server.other_certificate" if is_there else "server.pin_unproven"
    assert [str(one.words) for one in notices.kept] == [str(message(code, {}, "es"))]
    qtbot.waitUntil(lambda: screen.server.known.text() == f"Este equipo visita {server.address}")
    with own.workspace.vault.read() as tx:
        assert remembered_server(tx) == ServerAddress(server.address, server.pin)


def test_the_form_of_the_server_is_left_by_esc_while_the_network_is_tried(
    screen: SettingsScreen, own: OpenDesk, qtbot: QtBot
) -> None:
    known = ServerAddress("https://10.0.0.1:8443", bytes(32))
    the_server(own.workspace.vault, known.address, known.pin)

    def leave(dialog: ServerDialog) -> None:
        dialog._where.setText(f"127.0.0.1:{silent.getsockname()[1]}")
        dialog.act.click()
        assert dialog.saving
        assert dialog.stay.isEnabled()
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        left.append(not dialog.isVisible())

    left: list[bool] = []
    with socket.create_server(("127.0.0.1", 0)) as silent:
        screen.refresh()
        _fill(ServerDialog, leave)
        screen.server.tell.click()
        qtbot.waitUntil(lambda: bool(left))
        assert left == [True]
        qtbot.waitUntil(lambda: "10.0.0.1" in screen.server.known.text() and screen.server.tell.isEnabled())
    qtbot.waitUntil(lambda: not screen._desk.jobs.busy, timeout=25_000)
    with own.workspace.vault.read() as tx:
        assert remembered_server(tx) == known
    assert screen._desk.notices.kept == ()
