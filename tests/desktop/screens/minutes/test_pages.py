"""The pages of the acta: looked at as a draft, made final, and given again as they were printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.minutes.screen import MinutesScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.widgets.header import SecondRow
from facilitator_app.desktop.widgets.label import ShortenedLabel
from facilitator_app.desktop.widgets.steps import StepRow
from facilitator_app.queries.frozen_documents import revisions
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.late import LateVault
from tests.desktop.screens.meeting import Meeting
from tests.desktop.screens.minutes.acta import Filling
from tests.documents.pdf_rules import whole_text


def test_the_draft_is_in_view_with_what_is_still_missing(screen: MinutesScreen) -> None:
    state = screen.state()
    assert state is not None
    assert state.words == "Borrador"
    assert screen.model.desk is not None
    lacking = {check.code for check in screen.model.desk.checks if not check.fine}
    assert {"read_aloud", "consent"} <= lacking


def test_a_draft_is_seen_in_large_print_and_with_the_attendance_list(screen: MinutesScreen, qtbot: QtBot) -> None:
    pages = screen.pages.preview.pages
    for box in (screen.options._large, screen.options._list):
        with qtbot.waitSignal(screen.model.rendered):
            QTest.keyClick(box, Qt.Key.Key_Space)
    assert screen.model.printed is not None
    assert screen.model.printed.pages > pages
    assert "Lista de asistencia" in whole_text(screen.model.printed.pdf)
    assert screen.model.wanted.printed_on == "oficio-large"


def test_of_a_final_acta_the_large_print_is_a_copy_to_be_read_and_the_kept_pages_come_back(
    final: MinutesScreen, qtbot: QtBot
) -> None:
    assert final.model.printed is not None
    kept = final.model.printed.pdf
    assert not final.options._list.isEnabled()
    for words in (True, False):
        with qtbot.waitSignal(final.model.rendered):
            QTest.keyClick(final.options._large, Qt.Key.Key_Space)
        assert ("no se firma" in whole_text(final.model.printed.pdf)) is words
    assert final.model.printed.pdf == kept


def test_the_copy_of_a_party_is_the_one_that_it_has_on_whatever_paper_it_is_asked_for_again(
    final: MinutesScreen, qtbot: QtBot
) -> None:
    room = final.model.desk
    assert room is not None
    made: list[bytes] = []
    for paper in ("letter", "a4"):
        final._revise()
        with qtbot.waitSignal(final.model.rendered):
            final._want(replace(final.model.wanted, paper=paper, copy_for=room.parties[0].id))
        with qtbot.waitSignal(final.model.frozen):
            QTest.keyClick(final, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(final.model.rendered):
            pass
        assert final.model.printed is not None
        made.append(final.model.printed.pdf)
    assert made[0] == made[1]


def test_making_it_final_names_what_is_missing_and_keeps_the_printed_bytes(
    final: MinutesScreen, vault: Vault, meeting: Meeting
) -> None:
    with vault.read() as tx:
        kept = revisions(tx, meeting.session)
    assert len(kept) == 1
    assert kept[0].pdf_sha256 is not None
    state = final.state()
    assert state is not None
    assert state.words.startswith("Definitiva")


def test_pages_of_a_draft_are_not_printed_as_the_final_acta_while_its_own_are_made(
    final: MinutesScreen, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    opened = fill(lambda _window: None)
    opened.clear()
    assert final.model.printed is not None
    wanted, kept = final.model.wanted, final.model.printed.pdf
    with qtbot.waitSignal(final.model.rendered):
        final.model.want(replace(wanted, revision=None))
    final.model.want(wanted)
    final._print_pages()
    assert opened == []
    qtbot.waitUntil(lambda: final.model.printed is not None)
    assert final.model.printed.pdf == kept


def in_view(screen: MinutesScreen, session: UUID) -> Callable[[], bool]:
    """Whether the acta of `session` is in view with its pages."""
    model = screen.model
    return lambda: model.desk is not None and model.desk.session.id == session and model.printed is not None


def test_pages_of_one_acta_that_are_made_late_do_not_stand_for_those_of_the_next(
    final: MinutesScreen, shell: Shell, meeting: Meeting, another: UUID, late_vault: LateVault, qtbot: QtBot
) -> None:
    assert final.model.printed is not None
    kept = final.model.printed.pdf
    shell.go(f"minutes/{another}")
    qtbot.waitUntil(in_view(final, another))
    final.model.render()
    late_vault.begin()
    shell.go(f"minutes/{meeting.session}")
    with qtbot.waitSignal(final.model.rendered):
        pass
    late_vault.answer()
    assert in_view(final, meeting.session)()
    assert final.model.printed.pdf == kept


def test_who_goes_to_another_acta_while_one_is_made_final_stays_there(
    screen: MinutesScreen, shell: Shell, another: UUID, fill: Callable[[Filling], list[str]], qtbot: QtBot,
    vault: Vault, meeting: Meeting, late_vault: LateVault,
) -> None:  # fmt: skip
    fill(lambda _window: None)
    late_vault.begin()
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shell.go(f"minutes/{another}")
    late_vault.answer()
    assert in_view(screen, another)()
    assert screen.model.is_draft
    with vault.read() as tx:
        assert [one.pdf_sha256 is not None for one in revisions(tx, meeting.session)] == [True]


def test_a_final_acta_that_is_gone_to_again_is_seen_as_it_was_kept(
    final: MinutesScreen, shell: Shell, meeting: Meeting, late_vault: LateVault
) -> None:
    final._revise()
    late_vault.answer()
    assert final.model.is_draft
    shell.go(f"minutes/{meeting.session}")
    late_vault.answer()
    assert not final.model.is_draft


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_control_has_a_name_and_no_words_are_cut(
    final: MinutesScreen, shell: Shell, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    for tab in (0, 1):
        final._side.tabs.setCurrentIndex(tab)
        qtbot.wait(50)
        assert nameless(shell) == []
        assert cut_when_settled(shell) == []


def test_the_row_of_steps_has_its_words_again_after_large_letters(
    final: MinutesScreen, desk: Desk, qtbot: QtBot
) -> None:
    end = final.findChildren(SecondRow)[0].findChildren(ShortenedLabel)[0]
    for size in (2.0, 1.0):
        desk.theme.resize(Scale(size))
        qtbot.wait(60)
    assert end.sizeHint().width() <= end.fontMetrics().size(0, end.text()).width() + 2
    steps = final.findChildren(StepRow)[0]
    assert steps.width() >= steps.sizeHint().width()
