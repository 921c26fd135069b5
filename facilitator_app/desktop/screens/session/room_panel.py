"""The right of the live session: who is here, who has spoken, who has not been heard, and the consensus check."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.queries.room import Room
from facilitator_app.queries.speaking import Share
from facilitator_app.store.reference.catalogues import label

from ...theme.sectors import Sector
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.bars import Balance, BalanceFigure
from ...widgets.button import Button, Kind
from ...widgets.card import Ground, Panel
from ...widgets.chip import Chip
from ...widgets.column_area import ColumnArea
from ...widgets.flow import Flow
from ...widgets.label import Label, Rule
from ...widgets.notice_block import NoticeBlock
from ...widgets.spacing import column, row
from .balance import is_unheard, unheard, voice_of

_MARGINS = (15, 10, 14, 10)


class _Page(Ground):
    """Its height follows from its width: the least height of words that wrap would be that of a thin column."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class RoomPanel(Panel):
    """What the numbers say, with a way to act on it; nothing here decides."""

    attendance_wanted = Signal()
    round_wanted = Signal()
    young_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", (0, 0, 0, 0), 0)
        self._theme = theme
        page = _Page("panel")
        self._page = column(theme, page, _MARGINS, 6)
        area = ColumnArea(page)  # by itself, so that a tall balance never pushes the notes away
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._let_bar_in)
        self.body.addWidget(area)
        self._room: Room | None = None
        self._build()
        self.retranslate()

    def show_room(self, room: Room, language: str) -> None:
        """Show the room as it stands."""
        self._room = room
        presence, speaking = room.live.presence, room.live.speaking
        self._present.setText(str(presence.present))
        listed = presence.called > 0
        told = self.tr("presentes de {0} convocadas").format(presence.called)
        self._of.setText(told if listed else self.tr("Nadie está en la lista todavía."))
        for of_people in (self._present, self._round, self._young):
            of_people.setVisible(listed)
        self._parts.setText(self._by_sex(room))
        self._parts.setVisible(bool(self._parts.text()))
        self._quorum.setText(room.live.quorum or "")
        self._quorum.setVisible(bool(room.live.quorum))
        minutes = round(speaking.seconds / 60)
        self._spoken.setText(self.tr("%n min de palabra", "", minutes))
        lines = [self._line(share, room, language) for share in speaking.by_sector if share.group or share.seconds]
        self._figure.show_lines(lines, (self.tr("Sector"), self.tr("Palabra"), self.tr("Personas")))
        for of_talk in (self._figure, self._how, self._spoken):
            of_talk.setVisible(bool(lines))
        self._nobody.setVisible(not lines)
        self._warn(room, language)
        running = room.live.session.state == "open"
        self._check.setEnabled(room.live.session.state != "planned")
        self._round.setEnabled(running)
        self._young.setEnabled(running)
        scale = room.scale.name(language) if room.scale is not None else ""
        self._scale.setText(self.tr("Escala: {0}").format(scale) if scale else "")

    def _let_bar_in(self, first: int, last: int) -> None:
        """A bar to scroll by stands in the margin: what is written keeps its width, and so do the notes beside it."""
        left, top, right, bottom = (self._theme.px(side) for side in _MARGINS)
        taken = self._bar.sizeHint().width() if last > first else 0
        self._page.setContentsMargins(left, top, max(0, right - taken), bottom)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Asistencia"))
        self._mark.say(self.tr("Marcar"))
        self._mark.setAccessibleName(self.tr("Marcar la asistencia"))
        self._who.setText(self.tr("Quién ha hablado"))
        self._how.setText(self.tr("Barra: palabra. Raya: parte de las personas"))
        self._figure.setAccessibleName(self.tr("Quién ha hablado, por sector"))
        self._nobody.setText(self.tr("Al dar la palabra se verá aquí quién ha hablado y quién no."))
        self._round.say(self.tr("Hacer ronda por grupos"))
        self._young.say(self.tr("Oír a jóvenes"))
        self._consensus.setText(self.tr("Consenso"))
        self._check.say(self.tr("Hacer sondeo de consenso"))

    def _build(self) -> None:
        theme = self._theme
        top = row(theme)
        self._title = Label("", "heading")
        self._mark = Button(theme, "", Kind.LINK, keys="Ctrl+L")
        self._mark.clicked.connect(self.attendance_wanted)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._mark)
        self._page.addLayout(top)
        numbers = row(theme, None, gap=12)
        self._present = Label("", "number")
        self._of, self._parts = Label("", "dense2"), Label("", "caption", wrap=True)
        words = QWidget()
        lines = column(theme, words, gap=0)
        lines.addWidget(self._of)
        lines.addWidget(self._parts)
        numbers.addWidget(self._present, 0, Qt.AlignmentFlag.AlignTop)
        numbers.addWidget(words, 1)
        self._page.addLayout(numbers)
        self._quorum = Label("", "caption", wrap=True)
        self._page.addWidget(self._quorum)
        self._page.addWidget(Rule())
        self._build_balance()
        self._page.addWidget(Rule())
        foot = row(theme)
        self._consensus, self._scale = Label("", "heading"), Label("", "caption", wrap=True)
        foot.addWidget(self._consensus)
        foot.addStretch(1)
        self._page.addLayout(foot)
        self._check = Button(theme, "", icon="hand", keys="Ctrl+G")
        self._check.clicked.connect(self.check_wanted)
        self._page.addWidget(self._check)
        self._page.addWidget(self._scale)
        self._page.addStretch(1)

    def _build_balance(self) -> None:
        theme = self._theme
        head = row(theme)
        self._who, self._spoken = Label("", "heading"), Label("", "caption")
        head.addWidget(self._who)
        head.addStretch(1)
        head.addWidget(self._spoken)
        self._page.addLayout(head)
        self._how = Label("", "caption", wrap=True)
        self._page.addWidget(self._how)
        self._figure = BalanceFigure(theme, "")
        self._page.addWidget(self._figure)
        self._nobody = Label("", "caption", wrap=True)
        self._page.addWidget(self._nobody)
        self._warning = NoticeBlock(theme, " ", strong=" ")
        self._warning.hide()
        self._page.addWidget(self._warning)
        chips = QWidget()
        flow = Flow(theme, chips)
        self._round = Chip(theme, "", checkable=False, dense=True)
        self._young = Chip(theme, "", checkable=False, dense=True)
        self._round.clicked.connect(self.round_wanted)
        self._young.clicked.connect(self.young_wanted)
        flow.addWidget(self._round)
        flow.addWidget(self._young)
        self._page.addWidget(chips)

    def _line(self, share: Share, room: Room, language: str) -> Balance:
        name = sector_name(share.group, room.sector_names, language) or self.tr("Sin sector")
        mark = Sector(share.group) if share.group else Tone.NEUTRAL
        attention = share in unheard(room)
        return Balance(name, mark, share.part_of_time, share.part_of_people, f"· {share.people}", attention)

    def _warn(self, room: Room, language: str) -> None:
        low = unheard(room)
        women, young = voice_of(room.live.speaking.by_sex, "f"), voice_of(room.live.speaking.by_youth, "young")
        strong = words = ""
        if low:
            name = sector_name(low[0].group, room.sector_names, language)
            share = round(low[0].part_of_time * 100)
            strong = self.tr("{0}: %n persona(s), {1} % del tiempo.", "", low[0].people).format(name, share)
        others = [share for share in room.live.speaking.by_sex if share.group == "f" and is_unheard(share)]
        if (low and women is not None) or others:
            words = self.tr("Mujeres: {0} %.").format(round((women or 0) * 100))
        if (low or others) and young is not None:
            told = self.tr("Jóvenes: nadie.") if not young else self.tr("Jóvenes: {0} %.").format(round(young * 100))
            words = f"{words} {told}".strip()
        if room.live.speaking.seconds < 300:
            strong = words = ""
        self._warning.strong.setText(strong)
        self._warning.strong.setVisible(bool(strong))
        self._warning.words.setText(words)
        self._warning.words.setVisible(bool(words))
        self._warning.setAccessibleName(f"{strong} {words}".strip())
        self._warning.setVisible(bool(strong or words))

    def _by_sex(self, room: Room) -> str:
        presence = room.live.presence
        parts = []
        if presence.by_sex.get("f") or presence.by_sex.get("m"):
            parts.append(self.tr("%n mujer(es)", "", presence.by_sex.get("f", 0)))
            parts.append(self.tr("%n hombre(s)", "", presence.by_sex.get("m", 0)))
        if presence.by_youth.get("young"):
            parts.append(self.tr("%n joven(es)", "", presence.by_youth["young"]))
        return " · ".join(parts)


def sector_name(code: str, own: dict[str, str], language: str) -> str:
    """What a sector is called in this process."""
    return own.get(code) or (label("sectors", code, language) if code else "")

