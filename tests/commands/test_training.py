"""Trainings, what people are able to do, and how firm the conditions of a process are."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator_app.commands.attendance import mark_attendance
from facilitator_app.commands.condition import edit_rating, rate_condition, remove_rating
from facilitator_app.commands.record import delete_record, edit_record
from facilitator_app.commands.skill import edit_skill, record_skill, remove_skill
from facilitator_app.commands.training import (
    add_training,
    edit_training,
    enrol,
    enrol_all,
    enrol_present,
    remove_training,
    withdraw_trainee,
)
from facilitator_app.domain.condition import ConditionRating
from facilitator_app.domain.ids import natural_id
from facilitator_app.domain.training import Skill, Trainee, Training
from facilitator_app.errors import Refused
from facilitator_app.store.log.replay import differences
from facilitator_app.store.vault import Vault
from tests.commands.promised import today
from tests.commands.table import Table, set_table


def test_a_condition_is_rated_again_and_again_and_every_rating_stays_for_its_trend(vault: Vault, table: Table) -> None:
    days = [today(vault) - timedelta(days=ago) for ago in (60, 30, 0)]
    for day, rating in zip(days, ("weak", "firm", "sufficient"), strict=True):
        with vault.begin("test") as tx:
            rate_condition(tx, table.process, "political_will", rating, on=day, evidence="Vino el alcalde")
    with vault.read() as tx:
        found = tx.session.query(ConditionRating).order_by(ConditionRating.on).all()
        assert [(one.on, one.rating) for one in found] == list(zip(days, ("weak", "firm", "sufficient"), strict=True))
        assert {one.space for one in found} == {tx.team_space(table.process)}
        assert differences(tx.connection) == []


def test_only_conditions_of_the_method_are_rated_and_only_on_days_that_came(vault: Vault, table: Table) -> None:
    with pytest.raises(Refused) as refused, vault.begin("test") as tx:
        rate_condition(tx, table.process, "good_weather", "firm")
    assert refused.value.code == "verification.unknown_condition"
    assert "political_will" in str(refused.value.parameters["available"])
    with pytest.raises(Refused, match="day_in_the_future"), vault.begin("test") as tx:
        rate_condition(tx, table.process, "political_will", "firm", on=today(vault) + timedelta(days=1))
    with pytest.raises(Refused, match="refused_choice"), vault.begin("test") as tx:
        rate_condition(tx, table.process, "political_will", "splendid")


def test_a_rating_written_down_wrongly_is_corrected_or_deleted(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        rating = rate_condition(tx, table.process, "political_will", "firm")
    with vault.begin("test") as tx:
        edit_rating(tx, rating, rating="weak")
    with vault.read() as tx:
        assert tx.get(ConditionRating, rating).rating == "weak"
    with vault.begin("test") as tx:
        remove_rating(tx, rating)
    with vault.read() as tx:
        assert tx.find(ConditionRating, rating) is None


def test_two_devices_that_record_one_person_in_a_training_meet(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        training = add_training(
            tx, table.process, "Taller de negociación", on=today(vault), hours=8, skills=("negotiation",)
        )
        first = enrol(tx, training, table.ixchel)
    with vault.begin("test") as tx:
        second = enrol(tx, training, table.ixchel, completed=False)
    assert first == second == natural_id("trainee", training, table.ixchel)
    with vault.read() as tx:
        assert tx.get(Trainee, first).completed is False


def test_whoever_was_present_at_the_workshop_went_through_the_training(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        mark_attendance(tx, table.session, table.ixchel)
        mark_attendance(tx, table.session, table.juan, "absent")
        training = add_training(tx, table.process, "Taller", skills=("mediation",))
    with pytest.raises(Refused, match="training_without_session"), vault.begin("test") as tx:
        enrol_present(tx, training)
    with vault.begin("test") as tx:
        edit_training(tx, training, session_id=table.session)
        assert enrol_present(tx, training) == 1


def test_the_list_of_a_training_is_kept_as_a_whole_and_goes_with_it(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        training = add_training(tx, table.process, "Taller")
        assert enrol_all(tx, training, [table.ixchel, table.juan]) == 2
    with vault.begin("test") as tx:
        assert enrol_all(tx, training, [table.juan, table.candelaria]) == 2
    with vault.begin("test") as tx:
        withdraw_trainee(tx, training, table.juan)
    with vault.read() as tx:
        assert [one.participant_id for one in tx.session.query(Trainee)] == [table.candelaria]
    with vault.begin("test") as tx:
        remove_training(tx, training)
    with vault.read() as tx:
        assert tx.session.query(Trainee).count() == 0
        assert differences(tx.connection) == []


def test_nobody_is_trained_with_people_or_sessions_of_another_table(vault: Vault, table: Table) -> None:
    elsewhere = set_table(vault, "tierra")
    with pytest.raises(Refused, match="of_another_process"), vault.begin("test") as tx:
        add_training(tx, table.process, "Taller", session_id=elsewhere.session)
    with vault.begin("test") as tx:
        training = add_training(tx, table.process, "Taller")
    with pytest.raises(Refused, match="of_another_process"), vault.begin("test") as tx:
        enrol(tx, training, elsewhere.juan)
    with pytest.raises(Refused, match="ends_before_it_starts"), vault.begin("test") as tx:
        edit_training(tx, training, on=today(vault), until=today(vault) - timedelta(days=1))


def test_what_a_person_is_able_to_do_is_read_by_the_team_alone(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        skill = record_skill(tx, table.candelaria, "facilitation", "teaches", source="Facilitó la sesión 3")
    with vault.read() as tx:
        found = tx.get(Skill, skill)
        assert (found.level, found.on, found.space) == ("teaches", today(vault), tx.team_space(table.process))
    with vault.begin("test") as tx:
        edit_skill(tx, skill, level="practised")
    with vault.begin("test") as tx:
        remove_skill(tx, skill)


def test_by_their_keys_a_script_corrects_trainings_lists_and_skills(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        training = add_training(tx, table.process, "Taller")
        trainee = enrol(tx, training, table.juan)
        skill = record_skill(tx, table.juan, "mediation")
    with vault.begin("test") as tx:
        edit_record(tx, "training", training, {"skills": "mediation, negotiation", "hours": "6", "session": "s1"})
        edit_record(tx, "trainee", trainee, {"completed": "no"})
        edit_record(tx, "skill", skill, {"level": "practised"})
    with vault.read() as tx:
        assert tx.get(Training, training).skills == ("mediation", "negotiation")
        assert tx.get(Trainee, trainee).completed is False
    with vault.begin("test") as tx:
        for kind, record in (("trainee", trainee), ("skill", skill), ("training", training)):
            delete_record(tx, kind, record)
