"""One device: whose it is, its fingerprint, what is known of it, how to remove it or take in what it wrote later."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.sharing.devices import Device

from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.label import Label, Rule
from ...widgets.passing import Passing
from ...widgets.spacing import column, row, widest
from .words import device_words, role_words


class DeviceAct(Enum):
    """What a person chose to do with it."""

    REMOVE = "remove"
    ACCEPT = "accept"


class DeviceDialog(Passing):
    """`chosen` is what to do once it is accepted; `facts` are what is known, in words."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        device: Device,
        fingerprint: str,
        facts: Sequence[str],
        acts: Sequence[DeviceAct],
    ) -> None:
        super().__init__(parent)
        self.chosen: DeviceAct | None = None
        name = device_words(device.person, device.device_name)
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        body = column(theme, self, (24, 20, 24, 20), 10)
        body.addWidget(Label(name, "heading", wrap=True))
        body.addWidget(Label(role_words(device), "body2", wrap=True))
        if fingerprint:
            body.addWidget(Label(self.tr("Huella, para leerla entre dos personas"), "label"))
            shown = Label(fingerprint, "read", wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            body.addWidget(shown)
        body.addWidget(Rule())
        for fact in facts:
            told = Label(fact, "dense2", wrap=True)
            widest(theme, told, 520)
            body.addWidget(told)
        verbs = row(theme)
        for act in acts:
            verbs.addWidget(self._button(theme, act))
        verbs.addStretch(1)
        close = Button(theme, self.tr("Cerrar"), show_keys="Esc")
        close.clicked.connect(self.reject)
        verbs.addWidget(close)
        body.addLayout(verbs)
        self.setMinimumWidth(theme.px(460))
        close.setFocus()

    def _button(self, theme: Theme, act: DeviceAct) -> Button:
        if act is DeviceAct.REMOVE:
            button = Button(theme, self.tr("Retirar este equipo…"), icon="user-x", danger=True)
        else:
            button = Button(theme, self.tr("Aceptar lo que escribió después…"), Kind.SOFT, icon="archive")
        button.clicked.connect(lambda: self._choose(act))
        return button

    def _choose(self, act: DeviceAct) -> None:
        self.chosen = act
        self.accept()
