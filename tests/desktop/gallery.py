"""Shows every part of the screens with invented content, to look at: python tests/desktop/gallery.py [FOLDER].

With FOLDER it saves pictures of all themes and of 150 % instead of waiting for a person.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.models.rows import RowsModel
from facilitator_app.desktop.models.table import TableModel
from facilitator_app.desktop.notices import Act, Notices
from facilitator_app.desktop.screens.base import Crumb, Screen, State
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.sectors import Sector
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.theme.tokens import Tone
from facilitator_app.desktop.widgets.bars import (
    Balance,
    BalanceFigure,
    Part,
    PartsFigure,
    SequenceFigure,
    Stretch,
)
from facilitator_app.desktop.widgets.button import Button, IconButton, Kind
from facilitator_app.desktop.widgets.card import Card, Panel
from facilitator_app.desktop.widgets.chip import Chip
from facilitator_app.desktop.widgets.choice import CheckBox, Combo, RadioCard, Segments
from facilitator_app.desktop.widgets.empty_state import EmptyState
from facilitator_app.desktop.widgets.field import Field
from facilitator_app.desktop.widgets.flow import Flow
from facilitator_app.desktop.widgets.header import Fact
from facilitator_app.desktop.widgets.key_legend import KeyLegend
from facilitator_app.desktop.widgets.label import Label, Rule
from facilitator_app.desktop.widgets.notice_block import NoticeBlock
from facilitator_app.desktop.widgets.panes import Panes
from facilitator_app.desktop.widgets.pill import DateTile, IconTile, Initials, Kbd, Pill
from facilitator_app.desktop.widgets.progress_card import ProgressCard
from facilitator_app.desktop.widgets.rating import Rating
from facilitator_app.desktop.widgets.row_list import RowList
from facilitator_app.desktop.widgets.row_table import Cell, RowTable
from facilitator_app.desktop.widgets.spacing import column, row
from facilitator_app.desktop.widgets.sparkline import Reading, Sparkline
from facilitator_app.desktop.widgets.steps import StagePath, Step, StepRow
from facilitator_app.desktop.widgets.tabs import Tabs
from facilitator_app.desktop.widgets.timeline_row import TimelineDelegate, TimelineNote
from facilitator_app.desktop.widgets.two_line_row import TwoLineDelegate, TwoLines

SECTORS = (
    ("Gobierno", "government", 0.34, 0.36),
    ("Sector privado", "private", 0.21, 0.24),
    ("Autoridades indígenas", "indigenous", 0.15, 0.32),
    ("Sociedad civil", "civil_society", 0.11, 0.36),
    ("Comunidad", "community", 0.09, 0.87),
    ("Iglesia", "church", 0.07, 0.16),
    ("Academia", "academia", 0.03, 0.08),
)


def _legend(theme: Theme) -> KeyLegend:
    legend = KeyLegend(theme)
    legend.show_keys([("F", "firma"), ("H", "huella")])
    return legend


def notes(count: int) -> list[TimelineNote]:
    """Invented notes of different length."""
    kinds = (
        ("Preocupación", "circle-alert", Tone.ATTENTION),
        ("Propuesta", "lightbulb", Tone.QUOTE),
        ("Estacionar", "square-parking", Tone.ATTENTION),
        ("Observación", "eye", Tone.INFO),
    )
    made = []
    for number in range(count):
        kind, icon, tone = kinds[number % 4]
        team = number % 4 == 3
        made.append(
            TimelineNote(
                number,
                f"10:{number % 60:02}",
                kind,
                icon,
                tone,
                "Que una comisión mida el caudal cada quince días y lo diga en público. " * (1 + number % 3),
                speaker="Equipo" if team else "Persona inventada, Parte alta",
                mark=None if team else Sector("community"),
                readers="Equipo" if team else "Acta",
                readers_icon="users" if team else "file-text",
                reserved=team,
                link="Pasa a cláusula SEGUNDO del Acuerdo 4" if number % 4 == 1 else "",
            )
        )
    return made


def rows() -> list[TwoLines]:
    """Invented rows of every shape."""
    return [
        TwoLines("g1", "Vencidos", aside="2", group=True, aside_tone=Tone.ALARM),
        TwoLines(
            1,
            "Entregar el mapa de permisos",
            "Municipalidad",
            mark=Sector("government"),
            aside="venció el 2 mar",
            aside_tone=Tone.ALARM,
        ),
        TwoLines(
            2,
            "Llegó el paquete 9 de la oficina",
            "12 cambios leídos",
            icon="package-check",
            mark=Tone.DONE,
            keys="Return",
        ),
        TwoLines(3, "Amenazas a dos vecinos", "Avisó el enlace", icon="circle-alert", mark=Tone.ALARM, reserved=True),
        TwoLines(
            4,
            "Acuerdo 2 · Reglas de la mesa",
            "Firmado por 9 partes",
            icon="handshake",
            mark=Tone.DONE,
            pill="Vigente",
            pill_tone=Tone.DONE,
            pill_icon="check",
        ),
    ]


class Gallery(Screen):
    """The live session's three columns, with the other parts around them."""

    place = "session"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._left, self._right = self._agenda(), self._attendance()
        panes = Panes(theme, [self._left, self._centre(), self._right], [244, 722, 316], 1)
        row(theme, self, gap=0).addWidget(panes)
        self._pause = Button(theme, "Pausa", icon="pause", keys="F9")
        self._finish = Button(theme, "Terminar…", icon="flag")

    def title(self) -> str:
        return "Sesión 8 · Plenaria"

    def breadcrumb(self) -> tuple[Crumb, ...]:
        return (Crumb("Mesa de agua y bosque · microcuenca", "processes"), Crumb("Sesiones", "session"))

    def state(self) -> State:
        return State("En curso · 1 h 16 min", Tone.ACCENT, "clock", filled=True)

    def facts(self) -> tuple[QWidget, ...]:
        return (
            Fact(self.theme, "map-pin", "Salón comunal, aldea"),
            Fact(self.theme, "languages", "Español, con intérprete"),
        )

    def header_actions(self) -> tuple[Button, ...]:
        return (self._pause, self._finish)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._left, self.timeline, self._right)

    def side_panel(self) -> QWidget:
        return self._right

    def _agenda(self) -> QWidget:
        theme, panel = self.theme, Panel(self.theme, "left", (12, 12, 12, 12), 10)
        panel.body.addWidget(Label("Agenda", "heading"))
        card = Card(theme, work=True)
        card.body.addWidget(Label("AHORA · PUNTO 3 DE 6", "overline", wrap=True))
        card.body.addWidget(Label("Medición del caudal en verano", "heading", wrap=True))
        card.body.addWidget(Label("11:18", "number"))
        panel.body.addWidget(card)
        self.list = RowList(theme, "Puntos de la agenda", "FHRNC")
        self._rows = RowsModel(rows())
        self.list.setModel(self._rows)
        self._delegate = TwoLineDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        panel.body.addWidget(self.list, 1)
        panel.body.addWidget(Button(theme, "Dar la palabra", Kind.SOFT, icon="mic"))
        return panel

    def _centre(self) -> QWidget:
        theme, centre = self.theme, QWidget()
        body = column(theme, centre, (20, 10, 16, 12), 10)
        chips = Flow(theme)
        for words, mark, count in (("Todo", None, 34), ("Propuestas", Tone.QUOTE, 5), ("Acuerdos", Tone.DONE, 2)):
            chips.addWidget(Chip(theme, words, mark=mark, count=count))
        body.addLayout(chips)
        self.timeline = RowList(theme, "Notas de la sesión")
        self._notes = RowsModel(notes(40))
        self.timeline.setModel(self._notes)
        self._timeline_delegate = TimelineDelegate(theme)
        self._timeline_delegate.discreet = True
        self.timeline.setItemDelegate(self._timeline_delegate)
        body.addWidget(self.timeline, 1)
        body.addWidget(self._composer())
        return centre

    def _composer(self) -> QWidget:
        theme, card = self.theme, Card(self.theme, work=True, margins=(12, 10, 12, 10))
        kinds = Flow(theme)
        for words, icon, tone, key in (
            ("Dicho", "message-square-text", Tone.INFO, "D"),
            ("Propuesta", "lightbulb", Tone.ACCENT, "P"),
            ("Pregunta", "circle-question-mark", Tone.INFO, "Q"),
            ("Necesidad", "heart", Tone.QUOTE, "N"),
            ("Preocupación", "circle-alert", Tone.ATTENTION, "C"),
            ("Acuerdo", "handshake", Tone.DONE, "A"),
        ):
            chip = Chip(theme, words, icon=icon, mark=tone, shown_key=key)
            chip.setChecked(key == "P")
            kinds.addWidget(chip)
        card.body.addLayout(kinds)
        card.body.addWidget(Rule())
        line = row(theme)
        line.addWidget(Pill(theme, "@ Persona inventada", Tone.DONE))
        edit = QLineEdit("Que las mujeres que lavan en el río también estén")
        edit.setAccessibleName("Nota")
        edit.setProperty("bare", "true")
        line.addWidget(edit, 1)
        line.addWidget(Button(theme, "Guardar nota", Kind.PRIMARY, show_keys="Return"))
        card.body.addLayout(line)
        return card

    def _attendance(self) -> QWidget:
        theme, panel = self.theme, Panel(self.theme, "right", (18, 12, 20, 12), 10)
        top = row(theme)
        top.addWidget(Label("Asistencia", "heading"))
        top.addStretch(1)
        top.addWidget(Kbd(theme, "Ctrl+L"))
        panel.body.addLayout(top)
        panel.body.addWidget(Label("60", "number"))
        panel.body.addWidget(Pill(theme, "Hay quórum acordado", Tone.DONE, "check"))
        panel.body.addWidget(Rule())
        figure = BalanceFigure(theme, "Quién ha hablado")
        figure.show_lines(
            [Balance(words, Sector(code), voice, people, "· 9", voice < 0.1) for words, code, voice, people in SECTORS],
            ("Sector", "Palabra", "Personas"),
        )
        panel.body.addWidget(figure)
        panel.body.addWidget(
            NoticeBlock(theme, "Mujeres: 18 %. Jóvenes: nadie.", strong="Comunidad: 22 personas, 9 % del tiempo.")
        )
        panel.body.addWidget(Button(theme, "Hacer sondeo de consenso", icon="hand", keys="Ctrl+G"))
        panel.body.addStretch(1)
        return panel


