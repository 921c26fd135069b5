"""A surface to sign on: mouse, pen and finger draw strokes of points with their times."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.ink_pad import InkPad

PLACES = [QPoint(40, 30), QPoint(90, 100), QPoint(150, 40)]


@pytest.fixture
def pad(qtbot: QtBot, theme: Theme) -> InkPad:
    """A surface 400 wide."""
    pad = InkPad(theme, high=1000, most=200)
    qtbot.addWidget(pad)
    pad.show()
    pad.resize(400, pad.height())
    return pad


def drag(pad: InkPad, places: list[QPoint]) -> None:
    """Draw with the left button of the mouse held."""
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        at = QPointF(place)
        QApplication.sendEvent(pad, QMouseEvent(
            QEvent.Type.MouseMove, at, pad.mapToGlobal(at), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ))  # fmt: skip
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def units(pad: InkPad, places: list[QPoint]) -> list[tuple[int, int]]:
    """Places in thousandths of the height."""
    return [(round(1000 * at.x() / pad.height()), round(1000 * at.y() / pad.height())) for at in places]


def pen(pad: InkPad, kind: QEvent.Type, place: QPoint, pressure: float) -> bool:
    """One event of a pen on a tablet; whether it was taken, so that no mouse comes of it."""
    device = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position, 1, 1, "", QPointingDeviceUniqueId.fromNumericId(7),
    )  # fmt: skip
    at = QPointF(place)
    event = QTabletEvent(
        kind, device, at, pad.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)
    return event.isAccepted()


def test_the_mouse_draws_in_thousandths_of_the_height(pad: InkPad) -> None:
    drag(pad, PLACES)
    (stroke,) = pad.strokes
    assert [(right, down) for right, down, _ in stroke] == units(pad, PLACES)
    assert units(pad, [QPoint(0, pad.height())]) == [(0, 1000)]
    assert pad.text().startswith("1 trazo")


def test_a_pen_draws_and_comes_no_second_time_as_a_mouse(pad: InkPad) -> None:
    taken = [
        pen(pad, QEvent.Type.TabletPress, PLACES[0], 0.5),
        pen(pad, QEvent.Type.TabletMove, PLACES[1], 0.8),
        pen(pad, QEvent.Type.TabletRelease, PLACES[1], 0.0),
        pen(pad, QEvent.Type.TabletMove, PLACES[2], 0.0),
    ]
    assert all(taken)
    (stroke,) = pad.strokes
    assert len(stroke) == 2


def test_a_finger_draws(pad: InkPad) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(pad, screen).press(0, PLACES[0]).commit()
    QTest.touchEvent(pad, screen).move(0, PLACES[1]).commit()
    QTest.touchEvent(pad, screen).release(0, PLACES[1]).commit()
    (stroke,) = pad.strokes
    for (right, down, _), wanted in zip(stroke, units(pad, PLACES[:2]), strict=True):
        assert max(abs(right - wanted[0]), abs(down - wanted[1])) <= 20  # a finger is no point


def test_times_go_on_from_the_first_point(pad: InkPad, qtbot: QtBot) -> None:
    drag(pad, PLACES)
    qtbot.wait(30)
    drag(pad, PLACES[::-1])
    first, second = pad.strokes
    assert first[0][2] == 0
    assert second[0][2] >= first[-1][2] + 20


def test_what_leaves_the_surface_stays_at_its_edge_and_only_so_many_points_are_taken(pad: InkPad) -> None:
    drag(pad, [QPoint(10, 10), QPoint(-50, 900)])
    assert pad.strokes[0][-1][:2] == (0, 1000)
    drag(pad, [QPoint(5 + n, 20 + n % 90) for n in range(300)])
    assert sum(map(len, pad.strokes)) == 200


def test_everything_can_be_taken_away(pad: InkPad, qtbot: QtBot) -> None:
    drag(pad, PLACES)
    before = pad.grab().toImage()
    with qtbot.waitSignal(pad.drawn):
        pad.clear_ink()
    assert pad.strokes == []
    assert pad.text() == "Sin trazos"
    assert pad.grab().toImage() != before


def test_nothing_is_drawn_while_it_waits_for_consent(pad: InkPad) -> None:
    pad.setEnabled(False)
    pen(pad, QEvent.Type.TabletPress, PLACES[0], 0.5)
    assert pad.strokes == []
