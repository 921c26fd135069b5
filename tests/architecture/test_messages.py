"""Every outcome the program can name has its sentences in all four languages, with the same places.

A code is named literally, or ends in a word that is chosen when the program runs: of those, every word it can be.
"""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.cli.record_lines import TOLD
from facilitator_app.cli.usage import COMPLAINTS
from facilitator_app.domain.records import Base
from facilitator_app.domain.vocabulary import SpaceKind
from facilitator_app.exchange.roster.duplicates import Likeness
from facilitator_app.exchange.roster.fields import Field
from facilitator_app.exchange.roster_import import SECTOR_WITHOUT_PARTY
from facilitator_app.messages import LANGUAGES, message
from facilitator_app.queries.papers.acta_checks import LOOKED_AT
from facilitator_app.store.sharing.alarms import AlarmKind
from facilitator_app.store.sharing.ways import Way
from tests.architecture.conftest import Source

FAMILIES = {
    "FacilitatorError", "Refused", "BadUsage", "WrongSecret", "Damaged",
    "Unavailable", "StorageFailed", "NoConnection",
}  # fmt: skip
AREAS = sorted((Path(__file__).parents[2] / "resources" / "messages").glob("*.toml"))
_AREA = re.compile("(?:" + "|".join(path.stem for path in AREAS) + r")\.")
_CODE = re.compile(_AREA.pattern + r"[a-z_]+")
_ANY_CODE = re.compile(r"[a-z_]+\.[a-z_]+")


def _catalogue(path: Path) -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _places(sentences: list[str]) -> set[str]:
    """The `{parameters}` that `sentences` ask for."""
    return {
        name.partition(".")[0].partition("[")[0]
        for sentence in sentences
        for _, name, _, _ in string.Formatter().parse(sentence)
        if name is not None
    }


def _families(sources: list[Source]) -> set[str]:
    """The names of the error families and of every class of the program that extends one."""
    known = set(FAMILIES)
    while True:
        more = {
            node.name
            for source in sources
            for node in ast.walk(source.tree)
            if isinstance(node, ast.ClassDef) and {ast.unparse(base).rpartition(".")[2] for base in node.bases} & known
        }
        if more <= known:
            return known
        known |= more


def _is_told(call: ast.Call, source: Source, families: set[str]) -> bool:
    """Whether what `call` is given may be a code: the phrases of printed papers have names of the same shape."""
    return not source.is_in("documents") or ast.unparse(call.func).rpartition(".")[2] in families


def codes_used(sources: list[Source]) -> Iterator[tuple[str, str, set[str] | None]]:
    """(place, code, parameter names) of each outcome named literally in a call; None: not known from here."""
    families, teller = _families(sources), {"message", "say", "text"}
    for source in sources:
        for call in (node for node in ast.walk(source.tree) if isinstance(node, ast.Call)):
            if not _is_told(call, source, families):
                continue
            names, called = {keyword.arg for keyword in call.keywords}, ast.unparse(call.func).rpartition(".")[2]
            shape = _ANY_CODE if called in families else _CODE  # what an error names is a code, whatever its area
            for each in call.args:
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and shape.fullmatch(each.value):
                    alone = each is call.args[0] and len(call.args) == 1 and called in families | teller
                    known = {name for name in names if name} if alone and None not in names else None
                    yield f"{source.module}:{call.lineno}", each.value, known


def codes_made(sources: list[Source]) -> Iterator[tuple[str, str]]:
    """(place, beginning) of each code whose ending is chosen when the program runs."""
    families = _families(sources)
    for source in sources:
        for call in (node for node in ast.walk(source.tree) if isinstance(node, ast.Call)):
            for each in call.args:
                if isinstance(each, ast.JoinedStr) and _is_told(call, source, families):
                    begun = each.values[0].value if isinstance(each.values[0], ast.Constant) else ""
                    if _AREA.match(str(begun)):
                        yield f"{source.module}:{call.lineno}", str(begun)


