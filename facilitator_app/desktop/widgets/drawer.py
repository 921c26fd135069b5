"""Keeps the panel at the right away where there is no room, and brings it over the centre with F6."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSplitter, QWidget

from ..theme.theme import Theme


class Drawer(QObject):
    """Owns the place of one `panel` of a splitter: beside the centre, put away, or over it."""

    def __init__(self, theme: Theme, panel: QWidget, over: QWidget) -> None:
        super().__init__(panel)
        self._theme, self._panel, self._over = theme, panel, over
        splitter = panel.parentWidget()
        self._splitter = splitter if isinstance(splitter, QSplitter) else None
        self._place = self._splitter.indexOf(panel) if self._splitter else 0
        self.narrow = False
        over.installEventFilter(self)

    @property
    def out(self) -> bool:
        """Whether it lies over the centre now."""
        return self.narrow and self._panel.isVisible()

    def set_narrow(self, narrow: bool) -> None:
        """There is no room for it beside the centre, or there is again."""
        if narrow == self.narrow:
            return
        self.narrow = narrow
        if narrow:
            self._panel.setParent(self._over)
            self._panel.hide()
        elif self._splitter is not None:
            self._splitter.insertWidget(self._place, self._panel)
            self._panel.show()

    def pull(self, out: bool) -> None:
        """Bring it over the centre, or put it away."""
        if not self.narrow:
            return
        self._panel.setVisible(out)
        if out:
            self._lay()
            self._panel.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.out:
            self._lay()
        return False

    def _lay(self) -> None:
        width = min(self._theme.px(360), self._over.width())
        self._panel.setGeometry(self._over.width() - width, 0, width, self._over.height())
