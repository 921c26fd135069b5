"""The analysis on one page: in order, whose words each piece is, who waits, and nothing that loops."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from facilitator_app.commands.actor import add_actor, place_actor
from facilitator_app.commands.actor_insight import add_insight
from facilitator_app.commands.actor_relation import relate_actors
from facilitator_app.commands.cause import add_cause, state_stance
from facilitator_app.commands.history_event import add_event
from facilitator_app.commands.indicator import choose_indicator, take_reading
from facilitator_app.commands.protection import agree_protection
from facilitator_app.commands.signal import answer_signal, raise_signal, tell_back
from facilitator_app.domain.analysis import Cause
from facilitator_app.queries.analysis.analysis_page import analysis_page
from facilitator_app.queries.analysis.signals import waiting_signals
from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table


@pytest.fixture
def table(vault: Vault) -> Table:
    """A process in the vault, with two parties, three people and an open session."""
    return set_table(vault)


def test_an_empty_analysis_says_so(vault: Vault, table: Table) -> None:
    with vault.read() as tx:
        page = analysis_page(tx, table.process)
    assert (page.events, page.causes, page.map.actors, page.revised, page.heard) == ((), (), (), None, 0)
    assert [party.name for party in page.parties] == ["Municipalidad", "COCODE Chirreb'e"]


def test_events_stand_in_order_and_those_without_a_date_last(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        add_event(tx, table.process, "Sin fecha")
        add_event(tx, table.process, "Después", happened_on=date(2019, 4, 1))
        add_event(tx, table.process, "Antes", happened_on=date(1998, 1, 1), origin="parties")
    with vault.read() as tx:
        events = analysis_page(tx, table.process).events
    assert [(event.title, event.shared) for event in events] == [
        ("Antes", True), ("Después", False), ("Sin fecha", False)
    ]  # fmt: skip


def test_who_says_a_cause_and_who_does_not_share_it_are_told_apart(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        cause = add_cause(tx, table.process, "Se saca agua de noche", "proximate", origin="parties")
        state_stance(tx, cause, table.council, "disputes", words="se regula")
        state_stance(tx, cause, table.community, "holds")
    with vault.read() as tx:
        page = analysis_page(tx, table.process)
    (box,) = page.causes
    assert [one.party for one in box.holds] == ["COCODE Chirreb'e"]
    assert [(one.party, one.words) for one in box.disputes] == [("Municipalidad", "se regula")]
    assert page.heard == 2
    assert page.revised == vault.clock.local().date()


def test_causes_that_a_merge_hung_from_each_other_stand_at_the_top(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        one = add_cause(tx, table.process, "Una", "proximate")
        two = add_cause(tx, table.process, "Otra", "proximate", parent_id=one)
        under = add_cause(tx, table.process, "Abajo", "structural", parent_id=two)
    with vault.begin("another device") as tx:
        tx.get(Cause, one).parent_id = two
    with vault.read() as tx:
        parents = {box.id: box.parent for box in analysis_page(tx, table.process).causes}
    assert parents == {one: None, two: None, under: two}


def test_the_map_knows_who_sits_at_the_table_and_whose_words_a_tie_is(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        council = add_actor(tx, table.process, "La muni", party_id=table.council, origin="parties")
        loggers = add_actor(tx, table.process, "Madereros", sector="private")
        relate_actors(tx, council, loggers, "tension", "Visita")
        add_insight(tx, council, "position", "Tenemos licencia", "Sesión 8", origin="parties")
        place_actor(tx, council, 250, 500)
    with vault.read() as tx:
        page = analysis_page(tx, table.process)
    nodes = {actor.id: actor for actor in page.map.actors}
    assert (nodes[council].x, nodes[council].y, nodes[council].party) == (0.25, 0.5, "Municipalidad")
    assert (nodes[council].at_table, nodes[loggers].at_table) == (True, False)
    assert (nodes[council].placed, nodes[loggers].placed) == (True, False)
    assert [(tie.kind, tie.source, tie.shared) for tie in page.map.ties] == [("tension", "Visita", False)]
    assert page.heard == 1


def test_an_indicator_says_where_it_stands_and_which_way_it_goes(vault: Vault, table: Table) -> None:
    today = vault.clock.local().date()
    with vault.begin("test") as tx:
        cuts = choose_indicator(
            tx, table.process, "Cortes", "rising", warning_at=Decimal(2), alert_at=Decimal(4), unit="por semana"
        )
        for weeks, value in ((3, "1"), (2, "1"), (1, "2.5")):
            take_reading(tx, cuts, Decimal(value), today - timedelta(days=7 * weeks))
    with vault.read() as tx:
        (line,) = analysis_page(tx, table.process).indicators
    assert (line.alert, line.trend) == ("warning", "worse")
    assert [(point.value, point.alert) for point in line.readings] == [
        (Decimal(1), "calm"), (Decimal(1), "calm"), (Decimal("2.5"), "warning")
    ]  # fmt: skip


def test_signals_wait_until_they_are_told_back_and_a_threat_until_a_plan_was_agreed(
    vault: Vault, table: Table
) -> None:
    today = vault.clock.local().date()
    with vault.begin("test") as tx:
        rumour = raise_signal(tx, table.process, "Rumor", "rumour", answer_by=today - timedelta(days=1))
        threat = raise_signal(tx, table.process, "Amenaza", "threat", participant_id=table.candelaria)
    with vault.read() as tx:
        waiting = {line.id: line for line in waiting_signals(tx)}
    assert [waiting[one].next for one in (rumour, threat)] == ["name_responder", "name_responder"]
    assert (waiting[rumour].late, waiting[threat].late) == (True, False)
    assert (waiting[threat].participant, waiting[threat].lacks_plan) == ("Candelaria Baltazar", True)
    with vault.begin("test") as tx:
        for signal in (rumour, threat):
            answer_signal(tx, signal, "Se habló", responder="Rosa")
            tell_back(tx, signal, "Se contó")
    with vault.read() as tx:
        (left,) = waiting_signals(tx)
        assert (left.id, left.next, left.process) == (threat, "closed", "Mesa de agua y bosque")
    with vault.begin("test") as tx:
        agree_protection(tx, threat, "No camina sola", agreed_on=today, agreed_how="oral")
    with vault.read() as tx:
        assert waiting_signals(tx) == []
        assert analysis_page(tx, table.process).signals[0].plan is not None
