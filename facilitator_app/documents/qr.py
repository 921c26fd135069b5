"""QR codes as vector paths: on the first page the whole hash, on every page the way back to the record."""

from __future__ import annotations

from dataclasses import dataclass

import segno

from .layout.styles import MM

FIRST_PAGE_VERSION, FOOTER_VERSION = 4, 2
FIRST_PAGE_SIDE, FOOTER_SIDE = 20 * MM, 14 * MM
_SIGNS = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
_ROOM = {FIRST_PAGE_VERSION: 90, FOOTER_VERSION: 38}
"""Alphanumeric characters at error correction M."""

_MASK = {FIRST_PAGE_VERSION: None, FOOTER_VERSION: 0}
"""A fixed mask on every page: choosing the best one costs more than setting the page, and any is read."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A square of modules to be filled; `path` counts in modules, `side` in points."""

    text: str
    path: str
    side: float
    modules: int

    def drawn_at(self, x: float, y: float) -> str:
        """The operations that draw it with its lower left corner at (`x`, `y`)."""
        scale = self.side / self.modules
        return f"{scale:.5f} 0 0 {scale:.5f} {x:.2f} {y:.2f} cm 0 g {self.path}"


def first_page_payload(record: str, revision: int, sha256: str) -> str:
    """`FA1:RECORD:REVISION:HASH`; a record name that does not fit or cannot be written is left out."""
    return _payload(["FA1", record, str(revision), sha256.upper()], _ROOM[FIRST_PAGE_VERSION])


def footer_payload(record: str, revision: int, page: int, code: str) -> str:
    """`FA2:RECORD:REVISION:PAGE:CODE`, the code without its hyphens."""
    return _payload(["FA2", record, str(revision), str(page), code.replace("-", "")], _ROOM[FOOTER_VERSION])


def _payload(parts: list[str], room: int) -> str:
    parts[1] = parts[1].upper().replace(" ", "")
    if not set(parts[1]) <= _SIGNS - {":"} or len(":".join(parts)) > room:
        parts[1] = ""
    return ":".join(parts)


def qr_code(text: str, version: int, side: float) -> QrCode:
    """`text` as a QR code of this version at level M, `side` points wide without its quiet zone."""
    symbol = segno.make_qr(
        text, version=version, error="m", boost_error=False, mode="alphanumeric", mask=_MASK[version]
    )
    size = int(symbol.symbol_size(border=0)[0])
    path = [
        f"{start} {size - 1 - index} {length} 1 re"
        for index, row in enumerate(symbol.matrix)
        for start, length in _dark_runs(row)
    ]
    return QrCode(text, " ".join(path) + " f", side, size)


def _dark_runs(row: bytes | bytearray) -> list[tuple[int, int]]:
    runs, start = [], None
    for index, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            runs.append((start, index - start))
            start = None
    return runs
