"""What a device asks of the server, one function for each route; nothing here knows of a workspace."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence

from ...crypto import signing
from ...crypto.identity import DeviceKeys
from ...errors import Damaged, NoConnection, Refused
from ...wire.frames import (
    LARGEST_BODY,
    LARGEST_FRAMED,
    PUSH_OVERHEAD,
    Begun,
    Described,
    Framed,
    begun_frame,
    push_body,
    read_pull,
)
from ...wire.server_messages import (
    AUTH_DOMAIN,
    MOST_IDS,
    MOST_SPACES,
    Challenge,
    ChallengeRequest,
    Cursors,
    Ids,
    Message,
    News,
    Pushed,
    Statements,
    Token,
    TokenRequest,
    decode,
    encode,
    proof,
    seen_number,
)
from .connection import Answer, Connection
from .server_refusals import page_instead, refusal

SMALLEST_BATCH, LARGEST_BATCH = 16 * 1024, 256 * 1024
FIRST_BATCH = 64 * 1024
"""Bytes of the first batch or piece, before it is known what the link can do; this gets through every proxy."""
_AIM_SECONDS = 5.0
_NO_NUMBER = 2**63
"""More than a space will ever count to, and than a message may name."""


class ServerLink:
    """A device's dealings with one server; not for several threads at once."""

    def __init__(self, connection: Connection, keys: DeviceKeys, pin: bytes | None) -> None:
        self.connection = connection
        self._keys = keys
        self._pin = pin
        self._token: str | None = None
        self.token_seconds = 0
        """How long the token that was got over this link is good for; 0 where none was."""
        self._question: Cursors | None = None
        self._seen: Mapping[bytes, bytes] = {}
        self._news = News(b"", {})
        self._batch = FIRST_BATCH
        self.handed_in: dict[bytes, dict[int, bytes]] = {}
        """The numbers, by space, that the server gave what went over this link, with its ids."""
        self.begun: Begun | None = None
        """What came of the blob that the last pull was cut in."""

    @property
    def token(self) -> str | None:
        """The token in use, to be remembered until it is refused."""
        return self._token

    @token.setter
    def token(self, token: str | None) -> None:
        self._token = token

    def state_membership(self, space: bytes, genesis: bytes, statements: Sequence[bytes]) -> list[int]:
        """Hand in statements of a space's membership, past before future, in as many requests as it takes; returns
        their numbers, 0 for what the server does not keep because its issuer never had the right."""
        numbers: list[int] = []
        for batch in _batches(list(statements), LARGEST_BODY // 2) if statements else [[]]:
            said = Statements(genesis, list(batch))
            given = decode(self._post(f"/v1/spaces/{space.hex()}/membership", said).body, Pushed).numbers
            if len(given) != len(batch):
                raise Damaged("server.bad_message")
            self._note_handed_in(space, given, batch)
            numbers += given
        return numbers

    def changes(self, log: bytes, cursors: dict[bytes, int], wait: int = 0) -> News:
        """Which spaces have more than the cursors say; waits up to `wait` seconds for it. Raises `OtherLog`.

        Many spaces are asked for in several requests.
        """
        asked, news = [*cursors.items()], News(log, {})
        for at in range(0, len(asked) or 1, MOST_SPACES):
            some = dict(asked[at : at + MOST_SPACES])
            query = "&".join(part for part in (f"wait={wait}" if wait else "", self._seen_in(some)) if part)
            answer = self._post(f"/v1/changes?{query}" if query else "/v1/changes", Cursors(news.log, some))
            if answer.status != 204:
                said = decode(answer.body, News)
                news = News(said.log, news.spaces | said.spaces)
        return news

    @property
    def log(self) -> bytes:
        """The log that the server's numbers belong to, as it was last told; empty before that."""
        return self._news.log

    def ask_for_news(self, log: bytes, cursors: dict[bytes, int], seen: Mapping[bytes, bytes] | None = None) -> None:
        """Ask which spaces have more than the cursors say with the next push; anything else waits until it was asked.

        `seen` are the ids of the blobs where the cursors stand, as far as they are known.
        So nothing is written before it is known where the server's numbers stand: they may have gone back.
        """
        self._question, self._seen = Cursors(log, cursors), seen or {}

    def _seen_in(self, cursors: Mapping[bytes, int]) -> str:
        """What was read there in a word for the query; nothing where that is not known."""
        number = seen_number(cursors, self._seen)
        return f"at={number}" if number else ""

    def news(self) -> News:
        """What the last `ask_for_news` came to, of the spaces that it named. Raises `OtherLog`."""
        question, self._question = self._question, None
        if question is not None:
            self._hear(question, self.changes(question.log, question.spaces))
        return self._news

    def lacking(self, space: bytes, ids: Sequence[bytes]) -> list[bytes]:
        """Those of `ids`, at most 1,000, that the server lacks."""
        return decode(self._post(f"/v1/spaces/{space.hex()}/have", Ids(list(ids))).body, Ids).ids

    def farewell(self, space: bytes, known: Sequence[bytes]) -> list[bytes]:
        """The signed statements that put this device out of a space, past before future, without what is in the past of
        the statements `known`; none where the server has nothing to say."""
        try:
            answer = self._post(f"/v1/spaces/{space.hex()}/farewell", Ids(list(known)[:MOST_IDS]))
        except Refused:  # never let in, or an older server
            return []
        return decode(answer.body, Statements).statements

    def withdraw(self, space: bytes, ids: Sequence[bytes]) -> None:
        """Have the bytes of at most 1,000 blobs dropped; their ids stay."""
        self._post(f"/v1/spaces/{space.hex()}/withdraw", Ids(list(ids)))

    def push(self, space: bytes, blobs: Sequence[bytes]) -> Iterator[list[bytes]]:
        """Hand in blobs in batches that suit the link; yields each batch once the server keeps it for good.

        After a cut, `lacking` tells which ones of the batch under way came whole.
        """
        waiting = list(blobs)
        while waiting:
            batch = next(_batches(waiting, self._batch))
            del waiting[: len(batch)]
            begun = time.monotonic()
            self._push(space, batch)
            self._batch = suited(self._batch, sum(map(len, batch)), time.monotonic() - begun)
            yield batch

    def pull(
        self, space: bytes, log: bytes, cursor: int, until: int | None = None, largest: int = LARGEST_FRAMED
    ) -> tuple[list[Framed | Described], bool]:
        """The blobs after `cursor` that arrived whole, and whether all that was sent arrived. Raises `OtherLog`.

        None is numbered above `until`. Blobs above `largest` bytes are described, to be fetched in parts.
        """
        path = f"/v1/spaces/{space.hex()}/pull?cursor={cursor}&log={log.hex()}&largest={largest}"
        answer = self._asked("GET", path if until is None else f"{path}&until={until}")
        frames = list(read_pull(answer.body))
        for frame in frames:
            if not cursor < frame.number < _NO_NUMBER:
                raise Damaged("server.bad_message")
            cursor = frame.number
        self.begun = None if answer.whole else begun_frame(answer.body, frames)
        if self.begun is not None and not cursor < self.begun.number < _NO_NUMBER:
            raise Damaged("server.bad_message")
        return frames, answer.whole

    def upload(self, space: bytes, blob: bytes, *, is_new: bool = False) -> Iterator[int]:
        """Hand in a large blob piece by piece from where it stands; yields how many bytes the server has for good.

        Of one that `is_new`, the server cannot have anything, and is not asked.
        """
        path = f"/v1/spaces/{space.hex()}/uploads/{hashlib.sha256(blob).hexdigest()}"
        offset, sent = 0 if is_new else self._upload_offset(path), 0
        while offset < len(blob):
            piece = blob[offset : offset + self._batch]
            headers = {"Upload-Offset": str(offset), "Upload-Length": str(len(blob))}
            begun = time.monotonic()
            answer = self._asked("PATCH", path, piece, headers, also=(409,))
            self._batch = suited(self._batch, len(piece), time.monotonic() - begun)
            offset = _number(answer, "upload-offset")
            if "blob-number" in answer.headers:
                self._note_handed_in(space, [_number(answer, "blob-number")], [blob])
            sent += len(piece)
            if offset > len(blob) or sent > len(blob) * 2:  # it asks for the same again and again
                raise Damaged("server.bad_message")
            yield offset

    def fetch(self, space: bytes, described: Described, start: int = 0) -> Iterator[bytes]:
        """The bytes of a large blob from `start`, in parts; a cut ends it with what came. Raises `NotThere`."""
        path = f"/v1/spaces/{space.hex()}/blobs/{described.id.hex()}"
        while start < described.size:
            last = min(start + LARGEST_BATCH, described.size) - 1
            answer = self._asked("GET", path, headers={"Range": f"bytes={start}-{last}"})
            if not answer.body:
                raise NoConnection("server.no_connection")
            whole = start == 0 and last + 1 == described.size
            if answer.status != (200 if whole else 206) or len(answer.body) > last + 1 - start:
                raise Damaged("server.bad_message")
            start += len(answer.body)
            yield answer.body

    def begin_small(self) -> None:
        """Send the least that can be sent at first: the server may well refuse it."""
        self._batch = SMALLEST_BATCH

    def begin_anew(self) -> None:
        """The server's numbers turned out to belong to another log: nothing that it numbered or told so far counts."""
        self.handed_in.clear()
        self._question, self._seen, self._news = None, {}, News(b"", {})

    def close(self) -> None:
        """Hang up."""
        self.connection.close()

    def _push(self, space: bytes, batch: list[bytes]) -> None:
        """Hand in one batch, and what is to be asked with it."""
        if self._question is not None and len(self._question.spaces) > MOST_SPACES:
            self.news()
        question, self._question = self._question, None
        path, frames = f"/v1/spaces/{space.hex()}/push", batch
        if question is not None:
            seen = self._seen_in(question.spaces)
            path, frames = f"{path}?news=1{'&' if seen else ''}{seen}", [encode(question), *batch]
        try:
            answer = self._asked("POST", path, push_body(frames))
        except Refused:
            self._question = question  # it was not answered
            raise
        pushed = decode(answer.body, Pushed)
        if len(pushed.numbers) != len(batch):
            raise Damaged("server.bad_message")
        if question is not None:
            self._hear(question, pushed.news or News(question.log, {}))
        self._note_handed_in(space, pushed.numbers, batch)

    def _hear(self, question: Cursors, news: News) -> None:
        if not news.log:
            raise Damaged("server.bad_message")
        self._news = News(news.log, {space: news.spaces[space] for space in news.spaces if space in question.spaces})

    def _note_handed_in(self, space: bytes, numbers: Sequence[int], blobs: Sequence[bytes]) -> None:
        named = (hashlib.sha256(blob).digest() for blob in blobs)
        self.handed_in.setdefault(space, {}).update(zip(numbers, named, strict=True))

    def _upload_offset(self, path: str) -> int:
        answer = self._asked("HEAD", path, also=(404,))
        return 0 if answer.status == 404 else _number(answer, "upload-offset")

    def _post(self, path: str, message: Message) -> Answer:
        return self._asked("POST", path, encode(message))

    def _asked(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        headers: dict[str, str] | None = None,
        also: tuple[int, ...] = (),
    ) -> Answer:
        """An answer that is no refusal, but where its status is in `also`; a token is got and renewed as needed."""
        self.news()
        for attempt in range(2):
            if self._token is None:
                self._token = self._prove()
            sent = {"Authorization": f"Bearer {self._token}", **(headers or {})}
            answer = self.connection.ask(method, path, body, sent)
            if answer.status != 401 or attempt:
                break
            self._token = None
        if answer.status in (200, 204, 206, *also) and not page_instead(answer):
            return answer
        raise refusal(answer)

    def _prove(self) -> str:
        """A new token, for this device's signature."""
        device = self._keys.card.signing
        answer = self.connection.ask("POST", "/v1/auth/challenge", encode(ChallengeRequest(device)))
        if answer.status != 200 or page_instead(answer):
            raise refusal(answer)
        challenge = decode(answer.body, Challenge)
        server = challenge.server if self._pin is None else self._pin
        signature = signing.sign(self._keys.signing, AUTH_DOMAIN, proof(server, device, challenge.nonce))
        said = encode(TokenRequest(device, server, challenge.nonce, signature))
        answer = self.connection.ask("POST", "/v1/auth/token", said)
        if answer.status != 200:
            raise refusal(answer)
        token = decode(answer.body, Token)
        self.token_seconds = token.seconds
        return token.token


def suited(batch: int, size: int, seconds: float) -> int:
    """The bytes of the next batch, after `size` bytes of one of up to `batch` took `seconds`.

    Larger on a fast link, smaller on a slow one: each about `_AIM_SECONDS` long. A small batch that went quickly says
    nothing about the link.
    """
    if size * 2 < batch and seconds <= _AIM_SECONDS:
        return batch
    return max(SMALLEST_BATCH, min(LARGEST_BATCH, int(size / max(seconds, 0.001) * _AIM_SECONDS)))


def _batches(blobs: list[bytes], most: int) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for blob in blobs:
        if batch and (size + len(blob) + PUSH_OVERHEAD > most or len(batch) == MOST_IDS):
            yield batch
            batch, size = [], 0
        batch.append(blob)
        size += len(blob) + PUSH_OVERHEAD
    if batch:
        yield batch


def _number(answer: Answer, name: str) -> int:
    said = answer.headers.get(name, "")
    if not said.isdecimal() or len(said) > 15:
        raise Damaged("server.bad_message")
    return int(said)
