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

translate = QCoreApplication.translate


class KeyOverlay(QDialog):
    """Esc closes it; arrows change between keys and notices."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, here: Sequence[Key], kept: Sequence[Notice]) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Teclas y avisos"))
        self.setAccessibleName(self.tr("Teclas y avisos"))
        self.resize(theme.px(760), theme.px(560))
        body = column(theme, self, (20, 8, 20, 16), 10)
        self.tabs = Tabs(theme, self.tr("Teclas y avisos"))
        self.tabs.add(self.tr("Teclas"))
        self.tabs.add(self.tr("Avisos"), count=len(kept))
        body.addWidget(self.tabs)
        self._pages = QStackedWidget()
        self._pages.addWidget(_scrolling(self._keys_page(title, here), self.tr("Teclas")))
        self._pages.addWidget(_scrolling(self._notices_page(kept), self.tr("Avisos")))
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        body.addWidget(self._pages, 1)
        close = Button(theme, self.tr("Cerrar"), show_keys="Esc")
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

    return (
        Key(
            "Ctrl+1…7",
            translate("KeyOverlay", "ir a cada lugar de la izquierda"),
        ),
        Key("Ctrl+K", translate("KeyOverlay", "buscar o ir a")),
        Key("F1", translate("KeyOverlay", "estas teclas y los avisos")),
        Key("F6", translate("KeyOverlay", "siguiente parte de la pantalla; con Mayús, la anterior")),
        Key("Ctrl+F", translate("KeyOverlay", "filtrar aquí")),
        Key("Ctrl+N", translate("KeyOverlay", "agregar")),
        Key("Ctrl+Return", translate("KeyOverlay", "la acción principal")),
        Key("Ctrl+P", translate("KeyOverlay", "imprimir")),
        Key("Ctrl+O", translate("KeyOverlay", "leer un paquete")),
        Key("Ctrl+Z", translate("KeyOverlay", "deshacer")),
        Key("F11", translate("KeyOverlay", "leer en grande")),
        Key("F12", translate("KeyOverlay", "cambiar de tema")),
        Key("Ctrl++", translate("KeyOverlay", "letra más grande")),
        Key("Ctrl+-", translate("KeyOverlay", "letra más pequeña")),
        Key("Ctrl+0", translate("KeyOverlay", "letra de tamaño normal")),
        Key("Ctrl+Shift+L", translate("KeyOverlay", "bloquear ahora")),
        Key("Ctrl+Shift+H", translate("KeyOverlay", "vista discreta")),
        Key("Esc", translate("KeyOverlay", "cerrar; nunca se pierde lo escrito")),
    )


def _scrolling(page: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setAccessibleName(name)
    return area
