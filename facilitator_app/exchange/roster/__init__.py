"""Rosters: from a spreadsheet as people really have it to the plan of an import and its rows."""

from .duplicates import Likeness, Person, PossibleDuplicate, possible_duplicates
from .mapping_file import ColumnMapping, read_mapping
from .plan import Column, Finding, Flag, RosterPlan, RosterRow, SkippedRow
from .reading import plan_roster, read_rows
from .review import Review, review_rows

__all__ = [
    "Column",
    "ColumnMapping",
    "Finding",
    "Flag",
    "Likeness",
    "Person",
    "PossibleDuplicate",
    "Review",
    "RosterPlan",
    "RosterRow",
    "SkippedRow",
    "plan_roster",
    "possible_duplicates",
    "read_mapping",
    "read_rows",
    "review_rows",
]
