"""What hinders whoever uses a window by keyboard, by finger or by ear: no sign of it, small targets, no role."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from facilitator_app.desktop.widgets.button import Button, Kind
from facilitator_app.desktop.widgets.shown_parts import shown_parts
from tests.desktop.demonstration import WalkedDesktop

LEAST_TARGET, LEAST_VERB = 24, 36
_MOST, _PARTS = 300, 5
_AROUND = 4
_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


def usable(window: QWidget) -> list[QWidget]:
    """What the mouse can use and that is enabled and in view."""
    return [
        one
        for one in shown_parts(window)
        if one.isEnabled()
        and one.window() is window
        and not isinstance(one, QSplitterHandle)
        and (isinstance(one, QAbstractButton) or one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not one.objectName().startswith("qt_")
        and one.focusProxy() is None
    ]


def stands_for(one: QWidget, come_to: list[QWidget]) -> bool:
    """Whether the keyboard comes to it, or to what it is one choice of: arrows go on inside a group."""
    if one in come_to:
        return True
    group = one.group() if isinstance(one, QAbstractButton) else None
    if group is not None and group.exclusive():
        return any(button in come_to for button in group.buttons())
    if isinstance(one, QAbstractButton) and one.autoExclusive():
        holder = one.parentWidget()
        beside = holder.findChildren(QAbstractButton) if holder is not None else []
        return any(button.autoExclusive() and button in come_to for button in beside)
    return False


def small_targets(window: QWidget, factor: float) -> list[str]:
    """What is pressed or written in and is smaller than a finger needs, at the size of text `factor`.

    Verbs are higher than the rest; chips, crumbs and links among words are not verbs.
    """
    least, high = round(LEAST_TARGET * factor), round(LEAST_VERB * factor)
    found = []
    for one in usable(window):
        if not isinstance(one, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox):
            continue
        verb = isinstance(one, Button) and one.kind is not Kind.LINK
        if one.width() < least or one.height() < (high if verb else least):
            found.append(f"{described(one)} {one.width()}x{one.height()}")
    return found


def without_role(window: QWidget) -> list[str]:
    """What the keyboard comes to and is nothing to a screen reader."""
    found = []
    for one in usable(window):
        seen = QAccessible.queryAccessibleInterface(one)
        if seen is None or (seen.role() in _NO_ROLES and not isinstance(one, QAbstractScrollArea)):
            found.append(described(one))
    return found


def wrong_with_the_keyboard(window: QWidget) -> list[str]:
    """What does not show that it has the keyboard on a round by Tab, and what the round never comes to.

    What is made anew on the way, as the form of the clause that has the keyboard, counts by its name.
    """
    names: set[str] = set()
    come_to, unshown = round_by_tab(window, names)
    never = [one for one in usable(window) if not stands_for(one, come_to) and described(one) not in names]
    return unshown + [f"never come to: {described(one)}" for one in never]


def round_by_tab(window: QWidget, names: set[str]) -> tuple[list[QWidget], list[str]]:
    """What has the keyboard after each Tab from one place round to it, and what does not show that it has it.

    `names` is filled with what each was called.
    """
    come_to: list[QWidget] = []
    unshown: list[str] = []
    stayed = 0
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        here = QApplication.focusWidget()
        if here is None or here.window() is not window:
            return come_to, [*unshown, f"Tab leaves the window after {[described(one) for one in come_to[-1:]]}"]
        stayed = stayed + 1 if come_to and here is come_to[-1] else 0
        if 0 < stayed < _PARTS:
            continue  # the parts of a day and its time are come to one after the other
        if here in come_to:
            return come_to[come_to.index(here) :], unshown
        come_to.append(here)
        names.add(described(here))
        if not shows_keyboard(here, window):
            unshown.append(f"no sign of the keyboard: {described(here)}")
    return come_to, [*unshown, "Tab does not come round"]


def shows_keyboard(one: QWidget, window: QWidget) -> bool:
    """Whether it is in view, and looks another way once the keyboard has left it, by more than a caret."""
    if isinstance(one, QAbstractSlider):
        return True
    if one.visibleRegion().isEmpty():
        return False
    place = QRect(one.mapTo(window, QPoint(0, 0)), one.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    with_it = _picture(window, place)
    one.clearFocus()
    QApplication.processEvents()
    without = _picture(window, place)
    dated = isinstance(one, QAbstractSpinBox)  # with another reason it would begin with the day again
    one.setFocus(Qt.FocusReason.PopupFocusReason if dated else Qt.FocusReason.TabFocusReason)
    seen = one.visibleRegion().boundingRect()
    if isinstance(one, QTabBar):  # the tab has it, and not the bar
        seen = seen.intersected(one.tabRect(one.currentIndex()))
    return _changed(with_it, without) >= (seen.width() + seen.height()) / 2


def _picture(window: QWidget, place: QRect) -> QImage:
    return window.grab(place.intersected(window.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _changed(one: QImage, other: QImage) -> int:
    """How many points differ; most lines of points are the same, which is seen without looking at each."""
    left, right, wide = memoryview(one.constBits()), memoryview(other.constBits()), one.bytesPerLine()
    assert len(left) == len(right)
    lines = ((left[at : at + wide], right[at : at + wide]) for at in range(0, len(left), wide))
    return sum(
        sum(x != y for x, y in zip(here.cast("I"), there.cast("I"), strict=True))
        for here, there in lines
        if here != there
    )


def described(widget: QWidget) -> str:
    """A widget by its class and the name that it has on the accessibility bus."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return f"{type(widget).__name__} «{seen.text(QAccessible.Text.Name) if seen else ''}»"


def waits_elsewhere(walked: WalkedDesktop) -> dict[str, str]:
    """Screens that were not gone to before where the keyboard is elsewhere once all is shown that was asked for."""
    wrong = {}
    for route in walked.routes:
        name = route.partition("/")[0]
        walked.show("settings" if name == "today" else "today")
        walked.shell.forget(name)
        walked.show(route)
        screen, here = walked.shell.screen_now, QApplication.focusWidget()
        assert screen is not None
        wanted = screen.first_focus()
        if here is not wanted or (here is not None and not here.isVisible()):
            wrong[name] = f"{described(here) if here else None} instead of {described(wanted) if wanted else None}"
    return wrong