class Parts(Screen):
    """Everything else."""

    place = "today"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        across = row(theme, self, (20, 14, 20, 14), 14)
        for fill in (self._buttons, self._forms, self._numbers):
            part = column(theme, None, gap=12)
            fill(part)
            across.addLayout(part, 1)

    def title(self) -> str:
        return "Jueves 5 de marzo"

    def breadcrumb(self) -> tuple[Crumb, ...]:
        return (Crumb("Buenos días"),)

    def _buttons(self, part: QVBoxLayout) -> None:
        theme, body = self.theme, part
        card = Card(theme, "Botones", "12 de marzo")
        for kind in Kind:
            card.body.addWidget(
                Button(theme, f"Abrir sesión ({kind.value})", kind, icon="notebook-pen", show_keys="Ctrl+Return")
            )
        card.body.addWidget(Button(theme, "Borrar", danger=True))
        off = Button(theme, "Seguir", Kind.PRIMARY)
        off.setEnabled(False)
        card.body.addWidget(off)
        card.body.addWidget(IconButton(theme, "search", "Buscar"))
        body.addWidget(card)
        tabs = Tabs(theme, "Vistas")
        tabs.add("Mapa de actores", keys="Alt+1")
        tabs.add("Cláusulas", count=4)
        body.addWidget(tabs)
        body.addWidget(
            StepRow(theme, [Step("Archivo", state="done"), Step("Columnas", state="now"), Step("Confirmar")])
        )
        body.addWidget(
            EmptyState(
                theme,
                "Todavía no hay compromisos. Nacen de las cláusulas de un acuerdo.",
                Button(theme, "Escribir un acuerdo", Kind.PRIMARY),
            )
        )

    def _forms(self, part: QVBoxLayout) -> None:
        theme, body = self.theme, part
        name = Field(theme, "Nombre", QLineEdit("Ana"), "Como quiera que la nombren")
        wrong = Field(theme, "Fecha de inicio", QLineEdit("31/02"))
        wrong.refuse("Febrero no tiene 31 días.")
        option = Combo(theme, [("Español, resumen en q'eqchi'", 1), ("Español", 2)])
        for widget in (
            name,
            wrong,
            Field(theme, "Idioma", option),
            CheckBox(theme, "Letra grande (14 puntos)"),
            Segments(theme, "Papel", [("Oficio", 1), ("Carta", 2), ("A4", 3)]),
            RadioCard(theme, "Memoria USB", "14,2 GB libres", "usb"),
        ):
            body.addWidget(widget)
        for tone in (Tone.ATTENTION, Tone.ALARM, Tone.DONE, Tone.NEUTRAL):
            body.addWidget(NoticeBlock(theme, "Puede firmarse con huecos. El acta los nombrará.", tone))
        editor = QTextEdit("La comisión mide el caudal")
        editor.setAccessibleName("Texto")
        body.addWidget(editor)

    def _numbers(self, part: QVBoxLayout) -> None:
        theme, body = self.theme, part
        line = row(theme)
        for small in (
            DateTile(theme, "5", "mar", "5 de marzo"),
            Initials(theme, "JI"),
            IconTile(theme, "flame", Tone.ATTENTION),
            Rating(theme, "Suficiente", 2),
            Pill(theme, "1 vencido", Tone.ALARM, "triangle-alert"),
        ):
            line.addWidget(small)
        line.addStretch(1)
        body.addLayout(line)
        spark = Sparkline(theme, "Cortes de agua por semana")
        spark.show_readings(
            [Reading(f"s{n}", v) for n, v in enumerate((1, 1.5, 1, 1.4, 2, 1.6, 2, 2.5))],
            ("Semana", "Cortes"),
            Tone.ATTENTION,
            warns=("aviso", 2),
            alarms=("alerta", 4),
        )
        parts = PartsFigure(theme, "Firmas")
        parts.show_parts(
            [Part("Firma", 41, Tone.DONE), Part("Huella", 12, Tone.INFO), Part("A ruego", 4, Tone.QUOTE)],
            ("Modo", "Personas"),
        )
        sequence = SequenceFigure(theme, "Cambios de una laptop")
        sequence.show_stretches(
            [Stretch(1, 40, "read"), Stretch(41, 57, "missing"), Stretch(58, 63, "kept")],
            ("Cambios", "Estado"),
            {"read": "leído", "missing": "falta", "kept": "guardado"},
        )
        path = StagePath(theme, [Step("Análisis", "sep", "done"), Step("Diálogo", "ene", "now"), Step("Acuerdo")])
        progress = ProgressCard(
            theme,
            "Copiando a la memoria",
            "Si la saca no se pierde nada: seguirá desde la parte 3.",
            pause="Pausar",
            cancel="Cancelar",
        )
        progress.show_progress(0.29, "11,3 de 38,6 MB · quedan unos 2 minutos", "parte 3 de 10")
        for widget in (
            spark,
            parts,
            sequence,
            path,
            progress,
            self._table(),
            _legend(theme),
        ):
            body.addWidget(widget)

    def _table(self) -> QWidget:
        self._model: TableModel[tuple[str, bool]] = TableModel(
            ("Nombre", "Sector", "Estado", "Voz"),
            lambda person: (
                Cell(person[0], tick=person[1], strong=True),
                Cell("Comunidad", mark=Sector("community")),
                Cell(pill="Escrito", tone=Tone.DONE, pill_icon="check"),
                Cell("34 %", share=0.34),
            ),
            lambda person: person[0],
        )
        self._model.replace([("Ana Inventada", True), ("Luz Inventada", False)])
        self.table = RowTable(self.theme, "Personas", "FHRN")
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(self.table.horizontalHeader().ResizeMode.Stretch)
        self.table.selectRow(0)
        return self.table


