"""The right of the acta once it is on paper: scans that came back, pages that are missing, and who has a copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent

from facilitator_app.queries.frozen_documents import FrozenRevision
from facilitator_app.queries.papers.paper_trail import CopyLine, PaperTrail, ScanLine

from ...formats import clock_time, short_day
from ...models.rows import RowsModel
from ...theme.theme import Theme
from ...theme.tokens import Tone
from ...widgets.button import Button
from ...widgets.card import Panel
from ...widgets.key_legend import KeyLegend
from ...widgets.label import Label
from ...widgets.notice_block import NoticeBlock
from ...widgets.row_list import RowList
from ...widgets.two_line_row import TwoLineDelegate, TwoLines
from .scan_taking import write_page_numbers


class _PaperList(RowList):
    """Also acts on Del."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.row is not None:
            self.acted.emit("Del", self.row)
            return
        super().keyPressEvent(event)


class PaperPanel(Panel):
    """`scan_wanted` and `copy_wanted` ask for a new one, `opened` and `deleted` carry the scan or the copy.

    `record_opened` carries the record of signatures that is to be seen.
    """

    scan_wanted = Signal()
    copy_wanted = Signal()
    opened = Signal(object)
    record_opened = Signal(object)
    deleted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "right", (18, 10, 16, 8), 8)
        self._theme = theme
        self._trail: PaperTrail | None = None
        self._language = "es"
        self._about = Label("", "caption", wrap=True)
        self._lacking = NoticeBlock(theme, "", Tone.ATTENTION)
        self._scan = Button(theme, "", icon="scan-line")
        self._copy = Button(theme, "", icon="copy")
        self._scan.clicked.connect(self.scan_wanted)
        self._copy.clicked.connect(self.copy_wanted)
        self.list = _PaperList(theme, "")
        self._rows: RowsModel[TwoLines] = RowsModel()
        self._delegate = TwoLineDelegate(theme)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self._open)
        self.list.acted.connect(lambda _letter, row: self._tell(self.deleted, row))
        self._legend = KeyLegend(theme)
        self._none = Label("", "body2", wrap=True)
        for part in (self._about, self._none, self._lacking, self._scan, self._copy):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._legend)
        self.body.addStretch(0)  # takes the room of the list while it is away
        self.retranslate()

    def show_trail(self, trail: PaperTrail | None, language: str) -> None:
        """Show what became of the paper; None while nothing is final."""
        self._trail, self._language = trail, language
        for button in (self._scan, self._copy):
            button.setEnabled(trail is not None)
        scans, copies = (trail.scans, trail.copies) if trail else ((), ())
        missing = bool(trail and trail.scans and trail.missing)
        self._lacking.setVisible(missing)
        if trail is not None and missing:
            words = self.tr("Faltan por escanear las páginas {0}.").format(write_page_numbers(trail.missing))
            self._lacking.words.setText(words)
            self._lacking.setAccessibleName(words)
        rows: list[TwoLines] = []
        if scans:
            rows.append(TwoLines("scans", self.tr("Escaneos"), aside=str(len(scans)), group=True))
            rows += [self._scan_row(scan) for scan in scans]
        if trail is not None and trail.signing_records:
            group = self.tr("Constancia de firmas")
            rows.append(TwoLines("records", group, aside=str(len(trail.signing_records)), group=True))
            rows += [self._record_row(record) for record in trail.signing_records]
            rows += [self._scan_row(scan) for scan in trail.signing_scans]
        if copies:
            rows.append(TwoLines("copies", self.tr("Copias entregadas"), aside=str(len(copies)), group=True))
            rows += [self._copy_row(copy) for copy in copies]
        self._rows.replace(rows)
        self._none.setText(self.tr("Aquí estarán las hojas firmadas y las copias. Antes, el acta se deja definitiva."))
        self._none.setVisible(trail is None)
        for part in (self._scan, self._copy):
            part.setVisible(trail is not None)
        for of_rows in (self.list, self._legend):
            of_rows.setVisible(bool(rows))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._about.setText(
            self.tr("Lo firmado en papel vuelve a su acta por el código de cada hoja. Quien coteja lo ve lado a lado.")
        )
        self._scan.say(self.tr("Adjuntar escaneo…"))
        self._copy.say(self.tr("Entregar una copia…"))
        self.list.setAccessibleName(self.tr("Escaneos y copias"))
        self._legend.show_keys([("Return", self.tr("abrir o cotejar")), ("Del", self.tr("quitar"))])
        self.show_trail(self._trail, self._language)

    def _scan_row(self, scan: ScanLine) -> TwoLines:
        compared = scan.compared_at is not None
        who = scan.compared_by if compared else scan.attached_by
        when = scan.compared_at or scan.attached_at
        said = f"{short_day(when.date(), self._language)} {clock_time(when)}" if when else ""
        pages = self.tr("páginas {0}").format(write_page_numbers(scan.pages))
        return TwoLines(
            scan.id,
            scan.file_name,
            " · ".join(filter(None, (pages, who, said))),
            icon="scan-line",
            pill=self.tr("Cotejado") if compared else self.tr("Sin cotejar"),
            pill_tone=Tone.DONE if compared else Tone.ATTENTION,
            pill_icon="check" if compared else "clock",
        )

    def _record_row(self, record: FrozenRevision) -> TwoLines:
        when = record.frozen_at
        said = f"{short_day(when.date(), self._language)} {clock_time(when)}" if when else ""
        pages = self.tr("%n página(s)", "", record.pages or 0)
        title = self.tr("Código {0}, revisión {1}").format(record.code, record.revision)
        return TwoLines(record.id, title, " · ".join(filter(None, (pages, said))), icon="file-text")

    def _copy_row(self, copy: CopyLine) -> TwoLines:
        day = short_day(copy.delivered_on, self._language) if copy.delivered_on else ""
        party = copy.party if copy.party != copy.recipient else ""
        medium = self.tr("en papel") if copy.medium == "paper" else self.tr("archivo")
        below = " · ".join(filter(None, (party, day, medium, copy.remarks)))
        return TwoLines(copy.id, self.tr("{0}. {1}").format(copy.number, copy.recipient), below, icon="copy")

    def _open(self, row: object) -> None:
        records = self._trail.signing_records if self._trail is not None else ()
        record = next((one for one in records if isinstance(row, TwoLines) and one.id == row.key), None)
        if record is not None:
            self.record_opened.emit(record)
        else:
            self._tell(self.opened, row)

    def _tell(self, signal: SignalInstance, row: object) -> None:
        if self._trail is None or not isinstance(row, TwoLines):
            return
        trail = self._trail
        known: tuple[ScanLine | CopyLine, ...] = (*trail.scans, *trail.signing_scans, *trail.copies)
        found = next((one for one in known if one.id == row.key), None)
        if found is not None:
            signal.emit(found)
