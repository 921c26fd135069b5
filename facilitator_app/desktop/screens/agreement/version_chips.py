"""The kept versions of a text as chips, newest last, and the text of now after them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.agreement_views import KeptVersion

from ...formats import clock_time, dated
from ...theme.theme import Theme
from ...widgets.chip import Chip
from ...widgets.label import Label
from ...widgets.spacing import row

translate = QCoreApplication.translate
_MOST, _MOST_LARGE = 4, 1
_LARGE = 1.5


class VersionChips(QWidget):
    """`chosen` carries the id of a version, or None for the text of now; `older_wanted` asks for one not shown."""

    chosen = Signal(object)
    older_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._versions: Sequence[KeptVersion] = ()
        self._language = "es"
        self._shown: UUID | None = None
        self._line = row(theme, self, gap=6)
        self._label = Label("", "caption")
        self._line.addWidget(self._label)
        self._chips: list[Chip] = []
        theme.changed.connect(self._lay)

    def show_versions(self, versions: Sequence[KeptVersion], language: str, shown: UUID | None) -> None:
        """Offer `versions`; `shown` is the one in view, None for the text of now."""
        before = (tuple(self._versions), self._language, self._shown)
        self._versions, self._language, self._shown = tuple(versions), language, shown
        if before != (self._versions, language, shown):
            self._lay()

    def _lay(self) -> None:
        focused = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._line.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        large = self._theme.factor >= _LARGE
        self._label.setText(self.tr("Versiones"))
        self._label.setVisible(not large)
        self.setVisible(bool(self._versions))
        offered = self._offered(_MOST_LARGE if large else _MOST)
        if len(offered) < len(self._versions):
            self._older()
        for version in offered:
            self._chip(str(version.number), version_words(version, self._language), version.id)
        self._chip(self.tr("Ahora"), self.tr("El texto de ahora"), None)
        if focused:
            next(chip for chip in self._chips if chip.isChecked()).setFocus()

    def _offered(self, most: int) -> list[KeptVersion]:
        """The newest, and the one in view: an older one stands in the place of the first."""
        newest = list(self._versions[-most:])
        shown = [one for one in self._versions if one.id == self._shown and one not in newest]
        return [*shown, *newest[len(shown) :]]

    def _older(self) -> None:
        chip = Chip(self._theme, "…", checkable=False)
        chip.setAccessibleName(self.tr("Versiones anteriores"))
        chip.setToolTip(self.tr("Versiones anteriores"))
        chip.clicked.connect(self.older_wanted)
        self._add(chip)

    def _chip(self, words: str, told: str, version: UUID | None) -> None:
        chip = Chip(self._theme, words)
        chip.setAccessibleName(told)
        chip.setToolTip(told)
        chip.setChecked(version == self._shown)
        chip.clicked.connect(lambda: self._choose(version))
        self._add(chip)

    def _choose(self, version: UUID | None) -> None:
        self._shown = version
        self._lay()
        self.chosen.emit(version)

    def _add(self, chip: Chip) -> None:
        self._chips.append(chip)
        self._line.addWidget(chip)
        chip.show()


def version_words(version: KeptVersion, language: str) -> str:
    """«Versión 2, del 5 de marzo de 2026, 10:44 · Rosa Morales · después de la consulta»."""
    number = translate("AgreementDialogs", "Versión {0}").format(version.number)
    if version.kept_at is not None:
        day, time = dated(version.kept_at, language), clock_time(version.kept_at)
        number = translate("AgreementDialogs", "{0}, del {1}, {2}").format(number, day, time)
    return " · ".join(part for part in (number, version.kept_by, version.reason) if part)
