"""The analysis of a process goes out and comes in whole, each piece to those who may read it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from facilitator_app.domain.analysis import Actor, ActorInsight, ActorPlace, Cause, CauseStance, HistoryEvent
from facilitator_app.domain.early_warning import Indicator, ProtectionPlan, Reading, Signal
from facilitator_app.errors import Refused
from facilitator_app.store.records.finding import find_record
from facilitator_app.store.vault import Vault
from tests.exchange.analysed import analysed
from tests.exchange.exchanging import take_in, taken_out, unsound


def test_an_analysis_comes_out_as_it_went_in(vault: Vault) -> None:
    take_in(vault, analysed())
    assert json.loads(taken_out(vault)) == analysed()
    assert unsound(vault) == []


def test_it_gives_the_same_bytes_from_another_workspace_and_nothing_new_a_second_time(
    new_vault: Callable[[], Vault],
) -> None:
    first, second = new_vault(), new_vault()
    take_in(first, analysed())
    exported = taken_out(first)
    take_in(second, exported)
    assert taken_out(second) == exported
    again = take_in(second, exported)
    assert (again.added, again.updated, again.conflicts) == (0, 0, [])


def test_what_the_parties_shared_is_at_the_table_and_the_rest_with_the_team(vault: Vault) -> None:
    take_in(vault, analysed())
    with vault.read() as tx:
        process = find_record(tx, "agua", "process").id
        table, team = tx.table_space(process), tx.team_space(process)
        for kind in (HistoryEvent, Cause, Actor, ActorInsight, Indicator):
            for record in tx.session.query(kind):
                assert record.space == (table if record.origin == "parties" else team), record.key  # type: ignore[attr-defined]
        assert {record.space for record in tx.session.query(CauseStance)} == {table}
        assert {record.space for record in tx.session.query(Reading)} == {table}
        for kept in (Signal, ProtectionPlan, ActorPlace):
            assert {record.space for record in tx.session.query(kept)} == {team}, kept


def test_what_says_nothing_of_its_origin_stays_with_the_team_but_an_indicator_is_the_mesas(vault: Vault) -> None:
    document = analysed()
    for section in ("events", "actors", "indicators"):
        for each in document[section]:
            del each["origin"]
    del document["relations"], document["actors"][0]["insights"][0]["origin"]
    take_in(vault, document)
    out = json.loads(taken_out(vault))
    assert {each["origin"] for section in ("events", "actors") for each in out[section]} == {"team"}
    assert [each["origin"] for each in out["indicators"]] == ["parties"]


def test_a_file_does_not_change_who_reads_something(vault: Vault) -> None:
    take_in(vault, analysed())
    document = analysed()
    document["events"][1]["origin"] = "parties"
    result = take_in(vault, document)
    assert [(each.field, each.reason) for each in result.conflicts] == [("origin", "other_readers")]
    assert json.loads(taken_out(vault)) == analysed()


@pytest.mark.parametrize("value", [0.1234567, 1e13, -1e13])
def test_a_number_that_cannot_be_kept_is_refused_with_its_place(vault: Vault, value: float) -> None:
    document = analysed()
    document["indicators"][0]["readings"][0]["value"] = value
    with pytest.raises(Refused) as refused:
        take_in(vault, document)
    assert refused.value.code == "exchange.out_of_range"
    assert refused.value.parameters["path"] == "$.indicators[0].readings[0].value"


def test_a_tie_without_a_source_is_refused(vault: Vault) -> None:
    document = analysed()
    document["relations"][0]["source"] = "  "
    with pytest.raises(Refused) as refused:
        take_in(vault, document)
    assert refused.value.code == "exchange.blank"


def test_an_anonymous_export_keeps_the_shape_of_the_analysis_and_no_words(vault: Vault) -> None:
    take_in(vault, analysed())
    text = taken_out(vault, anonymous=True).decode()
    for telling in (
        "finca", "herido", "Parte alta", "licencia", "Madereros", "No vienen", "El camino", "vecina", "teléfono",
        "mercado", "Ella", "hermana", "No camina", "acompañó", "Se le contó", "La secretaria", "regla común",
    ):  # fmt: skip
        assert telling not in text, telling
    document = json.loads(text)
    assert [each["kind"] for each in document["relations"]] == ["dependence"]
    assert [each["value"] for each in document["indicators"][0]["readings"]] == [-0.25, 3]
    assert document["lessons"][0]["text"] == "Leer en q'eqchi' primero"
