"""The record of signatures before it leaves: who will witness it, its pages, made final, printed, given again."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.documents.printed import Printed
from facilitator_app.queries.frozen_documents import FrozenRevision
from facilitator_app.queries.papers.signing_record_content import WITNESSES, StandingSigningRecord

from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.field import Field
from ...widgets.notice_block import NoticeBlock
from ..desk import Desk
from ..page_dialog import PageDialog
from ..paper_choice import language_choice, sheet_choice
from .signing_record_model import Asked, SigningRecordModel


class SigningRecordDialog(PageDialog):
    """Ctrl+Enter makes it final, and once it is, prints. `kept` is the one that stands, where there is one."""

    def __init__(self, desk: Desk, parent: QWidget, session: UUID, kept: FrozenRevision | None = None) -> None:
        super().__init__(
            desk.theme,
            parent,
            self.tr("Constancia de firmas"),
            self.tr("Dice de qué acta, por su código, y cómo firmó o no firmó cada persona. El acta no cambia."),
        )
        self._desk, self._model = desk, SigningRecordModel(desk, session)
        self._kept = kept
        self._corrects = kept is not None
        self._fill()
        self._show_stage()

    @property
    def is_final(self) -> bool:
        """Whether the pages in view are those of a frozen record."""
        return self._kept is not None

    def _fill(self) -> None:
        theme = self.theme
        self.witnesses = [QLineEdit() for _ in range(WITNESSES)]
        self.language = language_choice(theme, self.tr("El idioma del acta"))
        self.paper = sheet_choice(theme)
        self.reason = QLineEdit()
        self._fields = [
            Field(theme, self.tr("Testigo de la constancia, {0}").format(at), line, self.tr("Puede quedar en blanco."))
            for at, line in enumerate(self.witnesses, 1)
        ]
        self._fields.append(Field(theme, self.tr("Idioma de la constancia"), self.language))
        self._fields.append(Field(theme, self.tr("Papel"), self.paper))
        self._why = Field(theme, self.tr("Por qué se hace otra"), self.reason, self.tr("Sale en la constancia."))
        for field in (*self._fields, self._why):
            self.form.addWidget(field)
        self._about = NoticeBlock(theme, "", Tone.DONE)
        self.form.addWidget(self._about)
        for line in (*self.witnesses, self.reason):
            line.editingFinished.connect(self._ask)
        for combo in (self.language, self.paper):
            combo.currentIndexChanged.connect(self._ask)
        self.main = Button(theme, "", Kind.PRIMARY, show_keys="Ctrl+Return")
        self.again = Button(theme, self.tr("Hacer otra revisión"), icon="file-text")
        self.save = Button(theme, self.tr("Guardar PDF…"), icon="file-output")
        self.main.clicked.connect(self._act)
        self.again.clicked.connect(self._revise)
        self.save.clicked.connect(self._save)
        self.add_acts(
            (self.main, self.again, self.save), self.tr("Cerrar"), need_pages=(self.main, self.save)
        )

    def _show_stage(self) -> None:
        """A draft is filled in; what is final is only given again."""
        final, kept = self.is_final, self._kept
        for field in self._fields:
            field.setVisible(not final)
        self._why.setVisible(not final and self._corrects)
        self._about.setVisible(final)
        if kept is not None:
            self._corrects = True
            words = self.tr("Es definitiva. Código {0}, revisión {1}.").format(kept.code, kept.revision)
            self._about.words.setText(words)
            self._about.setAccessibleName(words)
        self.again.setVisible(final)
        self.main.say(self.tr("Imprimir") if final else self.tr("Dejarla definitiva"))
        self.ask_anew()
        if kept is not None:
            self.when_done(self._model.kept(kept.id), self._show)
        else:
            self._ask()

    def _asked(self) -> Asked:
        names = [line.text().strip() for line in self.witnesses]
        return Asked(
            self.paper.currentData(), self.language.currentData(), [name for name in names if name],
            self.reason.text().strip(),
        )  # fmt: skip

    def _ask(self) -> None:
        if self.is_final:
            return
        self.ask_anew()
        asked = self._asked()
        self.when_done(self._model.stands(asked), lambda standing: self._lay_out(standing, asked))

    def _lay_out(self, standing: StandingSigningRecord, asked: Asked) -> None:
        self.when_done(self._model.draft(standing, asked.paper), self._show)

    def _show(self, printed: Printed) -> None:
        self.show_pages(printed.pdf)

    def _act(self) -> None:
        if self.is_final:
            notices, told = self._desk.notices, self.tr("La constancia va a la impresora.")
            self._model.print(self.pdf).succeeded.connect(lambda _done: notices.say(told))
            return
        self.ask_anew()
        job = self._model.freeze(self._asked(), self.unless_asked_anew(self._frozen))
        job.refused.connect(self._ask)

    def _frozen(self, document: UUID) -> None:
        self.when_done(self._model.revision(document), self._take)

    def _take(self, revision: FrozenRevision) -> None:
        self._kept = revision
        told = self.tr("La constancia es definitiva. Código {0}.").format(revision.code)
        self._desk.notices.say(told)
        self._show_stage()

    def _revise(self) -> None:
        self._kept = None
        self._show_stage()
        self.witnesses[0].setFocus()

    def _save(self) -> None:
        path = self.ask_place(self.tr("Guardar la constancia"), self.tr("constancia-de-firmas"), "pdf")
        if path is not None:
            notices, told = self._desk.notices, self.tr("La constancia quedó en {0}, sin cifrar.").format(path.name)
            self._model.save(self.pdf, path).succeeded.connect(lambda _done: notices.say(told))
