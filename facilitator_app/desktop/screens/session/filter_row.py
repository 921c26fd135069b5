"""The row over the timeline: which kinds of note are shown, with how many there are, and the search in the session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from ...theme.theme import Theme
from ...widgets.button import IconButton
from ...widgets.chip import Chip
from ...widgets.one_of import OneOf
from ...widgets.pill import Kbd
from ...widgets.spacing import row
from .note_kinds import KindLook
from .notes_model import Wanted

_FIRST = ("proposal", "agreement", "disagreement", "parked")
_SEARCH_MILLISECONDS = 200


class _SearchEdit(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return
        super().keyPressEvent(event)


class FilterRow(QWidget):
    """`wanted` carries the `Wanted` that a person asked for; `left` when they are done with the search."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._looks: tuple[KindLook, ...] = ()
        self._counts: dict[str, int] = {}
        self._kind = ""
        self._group = OneOf(self)
        line = row(theme, self, gap=8)
        self._all = Chip(theme, "", count=0, dense=True)
        self._all.clicked.connect(self._choose_all)
        self._group.addButton(self._all)
        line.addWidget(self._all)
        self._chips: list[Chip] = []
        for _ in _FIRST:
            chip = Chip(theme, "", count=0, dense=True)
            chip.clicked.connect(self._choose)
            self._group.addButton(chip)
            self._chips.append(chip)
            line.addWidget(chip)
        self._more = Chip(theme, "", icon="ellipsis", dense=True)
        self._more.clicked.connect(self._open_menu)
        self._group.addButton(self._more)
        line.addWidget(self._more)
        line.addStretch(1)
        self.edit = _SearchEdit()
        self.edit.setMinimumWidth(theme.px(150))
        self.edit.setClearButtonEnabled(False)
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self._leave)
        self.edit.hide()
        self._key = Kbd(theme, "Ctrl+F")
        self._open = IconButton(theme, "search", "")
        self._open.clicked.connect(self.search)
        line.addWidget(self.edit, 1)
        line.addWidget(self._key)
        line.addWidget(self._open)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SEARCH_MILLISECONDS)
        self._waiting.timeout.connect(self._tell)
        self._all.setChecked(True)
        self.retranslate()

    def show_kinds(self, looks: Sequence[KindLook]) -> None:
        """Offer these kinds."""
        self._looks = tuple(looks)
        for chip, look in zip(self._chips, self._first(), strict=True):
            chip.set_look(look.many, look.tone)
            chip.setProperty("kind", look.code)
        self._show_counts()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many there are of each kind."""
        self._counts = dict(counts)
        self._show_counts()

    def choose_kind(self, kind: str) -> None:
        """Show only notes of `kind`; empty means all."""
        self._kind = kind
        shown = next((chip for chip in self._chips if chip.property("kind") == kind), None)
        (shown or (self._more if kind else self._all)).setChecked(True)
        look = next((look for look in self._looks if look.code == kind), None)
        self._more.say(look.many if look is not None and shown is None else "")
        self._tell()

    def reset(self) -> None:
        """Everything again, as when another session opens; tells nobody."""
        self._kind = ""
        self._all.setChecked(True)
        self._more.say("")
        self.edit.blockSignals(True)
        self.edit.clear()
        self.edit.blockSignals(False)
        self.edit.hide()
        self._more.show()
        self._fit()

    def search(self, words: str = "") -> None:
        """Let a person type what they look for in this session; `words` are looked for at once."""
        self.edit.show()
        if words:
            self.edit.setText(words)
        for chip in (*self._chips, self._more):
            chip.hide()
        self.edit.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._all.say(self.tr("Todo"))
        self._more.setAccessibleName(self.tr("Más tipos de nota"))
        self._more.setToolTip(self.tr("Más tipos de nota"))
        self.edit.setPlaceholderText(self.tr("Buscar en esta sesión"))
        self.edit.setAccessibleName(self.tr("Buscar en esta sesión"))
        self._open.rename(self.tr("Buscar en esta sesión"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What has no room goes: first the key, then the last kinds, which the menu still offers."""
        if not self.edit.isHidden():
            return
        gap = self._theme.px(8)
        always = (self._all, self._more, self._open)
        left = self.width() - 2 * gap - sum(part.sizeHint().width() + gap for part in always)
        for chip in self._chips:
            left -= chip.sizeHint().width() + gap
            chip.setVisible(left >= 0)
        self._key.setVisible(left >= self._key.sizeHint().width() + gap)

    def _first(self) -> list[KindLook]:
        chosen = [look for code in _FIRST for look in self._looks if look.code == code]
        others = [look for look in self._looks if look not in chosen]
        return (chosen + others)[: len(self._chips)]

    def _show_counts(self) -> None:
        self._all.set_count(sum(self._counts.values()))
        for chip in self._chips:
            chip.set_count(self._counts.get(str(chip.property("kind")), 0))
        self._fit()

    def _choose_all(self) -> None:
        self.choose_kind("")

    def _choose(self) -> None:
        chip = self.sender()
        if chip is not None:
            self.choose_kind(str(chip.property("kind")))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for look in self._looks:
            if not any(chip.isVisible() and chip.property("kind") == look.code for chip in self._chips):
                entry = menu.addAction(f"{look.many}  {self._counts.get(look.code, 0)}")
                entry.setData(look.code)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.triggered.connect(lambda entry: self.choose_kind(str(entry.data())))
        self.choose_kind(self._kind)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _typed(self) -> None:
        self._waiting.start()

    def _leave(self) -> None:
        self.edit.hide()
        self._more.show()
        self._fit()
        self._tell()
        self.left.emit()

    def _tell(self) -> None:
        self._waiting.stop()
        self.wanted.emit(Wanted(self._kind, self.edit.text()))
