"""The screens that were gone to, one of them in view; each scrolls where the window is too small for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from .change_bridge import Changes
from .screens.base import Screen
from .theme.theme import Theme
from .widgets.drawer import Drawer

_NARROW = 1240
_DRAWER_FROM = 1.5


class ScreenStack(QStackedWidget):
    """Screens are kept under the first word of their route; a panel at the right becomes a drawer without room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screens: dict[str, Screen] = {}
        self._areas: dict[Screen, QScrollArea] = {}
        self._drawers: dict[Screen, Drawer] = {}

    @property
    def now(self) -> Screen | None:
        """The screen in view."""
        area = self.currentWidget()
        shown = area.widget() if isinstance(area, QScrollArea) else None
        return shown if isinstance(shown, Screen) else None

    @property
    def name_now(self) -> str:
        """The first word of the route of the screen in view; empty before there is one."""
        return next((name for name, screen in self._screens.items() if screen is self.now), "")

    @property
    def drawer_now(self) -> Drawer | None:
        """The panel at the right of the screen in view, where it has one."""
        return self._drawers.get(self.now) if self.now is not None else None

    def kept(self, name: str) -> Screen | None:
        """The screen that is kept under `name`."""
        return self._screens.get(name)

    def keep(self, name: str, screen: Screen) -> None:
        """Keep a new screen under `name`; the first one is in view at once."""
        self._screens[name] = screen
        self._areas[screen] = _scrolling(screen)
        self.addWidget(self._areas[screen])
        panel = screen.side_panel()
        if panel is not None:
            self._drawers[screen] = Drawer(self._theme, panel, screen)

    def bring(self, screen: Screen) -> None:
        """Bring a screen that is kept into view."""
        self.setCurrentWidget(self._areas[screen])

    def forget(self, name: str) -> None:
        """Drop the screen that is kept under `name`."""
        screen = self._screens.pop(name, None)
        if screen is not None:
            self._drawers.pop(screen, None)
            area = self._areas.pop(screen)
            self.removeWidget(area)
            area.deleteLater()

    def apply_changes(self, changes: Changes) -> None:
        """After a commit: the screen in view asks again, the others remember that they are stale."""
        for screen in self._screens.values():
            if not screen.concerns(changes.records):
                continue
            if screen is self.now and screen.isVisible():
                screen.refresh()
            else:
                screen.stale = True

    def set_discreet(self, discreet: bool) -> None:
        """Cover reserved things on every screen, or show them."""
        for screen in self._screens.values():
            screen.set_discreet(discreet)

    def fit(self, width: int) -> None:
        """Give every screen the place that a window of `width` pixels leaves for its panel at the right."""
        narrow = width < _NARROW * self._theme.factor or self._theme.factor >= _DRAWER_FROM
        for drawer in self._drawers.values():
            drawer.set_narrow(narrow)


def _scrolling(screen: Screen) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(screen)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
