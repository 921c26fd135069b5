"""Reads process JSON and checks the whole of it before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from ...domain.process import CatalogueEntry
from ...errors import Refused
from ...store.reference.catalogues import codes, language
from ..incoming import Incoming, To
from . import shape
from .decoding import decoded, refuse_anonymous
from .records import own_word, records
from .scan import scan

MAX_BYTES = 256 * 1024 * 1024
"""The largest file that is read: a hundred thousand notes take about 50 MB."""

_BOM = b"\xef\xbb\xbf"
_CATALOGUE_OF = {
    "theme": "themes",
    "sector": "sectors",
    **dict.fromkeys(
        ("language", "languages", "prevailing_language", "original_language", "read_in"),
        "languages",
    ),
}


@dataclass(frozen=True)
class ProcessFile:
    """A checked document. `types` tells the type of record of each key in it.

    `outside` are references to keys that are not in the document: they must be in the vault.
    `own_words` are the (catalogue, code) that no catalogue has: the process's own.
    """

    file: str
    document: shape.StreamedDocument = field(repr=False)
    types: Mapping[str, str] = field(repr=False)
    outside: tuple[To, ...]
    own_words: tuple[tuple[str, str], ...]
    lines: int

    @property
    def key(self) -> str:
        """The key of the process."""
        return self.document.process.key

    def records(self) -> Iterator[Incoming]:
        """Every record of the document, made anew each time; only one is held at once."""
        found = records(self.document, self.file)
        yield next(found)
        for catalogue, code in self.own_words:
            yield own_word(catalogue, code, code, "$")
        yield from found


def load_process(path: Path) -> ProcessFile:
    """The process in the file at `path`; raises what `read_process` raises, and `Refused` where it cannot be read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Refused("exchange.too_large", file=path.name, limit=MAX_BYTES >> 20)
        data = path.read_bytes()
    except OSError as error:
        raise Refused("exchange.unreadable", file=path.name) from error
    return read_process(data, path.name)


def read_process(data: bytes, file: str = "process.json") -> ProcessFile:
    """The process in `data`, checked whole: shape, keys, references, choices, dates.

    Raises `Refused` with the path of the first thing that does not fit; nothing else comes out of any bytes.
    """
    if len(data) > MAX_BYTES:
        raise Refused("exchange.too_large", file=file, limit=MAX_BYTES >> 20)
    data = data.removeprefix(_BOM)
    try:
        data.decode()
    except UnicodeDecodeError as error:
        code = "exchange.not_utf8" if _is_text_of_another_encoding(data) else "exchange.not_json"
        raise Refused(code, file=file, detail=f"byte {error.start}") from error
    scan(data, file)
    refuse_anonymous(data, file)
    document = decoded(data, shape.StreamedDocument, file)
    types = _types_of_keys(records(document, file), file)
    wanted, words = _named(records(document, file), file)
    outside = [each for each in wanted if types.get(each.key) not in each.types]
    for each in outside:
        if each.key in types:
            raise unknown_reference(each, file)
    return ProcessFile(file, document, types, tuple(outside), tuple(words), len(types))


def _is_text_of_another_encoding(data: bytes) -> bool:
    """Whether `data`, which is no UTF-8, begins as JSON does: an editor saved it in UTF-16, or in an older encoding."""
    begins = data[:64]
    if begins[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        begins = begins[2:].replace(b"\x00", b"")
        return begins.lstrip().startswith(b"{") and len(begins) < 62
    return begins.lstrip().startswith(b"{")


def unknown_reference(to: To, file: str) -> Refused:
    """The refusal of a reference that leads nowhere."""
    return Refused("exchange.unknown_reference", file=file, path=to.path, key=to.key, expected=" / ".join(to.types))


def _types_of_keys(found: Iterable[Incoming], file: str) -> dict[str, str]:
    """The type of record of each key; raises `Refused` where two records have one key."""
    types: dict[str, str] = {}
    for item in found:
        if item.key is None or not item.leads:
            continue
        if item.key in types:
            first = types[item.key]
            raise Refused("exchange.key_of_two", file=file, key=item.key, path=f"{item.path}.key", first=first)
        types[item.key] = item.type
    return types


def _named(found: Iterable[Incoming], file: str) -> tuple[list[To], list[tuple[str, str]]]:
    """Every reference once, and every word that no catalogue has; refuses who is named twice in one list."""
    wanted: dict[tuple[tuple[str, ...], str], To] = {}
    words: dict[tuple[str, str], None] = {}
    declared: set[tuple[str, str]] = set()
    in_list: set[tuple[object, ...]] = set()
    for item in found:
        if item.leads:
            in_list.clear()
        if item.kind is CatalogueEntry:
            declared.add((item.fields["catalogue"], item.fields["code"]))
        for value in item.fields.values():
            if isinstance(value, To):
                wanted.setdefault((value.types, value.key), value)
        _once(item, in_list, file)
        for name in _CATALOGUE_OF.keys() & item.fields.keys():
            words.update((word, None) for word in _own_words(_CATALOGUE_OF[name], item.fields[name]))
    return list(wanted.values()), [word for word in words if word not in declared]


def _once(item: Incoming, in_list: set[tuple[object, ...]], file: str) -> None:
    if not item.between:
        return
    parts = [item.fields[name] for name in item.between]
    names = (item.type, *(_name_of(part) for part in parts))
    if names in in_list:
        raise Refused("exchange.named_twice", file=file, path=item.path, key=str(names[-1]))
    in_list.add(names)


def _name_of(part: To | Incoming | str) -> object:
    """What says which of its kind a part is: a key, a word, or the record of the file itself."""
    if isinstance(part, To):
        return part.key
    return part if isinstance(part, str) else id(part)


def _own_words(catalogue: str, value: str | tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for code in (value,) if isinstance(value, str) else value or ():
        if not _is_known(catalogue, code):
            yield catalogue, code


@lru_cache
def _is_known(catalogue: str, code: str) -> bool:
    return language(code) is not None if catalogue == "languages" else code in codes(catalogue)
