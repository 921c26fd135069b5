"""From a checked process document to the run that brings it into a vault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from uuid import UUID

from ...domain.agreement import Agreement
from ...domain.process import Process
from ...domain.vocabulary import PersonalField
from ...errors import Refused
from ...store.log.transaction import Transaction
from ...store.records.finding import find_record
from ..import_run import ImportRun
from ..known_records import records_with_keys
from ..roster import Person, possible_duplicates
from ..roster_people import people_of
from . import shape
from .decoding import decoded
from .numbering import numbered_through, numbers_taken
from .reading import ProcessFile, unknown_reference


def prepare_import(
    tx: Transaction, plan: ProcessFile, *, process_id: UUID | None = None, dry_run: bool = False
) -> ImportRun:
    """The run that brings `plan` into `process_id`, or into the process that has its key, or into a new one.

    Reads only. Raises `Refused` where a key belongs to another type of record here, or a reference leads to
    nothing in the file nor in the process; `BadUsage` where several processes have the key.
    """
    if process_id is None:
        process_id = _process_with_key(tx, plan.key)
    types = dict(plan.types)
    here: dict[str, str] = {}
    if process_id is not None:
        wanted = [*types, *(to.key for to in plan.outside)]
        here = {key: kind for kind, key, _ in records_with_keys(tx, process_id, wanted)}
    for key, kind in here.items():
        expected = types.get(key)
        if expected not in (None, kind) and Process.__tablename__ not in (expected, kind):
            raise Refused("exchange.key_of_other_type", file=plan.file, path="$", key=key, type=kind)
    for to in plan.outside:
        if here.get(to.key) not in to.types:
            raise unknown_reference(to, plan.file)
        types[to.key] = here[to.key]
    taken = numbers_taken(tx, plan, process_id)
    standing = frozenset(key for key, kind in here.items() if kind == Agreement.__tablename__)
    run = ImportRun(
        lambda: numbered_through(plan.records(), taken, standing), types, process_id,
        command="import_process", total=plan.lines, dry_run=dry_run,
    )  # fmt: skip
    new = (person for person in _people(plan) if person.where not in here)
    known = people_of(tx, process_id) if process_id is not None else ()
    run.result.possible_duplicates.extend(possible_duplicates(new, known))
    run.result.not_chosen.update(_not_chosen(plan, _chosen(tx, plan, process_id)))
    return run


def _chosen(tx: Transaction, plan: ProcessFile, process_id: UUID | None) -> Collection[str]:
    """The personal details that the process keeps: as the file says, or as it stands where the file says nothing."""
    said = plan.document.process.personal_fields
    if said is not None:
        return said
    standing = tx.session.get(Process, process_id) if process_id is not None else None
    return (standing.personal_fields if standing is not None else None) or ()


def _not_chosen(plan: ProcessFile, chosen: Collection[str]) -> Counter[str]:
    """How many people of the file come with each personal detail that is not `chosen`."""
    found: Counter[str] = Counter()
    for number, raw in enumerate(plan.document.participants):
        person = decoded(raw, shape.Participant, plan.file, f"$.participants[{number}]")
        for each in PersonalField:
            if each not in chosen and getattr(person, each) is not None:
                found[each.value] += 1
    return found


def _process_with_key(tx: Transaction, key: str) -> UUID | None:
    """The process that has this key; None where there is none."""
    sql = f"select count(*) from record_state where key = ? and type = '{Process.__tablename__}' and visible = 1"
    if not tx.connection.exec_driver_sql(sql, (key,)).scalar():
        return None
    return find_record(tx, key, Process.__tablename__).id


def _people(plan: ProcessFile) -> Iterator[Person]:
    """The people of the document, each known by the record's key."""
    parties = {party.key: party.name for party in plan.document.parties}
    for number, raw in enumerate(plan.document.participants):
        person = decoded(raw, shape.Participant, plan.file, f"$.participants[{number}]")
        if person.name:
            born = str(person.birth_year or "")
            party = parties.get(person.party or "", "")
            yield Person(person.key, person.name, person.national_id or "", born, party)
