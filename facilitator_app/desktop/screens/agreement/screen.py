"""The editor of an agreement: text, who stands where, and whether it can be followed up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStackedWidget, QWidget

from facilitator_app.documents.words import ordinal
from facilitator_app.domain.vocabulary import AgreementState, PositionValue
from facilitator_app.queries.agreement_forms import AgreementDesk
from facilitator_app.queries.agreement_views import (
    AgreementDetail,
    ClauseView,
    CommitmentView,
    PartyColumn,
    Written,
)
from facilitator_app.queries.merging.conflicts import conflict_id
from facilitator_app.store.reference.catalogues import label

from ...formats import clock_time, short_day
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind, Shortness
from ...widgets.card import Ground
from ...widgets.empty_state import EmptyState
from ...widgets.header import Fact, SecondRow
from ...widgets.panes import Panes
from ...widgets.question import Question
from ...widgets.read_large import Large, LargePage
from ...widgets.spacing import column
from ..base import Crumb, Key, Screen, State
from ..desk import Desk
from .autosave import Autosave
from .clause_card import ClauseCard, form_of
from .dialogs import CloseText, OneText, SayPosition
from .follow_up_panel import FollowUpPanel
from .locked_notice import LockedNotice, why_locked
from .positions import position_letters
from .ratification import SayRatification
from .versions import Versions
from .view_model import AgreementModel


class AgreementScreen(Screen):
    """Route ``agreement/ID``."""

    place = "agreements"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.model = AgreementModel(desk, self)
        self.cards: dict[UUID, ClauseCard] = {}
        self._agreement: UUID | None = None
        self._arriving = False
        self._title_saving: Autosave | None = None
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
        first = next(iter(self._in_order()), None)
        return first.text if first is not None else self._new

    def large(self) -> Large | None:
        room = self.model.desk
        if room is None or not room.detail.clauses:
            return None
        pages = tuple(
            LargePage(one.id, f"{ordinal(one.number or at, self._language).upper()} {one.title}".strip(), one.text)
            for at, one in enumerate(room.detail.clauses, 1)
        )
        now = self._now()
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
        self._empty.words.setText(self.tr("Aquí estarán las cláusulas. Escriba la primera, o llévela desde una nota."))
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
        self.versions = Versions(self._desk, self.model, self)
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
            (self._close_text, self._review),
            (self._reopen, self._open_again),
            (self._signed, self.model.mark_signed),
            (self._new, self._new_clause),
            (self._keep, self.versions.keep),
            (self._ratify, self._ask_ratification),
        ):
            button.clicked.connect(act)
        self._centre = QWidget()
        middle = column(theme, self._centre, gap=0)
        second = SecondRow(theme)
        self._title = QLineEdit()
        self._title.setProperty("bare", "true")
        self._title.textEdited.connect(self._title_typed)
        self._title.editingFinished.connect(self.model.flush)
        second.line.addWidget(self._title, 1)
        links = (self._ratify, self._new, self._keep)
        for link in links:
            second.line.addWidget(link)
        second.line.addWidget(self.versions.chips)
        theme.follow(self, lambda: _shorten(links, theme.factor))
        middle.addWidget(second)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Ground("canvas")
        whole = column(theme, ground, (20, 12, 16, 12), 12)
        self._locked = LockedNotice(theme)
        whole.addWidget(self._locked)
        self._list = column(theme, None, gap=12)
        whole.addLayout(self._list)
        whole.addStretch(1)
        self._empty = EmptyState(theme, "")
        self._list.addWidget(self._empty)
        self._area.setWidget(ground)
        self._views = QStackedWidget()
        self._views.addWidget(self._area)
        self._views.addWidget(self.versions.page)
        middle.addWidget(self._views, 1)
        self.follow_up = FollowUpPanel(theme, self.model)
        self.follow_up.commitment_wanted.connect(self._new_commitment)
        self.follow_up.delete_wanted.connect(self._ask_take_back)
        column(theme, self, gap=0).addWidget(Panes(theme, [self._centre, self.follow_up], [880, 384], 0))
        for keys, step in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=step: self._step(by))

    # -- showing

    def _show(self) -> None:
        room = self.model.desk
        assert room is not None
        detail, editable = room.detail, self.model.editable
        self._show_title(detail)
        left = self._drop_gone(detail)
        for at, clause in enumerate(detail.clauses):
            card = self.cards.get(clause.id) or self._card(clause)
            if self._list.indexOf(card) != at:
                self._list.insertWidget(at, card)
            card.show_clause(clause, detail.parties, editable=editable)
        self._empty.setVisible(not detail.clauses)
        for button in (self._new, self._keep):
            button.setVisible(editable)
        self._locked.show_agreement(detail, self._language)
        self.versions.show_agreement(detail)
        self._ratify.setVisible(not editable and bool(detail.ratifications))
        self._show_follow_up(room)
        self.heading_changed.emit()
        if self._arriving or left:
            self._arriving = False
            if self.isVisible() and (first := self.first_focus()) is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_title(self, detail: AgreementDetail) -> None:
        if self._title_saving is None:
            self._title_saving = self.model.title_autosave(self._title)
        if self._title_saving.see(({"title": detail.title}, detail.versions)):
            self._title.setText(detail.title)
        self._title.setReadOnly(not self.model.editable)

    def _show_follow_up(self, room: AgreementDesk) -> None:
        clauses = room.detail.clauses
        self.follow_up.show_clauses(clauses, room.detail.parties, room.people, self._language)
        now = self._now()
        if now is None and clauses:
            self._choose(self.cards[clauses[0].id])

    def _card(self, clause: ClauseView) -> ClauseCard:
        card = ClauseCard(self.theme, clause, self._language)
        card.save_with(self.model.clause_autosave(clause.id, form_of(clause), card))
        card.chosen.connect(self._choose)
        card.position_wanted.connect(self._say_position)
        card.position_said.connect(self._position_said)
        card.conflict_wanted.connect(self._look_at_conflict)
        card.move_wanted.connect(lambda moved, step: self.model.move_clause(moved.id, step))
        card.delete_wanted.connect(self._ask_delete)
        card.closed.connect(self._tell_closed)
        self.cards[clause.id] = card
        return card

    def _choose(self, card: ClauseCard) -> None:
        for other in self.cards.values():
            other.set_now(other is card)
        self.follow_up.show_clause(card.clause)

    def _now(self) -> ClauseCard | None:
        return next((card for card in self.cards.values() if card.property("frame") == "work"), None)

    def _in_order(self) -> Iterator[ClauseCard]:
        room = self.model.desk
        clauses = room.detail.clauses if room is not None else ()
        return (self.cards[clause.id] for clause in clauses if clause.id in self.cards)

    def _step(self, by: int) -> None:
        cards = list(self._in_order())
        now = self._now()
        if not cards:
            return
        self.versions.choose(None)
        at = cards.index(now) + by if now in cards else 0
        card = cards[min(max(0, at), len(cards) - 1)]
        card.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(card)

    def _forget(self) -> None:
        for card in self.cards.values():
            self._drop(card)
        self.cards = {}
        if self._title_saving is not None:
            self._title_saving.deleteLater()
            self._title_saving = None

    def _drop_gone(self, detail: AgreementDetail) -> bool:
        """Take away the cards of clauses that are no more; whether the keyboard was in one of them."""
        here = {one.id for one in detail.clauses}
        gone = [self.cards.pop(clause) for clause in [clause for clause in self.cards if clause not in here]]
        at = self.focusWidget()
        left = at is not None and any(card.isAncestorOf(at) for card in gone)
        for card in gone:
            self._drop(card)
        return left

    def _drop(self, card: ClauseCard) -> None:
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _title_typed(self, words: str) -> None:
        if self._title_saving is not None and words.strip():
            self._title_saving.type(title=words)

    def _saved(self) -> None:
        self._saved_at = self._desk.clock.local()
        self.heading_changed.emit()

    # -- clauses, positions, commitments

    def _new_clause(self) -> None:
        words = self.tr("Lo que falta decidir va entre [corchetes].")
        needed = self.tr("Escriba al menos una frase.")
        window = OneText(
            self.theme, self, self.tr("Cláusula nueva"), words, self.tr("Agregar la cláusula"), needed=needed
        )
        if window.exec():
            self.model.add_clause(window.text)

    def _ask_delete(self, clause: ClauseView) -> None:
        number = ordinal(clause.number or 1, self._language).upper()
        lost = self.tr("Se quitan su texto y las posiciones de las partes. El historial los recuerda.")
        sure = Question(
            self.theme, self, self.tr("¿Quitar la cláusula {0}?").format(number), lost,
            act=self.tr("Quitar la cláusula"), stay=self.tr("Dejarla"), danger=True,
        )  # fmt: skip
        if sure.ask():
            self.model.flush()
            self.model.delete_clause(clause.id, clause.versions)

    def _new_commitment(self, clause: ClauseView) -> None:
        window = OneText(
            self.theme,
            self,
            self.tr("Compromiso de la cláusula {0}").format(ordinal(clause.number or 1, self._language).upper()),
            self.tr("Qué se va a hacer"),
            self.tr("Agregar el compromiso"),
            needed=self.tr("Escriba qué se va a hacer."),
        )
        if window.exec():
            self.model.add_commitment(clause.id, window.text)

    def _ask_take_back(self, commitment: CommitmentView) -> None:
        sure = Question(
            self.theme, self, self.tr("¿Quitar este compromiso?"), commitment.text,
            act=self.tr("Quitar el compromiso"), stay=self.tr("Dejarlo"), danger=True,
        )  # fmt: skip
        if sure.ask():
            self.model.delete_commitment(commitment.id)

    def _say_position(self, clause: ClauseView, party: PartyColumn) -> None:
        known = next((one for one in clause.positions if one.party_id == party.id), None)
        window = SayPosition(self.theme, self, party, known, self._language)
        if window.exec():
            shown = known.versions if known is not None else None
            self.model.set_position(clause.id, party.id, window.value, window.words, window.returns_on, shown)

    def _position_said(self, clause: ClauseView, party: PartyColumn, value: PositionValue) -> None:
        known = next((one for one in clause.positions if one.party_id == party.id), None)
        words = known.words or None if known is not None and known.value == value else None
        self.model.set_position(clause.id, party.id, value, words, None, known.versions if known else None)

    # -- versions, conflicts, what assemblies said

    def _compare(self, comparing: bool) -> None:
        if comparing is (self._views.currentWidget() is self.versions.page):
            return
        self._views.setCurrentWidget(self.versions.page if comparing else self._area)
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

    def _ask_ratification(self) -> None:
        room = self.model.desk
        if room is None:
            return
        window = SayRatification(self.theme, self, room.detail.ratifications, self._language)
        if window.exec():
            said = window.said
            self.model.ratify(said.party_id, window.decision, window.on, window.instrument, said.versions)

    # -- reading, printing, closing

    def _print_draft(self) -> None:
        self.model.flush()
        job = self.model.print_draft()
        said = self.tr("El borrador va a la impresora.")
        job.succeeded.connect(lambda _printed: self._desk.notices.say(said))

    def _review(self) -> None:
        room = self.model.desk
        if room is None or not self.model.editable:
            return
        self.model.flush()
        window = CloseText(self.theme, self, self._lacking(room), self._language)
        if window.exec():
            job = self.model.confirm(window.decision)
            job.refused.connect(self._desk.notices.fail)
            job.succeeded.connect(lambda _done: self._desk.notices.say(self.tr("El texto quedó cerrado.")))

    def _lacking(self, room: AgreementDesk) -> list[tuple[str, str]]:
        """What is still missing, each named."""
        detail, speech = room.detail, self._language

        def named(clauses: list[ClauseView]) -> str:
            return ", ".join(ordinal(one.number or 1, speech).upper() for one in clauses)

        lacking = [
            (self.tr("Texto entre corchetes: así no se puede cerrar"), [c for c in detail.clauses if c.open_passages]),
            (self.tr("Versiones por decidir: así no se puede cerrar"), [c for c in detail.clauses if c.disputed]),
            (self.tr("Cláusulas sin posiciones"), [c for c in detail.clauses if not c.positions]),
            (
                self.tr("Posiciones por confirmar: el texto cambió después"),
                [c for c in detail.clauses if any(p.to_confirm for p in c.positions)],
            ),
            (self.tr("Cláusulas que no comprometen a nadie"), [c for c in detail.clauses if not c.commitments]),
            (
                self.tr("Compromisos con huecos"),
                [c for c in detail.clauses if any(set(p.gaps) - {"resources"} for p in c.commitments)],
            ),
        ]
        found = [(words, named(clauses)) for words, clauses in lacking if clauses]
        if detail.not_ratified:
            told = ", ".join(one.party for one in detail.not_ratified)
            found.append((self.tr("Deben consultar a su asamblea"), told))
        return found

    def _open_again(self) -> None:
        window = OneText(
            self.theme,
            self,
            self.tr("¿Volver a abrir el texto?"),
            self.tr("Por qué"),
            self.tr("Volver a abrir"),
        )
        if window.exec():
            self.model.reopen(window.text)


def _shorten(links: Sequence[Button], factor: float) -> None:
    """Large letters leave the title of the agreement no room beside whole links."""
    for link in links:
        link.shorten(Shortness.ICON if factor >= 1.5 else Shortness.WHOLE)
