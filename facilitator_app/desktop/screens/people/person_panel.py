"""The right of the roster: everything the record says of the chosen person, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.vocabulary import ConsentAct
from facilitator_app.queries.person import PersonPage

from ...theme.theme import Theme
from ...widgets.button import Button, Kind
from ...widgets.card import Panel
from ...widgets.column_area import ColumnArea
from ...widgets.flow import Flow
from ...widgets.label import Label, Rule
from ...widgets.spacing import column
from .page_words import page_sections


class PersonPanel(Panel):
    """`acted` carries what is wanted: edit, print, reserve, name, apart, history, remove, redact."""

    acted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", (0, 0, 0, 0), 0)
        self._theme = theme
        self._page: PersonPage | None = None
        self._language = "es"
        self._covered = self._nobody = False
        self._sections: QWidget | None = None
        within = QWidget()
        self.body.addWidget(ColumnArea(within))
        self._inside = column(theme, within, (18, 14, 18, 14), 10)
        self._name, self._none = Label("", "heading", wrap=True), Label("", "body2", wrap=True)
        self._inside.addWidget(self._name)
        self._inside.addWidget(self._none)
        verbs = Flow(theme, gap=6)
        self.verbs = {
            "edit": Button(theme, "", Kind.SECONDARY, icon="pencil"),
            "print": Button(theme, "", Kind.SECONDARY, icon="printer"),
            "reserve": Button(theme, "", Kind.SECONDARY, icon="eye-off"),
            "name": Button(theme, "", Kind.SECONDARY, icon="eye"),
            "apart": Button(theme, "", Kind.SECONDARY, icon="split"),
            "history": Button(theme, "", Kind.SECONDARY, icon="history"),
            "remove": Button(theme, "", Kind.GHOST, icon="trash-2", danger=True),
            "redact": Button(theme, "", Kind.GHOST, icon="eraser", danger=True),
        }
        for code, button in self.verbs.items():
            button.clicked.connect(lambda _on=False, what=code: self.acted.emit(what))
            verbs.addWidget(button)
        self._inside.addLayout(verbs)
        self._inside.addWidget(Rule())
        self._inside.addStretch(1)
        self.retranslate(self._language)
        self.show_person(None, "es")

    @property
    def page(self) -> PersonPage | None:
        """Whose page it is."""
        return self._page

    def show_person(self, page: PersonPage | None, language: str) -> None:
        """Show the page of a person, or that nobody is chosen."""
        self._page, self._language = page, language
        self._none.setVisible(page is None and not self._nobody)
        for code, button in self.verbs.items():
            reserved = page is not None and page.seat.reserved
            taken_back = page is not None and any(one.act == ConsentAct.WITHDRAWN for one in page.consents.values())
            joined = page is not None and bool(page.joined)
            named_again = reserved and bool(page and page.reserved_name)
            fits = {"reserve": not reserved, "name": named_again, "redact": taken_back, "apart": joined}
            button.setVisible(page is not None and fits.get(code, True))
        self._fill()

    def tell_nobody(self, nobody: bool) -> None:
        """Whether the list holds nobody who could be chosen."""
        self._nobody = nobody
        self._none.setVisible(self._page is None and not nobody)

    def set_discreet(self, discreet: bool) -> None:
        """Cover the page of a reserved person, or show it."""
        self._covered = discreet
        self._fill()

    def retranslate(self, language: str) -> None:
        """Say everything in the language of the moment."""
        self._language = language
        self._none.setText(self.tr("Elija a una persona para ver lo que el registro dice de ella."))
        self.verbs["edit"].say(self.tr("Corregir…"))
        self.verbs["print"].say(self.tr("Imprimir su página"))
        self.verbs["reserve"].say(self.tr("Reservar su nombre…"))
        self.verbs["name"].say(self.tr("Nombrarla de nuevo…"))
        self.verbs["apart"].say(self.tr("Separar registros…"))
        self.verbs["history"].say(self.tr("Historia…"))
        self.verbs["remove"].say(self.tr("Quitar de la lista…"))
        self.verbs["redact"].say(self.tr("Borrar de verdad…"))
        self._fill()

    def _fill(self) -> None:
        if self._sections is not None:
            self._inside.removeWidget(self._sections)
            self._sections.hide()
            self._sections.deleteLater()
            self._sections = None
        page = self._page
        self._name.setText(page.seat.name if page is not None else "")
        if page is None:
            return
        if self._covered and page.seat.reserved:
            self._name.setText(self.tr("Reservado"))
            return
        self._sections = QWidget()
        body = column(self._theme, self._sections, gap=4)
        for section in page_sections(page, self._language):
            body.addSpacing(self._theme.px(6))
            body.addWidget(Label(section.heading, "overline"))
            for name, value in section.lines:
                body.addWidget(Label(name, "label", wrap=True))
                body.addWidget(Label(value, "dense", wrap=True))
        self._inside.insertWidget(self._inside.count() - 1, self._sections)
