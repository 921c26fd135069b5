"""Which the central server is, when it is visited, how much may go over the link in a month, and visiting it now."""

from __future__ import annotations

from PySide6.QtCore import Qt

from facilitator_app.store.records.local_settings import ServerAddress

from ...habits import Habits
from ...theme.theme import Theme
from ...widgets.button import Button
from ...widgets.card import Card
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.spacing import widest

_LIMITS = (0, 20, 50, 100, 250, 500, 1000, 5000)


class ServerCard(Card):
    """Both choices hold for this laptop; without a server they change nothing."""

    def __init__(self, theme: Theme, habits: Habits) -> None:
        super().__init__(theme, " ")
        self._habits = habits
        kept = habits.kept
        self._when = Combo(theme, [("", "automatic"), ("", "by_hand")])
        self._when.setCurrentIndex(int(kept.server_visits == "by_hand"))
        limits = sorted({*_LIMITS, kept.server_megabytes})
        self._limit = Combo(theme, [("", megabytes) for megabytes in limits])
        self._limit.setCurrentIndex(limits.index(kept.server_megabytes))
        self._when_field, self._limit_field = Field(theme, "", self._when), Field(theme, "", self._limit)
        for combo in (self._when, self._limit):
            widest(theme, combo, 320)
        self.now = Button(theme, "", icon="refresh-cw")
        self.known, self.tell = Label("", "body2", wrap=True), Button(theme, "", icon="server")
        self._asked, self._trying = False, ""
        self._server: ServerAddress | None = None
        self.body.addWidget(self.known)
        self.body.addWidget(self.tell, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._when_field)
        self.body.addWidget(self._limit_field)
        self.body.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeft)
        self._when.activated.connect(lambda index: habits.keep(server_visits=self._when.itemData(index)))
        self._limit.activated.connect(lambda index: habits.keep(server_megabytes=self._limit.itemData(index)))

    def show_server(self, server: ServerAddress | None) -> None:
        """Say which server this device knows, if any."""
        self._asked, self._server, self._trying = True, server, ""
        self._say_server()

    def show_trying(self, address: str) -> None:
        """Say that a server is tried, which may take as long as the network does."""
        self._trying = address
        self._say_server()

    def _say_server(self) -> None:
        self.tell.setEnabled(not self._trying)
        if self._trying:
            self.known.setText(self.tr("Probando {0}…").format(self._trying))
        elif self._server is not None:
            self.known.setText(self.tr("Este equipo visita {0}").format(self._server.address))
        elif self._asked:
            self.known.setText(self.tr("Todavía no hay servidor. Su dirección viene en la invitación."))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.heading.setText(self.tr("Servidor"))
        self.setAccessibleName(self.tr("Servidor"))
        self._when_field.rename(
            self.tr("Compartir por el servidor"),
            self.tr("El servidor guarda paquetes cerrados que no puede abrir. Sin él, se comparte por memoria USB."),
        )
        self._when.setItemText(0, self.tr("Solo, cuando haya conexión"))
        self._when.setItemText(1, self.tr("Solo cuando yo lo diga"))
        self._limit_field.rename(self.tr("Lo más que puede gastar en un mes"), "")
        for index in range(self._limit.count()):
            megabytes = self._limit.itemData(index)
            words = self.tr("{0} MB").format(megabytes) if megabytes else self.tr("Sin límite")
            self._limit.setItemText(index, words)
        self.tell.say(self.tr("Dirección del servidor…"))
        self.now.say(self.tr("Intercambiar ahora"))
        self._say_server()
