"""The joined version: a suggestion to change by hand, what it leaves out of each version, and keeping it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from facilitator_app.queries.merging.decision import Decision, left_out

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.label import Label
from ...widgets.pill import IconTile, Pill
from ...widgets.spacing import column, row
from .fitted_text import JoinedText
from .words import version_name


class JoinedCard(Card):
    """`saved` carries the text. What is typed stays while its decision is in view, whatever arrives."""

    saved = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, work=True, margins=(14, 12, 14, 12), gap=8)
        self._decision: Decision | None = None
        self._suggested = ""
        head = row(theme, gap=10)
        head.addWidget(IconTile(theme, "git-merge", Tone.ACCENT, 34))
        words = column(theme, None, gap=1)
        self._title, self._about = Label("", "strong"), Label("", "caption", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        self._from_first, self._from_second = Pill(theme, "", Tone.INFO), Pill(theme, "", Tone.QUOTE)
        head.addWidget(self._from_first)
        head.addWidget(self._from_second)
        self.body.addLayout(head)
        self.text = JoinedText(theme)
        self.text.textChanged.connect(self._tell)
        self.body.addWidget(self.text)
        self._left = Label("", "caption", wrap=True)
        self.body.addWidget(self._left)
        foot = row(theme, gap=10)
        self.save = Button(theme, "", Kind.PRIMARY, icon="check", keys="Ctrl+Return")
        self.save.clicked.connect(lambda: self.saved.emit(self.text.toPlainText().strip()))
        foot.addWidget(self.save)
        self._kept = Label("", "caption", wrap=True)
        foot.addWidget(self._kept, 1)
        self._back = Button(theme, "", Kind.GHOST, icon="undo-2")
        self._back.clicked.connect(self.text.undo)
        self.text.undoAvailable.connect(self._back.setEnabled)
        self._back.setEnabled(False)
        foot.addWidget(self._back)
        self.body.addLayout(foot)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Versión unida"))
        self.setAccessibleName(self.tr("Versión unida"))
        self._about.setText(self.tr("Es una propuesta. Léala y cámbiela: cada parte muestra de dónde viene."))
        self.text.setAccessibleName(self.tr("Texto de la versión unida"))
        self._from_first.setText(self.tr("de la {0}").format(version_name(1)))
        self._from_second.setText(self.tr("de la {0}").format(version_name(2)))
        self.save.say(self.tr("Guardar versión unida"))
        self._kept.setText(self.tr("Todas las versiones quedan en el historial."))
        self._back.say(self.tr("Deshacer"))
        self._tell()

    def show_decision(self, decision: Decision) -> None:
        """Show the suggestion for this decision, unless a person has written something else for it already."""
        written = self.text.toPlainText()
        same = self._decision is not None and self._decision.item.id == decision.item.id
        touched = same and written != self._suggested
        self._decision, self._suggested = decision, decision.joined
        first, second = decision.sides[:2]
        if not touched and written != decision.joined:
            self.text.setPlainText(decision.joined)
        base = decision.base if decision.base is not None else first.said
        self.text.compare_with(base, first.said, second.said)
        self._tell()

    def take_over(self, n: int) -> None:
        """Write the version `n` here, to go on from it."""
        if self._decision is not None:
            self.text.write(next(side.said for side in self._decision.sides if side.n == n))
            self.text.setFocus()

    def _tell(self) -> None:
        decision = self._decision
        if decision is None:
            return
        text = self.text.toPlainText()
        self.save.setEnabled(bool(text.strip()))
        base = decision.base or ""
        told = []
        for side in decision.sides:
            missing = left_out(base, side.said, text)
            if missing:
                said = " … ".join(missing)
                told.append(self.tr("Queda fuera de la {0}: «{1}»").format(version_name(side.n), said))
        self._left.setText("\n".join(told) or self.tr("Nada de lo que agregó una versión queda fuera."))
