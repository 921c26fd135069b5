"""What the analysis of a conflict prints: history, actors and their ties, causes, what warns, whose words each is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """Something that happened, as exactly as people remember when."""

    when: str
    title: str
    kind: str = ""
    accounts: tuple[str, ...] = ()
    source: str = ""
    internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedActor:
    """An actor with its place on the map, 0 to 1 across and down, and what is known of it by kind of knowledge."""

    number: int
    name: str
    sector: str = ""
    x: float
    y: float
    at_table: bool = True
    power: str = ""
    positions: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    powers: tuple[str, ...] = ()
    internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedTie:
    """What ties two actors, by their numbers; `kind` is how it is drawn, `words` what it is called."""

    one: int
    other: int
    kind: str
    words: str
    about: str = ""
    source: str = ""
    internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeLine:
    """A box of the tree of causes, as deep as it hangs, with what parties say of it."""

    depth: int
    kind: str
    title: str
    known: str = ""
    source: str = ""
    holds: tuple[str, ...] = ()
    disputes: tuple[str, ...] = ()
    internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedIndicator:
    """An indicator that was chosen, its thresholds and readings in words, the newest last."""

    title: str
    thresholds: str = ""
    measured: str = ""
    readings: tuple[str, ...] = ()
    standing: str = ""
    internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardSignal:
    """A signal: what was heard, who answers, what was answered and told back. Always the team's."""

    when: str
    title: str
    kind: str
    responder: str = ""
    answer: str = ""
    told_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalysisContent:
    """The analysis of one process as it stands on a day. `internal` holds the team's reading too, and is not given out.

    What the parties shared alone holds nothing of the team: no signal, and no line whose `internal` is true.
    """

    language: str
    internal: bool
    mesa_title: str
    file_number: str = ""
    theme: str = ""
    author: str = ""
    made_at: datetime
    heard: int = 0
    parties: int = 0
    history: tuple[HistoryLine, ...] = ()
    actors: tuple[MappedActor, ...] = ()
    ties: tuple[MappedTie, ...] = ()
    causes: tuple[TreeLine, ...] = ()
    indicators: tuple[WatchedIndicator, ...] = ()
    signals: tuple[HeardSignal, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what is of the team in what may be given out."""
        lines: tuple[HistoryLine | MappedActor | MappedTie | TreeLine | WatchedIndicator, ...]
        lines = (*self.history, *self.actors, *self.ties, *self.causes, *self.indicators)
        if not self.internal and (self.signals or any(line.internal for line in lines)):
            raise ValueError("what is given out holds nothing of the team")