def build(theme: Theme) -> Shell:
    """The main window with both screens."""
    languages = Languages()
    languages.choose("es")
    shell = Shell(theme, Notices(lambda: "es"))
    shell.register("session", lambda: Gallery(theme))
    shell.register("today", lambda: Parts(theme))
    shell.status.connection.tell("Sin conexión desde el martes", "cloud-off")
    shell.status.unshared.tell("23 cambios sin compartir", "package")
    shell.status.lock.tell("Cifrado · se bloquea en 10 min", "shield-check")
    shell.status.person.tell("Persona inventada · facilitadora", "user")
    shell.go("session")
    return shell


def main() -> int:
    """Show the gallery, or save its pictures into the folder that was named."""
    application = QApplication(sys.argv)
    load_fonts()
    theme = Theme()
    theme.install()
    shell = build(theme)
    shell.show()
    if len(sys.argv) < 2:
        return application.exec()
    folder = Path(sys.argv[1])
    for route in ("session", "today"):
        shell.go(route)
        for name in ("light", "dark", "contrast"):
            theme.choose(name)
            QTest.qWait(60)
            shell.grab().save(str(folder / f"{route}-{name}.png"))
        theme.choose("light")
        theme.resize(Scale(1.5))
        QTest.qWait(60)
        shell.grab().save(str(folder / f"{route}-150.png"))
        theme.resize(Scale())
    shell.notices.say("Nota guardada", Act("Deshacer", lambda: None))
    shell.notices.warn("Queda poca batería.")
    QTest.qWait(60)
    shell.grab().save(str(folder / "notices.png"))
    shell.may_end = True
    shell.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
