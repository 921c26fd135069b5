"""Prints a frozen revision again, whatever document it is."""

from __future__ import annotations

from .acta import final_acta
from .agreement import final_agreement
from .content import ActaContent, FollowUpContent, QuarterContent, SigningRecordContent
from .follow_up import follow_up_report
from .frozen import Frozen
from .layout.paper import PaperName
from .printed import Printed
from .quarter import quarter_report
from .signing_record import final_signing_record


def reprint(frozen: Frozen, paper: PaperName = "oficio") -> Printed:
    """The pages of `frozen` on `paper`: the same bytes as the first time, with the same renderer."""
    if isinstance(frozen.content, ActaContent):
        return final_acta(frozen, paper)
    if isinstance(frozen.content, FollowUpContent):
        return follow_up_report(frozen, paper)
    if isinstance(frozen.content, QuarterContent):
        return quarter_report(frozen, paper)
    if isinstance(frozen.content, SigningRecordContent):
        return final_signing_record(frozen, paper)
    return final_agreement(frozen, paper)
