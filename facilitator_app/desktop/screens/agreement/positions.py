"""Where each party stands on a clause: neutral marks with words, one control for each party."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.queries.agreement_views import ClauseView, PartyColumn, PositionView
from facilitator_app.store.reference.catalogues import label

from ...formats import in_quotes, labelled, short_day
from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import begin, block, dot, focus_ring, text_width, write
from ...theme.sectors import Sector, mark_ink
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.flow import Flow
from ...widgets.focus import PaintedButton
from ...widgets.keys import letter_of
from ...widgets.label import Label
from ...widgets.pill import Pill
from ...widgets.spacing import column, grid

translate = QCoreApplication.translate
_LOOKS = {
    PositionValue.AGREE: ("check", Tone.DONE),
    PositionValue.RESERVATION: ("equal-approximately", Tone.ATTENTION),
    PositionValue.NO: ("x", Tone.QUOTE),
    PositionValue.ABSTAIN: ("minus", Tone.NEUTRAL),
    PositionValue.ABSENT: ("user-x", Tone.NEUTRAL),
    PositionValue.PENDING_CONSULTATION: ("hourglass", Tone.INFO),
}


def position_look(value: str) -> tuple[str, Tone]:
    """The icon and tone of a position: none of them is an alarm, for no side is taken."""
    return next((look for code, look in _LOOKS.items() if code == value), ("circle", Tone.NEUTRAL))


def position_letters() -> dict[str, PositionValue]:
    """The letters that say a position; part of the translation."""
    return {
        translate("Positions", "A", "letter of De acuerdo"): PositionValue.AGREE,
        translate("Positions", "R", "letter of Con reserva"): PositionValue.RESERVATION,
        translate("Positions", "N", "letter of No"): PositionValue.NO,
        translate("Positions", "B", "letter of Se abstiene"): PositionValue.ABSTAIN,
        translate("Positions", "U", "letter of Ausente"): PositionValue.ABSENT,
        translate("Positions", "C", "letter of Debe consultar"): PositionValue.PENDING_CONSULTATION,
    }


class PositionButton(PaintedButton):
    """A party and its mark; pressing it opens its words, a letter says it at once."""

    said = Signal(object)

    def __init__(self, theme: Theme, party: PartyColumn, position: PositionView | None, speech: str) -> None:
        self.party, self.position = party, position
        super().__init__(theme, party.name)
        value = label("position_values", position.value, speech) if position else translate("Positions", "Sin posición")
        confirm = translate("Positions", "por confirmar") if position and position.to_confirm else ""
        words = position.words if position else ""
        self.setAccessibleName(labelled(party.name, value))
        self.setAccessibleDescription(" ".join(part for part in (confirm, words) if part))
        self.setToolTip(f"{value}. {words}" if words else value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(round(text_width(self._font(), self.words)) + px(50), px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = position_letters().get(letter_of(event.keyCombination()))
        if value is not None and self.isEnabled():
            self.said.emit(value)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px, tokens = begin(QPainter(self)), self.theme.px, self.theme.tokens
        middle = self.height() / 2
        icon, tone = position_look(self.position.value) if self.position else ("", Tone.NEUTRAL)
        pair = self.theme.pair(tone)
        circle = QRectF(px(2), middle - px(9), px(18), px(18))
        if self.position is None:
            block(painter, circle, tokens.surface, px(9), tokens.control)
        else:
            block(painter, circle, pair.ground, px(9), pair.ink if self.position.to_confirm else None)
            inset = px(4)
            draw_icon(painter, icon, pair.ink, circle.adjusted(inset, inset, -inset, -inset), 2.5)
        mark = Sector(self.party.sector) if self.party.sector else Tone.NEUTRAL
        dot(painter, QPointF(px(31), middle), px(4), mark_ink(tokens, mark))
        space = QRectF(px(40), 0, self.width() - px(42), self.height())
        write(painter, space, self.words, self._font(), tokens.text)
        if self.ringed:
            focus_ring(painter, QRectF(self.rect()), tokens.accent, px(6))

    def _font(self) -> QFont:
        differs = self.position is not None and self.position.value != PositionValue.AGREE
        return self.theme.font(13, Weight.MEDIUM if differs else Weight.REGULAR)


class Positions(QWidget):
    """Counts of a clause and, where the work is, every party; `opened` carries a party, `said` one and a value."""

    opened = Signal(object)
    said = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: object = None
        self._each = False
        self._body = column(theme, self, gap=6)
        self._inside: QWidget | None = None
        self._grid: QWidget | None = None

    def show_each(self, each: bool) -> None:
        """Show every party with its own control, or the counts alone."""
        self._each = each
        if self._grid is not None:
            self._grid.setVisible(each)

    def show_clause(self, clause: ClauseView, parties: Sequence[PartyColumn], speech: str, *, editable: bool) -> None:
        """Show where each party stands on `clause`."""
        shown = (clause.positions, tuple(parties), speech, editable, self._theme.factor)
        if shown == self._shown:
            return
        here = self.window().focusWidget()  # also where a form that stands over it has the keyboard
        focused = here.party.id if isinstance(here, PositionButton) and self.isAncestorOf(here) else None
        self._shown, before = shown, self._inside
        self._inside = QWidget()
        inside = column(self._theme, self._inside, gap=6)
        by_party: dict[UUID, PositionView] = {position.party_id: position for position in clause.positions}
        inside.addWidget(self._counts(clause, speech))
        again: PositionButton | None = None
        self._grid = QWidget()
        places = grid(self._theme, self._grid, gap=4)
        across = max(1, round(3 / self._theme.factor))
        for at, party in enumerate(parties):
            button = PositionButton(self._theme, party, by_party.get(party.id), speech)
            button.setEnabled(editable)
            button.clicked.connect(lambda _on=False, who=party: self.opened.emit(who))
            button.said.connect(lambda value, who=party: self.said.emit(who, value))
            places.addWidget(button, at // across, at % across)
            if party.id == focused:
                again = button
        inside.addWidget(self._grid)  # first: shown without a parent it would be a window of its own for a moment
        self._grid.setVisible(self._each)
        words = _told(clause, speech)
        if words:
            inside.addWidget(Label(words, "caption", wrap=True))
        self._body.addWidget(self._inside)
        self._inside.show()
        if again is not None:
            again.setFocus()
        if before is not None:  # last: what is hidden hands the keyboard to the next clause
            self._body.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _counts(self, clause: ClauseView, speech: str) -> QWidget:
        """A widget of its own: parts of a layout within a layout are gone for Python before Qt is done with them."""
        counted = QWidget()
        flow = Flow(self._theme, counted, gap=6)
        flow.addWidget(Label(translate("Positions", "Posiciones"), "label"))
        counts = Counter(position.value for position in clause.positions)
        for value in PositionValue:
            if counts[value]:
                icon, tone = position_look(value)
                words = f"{counts[value]} {label('position_values', value, speech).lower()}"
                flow.addWidget(Pill(self._theme, words, tone, icon))
        waiting = sum(position.to_confirm for position in clause.positions)
        if waiting:
            words = translate("Positions", "%n por confirmar: el texto cambió después", "", waiting)
            flow.addWidget(Pill(self._theme, words, Tone.ATTENTION, "history"))
        if not clause.positions:
            flow.addWidget(Label(translate("Positions", "Sin posiciones todavía"), "caption"))
        return counted


def _told(clause: ClauseView, speech: str) -> str:
    """The words of the parties, and when a consultation comes back."""
    told = []
    for position in clause.positions:
        back = ""
        if position.returns_on:
            back = translate("Positions", "vuelve el {0}").format(short_day(position.returns_on, speech))
        if position.words or back:
            value = label("position_values", position.value, speech).lower()
            said = in_quotes(position.words.strip("«»“” \u00a0")) if position.words else ""
            told.append(labelled(f"{position.party}, {value}", ", ".join(part for part in (said, back) if part)))
    return "\n".join(told)
