"""Every outcome the program can name has its sentences in all four languages, with the same places."""

from __future__ import annotations

import ast
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.messages import LANGUAGES, message
from tests.architecture.conftest import Source

FAMILIES = {
    "FacilitatorError", "Refused", "BadUsage", "WrongSecret", "Damaged",
    "Unavailable", "StorageFailed", "NoConnection",
}  # fmt: skip
AREAS = sorted((Path(__file__).parents[2] / "resources" / "messages").glob("*.toml"))


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
            if isinstance(node, ast.ClassDef)
            and {ast.unparse(base).rpartition(".")[2] for base in node.bases} & known
        }
        if more <= known:
            return known
        known |= more


def codes_used(sources: list[Source]) -> Iterator[tuple[str, str, set[str] | None]]:
    """(place, code, parameter names) of each failure named literally; None: not known from here."""
    families = _families(sources) | {"message"}
    for source in sources:
        for node in ast.walk(source.tree):
            if not (isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in families):
                continue
            if node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
                names = {keyword.arg for keyword in node.keywords}
                known = None if None in names or len(node.args) > 1 else {name for name in names if name}
                yield f"{source.module}:{node.lineno}", node.args[0].value, known


def test_every_code_used_in_the_program_has_its_sentences(sources: list[Source]) -> None:
    catalogues = {path.stem: _catalogue(path) for path in AREAS}
    missing = [
        f"{place}: {code}"
        for place, code, _ in codes_used(sources)
        if code.partition(".")[2] not in catalogues.get(code.partition(".")[0], {})
    ]
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


@pytest.mark.parametrize("path", AREAS, ids=lambda path: path.stem)
def test_every_sentence_can_be_filled_and_printed(path: Path) -> None:
    for name, entry in _catalogue(path).items():
        filled: dict[str, object] = dict.fromkeys(_places(entry["es"]), 3)
        for language in LANGUAGES:
            assert "{" not in str(message(f"{path.stem}.{name}", filled, language))
