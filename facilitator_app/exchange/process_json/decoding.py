"""Decodes parts of process JSON by their declared shape, and says in our words what does not fit and where."""

from __future__ import annotations

import re
from enum import EnumType
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from ...errors import Refused
from .scan import shown

_Shape = TypeVar("_Shape", bound=msgspec.Struct)
_PLACE = re.compile(r"^(?P<said>.*?)(?: - at `(?P<path>\$.*)`)?$", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`", re.DOTALL)
_TYPE = re.compile(r"Expected `(.+?)`, got `(.+?)`$")
_LENGTH = re.compile(r"Expected `str` of length (<=|>=) (\d+)$")
_RANGE = re.compile(r"(?:Expected `(?:int|float)` (?:<=|>=) -?[\d.]+|Number out of range)$")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(?:\d+|\.\.\.)\]")
_JSON_NAMES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
_DATE = ("Invalid RFC3339 encoded date", "Expected `str` matching regex")


@lru_cache
def _decoder(shape: type[_Shape]) -> msgspec.json.Decoder[_Shape]:
    return msgspec.json.Decoder(shape)


class _Veiled(msgspec.Struct):
    anonymous: bool = False


def refuse_anonymous(data: bytes, file: str) -> None:
    """Raise `Refused` ``exchange.anonymous`` for what was written to be studied: it lacks what a document must have."""
    try:
        veiled = _decoder(_Veiled).decode(data).anonymous
    except msgspec.MsgspecError:  # what is wrong with it is said where the whole is decoded
        return
    if veiled:
        raise Refused("exchange.anonymous", file=file)


def decoded(data: bytes | msgspec.Raw, shape: type[_Shape], file: str, at: str = "$") -> _Shape:
    """`data` as `shape`; `at` is the path of `data` in the whole file, for messages.

    Raises `Refused` with the path of the first thing that does not fit.
    """
    try:
        found: _Shape = _decoder(shape).decode(data)
    except msgspec.ValidationError as error:
        raise _refusal(str(error), shape, file, at) from error
    except RecursionError as error:
        raise Refused("exchange.not_json", file=file, detail=at) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refused("exchange.not_json", file=file, detail=_detail(error, at)) from error
    return found


def _detail(error: Exception, at: str) -> str:
    """Where the text stops being JSON; never what it says."""
    place = re.search(r"\((byte \d+)\)", str(error))
    return f"{at}, {place[1]}" if place else at


def _refusal(text: str, shape: type[msgspec.Struct], file: str, at: str) -> Refused:
    parts = _PLACE.match(text)
    assert parts is not None
    said, inner = parts["said"], (parts["path"] or "$")[1:]
    path = shown_path(at + inner)
    if found := _UNKNOWN.match(said):
        return Refused("exchange.unknown_key", file=file, path=shown_path(f"{at}{inner}.{shown(found[1])}"))
    if found := _MISSING.match(said):
        return Refused("exchange.missing_key", file=file, path=f"{path}.{found[1]}")
    if said.startswith("Invalid enum value"):
        allowed = ", ".join(_choices(shape, inner))
        return Refused("exchange.not_a_choice", file=file, path=path, allowed=allowed)
    return _unfit(said, file, path)


def _unfit(said: str, file: str, path: str) -> Refused:
    """The refusal of one value by what the decoder said of it."""
    if found := _TYPE.match(said):
        expected, got = _json_names(found[1]), _json_names(found[2])
        return Refused("exchange.wrong_type", file=file, path=path, expected=expected, found=got)
    if found := _LENGTH.match(said):
        blank = found[1] == ">="
        longest = int(found[2])
        return Refused("exchange.blank" if blank else "exchange.too_long", file=file, path=path, longest=longest)
    if _RANGE.match(said):
        return Refused("exchange.out_of_range", file=file, path=path)
    fits_no = "exchange.not_a_time" if said.startswith(_DATE) else "exchange.does_not_fit"
    return Refused(fits_no, file=file, path=path)


def _json_names(types: str) -> str:
    """Types of Python by the names that JSON Schema has for them."""
    return " | ".join(_JSON_NAMES.get(each, each) for each in types.split(" | "))


def shown_path(path: str) -> str:
    """A path with no endless or unprintable part in it."""
    return path if len(path) <= 300 and path.isprintable() else shown(path)


def _choices(shape: Any, inner: str) -> list[str]:
    """The values allowed at the path `inner` of `shape`."""
    for step in _STEP.finditer(inner):
        shape = _bare(shape)
        shape = get_type_hints(shape, include_extras=True)[step[1]] if step[1] else get_args(shape)[0]
    shape = _bare(shape)
    if get_origin(shape) is Literal:
        return [str(value) for value in get_args(shape)]
    if not isinstance(shape, EnumType):
        return []
    members: list[Any] = list(shape)
    return [str(member.value) for member in members]


def _bare(shape: Any) -> Any:
    """A type without its notes and without None."""
    while get_origin(shape) in (Annotated, UnionType, Union):
        options = [each for each in get_args(shape) if each is not NoneType]
        shape = options[0]
    return shape
