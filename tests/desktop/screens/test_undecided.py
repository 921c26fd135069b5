"""Por decidir: both versions with what was before, one taken, one joined, the agenda, and all else that waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause, edit_clause
from facilitator_app.commands.note import add_note, delete_note, edit_note
from facilitator_app.commands.redaction import Wanted
from facilitator_app.desktop.languages import Languages
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.process.screen import ProcessScreen
from facilitator_app.desktop.screens.undecided.other_cards import LookCard, ResurfacedCard
from facilitator_app.desktop.screens.undecided.screen import UndecidedScreen
from facilitator_app.desktop.screens.undecided.words import explanation, kind_words
from facilitator_app.desktop.shell import Shell
from facilitator_app.domain.agreement import Clause
from facilitator_app.domain.session import AgendaItem, Note, Session
from facilitator_app.queries.merging.conflicts import list_conflicts
from facilitator_app.queries.merging.irregularities import IrregularityKind
from facilitator_app.queries.merging.undecided import Undecided, Waits, undecided
from facilitator_app.store.vault import Vault
from facilitator_app.sync.erasing import take_out
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.desktop.screens.meeting import HallClock, Meeting
from tests.desktop.screens.written_apart import BASE, juana, write_apart


@pytest.fixture
def apart(vault: Vault, meeting: Meeting, hall_clock: HallClock) -> dict[str, UUID]:
    """What was written apart."""
    return write_apart(vault, meeting, hall_clock)


@pytest.fixture
def screen(
    shell: Shell, desk: Desk, meeting: Meeting, apart: dict[str, UUID], qtbot: QtBot
) -> Iterator[UndecidedScreen]:
    """The screen, on the clause; what it began is ended before the test is."""
    shell.register("undecided", lambda: UndecidedScreen(desk))
    screen = shell.go(f"undecided/{meeting.process}")
    assert isinstance(screen, UndecidedScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    _go_to(screen, apart["clause"], qtbot)
    yield screen
    qtbot.waitUntil(lambda: not desk.jobs.busy)


def _go_to(screen: UndecidedScreen, record: UUID, qtbot: QtBot) -> None:
    assert screen.model.page is not None
    wanted = next(one.id for one in screen.model.page.items if one.record == record)
    screen.model.open(screen.model.page.process_id, wanted)
    qtbot.waitUntil(lambda: screen.model.decision is not None and screen.model.decision.item.id == wanted)


def _said(vault: Vault, clause: UUID) -> str | None:
    with vault.read() as tx:
        return tx.get(Clause, clause).text


def _words(screen: UndecidedScreen) -> str:
    QApplication.processEvents()  # what was put into a layout is shown in a turn of its own
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen))


def test_both_versions_stand_beside_each_other_with_what_was_before(screen: UndecidedScreen) -> None:
    assert screen.title() == "Dos versiones de la cláusula SEGUNDO"
    words = _words(screen)
    assert BASE in words
    assert {"Rosa Morales", "Juana Ixcoy"} <= set(words.splitlines())
    assert "laptop de Juana · llegó en un paquete" in words
    assert "· escrito en este equipo" in words
    texts = {card.text.toPlainText() for card in screen.cards}
    assert len(texts) == 2
    told = " ".join(card.text.accessibleDescription() for card in screen.cards)
    assert "Agregado: y del tanque de abajo" in told
    assert "Quitado: mes" in told
    state = screen.state()
    assert state is not None
    assert state.words == "Ninguna se ha perdido"


def test_the_parties_that_said_something_are_told_before(screen: UndecidedScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Las partes ya dieron su posición." in _words(screen))
    qtbot.waitUntil(lambda: "COCODE Aldea Alta" in _words(screen))


def test_a_version_that_was_only_said_again_is_told_as_nothing_new_and_as_what_was_before(
    screen: UndecidedScreen, meeting: Meeting, vault: Vault, hall_clock: HallClock, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        clause = add_clause(tx, add_agreement(tx, meeting.process, "Turnos"), "El agua se reparte por turnos")
        note = add_note(tx, meeting.session, "Lo que se retira", clause_id=clause)
    with vault.read() as tx:
        shown = tx.versions(clause)
    take_out(vault, [Wanted("note", note)], "Lo pidió", origin="test")
    with vault.begin("test") as tx:  # by somebody who had not heard of that
        edit_clause(tx, clause, text="El agua se reparte por turnos de dos horas", shown=shown)
    screen.model.refresh()
    qtbot.waitUntil(lambda: screen.model.page is not None and clause in [one.record for one in screen.model.page.items])
    _go_to(screen, clause, qtbot)
    assert [card.side.verb for card in screen.cards] in (["restated", None], [None, "restated"])
    words = _words(screen)
    assert "No es un cambio nuevo: se volvió a escribir al borrar otra cosa." in words
    assert screen.model.decision is not None
    assert screen.model.decision.base == "El agua se reparte por turnos"
    assert screen.joined.text.toPlainText() == "El agua se reparte por turnos de dos horas"


@pytest.mark.usefixtures("apart")
def test_what_arrives_while_somebody_goes_to_another_decision_does_not_bring_them_back(
    screen: UndecidedScreen, qtbot: QtBot
) -> None:
    page = screen.model.page
    assert page is not None
    other = page.items[(page.at + 1) % len(page.items)]
    assert other.id != page.items[page.at].id
    screen.model.show_next()
    screen.model.refresh()  # as on news of a change
    qtbot.waitUntil(lambda: not screen.model._asking._asked)
    assert screen.model.decision is not None
    assert screen.model.decision.item == other


def test_alt_and_its_letter_lets_a_version_stand(
    screen: UndecidedScreen, apart: dict[str, UUID], vault: Vault, qtbot: QtBot
) -> None:
    second = screen.cards[1].side.said
    QTest.keyClick(screen.window(), Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: _said(vault, apart["clause"]) == second)
    with vault.read() as tx:
        assert apart["clause"] not in [one.record for one in list_conflicts(tx)]
    qtbot.waitUntil(lambda: screen.model.decision is not None and screen.model.decision.item.record != apart["clause"])


def test_the_joined_version_holds_both_until_a_person_takes_something_out(
    screen: UndecidedScreen, apart: dict[str, UUID], vault: Vault, qtbot: QtBot
) -> None:
    joined = screen.joined.text
    assert "quince días" in joined.toPlainText()
    assert "del tanque de abajo" in joined.toPlainText()
    assert "Nada de lo que agregó una versión queda fuera." in _words(screen)
    joined.write("La comisión mide el caudal del nacimiento y del tanque de abajo cada mes.")
    assert "Queda fuera de la" in _words(screen)
    assert "en voz alta" in _words(screen).replace("voz alta en", "en voz alta")
    QTest.keyClick(joined, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (_said(vault, apart["clause"]) or "").endswith("de abajo cada mes."))


def test_what_is_typed_stays_when_something_arrives(
    screen: UndecidedScreen, apart: dict[str, UUID], vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    screen.joined.text.write("A mano")
    with vault.begin("test") as tx:
        add_note(tx, meeting.session, "Otra cosa")
    page = screen.model.page
    qtbot.waitUntil(lambda: screen.model.page is not page)
    assert screen.joined.text.toPlainText() == "A mano"


def test_what_came_while_the_screen_was_open_is_not_replaced_unseen(
    screen: UndecidedScreen, apart: dict[str, UUID], vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    decision = screen.model.decision
    assert decision is not None
    assert decision.conflict is not None
    with vault.begin("elsewhere") as tx:
        edit_clause(tx, apart["clause"], text="Una tercera", shown={})
    screen.model.page = replace(screen.model.page, decision=decision) if screen.model.page else None
    with qtbot.waitSignal(screen.model.write("Decidida").succeeded):
        pass
    with vault.read() as tx:
        (conflict,) = [one for one in list_conflicts(tx) if one.record == apart["clause"]]
        assert {version.value for version in conflict.versions} == {"Una tercera", "Decidida"}


def test_the_first_offer_is_the_agenda(
    screen: UndecidedScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    assert screen.first_focus() is screen.side.agenda
    screen.side.agenda.click()

    def _put() -> bool:
        with vault.read() as tx:
            rows = tx.session.query(AgendaItem.title).all()
        return any("Acuerdo 4, cláusula SEGUNDO: decidir el texto" in row.title for row in rows)

    qtbot.waitUntil(_put)


def test_a_place_written_apart_is_chosen_between(
    screen: UndecidedScreen, apart: dict[str, UUID], vault: Vault, qtbot: QtBot
) -> None:
    _go_to(screen, apart["session"], qtbot)
    assert not screen.joined.isVisibleTo(screen)
    n = next(card.side.n for card in screen.cards if card.side.said == "Salón comunal")
    screen.cards[n - 1].take.click()

    def _stands() -> bool:
        with vault.read() as tx:
            return tx.get(Session, apart["session"]).venue == "Salón comunal"

    qtbot.waitUntil(_stands)


def test_what_the_team_reads_is_covered_in_the_discreet_view_and_never_read_large(
    screen: UndecidedScreen, apart: dict[str, UUID], shell: Shell, qtbot: QtBot
) -> None:
    assert screen.large() is not None
    _go_to(screen, apart["note"], qtbot)
    assert screen.large() is None
    shell.set_discreet(True)
    assert "mujeres" not in _words(screen)
    _go_to(screen, apart["clause"], qtbot)
    assert BASE in _words(screen)


def test_a_record_deleted_while_it_was_edited_is_kept_or_deleted(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, hall_clock: HallClock, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        note = add_note(tx, meeting.session, "El puente necesita otra viga")
    with vault.read() as tx:
        shown = tx.versions(note)
    with juana(vault, meeting.process), vault.begin("test") as tx:
        edit_note(tx, note, text="El puente necesita dos vigas", shown=shown)
    with vault.begin("test") as tx:
        delete_note(tx, note, shown=shown)
    shell.register("undecided", lambda: UndecidedScreen(desk))
    screen = shell.go("undecided/all")
    assert isinstance(screen, UndecidedScreen)
    qtbot.waitUntil(lambda: screen.model.decision is not None)
    card = screen.findChild(ResurfacedCard)
    assert card is not None
    assert "lo borró" in _words(screen)
    card.kept.emit()

    def _kept() -> bool:
        with vault.read() as tx:
            return tx.find(Note, note) is not None and undecided(tx) == ()

    qtbot.waitUntil(_kept)
    qtbot.waitUntil(lambda: "Nada por decidir" in _words(screen))


@pytest.mark.parametrize("kind", [*IrregularityKind, *Waits])
def test_everything_that_can_wait_is_told_in_words(kind: str, spanish: Languages) -> None:
    item = Undecided(UUID(int=1), kind, "note", UUID(int=2), None, None, "Nota", open_to_all=True, value="7")
    assert kind_words(kind) != kind
    decided_here = kind in tuple(Waits)
    assert decided_here or len(explanation(item)) > 40


def test_every_word_is_seen_and_every_control_has_a_name(screen: UndecidedScreen, shell: Shell) -> None:
    assert nameless(shell) == []
    assert cut_when_settled(shell) == []


def test_opening_it_keeps_the_window_alive(
    screen: UndecidedScreen, apart: dict[str, UUID], qtbot: QtBot
) -> None:
    def go_on(at: int) -> None:
        screen.model.show_next()
        qtbot.waitUntil(lambda: screen.model.page is not None and screen.model.page.at == at)

    gaps = LoopWatch().gaps(lambda: go_on(1), lambda: go_on(2))
    assert min(gaps) < ALLOWED, gaps


def test_the_screen_can_be_shown_without_anything_to_decide(
    shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot
) -> None:
    shell.register("undecided", lambda: UndecidedScreen(desk))
    screen = shell.go(f"undecided/{meeting.process}")
    assert isinstance(screen, UndecidedScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    assert "Nada por decidir" in _words(screen)
    assert screen.findChild(LookCard) is None


def test_the_page_of_a_mesa_leads_to_what_waits_in_it(
    shell: Shell, desk: Desk, meeting: Meeting, apart: dict[str, UUID], qtbot: QtBot
) -> None:
    shell.register("undecided", lambda: UndecidedScreen(desk))
    shell.register("process", lambda: ProcessScreen(desk))
    page = shell.go(f"process/{meeting.process}")
    qtbot.waitUntil(lambda: len(page.header_actions()) > 1)
    assert page.header_actions()[0].text() == "3 por decidir"
    page.header_actions()[0].click()
    qtbot.waitUntil(lambda: isinstance(shell.screen_now, UndecidedScreen))
