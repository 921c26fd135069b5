"""Two parts of one window want to visit the server: one visit is made, and both know how it went."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from facilitator_app.errors import FacilitatorError, NoConnection, Stopped
from facilitator_app.server.keeping import Place
from facilitator_app.store.records.attachments import keep_file
from facilitator_app.store.sharing.last_visit import last_visit
from facilitator_app.store.sharing.server_marks import server_marks
from facilitator_app.sync.one_visit import OneVisit
from facilitator_app.sync.server_settings import the_server
from facilitator_app.sync.server_visit import Visited
from tests.commands.table import Table
from tests.server.link import Link, Weather, bad_link
from tests.server.running import Server, admitted, running
from tests.server.visiting import visit
from tests.sync.team import Person, Team


class Watched:
    """Progress that holds the work at its first whole step until `go`, and that can be stopped."""

    def __init__(self, *, holds: bool = False) -> None:
        self.steps: list[tuple[int, int | None]] = []
        self.is_held, self.go, self.is_stopped = threading.Event(), threading.Event(), False
        self._holds = holds

    def report(self, done: int, total: int | None = None) -> None:
        self.steps.append((done, total))

    def stop_if_cancelled(self) -> None:
        if self._holds and not self.is_held.is_set():
            self.is_held.set()
            assert self.go.wait(20)
        if self.is_stopped:
            raise Stopped


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as threads:
        yield threads


@pytest.fixture
def mesa(tmp_path: Path) -> Iterator[tuple[Server, Link, Person, Person, Table]]:
    """Ana and Beto have visited; Ana's way to the server is one that can be looked at."""
    with ExitStack() as held:
        ana, beto, _, table = Team(tmp_path, held).highland()
        place = Place(tmp_path / "servidor")
        admitted(place, ana.workspace.vault.author.keys, tmp_path)
        server = held.enter_context(running(place))
        for who in (ana, beto, ana):
            visit(who, server)
        way = held.enter_context(bad_link(server.address, Weather()))
        the_server(ana.workspace.vault, way.address, server.pin)
        OneVisit(ana.workspace.vault).joined(Watched())
        way.connections = way.up = 0
        yield server, way, ana, beto, table


def held_up(
    pool: ThreadPoolExecutor, work: Callable[[Watched], Visited | None]
) -> tuple[Watched, Future[Visited | None]]:
    """A visit that stands at its first whole step."""
    watched = Watched(holds=True)
    made = pool.submit(work, watched)
    assert watched.is_held.wait(20)
    return watched, made


def test_who_comes_while_a_visit_is_under_way_waits_for_it_and_shares_its_end(
    mesa: tuple[Server, Link, Person, Person, Table], pool: ThreadPoolExecutor
) -> None:
    server, way, ana, beto, table = mesa
    beto.notes(table.session, "De Beto", visibility="minutes")
    visit(beto, server)
    moved: list[int] = []
    one = OneVisit(ana.workspace.vault, ended=moved.append)
    quiet, first = held_up(pool, one.alone)
    seen = Watched()
    second = pool.submit(one.joined, seen)
    assert one.alone(Watched()) is None  # nobody asked for that one
    quiet.go.set()
    visited = first.result(20)
    assert second.result(20) is visited
    assert visited is not None
    assert visited.received > 0
    assert (way.connections, len(moved), one.is_under_way) == (1, 1, False)
    assert seen.steps == quiet.steps != []
    assert "De Beto" in ana.texts()


def test_what_was_written_since_the_visit_began_goes_in_one_after_it(
    mesa: tuple[Server, Link, Person, Person, Table], pool: ThreadPoolExecutor
) -> None:
    server, way, ana, beto, table = mesa
    one = OneVisit(ana.workspace.vault)
    quiet, first = held_up(pool, one.alone)
    ana.notes(table.session, "Escrita mientras tanto", visibility="minutes")
    second = pool.submit(one.joined, Watched())
    quiet.go.set()
    assert second.result(20) is not first.result(20)
    assert way.connections == 2
    visit(beto, server)
    assert "Escrita mientras tanto" in beto.texts()


def test_who_waits_and_is_stopped_stops_the_visit_that_a_person_sees(
    mesa: tuple[Server, Link, Person, Person, Table], pool: ThreadPoolExecutor
) -> None:
    _, _, ana, _, _ = mesa
    one = OneVisit(ana.workspace.vault)
    quiet, first = held_up(pool, one.alone)
    waiting = Watched()
    second = pool.submit(one.joined, waiting)
    waiting.is_stopped = True
    threading.Event().wait(0.4)
    assert not second.done()  # it is not over before it is over
    quiet.go.set()
    for made in (first, second):
        with pytest.raises(Stopped):
            made.result(20)
    assert one.joined(Watched()).refused == ()


def test_why_it_failed_is_told_to_both_and_the_limit_of_the_quiet_one_does_not_bind_a_person(
    mesa: tuple[Server, Link, Person, Person, Table], pool: ThreadPoolExecutor
) -> None:
    _, way, ana, _, table = mesa
    one = OneVisit(ana.workspace.vault)
    with ana.writes() as tx:
        keep_file(tx, [os.urandom(300_000)], process_id=table.process, space=tx.table_space(table.process),
                  media_type="image/jpeg")  # fmt: skip
    quiet, first = held_up(pool, lambda progress: one.alone(progress, budget=50_000))
    second = pool.submit(one.joined, Watched())
    quiet.go.set()
    with pytest.raises(NoConnection) as spent:
        first.result(20)
    assert spent.value.code == "server.month_spent"
    second.result(20)
    assert way.up > 300_000
    ana.notes(table.session, "Sin enlace", visibility="minutes")
    quiet, first = held_up(pool, one.alone)
    second = pool.submit(one.joined, Watched())
    way.close()
    quiet.go.set()
    errors: list[FacilitatorError] = []
    for made in (first, second):
        with pytest.raises(NoConnection) as failed:
            made.result(20)
        errors.append(failed.value)
    assert errors[0] is errors[1]
    assert not one.is_under_way


def test_another_server_that_is_told_during_a_visit_is_visited_in_its_place_and_nothing_is_kept_of_the_first(
    mesa: tuple[Server, Link, Person, Person, Table], pool: ThreadPoolExecutor, tmp_path: Path
) -> None:
    _, _, ana, beto, table = mesa
    place = Place(tmp_path / "otro")
    admitted(place, ana.workspace.vault.author.keys, tmp_path)
    with running(place) as other:
        ana.notes(table.session, "Antes de cambiar", visibility="minutes")
        one, watched = OneVisit(ana.workspace.vault), Watched(holds=True)
        visiting = pool.submit(one.joined, watched)
        assert watched.is_held.wait(20)
        the_server(ana.workspace.vault, other.address, other.pin)
        watched.go.set()
        assert visiting.result(30).sent > 5  # everything, to a server that had nothing
        with ana.workspace.vault.read() as tx:
            marks = server_marks(tx)
        assert marks.log == other.link(ana.workspace.vault.author.keys).changes(b"", {}).log
        the_server(beto.workspace.vault, other.address, other.pin)
        visit(beto, other)
        assert "Antes de cambiar" in beto.texts()
        with ana.workspace.vault.read() as tx:
            kept = last_visit(tx)
        assert kept is not None
        assert (kept.code, kept.went > 0) == ("", True)
