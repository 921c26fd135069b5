"""What stands on the screen of something that lives in a mesa, where there is no mesa: what it will be, and the way."""

from __future__ import annotations

from collections.abc import Callable

from ..theme.theme import Theme
from ..widgets.button import Button, Kind
from ..widgets.empty_state import EmptyState


class NoMesa(EmptyState):
    """`go` is called with the route where a mesa is begun."""

    def __init__(self, theme: Theme, go: Callable[[str], None]) -> None:
        self.to_mesas = Button(theme, "", Kind.PRIMARY, show_keys="Ctrl+2")
        super().__init__(theme, "", self.to_mesas)
        self.to_mesas.clicked.connect(lambda: go("processes"))

    def say(self, words: str) -> None:
        """Say what will be here, in the language of the moment."""
        self.words.setText(words)
        self.to_mesas.say(self.tr("Ir a Mesas"))
