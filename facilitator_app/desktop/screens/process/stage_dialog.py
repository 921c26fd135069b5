"""Moves a process to another stage, after showing the conditions to look at first; they warn and never block."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.queries.conditions import ConditionStanding, Trend
from facilitator_app.queries.process_detail import StageStep
from facilitator_app.store.reference.catalogues import label
from facilitator_app.store.reference.templates import in_language

from ...formats import labelled
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.pill import Icon
from ...widgets.spacing import column, row
from ..form_dialog import FormDialog
from .conditions import trend_words


class StageDialog(FormDialog):
    """`stage` is the code that was chosen once `exec()` was accepted."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        path: tuple[StageStep, ...],
        conditions: Sequence[ConditionStanding],
        language: str,
    ) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("Cambiar de etapa"),
            act=self.tr("Cambiar de etapa"),
            stay=self.tr("Volver"),
        )
        self._path, self._language = path, language
        self._standings = {one.part.code: one for one in conditions}
        self._combo = Combo(theme, [(step.stage.name(language), step.stage.code) for step in path])
        at = next((place for place, step in enumerate(path) if step.state == "current"), -1)
        self._combo.setCurrentIndex(min(at + 1, len(path) - 1))
        self._combo.currentIndexChanged.connect(self._show)
        self.add(Field(theme, self.tr("Etapa"), self._combo))
        self._purpose = Label("", "body2", wrap=True)
        self.body.addWidget(self._purpose)
        self._conditions = QWidget()
        self._lines: QVBoxLayout = column(theme, self._conditions, gap=8)
        self.body.addWidget(self._conditions)
        self._show()

    @property
    def stage(self) -> str:
        """The code of the chosen stage."""
        return str(self._combo.currentData())

    def _show(self) -> None:
        step = self._path[max(0, self._combo.currentIndex())]
        self._purpose.setText(in_language(step.stage.content.get("purpose") or {}, self._language))
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for condition in step.conditions:
            standing = self._standings.get(condition.code)
            latest = standing.latest if standing is not None else None
            rating = latest.rating if latest is not None else ""
            trend = standing.trend if standing is not None else Trend.NONE
            firm = rating in ("sufficient", "firm") and trend != Trend.FELL
            told = label("condition_ratings", rating, self._language) if rating else self.tr("sin valorar")
            told = ", ".join(part for part in (told, trend_words(trend)) if part)
            line = QWidget()
            across = row(self.theme, line, gap=8)
            across.addWidget(Icon(self.theme, "circle-check" if firm else "circle-alert",
                                  Tone.DONE if firm else Tone.ATTENTION))  # fmt: skip
            across.addWidget(Label(labelled(condition.name(self._language), told), "dense", wrap=True), 1)
            self._lines.addWidget(line)
