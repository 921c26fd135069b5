"""A process begins with its spaces and its own copy of a method, which the parties change."""

from __future__ import annotations

import pytest

from facilitator_app.commands.catalogue import add_catalogue_entry, edit_catalogue_entry, remove_catalogue_entry
from facilitator_app.commands.commission import add_commission, remove_commission, seat_delegate, unseat_delegate
from facilitator_app.commands.consensus import answer_consensus, ask_consensus, edit_consensus, take_back_answer
from facilitator_app.commands.method import add_method_part, adopt_method, edit_method_part, remove_method_part
from facilitator_app.commands.process import begin_process, change_stage, edit_process
from facilitator_app.commands.session import plan_session
from facilitator_app.commands.undo import undo
from facilitator_app.domain.process import CommissionDelegate, MethodPart, Process
from facilitator_app.domain.vocabulary import SpaceKind
from facilitator_app.errors import BadUsage, Refused
from facilitator_app.queries.consensus import consensus_grid
from facilitator_app.queries.history import history
from facilitator_app.queries.method import method_parts
from facilitator_app.queries.process_detail import list_commissions, own_words, process_detail
from facilitator_app.store.reference import templates
from facilitator_app.store.vault import Vault
from tests.commands.table import Table


def test_a_process_begins_with_two_spaces_and_the_parts_of_its_template(vault: Vault) -> None:
    with vault.begin("begin") as tx:
        process_id = begin_process(tx, " Mesa de tierra ", key="tierra")
        process = tx.get(Process, process_id)
        assert (process.title, process.stage, process.level) == ("Mesa de tierra", "exploration", "municipal")
        assert process.process_id == process_id
        assert {space.kind for space in tx.spaces.all() if space.process_id == process_id} == {
            SpaceKind.TABLE,
            SpaceKind.TEAM,
        }
        copied = {(part.kind, part.code) for part in method_parts(tx, process_id)}
        assert copied == {(part.kind, part.code) for part in templates.parts(templates.template("pro-paz"))}


def test_what_is_said_goes_before_what_the_template_suggests(vault: Vault) -> None:
    with vault.begin("begin") as tx:
        process = tx.get(Process, begin_process(tx, "Mesa", template="mediacion-breve", stage="dialogue"))
        assert (process.stage, process.level, process.template) == ("dialogue", "community", "mediacion-breve")
        bare = begin_process(tx, "Sin método", template=None)
        assert method_parts(tx, bare) == []


def test_a_process_without_a_method_takes_one_and_keeps_what_the_parties_wrote(vault: Vault) -> None:
    with vault.begin("begin") as tx:
        bare = begin_process(tx, "Sin método", template=None, stage="dialogue")
        add_method_part(tx, bare, "stage", "dialogue", {"name": {"es": "Plática"}})
    for _ in range(2):
        with vault.begin("method") as tx:
            adopt_method(tx, bare, "pro-paz")
    with vault.read() as tx:
        parts = method_parts(tx, bare)
        assert sorted((part.kind, part.code) for part in parts) == sorted(
            (part.kind, part.code) for part in templates.parts(templates.template("pro-paz"))
        )
        assert [part.name("es") for part in parts if part.code == "dialogue"] == ["Plática"]
        process = tx.get(Process, bare)
        assert (process.template, process.stage, process.level) == ("pro-paz", "dialogue", "municipal")
        assert [step.stage.code for step in process_detail(tx, bare).path if step.state == "current"] == ["dialogue"]
    with vault.begin("undo") as tx, pytest.raises(Refused, match=r"template\.unknown"):
        adopt_method(tx, bare, "ninguna")


def test_a_method_taken_again_has_the_same_ids_so_that_two_devices_have_it_once(vault: Vault) -> None:
    with vault.begin("begin") as tx:
        bare = begin_process(tx, "Sin método", template=None)
    with vault.begin("method") as tx:
        adopt_method(tx, bare, "pro-paz")
        first = {part.id for part in method_parts(tx, bare)}
    with vault.begin("undo") as tx:
        undo(tx)
        assert method_parts(tx, bare) == []
    with vault.begin("method") as tx:
        adopt_method(tx, bare, "pro-paz")
        assert {part.id for part in method_parts(tx, bare)} == first


def test_a_key_names_one_process_in_the_vault(vault: Vault, table: Table) -> None:
    with vault.begin("begin") as tx, pytest.raises(Refused, match="process_key_taken"):
        begin_process(tx, "Otra", key="agua")
    with vault.begin("begin") as tx:
        begin_process(tx, "Otra", key="bosque")
        with pytest.raises(Refused, match="process_key_taken"):
            begin_process(tx, "Otra más", key="bosque")
        with pytest.raises(Refused, match=r"template\.unknown"):
            begin_process(tx, "Otra", template="ninguna")


