"""Search everywhere: a few letters lead to a place or a record, and Esc leaves everything as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.party import add_party
from facilitator_app.desktop.screens.analysis.screen import AnalysisScreen
from facilitator_app.desktop.screens.commitments.screen import CommitmentsScreen
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.find.dialog import FindDialog
from facilitator_app.desktop.screens.find.routes import routes_of
from facilitator_app.desktop.screens.help.dialog import HelpDialog
from facilitator_app.desktop.screens.help.guide import Place as Passage
from facilitator_app.desktop.screens.process.screen import ProcessScreen
from facilitator_app.desktop.screens.session.screen import SessionScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.rail import Place
from facilitator_app.desktop.widgets.two_line_row import TwoLines
from facilitator_app.queries.find import Found
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import Meeting
from tests.desktop.screens.understood import understand

PLACES = [Place("today", "Hoy", "calendar-check", "Ctrl+1"), Place("people", "Personas", "users", "Ctrl+4")]


@pytest.fixture
def dialog(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> Iterator[FindDialog]:
    made = FindDialog(desk, shell, PLACES, discreet=True)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def _titles(dialog: FindDialog) -> list[str]:
    return [row.title for row in dialog.model.rows]


def _look_for(dialog: FindDialog, words: str, qtbot: QtBot) -> None:
    dialog.edit.setText(words)
    qtbot.waitUntil(lambda: any(isinstance(row.key, Found) for row in dialog.model.rows))


def test_before_a_letter_is_typed_it_offers_the_places(dialog: FindDialog) -> None:
    assert _titles(dialog) == ["Hoy", "Personas"]
    dialog.edit.setText("per")
    assert _titles(dialog) == ["Personas"]


def test_what_is_found_says_what_it_is_and_where(dialog: FindDialog, qtbot: QtBot) -> None:
    _look_for(dialog, "permisos de corta", qtbot)
    row = dialog.model.rows[0]
    assert row.title.startswith("Los permisos de corta en la parte alta")
    assert row.below == "Nota · Sesión 8 · Mesa de agua y bosque · río Ixcab"


def test_what_the_team_alone_may_read_is_reserved(dialog: FindDialog, qtbot: QtBot) -> None:
    _look_for(dialog, "mujeres comentan", qtbot)
    assert {row.reserved for row in dialog.model.rows} == {True}


def test_enter_goes_to_the_notes_with_these_words(
    dialog: FindDialog, shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot
) -> None:
    shell.register("session", lambda: SessionScreen(desk))
    dialog.chosen.connect(shell.go_to_first)
    _look_for(dialog, "permisos de corta", qtbot)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Down)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    screen = shell.screen_now
    assert isinstance(screen, SessionScreen)
    qtbot.waitUntil(lambda: 0 < len(screen.timeline.model.rows) < 12)
    assert all("permisos de corta" in row.spoken() for row in screen.timeline.model.rows)


def test_enter_on_a_commitment_shows_it_among_those_of_its_mesa(
    dialog: FindDialog, shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, meeting.process, "Medición del caudal", session_id=meeting.session)
        clause = add_clause(tx, agreement, "Se forma una comisión.")
        promise = add_commitment(tx, agreement, "Levantar el censo de pozos", clause_id=clause)
    shell.register("commitments", lambda: CommitmentsScreen(desk))
    dialog.chosen.connect(shell.go_to_first)
    _look_for(dialog, "censo de pozos", qtbot)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    screen = shell.screen_now
    assert isinstance(screen, CommitmentsScreen)
    qtbot.waitUntil(lambda: screen.model.file is not None and screen.model.file.row.id == promise, timeout=4000)


def test_enter_on_a_party_comes_to_it_among_those_of_its_mesa(
    dialog: FindDialog, shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        party = add_party(tx, meeting.process, "Zapateros del puente")
    shell.register("process", lambda: ProcessScreen(desk))
    dialog.chosen.connect(shell.go_to_first)
    _look_for(dialog, "zapateros", qtbot)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    screen = shell.screen_now
    assert isinstance(screen, ProcessScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    row = screen.parties.list.row
    assert isinstance(row, TwoLines)
    assert row.key == party
    assert shell.focusWidget() is screen.parties.list


def test_enter_on_an_event_or_an_actor_comes_to_it_in_the_analysis(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    understood = understand(vault, meeting)
    shell.register("analysis", lambda: AnalysisScreen(desk))
    for kind, thing in (
        ("actor", understood.women),
        ("history_event", understood.event),
        ("cause", understood.night),
        ("indicator", understood.cuts),
        ("signal", understood.threat),
    ):
        screen = shell.go(routes_of(Found(kind, thing, "", meeting.process, "Mesa"), "agua")[0])
        assert isinstance(screen, AnalysisScreen)
        qtbot.waitUntil(lambda: not desk.jobs.busy)
        assert screen._picked[1] == thing
        assert screen.pages.view.hasFocus()


def test_words_that_nothing_holds_are_told_so(dialog: FindDialog, qtbot: QtBot) -> None:
    dialog.edit.setText("xyzzy")
    qtbot.waitUntil(lambda: not dialog._none.isHidden())
    assert "xyzzy" in dialog._none.text()


def test_the_guide_is_found_too_under_a_heading_that_the_arrows_pass_over(dialog: FindDialog, qtbot: QtBot) -> None:
    dialog.edit.setText("memoria usb")
    qtbot.waitUntil(lambda: any(isinstance(row.key, Passage) for row in dialog.model.rows))
    heading = next(at for at, row in enumerate(dialog.model.rows) if row.group)
    assert dialog.model.rows[heading].title == "Guía"
    assert all(isinstance(row.key, Passage) and "Guía" in row.spoken() for row in dialog.model.rows[heading + 1 :])
    come_to = []
    for _ in dialog.model.rows:
        come_to.append(dialog.list.currentIndex().row())
        QTest.keyClick(dialog.edit, Qt.Key.Key_Down)
    assert heading not in come_to
    assert len(dialog.model.rows) - 1 in come_to


@pytest.mark.parametrize(("language", "words", "text"), [
    ("es", "memoria usb", "memoria"), ("en", "usb stick", "stick"), ("pt", "memoria usb", "memoria"),
    ("fr", "usb stick", "stick"),
])  # fmt: skip
def test_enter_on_a_passage_opens_the_guide_where_it_stands(
    shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot, language: str, words: str, text: str
) -> None:
    desk.languages.choose(language)
    dialog = FindDialog(desk, shell, (), discreet=True)
    dialog.passage_chosen.connect(shell.help.show_passage)
    dialog.show()
    dialog.edit.setText(words)
    qtbot.waitUntil(lambda: any(isinstance(row.key, Passage) for row in dialog.model.rows))
    dialog.list.choose_key(passage := next(row.key for row in dialog.model.rows if isinstance(row.key, Passage)))
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert isinstance(passage, Passage)
    guide = shell.findChildren(HelpDialog)[-1].guide
    assert guide.chapter == passage.chapter
    qtbot.wait(50)  # the pictures take their place
    marks = guide.view.extraSelections()
    marked = [QTextCursor(mark.cursor) for mark in marks]
    assert {cursor.selectedText().casefold()[: len(text)] for cursor in marked} >= {text}
    assert any(guide.view.viewport().rect().intersects(guide.view.cursorRect(cursor)) for cursor in marked)
    assert guide.view.hasFocus()
    shell.help.close()
    dialog.deleteLater()


def test_escape_stays(dialog: FindDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.chosen):
        QTest.keyClick(dialog.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_has_names_and_cuts_no_words(dialog: FindDialog, qtbot: QtBot) -> None:
    assert nameless(dialog) == []
    assert cut_when_settled(dialog) == []


@pytest.mark.parametrize(
    ("kind", "first"),
    [("process", "process/"), ("session", "session/"), ("participant", "people/person/"), ("agreement", "agreement/"),
     ("party", "process/"), ("signal", "analysis/"), ("agenda_item", "process/")],
)  # fmt: skip
def test_every_kind_of_record_leads_somewhere(kind: str, first: str, meeting: Meeting) -> None:
    found = Found(kind, meeting.session, "", meeting.process, "Mesa")
    assert routes_of(found, "agua")[0].startswith(first)


@pytest.mark.parametrize(
    ("kind", "page"),
    [("cause", "tree"), ("actor", "map"), ("actor_insight", "insights"), ("indicator", "indicators"),
     ("signal", "signals")],
)  # fmt: skip
def test_what_is_of_the_analysis_leads_to_its_page(kind: str, page: str, meeting: Meeting) -> None:
    found = Found(kind, meeting.session, "", meeting.process, "Mesa")
    assert routes_of(found, "agua")[0] == f"analysis/{meeting.process}/{page}/{meeting.session}"


def test_rows_are_read_aloud_whole(dialog: FindDialog) -> None:
    row = dialog.model.rows[0]
    assert isinstance(row, TwoLines)
    assert row.spoken() == "Hoy"
