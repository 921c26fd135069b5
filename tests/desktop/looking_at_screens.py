"""What is wrong with the screen that is in view, by the rules that hold for every screen of every workspace."""

from __future__ import annotations

from tests.desktop.demonstration import WalkedDesktop
from tests.desktop.looking import cut, nameless, sideways
from tests.desktop.looking_closely import overlapping, unreadable, untranslated


def wrong_with(walked: WalkedDesktop, language: str, *, close: bool) -> list[str]:
    """Words cut, over others, too far right, missing, untranslated; `close`: colours, where strokes are thick."""
    shell = walked.shell
    walked.rest()
    found = _placed_wrong(walked) + nameless(shell)
    if language != "es":
        found += untranslated(shell, language)
    if close:
        found += unreadable(shell.grab().toImage(), shell)
    return found


def _placed_wrong(walked: WalkedDesktop) -> list[str]:
    """What is cut, overlaps or is too wide once the layouts have come to rest."""
    found = cut(walked.shell) + overlapping(walked.shell) + sideways(walked.shell)
    if found:
        walked.settle()
        found = cut(walked.shell) + overlapping(walked.shell) + sideways(walked.shell)
    return found
