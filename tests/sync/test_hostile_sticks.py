"""Whatever stands on a stick, what is wrong with it is told, nothing of it is taken in, and the rest is unaffected."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import zstandard

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.errors import Damaged, FacilitatorError, Refused
from facilitator_app.store.sharing.epochs import epoch_key, keyrings
from facilitator_app.store.sharing.own_branches import cut, unsealed
from facilitator_app.store.sharing.segments import SegmentState, kept
from facilitator_app.sync.keys import rotate
from facilitator_app.sync.leaving import remove_device
from facilitator_app.wire.bundle import MAGIC, Kind, Part
from facilitator_app.wire.entry import FIRST, Entry, Header, Payload, encode_header, encode_payload, entry_of
from facilitator_app.wire.epoch import EpochKey, outside, seal_under
from facilitator_app.wire.feed import feed_id
from facilitator_app.wire.keyring import seal_keyring
from facilitator_app.wire.segment import LABEL, seal_segment
from facilitator_app.wire.segment_body import Writer
from tests.commands.table import Table
from tests.sync.sticks import everything, made_of, parts_of, remade
from tests.sync.team import Person, Team

TWO_GIGABYTES = 2 * 1024**3


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Person, Person, Person, Table]]:
    """Ana, Beto and Juana at one table; no test here changes what Beto has."""
    with ExitStack() as held:
        yield Team(tmp_path_factory.mktemp("hostil"), held).highland()


@pytest.fixture
def beto(scene: tuple[Person, Person, Person, Table]) -> Iterator[Person]:
    """Whom the sticks are handed to. Whatever is on them, at the end he has what he had."""
    before = everything(scene[1])
    yield scene[1]
    assert everything(scene[1]) == before


def _refused(person: Person, *files: Path) -> FacilitatorError:
    with pytest.raises((Damaged, Refused)) as caught:
        person.takes(*files)
    return caught.value


@pytest.mark.parametrize("beginning", [b"", MAGIC], ids=["nothing else", "after the first bytes of a bundle"])
def test_two_gigabytes_of_zeros_are_refused_at_once(beto: Person, tmp_path: Path, beginning: bytes) -> None:
    file = tmp_path / "ceros"
    with file.open("wb") as stream:
        stream.write(beginning)
        stream.truncate(TWO_GIGABYTES)
    start = time.process_time()
    refusal = _refused(beto, file)
    assert time.process_time() - start < 2
    assert refusal.code == ("sync.nothing_usable" if beginning else "wire.no_bundle")
    assert refusal.exit_code == 5


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04" + bytes(500), b"Queridos amigos" * 99, MAGIC[:5]])
def test_a_file_that_is_no_bundle_is_called_so(beto: Person, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "otra-cosa"
    file.write_bytes(data)
    refusal = _refused(beto, file)
    assert (refusal.code, refusal.exit_code) == ("wire.no_bundle", 5)


def test_a_bundle_of_a_later_version_asks_for_a_newer_program(beto: Person, tmp_path: Path) -> None:
    file = tmp_path / "futuro"
    file.write_bytes(MAGIC.replace(b"1", b"2") + bytes(1000))
    refusal = _refused(beto, file)
    assert (refusal.code, refusal.exit_code) == ("wire.newer_format", 3)


def test_parts_of_a_later_version_ask_for_a_newer_program(
    beto: Person, scene: tuple[Person, Person, Person, Table]
) -> None:
    def later(part: Part) -> Iterable[tuple[Kind, bytes]]:
        if part.kind is Kind.SEGMENT:
            yield part.kind, b"\x02" + part.data[1:]

    refusal = _refused(beto, remade(scene[0].bundle(), later))
    assert (refusal.code, refusal.exit_code) == ("wire.newer_format", 3)


def test_the_bundle_of_another_programme_is_foreign(beto: Person, team: Team) -> None:
    ana, _, _, table = team.others()
    ana.notes(table.session, "De otra cuenca")
    refusal = _refused(beto, ana.bundle())
    assert (refusal.code, refusal.exit_code) == ("sync.foreign_bundle", 3)


def _team_key(person: Person, table: Table) -> tuple[bytes, bytes, EpochKey]:
    """The team's space, the epoch in use and its key, as a member has them."""
    with person.reads() as tx:
        space = tx.team_space(table.process)
        sealing = tx.members(space).sealing
        assert sealing is not None
        found = epoch_key(tx, space, sealing.id)
        assert found is not None
        return space, sealing.id, EpochKey(found)


