"""The windows of the editor: a position in its words, closing the text, deciding between versions, comparing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.domain.vocabulary import DecisionMode, PositionValue
from facilitator_app.queries.agreement_forms import TextConflict
from facilitator_app.queries.agreement_views import KeptVersion, PartyColumn, PositionView
from facilitator_app.queries.version_comparison import VersionComparison
from facilitator_app.store.catalogues import label

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.chip import Chip
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.flow import Flow
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.spacing import fixed
from ..form_dialog import FormDialog
from ..written_day import read_day
from .positions import position_letters, position_look
from .word_difference import WordDifference

translate = QCoreApplication.translate


class SayPosition(FormDialog):
    """Where a party stands, in its own words, and when a consultation comes back."""

    def __init__(
        self, theme: Theme, parent: QWidget, party: PartyColumn, known: PositionView | None, speech: str
    ) -> None:
        title = translate("AgreementDialogs", "¿Dónde está {0}?").format(party.name)
        act, stay = translate("AgreementDialogs", "Anotar posición"), translate("AgreementDialogs", "Volver")
        rule = translate("AgreementDialogs", "Cómo decide: {0}").format(party.decision_rule)
        super().__init__(theme, parent, title, act=act, stay=stay, about=rule if party.decision_rule else "")
        self._group = QButtonGroup(self)
        flow = Flow(theme)
        letters = {value: letter for letter, value in position_letters().items()}
        for at, value in enumerate(PositionValue):
            icon, tone = position_look(value)
            words = label("position_values", value, speech)
            chip = Chip(theme, words, icon=icon, mark=tone, shown_key=letters[value])
            self._group.addButton(chip, at)
            flow.addWidget(chip)
            if known is not None and known.value == value:
                chip.setChecked(True)
        if self._group.checkedId() < 0:
            self._group.button(0).setChecked(True)
        self.body.addLayout(flow)
        self._words = QPlainTextEdit(known.words if known else "")
        self._words.setTabChangesFocus(True)
        fixed(theme, self._words, height=90)
        self.add(Field(theme, translate("AgreementDialogs", "En sus palabras"), self._words))
        back = f"{known.returns_on:%d/%m/%Y}" if known is not None and known.returns_on else ""
        self._back = QLineEdit(back)
        self._back.setPlaceholderText(translate("AgreementDialogs", "dd/mm/aaaa"))
        self._back_field = self.add(
            Field(theme, translate("AgreementDialogs", "Cuándo vuelve de su consulta"), self._back)
        )
        self._group.idClicked.connect(self._fit_back)
        self._fit_back()
        self.check(self._validate)
        self._words.setFocus()

    @property
    def value(self) -> PositionValue:
        """The position."""
        return tuple(PositionValue)[self._group.checkedId()]

    @property
    def words(self) -> str | None:
        """What the party said."""
        return self._words.toPlainText().strip() or None

    @property
    def returns_on(self) -> date | None:
        """When it comes back."""
        day = read_day(self._back.text())
        return day if isinstance(day, date) and self.value == PositionValue.PENDING_CONSULTATION else None

    def _fit_back(self) -> None:
        self._back_field.setVisible(self.value == PositionValue.PENDING_CONSULTATION)

    def _validate(self) -> None:
        if self.value == PositionValue.PENDING_CONSULTATION and read_day(self._back.text()) is None:
            self._back_field.refuse(translate("AgreementDialogs", "Escriba la fecha como 05/03/2026."))


class CloseText(FormDialog):
    """What is still missing, and how it was decided; `decision` is the mode."""

    def __init__(self, theme: Theme, parent: QWidget, lacking: Sequence[tuple[str, str]], speech: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("AgreementDialogs", "¿Cerrar el texto de este acuerdo?"),
            act=translate("AgreementDialogs", "Cerrar el texto"),
            stay=translate("AgreementDialogs", "Seguir escribiendo"),
            about=translate(
                "AgreementDialogs", "Queda guardado como una versión. Se puede volver a abrir mientras no se firme."
            ),
            width=580,
        )
        for strong, words in lacking:
            self.body.addWidget(NoticeBlock(theme, words, Tone.ATTENTION, strong=strong))
        self._decision = Combo(theme, [(label("decision_modes", mode, speech), mode.value) for mode in DecisionMode])
        help_text = translate("AgreementDialogs", "Una mayoría nunca se llama consenso.")
        self.add(Field(theme, translate("AgreementDialogs", "Cómo se decidió"), self._decision, help_text))
        self.stay.setFocus()

    @property
    def decision(self) -> DecisionMode:
        """How the parties decided."""
        return DecisionMode(self._decision.currentData())


class Decide(FormDialog):
    """Two versions of a text: what each says, and what to do; the first offer is the agenda."""

    def __init__(self, theme: Theme, parent: QWidget, found: TextConflict, *, agenda: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("AgreementDialogs", "¿Qué texto vale?"),
            act=translate("AgreementDialogs", "Guardar versión unida"),
            stay=translate("AgreementDialogs", "Dejarlo para después"),
            about=translate(
                "AgreementDialogs",
                "Las dos versiones quedan guardadas para siempre. Si la cláusula ya se leyó o tiene posiciones, "
                "lo decide la mesa.",
            ),
            width=680,
        )
        self.take: int | None = None
        self.to_agenda = False
        if agenda:
            offer = Button(theme, agenda, Kind.SOFT, icon="calendar-plus")
            offer.clicked.connect(self._put)
            self.body.addWidget(offer)
        versions = found.conflict.versions
        for version in versions:
            who = " · ".join(part for part in (version.person or "", version.device, _moment(version.at)) if part)
            name = translate("AgreementDialogs", "Versión {0}").format("ABCDEFGH"[(version.n - 1) % 8])
            self.body.addWidget(Label(f"{name} · {who}", "label"))
            self.body.addWidget(Label(str(version.value or "–"), "read", wrap=True))
            keep = Button(
                theme, translate("AgreementDialogs", "Dejar esta versión"), keys=f"Alt+{'ABCDEFGH'[version.n - 1]}"
            )
            keep.clicked.connect(lambda _on=False, n=version.n: self._take(n))
            self.body.addWidget(keep)
        self.body.addWidget(Label(translate("AgreementDialogs", "De A a B, palabra por palabra"), "label"))
        difference = WordDifference(theme, translate("AgreementDialogs", "De A a B, palabra por palabra"))
        difference.show_passages(found.passages)
        fixed(theme, difference, height=110)
        self.body.addWidget(difference)
        self._joined = QPlainTextEdit(str(versions[0].value or ""))
        self._joined.setTabChangesFocus(True)
        fixed(theme, self._joined, height=110)
        help_text = translate("AgreementDialogs", "Las posiciones quedarán por confirmar.")
        self.add(Field(theme, translate("AgreementDialogs", "Una versión unida"), self._joined, help_text))
        self.stay.setFocus()

    @property
    def joined(self) -> str:
        """The text that joins both."""
        return self._joined.toPlainText().strip()

    def _take(self, n: int) -> None:
        self.take = n
        self.accept()

    def _put(self) -> None:
        self.to_agenda = True
        self.accept()


class ChooseVersion(FormDialog):
    """Which kept version to compare with the text of now."""

    def __init__(self, theme: Theme, parent: QWidget, versions: Sequence[KeptVersion]) -> None:
        super().__init__(
            theme,
            parent,
            translate("AgreementDialogs", "¿Con qué versión se compara el texto de ahora?"),
            act=translate("AgreementDialogs", "Comparar"),
            stay=translate("AgreementDialogs", "Volver"),
        )
        self._which = Combo(theme, [(version_words(one), one.id) for one in reversed(versions)])
        self.add(Field(theme, translate("AgreementDialogs", "Versión"), self._which))

    @property
    def version(self) -> object:
        """The id of the version."""
        return self._which.currentData()


class Compared(FormDialog):
    """A kept version against the text of now, clause by clause and word by word."""

    def __init__(self, theme: Theme, parent: QWidget, found: VersionComparison) -> None:
        super().__init__(
            theme,
            parent,
            translate("AgreementDialogs", "Lo que cambió, palabra por palabra"),
            act=translate("AgreementDialogs", "Cerrar"),
            stay=translate("AgreementDialogs", "Volver"),
            width=720,
        )
        self.stay.hide()
        shown = WordDifference(theme, translate("AgreementDialogs", "Lo que cambió, palabra por palabra"))
        shown.show_passages(found.title, translate("AgreementDialogs", "Título"))
        kinds = {
            "same": translate("AgreementDialogs", "igual"),
            "changed": translate("AgreementDialogs", "cambió"),
            "added": translate("AgreementDialogs", "nueva"),
            "removed": translate("AgreementDialogs", "se quitó"),
        }
        for clause in found.clauses:
            number = clause.number_after or clause.number_before or "–"
            heading = translate("AgreementDialogs", "Cláusula {0}: {1}").format(number, kinds[clause.kind])
            shown.show_passages((*clause.title, *clause.text), heading)
        fixed(theme, shown, height=440)
        self.body.addWidget(shown)


class OneText(FormDialog):
    """Asks for one text: a new clause, a commitment, the title of an agreement, a reason."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, words: str, act: str, *, needed: str = "") -> None:
        super().__init__(theme, parent, title, act=act, stay=translate("AgreementDialogs", "Volver"))
        self._edit = QPlainTextEdit()
        self._edit.setTabChangesFocus(True)
        fixed(theme, self._edit, height=84)
        self._field = self.add(Field(theme, words, self._edit))
        self._needed = needed
        self.check(self._validate)
        self._edit.setFocus()

    @property
    def text(self) -> str:
        """What was written."""
        return self._edit.toPlainText().strip()

    def _validate(self) -> None:
        if self._needed and not self.text:
            self._field.refuse(self._needed)


def version_words(version: KeptVersion) -> str:
    """«Versión 2 · 05/03/2026 10:44 · después de la consulta»."""
    number = translate("AgreementDialogs", "Versión {0}").format(version.number)
    when = f"{version.kept_at:%d/%m/%Y %H:%M}" if version.kept_at else ""
    return " · ".join(part for part in (number, when, version.reason) if part)


def _moment(at: str) -> str:
    """A moment of the history as people write it."""
    try:
        return f"{datetime.fromisoformat(at):%d/%m/%Y %H:%M}"
    except ValueError:
        return at
