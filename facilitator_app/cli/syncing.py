"""The command that visits the central server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import FacilitatorError
from ..queries.sharing.standing import titles_of
from ..sync.server_settings import link_to, prove_another, read_address, read_pin, the_server
from ..sync.server_visit import ServerVisit, Visited
from ..sync.transports.server_link import ServerLink
from .bundles import imported_data, imported_lines, size_text
from .progress_bar import ProgressBar
from .run import DONE, LOOK, Run
from .terminal_text import one_line


def sync(run: Run) -> int:
    """Hand in what the server lacks and fetch what is missing here; what came through a cut stays."""
    words = run.arguments
    pin = None if words.pin is None else read_pin(words.pin)
    address = None if words.server is None else read_address(words.server)
    with run.workspace() as workspace:
        try:
            prove_another(workspace.vault, address, pin)
        except FacilitatorError as error:
            run.output.failed(error, beside=_data(Visited(), None))
            return error.exit_code
        link = link_to(workspace.vault, the_server(workspace.vault, address, pin))
        try:
            with ProgressBar() as progress:
                visit = ServerVisit(workspace.vault, link, progress)
                visited = visit.run()
        except FacilitatorError as error:  # what went through before is told too
            run.output.failed(error, beside=_data(visit.so_far(), link))
            return error.exit_code
        finally:
            link.close()
        with workspace.vault.read() as tx:
            refused = titles_of(tx, map(bytes.fromhex, visited.refused))
    run.output.result(_data(visited, link), *_lines(run, visited, link, refused))
    return LOOK if visited.imported.needs_a_look or visited.refused else DONE


def _data(visited: Visited, link: ServerLink | None) -> dict[str, Any]:
    """What a visit came to, whole or cut, as plain data (cli.md)."""
    up, down, requests = (0, 0, 0)
    if link is not None:
        up, down, requests = link.connection.sent_bytes, link.connection.received_bytes, link.connection.requests
    told = {
        "sent": visited.sent, "received": visited.received, "bytes_up": up, "bytes_down": down, "requests": requests,
        "refused": visited.refused,
    }  # fmt: skip
    return {**imported_data(visited.imported), **told}


def _lines(run: Run, visited: Visited, link: ServerLink, refused: Iterable[str]) -> Iterator[str]:
    connection = link.connection
    yield run.output.text(
        "server.visited",
        sent=visited.sent,
        received=visited.received,
        up=size_text(connection.sent_bytes),
        down=size_text(connection.received_bytes),
        requests=connection.requests,
    )
    if visited.refused:
        titles = one_line(", ".join(refused)) or "–"
        yield run.output.text("server.spaces_refused", count=len(visited.refused), titles=titles)
    if visited.received or visited.imported.needs_a_look or visited.imported.gaps:
        yield from imported_lines(run, visited.imported)


COMMANDS = {"sync": sync}