def _written(person: Person, space: bytes) -> tuple[bytes, list[Entry]]:
    """The nonce of the person's feed in a space, and the changes in it that no segment holds."""
    with person.reads() as tx:
        (span,) = unsealed(tx, space)
        entries = [
            entry_of(parts.header, parts.payload)
            for portion in cut(tx, span)
            for parts in portion
            if parts.payload is not None
        ]
    return span.nonce, entries


def test_what_a_member_signs_in_the_name_of_another_is_refused(
    beto: Person, scene: tuple[Person, Person, Person, Table], tmp_path: Path
) -> None:
    ana, _, juana, table = scene
    space, epoch, key = _team_key(juana, table)
    ana.notes(table.session, "Lo que Ana dijo, según Juana")
    nonce, entries = _written(ana, space)
    as_ana = Writer(ana.signing, nonce, "Ana", "laptop de Ana")
    forged = seal_segment(entries, as_ana, epoch, key, juana.workspace.vault.author.keys)
    refusal = _refused(beto, made_of(tmp_path / "en-nombre-de-otra", [(Kind.SEGMENT, forged)]))
    assert (refusal.code, refusal.exit_code) == ("sync.nothing_usable", 5)


def test_a_feed_of_ones_own_is_not_passed_off_as_anothers(
    beto: Person, scene: tuple[Person, Person, Person, Table], tmp_path: Path
) -> None:
    ana, _, juana, table = scene
    space, epoch, key = _team_key(juana, table)
    juana.notes(table.session, "De Juana")
    nonce, entries = _written(juana, space)
    as_ana = Writer(ana.signing, nonce, "Ana", "laptop de Ana")
    forged = seal_segment(entries, as_ana, epoch, key, juana.workspace.vault.author.keys)
    assert _refused(beto, made_of(tmp_path / "suplantada", [(Kind.SEGMENT, forged)])).exit_code == 5


def test_a_segment_moved_into_another_space_is_refused(
    beto: Person, scene: tuple[Person, Person, Person, Table]
) -> None:
    ana, _, _, table = scene
    with beto.reads() as tx:
        team, elsewhere = tx.team_space(table.process), tx.table_space(table.process)

    def moved(part: Part) -> Iterable[tuple[Kind, bytes]]:
        if part.kind is Kind.SEGMENT and part.data[1:17] == team:
            yield part.kind, part.data[:1] + elsewhere + part.data[17:]

    ana.notes(table.session, "Para el equipo")
    assert _refused(beto, remade(ana.bundle(), moved)).code == "sync.nothing_usable"


