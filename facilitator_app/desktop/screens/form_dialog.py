"""A window with a form: what it is about, its fields, and two verbs; it stands until what was typed is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from ..jobs import Job
from ..notices import Notices
from ..theme.theme import Theme
from ..theme.tokens import Tone
from ..widgets.aloud import say_aloud
from ..widgets.button import Button, Kind
from ..widgets.column_area import Folded
from ..widgets.field import Field, first_refused
from ..widgets.label import Label
from ..widgets.notice_block import NoticeBlock
from ..widgets.passing import Passing
from ..widgets.spacing import column, row
from .form_saving import FormSaving

_EDGE = 40  # of the window behind, which stays in view
Write = Callable[[], Job | None]


class FormDialog(Passing):
    """`fill_in` is true once what the person typed is saved; `exec` alone is for a form that saves nothing.

    Ctrl+Enter is the act, Esc leaves; with `danger` the act loses something for good. Fields scroll where the window is
    too small for them. While it is being saved nothing can be typed or pressed, and Esc waits; what fails is told above
    the verbs, with every field and the keyboard as they were.

    `kept_unsaved` is false where what is given in it must be given again by whoever is there after a lock. With
    `waits_for_others` saving it waits for more than this laptop: then Esc stops it and leaves.
    """

    kept_unsaved = True
    waits_for_others = False

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        title: str,
        *,
        act: str,
        stay: str,
        about: str = "",
        width: int = 520,
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fields: list[Field] = []
        self._checks: list[Callable[[], None]] = []
        self._write: Write | None = None
        self._job: Job | None = None
        self._notices: Notices | None = None
        self._saving_it = FormSaving(theme, self)
        self._saving_it.saved.connect(self.accept)
        self._saving_it.failed.connect(self.fit)
        self.setAccessibleDescription(about)
        outer = column(theme, self, (0, 0, 0, 0), 0)
        area, within = QScrollArea(), Folded("canvas")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(within)
        self.body: QVBoxLayout = column(theme, within, (24, 20, 24, 12), 12)
        self._heading = Label("", "heading", wrap=True)
        self.retitle(title)
        self.body.addWidget(self._heading)
        if about:
            self.body.addWidget(Label(about, "body2", wrap=True))
        self._beside = NoticeBlock(theme, "", Tone.INFO)
        self._beside.hide()
        self.body.addWidget(self._beside)
        outer.addWidget(area, 1)
        self._within = within
        self.refusal = self._saving_it.refusal
        self._beneath = row(theme, None, (24, 4, 24, 0), 0)
        self._beneath.addWidget(self.refusal)
        outer.addLayout(self._beneath)
        self.foot = row(theme, None, (24, 10, 24, 16), 8)
        self.foot.addStretch(1)
        self.foot.addWidget(self._saving_it.waiting)
        self.stay = Button(theme, stay, show_keys="Esc")
        kind = Kind.SECONDARY if danger else Kind.PRIMARY
        self.act = Button(theme, act, kind, show_keys="Ctrl+Return", danger=danger)
        self.stay.clicked.connect(self.reject)
        self.act.clicked.connect(self.attempt)
        self.stay.setAutoRepeat(False)
        self.foot.addWidget(self.stay)
        self.foot.addWidget(self.act)
        outer.addLayout(self.foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.attempt)
        self._width = width

    def retitle(self, title: str) -> None:
        """Say what the window is about."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._heading.setText(title)

    def tell(self, words: str) -> None:
        """Tell something beside what the form asks, under its title; nothing where `words` are empty."""
        self._beside.say(words)
        self._beside.setVisible(bool(words))
        self.fit()
        if words:
            say_aloud(self.focusWidget() or self, words)

    def add(self, field: Field) -> Field:
        """Put a field under the others."""
        self._fields.append(field)
        self.body.addWidget(field)
        return field

    def check(self, validate: Callable[[], None]) -> None:
        """Call `validate` before the act; it refuses fields that do not hold."""
        self._checks.append(validate)

    def fill_in(self, write: Write, notices: Notices) -> bool:
        """Show it until what `write` began is done, or the person leaves; what fails is told in it.

        `write` begins the saving of what the form holds each time the person chooses the act, and returns the job; None
        where there is nothing to save.
        """
        self._write, self._notices = write, notices
        return bool(self.exec())

    @property
    def saving(self) -> bool:
        """Whether what it holds is being saved."""
        return self._saving_it.running

    def attempt(self) -> None:
        """Save what it holds, unless a field says what is wrong with it."""
        if self.saving or not self.act.isEnabled():
            return
        for field in self._fields:
            field.accept()
        for validate in self._checks:
            validate()
        if first_refused(self._fields) is None:
            self._save()

    def reject(self) -> None:
        """Leave it; while it is being saved, only where that waits for others, which is stopped."""
        if self.saving and self.waits_for_others and self._job is not None:
            self._job.cancel()
            self._saving_it.give_up()
        if not self.saving:
            super().reject()

    def _save(self) -> None:
        job = self._write() if self._write is not None else None
        if job is None:
            self.accept()
            return
        assert self._notices is not None
        self._job = job
        verbs = self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        resting = [verb for verb in verbs if verb is not self.stay or not self.waits_for_others]
        self._saving_it.begin(job, self._notices, [self._within, *resting])
        if self.waits_for_others:
            self.stay.setFocus(Qt.FocusReason.OtherFocusReason)  # else Esc has nobody to go to

    def exec(self) -> int:
        """Show it, as high as its fields need and the window allows."""
        self.body.addStretch(1)
        self.fit()
        return super().exec()

    def fit(self) -> None:
        """Take the room that the fields need, as far as the window behind has it."""
        parent = self.parentWidget()
        room = parent.window().size() - QSize(_EDGE, _EDGE) if parent is not None else None
        width = self.theme.px(self._width) if room is None else min(self.theme.px(self._width), room.width())
        width = max(width, self.minimumSizeHint().width())
        beneath = self._beneath  # takes its margins even where nothing is told in it
        told = beneath.totalHeightForWidth(width) if beneath.hasHeightForWidth() else beneath.sizeHint().height()
        height = self.body.totalHeightForWidth(width) + told + self.foot.sizeHint().height()
        self.resize(width, height if room is None else min(height, max(room.height(), self.theme.px(360))))
