"""Dates, hours, money, counts and lists, as minutes write them."""

from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.words import (
    LANGUAGES,
    at_time_in_words,
    closing_moment,
    counted,
    date_in_words,
    enumerate_names,
    money_in_figures,
    money_in_words,
    opening_moment,
    time_in_words,
)

GUATEMALA = timezone(timedelta(hours=-6))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of March 2026."""
    return datetime(2026, 3, day, hour, minute, tzinfo=GUATEMALA)


OPENING = at(5, 9, 30)


def test_dates_are_written_out() -> None:
    assert date_in_words(date(2026, 3, 5), "es") == "cinco de marzo de dos mil veintiséis"
    assert date_in_words(date(2026, 3, 5), "en") == "the fifth of March, two thousand and twenty-six"
    assert date_in_words(date(2026, 3, 5), "pt") == "cinco de março de dois mil e vinte e seis"
    assert date_in_words(date(2026, 3, 5), "fr") == "cinq mars deux mille vingt-six"
    assert (
        date_in_words(date(1999, 8, 31), "es") == "treinta y uno de agosto de mil novecientos noventa y nueve"
    )


def test_the_first_of_a_month_follows_the_use_of_each_language() -> None:
    first = date(2026, 1, 1)
    assert date_in_words(first, "es") == "uno de enero de dos mil veintiséis"
    assert date_in_words(first, "en") == "the first of January, two thousand and twenty-six"
    assert date_in_words(first, "pt") == "primeiro de janeiro de dois mil e vinte e seis"
    assert date_in_words(first, "fr") == "premier janvier deux mille vingt-six"


@pytest.mark.parametrize(
    ("hour", "minute", "words"),
    [
        (9, 30, "las nueve horas con treinta minutos"),
        (9, 0, "las nueve horas en punto"),
        (1, 0, "la una hora en punto"),
        (1, 1, "la una hora con un minuto"),
        (0, 0, "las cero horas en punto"),
        (12, 15, "las doce horas con quince minutos"),
        (21, 21, "las veintiuna horas con veintiún minutos"),
        (23, 59, "las veintitrés horas con cincuenta y nueve minutos"),
    ],
)
def test_hours_in_spanish(hour: int, minute: int, words: str) -> None:
    assert time_in_words(time(hour, minute), "es") == words
    assert at_time_in_words(time(hour, minute), "es") == f"a {words}"


def test_hours_in_the_other_languages() -> None:
    assert time_in_words(time(9, 30), "en") == "thirty minutes past nine in the morning"
    assert time_in_words(time(13, 1), "en") == "one minute past one in the afternoon"
    assert time_in_words(time(0, 0), "en") == "midnight"
    assert time_in_words(time(12, 0), "en") == "twelve noon"
    assert time_in_words(time(12, 5), "en") == "five minutes past noon"
    assert time_in_words(time(19, 0), "en") == "seven o’clock in the evening"
    assert at_time_in_words(time(1, 2), "pt") == "à uma hora e dois minutos"
    assert at_time_in_words(time(22, 0), "pt") == "às vinte e duas horas"
    assert at_time_in_words(time(0, 10), "pt") == "à zero hora e dez minutos"
    assert at_time_in_words(time(1, 1), "fr") == "à une heure une minute"
    assert at_time_in_words(time(21, 0), "fr") == "à vingt et une heures"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_minute_of_the_day_has_its_own_words(lang: str) -> None:
    minutes = [time(hour, minute) for hour in range(24) for minute in range(60)]
    assert len({time_in_words(moment, lang) for moment in minutes}) == 24 * 60


def test_minutes_open_with_the_formula_of_the_language() -> None:
    assert opening_moment(OPENING, "es") == (
        "siendo las nueve horas con treinta minutos del día cinco de marzo de dos mil veintiséis"
    )
    assert opening_moment(OPENING, "en") == (
        "at thirty minutes past nine in the morning on the fifth of March, two thousand and twenty-six"
    )
    assert opening_moment(OPENING, "pt") == (
        "aos cinco dias do mês de março de dois mil e vinte e seis, às nove horas e trinta minutos"
    )
    assert (
        opening_moment(OPENING, "fr")
        == "l’an deux mille vingt-six, le cinq mars, à neuf heures trente minutes"
    )
    assert opening_moment(at(1, 8), "pt").startswith("ao primeiro dia do mês de março")


def test_minutes_close_on_the_same_day_or_name_the_other() -> None:
    assert closing_moment(at(5, 15, 5), OPENING, "es") == (
        "siendo las quince horas con cinco minutos del mismo día"
    )
    past_midnight = at(6, 0, 10)
    assert closing_moment(past_midnight, OPENING, "es") == opening_moment(past_midnight, "es")
    assert closing_moment(at(5, 15, 5), OPENING, "fr") == "à quinze heures cinq minutes le même jour"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("5000", "cinco mil quetzales exactos (Q 5,000.00)"),
        ("1", "un quetzal exacto (Q 1.00)"),
        ("0", "cero quetzales exactos (Q 0.00)"),
        ("0.01", "cero quetzales con un centavo (Q 0.01)"),
        ("21.21", "veintiún quetzales con veintiún centavos (Q 21.21)"),
        ("1000000", "un millón de quetzales exactos (Q 1,000,000.00)"),
        ("1000000.50", "un millón de quetzales con cincuenta centavos (Q 1,000,000.50)"),
        ("21000", "veintiún mil quetzales exactos (Q 21,000.00)"),
    ],
)
def test_quetzales_in_words_and_figures(amount: str, words: str) -> None:
    assert money_in_words(Decimal(amount), "GTQ", "es").replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("amount", "code", "lang", "words"),
    [
        (1500, "COP", "es", "mil quinientos pesos colombianos exactos (COP 1.500,00)"),
        (2, "USD", "es", "dos dólares de los Estados Unidos exactos (USD 2.00)"),
        (2, "HNL", "es", "dos lempiras exactos (L 2.00)"),
        (2, "NIO", "es", "dos córdobas exactos (C$ 2.00)"),
        (2, "BOB", "es", "dos bolivianos exactos (Bs 2,00)"),
        (2_000_000, "BRL", "pt", "dois milhões de reais exatos (R$ 2.000.000,00)"),
        (1, "BRL", "pt", "um real exato (R$ 1,00)"),
        (21, "HTG", "fr", "vingt et une gourdes exactement (G 21,00)"),
        (1_000_000, "HTG", "fr", "un million de gourdes exactement (G 1 000 000,00)"),
        (1_000_000, "EUR", "fr", "un million d’euros exactement (EUR 1 000 000,00)"),
        (Decimal("1.10"), "SRD", "en", "one Surinamese dollar and ten cents (SRD 1.10)"),
        (3, "XAF", "es", "tres XAF exactos (XAF 3.00)"),
    ],
)
def test_money_of_other_countries(amount: int | Decimal, code: str, lang: str, words: str) -> None:
    assert money_in_words(amount, code, lang).replace("\u00a0", " ") == words


@pytest.mark.parametrize("amount", ["-1", "0.001", "1e12", "NaN", "Infinity"])
def test_sums_that_cannot_be_said_are_refused(amount: str) -> None:
    with pytest.raises(ValueError):
        money_in_words(Decimal(amount), "GTQ", "es")


@given(st.integers(0, 99_999_999_999_999), st.sampled_from(LANGUAGES))
def test_figures_say_the_same_sum(cents: int, lang: str) -> None:
    figures = money_in_figures(Decimal(cents).scaleb(-2), "GTQ", lang)
    assert int("".join(mark for mark in figures if mark.isdigit())) == cents


def test_counts_agree_with_their_noun() -> None:
    assert counted(21, "persona", "personas", "es", "f") == "veintiuna personas"
    assert counted(1, "persona", "personas", "es", "f") == "una persona"
    assert counted(60, "persona", "personas", "es", "f", with_figures=True) == "sesenta (60) personas"
    assert counted(2_000_000, "persona", "personas", "es", "f") == "dos millones de personas"
    assert counted(2_000_000, "persona", "personas", "es", "f", True) == "dos millones (2000000) de personas"
    assert counted(0, "personne", "personnes", "fr", "f") == "zéro personne"
    assert counted(1_000_000, "arbre", "arbres", "fr") == "un million d’arbres"


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ([], ""),
        (["Ana"], "Ana"),
        (["Ana", "Luis"], "Ana y Luis"),
        (["a", "b", "c"], "a, b y c"),
        (["María", "Ixchel"], "María e Ixchel"),
        (["María", "Hilda"], "María e Hilda"),
        (["agua", "hierro"], "agua y hierro"),
        (["Ana", "Yolanda"], "Ana y Yolanda"),
        (["Ana", "Ysabel"], "Ana e Ysabel"),
        (["la Alcaldía", "«Iglesia Viva»"], "la Alcaldía e «Iglesia Viva»"),
        (["x", "y"], "x y y"),
        (["Cooperativa, R. L.", "Iglesia"], "Cooperativa, R. L.; e Iglesia"),
    ],
)
def test_spanish_lists_end_as_the_last_name_sounds(names: list[str], sentence: str) -> None:
    assert enumerate_names(names, "es") == sentence


@pytest.mark.parametrize(
    ("last", "sentence"),
    [
        ("otro", "a u otro"), ("hotel", "a u hotel"), ("uno", "a o uno"), ("8", "a u 8"), ("80", "a u 80"),
        ("11", "a u 11"), ("110", "a o 110"), ("11,000", "a u 11,000"), ("1100", "a o 1100"), ("7", "a o 7"),
    ],
)  # fmt: skip
def test_spanish_alternatives_end_as_the_last_name_sounds(last: str, sentence: str) -> None:
    assert enumerate_names(["a", last], "es", "or") == sentence


def test_lists_in_the_other_languages() -> None:
    assert enumerate_names(["a", "b", "c"], "en") == "a, b and c"
    assert enumerate_names(["a", "b", "c"], "pt") == "a, b e c"
    assert enumerate_names(["a", "b", "c"], "fr", "or") == "a, b ou c"
    assert enumerate_names(["a, b", "c"], "fr") == "a, b\u00a0; et c"
