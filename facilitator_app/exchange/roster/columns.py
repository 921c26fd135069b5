"""Which field each column fills, guessed by its header and by what it holds, with how sure that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from .cell import Cell, Row, shown
from .content_signs import LEAST_VALUES, are_ticks, signs_of
from .fields import JOINED, LEFT_OUT, Field
from .header_row import Header
from .header_words import EXACT, OPEN_MARK, field_named, part_of_birth, phrase_of, tick_named
from .mojibake import repaired
from .plan import SURE, Column

_SAMPLES = 3
_LONGEST_SAMPLE = 60
_STRONG = 0.8
_BY_CONTENT = {
    Field.NATIONAL_ID: 0.8,
    Field.LANGUAGE: 0.7,
    Field.PEOPLE: 0.6,
    Field.SECTOR: 0.6,
    Field.MUNICIPALITY: 0.6,
    Field.SEX: 0.55,
    Field.PHONE: 0.4,
    Field.BIRTH_DATE: 0.4,
}
# A header is doubted when its column plainly holds one of these instead.
_TELLING = (Field.NATIONAL_ID, Field.BIRTH_DATE, Field.LANGUAGE, Field.SEX)
_OTHER = frozenset(("otro", "otra", "otros", "otras", "otro sexo", "x", "no binario", "other", "outro", "autre"))
_CHECKED = frozenset((Field.NATIONAL_ID, Field.BIRTH_DATE, Field.SEX, Field.PHONE, Field.AGE, Field.BIRTH_YEAR))


def guess_columns(header: Header, rows: Sequence[Row], country: str, this_year: int) -> tuple[Column, ...]:
    """The columns of a table whose first data rows are `rows`."""
    width = max([len(header.labels), *(len(row) for row in rows)], default=0)
    while width > len(header.labels) and not any(shown(row[width - 1]).strip() for row in rows if len(row) >= width):
        width -= 1
    columns = []
    for index in range(width):
        values = [row[index] for row in rows if index < len(row)]
        name = header.labels[index] if index < len(header.labels) else ""
        columns.append(_guess(_blank_column(index, name, values), values, country, this_year))
    halves = [
        replace(each, field=Field.GIVEN_NAMES) if each.field is Field.NAME and each.index in header.shared else each
        for each in columns
    ]
    return _settled(halves)


def column_letter(index: int) -> str:
    """``A`` for 0, ``AA`` for 26."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _blank_column(index: int, name: str, values: Sequence[Cell]) -> Column:
    texts = [repaired(" ".join(shown(value).split()))[:_LONGEST_SAMPLE] for value in values]
    samples = tuple(dict.fromkeys(text for text in texts if text))[:_SAMPLES]
    return Column(index, column_letter(index), name, samples)


def _guess(column: Column, values: Sequence[Cell], country: str, this_year: int) -> Column:
    ticked = tick_named(column.header)
    filled = sum(1 for value in values if not isinstance(value, str) or value.strip())
    if ticked is not None and (are_ticks(values, column.header) or not filled):
        return replace(column, field=ticked[0], tick=ticked[1], confidence=0.9, why="both" if filled else "header")
    named, sure = field_named(column.header)
    signs = signs_of(values, country, this_year) if filled else {}
    if named is not None:
        return _by_header(column, named, sure, signs, filled)
    return _by_content(column, signs, filled)


def _by_header(column: Column, named: Field, sure: float, signs: dict[Field, float], filled: int) -> Column:
    instead = next((field for field in _TELLING if signs.get(field, 0) >= _STRONG and field is not named), None)
    if named in {Field.BIRTH_YEAR, Field.BIRTH_DAY} and instead is Field.BIRTH_DATE:
        return replace(column, field=Field.BIRTH_DATE, confidence=sure, why="both")
    if named in {Field.KEY, Field.ORDINAL} and instead is Field.NATIONAL_ID and filled >= LEAST_VALUES:
        return replace(column, field=instead, confidence=_STRONG, why="content")
    if named is Field.PEOPLE and instead is Field.LANGUAGE:
        instead = None
    doubted = instead is not None and filled >= LEAST_VALUES and signs.get(named, 0) < 0.2
    if doubted and (named in _CHECKED or instead in {Field.NATIONAL_ID, Field.BIRTH_DATE}):
        return replace(column, confidence=0.3, why="header", proposed=named)
    confirmed = signs.get(named, 0) >= _STRONG
    return replace(column, field=named, confidence=1.0 if confirmed else sure, why="both" if confirmed else "header")


