"""One connection to the server: it trusts the pinned certificate alone, and counts every byte of HTTP both ways."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import re
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ...errors import BadUsage, Damaged, FacilitatorError, NoConnection

_READ = 64 * 1024
_WRITTEN = 8 * 1024
"""Bytes of a body in one record of TLS: of a record that is cut nothing can be read."""
_CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20"
"""What is offered to a server of TLS 1.2; every cipher that is named costs bytes at each connection."""
_PADDING = 0x10
"""OpenSSL's SSL_OP_TLSEXT_PADDING, which Python has no name for: it fills the first message up to 512 bytes for a
balancer of 2013, a twentieth of a second of GPRS."""
LARGEST_ANSWER = 4 * 1024 * 1024
"""Bytes of an answer that are read: a server of ours sends a quarter of that, and none sends without end."""
_DATED = (9, 10)
"""OpenSSL's codes of a certificate that does not hold yet, and of one that does not hold any more."""
_STILL_OPEN = 20.0
"""Seconds for which an idle connection is trusted to be open: carriers close them, and a new one costs little."""


@dataclass(frozen=True)
class Answer:
    """What the server answered. `whole` is False where the connection broke within the body: what came is there."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    whole: bool


class Connection:
    """Speaks HTTP over TLS with one server, opened when first needed and again after it broke."""

    def __init__(self, address: str, pin: bytes | None, timeout: float = 60.0, budget: int | None = None) -> None:
        """`address` is ``https://HOST[:PORT]``; `pin` the SHA-256 of its certificate, None for a public one.

        After `budget` bytes both ways nothing more is asked.
        """
        host, port = place_of(address)
        self._pin = pin
        self._budget = budget
        self._connection = http.client.HTTPSConnection(host, port, timeout=timeout, context=_context(pin))
        self._used_at = 0.0
        self.sent_bytes = 0
        self.received_bytes = 0
        self.requests = 0

    @property
    def moved_bytes(self) -> int:
        """Bytes of HTTP both ways."""
        return self.sent_bytes + self.received_bytes

    def ask(self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Answer:
        """Send one request and read its answer; raises `NoConnection`, or `Damaged` for a wrong certificate.

        An answer that was cut is an answer to GET alone, of which what came is of use: to anything else it is none.
        A connection that lay idle, and that the server or something in between closed meanwhile, is opened anew.
        """
        if self._connection.sock is not None and time.monotonic() - self._used_at > _STILL_OPEN:
            self.close()
        self.open()
        try:
            answer = self._once(method, path, body, headers or {})
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise NoConnection("server.no_connection") from error
        if not answer.whole and method != "GET":
            raise NoConnection("server.no_connection")
        return answer

    def open(self) -> None:
        """Connect, where there is no connection; raises as `ask` does."""
        if self._budget is not None and self.moved_bytes >= self._budget:
            raise NoConnection("server.month_spent")
        if self._connection.sock is not None:
            return
        try:
            self._connect()
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise self._not_connected(error) from error
        self._used_at = time.monotonic()

    def close(self) -> None:
        """Hang up; the next request opens a new connection."""
        self._connection.close()

    def _not_connected(self, error: Exception) -> FacilitatorError:
        """What it means that there is no connection: a name that nobody knows and a certificate that does not hold ask
        for something else than a link that is down."""
        if isinstance(error, socket.gaierror):
            return NoConnection("server.not_found", host=self._connection.host)
        if isinstance(error, ssl.SSLCertVerificationError):
            is_dated = error.verify_code in _DATED
            return Damaged("server.certificate_date" if is_dated else "server.unknown_certificate")
        return NoConnection("server.no_connection")

    def _once(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        connection = self._connection
        connection.putrequest(method, path, skip_accept_encoding=True)
        sent = dict(headers)
        if body or method in ("POST", "PATCH"):
            sent["Content-Length"] = str(len(body))
        for name, value in sent.items():
            connection.putheader(name, value)
        connection.endheaders(body[:_WRITTEN] or None)
        for at in range(_WRITTEN, len(body), _WRITTEN):
            connection.send(body[at : at + _WRITTEN])
        host = connection.host if connection.port == 443 else f"{connection.host}:{connection.port}"
        self.requests += 1
        self.sent_bytes += len(f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n\r\n") + len(body)
        self.sent_bytes += sum(len(name) + len(value) + 4 for name, value in sent.items())
        return self._answer(connection.getresponse())

    def _answer(self, response: http.client.HTTPResponse) -> Answer:
        parts, whole, length = [], True, 0
        try:
            while part := response.read1(_READ):
                parts.append(part)
                length += len(part)
                if length > LARGEST_ANSWER:
                    self.close()
                    raise Damaged("server.bad_message")
            whole = not response.length
            response.close()  # it does not notice its end by itself when read so
        except (OSError, http.client.IncompleteRead):
            whole = False
        body = b"".join(parts)
        self.received_bytes += len(f"HTTP/1.1 {response.status} {response.reason}\r\n\r\n") + len(body)
        self.received_bytes += sum(len(name) + len(value) + 4 for name, value in response.getheaders())
        self._used_at = time.monotonic()
        if not whole or response.will_close:
            self.close()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, body, whole)

    def _connect(self) -> None:
        self._connection.connect()
        sock = self._connection.sock
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._pin is None:
            return
        certificate = sock.getpeercert(binary_form=True)
        if not hmac.compare_digest(hashlib.sha256(certificate or b"").digest(), self._pin):
            self.close()
            raise Damaged("server.other_certificate")


def place_of(address: str) -> tuple[str, int | None]:
    """Host and port of ``https://HOST[:PORT]``; raises `BadUsage` for what no system could look up."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
        named = bool(host) and re.search(r"[\s\x00-\x1f\x7f]", str(host)) is None
        str(host).encode("idna")
    except ValueError as error:
        raise BadUsage("server.bad_server_address", address=address) from error
    if not named or parts.scheme != "https" or parts.path.strip("/") or parts.query or parts.username is not None:
        raise BadUsage("server.bad_server_address", address=address)
    return str(host), port


def _context(pin: bytes | None) -> ssl.SSLContext:
    if pin is None:
        context = ssl.create_default_context()
    else:  # the pin is all that is trusted: no authority (to read them takes 25 ms), no name, no clock
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(_CIPHERS)
    context.options &= ~_PADDING
    return context
