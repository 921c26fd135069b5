"""The windows of the attendance: a new person, what somebody consents to, the consent of all, words of a refusal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.domain.vocabulary import ConsentAct, ConsentHow, ConsentPurpose
from facilitator_app.store.records.consents import ConsentNow
from facilitator_app.store.reference.catalogues import label, language_name

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.choice import CheckBox, Combo, Segments
from ...widgets.field import Field
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.spacing import fixed, row
from ...widgets.typed_number import NumberEdit
from ..form_dialog import FormDialog
from ..person_words import how_word

translate = QCoreApplication.translate
_USUAL = (ConsentPurpose.ROSTER, ConsentPurpose.NAMED_IN_MINUTES)


class AskConsent(FormDialog):
    """What one person says of each purpose, and how they say it; `answers` holds only what was asked."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        name: str,
        now: dict[str, ConsentNow],
        languages: Sequence[str],
        speech: str,
    ) -> None:
        super().__init__(
            theme,
            parent,
            translate("AttendanceDialogs", "¿A qué da su consentimiento {0}?").format(name),
            act=translate("AttendanceDialogs", "Anotar"),
            stay=translate("AttendanceDialogs", "Volver"),
            about=translate(
                "AttendanceDialogs", "Cada respuesta queda con su fecha. Lo que no se preguntó queda sin respuesta."
            ),
            width=600,
        )
        self._answers: dict[str, Segments] = {}
        for purpose in ConsentPurpose:
            line = row(theme)
            words = label("consent_purposes", purpose, speech)
            line.addWidget(Label(words, wrap=True), 1)
            said = Segments(
                theme,
                words,
                [
                    (translate("AttendanceDialogs", "Sin preguntar"), ""),
                    (translate("AttendanceDialogs", "Sí"), ConsentAct.GIVEN.value),
                    (translate("AttendanceDialogs", "No"), "no"),
                ],
            )
            fixed(theme, said, width=300)
            self._preset(said, purpose, now)
            self._answers[purpose.value] = said
            line.addWidget(said)
            self.body.addLayout(line)
        self._now = now
        self._how = Segments(
            theme, translate("AttendanceDialogs", "Cómo lo dijo"), [(how_word(how), how.value) for how in ConsentHow]
        )
        before = next((one.how for one in now.values() if one.how in set(ConsentHow)), None) or ConsentHow.ORAL
        self._how.choose(str(before))
        self._how_before = str(before)
        self.body.addWidget(Label(translate("AttendanceDialogs", "Cómo lo dijo"), "label"))
        self.body.addWidget(self._how)
        self._language = Combo(theme, [(language_name(code, speech), code) for code in languages])
        self.add(Field(theme, translate("AttendanceDialogs", "En qué idioma se le preguntó"), self._language))
        self._witness = QLineEdit()
        self.add(Field(theme, translate("AttendanceDialogs", "Testigo, si hubo"), self._witness))

    @property
    def answers(self) -> dict[str, str]:
        """By purpose, the act to record; what stands already is not said twice."""
        acts = {purpose: self._act(purpose, str(said.value)) for purpose, said in self._answers.items()}
        return {purpose: act for purpose, act in acts.items() if act}

    @property
    def how(self) -> str:
        """How it was said."""
        return str(self._how.value)

    @property
    def language(self) -> str | None:
        """The language of the question."""
        chosen: str | None = self._language.currentData()
        return chosen

    @property
    def witness(self) -> str:
        """Who witnessed it."""
        return self._witness.text()

    def _preset(self, said: Segments, purpose: ConsentPurpose, now: dict[str, ConsentNow]) -> None:
        known = now.get(purpose)
        if known is not None:
            said.choose(ConsentAct.GIVEN.value if known.act == ConsentAct.GIVEN else "no")
        elif not now and purpose in _USUAL:
            said.choose(ConsentAct.GIVEN.value)

    def _act(self, purpose: str, said: str) -> str:
        known = self._now.get(purpose)
        if not said:
            return ""
        given = known is not None and known.act == ConsentAct.GIVEN
        if said == ConsentAct.GIVEN:
            said_again = given and self.how == self._how_before
            return "" if said_again else ConsentAct.GIVEN.value
        if known is not None and not given:
            return ""
        return ConsentAct.WITHDRAWN.value if given else ConsentAct.REFUSED.value


