"""What was taken out for good leaves the server too, at the word of who coordinates and of nobody else."""

from __future__ import annotations

import os
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select

from facilitator_app.commands.redaction import Wanted
from facilitator_app.domain.paper import Attachment
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.queries.listing import list_records
from facilitator_app.store.records.attachments import file_bytes, keep_file
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.store.sharing.chunks import chunk_of, chunks_of_space
from facilitator_app.store.sharing.server_drops import to_drop
from facilitator_app.sync.erasing import take_out
from facilitator_app.sync.keys import known_keys
from facilitator_app.sync.leaving import remove_device
from facilitator_app.sync.server_settings import link_to, the_server
from facilitator_app.wire.bundle import Kind
from facilitator_app.wire.epoch import outside
from facilitator_app.wire.frames import Framed
from facilitator_app.wire.segment import open_segment
from facilitator_app.wire.server_blob import read_server_blob, server_blob
from tests.commands.table import Table
from tests.server.running import Server
from tests.server.visiting import until_quiet
from tests.sync.team import Person, Team


def test_the_server_drops_what_was_taken_out_at_the_next_visit_of_who_coordinates(
    office: tuple[Server, Person, Person, Person, Table],
) -> None:
    server, ana, beto, juana, table = office
    beto.notes(table.session, "Rosa vio a los de la camioneta", "Otra cosa", visibility="minutes")
    with beto.writes() as tx:
        keep_file(tx, [os.urandom(300_000)], process_id=table.process, space=tx.table_space(table.process),
                  media_type="image/jpeg", title="rosa.jpg")  # fmt: skip
    until_quiet(server, ana, beto, juana)
    with beto.reads() as tx:
        (note,) = [one["id"] for one in list_records(tx, "notes") if "camioneta" in one["text"]]
        (file,) = tx.session.scalars(select(Attachment.id))
        space = tx.table_space(table.process)
        chunks = [chunk_of(tx, one) for one in chunks_of_space(tx, space)]
    names = [sha256(server_blob(Kind.CHUNK, one)).digest() for one in chunks]
    take_out(beto.workspace.vault, [Wanted("note", UUID(note)), Wanted("attachment", file)], "Peligro", origin="test")
    until_quiet(server, beto, juana, ana)
    link = link_to(ana.workspace.vault, ServerAddress(server.address, server.pin))
    log = link.changes(b"", {space: 0}).log
    blobs = [frame.blob for frame in link.pull(space, log, 0, None, 1 << 24)[0] if isinstance(frame, Framed)]
    assert link.lacking(space, names) == []
    link.close()
    with ana.reads() as tx:
        keys = known_keys(tx, space)
        segments = [part for kind, part in map(read_server_blob, blobs) if kind is Kind.SEGMENT]
        opened = [open_segment(part, keys[outside(part)[1]]) for part in segments]
        assert to_drop(tx, space) == []
    texts = [entry.payload or b"" for segment in opened for entry in segment.entries]
    assert any(b"Otra cosa" in text for text in texts)
    assert not any(b"camioneta" in text or b"rosa.jpg" in text for text in texts)
    assert not {sha256(blob).digest() for blob in blobs} & set(names)
    assert ana.sees() == beto.sees() == juana.sees()


def test_the_server_keeps_what_was_taken_out_by_somebody_who_had_been_removed(
    office: tuple[Server, Person, Person, Person, Table], team: Team
) -> None:
    server, ana, beto, juana, table = office
    dina, elsa = team.person("Dina"), team.person("Elsa")
    ana.admits(dina, elsa, role=ProgrammeRole.COORDINATOR)
    ana.notes(table.session, "Lo que Ana retira")
    with ana.reads() as tx:
        (own,) = [one["id"] for one in list_records(tx, "notes") if "Ana retira" in one["text"]]
    take_out(ana.workspace.vault, [Wanted("note", UUID(own))], "Lo pidió", origin="test")
    beto.notes(table.session, "Lo que nadie debe borrar")
    photograph = os.urandom(300_000)
    with beto.writes() as tx:
        kept = keep_file(tx, [photograph], process_id=table.process, space=tx.team_space(table.process),
                         media_type="image/jpeg", title="rosa.jpg")  # fmt: skip
    until_quiet(server, ana, beto)
    dina.takes(beto.bundle())
    elsa.takes(beto.bundle())
    the_server(elsa.workspace.vault, server.address, server.pin)
    until_quiet(server, elsa)
    with dina.reads() as tx:
        (note,) = [one["id"] for one in list_records(tx, "notes") if "nadie debe" in one["text"]]
    remove_device(ana.workspace.vault, dina.signing)
    wanted = [Wanted("note", UUID(note)), Wanted("attachment", kept)]
    take_out(dina.workspace.vault, wanted, "Porque sí", origin="test")
    elsa.takes(dina.bundle())
    assert "Lo que nadie debe borrar" not in elsa.texts()
    elsa.takes(ana.bundle(since_receipt=True))
    until_quiet(server, elsa, juana)
    assert "Lo que nadie debe borrar" in elsa.texts()
    assert "Lo que nadie debe borrar" in juana.texts()
    for who in (elsa, juana):
        with who.reads() as tx:
            assert file_bytes(tx, kept) == photograph
