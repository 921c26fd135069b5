"""What it means that the server refuses: to the visit, which reacts to it, or to a person, who is told."""

from __future__ import annotations

import json

from ...errors import Damaged, FacilitatorError, NoConnection, Refused
from ...store.sharing.held_back import DISK_FULL
from .connection import Answer

_OF_A_SPACE = ("quota", "statements", "spaces")
"""What a server says that has room, and none for this."""


class OtherLog(Exception):  # noqa: N818 - something to react to
    """The server's numbers belong to another log: read from the beginning, and offer everything again.

    `went_back` where it calls the log by the same name and other blobs are in it: it was put back and went on.
    """

    def __init__(self, *, went_back: bool = False) -> None:
        super().__init__()
        self.went_back = went_back


class NotThere(Exception):  # noqa: N818 - something to react to
    """The server does not have a blob that it had described; `for_good` where it was withdrawn."""

    def __init__(self, *, for_good: bool) -> None:
        super().__init__()
        self.for_good = for_good


class Busy(NoConnection):
    """The server asks to be left alone for `retry_after` seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__("server.busy", seconds=retry_after)
        self.retry_after = retry_after


class NoRoom(Refused):
    """The server has no more room for what is named in `titles`."""

    def __init__(self, titles: str = "–") -> None:
        super().__init__("server.full", titles=titles)


def no_room(code: str) -> Refused:
    """The refusal with one of the codes `store.sharing.held_back.NO_ROOM`."""
    return Refused(code) if code == DISK_FULL else NoRoom()


def refusal(answer: Answer) -> FacilitatorError | OtherLog | NotThere:
    """What the server's refusal means, to the visit or to a person."""
    try:
        reason = str(json.loads(answer.body).get("reason", ""))
    except (ValueError, AttributeError, RecursionError):
        reason = ""
    match answer.status, reason:
        case 410, "other_log" | "other_blobs":
            return OtherLog(went_back=reason == "other_blobs")
        case (404, "unknown_blob") | (410, "withdrawn"):
            return NotThere(for_good=answer.status == 410)
        case _:
            return _failure(answer, reason)


def page_instead(answer: Answer) -> bool:
    """Whether a web page answered, which the server never does here: an inn's, a proxy's, another machine's."""
    is_page = answer.headers.get("content-type", "").lower().startswith("text/html")
    is_busy = answer.status == 429  # what stands before the server may say so in a page
    return (is_page and answer.status < 500 and not is_busy) or 300 <= answer.status < 400


def _failure(answer: Answer, reason: str) -> FacilitatorError:
    if page_instead(answer):
        return NoConnection("server.page_instead")
    if answer.status in (429, 503):
        said = answer.headers.get("retry-after", "")
        return Busy(min(int(said), 3600) if said.isdecimal() and len(said) < 6 else 60)
    if answer.status == 507:
        return no_room("server.full" if reason in _OF_A_SPACE else DISK_FULL)
    if answer.status in (401, 403, 404):
        return Refused("server.not_admitted")
    if answer.status >= 500:
        return NoConnection("server.failed")
    return Damaged("server.bad_message")
