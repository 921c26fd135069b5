"""The levelling of a process: which sector goes to the table untrained, skill by skill; and the trainings so far."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from facilitator_app.queries.levelling import Levelling, SectorLine, TrainingLine
from facilitator_app.store.reference.catalogues import label

from ...formats import short_day
from ...models.table import TableModel
from ...theme.sectors import Sector
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.card import Card
from ...widgets.folded_columns import Lesser, lines_below
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.row_table import Cell, RowTable
from ...widgets.spacing import column, row
from ...widgets.two_line_row import TwoLines
from .list_page import ListPage

translate = QCoreApplication.translate
_HEAD, _SECTOR, _SHARE = 48, 172, 112


class TrainingPage(QWidget):
    """`opened` and `removed` carry the row of a training; nothing here blocks, it tells."""

    opened = Signal(object)
    removed = Signal(object)
    add_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        body = column(theme, self, gap=0)
        holder = QWidget()
        inside = column(theme, holder, (20, 12, 20, 0), 0)
        self._card = Card(theme, margins=(16, 12, 16, 12), gap=8)
        inside.addWidget(self._card)
        self._title, self._counted = Label("", "heading"), Label("", "caption")
        top = row(theme)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._counted)
        self._card.body.addLayout(top)
        self.table = RowTable(theme, "")
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._card.body.addWidget(self.table)
        self._untrained = NoticeBlock(theme, " ")
        self._untrained.hide()
        self._card.body.addWidget(self._untrained)
        self.trainings: ListPage[TwoLines] = ListPage(theme)
        self.trainings.opened.connect(self.opened)
        self.trainings.edited.connect(self.opened)
        self.trainings.removed.connect(self.removed)
        self.trainings.add_wanted.connect(self.add_wanted)
        body.addWidget(holder)
        body.addWidget(self.trainings, 1)
        self.table.widened.connect(self._fit)
        theme.follow(self.table, self._fit)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._title.setText(self.tr("Nivelación: quién llega formado a la mesa"))
        self.table.setAccessibleName(self.tr("Personas formadas por sector y habilidad"))
        self.trainings.say(
            self.tr("Formaciones"),
            self.tr("Agregar una formación…"),
            self.tr("Aquí estarán las formaciones: quién aprendió qué, y quién puede enseñarlo."),
        )

    def show_levelling(self, levelling: Levelling, own: Mapping[str, str], language: str) -> None:
        """Show who was trained in what."""
        heads = [self.tr("Sector"), *(skill.name(language) for skill in levelling.skills), self.tr("En algo")]
        lines = [*levelling.sectors, levelling.total]
        codes = [skill.code for skill in levelling.skills]
        self._model: TableModel[SectorLine] = TableModel(
            heads,
            lambda line: _cells(line, codes, own, language, whole=line is levelling.total),
            lambda line: "total" if line is levelling.total else line.sector,
        )
        self._model.replace(lines)
        self.table.setModel(self._model)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        counted = (
            self.tr("Cuenta titulares y suplentes") if levelling.delegates else self.tr("Cuenta a todas las personas")
        )
        self._counted.setText(counted)
        self._fit()
        without = [sector_words(line.sector, own, language) for line in levelling.sectors if line.untrained]
        self._untrained.setVisible(bool(without))
        told = self.tr("Llega sin formar: {0}. No impide seguir; conviene ofrecer un taller antes.")
        self._untrained.words.setText(told.format(", ".join(without)))
        self._card.setVisible(bool(levelling.skills) and levelling.total.people > 0)
        self.trainings.show_rows([training_row(line, levelling, language) for line in levelling.trainings])

    def _fit(self) -> None:
        """As high as its lines, so that the page scrolls as one; skills that have no room are told under each row."""
        px, header, model = self._theme.px, self.table.horizontalHeader(), self.table.model()
        count = header.count()
        if not count:
            return
        header.setFixedHeight(px(_HEAD))
        header.setMinimumSectionSize(px(_SHARE))
        beside = max(0, (self.table.width() - px(_SECTOR + _SHARE)) // px(_SHARE))
        folded = [Lesser(column, headed=True) for column in range(1 + beside, count - 1)]
        room = self.table.width() - px(12)
        self.table.fold(folded, lines_below(model, folded, self._theme.font(12), room))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, px(_SECTOR))
        high = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(px(_HEAD) + model.rowCount() * high + px(2))


def _cells(line: SectorLine, codes: list[str], own: Mapping[str, str], language: str, *, whole: bool) -> list[Cell]:
    if whole:
        name = Cell(translate("TrainingPage", "Todas"), strong=True)
    else:
        mark = Sector(line.sector) if line.sector else Tone.NEUTRAL
        name = Cell(sector_words(line.sector, own, language), mark=mark)
    return [
        name,
        *(_share(line.trained.get(code, 0), line.people) for code in codes),
        _share(line.any_skill, line.people),
    ]


def _share(trained: int, people: int) -> Cell:
    words = translate("TrainingPage", "{0} de {1}").format(trained, people)
    return Cell(words, share=trained / people if people else 0.0, tone=Tone.ATTENTION if not trained else None)


def sector_words(sector: str, own: Mapping[str, str], language: str) -> str:
    """The name of a sector; of one that nobody said, that."""
    if not sector:
        return translate("TrainingPage", "Sin sector")
    return own.get(sector) or label("sectors", sector, language)


def training_row(line: TrainingLine, levelling: Levelling, language: str) -> TwoLines:
    """A training as a row: what, when, who gave it, how many went through it."""
    names = {skill.code: skill.name(language) for skill in levelling.skills}
    skills = ", ".join(names.get(code, code) for code in line.skills)
    hours = translate("TrainingPage", "%n hora(s)", "", line.hours) if line.hours else ""
    below = " · ".join(part for part in (skills, hours, line.trainer, line.venue) if part)
    pill = translate("TrainingPage", "%n persona(s)", "", len(line.people))
    day = short_day(line.on, language) + f" {line.on.year}" if line.on is not None else ""
    return TwoLines(
        line.id, line.title, below or " ", icon="graduation-cap", mark=Tone.ACCENT, aside=day, pill=pill,
        pill_tone=Tone.DONE if line.people else Tone.NEUTRAL, pill_icon="users",
    )  # fmt: skip
