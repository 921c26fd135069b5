"""A PDF file being written: numbered objects, compressed in object streams, the same bytes every time."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping

from .objects import Name, Ref, Value, serialise

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PER_OBJECT_STREAM = 150


class PdfFile:
    """Collects objects; `finish` gives the whole file."""

    def __init__(self) -> None:
        """Start an empty file; object 0 is the head of the free list."""
        self._plain: dict[int, bytes] = {}
        self._streams: dict[int, bytes] = {}
        self._count = 0

    def reserve(self) -> Ref:
        """A number for an object whose value comes later."""
        self._count += 1
        return Ref(self._count)

    def put(self, ref: Ref, value: Value) -> Ref:
        """Give the reserved `ref` its value."""
        self._plain[ref.number] = serialise(value)
        return ref

    def add(self, value: Value) -> Ref:
        """A new object with `value`."""
        return self.put(self.reserve(), value)

    def stream(self, data: bytes, entries: Mapping[str, Value] | None = None, *, packed: bool = True) -> Ref:
        """A new stream of `data`, deflated unless `packed` is false."""
        ref = self.reserve()
        body = zlib.compress(data, 6) if packed else data
        dictionary: dict[str, Value] = dict(entries or {})
        if packed:
            dictionary["Filter"] = Name("FlateDecode")
        dictionary["Length"] = len(body)
        self._streams[ref.number] = serialise(dictionary) + b"\nstream\n" + body + b"\nendstream"
        return ref

    def finish(self, root: Ref, info: Ref | None = None) -> bytes:
        """The bytes of the file with the catalogue `root`; its identity is the hash of its objects."""
        places = self._pack_plain_objects()
        table = self.reserve()
        out = bytearray(_HEADER)
        offsets: dict[int, int] = {}
        for number in sorted(self._streams):
            offsets[number] = len(out)
            out += b"%d 0 obj\n" % number + self._streams[number] + b"\nendobj\n"
        start = len(out)
        offsets[table.number] = start
        identity = hashlib.sha256(bytes(out)).digest()[:16]
        trailer: dict[str, Value] = {
            "Type": Name("XRef"),
            "Size": self._count + 1,
            "Root": root,
            "ID": [identity, identity],
            "W": [1, 4, 2],
        }
        if info is not None:
            trailer["Info"] = info
        rows = zlib.compress(self._rows(offsets, places), 9)
        trailer |= {"Filter": Name("FlateDecode"), "Length": len(rows)}
        out += b"%d 0 obj\n" % table.number + serialise(trailer) + b"\nstream\n" + rows + b"\nendstream\nendobj\n"
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)

    def _pack_plain_objects(self) -> dict[int, tuple[int, int]]:
        places: dict[int, tuple[int, int]] = {}
        numbers = sorted(self._plain)
        for first in range(0, len(numbers), _PER_OBJECT_STREAM):
            chosen = numbers[first : first + _PER_OBJECT_STREAM]
            head, body = bytearray(), bytearray()
            for number in chosen:
                head += b"%d %d " % (number, len(body))
                body += self._plain[number] + b"\n"
            entries: dict[str, Value] = {"Type": Name("ObjStm"), "N": len(chosen), "First": len(head)}
            holder = self.stream(bytes(head + body), entries)
            places |= {number: (holder.number, index) for index, number in enumerate(chosen)}
        return places

    def _rows(self, offsets: dict[int, int], places: dict[int, tuple[int, int]]) -> bytes:
        rows = bytearray((0).to_bytes(1) + (0).to_bytes(4) + (65535).to_bytes(2))
        for number in range(1, self._count + 1):
            kind, first, second = 1, offsets.get(number, 0), 0
            if number in places:
                kind, (first, second) = 2, places[number]
            rows += kind.to_bytes(1) + first.to_bytes(4) + second.to_bytes(2)
        return bytes(rows)
