"""A server that lies: the answers of a real one, altered behind the encryption, where no certificate helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from unittest.mock import patch

from facilitator_app.sync.transports.connection import Answer, Connection
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.frames import Described, Framed, pull_frame, read_pull, read_push
from facilitator_app.wire.server_blob import read_server_blob
from facilitator_app.wire.server_messages import News, Pushed, decode, encode

Frame = Framed | Described
Lie = Callable[[Answer], Answer]


@dataclass
class Liar:
    """Alters the answers to requests whose path holds `where`; counts how many requests it answered."""

    where: str
    lie: Lie
    asked: int = 0
    most: int = 300

    def answers(self, answer: Answer, path: str) -> Answer:
        """What the device gets in the place of `answer`."""
        self.asked += 1
        assert self.asked < self.most, "the device asks for ever"
        return self.lie(answer) if self.where in path else answer


@contextmanager
def lying(where: str, lie: Lie) -> Iterator[Liar]:
    """Every server lies about `where` for as long as the block."""
    liar, honest = Liar(where, lie), Connection.ask

    def ask(
        self: Connection, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        return liar.answers(honest(self, method, path, body, headers), path)

    with patch.object(Connection, "ask", ask):
        yield liar


@contextmanager
def swallowing(where: str, says: Callable[[str, bytes], bytes]) -> Iterator[None]:
    """Nothing that is sent to `where` arrives, and `says` makes up an answer to its path and body."""
    honest = Connection.ask

    def ask(
        self: Connection, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        if where in path:
            return Answer(200, {}, says(path, body), whole=True)
        return honest(self, method, path, body, headers)

    with patch.object(Connection, "ask", ask):
        yield


def frames(change: Callable[[list[Frame]], list[Frame]]) -> Lie:
    """A lie about what a space holds."""

    def lie(answer: Answer) -> Answer:
        if answer.status != 200:
            return answer
        return replace(answer, body=b"".join(map(pull_frame, change(list(read_pull(answer.body))))))

    return lie


def says(body: bytes, status: int = 200) -> Lie:
    """A lie that is always the same."""
    return lambda answer: replace(answer, status=status, body=body)


def page(status: int) -> Lie:
    """A web page in the place of every answer, as an inn's network or a proxy sends it."""
    headers = {"content-type": "text/html; charset=utf-8"}
    return lambda answer: replace(answer, status=status, headers=headers, body=b"<html>Bienvenidos</html>")


def newest(change: Callable[[int], int]) -> Lie:
    """A lie about the newest number of every space."""

    def lie(answer: Answer) -> Answer:
        if answer.status != 200:
            return answer
        said = decode(answer.body, News)
        return replace(answer, body=encode(News(said.log, {space: change(n) for space, n in said.spaces.items()})))

    return lie


def news_with_push(change: Callable[[int], int]) -> Lie:
    """A lie about the newest number of every space, told with the numbers of what was handed in."""

    def lie(answer: Answer) -> Answer:
        if answer.status != 200:
            return answer
        said = decode(answer.body, Pushed)
        if said.news is None:
            return answer
        told = News(said.news.log, {space: change(n) for space, n in said.news.spaces.items()})
        return replace(answer, body=encode(Pushed(said.numbers, told)))

    return lie


def keeps_all(path: str, body: bytes) -> bytes:
    """A claim to keep every blob of a push, under the first numbers."""
    blobs = read_push(body)[1 if "news=1" in path else 0 :]
    return encode(Pushed([*range(1, len(blobs) + 1)]))


def is_segment(frame: Frame) -> bool:
    """Whether a frame holds changes."""
    return isinstance(frame, Framed) and read_server_blob(frame.blob)[0] is Kind.SEGMENT


def without_first_segment(found: list[Frame]) -> list[Frame]:
    """The first changes are kept back."""
    first = next((frame for frame in found if is_segment(frame)), None)
    return [frame for frame in found if frame is not first]


def first_segment_altered(found: list[Frame]) -> list[Frame]:
    """One bit of the first changes is another; without any, all stays as it is."""
    for at, frame in enumerate(found):
        if isinstance(frame, Framed) and is_segment(frame):
            wrong = frame.blob[:-9] + bytes([frame.blob[-9] ^ 1]) + frame.blob[-8:]
            return [*found[:at], replace(frame, blob=wrong), *found[at + 1 :]]
    return found


def swapped(found: list[Frame]) -> list[Frame]:
    """The same blobs, the last first, under numbers in their order."""
    return [replace(there, number=here.number) for here, there in zip(found, reversed(found), strict=True)]
