"""The guide as it is written: whole in both languages, true to what the screens say, and nothing from outside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from facilitator_app.cli.parser import parser
from facilitator_app.cli.usage import Words
from facilitator_app.desktop.screens.help.guide import LANGUAGES, Chapter, read_guide
from facilitator_app.installed import resources
from tests.desktop.interface_words import interface_words

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_PICTURE = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^]]+\]\(([^)]*)\)")
_COMMAND = re.compile(r"`facilitator ([^`]+)`")
CHAPTERS = [(language, chapter) for language in LANGUAGES for chapter in read_guide(language).chapters]
each_chapter = pytest.mark.parametrize(
    ("language", "chapter"), CHAPTERS, ids=[f"{language}-{chapter.code}" for language, chapter in CHAPTERS]
)


def _folder(language: str) -> Path:
    return resources() / "guide" / language


def test_every_chapter_is_there_in_both_languages_and_no_other_is() -> None:
    spanish, english = read_guide("es"), read_guide("en")
    codes = [chapter.code for chapter in spanish.chapters]
    assert codes == [chapter.code for chapter in english.chapters]
    assert len(codes) == len(set(codes))
    for language in LANGUAGES:
        assert {path.stem for path in _folder(language).glob("*.md")} == set(codes)


def test_both_languages_have_the_same_parts_pictures_and_links() -> None:
    for spanish, english in zip(read_guide("es").chapters, read_guide("en").chapters, strict=True):
        if spanish.code == "words":
            continue  # each language has words of its own that need telling
        for part in (r"^(#+) ", r"\]\(([^)]+)\)", r"^([-0-9]+)\.? ", r"`(F\d+|Ctrl\+.)`"):
            in_both = [re.findall(part, chapter.text, re.MULTILINE) for chapter in (spanish, english)]
            assert in_both[0] == in_both[1], (spanish.code, part)


@each_chapter
def test_a_chapter_is_short_and_has_a_title(language: str, chapter: Chapter) -> None:
    assert chapter.title
    assert 80 < len(chapter.text.split()) < 700


@each_chapter
def test_a_chapter_names_on_the_screen_only_what_is_there(language: str, chapter: Chapter) -> None:
    words = interface_words(language)
    assert [quoted for quoted in _BOLD.findall(chapter.text) if not words.say(quoted)] == []


@each_chapter
def test_every_picture_is_there_with_words_for_those_who_do_not_see_it(language: str, chapter: Chapter) -> None:
    for told, path in _PICTURE.findall(chapter.text):
        assert told, path
        assert not QImage(str(_folder(language) / path)).isNull(), path


@each_chapter
def test_links_lead_to_chapters_and_nowhere_outside(language: str, chapter: Chapter) -> None:
    codes = {other.code for other in read_guide(language).chapters}
    assert [link for link in _LINK.findall(chapter.text) if link.removesuffix(".md") not in codes] == []
    assert "://" not in chapter.text
    assert "<" not in chapter.text


@each_chapter
def test_the_commands_it_names_are_commands(language: str, chapter: Chapter) -> None:
    for command in _COMMAND.findall(chapter.text):
        names = [word for word in command.split() if re.fullmatch(r"[a-z-]+", word) and not word.startswith("-")]
        assert names[0] in _commands(parser("es")), command
        if len(names) > 1:
            assert names[1] in _commands(_commands(parser("es"))[names[0]]), command


def _commands(words: Words) -> dict[str, Words]:
    [choices] = [action.choices for action in words._actions if action.choices and action.dest in ("command", "action")]
    assert isinstance(choices, dict)
    return choices


def test_every_picture_that_ships_is_shown_and_all_of_them_are_small() -> None:
    for language in LANGUAGES:
        shown = {path for chapter in read_guide(language).chapters for _, path in _PICTURE.findall(chapter.text)}
        shipped = {f"images/{path.name}": path.stat().st_size for path in (_folder(language) / "images").iterdir()}
        assert set(shipped) == shown
        assert sum(shipped.values()) < 1_200_000


def test_readers_of_other_languages_get_the_nearest() -> None:
    assert [read_guide(language).language for language in ("es", "en", "pt", "fr")] == ["es", "en", "es", "en"]


def test_words_are_found_without_their_accents_and_the_chapter_about_them_comes_first() -> None:
    assert {place.chapter for place in read_guide("es").find("MODELO Colómbia")} == {"method"}
    assert len(read_guide("es").find("proteccion")) >= 1
    assert read_guide("es").find("dos versiones")[0].chapter == "two-versions"
    assert read_guide("en").find("consent")[0].chapter == "people"
    assert read_guide("es").find("   ") == []
    assert read_guide("es").find("zzz") == []


def test_what_is_found_is_told_as_it_is_written() -> None:
    [place] = [place for place in read_guide("es").find("doce palabras") if place.chapter == "words"]
    assert "doce palabras" in place.around
    assert "*" not in place.around
