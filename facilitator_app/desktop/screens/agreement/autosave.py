"""Saves what is typed into a record after every pause of half a second, and never over what somebody else wrote."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator_app.errors import Unavailable
from facilitator_app.queries.agreement_forms import Form

from ...jobs import Records

if TYPE_CHECKING:
    from facilitator_app.store.log.changes import Versions
    from facilitator_app.store.log.transaction import Transaction

PAUSE = 500
AGAIN = 5000
"""Milliseconds after which what the disk did not take is tried again."""

Read = Callable[["Transaction"], Form]
Write = Callable[["Transaction", dict[str, Any], "Versions"], object]


@dataclass(frozen=True)
class _Kept:
    """What came of a save: the writes that stand for what was sent, and what had changed before it, unseen."""

    sent: dict[str, Any]
    versions: Versions
    values: Mapping[str, Any]
    unseen: frozenset[str]


class Autosave(QObject):
    """One record's fields: `base` is what the record held when it was last seen, `typed` what the editor holds.

    What cannot be saved as it stands, as half a day, is `unfinished`: it stays in the editor until it can.

    `elsewhere` carries the values that another device or form wrote while something typed was not saved yet: the
    editor keeps what was typed, and saving it replaces only what was shown, so that both versions are kept.

    `failed` tells once that it could not be saved; where the disk was the cause it is tried again until it is.
    """

    saved = Signal()
    failed = Signal(object)
    elsewhere = Signal(object)

    def __init__(
        self,
        records: Records,
        origin: str,
        record: UUID,
        read: Read,
        write: Write,
        form: Form,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records, self._origin, self._record = records, origin, record
        self._read, self._write = read, write
        self.base, self._versions = form
        self.typed: dict[str, Any] = dict(self.base)
        self._unfinished: frozenset[str] = frozenset()
        self._sending = False
        self._foreign: dict[str, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.flush)
        self._told = False

    @property
    def dirty(self) -> bool:
        """Whether something typed is not in the record yet."""
        return self._sending or bool(self._unfinished) or self.typed != self.base

    def type(self, *, unfinished: Iterable[str] = (), **values: Any) -> None:
        """Take in what the editor holds now, and the names of the fields that cannot be saved as they stand."""
        self._unfinished = frozenset(unfinished)
        self.typed = {**self.typed, **{name: _tidy(value) for name, value in values.items()}}
        if self.typed != self.base:
            self._timer.start()
        else:
            self._timer.stop()

    def see(self, form: Form) -> bool:
        """Take in what the record holds now; whether the editor should show it."""
        if self._sending:
            return False
        values, versions = form
        if not self.dirty:
            self.base, self._versions, self.typed = values, versions, dict(values)
            self._foreign = None
            return True
        if values not in (self.base, self._foreign):
            self._foreign = values
            self.elsewhere.emit(values)
        return False

    def flush(self) -> None:
        """Save now what is typed; what is being typed meanwhile follows when this is done."""
        self._timer.stop()
        self._again.stop()
        changed = {name: value for name, value in self.typed.items() if value != self.base[name]}
        if not changed or self._sending:
            return
        self._sending = True
        shown = self._versions
        job = self._records.write(self._origin, lambda tx: self._save(tx, changed, shown))
        job.succeeded.connect(self._settle)
        job.refused.connect(self._refused)
        job.crashed.connect(self._refused)

    def _save(self, tx: Transaction, sent: dict[str, Any], shown: Versions) -> _Kept:
        """Write what was typed; the next save must replace this write and nothing that nobody has seen."""
        before, stood = self._read(tx)[1], tx.standing(self._record)
        self._write(tx, sent, shown)
        tx.settle()
        values, after = self._read(tx)
        stands = tx.standing(self._record)
        own = {name: tuple(ref for ref in stands.get(name, ()) if ref not in stood.get(name, ())) for name in sent}
        unseen = frozenset(name for name in values if before.get(name, ()) != shown.get(name, ()))
        return _Kept(sent, {name: refs or after.get(name, ()) for name, refs in own.items()}, values, unseen)

    def _settle(self, kept: _Kept) -> None:
        self._sending = self._told = False
        self.base = {**self.base, **kept.sent}
        self._versions = {**self._versions, **kept.versions}
        self._foreign = dict(kept.values) if kept.unseen else None
        self.saved.emit()
        if kept.unseen:
            self.elsewhere.emit(kept.values)
        if self.typed != self.base:
            self._timer.start()

    def _refused(self, error: object) -> None:
        self._sending = False
        if isinstance(error, Unavailable):
            self._again.start()
        if not self._told:
            self._told = True
            self.failed.emit(error)


def _tidy(value: Any) -> Any:
    """As commands keep text: composed, without blanks around it."""
    return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else value
