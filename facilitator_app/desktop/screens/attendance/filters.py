"""Which of the people on the list are shown: everybody, those who came, those nobody asked, women, the young."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.vocabulary import AttendanceStatus, ConsentPurpose, PersonalField
from facilitator_app.queries.attendance import AttendanceLine

from ...theme.theme import Theme
from ...widgets.chip import Chip
from ...widgets.flow import Flow
from ...widgets.one_of import OneOf

translate = QCoreApplication.translate
Test = Callable[[AttendanceLine], bool]


class Filters(QWidget):
    """Chips with counts, one of them chosen; `chosen` when it is another."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = Flow(theme)
        self.setLayout(self._flow)
        self._group = OneOf(self)
        self._group.idClicked.connect(self._tell)
        self._tests: list[tuple[str, Test]] = []

    def show_lines(self, lines: Sequence[AttendanceLine], kept: frozenset[str], year: int) -> None:
        """Count `lines` under every chip that the process has use for."""
        self._tests = _tests(kept, year)
        if len(self._group.buttons()) != len(self._tests):
            self._remake()
        for at, (words, test) in enumerate(self._tests):
            chip = self._group.button(at)
            assert isinstance(chip, Chip)
            chip.say(words)
            chip.set_count(sum(test(line) for line in lines))

    def fitting(self, lines: Sequence[AttendanceLine]) -> list[AttendanceLine]:
        """The lines that the chosen chip lets through."""
        at = max(0, self._group.checkedId())
        return [line for line in lines if self._tests[at][1](line)] if self._tests else list(lines)

    def _remake(self) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._flow.removeWidget(old)
            old.deleteLater()
        for at, (words, _) in enumerate(self._tests):
            chip = Chip(self._theme, words, count=0)
            self._group.addButton(chip, at)
            self._flow.addWidget(chip)
        self._group.button(0).setChecked(True)

    def _tell(self, _at: int) -> None:
        self.chosen.emit()


def _tests(kept: frozenset[str], year: int) -> list[tuple[str, Test]]:
    tests: list[tuple[str, Test]] = [
        (translate("Attendance", "Todas"), lambda _line: True),
        (translate("Attendance", "Presentes"), _came),
        (translate("Attendance", "No han llegado"), lambda line: not _came(line)),
        (translate("Attendance", "Por preguntar"), _not_asked),
    ]
    if PersonalField.SEX in kept:
        women = translate("Attendance", "Mujeres presentes")
        tests.append((women, lambda line: _came(line) and line.seat is not None and line.seat.sex == "f"))
    if PersonalField.BIRTH_YEAR in kept:
        young = translate("Attendance", "Jóvenes presentes")
        tests.append((young, lambda line: _came(line) and line.seat is not None and bool(line.seat.is_young(year))))
    return tests


def _came(line: AttendanceLine) -> bool:
    return line.status == AttendanceStatus.PRESENT


def _not_asked(line: AttendanceLine) -> bool:
    return _came(line) and ConsentPurpose.NAMED_IN_MINUTES not in line.consents
