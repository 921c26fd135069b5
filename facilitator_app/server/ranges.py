"""Reads which bytes of a blob a request wants (RFC 9110, 14): one range, or all of it."""

from __future__ import annotations

import re

from starlette.datastructures import Headers

from .refusal import Refusal

_ONE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


def wanted_range(headers: Headers, size: int, etag: str) -> tuple[int, int]:
    """The first byte, and the one after the last, that `headers` ask of a blob of `size` bytes.

    Several ranges, a unit other than bytes, or an ``If-Range`` that names another tag: all of it, as the standard
    allows. Raises `Refusal` 416 for a range that lies outside.
    """
    said = _ONE.fullmatch(headers.get("range", "").strip())
    if said is None or said.group(1) + said.group(2) == "" or headers.get("if-range", etag) != etag:
        return 0, size
    first, last = said.groups()
    if not first:
        start, end = max(size - int(last), 0), size
    else:
        start, end = int(first), min(int(last) + 1, size) if last else size
    if start >= end:
        raise Refusal(416, "outside", size=size)
    return start, end
