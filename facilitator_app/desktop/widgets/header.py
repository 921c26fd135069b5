"""The header of a screen: where it is, its title, its state, what is known of it, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ..theme.icons import draw_icon
from ..theme.paint import begin, block, focus_ring, text_width, write
from ..theme.theme import Theme
from ..theme.tokens import Tone
from .button import Button, Kind, Shortness
from .focus import PaintedButton
from .label import Label, ShortenedLabel
from .pill import Icon, Pill
from .reading_order import read_in_order
from .spacing import column, fixed, row

_LEAST_TITLE = 200


class Crumb(PaintedButton):
    """One step of the way here; pressing it goes there."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.theme.font(12), self.words)) + 3, self.theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(48)), self.theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens, rect = begin(QPainter(self)), self.theme.tokens, QRectF(self.rect())
        if self.underMouse():
            block(painter, rect, tokens.hover, self.theme.px(4))
        write(painter, rect, self.words, self.theme.font(12), tokens.text2)
        if self.ringed:
            focus_ring(painter, rect, tokens.accent, self.theme.px(4))


class Fact(QWidget):
    """A thing known about what is shown: an icon and its words."""

    def __init__(self, theme: Theme, icon: str, words: str, tone: Tone | None = None) -> None:
        super().__init__()
        line = row(theme, self, gap=6)
        line.addWidget(Icon(theme, icon, tone))
        self._words = Label(words, "dense2")
        line.addWidget(self._words)

    def tell(self, words: str) -> None:
        """Say something else."""
        self._words.setText(words)


