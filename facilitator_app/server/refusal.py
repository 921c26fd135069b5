"""A request that is not granted, and the status of HTTP that says so."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - an answer, not a failure
    """Raised before anything is written. `reason` is one word for programs; `details` are numbers that help them."""

    def __init__(self, status: int, reason: str, **details: int) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.details = details


class Busy(Refusal):
    """More is going on than is good: come back in `retry_after` seconds, and some random time more."""

    def __init__(self, retry_after: int = 5) -> None:
        super().__init__(503, "busy", retry_after=retry_after)
        self.retry_after = retry_after


class Unjudged(Refusal):
    """Who may do what in `space` has to be found out first, by a thread that nobody waits for; then it is tried again.

    No device hears of it, unless statements come faster than they can be judged.
    """

    def __init__(self, space: bytes) -> None:
        super().__init__(503, "busy")
        self.space = space
