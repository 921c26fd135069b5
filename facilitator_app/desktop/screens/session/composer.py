"""Where notes are written: kind, speaker, words, who will read them, and the draft that survives a power cut."""

from __future__ import annotations

import json
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.vocabulary import NoteKind, Visibility
from facilitator_app.queries.room import RoomPerson

from ...theme.theme import Theme
from ...widgets.button import Button, Kind, Shortness
from ...widgets.card import Card
from ...widgets.chip import Chip
from ...widgets.flow import Flow
from ...widgets.keys import key_label
from ...widgets.label import Label, Rule
from ...widgets.one_of import OneOf
from ...widgets.packed_chips import PackedChips
from ...widgets.spacing import row
from .line_edit import LineEdit
from .note_kinds import KindLook
from .notes_model import Line
from .who_list import WhoList

_DRAFT_MILLISECONDS = 250
_LEAST = 300


class Composer(Card):
    """`closed` carries a `Line` to save; `drafted` the unfinished one, at most 0.25 s after the last key."""

    closed = Signal(object)
    drafted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, work=True, margins=(10, 10, 10, 10), gap=8)
        self._looks: tuple[KindLook, ...] = ()
        self._kinds = OneOf(self)
        self._readers = OneOf(self)
        self._speaker: tuple[UUID, str] | None = None
        self._build()
        self._saving_draft = QTimer(self)
        self._saving_draft.setSingleShot(True)
        self._saving_draft.setInterval(_DRAFT_MILLISECONDS)
        self._saving_draft.timeout.connect(self._tell_draft)
        self.retranslate()

    @property
    def line(self) -> Line:
        """What is written now."""
        speaker_id, speaker = self._speaker or (None, "")
        return Line(self.edit.text, self.kind, self.visibility, speaker_id, speaker)

    @property
    def kind(self) -> str:
        """The chosen kind of note."""
        chosen = self._kinds.checkedId()
        return self._looks[chosen].code if 0 <= chosen < len(self._looks) else NoteKind.STATEMENT

    @property
    def visibility(self) -> str:
        """Who will read it."""
        return tuple(Visibility)[max(0, self._readers.checkedId())]

    def show_kinds(self, looks: Sequence[KindLook]) -> None:
        """Offer these kinds; the chosen one stays where it is still there."""
        if tuple(looks) == self._looks:
            return
        kept = self.kind
        for button in self._kinds.buttons():
            self._kinds.removeButton(button)
        self._looks, chips = tuple(looks), []
        for index, look in enumerate(self._looks):
            chip = Chip(self.theme, look.words, icon=look.icon, mark=look.tone, shown_key=look.letter, dense=True)
            if look.letter:
                self._press_at_once(chip, f"Alt+{look.letter}")
            chip.setAccessibleDescription(self.tr("tipo de nota, Alt+{0}").format(look.letter))
            chip.clicked.connect(self.edit.setFocus)
            chip.clicked.connect(self._changed)
            self._kinds.addButton(chip, index)
            chips.append(chip)
        self.kinds_row.hold(chips)
        self.choose_kind(kept)

    def choose_kind(self, code: str) -> None:
        """Choose a kind."""
        for index, look in enumerate(self._looks):
            if look.code == code:
                self._kinds.button(index).setChecked(True)

    def show_people(self, people: Sequence[RoomPerson]) -> None:
        """Know the roster, for the speaker."""
        self._who.show_people(people)

    def set_speaker(self, person: UUID | None, name: str = "") -> None:
        """Say whose words they are; None for nobody's in particular."""
        self._speaker = None if person is None else (person, name)
        self._speaker_chip.setVisible(person is not None)
        self._speaker_chip.say(f"@ {name}")
        self._speaker_chip.setAccessibleName(self.tr("Habla {0}: quitar").format(name))
        self._changed()

    def set_line(self, line: Line) -> None:
        """Put a line back to be written on."""
        self.choose_kind(line.kind)
        self._choose_readers(line.visibility)
        self.set_speaker(line.speaker_id, line.speaker)
        self.edit.setPlainText(line.text)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def restore(self, kept: str) -> bool:
        """Put the unfinished line back that was `kept`; an odd one is left alone. Whether there was any."""
        try:
            given = json.loads(kept) if kept else {}
            speaker = UUID(given["speaker_id"]) if given.get("speaker_id") else None
            text, kind, visibility, name = (str(given[part]) for part in ("text", "kind", "visibility", "speaker"))
        except (ValueError, KeyError, TypeError, AttributeError):
            return False
        self.set_line(Line(text, kind, visibility, speaker, name))
        self._saving_draft.stop()
        return bool(text)

    def clear(self) -> None:
        """Begin the next note: kind and speaker stay as they are, since the next words are often theirs too."""
        self._saving_draft.stop()
        self.edit.clear()
        self._saving_draft.stop()
        self._who.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap, chips = self.theme.px(8), self._reader_chips()
        self._shorten(chips, whole=True)
        needed = sum(part.sizeHint().width() + gap for part in (*chips, self._save)) + 3 * gap
        with_title = needed + self._goes_to.sizeHint().width() + gap
        self._shorten(chips, whole=self.width() >= needed)
        self._goes_to.setVisible(self.width() >= with_title)
        self._hint.setVisible(self.width() >= with_title + self._hint.sizeHint().width())

    def _shorten(self, chips: Sequence[Chip], *, whole: bool) -> None:
        self._save.shorten(Shortness.WHOLE if whole else Shortness.NO_KEYS)
        for chip in chips:
            chip.set_dense(not whole)

    def _reader_chips(self) -> list[Chip]:
        return [chip for chip in self._readers.buttons() if isinstance(chip, Chip)]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._say_what_to_write()

    def _say_what_to_write(self) -> None:
        """Who would write in a session that is not open yet is told what comes first: nothing typed is taken."""
        open_first = self.tr("Abra la sesión, con {0}, para escribir lo que se dice.").format(key_label("Ctrl+Return"))
        self.edit.setPlaceholderText(
            self.tr("Escriba lo que se dice. @ para quién habla.") if self.isEnabled() else open_first
        )

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Nota nueva"))
        self.kinds_row.setAccessibleName(self.tr("Tipo de nota"))
        self.edit.setAccessibleName(self.tr("Palabras de la nota"))
        self._say_what_to_write()
        self._goes_to.setText(self.tr("Va a:"))
        self._hint.setText(self.tr("Alt+letra: tipo · @: quién"))
        self._save.say(self.tr("Guardar nota"))
        words = (self.tr("Acta"), self.tr("Equipo"), self.tr("Privada"))
        told = (
            self.tr("la leen todas las partes"),
            self.tr("la lee solo el equipo"),
            self.tr("la lee solo usted"),
        )
        for chip, name, tells in zip(self._reader_chips(), words, told, strict=True):
            chip.say(name)
            chip.setAccessibleDescription(tells)
            chip.setToolTip(tells)

    def _build(self) -> None:
        theme = self.theme
        self.kinds_row = PackedChips(theme)
        self.body.addWidget(self.kinds_row)
        self.body.addWidget(Rule())
        words = row(theme, None, gap=10)
        self._speaker_chip = Chip(theme, "", checkable=False)
        self._speaker_chip.hide()
        self._speaker_chip.clicked.connect(self._take_off)
        self.edit = LineEdit(theme)
        self.edit.closed.connect(self._close)
        self.edit.kind_typed.connect(self._kind_typed)
        self.edit.speaker_taken_off.connect(self._take_off)
        self.edit.textChanged.connect(self._changed)
        words.addWidget(self._speaker_chip)
        words.addWidget(self.edit, 1)
        self.body.addLayout(words)
        self._who = WhoList(theme, self.edit)
        self._who.taken.connect(self._who_taken)
        self.edit.who_typed.connect(self._who.offer)
        self.body.addWidget(self._foot())

    def _foot(self) -> QWidget:
        theme, whole = self.theme, QWidget()
        foot = Flow(theme, whole, last_apart=True)
        self._goes_to = Label("", "dense2")
        foot.addWidget(self._goes_to)
        for index, keys in enumerate(("F2", "F3", "F4")):
            chip = Chip(theme, "", shown_key=keys)
            self._press_at_once(chip, keys)
            chip.clicked.connect(self._changed)
            self._readers.addButton(chip, index)
            foot.addWidget(chip)
        self._readers.button(0).setChecked(True)
        self._hint = Label("", "caption")
        foot.addWidget(self._hint)
        self._save = Button(theme, "", Kind.PRIMARY, show_keys="Return")
        self._save.clicked.connect(self._close)
        foot.addWidget(self._save)
        return whole

    def _press_at_once(self, chip: Chip, keys: str) -> None:
        """A button's own shortcut acts after a tenth of a second: a fast typist would close the note before."""
        QShortcut(QKeySequence(keys), chip).activated.connect(chip.click)

    def _close(self) -> None:
        if self.edit.text:
            self.closed.emit(self.line)

    def _changed(self) -> None:
        if hasattr(self, "_saving_draft"):
            self._saving_draft.start()

    @property
    def unfinished(self) -> str:
        """The line that is being written, for `restore`; empty where nothing is."""
        line = self.line
        kept = {
            "text": self.edit.toPlainText(),
            "kind": line.kind,
            "visibility": line.visibility,
            "speaker_id": str(line.speaker_id) if line.speaker_id else None,
            "speaker": line.speaker,
        }
        return json.dumps(kept, ensure_ascii=False) if line.text else ""

    def _tell_draft(self) -> None:
        self.drafted.emit(self.unfinished)

    def _kind_typed(self, letter: str) -> None:
        for look in self._looks:
            if look.letter == letter:
                self.choose_kind(look.code)

    def _who_taken(self, person: RoomPerson) -> None:
        self.edit.take_who()
        self.set_speaker(person.seat.id, person.seat.name)
        self.edit.setFocus()

    def _take_off(self) -> None:
        self.set_speaker(None)
        self.edit.setFocus()

    def _choose_readers(self, visibility: str) -> None:
        values = [str(one) for one in Visibility]
        if visibility in values:
            self._readers.button(values.index(visibility)).setChecked(True)
