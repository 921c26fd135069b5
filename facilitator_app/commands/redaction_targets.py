"""Finds everything that must go with what a person wants taken out: copies, earlier notes, a person's other records."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.agreement import AgreementVersion
from ..domain.analysis import Actor
from ..domain.ids import natural_id
from ..domain.paper import Attachment
from ..domain.people import Participant, ParticipantDetails
from ..domain.records import Record, record_types
from ..domain.screen_signature import ScreenSignature, SealedPaper
from ..domain.session import Attendance, Note, SigningAct
from ..domain.training import Skill
from ..errors import BadUsage, Refused
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from ..wire.entry import Scalar
from .participant import next_pseudonym
from .redaction_fields import mark, named_fields, refuse_what_stands, says_instead, usual_fields

_SHORTEST_COPY = 6
"""Letters that words must have before they are looked for in kept versions: shorter ones stand there by chance."""
_OF_A_PERSON: tuple[tuple[type[Record], str], ...] = (
    (Attendance, "participant_id"),
    (SigningAct, "participant_id"),
    (ScreenSignature, "participant_id"),
    (ScreenSignature, "signer_id"),
    (Skill, "participant_id"),
    (Actor, "participant_id"),
)


@dataclass
class Target:
    """A record of which fields go, with what each says from then on; one without any goes as a whole.

    `besides` are fields that say something else too from then on, although nothing in them has to go.
    """

    kind: type[Record]
    record: UUID
    key: str | None
    process_id: UUID | None
    instead: dict[str, Scalar] = field(default_factory=dict)
    besides: dict[str, Scalar] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether nothing of the record stays."""
        return not self.instead


def targets(
    tx: Transaction, kind: str, record: UUID, names: Collection[str] = (), *, said_too: bool = False
) -> list[Target]:
    """What goes with `record`: its usual fields or those named, and what belongs to it.

    Of a person everything that names or describes them, in every record of theirs, `said_too` the words of their notes
    as well. Raises `BadUsage` ``record.unknown``, ``record.unknown_field`` and `Refused` ``redaction.stands``,
    ``redaction.needed_field``, ``redaction.part_of_a_paper``.
    """
    type_ = record_types().get(kind)
    if type_ is None:
        raise BadUsage("record.unknown", key=str(record))
    refuse_what_stands(type_)
    found = tx.find(type_, record)
    if found is None:
        return [_deleted(tx, type_, record)]
    if isinstance(found, Attachment):
        _refuse_printed(tx, record)
        return [_whole(found), *_naming_file(tx, record)]
    if isinstance(found, Participant) and not names:
        people = (tx.get(Participant, each) for each in same_people(tx).all(record))
        return [target for person in people for target in _of_person(tx, person, said_too=said_too)]
    chosen = named_fields(_holder(type_, names), names) if names else usual_fields(type_)
    target = _target(tx, found, chosen) if not names or type_ is _holder(type_, names) else _details(tx, record, chosen)
    return [target, *_files(tx, found, chosen), *_drawn(tx, found)]


def copies(tx: Transaction, process_id: UUID | None, texts: Collection[str]) -> Iterator[Target]:
    """Kept versions of agreements that hold one of `texts`, with the mark in its place."""
    wanted = {text for text in texts if len(text) >= _SHORTEST_COPY}
    if not wanted or process_id is None:
        return
    for version in tx.session.scalars(select(AgreementVersion).where(AgreementVersion.process_id == process_id)):
        instead = _without(version.content, wanted, mark(tx, version))
        if instead != version.content:
            stored = json.dumps(instead, ensure_ascii=False, sort_keys=True)
            yield Target(AgreementVersion, version.id, version.key, process_id, {"content": stored})


def _holder(kind: type[Record], names: Collection[str]) -> type[Record]:
    """Personal details are named like fields of the person."""
    outside = {name for name in names if name not in kind.__table__.columns}
    is_details = kind is Participant and outside and all(one in ParticipantDetails.__table__.columns for one in names)
    return ParticipantDetails if is_details else kind


def _target(tx: Transaction, record: Record, names: Collection[str]) -> Target:
    instead = {name: says_instead(tx, record, name) for name in names}
    return Target(type(record), record.id, record.key, record.process_id, instead)


def _whole(record: Record) -> Target:
    return Target(type(record), record.id, record.key, record.process_id)


