"""The colours of the program, named by what they mean, for each way of showing it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """What a coloured thing tells; never told by the colour alone."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    INFO = "info"
    QUOTE = "quote"
    DONE = "done"
    ATTENTION = "attention"
    ALARM = "alarm"


@dataclass(frozen=True)
class Pair:
    """A colour for words and icons, and the background it stands on."""

    ink: str
    ground: str


@dataclass(frozen=True)
class Tokens:
    """One complete set of colours, as #RRGGBB."""

    name: str
    dark: bool
    surface: str
    panel: str
    canvas: str
    rail: str
    hover: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    soft: str
    on_soft: str
    danger: str
    control: str
    border: str
    info: Pair
    quote: Pair
    done: Pair
    attention: Pair
    alarm: Pair
    sectors: tuple[str, ...]

    def pair(self, tone: Tone) -> Pair:
        """The ink and ground of `tone`."""
        plain = {
            Tone.NEUTRAL: Pair(self.text2, self.hover),
            Tone.ACCENT: Pair(self.on_soft, self.soft),
        }
        return plain.get(tone) or getattr(self, tone.value)


LIGHT = Tokens(
    name="light",
    dark=False,
    surface="#FFFFFF",
    panel="#FBFBFC",
    canvas="#F5F6F8",
    rail="#E9EDF0",
    hover="#EEF1F4",
    text="#1A1F26",
    text2="#4E5866",
    text3="#636D7A",
    accent="#0E665E",
    on_accent="#FFFFFF",
    soft="#DCEFEC",
    on_soft="#0A524B",
    danger="#B3261E",
    control="#848D99",
    border="#DFE3E8",
    info=Pair("#34539B", "#E7EDFB"),
    quote=Pair("#6A3CB0", "#F0E9FB"),
    done=Pair("#1B6838", "#E0F3E6"),
    attention=Pair("#855000", "#FCEFD8"),
    alarm=Pair("#B3261E", "#FCE8E6"),
    sectors=("#34539B", "#8A4B08", "#6A3CB0", "#1B6838", "#0B6480", "#9C2F6B", "#4F5B68"),
)

DARK = Tokens(
    name="dark",
    dark=True,
    surface="#1D2229",
    panel="#171B21",
    canvas="#13171C",
    rail="#0D1014",
    hover="#262C34",
    text="#E9ECF0",
    text2="#B0B9C4",
    text3="#939DAA",
    accent="#4CC9B8",
    on_accent="#04211D",
    soft="#14362F",
    on_soft="#86E5D7",
    danger="#FFB4AB",
    control="#717C8A",
    border="#2D343D",
    info=Pair("#AFC5FF", "#222E4A"),
    quote=Pair("#D0B8F8", "#30254A"),
    done=Pair("#91DCAA", "#193526"),
    attention=Pair("#F3C27C", "#3B2B15"),
    alarm=Pair("#FFB4AB", "#43201E"),
    sectors=("#AFC5FF", "#F0B673", "#D0B8F8", "#91DCAA", "#7FD3EE", "#F3A9CF", "#B9C4D0"),
)

CONTRAST = Tokens(
    name="contrast",
    dark=False,
    surface="#FFFFFF",
    panel="#FFFFFF",
    canvas="#FFFFFF",
    rail="#F2F2F2",
    hover="#EDEDED",
    text="#000000",
    text2="#1C2126",
    text3="#333A42",
    accent="#00403A",
    on_accent="#FFFFFF",
    soft="#D5ECE8",
    on_soft="#00302B",
    danger="#8A0C06",
    control="#000000",
    border="#5C6670",
    info=Pair("#16306F", "#EAF0FF"),
    quote=Pair("#451C85", "#F4EEFF"),
    done=Pair("#07431E", "#E6F7EC"),
    attention=Pair("#573300", "#FFF3DF"),
    alarm=Pair("#8A0C06", "#FFEDEB"),
    sectors=("#16306F", "#5C3000", "#451C85", "#07431E", "#00425A", "#6E1347", "#333D48"),
)

SETS = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}
