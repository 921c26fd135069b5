"""Visits to the central server with the work of the peers: requests and bytes, nothing to do, a slow link, a cut."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facilitator_app.commands.process import begin_process
from facilitator_app.errors import NoConnection
from facilitator_app.server.keeping import Place
from facilitator_app.store.records.local_settings import ServerAddress
from facilitator_app.store.sharing.server_marks import keep_server_marks, server_marks
from facilitator_app.store.vault import Vault
from facilitator_app.sync.outgoing import shared_spaces
from facilitator_app.sync.server_settings import link_to
from facilitator_app.sync.server_visit import ServerVisit
from facilitator_app.workspace import Workspace
from tests.server.link import Link, Weather, bad_link
from tests.server.running import Server, running
from tests.sync.team import PASSPHRASE

from .slow_link import GPRS
from .sync_bench import floor_of_log, fresh_copies, write_edits

CUTS = (0.35, 0.5, 0.65)
"""Where a first visit is cut: shares of the bytes that it takes without a cut."""
_A_MOMENT = 0.5
"""Seconds between a cut and the next visit, in which the server notices that it was cut."""


@dataclass
class Office:
    """Ana and Beto with workspaces of their own, and a server that they reach over a link."""

    server: Server
    link: Link
    ana: Vault
    beto: Vault

    def visit(self, vault: Vault) -> dict[str, Any]:
        """One visit: what it cost, counted as HTTP and on the link, and how many seconds it took."""
        self.link.up = self.link.down = 0
        link = link_to(vault, ServerAddress(self.link.address, self.server.pin), timeout=120)
        begun = time.perf_counter()
        try:
            ServerVisit(vault, link).run()
        finally:
            link.close()
        http = link.connection
        told = {"requests": http.requests, "http_up": http.sent_bytes, "http_down": http.received_bytes}
        return {**told, "up": self.link.up, "down": self.link.down, "seconds": time.perf_counter() - begun}

    def until_quiet(self) -> None:
        """Both visit until nobody has anything to say."""
        while any(self.visit(who)["requests"] > 1 for who in (self.ana, self.beto)):
            pass


def visits(folder: Path) -> dict[str, dict[str, Any]]:
    """Every figure of the visits; bytes are what passed on the link, with all that TLS adds, unless called HTTP."""
    with _office(folder) as office:
        floor = floor_of_log(office.ana, 0)
        up, down = office.visit(office.ana), office.visit(office.beto)
        figures: dict[str, dict[str, Any]] = {
            "notes_up": {
                "requests": up["requests"], "limit_requests": 60, "bytes": up["up"], "floor": floor,
                "ratio": up["up"] / floor, "limit": 1.2, "seconds": up["seconds"],
            },
            "notes_down": {
                "requests": down["requests"], "limit_requests": 5, "bytes": down["down"], "floor": floor,
                "ratio": down["down"] / floor, "limit": 1.2, "seconds": down["seconds"],
            },
            "idle_visit": _idle(office),
            "edits_over_gprs": _edits_over_gprs(office),
        }  # fmt: skip
    figures["cut_up"] = _cut(folder, up["up"], "up")
    figures["cut_down"] = _cut(folder, down["down"], "down")
    return figures


def against_anki(edits: dict[str, Any], anki: dict[str, Any]) -> dict[str, Any]:
    """The seconds of the edits over the slow link beside those of Anki on the same work and link."""
    if "skipped" in anki:
        return {**edits, "skipped": anki["skipped"]}
    theirs = anki["push_edits"]["seconds"]
    return {**edits, "anki_seconds": theirs, "ratio": edits["seconds"] / theirs, "limit": 0.6}


def _idle(office: Office) -> dict[str, Any]:
    with office.beto.begin("bench") as tx:  # who coordinates is a member of what a facilitator begins
        begin_process(tx, "Mesa de caminos", key="caminos")
    _let_prove_today(office.ana)
    office.until_quiet()
    with office.ana.read() as tx:
        spaces = len(shared_spaces(tx))
    assert spaces == 5
    idle = office.visit(office.ana)
    return {
        "spaces": spaces, "requests": idle["requests"], "bytes_up": idle["http_up"], "limit_bytes_up": 300,
        "bytes_down": idle["http_down"], "limit_bytes_down": 300,
    }  # fmt: skip


def _let_prove_today(vault: Vault) -> None:
    """Have a token got at the next visit: the one in the copies is from a day on which a clock stood still."""
    with vault.begin("bench") as tx:
        marks = server_marks(tx)
        marks.token = None
        keep_server_marks(tx, marks)


def _edits_over_gprs(office: Office) -> dict[str, Any]:
    write_edits(office.ana)
    office.link.weather = GPRS
    return office.visit(office.ana)


def _cut(folder: Path, whole: int, way: str) -> dict[str, Any]:
    """The worst share of `whole`, the bytes of a visit that is not cut, that cost a visit more which is cut once."""
    shares = []
    for at in CUTS:
        with _office(folder) as office:
            who = office.ana
            if way == "down":
                office.visit(office.ana)
                who = office.beto
            shares.append(_cut_once(office, who, way, int(whole * at)) / whole - 1)
    return {"at": CUTS, "more": shares, "ratio": max(shares), "limit": 0.02}


def _cut_once(office: Office, who: Vault, way: str, at: int) -> int:
    """Bytes on the link of a visit that is cut after `at`, and of the next one where it did not end by itself."""
    office.link.weather = Weather(cuts_once=True)
    setattr(office.link.weather, f"cut_{way}", at)
    try:
        return int(office.visit(who)[way])  # it connected again by itself
    except NoConnection:
        passed: int = getattr(office.link, way)
    finally:
        assert office.link.cuts, "it was not cut"
    time.sleep(_A_MOMENT)
    rest: int = office.visit(who)[way]
    return passed + rest


@contextmanager
def _office(folder: Path) -> Iterator[Office]:
    """Copies of a server, of Beto's workspace, and of Ana's, who has written the notes since they were all there."""
    run = fresh_copies(folder)

    def opened(name: str) -> Workspace:
        return Workspace.open(run / f"{name}-laptop" / "espacio", PASSPHRASE)

    with (
        closing(opened("Ana")) as ana, closing(opened("Beto")) as beto,
        running(Place(run / "server")) as server, bad_link(server.address) as link,
    ):  # fmt: skip
        yield Office(server, link, ana.vault, beto.vault)


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir(exist_ok=True)
    sys.stdout.write(json.dumps(visits(place), indent=1) + "\n")
