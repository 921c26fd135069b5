"""What the panel at the side tells of the thing come to: rows of words, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ...theme.sectors import Mark
from ...widgets.words_row import WordsRow


@dataclass(frozen=True)
class Act:
    """Something that can be done with it."""

    words: str
    do: Callable[[], object]
    icon: str = ""
    danger: bool = False
    primary: bool = False


@dataclass(frozen=True)
class Detail:
    """A thing: its title and icon, a line below, rows that open what they name, and acts."""

    title: str
    below: str = ""
    icon: str = ""
    mark: Mark | None = None
    rows: tuple[WordsRow, ...] = ()
    acts: tuple[Act, ...] = ()
    opens: dict[object, Callable[[], object]] = field(default_factory=dict)
    confidential: bool = False