class _Chevron(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        fixed(theme, self, width=14, height=14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = self._theme.tokens.text2
        draw_icon(begin(QPainter(self)), "chevron-right", colour, QRectF(self.rect()).adjusted(1, 1, -1, -1))


class Header(QFrame):
    """72 high; actions at the right, the one primary rightmost, and before them when what is typed was last kept.

    Where it is narrow the facts drop, then that time goes up beside the way here, then the state does, then the
    actions lose their keys and all but the primary one their words, then the title is shortened and of the way here
    the last step is left, then the primary one loses its words too.
    """

    crumb_pressed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: list[QWidget] = []
        self._way: list[tuple[str, bool]] = []
        self._steps: list[Crumb | ShortenedLabel] = []
        self.setProperty("frame", "header")
        outer = row(theme, self, (24, 6, 24, 8), 16)
        words = column(theme, None, gap=0)
        self._above = row(theme, None, gap=14)
        self._crumbs = row(theme, None, gap=4)
        self._above.addLayout(self._crumbs, 1)
        self._line = row(theme, None, gap=14)
        self.title = ShortenedLabel("", "title")
        self.state = Pill(theme, "")
        self.state.hide()
        self._line.addWidget(self.title)
        self._line.addWidget(self.state)
        self._line.addStretch(1)
        words.addStretch(1)
        words.addLayout(self._above)
        words.addLayout(self._line)
        words.addStretch(1)
        outer.addLayout(words, 1)
        self._saved = Fact(theme, "check", "", Tone.DONE)
        self._saved.hide()
        self._saved_words = ""
        self._outer = outer
        outer.addWidget(self._saved)
        self._actions = row(theme, None, gap=8)
        outer.addLayout(self._actions)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fixed(theme, self, height=72)

    def set_path(self, steps: Sequence[tuple[str, bool]], title: str) -> None:
        """Show the steps of the way here, each with whether it leads anywhere, and the title."""
        self.title.setText(title)
        if list(steps) == self._way:
            return  # the step that has the keyboard keeps it
        self._way, self._steps = list(steps), []
        _empty(self._crumbs)
        for index, (words, leads) in enumerate(steps):
            if index:
                chevron = _Chevron(self._theme)
                self._crumbs.addWidget(chevron)
                chevron.show()
            step = self._crumb(index, words) if leads else ShortenedLabel(words, "caption")
            self._steps.append(step)
            self._crumbs.addWidget(step)
            step.show()  # at once, so that the title is not laid out without them
        self._crumbs.addStretch(1)

    def _crumb(self, index: int, words: str) -> Crumb:
        crumb = Crumb(self._theme, words)
        crumb.setProperty("step", index)
        crumb.clicked.connect(self._pressed)
        return crumb

    def set_facts(self, facts: Sequence[QWidget]) -> None:
        """Show what is known, in this order."""
        for fact in self._facts:
            self._line.removeWidget(fact)
            fact.deleteLater()
        self._facts = list(facts)
        for fact in self._facts:
            self._line.insertWidget(self._line.count() - 1, fact)
        self._fit()

    def tell_saved(self, words: str) -> None:
        """Say when what is typed was last kept; nothing where `words` are empty."""
        if words != self._saved_words:
            self._saved_words = words
            self._saved.tell(words)
            self._fit()

    def set_actions(self, actions: Sequence[QWidget]) -> None:
        """Put `actions` at the right; the primary one comes last."""
        while (item := self._actions.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old not in actions:
                old.hide()  # explicitly, or a show that Qt still has in its queue makes it a window
                old.setParent(None)
        for action in actions:
            self._actions.addWidget(action)
            action.show()
        self._read_in_order(actions)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _read_in_order(self, actions: Sequence[QWidget]) -> None:
        """The way here, the title with its state and facts, what can be done: whatever was made first."""
        read_in_order([*self._steps, self.title, self.state, *self._facts, *actions])

    def _fit(self) -> None:
        room = self.width() - self._theme.px(24 * 2 + 16 + 14)
        title = self.title.sizeHint().width()
        self._show_way(whole=True)
        actions = self._fit_actions(room - self._least(title))
        if actions > room - self._least(title):
            self._show_way(whole=False)
            actions = self._fit_actions(room - self._least(title), least=Shortness.ICON)
        left = room - actions - title
        if not self.state.isHidden():
            left -= self.state.sizeHint().width() + self._theme.px(14)
        self._put_state(beside_title=left >= 0)
        saved = self._saved.sizeHint().width() + self._theme.px(16) if self._saved_words else 0
        beside = left >= saved
        self._put_saved(beside_actions=beside)
        self._saved.setVisible(bool(self._saved_words) and (beside or self._least_above() + saved <= room - actions))
        left -= saved if beside else 0
        for fact in self._facts:
            left -= fact.sizeHint().width() + self._theme.px(14)
            fact.setVisible(left >= 0)

    def _least(self, title: int) -> int:
        """How little the words at the left can do with: a shortened title, or the state beside the way here."""
        least = min(title, self._theme.px(_LEAST_TITLE))
        if self.state.isHidden():
            return least
        return max(least, self.state.sizeHint().width() + self._theme.px(14) + min(title, self._least_way()))

    def _least_way(self) -> int:
        """How little the way here can do with, its steps shortened."""
        shown = [step for step in self._steps if not step.isHidden()]
        return sum(step.minimumSizeHint().width() + self._theme.px(22) for step in shown)

    def _least_above(self) -> int:
        """The way here, and the state where it stands beside it."""
        has_state = self._above.indexOf(self.state) >= 0 and not self.state.isHidden()
        return self._least_way() + (self.state.sizeHint().width() + self._theme.px(14) if has_state else 0)

    def _fit_actions(self, room: int, least: Shortness = Shortness.NO_KEYS) -> int:
        """Shorten the actions until they fit into `room`, the primary to `least`; returns how wide they are."""
        actions = self.findChildren(Button, options=Qt.FindChildOption.FindDirectChildrenOnly)
        width = 0
        for keys, words in ((Shortness.WHOLE, Shortness.WHOLE), (Shortness.NO_KEYS, Shortness.NO_KEYS),
                            (Shortness.NO_KEYS, Shortness.ICON), (least, Shortness.ICON)):  # fmt: skip
            for action in actions:
                action.shorten(keys if action.kind is Kind.PRIMARY else words)
            width = sum(action.sizeHint().width() + self._theme.px(8) for action in actions)
            if width <= room:
                break
        return width

    def _show_way(self, *, whole: bool) -> None:
        """Show all steps of the way here, or the last one alone."""
        steps = [item.widget() for index in range(self._crumbs.count()) if (item := self._crumbs.itemAt(index))]
        for step in [step for step in steps if step is not None][:-1]:
            step.setVisible(whole)

    def _put_state(self, *, beside_title: bool) -> None:
        wanted, other = (self._line, self._above) if beside_title else (self._above, self._line)
        if wanted.indexOf(self.state) < 0:
            other.removeWidget(self.state)
            wanted.insertWidget(1, self.state)

    def _put_saved(self, *, beside_actions: bool) -> None:
        wanted, other = (self._outer, self._above) if beside_actions else (self._above, self._outer)
        if wanted.indexOf(self._saved) < 0:
            other.removeWidget(self._saved)
            wanted.insertWidget(1 if beside_actions else wanted.count(), self._saved)

    def _pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.crumb_pressed.emit(sender.property("step"))


class SecondRow(QFrame):
    """The row under the header for tabs or steps, 44 high."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("frame", "header")
        self.line: QHBoxLayout = row(theme, self, (24, 0, 24, 0), 8)
        self._end: ShortenedLabel | None = None
        fixed(theme, self, height=44)

    def end_with(self, words: ShortenedLabel) -> None:
        """Put `words` at the right, whole wherever what stands before them can do with less."""
        self.line.addStretch(1)
        self.line.addWidget(words)
        self._end = words

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._keep_whole()
        return super().event(event)

    def _keep_whole(self) -> None:
        if self._end is None:
            return
        margins, parts = self.line.contentsMargins(), (self.line.itemAt(at) for at in range(self.line.count()))
        widgets = [part.widget() for part in parts if part is not None]
        others = [one for one in widgets if one is not None and one is not self._end and not one.isHidden()]
        taken = sum(one.minimumSizeHint().width() + self.line.spacing() for one in others)
        room = self.width() - margins.left() - margins.right() - taken
        whole = self._end.sizeHint().width()
        self._end.setMinimumWidth(whole if whole <= room else 0)


def _empty(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