def test_the_path_shows_where_the_process_stands_and_since_when(vault: Vault, table: Table) -> None:
    with vault.begin("stage") as tx:
        change_stage(tx, table.process, "dialogue")
    with vault.read() as tx:
        detail = process_detail(tx, table.process)
        assert [str(step.state) for step in detail.path[:6]] == ["passed"] * 4 + ["current"] + ["ahead"]
        current = detail.path[4]
        assert (current.stage.name("es"), current.entered_on) == ("Diálogo", str(tx.now().date()))
        assert [part.code for part in current.conditions] == ["political_will", "coordination", "equal_information"]
        assert detail.path[5].entered_on is None
        assert (detail.people, detail.sessions, detail.fields["stage"]) == (3, 1, "dialogue")
        changed = history(tx, table.process)[-1]
        assert changed.command == "change_stage"
        assert (changed.fields["stage"].before, changed.fields["stage"].after) == ("exploration", "dialogue")
        assert (changed.person, changed.device) == ("Rosa Morales", "laptop")


def test_a_stage_of_the_parties_own_is_allowed(vault: Vault, table: Table) -> None:
    with vault.begin("stage") as tx:
        change_stage(tx, table.process, "siembra")
        assert {step.state for step in process_detail(tx, table.process).path} == {"ahead"}
        with pytest.raises(BadUsage, match="unknown_field"):
            edit_process(tx, table.process, colour="green")  # type: ignore[call-arg]


def test_the_parties_change_their_method(vault: Vault, table: Table) -> None:
    with vault.begin("method") as tx:
        own = add_method_part(tx, table.process, "stage", "siembra", {"name": {"es": "Siembra"}})
        with pytest.raises(Refused, match="method_code_taken"):
            add_method_part(tx, table.process, "stage", "dialogue", {})
        stages = method_parts(tx, table.process, "stage")
        assert (stages[-1].id, stages[-1].from_template) == (own, False)
        first = stages[0]
        edit_method_part(tx, first.id, content=first.content)
        assert tx.get(MethodPart, first.id).from_template
        edit_method_part(tx, first.id, content={**first.content, "name": {"es": "Acercamiento"}})
        assert not tx.get(MethodPart, first.id).from_template
        remove_method_part(tx, own)
        assert method_parts(tx, table.process, "stage")[0].name("es") == "Acercamiento"


def test_own_words_of_a_catalogue_do_not_repeat_what_is_there(vault: Vault, table: Table) -> None:
    with vault.begin("words") as tx:
        word = add_catalogue_entry(tx, table.process, "sectors", "youth", "Juventud")
        edit_catalogue_entry(tx, word, "Juventudes")
        assert [(one.code, one.name) for one in own_words(tx, table.process, "sectors")] == [("youth", "Juventudes")]
        for catalogue, code in (("sectors", "youth"), ("sectors", "church"), ("languages", "kek"), ("places", "1413")):
            with pytest.raises(Refused, match="catalogue_code_taken"):
                add_catalogue_entry(tx, table.process, catalogue, code, "Otra")
        with pytest.raises(Refused, match="unknown_catalogue"):
            add_catalogue_entry(tx, table.process, "colours", "green", "Verde")
        remove_catalogue_entry(tx, word)
        assert own_words(tx, table.process) == []


def test_a_commission_seats_delegates_for_their_sector(vault: Vault, table: Table) -> None:
    with vault.begin("commission") as tx:
        commission = add_commission(tx, table.process, "Comisión de medición", theme="water", key="c1")
        seat = seat_delegate(tx, commission, table.juan, delegate="titular")
        seat_delegate(tx, commission, table.ixchel, delegate="alternate", sector="women")
        assert tx.get(CommissionDelegate, seat).sector == "community"
        assert seat_delegate(tx, commission, table.juan, delegate="alternate") == seat
        (line,) = list_commissions(tx, table.process)
        assert [(one.name, delegate, sector) for one, delegate, sector in line.delegates] == [
            ("Ixchel Tum", "alternate", "women"),
            ("Juan Icó", "alternate", "community"),
        ]
        unseat_delegate(tx, commission, table.juan)
        session = plan_session(tx, table.process, kind="commission", commission_id=commission)
        with pytest.raises(Refused, match="commission_has_sessions"):
            remove_commission(tx, commission)
        assert session


def test_a_check_records_what_each_party_says_and_averages_nothing(vault: Vault, table: Table) -> None:
    with vault.begin("check") as tx:
        check = ask_consensus(tx, table.session, "¿Medir cada quince días?", scale="three_steps")
        answer_consensus(tx, check, table.council, "no", reservation="Cada mes sí")
        answer_consensus(tx, check, table.council, "reservation", reservation="Falta equipo")
        grid = consensus_grid(tx, check)
        assert [step.code for step in grid.scale] == ["agree", "reservation", "no"]
        assert [(one.party, one.value, one.reservation) for one in grid.answers] == [
            ("Municipalidad", "reservation", "Falta equipo"),
            ("COCODE Chirreb'e", None, None),
        ]
        assert grid.counts == {"reservation": 1}
        assert grid.by_sector == {"government": ("reservation",), "community": ()}
        with pytest.raises(Refused, match="not_on_the_scale"):
            answer_consensus(tx, check, table.community, "maybe")
        with pytest.raises(Refused, match="check_has_answers"):
            edit_consensus(tx, check, scale="yes_no")
        take_back_answer(tx, check, table.council)
        edit_consensus(tx, check, scale="a mano alzada")
        answer_consensus(tx, check, table.community, "casi todos")
        assert consensus_grid(tx, check).scale == ()
