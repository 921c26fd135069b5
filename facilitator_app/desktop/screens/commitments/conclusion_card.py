"""What is concluded: four words of the catalogue with the keys 1 to 4, and one line that the whole table will read."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from facilitator_app.commands.conclusion import CONCLUSIONS
from facilitator_app.queries.verification import CommitmentFile
from facilitator_app.store.reference.catalogues import label

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.aloud import say_aloud
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.chip import Chip
from ...widgets.flow import Flow
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.one_of import OneOf
from ...widgets.spacing import fixed

_NEED_PROOF = frozenset({"kept", "partly"})


class ConclusionCard(Card):
    """`saved` carries the status and the words. Without dated evidence it warns before, and the record refuses."""

    saved = Signal(str, str)
    evidence_wanted = Signal()
    source_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, margins=(16, 8, 16, 10), gap=8)
        self._title = Label("", "heading")
        fixed(theme, self._title, height=30)
        chips = Flow(theme)
        chips.addWidget(self._title)
        self._group = OneOf(self)
        self.chips = [Chip(theme, "", shown_key=str(at)) for at in range(1, len(CONCLUSIONS) + 1)]
        for at, chip in enumerate(self.chips):
            self._group.addButton(chip, at)
            chips.addWidget(chip)
        self._group.idToggled.connect(self._warn)
        self.body.addLayout(chips)
        self.words = QLineEdit()
        self.body.addWidget(self.words)
        self._unproven = NoticeBlock(theme, " ", Tone.ATTENTION)
        self._unproven.hide()
        self.body.addWidget(self._unproven)
        self._save = Button(theme, "", Kind.PRIMARY, icon="check")
        self._save.press_with("Ctrl+Return")
        self._evidence = Button(theme, "", Kind.SECONDARY, icon="paperclip")
        self._source = Button(theme, "", Kind.GHOST, icon="plus")
        self._printed = Label("", "caption")
        fixed(theme, self._printed, height=36)
        foot = Flow(theme)
        for part in (self._save, self._evidence, self._source, self._printed):
            foot.addWidget(part)
        self.body.addLayout(foot)
        self._save.clicked.connect(self._conclude)
        self._evidence.clicked.connect(self.evidence_wanted)
        self._source.clicked.connect(self.source_wanted)
        self._file: CommitmentFile | None = None
        self._unsaved: dict[UUID, tuple[int, str]] = {}  # what was chosen and typed for other commitments

    @property
    def status(self) -> str:
        """What is chosen; empty before anything is."""
        chosen = self._group.checkedId()
        return CONCLUSIONS[chosen].value if chosen >= 0 else ""

    def choose(self, place: int) -> None:
        """Choose by the key `place`, from 1, and go to the words."""
        self.chips[place - 1].setChecked(True)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self, language: str) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("¿Qué se concluye?"))
        kept = label("commitment_statuses", "kept", language)
        rule = self.tr("«{0}» pide una prueba con fecha").format(kept)
        for chip, status in zip(self.chips, CONCLUSIONS, strict=True):
            chip.say(label("commitment_statuses", status, language))
            told = rule if status in _NEED_PROOF else ""
            chip.setToolTip(told)
            chip.setAccessibleDescription(told)
        self.words.setAccessibleName(self.tr("Qué se vio y qué falta, en palabras que lea toda la mesa"))
        self.words.setPlaceholderText(self.tr("Qué se vio y qué falta, en palabras que lea toda la mesa"))
        self._save.say(self.tr("Guardar conclusión"))
        self._evidence.say(self.tr("Agregar prueba…"))
        self._source.say(self.tr("Agregar otra fuente…"))
        self._unproven.words.setText(
            self.tr("Todavía no hay ninguna prueba con fecha. Agréguela, o elija otra conclusión.")
        )

    def show_file(self, file: CommitmentFile) -> None:
        """Show the form of this commitment; what is typed for it stays until it is saved."""
        another = self._file is None or self._file.row.id != file.row.id
        concluded = not another and self._file is not None and len(self._file.conclusions) != len(file.conclusions)
        if another and self._file is not None:
            self._unsaved[self._file.row.id] = (self._group.checkedId(), self.words.text())
        self._file = file
        if another or concluded:
            self._clear()
        if another:
            chosen, words = self._unsaved.pop(file.row.id, (-1, ""))
            if chosen >= 0:
                self.chips[chosen].setChecked(True)
            self.words.setText(words)
        accounts = sum(len(visit.accounts) for visit in file.visits)
        self._printed.setText(self.tr("Se imprime con %n versión(es)", "", accounts) if accounts else "")
        self._warn()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._keep_height()
        return done

    def _keep_height(self) -> None:
        """As high as its chips and buttons need in so many lines: nothing of it is ever squeezed."""
        needed = self.body.totalHeightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for chip in self.chips:
            chip.setChecked(False)
        self._group.setExclusive(True)
        self.words.clear()

    def _warn(self) -> None:
        proven = self._file is not None and bool(self._file.proof_days)
        unproven, was_told = self.status in _NEED_PROOF and not proven, not self._unproven.isHidden()
        self._unproven.setVisible(unproven)
        if unproven and not was_told:
            say_aloud(self, self._unproven.words.text())
        self._save.setEnabled(bool(self.status))

    def _conclude(self) -> None:
        if self.status:
            self.saved.emit(self.status, self.words.text().strip())
