"""The scales of consensus that a process may ask on: those of its method, else those that ship."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ..domain.session import ConsensusCheck
from ..domain.vocabulary import MethodPartKind
from ..store.log.transaction import Transaction
from ..store.reference.templates import in_language, shipped_scale, shipped_scales
from .method import method_parts


@dataclass(frozen=True)
class ScaleStep:
    """A value of the scale: its names by language, the position it stands for, whether the party's words are asked."""

    code: str
    names: dict[str, str]
    position: str | None
    asks_words: bool


@dataclass(frozen=True)
class Scale:
    """A scale by its code, with its names by language and its values in order."""

    code: str
    names: dict[str, str]
    steps: tuple[ScaleStep, ...]

    def name(self, language: str) -> str:
        """Its name in a language, else in Spanish, else in the first one it has, else its code."""
        return in_language(self.names, language) or self.code


def scales_of(tx: Transaction, process_id: UUID) -> tuple[Scale, ...]:
    """The scales of the method of a process, in order; where it has none, as a process from a file, those that ship."""
    own = {part.code: part.content for part in method_parts(tx, process_id, MethodPartKind.SCALE)}
    return tuple(_scale(code, content) for code, content in (own or shipped_scales()).items())


def scales_at_hand(tx: Transaction, process_id: UUID) -> tuple[Scale, ...]:
    """The scales of a process, that of its latest check first: what the parties agreed to answer on stays at hand."""
    of_process = (ConsensusCheck.process_id == process_id, ConsensusCheck.scale.is_not(None))
    latest = select(ConsensusCheck.scale).where(*of_process).order_by(ConsensusCheck.id.desc())
    used = tx.session.scalar(latest.limit(1))
    return tuple(sorted(scales_of(tx, process_id), key=lambda scale: scale.code != used))


def scale_of(tx: Transaction, process_id: UUID, code: str | None) -> tuple[ScaleStep, ...]:
    """The values of a scale of the method of a process, else of one that ships, in order; empty for any other."""
    parts = method_parts(tx, process_id, MethodPartKind.SCALE)
    own = next((part.content for part in parts if part.code == code), None)
    return _steps(own or shipped_scale(code or "") or {})


def _scale(code: str, content: Mapping[str, Any]) -> Scale:
    names = content.get("name")
    return Scale(code, dict(names) if isinstance(names, dict) else {}, _steps(content))


def _steps(content: Mapping[str, Any]) -> tuple[ScaleStep, ...]:
    return tuple(
        ScaleStep(
            value["code"], dict(value.get("name", {})), value.get("position"), bool(value.get("asks_words", False))
        )
        for value in content.get("values", ())
    )