def _by_content(column: Column, signs: dict[Field, float], filled: int) -> Column:
    if filled < LEAST_VALUES:
        return column
    for field, sure in _BY_CONTENT.items():
        if signs.get(field, 0) >= _STRONG:
            if sure < SURE:
                return replace(column, confidence=sure, why="content", proposed=field)
            return replace(column, field=field, confidence=sure, why="content")
    return column


def _settled(columns: list[Column]) -> tuple[Column, ...]:
    """One column for each field, unless several make it up; the surest one stays, the others are proposals."""
    columns = _other_marks(_split_births(_marks_told_apart(_split_names(columns))))
    best: dict[Field, Column] = {}
    for column in columns:
        if column.field is not None and not column.tick:
            standing = best.get(column.field)
            if standing is None or column.confidence > standing.confidence:
                best[column.field] = column
    return tuple(_alone(column, best) for column in columns)


def _alone(column: Column, best: dict[Field, Column]) -> Column:
    field = column.field
    if field is None or field in JOINED or field in LEFT_OUT or column.tick or best[field] is column:
        return column
    return replace(column, field=None, proposed=field, confidence=0.3)


def _marks_told_apart(columns: list[Column]) -> list[Column]:
    """What a mark under ``M`` stands for: a woman beside ``H``, a man beside ``F``, nothing sure alone."""
    beside = {column.tick for column in columns if column.field is Field.SEX}
    if OPEN_MARK not in beside:
        return columns
    meant = "f" if "m" in beside else "m" if "f" in beside else ""
    if meant and not {"f", "m"} <= beside:
        return [replace(each, tick=meant) if each.tick == OPEN_MARK else each for each in columns]
    return [
        replace(each, field=None, tick="", proposed=Field.SEX, confidence=0.3) if each.tick == OPEN_MARK else each
        for each in columns
    ]


def _other_marks(columns: list[Column]) -> list[Column]:
    """Right beside marks for woman and man, *otro* is a mark for neither."""
    marked = {each.index for each in columns if each.field is Field.SEX and each.tick}
    if {each.tick for each in columns if each.index in marked} != {"f", "m"}:
        return columns
    return [
        replace(each, field=Field.SEX, tick="x", confidence=0.9, why="header", proposed=None)
        if each.index - 1 in marked and each.field is None and phrase_of(each.header) in _OTHER
        else each
        for each in columns
    ]


def _split_births(columns: list[Column]) -> list[Column]:
    """Three columns *día*, *mes* and *año* side by side may be a birth, and may be the day of the list: a proposal."""
    for at in range(len(columns) - 2):
        three = columns[at : at + 3]
        parts = [part_of_birth(each.header) for each in three]
        if parts.count(Field.BIRTH_YEAR) == 1 and parts.count(Field.BIRTH_DAY) == 2:
            pairs = zip(three, parts, strict=True)
            meant = [replace(each, field=None, proposed=part, confidence=0.3) for each, part in pairs]
            columns = [*columns[:at], *meant, *columns[at + 3 :]]
    return columns


def _split_names(columns: list[Column]) -> list[Column]:
    """Beside a column of surnames, *nombre* means the given names; two columns *nombre* are two given names."""
    fields = Counter(column.field for column in columns)
    partial = fields[Field.SURNAMES] and not fields[Field.GIVEN_NAMES]
    if partial and fields[Field.NAME]:
        sure = 0.9 if fields[Field.NAME] == 1 else 0.6
        return [
            replace(each, field=Field.GIVEN_NAMES, confidence=min(each.confidence, sure))
            if each.field is Field.NAME
            else each
            for each in columns
        ]
    if fields[Field.SURNAMES] and fields[Field.GIVEN_NAMES]:
        return [_doubted_beside_halves(each) for each in columns]
    lonely_french = fields[Field.GIVEN_NAMES] and fields[Field.NAME] == 1 and not fields[Field.SURNAMES]
    if lonely_french:
        return [
            replace(each, field=Field.SURNAMES) if each.field is Field.NAME and _is_nom(each) else each
            for each in columns
        ]
    return columns


def _doubted_beside_halves(column: Column) -> Column:
    """Beside given names and surnames, what only sounds like a name may be somebody else's."""
    if column.field is Field.NAME and column.confidence < EXACT:
        return replace(column, field=None, proposed=Field.NAME, confidence=0.3)
    return column


def _is_nom(column: Column) -> bool:
    return column.header.strip().casefold() in {"nom", "noms"}
