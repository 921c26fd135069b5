"""A kept version of an agreement beside the text of now, or beside another version, clause by clause and by word."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator_app.documents.words import ordinal
from facilitator_app.queries.agreement_views import KeptVersion
from facilitator_app.queries.version_comparison import ComparedClause, VersionComparison

from ...theme.theme import Theme
from ...widgets.button import Button
from ...widgets.card import Card, Ground
from ...widgets.choice import Combo
from ...widgets.field import pair_label
from ...widgets.label import Label
from ...widgets.spacing import column, row
from ..choosing import choose
from ..table_widths import keep_narrow
from .version_chips import version_words
from .word_difference import WordDifference


class ComparisonPage(Ground):
    """`other_wanted` carries what the version should be compared with, None for the text of now; `left` goes back."""

    other_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("canvas")
        self._theme = theme
        self._found: VersionComparison | None = None
        self._speech = "es"
        body = column(theme, self, (20, 12, 16, 12), 12)
        body.addWidget(self._head(theme))
        self.words = WordDifference(theme, "")
        body.addWidget(self.words, 1)
        QShortcut(
            QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        ).activated.connect(self.left)
        theme.changed.connect(self._write)
        self.retranslate()

    def show_versions(
        self, version: KeptVersion, newer: Sequence[KeptVersion], other: UUID | None, speech: str
    ) -> None:
        """Say which version this is and what it can be compared with."""
        self._speech = speech
        self._title.setText(version_words(version, speech))
        self._other.clear()
        self._other.addItem(self.tr("El texto de ahora"), None)
        for one in reversed(newer):
            self._other.addItem(self.tr("Versión {0}").format(one.number), one.id)
        choose(self._other, other)

    def show_comparison(self, found: VersionComparison) -> None:
        """Show what was added since and what was removed."""
        self._found = found
        self._write()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._with.setText(self.tr("Comparada con"))
        self._back.say(self.tr("Volver al texto"))
        self._legend.setText(self.tr("Lo agregado después va subrayado sobre verde; lo quitado, tachado sobre rojo."))
        self.words.setAccessibleName(self.tr("Lo que cambió, palabra por palabra"))

    def _head(self, theme: Theme) -> QWidget:
        card = Card(theme, margins=(18, 12, 18, 12), gap=8)
        self._title = Label("", "heading", wrap=True)
        self._legend = Label("", "caption", wrap=True)
        line = row(theme, None, gap=8)
        self._with = Label("", "label")
        self._other = Combo(theme)
        keep_narrow(self._other, 16)
        pair_label(self._with, self._other)
        self._other.activated.connect(lambda _at: self.other_wanted.emit(self._other.currentData()))
        self._back = Button(theme, "", icon="arrow-left", show_keys="Esc")
        self._back.clicked.connect(self.left)
        line.addWidget(self._with)
        line.addWidget(self._other)
        line.addStretch(1)
        line.addWidget(self._back)
        for part in (self._title, self._legend):
            card.body.addWidget(part)
        card.body.addLayout(line)
        return card

    def _write(self) -> None:
        found = self._found
        if found is None:
            return
        self.words.begin()
        if not found.changed:
            self.words.show_passages(heading=self.tr("Nada cambió entre las dos."))
            return
        self.words.show_passages(found.title, heading=self.tr("Título"))
        for clause in found.clauses:
            texts = [passages for passages in (clause.title, clause.text) if passages]
            self.words.show_passages(*texts, heading=self._named(clause))

    def _named(self, clause: ComparedClause) -> str:
        kinds = {
            "same": self.tr("igual"),
            "changed": self.tr("cambió"),
            "added": self.tr("nueva"),
            "removed": self.tr("se quitó"),
        }
        number = clause.number_after or clause.number_before
        word = ordinal(number, self._speech).upper() if number else "–"
        return f"{word} · {kinds[clause.kind]}"
