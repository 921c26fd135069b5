"""What is wrong with what a window shows: words over words, in another language, or hardly to be read."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections import Counter
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from facilitator_app.desktop.theme.contrast import ratio
from facilitator_app.desktop.widgets.row_delegate import ROW_ROLE
from facilitator_app.desktop.widgets.shown_parts import shown_parts

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"
_WORDED = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit, QTabBar)
_SLACK = 2
_ROWS = 30
LEAST = 4.5


def worded(window: QWidget) -> list[QWidget]:
    """The visible widgets that hold words, fields among them, the editors inside other fields left out."""
    found: list[QWidget] = []
    for widget in shown_parts(window):
        if not isinstance(widget, _WORDED) or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton) and not widget.text():
            continue
        if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit):
            continue
        found.append(widget)
    return found


def overlapping(window: QWidget) -> list[str]:
    """Pairs of visible words that lie over each other."""
    shown = [(_place(widget, window), widget) for widget in worded(window)]
    shown.sort(key=lambda pair: pair[0].top())
    found = []
    for index, (rect, widget) in enumerate(shown):
        for other_rect, other in shown[index + 1 :]:
            if other_rect.top() > rect.bottom() - _SLACK:
                break
            both = rect.intersected(other_rect)
            if both.width() > _SLACK and both.height() > _SLACK and not _one_in_the_other(widget, other):
                found.append(f"{_named(widget)} and {_named(other)}")
    return found


def _place(widget: QWidget, window: QWidget) -> QRect:
    """Where it can be seen: what a scroll area hides does not lie over anything."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))


def _one_in_the_other(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} «{said(widget)[:30]}»"


def said(widget: QWidget) -> str:
    """The words of one widget."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().replace("&&", "&")
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return widget.accessibleName()


def unreadable(image: QImage, window: QWidget) -> list[str]:
    """The words in the picture of `window` whose colour is too near to their ground."""
    found = []
    device = image.devicePixelRatio()
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    for widget in worded(window):
        if not isinstance(widget, QLabel | QAbstractButton) or not said(widget) or not widget.isEnabled():
            continue
        rect = _place(widget, window)
        if rect.height() < widget.height() - 1 or rect.width() < widget.width() - 1:
            continue  # half scrolled away
        scaled = QRect(round(rect.x() * device), round(rect.y() * device),
                       round(rect.width() * device), round(rect.height() * device))  # fmt: skip
        best = _best_contrast(plain.copy(scaled))
        if best < LEAST:
            found.append(f"{_named(widget)} {best:.2f}")
    return found


def _best_contrast(image: QImage) -> float:
    """The contrast of the colour that stands out most against the most frequent one."""
    pixels = Counter(memoryview(image.constBits()).cast("I"))
    if len(pixels) < 2:
        return 21.0  # nothing is drawn
    ground = pixels.most_common(1)[0][0]
    return max(_ratio(pixel, ground) for pixel, _count in pixels.most_common(400))


@cache
def _ratio(one: int, other: int) -> float:
    return ratio(_hex(one), _hex(other))


def _hex(pixel: int) -> str:
    return QColor(pixel & 0xFFFFFF).name()


@cache
def spanish_words(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The sentences of the source that `language` says otherwise: those without places, and patterns of the others."""
    plain: set[str] = set()
    patterns = []
    for message in ET.parse(TRANSLATIONS / f"facilitator_{language}.ts").getroot().iter("message"):
        source, told = message.findtext("source") or "", message.find("translation")
        forms = [form.text or "" for form in message.iter("numerusform")]
        forms = forms or [told.text or "" if told is not None else ""]
        if len(source) < 4 or {source, source.replace("(s)", ""), source.replace("(s)", "s")} & set(forms):
            continue
        if re.search(r"\{\w*\}|%n", source):
            patterns.append(re.compile(_with_places(source)))
        else:
            plain.add(source)
    return frozenset(plain - words_of_methods()), tuple(patterns)


def words_of_methods() -> set[str]:
    """What a process takes over from its template is its own: the parties change it, and no translation follows."""
    found: set[str] = set()

    def gather(part: object) -> None:
        if isinstance(part, dict):
            found.update(words for code, words in part.items() if code == "es" and isinstance(words, str))
        for inside in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
            gather(inside)

    for file in sorted((TRANSLATIONS.parent / "templates").glob("*.toml")):
        gather(tomllib.loads(file.read_text("utf-8")))
    return found


def _with_places(source: str) -> str:
    """A pattern of what `source` says with its places filled in."""
    words = re.sub(r"\\\{\w*\\\}", "(.+)", re.escape(source))
    return words.replace("%n", r"(\d+)").replace(r"\(s\)", "(?:s|es)?")


def untranslated(window: QWidget, language: str) -> list[str]:
    """What `window` says in Spanish although `language` has words for it."""
    return sorted(words for words in _all_said(window) if _is_spanish(words, language))


@cache
def _is_spanish(words: str, language: str) -> bool:
    """The same words stand on many screens, and each is held against hundreds of patterns."""
    plain, patterns = spanish_words(language)
    return words in plain or any(_says(one, words) for one in patterns)


def _says(pattern: re.Pattern[str], words: str) -> bool:
    """Whether `words` are those of `pattern`, and not only what was filled into it."""
    found = pattern.fullmatch(words)
    return found is not None and 2 * sum(len(filled) for filled in found.groups()) <= len(words)


def _all_said(window: QWidget) -> set[str]:
    heard: set[str] = set()
    for widget in shown_parts(window):
        heard |= {said(widget), widget.toolTip(), widget.accessibleName()}
        if isinstance(widget, QComboBox):
            heard |= {widget.itemText(index) for index in range(widget.count())}
        if isinstance(widget, QAbstractItemView):
            heard |= _of_rows(widget)
    return {words.strip() for words in heard if words.strip()}


def _of_rows(view: QAbstractItemView) -> set[str]:
    model = view.model()
    heard = set()
    for place in range(min(_ROWS, model.rowCount()) if model is not None else 0):
        row = model.index(place, 0).data(ROW_ROLE)
        heard |= {value for value in getattr(row, "__dict__", {}).values() if isinstance(value, str)}
    return heard
