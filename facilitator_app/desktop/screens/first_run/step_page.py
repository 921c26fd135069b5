"""What every page of the first run has: which step it is, a title, what it is about, and its verbs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.card import Ground
from ...widgets.label import Label
from ...widgets.spacing import column, row, widest


class StepPage(QWidget):
    """`went_on` when the page is complete and the person goes on; `went_back` to the page before."""

    went_on = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        middle = QWidget()
        widest(theme, middle, 580)
        across = row(theme, self, (48, 36, 24, 12))
        across.addWidget(middle, 1000)
        across.addStretch(1)
        outer = column(theme, middle, gap=8)
        self._count = Label("", "caption")
        self._title = Label("", "bigtitle", wrap=True)
        self._about = Label("", "read", wrap=True)
        inside = Ground("canvas")
        self.body: QVBoxLayout = column(theme, inside, (0, 0, 12, 0), 9)
        for part in (self._count, self._title, self._about):
            self.body.addWidget(part)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area, 1)
        self.verbs = row(theme)
        self.back = Button(theme, "", Kind.GHOST, icon="arrow-left", keys="Alt+Left")
        self.next = Button(theme, "", Kind.PRIMARY, large=True, keys="Ctrl+Return")
        self.back.clicked.connect(self.went_back)
        self.next.clicked.connect(self.try_to_go_on)
        self.verbs.addWidget(self.back)
        self.verbs.addStretch(1)
        self.verbs.addWidget(self.next)
        outer.addLayout(self.verbs)

    def name(self) -> str:
        """The step in the list at the left."""
        raise NotImplementedError

    def below(self) -> str:
        """What was chosen, under the name of the step."""
        return ""

    def heading(self) -> str:
        """The title of the page."""
        raise NotImplementedError

    def about(self) -> str:
        """What it is about, in a sentence or two."""
        return ""

    def first(self) -> QWidget:
        """Where the keyboard is on entry."""
        return self.next

    def complete(self) -> bool:
        """Whether the person can go on; says under the fields what is missing."""
        return True

    def retranslate(self, number: int, count: int) -> None:
        """Say everything in the language of the moment."""
        self._count.setText(self.tr("Paso {number} de {count}").format(number=number, count=count))
        self._title.setText(self.heading())
        self._about.setText(self.about())
        self._about.setVisible(bool(self.about()))
        self.back.say(self.tr("Atrás"))
        self.next.say(self.tr("Seguir"))

    def try_to_go_on(self) -> None:
        """Go on if everything is there."""
        if self.complete():
            self.went_on.emit()
