"""Everything the agreement editor shows: the text, the grid of positions by party, the commitments, the versions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import defer

from ..domain.agreement import Agreement, AgreementVersion
from ..domain.follow_up import gaps
from ..domain.open_text import open_passages
from ..domain.process import Party
from ..domain.session import Note
from ..domain.vocabulary import AgreementState, CommitmentStatus, RatificationDecision
from ..store.log.disputes import disputed_fields
from ..store.log.merge import Stamp
from ..store.log.shown_versions import ShownVersions
from ..store.log.transaction import Transaction
from ..store.records.agreement_parts import AgreementParts, parts_of
from ..store.records.agreement_text import agreement_text
from .agreement_views import (
    AgreementDetail,
    ClauseView,
    CommitmentView,
    KeptVersion,
    PartyColumn,
    PositionView,
    RatificationView,
    Written,
)
from .seats import seats_of
from .sharing.writers import local, writers


def agreement_detail(tx: Transaction, agreement_id: UUID) -> AgreementDetail:
    """The agreement with everything in it; `BadUsage` where there is none. A fixed number of statements."""
    agreement = tx.get(Agreement, agreement_id)
    parts = parts_of(tx, [agreement])
    view = _View(tx, agreement, parts)
    kept = _kept(tx, agreement_id)
    return AgreementDetail(
        id=agreement.id,
        key=agreement.key or "",
        process_id=agreement.process_id,
        number=agreement.number,
        title=agreement.title,
        session_id=agreement.session_id,
        agenda_id=agreement.agenda_id,
        state=agreement.state or AgreementState.DRAFT,
        decision=agreement.decision or "",
        antecedent=agreement.antecedent or "",
        review=agreement.review or "",
        in_force=agreement.in_force or "",
        languages=agreement.languages or (),
        prevailing_language=agreement.prevailing_language or "",
        parties=tuple(view.parties.values()),
        clauses=tuple(view.clause(clause) for clause in parts.clauses.get(agreement_id, ())),
        of_the_whole=tuple(view.commitment(each) for each in parts.loose.get(agreement_id, ())),
        ratifications=view.ratifications(agreement_id),
        kept_versions=kept,
        changed=_differs(tx, agreement, kept),
        last_written=_written(tx, view.versions.newest()),
        disputed=view.disputed.get(agreement_id, ()),
        versions=view.versions[agreement_id],
    )


class _View:
    """The records of one agreement turned into what is shown."""

    def __init__(self, tx: Transaction, agreement: Any, parts: AgreementParts) -> None:
        self._parts = parts
        records = parts.records()
        self.versions = ShownVersions(tx.connection, tx.projection, records)
        self.disputed: Mapping[UUID, tuple[str, ...]] = disputed_fields(tx.connection, records)
        self.parties = _parties(tx, agreement.process_id)
        self._places = {party: place for place, party in enumerate(self.parties)}
        self._people = seats_of(tx, parts.people())
        self._notes = _notes(tx, [clause.id for clause in parts.clauses.get(agreement.id, ())])

    def clause(self, clause: Any) -> ClauseView:
        positions = {each.party_id: each for each in self._parts.positions.get(clause.id, ())}
        order = sorted(positions, key=self._place)
        return ClauseView(
            id=clause.id,
            key=clause.key or "",
            number=clause.number,
            title=clause.title or "",
            text=clause.text,
            open_passages=open_passages(clause.text),
            proposed_by_id=clause.proposed_by_id,
            proposed_by=self._party(clause.proposed_by_id),
            original_text=clause.original_text or "",
            original_language=clause.original_language or "",
            rendered_by=clause.rendered_by or "",
            read_aloud_at=clause.read_aloud_at,
            read_in=clause.read_in or "",
            positions=tuple(self._position(positions[party], clause.id) for party in order),
            commitments=tuple(self.commitment(each) for each in self._parts.commitments.get(clause.id, ())),
            note_ids=self._notes.get(clause.id, ()),
            disputed=self.disputed.get(clause.id, ()),
            versions=self.versions[clause.id],
        )

    def _position(self, position: Any, clause_id: UUID) -> PositionView:
        said, worded = self.versions.written(position.id, "value"), self.versions.written(clause_id, "text")
        return PositionView(
            id=position.id,
            party_id=position.party_id,
            party=self._party(position.party_id),
            value=position.value,
            words=position.words or "",
            returns_on=position.returns_on,
            to_confirm=bool(said and worded and said < worded),
            disputed=self.disputed.get(position.id, ()),
            versions=self.versions[position.id],
        )

    def commitment(self, commitment: Any) -> CommitmentView:
        plain = ("office", "indicator", "verification", "resources", "follow_up_body", "if_not_kept", "evidence", "key")
        seat = self._people.get(commitment.responsible_id)
        return CommitmentView(
            id=commitment.id,
            text=commitment.text,
            responsible_id=commitment.responsible_id if seat is None else seat.id,
            responsible="" if seat is None else seat.name,
            responsible_party_id=commitment.responsible_party_id,
            responsible_party=self._party(commitment.responsible_party_id),
            due_on=commitment.due_on,
            status=commitment.status or CommitmentStatus.PENDING,
            evidence_on=commitment.evidence_on,
            gaps=gaps(commitment),
            disputed=self.disputed.get(commitment.id, ()),
            versions=self.versions[commitment.id],
            **{name: getattr(commitment, name) or "" for name in plain},
        )

    def ratifications(self, agreement_id: UUID) -> tuple[RatificationView, ...]:
        """What was recorded, and a pending one for each party that must still consult its assembly."""
        returns: dict[UUID, date | None] = {
            position.party_id: position.returns_on
            for clause in self._parts.clauses.get(agreement_id, ())
            for position in self._parts.positions.get(clause.id, ())
            if position.value == "pending_consultation"
        }
        said = {each.party_id: each for each in self._parts.ratifications.get(agreement_id, ())}
        order = sorted({*returns, *said}, key=self._place)

        def shown(party: UUID) -> RatificationView:
            record = said.get(party)
            return RatificationView(
                party_id=party,
                party=self._party(party),
                decision=record.decision if record else RatificationDecision.PENDING,
                on=record.on if record else None,
                instrument=(record.instrument or "") if record else "",
                returns_on=returns.get(party),
                versions=self.versions[record.id] if record else {},
            )

        return tuple(shown(party) for party in order)

    def _place(self, party: UUID) -> tuple[int, UUID]:
        return self._places.get(party, len(self._places)), party

    def _party(self, party: UUID | None) -> str:
        return self.parties[party].name if party in self.parties else ""


def _parties(tx: Transaction, process_id: UUID | None) -> dict[UUID, PartyColumn]:
    chosen = select(Party).where(Party.process_id == process_id).order_by(Party.place, Party.name, Party.id)
    return {
        party.id: PartyColumn(party.id, party.name, party.sector or "", party.decision_rule or "")
        for party in tx.session.scalars(chosen)
    }


def _notes(tx: Transaction, clauses: list[UUID]) -> dict[UUID | None, tuple[UUID, ...]]:
    found: dict[UUID | None, tuple[UUID, ...]] = {}
    for note, clause in tx.session.execute(select(Note.id, Note.clause_id).where(Note.clause_id.in_(clauses))):
        found[clause] = (*found.get(clause, ()), note)
    return found


def _kept(tx: Transaction, agreement_id: UUID) -> tuple[KeptVersion, ...]:
    chosen = select(AgreementVersion).where(AgreementVersion.agreement_id == agreement_id)
    chosen = chosen.order_by(AgreementVersion.number, AgreementVersion.id).options(defer(AgreementVersion.content))
    versions = list(tx.session.scalars(chosen))
    states = ShownVersions(tx.connection, tx.projection, [version.id for version in versions])
    kept = {version.id: _written(tx, states.written(version.id, "number")) for version in versions}
    by = {version: written.by if written else "" for version, written in kept.items()}
    return tuple(KeptVersion(one.id, one.number, one.reason or "", one.kept_at, by[one.id]) for one in versions)


def _written(tx: Transaction, stamp: Stamp | None) -> Written | None:
    if stamp is None:
        return None
    writer = writers(tx).get(stamp.feed)
    return Written(local(tx, stamp.clock).replace(tzinfo=None), (writer.person if writer else None) or "")


def _differs(tx: Transaction, agreement: Any, kept: tuple[KeptVersion, ...]) -> bool:
    if not kept:
        return True
    return bool(tx.get(AgreementVersion, kept[-1].id).content != agreement_text(tx, agreement))
