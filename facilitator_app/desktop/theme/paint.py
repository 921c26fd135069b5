"""The few strokes that every painted widget and row is made of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from .fonts import Weight
from .icons import BOLD, draw_icon
from .theme import Theme
from .tokens import Pair

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def begin(painter: QPainter) -> QPainter:
    """`painter` with smooth edges."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def block(
    painter: QPainter,
    rect: QRectF,
    fill: str | None,
    radius: float,
    edge: str | None = None,
    width: float = 1,
) -> None:
    """A rounded block, its edge drawn inside `rect` so that lines stay sharp."""
    half = width / 2 if edge else 0
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def line(painter: QPainter, start: QPointF, end: QPointF, colour: str, width: float = 1) -> None:
    """A straight line."""
    painter.setPen(QPen(QColor(colour), width))
    painter.drawLine(start, end)


def dot(painter: QPainter, centre: QPointF, radius: float, colour: str) -> None:
    """A filled round dot."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(centre, radius, radius)


def text_width(font: QFont, words: str) -> float:
    """How wide `words` are in `font`."""
    return QFontMetricsF(font).horizontalAdvance(words)


def write(
    painter: QPainter,
    rect: QRectF,
    words: str,
    font: QFont,
    colour: str,
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """Write one line, cut with an ellipsis where it does not fit; returns how wide it became."""
    metrics = QFontMetricsF(font)
    shown = words
    width = metrics.horizontalAdvance(words)
    if width > rect.width() + 0.5:
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        width = metrics.horizontalAdvance(shown)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), shown)
    return width


def two_lines(words: str, font: QFont, width: float) -> tuple[str, str]:
    """`words` in two lines, parted between two of them where they are wider than `width` and can be; else in one."""
    metrics = QFontMetricsF(font)
    parts = words.split(" ")
    if metrics.horizontalAdvance(words) <= width + 0.5 or len(parts) < 2:
        return words, ""
    fitting = [at for at in range(1, len(parts)) if metrics.horizontalAdvance(" ".join(parts[:at])) <= width]
    at = fitting[-1] if fitting else 1
    return " ".join(parts[:at]), " ".join(parts[at:])


def focus_ring(painter: QPainter, rect: QRectF, colour: str, radius: float) -> None:
    """The mark of the keyboard: two pixels, drawn inside `rect`."""
    block(painter, rect, None, radius, colour, 2)


_ARROWS = {"←": "arrow-left", "→": "arrow-right", "↑": "arrow-up", "↓": "arrow-down"}


def key_width(theme: Theme, label: str) -> float:
    """How wide the drawn key `label` is; arrows are icons, since the letters have none."""
    words, arrow = _split_arrow(label)
    width = text_width(theme.font(12), words) + (theme.px(12) if arrow else 0)
    return max(theme.px(18), width + theme.px(10))


def draw_key(painter: QPainter, theme: Theme, label: str, right: float, middle: float, *, framed: bool = True) -> None:
    """A key cap 18 high that ends at `right`, its middle at height `middle`."""
    width, height = key_width(theme, label), theme.px(18)
    rect = QRectF(right - width, middle - height / 2, width, height)
    tokens = theme.tokens
    if framed:
        block(painter, rect, tokens.hover, theme.px(4), tokens.border)
    draw_key_words(painter, theme, label, rect, tokens.text2)


def draw_key_words(painter: QPainter, theme: Theme, label: str, rect: QRectF, colour: str) -> None:
    """The words of a key, and its arrow, in the middle of `rect`."""
    words, arrow = _split_arrow(label)
    width = text_width(theme.font(12), words)
    left = rect.x() + (rect.width() - width - (theme.px(12) if arrow else 0)) / 2
    write(painter, QRectF(left, rect.y(), width + 1, rect.height()), words, theme.font(12), colour)
    if arrow:
        draw_icon(painter, arrow, colour, QRectF(left + width, rect.y(), theme.px(12), rect.height()))


def _split_arrow(label: str) -> tuple[str, str | None]:
    return (label[:-1], _ARROWS[label[-1]]) if label[-1:] in _ARROWS else (label, None)


def pill_width(theme: Theme, words: str, icon: str | None = None) -> float:
    """How wide the drawn pill of `words` is."""
    lead = theme.px(18) if icon else 0
    return text_width(theme.font(12, Weight.MEDIUM), words) + lead + theme.px(16)


def draw_pill(
    painter: QPainter,
    theme: Theme,
    words: str,
    pair: Pair,
    left: float,
    middle: float,
    icon: str | None = None,
) -> float:
    """A pill 22 high that begins at `left`; returns where it ends."""
    height = theme.px(22)
    rect = QRectF(left, middle - height / 2, pill_width(theme, words, icon), height)
    block(painter, rect, pair.ground, height / 2)
    at = rect.left() + theme.px(8)
    if icon:
        side = theme.px(13)
        draw_icon(painter, icon, pair.ink, QRectF(at, middle - side / 2, side, side))
        at += theme.px(18)
    write(
        painter,
        QRectF(at, rect.top(), rect.right() - at, height),
        words,
        theme.font(12, Weight.MEDIUM),
        pair.ink,
    )
    return rect.right()


def draw_tick_box(painter: QPainter, theme: Theme, rect: QRectF, *, ticked: bool, on_soft: bool = False) -> None:
    """A check box as large as `rect`."""
    tokens = theme.tokens
    if not ticked:
        block(painter, rect, tokens.surface, theme.px(4), tokens.accent if on_soft else tokens.control)
        return
    block(painter, rect, tokens.accent, theme.px(4))
    inset = rect.width() * 0.14
    draw_icon(painter, "check", tokens.on_accent, rect.adjusted(inset, inset, -inset, -inset), BOLD)
