"""Personas: the list of a table, what the record says of each one, reserved names, possible doubles."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.commands.consent import record_consent
from facilitator_app.commands.participant import add_participant
from facilitator_app.commands.reserve import reserve_person
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.people.join_dialog import JoinPeople
from facilitator_app.desktop.screens.people.screen import PeopleScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.widgets.label import Label
from facilitator_app.desktop.widgets.question import Question
from facilitator_app.queries.compared_people import compared_people
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import Meeting


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> PeopleScreen:
    """The people of the table, the first one's page beside them."""
    shell.register("people", lambda: PeopleScreen(desk))
    screen = shell.go(f"people/{meeting.process}")
    assert isinstance(screen, PeopleScreen)
    qtbot.waitUntil(lambda: screen.panel.page is not None)
    return screen


def names(screen: PeopleScreen) -> list[str]:
    return [line.seat.name for line in screen._rows.rows]


def test_on_a_small_laptop_every_column_has_its_place(screen: PeopleScreen, shell: Shell, qtbot: QtBot) -> None:
    shell.resize(1366, 768)
    qtbot.wait(50)
    assert screen.table.folded == ()
    assert screen.table.horizontalScrollBar().maximum() == 0


def test_what_is_typed_narrows_the_list_without_accents(screen: PeopleScreen, qtbot: QtBot) -> None:
    everybody = len(names(screen))
    QTest.keyClicks(screen.search, "lucia")
    qtbot.waitUntil(lambda: 0 < len(names(screen)) < everybody)
    assert all("Lucía" in name for name in names(screen))


def test_where_nobody_is_like_what_is_typed_it_is_said_and_what_to_do(screen: PeopleScreen, qtbot: QtBot) -> None:
    QTest.keyClicks(screen.search, "nadie de ese nombre")
    qtbot.waitUntil(screen._empty.isVisible)
    assert screen._empty.words.text().startswith("Nadie de la mesa corresponde a lo que busca.")
    screen.search.clear()
    qtbot.waitUntil(lambda: screen.table.isVisible() and bool(names(screen)))


def test_the_page_of_a_person_says_where_they_sat_and_in_which_sessions(screen: PeopleScreen, qtbot: QtBot) -> None:
    words = " · ".join(label.text() for label in screen.panel.findChildren(Label))
    assert screen.panel.page is not None
    seat = screen.panel.page.seat
    assert seat.name in words
    assert (seat.party or "–") in words
    assert "Sesión 8" in words


def test_a_reserved_person_is_covered_in_the_discreet_view(
    screen: PeopleScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        reserve_person(tx, meeting.people[0])
    qtbot.waitUntil(lambda: any(line.seat.reserved for line in screen._rows.rows))
    reserved = next(line for line in screen._rows.rows if line.seat.reserved)
    assert "Candelaria" not in reserved.seat.name
    screen.set_discreet(True)
    assert screen.table.delegate.discreet


@pytest.fixture
def twins(screen: PeopleScreen, vault: Vault, meeting: Meeting, qtbot: QtBot) -> tuple[UUID, UUID]:
    """The first person of the list, and the same once more with another party and role."""
    first = screen._rows.rows[0].seat
    with vault.begin("test") as tx:
        twin = add_participant(
            tx, meeting.process, first.name, party_id=meeting.parties[0], position="Secretaria de actas", sex="f"
        )
        record_consent(tx, twin, "named_in_minutes", "refused")
    qtbot.waitUntil(lambda: screen.model.roster is not None and screen.model.roster.page.found == 61)
    return first.id, twin


def test_two_records_of_one_person_are_compared_field_by_field_joined_and_taken_apart(
    screen: PeopleScreen, twins: tuple[UUID, UUID], meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[JoinPeople] = []

    def choose(window: FormDialog) -> int:
        if isinstance(window, JoinPeople):
            shown.append(window)
            (party,) = (pair for one, pair in window._choices if one.name == "party_id")
            party.cards[1 if window.kept is window._pages[0] else 0].click()
            window.attempt()
            return window.result()
        return 1

    monkeypatch.setattr(FormDialog, "exec", choose)
    screen._twice.click()
    qtbot.waitUntil(lambda: screen.model.roster is not None and screen.model.roster.page.found == 60)
    assert shown[0].kept.seat.id == twins[0]
    assert any(label.text().startswith("Que su nombre salga en el acta: ") for label in shown[0].findChildren(Label))
    qtbot.waitUntil(lambda: bool(screen.panel.page and screen.panel.page.joined))
    page = screen.panel.page
    assert page is not None
    assert (page.seat.id, page.seat.party_id) == (twins[0], meeting.parties[0])
    assert page.consents["named_in_minutes"].act == "refused"
    monkeypatch.setattr(Question, "ask", lambda _window: True)
    screen.panel.verbs["apart"].click()
    qtbot.waitUntil(lambda: screen.model.roster is not None and screen.model.roster.page.found == 61)


def test_one_of_two_that_is_reserved_is_not_joined_and_the_window_says_why(
    screen: PeopleScreen, twins: tuple[UUID, UUID], vault: Vault, desk: Desk
) -> None:
    with vault.begin("test") as tx:
        reserve_person(tx, twins[1])
    with vault.read() as tx:
        window = JoinPeople(desk.theme, screen, compared_people(tx, *twins), "es")
    assert not window.act.isEnabled()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["es", "fr"])
def test_the_window_of_two_records_has_names_and_room(
    screen: PeopleScreen, twins: tuple[UUID, UUID], vault: Vault, desk: Desk, qtbot: QtBot, scale: float, language: str
) -> None:
    desk.theme.resize(Scale(scale))
    desk.languages.choose(language)
    with vault.read() as tx:
        window = JoinPeople(desk.theme, screen, compared_people(tx, *twins), language)
    window.fit()
    window.show()
    qtbot.wait(50)
    assert nameless(window) == []
    assert cut_when_settled(window) == []
    window.close()


def test_people_who_may_be_one_are_offered_and_never_joined_by_themselves(
    screen: PeopleScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    before = screen._rows.rows[0].seat
    with vault.begin("test") as tx:
        add_participant(tx, meeting.process, before.name, party_id=meeting.parties[0])
    qtbot.waitUntil(lambda: screen.model.roster is not None and screen.model.roster.page.found == 61)
    assert screen._twice.isVisible()
    assert screen._twice.words.startswith("Posibles repetidas")


def test_delete_asks_before_anybody_leaves_the_list(
    screen: PeopleScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def no(window: Question) -> bool:
        asked.append(window.accessibleName())
        return False

    monkeypatch.setattr(Question, "ask", no)
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    assert len(asked) == 1
    assert names(screen)[0] in asked[0]
    assert len(names(screen)) == 60


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_no_words_are_cut(
    screen: PeopleScreen, shell: Shell, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    qtbot.wait(50)
    assert nameless(shell) == []
    assert cut_when_settled(shell) == []
