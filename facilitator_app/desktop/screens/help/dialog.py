"""F1: the guide at the chapter of the screen, the keys that work there, and what was told (Avisos)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedWidget, QWidget

from ...notices import Notices
from ...theme.theme import Theme
from ...widgets.button import Button
from ...widgets.spacing import column, row
from ...widgets.tabs import Tabs
from ..base import Key
from .guide_page import GuidePage
from .keys_page import KeysPage
from .notices_page import NoticesPage


class HelpDialog(QDialog):
    """It stands beside the work and stops nothing; Esc closes it, arrows in the tabs change the page.

    `screen` is the first word of the route of the screen it was asked from, `keys` its keys and the others
    under their headings.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        notices: Notices,
        screen: str,
        keys: Sequence[tuple[str, Sequence[Key]]],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self.setWindowTitle(self.tr("Ayuda"))
        self.setAccessibleName(self.tr("Ayuda"))
        window = parent.window()
        self.resize(min(theme.px(1180), window.width() - 40), min(theme.px(700), window.height() - 40))
        body = column(theme, self, (20, 8, 20, 16), 10)
        self.tabs, self._pages = Tabs(theme, self.tr("Ayuda")), QStackedWidget()
        self.guide = GuidePage(theme, notices.language, screen)
        self._add(self.tr("Guía"), self.guide)
        self._add(self.tr("Teclas"), _scrolling(KeysPage(theme, keys), self.tr("Teclas")))
        kept = notices.kept
        self._add(self.tr("Avisos"), _scrolling(NoticesPage(theme, kept), self.tr("Avisos")), len(kept))
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        body.addWidget(self.tabs)
        body.addWidget(self._pages, 1)
        close = Button(theme, self.tr("Cerrar"), show_keys="Esc")
        close.clicked.connect(self.close)
        foot = row(theme)
        foot.addStretch(1)
        foot.addWidget(close)
        body.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.guide.view.setFocus(Qt.FocusReason.OtherFocusReason)  # arrows read on at once

    def _add(self, words: str, page: QWidget, count: int | None = None) -> None:
        self.tabs.add(words, count=count)
        self._pages.addWidget(page)


def _scrolling(page: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setAccessibleName(name)
    return area
