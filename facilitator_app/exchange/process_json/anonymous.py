"""What of a process may leave without naming anybody: everything else is dropped, also what comes to be added.

Dropped are names, codes, telephones, texts of notes and words said; birth years become decades; keys are numbered
anew, for they may be codes or names themselves. Texts of agreements and questions stay, without the people of the
roster; so do indicators, lessons and the plan of transition. Of the analysis its shape stays and no words: who ties
with whom by sector, when, how it stands. Of a reserved person nothing stays that could tell who it is.
"""

from __future__ import annotations

from collections import Counter
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import select

from ...domain.people import Participant, ParticipantDetails
from ...domain.records import Record
from ...store.log.transaction import Transaction
from ..scrubbing import Scrubber
from . import analysis_shape, design_shape, shape, verification_shape

_KEPT: dict[type[Struct], str] = {
    shape.Process: "key theme level track country municipality language stage personal_fields attribution"
    " prevailing_language default_visibility template started_on ended_on",
    shape.OwnWord: "catalogue code name",
    shape.Commission: "key theme delegates",
    shape.CommissionDelegate: "participant delegate sector",
    shape.Party: "key sector",
    shape.Participant: "key party delegate sex birth_decade people language languages needs_interpretation signs_with"
    " same_as consents",
    shape.Consent: "purpose act how on language",
    shape.Session: "key number kind state commission starts_at ends_at utc_offset languages called_on municipality"
    " read_aloud_at read_in agenda attendance",
    shape.AgendaItem: "key minutes started_at ended_at",
    shape.Attendance: "participant status arrived_at left_at represents represented_by acts",
    shape.Act: "kind signer at",
    shape.Note: "key at agenda kind attribution language original_language visibility read_aloud_at read_in clause",
    shape.Summary: "language read_aloud_at read_in",
    shape.Consensus: "scale clause at by_party",
    shape.Answer: "party value",
    shape.Turn: "participant state requested_at started_at ended_at interpretation_seconds interpreted",
    shape.Agreement: "key number session agenda state decision languages prevailing_language clauses ratifications"
    " commitments",
    shape.Clause: "key number proposed_by read_aloud_at read_in positions commitments",
    shape.Position: "party value returns_on",
    shape.Ratification: "party decision on",
    shape.Commitment: "key responsible responsible_party due_on status evidence_on",
    verification_shape.ConditionRating: "key condition rating on",
    verification_shape.Training: "key on until hours skills language session trainees",
    verification_shape.Trainee: "participant completed",
    verification_shape.Skill: "key participant skill level on",
    verification_shape.Account: "key session commitment kind party finding visibility",
    verification_shape.Evidence: "key commitment account kind on with_permission visibility media_type size",
    verification_shape.Conclusion: "key commitment session status on",
    design_shape.MethodPart: "key kind code from_template",
    design_shape.DesignDecision: "key agreement part decided_on",
    analysis_shape.HistoryEvent: "key kind happened_on precision until origin",
    analysis_shape.Cause: "key kind parent since precision origin stances",
    analysis_shape.CauseStance: "party stance",
    analysis_shape.Actor: "key sector party power origin insights",
    analysis_shape.Insight: "key kind origin",
    analysis_shape.Relation: "key actor other kind since origin",
    analysis_shape.Indicator: "key unit worse warning_at alert_at counts_threats chosen_on session origin readings",
    analysis_shape.Reading: "key on value",
    analysis_shape.Signal: "key kind noticed_on indicator reading answered_on told_back_on",
    design_shape.Lesson: "key kind session on origin",
    design_shape.HandoverStep: "key kind owner_party due_on state handed_over_on",
}
_SCRUBBED: dict[type[Struct], str] = {
    shape.Process: "title legal_framework",
    shape.Commission: "title mandate",
    shape.Party: "decision_rule",
    shape.Session: "title quorum",
    shape.AgendaItem: "title",
    shape.Consensus: "question",
    shape.Agreement: "title antecedent review in_force",
    shape.Clause: "title text",
    shape.Commitment: "text indicator office verification resources follow_up_body if_not_kept",
    verification_shape.ConditionRating: "evidence",
    verification_shape.Training: "title",
    verification_shape.Conclusion: "words",
    design_shape.DesignDecision: "text",
    analysis_shape.Indicator: "title how",
    design_shape.Lesson: "text context advice",
    design_shape.HandoverStep: "title needs",
}
_TELLING = frozenset({"people", "language", "languages", "signs_with"})


class AnonymousNames:
    """New keys, numbered by type in the order in which they are met."""

    def __init__(self) -> None:
        self._names: dict[UUID, str] = {}
        self._last: Counter[str] = Counter()

    def of_record(self, record: Record) -> str:
        """The name of a record."""
        return self(type(record).__tablename__, record.id) or ""

    def __call__(self, kind: str, identity: UUID | None) -> str | None:
        """The name of the record of type `kind` with this id."""
        if identity is None:
            return None
        if identity not in self._names:
            self._last[kind] += 1
            self._names[identity] = f"{kind}-{self._last[kind]}"
        return self._names[identity]


class Veil:
    """Makes plain data of a part of the document, without what could tell who somebody is."""

    def __init__(self, scrub: Scrubber) -> None:
        self._scrub = scrub

    def __call__(self, part: Struct) -> dict[str, Any]:
        """What stays of `part`."""
        kind = type(part)
        found = {name: self._plain(getattr(part, name)) for name in _KEPT[kind].split()}
        for name in _SCRUBBED.get(kind, "").split():
            if (text := getattr(part, name)) is not None:
                found[name] = self._scrub(text)
        if isinstance(part, shape.Participant):
            found["birth_decade"] = part.birth_year and part.birth_year // 10 * 10
            if part.pseudonym is not None or part.reserved:
                found = {name: value for name, value in found.items() if name not in _TELLING}
        order = {name: place for place, name in enumerate(kind.__struct_fields__)}
        said = {name: value for name, value in found.items() if value is not None and value != []}
        return dict(sorted(said.items(), key=lambda item: order[item[0]]))

    def _plain(self, value: Any) -> Any:
        if isinstance(value, Struct):
            return self(value)
        if isinstance(value, list):
            return [self._plain(each) for each in value]
        return msgspec.to_builtins(value)


def veil_of(tx: Transaction, process_id: UUID) -> Veil:
    """The veil that knows the people of a process, by name, pseudonym and reserved name."""
    seats = select(Participant.name, Participant.pseudonym).where(Participant.process_id == process_id)
    hidden = select(ParticipantDetails.reserved_name).where(ParticipantDetails.process_id == process_id)
    names = [name for row in tx.session.execute(seats) for name in row if name]
    names += [name for name in tx.session.scalars(hidden) if name]
    return Veil(Scrubber(names))
