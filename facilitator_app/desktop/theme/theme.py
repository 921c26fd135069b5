"""The look of the moment: colours, text size and type, and the word that they changed."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from .fonts import Weight, font
from .palette import palette
from .scale import Scale
from .stylesheet import stylesheet
from .tokens import CONTRAST, DARK, LIGHT, SETS, Pair, Tokens, Tone

SYSTEM = "system"
_ORDER = ("light", "dark", "contrast")

_EFFECTS = (  # nothing moves by itself, so nobody has to ask for less movement
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Styled(Protocol):
    """A window, or the application."""

    def setStyleSheet(self, style: str) -> None:
        """Take `style` for itself and all that stands in it."""


class Theme(QObject):
    """Passed to every widget; `changed` says that colours or sizes are others now."""

    changed = Signal()

    def __init__(self, tokens: Tokens = LIGHT, scale: Scale | None = None) -> None:
        super().__init__()
        self._tokens = tokens
        self._scale = scale or Scale()
        self._wanted = tokens.name
        self._dressed: list[Styled] = []

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def factor(self) -> float:
        """How large text is shown: 1.0 to 2.0."""
        return self._scale.factor

    def px(self, size: float) -> int:
        """`size` pixels of the design at the text size of the moment."""
        return self._scale.px(size)

    def font(self, size: float, weight: Weight = Weight.REGULAR, *, italic: bool = False) -> QFont:
        """Noto Sans of `size` pixels of the design."""
        return font(self.px(size), weight, italic=italic)

    def pair(self, tone: Tone) -> Pair:
        """The ink and ground of `tone` now."""
        return self._tokens.pair(tone)

    @property
    def wanted(self) -> str:
        """What a person asked for: ``light``, ``dark``, ``contrast``, or ``system`` for what the system shows."""
        return self._wanted

    def choose(self, name: str) -> None:
        """Show ``light``, ``dark`` or ``contrast``; with ``system``, follow the system from now on."""
        changed, self._wanted = name != self._wanted, name
        tokens = tokens_of_the_system() if name == SYSTEM else SETS[name]
        if not self._become(tokens, self._scale) and changed:
            self.changed.emit()

    def next(self) -> None:
        """The theme after this one (F12)."""
        self.choose(_ORDER[(_ORDER.index(self._tokens.name) + 1) % len(_ORDER)])

    def resize(self, scale: Scale) -> None:
        """Show everything at another size."""
        self._become(self._tokens, scale)

    def larger(self) -> None:
        """One step larger."""
        self.resize(self._scale.larger())

    def smaller(self) -> None:
        """One step smaller."""
        self.resize(self._scale.smaller())

    def listen_to_the_system(self) -> None:
        """Follow what the system asks for while a person wants that, also when it changes in the evening."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def install(self) -> None:
        """Give the whole application these colours and this type, and its style to each window that is dressed."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._dressed = [one for one in self._dressed if isValid(one)]
        with _no_collection():
            for one in self._dressed:
                one.setStyleSheet("")  # replacing one by another polishes each widget once for every ancestor
            if application.style().objectName().lower() != "fusion":
                application.setStyle("Fusion")
            for effect in _EFFECTS:
                QApplication.setEffectEnabled(effect, False)
            application.setPalette(palette(self._tokens))
            application.setFont(self.font(14))
            self._hang(self._dressed)

    def dress(self, window: Styled) -> None:
        """Hang the style on `window`, for all that stands in it and opens over it, now and after every change.

        Not on the application: with that, Qt polishes a widget and all that stands in it once more whenever it is put
        into another, nine times for most of a screen, and twice the time to make one went into it.
        """
        self._dressed.append(window)
        self._hang([window])

    def _hang(self, windows: Sequence[Styled]) -> None:
        style = stylesheet(self._tokens, self._scale)
        for one in windows:
            one.setStyleSheet(style)

    def follow(self, owner: QObject, apply: Callable[[], None]) -> None:
        """Call `apply` now and after every change, as long as `owner` lives."""
        apply()
        self.changed.connect(_Follower(owner, apply).apply)

    def _system_changed(self) -> None:
        if self._wanted == SYSTEM:
            self._become(tokens_of_the_system(), self._scale)

    def _become(self, tokens: Tokens, scale: Scale) -> bool:
        if (tokens, scale) == (self._tokens, self._scale):
            return False
        self._tokens, self._scale = tokens, scale
        with _patience():
            if QApplication.instance() is not None:
                self.install()
            self.changed.emit()
        return True


@contextmanager
def _no_collection() -> Iterator[None]:
    """Qt goes through all widgets here and calls into Python on the way: were a cycle with a widget in it
    collected meanwhile, Qt would go on to a widget that is gone."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def _patience() -> Iterator[None]:
    """The pointer tells that the window is at work: with every screen open it takes most of a second."""
    shown = QGuiApplication.instance() is not None
    if shown:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        if shown:
            QGuiApplication.restoreOverrideCursor()


class _Follower(QObject):
    """Belongs to its owner, so that Qt drops the connection when the owner goes."""

    def __init__(self, owner: QObject, apply: Callable[[], None]) -> None:
        super().__init__(owner)
        self._apply = apply

    def apply(self) -> None:
        self._apply()


def tokens_of_the_system() -> Tokens:
    """What the system asks for: more contrast, dark, or else light."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
