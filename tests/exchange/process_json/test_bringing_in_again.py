"""A file that comes again writes only what changed in it, and never over what people did here."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from facilitator_app.domain.agreement import Clause
from facilitator_app.domain.people import Participant
from facilitator_app.domain.process import Process
from facilitator_app.domain.session import Note
from facilitator_app.errors import Refused, Stopped
from facilitator_app.exchange.process_json import prepare_import, read_process
from facilitator_app.store.vault import Vault
from tests.exchange.exchanging import count, example, finish, take_in, taken_out, unsound


def _note(vault: Vault, key: str) -> str:
    with vault.read() as tx:
        return tx.session.query(Note).filter_by(key=key).one().text


def _write_note(vault: Vault, text: str) -> None:
    with vault.begin("edit") as tx:
        tx.session.query(Note).filter_by(key="n1").one().text = text


def test_the_same_file_twice_changes_nothing(vault: Vault) -> None:
    first = take_in(vault, example())
    with vault.read() as tx:
        entries = tx.connection.exec_driver_sql("select count(*) from log_entry").scalar()
    second = take_in(vault, example())
    with vault.read() as tx:
        assert tx.connection.exec_driver_sql("select count(*) from log_entry").scalar() == entries
    assert (first.added, second.added, second.updated, second.unchanged) == (14, 0, 0, 14)
    assert first.process_id == second.process_id


def test_what_changed_in_the_file_alone_is_written(vault: Vault) -> None:
    take_in(vault, example())
    changed = example()
    changed["sessions"][0]["notes"][0]["text"] = "El río baja turbio"
    changed["participants"][0]["phone"] = "5550 0000"
    result = take_in(vault, changed)
    assert (result.added, result.updated, result.conflicts) == (0, 2, [])
    assert _note(vault, "n1") == "El río baja turbio"
    assert unsound(vault) == []


def test_what_changed_here_alone_stays(vault: Vault) -> None:
    take_in(vault, example())
    _write_note(vault, "El río baja limpio")
    result = take_in(vault, example())
    assert (result.updated, result.conflicts) == (0, [])
    assert _note(vault, "n1") == "El río baja limpio"


def test_what_changed_on_both_sides_is_listed_and_what_is_here_stays(vault: Vault) -> None:
    take_in(vault, example())
    _write_note(vault, "Aquí")
    changed = example()
    changed["sessions"][0]["notes"][0]["text"] = "Allá"
    result = take_in(vault, changed)
    (conflict,) = result.conflicts
    assert (conflict.key, conflict.field, conflict.reason) == ("n1", "text", "changed_on_both_sides")
    assert (conflict.in_file, conflict.here) == ("Allá", "Aquí")
    assert result.needs_a_look
    assert _note(vault, "n1") == "Aquí"


def test_the_same_change_on_both_sides_is_no_conflict(vault: Vault) -> None:
    take_in(vault, example())
    _write_note(vault, "Igual")
    changed = example()
    changed["sessions"][0]["notes"][0]["text"] = "Igual"
    assert take_in(vault, changed).conflicts == []


def test_absence_deletes_nothing(vault: Vault) -> None:
    take_in(vault, example())
    whole = taken_out(vault)
    smaller = {"format": "facilitator-process/1", "process": {"key": "agua", "title": "Mesa del agua"}}
    assert take_in(vault, smaller).conflicts == []
    assert taken_out(vault) == whole


def test_what_was_deleted_here_stays_deleted_until_the_file_changes_it(vault: Vault) -> None:
    take_in(vault, example())
    with vault.begin("delete") as tx:
        tx.delete(tx.session.query(Note).filter_by(key="n1").one())
    assert take_in(vault, example()).conflicts == []
    changed = example()
    changed["sessions"][0]["notes"][0]["text"] = "Otra"
    assert [each.reason for each in take_in(vault, changed).conflicts] == ["deleted_here"]
    assert count(vault, "note") == 1


def test_a_record_made_here_is_met_by_its_key(vault: Vault) -> None:
    take_in(vault, example())
    with vault.begin("add") as tx:
        process_id = tx.session.query(Process).one().id
        tx.add(Participant(process_id=process_id, key="p9", name="Ana"), tx.table_space(process_id))
    more = example()
    more["participants"].append({"key": "p9", "name": "Ana", "position": "Secretaria"})
    result = take_in(vault, more)
    assert (result.added, result.updated, result.conflicts) == (0, 1, [])
    assert count(vault, "participant") == 4


def test_an_own_export_brought_back_changes_nothing(vault: Vault) -> None:
    take_in(vault, example())
    result = take_in(vault, taken_out(vault))
    assert (result.added, result.updated, result.conflicts) == (0, 0, [])


def test_nothing_agreed_is_changed_by_a_file(vault: Vault) -> None:
    document = example()
    document["agreements"][0]["state"] = "confirmed"
    take_in(vault, document)
    document["agreements"][0]["clauses"][0]["text"] = "Otra cosa"
    document["agreements"][0]["clauses"].append({"key": "k2", "text": "Y más"})
    result = take_in(vault, document)
    assert [each.reason for each in result.conflicts] == ["agreement_closed", "agreement_closed"]
    with vault.read() as tx:
        assert tx.session.query(Clause).one().text == "Se limpia [cada mes] el río"


def test_who_reads_a_note_is_not_changed_by_a_file(vault: Vault) -> None:
    take_in(vault, example())
    changed = example()
    changed["sessions"][0]["notes"][1]["visibility"] = "minutes"
    assert [each.reason for each in take_in(vault, changed).conflicts] == ["other_readers"]


def test_a_person_reserved_here_gets_no_name_back_from_a_file(vault: Vault) -> None:
    take_in(vault, example())
    with vault.begin("reserve") as tx:
        person = tx.session.query(Participant).filter_by(key="p1").one()
        person.name, person.pseudonym, person.reserved = None, "Persona 1", True
    changed = example()
    changed["participants"][0]["name"] = "Juana Tzoc"
    take_in(vault, changed)
    with vault.read() as tx:
        assert tx.session.query(Participant).filter_by(key="p1").one().name is None


def test_a_pseudonym_that_comes_later_takes_the_name_off_the_table(vault: Vault) -> None:
    take_in(vault, example())
    changed = example()
    changed["participants"][0]["pseudonym"] = "Autoridad 1"
    take_in(vault, changed)
    with vault.read() as tx:
        person = tx.session.query(Participant).filter_by(key="p1").one()
        assert (person.name, person.pseudonym, person.reserved) == (None, "Autoridad 1", True)
    assert unsound(vault) == []


def test_a_dry_run_says_the_same_and_writes_nothing(vault: Vault) -> None:
    dry = take_in(vault, example(), dry_run=True)
    assert dry.added == 14
    assert count(vault, "process") == 0
    take_in(vault, example())
    changed = example()
    changed["parties"][0]["name"] = "Municipalidad de Nebaj"
    assert take_in(vault, changed, dry_run=True).updated == 1
    with vault.read() as tx:
        names = tx.connection.exec_driver_sql("select name from party order by place").scalars().all()
    assert names[0] == "Municipalidad"


def test_a_document_goes_into_another_process_when_asked(new_vault: Callable[[], Vault]) -> None:
    vault = new_vault()
    other = take_in(vault, {"format": "facilitator-process/1", "process": {"key": "otra", "title": "Otra"}})
    result = take_in(vault, example(), other.process_id)
    assert result.process_id == other.process_id
    assert count(vault, "process") == 1


def test_people_who_may_be_the_same_are_proposed_and_never_merged(vault: Vault) -> None:
    take_in(vault, example())
    more = example()
    more["participants"].append({"key": "p7", "name": "juana TZOC ixcoy"})
    result = take_in(vault, more)
    assert [(each.first.where, each.second.where) for each in result.possible_duplicates] == [("p1", "p7")]
    assert count(vault, "participant") == 4


def test_a_reference_into_the_process_is_enough(vault: Vault) -> None:
    take_in(vault, example())
    notes = {
        "format": "facilitator-process/1",
        "process": {"key": "agua", "title": "Mesa del agua"},
        "sessions": [{"key": "s1", "notes": [{"key": "n8", "text": "Hola", "speaker": "p3"}]}],
    }
    assert take_in(vault, notes).added == 1
    notes["sessions"][0]["notes"][0]["speaker"] = "nadie"  # type: ignore[index]
    with pytest.raises(Refused, match=r"exchange.unknown_reference.*notes\[0\].speaker"):
        take_in(vault, notes)


def test_a_key_of_another_type_here_is_refused_before_anything_is_written(vault: Vault) -> None:
    take_in(vault, example())
    with pytest.raises(Refused, match="key_of_other_type"):
        take_in(
            vault,
            {
                "format": "facilitator-process/1",
                "process": {"key": "agua", "title": "X"},
                "parties": [{"key": "p1", "name": "P"}],
            },
        )


class _StopsAfter:
    """Stops at the n-th question."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def report(self, done: int, total: int | None = None) -> None:
        """Ignore it."""

    def stop_if_cancelled(self) -> None:
        """Stop when nothing is left."""
        self.left -= 1
        if self.left < 0:
            raise Stopped


def test_an_import_that_was_stopped_is_finished_by_the_same_file(new_vault: Callable[[], Vault]) -> None:
    document = example()
    document["sessions"][0]["notes"] += [
        {"key": f"x{number}", "text": f"Nota {number}", "visibility": "minutes"} for number in range(600)
    ]
    document["agreements"][0]["state"] = "confirmed"
    stopped, whole = new_vault(), new_vault()
    take_in(whole, document)
    plan = read_process(json.dumps(document).encode())
    with stopped.read() as tx:
        run = prepare_import(tx, plan)
    with pytest.raises(Stopped):
        finish(stopped, run, _StopsAfter(1))
    assert 0 < count(stopped, "note") < 602
    assert unsound(stopped) == []
    take_in(stopped, document)
    assert taken_out(stopped) == taken_out(whole)
    assert unsound(stopped) == []
