"""Lists of painted rows: ten thousand of them, read aloud whole, covered, and acted on by letters."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.models.rows import BATCH, RowsModel
from facilitator_app.desktop.models.table import TableModel
from facilitator_app.desktop.screens.table_widths import set_widths
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.theme.tokens import Tone
from facilitator_app.desktop.widgets.folded_columns import Lesser
from facilitator_app.desktop.widgets.row_list import RowList
from facilitator_app.desktop.widgets.row_table import Cell, RowTable
from facilitator_app.desktop.widgets.suggestions import Suggestions
from facilitator_app.desktop.widgets.timeline_row import TimelineDelegate, TimelineNote
from facilitator_app.desktop.widgets.two_line_row import TwoLineDelegate, TwoLines


def _notes(count: int) -> list[TimelineNote]:
    return [
        TimelineNote(
            number, "10:00", "Dicho", "quote", Tone.INFO, "palabras " * (1 + number % 40), readers="Acta", reserved=True
        )
        for number in range(count)
    ]


class _Timeline:
    def __init__(self, theme: Theme, count: int) -> None:
        self.model = RowsModel(_notes(count))
        self.delegate = TimelineDelegate(theme)
        self.view = RowList(theme, "Notas", "FH")
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.resize(700, 500)


@pytest.fixture
def timeline(theme: Theme, qtbot: QtBot) -> _Timeline:
    made = _Timeline(theme, 10_000)
    qtbot.addWidget(made.view)
    return made


def test_ten_thousand_notes_of_different_height_show_at_once(timeline: _Timeline, qtbot: QtBot) -> None:
    begun = time.process_time()
    timeline.view.show()
    qtbot.waitExposed(timeline.view)
    timeline.view.grab()
    assert time.process_time() - begun < 1.0
    assert timeline.model.rowCount() < 1_000


def test_more_come_as_one_scrolls_and_no_height_is_measured_twice(timeline: _Timeline, qtbot: QtBot) -> None:
    timeline.view.show()
    qtbot.waitExposed(timeline.view)
    given = timeline.model.rowCount()
    timeline.view.scrollToBottom()
    qtbot.waitUntil(lambda: timeline.model.rowCount() > given)
    measured = 0
    real = timeline.delegate.height_of

    def counting(row: TimelineNote, width: int) -> int:
        nonlocal measured
        measured += 1
        return real(row, width)

    timeline.delegate.height_of = counting  # type: ignore[method-assign]
    timeline.view.measure_again()
    timeline.view.grab()
    assert measured == 0


def test_rows_are_measured_anew_at_another_text_size(timeline: _Timeline, theme: Theme, qtbot: QtBot) -> None:
    timeline.view.show()
    qtbot.waitExposed(timeline.view)
    before = timeline.view.visualRect(timeline.model.index(3)).height()
    theme.resize(Scale(2.0))
    qtbot.waitUntil(lambda: timeline.view.visualRect(timeline.model.index(3)).height() > 1.8 * before)


def test_a_row_far_down_is_found_by_its_key(timeline: _Timeline) -> None:
    assert timeline.view.choose_key(950)
    row = timeline.view.row
    assert isinstance(row, TimelineNote)
    assert row.key == 950
    assert not timeline.view.choose_key("nobody")


def test_the_whole_row_is_one_sentence(timeline: _Timeline) -> None:
    spoken = timeline.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "10:00, Dicho, palabras , Acta"


def test_letters_act_and_enter_opens(timeline: _Timeline, qtbot: QtBot) -> None:
    timeline.view.choose_key(2)
    with qtbot.waitSignal(timeline.view.acted) as acted:
        QTest.keyClick(timeline.view, Qt.Key.Key_F)
    assert acted.args is not None
    assert acted.args[0] == "F"
    with qtbot.waitSignal(timeline.view.opened) as opened:
        QTest.keyClick(timeline.view, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].key == 2
    with qtbot.assertNotEmitted(timeline.view.acted):
        QTest.keyClick(timeline.view, Qt.Key.Key_Z)
        QTest.keyClick(timeline.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)


def test_the_discreet_view_covers_a_row_until_it_has_the_keyboard(timeline: _Timeline, qtbot: QtBot) -> None:
    timeline.view.show()
    qtbot.waitExposed(timeline.view)
    open_view = timeline.view.grab().toImage()
    timeline.delegate.discreet = True
    covered = timeline.view.grab().toImage()
    assert covered != open_view
    timeline.model.replace([TimelineNote(n, "10:00", "Dicho", "quote", Tone.INFO, "otro", "", None, "Acta", "file-text",
                                         True) for n in range(10_000)])  # fmt: skip
    timeline.model.replace(_notes(10_000))
    assert timeline.view.grab().toImage() == covered


def test_a_changed_row_keeps_the_place_of_the_others(theme: Theme, qtbot: QtBot) -> None:
    model: RowsModel[TwoLines] = RowsModel([TwoLines(n, f"Fila {n}") for n in range(3 * BATCH)])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    with qtbot.assertNotEmitted(model.modelReset):
        model.replace([TwoLines(n, "Otra" if n == 7 else f"Fila {n}") for n in range(3 * BATCH)])
    assert changed == [7]
    with qtbot.waitSignal(model.modelReset):
        model.replace([TwoLines(1, "Sola")])
    assert model.rowCount() == 1
    with qtbot.assertNotEmitted(model.modelReset):
        model.replace([TwoLines(1, "Sola"), TwoLines(2, "Nueva")])
    assert model.rowCount() == 2
    assert not model.canFetchMore(QModelIndex())


def test_a_table_is_chosen_by_row_and_reads_the_heads_aloud(theme: Theme, qtbot: QtBot) -> None:
    def cells(name: str) -> tuple[Cell, Cell]:
        return Cell(name, tick=True), Cell(pill="Huella")

    model: TableModel[str] = TableModel(("Nombre", "Firma"), cells, str)
    model.replace(["Ana", "Luz"])
    table = RowTable(theme, "Personas", "FH")
    qtbot.addWidget(table)
    table.setModel(model)
    table.show()
    table.selectRow(0)
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Nombre Ana, Firma Huella"
    for key, letter in ((Qt.Key.Key_H, "H"), (Qt.Key.Key_Space, "Space"), (Qt.Key.Key_Delete, "Del")):
        with qtbot.waitSignal(table.acted) as acted:
            QTest.keyClick(table, key)
        assert acted.args == [letter, "Ana"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.row == "Luz"
    table.grab()


def test_suggestions_leave_the_keyboard_in_the_field(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    field = QLineEdit(window)
    model = RowsModel([TwoLines(1, "Mateo"), TwoLines(2, "Matea")])
    offered = Suggestions(theme, field, "Personas", model)
    window.show()
    field.setFocus()
    offered.offer("Agregar «mat» como persona nueva")
    assert offered.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(offered.taken) as taken:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken.args is not None
    assert taken.args[0].key == 2
    field.setText("mat")
    offered.offer("Agregar")
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(offered.new_wanted) as new:
        assert offered.eventFilter(field, event)
    assert new.args == ["mat"]
    assert not offered.isVisible()


def test_a_row_of_two_lines_is_higher_than_one_and_grows(theme: Theme) -> None:
    delegate = TwoLineDelegate(theme)
    one, two = TwoLines(1, "Uno"), TwoLines(2, "Dos", "abajo")
    assert delegate.height_of(two, 300) > delegate.height_of(one, 300)


def test_a_table_with_little_room_tells_the_lesser_columns_under_each_row(theme: Theme, qtbot: QtBot) -> None:
    def cells(name: str) -> tuple[Cell, ...]:
        return Cell(name, strong=True, reserved=name == "Ana"), Cell("COCODE", reserved=name == "Ana"), Cell("4")

    model: TableModel[str] = TableModel(("Nombre", "Parte", "Sesiones"), cells, str)
    model.replace(["Ana", "Luz"])
    table = RowTable(theme, "Personas")
    qtbot.addWidget(table)
    table.setModel(model)
    table.show()
    lesser = (Lesser(2, headed=True), Lesser(1))
    for width, told in ((500, ""), (400, "Sesiones: 4"), (250, "COCODE · Sesiones: 4")):
        table.resize(width, 300)
        set_widths(theme, table, (200, 180, 76), lesser=lesser, least=200)
        assert table.words_below(1) == told
        assert table.horizontalScrollBar().maximum() == 0
        assert table.rowHeight(0) == theme.px(56 if told else 36)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Nombre Ana, Parte COCODE, Sesiones 4"
    table.delegate.discreet = True
    assert table.words_below(0) == "Sesiones: 4", "what is reserved is covered there too"
    table.resize(500, 300)
    set_widths(theme, table, (200, 180, 76), lesser=lesser, least=200)
    assert not table.isColumnHidden(1)


def test_a_pill_gives_way_to_a_long_title_where_a_second_line_has_room_for_it(theme: Theme, qtbot: QtBot) -> None:
    painted = TwoLineDelegate(theme)
    long = TwoLines(1, "Dos recados en papel debajo de la puerta", "Amenaza · 4 mar", pill="Falta plan de protección")
    assert painted.pill_is_low(long, 400)
    assert not painted.pill_is_low(long, 800)
    assert not painted.pill_is_low(TwoLines(1, "Dos recados", "Amenaza", pill="Falta plan"), 400)
    assert not painted.pill_is_low(TwoLines(1, long.title, pill=long.pill), 400), "one line has one middle"
