"""A bad link between a device and the server: delay, bandwidth, cuts, stalls, flipped bits; needs no privilege."""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_PART = 4096


@dataclass
class Weather:
    """What the link does to a connection; may be changed while it is up.

    `delay` seconds each way, and a new connection costs a round trip more; `rate` bytes a second each way; `cut_up`
    and `cut_down` bytes after which every connection is reset, with `cuts_once` the first that comes so far alone;
    `flip_up` and `flip_down` the byte whose lowest bit is flipped; `stalls` lets nothing through any more.
    """

    delay: float = 0.0
    rate: float | None = None
    cut_up: int | None = None
    cut_down: int | None = None
    cuts_once: bool = False
    flip_up: int | None = None
    flip_down: int | None = None
    stalls: bool = False


@dataclass
class Link:
    """A port that leads to the server through the weather. `up` and `down` count the bytes that passed."""

    target: tuple[str, int]
    weather: Weather = field(default_factory=Weather)
    up: int = 0
    down: int = 0
    connections: int = 0
    cuts: int = 0
    _open: list[socket.socket] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        """Where a device connects."""
        return f"https://127.0.0.1:{self._listening.getsockname()[1]}"

    def close(self) -> None:
        """Take the link away."""
        _end(self._listening)
        for each in self._open:
            _end(each)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                device, _ = self._listening.accept()
                self.connections += 1
                server = socket.create_connection(self.target)
                for each in (device, server):
                    each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    self._open.append(each)
                _Way(self, device, server, is_up=True).start()
                _Way(self, server, device, is_up=False).start()


class _Way:
    """One direction of one connection: a thread that reads, and one that lets through when it is time."""

    def __init__(self, link: Link, source: socket.socket, sink: socket.socket, *, is_up: bool) -> None:
        self._link, self._source, self._sink, self._is_up = link, source, sink, is_up
        self._passed = 0
        self._begins = time.monotonic() + 2 * link.weather.delay if is_up else 0.0
        self._under_way: queue.Queue[tuple[float, bytes]] = queue.Queue(256)

    def start(self) -> None:
        for work in (self._read, self._let_through):
            threading.Thread(target=work, daemon=True).start()

    def _read(self) -> None:
        part = b"-"
        while part:
            try:
                part = self._source.recv(_PART)
            except OSError:
                part = b""
            came = max(time.monotonic(), self._begins)
            self._under_way.put((came + self._link.weather.delay, part))

    def _let_through(self) -> None:
        free_at = 0.0
        while True:
            due, part = self._under_way.get()
            weather = self._link.weather
            if weather.rate:
                free_at = max(due, free_at) + len(part) / weather.rate
                due = free_at
            time.sleep(max(0.0, due - time.monotonic()))
            while weather.stalls:
                time.sleep(0.05)
            if not part:
                with contextlib.suppress(OSError):
                    self._sink.shutdown(socket.SHUT_WR)
                return
            if not self._pass(part):
                return

    def _pass(self, part: bytes) -> bool:
        weather = self._link.weather
        cut, flip = (weather.cut_up, weather.flip_up) if self._is_up else (weather.cut_down, weather.flip_down)
        if flip is not None and self._passed <= flip < self._passed + len(part):
            at = flip - self._passed
            part = part[:at] + bytes([part[at] ^ 1]) + part[at + 1 :]
        is_cut = cut is not None and self._passed + len(part) >= cut
        if is_cut and cut is not None:
            part = part[: cut - self._passed]
        try:
            self._sink.sendall(part)
        except OSError:
            _end(self._source)
            return False
        self._passed += len(part)
        if self._is_up:
            self._link.up += len(part)
        else:
            self._link.down += len(part)
        if is_cut:
            self._link.cuts += 1
            if weather.cuts_once:
                weather.cut_up = weather.cut_down = None
            _end(self._source)
            _end(self._sink)
        return not is_cut


@contextmanager
def bad_link(address: str, weather: Weather | None = None) -> Iterator[Link]:
    """A link to the server at `address` for as long as the block."""
    parts = urlsplit(address)
    link = Link((parts.hostname or "", parts.port or 0), weather or Weather())
    try:
        yield link
    finally:
        link.close()


def _end(each: socket.socket) -> None:
    with contextlib.suppress(OSError):
        each.shutdown(socket.SHUT_RDWR)
    each.close()
