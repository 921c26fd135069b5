"""Rosters: from a spreadsheet as people really have it to the plan of an import and its rows."""

from .mapping_file import ColumnMapping, read_mapping
from .plan import Column, Finding, Flag, RosterPlan, RosterRow, SkippedRow
from .reading import plan_roster, read_rows

__all__ = [
    "Column",
    "ColumnMapping",
    "Finding",
    "Flag",
    "RosterPlan",
    "RosterRow",
    "SkippedRow",
    "plan_roster",
    "read_mapping",
    "read_rows",
]
