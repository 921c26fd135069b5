"""A summary in another language is written over its acta, goes into the pages, and is never lost half written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from facilitator_app.commands.session import close_session
from facilitator_app.commands.summary import edit_summary, write_summary
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.minutes.screen import MinutesScreen
from facilitator_app.desktop.screens.minutes.summary_dialog import SummaryDialog
from facilitator_app.desktop.screens.minutes.summary_draft import SummaryWords, kept, restored
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.question import Question
from facilitator_app.domain.session import Session
from facilitator_app.queries.merging.conflicts import list_conflicts
from facilitator_app.queries.summaries import SummaryLine, summary_draft_place, summary_lines
from facilitator_app.store.records.drafts import kept_draft
from facilitator_app.store.vault import Vault
from tests.desktop.looking import nameless
from tests.desktop.screens.meeting import MORNING, Meeting
from tests.documents.pdf_rules import whole_text

Use = Callable[[SummaryDialog], None]
TEXT = "They agreed to measure the river."


@pytest.fixture
def screen(shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot) -> Iterator[MinutesScreen]:
    """The acta of a session in two languages that is over."""
    with vault.begin("test") as tx:
        tx.get(Session, meeting.session).languages = ("es", "en")
        tx.get(Session, meeting.session).interpreter = "Micaela Pop"
        close_session(tx, meeting.session)
    shell.register("minutes", lambda: MinutesScreen(desk))
    screen = shell.go(f"minutes/{meeting.session}")
    assert isinstance(screen, MinutesScreen)
    qtbot.waitUntil(lambda: screen.pages.preview.pages > 0)
    yield screen
    qtbot.waitUntil(lambda: not desk.jobs.busy)


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[Use], list[str]]:
    """What is done with the form that opens; the titles of those that did are told."""
    opened: list[str] = []

    def answer(using: Use) -> list[str]:
        def run(dialog: SummaryDialog) -> int:
            opened.append(dialog.windowTitle())
            dialog.setModal(True)
            dialog.show()
            using(dialog)
            return dialog.result()

        monkeypatch.setattr(SummaryDialog, "exec", run)
        return opened

    return answer


def lines(vault: Vault, meeting: Meeting) -> tuple[SummaryLine, ...]:
    with vault.read() as tx:
        return summary_lines(tx, meeting.session)


def draft_of(vault: Vault, meeting: Meeting, language: str | None = None) -> str | None:
    with vault.read() as tx:
        return kept_draft(tx.connection, summary_draft_place(meeting.session, language))


def written(screen: MinutesScreen, vault: Vault, meeting: Meeting, qtbot: QtBot, language: str = "en") -> UUID:
    """A summary that stands, and that the screen knows of."""
    with vault.begin("other") as tx:
        summary = write_summary(tx, meeting.session, language, TEXT)
    screen.refresh()
    qtbot.waitUntil(lambda: bool(screen.model.desk and screen.model.desk.summaries))
    return summary


def save(dialog: SummaryDialog, qtbot: QtBot) -> None:
    dialog.attempt()
    qtbot.waitUntil(lambda: dialog.result() == 1)


def test_it_is_written_by_keyboard_and_stands_in_the_pages(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    def write(dialog: SummaryDialog) -> None:
        assert nameless(dialog) == []
        assert dialog._language.currentText() == "Inglés"
        QTest.keyClicks(dialog._text, TEXT)
        QTest.keyClicks(dialog._rendered, "Micaela Pop")
        QTest.keyClick(dialog._read, Qt.Key.Key_Space)
        assert dialog._at_field.isVisible()
        save(dialog, qtbot)

    opened = use(write)
    button = screen.options._summaries.findChildren(type(screen._final))[-1]
    with qtbot.waitSignal(screen.model.rendered):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert opened == ["Escribir un resumen en otro idioma"]
    (line,) = lines(vault, meeting)
    assert (line.language, line.text, line.rendered_by, line.read_in) == ("en", TEXT, "Micaela Pop", "en")
    assert line.read_aloud_at is not None
    assert screen.model.printed is not None
    assert TEXT in whole_text(screen.model.printed.pdf)
    assert screen.options._speech.currentText() == "Español, resumen en inglés"
    assert draft_of(vault, meeting) is None


def test_which_one_goes_in_is_chosen_with_the_language(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    written(screen, vault, meeting, qtbot)
    box = screen.options._summaries._boxes["en"]
    assert box.isChecked()
    with qtbot.waitSignal(screen.model.rendered):
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert screen.model.printed is not None
    assert TEXT not in whole_text(screen.model.printed.pdf)
    assert screen.options._speech.currentText() == "Español"
    with qtbot.waitSignal(screen.model.rendered):
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert TEXT in whole_text(screen.model.printed.pdf)


def test_what_was_not_saved_is_there_again_after_a_power_cut(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    def begin(dialog: SummaryDialog) -> None:
        QTest.keyClicks(dialog._text, "They ag")
        qtbot.waitUntil(lambda: "They ag" in (draft_of(vault, meeting) or ""))
        QTest.keyClicks(dialog._text, "reed")
        dialog.reject()

    use(begin)
    screen.summaries.write(None)
    qtbot.waitUntil(lambda: "They agreed" in (draft_of(vault, meeting) or ""))
    assert lines(vault, meeting) == ()

    def go_on(dialog: SummaryDialog) -> None:
        assert dialog._text.toPlainText() == "They agreed"
        assert dialog._unsaved.isVisible()
        save(dialog, qtbot)

    use(go_on)
    screen.summaries.write(None)
    qtbot.waitUntil(lambda: bool(lines(vault, meeting)))
    assert draft_of(vault, meeting) is None


def test_what_was_left_can_be_dropped_for_what_is_saved(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    summary = written(screen, vault, meeting, qtbot)

    def change(dialog: SummaryDialog) -> None:
        dialog._text.setPlainText("Something else")
        dialog.reject()

    use(change)
    screen.summaries.write(summary)
    qtbot.waitUntil(lambda: draft_of(vault, meeting, "en") is not None)

    def drop(dialog: SummaryDialog) -> None:
        dialog._go_back()
        assert dialog._text.toPlainText() == TEXT
        dialog.reject()

    opened = use(drop)
    screen.summaries.write(summary)
    qtbot.waitUntil(lambda: len(opened) == 2)
    qtbot.waitUntil(lambda: draft_of(vault, meeting, "en") is None)


def test_a_draft_that_others_wrote_under_meanwhile_leaves_both_texts(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    summary = written(screen, vault, meeting, qtbot)

    def leave(dialog: SummaryDialog) -> None:
        dialog._text.setPlainText("From here")
        dialog.reject()

    use(leave)
    screen.summaries.write(summary)
    qtbot.waitUntil(lambda: draft_of(vault, meeting, "en") is not None)
    with vault.begin("elsewhere") as tx:
        edit_summary(tx, summary, text="From elsewhere")
    use(lambda dialog: save(dialog, qtbot))
    screen.summaries.write(summary)
    qtbot.waitUntil(lambda: draft_of(vault, meeting, "en") is None)
    with vault.read() as tx:
        (conflict,) = list_conflicts(tx)
    assert {one.value for one in conflict.versions} == {"From here", "From elsewhere"}


def test_one_that_another_device_wrote_first_is_not_written_over(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    def begin(dialog: SummaryDialog) -> None:
        QTest.keyClicks(dialog._text, "From here")
        dialog.reject()

    use(begin)
    screen.summaries.write(None)
    qtbot.waitUntil(lambda: draft_of(vault, meeting) is not None)
    with vault.begin("elsewhere") as tx:
        write_summary(tx, meeting.session, "en", "From elsewhere")

    def go_on(dialog: SummaryDialog) -> None:
        assert dialog.words.language == "en"
        save(dialog, qtbot)

    use(go_on)
    screen.summaries.write(None)
    qtbot.waitUntil(lambda: draft_of(vault, meeting) is None)
    with vault.read() as tx:
        (conflict,) = list_conflicts(tx)
    assert {one.value for one in conflict.versions} == {"From here", "From elsewhere"}


def test_it_is_taken_out_once_that_is_sure(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    summary = written(screen, vault, meeting, qtbot)
    asked: list[str] = []

    def sure(question: Question) -> bool:
        asked.append(question.windowTitle())
        return True

    monkeypatch.setattr(Question, "ask", sure)
    use(lambda dialog: dialog._remove())
    screen.summaries.write(summary)
    qtbot.waitUntil(lambda: lines(vault, meeting) == ())
    assert asked == ["¿Quitar el resumen en inglés?"]


def test_one_without_words_is_refused_where_they_are_missing(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    def hurry(dialog: SummaryDialog) -> None:
        dialog.attempt()
        assert dialog._text_field.refused
        assert isinstance(dialog._text, QPlainTextEdit)
        dialog.reject()

    opened = use(hurry)
    screen.summaries.write(None)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert lines(vault, meeting) == ()


def test_words_that_changed_after_they_were_read_aloud_are_not_told_as_read_without_a_word(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    summary = written(screen, vault, meeting, qtbot)
    with vault.begin("read") as tx:
        edit_summary(tx, summary, read_aloud_at=MORNING, read_in="en")
    told: list[bool] = []

    def correct(dialog: SummaryDialog) -> None:
        told.append(dialog._read_before.isVisible())
        QTest.keyClicks(dialog._text, "And more. ")
        told.append(dialog._read_before.isVisible())
        QTest.keyClick(dialog._read, Qt.Key.Key_Space)
        told.append(dialog._read_before.isVisible())
        dialog.reject()

    use(correct)
    screen.summaries.write(summary)
    qtbot.waitUntil(lambda: told == [False, True, False])


def test_where_every_language_of_the_session_has_one_nothing_is_chosen_for_the_person(
    screen: MinutesScreen, vault: Vault, meeting: Meeting, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    written(screen, vault, meeting, qtbot)

    def hurry(dialog: SummaryDialog) -> None:
        assert dialog.words.language == ""
        QTest.keyClicks(dialog._text, "They agreed")
        dialog.attempt()
        assert dialog._fields[0].refused
        QTest.keyClicks(dialog._language, "Q'eqchi")
        assert dialog.words.language == "kek"
        save(dialog, qtbot)

    use(hurry)
    screen.summaries.write(None)
    qtbot.waitUntil(lambda: [one.language for one in lines(vault, meeting)] == ["en", "kek"])


def test_an_unfinished_form_is_kept_with_what_it_had_shown(vault: Vault, meeting: Meeting) -> None:
    with vault.begin("test") as tx:
        summary = write_summary(tx, meeting.session, "en", TEXT)
    with vault.read() as tx:
        shown = tx.versions(summary)
    words = SummaryWords("en", " Half ", "Micaela", datetime(2026, 3, 5, 14, 40), "en")  # noqa: DTZ001
    assert restored(kept(words, shown)) == (words, shown)
    assert kept(SummaryWords("en", "  "), shown) == ""
    for broken in ("", "{", "[]", json.dumps({"text": "x"}), kept(words, shown).replace("14:40", "x")):
        assert restored(broken) is None


def test_the_form_offers_the_hour_at_which_the_session_ended(
    screen: MinutesScreen, use: Callable[[Use], list[str]], qtbot: QtBot
) -> None:
    found: list[datetime] = []

    def look(dialog: SummaryDialog) -> None:
        found.append(dialog._moment())
        dialog.reject()

    use(look)
    screen.summaries.write(None)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0].date() == MORNING.date()
