"""Kept files: sealed chunks by hash, read back to the byte or not at all."""

from __future__ import annotations

import hashlib
import tracemalloc
from collections.abc import Iterator
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from facilitator_app.domain.paper import Attachment
from facilitator_app.errors import BadUsage, Damaged
from facilitator_app.store.log.replay import differences
from facilitator_app.store.records.attachments import (
    CHUNK,
    FaultyFile,
    FileFault,
    faulty_files,
    file_bytes,
    keep_file,
    missing_chunks,
    read_file,
)
from facilitator_app.store.vault import Vault
from tests.store.scratch import begin_process

PDF = "application/pdf"


def keep(vault: Vault, *parts: bytes) -> UUID:
    """A kept file of the table of a new process."""
    with vault.begin("test") as tx:
        process = begin_process(tx)
        return keep_file(tx, parts, process_id=process.id, space=process.space, media_type=PDF, title="acta")


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sizes=st.lists(st.sampled_from([0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK]), max_size=4))
def test_what_is_kept_is_read_back_to_the_byte(vault: Vault, sizes: list[int]) -> None:
    parts = [bytes([number + 1]) * size for number, size in enumerate(sizes)]
    file = keep(vault, *parts)
    whole = b"".join(parts)
    with vault.read() as tx:
        assert file_bytes(tx, file) == whole
        manifest = tx.get(Attachment, file)
        assert (manifest.size, manifest.sha256) == (len(whole), hashlib.sha256(whole).hexdigest())
        assert len(manifest.chunks) == -(-len(whole) // CHUNK)
        assert missing_chunks(tx.connection, manifest.chunks) == []
        assert faulty_files(tx.connection) == []


def test_no_chunk_holds_a_readable_byte_and_equal_files_do_not_look_equal(vault: Vault) -> None:
    secret = b"Rosa dijo que el agua no alcanza. " * 100
    first, second = keep(vault, secret), keep(vault, secret)
    with vault.read() as tx:
        stored = [bytes(row[0]) for row in tx.connection.execute(text("select sealed from chunk"))]
        assert len(stored) == 2
        assert not any(b"agua" in sealed for sealed in stored)
        assert tx.get(Attachment, first).chunks != tx.get(Attachment, second).chunks
        assert differences(tx.connection) == []


@pytest.mark.parametrize("spoil", ["flip", "swap", "cut"])
def test_an_altered_chunk_is_never_handed_out(vault: Vault, spoil: str) -> None:
    file = keep(vault, b"a" * CHUNK, b"b" * CHUNK, b"c")
    with vault.begin("test") as tx:
        manifest = tx.get(Attachment, file)
        if spoil == "swap":  # two chunks in each other's place, both with sound hashes
            manifest.chunks = [manifest.chunks[1], manifest.chunks[0], manifest.chunks[2]]
        elif spoil == "cut":
            manifest.chunks = manifest.chunks[:2]
        else:
            name = {"i": bytes.fromhex(manifest.chunks[1])}
            found = tx.connection.execute(text("select sealed from chunk where id = :i"), name).scalar_one()
            sealed = bytes([found[0] ^ 1]) + bytes(found[1:])
            tx.connection.execute(text("update chunk set sealed = :s where id = :i"), {"s": sealed, **name})
    with vault.read() as tx:
        with pytest.raises(Damaged) as damaged:
            file_bytes(tx, file)
        assert damaged.value.code == "minutes.chunk_altered"
        assert faulty_files(tx.connection) == [FaultyFile(file, FileFault.ALTERED)]


def test_a_chunk_that_has_not_arrived_is_missing_and_said_so(vault: Vault) -> None:
    file, whole = keep(vault, b"a" * CHUNK, b"b"), keep(vault, b"entero")
    with vault.begin("test") as tx:
        lost = tx.get(Attachment, file).chunks[1]
        tx.connection.execute(text("delete from chunk where id = :i"), {"i": bytes.fromhex(lost)})
    with vault.read() as tx:
        assert missing_chunks(tx.connection, tx.get(Attachment, file).chunks) == [lost]
        with pytest.raises(Damaged) as damaged:
            file_bytes(tx, file)
        assert damaged.value.code == "minutes.chunk_missing"
        assert faulty_files(tx.connection) == [FaultyFile(file, FileFault.MISSING)]
        assert file_bytes(tx, whole) == b"entero"


@pytest.mark.parametrize(
    "nonsense",
    [None, {"a": 1}, ["x" * 64], [5], ["../../etc"], [["a"]], "abc"],
)
def test_nonsense_in_a_manifest_from_elsewhere_is_damage_and_nothing_worse(vault: Vault, nonsense: object) -> None:
    file = keep(vault, b"entero")
    with vault.begin("test") as tx:
        tx.get(Attachment, file).chunks = nonsense
    with vault.read() as tx:
        with pytest.raises(Damaged):
            file_bytes(tx, file)
        assert [fault.fault for fault in faulty_files(tx.connection)] == [FileFault.ALTERED]


def test_a_rolled_back_transaction_keeps_no_chunk(vault: Vault) -> None:
    def interrupted() -> Iterator[bytes]:
        yield b"x" * CHUNK
        raise OSError("the stick was pulled")

    with vault.begin("test") as tx:
        process = begin_process(tx).id
    with pytest.raises(OSError, match="pulled"), vault.begin("test") as tx:
        keep_file(tx, interrupted(), process_id=process, space=tx.table_space(process), media_type=PDF)
    with vault.read() as tx:
        assert tx.connection.execute(text("select count(*) from chunk")).scalar() == 0
        with pytest.raises(BadUsage):
            file_bytes(tx, UUID(int=7))


@pytest.mark.slow
def test_a_file_of_50_megabytes_needs_little_memory(vault: Vault) -> None:
    def parts() -> Iterator[bytes]:
        for number in range(50):
            yield bytes([number]) * 1_000_000

    tracemalloc.start()
    try:
        with vault.begin("test") as tx:
            process = begin_process(tx)
            file = keep_file(tx, parts(), process_id=process.id, space=process.space, media_type=PDF)
        whole = hashlib.sha256()
        with vault.read() as tx:
            for chunk in read_file(tx, file):
                whole.update(chunk)
            assert whole.hexdigest() == tx.get(Attachment, file).sha256
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 8_000_000
