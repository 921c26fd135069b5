"""Compromisos y verificación: what is overdue first, and for each promise what every source says, apart."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from facilitator_app.queries.verification import AccountLine, CommitmentFile, EvidenceLine

from ...formats import long_day
from ...jobs import Job
from ...models.rows import RowsModel
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Panel
from ...widgets.choice import Combo
from ...widgets.empty_state import EmptyState
from ...widgets.header import Fact
from ...widgets.key_legend import KeyLegend
from ...widgets.later import later
from ...widgets.panes import Panes
from ...widgets.question import Question
from ...widgets.row_list import RowList
from ...widgets.shortcut import Shortcut
from ...widgets.spacing import column
from ..base import Crumb, Key, Screen
from ..choosing import choose
from ..desk import Desk
from ..still_there import if_still_there
from ..table_widths import keep_narrow
from .account_dialog import AccountDialog
from .detail import Detail, status_words
from .evidence_dialog import EvidenceDialog
from .original import OriginalDialog
from .report_dialog import FollowUpDialog
from .rows import CommitmentDelegate, CommitmentLine, Group, group_of, lines_of, open_count
from .view_model import CommitmentsModel, CommitmentsPage
from .visit_dialog import VisitDialog
from .words import says


class CommitmentsScreen(Screen):
    """Route ``commitments`` shows the process in view, ``commitments/PROCESS/COMMITMENT`` a certain promise."""

    place = "agreements"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = CommitmentsModel(desk, self)
        self._folded: set[Group] = set()
        self.setAcceptDrops(True)
        self._wanted: UUID | None = None
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Compromisos")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        page = self.model.page
        name = next((one.title for one in page.processes if one.id == page.process_id), "") if page else ""
        if page is None or not name:
            return ()
        return Crumb(name, f"process/{page.process_id}"), Crumb(self.tr("Acuerdos"), f"agreements/{page.process_id}")

    def facts(self) -> tuple[QWidget, ...]:
        page = self.model.page
        if page is None or page.found is None or not page.found.rows:
            return ()
        rows = page.found.rows
        opened = open_count(rows, self._now().date())
        facts = [Fact(self.theme, "list-checks", self.tr("{0} en total, {1} abiertos").format(len(rows), opened))]
        if page.found.next_visit is not None:
            told = self.tr("Próxima visita: {0}").format(long_day(page.found.next_visit, self._language))
            facts.append(Fact(self.theme, "calendar", told))
        return tuple(facts)

    def header_actions(self) -> tuple[Button, ...]:
        page = self.model.page
        return (self._report, self._visit) if page is not None and page.found is not None and page.found.rows else ()

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("1 2 3 4", self.tr("en la lista: elegir la conclusión")),
            Key("Ctrl+Return", self.tr("guardar la conclusión")),
            Key("Ctrl+N", self.tr("anotar una visita")),
            Key("Ctrl+P", self.tr("informe de seguimiento")),
            Key("P", self.tr("en la lista: agregar una prueba")),
            Key("F", self.tr("en la lista: agregar lo que dijo una fuente")),
            Key("Return", self.tr("en un grupo: plegar o desplegar")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._left, self.detail)

    def filter_field(self) -> QWidget:
        return self.search

    def first_focus(self) -> QWidget:
        return self._to_agreements if self._empty.isVisibleTo(self) else self.list

    def open(self, argument: str) -> None:
        self.stale = False
        process, _, commitment = argument.partition("/")
        self._wanted = UUID(commitment) if commitment else None
        self.model.open(UUID(process))

    def refresh(self) -> None:
        self.model.refresh()

    def set_discreet(self, discreet: bool) -> None:
        self.detail.set_discreet(discreet)

    def retranslate(self) -> None:
        self._visit.say(self.tr("Anotar visita…"))
        self._report.say(self.tr("Informe…"))
        self.search.setPlaceholderText(self.tr("Filtrar por parte, acuerdo o palabra"))
        self.search.setAccessibleName(self.tr("Filtrar por parte, acuerdo o palabra"))
        self._which.setAccessibleName(self.tr("Mesa"))
        self.list.setAccessibleName(self.tr("Compromisos de la mesa"))
        self._empty.words.setText(self.tr("Todavía no hay compromisos. Nacen de las cláusulas de un acuerdo."))
        self._to_agreements.say(self.tr("Ir a Acuerdos"))
        keys = (("1–4", self.tr("concluir")), ("P", self.tr("prueba")), ("F", self.tr("fuente")))
        self._legend.show_keys(keys)
        self.detail.conclusion.retranslate(self._language)
        if self.model.page is not None:
            self._show()
            self._show_file()

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _now(self) -> datetime:
        return self._desk.clock.local().replace(tzinfo=None)

    def _build(self) -> None:
        theme = self.theme
        self._visit = Button(theme, "", Kind.SECONDARY, icon="map-pin", keys="Ctrl+N")
        self._report = Button(theme, "", Kind.SECONDARY, icon="printer", keys="Ctrl+P")
        self._left = Panel(theme, "left", (16, 12, 8, 8), 8)
        self._which, self.search = Combo(theme), QLineEdit()
        self.search.setClearButtonEnabled(True)
        keep_narrow(self._which, 30)
        self.list = RowList(theme, "", "1234PF")
        self._rows: RowsModel[CommitmentLine] = RowsModel()
        self._delegate = CommitmentDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        for part in (self._which, self.search):
            self._left.body.addWidget(part)
        self._left.body.addWidget(self.list, 1)
        self._legend = KeyLegend(theme)
        self._left.body.addWidget(self._legend)
        self.detail = Detail(theme)
        panes = Panes(theme, [self._left, self.detail], [424, 858], 1)
        self._to_agreements = Button(theme, "", Kind.PRIMARY, show_keys="Ctrl+5")
        self._empty = EmptyState(theme, "", self._to_agreements)
        self._stack = QStackedWidget()
        self._stack.addWidget(panes)
        self._stack.addWidget(self._empty)
        column(theme, self, gap=0).addWidget(self._stack)

    def _connect(self) -> None:
        self.model.changed.connect(self._show)
        self.model.shown.connect(self._show_file)
        self._which.activated.connect(lambda _at: self.model.open(self._which.currentData()))
        self.search.textChanged.connect(self._show_rows)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._fold)
        self.list.acted.connect(self._act)
        self._visit.clicked.connect(self._ask_visit)
        self._to_agreements.clicked.connect(lambda: self.go.emit("agreements"))
        self._report.clicked.connect(self._ask_report)
        conclusion = self.detail.conclusion
        conclusion.saved.connect(self._conclude)
        conclusion.evidence_wanted.connect(self._ask_evidence)
        conclusion.source_wanted.connect(self._ask_account)
        self.detail.account_wanted.connect(self._edit_account)
        self.detail.evidence_wanted.connect(self._open_evidence)
        Shortcut("Ctrl+Shift+E", self, self._ask_evidence, lambda: self.tr("agregar una prueba"))

    # -- what is shown

    def _show(self) -> None:
        page = self.model.page
        assert page is not None
        if [self._which.itemData(at) for at in range(self._which.count())] != [one.id for one in page.processes]:
            self._which.clear()
            for one in page.processes:
                self._which.addItem(one.title, one.id)
        choose(self._which, page.process_id)
        self._which.setVisible(len(page.processes) > 1)
        self._stack.setCurrentIndex(0 if page.found is not None and page.found.rows else 1)
        self._show_rows()
        self.heading_changed.emit()

    def _show_rows(self) -> None:
        page = self.model.page
        if page is None or page.found is None:
            return
        now = self.list.row
        today, typed = self._now().date(), self.search.text()
        lines = lines_of(page.found, today, self._language, typed, self._folded)
        self._rows.replace(lines)
        wanted, self._wanted = self._wanted, None
        key = wanted or (now.key if isinstance(now, CommitmentLine) else None)
        if key is None or not self.list.choose_key(key):
            first = next((at for at, line in enumerate(lines) if line.group is None), 0)
            if lines:
                self.list.setCurrentIndex(self._rows.index(first))

    def _show_file(self) -> None:
        file = self.model.file
        if file is not None:
            self.detail.show_file(file, self._pill(file), self._language)

    def _pill(self, file: CommitmentFile) -> tuple[str, Tone, str]:
        today, found = self._now().date(), file.row
        group = group_of(found, today)
        if group == Group.OVERDUE:
            words = self.tr("Vencido hace %n día(s)", "", found.days_late)
            if found.status == "unverified":
                words = f"{words} · {status_words(found.status, self._language).lower()}"
            return words, Tone.ALARM, "triangle-alert"
        if group == Group.UNPROVEN:
            return self.tr("Dicho cumplido, sin prueba"), Tone.ATTENTION, "triangle-alert"
        tone = Tone.DONE if group == Group.KEPT else Tone.NEUTRAL
        icon = "circle-check" if group == Group.KEPT else "circle-dot"
        return status_words(found.status, self._language), tone, icon

    # -- what is done

    def _choose(self, row: object) -> None:
        if isinstance(row, CommitmentLine) and isinstance(row.key, UUID):
            self.model.choose(row.key)

    def _fold(self, row: object) -> None:
        if isinstance(row, CommitmentLine) and row.group is not None:
            self._folded ^= {row.group}
            self._show_rows()
            self.list.choose_key(row.group)

    def _act(self, letter: str, row: object) -> None:
        if not isinstance(row, CommitmentLine) or row.group is not None:
            return
        if letter.isdigit():
            self.detail.conclusion.choose(int(letter))
        elif letter == "P":
            self._ask_evidence()
        else:
            self._ask_account()

    def _conclude(self, status: str, words: str) -> None:
        job = self.model.conclude(status, words)
        told = self.tr("Conclusión guardada: {0}").format(status_words(status, self._language).lower())
        job.succeeded.connect(lambda _id: self._desk.notices.say(told, self._desk.undoing.act(job)))

    def _ask_visit(self) -> None:
        dialog = VisitDialog(self.theme, self, self._now(), self._desk.person)

        def add() -> Job:
            job = self.model.add_visit(dialog.made_at, title=dialog.title, venue=dialog.venue, made_by=dialog.made_by)
            told = self.tr("Visita anotada. Siga con lo que dijo cada fuente.")
            job.succeeded.connect(lambda _id: self._desk.notices.say(told, self._desk.undoing.act(job)))
            return job

        dialog.fill_in(add, self._desk.notices)

    def _ask_report(self) -> None:
        FollowUpDialog(self._desk, self, self.model, self._now().date()).exec()

    def _page(self) -> CommitmentsPage:
        assert self.model.page is not None
        return self.model.page

    def _ask_account(self) -> None:
        if self.model.file is None:
            return
        page = self._page()
        if not page.visits:
            self._desk.notices.say(self.tr("Anote primero la visita en que se oyó a la fuente."))
            self._ask_visit()
            return
        dialog = AccountDialog(self.theme, self, page.visits, page.parties, self._language)
        dialog.fill_in(
            lambda: self.model.add_account(dialog.visit, dialog.words, dialog.visibility, dialog.said),
            self._desk.notices,
        )

    def _edit_account(self, account: AccountLine) -> None:
        page = self._page()
        dialog = AccountDialog(self.theme, self, page.visits, page.parties, self._language, account)
        dialog.fill_in(lambda: self.model.edit_account(account, dialog.changes), self._desk.notices)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.model.file is not None and _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            later(self, lambda: self._ask_evidence(path))  # not while the other program waits

    def _ask_evidence(self, path: Path | None = None) -> None:
        if self.model.file is None:
            return
        dialog = self._evidence_dialog()
        if path is not None:
            dialog.take(path)

        def add() -> Job:
            job = self.model.add_evidence(dialog.title, dialog.path, dialog.visibility, dialog.said)
            told = self.tr("Prueba guardada")
            job.succeeded.connect(lambda _id: self._desk.notices.say(told, self._desk.undoing.act(job)))
            return job

        dialog.fill_in(add, self._desk.notices)

    def _evidence_dialog(self, line: EvidenceLine | None = None) -> EvidenceDialog:
        file, page = self.model.file, self._page()
        visits = file.visits if file is not None else ()
        accounts = [(says(one), one.id) for visit in visits for one in visit.accounts]
        today = self._now().date()
        return EvidenceDialog(self.theme, self, accounts, page.seats, self._language, today, line)

    def _open_evidence(self, line: EvidenceLine) -> None:
        if line.attachment_id is None:
            self._show_original(line, None)
        else:
            show = partial(self._show_original, line)
            self.model.original(line).succeeded.connect(if_still_there(self, show))

    def _show_original(self, line: EvidenceLine, content: bytes | None) -> None:
        dialog = OriginalDialog(self.theme, self, line, content, self._language)
        wanted: list[str] = []
        for signal, what in ((dialog.edit_wanted, "edit"), (dialog.removal_wanted, "remove")):
            signal.connect(lambda what=what: wanted.append(what))
            signal.connect(dialog.accept)
        dialog.exec()
        if wanted == ["edit"]:
            self._correct_evidence(line)
        elif wanted == ["remove"]:
            self._ask_remove(line)

    def _correct_evidence(self, line: EvidenceLine) -> None:
        form = self._evidence_dialog(line)
        form.fill_in(lambda: self.model.edit_evidence(line, form.changes), self._desk.notices)

    def _ask_remove(self, line: EvidenceLine) -> None:
        question = Question(
            self.theme, self, self.tr("¿Quitar la prueba «{0}»?").format(line.title),
            self.tr("Desde ahora su archivo no se comparte. Lo que ya se compartió no se puede recoger."),
            act=self.tr("Quitar la prueba"), stay=self.tr("Dejarla"), danger=True,
        )  # fmt: skip
        if question.ask():
            self.model.remove_evidence(line)


def _dropped(data: QMimeData) -> Path | None:
    """The one file of this laptop that is dropped."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 and Path(files[0]).is_file() else None
