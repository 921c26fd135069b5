"""How each person stands behind the acta, as rows: every act with the same weight, words of a refusal in full."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from facilitator_app.domain.vocabulary import ActKind
from facilitator_app.queries.attendance import ActLine, AttendanceLine
from facilitator_app.store.reference.catalogues import label

from ...formats import clock_time
from ...theme.fonts import Weight
from ...theme.paint import block, draw_pill, pill_width, write
from ...theme.tokens import Tone
from ...widgets.row_delegate import RowDelegate, RowLook
from ..person_words import act_icon, act_words

translate = QCoreApplication.translate
_SIGNS = (ActKind.SIGNATURE, ActKind.THUMBPRINT, ActKind.ON_REQUEST, ActKind.STAMP, ActKind.REFUSED)


@dataclass(frozen=True)
class SignatureRow:
    """One person and their acts; `said` is the line under it: who signs for them, or their words."""

    key: UUID
    name: str
    party: str
    pill: str
    icon: str
    done: bool
    said: str
    reserved: bool
    acts: tuple[UUID, ...]

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return ", ".join(part for part in (self.name, self.party, self.pill, self.said) if part)


def signature_row(line: AttendanceLine, language: str) -> SignatureRow:
    """The row of one person."""
    seat = line.seat
    kinds = [act.kind for act in line.acts if act.kind in _SIGNS]
    main = ActKind.ON_REQUEST if ActKind.ON_REQUEST in kinds else kinds[0] if kinds else ""
    shown = [ActKind.ON_REQUEST.value] if main == ActKind.ON_REQUEST else kinds
    return SignatureRow(
        key=line.participant_id,
        name=seat.name if seat else translate("Minutes", "Sus datos no han llegado"),
        party=(seat.party or "") if seat else "",
        pill=act_words(shown) if kinds else translate("Minutes", "Falta"),
        icon=act_icon(main) if main else "clock",
        done=bool(kinds),
        said=" ".join(part for part in (_said(act, language) for act in line.acts) if part),
        reserved=bool(seat and seat.reserved),
        acts=tuple(act.id for act in line.acts),
    )


def kind_of(line: AttendanceLine) -> str:
    """Under which kind the person is counted; empty where nothing is resolved."""
    kinds = {act.kind for act in line.acts}
    order = (ActKind.REFUSED, ActKind.ON_REQUEST, ActKind.THUMBPRINT, ActKind.SIGNATURE, ActKind.STAMP)
    return next((kind.value for kind in order if kind in kinds), "")


def _said(act: ActLine, language: str) -> str:
    signer = act.signer.name if act.signer else ""
    if act.kind == ActKind.ON_REQUEST:
        told = translate("Minutes", "Firma {0}.").format(signer)
    elif act.kind == ActKind.WITNESS:
        told = translate("Minutes", "Testigo: {0}.").format(signer)
    elif act.kind == ActKind.THUMBPRINT and act.finger:
        told = f"{label('fingers', act.finger, language)}."
    elif act.kind == ActKind.REFUSED:
        told = translate("Minutes", "Dice: «{0}»").format(act.words or "")
    else:
        told = ""
    late = translate("Minutes", "Después, en {0}.").format(act.venue) if act.venue else ""
    return " ".join(part for part in (told, late, _drawn(act)) if part)


def _drawn(act: ActLine) -> str:
    if not act.on_screen:
        return ""
    when = clock_time(act.at) if act.at else "–"
    return translate("Minutes", "Firma simple en pantalla, {0}, según el reloj del equipo.").format(when)


class SignatureDelegate(RowDelegate[SignatureRow]):
    """A name over its party, the act at the right, and under them what was said, beside a neutral bar."""

    def height_of(self, row: SignatureRow, width: int) -> int:
        px = self.theme.px
        return px(54) + (round(self._said_rect(row, width).height()) + px(8) if row.said else 0)

    def paint_row(self, painter: QPainter, row: SignatureRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        covered = look.covered and row.reserved
        pill = pill_width(self.theme, row.pill, row.icon)
        right = rect.right() - px(8)
        pair = self.theme.pair(Tone.ACCENT if row.done else Tone.ATTENTION)
        draw_pill(painter, self.theme, row.pill, pair, right - pill, rect.y() + px(26), row.icon)
        space = right - pill - px(12) - rect.x() - px(8)
        name = translate("Rows", "Reservado") if covered else row.name
        top = QRectF(rect.x() + px(8), rect.y() + px(6), space, px(22))
        write(painter, top, name, self.theme.font(14, Weight.MEDIUM, italic=covered), tokens.text)
        low = QRectF(rect.x() + px(8), rect.y() + px(27), space, px(20))
        write(painter, low, row.party, self.theme.font(12), tokens.text2)
        if row.said and not covered:
            said = self._said_rect(row, round(rect.width()))
            block(painter, QRectF(rect.x() + px(8), rect.y() + px(52), px(3), said.height()), tokens.control, 1)
            painter.setFont(self.theme.font(12))
            painter.setPen(tokens.text2)
            place = said.translated(rect.x() + px(18), rect.y() + px(52))
            painter.drawText(place, int(Qt.TextFlag.TextWordWrap), row.said)

    def _said_rect(self, row: SignatureRow, width: int) -> QRectF:
        room = QRectF(0, 0, width - self.theme.px(30), 10_000)
        return QFontMetricsF(self.theme.font(12)).boundingRect(room, int(Qt.TextFlag.TextWordWrap), row.said)
