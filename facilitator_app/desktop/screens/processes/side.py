"""Beside the board: who is heard over all mesas, who was trained, and the report of the quarter."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator_app.queries.coordination import Coordination
from facilitator_app.queries.training_across import TrainingAcross
from facilitator_app.queries.voices import VoiceShare
from facilitator_app.store.reference.catalogues import label

from ...formats import percent
from ...theme.sectors import Sector
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.bars import Balance, BalanceFigure
from ...widgets.button import Button
from ...widgets.card import Card, Ground
from ...widgets.column_area import ColumnArea
from ...widgets.label import Label, ShortenedLabel
from ...widgets.spacing import column, row

_FAR_BELOW = 0.5
_SKILLS = 3


class Side(ColumnArea):
    """Scrolls where the window is low. `report_wanted` when the person asks to see the report."""

    report_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        ground = Ground("canvas")
        body = column(theme, ground, (0, 0, 20, 4), 10)
        self._training_card_widget = self._training_card()
        for card in (self._inclusion_card(), self._training_card_widget, self._report_card()):
            body.addWidget(card)
        body.addStretch(1)
        self.setWidget(ground)

    def retranslate(self) -> None:
        """Say what does not change with the board."""
        self._how.setText(self.tr("Barra: voz. Raya: parte de las personas"))
        self.inclusion.setAccessibleName(self.tr("Voz y personas por sector, en todas las mesas"))
        self._training_title.setText(self.tr("Formación"))
        self.training.setAccessibleName(self.tr("Personas formadas, en todas las mesas"))
        self._report_title.setText(self.tr("Informe del trimestre"))
        self._report_words.setText(
            self.tr("Sin nombres ni lugares chicos: los grupos de menos de 5 se juntan.")
        )
        self._see.say(self.tr("Ver antes…"))

    def show_board(self, board: Coordination, age: str, language: str) -> None:
        """Show what `board` says; `age` tells until when its data are."""
        own = board.sectors
        self._inclusion_title.setText(self.tr("Inclusión en %n mesa(s)", "", len(board.mesas)))
        self._inclusion_age.setText(age)
        lines = [
            Balance(
                own.get(share.group) or label("sectors", share.group, language), Sector(share.group), share.voice,
                share.of_people, attention=_low(share),
            )
            for share in board.by_sector
        ]  # fmt: skip
        self.inclusion.show_lines(lines, (self.tr("Sector"), self.tr("Palabra"), self.tr("Personas")))
        heard = any(share.voice for share in board.by_sector)
        for widget in (self._how, self.inclusion):
            widget.setVisible(heard)
        self._groups.setText(self._said_of_groups(board) if heard else self.tr("Todavía no se ha anotado quién habló."))
        titles = {line.process.id: line.process.title for line in board.mesas}
        self._show_training(board.training, titles, own, language)

    def _said_of_groups(self, board: Coordination) -> str:
        told = []
        for words, share in (
            (self.tr("Mujeres"), _group(board.by_sex, "f")),
            (self.tr("Jóvenes"), _group(board.by_youth, "young")),
        ):
            if share is not None:
                said = self.tr("{0}: {1} de voz, {2} de personas")
                told.append(said.format(words, percent(share.voice), percent(share.of_people)))
        return "\n".join(told)

    def _show_training(
        self, training: TrainingAcross, titles: Mapping[UUID, str], own: Mapping[str, str], language: str
    ) -> None:
        self._training_card_widget.setVisible(bool(training.people))
        self._training_of.setText(self.tr("de %n que hablan por una parte", "", training.people))
        lines = [
            Balance(
                skill.part.name(language), Tone.ACCENT, skill.trained / training.people,
                aside=self.tr("{0} de {1}").format(skill.trained, training.people),
            )
            for skill in training.skills[:_SKILLS]
            if training.people
        ]  # fmt: skip
        heads = (self.tr("Habilidad"), self.tr("Personas formadas"), "")
        self.training.show_lines(lines, heads, whole=1.0)
        without = [
            self.tr("{0} en {1}").format(
                own.get(one.sector) or label("sectors", one.sector, language), titles.get(one.process, "")
            )
            for one in training.untrained
        ]
        self._untrained.setVisible(bool(without))
        told = self.tr("Sin formar: {0}").format("; ".join(without[:2]))
        more = len(without) - 2
        self._untrained.setText(told if more <= 0 else told + " " + self.tr("y %n más", "", more))

    def _inclusion_card(self) -> Card:
        card = Card(self._theme, margins=(16, 6, 16, 8), gap=4)
        self._inclusion_title, self._inclusion_age = Label("", "heading"), ShortenedLabel("", "caption")
        card.body.addLayout(self._headed(self._inclusion_title, self._inclusion_age))
        self._how, self._groups = Label("", "caption", wrap=True), Label("", "caption", wrap=True)
        self.inclusion = BalanceFigure(self._theme, "", line=27)
        for widget in (self._how, self.inclusion, self._groups):
            card.body.addWidget(widget)
        return card

    def _headed(self, title: QWidget, aside: QWidget) -> QHBoxLayout:
        top = row(self._theme)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(aside, 100)  # it takes what is left of the title, and is shortened before the title is
        return top

    def _training_card(self) -> Card:
        card = Card(self._theme, margins=(16, 6, 16, 8), gap=4)
        self._training_title, self._training_of = Label("", "heading"), ShortenedLabel("", "caption")
        card.body.addLayout(self._headed(self._training_title, self._training_of))
        self.training = BalanceFigure(self._theme, "", line=27)
        card.body.addWidget(self.training)
        self._untrained = ShortenedLabel("", "attention")
        self._untrained.hide()
        card.body.addWidget(self._untrained)
        return card

    def _report_card(self) -> QWidget:
        card = Card(self._theme, margins=(16, 8, 12, 10), gap=4)
        self._report_title, self._report_words = ShortenedLabel("", "heading"), Label("", "caption", wrap=True)
        self._see = Button(self._theme, "", icon="eye")
        self._see.clicked.connect(self.report_wanted)
        card.body.addLayout(self._headed(self._report_title, self._see))
        card.body.addWidget(self._report_words)
        return card


def _low(share: VoiceShare) -> bool:
    return share.voice < share.of_people * _FAR_BELOW


def _group(shares: tuple[VoiceShare, ...], name: str) -> VoiceShare | None:
    return next((share for share in shares if share.group == name), None)
