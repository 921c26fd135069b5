"""From the plan of a roster to the run that brings its people into a process."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from ..commands.process import kept_fields
from ..domain.folding import fold, words
from ..domain.people import Participant, ParticipantDetails
from ..domain.process import CatalogueEntry, Party, Process
from ..domain.vocabulary import PersonalField
from ..progress import Progress
from ..store.log.transaction import Transaction
from ..store.reference.catalogues import codes
from .aliases import people_with_aliases
from .import_result import ImportConflict, ImportResult, Skipped
from .import_run import ImportRun
from .incoming import Incoming, Place, To
from .known_records import records_with_keys
from .roster import Flag, Person, PossibleDuplicate, RosterPlan, RosterRow, SkippedRow, possible_duplicates, read_rows
from .roster_people import people_of
from .same_key import SomebodyElse, alike, somebody_else

_AT_ONCE = 500
_SEAT = ("name", "position", "delegate")
_DETAILS = {
    "sex": PersonalField.SEX,
    "birth_year": PersonalField.BIRTH_YEAR,
    "people": PersonalField.PEOPLE,
    "language": PersonalField.LANGUAGE,
    "languages": PersonalField.LANGUAGE,
    "national_id": PersonalField.NATIONAL_ID,
    "phone": PersonalField.PHONE,
    "community": None,
    "signs_with": None,
}
"""Fields of the details, each with the personal field that a process must keep for it."""

_READ_OTHERWISE = frozenset({"key", "party", "sector", "birth_date", "languages"})
ANOTHER = "another_person"
SECTOR_WITHOUT_PARTY = "sector_without_party"


def prepare_roster(
    tx: Transaction,
    plan: RosterPlan,
    process_id: UUID,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    leave_out: Collection[int] = (),
) -> ImportRun:
    """The run that brings the people of `plan` into a process. Reads only, the file once and the roster once.

    Parties are known by their names, and begun where nobody has such a name. Only the personal fields that the
    process keeps are brought in, and they are read as in its country. Who may be somebody in the roster already is
    proposed, never merged; the rows that a person therefore left out, by number, are skipped
    (``roster.row_left_out``). Raises what `read_rows` raises, and `BadUsage` where there is no such process.
    """
    country = tx.get(Process, process_id).country
    if country and country != plan.country:
        plan = replace(plan, country=country)  # what a personal code looks like is its country's to say
    roster = _Roster(tx, plan, process_id, frozenset(leave_out))
    roster.look_through(tx, progress)
    run = ImportRun(
        lambda: roster.incoming(run.result), {}, process_id,
        command="import_roster", total=plan.data_rows, dry_run=dry_run,
    )  # fmt: skip
    run.result.possible_duplicates.extend(roster.duplicates)
    return run


class _Roster:
    """The rows of a plan against what a process has."""

    def __init__(self, tx: Transaction, plan: RosterPlan, process_id: UUID, leave_out: frozenset[int]) -> None:
        self._plan, self._leave_out = plan, leave_out
        self._process_id = process_id
        self._kept = kept_fields(tx, process_id)
        parties = tx.session.execute(select(Party.name, Party.key).where(Party.process_id == process_id))
        self._parties = {fold(name): str(key) for name, key in parties}
        self._begun: dict[str, str] = {}  # parties that this file begins
        own = (CatalogueEntry.process_id == process_id, CatalogueEntry.catalogue == "sectors")
        self._sectors = {*codes("sectors"), *tx.session.scalars(select(CatalogueEntry.code).where(*own))}
        self._renamed: dict[str, str] = {}  # rows that somebody known came under another key
        self._pseudonyms: dict[str, str] = {}  # of who is reserved, by their keys
        self._elsewhere: dict[int, SomebodyElse] = {}  # rows whose key is somebody else's here
        self.duplicates: list[PossibleDuplicate] = []

    def look_through(self, tx: Transaction, progress: Progress | None) -> None:
        """Read the file once: who is known by key, who by an alias alone, who may be somebody else."""
        rows: dict[str, RosterRow] = {}
        for row in read_rows(self._plan, progress):
            if isinstance(row, RosterRow):
                rows[row.key] = row
        known = {
            key: record for kind, key, record in records_with_keys(tx, self._process_id, rows) if kind == "participant"
        }
        given = {key: row for key, row in rows.items() if row.values.get("key") == key and key in known}
        self._elsewhere = somebody_else(tx, given, known)
        reserved = select(Participant.key, Participant.pseudonym).where(
            Participant.process_id == self._process_id, Participant.reserved.is_(True)
        )
        self._pseudonyms = {str(key): fold(name) for key, name in tx.session.execute(reserved) if name}
        new = {key: row for key, row in rows.items() if key not in known}
        self._meet_again(tx, new, rows.keys())
        people = (_person(row) for key, row in new.items() if key not in self._renamed)
        self.duplicates.extend(possible_duplicates(people, people_of(tx, self._process_id)))

    def _meet_again(self, tx: Transaction, new: Mapping[str, RosterRow], in_file: Collection[str]) -> None:
        aliases = {alias for row in new.values() for alias in row.aliases}
        people = people_with_aliases(tx, self._process_id, aliases)
        if not people:
            return
        standing = _standing(tx, set(people.values()))
        taken: set[UUID] = set()
        for key, row in new.items():
            for alias in row.aliases:
                record = people.get(alias)
                if record is None or record in taken or record not in standing:
                    continue
                its_key, its_id, names = standing[record]
                if alias.startswith("id-"):  # a mistyped id must not turn one person into another
                    same = not names or any(alike(row.values["name"], name) for name in names)
                else:
                    same = not its_id or not row.values.get("national_id")
                if same and its_key not in in_file:
                    self._renamed[key] = its_key
                    taken.add(record)
                    break

    def incoming(self, result: ImportResult) -> Iterator[Incoming]:
        """The records of the file, one person after another; what is left out is told in `result`."""
        self._begun = {}
        for row in read_rows(self._plan):
            if isinstance(row, SkippedRow):
                result.skip(Skipped(row.number, f"roster.{row.reason}", row.shown))
                continue
            if row.number in self._leave_out:
                result.skip(Skipped(row.number, "roster.row_left_out", row.values["name"]))
                continue
            if (other := self._elsewhere.get(row.number)) is not None:
                result.conflicts.append(
                    ImportConflict(
                        str(row.number), other.record, row.key, "name", ANOTHER, row.values["name"], other.name
                    )
                )
                continue
            result.flag(row.number, row.flags)
            yield from self._row(row, result)

    def _row(self, row: RosterRow, result: ImportResult) -> Iterator[Incoming]:
        path, values = str(row.number), row.values
        key = self._renamed.get(row.key, row.key)
        seat: dict[str, object] = {name: values[name] for name in _SEAT if name in values}
        if fold(values["name"]) == self._pseudonyms.get(key):
            del seat["name"]  # a list that was exported names them so, and says nothing new
        if "party" in values:
            yield from self._party(values["party"], values.get("sector"), path)
            seat["party_id"] = To(("party",), self._party_key(values["party"]), path)
        elif "sector" in values:
            result.flag(row.number, [Flag("sector", SECTOR_WITHOUT_PARTY, values["sector"])])
        yield Incoming(Participant, path, seat, key=key, leads=True, aliases=row.aliases)
        details = self._details(values, result)
        if details:
            details["participant_id"] = To(("participant",), key, path)
            yield Incoming(ParticipantDetails, path, details, Place.TEAM, between=("participant_id",))

    def _details(self, values: Mapping[str, str], result: ImportResult) -> dict[str, object]:
        kept: dict[str, object] = {}
        for name, value in values.items():
            if name in _DETAILS and _DETAILS[name] in (None, *self._kept):
                kept[name] = (
                    int(value) if name == "birth_year" else tuple(value.split(",")) if name == "languages" else value
                )
            elif name not in _SEAT and name not in _READ_OTHERWISE:
                result.not_kept[name] = result.not_kept.get(name, 0) + 1
        return kept

    def _party_key(self, name: str) -> str:
        folded = fold(name)
        return self._parties.get(folded) or self._begun[folded]

    def _party(self, name: str, sector: str | None, path: str) -> Iterator[Incoming]:
        """The party of this name, where nobody has it yet."""
        folded = fold(name)
        if folded in self._parties or folded in self._begun:
            return
        key = self._begun[folded] = "-".join(("parte", *words(name)))[:200]
        if sector is not None and sector not in self._sectors:
            word = {"catalogue": "sectors", "code": sector, "name": sector}
            yield Incoming(CatalogueEntry, path, word, like=("process_id", "catalogue", "code"), counted=False)
            self._sectors.add(sector)
        fields = {"name": name} | ({"sector": sector} if sector else {})
        yield Incoming(Party, path, fields, key=key, counted=False, defaults={"place": self._next_place()})

    def _next_place(self) -> int:
        return len(self._parties) + len(self._begun)


def _person(row: RosterRow) -> Person:
    values = row.values
    born = values.get("birth_year", "")
    return Person(row.number, values["name"], values.get("national_id", ""), born, values.get("party", ""))


def _standing(tx: Transaction, people: set[UUID]) -> dict[UUID, tuple[str, str | None, list[str]]]:
    """The key, the national id and the names of those of `people` who are still in the roster."""
    listed = sorted(people)
    found: dict[UUID, tuple[str, str | None, list[str]]] = {}
    for start in range(0, len(listed), _AT_ONCE):
        rows = (
            select(
                Participant.id, Participant.key, ParticipantDetails.national_id,
                Participant.name, Participant.pseudonym, ParticipantDetails.reserved_name,
            )
            .outerjoin(ParticipantDetails, ParticipantDetails.participant_id == Participant.id)
            .where(Participant.id.in_(listed[start : start + _AT_ONCE]))
        )  # fmt: skip
        for identity, key, national_id, *names in tx.session.execute(rows):
            found[identity] = str(key), national_id, [name for name in names if name]
    return found
