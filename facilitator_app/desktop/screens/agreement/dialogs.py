"""The windows of the editor: a position in its words, closing the text, choosing a version, one text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.domain.vocabulary import DecisionMode, PositionValue
from facilitator_app.queries.agreement_views import KeptVersion, PartyColumn, PositionView
from facilitator_app.store.reference.catalogues import label

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.chip import Chip
from ...widgets.choice import Combo
from ...widgets.field import Field
from ...widgets.flow import Flow
from ...widgets.keys import letter_of
from ...widgets.notice_block import NoticeBlock
from ...widgets.one_of import OneOf
from ...widgets.spacing import fixed
from ..form_dialog import FormDialog
from ..table_widths import keep_narrow
from ..written_day import read_day
from .positions import position_letters, position_look
from .version_chips import version_words

translate = QCoreApplication.translate


class SayPosition(FormDialog):
    """Where a party stands, in its own words, and when a consultation comes back."""

    def __init__(
        self, theme: Theme, parent: QWidget, party: PartyColumn, known: PositionView | None, speech: str
    ) -> None:
        title = translate("AgreementDialogs", "¿Qué posición tiene {0}?").format(party.name)
        act, stay = translate("AgreementDialogs", "Anotar posición"), translate("AgreementDialogs", "Volver")
        rule = translate("AgreementDialogs", "Cómo decide: {0}").format(party.decision_rule)
        super().__init__(theme, parent, title, act=act, stay=stay, about=rule if party.decision_rule else "")
        self._group = OneOf(self)
        flow = Flow(theme)
        letters = {value: letter for letter, value in position_letters().items()}
        for at, value in enumerate(PositionValue):
            icon, tone = position_look(value)
            words = label("position_values", value, speech)
            chip = Chip(theme, words, icon=icon, mark=tone, shown_key=letters[value])
            self._group.addButton(chip, at)
            flow.addWidget(chip)
            QShortcut(QKeySequence(f"Alt+{letters[value]}"), chip).activated.connect(chip.click)
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
        self._group.button(self._group.checkedId()).setFocus()  # it comes first, and there its letter alone is enough

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = position_letters().get(letter_of(event.keyCombination()))
        if value is not None and isinstance(self.focusWidget(), Chip):
            chip = self._group.button(tuple(PositionValue).index(value))
            chip.setFocus()
            chip.click()
            return
        super().keyPressEvent(event)

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


class ChooseVersion(FormDialog):
    """Which kept version to compare with the text of now."""

    def __init__(self, theme: Theme, parent: QWidget, versions: Sequence[KeptVersion], speech: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("AgreementDialogs", "¿Con qué versión se compara el texto de ahora?"),
            act=translate("AgreementDialogs", "Comparar"),
            stay=translate("AgreementDialogs", "Volver"),
        )
        self._which = Combo(theme, [(version_words(one, speech), one.id) for one in reversed(versions)])
        keep_narrow(self._which, 24)
        self.add(Field(theme, translate("AgreementDialogs", "Versión"), self._which))

    @property
    def version(self) -> object:
        """The id of the version."""
        return self._which.currentData()


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
