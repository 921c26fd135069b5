"""Folding makes one word of the ways people write it."""

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.folding import GLOTTAL, Folding, fold, name_key, words

DECLARATIONS = sorted((Path(__file__).parent / "udhr").glob("*.txt"))
MARKS = "'’‘ʼꞌ`´ʾ′"
NASTY = st.text(
    st.one_of(st.sampled_from(MARKS + " \t\u00a0aeñÑéß\u0301\u0308İŉꞋ\u202e\x00ᾳ-."), st.characters())
)


@pytest.mark.parametrize("mark", MARKS)
def test_every_kind_of_glottal_mark_is_one_letter_inside_a_word(mark: str) -> None:
    assert fold(f"Q{mark}eqchi{mark}") == f"q{GLOTTAL}eqchi"
    assert fold(f"{mark}hola{mark} k{mark}iche{mark}, {mark}") == f"hola k{GLOTTAL}iche,"


def test_a_final_glottal_mark_may_be_left_out() -> None:
    assert fold("K'iche'") == fold("k’iche") == fold("KʼICHEʼ")


def test_accents_case_and_spaces_make_no_difference() -> None:
    assert fold("  San  Pedro\u00a0CARCHÁ\n") == "san pedro carcha"
    assert fold("Peñá") == fold("Pen\u0303a\u0301") == "pena"
    assert fold("Ab'xub'al n̈ ẍ ḧ") == f"ab{GLOTTAL}xub{GLOTTAL}al n x h"


def test_invisible_marks_do_not_hide_a_word() -> None:
    assert fold("mu\u00adni\u200bci\u202epio") == "municipio"
    assert fold("a\x00b") == "a b"


def test_words_leave_punctuation_out_and_keep_glottal_letters() -> None:
    assert words("«¿Qué dijo Ixq'anil?», (1.ª)") == ("que", "dijo", f"ixq{GLOTTAL}anil", "1", "a")
    assert words("—") == ()


def test_a_name_key_ignores_order_joining_words_and_marks() -> None:
    assert name_key("Pérez Gómez, María de los Ángeles") == name_key("Maria Angeles PEREZ GOMEZ")
    assert name_key("Ixq'anil Caal") == name_key("Caal Ixqanil")
    assert name_key("de la") == "de la"
    assert name_key("") == ""


def test_different_people_keep_different_keys() -> None:
    assert name_key("Ana Pérez") != name_key("Ana Pérez Pérez")
    assert name_key("Juan Tun") != name_key("Juan Tum")


@given(NASTY)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(NASTY, max_size=4))
def test_folding_word_by_word_is_folding(texts: list[str]) -> None:
    folding = Folding()
    assert [folding.fold(text) for text in texts * 2] == [fold(text) for text in texts * 2]


@given(NASTY)
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    unmarked = "".join(letter for letter in text if letter not in MARKS)
    assert fold(unicodedata.normalize("NFC", unmarked)) == fold(unicodedata.normalize("NFD", unmarked))


@given(NASTY)
def test_nothing_invisible_is_left(text: str) -> None:
    kinds = {unicodedata.category(letter) for letter in fold(text)}
    assert kinds.isdisjoint({"Mn", "Me", "Cc", "Cf", "Cs", "Zl", "Zp"})
    assert fold(text) == fold(text).strip()


@given(st.lists(st.text(st.characters(categories=["Lu", "Ll"]), min_size=1), max_size=5), st.randoms())
def test_any_order_of_the_words_gives_the_same_name_key(parts: list[str], chance: random.Random) -> None:
    shuffled = parts.copy()
    chance.shuffle(shuffled)
    assert name_key(" ".join(parts)) == name_key(" ".join(shuffled))


@pytest.mark.parametrize("path", DECLARATIONS, ids=lambda path: path.stem)
def test_every_word_of_the_declaration_is_found_however_it_is_typed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    folded = words(text)
    assert len(set(folded)) > 300
    for mark in MARKS:
        assert words(text.replace("'", mark)) == folded
    assert words(unicodedata.normalize("NFD", text)) == folded
    assert words(text.upper()) == folded


def test_the_declaration_keeps_its_glottal_letters() -> None:
    text = (Path(__file__).parent / "udhr" / "quc.txt").read_text(encoding="utf-8")
    assert sum(GLOTTAL in word for word in words(text)) > 300
