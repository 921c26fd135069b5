"""The board of the mesas: where to go first, told in words too; and a report that leaves without exposing anyone."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.process import begin_process
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.processes.report_dialog import ReportDialog
from facilitator_app.desktop.screens.processes.rows import MesaRow, View
from facilitator_app.desktop.screens.processes.screen import ProcessesScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.queries.agreements import list_agreements
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.loop_watch import ALLOWED, slowness
from tests.documents.pdf_rules import whole_text
from tests.queries.programme import Watched, two_mesas


@pytest.fixture
def watched(vault: Vault) -> Watched:
    """A busy mesa and a quiet one."""
    return two_mesas(vault)


@pytest.fixture
def screen(shell: Shell, desk: Desk, watched: Watched, qtbot: QtBot) -> ProcessesScreen:
    """The board, filled."""
    shell.register("processes", lambda: ProcessesScreen(desk))
    screen = shell.go("processes")
    assert isinstance(screen, ProcessesScreen)
    qtbot.waitUntil(lambda: bool(screen._rows.rows))
    return screen


def told(screen: ProcessesScreen, row: int) -> str:
    """A row as a screen reader says it."""
    return str(screen._rows.data(screen._rows.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))


def titles(screen: ProcessesScreen) -> list[str]:
    """The mesas in the order in which they stand."""
    return [row.line.process.title for row in screen._rows.rows]


def test_a_row_tells_everything_in_words(screen: ProcessesScreen) -> None:
    screen._views[View.OVERDUE].click()
    said = told(screen, 0)
    assert said.startswith("Municipio Uspantán, Mesa Mesa del agua próxima sesión: jueves 5 de marzo")
    assert "Etapa Diálogo" in said
    assert "Vencidos 2, el más viejo de 20 días" in said
    assert "Tensión, 8 semanas alta, va en aumento, 1 señal espera" in said
    assert "Mujeres: voz 25 % de la palabra, 50 % de las personas" in said
    assert ", Últimos datos " in said


def test_the_figures_over_the_board_are_sentences(screen: ProcessesScreen) -> None:
    tiles = screen.tiles
    assert [tile.accessibleName() for tile in (tiles.mesas, tiles.overdue, tiles.tense, tiles.stale)] == [
        "2 mesas en 2 municipios. todas en marcha",
        "2 compromisos vencidos. en 1 mesa · el más viejo, 20 días",
        "1 mesa con tensión alta. Uspantán · 1 señal abierta",
        "0 mesas con datos atrasados. todas al día",
    ]


def test_what_is_shown_says_how_old_it_is_and_how_many_mesas_are_up_to_date(
    shell: Shell, screen: ProcessesScreen
) -> None:
    assert screen.title() == "Coordinación"
    state = screen.state()
    assert state is not None
    assert state.words == "2 de 2 al día"
    assert screen._age().startswith("Datos hasta ")
    assert screen.side._inclusion_age.text() == screen._age()


def test_keys_put_the_mesas_in_another_order_and_the_chosen_one_stays_chosen(
    screen: ProcessesScreen, watched: Watched
) -> None:
    assert titles(screen) == ["Mesa del camino", "Mesa del agua"]
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert titles(screen) == ["Mesa del agua", "Mesa del camino"]
    assert screen._views[View.TENSION].isChecked()
    row = screen.table.row
    assert isinstance(row, MesaRow)
    assert row.key == watched.quiet


@pytest.mark.parametrize(("key", "route"), [("Return", "process"), ("V", "commitments"), ("A", "analysis")])
def test_a_key_leads_from_a_mesa_to_what_one_looks_for(
    screen: ProcessesScreen, watched: Watched, key: str, route: str
) -> None:
    gone: list[str] = []
    screen.go.connect(gone.append)
    screen._views[View.OVERDUE].click()
    screen.table.setCurrentIndex(screen._rows.index(0, 0))
    QTest.keyClick(screen.table, getattr(Qt.Key, f"Key_{key}"))
    assert gone == [f"{route}/{watched.busy}"]


def test_the_memories_that_came_are_read_from_here(screen: ProcessesScreen) -> None:
    gone: list[str] = []
    screen.go.connect(gone.append)
    assert screen._read in screen.header_actions()
    screen._read.click()
    assert gone == ["share/read"]


def test_a_promise_that_becomes_late_elsewhere_shows_while_one_looks(
    screen: ProcessesScreen, vault: Vault, watched: Watched, qtbot: QtBot
) -> None:
    with vault.begin("sync") as tx:
        agreement = next(iter(list_agreements(tx, process_id=watched.busy))).id
        late = tx.now().date().replace(year=2025)
        add_commitment(tx, agreement, "Pintar el tanque", due_on=late)
    qtbot.waitUntil(lambda: screen.tiles.overdue.accessibleName().startswith("3 compromisos"))


def test_figures_can_be_read_as_tables(screen: ProcessesScreen) -> None:
    assert screen.side.inclusion.numbers == (
        ("Sector", "Palabra", "Personas"), ("Comunidad", "25%", "58%"), ("Gobierno", "75%", "42%"),
    )  # fmt: skip
    assert "Sin formar: Comunidad en Mesa del agua" in screen.side._untrained.text()
    assert "Mujeres: 25 % de voz" in screen.side._groups.text()


def test_a_single_mesa_is_not_called_coordination(
    shell: Shell, desk: Desk, vault: Vault, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        begin_process(tx, "La única")
    shell.register("processes", lambda: ProcessesScreen(desk))
    screen = shell.go("processes")
    assert isinstance(screen, ProcessesScreen)
    qtbot.waitUntil(lambda: bool(screen._rows.rows))
    assert screen.title() == "Mesas"
    assert "sin medir" in told(screen, 0)
    assert "sin datos" in told(screen, 0)


def test_without_any_mesa_there_is_a_sentence_and_the_way_to_begin(shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    shell.register("processes", lambda: ProcessesScreen(desk))
    screen = shell.go("processes")
    assert isinstance(screen, ProcessesScreen)
    qtbot.waitUntil(lambda: screen.model.board is not None)
    assert screen._none.isVisible()
    assert screen.header_actions() == ()
    assert nameless(shell) == []


# -- the report


def with_report(screen: ProcessesScreen, qtbot: QtBot, act: Callable[[ReportDialog], None]) -> None:
    """Open the report, wait for its pages, and do something with it."""
    board = screen.model.board
    assert board is not None
    dialog = ReportDialog(screen._desk, screen, screen.model, board.today)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.preview.pages > 0)
    act(dialog)
    dialog.close()


def test_the_report_is_seen_before_it_leaves_and_saved_whole_as_pages_and_as_a_table(
    screen: ProcessesScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        names.append(name)
        return str(tmp_path / name.removesuffix(".csv")), ""  # a person need not type the ending

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)

    def save(dialog: ReportDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: len(list(tmp_path.glob("informe-*.pdf"))) == 1)
        dialog.sheet.click()
        qtbot.waitUntil(lambda: len(list(tmp_path.glob("informe-*.csv"))) == 1)

    with_report(screen, qtbot, save)
    assert names == ["informe-2026-trimestre-1.pdf", "informe-2026-trimestre-1.csv"]
    text = whole_text((tmp_path / names[0]).read_bytes())
    assert "INFORME DEL TRIMESTRE" in text
    assert "Mesa del agua" not in text
    assert "Persona 1" not in text
    assert "Quién participó, por sector" in (tmp_path / names[1]).read_text("utf-8-sig")


def test_the_report_speaks_the_language_that_is_chosen_and_leaves_tension_out(
    screen: ProcessesScreen, qtbot: QtBot
) -> None:
    def change(dialog: ReportDialog) -> None:
        dialog.language.setCurrentIndex(dialog.language.findData("fr"))
        dialog.tension.click()

        def is_so() -> bool:
            content = dialog.content
            return content is not None and content.language == "fr" and not _has_tension(content.tables)

        qtbot.waitUntil(is_so)

    with_report(screen, qtbot, change)


def _has_tension(tables: tuple[object, ...]) -> bool:
    return any("ension" in str(getattr(table, "title", "")) for table in tables)


def test_giving_up_the_place_to_save_writes_nothing(
    screen: ProcessesScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: ("", ""))
    with_report(screen, qtbot, lambda dialog: dialog.save.click())
    assert list(tmp_path.glob("informe*")) == []


# -- how it looks


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_nothing_is_cut_or_nameless_in_any_language_and_size(
    shell: Shell, desk: Desk, screen: ProcessesScreen, qtbot: QtBot, language: str, size: float
) -> None:
    desk.languages.choose(language)
    desk.theme.resize(Scale(size))
    qtbot.wait(30)
    assert nameless(shell) == []
    assert cut_when_settled(screen) == []
    inside = screen.side.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= max(screen.side.viewport().width(), desk.theme.px(330))


def test_the_report_has_names_and_room_at_twice_the_size(
    desk: Desk, screen: ProcessesScreen, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(2.0))

    def look(dialog: ReportDialog) -> None:
        assert nameless(dialog) == []
        assert cut_when_settled(dialog) == []

    with_report(screen, qtbot, look)


def test_the_window_is_hardly_held_up_when_the_board_comes_again(screen: ProcessesScreen) -> None:
    """In the time of this thread, since others work on the same machine; all the asking is done by a worker."""
    QApplication.processEvents()

    def seconds() -> float:
        before = time.thread_time()
        screen._show()
        QApplication.processEvents()
        return time.thread_time() - before

    assert min(seconds() for _ in range(3)) / slowness() < ALLOWED
