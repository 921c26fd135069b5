"""The languages of the interface: which there are, and switching between them while the program runs."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from facilitator_app.installed import resources
from facilitator_app.messages import LANGUAGES

NAMES = {"es": "Español", "en": "English", "pt": "Português", "fr": "Français"}
_QT_NAMES = {"pt": "pt_BR"}
_PLACES = {"es": "es_GT", "en": "en_US", "pt": "pt_BR", "fr": "fr_FR"}


class Languages(QObject):
    """Swaps the translations; every widget then receives `LanguageChange`."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._loaded: list[QTranslator] = []
        self._code = ""

    @property
    def code(self) -> str:
        """The language in use: ``es``, ``en``, ``pt`` or ``fr``."""
        return self._code or "es"

    def choose(self, code: str) -> None:
        """Speak `code` from now on; one that is not known becomes Spanish."""
        code = code if code in LANGUAGES else "es"
        if code == self._code:
            return
        self.silence()
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        found = (
            self._load(qt_folder, f"qtbase_{_QT_NAMES.get(code, code)}"),
            self._load(resources() / "translations", f"facilitator_{code}"),
        )
        self._loaded = [translator for translator in found if translator is not None]
        self._code = code
        QLocale.setDefault(QLocale(_PLACES[code]))
        for translator in self._loaded:
            QCoreApplication.installTranslator(translator)
        self.changed.emit(code)

    def silence(self) -> None:
        """Take all translations off, as before the first choice."""
        for old in self._loaded:
            QCoreApplication.removeTranslator(old)
        self._loaded = []

    def _load(self, folder: Path, name: str) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if translator.load(f"{name}.qm", os.fspath(folder)) else None


def language_of_the_system() -> str:
    """The first of the system's languages that the program speaks, or Spanish."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "es"
