"""The centre of the sharing: what goes, the bundle while it is made, and who has signed that they have it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from facilitator_app.queries.sharing.share_page import SharePage
from facilitator_app.store.sharing.sent_bundles import SentBundle

from ...formats import file_size, short_day
from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.card import Card
from ...widgets.choice import Segments
from ...widgets.flow import Flow
from ...widgets.label import Label, ShortenedLabel
from ...widgets.row_list import RowList
from ...widgets.spacing import column, row
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from ..no_mesa import NoMesa
from .transfer_card import TransferCard
from .words import about_words, device_words

_READY, _UNDER_WAY = range(2)


class GoingPane(QWidget):
    """`make_wanted` asks for a bundle."""

    make_wanted = Signal()

    def __init__(self, theme: Theme, go: Callable[[str], None]) -> None:
        """`go` is called with a route, where there is nothing to take yet."""
        super().__init__()
        self._theme = theme
        body = column(theme, self, gap=12)
        top = row(theme)
        self._title, self._total = Label("", "heading"), ShortenedLabel("", "dense2")
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._total)
        body.addLayout(top)
        what = Card(theme, margins=(8, 6, 8, 6), gap=0)
        self.what, self._what_rows = _list(theme)
        self._nothing = NoMesa(theme, go)
        self._nothing.hide()  # until it is known that there is nothing
        what.body.addWidget(self.what)
        what.body.addWidget(self._nothing)
        body.addWidget(what, 3)
        self.transfer = TransferCard(theme)
        self._work = QStackedWidget()
        self._ready = self._ready_card()
        self._work.addWidget(self._ready)
        self._work.addWidget(self.transfer)
        self._work.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        body.addWidget(self._work)
        self._receipts_title = Label("", "heading")
        body.addWidget(self._receipts_title)
        receipts = Card(theme, margins=(8, 6, 8, 6), gap=0)
        self.receipts, self._receipt_rows = _list(theme)
        self._no_receipts = Label("", "body2", wrap=True)
        self._no_receipts.setContentsMargins(8, 8, 8, 8)
        receipts.body.addWidget(self._no_receipts, 0, Qt.AlignmentFlag.AlignTop)
        receipts.body.addWidget(self.receipts)
        body.addWidget(receipts, 2)

    @property
    def since_receipt(self) -> bool:
        """Whether only what the others lack by their receipts goes."""
        return bool(self._how.value)

    @property
    def begin(self) -> QWidget:
        """What is pressed first: what makes the bundle, or what leads to a mesa where there is nothing to take."""
        return self._nothing.to_mesas if self._nothing.isVisibleTo(self) else self.make

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("3. ¿Qué va?"))
        self.what.setAccessibleName(self.tr("Qué va"))
        self._nothing.say(self.tr("Aquí estará lo que va a otros equipos: las mesas, y todavía no hay ninguna."))
        self._how.rename(self.tr("Cuánto va"), (self.tr("Todo lo que tengo"), self.tr("Solo lo que les falta")))
        self.make.say(self.tr("Crear paquete"))
        self._receipts_title.setText(self.tr("Acuses de recibo"))
        self.receipts.setAccessibleName(self.tr("Acuses de recibo"))
        self._no_receipts.setText(
            self.tr("Aquí se verá quién ya leyó lo que salió de este equipo: lo firman los paquetes que vuelven.")
        )

    def show_page(self, page: SharePage, target: str, language: str, now: datetime) -> None:
        """Show what goes to `target`, and who has what."""
        changes = sum(one.changes for one in page.going)
        self._total.setVisible(changes > 0)
        self._total.setText(self.tr("%n cambio(s) que ningún otro equipo tiene", "", changes))
        rows = [
            TwoLines(
                one.process_id or b"",
                one.title or self.tr("Del programa"),
                self.tr("Espera llaves de la coordinación") if one.waits else about_words(one.about) or
                self.tr("Ya está en otros equipos"),
                icon="messages-square" if one.process_id else "layers",
                aside=self.tr("%n cambio(s)", "", one.changes) if one.changes else "",
            )
            for one in page.going
        ]  # fmt: skip
        if page.private:
            stays = self.tr("Se quedan aquí: %n cambio(s) privado(s)", "", page.private)
            rows.append(TwoLines("private", stays, icon="eye-off"))
        self._what_rows.replace(rows)
        self.what.setVisible(bool(rows))
        left = not rows and self._ready.isAncestorOf(self.focusWidget() or self)
        self._nothing.setVisible(not rows)
        self._ready.setVisible(bool(rows))
        if left:
            self._nothing.to_mesas.setFocus()
        self._ready_title.setText(self.tr("Para {0}").format(target))
        receipts = self._receipt_lines(page, language, now)
        self._receipt_rows.replace(receipts)
        self.receipts.setVisible(bool(receipts))
        self._no_receipts.setVisible(not receipts)

    def show_way(self, *, server: bool) -> None:
        """What the button does: a bundle, or a visit to the server."""
        self.make.say(self.tr("Intercambiar ahora") if server else self.tr("Crear paquete"))
        self._how.setVisible(not server)

    def show_under_way(self, under_way: bool) -> None:
        """Whether a bundle is being made."""
        self._work.setCurrentIndex(_UNDER_WAY if under_way else _READY)

    def show_made(self, words: str) -> None:
        """What came of the last one."""
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _ready_card(self) -> Card:
        card = Card(self._theme, work=True, margins=(18, 12, 18, 12), gap=8)
        self._ready_title, self._told = Label("", "heading", wrap=True), Label("", "dense2", wrap=True)
        self._how = Segments(self._theme, "", (("", False), ("", True)))
        self.make = Button(self._theme, "", Kind.PRIMARY, icon="package", keys="Ctrl+Return")
        self.make.clicked.connect(self.make_wanted)
        card.body.addWidget(self._ready_title)
        card.body.addWidget(self._told)
        self._told.hide()
        choices = QWidget()
        flow = Flow(self._theme, choices)
        flow.addWidget(self._how)
        flow.addWidget(self.make)
        card.body.addWidget(choices)
        return card

    def _receipt_lines(self, page: SharePage, language: str, now: datetime) -> Sequence[TwoLines]:
        devices = {one.device.signing: one.device for one in page.arrived}
        lines = [_sent_line(one, language, self.tr("Paquete {0}").format(one.number)) for one in page.sent[:1]]
        for one in page.acknowledged:
            device = devices.get(one.device)
            if device is None:
                continue
            whole = one.at is not None and one.has >= one.of
            below = self.tr("Tiene {0} de {1} cambios de este equipo").format(one.has, one.of)
            lines.append(
                TwoLines(
                    device.id,
                    device_words(device.person, device.device_name),
                    below if one.at is not None else self.tr("Sin acuse todavía"),
                    icon="check" if whole else "clock",
                    mark=Tone.DONE if whole else Tone.ATTENTION,
                    aside=short_day(one.at.astimezone(now.tzinfo).date(), language) if one.at else "",
                )
            )
        return lines


def _sent_line(sent: SentBundle, language: str, title: str) -> TwoLines:
    key, words = ("sent", sent.number), f"{title} · {sent.medium}"
    return TwoLines(key, words, file_size(sent.bytes, language), "package", aside=short_day(sent.moment, language))


def _list(theme: Theme) -> tuple[RowList, RowsModel[TwoLines]]:
    shown, rows = RowList(theme, ""), RowsModel[TwoLines]()
    shown.setModel(rows)
    shown.setItemDelegate(TwoLineDelegate(theme))
    theme.follow(shown, lambda: shown.setMinimumHeight(theme.px(112)))
    return shown, rows
