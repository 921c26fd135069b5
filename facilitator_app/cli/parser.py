"""The words of the command line, as cli.md fixes them."""

from __future__ import annotations

import argparse
from datetime import date
from functools import cache
from pathlib import Path

from ..domain.vocabulary import NoteKind, ProgrammeRole, Visibility
from ..exchange.roster.fields import Field
from ..messages import LANGUAGES
from ..queries.papers.quarter import read_quarter
from .usage import Words, said

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
    "summaries",
    "ratings",
    "trainings",
    "trainees",
    "skills",
    "evidence",
    "accounts",
    "conclusions",
    "events",
    "causes",
    "actors",
    "insights",
    "relations",
    "indicators",
    "readings",
    "signals",
    "lessons",
    "decisions",
    "handover",
    "method",
    "conflicts",
    "irregularities",
    "redactions",
    "devices",
)
PAPERS = ("oficio", "letter", "a4")
_GENERAL = (
    ("--workspace", {"type": Path, "metavar": "DIR"}),
    ("--lang", {"choices": LANGUAGES}),
    ("--json", {"action": "store_true"}),
    ("--passphrase-file", {"type": Path, "metavar": "FILE"}),
)
_DEFAULTS = {"--lang": LANGUAGES[0], "--json": False}


@cache
def parser(language: str) -> Words:
    """The parser of the whole command line, which explains itself in `language`; nobody may change it.

    Made once: it takes ten milliseconds, as long as many an order given in the same process.
    """
    top = Words(language=language, prog="facilitator", description=said("help_program", language))
    for option, options in _GENERAL:
        told = said("help_" + option.removeprefix("--").replace("-", "_"), language)
        top.add_argument(option, default=_DEFAULTS.get(option), help=told, **options)
    commands = _Commands(top)
    _workspace(commands)
    _exchange(commands)
    _sharing(commands)
    _records(commands)
    _paper(commands)
    _server(commands)
    return top.explain()


class _Commands:
    """Adds commands to the parser, each with what it does in the language of the person."""

    def __init__(self, top: Words, family: str = "") -> None:
        self._language = top.language
        self._family = family
        destination = "action" if family else "command"
        self._into = top.add_subparsers(dest=destination, metavar="COMMAND", parser_class=Words, required=bool(family))

    def add(self, name: str) -> Words:
        """A command; the general options may stand after it too, and do not undo what stood before it."""
        told = said("help_" + (self._family + name).replace("-", "_"), self._language)
        made = self._into.add_parser(name, language=self._language, help=told, description=told)
        for option, options in _GENERAL:
            made.add_argument(option, default=argparse.SUPPRESS, help=argparse.SUPPRESS, **options)
        return made

def _output(command: Words) -> None:
    command.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")


def _workspace(commands: _Commands) -> None:
    init = commands.add("init")
    init.add_argument("--name", required=True, metavar="NAME")
    init.add_argument("--programme", metavar="TITLE")
    demo = commands.add("demo")
    demo.add_argument("--dir", type=Path, metavar="DIR")
    demo.add_argument("--no-window", action="store_true")
    commands.add("status")
    check = commands.add("check")
    check.add_argument("--repair-projection", action="store_true")
    _output(commands.add("backup"))
    restore = commands.add("restore")
    restore.add_argument("file", type=Path, metavar="FILE")
    recover = commands.add("recover")
    recover.add_argument("--words-file", type=Path, required=True, metavar="FILE")
    recover.add_argument("--new-words", action="store_true")
    passphrase = commands.add("passphrase")
    passphrase.add_argument("--compromised", action="store_true")
    for changing in (recover, passphrase):
        changing.add_argument("--new-passphrase-file", type=Path, metavar="FILE")
    erase = commands.add("erase")
    erase.add_argument("--unshared-too", action="store_true")


def _exchange(commands: _Commands) -> None:
    into = commands.add("import")
    into.add_argument("files", type=Path, nargs="+", metavar="FILE")
    into.add_argument("--process", metavar="KEY")
    into.add_argument("--dry-run", action="store_true")
    fields = ", ".join(Field)
    mapping = said("word_mapping", into.language, fields=fields)
    into.add_argument("--mapping", type=Path, metavar="FILE", help=mapping)
    out = commands.add("export")
    out.add_argument("--process", metavar="KEY", required=True)
    _output(out)
    out.add_argument("--anonymous", action="store_true")
    quarter = commands.add("quarter-report")
    _output(quarter)
    quarter.add_argument("--quarter", type=read_quarter, metavar="YYYY-Qn")
    quarter.add_argument("--without-tension", action="store_true")
    quarter.add_argument("--paper", choices=PAPERS, default="letter")


def _sharing(commands: _Commands) -> None:
    _output(commands.add("card"))
    admit = commands.add("admit")
    admit.add_argument("cards", type=Path, nargs="+", metavar="CARD")
    admit.add_argument("--role", choices=[role.value for role in ProgrammeRole], required=True)
    admit.add_argument("--process", dest="processes", nargs="+", action="extend", metavar="KEY")
    _output(admit)
    commands.add("join").add_argument("file", type=Path, metavar="FILE")
    second = _Commands(commands.add("device"), "device_").add("add")
    second.add_argument("card", type=Path, metavar="CARD")
    _output(second)
    commands.add("share").add_argument("process", metavar="PROCESS")
    revoke = commands.add("revoke")
    revoke.add_argument("device", metavar="DEVICE")
    revoke.add_argument("--accept-later", action="store_true")
    synchronise = commands.add("sync")
    synchronise.add_argument("--server", metavar="URL")
    synchronise.add_argument("--pin", metavar="FINGERPRINT")
    bundle = _Commands(commands.add("bundle"), "bundle_")
    export = bundle.add("export")
    _output(export)
    export.add_argument("--process", dest="processes", nargs="+", action="extend", metavar="KEY")
    export.add_argument("--since-receipt", action="store_true")
    bundle.add("import").add_argument("files", type=Path, nargs="+", metavar="FILE")
    bundle.add("inspect").add_argument("file", type=Path, metavar="FILE")


