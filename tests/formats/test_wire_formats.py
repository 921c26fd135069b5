"""What travelled once must be read by every later version: one of each thing that leaves a device is frozen here.

`python -m tests.formats.test_wire_formats` freezes what has no snapshot yet. A change of a snapshot is a change of a
published format: it needs a new version number, and readers of both.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from facilitator_app.store.disk.backup_file import Manifest, read_backup, write_parts
from facilitator_app.wire import server_messages as said
from facilitator_app.wire.bundle import BundleWriter, Kind, Part, read_bundle
from facilitator_app.wire.invitation import open_invitation
from facilitator_app.wire.keyring import open_keyring
from facilitator_app.wire.segment import open_segment
from tests.formats.frozen import SNAPSHOTS, as_lines, freeze, frozen_vault, snapshot
from tests.wire.entries import EPOCH_KEY
from tests.wire.samples import BETO, a_keyring, an_invitation, from_within, samples

SPELLED_ANEW = {"keyring", "invitation", "segment", "repacked", "bundle"}
"""What holds fresh key shares or compressed bytes is read, not compared: those may be spelled otherwise."""
MESSAGES: list[said.Message] = [
    said.ChallengeRequest(b"d" * 32), said.Challenge(b"n" * 32, b"s" * 32),
    said.TokenRequest(b"d" * 32, b"s" * 32, b"n" * 32, b"g" * 64), said.Token("opaque", 86_400),
    said.Statements(b"genesis", [b"statement"]), said.Cursors(b"l" * 16, {b"s" * 16: 7}),
    said.News(b"l" * 16, {b"s" * 16: 9}), said.Ids([b"i" * 32]), said.Pushed([8, 9]),
]  # fmt: skip


def written() -> dict[str, bytes]:
    """Everything as this version writes it."""
    made = {name: data for name, (data, _) in samples().items()}
    made |= {f"inside {name}": from_within()[name][0] for name in ("body", "body of withdrawn")}
    made |= {f"server {type(one).__name__}": said.encode(one) for one in MESSAGES}
    return made | {"backup": a_backup()}


def a_backup() -> bytes:
    """A backup of the frozen vault; its database is a few bytes here."""
    header, _, _, data_key = frozen_vault()
    database = b"the encrypted database"
    manifest = Manifest(
        b"v" * 16, data_key.key_id(), 1_760_000_000_000,
        len(header), sha256(header).digest(), len(database), sha256(database).digest(),
    )  # fmt: skip
    stream = BytesIO()
    with TemporaryDirectory() as folder:
        (copy := Path(folder, "database")).write_bytes(database)
        write_parts(stream, manifest, header, copy, data_key.backup_key())
    return stream.getvalue()


@pytest.mark.parametrize("name", sorted(set(written()) - SPELLED_ANEW))
def test_it_is_written_exactly_as_it_always_was(name: str) -> None:
    assert as_lines(written()[name]) == as_lines(snapshot(name))


@pytest.mark.parametrize("name", sorted(set(samples()) - SPELLED_ANEW))
def test_what_was_written_then_says_the_same_now(name: str) -> None:
    data, read = samples()[name]
    assert read(snapshot(name)) == read(data)


@pytest.mark.parametrize("name", ["segment", "repacked"])
def test_a_segment_of_then_opens_now(name: str) -> None:
    then, now = open_segment(snapshot(name), EPOCH_KEY), open_segment(samples()[name][0], EPOCH_KEY)
    assert replace(then, name=now.name) == now


def test_a_keyring_of_then_opens_now() -> None:
    assert open_keyring(snapshot("keyring"), BETO) == open_keyring(a_keyring(), BETO) is not None


def test_an_invitation_of_then_opens_now() -> None:
    then, now = open_invitation(snapshot("invitation"), BETO), open_invitation(an_invitation(), BETO)
    assert [replace(space, keyrings=()) for space in then.spaces] == [replace(one, keyrings=()) for one in now.spaces]
    assert replace(then, spaces=()) == replace(now, spaces=())


def test_a_bundle_of_then_is_read_now_and_written_the_same_from_its_parts() -> None:
    parts = [part for part in read_bundle(BytesIO(snapshot("bundle"))) if isinstance(part, Part)]
    assert [part.kind for part in parts] == [Kind.STATEMENTS, Kind.SEGMENT, Kind.INDEX, Kind.CHUNK]
    stream = BytesIO()
    writer = BundleWriter(stream)
    for part in parts:
        writer.add(part.kind, part.data)
    writer.finish()
    assert stream.getvalue() == snapshot("bundle")


def test_a_backup_of_then_is_read_now(tmp_path: Path) -> None:
    (path := tmp_path / "backup").write_bytes(snapshot("backup"))
    header, _, _, data_key = frozen_vault()
    backup = read_backup(path)
    assert backup.header_bytes == header
    assert backup.is_by(data_key.backup_key())


def test_every_format_has_a_snapshot_and_every_snapshot_a_format() -> None:
    assert {path.stem for path in (SNAPSHOTS / "wire").iterdir()} == set(written())


if __name__ == "__main__":
    print(*(name for name, data in written().items() if freeze(name, data)), sep="\n")  # noqa: T201