ENDINGS: dict[str, set[str]] = {
    "agreement.decision_": {"no_positions", "dissent", "consulting", "no_majority", "nobody_consults"},
    "cli.": {f"usage_{complaint}" for complaint in COMPLAINTS},
    "cli.history_": set(TOLD),
    "cli.way_": {way.value for way in Way},
    "cli.status_": set(SpaceKind),
    "cli.verified_": {"seal", "signature", "on_request"},
    "clock.": {"too_early", "behind", "ahead"},
    "exchange.": {SECTOR_WITHOUT_PARTY, "sheet_roster", "sheet_commitments"},
    "exchange.conflict_": {"changed_on_both_sides", "deleted_here", "agreement_closed", "other_readers", "disputed"},
    "minutes.look_": set(LOOKED_AT) - {"interpreter", "reserved", "kept_out", "summary"},  # these are never lacking
    "record.refused_": {
        column.info["rule"][0] for table in Base.metadata.tables.values() for column in table.columns
        if "rule" in column.info
    },
    "redaction.": {"documents", "texts"},
    "roster.": set(Likeness),
    "roster.field_": set(Field),
    "sync.": {f"when_{moment}" for moment in ("today", "yesterday", "weekday", "weekend", "date")},
    "sync.alarm_": set(AlarmKind),
    "sync.imported_": {"spaces", "files", "waiting", "shelved", "not_for_us", "taken_out", "conflicts"},
    "sync.space_": set(SpaceKind),
}  # fmt: skip
"""How the codes can end that begin so."""


def test_every_code_used_in_the_program_has_its_sentences(sources: list[Source]) -> None:
    catalogues = {path.stem: _catalogue(path) for path in AREAS}
    missing = [
        f"{place}: {code}"
        for place, code, _ in codes_used(sources)
        if code.partition(".")[2] not in catalogues.get(code.partition(".")[0], {})
    ]
    assert not missing, "\n".join(missing)


def test_every_ending_of_a_code_that_is_made_as_the_program_runs_has_its_sentences(sources: list[Source]) -> None:
    catalogues = {path.stem: _catalogue(path) for path in AREAS}
    unknown = [f"{place}: {begun}…" for place, begun in codes_made(sources) if begun not in ENDINGS]
    assert not unknown, "\n".join(unknown)
    codes = [begun + ending for begun, endings in ENDINGS.items() for ending in endings]
    missing = [code for code in codes if code.partition(".")[2] not in catalogues[code.partition(".")[0]]]
    assert not missing, "\n".join(missing)


def test_every_place_in_a_sentence_is_filled_where_the_code_is_used(sources: list[Source]) -> None:
    catalogues = {path.stem: _catalogue(path) for path in AREAS}
    unfilled = []
    for place, code, given in codes_used(sources):
        area, _, name = code.partition(".")
        entry = catalogues.get(area, {}).get(name)
        if entry and given is not None and (lacking := _places(entry["es"]) - given):
            unfilled.append(f"{place}: {code} lacks {sorted(lacking)}")
    assert not unfilled, "\n".join(unfilled)


@pytest.mark.parametrize("path", AREAS, ids=lambda path: path.stem)
def test_a_catalogue_says_the_same_in_all_four_languages(path: Path) -> None:
    for name, entry in _catalogue(path).items():
        assert set(entry) == set(LANGUAGES), name
        assert all(1 <= len(sentences) <= 3 for sentences in entry.values()), name
        assert all(sentences[0].strip() for sentences in entry.values()), name
        lengths = {len(sentences) for sentences in entry.values()}
        assert len(lengths) == 1, f"{name}: not the same sentences in every language"
        assert all(_places(sentences) == _places(entry["es"]) for sentences in entry.values()), name


@pytest.mark.parametrize("count", [0, 1, 3])
@pytest.mark.parametrize("path", AREAS, ids=lambda path: path.stem)
def test_every_sentence_can_be_filled_and_printed(path: Path, count: int) -> None:
    for name, entry in _catalogue(path).items():
        filled: dict[str, object] = dict.fromkeys(_places(entry["es"]), count)
        for language in LANGUAGES:
            said = str(message(f"{path.stem}.{name}", filled, language))
            assert not set("{}|#") & set(" ".join(said.split()).replace(": ? * / < > |", "")), said


@pytest.mark.parametrize(
    ("language", "none", "one", "several"),
    [
        ("es", "0 partes", "1 parte", "2 partes"),
        ("en", "0 parts", "1 part", "2 parts"),
        ("pt", "0 parte", "1 parte", "2 partes"),
        ("fr", "0 partie", "1 partie", "2 parties"),
    ],
)
def test_of_one_a_sentence_speaks_in_the_singular_and_of_none_as_its_language_does(
    language: str, none: str, one: str, several: str
) -> None:
    for count, said in ((0, none), (1, one), (2, several)):
        told = message("sync.imported_not_for_us", {"count": count}, language).what
        assert told.startswith(f"{said} "), told
