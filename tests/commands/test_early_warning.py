"""Readings warn, one threat is a signal, and a signal is closed only when somebody was told back."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from facilitator_app.commands.indicator import (
    choose_indicator,
    edit_indicator,
    edit_reading,
    remove_indicator,
    remove_reading,
    take_reading,
)
from facilitator_app.commands.protection import agree_protection, remove_protection
from facilitator_app.commands.record import edit_record
from facilitator_app.commands.signal import answer_signal, edit_signal, raise_signal, remove_signal, tell_back
from facilitator_app.domain.early_warning import Indicator, ProtectionPlan, Reading, Signal
from facilitator_app.errors import Refused
from facilitator_app.queries.listing import list_records
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.table import Table


def _today(vault: Vault) -> date:
    return vault.clock.local().date()


def _signals(vault: Vault) -> list[tuple[str, str]]:
    with vault.read() as tx:
        return [(signal.kind, signal.title) for signal in tx.session.query(Signal).order_by(Signal.id)]


def test_a_reading_that_got_worse_raises_one_signal_and_names_it(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        cuts = choose_indicator(
            tx, table.process, "Cortes de agua por semana", "rising", warning_at=Decimal(2), alert_at=Decimal(4),
            unit="cortes",
        )  # fmt: skip
    day = _today(vault) - timedelta(days=40)
    for week, value in enumerate((1, 3, 3, 4, 1)):
        with vault.begin("test") as tx:
            take_reading(tx, cuts, Decimal(value), day + timedelta(days=7 * week))
    assert _signals(vault) == [
        ("reading", "Cortes de agua por semana: 3 cortes"), ("reading", "Cortes de agua por semana: 4 cortes")
    ]  # fmt: skip
    with vault.read() as tx:
        assert {signal.space for signal in tx.session.query(Signal)} == {tx.team_space(table.process)}
        assert {reading.space for reading in tx.session.query(Reading)} == {tx.table_space(table.process)}


def test_one_threat_is_a_signal_whatever_the_threshold(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        threats = choose_indicator(
            tx, table.process, "Denuncias por amenazas", "rising", warning_at=Decimal(5), counts_threats=True,
            origin="team",
        )  # fmt: skip
        take_reading(tx, threats, Decimal(1))
        take_reading(tx, threats, Decimal(1))
    assert [kind for kind, _ in _signals(vault)] == ["threat", "threat"]


def test_a_reading_of_long_ago_raises_nothing(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        cuts = choose_indicator(tx, table.process, "Cortes", "rising", warning_at=Decimal(2))
        take_reading(tx, cuts, Decimal(1), _today(vault))
        take_reading(tx, cuts, Decimal(9), _today(vault) - timedelta(days=400))
    assert _signals(vault) == []


def test_thresholds_stand_in_the_order_in_which_it_gets_worse(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        women = choose_indicator(
            tx, table.process, "Mujeres que hablan", "falling", warning_at=Decimal(20), alert_at=Decimal(10)
        )
    with pytest.raises(Refused, match="thresholds_crossed"), vault.begin("test") as tx:
        edit_indicator(tx, women, alert_at=Decimal("20.5"))
    with vault.begin("test") as tx:
        edit_record(tx, "indicator", women, {"alert_at": "12,5", "counts_threats": "no"})
    with vault.read() as tx:
        assert tx.get(Indicator, women).alert_at == Decimal("12.5")
        (listed,) = list_records(tx, "indicators")
        assert (listed["alert_at"], listed["warning_at"]) == (12.5, 20)


def test_a_reading_is_corrected_and_taken_out_and_one_of_tomorrow_refused(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        cuts = choose_indicator(tx, table.process, "Cortes", "rising")
        reading = take_reading(tx, cuts, Decimal(3))
        edit_reading(tx, reading, value=Decimal("3.50"), source="Cuaderno del tanque")
    with vault.read() as tx:
        assert str(tx.get(Reading, reading).value) == "3.5"
    tomorrow = _today(vault) + timedelta(days=1)
    with pytest.raises(Refused, match="in_the_future"), vault.begin("test") as tx:
        take_reading(tx, cuts, Decimal(1), tomorrow)
    with pytest.raises(Refused, match="has_readings"), vault.begin("test") as tx:
        remove_indicator(tx, cuts)
    with pytest.raises(Refused, match="refused_number"), vault.begin("test") as tx:
        take_reading(tx, cuts, Decimal("1e20"))
    with vault.begin("test") as tx:
        remove_reading(tx, reading)
        tx.session.flush()
        remove_indicator(tx, cuts)


def test_a_signal_goes_from_its_responder_to_the_answer_to_what_was_told_back(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        signal = raise_signal(tx, table.process, "Rumor de bloqueo", "rumour")
    with pytest.raises(Refused, match="no_responder"), vault.begin("test") as tx:
        answer_signal(tx, signal, "Se habló con las dos asambleas")
    with pytest.raises(Refused, match="not_answered"), vault.begin("test") as tx:
        tell_back(tx, signal, "Ya se habló")
    with vault.begin("test") as tx:
        edit_signal(tx, signal, responder="Rosa Morales")
        answer_signal(tx, signal, "Se habló con las dos asambleas")
        tell_back(tx, signal, "Se contó en la asamblea", to="Asamblea de Saqja'")
    with vault.read() as tx:
        found = tx.get(Signal, signal)
        assert (found.noticed_on, found.answered_on, found.told_back_on) == (_today(vault),) * 3
        assert found.told_back_to == "Asamblea de Saqja'"
    with pytest.raises(Refused, match="signal_was_answered"), vault.begin("test") as tx:
        remove_signal(tx, signal)


def test_a_plan_of_protection_is_agreed_with_the_person_or_it_is_none(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        signal = raise_signal(tx, table.process, "Amenaza", "threat", participant_id=table.candelaria)
    with pytest.raises(Refused, match="plan_not_agreed"), vault.begin("test") as tx:
        agree_protection(tx, signal, "No camina sola", agreed_how="oral")
    with vault.begin("test") as tx:
        plan = agree_protection(
            tx, signal, "No camina sola", agreed_how="oral", agreed_on=_today(vault), not_to_do="No avisar a la policía"
        )
    with vault.begin("test") as tx:
        same = agree_protection(tx, signal, "La acompaña su hermana", agreed_how="oral", agreed_on=_today(vault))
    assert same == plan
    with vault.read() as tx:
        found = tx.get(ProtectionPlan, plan)
        assert found.space == tx.team_space(table.process)
        assert (found.measures, found.not_to_do) == ("La acompaña su hermana", "No avisar a la policía")
    with vault.begin("test") as tx:
        remove_protection(tx, plan)
        remove_signal(tx, signal)
    with vault.read() as tx:
        assert differences(tx.connection) == []


def test_the_command_line_answers_and_tells_back_through_the_same_checks(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        signal = raise_signal(tx, table.process, "Rumor", "rumour", key="se1")
    with pytest.raises(Refused, match="no_responder"), vault.begin("test") as tx:
        edit_record(tx, "signal", signal, {"answer": "Se habló"})
    with vault.begin("test") as tx:
        edit_record(tx, "signal", signal, {"answer": "Se habló", "responder": "Rosa", "told_back": "Se contó"})
    with vault.read() as tx:
        assert tx.get(Signal, signal).told_back_on == _today(vault)
