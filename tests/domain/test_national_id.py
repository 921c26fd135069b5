"""The check of Guatemala's personal code warns with a reason and never guesses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.national_id import CuiVerdict, check_cui, check_digit, format_cui

MUNICIPALITIES = {"0101", "0110", "0701", "1302", "1401", "1415", "1609"}


def verdict(text: str | None) -> CuiVerdict:
    return check_cui(text, MUNICIPALITIES).verdict


@pytest.mark.parametrize(
    "text", ["8646825810101", "8495879641401", "7103996341609", "6621611491302", "8527381100701"]
)
def test_right_codes_are_valid(text: str) -> None:
    finding = check_cui(text, MUNICIPALITIES)
    assert (finding.verdict, finding.digits, finding.is_suspicious) == (CuiVerdict.VALID, text, False)


@pytest.mark.parametrize(
    "text",
    [
        "8646 82581 0101",
        "8646-82581-0101",
        " 8646\u00a082581\u20110101\t",
        "８６４６８２５８１０１０１",
        "8646–82581–0101",
    ],
)
def test_spaces_and_hyphens_make_no_difference(text: str) -> None:
    assert check_cui(text, MUNICIPALITIES).digits == "8646825810101"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8646825820101", CuiVerdict.WRONG_CHECK_DIGIT),
        ("6261611491302", CuiVerdict.WRONG_CHECK_DIGIT),
        ("8495879642299", CuiVerdict.NO_SUCH_MUNICIPALITY),
        ("8495879642301", CuiVerdict.NO_SUCH_MUNICIPALITY),
        ("710399634160", CuiVerdict.WRONG_LENGTH),
        ("86468258101010", CuiVerdict.WRONG_LENGTH),
        ("1", CuiVerdict.WRONG_LENGTH),
        ("864682581O101", CuiVerdict.NOT_DIGITS),
        ("P1234567", CuiVerdict.NOT_DIGITS),
        ("", CuiVerdict.ABSENT),
        ("  ", CuiVerdict.ABSENT),
        ("-", CuiVerdict.ABSENT),
        (None, CuiVerdict.ABSENT),
        ("A-1 123456", CuiVerdict.OLD_CARD),
        ("Ñ-14 12345", CuiVerdict.NOT_DIGITS),
    ],
)
def test_every_other_code_says_why(text: str | None, expected: CuiVerdict) -> None:
    assert verdict(text) is expected


@pytest.mark.parametrize("text", ["8.64683E+12", "8,64683E+12", "8.64682581010E+12", "9e12"])
def test_scientific_notation_has_lost_digits(text: str) -> None:
    finding = check_cui(text, MUNICIPALITIES)
    assert (finding.verdict, finding.digits) == (CuiVerdict.DIGITS_LOST, "")
    assert finding.damaged_by_spreadsheet


@pytest.mark.parametrize(
    "text", ["8646825810101.0", "8646825810101,00", "8,646,825,810,101", "8.646.825.810.101"]
)
def test_a_number_format_is_told_and_not_cleaned(text: str) -> None:
    finding = check_cui(text, MUNICIPALITIES)
    assert (finding.verdict, finding.digits) == (CuiVerdict.WRITTEN_AS_NUMBER, "")


def test_a_lost_leading_zero_is_told_and_not_put_back() -> None:
    serial = "01234567"
    short = f"{serial}{check_digit(serial)}0101".lstrip("0")
    finding = check_cui(short, MUNICIPALITIES)
    assert (finding.verdict, finding.digits) == (CuiVerdict.LEADING_ZERO_LOST, "")
    assert len(short) == 12


def test_a_serial_without_check_digit_does_not_exist() -> None:
    serial = next(f"{n:08}" for n in range(10_000_000, 10_000_100) if check_digit(f"{n:08}") is None)
    assert {verdict(f"{serial}{digit}0101") for digit in range(10)} == {CuiVerdict.NO_SUCH_SERIAL}


def test_without_a_table_of_municipalities_only_the_check_digit_counts() -> None:
    assert check_cui("8495879642299", None).verdict is CuiVerdict.VALID


def test_the_document_prints_groups_of_four_five_and_four() -> None:
    assert format_cui("8646825810101") == "8646 82581 0101"
    assert format_cui("A-1 123456") == "A-1 123456"


def test_a_finding_does_not_show_the_code_in_logs() -> None:
    assert "86468" not in repr(check_cui("8646825810101", MUNICIPALITIES))


@given(st.one_of(st.text(), st.text("0123456789 -.,Ee+'"), st.integers(0, 10**14).map(str)))
def test_nothing_written_makes_it_fail(text: str) -> None:
    finding = check_cui(text, MUNICIPALITIES)
    assert finding.digits == "" or (len(finding.digits) == 13 and finding.digits.isdigit())


def test_a_very_long_text_is_judged_at_once() -> None:
    assert verdict("1" * 5_000_000) is CuiVerdict.WRONG_LENGTH


@given(
    st.integers(0, 99_999_999), st.sampled_from(sorted(MUNICIPALITIES)), st.integers(0, 8), st.integers(1, 9)
)
def test_one_mistyped_digit_is_noticed(number: int, place: str, position: int, change: int) -> None:
    serial = f"{number:08}"
    digit = check_digit(serial)
    if digit is None:
        return
    code = f"{serial}{digit}{place}"
    wrong = code[:position] + str((int(code[position]) + change) % 10) + code[position + 1 :]
    assert verdict(code) is CuiVerdict.VALID
    assert verdict(wrong) in {CuiVerdict.WRONG_CHECK_DIGIT, CuiVerdict.NO_SUCH_SERIAL}
