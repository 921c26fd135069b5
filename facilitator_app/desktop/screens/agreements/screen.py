"""The agreements of a process: which are being written, which are closed or signed, and what is still open in each."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from facilitator_app.domain.vocabulary import AgreementState
from facilitator_app.queries.agreements import AgreementRow
from facilitator_app.queries.attendance_desk import typed_words
from facilitator_app.store.reference.catalogues import label

from ...jobs import Job
from ...models.rows import RowsModel
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.choice import Combo
from ...widgets.empty_state import EmptyState
from ...widgets.row_list import RowList
from ...widgets.spacing import column, row, widest
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..agreement.dialogs import OneText
from ..base import Crumb, Key, Screen, State
from ..choosing import choose
from ..desk import Desk
from ..no_mesa import NoMesa
from ..table_widths import keep_narrow
from .view_model import AgreementsModel

_TONES = {
    AgreementState.DRAFT: (Tone.ATTENTION, "pencil"),
    AgreementState.CONFIRMED: (Tone.INFO, "lock"),
    AgreementState.SIGNED: (Tone.DONE, "check"),
    AgreementState.WITHDRAWN: (Tone.NEUTRAL, "minus"),
}


class AgreementsScreen(Screen):
    """Route ``agreements`` shows the process in view, ``agreements/ID`` a certain one."""

    place = "agreements"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = AgreementsModel(desk, self)
        self._build()
        self.model.changed.connect(self._show)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Acuerdos")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        page = self.model.page
        name = next((one.title for one in page.processes if one.id == page.process_id), "") if page else ""
        return (Crumb(name, f"process/{page.process_id}"),) if page and name else ()

    def state(self) -> State | None:
        page = self.model.page
        if page is None or not page.rows:
            return None
        drafts = sum(one.state == AgreementState.DRAFT for one in page.rows)
        words = self.tr("{0} de {1} en redacción").format(drafts, len(page.rows))
        return State(words, Tone.ATTENTION if drafts else Tone.DONE, "pencil" if drafts else "check")

    def header_actions(self) -> tuple[Button, ...]:
        page = self.model.page
        return (self._promises, self._new) if page is not None and page.process_id is not None else ()

    def keys(self) -> tuple[Key, ...]:
        return (Key("Return", self.tr("abrir el acuerdo")), Key("Ctrl+N", self.tr("acuerdo nuevo")))

    def panes(self) -> tuple[QWidget, ...]:
        return (self._top, self.list)

    def filter_field(self) -> QWidget:
        return self.search

    def first_focus(self) -> QWidget:
        if self._no_mesa.isVisibleTo(self):
            return self._no_mesa.to_mesas
        return self._new if self._empty.isVisibleTo(self) else self.list

    def open(self, argument: str) -> None:
        self.stale = False
        self.model.open(UUID(argument))

    def refresh(self) -> None:
        self.model.refresh()

    def retranslate(self) -> None:
        self._promises.say(self.tr("Compromisos y verificación"))
        self._new.say(self.tr("Acuerdo nuevo…"))
        self.search.setPlaceholderText(self.tr("Buscar un acuerdo"))
        self.search.setAccessibleName(self.tr("Buscar un acuerdo"))
        self._which.setAccessibleName(self.tr("Mesa"))
        self.list.setAccessibleName(self.tr("Acuerdos de la mesa"))
        self._empty.words.setText(
            self.tr("Todavía no hay acuerdos. Nacen de lo que la mesa propone, cláusula por cláusula.")
        )
        self._no_mesa.say(self.tr("Aquí estarán los acuerdos. Se escriben en una mesa, y todavía no hay ninguna."))
        if self.model.page is not None:
            self._show()

    def _build(self) -> None:
        theme = self.theme
        self._new = Button(theme, "", Kind.PRIMARY, icon="plus", keys="Ctrl+N")
        self._new.clicked.connect(self._begin)
        self._promises = Button(theme, "", Kind.SECONDARY, icon="list-checks")
        self._promises.clicked.connect(self._go_to_promises)
        agreements = QWidget()
        body = column(theme, agreements, (20, 14, 20, 12), 12)
        self._top = QWidget()
        line = row(theme, self._top, gap=10)
        self._which, self.search = Combo(theme), QLineEdit()
        keep_narrow(self._which, 30)
        self._which.activated.connect(self._choose_process)
        self.search.textChanged.connect(self._show_rows)
        widest(theme, self.search, 420)
        line.addWidget(self._which)
        line.addWidget(self.search, 1)
        line.addStretch(1)
        body.addWidget(self._top)
        card = Card(theme, margins=(4, 4, 4, 4), gap=0)
        self._stack = QStackedWidget()
        self.list = RowList(theme, "")
        self._rows: RowsModel[TwoLines] = RowsModel()
        self._delegate = TwoLineDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self._open_row)
        self._empty = EmptyState(theme, "")
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        card.body.addWidget(self._stack)
        body.addWidget(card, 1)
        self._no_mesa = NoMesa(theme, self.go.emit)
        self._whole = QStackedWidget()
        self._whole.addWidget(agreements)
        self._whole.addWidget(self._no_mesa)
        column(theme, self, gap=0).addWidget(self._whole)

    def _show(self) -> None:
        page = self.model.page
        assert page is not None
        if [self._which.itemData(at) for at in range(self._which.count())] != [one.id for one in page.processes]:
            self._which.clear()
            for one in page.processes:
                self._which.addItem(one.title, one.id)
        choose(self._which, page.process_id)
        self._which.setVisible(len(page.processes) > 1)
        self._whole.setCurrentIndex(0 if page.process_id is not None else 1)
        self.search.setVisible(bool(page.rows))
        self._show_rows()
        self.heading_changed.emit()

    def _show_rows(self) -> None:
        page = self.model.page
        rows = page.rows if page is not None else ()
        wanted = typed_words(self.search.text())
        shown = [one for one in rows if _fits(one, wanted)]
        self._rows.replace([self._row(one) for one in shown])
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        if shown and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0))

    def _row(self, one: AgreementRow) -> TwoLines:
        tone, icon = next((look for code, look in _TONES.items() if code == one.state), (Tone.NEUTRAL, "circle"))
        number = self.tr("Acuerdo {0}").format(one.number) if one.number else self.tr("Acuerdo sin número")
        parts = [self.tr("%n cláusula(s)", "", one.clauses), self.tr("%n compromiso(s)", "", one.commitments)]
        if one.has_open_text:
            parts.append(self.tr("con texto por decidir"))
        if one.disputed:
            parts.append(self.tr("con dos versiones por decidir"))
        pill = label("agreement_states", one.state, self._desk.languages.code)
        return TwoLines(
            one.id,
            f"{number} · {one.title}",
            " · ".join(parts),
            icon="handshake",
            pill=pill,
            pill_tone=tone,
            pill_icon=icon,
        )

    def _choose_process(self) -> None:
        chosen: UUID | None = self._which.currentData()
        self.model.open(chosen)

    def _go_to_promises(self) -> None:
        page = self.model.page
        if page is not None:
            self.go.emit(f"commitments/{page.process_id}")

    def _open_row(self, chosen: TwoLines) -> None:
        self.go.emit(f"agreement/{chosen.key}")

    def _begin(self) -> None:
        window = OneText(
            self.theme,
            self,
            self.tr("Acuerdo nuevo"),
            self.tr("De qué trata, en pocas palabras"),
            self.tr("Empezar el acuerdo"),
            needed=self.tr("Escriba de qué trata."),
        )

        def begin() -> Job:
            job = self.model.add(window.text)
            job.succeeded.connect(lambda agreement: self.go.emit(f"agreement/{agreement}"))
            return job

        window.fill_in(begin, self._desk.notices)


def _fits(one: AgreementRow, wanted: tuple[str, ...]) -> bool:
    said = typed_words(f"{one.number or ''} {one.title}")
    return all(any(word.startswith(start) for word in said) for start in wanted)
