"""Asks for the file of a backup, before anything is unlocked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def choose_backup(parent: QWidget) -> Path | None:
    """The file that a person chose; None where they left."""
    title = translate("ChoosingBackup", "Elija la copia de respaldo")
    kinds = translate("ChoosingBackup", "Copias de respaldo (*.backup);;Todos los archivos (*)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None