def _records(commands: _Commands) -> None:
    listing = commands.add("list")
    listing.add_argument("kind", choices=LISTS, metavar="KIND", help=said("word_listed", listing.language))
    listing.add_argument("--process", metavar="KEY")
    show = commands.add("show")
    show.add_argument("key", metavar="KEY")
    show.add_argument("--history", action="store_true")
    note = commands.add("note")
    note.add_argument("session", metavar="SESSION")
    note.add_argument("text", metavar="TEXT")
    note.add_argument("--kind", choices=[kind.value for kind in NoteKind], default=NoteKind.STATEMENT.value)
    note.add_argument("--speaker", metavar="KEY")
    note.add_argument("--visibility", choices=[one.value for one in Visibility])
    edit = commands.add("edit")
    edit.add_argument("key", metavar="KEY")
    edit.add_argument("changes", nargs="+", metavar="FIELD=VALUE")
    delete = commands.add("delete")
    delete.add_argument("key", metavar="KEY")
    redact = commands.add("redact")
    redact.add_argument("keys", nargs="+", metavar="KEY")
    redact.add_argument("--field", dest="fields", nargs="+", action="extend", metavar="FIELD")
    redact.add_argument("--said-too", action="store_true")
    redact.add_argument("--reason", required=True, metavar="TEXT")
    confirmed = redact.add_mutually_exclusive_group()
    confirmed.add_argument("--dry-run", action="store_true", help=said("word_redact_dry_run", redact.language))
    confirmed.add_argument("--for-good", action="store_true")
    resolve = commands.add("resolve")
    resolve.add_argument("conflict", metavar="CONFLICT")
    decision = resolve.add_mutually_exclusive_group(required=True)
    decision.add_argument("--take", type=int, metavar="N")
    decision.add_argument("--value", metavar="TEXT")
    search = commands.add("search")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--process", metavar="KEY")
    search.add_argument("--limit", type=_count, default=50, metavar="N")


def _paper(commands: _Commands) -> None:
    minutes = commands.add("minutes")
    minutes.add_argument("session", metavar="SESSION")
    _output(minutes)
    _which_revision(minutes)
    minutes.add_argument("--copy-for", metavar="PARTY")
    minutes.add_argument("--large-print", action="store_true")
    minutes.add_argument("--attendance-list", action="store_true")
    summaries = minutes.add_mutually_exclusive_group()
    summaries.add_argument("--summary", dest="summaries", action="append", metavar="LANG")
    summaries.add_argument("--no-summary", action="store_true")
    minutes.add_argument("--signatures", action="store_true")
    minutes.add_argument("--witness", dest="witnesses", action="append", default=[], metavar="NAME")
    sheet = commands.add("attendance-sheet")
    sheet.add_argument("session", metavar="SESSION")
    _output(sheet)
    sheet.add_argument("--full", action="store_true")
    agreement = commands.add("agreement")
    agreement.add_argument("key", metavar="KEY")
    _output(agreement)
    _which_revision(agreement)
    follow_up = commands.add("follow-up")
    follow_up.add_argument("process", metavar="PROCESS")
    _output(follow_up)
    follow_up.add_argument("--since", type=date.fromisoformat, metavar="DATE")
    follow_up.add_argument("--team", action="store_true")
    for printing in (minutes, sheet, agreement, follow_up):
        printing.add_argument("--paper", choices=PAPERS, default=PAPERS[0])
    sign = commands.add("sign")
    sign.add_argument("session", metavar="SESSION")
    _output(sign)
    verify = commands.add("verify")
    verify.add_argument("file", type=Path, metavar="FILE.pdf")


def _which_revision(command: Words) -> None:
    which = command.add_mutually_exclusive_group()
    which.add_argument("--final", action="store_true")
    which.add_argument("--reprint", nargs="?", type=_count, const=0, metavar="REVISION")


def _count(text: str) -> int:
    """A whole number of at least one."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _port(text: str) -> int:
    """The number of a port, 0 for none."""
    number = int(text)
    if not 0 <= number <= 65535:
        raise ValueError(text)
    return number


def _megabytes(text: str) -> int:
    """A whole number, 0 for any amount."""
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _server(commands: _Commands) -> None:
    serve = commands.add("serve")
    serve.add_argument("--listen", default="0.0.0.0:8443", metavar="HOST:PORT")
    serve.add_argument("--tls-cert", type=Path, metavar="FILE")
    serve.add_argument("--tls-key", type=Path, metavar="FILE")
    serve.add_argument("--metrics-port", type=_port, default=0, metavar="PORT")
    serve.add_argument("--space-quota", type=_megabytes, default=0, metavar="MB")
    keeper = _Commands(commands.add("server"), "server_")
    admit = keeper.add("add-programme")
    admit.add_argument("card", type=Path, metavar="CARD")
    status = keeper.add("status")
    backup = keeper.add("backup")
    _output(backup)
    restore = keeper.add("restore")
    restore.add_argument("file", type=Path, metavar="FILE")
    move = keeper.add("move")
    move.add_argument("--to", required=True, metavar="URL")
    new_log = keeper.add("new-log")
    for command in (serve, admit, status, backup, restore, move, new_log):
        command.add_argument("--data", type=Path, metavar="DIR")
        command.add_argument("--database", metavar="URL")
