"""Exports a process to a file, in the format that the file's name asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from ..domain.process import Process
from ..durable import durable_file, write_durably
from ..errors import Refused
from ..progress import Progress, Silent
from ..store.log.transaction import Transaction
from .export_csv import csv_bytes
from .export_ics import ics_bytes
from .export_ods import ods_bytes
from .export_xlsx import xlsx_bytes
from .process_json import process_json
from .tables import Table, process_tables

_BOOKS: dict[str, Callable[[tuple[Table, ...]], bytes]] = {".xlsx": xlsx_bytes, ".ods": ods_bytes}


def export_process(
    tx: Transaction,
    process_id: UUID,
    path: Path,
    *,
    anonymous: bool = False,
    lang: str = "es",
    progress: Progress | None = None,
) -> list[Path]:
    """Write a process to `path`, whole or not at all; returns the files written.

    By extension: ``.json`` everything but private notes, ``.xlsx`` and ``.ods`` roster and commitments in two
    sheets, ``.csv`` the roster, and where there are commitments a second file beside it, ``.ics`` the deadlines.
    Raises `Refused` ``exchange.unknown_format``, and `StorageFailed`.
    """
    tx.get(Process, process_id)
    kind = path.suffix.lower()
    if kind == ".json":
        _write_json(tx, process_id, path, progress or Silent(), anonymous=anonymous)
        return [path]
    if kind == ".ics":
        write_durably(path, ics_bytes(tx, process_id))
        return [path]
    tables = process_tables(tx, process_id, lang, anonymous=anonymous)
    if kind in _BOOKS:
        write_durably(path, _BOOKS[kind](tables))
        return [path]
    if kind != ".csv":
        raise Refused("exchange.unknown_format", file=path.name)
    return _write_csv(path, *tables)


def _write_csv(path: Path, roster: Table, commitments: Table) -> list[Path]:
    write_durably(path, csv_bytes(roster))
    if next(commitments.rows(), None) is None:
        return [path]
    beside = path.with_name(f"{path.stem}-{commitments.title.casefold()}{path.suffix}")
    write_durably(beside, csv_bytes(commitments))
    return [path, beside]


def _write_json(tx: Transaction, process_id: UUID, path: Path, progress: Progress, *, anonymous: bool) -> None:
    with durable_file(path) as file:
        for done, piece in enumerate(process_json(tx, process_id, anonymous=anonymous), start=1):
            file.write(piece)
            if done % 500 == 0:
                progress.report(done)
                progress.stop_if_cancelled()
