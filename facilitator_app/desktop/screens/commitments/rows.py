"""The commitments of a process as rows in groups: what is overdue first, then what is near, then the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from facilitator_app.domain.vocabulary import CommitmentStatus
from facilitator_app.queries.attendance_desk import typed_words
from facilitator_app.queries.commitments import CommitmentRow
from facilitator_app.queries.verification import VerificationPage

from ...formats import short_day
from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import RIGHT, dot, text_width, write
from ...theme.sectors import Mark, Sector, mark_ink
from ...theme.tokens import Tone
from ...widgets.row_delegate import RowDelegate, RowLook

translate = QCoreApplication.translate
_WEEK = 7


class Group(StrEnum):
    """The groups, in the order in which they stand."""

    OVERDUE = "overdue"
    THIS_WEEK = "this_week"
    IN_TIME = "in_time"
    NO_DATE = "no_date"
    UNPROVEN = "unproven"
    PARTLY = "partly"
    NOT_KEPT = "not_kept"
    KEPT = "kept"


_TONES = {
    Group.OVERDUE: Tone.ALARM,
    Group.THIS_WEEK: Tone.ATTENTION,
    Group.IN_TIME: Tone.INFO,
    Group.UNPROVEN: Tone.ATTENTION,
    Group.KEPT: Tone.DONE,
}
OPEN = frozenset({Group.OVERDUE, Group.THIS_WEEK, Group.IN_TIME, Group.NO_DATE, Group.UNPROVEN})
"""The groups of what is still to be done or to be proven."""


@dataclass(frozen=True)
class CommitmentLine:
    """A commitment, or the heading of a group with how many it holds and whether it is folded."""

    key: object
    title: str
    who: str = ""
    mark: Mark | None = None
    when: str = ""
    tone: Tone = Tone.NEUTRAL
    proofs: int = 0
    group: Group | None = None
    folded: bool = False

    def spoken(self) -> str:
        """The whole row as one sentence."""
        if self.group is not None:
            state = translate("Commitments", "plegado") if self.folded else ""
            return ", ".join(part for part in (f"{self.title} {self.proofs}", state) if part)
        proofs = proof_words(self.proofs)
        return ", ".join(part for part in (self.title, self.who, self.when, proofs) if part)


def proof_words(count: int) -> str:
    """How much evidence there is, in words."""
    return translate("Commitments", "%n prueba(s)", "", count) if count else translate("Commitments", "sin pruebas")


def group_of(row: CommitmentRow, today: date) -> Group:
    """The group that a commitment stands in."""
    settled = {"kept": Group.KEPT, "partly": Group.PARTLY, "not_kept": Group.NOT_KEPT, "unproven": Group.UNPROVEN}
    if row.standing in settled:
        return settled[row.standing]
    if row.standing == "overdue":
        return Group.OVERDUE
    if row.due_on is None:
        return Group.NO_DATE
    return Group.THIS_WEEK if (row.due_on - today).days <= _WEEK else Group.IN_TIME


def group_name(group: Group) -> str:
    """What a group is called; of those that are concluded, the words of the catalogue in the plural."""
    return {
        Group.OVERDUE: translate("Commitments", "Vencidos"),
        Group.THIS_WEEK: translate("Commitments", "Esta semana"),
        Group.IN_TIME: translate("Commitments", "En plazo"),
        Group.NO_DATE: translate("Commitments", "Sin fecha"),
        Group.UNPROVEN: translate("Commitments", "Dichos cumplidos, sin prueba"),
        Group.PARTLY: translate("Commitments", "Cumplidos en parte"),
        Group.NOT_KEPT: translate("Commitments", "No cumplidos"),
        Group.KEPT: translate("Commitments", "Cumplidos"),
    }[group]


def lines_of(
    page: VerificationPage, today: date, language: str, typed: str = "", folded: Collection[Group] = ()
) -> list[CommitmentLine]:
    """The rows of a list, each group under its heading; with words typed, those that hold all of them, unfolded."""
    wanted = typed_words(typed)
    fitting = [row for row in page.rows if _fits(row, wanted)]
    counts = Counter(group_of(row, today) for row in fitting)
    lines: list[CommitmentLine] = []
    for group in Group:
        if not counts[group]:
            continue
        hidden = group in folded and not wanted
        lines.append(CommitmentLine(group, group_name(group), proofs=counts[group], group=group, folded=hidden))
        if not hidden:
            lines += [_line(row, page, group, today, language) for row in fitting if group_of(row, today) == group]
    return lines


def open_count(rows: Sequence[CommitmentRow], today: date) -> int:
    """How many commitments are still to be done or to be proven."""
    return sum(group_of(row, today) in OPEN for row in rows)


def _fits(row: CommitmentRow, wanted: tuple[str, ...]) -> bool:
    agreement = f"{row.agreement_number or ''} {row.agreement_title}"
    said = typed_words(f"{row.text} {row.responsible} {row.party} {row.office} {agreement}")
    return all(any(word.startswith(start) for word in said) for start in wanted)


def _line(row: CommitmentRow, page: VerificationPage, group: Group, today: date, language: str) -> CommitmentLine:
    when, tone = _when(row, page, group, today, language)
    return CommitmentLine(
        key=row.id,
        title=row.text,
        who=row.party or row.responsible or row.office,
        mark=Sector(row.sector) if row.sector else Tone.NEUTRAL,
        when=when,
        tone=tone,
        proofs=page.proofs.get(row.id, 0) or int(bool(row.evidence and row.evidence_on)),
    )


def _when(row: CommitmentRow, page: VerificationPage, group: Group, today: date, language: str) -> tuple[str, Tone]:
    seen = page.seen_on.get(row.id) or row.evidence_on
    if group not in OPEN and seen is not None:
        return translate("Commitments", "visto {0}").format(short_day(seen, language)), Tone.NEUTRAL
    if row.due_on is None:
        return "", Tone.NEUTRAL
    if group == Group.OVERDUE:
        return translate("Commitments", "venció el {0}").format(short_day(row.due_on, language)), Tone.ALARM
    if row.due_on == today:
        return translate("Commitments", "hoy"), Tone.ATTENTION
    tone = Tone.ATTENTION if group == Group.THIS_WEEK else Tone.NEUTRAL
    if row.status == CommitmentStatus.RENEGOTIATED:
        return translate("Commitments", "{0}, renegociado").format(short_day(row.due_on, language)), tone
    return short_day(row.due_on, language), tone


class CommitmentDelegate(RowDelegate[CommitmentLine]):
    """A heading with a chevron and its count, 34 high; a commitment in two lines, 52 high."""

    def height_of(self, row: CommitmentLine, _width: int) -> int:
        return self.theme.px(34 if row.group is not None else 52)

    def paint_row(self, painter: QPainter, row: CommitmentLine, rect: QRectF, look: RowLook) -> None:
        if row.group is not None:
            self._heading(painter, row, rect, row.group)
        else:
            self._commitment(painter, row, rect, look)

    def _heading(self, painter: QPainter, row: CommitmentLine, rect: QRectF, group: Group) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        chevron = "chevron-right" if row.folded else "chevron-down"
        draw_icon(painter, chevron, tokens.text2, QRectF(rect.x() + px(8), rect.center().y() - px(8), px(16), px(16)))
        font = self.theme.font(13, Weight.SEMIBOLD)
        place = QRectF(rect.x() + px(28), rect.y(), rect.width() - px(40), rect.height())
        write(painter, place, row.title, font, self.theme.pair(_TONES.get(group, Tone.NEUTRAL)).ink)
        place.setLeft(place.x() + text_width(font, row.title) + px(8))
        write(painter, place, str(row.proofs), self.theme.font(13), tokens.text2)

    def _commitment(self, painter: QPainter, row: CommitmentLine, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        left = rect.x() + px(28)
        ink = tokens.on_soft if look.chosen else tokens.text
        top = QRectF(left, rect.y() + px(5), rect.right() - left - px(8), px(22))
        write(painter, top, row.title, self.theme.font(14, Weight.MEDIUM), ink)
        middle = rect.y() + px(38)
        dot(painter, QPointF(left + px(5), middle), px(4.5), mark_ink(tokens, row.mark) if row.mark else tokens.text2)
        font = self.theme.font(12)
        proofs = proof_words(row.proofs)
        right = rect.right() - px(8)
        width = text_width(font, proofs) + 1
        write(painter, QRectF(right - width, middle - px(9), width, px(18)), proofs, font, tokens.text2, RIGHT)
        right -= width + px(20)
        draw_icon(painter, "paperclip", tokens.text2, QRectF(right, middle - px(7), px(14), px(14)))
        right -= px(12)
        width = text_width(font, row.when) + 1
        write(painter, QRectF(right - width, middle - px(9), width, px(18)), row.when, font,
              self.theme.pair(row.tone).ink, RIGHT)  # fmt: skip
        space = QRectF(left + px(16), middle - px(9), right - width - px(10) - left - px(16), px(18))
        write(painter, space, row.who, font, tokens.text2)
