"""The last steps of an import: what is about to happen, how far it is, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.exchange.import_result import ImportResult
from facilitator_app.messages import message

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.progress_card import ProgressCard
from ...widgets.spacing import column, row


class ConfirmPage(QWidget):
    """Shows an outlook, then the progress, then the outcome with the offer to forget the plain list."""

    pause_wanted = Signal()
    cancel_wanted = Signal()
    forget_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body = column(theme, self, gap=12)
        self._body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._shown: QWidget | None = None
        self.progress: ProgressCard | None = None

    def show_outlook(self, process: str, result: ImportResult, speech: str) -> None:
        """What an import would do now."""
        card = Card(self._theme, self.tr("Lo que va a pasar en «{0}»").format(process), margins=(20, 16, 20, 16))
        self._count(card, result, done=False)
        self._left_behind(card, result, speech)
        calm = self.tr("Todavía no se ha importado nada.")
        card.body.addWidget(NoticeBlock(self._theme, calm, Tone.DONE, icon="shield-check"))
        self._put(card)

    def show_progress(self) -> None:
        """It is under way."""
        self.progress = ProgressCard(
            self._theme,
            self.tr("Importando la lista"),
            self.tr("Si se interrumpe, lo que ya entró queda; importe la misma lista y nadie entra dos veces."),
            pause=self.tr("Pausar"),
            cancel=self.tr("Cancelar"),
        )
        self.progress.pause_wanted.connect(self.pause_wanted)
        self.progress.cancel_wanted.connect(self.cancel_wanted)
        self._put(self.progress)

    def show_step(self, done: int, total: int) -> None:
        """How far it is."""
        if self.progress is not None:
            words = self.tr("{0} de {1} filas").format(min(done, total), total)
            self.progress.show_progress(min(1.0, done / max(1, total)), words)

    def show_paused(self, paused: bool) -> None:
        """Whether it rests."""
        if self.progress is not None:
            self.progress.pause.say(self.tr("Seguir") if paused else self.tr("Pausar"))

    def show_done(self, result: ImportResult, file: str, speech: str, *, whole: bool) -> None:
        """What became of it."""
        title = self.tr("La lista ya está en la mesa") if whole else self.tr("Se detuvo a la mitad")
        card = Card(self._theme, title, margins=(20, 16, 20, 16))
        self._count(card, result, done=True)
        self._left_behind(card, result, speech)
        people = Button(self._theme, self.tr("Ver las personas"), Kind.PRIMARY, icon="users")
        people.clicked.connect(self.people_wanted)
        forget = Button(self._theme, self.tr("Borrar el archivo…"), icon="trash-2", danger=True)
        forget.clicked.connect(self.forget_wanted)
        told = self.tr(
            "El archivo «{0}» sigue donde estaba, sin cifrar: cualquiera con esta laptop puede leerlo. Si ya no lo "
            "necesita, conviene borrarlo; en una memoria USB puede quedar rastro."
        ).format(file)
        strong = self.tr("¿Olvidar la lista sin cifrar?")
        card.body.addWidget(NoticeBlock(self._theme, told, Tone.ATTENTION, strong=strong, action=forget))
        line = row(self._theme)
        line.addWidget(people)
        line.addStretch(1)
        card.body.addLayout(line)
        self._put(card)

    def _count(self, card: Card, result: ImportResult, *, done: bool) -> None:
        told = (
            (result.added, self.tr("entraron nuevas") if done else self.tr("entran nuevas")),
            (result.updated, self.tr("se completaron") if done else self.tr("se completan")),
            (result.unchanged, self.tr("ya estaban igual")),
            (len(result.skipped), self.tr("filas quedaron fuera") if done else self.tr("filas quedan fuera")),
        )
        line = row(self._theme, None, gap=28)
        for count, words in told:
            part = column(self._theme, None, gap=0)
            part.addWidget(Label(str(count), "number"))
            part.addWidget(Label(words, "caption"))
            line.addLayout(part)
        line.addStretch(1)
        card.body.addLayout(line)

    def _left_behind(self, card: Card, result: ImportResult, speech: str) -> None:
        if result.not_kept:
            names = [message(f"roster.field_{field}", {}, speech).what for field in result.not_kept]
            words = self.tr("No se importa lo que esta mesa decidió no guardar: {0}.").format(", ".join(names))
            card.body.addWidget(NoticeBlock(self._theme, words, Tone.INFO))
        if result.conflicts:
            words = self.tr("Datos que dicen otra cosa aquí y en la lista: {0}. Vale lo que está aquí.")
            card.body.addWidget(NoticeBlock(self._theme, words.format(len(result.conflicts)), Tone.ATTENTION))
        if result.flagged:
            rows = sorted({number for number, _ in result.flagged})
            listed = ", ".join(str(number) for number in rows[:12])
            words = self.tr("Filas que conviene mirar después: {0}").format(listed + (" …" if len(rows) > 12 else ""))
            card.body.addWidget(NoticeBlock(self._theme, words, Tone.ATTENTION))

    def _put(self, widget: QWidget) -> None:
        if self._shown is not None:
            self._body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
        self._body.addWidget(widget)
        widget.show()
