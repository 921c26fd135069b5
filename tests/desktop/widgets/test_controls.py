"""Buttons, chips, fields and choices: pressed by keyboard, named, and never losing what was typed."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.theme.contrast import ratio
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.button import Button, IconButton, Kind
from facilitator_app.desktop.widgets.chip import Chip
from facilitator_app.desktop.widgets.choice import CheckBox, Combo, RadioCard, Segments
from facilitator_app.desktop.widgets.completing import complete
from facilitator_app.desktop.widgets.empty_state import EmptyState
from facilitator_app.desktop.widgets.field import Field, first_refused
from facilitator_app.desktop.widgets.keys import key_label
from facilitator_app.desktop.widgets.passphrase_edit import PassphraseEdit
from facilitator_app.desktop.widgets.question import Question
from facilitator_app.desktop.widgets.rail import Place, Rail
from tests.desktop.looking import cut_when_settled
from tests.desktop.stray_windows import StrayWindows


def _role(widget: QWidget) -> QAccessible.Role:
    seen = QAccessible.queryAccessibleInterface(widget)
    assert seen is not None
    return seen.role()


def _name(widget: QWidget) -> str:
    seen = QAccessible.queryAccessibleInterface(widget)
    assert seen is not None
    return seen.text(QAccessible.Text.Name)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def _put(window: QWidget, widget: QWidget, qtbot: QtBot) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    window.show()
    window.activateWindow()
    with qtbot.waitActive(window):
        pass


def test_a_painted_button_is_a_button_named_by_its_words(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Sombra & luz", Kind.PRIMARY, keys="Ctrl+Return")
    qtbot.addWidget(button)
    assert _role(button) == QAccessible.Role.Button
    assert button.words == "Sombra & luz"
    button.say("Otra")
    assert button.keys is not None
    assert button.keys.key().toString() == "Ctrl+Return"
    assert _name(button) == "Otra"


def test_its_shortcut_presses_it_from_a_field_beside_it(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    field, button = QLineEdit(), Button(theme, "Guardar", keys="Ctrl+Return")
    _put(window, button, qtbot)
    _put(window, field, qtbot)
    field.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_keyboard(
    theme: Theme, window: QWidget, qtbot: QtBot, key: Qt.Key
) -> None:
    button = Button(theme, "Empezar")
    _put(window, button, qtbot)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_key_that_is_held_presses_once(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    button, pressed = Button(theme, "Guardar"), []
    _put(window, button, qtbot)
    button.clicked.connect(lambda: pressed.append(1))
    for held in (False, True, True):
        told = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held)
        QApplication.sendEvent(button, told)
    assert pressed == [1]


def test_the_keyboard_shows_its_ring_and_the_mouse_does_not(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    first, second = Button(theme, "Uno"), Button(theme, "Dos")
    _put(window, first, qtbot)
    _put(window, second, qtbot)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not first.ringed
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.ringed
    assert not first.ringed


def test_an_icon_alone_has_a_name_and_tells_it_on_pointing(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "x", "Quitar este aviso")
    qtbot.addWidget(button)
    assert _name(button) == "Quitar este aviso"
    assert "Quitar" in button.toolTip()
    assert button.sizeHint().height() >= 36


@pytest.mark.parametrize("kind", list(Kind))
def test_a_button_grows_with_its_text(theme: Theme, qtbot: QtBot, kind: Kind) -> None:
    button = Button(theme, "Abrir sesión", kind, icon="house", keys="F9")
    qtbot.addWidget(button)
    before = button.sizeHint()
    theme.resize(Scale(2.0))
    assert button.sizeHint().width() >= 1.8 * before.width()


def test_a_chip_is_toggled_by_the_space_bar(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    chip = Chip(theme, "Propuestas", count=5)
    _put(window, chip, qtbot)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert _role(chip) == QAccessible.Role.CheckBox


def test_a_field_names_its_editor_and_keeps_what_was_typed(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    good, bad = Field(theme, "Nombre", QLineEdit("Ana")), Field(theme, "Fecha", QLineEdit("31/02"), "día/mes")
    _put(window, good, qtbot)
    _put(window, bad, qtbot)
    assert _name(bad.editor) == "Fecha"
    bad.refuse("Febrero no tiene 31 días.")
    assert first_refused([good, bad]) is bad
    assert bad.editor.hasFocus()
    assert isinstance(bad.editor, QLineEdit)
    assert bad.editor.text() == "31/02"
    assert bad.editor.accessibleDescription() == "Febrero no tiene 31 días."
    bad.accept()
    assert bad.error == ""
    assert first_refused([good, bad]) is None


def test_what_helps_with_a_field_is_shown_in_the_field_and_never_before(
    theme: Theme, window: QWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    strays = StrayWindows(qapp, window)
    field = Field(theme, "Fecha", QLineEdit(), "día/mes")
    _put(window, field, qtbot)
    strays.stop()
    assert field.help.isVisible()
    assert strays.found == []


def test_the_row_of_dots_tells_neither_length_nor_words(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    edit = PassphraseEdit(theme, "Mostrar", "Ocultar")
    _put(window, edit, qtbot)
    edit.setText("corta")
    short = edit.grab().toImage()
    edit.setText("una frase mucho más larga que la otra")
    assert edit.grab().toImage() == short
    seen = QAccessible.queryAccessibleInterface(edit)
    assert seen is not None
    assert "frase" not in seen.text(QAccessible.Text.Value)


def test_the_eye_shows_and_covers_again(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    edit = PassphraseEdit(theme, "Mostrar", "Ocultar")
    _put(window, edit, qtbot)
    edit.setText("maíz")
    edit.reveal(True)
    assert edit.displayText() == "maíz"
    edit.forget()
    assert edit.text() == ""
    assert edit.displayText() == ""


def test_capitals_are_told_when_shift_was_not_held(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    edit = PassphraseEdit(theme, "Mostrar", "Ocultar")
    _put(window, edit, qtbot)
    told: list[bool] = []
    edit.capitals.connect(told.append)
    for letter, held in (
        ("a", Qt.KeyboardModifier.NoModifier),
        ("A", Qt.KeyboardModifier.ShiftModifier),
        ("A", Qt.KeyboardModifier.NoModifier),
        ("a", Qt.KeyboardModifier.ShiftModifier),
    ):
        QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, letter))
    assert told == [False, False, True, True]


def test_choices_tell_their_value(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    segments = Segments(theme, "Papel", [("Oficio", "oficio"), ("Carta", "letter")])
    _put(window, segments, qtbot)
    segments.choose("letter")
    assert segments.value == "letter"
    box = CheckBox(theme, "Letra grande")
    _put(window, box, qtbot)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.isChecked()
    combo = Combo(theme, [("Uno", 1), ("Dos", 2)])
    _put(window, combo, qtbot)
    assert combo.currentData() == 1
    card = RadioCard(theme, "Memoria USB", "14,2 GB libres", "usb")
    _put(window, card, qtbot)
    assert card.accessibleDescription() == "14,2 GB libres"


def test_what_a_combo_box_has_no_room_for_ends_in_an_ellipsis_and_is_its_tip(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    combo = Combo(theme, [("Mesa de agua y bosque de la microcuenca alta", 1), ("Uno", 2)])
    _put(window, combo, qtbot)
    combo.setFixedWidth(160)
    combo.grab()
    assert combo.toolTip() == "Mesa de agua y bosque de la microcuenca alta"
    combo.setCurrentIndex(1)
    combo.grab()
    assert combo.toolTip() == ""


def test_a_long_sentence_where_there_is_nothing_yet_is_shown_whole(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    words = "Sirve la lista como la tenga. " * 8
    _put(window, EmptyState(theme, words, Button(theme, "Elegir el archivo…")), qtbot)
    window.resize(900, 600)
    assert cut_when_settled(window) == []


def test_the_places_stand_together_at_the_top_and_the_rest_at_the_foot(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    above = [Place("today", "Hoy", "calendar-check", "Ctrl+1"), Place("people", "Personas", "users", "Ctrl+4")]
    for places in (above, [*above, Place("settings", "Ajustes", "settings", "Ctrl+,", foot=True)]):
        rail = Rail(theme, "Lugares", places)
        _put(window, rail, qtbot)
        window.resize(400, 1600)
        qtbot.waitUntil(lambda rail=rail: rail.height() > 600)  # type: ignore[misc]
        gap = rail.button("people").y() - rail.button("today").geometry().bottom()
        assert gap < theme.px(10)
        if "settings" in {place.code for place in places}:
            assert rail.button("settings").geometry().bottom() > rail.height() - theme.px(20)


def test_a_question_begins_on_the_safe_verb_and_escape_is_safe(theme: Theme, qtbot: QtBot) -> None:
    question = Question(theme, None, "¿Borrar?", "Se pierde.", act="Borrar", stay="No borrar", danger=True)
    qtbot.addWidget(question)
    question.show()
    qtbot.waitExposed(question)
    assert question.focusWidget() is question.stay
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert question.result() == Question.DialogCode.Rejected


def test_keys_are_named_as_on_the_keyboard(spanish: Languages) -> None:
    assert key_label("Ctrl+Return") == "Ctrl+Intro"
    assert key_label("PgDown") == "Av Pág"
    assert key_label("Ctrl++") == "Ctrl++"
    spanish.choose("en")
    assert key_label("Ctrl+Return") == "Ctrl+Enter"


@pytest.mark.qt_log_ignore("This plugin does not support")  # completing opens a window of its own
@pytest.mark.parametrize("code", ["light", "dark", "contrast"])
def test_what_completes_a_field_is_offered_in_words_that_can_be_read(
    theme: Theme, window: QWidget, qtbot: QtBot, code: str
) -> None:
    theme.choose(code)
    field = QLineEdit()
    completer = complete(field, ["Santa Cruz del Quiché", "Santa Cruz Verapaz"], shown=8, anywhere=True)
    _put(window, field, qtbot)
    field.setFocus()
    QTest.keyClicks(field, "cruz")
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    seen = popup.viewport().grab().toImage()
    colours = Counter(seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height()))
    ground = colours.most_common(1)[0][0]
    assert ground == theme.tokens.surface.lower()
    assert max(ratio(colour, ground) for colour in colours) >= 4.5
    popup.hide()
    theme.choose("light")
