"""The panel at the right: what is known of the thing come to, and the indicators of the mesa."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.vocabulary import Alert
from facilitator_app.queries.analysis.indicators import IndicatorLine

from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.card import Ground, Panel
from ...widgets.column_area import ColumnArea
from ...widgets.flow import Flow
from ...widgets.label import Label, Rule
from ...widgets.pill import Icon
from ...widgets.row_list import RowList
from ...widgets.spacing import column, row
from ...widgets.words_row import WordsDelegate, WordsRow
from .detail import Act, Detail
from .indicator_look import IndicatorBlock


class SidePanel(Panel):
    """`show_detail` and `show_indicators` fill it; Enter on a row opens what it names."""

    reading_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", (16, 14, 12, 14), 8)
        self._theme = theme
        self._detail: Detail | None = None
        self._filled = self._taken = False
        self._top = row(theme, None, gap=8)
        self._icon_place = QWidget()
        row(theme, self._icon_place)
        self.title, self.below = Label("", "heading", wrap=True), Label("", "caption", wrap=True)
        self._top.addWidget(self._icon_place, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(self.title, 1)
        self.body.addLayout(self._top)
        self.body.addWidget(self.below)
        self.rows: RowsModel[WordsRow] = RowsModel()
        self.list = RowList(theme, "")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(WordsDelegate(theme))
        self.list.opened.connect(self._open)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.setMinimumHeight(theme.px(90))
        self.body.addWidget(self.list, 1)
        self._acts = QWidget()
        self._flow = Flow(theme, self._acts)
        self.body.addWidget(self._acts)
        self._rule = Rule()
        self.body.addWidget(self._rule)
        self._indicators_title = Label("", "heading")
        self.body.addWidget(self._indicators_title)
        self.body.addWidget(self._indicator_area(), 1)
        self._read = Button(theme, "", icon="pencil")
        self._read.clicked.connect(self.reading_wanted)
        self.body.addWidget(self._read)
        self.body.addStretch(0)  # takes the room of the lists while they are away

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.list.setAccessibleName(self.tr("Lo que se sabe"))
        self.list.setAccessibleDescription(self.tr("Intro: cambiar"))
        self._indicators_title.setText(self.tr("Indicadores de la mesa"))
        self._read.say(self.tr("Anotar lectura…"))

    def show_detail(self, detail: Detail | None, otherwise: str = "") -> None:
        """Show what is known of a thing; `otherwise` is said where nothing was come to."""
        self._detail = detail
        self.title.setText(detail.title if detail else otherwise)
        self.title.set_words("heading" if detail else "body2")
        self.below.setText(detail.below if detail else "")
        self.below.setVisible(bool(self.below.text()))
        self._show_icon(detail)
        self.rows.replace(detail.rows if detail else ())
        self.list.setVisible(bool(self.rows.rowCount()))
        _clear(self._flow)
        for number, act in enumerate(detail.acts if detail else ()):
            self._flow.addWidget(self._button(act, quiet=number > 0))
        self._acts.setVisible(bool(detail and detail.acts))

    def show_indicators(self, lines: Sequence[IndicatorLine], language: str) -> None:
        """Show the indicators, those that stand worst first."""
        _clear(self._blocks)
        order = {Alert.ALERT: 0, Alert.WARNING: 1}
        for line in sorted(lines, key=lambda one: order.get(Alert(one.alert), 2) if one.alert else 3):
            self._blocks.addWidget(IndicatorBlock(self._theme, line, language))
        self._filled = bool(lines)
        self.leave_room(self._taken)

    def leave_room(self, taken: bool) -> None:
        """Put the indicators away where the centre shows them."""
        self._taken = taken
        for part in (self._indicators_title, self._area, self._read, self._rule):
            part.setVisible(self._filled and not taken)

    def _indicator_area(self) -> ColumnArea:
        within = Ground("panel")
        self._blocks: QVBoxLayout = column(self._theme, within, (0, 0, 6, 0), 8)
        self._blocks.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = ColumnArea(within)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.follow(self._area, lambda: self._area.setMinimumHeight(self._theme.px(96)))
        return self._area

    def _button(self, act: Act, *, quiet: bool) -> Button:
        kind = Kind.SOFT if act.primary else Kind.LINK if quiet else Kind.SECONDARY
        button = Button(self._theme, act.words, kind, icon=act.icon or None, danger=act.danger)
        button.clicked.connect(partial(_do, act))
        return button

    def _show_icon(self, detail: Detail | None) -> None:
        layout = self._icon_place.layout()
        assert layout is not None
        _clear(layout)
        if detail is not None and detail.icon:
            layout.addWidget(Icon(self._theme, detail.icon, detail.mark, 18))
        self._icon_place.setVisible(bool(detail and detail.icon))

    def _open(self, chosen: WordsRow) -> None:
        act = self._detail.opens.get(chosen.key) if self._detail is not None else None
        if act is not None:
            act()


def _do(act: Act, *_checked: object) -> None:
    act.do()


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
