"""The editor of an agreement: text, who stands where, and whether it can be followed up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator_app.documents.words import ordinal
from facilitator_app.domain.vocabulary import AgreementState
from facilitator_app.queries.agreement_forms import AgreementDesk
from facilitator_app.queries.agreement_views import (
    ClauseView,
    Written,
)
from facilitator_app.queries.merging.conflicts import conflict_id
from facilitator_app.store.reference.catalogues import label

from ...formats import clock_time, short_day
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind, Shortness
from ...widgets.header import Fact, SecondRow
from ...widgets.panes import Panes
from ...widgets.read_large import Large, LargePage
from ...widgets.spacing import column
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from .clause_card import ClauseCard
from .clause_list import ClauseList
from .follow_up_panel import FollowUpPanel
from .locked_notice import why_locked
from .positions import position_letters
from .questions import AgreementQuestions
from .title_field import TitleField
from .versions import Versions
from .view_model import AgreementModel


class AgreementScreen(Screen):
    """Route ``agreement/ID``."""

    place = "agreements"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = AgreementModel(desk, self)
        self._agreement: UUID | None = None
        self._arriving = False
        self._saved_at: datetime | None = None
        self._build()
        self.model.changed.connect(self._show)
        self.model.saved.connect(self._saved)
        self.retranslate()

    def title(self) -> str:
        room = self.model.desk
        if room is None:
            return self.tr("Acuerdo")
        number = self.tr("Acuerdo {0}").format(room.detail.number) if room.detail.number else self.tr("Acuerdo")
        return f"{number} · {room.detail.title}"

    def breadcrumb(self) -> tuple[Crumb, ...]:
        room = self.model.desk
        if room is None:
            return ()
        process = room.detail.process_id
        return (
            Crumb(room.process, f"process/{process}"),
            Crumb(self.tr("Acuerdos"), f"agreements/{process}"),
        )

    def state(self) -> State | None:
        room = self.model.desk
        if room is None:
            return None
        detail = room.detail
        words = label("agreement_states", detail.state, self._language)
        if detail.kept_versions:
            words = self.tr("{0}, versión {1}").format(words, detail.kept_versions[-1].number)
        draft = detail.state == AgreementState.DRAFT
        return State(words, Tone.ATTENTION if draft else Tone.DONE, "pencil" if draft else "lock")

    def facts(self) -> tuple[QWidget, ...]:
        room, facts = self.model.desk, []
        if room is not None and room.detail.last_written is not None:
            facts.append(Fact(self.theme, "history", self._written(room.detail.last_written)))
        if room is not None and room.detail.not_ratified and room.detail.decision:
            words = self.tr("%n parte(s) sin ratificar", "", len(room.detail.not_ratified))
            facts.append(Fact(self.theme, "hourglass", words, Tone.INFO))
        return tuple(facts)

    def saved_at(self) -> datetime | None:
        return self._saved_at

    def header_actions(self) -> tuple[Button, ...]:
        room = self.model.desk
        if room is None:
            return ()
        ways = {
            AgreementState.DRAFT: (self._large, self._print, self._close_text),
            AgreementState.CONFIRMED: (self._large, self._print, self._reopen, self._signed),
        }
        return next((acts for state, acts in ways.items() if state == room.detail.state), (self._large, self._print))

    def keys(self) -> tuple[Key, ...]:
        letters = tuple(position_letters())
        on_a_party = self.tr("en una parte: de acuerdo; R con reserva, N no, B se abstiene, U ausente, C consulta")
        return (
            Key("Ctrl+Up", self.tr("cláusula anterior")),
            Key("Ctrl+Down", self.tr("cláusula siguiente")),
            Key("Ctrl+N", self.tr("cláusula nueva")),
            Key("Ctrl+R", self.tr("revisar y cerrar el texto")),
            Key("Esc", self.tr("de una comparación, volver al texto")),
            Key("F11", self.tr("leer en grande")),
            Key(letters[0], on_a_party, letters[1:]),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._centre, self.follow_up)

    def side_panel(self) -> QWidget:
        return self.follow_up

    def first_focus(self) -> QWidget | None:
        first = next(iter(self.clauses.in_order()), None)
        return first.text if first is not None else self._new

    def large(self) -> Large | None:
        room = self.model.desk
        if room is None or not room.detail.clauses:
            return None
        pages = tuple(
            LargePage(one.id, f"{ordinal(one.number or at, self._language).upper()} {one.title}".strip(), one.text)
            for at, one in enumerate(room.detail.clauses, 1)
        )
        now = self.clauses.now()
        at = next((n for n, page in enumerate(pages) if now is not None and page.key == now.clause.id), 0)
        return Large(pages, at)

    def open(self, argument: str) -> None:
        self.stale = False
        agreement = UUID(argument)
        if agreement != self._agreement:
            self.model.flush()
            self._forget()
            self.versions.forget()
            self._agreement, self._saved_at, self._arriving = agreement, None, True
        self.model.open(agreement)

    def refresh(self) -> None:
        if self._agreement is not None:
            self.model.refresh()

    def retranslate(self) -> None:
        self._large.say(self.tr("Leer en grande"))
        self._print.say(self.tr("Imprimir borrador"))
        self._close_text.say(self.tr("Revisar y cerrar texto"))
        self._reopen.say(self.tr("Volver a abrir el texto…"))
        self._signed.say(self.tr("Ya lo firmaron"))
        self._new.say(self.tr("Cláusula nueva…"))
        self._keep.say(self.tr("Guardar versión…"))
        self._ratify.say(self.tr("Ratificaciones…"))
        self._title.setAccessibleName(self.tr("Título del acuerdo"))
        empty = self.tr("Aquí estarán las cláusulas. Escriba la primera, o llévela desde una nota.")
        self.clauses.empty.words.setText(empty)
        self.follow_up.retranslate()
        self.versions.page.retranslate()
        if self._agreement is not None:
            self.model.flush()
            self._forget()
            self.model.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self.model.flush()
        super().hideEvent(event)

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _build(self) -> None:
        theme = self.theme
        self.ask = AgreementQuestions(self._desk, self.model, self)
        self.versions = Versions(self._desk, self.model, self)
        self.clauses = ClauseList(theme, self.model, self)
        self.clauses.made.connect(self._listen)
        self.versions.comparing.connect(self._compare)
        self._large = Button(theme, "", icon="maximize", show_keys="F11")
        self._print = Button(theme, "", icon="printer", keys="Ctrl+P")
        self._close_text = Button(theme, "", Kind.PRIMARY, icon="list-checks", keys="Ctrl+R")
        self._reopen = Button(theme, "", icon="lock-open")
        self._signed = Button(theme, "", Kind.PRIMARY, icon="signature")
        self._new = Button(theme, "", Kind.LINK, icon="plus", keys="Ctrl+N")
        self._keep = Button(theme, "", Kind.LINK, icon="save")
        self._ratify = Button(theme, "", Kind.LINK, icon="hourglass")
        for button, act in (
            (self._large, self.large_wanted),
            (self._print, self._print_draft),
            (self._close_text, self.ask.close_text),
            (self._reopen, self.ask.reopen),
            (self._signed, self.model.mark_signed),
            (self._new, self.ask.add_clause),
            (self._keep, self.versions.keep),
            (self._ratify, self.ask.ratify),
        ):
            button.clicked.connect(act)
        self._centre = QWidget()
        middle = column(theme, self._centre, gap=0)
        second = SecondRow(theme)
        self._title = TitleField(self.model)
        second.line.addWidget(self._title, 1)
        links = (self._ratify, self._new, self._keep)
        for link in links:
            second.line.addWidget(link)
        second.line.addWidget(self.versions.chips)
        theme.follow(self, lambda: _shorten(links, theme.factor))
        middle.addWidget(second)
        self._views = QStackedWidget()
        self._views.addWidget(self.clauses.area)
        self._views.addWidget(self.versions.page)
        middle.addWidget(self._views, 1)
        self.follow_up = FollowUpPanel(theme, self.model)
        self.clauses.chosen.connect(self.follow_up.show_clause)
        self.follow_up.commitment_wanted.connect(self.ask.add_commitment)
        self.follow_up.delete_wanted.connect(self.ask.delete_commitment)
        column(theme, self, gap=0).addWidget(Panes(theme, [self._centre, self.follow_up], [880, 384], 0))
        for keys, step in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=step: self._step(by))

    # -- showing

    def _show(self) -> None:
        room = self.model.desk
        assert room is not None
        detail, editable = room.detail, self.model.editable
        self._title.show_agreement(detail)
        left = self.clauses.show_agreement(detail, self._language, editable=editable)
        for button in (self._new, self._keep):
            button.setVisible(editable)
        self.versions.show_agreement(detail)
        self._ratify.setVisible(not editable and bool(detail.ratifications))
        self._show_follow_up(room)
        self.heading_changed.emit()
        if self._arriving or left:
            self._arriving = False
            if self.isVisible() and (first := self.first_focus()) is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_follow_up(self, room: AgreementDesk) -> None:
        clauses = room.detail.clauses
        self.follow_up.show_clauses(clauses, room.detail.parties, room.people, self._language)
        self.clauses.choose_first()

    def _listen(self, card: ClauseCard) -> None:
        card.position_wanted.connect(self.ask.say_position)
        card.position_said.connect(self.ask.take_position)
        card.conflict_wanted.connect(self._look_at_conflict)
        card.delete_wanted.connect(self.ask.delete_clause)
        card.closed.connect(self._tell_closed)

    def _step(self, by: int) -> None:
        self.versions.choose(None)
        self.clauses.step(by)

    def _forget(self) -> None:
        self.clauses.forget()
        self._title.forget()

    def _saved(self) -> None:
        self._saved_at = self._desk.clock.local()
        self.heading_changed.emit()

    # -- versions, conflicts, what assemblies said

    def _compare(self, comparing: bool) -> None:
        if comparing is (self._views.currentWidget() is self.versions.page):
            return
        self._views.setCurrentWidget(self.versions.page if comparing else self.clauses.area)
        where = self.versions.page.words if comparing else self.first_focus()
        if where is not None and self.isVisible():
            where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_closed(self) -> None:
        room = self.model.desk
        strong, words = why_locked(room.detail, self._language) if room is not None else ("", "")
        if strong:
            self._desk.notices.say(f"{strong}. {words}")

    def _written(self, last: Written) -> str:
        """«Cambiado hoy 10:44 por Rosa Morales»."""
        today = last.at.date() == self._desk.clock.local().date()
        day = self.tr("hoy") if today else short_day(last.at, self._language)
        words = self.tr("Cambiado {0} {1} por {2}") if last.by else self.tr("Cambiado {0} {1}")
        return words.format(day, clock_time(last.at), last.by)

    def _look_at_conflict(self, clause: ClauseView, field: str) -> None:
        self.model.flush()
        room = self.model.desk
        if room is not None:
            self.go.emit(f"undecided/{room.detail.process_id}/{conflict_id(clause.id, field)}")

    # -- reading, printing, closing

    def _print_draft(self) -> None:
        self.model.flush()
        job = self.model.print_draft()
        said = self.tr("El borrador va a la impresora.")
        job.succeeded.connect(lambda _printed: self._desk.notices.say(said))



def _shorten(links: Sequence[Button], factor: float) -> None:
    """Large letters leave the title of the agreement no room beside whole links."""
    for link in links:
        link.shorten(Shortness.ICON if factor >= 1.5 else Shortness.WHOLE)
