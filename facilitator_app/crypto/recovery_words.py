"""The twelve Spanish recovery words (BIP39): written for a sheet of paper, read however they are typed."""

from __future__ import annotations

import os
import re
import unicodedata
from functools import lru_cache

from mnemonic import Mnemonic

from ..errors import WrongSecret
from .secrets import RandomBytes, SecretBytes

WORD_COUNT = 12
_NOT_LETTERS = re.compile(r"[^a-z]+")


class RecoverySecret(SecretBytes):
    """The 128 bits that the twelve words spell."""

    SIZE = 16

    @classmethod
    def new(cls, random: RandomBytes = os.urandom) -> RecoverySecret:
        """A new random one."""
        return cls.generate(random)


def words_of(secret: RecoverySecret) -> tuple[str, ...]:
    """The twelve words with their accents, in order; the fourth letter already tells each apart."""
    spelled = _list().to_mnemonic(secret.reveal())
    return tuple(unicodedata.normalize("NFC", spelled).split())


def read_words(typed: str) -> RecoverySecret:
    """The secret that `typed` spells: accents, case, spacing, commas and numbering do not matter.

    Raises `WrongSecret` saying how many words there are, the place of the first unknown one, or that the
    words do not fit together. About one single-word slip in sixteen passes: only unlocking proves them.
    """
    words = [word for word in _NOT_LETTERS.split(_plain(typed)) if word]
    if len(words) != WORD_COUNT:
        raise WrongSecret("vault.words_count", count=len(words))
    known = _by_plain_spelling()
    for position, word in enumerate(words, start=1):
        if word not in known:
            raise WrongSecret("vault.word_unknown", position=position)
    try:
        return RecoverySecret(bytes(_list().to_entropy([known[word] for word in words])))
    except ValueError:
        raise WrongSecret("vault.words_checksum") from None


def completions(beginning: str, limit: int = 6) -> tuple[str, ...]:
    """The words that begin with `beginning`, for completion while they are typed."""
    plain = _NOT_LETTERS.sub("", _plain(beginning))
    if not plain:
        return ()
    found = (word for spelling, word in _by_plain_spelling().items() if spelling.startswith(plain))
    return tuple(unicodedata.normalize("NFC", word) for word in sorted(found))[:limit]


def _plain(text: str) -> str:
    """Small letters without marks: no two words of the list become the same."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=1)
def _list() -> Mnemonic:
    return Mnemonic("spanish")


@lru_cache(maxsize=1)
def _by_plain_spelling() -> dict[str, str]:
    return {_plain(word): word for word in _list().wordlist}
