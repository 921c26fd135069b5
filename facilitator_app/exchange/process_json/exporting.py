"""Writes a process as canonical process JSON, piece by piece, so that memory stays flat.

The order of everything follows from its content and never from ids: what is imported from a file and exported
again is the same file. Private notes are never read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select

from ...domain.agreement import Agreement, Commitment
from ...domain.people import Consent, Participant, ParticipantDetails
from ...domain.process import CatalogueEntry, Commission, CommissionDelegate, Party, Process
from ...store.log.transaction import Transaction
from . import shape
from .agreement_parts import agreement_part, commitment_part
from .analysis_parts import (
    actor_parts,
    cause_parts,
    event_parts,
    indicator_parts,
    relation_parts,
    signal_parts,
)
from .anonymous import AnonymousNames, veil_of
from .batches import grouped, in_batches, listed, listed_streams
from .design_parts import decision_parts, handover_parts, lesson_parts, method_parts
from .encoding import Encode, encoder
from .names import Names
from .ordering import by_key, by_place, sorted_by_content
from .parting import Naming, part, plain
from .records import DETAILS
from .session_parts import session_streams
from .verification_parts import verification_parts


def process_json(tx: Transaction, process_id: UUID, *, anonymous: bool = False) -> Iterator[bytes]:
    """The document of a process in pieces of UTF-8, within the transaction; joined they are one JSON object.

    An `anonymous` one says so, and cannot be imported. Raises `BadUsage` ``record.unknown`` where there is no such
    process.
    """
    process = tx.get(Process, process_id)
    if anonymous:
        yield from _document(tx, process, AnonymousNames(), encoder(veil_of(tx, process_id)), b',"anonymous":true')
    else:
        yield from _document(tx, process, Names(tx, process_id), encoder(), b"")


def _document(tx: Transaction, process: Process, names: Naming, encode: Encode, mark: bytes) -> Iterator[bytes]:
    process_id = process.id

    def _encoded(parts: Iterable[msgspec.Struct]) -> Iterator[bytes]:
        return (encode(each) for each in parts)

    yield b'{"format":' + msgspec.json.encode(shape.FORMAT) + mark + b',"process":'
    yield encode(part(shape.Process, process, names, key=names.of_record(process)))
    sections: dict[str, Iterable[bytes]] = {
        "catalogue": _encoded(_own_words(tx, process_id)),
        "commissions": _encoded(_commissions(tx, process_id, names)),
        "parties": _encoded(_parties(tx, process_id, names)),
        "participants": _encoded(_people(tx, process_id, names)),
    }
    for name, pieces in sections.items():
        yield from listed(name, pieces)
    yield from listed_streams("sessions", session_streams(tx, process_id, names, encode))
    yield from listed("agreements", _encoded(_agreements(tx, process_id, names)))
    yield from listed("commitments", _encoded(_loose_commitments(tx, process_id, names)))
    for name, parts in verification_parts(tx, process_id, names):
        yield from listed(name, _encoded(parts))
    for name, parts_of in _LATER_SECTIONS.items():
        yield from listed(name, _encoded(parts_of(tx, process_id, names)))
    yield b"}\n"


_LATER_SECTIONS: dict[str, Callable[[Transaction, UUID, Naming], Iterable[msgspec.Struct]]] = {
    "method": method_parts,
    "design_decisions": decision_parts,
    "events": event_parts,
    "causes": cause_parts,
    "actors": actor_parts,
    "relations": relation_parts,
    "indicators": indicator_parts,
    "signals": signal_parts,
    "lessons": lesson_parts,
    "handover": handover_parts,
}


def _own_words(tx: Transaction, process_id: UUID) -> Iterator[shape.OwnWord]:
    """The words whose name says more than their code; the others follow from where they are used."""
    rows = select(CatalogueEntry).where(CatalogueEntry.process_id == process_id)
    for entry in sorted(tx.session.scalars(rows), key=lambda each: (each.catalogue, each.code, each.name)):
        if entry.name != entry.code:
            yield shape.OwnWord(catalogue=plain(entry.catalogue), code=plain(entry.code), name=plain(entry.name))


def _commissions(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Commission]:
    delegates = select(CommissionDelegate).where(CommissionDelegate.process_id == process_id)
    by_commission = grouped(tx.session.scalars(delegates), lambda each: each.commission_id)
    chosen = select(Commission.id).where(Commission.process_id == process_id).order_by(*by_place(Commission))
    for some in in_batches(tx, Commission, chosen):
        for commission in some:
            seated = [
                part(shape.CommissionDelegate, each, names)
                for each in by_commission.get(commission.id, ())
                if names("participant", each.participant_id)
            ]
            yield part(
                shape.Commission,
                commission,
                names,
                key=names.of_record(commission),
                delegates=sorted_by_content(seated),
            )


def _parties(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Party]:
    chosen = select(Party.id).where(Party.process_id == process_id).order_by(*by_place(Party))
    for some in in_batches(tx, Party, chosen):
        for party in some:
            mandate = shape.Mandate(
                instrument=plain(party.mandate_instrument),
                limits=plain(party.mandate_limits),
                expires_on=party.mandate_expires_on,
            )
            said = mandate if mandate != shape.Mandate() else None
            yield part(shape.Party, party, names, key=names.of_record(party), mandate=said)


def _people(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Participant]:
    chosen = select(Participant.id).where(Participant.process_id == process_id).order_by(*by_key(Participant))
    for some in in_batches(tx, Participant, chosen):
        ids = [person.id for person in some]
        details = {
            each.participant_id: each
            for each in tx.session.scalars(
                select(ParticipantDetails)
                .where(ParticipantDetails.participant_id.in_(ids))
                .order_by(ParticipantDetails.id)
            )
        }
        consents = grouped(
            tx.session.scalars(select(Consent).where(Consent.participant_id.in_(ids))), lambda each: each.participant_id
        )
        for person in some:
            acts = [part(shape.Consent, each, names) for each in consents.get(person.id, ())]
            yield person_part(person, details.get(person.id), acts, names)


def person_part(
    person: Participant, details: ParticipantDetails | None, acts: Sequence[shape.Consent], names: Naming
) -> shape.Participant:
    """A person, both records together."""
    more: dict[str, Any] = {name: plain(getattr(details, name)) for name in (*DETAILS, "languages")} if details else {}
    name = person.name or (details.reserved_name if details else None)
    hidden = bool(person.reserved)
    # Who has a pseudonym is taken for reserved: what differs from that is said, and what cannot be known too.
    reserved = hidden if hidden != (person.pseudonym is not None) or name is None else None
    return part(
        shape.Participant,
        person,
        names,
        key=names.of_record(person),
        name=plain(name),
        reserved=True if name is None else reserved,
        consents=sorted_by_content(acts),
        **more,
    )


def _agreements(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Agreement]:
    chosen = select(Agreement.id).where(Agreement.process_id == process_id)
    order = (Agreement.number.is_(None), Agreement.number, *by_key(Agreement))
    for some in in_batches(tx, Agreement, chosen.order_by(*order)):
        for agreement in some:
            yield agreement_part(tx, agreement, names)


def _loose_commitments(tx: Transaction, process_id: UUID, names: Naming) -> Iterator[shape.Commitment]:
    """Commitments under no agreement."""
    loose = (Commitment.process_id == process_id, Commitment.agreement_id.is_(None), Commitment.clause_id.is_(None))
    for some in in_batches(tx, Commitment, select(Commitment.id).where(*loose).order_by(*by_key(Commitment))):
        yield from (commitment_part(each, names) for each in some)
