"""When the laptop locks by itself, and locking it now."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ...habits import Habits
from ...theme.theme import Theme
from ...widgets.button import Button
from ...widgets.card import Card
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.spacing import widest

_MINUTES = (1, 2, 5, 10, 15, 30, 60)


class LockCard(Card):
    """Locking ends the process that held the key; the next opening asks for the passphrase."""

    def __init__(self, theme: Theme, habits: Habits) -> None:
        super().__init__(theme, " ")
        self._habits = habits
        choices = sorted({*_MINUTES, habits.kept.lock_after})
        self._minutes = Combo(theme, [("", minutes) for minutes in choices])
        self._minutes.setCurrentIndex(choices.index(habits.kept.lock_after))
        self._field = Field(theme, "", self._minutes)
        widest(theme, self._minutes, 320)
        self.now = Button(theme, "", icon="lock", show_keys="Ctrl+Shift+L")
        self.body.addWidget(self._field)
        self.body.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeft)
        self._minutes.activated.connect(self._choose)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.heading.setText(self.tr("Bloqueo"))
        self.setAccessibleName(self.tr("Bloqueo"))
        help_text = self.tr("Antes avisa, y con tocar una tecla se sigue. Lo que está a medio escribir queda guardado.")
        self._field.rename(self.tr("Si nadie la toca, se bloquea en"), help_text)
        for index in range(self._minutes.count()):
            self._minutes.setItemText(index, self.tr("%n minuto(s)", "", self._minutes.itemData(index)))
        self.now.say(self.tr("Bloquear ahora"))

    def _choose(self, index: int) -> None:
        self._habits.keep(lock_after=self._minutes.itemData(index))
