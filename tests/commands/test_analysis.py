"""What is understood of a conflict: the table's and the team's apart, and every tie with its source."""

from __future__ import annotations

from datetime import date

import pytest

from facilitator_app.commands.actor import add_actor, edit_actor, place_actor, remove_actor
from facilitator_app.commands.actor_insight import add_insight
from facilitator_app.commands.actor_relation import edit_relation, relate_actors
from facilitator_app.commands.cause import add_cause, edit_cause, remove_cause, state_stance, take_back_stance
from facilitator_app.commands.history_event import add_event, edit_event, remove_event
from facilitator_app.commands.record import delete_record, edit_record
from facilitator_app.commands.sharing import share_with_table
from facilitator_app.domain.analysis import Actor, ActorInsight, ActorPlace, ActorRelation, Cause, CauseStance
from facilitator_app.domain.analysis import HistoryEvent as Event
from facilitator_app.errors import Refused
from facilitator_app.queries.history import history
from facilitator_app.queries.merging.irregularities import list_irregularities
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.table import Table


def test_an_event_of_the_team_is_not_at_the_table_and_one_of_the_parties_is(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        own = add_event(tx, table.process, "Sequía", happened_on=date(2019, 4, 1), precision="month")
        told = add_event(tx, table.process, "Se reparte la finca", origin="parties", happened_on=date(1998, 1, 1))
    with vault.read() as tx:
        assert tx.get(Event, own).space == tx.team_space(table.process)
        assert tx.get(Event, told).space == tx.table_space(table.process)
        assert tx.get(Event, told).precision == "day"


def test_an_event_does_not_end_before_it_begins(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        event = add_event(tx, table.process, "Bloqueo", happened_on=date(2023, 5, 2), until=date(2023, 5, 11))
    with pytest.raises(Refused, match="ends_before_it_begins"), vault.begin("test") as tx:
        edit_event(tx, event, until=date(2023, 5, 1))
    with vault.begin("test") as tx:
        remove_event(tx, event)
    with vault.read() as tx:
        assert tx.find(Event, event) is None


def test_a_cause_never_hangs_from_itself(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        problem = add_cause(tx, table.process, "No hay regla", "problem")
        near = add_cause(tx, table.process, "Se saca agua de noche", "proximate", parent_id=problem)
        deep = add_cause(tx, table.process, "Nadie mide el caudal", "structural", parent_id=near)
    with pytest.raises(Refused, match="loop"), vault.begin("test") as tx:
        edit_cause(tx, problem, parent_id=deep)
    with vault.begin("test") as tx:
        remove_cause(tx, near)
    with vault.read() as tx:
        assert tx.get(Cause, deep).parent_id == problem
        assert list(list_irregularities(tx)) == []


def test_parties_hold_a_cause_or_do_not_share_it_in_their_words(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        cause = add_cause(tx, table.process, "Se saca agua de noche", "proximate", origin="parties")
        state_stance(tx, cause, table.council, "holds")
        first = state_stance(tx, cause, table.community, "holds")
    with vault.begin("test") as tx:
        again = state_stance(tx, cause, table.community, "disputes", words="de noche se regula")
        take_back_stance(tx, cause, table.council)
    with vault.read() as tx:
        (stance,) = tx.session.query(CauseStance)
        assert (again, stance.stance, stance.words) == (first, "disputes", "de noche se regula")
        assert stance.space == tx.table_space(table.process)


def test_a_tie_of_the_parties_joins_only_actors_that_all_may_read(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        council = add_actor(tx, table.process, "Municipalidad", party_id=table.council, origin="parties")
        loggers = add_actor(tx, table.process, "Madereros de la ruta", sector="private")
        assert tx.get(Actor, council).sector == "government"
    with pytest.raises(Refused, match="not_shared"), vault.begin("test") as tx:
        relate_actors(tx, council, loggers, "rupture", "Sesión 3", origin="parties")
    with vault.begin("test") as tx:
        tie = relate_actors(tx, council, loggers, "tension", "Visita a la ruta", about="Las cortas")
        edit_relation(tx, tie, kind="rupture")
        assert tx.get(ActorRelation, tie).space == tx.team_space(table.process)


@pytest.mark.parametrize("source", ["", "  ", None])
def test_a_tie_and_what_is_known_of_an_actor_name_their_source(
    vault: Vault, table: Table, source: str | None
) -> None:
    with vault.begin("test") as tx:
        one, two = (add_actor(tx, table.process, name) for name in ("Uno", "Dos"))
    with pytest.raises(Refused, match="refused_missing"), vault.begin("test") as tx:
        relate_actors(tx, one, two, "alliance", source)  # type: ignore[arg-type]
    with pytest.raises(Refused, match="refused_missing"), vault.begin("test") as tx:
        add_insight(tx, one, "interest", "No parar la planta", source)  # type: ignore[arg-type]


def test_an_actor_is_not_tied_to_itself(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        one = add_actor(tx, table.process, "Uno")
    with pytest.raises(Refused, match="tie_to_itself"), vault.begin("test") as tx:
        relate_actors(tx, one, one, "tension", "Nadie")


def test_the_last_one_to_move_an_actor_wins_and_it_stays_on_the_map(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        actor = add_actor(tx, table.process, "Uno", origin="parties")
        first = place_actor(tx, actor, 200, 300)
    with vault.begin("test") as tx:
        assert place_actor(tx, actor, 5000, -3) == first
    with vault.read() as tx:
        place = tx.get(ActorPlace, first)
        assert (place.x, place.y) == (1000, 0)
        assert place.space == tx.team_space(table.process)


def test_an_actor_goes_with_its_ties_its_place_and_what_is_known_of_it(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        one, two = (add_actor(tx, table.process, name) for name in ("Uno", "Dos"))
        relate_actors(tx, two, one, "alliance", "Visita")
        add_insight(tx, one, "need", "Una regla escrita", "Sesión 2")
        place_actor(tx, one, 1, 1)
    with vault.begin("test") as tx:
        remove_actor(tx, one)
    with vault.read() as tx:
        for kind in (ActorRelation, ActorInsight, ActorPlace):
            assert tx.session.query(kind).count() == 0
        assert list(list_irregularities(tx)) == []
        assert differences(tx.connection) == []


def test_what_is_brought_to_the_table_leaves_its_history_with_the_team(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        one, two = (add_actor(tx, table.process, name) for name in ("Uno", "Dos"))
        tie = relate_actors(tx, one, two, "alliance", "Visita")
        add_insight(tx, one, "need", "Una regla escrita", "Sesión 2")
        place_actor(tx, one, 20, 30)
    with vault.begin("test") as tx:
        edit_actor(tx, one, name="La número uno")
    with pytest.raises(Refused, match="not_shared"), vault.begin("test") as tx:
        share_with_table(tx, tie, ActorRelation)
    with vault.begin("test") as tx:
        wider = share_with_table(tx, one, Actor)
    with vault.read() as tx:
        assert tx.find(Actor, one) is None
        assert tx.get(Actor, wider).space == tx.table_space(table.process)
        assert tx.get(ActorRelation, tie).actor_id == wider
        assert [each.actor_id for each in tx.session.query(ActorInsight)] == [wider]
        assert [(each.actor_id, each.x, each.y) for each in tx.session.query(ActorPlace)] == [(wider, 20, 30)]
        assert [item.verb for item in history(tx, wider)] == ["create"]
        assert list(list_irregularities(tx)) == []
        assert differences(tx.connection) == []
    with pytest.raises(Refused, match="shared_already"), vault.begin("test") as tx:
        share_with_table(tx, wider, Actor)


def test_a_cause_brought_to_the_table_takes_the_stances_of_the_parties_along(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        problem = add_cause(tx, table.process, "No hay regla", "problem")
        near = add_cause(tx, table.process, "Permisos sin consulta", "proximate", parent_id=problem)
        state_stance(tx, problem, table.council, "holds", words="así es")
    with pytest.raises(Refused, match="not_shared"), vault.begin("test") as tx:
        share_with_table(tx, near, Cause)
    with vault.begin("test") as tx:
        wider = share_with_table(tx, problem, Cause)
    with vault.read() as tx:
        assert tx.get(Cause, near).parent_id == wider
        (stance,) = tx.session.query(CauseStance)
        assert (stance.cause_id, stance.words, stance.space) == (wider, "así es", tx.table_space(table.process))
        assert differences(tx.connection) == []


def test_the_command_line_edits_shares_and_deletes_what_analysis_is_made_of(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        event = add_event(tx, table.process, "Sequía", key="h1")
        actor = add_actor(tx, table.process, "Madereros", key="ac1")
    with vault.begin("test") as tx:
        edit_record(tx, "history_event", event, {"happened_on": "2019-04-01", "precision": "year"})
        shared = edit_record(tx, "actor", actor, {"power": "high", "participant": "p1", "origin": "parties"})
    with vault.read() as tx:
        found = tx.get(Actor, shared)
        assert (found.power, found.participant_id, found.origin) == ("high", table.ixchel, "parties")
        assert found.space == tx.table_space(table.process)
    with pytest.raises(Refused, match="cannot_narrow"), vault.begin("test") as tx:
        edit_record(tx, "actor", shared, {"origin": "team"})
    with vault.begin("test") as tx:
        delete_record(tx, "actor", shared)
        delete_record(tx, "history_event", event)