def test_a_few_bytes_that_would_become_a_gigabyte_are_refused(
    beto: Person, scene: tuple[Person, Person, Person, Table], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, _, juana, table = scene
    space, epoch, key = _team_key(juana, table)
    juana.notes(table.session, "Pequeña")
    nonce, entries = _written(juana, space)
    packer = zstandard.ZstdCompressor(level=19).compressobj()
    bomb = b"".join(packer.compress(bytes(2**24)) for _ in range(64)) + packer.flush()
    assert len(bomb) < 100_000
    with monkeypatch.context() as changed:
        changed.setattr("facilitator_app.wire.segment.compress", lambda _: bomb)
        writer = Writer(juana.signing, nonce, "Juana", "laptop de Juana")
        blob = seal_segment(entries, writer, epoch, key, juana.workspace.vault.author.keys)
    start = time.process_time()
    refusal = _refused(beto, made_of(tmp_path / "bomba", [(Kind.SEGMENT, blob)]))
    assert time.process_time() - start < 2
    assert (refusal.code, refusal.exit_code) == ("sync.nothing_usable", 5)


def test_nothing_that_is_sealed_for_one_use_is_taken_for_another(
    beto: Person, scene: tuple[Person, Person, Person, Table]
) -> None:
    def renamed(part: Part) -> Iterable[tuple[Kind, bytes]]:
        swapped = {Kind.INDEX: Kind.SEGMENT, Kind.SEGMENT: Kind.STATEMENTS}
        if part.kind in swapped:
            yield swapped[part.kind], part.data

    refusal = _refused(beto, remade(scene[0].bundle(), renamed))
    assert refusal.code == "sync.nothing_usable"


def test_an_invitation_on_a_stick_is_told_to_be_none_of_its_business(beto: Person, tmp_path: Path) -> None:
    assert _refused(beto, made_of(tmp_path / "invitación", [(Kind.INVITATION, bytes(100))])).exit_code == 5


def test_what_is_whole_is_taken_in_beside_what_is_forged(team: Team, tmp_path: Path) -> None:
    ana, beto, juana, table = team.highland()
    space, epoch, key = _team_key(juana, table)
    forged = seal_under(key, LABEL, space, epoch, bytes(500))
    ana.notes(table.session, "Lo verdadero")
    true = [(part.kind, part.data) for part in parts_of(ana.bundle())]
    taken = beto.takes(made_of(tmp_path / "mezclado", [(Kind.SEGMENT, forged), *true]))
    assert taken.entries_new == 1
    assert [one.reason for one in taken.rejected] == ["wire.damaged"]
    assert "Lo verdadero" in beto.texts()


def test_rubbish_that_waited_for_a_key_is_told_once_and_left_alone_from_then_on(team: Team, tmp_path: Path) -> None:
    ana, beto, _, table = team.highland()
    with ana.writes() as tx:
        space = tx.team_space(table.process)
        rotate(tx, space)  # a key that Beto does not have yet
    _, epoch, _ = _team_key(ana, table)
    rubbish = bytes([1]) + space + epoch + bytes(400)
    assert outside(rubbish) == (space, epoch)
    taken = beto.takes(made_of(tmp_path / "basura", [(Kind.SEGMENT, rubbish)]))
    assert (taken.waiting, taken.rejected) == (1, [])
    taken = beto.takes(ana.bundle())
    assert [one.reason for one in taken.rejected] == ["vault.seal_broken"]
    assert beto.takes(ana.bundle()).rejected == []
    with beto.reads() as tx:
        assert kept(tx, space, SegmentState.WAITING_KEY) == []


def test_what_strangers_seal_with_a_key_that_leaked_is_not_hoarded(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator_app.sync.taking_segments.MOST_WAITING", 3)
    ana, beto, juana, table = team.highland()
    space, epoch, key = _team_key(juana, table)
    stranger = DeviceKeys.generate()
    device, payload = stranger.card.signing, encode_payload(Payload(b"", "flood", [], []))
    blobs = []
    for nonce in (bytes([n]) * 16 for n in range(5)):
        header = Header(1, space, feed_id(device, space, nonce), 1, FIRST, 1, b"")
        entries = [entry_of(encode_header(header), payload)]
        blobs.append(seal_segment(entries, Writer(device, nonce, "Nadie", "laptop"), epoch, key, stranger))
    taken = beto.takes(made_of(tmp_path / "crecida", [(Kind.SEGMENT, blob) for blob in blobs]))
    assert taken.waiting == 3
    assert [one.reason for one in taken.rejected] == ["sync.too_many_waiting"] * 2
    ana.notes(table.session, "Lo verdadero")
    assert beto.takes(ana.bundle()).rejected == []
    assert "Lo verdadero" in beto.texts()


def test_keyrings_that_anybody_can_make_leave_room_for_the_true_ones(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Outside of a bundle stands the id of the space: that is all one needs to know to make a keyring for nobody."""
    ana, beto, juana, table = team.highland()
    space, _, _ = _team_key(ana, table)
    outsider = DeviceKeys.generate()
    monkeypatch.setattr("facilitator_app.sync.taking_spaces.MOST_FOREIGN_BYTES", 5000)
    rings = [seal_keyring(space, {bytes([n]) * 16: EpochKey(bytes(32))}, [outsider.card], outsider) for n in range(9)]
    true = [(part.kind, part.data) for part in parts_of(ana.bundle())]
    planted = made_of(tmp_path / "llaveros", [*((Kind.KEYRING, ring) for ring in rings), *true])
    assert {one.reason for one in beto.takes(planted).rejected} == {"sync.too_much"}
    with beto.reads() as tx:
        assert sum(len(blob) for name, blob in keyrings(tx, space) if blob in rings) <= 5000
    remove_device(ana.workspace.vault, juana.signing)
    ana.notes(table.session, "Bajo la llave nueva")
    assert beto.takes(ana.bundle()).rejected == []
    assert "Bajo la llave nueva" in beto.texts()
