"""Fills the one style template with the colours and sizes of the moment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from string import Template

from .scale import Scale
from .tokens import Tokens


def stylesheet(tokens: Tokens, scale: Scale) -> str:
    """The whole style: ``$accent`` becomes a colour, ``$px14`` fourteen scaled pixels."""
    return _template().substitute(_Places(tokens, scale))


class _Places(Mapping[str, str]):
    def __init__(self, tokens: Tokens, scale: Scale) -> None:
        self._tokens = tokens
        self._scale = scale

    def __getitem__(self, place: str) -> str:
        if place.startswith("px"):
            return f"{self._scale.px(int(place[2:]))}px"
        name, _, part = place.partition("__")
        value = getattr(self._tokens, name)
        return str(getattr(value, part) if part else value)

    def __iter__(self) -> Iterator[str]:
        return iter(())  # every size is a place: there is no list of them

    def __len__(self) -> int:
        return 0


@lru_cache
def _template() -> Template:
    return Template((Path(__file__).parent / "template.qss").read_text(encoding="utf-8"))
