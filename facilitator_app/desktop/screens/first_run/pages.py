"""The short pages of the first run: language and letters, who the person is, their programme, the end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ...languages import NAMES, Languages
from ...theme.scale import STEPS, Scale
from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.choice import RadioCard, Segments
from ...widgets.field import Field, first_refused
from ...widgets.label import Label
from ...widgets.language_chips import LanguageChips
from .step_page import StepPage
from .view_model import FirstRunModel


class LanguagePage(StepPage):
    """Language and size of the letters; both can be changed at any time. `backup_wanted` by who has one already."""

    backup_wanted = Signal()

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__(theme)
        self._languages = languages
        chips = LanguageChips(theme, NAMES, languages.code)
        chips.chosen.connect(languages.choose)
        languages.changed.connect(chips.show_language)
        self._size_label = Label("", "label")
        sizes = [(f"{round(step * 100)} %", step) for step in STEPS]
        self._sizes = Segments(theme, "", sizes)
        theme.follow(self._sizes, lambda: self._sizes.choose(theme.factor if theme.factor in STEPS else 1.0))
        self._sizes.chosen.connect(self._resize)
        self.body.addWidget(chips, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._size_label)
        self.body.addWidget(self._sizes)
        self._had = Label("", "body2", wrap=True)
        self._backup = Button(theme, "", Kind.GHOST, icon="hard-drive")
        self._backup.clicked.connect(self.backup_wanted)
        self.body.addWidget(self._had)
        self.body.addWidget(self._backup, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def name(self) -> str:
        return self.tr("Idioma y letra")

    def below(self) -> str:
        return f"{NAMES[self._languages.code]}, {round(self.theme.factor * 100)} %"

    def heading(self) -> str:
        return self.tr("Elija su idioma y el tamaño de la letra")

    def about(self) -> str:
        return self.tr("Puede cambiarlos cuando quiera: la letra con Ctrl y más o menos, el tema con F12.")

    def retranslate(self, number: int, count: int) -> None:
        super().retranslate(number, count)
        self.back.hide()
        self._had.setText(self.tr("¿Ya trabajaba en otra laptop y tiene la copia que hizo de ella?"))
        self._backup.say(self.tr("Traer una copia de respaldo…"))
        self._size_label.setText(self.tr("Tamaño de la letra"))
        self._sizes.setAccessibleName(self.tr("Tamaño de la letra"))

    def _resize(self, step: object) -> None:
        if isinstance(step, float):
            self.theme.resize(Scale(step))


class PersonPage(StepPage):
    """The name under which this person's work is signed."""

    def __init__(self, theme: Theme, model: FirstRunModel) -> None:
        super().__init__(theme)
        self._model = model
        self._edit = QLineEdit()
        self._edit.setProperty("large", "true")
        self._field = Field(theme, "", self._edit)
        self._edit.textEdited.connect(self._field.accept)
        self._edit.returnPressed.connect(self.try_to_go_on)
        self.body.addWidget(self._field)
        self.body.addStretch(1)

    def name(self) -> str:
        return self.tr("Quién es usted")

    def below(self) -> str:
        return self._model.name

    def heading(self) -> str:
        return self.tr("¿Quién va a usar esta laptop?")

    def about(self) -> str:
        return self.tr("Su nombre queda en lo que usted escriba y en las actas que facilite. Va cifrado.")

    def first(self) -> QWidget:
        return self._edit

    def retranslate(self, number: int, count: int) -> None:
        super().retranslate(number, count)
        self._field.rename(self.tr("Nombre y apellidos"))

    def complete(self) -> bool:
        self._field.accept()
        self._model.name = " ".join(self._edit.text().split())
        if not self._model.name:
            self._field.refuse(self.tr("Escriba su nombre."))
        return first_refused([self._field]) is None


class ProgrammePage(StepPage):
    """Begin a programme, or wait for an invitation to one; until then the person works alone."""

    def __init__(self, theme: Theme, model: FirstRunModel) -> None:
        super().__init__(theme)
        self._model = model
        self._later = RadioCard(theme, "", "", "user")
        self._begin = RadioCard(theme, "", "", "users")
        self._later.setChecked(True)
        self._edit = QLineEdit()
        self._edit.setProperty("large", "true")
        self._field = Field(theme, "", self._edit)
        self._field.hide()
        self._edit.textEdited.connect(self._field.accept)
        self._begin.toggled.connect(self._field.setVisible)
        for part in (self._later, self._begin, self._field):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def name(self) -> str:
        return self.tr("Su programa")

    def below(self) -> str:
        return self._model.programme or self.tr("Unirse o empezar")

    def heading(self) -> str:
        return self.tr("¿Trabaja con un programa?")

    def about(self) -> str:
        return self.tr("Un programa reúne mesas y equipos. Puede empezar sin él y unirse después.")

    def first(self) -> QWidget:
        return self._later

    def retranslate(self, number: int, count: int) -> None:
        super().retranslate(number, count)
        self._later.set_words(
            self.tr("Por ahora trabajo sin programa"),
            self.tr("Me invitarán después, o no hace falta"),
        )
        self._begin.set_words(
            self.tr("Empiezo un programa y lo coordino"),
            self.tr("Desde aquí se invita a los demás equipos"),
        )
        self._field.rename(self.tr("Nombre del programa"))

    def complete(self) -> bool:
        self._field.accept()
        title = " ".join(self._edit.text().split())
        self._model.programme = title if self._begin.isChecked() else None
        if self._begin.isChecked() and not title:
            self._field.refuse(self.tr("Escriba el nombre del programa."))
        return first_refused([self._field]) is None


class ReadyPage(StepPage):
    """The end: what stands, and the way in."""

    def __init__(self, theme: Theme, model: FirstRunModel) -> None:
        super().__init__(theme)
        self._model = model
        self.body.addStretch(1)

    def name(self) -> str:
        return self.tr("Listo")

    def heading(self) -> str:
        return self.tr("Esta laptop está lista")

    def about(self) -> str:
        if self._model.rehearsed:
            return self.tr("Sus datos van cifrados y su hoja de recuperación sirve. Guárdela lejos de aquí.")
        return self.tr("Sus datos van cifrados. Falta la hoja de recuperación: el programa se la recordará.")

    def retranslate(self, number: int, count: int) -> None:
        super().retranslate(number, count)
        self.back.hide()
        self.next.say(self.tr("Entrar"))
