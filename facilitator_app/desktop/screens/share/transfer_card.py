"""A bundle that is being made or read: how far, how long still, and how to pause it."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...formats import file_size
from ...theme.theme import Theme
from ...widgets.progress_card import ProgressCard
from ...widgets.spacing import column
from .words import left_words

_LEAST_SECONDS = 2.0


class TransferCard(QWidget):
    """`begin` shows another one; `pause_wanted` and `cancel_wanted` are what a person can do about it."""

    pause_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body = column(theme, self, gap=0)
        self.card: ProgressCard | None = None
        self._began = time.monotonic()
        self._at_first: int | None = None

    def begin(self, title: str, if_interrupted: str) -> None:
        """Show one that begins, or goes on."""
        if self.card is not None:
            self._body.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = ProgressCard(
            self._theme, title, if_interrupted, pause=self.tr("Pausar"), cancel=self.tr("Cancelar")
        )
        self.card.pause_wanted.connect(self.pause_wanted)
        self.card.cancel_wanted.connect(self.cancel_wanted)
        self._body.addWidget(self.card)
        self.card.show()
        self.card.show_progress(0.0, self.tr("Preparando…"))
        self._began, self._at_first = time.monotonic(), None

    def show_step(self, done: int, total: int | None, size: int | None, language: str) -> None:
        """How many of the parts are done; `size` is that of the whole in bytes, where it is known."""
        if self.card is None:
            return
        if not total:
            self.card.show_progress(0.0, self.tr("Parte {0}").format(done))
            return
        if self._at_first is None:
            self._at_first = done
        share = min(1.0, done / total)
        said = []
        if size:
            said.append(
                self.tr("{0} de {1}").format(file_size(round(size * share), language), file_size(size, language))
            )
        passed, made = time.monotonic() - self._began, done - self._at_first
        if made > 0 and passed > _LEAST_SECONDS and done < total:
            said.append(left_words(passed / made * (total - done)))
        parts = self.tr("parte {0} de {1}").format(min(done + 1, total), total)
        self.card.show_progress(share, " · ".join(said) or parts, parts if said else "")

    def show_paused(self, paused: bool) -> None:
        """Whether it rests."""
        if self.card is not None:
            self.card.pause.say(self.tr("Seguir") if paused else self.tr("Pausar"))
