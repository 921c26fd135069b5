"""Devices as rows: whose it is, what it may do, how much of it is here, and a bar with what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from facilitator_app.queries.sharing.arrived import FromDevice
from facilitator_app.store.log.runs import count

from ...theme.fonts import Weight
from ...theme.icons import draw_icon
from ...theme.paint import RIGHT, line, text_width, write
from ...widgets.bars import Stretch, draw_stretches
from ...widgets.row_delegate import RowDelegate, RowLook
from .words import contact_words, role_words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DeviceRow:
    """A device as the panel shows it."""

    key: str
    name: str
    below: str
    much: str
    stretches: tuple[Stretch, ...]
    lacks: bool
    told: str

    def spoken(self) -> str:
        """The whole row as one sentence."""
        return ", ".join(part for part in (self.name, self.below, self.told) if part)


def device_row(line_: FromDevice, now: datetime, language: str) -> DeviceRow:
    """A device, and what is here of its changes."""
    device = line_.device
    here, lost, alone = count(line_.here), count(line_.missing), count(line_.told)
    parts = [device.person or ""] if device.device_name else []
    parts.append(role_words(device))
    if not device.own:
        parts.append(contact_words(device, now, language))
    stretches = [Stretch(first, last, "read") for first, last in line_.here]
    stretches += [Stretch(first, last, "missing") for first, last in line_.missing]
    stretches += [Stretch(first, last, "told") for first, last in line_.told]
    if lost:
        much = translate("Share", "{0} de {1}").format(here, line_.total)
        told = translate("Share", "hay aquí {0} de {1} cambios").format(here, line_.total)
    else:
        much = str(here) if here else translate("Share", "nada")
        told = translate("Share", "%n cambio(s), completo", "", here)
    if alone:
        much = translate("Share", "{0}, ¿{1} más?").format(much, alone)
        said = translate("Share", "%n más sin confirmar", "", alone)
        told = f"{translate('Share', '%n cambio(s)', '', here)}, {said}" if not lost else f"{told}, {said}"
    return DeviceRow(
        device.id,
        device.device_name or device.person or translate("Share", "Un equipo sin nombre"),
        " · ".join(part for part in parts if part),
        much,
        tuple(sorted(stretches, key=lambda one: one.first)),
        bool(lost),
        told,
    )


class DeviceDelegate(RowDelegate[DeviceRow]):
    """Name and numbers, the line under it, and the bar."""

    def height_of(self, _row: DeviceRow, _width: int) -> int:
        return self.theme.px(64)

    def paint_row(self, painter: QPainter, row: DeviceRow, rect: QRectF, look: RowLook) -> None:
        px, tokens = self.theme.px, self.theme.tokens
        draw_icon(painter, "laptop", tokens.text2, QRectF(rect.x() + px(8), rect.y() + px(8), px(18), px(18)))
        at = rect.x() + px(36)
        font = self.theme.font(12.5, Weight.MEDIUM)
        width = text_width(font, row.much) + 2
        right = QRectF(rect.right() - width - px(8), rect.y() + px(5), width, px(22))
        write(painter, right, row.much, font, tokens.attention.ink if row.lacks else tokens.text2, RIGHT)
        ink = tokens.on_soft if look.chosen else tokens.text
        top = QRectF(at, rect.y() + px(5), right.x() - at - px(8), px(22))
        write(painter, top, row.name, self.theme.font(13.5, Weight.MEDIUM), ink)
        low = QRectF(at, rect.y() + px(26), rect.right() - at - px(8), px(18))
        write(painter, low, row.below, self.theme.font(12), tokens.text2)
        bar = QRectF(at, rect.y() + px(47), rect.right() - at - px(8), px(8))
        if row.stretches:
            draw_stretches(painter, self.theme, bar, row.stretches)
        if not look.chosen:
            foot = rect.bottom() - 0.5
            line(painter, QPointF(at, foot), QPointF(rect.right() - px(8), foot), tokens.border)
