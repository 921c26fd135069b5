"""Folds text so that searching and matching ignore accents, case and kinds of apostrophe.

The index and the query are folded alike. A glottal mark is a letter of the Mayan languages, so inside a word
every kind of mark becomes one letter, U+02BC; at the edge of a word, where people often omit it, it goes.
"""

from __future__ import annotations

import re
import unicodedata

GLOTTAL = "\u02bc"

# What people and keyboards put for the glottal stop, \x92 being the apostrophe of Windows read as Latin-1.
_MARKS = "'’‘‛ʼʻʽˈʹʾʿˊˋꞌꞋ`´′‵＇\x91\x92"
_LETTER = r"[^\W_ʼ]"
_INNER_MARKS = re.compile(rf"(?<={_LETTER})ʼ+(?={_LETTER})")
_MARKS_OR_HELD = re.compile(r"ʼ+|\x00")
_WORD = re.compile(r"[^\W_]+")
# Words that join the parts of a name; lists of people carry them in one place and lose them in the next.
_JOINING = frozenset({"de", "del", "la", "las", "los", "y", "e", "da", "do", "dos", "das", "du", "des"})


class _Removing(dict[int, "str | int | None"]):
    """A table for `str.translate` that drops diacritics and invisible marks and makes the glottal ones alike, filled
    as letters are met."""

    def __missing__(self, code: int) -> str | int | None:
        kind = unicodedata.category(chr(code))
        kept: str | int | None = code
        if kind in {"Mn", "Me", "Cf", "Cs"}:
            kept = None
        elif kind == "Cc" or kind[0] == "Z":
            kept = " "
        self[code] = kept
        return kept


_TO_GLOTTAL = str.maketrans(dict.fromkeys(_MARKS, GLOTTAL))
_REMOVING = _Removing(_TO_GLOTTAL)
_ANY_MARK = re.compile(f"[{re.escape(_MARKS)}]")


def fold(text: str) -> str:
    """`text` without case, diacritics, invisible marks and repeated spaces, its glottal marks made alike.

    Folding what is folded changes nothing. Punctuation stays.
    """
    marked = text.translate(_TO_GLOTTAL) if _ANY_MARK.search(text) else text
    bare = unicodedata.normalize("NFKD", marked).translate(_REMOVING)
    if bare.isascii():  # as nearly every text is without its accents
        return " ".join(bare.lower().split())
    bare = unicodedata.normalize("NFKD", bare.casefold()).translate(_REMOVING)
    return " ".join(_settle_marks(bare).split())


class Folding:
    """Folds many texts, each word once: people use the same words again. It remembers them only as long as it lives."""

    def __init__(self) -> None:
        self._known = _Folded()

    def fold(self, text: str) -> str:
        """The same as `fold`, for no white space of a text says anything about the words beside it."""
        return " ".join(filter(None, map(self._known.__getitem__, text.split())))


class _Folded(dict[str, str]):
    """Words by how they were written, filled as they are met."""

    def __missing__(self, word: str) -> str:
        folded = self[word] = fold(word)
        return folded


def words(text: str) -> tuple[str, ...]:
    """The folded words of `text` in order, without punctuation; the glottal letter stays inside them."""
    return tuple(_WORD.findall(fold(text)))


def name_key(name: str) -> str:
    """A key that two ways of writing one name share; it proposes duplicates and never proves them.

    The order of the words, joining words (``de``, ``la``) and glottal marks make no difference.
    """
    found = [word.replace(GLOTTAL, "") for word in words(name)]
    telling = [word for word in found if word not in _JOINING]
    return " ".join(sorted(telling or found))


def _settle_marks(text: str) -> str:
    """Keeps one mark between letters and drops the others."""
    if GLOTTAL not in text:
        return text
    held = _INNER_MARKS.sub("\x00", text)
    return _MARKS_OR_HELD.sub(lambda found: GLOTTAL if found.group() == "\x00" else "", held)
