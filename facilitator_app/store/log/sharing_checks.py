"""Checks what is kept for sharing: names against bytes, signatures, ranges, and whether what counts is what should."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection

from ...errors import FacilitatorError
from ...wire.statement import read_statement
from ..disk.statements import Statements
from .runs import Run, joined, runs_of
from .space_members import SpaceMembers
from .standing import Standing


def sharing_faults(connection: Connection) -> list[str]:
    """What is wrong, each as a kind and the first bytes of an id in hex, never contents; empty when all is well."""
    sql = Statements(connection)
    return [*_altered(sql), *_statements(sql), *_ranges(sql), *_standings(sql)]


def _altered(sql: Statements) -> Iterator[str]:
    """Sealed parts are named by the SHA-256 of their bytes."""
    for kind in ("segment", "keyring"):
        for name, blob in sql.each(f"select id, blob from {kind}"):
            if sha256(blob).digest() != name:
                yield _fault(kind, name)


def _statements(sql: Statements) -> Iterator[str]:
    for name, signed in sql.each("select id, signed from statement"):
        try:
            sound = read_statement(signed).id == name
        except FacilitatorError:
            sound = False
        if not sound:
            yield _fault("statement", name)


def _ranges(sql: Statements) -> Iterator[str]:
    """The ranges that are said to be here are those of the entries that are here with all they should have."""
    members = SpaceMembers()
    feeds = (
        "select distinct f.no, f.id, s.id from log_feed f join held_run h on h.feed_no = f.no"
        " join log_space s on s.no = f.space_no"
    )
    for number, feed, space in sql.all(feeds):
        try:
            withdrawn = {head.id for head in members.of(sql, space).withdrawn}
        except FacilitatorError:
            return  # statements that cannot be read are reported as such
        rows = sql.each("select seq, id, payload is null from log_entry where feed_no = ? order by seq", (number,))
        held = [seq for seq, identity, is_empty in rows if not is_empty or identity in withdrawn]
        if runs_of(sql, number) != joined(Run(seq, seq) for seq in held):
            yield _fault("range", feed)


def _standings(sql: Statements) -> Iterator[str]:
    """Withdrawn contents are gone, and nothing is set aside of a device whose entries all count."""
    members = SpaceMembers()
    feeds = sql.all("select f.no, f.id, f.device, f.nonce, s.id from log_feed f join log_space s on s.no = f.space_no")
    for number, feed, device, nonce, space in feeds:
        try:
            standing = members.of(sql, space)
        except FacilitatorError:
            return  # statements that cannot be read are reported as such
        aside = f"select 1 from log_entry where feed_no = ? and standing = {Standing.SHELVED}"
        if standing.accepted(device, nonce) is None and sql.first(aside, (number,)):
            yield _fault("shelf", feed)
        left = "select 1 from log_entry where feed_no = ? and seq = ? and id = ? and payload is not null"
        for head in standing.withdrawn:
            if head.feed == feed and sql.first(left, (number, head.seq, head.id)):
                yield _fault("withdrawn", head.id)


def _fault(kind: str, name: bytes) -> str:
    return f"{kind} {name[:8].hex()}"
