"""Catches what nobody caught, in every thread of the desktop, and keeps a report without secrets."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ..crash_report import report, write_report

__all__ = ["CrashWatch", "report", "write_report"]


class CrashWatch(QObject):
    """Catches what nobody caught, in every thread; `crashed` gives the report's path in the GUI thread."""

    crashed = Signal(object)
    _caught = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._caught.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of Python; its own would print the messages of exceptions."""
        sys.excepthook = lambda _kind, error, _trace: self.catch(error)
        threading.excepthook = lambda args: self.catch(args.exc_value)
        sys.unraisablehook = lambda args: self.catch(args.exc_value)

    def catch(self, error: BaseException | None) -> None:
        """Report `error`, from any thread."""
        if error is not None and not isinstance(error, KeyboardInterrupt):
            self._caught.emit(error)

    @Slot(object)
    def _keep(self, error: BaseException) -> None:
        try:
            path: Path | None = write_report(self._folder, error)
        except OSError:  # a full disk must not hide that something failed
            path = None
        self.crashed.emit(path)
