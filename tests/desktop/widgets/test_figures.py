"""Figures that are painted can also be read: as a sentence, as a table; and the page as it prints."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.theme.sectors import Sector
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.theme.tokens import Tone
from facilitator_app.desktop.widgets.bars import (
    Balance,
    BalanceFigure,
    Bar,
    Part,
    PartsFigure,
    SequenceFigure,
    Stretch,
)
from facilitator_app.desktop.widgets.figure import Figure, NumbersTable
from facilitator_app.desktop.widgets.page_preview import PagePreview
from facilitator_app.desktop.widgets.sparkline import Reading, Sparkline


def _figures(theme: Theme) -> list[Figure]:
    balance = BalanceFigure(theme, "Quién ha hablado")
    balance.show_lines([Balance("Comunidad", Sector("community"), 0.09, 0.37)], ("Sector", "Palabra", "Personas"))
    parts = PartsFigure(theme, "Firmas")
    parts.show_parts([Part("Firma", 41, Tone.DONE), Part("Falta", 0, Tone.INFO)], ("Modo", "Personas"))
    sequence = SequenceFigure(theme, "Cambios")
    stretches = [Stretch(1, 40, "read"), Stretch(41, 57, "missing"), Stretch(58, 63, "kept")]
    words = {"read": "leído", "missing": "falta", "kept": "guardado"}
    sequence.show_stretches(stretches, ("Cambios", "Estado"), words)
    spark = Sparkline(theme, "Cortes")
    spark.show_readings([Reading("ene", 1), Reading("feb", 3)], ("Mes", "Cortes"), warns=("aviso", 2))
    return [balance, parts, sequence, spark]


def test_every_figure_says_its_numbers_and_shows_them_as_a_table(theme: Theme, qtbot: QtBot) -> None:
    spoken = []
    for figure in _figures(theme):
        qtbot.addWidget(figure)
        figure.resize(300, 60)
        figure.grab()
        table = NumbersTable(figure)
        qtbot.addWidget(table)
        assert table.table.rowCount() == len(figure.numbers) - 1
        spoken.append(figure.accessibleDescription())
    assert spoken[0] == "Comunidad 9% 37%"
    assert spoken[2] == "1–40 leído; 41–57 falta; 58–63 guardado"
    assert spoken[3] == "ene 1; feb 3"


def test_empty_figures_paint_nothing_and_do_not_fail(theme: Theme, qtbot: QtBot) -> None:
    for kind in (BalanceFigure, PartsFigure, SequenceFigure, Sparkline):
        figure = kind(theme, "Figura")
        qtbot.addWidget(figure)
        figure.resize(100, 30)
        figure.grab()
        assert figure.text() == ""


def test_a_bar_tells_how_far_it_is(theme: Theme, qtbot: QtBot) -> None:
    bar = Bar(theme, "Copiando")
    qtbot.addWidget(bar)
    bar.set_share(0.29)
    assert bar.value() / bar.maximum() == pytest.approx(0.29)


def _pdf(pages: int) -> bytes:
    kept, document = BytesIO(), PdfDocument.new()
    for _ in range(pages):
        document.new_page(612, 936).close()
    document.save(kept)
    document.close()
    return kept.getvalue()


def test_pages_are_turned_by_keyboard_and_stop_at_the_ends(theme: Theme, qtbot: QtBot) -> None:
    preview = PagePreview(theme, "Acta")
    qtbot.addWidget(preview)
    preview.resize(500, 400)
    assert preview.page == 0
    preview.show_pdf(_pdf(3))
    preview.show()
    turned: list[tuple[int, int]] = []
    preview.turned.connect(lambda page, count: turned.append((page, count)))
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        QTest.keyClick(preview, key)
    assert turned == [(2, 3), (3, 3), (3, 3), (2, 3), (1, 3)]


def test_a_larger_zoom_makes_a_larger_page(theme: Theme, qtbot: QtBot) -> None:
    preview = PagePreview(theme, "Acta")
    qtbot.addWidget(preview)
    preview.show_pdf(_pdf(1))
    before = preview.zoom
    preview.zoom_by(1)
    assert preview.zoom > before
    for _ in range(20):
        preview.zoom_by(1)
    assert preview.zoom == 2.0
    preview.resize(600, 400)
    preview.fit_width()
    assert 0.3 < preview.zoom < 1.2
    preview.resize(900, 400)
    preview.show()
    preview.resize(500, 400)
    QTest.qWait(20)
    assert preview.horizontalScrollBar().maximum() == 0
    preview.show_pdf(_pdf(1))
    assert (preview.page, preview.pages) == (1, 1)
