"""Prints a frozen revision again, whatever document it is."""

from __future__ import annotations

from collections.abc import Iterator

from .acta import final_acta, reading_copy
from .agreement import final_agreement
from .content import ActaContent, FollowUpContent, QuarterContent, SigningRecordContent
from .follow_up import follow_up_report
from .frozen import Frozen
from .layout.paper import ActaPaper, PaperName, in_large_print, sheet_of
from .printed import Printed
from .quarter import quarter_report
from .signing_record import final_signing_record


def reprint(frozen: Frozen, paper: ActaPaper = "oficio") -> Printed:
    """The pages of `frozen` on `paper`: the same bytes as the first time, with the same renderer.

    Large print is of an acta alone.
    """
    if isinstance(frozen.content, ActaContent):
        return final_acta(frozen, paper)
    return _reprint_other(frozen, sheet_of(paper))


def _reprint_other(frozen: Frozen, paper: PaperName) -> Printed:
    if isinstance(frozen.content, FollowUpContent):
        return follow_up_report(frozen, paper)
    if isinstance(frozen.content, QuarterContent):
        return quarter_report(frozen, paper)
    if isinstance(frozen.content, SigningRecordContent):
        return final_signing_record(frozen, paper)
    return final_agreement(frozen, paper)


def printings(frozen: Frozen, paper: PaperName) -> Iterator[tuple[Printed, bool]]:
    """Every print that there is of `frozen` on this sheet, one after the other, and whether it is one to sign."""
    yield reprint(frozen, paper), True
    if isinstance(frozen.content, ActaContent):
        yield final_acta(frozen, in_large_print(paper)), True
        yield reading_copy(frozen, in_large_print(paper)), False
