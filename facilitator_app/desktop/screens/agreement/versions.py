"""The versions of the agreement in view: keeping one, choosing one, and comparing it by word."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.agreement_views import AgreementDetail, KeptVersion
from facilitator_app.queries.version_comparison import VersionComparison

from ...jobs import Job
from ..desk import Desk
from .comparison_page import ComparisonPage
from .dialogs import ChooseVersion, OneText
from .version_chips import VersionChips
from .view_model import AgreementModel


class Versions(QObject):
    """`comparing` tells whether the page of the comparison is wanted in the place of the text."""

    comparing = Signal(bool)

    def __init__(self, desk: Desk, model: AgreementModel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._model, self._window = desk, model, window
        self.chips, self.page = VersionChips(desk.theme), ComparisonPage(desk.theme)
        self._kept: tuple[KeptVersion, ...] = ()
        self._shown: UUID | None = None
        self._other: UUID | None = None
        self.chips.chosen.connect(self.choose)
        self.chips.older_wanted.connect(self._ask)
        self.page.other_wanted.connect(self._compare_with)
        self.page.left.connect(lambda: self.choose(None))

    def show_agreement(self, detail: AgreementDetail) -> None:
        """Offer what is kept; what is being compared is compared anew."""
        self._kept = detail.kept_versions
        if self._shown is not None:
            self._compare()
        self.chips.show_versions(self._kept, self._desk.languages.code, self._shown)

    def forget(self) -> None:
        """Begin with the text of another agreement."""
        self._kept = ()
        self.choose(None)

    def choose(self, version: UUID | None) -> None:
        """Compare this version with the text of now, or go back to the text."""
        self._shown, self._other = version, None
        self.chips.show_versions(self._kept, self._desk.languages.code, version)
        if version is None:
            self.comparing.emit(False)
        else:
            self._model.flush()
            self._compare()

    def keep(self) -> None:
        """Ask why, and keep the text as it stands."""
        self._model.flush()
        window = OneText(
            self._desk.theme,
            self._window,
            self.tr("¿Guardar el texto de ahora como versión?"),
            self.tr("Por qué, si quiere decirlo"),
            self.tr("Guardar versión"),
        )

        def keep() -> Job:
            job = self._model.keep_version(window.text)
            job.succeeded.connect(lambda _version: self._desk.notices.say(self.tr("La versión quedó guardada.")))
            return job

        window.fill_in(keep, self._desk.notices)

    def _ask(self) -> None:
        window = ChooseVersion(self._desk.theme, self._window, self._kept, self._desk.languages.code)
        if window.exec() and isinstance(window.version, UUID):
            self.choose(window.version)

    def _compare_with(self, other: UUID | None) -> None:
        self._other = other
        self._compare()

    def _compare(self) -> None:
        version = next((one for one in self._kept if one.id == self._shown), None)
        if version is None:
            self.choose(None)
            return
        newer = [one for one in self._kept if one.number > version.number]
        self.page.show_versions(version, newer, self._other, self._desk.languages.code)
        asked = (version.id, self._other)
        job = self._desk.told(self._model.compare(*asked))
        job.succeeded.connect(lambda found: self._compared(asked, found))

    def _compared(self, asked: tuple[UUID, UUID | None], found: VersionComparison) -> None:
        if asked == (self._shown, self._other):
            self.page.show_comparison(found)
            self.comparing.emit(True)
