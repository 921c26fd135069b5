"""Thresholds warn on the side where it gets worse, and one threat is enough."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.columns import canonical, plain_number, read_number
from facilitator_app.domain.thresholds import Trend, alert_of, in_order, signal_due, trend
from facilitator_app.domain.vocabulary import Alert


@dataclass
class Limits:
    """What the rules look at."""

    worse: str = "rising"
    warning_at: Decimal | None = Decimal(2)
    alert_at: Decimal | None = Decimal(4)
    counts_threats: bool | None = None


@pytest.mark.parametrize(
    ("value", "stands"), [("1.9", "calm"), ("2", "warning"), ("3.99", "warning"), ("4", "alert"), ("9", "alert")]
)
def test_a_reading_that_reaches_a_threshold_stands_there(value: str, stands: str) -> None:
    assert alert_of(Limits(), Decimal(value)) == stands


def test_what_gets_worse_by_falling_warns_from_below() -> None:
    women_who_speak = Limits("falling", Decimal(20), Decimal(10))
    assert [alert_of(women_who_speak, Decimal(share)) for share in (31, 20, 11, 10)] == [
        Alert.CALM, Alert.WARNING, Alert.WARNING, Alert.ALERT
    ]  # fmt: skip


def test_one_threat_is_an_alert_and_a_signal_whatever_the_thresholds() -> None:
    threats = Limits(warning_at=Decimal(5), alert_at=Decimal(9), counts_threats=True)
    assert alert_of(threats, Decimal(1)) == Alert.ALERT
    assert signal_due(threats, Decimal(1), before=Decimal(1))
    assert not signal_due(threats, Decimal(0), before=Decimal(3))


def test_a_signal_is_due_when_it_gets_worse_and_not_again_while_it_stays() -> None:
    steps = [(None, 2), (2, 3), (3, 4), (4, 5), (5, 2), (2, 4)]
    due = [signal_due(Limits(), Decimal(now), None if before is None else Decimal(before)) for before, now in steps]
    assert due == [True, False, True, False, False, True]


def test_without_thresholds_nothing_warns() -> None:
    assert alert_of(Limits(warning_at=None, alert_at=None), Decimal(10**6)) == Alert.CALM


def test_the_alert_lies_beyond_the_warning() -> None:
    assert in_order(Limits())
    assert not in_order(Limits("falling"))
    assert in_order(Limits("falling", Decimal(20), Decimal(10)))
    assert in_order(Limits(alert_at=None))


def test_the_trend_is_told_as_the_mesa_sees_it() -> None:
    rising = [Decimal(value) for value in (1, 2, 2, 3)]
    assert trend("rising", rising) == Trend.WORSE
    assert trend("falling", rising) == Trend.BETTER
    assert trend("rising", rising[:1]) == Trend.EVEN
    assert trend("rising", [Decimal(2), Decimal(2)]) == Trend.EVEN


@given(st.decimals(min_value=-(10**11), max_value=10**11, places=6, allow_nan=False))
def test_numbers_are_written_in_one_way_and_read_back(value: Decimal) -> None:
    kept = canonical(value)
    assert kept == value
    assert read_number(str(kept)) == kept
    assert "E" not in str(kept)
    assert canonical(Decimal(str(plain_number(canonical(round(value, 3)))))) == round(value, 3)


@pytest.mark.parametrize("text", ["", "uno", "1,2,3", "1e3", "NaN", "-", "1.2345678", "9" * 13, "٣"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        read_number(text)
