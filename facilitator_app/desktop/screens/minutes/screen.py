"""The acta of a session: from what stands now to final pages, to paper, and to how each person signed it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.documents.printed import Printed
from facilitator_app.domain.vocabulary import ActKind
from facilitator_app.errors import FacilitatorError
from facilitator_app.messages import message
from facilitator_app.queries.frozen_documents import FrozenRevision

from ...formats import clock_time, short_day
from ...jobs import Job
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.header import Fact, SecondRow
from ...widgets.label import ShortenedLabel
from ...widgets.more_button import MoreButton
from ...widgets.panes import Panes
from ...widgets.question import Question
from ...widgets.spacing import column
from ...widgets.steps import StepRow
from ..attendance.dialogs import RefusalWords
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from ..session_words import session_name
from .dialogs import LateSignature, MakeFinal, OnRequest, PrintPages, Thumb
from .options_panel import OptionsPanel
from .pages_pane import PagesPane
from .paper_flow import PaperFlow
from .paper_panel import PaperPanel
from .rows import SignatureRow, kind_of
from .screen_signing import ScreenSigning
from .side_tabs import SideTabs
from .signatures_panel import SignaturesPanel
from .signing_record_dialog import SigningRecordDialog
from .step_words import steps_of
from .summary_flow import SummaryFlow
from .view_model import MinutesModel, Wanted


class MinutesScreen(Screen):
    """Route ``minutes`` shows the session that runs or comes next, ``minutes/ID`` a certain one."""

    place = "session"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = MinutesModel(desk, self)
        self._offered: tuple[object, ...] = ()
        self._freezing = False
        self._to_tell: UUID | None = None
        self._build()
        self.model.changed.connect(self._show)
        self.model.none.connect(self._show_nothing)
        self.model.rendered.connect(self._rendered)
        self.model.unrendered.connect(self._unrendered)
        self.model.frozen.connect(self._frozen)
        self.model.settled.connect(self._thawed)
        self.retranslate()

    def title(self) -> str:
        room = self.model.desk
        if room is None or not room.session.number:
            return self.tr("Acta")
        year = room.session.starts_at.year if room.session.starts_at else self.model.now().year
        return self.tr("Acta No. {0}").format(f"{room.session.number:02}-{year}")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        room = self.model.desk
        if room is None:
            return (Crumb(self.tr("Sesión"), "session"),)
        name = session_name(room.session, self._language)
        return (Crumb(room.process, f"process/{room.process_id}"), Crumb(name, f"session/{room.session.id}"))

    def state(self) -> State | None:
        room = self.model.desk
        if room is None:
            return None
        if len(room.standing) > 1:
            return State(self.tr("Hay dos definitivas: falta decir cuál rige"), Tone.ATTENTION, "git-compare")
        if not room.standing:
            return State(self.tr("Borrador"), Tone.ATTENTION, "pencil")
        frozen = room.standing[0].frozen_at
        when = f"{short_day(frozen.date(), self._language)}, {clock_time(frozen)}" if frozen else ""
        return State(self.tr("Definitiva {0}").format(when), Tone.DONE, "lock")

    def facts(self) -> tuple[QWidget, ...]:
        revision = self._revision()
        if revision is None:
            return ()
        words = self.tr("Código {0}, revisión {1}").format(revision.code, revision.revision)
        if self.model.wanted.sealed:
            words = self.tr("{0}, con su sello").format(words)
        return (Fact(self.theme, "scan-line", words),)

    def header_actions(self) -> tuple[Button, ...]:
        room = self.model.desk
        if room is None:
            return ()
        if room.standing and not self.model.is_draft:
            return (self._more, self._attach, self._print)
        return (self._save, self._print_draft, self._final)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("PgDown", self.tr("página siguiente")),
            Key("PgUp", self.tr("página anterior")),
            Key("F", self.tr("la persona elegida firma")),
            Key("H", self.tr("pone su huella")),
            Key("R", self.tr("firma a ruego")),
            Key("N", self.tr("no firma, con sus palabras")),
            Key("S", self.tr("pone su sello")),
            Key("P", self.tr("firma en la pantalla")),
            Key("Del", self.tr("quitar lo anotado")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self.pages, self.options, self._side)

    def filter_field(self) -> QWidget:
        return self.signatures.search

    def first_focus(self) -> QWidget:
        return self.pages.preview

    def side_panel(self) -> QWidget:
        return self._side

    def open(self, argument: str) -> None:
        self.stale = False
        self._offered = ()
        self.options.rebuild()
        self.model.open(UUID(argument))

    def refresh(self) -> None:
        self.model.refresh()

    def set_discreet(self, discreet: bool) -> None:
        self.signatures.set_discreet(discreet)

    def retranslate(self) -> None:
        self._final.say(self.tr("Dejar definitiva…"))
        self._print.say(self.tr("Imprimir"))
        self._print_draft.say(self.tr("Imprimir borrador"))
        self._save.say(self.tr("Exportar una copia…"))
        self._again.say(self.tr("Otra revisión…"))
        self._more.say(self.tr("Más"))
        self._attach.say(self.tr("Adjuntar escaneo…"))
        self._draw.say(self.tr("Firmar en pantalla…"))
        self._late.say(self.tr("Firmó después, en otro lugar…"))
        self._record.say(self.tr("Constancia de firmas…"))
        self.pages.retranslate()
        self.signatures.retranslate()
        self.paper.retranslate()
        self._side.name(self.tr("Lo que pasa en papel"), (self.tr("Firmas"), self.tr("Escaneos y copias")))
        self.options.rebuild()
        if self.model.desk is not None:
            self._show()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _build(self) -> None:
        theme = self.theme
        self._final = Button(theme, "", Kind.PRIMARY, icon="lock", keys="Ctrl+Return")
        self._print = Button(theme, "", Kind.PRIMARY, icon="printer", keys="Ctrl+P")
        self._print_draft = Button(theme, "", icon="printer", show_keys="Ctrl+P")
        self._save = Button(theme, "", icon="download")
        self._again = Button(theme, "", icon="file-text")
        self._attach = Button(theme, "", icon="scan-line")
        self._draw = Button(theme, "", icon="signature")
        self._more = MoreButton(theme, "", (self._draw, self._save, self._again))
        self._late = Button(theme, "", Kind.LINK, icon="map-pin")
        self._final.clicked.connect(self._make_final)
        self._again.clicked.connect(self._revise)
        self._save.clicked.connect(self._save_copy)
        for button in (self._print, self._print_draft):
            button.clicked.connect(self._print_pages)
        self._late.clicked.connect(self._signed_later)
        self.pages, self.options = PagesPane(theme), OptionsPanel(theme)
        self.signatures = SignaturesPanel(theme)
        self.signatures.acted.connect(self._act)
        self.options.wanted.connect(self._want)
        self.summaries = SummaryFlow(self._desk, self, lambda: self.model.in_view)
        self.options.summary_wanted.connect(self.summaries.write)
        self.signatures.put_above_list(self._late)
        self._record = Button(theme, "", icon="file-text")
        self._record.clicked.connect(lambda: self._signing_record(None))
        self.signatures.body.addWidget(self._record)
        self.on_screen = ScreenSigning(self._desk, self, lambda: self.model.in_view, self.title)
        self.on_screen.signed.connect(self._seal_again)
        self._draw.clicked.connect(self._sign_on_screen)
        self.paper = PaperPanel(theme)
        self.flow = PaperFlow(self._desk, self, lambda: self.model.in_view)
        self.paper.scan_wanted.connect(self.flow.choose_scans)
        self.paper.copy_wanted.connect(self.flow.deliver)
        self.paper.opened.connect(self.flow.open)
        self.paper.record_opened.connect(self._signing_record)
        self.paper.deleted.connect(self.flow.remove)
        self._attach.clicked.connect(self.flow.choose_scans)
        self._side = SideTabs(theme, (self.signatures, self.paper))
        second = SecondRow(theme)
        self._steps, self._resolved = StepRow(theme), ShortenedLabel("", "strong")
        second.line.addWidget(self._steps)
        second.end_with(self._resolved)
        body = column(theme, self, gap=0)
        body.addWidget(second)
        body.addWidget(Panes(theme, [self.pages, self.options, self._side], [520, 290, 372], 0), 1)

    def _show(self) -> None:
        room = self.model.desk
        assert room is not None
        offered = (*(one.id for one in room.revisions), *(one.language for one in room.summaries))
        if offered != self._offered:
            self._offered = offered
            self.options.rebuild()
        self.options.show_desk(room, self.model.wanted, self._language)
        self.signatures.show_lines(room.signing, self._language)
        resolved = sum(bool(kind_of(line)) for line in room.signing)
        self._resolved.setVisible(bool(room.signing))
        for part in (self._late, self._record):
            part.setVisible(bool(room.signing))
        self._resolved.setText(self.tr("{0} de {1} personas resueltas").format(resolved, len(room.signing)))
        self.paper.show_trail(room.trail, self._language)
        for button in (self._record, self._draw):
            button.setEnabled(len(room.standing) == 1)
        self._steps.show_steps(steps_of(room, resolved))
        self._final.setEnabled(not self._freezing)
        self._tell_final()
        self.heading_changed.emit()

    def _show_nothing(self) -> None:
        self.pages.say(self.tr("Todavía no hay sesiones. El acta nace de una sesión."))

    def _want(self, wanted: Wanted) -> None:
        self.model.want(wanted)
        self._show()

    def _rendered(self, printed: Printed) -> None:
        self.pages.show_pdf(printed.pdf)

    def _unrendered(self, error: FacilitatorError) -> None:
        words = message(error.code, error.parameters, self._language)
        self.pages.say(str(words))

    def _revision(self) -> FrozenRevision | None:
        room = self.model.desk
        if room is None:
            return None
        wanted = self.model.wanted.revision
        return next((one for one in room.revisions if one.id == wanted), None)

    # -- final, print, copy

    def _revise(self) -> None:
        seen = self.model.wanted
        self._want(replace(seen, revision=None, language=None, copy_for=None))

    def _make_final(self) -> None:
        room = self.model.desk
        if room is None or self._freezing:
            return
        standing = room.standing[0] if room.standing else None
        corrects = self.tr("revisión {0} ({1})").format(standing.revision, standing.code) if standing else ""
        wanted = self.model.wanted
        party = next((one.name for one in room.parties if one.id == wanted.copy_for), "")
        readers = self.tr("La leerán: quienes son miembros de la mesa, y quien reciba el papel.")
        if party:
            readers = self.tr("Copia reducida para {0}, sin números de documento.").format(party)
        corrects = "" if wanted.copy_for else corrects
        window = MakeFinal(self.theme, self, room.checks, corrects=corrects, readers=readers)

        def freeze() -> Job:
            self._freezing = True
            self._final.setEnabled(False)
            return self.model.freeze(window.reason)

        window.fill_in(freeze, self._desk.notices)

    def _thawed(self) -> None:
        self._freezing = False
        self._final.setEnabled(True)

    def _frozen(self, document: UUID) -> None:
        self._to_tell = document
        self._show()

    def _tell_final(self) -> None:
        """Once the revision that was made is among those that are known, which may be a moment later."""
        revision = self._revision()
        if revision is not None and revision.id == self._to_tell:
            self._to_tell = None
            told = self.tr("El acta es definitiva. Código {0}, revisión {1}.").format(revision.code, revision.revision)
            self._desk.notices.say(told)

    def _print_pages(self) -> None:
        printed = self.model.printed
        if printed is None:
            return
        window = PrintPages(self.theme, self, printed.pages, draft=self.model.is_draft)

        def send() -> Job:
            said = self.tr("%n página(s) van a la impresora.", "", printed.pages * window.copies)
            job = self.model.print_pages(printed, window.copies)
            job.succeeded.connect(lambda _done: self._desk.notices.say(said))
            return job

        window.fill_in(send, self._desk.notices)

    def _save_copy(self) -> None:
        printed = self.model.printed
        if printed is None:
            return
        warned = Question(
            self.theme,
            self,
            self.tr("¿Exportar una copia sin cifrar?"),
            self.tr(
                "El archivo queda fuera de la protección de este programa: lo puede abrir quien tenga la laptop "
                "o la memoria donde lo guarde. Para firmar basta imprimir desde aquí."
            ),
            act=self.tr("Elegir dónde"),
            stay=self.tr("No exportar"),
        )
        if not warned.ask():
            return
        name = f"{self.title().replace(' ', '-').replace('.', '').lower()}.pdf"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Exportar una copia"), name, "PDF (*.pdf)")
        if path:
            said = self.tr("La copia quedó en {0}, sin cifrar.").format(Path(path).name)
            job = self.model.save_copy(printed, Path(path))
            job.succeeded.connect(lambda _done: self._desk.notices.say(said))

    # -- how people sign

    def _act(self, letter: str, row: SignatureRow) -> None:
        person = row.key
        if letter == "F":
            self.model.signs(person, ActKind.SIGNATURE)
        elif letter == "S":
            self.model.signs(person, ActKind.STAMP)
        elif letter == "H":
            thumb = Thumb(self.theme, self, row.name, self._language)
            thumb.fill_in(
                lambda: self.model.signs(person, ActKind.THUMBPRINT, finger=thumb.finger), self._desk.notices
            )
        elif letter == "N":
            words = RefusalWords(self.theme, self, row.name)
            words.fill_in(lambda: self.model.signs(person, ActKind.REFUSED, words=words.words), self._desk.notices)
        elif letter == "R":
            self._on_request(row)
        elif letter == "P":
            self.on_screen.ask(row)
        elif letter == "Del" and row.acts:
            self._take_back(row)

    def _on_request(self, row: SignatureRow) -> None:
        room = self.model.desk
        assert room is not None
        others = [seat for seat in room.people if seat.id != row.key]
        window = OnRequest(self.theme, self, row.name, others, self._language)
        window.fill_in(
            lambda: self.model.on_request(row.key, window.signer, window.witness, window.finger), self._desk.notices
        )

    def _sign_on_screen(self) -> None:
        row = self.signatures.list.row
        if isinstance(row, SignatureRow):
            self.on_screen.ask(row)
        else:
            self._desk.notices.say(self.tr("Elija en la lista a la persona que firma."))
            self.signatures.list.setFocus()

    def _seal_again(self) -> None:
        """The sealed pages in view show who has just signed too."""
        if self.model.wanted.sealed:
            self.model.render()

    def _signed_later(self) -> None:
        row = self.signatures.list.row
        if isinstance(row, SignatureRow):
            window = LateSignature(self.theme, self, row.name)
            window.fill_in(
                lambda: self.model.signs(row.key, ActKind.SIGNATURE, venue=window.venue), self._desk.notices
            )

    def _signing_record(self, chosen: FrozenRevision | None) -> None:
        """The record of signatures: the one chosen, else the one of the acta that governs, else a draft of it."""
        room = self.model.desk
        if room is None or not room.standing:
            return
        acta = room.standing[0].id
        known = room.trail.signing_records if room.trail else ()
        kept = chosen or next((one for one in known if one.subject_id == acta), None)
        SigningRecordDialog(self._desk, self, room.session.id, kept).exec()

    def _take_back(self, row: SignatureRow) -> None:
        asked = Question(
            self.theme,
            self,
            self.tr("¿Quitar lo anotado de {0}?").format(row.name),
            self.tr("Se quita de la lista de firmas: {0}. El historial lo recuerda.").format(row.pill),
            act=self.tr("Quitar"),
            stay=self.tr("Dejarlo"),
            danger=True,
        )
        if asked.ask():
            self.model.take_back(list(row.acts))
