"""What other devices wrote is taken in whole or not at all, in any order, and nothing of it is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from uuid import UUID

import pytest

from facilitator_app.clock import SystemClock
from facilitator_app.domain.process import Process
from facilitator_app.errors import Damaged, Refused
from facilitator_app.store.disk.statements import Statements
from facilitator_app.store.log.announcement import Changed
from facilitator_app.store.log.replay import differences, rebuild
from facilitator_app.store.sharing.gaps import gaps
from facilitator_app.wire.entry import FIRST, VERSION, Change, Header, Parts, Payload, encode_header, encode_payload
from tests.store.devices import Carried, Device, everything_shown


def _of(giver: Device, device: Device) -> list[Carried]:
    return [one for one in giver.entries() if one.origin.device == device.key]


def _made(writer: Device, *payloads: Payload, version: int = VERSION) -> list[Carried]:
    """Entries that some other application wrote in the feed of `writer`, after the ones that it has."""
    own = _of(writer, writer)
    last, origin = own[-1].head, own[-1].origin
    made = []
    previous = last.id
    for seq, payload in enumerate(payloads, last.seq + 1):
        header = encode_header(Header(version, origin.space, origin.feed, seq, previous, (1 << 60) + seq, b""))
        data = encode_payload(payload)
        parts = Parts(header, data, sha256(data).digest())
        made.append(Carried(origin, parts))
        previous = parts.id
    return made


def test_what_one_writes_another_reads(three: list[Device]) -> None:
    ana, beto, _ = three
    note = ana.writes("El pozo se seca en marzo")
    beto.takes_all(ana)
    assert beto.text(note) == "El pozo se seca en marzo"
    assert everything_shown(beto.vault) == everything_shown(ana.vault)


def test_what_is_here_already_changes_nothing(three: list[Device]) -> None:
    ana, beto, _ = three
    ana.writes("Una vez")
    beto.takes_all(ana)
    before = everything_shown(beto.vault)
    again = beto.takes(_of(ana, ana))
    assert (again.new, again.had) == (0, len(_of(ana, ana)))
    assert everything_shown(beto.vault) == before


def test_screens_hear_of_what_arrives_as_of_what_is_written_here(three: list[Device]) -> None:
    ana, beto, _ = three
    note = ana.writes("Nueva")
    heard: list[Changed] = []
    beto.vault.listen(heard.append)
    beto.takes_all(ana)
    assert ("note", note) in {record for changed in heard for record in changed.records}
    assert {changed.origin for changed in heard} == {"sync"}


def test_a_hole_is_a_gap_and_no_error(three: list[Device]) -> None:
    ana, beto, _ = three
    notes = [ana.writes(f"Nota {number}") for number in range(5)]
    entries = _of(ana, ana)
    beto.takes(entries[-1:])
    assert beto.text(notes[-1]) == "Nota 4"
    with beto.vault.read() as tx:
        (gap,) = gaps(tx, beto.table)
        assert (gap.first, gap.last, gap.person) == (1, len(entries) - 1, "Persona 1")
    beto.takes(entries[:-1])
    with beto.vault.read() as tx:
        assert gaps(tx, beto.table) == []


def test_an_edit_before_its_creation_waits_and_then_shows(three: list[Device]) -> None:
    ana, beto, _ = three
    note = ana.writes("Primera")
    ana.edits(note, "Segunda")
    entries = _of(ana, ana)
    beto.takes(entries[-1:])
    assert beto.text(note) is None
    beto.takes(entries[:-1])
    assert (beto.text(note), beto.texts(note)) == ("Segunda", {"Segunda"})


def test_what_was_said_of_others_heads_shows_what_is_missing(three: list[Device]) -> None:
    ana, beto, carla = three
    note = ana.writes("De Ana")
    beto.takes_all(ana)
    beto.edits(note, "De Beto")  # this entry tells how far Beto has what Ana wrote
    carla.takes(_of(beto, beto))
    with carla.vault.read() as tx:
        (gap,) = gaps(tx, carla.table)
        assert (gap.first, gap.last, gap.device) == (1, len(_of(ana, ana)), None)
        assert [head.told_by for head in gap.told_by] == [beto.key]


def test_heads_are_told_once(three: list[Device]) -> None:
    ana, beto, _ = three
    ana.writes("De Ana")
    beto.takes_all(ana)
    beto.writes("Una")
    beto.writes("Otra")
    with beto.vault.read() as tx:
        own = [entry for entry in tx.log.entries() if entry.header.feed == _of(beto, beto)[0].origin.feed]
    assert [len(entry.payload.heads) for entry in own] == [1, 0]


@pytest.mark.parametrize("wrong", ["payload", "space", "order", "chain", "first", "contents", "feed"])
def test_a_wrong_range_is_refused_and_changes_nothing(three: list[Device], wrong: str) -> None:
    ana, beto, _ = three
    ana.writes("Una")
    ana.writes("Dos")
    entries = _of(ana, ana)
    bad = {
        "payload": lambda: [replace(entries[0], parts=entries[0].parts._replace(payload=b"\x90"))],
        "space": lambda: [replace(entries[0], origin=replace(entries[0].origin, space=_personal(beto)))],
        "order": lambda: [entries[1], entries[0]],
        "chain": lambda: [entries[0], entries[2]],
        "first": lambda: [_with_previous(entries[0], b"x" * 32)],
        "contents": lambda: [_with_payload(entries[0], b"\x91\xc0")],
        "feed": lambda: [replace(entries[0], origin=replace(entries[0].origin, nonce=b"n" * 16))],
    }[wrong]()
    before = everything_shown(beto.vault)
    with pytest.raises((Damaged, Refused)):
        beto.takes(bad)
    assert everything_shown(beto.vault) == before
    assert beto.entries() == []


def _with_previous(one: Carried, previous: bytes) -> Carried:
    header = Header(VERSION, one.origin.space, one.origin.feed, 1, previous, 5, b"")
    assert previous != FIRST
    return replace(one, parts=one.parts._replace(header=encode_header(header)))


def _with_payload(one: Carried, payload: bytes) -> Carried:
    digest = sha256(payload).digest()
    return replace(one, parts=Parts(one.parts.header, payload, digest))


def test_a_newer_kind_of_entry_is_refused_with_the_advice_to_update(three: list[Device]) -> None:
    ana, beto, _ = three
    ana.writes("Una")
    with pytest.raises(Refused, match=r"log\.newer_entry"):
        beto.takes(_made(ana, Payload(b"", "add_note", [], []), version=VERSION + 1))


def test_unknown_kinds_and_fields_are_kept_bit_for_bit_and_handed_on(three: list[Device]) -> None:
    ana, beto, carla = three
    note = ana.writes("Una")
    (feed,) = {one.origin.feed for one in _of(ana, ana)}
    newer = _made(
        ana,
        Payload(b"", "weigh", [], [Change("weighing", b"w" * 16, "create", {"grams": 12, "unit": "g"}, {})]),
        Payload(b"", "edit_note", [feed], [Change("note", note.bytes, "change", {"mood": "firme"}, {})]),
    )
    beto.takes_all(ana)
    for one in newer:
        beto.takes([one])
    assert beto.text(note) == "Una"
    carla.takes_all(beto)
    assert [one.parts for one in carla.entries()][-2:] == [one.parts for one in newer]
    with beto.vault.begin("rebuild") as tx:
        assert differences(tx.connection) == []
        rebuild(tx.connection)
        assert tx.projection.state(b"w" * 16).live("grams")


def test_a_choice_that_a_newer_version_added_is_shown_as_one(three: list[Device]) -> None:
    ana, beto, _ = three
    ana.writes("Una")
    beto.takes_all(ana)
    note = b"k" * 16
    fields = {"kind": "premonition", **_place(ana), "text": "Algo", "visibility": "minutes"}
    beto.takes(_made(ana, Payload(b"", "add_note", [], [Change("note", note, "create", fields, {})])))
    with beto.vault.read() as tx:
        assert Statements(tx.connection).value("select kind from note where id = ?", (note,)) == "~premonition"
        assert differences(tx.connection) == []


def test_values_that_no_table_takes_are_listed_and_the_rest_arrives(three: list[Device]) -> None:
    ana, beto, _ = three
    ana.writes("Una")
    beto.takes_all(ana)
    bad = Change("note", b"b" * 16, "create", {**_place(ana), "text": 5}, {})
    good = {**_place(ana), "text": "Buena", "kind": "concern", "visibility": "minutes"}
    beto.takes(_made(ana, Payload(b"", "add_notes", [], [bad, Change("note", b"g" * 16, "create", good, {})])))
    assert beto.text(UUID(bytes=b"g" * 16)) == "Buena"
    with beto.vault.read() as tx:
        listed = Statements(tx.connection).all(
            "select r.id, i.kind from irregular_state i join record_state r on r.no = i.record_no"
        )
        assert listed == [(b"b" * 16, "impossible")]


def test_an_id_in_two_spaces_is_the_one_with_fewer_readers_everywhere(three: list[Device]) -> None:
    ana, beto, _ = three
    ana.writes("Una")
    beto.takes_all(ana)
    with beto.vault.begin("private") as tx:
        own = tx.add(Process(title="Mío", key="mio"), tx.personal_space()).id
    claim = Change("process", own.bytes, "create", {"title": "Suyo", "key": "suyo"}, {})
    beto.takes(_made(ana, Payload(b"", "begin", [], [claim])))
    with beto.vault.read() as tx:
        assert tx.get(Process, own).title == "Mío"
        assert differences(tx.connection) == []


@pytest.mark.parametrize("years", [-5, 5])
def test_clocks_wrong_by_years_change_no_value(three: list[Device], years: int) -> None:
    ana, beto, _ = three
    note = ana.writes("Antes")
    beto.takes_all(ana)
    beto.vault.clock = wrong = _Wrong(years)
    beto.vault._hybrid._clock = wrong
    beto.edits(note, "Después")
    ana.takes_all(beto)
    assert (ana.text(note), ana.texts(note)) == ("Después", {"Después"})
    ana.edits(note, "Al fin")
    beto.takes_all(ana)
    assert (beto.text(note), beto.texts(note)) == ("Al fin", {"Al fin"})
    with ana.vault.read() as tx:
        now = ana.vault.clock.now_ms()
        own = [entry.header.clock >> 16 for entry in tx.log.entries() if entry.header.feed in _feeds(ana)]
    assert max(own) <= now + 24 * 3600 * 1000 + 60_000


class _Wrong:
    def __init__(self, years: int) -> None:
        self._right, self._off = SystemClock(), int(years * 365.25 * 86_400_000)

    def now_ms(self) -> int:
        return self._right.now_ms() + self._off

    def local(self) -> datetime:
        return self._right.local()


def _feeds(device: Device) -> set[bytes]:
    return {one.origin.feed for one in _of(device, device)}


def _place(device: Device) -> dict[str, bytes]:
    with device.vault.read() as tx:
        session, process = Statements(tx.connection).all("select id, process_id from session")[0]
    return {"process_id": process, "session_id": session}


def _personal(device: Device) -> bytes:
    with device.vault.read() as tx:
        return tx.personal_space()