class ConsentOfAll(FormDialog):
    """The oral consent of everybody present, after it was read aloud."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        present: int,
        without: int,
        no: Sequence[str],
        languages: Sequence[str],
        speech: str,
    ) -> None:
        super().__init__(
            theme,
            parent,
            translate("AttendanceDialogs", "¿Anotar el consentimiento de palabra de todos los presentes?"),
            act=translate("AttendanceDialogs", "Anotar el de todos"),
            stay=translate("AttendanceDialogs", "Volver"),
            width=580,
            about=translate(
                "AttendanceDialogs",
                "Léalo en voz alta y espere. Quien no quiera, lo dice aquí o después, sin dar razones.",
            ),
        )
        self.setProperty("present", present)
        counted = translate("AttendanceDialogs", "{0} presentes; a {1} todavía no se les ha preguntado.").format(
            present, without
        )
        self.body.addWidget(Label(counted, "strong", wrap=True))
        self._purposes: dict[str, CheckBox] = {}
        for purpose in (*_USUAL, ConsentPurpose.QUOTED):
            box = CheckBox(theme, label("consent_purposes", purpose, speech))
            box.setChecked(purpose in _USUAL)
            self._purposes[purpose.value] = box
            self.body.addWidget(box)
        if no:
            words = translate("AttendanceDialogs", "Dijeron que no y así quedan: {0}.").format(", ".join(no))
            self.body.addWidget(NoticeBlock(theme, words, Tone.INFO))
        self._language = Combo(theme, [(language_name(code, speech), code) for code in languages])
        self.add(Field(theme, translate("AttendanceDialogs", "En qué idioma se leyó"), self._language))
        self._witness = QLineEdit()
        self.add(Field(theme, translate("AttendanceDialogs", "Testigo, si hubo"), self._witness))
        self.stay.setFocus()

    @property
    def purposes(self) -> tuple[str, ...]:
        """What was read aloud."""
        return tuple(purpose for purpose, box in self._purposes.items() if box.isChecked())

    @property
    def language(self) -> str | None:
        """In which language."""
        chosen: str | None = self._language.currentData()
        return chosen

    @property
    def witness(self) -> str:
        """Who witnessed it."""
        return self._witness.text()


class RefusalWords(FormDialog):
    """Why a person does not sign, word for word."""

    def __init__(self, theme: Theme, parent: QWidget, name: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("AttendanceDialogs", "¿Qué dice {0}?").format(name),
            act=translate("AttendanceDialogs", "Anotar que no firma"),
            stay=translate("AttendanceDialogs", "Volver"),
            about=translate(
                "AttendanceDialogs",
                "Sus palabras salen en el acta tal como las escriba. No firmar vale lo mismo que firmar.",
            ),
        )
        self._edit = QPlainTextEdit()
        self._edit.setTabChangesFocus(True)
        fixed(theme, self._edit, height=96)
        self._field = self.add(Field(theme, translate("AttendanceDialogs", "Sus palabras"), self._edit))
        self.check(self._validate)
        self._edit.setFocus()

    @property
    def words(self) -> str:
        """What the person said."""
        return self._edit.toPlainText().strip()

    def _validate(self) -> None:
        if not self.words:
            self._field.refuse(translate("AttendanceDialogs", "Escriba lo que dijo, aunque sea corto."))


class PrintSheet(FormDialog):
    """Which sheet, and how many copies."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme,
            parent,
            translate("AttendanceDialogs", "¿Imprimir el listado de asistencia?"),
            act=translate("AttendanceDialogs", "Imprimir"),
            stay=translate("AttendanceDialogs", "Volver"),
        )
        self._which = Segments(
            theme,
            translate("AttendanceDialogs", "Qué lleva"),
            [(translate("AttendanceDialogs", "Reducido"), False), (translate("AttendanceDialogs", "Completo"), True)],
        )
        self.body.addWidget(self._which)
        self._told = Label("", "body2", wrap=True)
        self.body.addWidget(self._told)
        self._copies = NumberEdit(theme)
        self._copies.setRange(1, 50)
        self.add(Field(theme, translate("AttendanceDialogs", "Copias"), self._copies))
        self._which.chosen.connect(self._tell)
        self._tell()

    @property
    def full(self) -> bool:
        """Whether document numbers and telephones are on it."""
        return bool(self._which.value)

    @property
    def copies(self) -> int:
        """How many."""
        return self._copies.value()

    def _tell(self) -> None:
        reduced = translate(
            "AttendanceDialogs", "Sin número de documento ni teléfono: el papel puede quedar a la vista de cualquiera."
        )
        whole = translate("AttendanceDialogs", "Con los datos que la mesa decidió guardar. Cuide dónde queda el papel.")
        self._told.setText(whole if self.full else reduced)
