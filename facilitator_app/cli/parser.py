"""The words of the command line, as cli.md fixes them."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..domain.vocabulary import NoteKind, Visibility
from ..errors import BadUsage

LISTS = (
    "processes",
    "commissions",
    "parties",
    "sessions",
    "participants",
    "agreements",
    "clauses",
    "commitments",
    "notes",
    "conflicts",
    "irregularities",
    "devices",
)
PAPERS = ("oficio", "letter", "a4")


class _Parser(argparse.ArgumentParser):
    """Raises instead of ending the process, so that usage errors are told like all others."""

    def error(self, message: str) -> None:  # type: ignore[override]
        """The words do not fit."""
        raise BadUsage("cli.usage", problem=message, usage=self.format_usage().strip())


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = _Parser(prog="facilitator", description="Facilitator", allow_abbrev=False)
    top.add_argument("--workspace", type=Path, metavar="DIR")
    top.add_argument("--lang", choices=("es", "en", "pt", "fr"), default="es")
    top.add_argument("--json", action="store_true")
    top.add_argument("--passphrase-file", type=Path, metavar="FILE")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _workspace(commands)
    _exchange(commands)
    _records(commands)
    _paper(commands)
    return top


def _add(commands: argparse._SubParsersAction[_Parser], name: str) -> _Parser:
    made = commands.add_parser(name, allow_abbrev=False)
    # The general options may stand after the command too; there they must not undo what stood before it.
    made.add_argument("--workspace", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    made.add_argument("--lang", choices=("es", "en", "pt", "fr"), default=argparse.SUPPRESS)
    made.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    made.add_argument("--passphrase-file", type=Path, metavar="FILE", default=argparse.SUPPRESS)
    return made


def _workspace(commands: argparse._SubParsersAction[_Parser]) -> None:
    init = _add(commands, "init")
    init.add_argument("--name", required=True)
    init.add_argument("--programme", metavar="TITLE")
    demo = _add(commands, "demo")
    demo.add_argument("--dir", type=Path)
    demo.add_argument("--no-window", action="store_true")
    _add(commands, "status")
    check = _add(commands, "check")
    check.add_argument("--repair-projection", action="store_true")
    backup = _add(commands, "backup")
    backup.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    restore = _add(commands, "restore")
    restore.add_argument("file", type=Path)
    recover = _add(commands, "recover")
    recover.add_argument("--words-file", type=Path, required=True, metavar="FILE")
    recover.add_argument("--new-words", action="store_true")
    passphrase = _add(commands, "passphrase")
    passphrase.add_argument("--compromised", action="store_true")
    passphrase.add_argument("--new-passphrase-file", type=Path, metavar="FILE")
    erase = _add(commands, "erase")
    erase.add_argument("--unshared-too", action="store_true")


def _exchange(commands: argparse._SubParsersAction[_Parser]) -> None:
    into = _add(commands, "import")
    into.add_argument("files", type=Path, nargs="+", metavar="FILE")
    into.add_argument("--process", metavar="KEY")
    into.add_argument("--dry-run", action="store_true")
    into.add_argument("--mapping", type=Path, metavar="FILE")
    out = _add(commands, "export")
    out.add_argument("--process", metavar="KEY", required=True)
    out.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    out.add_argument("--anonymous", action="store_true")


def _records(commands: argparse._SubParsersAction[_Parser]) -> None:
    listing = _add(commands, "list")
    listing.add_argument("kind", choices=LISTS)
    listing.add_argument("--process", metavar="KEY")
    show = _add(commands, "show")
    show.add_argument("key")
    show.add_argument("--history", action="store_true")
    note = _add(commands, "note")
    note.add_argument("session")
    note.add_argument("text")
    note.add_argument("--kind", choices=[kind.value for kind in NoteKind], default=NoteKind.STATEMENT.value)
    note.add_argument("--speaker", metavar="KEY")
    note.add_argument("--visibility", choices=[one.value for one in Visibility])
    edit = _add(commands, "edit")
    edit.add_argument("key")
    edit.add_argument("changes", nargs="+", metavar="FIELD=VALUE")
    delete = _add(commands, "delete")
    delete.add_argument("key")
    resolve = _add(commands, "resolve")
    resolve.add_argument("conflict")
    decision = resolve.add_mutually_exclusive_group(required=True)
    decision.add_argument("--take", type=int, metavar="N")
    decision.add_argument("--value", metavar="TEXT")
    search = _add(commands, "search")
    search.add_argument("text")
    search.add_argument("--process", metavar="KEY")
    search.add_argument("--limit", type=int, default=50)


def _paper(commands: argparse._SubParsersAction[_Parser]) -> None:
    minutes = _add(commands, "minutes")
    minutes.add_argument("session")
    minutes.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    which = minutes.add_mutually_exclusive_group()
    which.add_argument("--final", action="store_true")
    which.add_argument("--reprint", nargs="?", type=int, const=0, metavar="REVISION")
    minutes.add_argument("--paper", choices=PAPERS, default="oficio")
    minutes.add_argument("--copy-for", metavar="PARTY")
    sheet = _add(commands, "attendance-sheet")
    sheet.add_argument("session")
    sheet.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    sheet.add_argument("--full", action="store_true")
    sheet.add_argument("--paper", choices=PAPERS, default="oficio")
    agreement = _add(commands, "agreement")
    agreement.add_argument("key")
    agreement.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    agreement.add_argument("--paper", choices=PAPERS, default="oficio")
    verify = _add(commands, "verify")
    verify.add_argument("file", type=Path)
