"""What stands in a form that is not saved yet: kept in the vault as it is typed, told and put back after a lock."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QShowEvent
from shiboken6 import isValid

from .jobs import Jobs
from .notices import Act, Notice, Notices
from .screens.form_answers import Place, answer_again, answers_of, at_first
from .screens.form_dialog import FormDialog
from .screens.kept_form_dialog import KeptForm, KeptFormDialog
from .shell import Shell
from .workspaces import OpenWorkspace

_PLACE = "form/"
_AT_MOST_MS = 1000
"""So long is what was typed nowhere but in memory."""
_NOT_KNOWN = "?"
_GIVEN = (
    QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod, QEvent.Type.MouseButtonRelease,
    QEvent.Type.TouchEnd, QEvent.Type.Wheel,
)  # fmt: skip


@dataclass(frozen=True)
class _Open:
    """A form in view: the place of its draft, and what it held when it came up."""

    place: str
    first: Mapping[Place, str]
    beginning: list[str]


class KeptForms(QObject):
    """Watches every form that comes up, as one of `WhatPeopleDo`; the same form finds its words again.

    A form is the same where its screen, its kind, its title and all that it held at first are. A draft goes once its
    form was saved or left, or the person drops it. What is being saved at the lock is saved before the vault closes.

    A battery that goes gives no notice: while a person types, what stands in the forms is kept once a second.
    """

    def __init__(self, shell: Shell, notices: Notices, jobs: Jobs) -> None:
        super().__init__(shell)
        self._shell, self._notices, self._jobs = shell, notices, jobs
        self._workspace: OpenWorkspace | None = None
        self._open: dict[FormDialog, _Open] = {}
        self._kept: dict[str, KeptForm] = {}
        self._written: dict[str, str] = {}  # as it was last given to the vault
        self._told: Notice | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AT_MOST_MS)
        self._soon.timeout.connect(self._keep)

    def begin(self, workspace: OpenWorkspace) -> None:
        """Look what is kept in `workspace`, and tell of it."""
        self._workspace = workspace
        self._jobs.run(lambda _progress: workspace.kept_drafts(_PLACE)).succeeded.connect(self._found)

    def end(self) -> dict[str, str]:
        """What is to be kept as the vault closes, by place; nothing is dropped any more."""
        drafts, self._workspace = self._drafts(), None
        return drafts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QShowEvent) and isinstance(watched, FormDialog):
            self._meet(watched)
        elif self._open and event.type() in _GIVEN and not self._soon.isActive():
            self._soon.start()
        return False

    def prepare(self) -> list[str]:
        """Keep what stands in the forms now, as before a lock; returns their titles."""
        drafts = self._keep()
        return [form.windowTitle() for form, known in self._open.items() if known.place in drafts]

    def tell(self, words: str) -> None:
        """Tell `words` in the forms that are open, which hide what is told on the window behind."""
        for form in self._open:
            if isValid(form) and form.isVisible():
                form.tell(words)

    def _keep(self) -> dict[str, str]:
        """Keep what stands in the forms where it is not what is kept already; returns all of it, by place."""
        drafts, workspace = self._drafts(), self._workspace
        standing = [known.place for form, known in self._open.items() if _in_view(form)]
        now = {place: "" for place in standing if place in self._written} | drafts  # words can be taken back
        new = {place: text for place, text in now.items() if self._written.get(place) != text}
        if new and workspace is not None:
            self._written |= new
            job = self._jobs.run(lambda _progress: workspace.keep_drafts(new))
            job.refused.connect(lambda _error: self._not_kept(new))
        return drafts

    def _not_kept(self, drafts: Mapping[str, str]) -> None:
        """The disk did not take them: they are tried again with the next key, and saving the form tells why."""
        self._written |= dict.fromkeys(drafts.keys() & self._written.keys(), _NOT_KNOWN)

    def _meet(self, form: FormDialog) -> None:
        if form in self._open or not form.kept_unsaved:
            return
        answers = answers_of(form)
        place = f"{_PLACE}{self._shell.route}/{type(form).__name__}/{form.windowTitle()}"
        first = {at: answer.value for at, answer in answers.items()}
        known = self._open[form] = _Open(place, first, at_first(form, answers))
        form.finished.connect(lambda _result: self._finished(form))
        kept = self._kept.get(place)
        if kept is not None and kept.beginning == known.beginning:
            answer_again(form, kept.answers)
            form.tell(self.tr("Aquí está lo que había escrito y no llegó a guardarse."))

    def _finished(self, form: FormDialog) -> None:
        known = self._open.pop(form, None)
        if known is not None and self._workspace is not None:
            self._forget(known.place)

    def _drafts(self) -> dict[str, str]:
        """Every form in which something was typed, written down."""
        drafts = {}
        for form, known in self._open.items():
            if not _in_view(form):
                continue
            changed = {at: it for at, it in answers_of(form).items() if it.value != known.first.get(at, "")}
            if changed:
                answers = {at: it.value for at, it in changed.items()}
                read = [(at[1], it.read) for at, it in changed.items() if it.read]
                kept = KeptForm(self._shell.route, form.windowTitle(), known.beginning, answers, read)
                drafts[known.place] = _write(kept)
        return drafts

    def _found(self, drafts: Mapping[str, str]) -> None:
        self._kept = {place: kept for place, text in drafts.items() if (kept := _read(text)) is not None}
        self._withdraw()
        if self._kept:
            words = self.tr(
                "Quedó %n formulario(s) sin guardar. Lo escrito está aquí, cifrado.",
                "", len(self._kept),
            )  # fmt: skip
            self._told = self._notices.warn(words, Act(self.tr("Ver lo escrito…"), self._show))

    def _show(self) -> None:
        """What was typed, to go on with it where it was, or to drop it."""
        place = next(iter(self._kept))
        dialog = KeptFormDialog(self._shell.theme, self._shell, self._kept[place])
        if dialog.exec():
            self._shell.go(dialog.kept.route)
        elif dialog.dropped:
            self._forget(place)

    def _forget(self, place: str) -> None:
        """Its words are saved, or nobody wants them."""
        if place not in self._kept and place not in self._written:
            return
        self._kept.pop(place, None)
        self._written.pop(place, None)
        workspace = self._workspace
        if workspace is not None:
            self._jobs.run(lambda _progress: workspace.keep_drafts({place: ""}))
        if not self._kept:
            self._withdraw()

    def _withdraw(self) -> None:
        """Tell no more of what was kept."""
        if self._told is not None:
            self._notices.withdraw(self._told)
        self._told = None


def _in_view(form: FormDialog) -> bool:
    """Whether a person can still write in it; one that is gone without an answer keeps what is kept of it."""
    return isValid(form) and form.isVisible() and not form.saving


def _write(kept: KeptForm) -> str:
    answers = [[*at, value] for at, value in kept.answers.items()]
    return json.dumps([kept.route, kept.title, kept.beginning, answers, kept.read], ensure_ascii=False)


def _read(text: str) -> KeptForm | None:
    """What was written down; None where it was by another release, in another way."""
    try:
        route, title, beginning, answers, read = json.loads(text)
        given = {(kind, name, count): value for kind, name, count, value in answers}
        return KeptForm(route, title, beginning, given, [(name, words) for name, words in read])
    except (ValueError, TypeError):
        return None
