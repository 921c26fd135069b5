"""Speaks over the accessibility bus as a screen reader does: asks things what they are, acts on them, hears events."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_AT_ONCE = 200  # questions under way together; more would only fill the sockets
_PATIENCE = 60.0


class Place(NamedTuple):
    """Where a thing is on the bus: whose it is and its path."""

    owner: str
    path: str


REGISTRY = Place("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
KEYS = Place("org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
DESKTOP = Place("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_BUS = Place("org.freedesktop.DBus", "/org/freedesktop/DBus")
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Question(NamedTuple):
    """A method of a thing; without `interface` words of its own it is one of `org.a11y.atspi`."""

    place: Place
    interface: str
    method: str
    signature: str = ""
    body: tuple[object, ...] = ()


class Event(NamedTuple):
    """Something that a thing told: ``Announcement``, ``StateChanged``…, of what, and with which words or value."""

    place: Place
    kind: str
    detail: str
    number: int
    value: object


def attribute(place: Place, interface: str, name: str) -> Question:
    """The question for a property."""
    return Question(place, _PROPERTIES, "Get", "ss", (f"org.a11y.atspi.{interface}", name))


class AccessibilityBus:
    """A connection to the accessibility bus of one session; `events` are those not yet taken, the oldest first."""

    def __init__(self, session_address: str) -> None:
        with open_dbus_connection(session_address) as session:
            message = _call(Question(Place("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress"))
            answer: Message = session.send_and_get_reply(message, timeout=_PATIENCE)
        self._connection: DBusConnection = open_dbus_connection(answer.body[0])
        self.events: list[Event] = []

    def listen(self) -> None:
        """Hear what things tell from now on."""
        rule = "type='signal',interface='org.a11y.atspi.Event.Object'"
        self.ask(Question(_BUS, "org.freedesktop.DBus", "AddMatch", "s", (rule,)))
        register = Question(REGISTRY, "Registry", "RegisterEvent", "s", ("object:",))
        until = time.monotonic() + _PATIENCE
        while self.ask_all([register]) == [None]:  # its name is on the bus a moment before it can answer
            assert time.monotonic() < until, "the registry of the accessibility bus does not answer"
            time.sleep(0.02)

    def ask(self, question: Question) -> tuple[Any, ...]:
        """The answer; a thing that is gone or cannot do it is an error."""
        answer = self.ask_all([question])[0]
        assert answer is not None, f"no answer to {question}"
        return answer

    def ask_all(self, questions: Sequence[Question]) -> list[tuple[Any, ...] | None]:
        """The answers in the order of the questions; None for a thing that is gone meanwhile or cannot do it."""
        answers: list[tuple[Any, ...] | None] = []
        for start in range(0, len(questions), _AT_ONCE):
            answers += self._ask_some(questions[start : start + _AT_ONCE])
        return answers

    def hear(self, seconds: float) -> None:
        """Take in what is told within `seconds`, at least what is there already."""
        until = time.monotonic() + seconds
        while True:
            try:
                self._take(self._connection.receive(timeout=max(0.0, until - time.monotonic())))
            except TimeoutError:
                return

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def _ask_some(self, questions: Sequence[Question]) -> list[tuple[Any, ...] | None]:
        waiting: dict[int, int] = {}
        answers: list[tuple[Any, ...] | None] = [None] * len(questions)
        for at, question in enumerate(questions):
            serial = next(self._connection.outgoing_serial)
            self._connection.send(_call(question), serial=serial)
            waiting[serial] = at
        until = time.monotonic() + _PATIENCE
        while waiting:
            message: Message = self._connection.receive(timeout=max(0.0, until - time.monotonic()))
            at_place = waiting.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
            if at_place is None:
                self._take(message)
            elif message.header.message_type is MessageType.method_return:
                answers[at_place] = message.body
        return answers

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal or len(message.body) < 4:
            return
        if not fields[HeaderFields.interface].startswith("org.a11y.atspi.Event"):
            return
        place = Place(fields.get(HeaderFields.sender, ""), fields[HeaderFields.path])
        detail, number, _, value = message.body[:4]
        self.events.append(Event(place, fields[HeaderFields.member], detail, number, value[1]))


def _call(question: Question) -> Message:
    interface = question.interface if "." in question.interface else f"org.a11y.atspi.{question.interface}"
    address = DBusAddress(question.place.path, bus_name=question.place.owner, interface=interface)
    return new_method_call(address, question.method, question.signature or None, question.body)
