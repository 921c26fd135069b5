"""What one source said in a visit: who, in its words, and how the commitment stands according to it alone."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.commands.source_account import AccountChanges, AccountFields
from facilitator_app.domain.vocabulary import CommitmentStatus, SourceKind, Visibility
from facilitator_app.queries.process_detail import PartyLine
from facilitator_app.queries.sessions import SessionLine
from facilitator_app.queries.verification import AccountLine
from facilitator_app.store.reference.catalogues import label

from ...formats import clock_time, long_day
from ...theme.theme import Theme
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.spacing import fixed
from ..choosing import choose
from ..form_dialog import FormDialog
from ..table_widths import keep_narrow

_NOT_FOUND = frozenset({CommitmentStatus.PENDING, CommitmentStatus.OVERDUE, CommitmentStatus.RENEGOTIATED})
"""What no source finds: it follows from dates and from what the parties agree."""


class AccountDialog(FormDialog):
    """What one source said; `visit`, `words`, `visibility` and `said` once `exec()` was accepted."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        visits: Sequence[SessionLine],
        parties: Sequence[PartyLine],
        language: str,
        account: AccountLine | None = None,
    ) -> None:
        new = account is None
        super().__init__(
            theme, parent, self.tr("Lo que dijo una fuente"), stay=self.tr("Volver"), width=600,
            act=self.tr("Guardar lo que dijo") if new else self.tr("Guardar cambios"),
            about=self.tr("Cada fuente queda aparte, con sus palabras. Nada se mezcla ni se promedia."),
        )  # fmt: skip
        self.account = account
        self._visit = Combo(theme, [(visit_words(line, language), line.id) for line in visits])
        people = [(party.name, party.id) for party in parties]
        kinds = [(label("source_kinds", kind, language), kind.value) for kind in SourceKind]
        self._who = Combo(theme, [*people, *((words, kind) for words, kind in kinds if kind != SourceKind.PARTY)])
        self._source, self._venue = QLineEdit(), QLineEdit()
        self._words = QPlainTextEdit()
        self._words.setTabChangesFocus(True)
        fixed(theme, self._words, height=92)
        statuses = [status for status in CommitmentStatus if status not in _NOT_FOUND]
        findings = [(label("commitment_statuses", status, language), status.value) for status in statuses]
        self._finding = Combo(theme, [(self.tr("No lo dice"), ""), *findings])
        self._open = CheckBox(theme, self.tr("La fuente acepta que lo lea toda la mesa"))
        for combo in (self._visit, self._who, self._finding):
            keep_narrow(combo)
        if new:
            self.add(Field(theme, self.tr("En qué visita"), self._visit))
        self.add(Field(theme, self.tr("De quién viene"), self._who))
        told = self.tr("Como aceptó que se le nombre; puede quedar en blanco")
        self.add(Field(theme, self.tr("Quién habló"), self._source, told))
        self.add(Field(theme, self.tr("Dónde"), self._venue))
        self._words_field = self.add(Field(theme, self.tr("Lo que dijo, con sus palabras"), self._words))
        self.add(Field(theme, self.tr("Según esta fuente, el compromiso está"), self._finding))
        self.body.addWidget(self._open)
        readers = self.tr("Si no, solo lo lee el equipo. Después no se puede cambiar quién lo lee.")
        self.body.addWidget(Label(readers, "caption", wrap=True))
        if account is not None:
            self._fill(account)
        self.check(self._check)
        self._who.setFocus()

    @property
    def visit(self) -> UUID:
        """The visit in which it was said."""
        found: UUID = self._visit.currentData()
        return found

    @property
    def words(self) -> str:
        """What was said."""
        return self._words.toPlainText().strip()

    @property
    def visibility(self) -> str:
        """Who reads it."""
        return Visibility.MINUTES if self._open.isChecked() else Visibility.TEAM

    @property
    def said(self) -> AccountFields:
        """What was said of the source."""
        who = self._who.currentData()
        party = who if isinstance(who, UUID) else None
        return {
            "kind": SourceKind.PARTY if party is not None else str(who),
            "party_id": party,
            "source": self._source.text().strip() or None,
            "venue": self._venue.text().strip() or None,
            "finding": self._finding.currentData() or None,
        }

    @property
    def changes(self) -> AccountChanges:
        """The same with the words, of an account that is corrected."""
        return {**self.said, "words": self.words}

    def _fill(self, account: AccountLine) -> None:
        choose(self._who, account.party_id or account.kind)
        self._source.setText(account.source)
        self._venue.setText(account.venue)
        self._words.setPlainText(account.words)
        choose(self._finding, account.finding)
        self._open.setChecked(account.visibility == Visibility.MINUTES)
        self._open.setEnabled(False)

    def _check(self) -> None:
        if not self.words:
            self._words_field.refuse(self.tr("Escriba lo que dijo."))


def visit_words(line: SessionLine, language: str) -> str:
    when = f"{long_day(line.starts_at, language)}, {clock_time(line.starts_at)}" if line.starts_at else ""
    return " · ".join(part for part in (when, line.title or line.venue or "") if part)
