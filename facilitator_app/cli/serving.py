"""The commands of the central server and of its keeper; they need no workspace and no passphrase."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from ..errors import BadUsage
from .run import DONE, Run

if TYPE_CHECKING:
    from ..server.keeping import Place
    from ..server.serve import Announcement

_PORT = 8443
_MEGABYTE = 1_000_000


def serve(run: Run) -> int:
    """Serve until a signal stops it; address and pin are printed, and flushed, before the first answer."""
    # The server's libraries are an extra that a laptop does not install
    try:
        from ..server.serve import Settings, serve
    except ImportError as error:
        raise BadUsage("server.not_installed") from error
    words = run.arguments
    host, port = _address(words.listen)
    quota = words.space_quota * _MEGABYTE or None
    settings = Settings(_place(run), host, port, words.tls_cert, words.tls_key, words.metrics_port, quota)

    def announce(told: Announcement) -> None:
        run.output.result(
            {"address": told.address, "pin": told.pin, "programme": told.has_programme},
            f"address: {told.address}",
            f"pin: {told.pin}",
        )
        if run.output.json:  # a journal that programs read holds no sentences
            return
        run.output.say("server.kept_in", folder=str(settings.place.data))
        if not told.has_programme:
            run.output.say("server.add_a_programme", where=_where(run))

    serve(settings, announce)
    return DONE


def keeper(run: Run) -> int:
    """What the keeper does beside a server."""
    try:
        from ..server import keeping
    except ImportError as error:
        raise BadUsage("server.not_installed") from error
    words, place = run.arguments, _place(run)
    match words.action:
        case "add-programme":
            fingerprint = keeping.add_programme(place, words.card)
            run.output.result({"fingerprint": fingerprint}, run.output.text("server.admitted", fingerprint=fingerprint))
        case "status":
            standing = keeping.standing(place)
            figures = asdict(standing.figures)
            data = {**figures, "serving": standing.serving, "pin": standing.pin}
            run.output.result(data, run.output.text("server.standing", **figures))
        case "backup":
            rows = keeping.back_up(place, words.output)
            told = run.output.text("server.backed_up", file=str(words.output), rows=rows)
            run.output.result({"file": str(words.output), "rows": rows}, told)
        case "restore":
            rows = keeping.restore(words.file, place)
            run.output.result({"rows": rows}, run.output.text("server.restored", rows=rows))
        case "move":
            rows = keeping.move(place, words.to)
            run.output.result({"rows": rows}, run.output.text("server.moved", rows=rows))
        case "new-log":
            keeping.begin_new_log(place)
            run.output.result({}, run.output.text("server.new_log"))
    return DONE


def _place(run: Run) -> Place:
    from ..server.keeping import Place

    data: Path = run.arguments.data or Path(platformdirs.user_data_dir("facilitator-server", appauthor=False))
    return Place(data.absolute(), run.arguments.database)


def _where(run: Run) -> str:
    """The options that name this server in another command."""
    said = (("--data", run.arguments.data), ("--database", run.arguments.database))
    return "".join(f" {option} {value}" for option, value in said if value)


def _address(listen: str) -> tuple[str, int]:
    """``HOST:PORT``, ``HOST`` or ``:PORT``; raises `BadUsage` for anything else."""
    host, _, port = listen.rpartition(":") if ":" in listen else (listen, "", str(_PORT))
    if not port.isdecimal() or int(port) > 65535:
        raise BadUsage("server.bad_address", address=listen)
    return host.strip("[]") or "0.0.0.0", int(port)


COMMANDS = {"serve": serve, "server": keeper}
