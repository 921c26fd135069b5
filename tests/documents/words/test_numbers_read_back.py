"""Numbers in words read back to the same number, by parsers that share nothing with the writers."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.words import LARGEST, cardinal, ordinal

VALUES = {
    "es": {
        "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
        "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
        "veintiún": 21, "veintiuno": 21, "veintiuna": 21, "veintidós": 22, "veintitrés": 23,
        "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28,
        "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
        "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300,
        "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800,
        "novecientos": 900, "y": 0, "de": 0,
    },
    "en": {
        "zero": 0, "and": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
        "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
        "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    "pt": {
        "zero": 0, "e": 0, "de": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4,
        "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12,
        "treze": 13, "quatorze": 14, "quinze": 15, "dezesseis": 16, "dezessete": 17, "dezoito": 18,
        "dezenove": 19, "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60,
        "setenta": 70, "oitenta": 80, "noventa": 90, "cem": 100, "cento": 100, "duzentos": 200,
        "trezentos": 300, "quatrocentos": 400, "quinhentos": 500, "seiscentos": 600, "setecentos": 700,
        "oitocentos": 800, "novecentos": 900,
    },
    "fr": {
        "zéro": 0, "et": 0, "de": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
        "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
        "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40,
        "cinquante": 50, "soixante": 60,
    },
}  # fmt: skip
SCALES = {
    "mil": 10**3, "millón": 10**6, "millones": 10**6, "thousand": 10**3, "million": 10**6, "billion": 10**9,
    "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9, "mille": 10**3, "millions": 10**6,
    "milliard": 10**9, "milliards": 10**9,
}  # fmt: skip
LANGUAGES = sorted(VALUES)
NUMBERS = st.one_of(
    st.integers(0, LARGEST),
    st.integers(0, 12).flatmap(
        lambda zeros: st.integers(0, 10 ** (12 - zeros) - 1).map(
            lambda n: n * 10**zeros
        )
    ),
)  # fmt: skip


def read_small(words: list[str], lang: str) -> int:
    """The value of the words of one group, below a thousand."""
    total = 0
    for word in words:
        if lang == "en" and word == "hundred":
            total *= 100
        elif lang == "fr" and word in {"cent", "cents"}:
            total = (total or 1) * 100
        elif lang == "fr" and word.startswith("vingt") and total % 100 == 4:
            total += 76
        elif lang == "es" and word.endswith("as"):
            total += VALUES["es"][word[:-2] + "os"]
        elif lang == "pt" and word.endswith("as") and word != "duas":
            total += VALUES["pt"][word[:-2] + "os"]
        else:
            total += VALUES[lang][word]
    return total


def read_number(text: str, lang: str) -> int:
    """The number that `text` says; scales multiply what stands before them."""
    words = re.split(r"[ -]", text)
    total = group = 0
    small: list[str] = []
    for word in words:
        scale = SCALES.get(word)
        if scale is None:
            small.append(word)
            continue
        value = read_small(small, lang)
        small = []
        if scale == 10**3:
            group += max(value, 1) * 1000
        else:
            total += (group + value) * scale
            group = 0
    return total + group + read_small(small, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("gender", ["m", "f"])
@pytest.mark.parametrize("before_noun", [False, True])
def test_every_number_up_to_three_thousand_reads_back(lang: str, gender: str, before_noun: bool) -> None:
    for n in range(3001):
        assert read_number(cardinal(n, lang, gender, before_noun), lang) == n  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", LANGUAGES)
@given(n=NUMBERS)
def test_any_number_reads_back(lang: str, n: int) -> None:
    assert read_number(cardinal(n, lang), lang) == n
    assert read_number(cardinal(n, lang, "f", before_noun=True), lang) == n


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_numbers_share_their_words(lang: str) -> None:
    numbers = [*range(3000), *range(19_900, 31_200, 7), *range(990_000, 1_010_000, 11)]
    assert len({cardinal(n, lang) for n in numbers}) == len(numbers)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_ordinals_share_their_words(lang: str) -> None:
    for gender in ("m", "f"):
        assert len({ordinal(n, lang, gender) for n in range(1, 2000)}) == 1999


@pytest.mark.parametrize("lang", LANGUAGES)
@given(n=NUMBERS)
def test_words_are_tidy(lang: str, n: int) -> None:
    words = cardinal(n, lang)
    assert words == " ".join(words.split())
    assert words == words.lower()
    assert not re.search(r"[\d_]", words)


@given(millions=st.integers(0, 999_999), rest=st.integers(0, 999))
def test_one_thousand_is_never_un_mil(millions: int, rest: int) -> None:
    n = millions * 1_000_000 + 1000 + rest
    assert not re.search(r"\bun mil\b", cardinal(1000 + rest, "es"))
    assert not re.search(r"\bum mil\b", cardinal(n, "pt"))
    assert not re.search(r"\bun mille\b", cardinal(n, "fr"))
