"""The roster and the commitments of a process as tables of texts, for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..commands.process import kept_fields
from ..documents.phrases import phrases
from ..domain.agreement import Agreement, Clause, Commitment
from ..domain.people import Participant, ParticipantDetails
from ..domain.process import CatalogueEntry, Party
from ..domain.vocabulary import PersonalField
from ..messages import message
from ..queries.seats import names_of
from ..store.log.transaction import Transaction
from ..store.records.same_people import same_people
from ..store.reference.catalogues import label, language_name
from .process_json.ordering import by_key
from .process_json.parting import legible
from .scrubbing import Scrubber

_PERSONAL = {each.value for each in PersonalField}
_NAMING = frozenset({"key", "name", "position", "national_id", "phone", "community"})
"""Columns that an anonymous roster does not have."""
_DATES = frozenset({"due_on", "evidence_on"})

_ROSTER = (
    "key", "name", "party", "sector", "position", "delegate", "sex", "birth_year", "people", "language",
    "national_id", "phone", "community", "signs_with",
)  # fmt: skip
_COMMITMENTS = (
    "key", "agreement", "clause", "text", "responsible", "due_on", "status", "indicator", "office", "verification",
    "resources", "follow_up_body", "if_not_kept", "evidence", "evidence_on",
)  # fmt: skip


@dataclass(frozen=True)
class Table:
    """A titled table: headers, and rows of texts as long as the headers, made as they are asked for."""

    title: str
    headers: tuple[str, ...]
    rows: Callable[[], Iterator[list[str]]] = field(repr=False)


def process_tables(
    tx: Transaction, process_id: UUID, lang: str = "es", *, anonymous: bool = False
) -> tuple[Table, Table]:
    """The roster and the commitments of a process, in the words of `lang`; to be read within the transaction.

    Personal fields that the process does not keep have no column. A reserved person stands there by pseudonym,
    without what could tell who it is. An `anonymous` table has decades for birth years, and no names.
    """
    left_out = _PERSONAL - kept_fields(tx, process_id)
    columns = tuple(name for name in _ROSTER if name not in left_out and not (anonymous and name in _NAMING))
    roster = Table(
        _word("sheet_roster", lang),
        tuple(_roster_header(name, lang, anonymous=anonymous) for name in columns),
        lambda: _people(tx, process_id, columns, lang, anonymous=anonymous),
    )
    named = tuple(name for name in _COMMITMENTS if not (anonymous and name in ("key", "responsible", "evidence")))
    commitments = Table(
        _word("sheet_commitments", lang),
        tuple(_word(f"column_{name}", lang) for name in named),
        lambda: _commitments(tx, process_id, named, lang, anonymous=anonymous),
    )
    return roster, commitments


def roster_names(tx: Transaction, process_id: UUID) -> Iterator[str]:
    """Every name by which somebody in the roster is known."""
    people = select(Participant.name, Participant.pseudonym, ParticipantDetails.reserved_name)
    joined = people.outerjoin(ParticipantDetails, ParticipantDetails.participant_id == Participant.id)
    for row in tx.session.execute(joined.where(Participant.process_id == process_id)):
        yield from (name for name in row if name)


def _roster_header(name: str, lang: str, *, anonymous: bool) -> str:
    if anonymous and name == "birth_year":
        return _word("column_birth_decade", lang)
    return message(f"roster.field_{name}", {}, lang).what


def _word(name: str, lang: str) -> str:
    return message(f"exchange.{name}", {}, lang).what


def _people(
    tx: Transaction, process_id: UUID, columns: tuple[str, ...], lang: str, *, anonymous: bool
) -> Iterator[list[str]]:
    own = _own_words(tx, process_id)
    chosen = (
        select(Participant, ParticipantDetails, Party.name, Party.sector)
        .outerjoin(ParticipantDetails, ParticipantDetails.participant_id == Participant.id)
        .outerjoin(Party, Party.id == Participant.party_id)
        .where(Participant.process_id == process_id)
        .order_by(*by_key(Participant))
        .execution_options(yield_per=500)
    )
    same = same_people(tx)
    for person, details, party, sector in tx.session.execute(chosen):
        if not same.leads(person.id):
            continue
        said: dict[str, Any] = {name: getattr(details, name) for name in columns if hasattr(details, name)}
        if person.reserved:
            said = {"sex": said.get("sex")}
        if anonymous and said.get("birth_year"):
            said["birth_year"] = said["birth_year"] // 10 * 10
        said |= {
            "key": person.key, "name": _name(person, lang),
            "party": None if anonymous else party, "sector": sector, "position": person.position,
            "delegate": person.delegate,
        }  # fmt: skip
        yield [_shown(name, said.get(name), lang, own) for name in columns]


def _commitments(
    tx: Transaction, process_id: UUID, columns: tuple[str, ...], lang: str, *, anonymous: bool
) -> Iterator[list[str]]:
    scrub = Scrubber(roster_names(tx, process_id)) if anonymous else legible
    chosen = (
        select(Commitment, Agreement.title, Agreement.number, Clause.number, Party.name)
        .outerjoin(Clause, Clause.id == Commitment.clause_id)
        .outerjoin(Agreement, (Agreement.id == Commitment.agreement_id) | (Agreement.id == Clause.agreement_id))
        .outerjoin(Party, Party.id == Commitment.responsible_party_id)
        .where(Commitment.process_id == process_id)
        .order_by(Commitment.due_on.is_(None), Commitment.due_on, *by_key(Commitment))
        .execution_options(yield_per=500)
    )
    responsible = select(Commitment.responsible_id).where(Commitment.process_id == process_id).distinct()
    names = names_of(tx, tx.session.scalars(responsible).all())
    for commitment, title, number, clause, party in tx.session.execute(chosen):
        said = {name: getattr(commitment, name) for name in columns if hasattr(commitment, name)}
        said |= {
            "agreement": " · ".join(str(part) for part in (number, title) if part is not None),
            "clause": clause,
            "responsible": _responsible(names.get(commitment.responsible_id), party, lang),
        }
        row = [(name, _shown(name, said.get(name), lang, {})) for name in columns]
        yield [text if name in _DATES else scrub(text) for name, text in row]


def _name(person: Participant, lang: str) -> str:
    """The name of somebody, or what stands for the name of a reserved person."""
    shown = person.pseudonym if person.reserved else person.name or person.pseudonym
    return shown or phrases(lang)("names.reserved")


def _responsible(person: str | None, party: str | None, lang: str) -> str:
    name = None if person is None else person or phrases(lang)("names.reserved")
    return " · ".join(part for part in (name, party) if part)


def _own_words(tx: Transaction, process_id: UUID) -> dict[str, str]:
    rows = select(CatalogueEntry.code, CatalogueEntry.name).where(CatalogueEntry.process_id == process_id)
    return {row.code: row.name for row in tx.session.execute(rows)}


_CATALOGUES = {
    "sector": "sectors",
    "delegate": "delegates",
    "sex": "sexes",
    "people": "peoples",
    "signs_with": "signing_acts",
    "status": "commitment_statuses",
}


def _shown(name: str, value: Any, lang: str, own: Mapping[str, str]) -> str:
    """A value as people read it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    text = legible(str(value))
    if name in _CATALOGUES:
        return own.get(text) or label(_CATALOGUES[name], text, lang)
    return own.get(text) or language_name(text, lang) if name == "language" else text
