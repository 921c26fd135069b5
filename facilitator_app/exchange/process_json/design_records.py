"""The records of a process document about how the process works, what it taught, and who takes it over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ...domain.columns import LONGEST_TEXT
from ...domain.design import DesignDecision, HandoverStep, Lesson
from ...domain.process import MethodPart
from ...domain.vocabulary import HandoverState, Origin
from ...errors import Refused
from ..incoming import Incoming
from . import design_shape as shape
from .analysis_records import place_of
from .parts import key_in, said, to
from .shape import StreamedDocument
from .values import required


def method_records(document: StreamedDocument, file: str) -> Iterator[Incoming]:
    """The parts of the method, each at the place it has in the file."""
    for number, part in enumerate(document.method):
        path = f"$.method[{number}]"
        if len(json.dumps(part.content)) > LONGEST_TEXT:
            raise Refused("exchange.too_long", file=file, path=f"{path}.content", longest=LONGEST_TEXT)
        fields: dict[str, Any] = {
            "code": required(part.code, f"{path}.code", file),
            "content": part.content,
            **said(part, "kind", "from_template"),
        }
        yield Incoming(
            MethodPart, path, fields, key=key_in(part, path, file), leads=True, defaults={"place": number}
        )


def design_records(document: StreamedDocument, file: str) -> Iterator[Incoming]:
    """Decisions about the method, lessons, and the plan of transition."""
    for number, decision in enumerate(document.design_decisions):
        path = f"$.design_decisions[{number}]"
        fields = {
            "text": required(decision.text, f"{path}.text", file),
            **said(decision, "reason", "decided_on"),
            **to(decision, path, agreement="agreement", part="method_part"),
        }
        yield Incoming(DesignDecision, path, fields, key=key_in(decision, path, file), leads=True)
    for number, lesson in enumerate(document.lessons):
        yield _lesson(lesson, f"$.lessons[{number}]", file)
    for number, step in enumerate(document.handover):
        yield _step(step, number, f"$.handover[{number}]", file)


def _lesson(lesson: shape.Lesson, path: str, file: str) -> Incoming:
    fields = {
        "text": required(lesson.text, f"{path}.text", file),
        **said(lesson, "kind", "context", "advice", "source", "on"),
        **to(lesson, path, session="session"),
        "origin": (lesson.origin or Origin.TEAM).value,
    }
    return Incoming(Lesson, path, fields, place_of(lesson.origin), key=key_in(lesson, path, file), leads=True)


def _step(step: shape.HandoverStep, number: int, path: str, file: str) -> Incoming:
    fields: dict[str, Any] = {
        "title": required(step.title, f"{path}.title", file),
        **said(step, "kind", "needs", "due_on", "state", "handed_over_on", "remark", "owner"),
        **to(step, path, owner_person="participant", owner_party="party"),
    }
    defaults = {"place": number, "state": HandoverState.PLANNED.value}
    return Incoming(HandoverStep, path, fields, key=key_in(step, path, file), leads=True, defaults=defaults)
