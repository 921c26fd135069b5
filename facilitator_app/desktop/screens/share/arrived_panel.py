"""The right of the sharing: what waits for a person, what arrived of every device, what is missing, who takes part."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.queries.sharing.missing import told_apart
from facilitator_app.queries.sharing.share_page import SharePage

from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Ground, Panel
from ...widgets.column_area import ColumnArea
from ...widgets.flow import Flow
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.row_list import RowList
from ...widgets.spacing import column, row
from .device_rows import DeviceDelegate, DeviceRow, device_row
from .words import alarm_words, gap_words, put_out_words, rumour_words, uncoordinated_words

_MOST_GAPS = 3
_MOST_NOTICES = 236


class ArrivedPanel(Panel):
    """`device_opened` carries the id of a device; `alarm_seen` the number of an alarm."""

    device_opened = Signal(str)
    alarm_seen = Signal(int)
    conflicts_wanted = Signal()
    add_wanted = Signal()
    card_wanted = Signal()
    invitation_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", (20, 14, 16, 14), 10)
        self._theme = theme
        top = row(theme)
        self._title, self._count = Label("", "heading", wrap=True), Label("", "dense2")
        top.addWidget(self._title, 1)
        top.addWidget(self._count)
        self.body.addLayout(top)
        self.notices: list[NoticeBlock] = []
        self.body.addWidget(self._notice_area())
        self._legend = Label("", "caption", wrap=True)
        self.body.addWidget(self._legend)
        self.devices = RowList(theme, "")
        self._rows: RowsModel[DeviceRow] = RowsModel()
        self.devices.setModel(self._rows)
        self.devices.setItemDelegate(DeviceDelegate(theme))
        self.devices.opened.connect(lambda chosen: self.device_opened.emit(chosen.key))
        theme.follow(self.devices, lambda: self.devices.setMinimumHeight(theme.px(140)))
        self.body.addWidget(self.devices, 1)
        acts = QWidget()
        self._flow = Flow(theme, acts)
        self._add = Button(theme, "", icon="user-plus", keys="Ctrl+N")
        self._card = Button(theme, "", Kind.LINK, icon="credit-card")
        self._join = Button(theme, "", Kind.LINK, icon="file-input")
        for button, told in ((self._add, self.add_wanted), (self._card, self.card_wanted),
                             (self._join, self.invitation_wanted)):  # fmt: skip
            button.clicked.connect(told)
            self._flow.addWidget(button)
        self.body.addWidget(acts)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Qué llegó y quiénes participan"))
        self.devices.setAccessibleName(self.tr("Miembros y equipos"))
        self._explain()
        self._add.say(self.tr("Agregar equipo…"))
        self._card.say(self.tr("Mi tarjeta…"))
        self._join.say(self.tr("Usar una invitación…"))

    def show_page(self, page: SharePage, now: datetime, language: str) -> None:
        """Show what arrived, and what a person should look at."""
        self._count.setText(self.tr("%n equipo(s)", "", len(page.arrived)))
        self._rows.replace([device_row(one, now, language) for one in page.arrived])
        self._explain()
        self._show_notices(page, now, language)
        self._add.setEnabled(bool(page.managed) or page.programme is None)
        self._add.setVisible(page.programme is not None)

    def _explain(self) -> None:
        """What the bars mean, and of those that are not full only what is there to be seen; read with the list too."""
        states = {part.state for one in self._rows.rows for part in one.stretches}
        words = [self.tr("Barra llena: llegó y está aplicado.")]
        if "missing" in states:
            words.append(self.tr("De rayas: falta aquí."))
        if "told" in states:
            words.append(self.tr("De puntos: sin confirmar, lo dice un solo equipo."))
        self._legend.setText(" ".join(words))
        self._legend.setVisible(bool(states))
        keys = self.tr("Intro: ver la huella y lo que puede hacer")
        self.devices.setAccessibleDescription(" ".join((f"{keys}.", *words)) if states else keys)

    def _show_notices(self, page: SharePage, now: datetime, language: str) -> None:
        for old in self.notices:
            self._notices.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.notices = [
            *self._standing(page), *self._undecided(page), *self._alarms(page), *self._gaps(page, now, language)
        ]  # fmt: skip
        if page.shelved:
            words = self.tr("%n cambio(s) de un equipo retirado está(n) aparte", "", page.shelved)
            told = self.tr("No se borró nada. Abra ese equipo en la lista para aceptarlos.")
            self.notices.append(NoticeBlock(self._theme, told, Tone.NEUTRAL, strong=words, icon="archive"))
        if page.waiting:
            words = self.tr("%n parte(s) espera(n) su llave", "", page.waiting)
            told = self.tr("Están guardadas y cifradas. Se abren solas cuando llegue la invitación o el permiso.")
            self.notices.append(NoticeBlock(self._theme, told, Tone.NEUTRAL, strong=words, icon="lock"))
        if page.programme is None:
            words = self.tr("Este espacio no está en ningún programa")
            told = self.tr("Entregue su tarjeta a quien coordina y use la invitación que le devuelva.")
            self.notices.append(NoticeBlock(self._theme, told, Tone.INFO, strong=words, icon="credit-card"))
        for notice in self.notices:
            self._notices.addWidget(notice)
            notice.show()
        self._area.setVisible(bool(self.notices))
        self._area.updateGeometry()

    def _standing(self, page: SharePage) -> list[NoticeBlock]:
        """What this device was put out of, and what nobody coordinates any more."""
        found = []
        if page.put_out_of:
            strong, told = put_out_words(page.put_out_of)
            found.append(NoticeBlock(self._theme, told, Tone.ATTENTION, strong=strong, icon="lock"))
        if page.uncoordinated:
            strong, told = uncoordinated_words(page.uncoordinated)
            found.append(NoticeBlock(self._theme, told, Tone.ATTENTION, strong=strong, icon="users"))
        return found

    def _undecided(self, page: SharePage) -> list[NoticeBlock]:
        if not page.conflicts and not page.irregularities:
            return []
        words = self.tr("%n cosa(s) por decidir", "", page.conflicts + page.irregularities)
        told = self.tr("Se escribió lo mismo de dos formas. Las dos están guardadas; ninguna gana sola.")
        look = Button(self._theme, self.tr("Ver y decidir"), icon="git-compare")
        look.clicked.connect(self.conflicts_wanted)
        return [NoticeBlock(self._theme, told, Tone.ATTENTION, strong=words, icon="git-compare", action=look)]

    def _alarms(self, page: SharePage) -> list[NoticeBlock]:
        devices = [one.device for one in page.arrived]
        found = []
        for alarm in page.alarms:
            strong, told = alarm_words(alarm, devices)
            seen = Button(self._theme, self.tr("Visto"), icon="check")
            seen.clicked.connect(partial(self._saw, alarm.no))
            found.append(NoticeBlock(self._theme, told, Tone.ALARM, strong=strong, action=seen))
        return found

    def _gaps(self, page: SharePage, now: datetime, language: str) -> list[NoticeBlock]:
        found = []
        apart, rumours = told_apart(page.gaps)
        for gap in apart[:_MOST_GAPS]:
            strong, told = gap_words(gap, now, language)
            found.append(NoticeBlock(self._theme, told, Tone.ATTENTION, strong=strong, icon="package-x"))
        for rumour in rumours:
            strong, told = rumour_words(rumour)
            found.append(NoticeBlock(self._theme, told, Tone.NEUTRAL, strong=strong, icon="package-x"))
        rest = len(apart) - _MOST_GAPS
        if rest > 0:
            words = self.tr("Y falta(n) otra(s) %n parte(s)", "", rest)
            found.append(NoticeBlock(self._theme, words, Tone.ATTENTION, icon="package-x"))
        return found

    def _saw(self, number: int, *_checked: object) -> None:
        self.alarm_seen.emit(number)

    def _notice_area(self) -> QWidget:
        """The notices scroll within themselves, so that the devices keep their room."""
        within = Ground("panel")
        self._notices: QVBoxLayout = column(self._theme, within, (0, 0, 4, 0), 8)
        self._notices.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = _AsHighAsNeeded(self._theme)
        self._area.setWidget(within)
        return self._area


class _AsHighAsNeeded(ColumnArea):
    """As high as what it holds, where the list under it can do with less; a third of a small screen it always has."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        within = self.widget()
        width = max(self.viewport().width(), self._theme.px(200))
        needed = within.heightForWidth(width) if within is not None else 0
        return QSize(self._theme.px(300), needed + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), self._theme.px(_MOST_NOTICES)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
