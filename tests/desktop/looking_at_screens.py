"""What is wrong with the screen that is in view, by the rules that hold for every screen of every workspace."""

from __future__ import annotations

from tests.desktop.demonstration import WalkedDesktop
from tests.desktop.looking import cut, nameless
from tests.desktop.looking_closely import overlapping, unreadable, untranslated


def wrong_with(walked: WalkedDesktop, language: str, *, close: bool) -> list[str]:
    """Words cut, over others, missing or untranslated; `close` looks at colours too, where strokes are thick."""
    shell = walked.shell
    walked.rest()
    found = _placed_wrong(walked) + nameless(shell)
    if language != "es":
        found += untranslated(shell, language)
    if close:
        found += unreadable(shell.grab().toImage(), shell)
    return found


def _placed_wrong(walked: WalkedDesktop) -> list[str]:
    """What is cut or overlaps once the layouts have come to rest."""
    found = cut(walked.shell) + overlapping(walked.shell)
    if found:
        walked.settle()
        found = cut(walked.shell) + overlapping(walked.shell)
    return found
