"""The foot of the window and what is told once: what is only here, and where this person may only read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.change_bridge import Announcement
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.status_teller import StatusTeller
from facilitator_app.store.vault import Vault
from facilitator_app.wire.membership import Membership
from tests.desktop.screens.meeting import Meeting


class Opened:
    """The vault as an open workspace."""

    person = "Olga"

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def subscribe(self, listener: Callable[[Announcement], None]) -> None:
        self._vault.listen(listener)

    def keep_drafts(self, drafts: Mapping[str, str]) -> None:
        """Nobody writes here."""

    def kept_drafts(self, beginning: str) -> Mapping[str, str]:  # noqa: ARG002 - there are none
        return {}

    def close(self) -> None:
        """Nothing of it is open."""


def test_an_observer_is_told_once_what_they_may_only_read_and_no_longer_when_that_is_over(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    withdrawn: list[object] = []
    desk.notices.withdrawn.connect(withdrawn.append)
    with monkeypatch.context() as observing:
        observing.setattr(Membership, "may_write", lambda *_: False)
        teller = StatusTeller(shell, desk, Opened(vault))
        qtbot.waitUntil(lambda: bool(desk.notices.kept))
        teller._asking.again()
        qtbot.waitUntil(lambda: not desk.jobs.busy)
        told = [notice.words.what for notice in desk.notices.kept]
        assert len(told) == 1
        assert told[0].startswith("Usted lee «Mesa de agua y bosque · río Ixcab»: puede verlo todo")
    teller._asking.again()
    qtbot.waitUntil(lambda: bool(withdrawn))


def test_words_that_others_took_out_are_told_when_that_arrives(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    teller = StatusTeller(shell, desk, Opened(vault))
    qtbot.waitUntil(lambda: teller._status is not None)
    assert teller._status is not None
    teller._tell(replace(teller._status, taken_out=2))
    (notice,) = desk.notices.kept
    assert notice.words.what.startswith("Se sacaron palabras o datos para siempre, 2 veces.")


def test_the_foot_says_what_left_this_laptop_and_what_nobody_has_yet(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    teller = StatusTeller(shell, desk, Opened(vault))
    qtbot.waitUntil(lambda: teller._status is not None)
    assert teller._status is not None
    for unshared, handed_in, words in (
        (3, 1, "3 cambios sin compartir"),
        (3, 3, "3 cambios en el servidor, aún en ningún otro equipo"),
        (0, 0, "Todo compartido"),
    ):
        teller._tell(replace(teller._status, unshared=unshared, handed_in=handed_in))
        assert shell.status.unshared.text() == words


def test_who_was_removed_is_told_once_and_no_longer_when_they_were_let_in_again(
    shell: Shell, desk: Desk, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    withdrawn: list[object] = []
    desk.notices.withdrawn.connect(withdrawn.append)
    teller = StatusTeller(shell, desk, Opened(vault))
    qtbot.waitUntil(lambda: teller._status is not None)
    assert teller._status is not None
    removed = replace(teller._status, put_out_of=("", "Mesa de agua"))
    teller._tell(removed)
    teller._tell(removed)
    (notice,) = desk.notices.kept
    assert notice.words.what.startswith("Este equipo fue retirado: el programa, «Mesa de agua».")
    teller._tell(replace(removed, put_out_of=()))
    assert withdrawn == [notice]
