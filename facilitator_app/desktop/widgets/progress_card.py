"""Work under way: what, how far, how long still, what happens if it is interrupted, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ..theme.theme import Theme
from .bars import Bar
from .button import Button, Kind
from .card import Card
from .label import Label
from .spacing import row


class ProgressCard(Card):
    """Pause is the primary action while it runs; cancelling is quiet."""

    pause_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, theme: Theme, title: str, if_interrupted: str, *, pause: str, cancel: str) -> None:
        self._share = Label("", "heading")
        super().__init__(theme, title, self._share, work=True)
        self.bar = Bar(theme, title)
        self.body.addWidget(self.bar)
        line = row(theme)
        self._done, self._parts = Label("", "dense"), Label("", "caption")
        line.addWidget(self._done)
        line.addStretch(1)
        line.addWidget(self._parts)
        self.body.addLayout(line)
        self.body.addWidget(Label(if_interrupted, "caption", wrap=True))
        verbs = row(theme)
        self.pause = Button(theme, pause, Kind.PRIMARY, icon="pause", show_keys="Space")
        self.cancel = Button(theme, cancel, Kind.GHOST)
        self.pause.clicked.connect(self.pause_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        verbs.addWidget(self.pause)
        verbs.addWidget(self.cancel)
        verbs.addStretch(1)
        self.body.addLayout(verbs)

    def show_progress(self, share: float, done: str, parts: str = "") -> None:
        """`share` is 0 to 1; `done` says bytes and time left in words, `parts` which of how many."""
        self.bar.set_share(share)
        self._share.setText(f"{round(share * 100)} %")
        self._done.setText(done)
        self._parts.setText(parts)
