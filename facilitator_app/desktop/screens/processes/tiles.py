"""The four figures over the board: mesas, what is late, where it is tense, whose data are old."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.coordination import Coordination

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.card import Card
from ...widgets.label import Label, ShortenedLabel
from ...widgets.pill import IconTile
from ...widgets.spacing import column, grid, row
from .words import place_of

_NAMED, _WIDE = 2, 900


class Tile(Card):
    """A number, what it counts, and a line about it; read as one sentence."""

    def __init__(self, theme: Theme, icon: str, tone: Tone) -> None:
        super().__init__(theme, margins=(14, 8, 12, 8), gap=0)
        across = row(theme, None, gap=12)
        across.addWidget(IconTile(theme, icon, tone))
        texts = column(theme, None, gap=0)
        top = row(theme, None, gap=8)
        self._number, self._words = Label("", "number"), ShortenedLabel("", "strong")
        top.addWidget(self._number)
        top.addWidget(self._words, 1)
        self._below = ShortenedLabel("", "caption")
        texts.addLayout(top)
        texts.addWidget(self._below)
        across.addLayout(texts, 1)
        self.body.addLayout(across)

    def say(self, number: int, words: str, below: str) -> None:
        """Show them."""
        self._number.setText(str(number))
        self._words.setText(words)
        self._below.setText(below)
        self.setAccessibleName(f"{number} {words}. {below}")


class Tiles(QWidget):
    """All four, side by side; where there is less room two by two."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = grid(theme, self, gap=12)
        self.mesas = Tile(theme, "messages-square", Tone.ACCENT)
        self.overdue = Tile(theme, "list-checks", Tone.ALARM)
        self.tense = Tile(theme, "flame", Tone.ATTENTION)
        self.stale = Tile(theme, "package-x", Tone.ATTENTION)
        self._tiles = (self.mesas, self.overdue, self.tense, self.stale)
        self._across = 0
        self._lay(len(self._tiles))
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_board(self, board: Coordination) -> None:
        """Say the figures of the mesas that have not ended."""
        running = board.running
        places = {place for line in running if (place := place_of(line.process))}
        words = self.tr("mesa(s)", "", len(running))
        if places:
            words += " " + self.tr("en %n municipio(s)", "", len(places))
        ended = len(board.mesas) - len(running)
        below = self.tr("%n terminada(s)", "", ended) if ended else self.tr("todas en marcha")
        self.mesas.say(len(running), words, below)
        self._show_overdue(board)
        self._show_tense(board)
        self._show_stale(board)

    def _fit(self) -> None:
        self._lay(len(self._tiles) if self.width() >= self._theme.px(_WIDE) else 2)

    def _lay(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // across, at % across)
        for column_at in range(len(self._tiles)):
            self._grid.setColumnStretch(column_at, 1 if column_at < across else 0)

    def _show_overdue(self, board: Coordination) -> None:
        late = [line.overdue for line in board.running if line.overdue.count]
        count = sum(one.count for one in late)
        below = self.tr("nada está vencido")
        if late:
            oldest = self.tr("el más viejo, %n día(s)", "", max(one.days for one in late))
            below = f"{self.tr('en %n mesa(s)', '', len(late))} · {oldest}"
        self.overdue.say(count, self.tr("compromiso(s) vencido(s)", "", count), below)

    def _show_tense(self, board: Coordination) -> None:
        signals = sum(line.tension.signals for line in board.running)
        named = [place_of(line.process) or line.process.title for line in board.tense]
        parts = [", ".join(dict.fromkeys(named[:_NAMED]))] if named else []
        told = self.tr("%n señal(es) abierta(s)", "", signals) if signals else self.tr("ninguna señal abierta")
        below = " · ".join([*parts, told])
        self.tense.say(len(board.tense), self.tr("mesa(s) con tensión alta", "", len(board.tense)), below)

    def _show_stale(self, board: Coordination) -> None:
        count = len(board.stale)
        below = self.tr("más de 14 días sin datos nuevos") if count else self.tr("todas al día")
        self.stale.say(count, self.tr("mesa(s) con datos atrasados", "", count), below)
