"""Lays parts out side by side where they have room, and one under the other where they have not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from ..theme.theme import Theme
from .label import Rule
from .spacing import NONE, Margins, spaced


class Beside(QBoxLayout):
    """A row as long as it is `least` wide, in pixels of the design, and as wide as its parts need; else a column.

    What decides is the room in units of the text, so that large letters and a small window are one case.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, margins: Margins = NONE, gap: int = 8, *, least: int = 0
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._theme, self._least = theme, least
        if parent is not None:
            parent.setLayout(self)
        spaced(theme, self, margins, gap)

    @property
    def stacked(self) -> bool:
        """Whether its parts stand one under the other now."""
        return self.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSize(self) -> QSize:
        now, widths, sides = super().minimumSize(), self._widths(), self._sides()
        return QSize(max(widths, default=0) + sides, now.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._stacks(width) == self.stacked:
            known = super().heightForWidth(width)
            return known if known >= 0 else super().sizeHint().height()
        margins, inside = self.contentsMargins(), width - self._sides()
        parts = self._parts()
        if not self._stacks(width):
            return max((_height(part, inside // len(parts)) for part in parts), default=0)
        gaps = self.spacing() * max(0, len(parts) - 1)
        return sum(_height(part, inside) for part in parts) + gaps + margins.top() + margins.bottom()

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        stacks = self._stacks(rect.width())
        if stacks != self.stacked:
            self.setDirection(QBoxLayout.Direction.TopToBottom if stacks else QBoxLayout.Direction.LeftToRight)
            for part in self._parts():
                if isinstance(rule := part.widget(), Rule):
                    rule.turn(upright=not stacks)
            QTimer.singleShot(0, self, self.invalidate)  # those above hear of the other height after this
        super().setGeometry(rect)

    def _stacks(self, width: int) -> bool:
        widths = self._widths()
        needed = sum(widths) + self.spacing() * max(0, len(widths) - 1) + self._sides()
        return width < max(needed, self._theme.px(self._least))

    def _widths(self) -> list[int]:
        return [part.minimumSize().width() for part in self._parts()]

    def _sides(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _parts(self) -> list[QLayoutItem]:
        """What takes room in both ways; a stretch takes none."""
        items = (self.itemAt(at) for at in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty() and item.spacerItem() is None]


def _height(part: QLayoutItem, width: int) -> int:
    known = part.heightForWidth(width) if part.hasHeightForWidth() else -1
    return max(known, part.minimumSize().height()) if known >= 0 else part.sizeHint().height()
