"""The frozen contents of printed documents: exactly the texts that are printed, and nothing else.

No ids, keys, device names nor codes that the paper does not show: what is here is attached to the final PDF.
Dates and times are local to the meeting and carry no zone (the offset is a field of its own). An empty
text or `None` means *not recorded*; the document names the gap where a gap matters.
"""

from .acta import (
    ActaContent,
    AgendaPoint,
    Closing,
    ConsensusCheck,
    Corrects,
    Note,
    PartyVoice,
    PreviousActa,
    Reading,
    Statement,
    Summary,
)
from .agreement import (
    ActaReference,
    AgreementContent,
    Amount,
    PartyAtTheTable,
    Representative,
)
from .attendance_sheet import AttendanceSheetContent, SheetRow
from .clauses import Agreement, Clause, Commitment, DecisionMode, PendingRatification, Position, PositionValue
from .follow_up import OUTCOMES, Annex, FollowedCommitment, FollowUpContent, Outcome, Version
from .meeting import Meeting, NoteKind, Place
from .people import Absent, Attended, Came, DelegateKind, Participant
from .quarter import CountedLine, CountedTable, QuarterContent
from .signatures import ActKind, SignatureBlock, SigningAct
from .signing_record import RecordedAct, Signatory, SignedActa, SigningRecordContent

__all__ = [
    "OUTCOMES",
    "Absent",
    "ActKind",
    "ActaContent",
    "ActaReference",
    "AgendaPoint",
    "Agreement",
    "AgreementContent",
    "Amount",
    "Annex",
    "AttendanceSheetContent",
    "Attended",
    "Came",
    "Clause",
    "Closing",
    "Commitment",
    "ConsensusCheck",
    "Corrects",
    "CountedLine",
    "CountedTable",
    "DecisionMode",
    "DelegateKind",
    "FollowUpContent",
    "FollowedCommitment",
    "Meeting",
    "Note",
    "NoteKind",
    "Outcome",
    "Participant",
    "PartyAtTheTable",
    "PartyVoice",
    "PendingRatification",
    "Place",
    "Position",
    "PositionValue",
    "PreviousActa",
    "QuarterContent",
    "Reading",
    "RecordedAct",
    "Representative",
    "SheetRow",
    "Signatory",
    "SignatureBlock",
    "SignedActa",
    "SigningAct",
    "SigningRecordContent",
    "Statement",
    "Summary",
    "Version",
]
