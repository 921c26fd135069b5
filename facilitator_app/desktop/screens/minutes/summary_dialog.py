"""Writes what a session came to in another language: its words, who rendered it, whether it was read aloud."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from facilitator_app.queries.papers.printed_meeting import spoken
from facilitator_app.queries.summaries import SummarySheet
from facilitator_app.store.reference.catalogues import language_name, languages

from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button, Kind
from ...widgets.choice import CheckBox, Combo
from ...widgets.day_edit import MomentEdit
from ...widgets.field import Field
from ...widgets.notice_block import NoticeBlock
from ..choosing import choose
from ..form_dialog import FormDialog
from ..table_widths import keep_narrow
from .summary_draft import SummaryWords, kept, restored

if TYPE_CHECKING:
    from facilitator_app.store.log.changes import Versions

translate = QCoreApplication.translate
_PAUSE_MILLISECONDS = 250
_HIGHEST = 320
"""Pixels that the text takes at most: in large print all of it must fit into the window."""


class SummaryDialog(FormDialog):
    """`drafted` carries the unfinished form, a moment after the last key; `removed` is whether it is to be taken out.

    What is left without being saved is there when the form is opened again.
    """

    kept_unsaved = False  # it keeps what is typed by itself, with every pause

    drafted = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget, sheet: SummarySheet, language: str, now: datetime
    ) -> None:
        standing = sheet.form
        name = spoken(standing.summary.language, language) if standing else ""
        super().__init__(
            theme,
            parent,
            translate("SummaryDialog", "Resumen en {0}").format(name)
            if standing
            else translate("SummaryDialog", "Escribir un resumen en otro idioma"),
            act=translate("SummaryDialog", "Guardar el resumen"),
            stay=translate("SummaryDialog", "Volver"),
            about=translate(
                "SummaryDialog",
                "Va después del cierre del acta y antes de las firmas. El acta dice que es un resumen y qué versión "
                "prevalece.",
            ),
            width=660,
        )
        self._sheet, self._speech, self._now = sheet, language, now
        self._shown: Versions = standing.versions if standing else {}
        self.removed = False
        self._build()
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_PAUSE_MILLISECONDS)
        self._saving.timeout.connect(self._keep)
        self._show(self._saved())
        self._restore(sheet.draft)
        self._follow()
        self.check(self._check)
        (self._text if standing else self._language).setFocus()

    @property
    def words(self) -> SummaryWords:
        """What the form holds."""
        read = self._read.isChecked()
        return SummaryWords(
            self._code(),
            self._text.toPlainText(),
            self._rendered.text().strip(),
            self._moment() if read else None,
            str(self._read_in.currentData()) if read else None,
        )

    @property
    def shown(self) -> Versions:
        """The writes that saving it replaces."""
        return self._shown

    def accept(self) -> None:
        """Close: it is saved, and no draft of it is to be kept."""
        self._saving.stop()
        super().accept()

    def reject(self) -> None:
        """Leave; what was typed and not saved stays for the next time."""
        if self._saving.isActive() and not self.saving:
            self._saving.stop()
            self._keep()
        super().reject()

    def _build(self) -> None:
        theme, sheet = self.theme, self._sheet
        self._language = self._combo(sheet.offered)
        if sheet.lacking is None:
            self._language.insertItem(0, translate("SummaryDialog", "Elija el idioma"), None)
            self._language.setCurrentIndex(0)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        theme.follow(self._text, lambda: self._text.setFont(theme.font(15)))
        theme.follow(self._text, lambda: self._text.setFixedHeight(min(theme.px(240), _HIGHEST)))
        self._rendered = QLineEdit()
        self._read = CheckBox(theme, translate("SummaryDialog", "Se leyó en voz alta"))
        self._at = MomentEdit(theme, sheet.read_at or self._now)
        own = [sheet.form.summary.language] if sheet.form else sheet.offered
        self._read_in = self._combo(dict.fromkeys((*own, *(each.code for each in languages()))))
        if sheet.form is None:
            self.add(Field(theme, translate("SummaryDialog", "Idioma"), self._language))
        told = translate("SummaryDialog", "Una línea nueva empieza un párrafo.")
        self._text_field = self.add(Field(theme, translate("SummaryDialog", "Texto del resumen"), self._text, told))
        interpreted = translate("SummaryDialog", "En la sesión interpretó {0}.").format(sheet.interpreter)
        by = translate("SummaryDialog", "Quién hizo el traslado")
        self.add(Field(theme, by, self._rendered, interpreted if sheet.interpreter else ""))
        self.body.addWidget(self._read)
        self._at_field = self.add(Field(theme, translate("SummaryDialog", "Cuándo se leyó"), self._at))
        self._in_field = self.add(Field(theme, translate("SummaryDialog", "En qué idioma se leyó"), self._read_in))
        self._read_before = NoticeBlock(
            theme,
            translate(
                "SummaryDialog",
                "El texto cambió después de leerlo en voz alta. Vuelva a leerlo y corrija la hora, o quite la marca.",
            ),
        )
        self._read_before.hide()
        self.body.addWidget(self._read_before)
        self._unsaved = NoticeBlock(
            theme,
            translate("SummaryDialog", "Aquí está lo que se escribió y no se había guardado."),
            Tone.INFO,
            action=self._back_button(),
        )
        self._unsaved.hide()
        self.body.insertWidget(self.body.indexOf(self._fields[0]), self._unsaved)
        if sheet.form is not None:
            remove = Button(theme, translate("SummaryDialog", "Quitar el resumen"), Kind.GHOST, danger=True)
            remove.clicked.connect(self._remove)
            self.foot.insertWidget(0, remove)
        self._text.textChanged.connect(self._typed)
        self._rendered.textEdited.connect(self._typed)
        self._read.toggled.connect(self._follow)
        self._read.clicked.connect(self._typed)
        self._at.dateTimeChanged.connect(self._typed)
        self._read_in.activated.connect(self._typed)
        self._language.activated.connect(self._language_chosen)

    def _combo(self, codes: Iterable[str]) -> Combo:
        combo = Combo(self.theme, [(language_name(code, self._speech), code) for code in codes])
        keep_narrow(combo, 24)
        return combo

    def _back_button(self) -> Button:
        back = translate("SummaryDialog", "Volver a lo guardado")
        anew = translate("SummaryDialog", "Empezar de nuevo")
        button = Button(self.theme, back if self._sheet.form else anew, Kind.LINK)
        button.clicked.connect(self._go_back)
        return button

    def _code(self) -> str:
        form = self._sheet.form
        return form.summary.language if form else str(self._language.currentData() or "")

    def _moment(self) -> datetime:
        at = self._at.dateTime()
        day, time = at.date(), at.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - on the wall

    def _saved(self) -> SummaryWords:
        form = self._sheet.form
        if form is None:
            return SummaryWords(self._sheet.lacking or "", "")
        one = form.summary
        return SummaryWords(one.language, one.text, one.rendered_by, one.read_aloud_at, one.read_in)

    def _show(self, words: SummaryWords) -> None:
        """Put `words` into the form; nobody typed them."""
        editors = (self._text, self._rendered, self._read, self._at, self._read_in, self._language)
        for editor in editors:
            editor.blockSignals(True)
        if self._sheet.form is None and not choose(self._language, words.language or None) and words.language:
            self._language.addItem(language_name(words.language, self._speech), words.language)  # written meanwhile
            choose(self._language, words.language)
        self._text.setPlainText(words.text)
        self._rendered.setText(words.rendered_by)
        self._read.setChecked(words.read_aloud_at is not None or bool(words.read_in))
        at = words.read_aloud_at or self._sheet.read_at or self._now
        self._at.setDateTime(at)  # type: ignore[arg-type]  # Qt takes a datetime as it is
        choose(self._read_in, words.read_in or self._code())
        for editor in editors:
            editor.blockSignals(False)

    def _restore(self, draft: str) -> None:
        found = restored(draft)
        if found is None or found[0] == self._saved():
            return
        words, self._shown = found
        self._show(words)
        self._unsaved.show()

    def _go_back(self) -> None:
        form = self._sheet.form
        self._shown = form.versions if form else {}
        self._show(self._saved())
        self._follow()
        self._saving.stop()
        self.drafted.emit("")
        self._text.setFocus()
        self._unsaved.hide()

    def _typed(self, *_what: object) -> None:
        self._saving.start()
        self._doubt_reading()

    def _doubt_reading(self) -> None:
        """The acta would say that what it prints was read aloud: other words were."""
        saved, now = self._saved(), self.words
        same_reading = saved.read_aloud_at is not None and now.read_aloud_at == saved.read_aloud_at
        self._read_before.setVisible(same_reading and now.text.strip() != saved.text)

    def _language_chosen(self) -> None:
        choose(self._read_in, self._code())
        self._typed()

    def _keep(self) -> None:
        words = self.words
        self.drafted.emit("" if words == self._saved() else kept(words, self._shown))

    def _follow(self) -> None:
        for field in (self._at_field, self._in_field):
            field.setVisible(self._read.isChecked())
        self._doubt_reading()

    def _remove(self) -> None:
        self.removed = True
        self.reject()

    def _check(self) -> None:
        if not self._code():
            self._fields[0].refuse(translate("SummaryDialog", "Falta decir en qué idioma está."))
        if not self._text.toPlainText().strip():
            self._text_field.refuse(translate("SummaryDialog", "Escriba al menos una frase."))
