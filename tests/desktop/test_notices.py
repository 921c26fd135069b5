"""Whatever is told goes through one door, in the person's language, and is kept."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.notices import Act, Notices, Weight
from facilitator_app.errors import Refused, Stopped, Unavailable


def test_a_failure_says_what_happened_what_is_safe_and_what_to_do(qtbot: QtBot) -> None:
    notices = Notices(lambda: "en")
    with qtbot.waitSignal(notices.told) as told:
        notices.fail(Unavailable("desktop.print_failed"), Act("Again", lambda: None))
    assert told.args is not None
    notice = told.args[0]
    assert notice.weight is Weight.WINDOW
    assert notice.words.what == "It could not be printed."
    assert notice.words.safe
    assert notice.words.to_do
    assert notice.act.verb == "Again"


def test_stopping_says_nothing(qtbot: QtBot) -> None:
    notices = Notices(lambda: "es")
    with qtbot.assertNotEmitted(notices.told):
        notices.fail(Stopped())
    assert notices.kept == ()


@pytest.mark.expects_log("no sentences for")
def test_a_code_without_sentences_is_our_bug_and_is_said_so() -> None:
    notices = Notices(lambda: "es")
    notices.fail(Refused("desktop.not_written_yet"))
    assert notices.kept[0].words.what == "Algo falló dentro del programa."


def test_an_unexpected_failure_shows_nothing_of_its_message() -> None:
    notices = Notices(lambda: "es")
    notices.fail(ValueError("the note said something"))
    assert "something" not in str(notices.kept[0].words)


def test_all_that_was_told_is_kept_newest_first_up_to_a_bound() -> None:
    notices = Notices(lambda: "es")
    for number in range(300):
        notices.say(f"Nota {number}")
    assert len(notices.kept) == 200
    assert str(notices.kept[0].words) == "Nota 299"
