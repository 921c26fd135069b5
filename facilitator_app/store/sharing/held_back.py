"""What the server refused, and until when it is not sent again: each try would cost bytes of the month."""

from __future__ import annotations

from dataclasses import dataclass

DISK_FULL = "server.disk_full"
NO_ROOM = ("server.full", DISK_FULL)
"""The codes of what the server cannot keep, and may keep when there is room again."""
FIRST_WAIT, LONGEST_WAIT = 3600, 8 * 3600
"""Seconds after a first refusal, and the most that refusals in a row add up to."""


@dataclass(frozen=True)
class HeldBack:
    """`code` says why, `times` how often in a row; `until` is in seconds by this device's clock.

    `what` is a digest of what was refused, where something else may fit: empty for whatever it is.
    """

    code: str
    times: int
    until: int
    what: bytes = b""

    def is_due(self, now: int, what: bytes = b"") -> bool:
        """Whether it may be sent again; where more is left than can be, the clock was set back."""
        return self.what != what or not 0 < self.until - now <= LONGEST_WAIT


def refused_again(before: HeldBack | None, code: str, now: int, what: bytes = b"") -> HeldBack:
    """That the server refused it, after what was known `before`."""
    times = before.times + 1 if before is not None else 1
    return HeldBack(code, times, now + min(LONGEST_WAIT, FIRST_WAIT << min(times - 1, 8)), what)


def as_text(held: HeldBack) -> str:
    """As it is kept."""
    return f"{held.code} {held.times} {held.until} {held.what.hex()}"


def from_text(text: str) -> HeldBack:
    """As it was kept."""
    code, times, until, what = text.split(" ")
    return HeldBack(code, int(times), int(until), bytes.fromhex(what))
