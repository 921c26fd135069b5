"""Looks at everything a vault holds: every page, every chain, every kept file, and whether the tables follow."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Engine

from ..errors import StorageFailed
from ..progress import Progress, Silent
from .disk.database import checkpoint, writing
from .disk.folder import WorkspaceFolder
from .disk.integrity import check_database
from .disk.keyfile import OpenedKeys
from .log.entries import VANISHED, Log
from .log.replay import differences, rebuild
from .log.sharing_checks import sharing_faults
from .records.attachments import faulty_files


@dataclass(frozen=True)
class Checkup:
    """What was found wrong, each list empty where all is well.

    `pages` are findings about the database file, `chains` the entries (feed in hex and number) whose hashes do
    not agree, `attachments` the ids of kept files that are missing or altered, `tables` those that are not what
    the log says, `repaired` those built again from it. `sharing` names kept segments, keyrings and statements that were
    altered, and feeds of which other entries count than should. `vanished` counts changes that this computer had stored
    here and that are gone: by damage of the write-ahead log, or because an older file was put back. Others who
    received them still have them; this device has gone on in a new feed.
    """

    pages: tuple[str, ...]
    chains: tuple[str, ...]
    attachments: tuple[str, ...]
    tables: tuple[str, ...]
    repaired: tuple[str, ...] = ()
    entries: int = 0
    sharing: tuple[str, ...] = ()
    vanished: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong now."""
        wrong = self.pages or self.chains or self.attachments or self.sharing
        return not (wrong or set(self.tables) - set(self.repaired))


def check_vault(
    folder: WorkspaceFolder, keys: OpenedKeys, engine: Engine, *, repair: bool = False, progress: Progress | None = None
) -> Checkup:
    """Check everything; with `repair`, build the tables again from the log where they differ.

    Tables are never rebuilt from a log whose own chain is broken.
    """
    progress = progress or Silent()
    with suppress(StorageFailed):  # a full disk: the log beside the database is read as well
        checkpoint(engine)
    pages = tuple(
        f"{finding.check}: {finding.detail}" for finding in check_database(folder.database, keys.database_key())
    )
    with engine.connect() as connection:
        log = Log(connection)
        chains = tuple(f"{feed.hex()} {seq}" for feed, seq in log.chain_faults())
        attachments = tuple(f"{file.attachment} {file.fault}" for file in faulty_files(connection, progress))
        tables = tuple(differences(connection, progress))
        sharing = tuple(sharing_faults(connection))
        entries = log.count()
        vanished = connection.exec_driver_sql("select value from setting where name = ?", (VANISHED,)).scalar()
    repaired: tuple[str, ...] = ()
    if repair and tables and not chains:
        with writing(engine).begin() as connection:
            rebuild(connection, progress)
            left = differences(connection, progress)
        repaired = tuple(name for name in tables if name not in left)
    return Checkup(pages, chains, attachments, tables, repaired, entries, sharing, int(vanished or 0))
