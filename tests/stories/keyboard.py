"""A keyboard with the letters of Spanish on keys of their own; what is typed goes through the X server."""

from __future__ import annotations

import subprocess

from .accessibility_bus import KEYS, AccessibilityBus, Question

_PRESS, _RELEASE, _STROKE = 0, 1, 2  # as the registry of AT-SPI numbers them
_DEVICES = ("3", "5")  # the keyboard of the X server, and the one that its test extension presses
_SHIFT = 50
_HELD = {"Shift": _SHIFT, "Ctrl": 37, "Alt": 64}
_NAMED = {
    "Return": 36, "Tab": 23, "Esc": 9, "Space": 65, "Backspace": 22, "Del": 119, "Up": 111, "Down": 116, "Left": 113,
    "Right": 114, "Home": 110, "End": 115, "PgUp": 112, "PgDown": 117, "F11": 95, "F12": 96,
    **{f"F{number}": 66 + number for number in range(1, 11)},
}  # fmt: skip
_ROWS = (
    (10, "1234567890-=", "!@#$%^&*()_+"),
    (24, "qwertyuiop[]", "QWERTYUIOP{}"),
    (38, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (51, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (191, "áéíóúñü«¿–", "ÁÉÍÓÚÑÜ»¡—"),
    (65, " ", " "),
)
"""The first key code of each row, and what its keys write without and with Shift."""
_KEYMAP = """
xkb_keymap {
    xkb_keycodes { include "evdev+aliases(qwerty)" };
    xkb_types { include "complete" };
    xkb_compat { include "complete" };
    xkb_symbols {
        include "pc+us+inet(evdev)"
        replace key <FK13> { [ aacute, Aacute ] };
        replace key <FK14> { [ eacute, Eacute ] };
        replace key <FK15> { [ iacute, Iacute ] };
        replace key <FK16> { [ oacute, Oacute ] };
        replace key <FK17> { [ uacute, Uacute ] };
        replace key <FK18> { [ ntilde, Ntilde ] };
        replace key <FK19> { [ udiaeresis, Udiaeresis ] };
        replace key <FK20> { [ guillemotleft, guillemotright ] };
        replace key <FK21> { [ questiondown, exclamdown ] };
        replace key <FK22> { [ endash, emdash ] };
    };
};
"""


def lay_keys(environment: dict[str, str]) -> None:
    """Give the X server of `environment` these keys, and the device through which tests press them."""
    for device in _DEVICES:
        command = ["xkbcomp", "-w0", "-i", device, "-", environment["DISPLAY"]]
        subprocess.run(command, input=_KEYMAP, text=True, env=environment, check=True, capture_output=True)


class Keyboard:
    """Presses keys one after the other; when the window has seen them is for the window to show."""

    def __init__(self, bus: AccessibilityBus) -> None:
        self._bus = bus

    def press(self, keys: str) -> None:
        """Press one key, or a combination as ``Ctrl+Shift+L``."""
        *held, last = keys.split("+") if len(keys) > 1 else [keys]
        codes = [_HELD[name] for name in held]
        code, shifted = (_NAMED[last], False) if last in _NAMED else _stroke(last.lower() if held else last)
        codes += [_SHIFT] if shifted else []
        self._send([(_PRESS, held_code) for held_code in codes])
        self._send([(_STROKE, code)])
        self._send([(_RELEASE, held_code) for held_code in reversed(codes)])

    def type(self, words: str) -> None:
        """Type `words`, one letter after the other: the bus is asked about each before the window gets it."""
        for letter in words:
            code, shifted = _stroke(letter)
            stroke = [(_STROKE, code)]
            self._send([(_PRESS, _SHIFT), *stroke, (_RELEASE, _SHIFT)] if shifted else stroke)

    def _send(self, events: list[tuple[int, int]]) -> None:
        interface = "DeviceEventController"
        self._bus.ask_all(
            [Question(KEYS, interface, "GenerateKeyboardEvent", "isu", (code, "", how)) for how, code in events]
        )


def _stroke(letter: str) -> tuple[int, bool]:
    for first, plain, shifted in _ROWS:
        if letter in plain:
            return first + plain.index(letter), False
        if letter in shifted:
            return first + shifted.index(letter), True
    raise ValueError(f"no key writes «{letter}»")
