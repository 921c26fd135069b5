"""The one door through which a person is told anything; what was said is kept for F1."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, Signal

from facilitator_app.clock import Clock, SystemClock
from facilitator_app.errors import FacilitatorError, Stopped
from facilitator_app.messages import Message, message

_KEPT = 200
_log = logging.getLogger(__name__)


class Weight(Enum):
    """How a thing is told: in passing, in a bar that stays, in a window that waits, or where the person is."""

    TOAST = "toast"
    BAR = "bar"
    WINDOW = "window"
    PLACE = "place"


@dataclass(frozen=True)
class Act:
    """What a person can do about it: the verb on the button, and what it does."""

    verb: str
    do: Callable[[], None]


@dataclass(frozen=True)
class Notice:
    """One thing told: its words, how, when, and what can be done about it."""

    words: Message
    weight: Weight
    at: datetime
    act: Act | None = None


class Notices(QObject):
    """The shell shows what is emitted by `told`; nothing else opens a window to say something."""

    told = Signal(object)
    withdrawn = Signal(object)

    def __init__(self, language: Callable[[], str], clock: Clock | None = None) -> None:
        super().__init__()
        self._language = language
        self._clock = clock or SystemClock()
        self._kept: deque[Notice] = deque(maxlen=_KEPT)

    @property
    def language(self) -> str:
        """The language a person is told things in."""
        return self._language()

    @property
    def kept(self) -> tuple[Notice, ...]:
        """All that was told since the program started, the newest first."""
        return tuple(reversed(self._kept))

    def say(self, words: str, undo: Act | None = None) -> None:
        """Tell in passing that something was done, with a way to undo it."""
        self._tell(Notice(Message(words), Weight.TOAST, self._clock.local(), undo))

    def warn(self, words: str, act: Act | None = None) -> Notice:
        """Tell something that stays in view until the person puts it away, or it is withdrawn; it blocks nothing."""
        notice = Notice(Message(words), Weight.BAR, self._clock.local(), act)
        self._tell(notice)
        return notice

    def warn_of(self, error: FacilitatorError) -> Notice:
        """Tell a failure that must not stop what the person is doing, until it is put away or withdrawn."""
        notice = Notice(self._sentences(error), Weight.BAR, self._clock.local())
        self._tell(notice)
        return notice

    def withdraw(self, notice: Notice) -> None:
        """What was warned of is over; it stays among what is kept."""
        self.withdrawn.emit(notice)

    def fail(self, error: BaseException, retry: Act | None = None) -> None:
        """Tell that something failed: what happened, what is safe, what to do. Stopping is silent."""
        if isinstance(error, Stopped):
            return
        self._tell(Notice(self._sentences(error), Weight.WINDOW, self._clock.local(), retry))

    def tell_in_place(self, error: BaseException) -> Message:
        """The words of a failure for a form that tells it itself; they are kept as all that was told."""
        notice = Notice(self._sentences(error), Weight.PLACE, self._clock.local())
        self._kept.append(notice)
        return notice.words

    def _sentences(self, error: BaseException) -> Message:
        if isinstance(error, FacilitatorError):
            try:
                return message(error.code, error.parameters, self._language())
            except (KeyError, FileNotFoundError):  # our bug: a code without its sentences
                _log.error("no sentences for %s", error.code)
        return message("desktop.our_bug", {}, self._language())

    def _tell(self, notice: Notice) -> None:
        self._kept.append(notice)
        self.told.emit(notice)
