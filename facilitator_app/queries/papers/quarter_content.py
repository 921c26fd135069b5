"""What the report of a quarter says of a programme: where its mesas stand, what was promised, who took part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select

from ...documents.content import OUTCOMES, CountedLine, CountedTable, QuarterContent
from ...documents.phrases import Phrases, phrases
from ...domain.agreement import Agreement
from ...domain.session import Session
from ...domain.small_numbers import Line, small_groups_joined
from ...domain.tension import Level
from ...domain.vocabulary import SessionState
from ...store.log.transaction import Transaction
from ...store.reference.catalogues import label, place
from ..commitments import list_commitments
from ..coordination import Coordination, MesaLine, coordination
from ..seats import all_seats
from .follow_up_content import outcome_of
from .quarter import Quarter
from .quarter_people import participation, period_of, took_part, trained


def quarter_content(
    tx: Transaction, quarter: Quarter, *, author: str, language: str = "es", tension: bool = True
) -> QuarterContent:
    """The report as this laptop knows it now; without the tension of the mesas where that is not wanted."""
    say, board = phrases(language), coordination(tx)
    return QuarterContent(
        language=language,
        programme=board.programme,
        year=quarter.year,
        quarter=quarter.number,
        from_day=quarter.first,
        until_day=quarter.last,
        made_at=tx.now(),
        author=author,
        data_until=board.data_until.date() if board.data_until is not None else None,
        mesas=len(board.mesas),
        up_to_date=len(board.mesas) - len(board.stale),
        tables=tuple(_tables(tx, board, quarter, say, tension=tension)),
    )


def _tables(
    tx: Transaction, board: Coordination, quarter: Quarter, say: Phrases, *, tension: bool
) -> Iterable[CountedTable]:
    seats = {person: seat for people in all_seats(tx).values() for person, seat in people.items()}
    part = took_part(tx, quarter)
    yield _counted(say, "stages", Counter(_stage(line, say) for line in board.mesas), sum_up=True)
    yield _places(tx, board, quarter, say)
    if tension:
        levels = Counter(line.tension.level for line in board.running)
        yield _listed(say, "tension", [(say(f"quarter.levels.{level.name.lower()}"), levels[level]) for level in Level])
    yield _sessions(tx, quarter, say)
    yield _agreements(tx, quarter, say)
    yield _commitments(tx, quarter, say)
    yield from participation(tx, part, seats, quarter, say)
    yield trained(board.training, say)


def _stage(line: MesaLine, say: Phrases) -> str:
    process = line.process
    if process.ended_on is not None:
        return say("quarter.ended")
    part = process.stage_of_method
    return part.name(say.language) if part is not None else label("stages", process.stage or "", say.language)


def _counted(say: Phrases, name: str, counts: Counter[str], *, sum_up: bool = False) -> CountedTable:
    return _listed(say, name, sorted(counts.items(), key=lambda item: (-item[1], item[0])), sum_up=sum_up)


def _listed(say: Phrases, name: str, counted: Sequence[tuple[str, int]], *, sum_up: bool = False) -> CountedTable:
    whole = CountedLine(name=say("quarter.all"), numbers=(sum(count for _, count in counted),)) if sum_up else None
    heads = tuple(say.listed(f"quarter.heads.{name}"))
    lines = tuple(CountedLine(name=words or say("quarter.not_known"), numbers=(count,)) for words, count in counted)
    return CountedTable(title=say(f"quarter.{name}"), heads=heads, lines=lines, total=whole)


def _places(tx: Transaction, board: Coordination, quarter: Quarter, say: Phrases) -> CountedTable:
    """By division (department, district…): smaller places could point at a mesa, and few people at themselves."""
    division = {line.process.id: _division(line) for line in board.mesas}
    people = Counter(division[process] for process, everybody in all_seats(tx).items() for _ in everybody)
    mesas, in_quarter = Counter(division.values()), _held(tx, quarter, Session.process_id)
    held = Counter[str]()
    for line in board.mesas:
        held[division[line.process.id]] += in_quarter.get(line.process.id, 0)
    lines = [Line((name,), (people[name], mesas[name], held[name])) for name in sorted(mesas)]
    joined = small_groups_joined(lines)
    return CountedTable(
        title=say("quarter.places"),
        heads=tuple(say.listed("quarter.heads.places")),
        lines=tuple(
            CountedLine(
                name=", ".join(group or say("quarter.not_known") for group in line.groups), numbers=line.counts[1:]
            )
            for line in joined
        ),
    )


def _division(line: MesaLine) -> str:
    process = line.process
    found = place(process.country, process.municipality) if process.country and process.municipality else None
    return found.division if found is not None else ""


def _held(tx: Transaction, quarter: Quarter, by: Any) -> dict[Any, int]:
    """How many sessions of the quarter were held, by a column."""
    period = period_of(quarter)
    rows = select(by, func.count()).where(
        Session.starts_at >= period.since, Session.starts_at < period.until, Session.state != SessionState.PLANNED
    )
    return dict(tx.session.execute(rows.group_by(by)).all())


def _sessions(tx: Transaction, quarter: Quarter, say: Phrases) -> CountedTable:
    held = {str(kind or ""): count for kind, count in _held(tx, quarter, Session.kind).items()}
    return _counted(say, "sessions", _worded("session_kinds", held, say), sum_up=True)


def _agreements(tx: Transaction, quarter: Quarter, say: Phrases) -> CountedTable:
    """The agreements made in sessions of the quarter, by where they stand now."""
    period = period_of(quarter)
    rows = select(Agreement.state, func.count()).join(Session, Session.id == Agreement.session_id)
    chosen = rows.where(Session.starts_at >= period.since, Session.starts_at < period.until)
    made = {str(state or ""): count for state, count in tx.session.execute(chosen.group_by(Agreement.state))}
    return _counted(say, "agreements", _worded("agreement_states", made, say), sum_up=True)


def _worded(catalogue: str, counts: dict[str, int], say: Phrases) -> Counter[str]:
    return Counter({label(catalogue, code, say.language) if code else "": count for code, count in counts.items()})


def _commitments(tx: Transaction, quarter: Quarter, say: Phrases) -> CountedTable:
    """Where every promise stands now, and where those stand that were due in the quarter."""
    now, due = Counter[str](), Counter[str]()
    for row in list_commitments(tx, today=tx.now().date()):
        outcome = outcome_of(row)
        now[outcome] += 1
        if row.due_on is not None and quarter.first <= row.due_on <= quarter.last:
            due[outcome] += 1
    lines = tuple(
        CountedLine(name=say(f"follow_up.outcomes.{outcome}"), numbers=(now[outcome], due[outcome]))
        for outcome in OUTCOMES
    )
    return CountedTable(
        title=say("quarter.commitments"),
        heads=tuple(say.listed("quarter.heads.commitments")),
        lines=lines,
        total=CountedLine(name=say("quarter.all"), numbers=(now.total(), due.total())),
    )
