"""What the roster asks and does: people page by page, one person's page, possible duplicates, changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from facilitator_app.commands.participant import PersonChanges, join_people, remove_participant, take_apart
from facilitator_app.commands.reserve import name_person, reserve_person
from facilitator_app.documents.person_page import PersonPageContent, person_page_pdf
from facilitator_app.exchange.roster import Likeness, possible_duplicates
from facilitator_app.exchange.roster_people import people_of
from facilitator_app.queries.attendance_desk import PartyName, party_names
from facilitator_app.queries.compared_people import ComparedPeople, compared_people
from facilitator_app.queries.person import PersonPage, person_page
from facilitator_app.queries.process_choice import ProcessChoice, process_choices, process_in_view
from facilitator_app.queries.process_detail import own_words
from facilitator_app.queries.roster import RosterLine, RosterPage, roster_page
from facilitator_app.store.records.finding import find_record

from ...jobs import Job
from ...printing import print_pdf
from ..asking import Asking
from ..desk import Desk
from ..screen_model import ScreenModel
from .adding import add_person, change_person
from .person_form import PersonEntry

if TYPE_CHECKING:
    from facilitator_app.store.log.transaction import Transaction

ORIGIN = "people"
PAGE = 200


@dataclass(frozen=True)
class Repeated:
    """Two people of the roster who may be one: who they are and why it is proposed."""

    first: str
    second: str
    first_party: str
    second_party: str
    likeness: Likeness
    against: tuple[str, ...]


@dataclass(frozen=True)
class Roster:
    """The people found, the process they belong to, and what a form about them offers."""

    processes: tuple[ProcessChoice, ...]
    process: ProcessChoice | None
    parties: tuple[PartyName, ...]
    sectors: dict[str, str]
    page: RosterPage
    repeated: tuple[Repeated, ...]


class PeopleModel(ScreenModel):
    """`changed` when the people shown are others, `person_changed` when the page of one person is."""

    person_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._looking = Asking(desk.records, self)  # who was removed meanwhile is no news: the list shows it
        self._looking.answered.connect(self._take_person)
        self._process: UUID | None = None
        self._search, self._shown = "", PAGE
        self._party: UUID | None = None
        self.roster: Roster | None = None
        self.person: PersonPage | None = None

    def open(self, process_id: UUID | None) -> None:
        """Show the roster of a process; where None of the one in view."""
        self._process, self._shown, self.person = process_id, PAGE, None
        self._ask()

    def search(self, words: str, party: UUID | None) -> None:
        """Show only those who are called so, of one party where it is named."""
        if (words, party) != (self._search, self._party):
            self._search, self._party, self._shown = words, party, PAGE
            self._ask()

    def more(self) -> None:
        """Show the next people too."""
        if self.roster is not None and self.roster.page.next is not None:
            self._shown += PAGE
            self._ask()

    def refresh(self) -> None:
        """Ask again."""
        if self._asking.asked:
            self._asking.again()
        else:
            self.open(self._process)
        self._looking.again()

    def look_at(self, person: UUID) -> None:
        """Show the page of a person."""
        self._looking.ask(lambda tx: person_page(tx, person))

    @property
    def lines(self) -> tuple[RosterLine, ...]:
        """The people shown."""
        return self.roster.page.lines if self.roster is not None else ()

    def add(self, entry: PersonEntry, *, reserved: bool) -> Job:
        """Add a person to the roster."""
        process = self._known()
        return self._write(lambda tx: add_person(tx, process.id, entry, reserved=reserved))

    def change(self, page: PersonPage, entry: PersonEntry) -> Job:
        """Change what is said of a person."""
        process = self._known()
        return self._write(
            lambda tx: change_person(tx, process.id, page.seat.id, entry, page.versions, page.details_versions)
        )

    def remove(self, page: PersonPage) -> Job:
        """Take a person out of the roster whom no session names."""
        return self._write(lambda tx: remove_participant(tx, page.seat.id, shown=page.versions))

    def reserve(self, person: UUID, pseudonym: str) -> Job:
        """Put a pseudonym in place of a name."""
        return self._write(lambda tx: reserve_person(tx, person, pseudonym or None))

    def name_again(self, person: UUID) -> Job:
        """Name a reserved person who asked for it."""
        return self._write(lambda tx: name_person(tx, person))

    def compare(self, pair: Repeated) -> Job:
        """Both records of a pair, side by side; gives a `ComparedPeople`."""
        process = self._known()

        def read(tx: Transaction) -> ComparedPeople:
            one, other = (
                find_record(tx, key, "participant", process_id=process.id).id for key in (pair.first, pair.second)
            )
            return compared_people(tx, one, other)

        return self._desk.read(read)

    def join(self, kept: PersonPage, other: PersonPage, chosen: PersonChanges) -> Job:
        """Say that two records are of one person."""
        versions, details = kept.versions, kept.details_versions
        return self._write(
            lambda tx: join_people(
                tx, kept.seat.id, other.seat.id, shown=versions, shown_details=details, **chosen
            )
        )

    def take_apart(self, person: UUID) -> Job:
        """Let every record of a person stand for itself again."""
        return self._write(lambda tx: take_apart(tx, person))

    def print_page(self, content: PersonPageContent) -> Job:
        """Print what the record says of a person, from memory."""
        return self._desk.work(lambda progress: print_pdf(person_page_pdf(content).pdf, progress))

    def _ask(self) -> None:
        process, search, party, shown = self._process, self._search, self._party, self._shown
        self._asking.ask(lambda tx: _roster(tx, process, search, party, shown))

    def _take(self, roster: Roster) -> None:
        self.roster = roster
        self.changed.emit()

    def _take_person(self, page: PersonPage) -> None:
        self.person = page
        self.person_changed.emit()

    def _known(self) -> ProcessChoice:
        assert self.roster is not None
        assert self.roster.process is not None
        return self.roster.process

    def _write(self, intention: Callable[[Transaction], object]) -> Job:
        return self._desk.write(ORIGIN, intention)


def _roster(tx: Transaction, wanted: UUID | None, search: str, party: UUID | None, shown: int) -> Roster:
    choices = process_choices(tx)
    identity = wanted or process_in_view(tx)
    process = next((one for one in choices if one.id == identity), None)
    if process is None:
        return Roster(choices, None, (), {}, RosterPage((), 0, None), ())
    return Roster(
        processes=choices,
        process=process,
        parties=party_names(tx, process.id),
        sectors={word.code: word.name for word in own_words(tx, process.id, "sectors")},
        page=roster_page(tx, process.id, search=search, party_id=party, limit=shown),
        repeated=() if search or party else tuple(_repeated(tx, process.id)),
    )


def _repeated(tx: Transaction, process_id: UUID) -> list[Repeated]:
    pairs = possible_duplicates(people_of(tx, process_id), most=200)
    return [
        Repeated(
            str(pair.first.where),
            str(pair.second.where),
            pair.first.party,
            pair.second.party,
            pair.likeness,
            pair.against,
        )
        for pair in pairs
    ]
