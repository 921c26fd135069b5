"""The live session: agenda and turns at the left, the notes and where they are written, the room at the right."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator_app.domain.vocabulary import SessionState
from facilitator_app.errors import FacilitatorError
from facilitator_app.queries.room import Room
from facilitator_app.store.reference.catalogues import label, language_name

from ...formats import clock_time
from ...notices import Notice
from ...theme.tokens import Tone
from ...widgets.aloud import say_aloud
from ...widgets.button import Button, Kind
from ...widgets.card import Ground
from ...widgets.empty_state import EmptyState
from ...widgets.header import Fact
from ...widgets.panes import Panes
from ...widgets.read_large import Large, LargePage
from ...widgets.shortcut import Shortcut
from ...widgets.spacing import column
from ...widgets.timeline_row import TimelineNote
from ..base import Crumb, Key, Screen, State
from ..clock_notice import ClockNotice
from ..desk import Desk
from .agenda_panel import AgendaPanel
from .composer import Composer
from .filter_row import FilterRow
from .floor import Floor
from .note_acts import NoteActs
from .note_kinds import kind_looks
from .notes_model import Line, NotesModel, Wanted
from .point_dialog import PointDialog
from .public_pages import public_pages
from .room_model import RoomModel
from .room_panel import RoomPanel
from .rows import NoteRows, pending_row
from .session_buttons import SessionButtons
from .timeline_pane import TimelinePane

translate = QCoreApplication.translate
_AGAIN_MILLISECONDS = 5000  # after which a draft that the disk did not take is tried again
_SPEAKING_SECONDS = 15  # how often the balance is asked again while somebody speaks


class SessionScreen(Screen):
    """One session; route ``session`` shows the one that runs or comes next, ``session/ID`` a certain one, and
    ``session/ID/WORDS`` its notes with these words."""

    place = "session"
    public = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self.room_model = RoomModel(desk, self)
        self.notes = NotesModel(desk.records, self)
        self._sought = ""
        self._in_view: UUID | None = None
        self._unfinished: dict[UUID, str] = {}  # lines of other sessions, also where the disk took no draft of them
        self._undrafted: Notice | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._draft_again)
        self._saved_at: datetime | None = None
        self._minute = -1
        self._rows = NoteRows()
        self._discreet = True
        self._build()
        self._floor = Floor(desk, self.room_model, self.composer, self)
        self.acts = NoteActs(desk, self.room_model, self.notes, self.timeline, self.composer, self)
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self.retranslate()

    # -- what the window asks

    def title(self) -> str:
        room = self._room
        return _session_title(room, self._language) if room is not None else self.tr("Sesión")

    def breadcrumb(self) -> tuple[Crumb, ...]:
        room = self._room
        if room is None:
            return (Crumb(self.tr("Mesas"), "processes"),)
        process = room.process_id
        name = room.live.session.process or ""
        return (Crumb(name, f"process/{process}"), Crumb(self.tr("Sesiones"), f"process/{process}/sessions"))

    def state(self) -> State | None:
        room = self._room
        if room is None:
            return None
        state = room.live.session.state
        if state == SessionState.OPEN:
            return State(self.tr("En curso · {0}").format(self._running(room)), Tone.ACCENT, "circle-dot", filled=True)
        words = {
            SessionState.PLANNED: State(self.tr("Planificada"), Tone.NEUTRAL, "calendar-clock"),
            SessionState.PAUSED: State(self.tr("En pausa"), Tone.ATTENTION, "pause"),
            SessionState.CLOSED: State(self.tr("Terminada"), Tone.DONE, "circle-check"),
        }
        return next((words[code] for code in words if code == state), None)

    def facts(self) -> tuple[QWidget, ...]:
        room = self._room
        if room is None:
            return ()
        session, facts = room.live.session, []
        if session.venue:
            facts.append(Fact(self.theme, "map-pin", session.venue))
        if session.languages:
            spoken = " – ".join(language_name(code, self._language) for code in session.languages)
            words = self.tr("{0}, con intérprete").format(spoken) if session.interpreter else spoken
            facts.append(Fact(self.theme, "languages", words))
        return tuple(facts)

    def saved_at(self) -> datetime | None:
        return self._saved_at

    def header_actions(self) -> tuple[Button, ...]:
        return self._buttons.of(self._room.live.session.state if self._room is not None else None)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Return", self.tr("guardar la nota")),
            Key("Shift+Return", self.tr("renglón nuevo")),
            Key("Alt+…", self.tr("tipo de nota, con su letra; también /p y espacio al principio")),
            Key("@", self.tr("quién habla")),
            Key("F2", self.tr("la nota va al acta; F3 al equipo, F4 solo a usted"), ("F3", "F4")),
            Key("Ctrl+T", self.tr("dar la palabra")),
            Key("Ctrl+Shift+T", self.tr("poner a alguien en la lista de palabra pedida")),
            Key("F8", self.tr("quien habla terminó")),
            Key("Ctrl+G", self.tr("sondeo de consenso")),
            Key("Ctrl+L", self.tr("asistencia")),
            Key("X", self.tr("en la lista de palabra pedida: quitar")),
            Key("F9", self.tr("pausa")),
            Key("C", self.tr("en una nota: llevarla a un acuerdo; Intro la corrige, Supr la borra")),
            Key("F11", self.tr("leer en grande; nunca lo del equipo ni lo privado")),
        )

    def panes(self) -> tuple[QWidget, ...]:
        return (self._left, self.timeline, self.composer, self._right)

    def filter_field(self) -> QWidget:
        self._filters.search()
        return self._filters.edit

    def first_focus(self) -> QWidget:
        return self._to_processes if self._none.isVisibleTo(self) else self.composer.edit

    def side_panel(self) -> QWidget:
        return self._right

    def large(self) -> Large | None:
        pages = public_pages(self.notes.entries, self._language)
        point = self.room_model.point
        if point is not None:
            pages.append(LargePage(point.id, self.tr("Punto de la agenda"), point.title))
        row = self.timeline.list.row
        key = row.key if isinstance(row, TimelineNote) and self.timeline.list.hasFocus() else None
        at = next((place for place, page in enumerate(pages) if page.key == key), len(pages) - 1)
        return Large(tuple(pages), at) if pages else None

    def open(self, argument: str) -> None:
        session, _, self._sought = argument.partition("/")
        self.room_model.open(UUID(session))
        if self.room_model.session_id == UUID(session):
            self._seek()

    def refresh(self) -> None:
        self.room_model.refresh()
        self.notes.refresh()
        self.acts.refresh()

    def set_discreet(self, discreet: bool) -> None:
        self._discreet = discreet
        self.timeline.delegate.discreet = discreet
        self.timeline.list.viewport().update()
        self._left.set_discreet(discreet)

    def retranslate(self) -> None:
        self._buttons.retranslate()
        self._none.words.setText(self.tr("Todavía no hay ninguna sesión. Se planifican en una mesa."))
        self._to_processes.say(self.tr("Ir a Mesas"))
        for part in (self._left, self._right, self._filters, self.timeline, self.composer):
            part.retranslate()
        self._show_room()
        self._show_notes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.composer.edit.setFocus()
        else:
            super().keyPressEvent(event)

    # -- building

    def _build(self) -> None:
        theme = self.theme
        self._left, self._right = AgendaPanel(theme), RoomPanel(theme)
        centre = Ground("canvas")
        body = column(theme, centre, (16, 10, 14, 10), 8)
        self._filters = FilterRow(theme)
        self.timeline = TimelinePane(theme)
        self.composer = Composer(theme)
        body.addWidget(ClockNotice(self._desk))
        body.addWidget(self._filters)
        body.addWidget(self.timeline, 1)
        body.addWidget(self.composer)
        self._buttons = SessionButtons(theme, self.room_model, lambda: self._go("minutes"), self)
        self._to_processes = Button(theme, "", Kind.PRIMARY, show_keys="Ctrl+2")
        self._none = EmptyState(theme, "", self._to_processes)
        self._pages = QStackedWidget()
        self._pages.addWidget(Panes(theme, [self._left, centre, self._right], [244, 722, 316], 1))
        self._pages.addWidget(self._none)
        column(theme, self, gap=0).addWidget(self._pages)

    def _connect(self) -> None:
        self.room_model.opened.connect(self._opened)
        self.room_model.changed.connect(self._show_room)
        self.room_model.none.connect(self._show_none)
        self.notes.changed.connect(self._show_notes)
        self.notes.counted.connect(self._filters.show_counts)
        self.notes.saved.connect(self._saved)
        self.notes.failed.connect(self._failed)
        self._filters.wanted.connect(self._want)
        self._filters.left.connect(self.composer.edit.setFocus)
        self.composer.closed.connect(self._save)
        self.composer.drafted.connect(self._keep_draft)
        self.timeline.older_wanted.connect(self.notes.older)
        self._floor.connect_panels(self._left, self._right)
        self._left.point_wanted.connect(self.room_model.begin_point)
        self._left.point_ended.connect(self.room_model.end_point)
        self._left.point_added.connect(self._add_point)
        self._left.parked_wanted.connect(lambda: self._filters.choose_kind("parked"))
        self._right.attendance_wanted.connect(lambda: self._go("attendance"))
        self._right.check_wanted.connect(lambda: self._go("consensus"))
        self._to_processes.clicked.connect(lambda: self.go.emit("processes"))
        Shortcut("Ctrl+N", self, self._write, lambda: self.tr("volver a escribir"))

    # -- what is shown

    @property
    def _room(self) -> Room | None:
        return self.room_model.room

    @property
    def _language(self) -> str:
        return self._desk.languages.code

    def _opened(self, session: UUID, draft: str) -> None:
        self._saved_at = None
        if self._in_view is not None:
            self._unfinished[self._in_view] = self.composer.unfinished
        self._in_view = session
        draft = self._unfinished.pop(session, "") or draft
        self._filters.reset()
        self.composer.clear()
        self.composer.set_speaker(None)
        self.notes.open(session)
        self._seek()
        if self.composer.restore(draft):
            self._desk.notices.say(self.tr("Aquí está lo que quedó a medio escribir."))

    def _seek(self) -> None:
        if self._sought:
            self._filters.search(self._sought)
        self._sought = ""

    def _show_room(self) -> None:
        room = self._room
        self.heading_changed.emit()
        if room is None:
            return
        self._pages.setCurrentIndex(0)
        looks = kind_looks(self._language, room.kinds)
        self.composer.show_kinds(looks)
        self.composer.show_people(room.people)
        self._filters.show_kinds(looks)
        self._left.show_room(room, self.room_model.now())
        self._right.show_room(room, self._language)
        state = room.live.session.state
        opens = not self.composer.isEnabled() and state != SessionState.PLANNED
        self.composer.setEnabled(state != SessionState.PLANNED)
        if opens and self.isVisible():
            self.composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_none(self) -> None:
        self._pages.setCurrentIndex(1)
        self.heading_changed.emit()

    def _show_notes(self) -> None:
        rows = self._rows.of(self.notes.entries, self.notes.clauses, self._language)
        now = clock_time(self.room_model.now())
        rows += [pending_row(pending, now, self._language) for pending in self.notes.pending.values()]
        if self.notes.wanted == Wanted():
            empty = self.tr("Aquí quedarán las notas, en el orden en que se habla. Escriba abajo y toque Intro.")
        else:
            empty = self.tr("Ninguna nota es así en esta sesión.")
        self.timeline.show_rows(rows, empty)

    def _tick(self) -> None:
        room, now = self._room, self.room_model.now()
        if room is None:
            return
        self._left.tick(now)
        if now.minute != self._minute:
            self._minute = now.minute
            if room.live.session.state == SessionState.OPEN:
                self.heading_changed.emit()
        if room.live.speaking.floor is not None and now.second % _SPEAKING_SECONDS == 0:
            self.room_model.refresh()

    def _running(self, room: Room) -> str:
        starts = room.live.session.starts_at
        minutes = 0 if starts is None else max(0, int((self.room_model.now() - starts).total_seconds() // 60))
        hours, rest = divmod(minutes, 60)
        return self.tr("{0} h {1} min").format(hours, rest) if hours else self.tr("{0} min").format(rest)

    # -- notes

    def _want(self, wanted: Wanted) -> None:
        self.timeline.to_foot()
        self.notes.want(wanted)

    def _write(self) -> None:
        self.composer.edit.setFocus()

    def _save(self, line: Line) -> None:
        point = self.room_model.point
        self.timeline.to_foot()
        self.notes.save(line, point.id if point is not None else None, self.room_model.draft_place)
        self.composer.clear()

    def _keep_draft(self, kept: str) -> None:
        job = self.room_model.keep_draft(kept)
        job.refused.connect(self._warn_of_draft)
        job.succeeded.connect(lambda _place: self._drafted(told=bool(kept)))

    def _warn_of_draft(self, error: FacilitatorError) -> None:
        """Once, and without a window: somebody is speaking, and the line stays where it is written."""
        if self._undrafted is None:
            self._undrafted = self._desk.notices.warn_of(error)
        self._again.start(_AGAIN_MILLISECONDS)

    def _draft_again(self) -> None:
        if self._undrafted is not None and self.room_model.session_id is not None:
            self._keep_draft(self.composer.unfinished)

    def _drafted(self, *, told: bool) -> None:
        if self._undrafted is not None:
            self._desk.notices.withdraw(self._undrafted)
            self._undrafted = None
        if told:
            self._kept()

    def _saved(self, *_what: object) -> None:
        self._kept()
        say_aloud(self.composer.edit, self.tr("Nota guardada"))

    def _kept(self, *_what: object) -> None:
        before, self._saved_at = self._saved_at, self.room_model.now()
        if before is None or clock_time(before) != clock_time(self._saved_at):
            self.heading_changed.emit()

    def _failed(self, _number: object, error: FacilitatorError) -> None:
        self._desk.notices.fail(error)

    # -- the session

    def _add_point(self) -> None:
        dialog = PointDialog(self.theme, self)
        dialog.fill_in(lambda: self.room_model.add_point(dialog.title, dialog.minutes), self._desk.notices)

    def _go(self, place: str) -> None:
        if self.room_model.session_id is not None:
            self.go.emit(f"{place}/{self.room_model.session_id}")


def _session_title(room: Room, language: str) -> str:
    session = room.live.session
    kind = label("session_kinds", session.kind, language) if session.kind else ""
    number = translate("SessionScreen", "Sesión {0}").format(session.number) if session.number else ""
    return " · ".join(part for part in (number, session.title or kind) if part)
