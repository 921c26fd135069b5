"""What is sure in a cell is taken; what is open is told and not guessed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.exchange.roster.birth import Birth, Order, OrderEvidence, born
from facilitator_app.exchange.roster.cell_text import cleaned
from facilitator_app.exchange.roster.choices import languages_in, people_of, says_nothing, sector_of, signing_hinted
from facilitator_app.exchange.roster.national_ids import national_id_of
from facilitator_app.exchange.roster.sexes import Letter, LetterEvidence, sex_of


@pytest.mark.parametrize(
    ("written", "order", "found"),
    [
        ("27/11/1983", Order.OPEN, Birth(1983, "1983-11-27")),
        ("11/27/1983", Order.OPEN, Birth(1983, "1983-11-27")),
        ("03/04/1980", Order.OPEN, Birth(1980, None, "ambiguous_date")),
        ("03/04/1980", Order.DAY_FIRST, Birth(1980, "1980-04-03")),
        ("03/04/1980", Order.MONTH_FIRST, Birth(1980, "1980-03-04")),
        ("04/04/1980", Order.OPEN, Birth(1980, "1980-04-04")),
        ("1980-04-03", Order.OPEN, Birth(1980, "1980-04-03")),
        ("3-4-80", Order.DAY_FIRST, Birth(1980, "1980-04-03", "two_digit_year")),
        ("3/4/05", Order.DAY_FIRST, Birth(2005, "2005-04-03", "two_digit_year")),
        ("3/4/20", Order.DAY_FIRST, Birth(None, None, "two_digit_year")),
        ("27 de noviembre de 1983", Order.OPEN, Birth(1983, "1983-11-27")),
        ("27-nov-1983", Order.OPEN, Birth(1983, "1983-11-27")),
        ("November 27, 1983", Order.OPEN, Birth(1983, "1983-11-27")),
        ("5 février 1970", Order.OPEN, Birth(1970, "1970-02-05")),
        ("1º de março de 1970", Order.OPEN, Birth(1970, "1970-03-01")),
        ("1983", Order.OPEN, Birth(1983)),
        ("30632", Order.OPEN, Birth(None, None, "number_not_date")),
        (30632, Order.OPEN, Birth(None, None, "number_not_date")),
        (1983.0, Order.OPEN, Birth(1983)),
        (date(1983, 3, 4), Order.OPEN, Birth(1983, "1983-03-04")),
        ("31/02/1983", Order.OPEN, Birth(None, None, "unreadable_date")),
        ("27/11/1783", Order.OPEN, Birth(None, None, "unlikely_birth")),
        ("27/11/2083", Order.OPEN, Birth(None, None, "unlikely_birth")),
        ("1990-05-04T00:00:00Z", Order.OPEN, Birth(1990, "1990-05-04")),
        ("05/1978", Order.OPEN, Birth(1978)),
        ("mayo de 1978", Order.OPEN, Birth(1978)),
        ("13/1978", Order.OPEN, Birth(None, None, "unreadable_date")),
        ("ley de 1978", Order.OPEN, Birth(None, None, "unreadable_date")),
        ("sábado 12 de mayo de 1978", Order.OPEN, Birth(1978, "1978-05-12")),
        ("el 3 de abril del año 1990", Order.OPEN, Birth(1990, "1990-04-03")),
        ("no sabe", Order.OPEN, Birth(None, None, "unreadable_date")),
    ],
)
def test_a_birth_is_taken_as_far_as_it_is_sure(written: Any, order: Any, found: Any) -> None:
    assert born(written, order, 2026) == found


@given(st.text(max_size=30))
def test_no_text_upsets_the_reading_of_dates(text: Any) -> None:
    found = born(text, Order.OPEN, 2026)
    assert (found.year is None) <= (found.code is not None)


def test_one_day_above_twelve_decides_the_order_of_a_column_and_two_that_differ_decide_nothing() -> None:
    evidence = OrderEvidence()
    evidence.see("03/04/1980")
    assert evidence.order() is Order.OPEN
    evidence.see("27/04/1980")
    assert evidence.order() is Order.DAY_FIRST
    evidence.see("04/27/1980")
    assert evidence.order() is Order.OPEN


@pytest.mark.parametrize(
    ("column", "letter", "sex"),
    [
        (("M", "H"), Letter.WOMAN, "f"),
        (("M", "F"), Letter.MAN, "m"),
        (("M",), Letter.OPEN, None),
        (("M", "H", "F"), Letter.OPEN, None),
    ],
)
def test_m_is_a_woman_beside_h_a_man_beside_f_and_open_otherwise(column: Any, letter: Any, sex: Any) -> None:
    evidence = LetterEvidence()
    for value in column:
        evidence.see(value)
    assert evidence.letter() is letter
    assert sex_of("M", letter)[0] == sex


@pytest.mark.parametrize(
    ("word", "sex"),
    [("Mujer", "f"), ("HOMBRE", "m"), ("masc.", "m"), ("F", "f"), ("h", "m"), ("Otro", "x"), ("♀", "f"), ("♂", "m")],
)
def test_words_for_sex_need_no_evidence(word: Any, sex: Any) -> None:
    assert sex_of(word, Letter.OPEN) == (sex, None)


def test_a_word_that_is_no_sex_is_told() -> None:
    assert sex_of("Quiché", Letter.OPEN) == (None, "unclear_value")


@pytest.mark.parametrize(
    ("written", "kept", "code"),
    [
        ("8646 82581 0101", "8646825810101", None),
        ("8646.82581.0101", "8646825810101", None),
        ("DPI: 8646 82581 0101", "8646825810101", None),
        ("8646825810101 / 5555", None, "id_not_digits"),
        ("8646825820101", "8646825820101", "id_wrong_check_digit"),
        ("710399634160", None, "id_wrong_length"),
        ("864682581O101", None, "id_not_digits"),
        ("8,64683E+12", None, "id_digits_lost"),
        ("8,646,825,810,101", "8646825810101", "id_written_as_number"),
        ("8.646.825.810.101,00", "8646825810101", "id_written_as_number"),
        ("8,646,825,820,101", None, "id_written_as_number"),
        ("A-1 123456", "A-1 123456", None),
        ("A-1 123,456", "A-1 123,456", None),
        ("Pasaporte 123456789", "Pasaporte 123456789", None),
        ("Pasaporte", None, "id_not_digits"),
    ],
)
def test_the_check_of_ids_warns_and_damaged_ones_are_left_out(written: Any, kept: Any, code: Any) -> None:
    assert national_id_of(written, written, "GT", None) == (kept, code)


def test_ids_of_other_countries_are_kept_as_written() -> None:
    assert national_id_of("1.032.456.789", "1.032.456.789", "CO", None) == ("1.032.456.789", None)
    assert national_id_of("1.03246E+9", "1.03246E+9", "CO", None) == (None, "id_digits_lost")


def test_where_codes_have_one_length_a_zero_that_a_spreadsheet_took_is_told() -> None:
    assert national_id_of("801198512345", "801198512345", "HN", None) == (None, "id_leading_zero_lost")
    assert national_id_of("0801198512345", "0801198512345", "HN", None) == ("0801198512345", None)
    assert national_id_of("801-1985-12345", "801-1985-12345", "HN", None) == ("801-1985-12345", None)


def test_dashes_say_nothing_and_a_sign_says_something() -> None:
    assert [says_nothing(text) for text in ("---", "N/A", "?", "☺")] == [True, True, True, False]


def test_words_of_languages_peoples_and_sectors_find_their_codes() -> None:
    assert languages_in("Quiché y español") == (("quc", "es"), True) or languages_in("Quiché y español")[1]
    assert languages_in("q'eqchi")[1]
    assert languages_in("klingon") == ((), False)
    assert people_of("Ladina") == "ladino"
    assert sector_of("gob.") == "government"
    assert sector_of("SC") is None


def test_remarks_only_hint_at_how_a_person_signs() -> None:
    assert signing_hinted("No sabe firmar") == "thumbprint"
    assert signing_hinted("firma a ruego") == "on_request"
    assert signing_hinted("viene en moto") is None


@given(st.text(max_size=60))
def test_cleaning_what_is_clean_changes_nothing(text: Any) -> None:
    once = cleaned(cleaned(text)[0])[0]
    assert cleaned(once)[0] == once
    assert "\x00" not in once
    assert "\u202e" not in once


def test_letters_that_an_earlier_program_lost_are_told_and_not_guessed() -> None:
    assert cleaned("Mu\ufffdoz") == ("Mu\ufffdoz", ("lost_character",))
    assert cleaned("Pe?a") == ("Pe?a", ("lost_character",))
    assert cleaned("¿Quién?") == ("¿Quién?", ())


def test_apostrophes_stay_as_typed_and_letters_are_composed() -> None:
    assert cleaned("  Ixk’at   Tzʼunun ") == ("Ixk’at Tzʼunun", ())
    assert cleaned("Pen\u0303a") == ("Peña", ())
    assert cleaned("'Atz Xol") == ("'Atz Xol", ())
