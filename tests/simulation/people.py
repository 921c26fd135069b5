"""What people do with notes: write, edit with a form that may be old, delete, keep, settle, or use a later version."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from uuid import UUID

import pytest

from facilitator_app.commands.redaction import Wanted, redact
from facilitator_app.domain.session import Note
from facilitator_app.errors import Refused
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.sharing.shelf import settle as settle_space
from facilitator_app.sync.erasing import forget_contents
from facilitator_app.wire.entry import Change, Payload, decode_payload, encode_payload
from facilitator_app.wire.membership import Membership

from .ledger import Place, View
from .replica import Form, Replica
from .world import Intent, World

FIELDS = ("text", "language", "rendered_by", "original_text")
REQUIRED = ("session_id", "kind", "text", "visibility")
_AT = datetime.fromisoformat("2026-03-05T09:30:15")
_SESSION = UUID(int=77)


def write_note(world: World, replica: Replica, kind: str | None = None) -> None:
    """Write a note, at the table or for the team."""
    kind = kind or world.source.choice(world.writable(replica))
    space = world.spaces[kind]
    with world.writes(replica, space) as (tx, intent):
        note = Note(process_id=world.process, session_id=_SESSION, kind="statement", text=world.value())
        note.visibility, note.at = "minutes" if kind == "table" else "team", _AT
        tx.add(note, space)
        tx.session.flush()
        record = note.id.bytes
        intent.creates.add(record)
        intent.writes |= {(record, name): _kept(note, name) for name in Note.fields()}
    world.counts["notes"] += 1


def forge_note(world: World, replica: Replica) -> None:
    """Write a note at the table with a changed program, on a device that may only read there."""
    space = world.spaces["table"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Membership, "may_write", lambda *_: True)
        write_note(world, replica, "table")
    with replica.vault.begin("simulation") as tx:
        settle_space(tx, space, tx.members(space))
    world.counts["forged"] += 1


def _kept(note: Note, name: str) -> object:
    value = getattr(note, name)
    return value.bytes if isinstance(value, UUID) else value.isoformat() if isinstance(value, datetime) else value


def open_form(world: World, replica: Replica) -> Form | None:
    """Open a note that is to be seen; what the form shows stays as it is until it is saved."""
    view = world.view(replica)
    with replica.vault.read() as tx:
        shown = tx.session.query(Note).order_by(Note.id).all()
        mine = [one for one in shown if world.space_of(one.id.bytes) in world.writable_spaces(replica)]
        if not mine:
            return None
        note = world.source.choice(mine)
        record, versions = note.id.bytes, tx.versions(note.id)
        named = {world.ledger.actions[one].ref: one for values in view.of(record).values() for one in values}
        seen = {
            name: frozenset(one for one, value in values.items() if value == _kept(note, name))
            if name in Note.fields()
            else frozenset(named[ref] for ref in versions[name])  # of a later version: no form shows it
            for name, values in view.of(record).items()
        }
    return Form(record, versions, seen, frozenset().union(*seen.values()))


def edit(world: World, replica: Replica, form: Form | None, value: str | None = None) -> bool:
    """Save a form with one or two changed fields; false where the note is not to be seen any more."""
    if form is None:
        return False
    space = world.space_of(form.record)
    fields = world.source.sample(FIELDS, world.source.choice((1, 1, 2)))

    def save(tx: Transaction, note: Note, intent: Intent) -> None:
        tx.replacing(note.id, form.versions)
        for name in fields:
            words = value or world.value()
            if getattr(note, name) == words:
                tx.decide(note, name)
            setattr(note, name, words)
            intent.writes[form.record, name] = words
            intent.replaces |= {((form.record, name), one) for one in form.seen.get(name, ())}

    done = _change(world, replica, space, form.record, save)
    world.counts["edits"] += done
    return done


def delete(world: World, replica: Replica, form: Form | None) -> bool:
    """Delete a note as a form showed it."""
    if form is None:
        return False

    def remove(tx: Transaction, note: Note, intent: Intent) -> None:
        tx.replacing(note.id, form.versions)
        tx.delete(note)
        intent.deletes[form.record] = form.writers

    done = _change(world, replica, world.space_of(form.record), form.record, remove)
    world.counts["deletions"] += done
    return done


def keep(world: World, replica: Replica) -> bool:
    """Keep a note that one person deleted while another edited it."""
    view = world.view(replica)
    found = sorted(one for one in view.created if view.resurfaced(one) and _has_row(view, one))
    found = [one for one in found if world.space_of(one) in world.writable_spaces(replica)]
    if not found:
        return False
    record = world.source.choice(found)

    def restore(tx: Transaction, note: Note, intent: Intent) -> None:
        tx.keep(note)
        intent.undoes |= set(view.deletions[record])

    done = _change(world, replica, world.space_of(record), record, restore)
    world.counts["kept"] += done
    return done


def settle(world: World, replica: Replica) -> bool:
    """Name all versions of a field in which several stand, and say which one holds."""
    view = world.view(replica)
    records = {one for one in view.created if _has_row(view, one)}
    places = sorted(view.conflicts(records))
    places = [one for one in places if one[1] in FIELDS and world.space_of(one[0]) in world.writable_spaces(replica)]
    if not places:
        return False
    record, name = world.source.choice(places)
    values = view.standing[record, name]
    words = str(world.source.choice(sorted(map(str, values.values()))))

    def decide(tx: Transaction, note: Note, intent: Intent) -> None:
        tx.replacing(note.id, {name: tx.standing(note.id)[name]})
        tx.decide(note, name)
        setattr(note, name, words)
        intent.writes[record, name] = words
        intent.replaces |= {((record, name), one) for one in values}

    done = _change(world, replica, world.space_of(record), record, decide)
    world.counts["settled"] += done
    return done


def redact_note(world: World, replica: Replica) -> bool:
    """Take a field of a note out for good, by whoever coordinates or wrote all of it; all else must stand as before."""
    view = world.view(replica)
    found = [one for one in sorted(view.created) if _has_row(view, one)]
    found = [one for one in found if world.space_of(one) in world.writable_spaces(replica)]
    if not found:
        return False
    record, name = world.source.choice(found), world.source.choice(FIELDS)
    space, before = world.space_of(record), replica.log()
    knew = frozenset(identity for identity, where, _ in replica.statements() if where == space)

    def take_out() -> bool:
        with suppress(Refused), replica.vault.begin("redact") as tx:
            redact(tx, [Wanted("note", UUID(bytes=record), (name,))], "Lo pidió")
            forget_contents(tx)
            return True
        return False

    if not world.acts(replica, take_out):
        return False
    for identity in sorted(replica.log().keys() - before.keys(), key=lambda one: world.header(replica, one)[1]):
        intent = _as_written(world, replica, identity)
        world.ledger.add(intent.action(identity, replica, space, world.header(replica, identity), knew))
    _stands_but(view, world.view(replica), (record, name))
    world.counts["redacted"] += 1
    world.counts["redacted by an author"] += world.rights(replica, space).role(replica.device) == "writer"
    return True


def _as_written(world: World, replica: Replica, identity: bytes) -> Intent:
    """What an entry says, as an intent; that it says what it should is seen from what stands afterwards."""
    named = {one.ref: one.id for one in world.ledger.actions.values()}
    with replica.vault.engine.connect() as connection:
        row = connection.exec_driver_sql("select payload from log_entry where id = ?", (identity,)).one()
    payload, intent = decode_payload(row[0]), Intent()
    for change in payload.changes:
        intent.creates |= {change.record} if change.verb == "create" else set()
        intent.writes |= {(change.record, field): value for field, value in change.fields.items()}
        for field in change.replaces:
            refs = change.replaced(field, payload.feeds)
            actions = {named.get(ref, identity) for ref in refs}  # what it wrote itself just before is named too
            if field:
                intent.replaces |= {((change.record, field), one) for one in actions}
            elif change.verb == "delete":
                intent.deletes[change.record] = frozenset(actions)
            else:
                intent.undoes |= actions
    return intent


def _stands_but(before: View, after: View, gone: Place) -> None:
    """The same values stand in every field of every record that was there, but in the one that was taken out."""
    for place, values in before.standing.items():
        now = set(after.standing.get(place, {}).values())
        if place == gone:
            assert now <= {None, "(retirado)"}, "what was taken out stands still"
        else:
            assert now == set(values.values()), f"{place[1]} says something else since {gone[1]} was taken out"
    for record in before.created:
        assert before.exists(record) == after.exists(record), "a record came or went with what was taken out"


def use_later_version(world: World, replica: Replica) -> None:
    """An entry of a version to come: a type of record that nobody knows, and a field that notes do not have yet."""
    kind = world.source.choice(world.writable(replica))
    space, record = world.spaces[kind], world.source.randbytes(16)
    changes = [Change("note_of_the_future", record, "create", {"mood": f"secreto {world.source.random()}"}, {})]
    form = open_form(world, replica)
    if form is not None and world.space_of(form.record) == space:
        changes.append(Change("note", form.record, "change", {"tone_of_voice": "secreto calma"}, {}))
    with world.writes(replica, space) as (tx, intent):
        payload = encode_payload(Payload(b"", "of_the_future", [], changes))
        entry = tx._append(space, payload, b"")
        tx.changed(tx.projection.apply([entry]))
        for change in changes:
            intent.writes |= {(change.record, name): value for name, value in change.fields.items()}
            intent.creates |= {change.record} if change.verb == "create" else set()
    world.counts["mixed versions"] += 1


def _change(
    world: World, replica: Replica, space: bytes, record: bytes, do: Callable[[Transaction, Note, Intent], None]
) -> bool:
    """Do something with a note, unless it is not to be seen any more."""
    if space not in world.writable_spaces(replica):
        return False
    with replica.vault.read() as tx:
        if tx.find(Note, UUID(bytes=record)) is None:
            return False
    with world.writes(replica, space) as (tx, intent):
        do(tx, tx.get(Note, UUID(bytes=record)), intent)
    return True


def _has_row(view: View, record: bytes) -> bool:
    """Whether a record has all that its table requires."""
    fields = view.of(record)
    return view.exists(record) and all(name in fields for name in REQUIRED)


def some(source: random.Random, people: list[Replica]) -> Replica:
    """Somebody."""
    return source.choice(people)
