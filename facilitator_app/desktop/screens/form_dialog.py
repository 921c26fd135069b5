"""A window with a form: what it is about, its fields, and two verbs; nothing typed is lost by a refusal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from ..theme.theme import Theme
from ..widgets.button import Button, Kind
from ..widgets.field import Field, first_refused
from ..widgets.label import Label
from ..widgets.spacing import column, row

_FRAME = 48


class FormDialog(QDialog):
    """`exec()` is true once the person chose `act` and every check of `validate` let it pass.

    Ctrl+Enter is the act, Esc leaves; with `danger` the act loses something for good. Fields scroll where the window is
    too small for them.
    """

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
        self.setAccessibleDescription(about)
        outer = column(theme, self, (0, 0, 0, 0), 0)
        area, within = QScrollArea(), QWidget()
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
        outer.addWidget(area, 1)
        self.foot = row(theme, None, (24, 10, 24, 16), 8)
        self.foot.addStretch(1)
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

    def add(self, field: Field) -> Field:
        """Put a field under the others."""
        self._fields.append(field)
        self.body.addWidget(field)
        return field

    def check(self, validate: Callable[[], None]) -> None:
        """Call `validate` before the act; it refuses fields that do not hold."""
        self._checks.append(validate)

    def attempt(self) -> None:
        """Accept, unless a field says what is wrong with it."""
        for field in self._fields:
            field.accept()
        for validate in self._checks:
            validate()
        if first_refused(self._fields) is None:
            self.accept()

    def exec(self) -> int:
        """Show it, as high as its fields need and the window allows."""
        self.body.addStretch(1)
        self.fit()
        return super().exec()

    def fit(self) -> None:
        """Take the room that the fields need, as far as the window behind has it."""
        wanted = self.body.totalHeightForWidth(self.theme.px(self._width - _FRAME))
        height = max(wanted, self.body.sizeHint().height()) + self.theme.px(74)
        parent = self.parentWidget()
        most = parent.window().height() - self.theme.px(40) if parent is not None else height
        self.resize(self.theme.px(self._width), min(height, max(most, self.theme.px(360))))
