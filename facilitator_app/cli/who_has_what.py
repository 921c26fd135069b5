"""Says in plain words who has what, what is missing here, what looked wrong, and of whom nothing was heard for long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ..queries.sharing.server_standing import ServerStanding, local_moment
from ..queries.sharing.status import Status
from ..queries.sharing.who_has_what import Holding
from ..sync.moments import when
from .bundles import gap_lines, put_out_lines, titled
from .device_words import quoted
from .run import Run
from .terminal_text import one_line

LATE_DAYS = 21
"""Days without a word after which a device is told to be late: a stick that goes by bus takes two weeks."""


def sharing_lines(run: Run, found: Status, now: datetime) -> Iterator[str]:
    """The part of the status about others; `now` is aware."""
    yield from _server_lines(run, found.server, now)
    for holding in found.receipts:
        yield _holding(run, holding, now)
    yield from gap_lines(run, list(found.gaps))
    yield from (run.output.text(f"sync.alarm_{kind}") for kind in found.alarms)
    yield from standing_lines(run, found)
    yield from _late(run, found, now)


def standing_lines(run: Run, found: Status) -> Iterator[str]:
    """What this device was put out of, what nobody coordinates any more, and what can be done about it."""
    yield from put_out_lines(run, found.put_out_of)
    for title in found.uncoordinated:
        yield run.output.text("sync.uncoordinated", title=titled(run, title))
    if found.uncoordinated:
        yield run.output.text("sync.uncoordinated_what_to_do")


def _server_lines(run: Run, server: ServerStanding | None, now: datetime) -> Iterator[str]:
    """When the server was last visited, what went, and why the last visit failed where it did."""
    if server is None:
        return
    last, told = server.last, {"address": one_line(server.address)}
    if last is None or not last.went:
        yield run.output.text("server.never_visited", **told)
    else:
        went = local_moment(last.went)
        moment = f"{when(went, now, run.output.language)}, {went:%H:%M}"
        yield run.output.text("server.last_visited", when=moment, **told)
    if last is not None and last.code:
        yield "  " + run.output.text(last.code, **(last.parameters or {}))
    if server.refused:
        titles = one_line(", ".join(server.refused))
        yield "  " + run.output.text("server.spaces_refused", count=len(server.refused), titles=titles)


def _holding(run: Run, holding: Holding, now: datetime) -> str:
    where = one_line(holding.process or run.output.text("sync.the_programme"))
    told = {"who": _who(run, holding), "where": where, "kind": run.output.text(f"sync.space_{holding.kind}")}
    if holding.at is None:
        return run.output.text("sync.holding_silent", **told)
    moment = when(datetime.fromisoformat(holding.at), now, run.output.language)
    words = run.output.text("sync.holding", **told, has=holding.has, lacks=holding.lacks, when=moment)
    if not holding.unproven:
        return words
    return f"{words} {run.output.text('sync.holding_unproven', count=holding.unproven)}"


def _late(run: Run, found: Status, now: datetime) -> Iterator[str]:
    newest: dict[str, tuple[datetime, Holding]] = {}
    for one in found.receipts:
        if one.at is not None:
            at = datetime.fromisoformat(one.at)
            if one.device not in newest or newest[one.device][0] < at:
                newest[one.device] = (at, one)
    for at, one in newest.values():
        if (now - at).days >= LATE_DAYS:
            yield run.output.text("sync.late", who=_who(run, one), when=when(at, now, run.output.language))


def _who(run: Run, holding: Holding) -> str:
    device = quoted(run, holding.device_name) if holding.device_name else ""
    person = one_line(holding.person, 60) if holding.person else ""
    return " · ".join(part for part in (person, device) if part) or run.output.text("sync.somebody")
