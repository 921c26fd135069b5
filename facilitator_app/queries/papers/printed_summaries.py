"""The summaries of a session in other languages, as its acta prints them."""

from __future__ import annotations

import re
from collections.abc import Collection

from ...documents.content import Summary as PrintedSummary
from ...domain.session import Summary
from .printed_meeting import spoken

_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_UNDETERMINED = "und"


def printed_summaries(summaries: Collection[Summary], language: str) -> tuple[PrintedSummary, ...]:
    """`summaries` as an acta in `language` prints them."""
    return tuple(
        PrintedSummary(
            language=spoken(each.language, language),
            tag=each.language if _TAG.fullmatch(each.language) else _UNDETERMINED,
            text=each.text,
            rendered_by=each.rendered_by or "",
            read_aloud_at=each.read_aloud_at,
            read_in=_read_in(each, language),
        )
        for each in summaries
    )


def _read_in(summary: Summary, language: str) -> str:
    """Where it was read and nobody said in which language, it was read in its own."""
    code = summary.read_in or (summary.language if summary.read_aloud_at else "")
    return spoken(code, language) if code else ""
