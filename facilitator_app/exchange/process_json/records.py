"""The records that a process document brings, one after another, each owner before what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...commands.fields import tidy
from ...domain.agreement import Agreement, Clause, Commitment, Position, Ratification
from ...domain.people import Consent, Participant, ParticipantDetails
from ...domain.process import CatalogueEntry, Commission, CommissionDelegate, Party, Process
from ...domain.vocabulary import AgreementState, CommitmentStatus
from ...errors import Refused
from ..incoming import Incoming, Place, To
from . import shape
from .analysis_records import analysis_records
from .decoding import decoded
from .design_records import design_records, method_records
from .parts import NEXT, key_in, numbered, said, times, to
from .session_records import session_records
from .values import listed, required
from .verification_records import verification_records

DETAILS = (
    "sex", "birth_year", "people", "language", "national_id", "phone", "signs_with",
    "needs_interpretation", "community",
)  # fmt: skip


def records(document: shape.StreamedDocument, file: str) -> Iterator[Incoming]:
    """Every record of `document` but the words it adds to the catalogues, in the order in which they are written.

    People and notes are decoded one at a time. Raises `Refused` with the path of what does not fit.
    """
    yield process_record(document.process, file)
    for number, word in enumerate(document.catalogue):
        yield _own_word(word, f"$.catalogue[{number}]", file)
    for number, party in enumerate(document.parties):
        yield _party(party, number, f"$.parties[{number}]", file)
    for number, raw in enumerate(document.participants):
        path = f"$.participants[{number}]"
        yield from person_records(decoded(raw, shape.Participant, file, path), path, file)
    for number, commission in enumerate(document.commissions):
        yield from _commission(commission, number, f"$.commissions[{number}]", file)
    for number, session in enumerate(document.sessions):
        visibility = document.process.default_visibility
        yield from session_records(session, visibility, f"$.sessions[{number}]", file)
    for number, agreement in enumerate(document.agreements):
        yield from _agreement(agreement, f"$.agreements[{number}]", file)
    for number, commitment in enumerate(document.commitments):
        yield _commitment(commitment, {}, f"$.commitments[{number}]", file)
    yield from verification_records(document, file)
    yield from method_records(document, file)
    yield from design_records(document, file)
    yield from analysis_records(document, file)


def process_record(process: shape.Process, file: str) -> Incoming:
    """The process itself."""
    names = (
        "theme", "level", "track", "country", "municipality", "community", "language", "stage", "legal_framework",
        "attribution", "prevailing_language", "personal_fields_reason", "default_visibility", "file_number",
        "template", "started_on", "ended_on",
    )  # fmt: skip
    fields = {"title": required(process.title, "$.process.title", file), **said(process, *names)}
    if process.personal_fields is not None:
        fields["personal_fields"] = listed(process.personal_fields)
    return Incoming(Process, "$.process", fields, key=key_in(process, "$.process", file), leads=True)


def _own_word(word: shape.OwnWord, path: str, file: str) -> Incoming:
    code = required(word.code, f"{path}.code", file)
    return own_word(word.catalogue, code, required(word.name, f"{path}.name", file), path)


def own_word(catalogue: str, code: str, name: str, path: str) -> Incoming:
    """A word that the process adds to a shipped catalogue."""
    fields = {"catalogue": catalogue, "code": code, "name": name}
    return Incoming(CatalogueEntry, path, fields, like=("process_id", "catalogue", "code"), counted=False)


def _party(party: shape.Party, place: int, path: str, file: str) -> Incoming:
    fields = {"name": required(party.name, f"{path}.name", file), **said(party, "sector", "decision_rule")}
    if party.mandate is not None:
        mandate = said(party.mandate, "instrument", "limits", "expires_on")
        fields |= {f"mandate_{name}": value for name, value in mandate.items()}
    return Incoming(Party, path, fields, key=key_in(party, path, file), leads=True, defaults={"place": place})


def person_records(person: shape.Participant, path: str, file: str) -> Iterator[Incoming]:
    """A person: the seat at the table, the details and consents that the team reads."""
    key = key_in(person, path, file)
    seat = said(person, "pseudonym", "position", "delegate", "authority")
    seat |= to(person, path, party="party", same_as="participant")
    details = said(person, *DETAILS)
    if person.languages is not None:
        details["languages"] = listed(person.languages)
    name = said(person, "name")
    reserved = "pseudonym" in seat if person.reserved is None else person.reserved
    if not name and not reserved and "pseudonym" not in seat:
        raise Refused("exchange.missing_key", file=file, path=f"{path}.name")
    if reserved:
        seat |= {"name": None, "reserved": True}
        details |= {"reserved_name": name["name"]} if name else {}
    else:
        seat |= name
        if person.reserved is not None and "pseudonym" in seat:
            seat["reserved"] = False
    yield Incoming(Participant, path, seat, key=key, leads=True)
    me = {"participant_id": To(("participant",), key)}
    if details:
        yield Incoming(ParticipantDetails, path, me | details, Place.TEAM, between=("participant_id",))
    for number, consent in enumerate(person.consents):
        fields = me | said(consent, "purpose", "act", "how", "on", "language", "asked_by", "witness")
        like = ("participant_id", "purpose", "act", "on")
        yield Incoming(Consent, f"{path}.consents[{number}]", fields, Place.TEAM, like=like)


def _commission(commission: shape.Commission, place: int, path: str, file: str) -> Iterator[Incoming]:
    key = key_in(commission, path, file)
    fields = {"title": required(commission.title, f"{path}.title", file), **said(commission, "theme", "mandate")}
    yield Incoming(Commission, path, fields, key=key, leads=True, defaults={"place": place})
    for number, delegate in enumerate(commission.delegates):
        at = f"{path}.delegates[{number}]"
        me = {"commission_id": To(("commission",), key), **to(delegate, at, participant="participant")}
        fields = me | said(delegate, "delegate", "sector")
        yield Incoming(CommissionDelegate, at, fields, like=("commission_id", "participant_id"))


def _agreement(agreement: shape.Agreement, path: str, file: str) -> Iterator[Incoming]:
    key = key_in(agreement, path, file)
    fields = {
        "title": required(agreement.title, f"{path}.title", file),
        **said(agreement, "antecedent", "review", "in_force", "prevailing_language"),
        **to(agreement, path, session="session", agenda="agenda_item"),
    }
    if agreement.languages is not None:
        fields["languages"] = listed(agreement.languages)
    number, unsaid = numbered(agreement.number, NEXT)
    draft = {"state": AgreementState.DRAFT.value} | unsaid
    yield Incoming(Agreement, path, fields | number, key=key, leads=True, defaults=draft)
    me = {"agreement_id": To(("agreement",), key)}
    for at_place, one in enumerate(agreement.ratifications):
        at = f"{path}.ratifications[{at_place}]"
        given = me | to(one, at, party="party") | said(one, "decision", "on", "instrument")
        yield Incoming(Ratification, at, given, between=("agreement_id", "party_id"))
    for at_place, clause in enumerate(agreement.clauses):
        yield from _clause(clause, at_place, me, f"{path}.clauses[{at_place}]", file)
    for at_place, commitment in enumerate(agreement.commitments):
        yield _commitment(commitment, me, f"{path}.commitments[{at_place}]", file)
    if decided := said(agreement, "state", "decision"):  # last: nothing is added to an agreement that is confirmed
        yield Incoming(Agreement, path, decided, key=key)


def _clause(clause: shape.Clause, place: int, parent: dict[str, To], path: str, file: str) -> Iterator[Incoming]:
    key = key_in(clause, path, file)
    fields: dict[str, Any] = {
        **parent,
        "text": required(clause.text, f"{path}.text", file),
        **said(clause, "title", "original_text", "original_language", "rendered_by", "read_in"),
        **times(clause, path, file, "read_aloud_at"),
        **to(clause, path, proposed_by="party"),
    }
    number, unsaid = numbered(clause.number, place + 1)
    yield Incoming(Clause, path, fields | number, key=key, leads=True, defaults=unsaid)
    me = {"clause_id": To(("clause",), key)}
    for at_place, position in enumerate(clause.positions):
        at = f"{path}.positions[{at_place}]"
        given = me | to(position, at, party="party") | said(position, "value", "words", "returns_on")
        yield Incoming(Position, at, given, between=("clause_id", "party_id"))
    for at_place, commitment in enumerate(clause.commitments):
        yield _commitment(commitment, parent | me, f"{path}.commitments[{at_place}]", file)


def _commitment(commitment: shape.Commitment, parent: dict[str, To], path: str, file: str) -> Incoming:
    names = (
        "due_on", "indicator", "office", "verification", "resources", "follow_up_body", "if_not_kept", "status",
        "evidence", "evidence_on",
    )  # fmt: skip
    fields: dict[str, Any] = {
        **parent,
        "text": required(commitment.text, f"{path}.text", file),
        **said(commitment, *names),
        **to(commitment, path, responsible_party="party"),
    }
    if commitment.responsible is not None:
        both = ("participant", "party")
        key = tidy(commitment.responsible) or ""
        fields["responsible_id"] = To(both, key, f"{path}.responsible", otherwise="responsible_party_id")
    status = {"status": CommitmentStatus.PENDING.value}
    return Incoming(Commitment, path, fields, key=key_in(commitment, path, file), leads=True, defaults=status)
