"""What tests of the visits do, and where they look what the window tells of them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from facilitator_app.desktop.notices import Notices, Weight
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.share.screen import ShareScreen
from facilitator_app.desktop.server_visits import ServerVisits
from facilitator_app.desktop.shell import Shell
from tests.server.link import Link


def foot(shell: Shell) -> str:
    return shell.status.connection.words


def desk_of(window: tuple[ServerVisits, Shell]) -> Desk:
    return window[0]._desk


def card(screen: ShareScreen) -> str:
    """What the server's card, and what stands under it, say."""
    (card,) = [card for way, card in screen.ways._cards if way.server is not None]
    trouble = screen.ways.server.trouble
    wrong = f"{trouble.strong.text()} {trouble.words.text()}" if screen.ways.server.is_troubled else ""
    return " | ".join((card.accessibleDescription(), screen.ways.server.told.text(), wrong))


def bars(notices: Notices) -> list[str]:
    return [str(one.words) for one in notices.kept if one.weight is Weight.BAR]


def visited(window: tuple[ServerVisits, Shell], qtbot: QtBot) -> None:
    """One visit by itself, until it is over and told."""
    visits, _ = window
    with qtbot.waitSignal(visits.told):
        visits.visit_if_wanted()
    qtbot.waitUntil(lambda: visits._job is None)


def by_itself(window: tuple[ServerVisits, Shell], way: Link, qtbot: QtBot) -> None:
    """A visit by itself is under way and stands still."""
    window[0].visit_if_wanted()
    qtbot.waitUntil(lambda: way.connections == 1)


def by_compartir(screen: ShareScreen, way: Link, qtbot: QtBot) -> None:
    """A person asks for a visit in Compartir."""
    qtbot.waitUntil(lambda: screen.ways.way.server == way.address)
    screen.going.make.click()
    qtbot.waitUntil(lambda: screen.going.transfer.card is not None)
