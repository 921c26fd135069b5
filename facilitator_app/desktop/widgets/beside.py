"""Lays parts out side by side where they have room, and one under the other where they have not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ..theme.theme import Theme
from .item_layout import ItemLayout
from .label import Rule
from .spacing import NONE, Margins, spaced


class Beside(ItemLayout):
    """A row as long as it is `least` wide, in pixels of the design, and as wide as its parts need; else a column.

    What decides is the room in units of the text, so that large letters and a small window are one case. The height
    follows from the width alone: one that followed from how the parts stand now would let an area and what it holds
    resize each other without end.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, margins: Margins = NONE, gap: int = 8, *, least: int = 0
    ) -> None:
        super().__init__()
        self._stretches: list[int] = []
        self._theme, self._least = theme, least
        self.stacked = False
        if parent is not None:
            parent.setLayout(self)
        spaced(theme, self, margins, gap)

    def addWidget(self, w: QWidget, stretch: int = 0) -> None:
        """Put it after the others; in a row those that stretch take what the others leave, in this relation."""
        super().addWidget(w)
        self._stretches[-1] = stretch

    def addLayout(self, part: QLayout, stretch: int = 0) -> None:
        """Put it after the others, as a widget."""
        self.addChildLayout(part)
        self.addItem(part)
        self._stretches[-1] = stretch

    def addItem(self, item: QLayoutItem) -> None:
        super().addItem(item)
        self._stretches.append(0)
        self.invalidate()

    def takeAt(self, index: int) -> QLayoutItem | None:
        if 0 <= index < len(self._items):
            self._stretches.pop(index)
        return super().takeAt(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        return self._high(width, _height)

    def minimumHeightForWidth(self, width: int) -> int:
        return self._high(width, _least_height)

    def sizeHint(self) -> QSize:
        parts, margins = self._parts(), self.contentsMargins()
        wide = sum(part.sizeHint().width() for part, _ in parts) + self._gaps(parts)
        high = max((part.sizeHint().height() for part, _ in parts), default=0)
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """No wider than the widest part; how high it is in a column its width tells."""
        parts, margins = self._parts(), self.contentsMargins()
        wide = max((part.minimumSize().width() for part, _ in parts), default=0)
        high = max((part.minimumSize().height() for part, _ in parts), default=0)
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.stacked = self._stacks(rect.width())
        margins = self.contentsMargins()
        inside = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        for part, _ in self._parts():
            if isinstance(rule := part.widget(), Rule):
                rule.turn(upright=not self.stacked)
        if self.stacked:
            self._lay_column(inside)
        else:
            self._lay_row(inside)

    def _lay_row(self, inside: QRect) -> None:
        x = inside.x()
        for (part, _), wide in zip(self._parts(), self._widths(inside.width()), strict=True):
            part.setGeometry(QRect(x, inside.y(), wide, inside.height()))
            x += wide + self.spacing()

    def _lay_column(self, inside: QRect) -> None:
        """Each as high as it wants to be, or as it must; what is left goes to those that stretch."""
        parts, width = self._parts(), inside.width()
        wanted = [_height(part, width) for part, _ in parts]
        least = [_least_height(part, width) for part, _ in parts]
        room = inside.height() - self._gaps(parts)
        heights = _shared(room, wanted, least, [stretch for _, stretch in parts])
        y = inside.y()
        for (part, _), high in zip(parts, heights, strict=True):
            part.setGeometry(QRect(inside.x(), y, width, high))
            y += high + self.spacing()

    def _high(self, width: int, of: Callable[[QLayoutItem, int], int]) -> int:
        """How high it is in `width`, where `of` tells that of a part."""
        margins, inside, parts = self.contentsMargins(), self._inside(width), self._parts()
        if self._stacks(width):
            high = sum(of(part, inside) for part, _ in parts) + self._gaps(parts)
        else:
            across = zip(parts, self._widths(inside), strict=True)
            high = max((of(part, wide) for (part, _), wide in across), default=0)
        return high + margins.top() + margins.bottom()

    def _stacks(self, width: int) -> bool:
        parts, margins = self._parts(), self.contentsMargins()
        needed = sum(part.minimumSize().width() for part, _ in parts) + self._gaps(parts)
        return width < max(needed + margins.left() + margins.right(), self._theme.px(self._least))

    def _widths(self, inside: int) -> list[int]:
        parts = self._parts()
        room = inside - self._gaps(parts)
        least = [part.minimumSize().width() for part, _ in parts]
        stretches = [stretch for _, stretch in parts]
        some = any(stretches)  # then the others have what they want, and these the rest
        wanted = [low if some and stretch else min(part.sizeHint().width(), part.maximumSize().width())
                  for (part, stretch), low in zip(parts, least, strict=True)]  # fmt: skip
        if some and room >= sum(wanted):
            taken = sum(want for want, stretch in zip(wanted, stretches, strict=True) if not stretch)
            return _in_relation(room - taken, wanted, least, stretches)
        return _shared(room, wanted, least, stretches)

    def _inside(self, width: int) -> int:
        margins = self.contentsMargins()
        return width - margins.left() - margins.right()

    def _gaps(self, parts: Sequence[object]) -> int:
        return self.spacing() * max(0, len(parts) - 1)

    def _parts(self) -> list[tuple[QLayoutItem, int]]:
        """What is shown, with how much it stretches."""
        return [pair for pair in zip(self._items, self._stretches, strict=True) if not pair[0].isEmpty()]


def _height(part: QLayoutItem, width: int) -> int:
    wanted = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    return max(wanted, _least_height(part, width))  # a list that scrolls by itself wants nothing and needs something


def _least_height(part: QLayoutItem, width: int) -> int:
    return part.minimumHeightForWidth(width) if part.hasHeightForWidth() else part.minimumSize().height()


def _in_relation(room: int, wanted: list[int], least: list[int], stretches: list[int]) -> list[int]:
    """`room` for those that stretch, in the relation of their stretches, none below its least."""
    given = list(wanted)
    free = [at for at, stretch in enumerate(stretches) if stretch]
    while free:
        whole = sum(stretches[at] for at in free)
        short = [at for at in free if room * stretches[at] // whole < least[at]]
        for at in short or free:
            given[at] = least[at] if short else room * stretches[at] // whole
        if not short:
            break
        room -= sum(least[at] for at in short)
        free = [at for at in free if at not in short]
    return given


def _shared(room: int, wanted: list[int], least: list[int], stretches: list[int]) -> list[int]:
    """What is wanted, with what is left over for those that stretch; with too little, nearer to the least of each."""
    over = room - sum(wanted)
    if over >= 0:
        whole = sum(stretches)
        more = [over * stretch // whole if whole else 0 for stretch in stretches]
        return [want + each for want, each in zip(wanted, more, strict=True)]
    spare = sum(max(0, want - low) for want, low in zip(wanted, least, strict=True))
    if not spare:
        return list(least)
    part = min(1.0, -over / spare)
    return [want - round(max(0, want - low) * part) for want, low in zip(wanted, least, strict=True)]
