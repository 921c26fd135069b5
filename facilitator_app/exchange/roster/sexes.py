"""What the letters of a *sexo* column mean: beside an *H*, an *M* is a woman; beside an *F*, a man."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from facilitator_app.domain.folding import words

AMBIGUOUS = "ambiguous_sex"
UNKNOWN = "unclear_value"

_WOMAN = frozenset(
    {"f", "fem", "femenino", "femenina", "mujer", "mujeres", "female", "woman", "feminino", "feminina", "mulher"}
    | {"femme", "feminin", "feminine", "dama", "muj", "nina", "senora", "sra", "♀"}
)
_MAN = frozenset(
    {"h", "hom", "hombre", "hombres", "masculino", "masculina", "masc", "male", "man", "homem", "homme"}
    | {"masculin", "varon", "v", "caballero", "nino", "senor", "sr", "♂"}
)
_OTHER = frozenset(
    {"x", "o", "otro", "otra", "otre", "other", "outro", "autre", "nb", "nobinario", "nobinaria", "intersex"}
)
_SAYS_M_IS_WOMAN = frozenset({"h", "hombre", "hombres", "homem", "homme", "hom"})
_SAYS_M_IS_MAN = frozenset({"f", "fem", "femenino", "femenina", "female", "feminino"})


class Letter(StrEnum):
    """What ``M`` stands for in a column."""

    WOMAN = "woman"
    MAN = "man"
    OPEN = "open"
    UNUSED = "unused"
    """No sex is written in the column at all: an ``X`` there is a mark of something, not a sex."""


@dataclass(slots=True)
class LetterEvidence:
    """Gathers, over a column and its header, what its ``M`` stands for."""

    woman: bool = False
    man: bool = False
    used: bool = False
    told: bool = False
    _seen: set[str] = field(default_factory=set)

    def see(self, text: str) -> None:
        """Take one value, or the header, into account."""
        if text in self._seen:
            return
        if len(self._seen) < 1000:
            self._seen.add(text)
        for word in words(text):
            self.used = self.used or word == "m"
            self.told = self.told or word == "m" or word in _WOMAN or word in _MAN
            self.woman = self.woman or word in _SAYS_M_IS_WOMAN
            self.man = self.man or word in _SAYS_M_IS_MAN

    def letter(self) -> Letter:
        """The meaning that the others leave for ``M``; open when they contradict or say nothing."""
        if not self.told:
            return Letter.UNUSED
        if self.woman == self.man:
            return Letter.OPEN
        return Letter.WOMAN if self.woman else Letter.MAN


@lru_cache(maxsize=1024)
def sex_of(text: str, letter: Letter) -> tuple[str | None, str | None]:
    """``f``, ``m`` or ``x`` for `text` and no code; or None and why it is not known."""
    phrase = "".join(words(text)) or text.strip(" \ufe0f")
    if phrase == "m":
        if letter is Letter.OPEN:
            return None, AMBIGUOUS
        return ("f" if letter is Letter.WOMAN else "m"), None
    if phrase == "x" and letter is Letter.UNUSED:
        return None, UNKNOWN
    for value, known in (("f", _WOMAN), ("m", _MAN), ("x", _OTHER)):
        if phrase in known:
            return value, None
    return None, UNKNOWN
