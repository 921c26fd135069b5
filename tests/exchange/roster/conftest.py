"""Rosters made in the test itself, and a short way to read one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from facilitator_app.exchange.roster import ColumnMapping, RosterPlan, RosterRow, SkippedRow, plan_roster, read_rows

ROSTER_LINES = (
    "No.;Nombres;Apellidos;Sexo;DPI (CUI);Fecha de nacimiento;Municipio;Departamento"
    ";Idioma;Organización;Teléfono;Firma",
    "1;Eulalia Josefa;Pérez Gómez;M;8646825810101;27/11/1983;Comalapa;Chimaltenango"
    ";Kaqchikel;Red de Mujeres Ixq'ib';39781064;",
    "2;Ángel Núñez;Güinac Ibáñez;H;8495879641401;07/04/1995;Retalhuleu;Retalhuleu"
    ";K'iche';Cooperativa Agrícola, R. L.;36247794;",
    "3;José María;de la Peña y O'Reilly;H;;10/06/1977;Zacualpa;Quiché;Español;Alcaldía Comunitaria;;",
)


@dataclass(frozen=True)
class Read:
    """A plan with all it leads to."""

    plan: RosterPlan
    people: list[RosterRow]
    skipped: list[SkippedRow]

    def flags(self) -> set[tuple[int, str, str]]:
        """Row, field and code of every flag."""
        return {(row.number, flag.field, flag.code) for row in self.people for flag in row.flags}

    def findings(self) -> set[str]:
        """The codes of what is known of the whole file, without their area."""
        return {finding.code.removeprefix("roster.finding_") for finding in self.plan.findings}


class StoppedClock:
    """A clock that shows one day in 2026."""

    def now_ms(self) -> int:
        return int(self.local().timestamp() * 1000)

    def local(self) -> datetime:
        return datetime(2026, 3, 5, 9, 30).astimezone()


def read_roster(path: Path, mapping: ColumnMapping | None = None) -> Read:
    """Plan and read the roster at `path` as of 2026."""
    plan = plan_roster(path, mapping, clock=StoppedClock())
    rows = list(read_rows(plan))
    people = [row for row in rows if isinstance(row, RosterRow)]
    return Read(plan, people, [row for row in rows if isinstance(row, SkippedRow)])


@pytest.fixture
def roster_lines() -> tuple[str, ...]:
    return ROSTER_LINES


@pytest.fixture(scope="session")
def read() -> Callable[..., Read]:
    return read_roster


@pytest.fixture
def read_text(tmp_path: Path) -> Callable[..., Read]:
    """Reads a roster given as text or bytes."""

    def _read(content: str | bytes, mapping: ColumnMapping | None = None, name: str = "lista.csv") -> Read:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_roster(path, mapping)

    return _read
