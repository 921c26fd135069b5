"""Shows one chapter of the guide: its words in the look of the moment, its pictures as wide as there is room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from ...theme.fonts import FAMILY, Weight
from ...theme.theme import Theme
from ...widgets.later import later
from .guide import Chapter
from .plain_words import plainly

_PICTURE = re.compile(r"!\[(?P<words>[^]]*)\]\((?P<path>[^)]+)\)")
_LINE = 110  # of what the letters take by themselves, which is a third more than their size
_WIDEST = 760
_PICTURED = "\N{OBJECT REPLACEMENT CHARACTER}"


class ChapterView(QTextBrowser):
    """Nothing outside `folder` is read and no address is ever opened; `followed` carries the chapter of a link."""

    followed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chapter: Chapter | None = None
        self._folder = Path()
        self._width = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setProperty("ground", "surface")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        theme.follow(self, self._dress)

    def show_chapter(self, chapter: Chapter, folder: Path) -> None:
        """Show `chapter` from its beginning; its pictures are in `folder`."""
        self._chapter, self._folder = chapter, folder
        self.setAccessibleName(chapter.title)
        self._dress()

    def seek(self, heading: str, words: str) -> None:
        """Go to the section under `heading` and mark what begins like one of `words` in the whole chapter."""
        text = plainly(self.toPlainText())
        begin = max(0, text.find(plainly(heading))) if heading else 0
        spots = [(at.start(), at.end()) for word in plainly(words).split() for at in _beginning(word, text)]
        self.setExtraSelections([self._marked(*spot) for spot in spots])
        after = [spot for spot in spots if spot[0] >= begin]
        self._bring(min(after)[0] if after else begin)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Pictures are given to the document beforehand; whatever else a text might name is not fetched."""
        return QImage()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            later(self, self._fit_pictures)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _dress(self) -> None:
        """Write the chapter anew in the colours and sizes of the moment."""
        if self._chapter is None:
            return
        document, tokens = QTextDocument(self), self._theme.tokens
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Link, QColor(tokens.accent))
        self.setPalette(colours)
        document.setDefaultFont(self._theme.font(15))
        document.setDocumentMargin(self._theme.px(20))
        document.setMarkdown(_with_captions(self._chapter), QTextDocument.MarkdownFeature.MarkdownDialectCommonMark)
        self.setDocument(document)
        self._space_out(document)
        self._style_words(document)
        self._fit_pictures()
        self._bring(0)

    def _space_out(self, document: QTextDocument) -> None:
        cursor, px = QTextCursor(document), self._theme.px
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            shape = QTextBlockFormat()
            if _PICTURED not in block.text():  # a tenth of a picture would be a hole under it
                shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setTopMargin(px({0: 4, 1: 0}.get(level, 18)))
            shape.setBottomMargin(px(6 if block.textList() is None else 2))
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(shape)
            if level:
                letters = QTextCharFormat()
                letters.setFont(self._theme.font(22 if level == 1 else 17, Weight.SEMIBOLD))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(letters)  # not merged: the size that Markdown gave a heading would go on ruling
            block = block.next()

    def _style_words(self, document: QTextDocument) -> None:
        """What is on the screen stands out by its weight, keys by the ground they stand on."""
        tokens = self._theme.tokens
        for fragment in list(_fragments(document)):
            now, wanted = fragment.charFormat(), QTextCharFormat()
            if now.isImageFormat():
                continue
            if now.fontFixedPitch():
                wanted.setFontFamilies([FAMILY, "sans-serif"])
                wanted.setFontFixedPitch(False)
                wanted.setFontWeight(Weight.MEDIUM)
                wanted.setBackground(QColor(tokens.hover))
            elif now.fontWeight() > Weight.MEDIUM:
                wanted.setFontWeight(Weight.SEMIBOLD)
            elif now.fontItalic():
                wanted.setForeground(QColor(tokens.text2))
            if now.isAnchor():
                wanted.setForeground(QColor(tokens.accent))
            _select(document, fragment).mergeCharFormat(wanted)

    def _fit_pictures(self) -> None:
        """Scale each picture to the room there is, once: Qt would stretch it coarsely at every painting."""
        self._width = self.viewport().width()
        device, document = self.devicePixelRatioF(), self.document()
        room = min(self._width - 3 * self._theme.px(20), self._theme.px(_WIDEST))
        for path in {f.charFormat().toImageFormat().name() for f in _fragments(document)} - {""}:
            picture = QImage(str(self._folder / path))
            if not picture.isNull() and room > 0:
                wide = min(round(room * device), picture.width())
                picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
                picture.setDevicePixelRatio(device)
            document.addResource(_IMAGE, QUrl(path), picture)
        document.markContentsDirty(0, document.characterCount())

    def _bring(self, position: int) -> None:
        """Have `position` at the top of what is seen."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self._theme.px(40))

    def _marked(self, begin: int, end: int) -> QTextEdit.ExtraSelection:
        mark, pair = QTextEdit.ExtraSelection(), self._theme.tokens.attention
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        shape = QTextCharFormat()
        shape.setBackground(QColor(pair.ground))
        shape.setForeground(QColor(pair.ink))
        shape.setFontUnderline(True)  # never told by colour alone
        mark.format = shape
        return mark

    def _follow(self, link: QUrl) -> None:
        if not link.scheme() and link.path().endswith(".md"):
            self.followed.emit(link.path().removesuffix(".md"))


_IMAGE = QTextDocument.ResourceType.ImageResource.value


def _with_captions(chapter: Chapter) -> str:
    """The chapter as Markdown, the words of each picture under it as well: not everybody sees the picture."""
    text = _PICTURE.sub(lambda found: f"{found[0]}\n\n*{found['words']}*", chapter.text)
    return f"# {chapter.title}\n\n{text}"


def _beginning(word: str, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"\b{re.escape(word)}\w*", text)


def _fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            yield parts.fragment()
            parts += 1
        block = block.next()


def _select(document: QTextDocument, fragment: QTextFragment) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor
