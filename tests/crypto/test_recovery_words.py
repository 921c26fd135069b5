"""The twelve words come back from a sheet of paper however a person types them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.crypto.recovery_words import RecoverySecret, completions, read_words, words_of
from facilitator_app.errors import WrongSecret

SECRET = RecoverySecret(bytes(range(16)))
WORDS = words_of(SECRET)


@given(st.binary(min_size=16, max_size=16))
def test_twelve_words_spell_the_secret_and_give_it_back(value: bytes) -> None:
    words = words_of(RecoverySecret(value))
    assert len(words) == 12
    assert read_words(" ".join(words)) == RecoverySecret(value)


def test_the_words_keep_the_spelling_of_the_standard() -> None:
    assert words_of(RecoverySecret(bytes(16))) == ("ábaco",) * 11 + ("abierto",)


def unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


@pytest.mark.parametrize(
    "typed",
    [
        " ".join(WORDS).upper(),
        unaccented(" ".join(WORDS)),
        unicodedata.normalize("NFD", " ".join(WORDS)),
        "\n\t ".join(WORDS) + "  \n",
        ", ".join(WORDS),
        "\n".join(f"{n}. {word}" for n, word in enumerate(WORDS, 1)),
        "\ufeff" + "\r\n".join(WORDS),
    ],
)
def test_accents_case_spacing_and_numbering_do_not_matter(typed: str) -> None:
    assert read_words(typed) == SECRET


def test_an_unknown_word_is_named_by_its_place_and_not_repeated() -> None:
    words = [*WORDS[:4], "zzzzz", *WORDS[5:]]
    with pytest.raises(WrongSecret) as caught:
        read_words(" ".join(words))
    assert (caught.value.code, caught.value.parameters) == ("vault.word_unknown", {"position": 5})


def test_too_few_words_are_counted() -> None:
    with pytest.raises(WrongSecret) as caught:
        read_words(" ".join(WORDS[:11]))
    assert (caught.value.code, caught.value.parameters) == ("vault.words_count", {"count": 11})


def test_words_that_do_not_belong_together_are_refused() -> None:
    with pytest.raises(WrongSecret) as caught:
        read_words(" ".join([*WORDS[1:], WORDS[0]]))
    assert caught.value.code == "vault.words_checksum"


@given(st.text(max_size=200))
def test_whatever_is_typed_only_ever_is_a_wrong_secret(typed: str) -> None:
    with pytest.raises(WrongSecret):
        read_words(typed)


def test_a_word_is_completed_from_its_first_letters_without_accents() -> None:
    assert "ábaco" in completions("ABA")
    assert completions("abac") == ("ábaco",)
    assert completions("AÑO") == completions("ano") == ("anotar", "año")
    assert completions("") == completions("zzz") == ()
    assert len(completions("a")) == 6
