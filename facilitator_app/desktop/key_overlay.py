"""F1: the keys of this screen, the keys that work everywhere, and what was told (Avisos)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from .notices import Notice
from .screens.base import Key
from .theme.theme import Theme
from .widgets.button import Button
from .widgets.card import Ground
from .widgets.label import Label, Rule
from .widgets.pill import Kbd
from .widgets.spacing import column, grid, row
from .widgets.tabs import Tabs


class KeyOverlay(QDialog):
    """Esc closes it; arrows change between keys and notices."""

    def __init__(
        self, theme: Theme, parent: QWidget, title: str, here: Sequence[Key], kept: Sequence[Notice]
    ) -> None:
        super().__init__(parent)
        say = self.tr
        self._theme = theme
        self.setWindowTitle(say("Teclas y avisos"))
        self.setAccessibleName(say("Teclas y avisos"))
        self.resize(theme.px(760), theme.px(560))
        body = column(theme, self, (20, 8, 20, 16), 10)
        self.tabs = Tabs(theme, say("Teclas y avisos"))
        self.tabs.add(say("Teclas"))
        self.tabs.add(say("Avisos"), count=len(kept))
        body.addWidget(self.tabs)
        self._pages = QStackedWidget()
        self._pages.addWidget(_scrolling(self._keys_page(title, here)))
        self._pages.addWidget(_scrolling(self._notices_page(kept)))
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        body.addWidget(self._pages, 1)
        close = Button(theme, say("Cerrar"), show_keys="Esc")
        close.clicked.connect(self.reject)
        foot = row(theme)
        foot.addStretch(1)
        foot.addWidget(close)
        body.addLayout(foot)
        self.tabs.setFocus()

    def _keys_page(self, title: str, here: Sequence[Key]) -> QWidget:
        page = Ground("canvas")
        columns = row(theme := self._theme, page, gap=32)
        for heading, keys in ((title, here), (self.tr("En todas las pantallas"), everywhere())):
            if keys:
                part = column(theme, None, gap=6)
                part.addWidget(Label(heading, "heading"))
                self._list_keys(part, keys)
                part.addStretch(1)
                columns.addLayout(part, 1)
        return page

    def _list_keys(self, part: QVBoxLayout, keys: Sequence[Key]) -> None:
        lines = grid(self._theme, None, gap=8)
        for place, key in enumerate(keys):
            lines.addWidget(Kbd(self._theme, key.keys), place, 0)
            lines.addWidget(Label(key.does, "dense", wrap=True), place, 1)
        lines.setColumnStretch(1, 1)
        part.addLayout(lines)

    def _notices_page(self, kept: Sequence[Notice]) -> QWidget:
        page = Ground("canvas")
        body = column(self._theme, page, gap=8)
        if not kept:
            body.addWidget(Label(self.tr("Aquí queda lo que el programa le avise hoy."), "body2", wrap=True))
        for notice in kept:
            line = row(self._theme, None, gap=12)
            line.addWidget(Label(f"{notice.at:%H:%M}", "caption"))
            line.addWidget(Label(str(notice.words), "dense", wrap=True), 1)
            body.addLayout(line)
            body.addWidget(Rule())
        body.addStretch(1)
        return page


def everywhere() -> tuple[Key, ...]:
    """The keys that work in every screen."""

    def say(words: str) -> str:
        return QCoreApplication.translate("KeyOverlay", words)

    return (
        Key("Ctrl+1…7", say("ir a Hoy, Mesas, Sesión, Personas, Acuerdos, Análisis, Compartir")),
        Key("Ctrl+K", say("buscar o ir a")),
        Key("F1", say("estas teclas y los avisos")),
        Key("F6", say("siguiente parte de la pantalla; con Mayús, la anterior")),
        Key("Ctrl+F", say("filtrar aquí")),
        Key("Ctrl+N", say("agregar")),
        Key("Ctrl+Return", say("la acción principal")),
        Key("Ctrl+P", say("imprimir")),
        Key("Ctrl+O", say("leer un paquete")),
        Key("Ctrl+Z", say("deshacer")),
        Key("F11", say("leer en grande")),
        Key("F12", say("cambiar de tema")),
        Key("Ctrl++", say("letra más grande")),
        Key("Ctrl+-", say("letra más pequeña")),
        Key("Ctrl+0", say("letra de tamaño normal")),
        Key("Ctrl+Shift+L", say("bloquear ahora")),
        Key("Ctrl+Shift+H", say("vista discreta")),
        Key("Esc", say("cerrar; nunca se pierde lo escrito")),
    )


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setAccessibleName(page.accessibleName() or "")
    return area