def _deleted(tx: Transaction, kind: type[Record], record: UUID) -> Target:
    """A record that was deleted: its history is all that is left, and goes as a whole."""
    sql = "select key, process_id from record_state where id = ? and type = ?"
    row = tx.connection.exec_driver_sql(sql, (record.bytes, kind.__tablename__)).first()
    if row is None:
        raise BadUsage("record.unknown", key=str(record))
    return Target(kind, record, row.key, UUID(bytes=row.process_id) if row.process_id else None)


def _details(tx: Transaction, person: UUID, names: Collection[str]) -> Target:
    identity = natural_id(ParticipantDetails.__tablename__, person)
    return _target(tx, tx.get(ParticipantDetails, identity), names)


def _of_person(tx: Transaction, person: Participant, *, said_too: bool) -> Iterator[Target]:
    """Who stays at the table is a reserved person with party and role, as one whose name may not be printed."""
    names = [name for name in usual_fields(Participant) if name != "pseudonym"]
    target = _target(tx, person, names)
    target.instead["pseudonym"] = next_pseudonym(tx, person.process_id)
    target.besides |= {"pseudonym": target.instead["pseudonym"], "reserved": 1}
    yield target
    details = tx.find(ParticipantDetails, natural_id(ParticipantDetails.__tablename__, person.id))
    if details is not None:
        yield _target(tx, details, usual_fields(ParticipantDetails))
    owned = _OF_A_PERSON + (((Note, "speaker_id"),) if said_too else ())
    for kind, name in owned:
        column = kind.__table__.columns[name]
        for one in tx.session.scalars(select(kind).where(column == person.id).order_by(kind.id)):
            if any(getattr(one, each) is not None for each in usual_fields(kind)):
                yield _target(tx, one, usual_fields(kind))
            if isinstance(one, ScreenSignature):
                yield from _sealed_with(tx, one)


def _drawn(tx: Transaction, record: Record) -> Iterator[Target]:
    """What was drawn for an act goes with it, and with a drawing the sealed files that show it."""
    if isinstance(record, ScreenSignature):
        yield from _sealed_with(tx, record)
    if isinstance(record, SigningAct) and record.on_screen:
        for one in tx.session.scalars(select(ScreenSignature).where(ScreenSignature.act_id == record.id)):
            yield _target(tx, one, usual_fields(ScreenSignature))
            yield from _sealed_with(tx, one)


def _sealed_with(tx: Transaction, drawing: ScreenSignature) -> Iterator[Target]:
    """The kept bytes of every sealed paper that shows `drawing`; what is left is sealed again by who needs it."""
    sealed = select(SealedPaper).where(SealedPaper.document_id == drawing.document_id).order_by(SealedPaper.id)
    for paper in tx.session.scalars(sealed):
        file = tx.find(Attachment, paper.pdf_id)
        if file is not None and drawing.id.hex in (paper.drawings or ()):
            yield _whole(file)


def _files(tx: Transaction, record: Record, names: Collection[str]) -> Iterator[Target]:
    """The kept file of a record whose words go: it is what they describe."""
    file = getattr(record, "attachment_id", None)
    if file is not None and "file_name" in names:
        kept = tx.find(Attachment, file)
        if kept is not None:
            yield _whole(kept)


def _naming_file(tx: Transaction, file: UUID) -> Iterator[Target]:
    """The records that describe a kept file: what they say of the file goes with it."""
    for kind in record_types().values():
        columns = kind.__table__.columns
        if "attachment_id" not in columns:
            continue
        said = [name for name in ("file_name", "sha256", "thumbnail", "attachment_id") if name in columns]
        for one in tx.session.scalars(select(kind).where(columns["attachment_id"] == file).order_by(kind.id)):
            yield _target(tx, one, said)


def _refuse_printed(tx: Transaction, file: UUID) -> None:
    """The kept bytes of a paper that was printed are the paper."""
    sql = "select 1 from frozen_document where pdf_id = ?"
    if tx.connection.exec_driver_sql(sql, (file.bytes,)).first() is not None:
        raise Refused("redaction.stands")


def _without(data: Any, texts: Collection[str], instead: str) -> Any:
    """`data` with `instead` in the place of every one of `texts` in it."""
    if isinstance(data, dict):
        return {name: _without(value, texts, instead) for name, value in data.items()}
    if isinstance(data, list):
        return [_without(value, texts, instead) for value in data]
    return instead if isinstance(data, str) and data in texts else data
