"""Text that is still open stands in [brackets]: where it is, also where a bracket was never closed."""

from __future__ import annotations


def open_passages(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of every passage still open in `text`, its brackets included, in order.

    Brackets within brackets belong to the outer passage. One that is never closed is open to the end of the
    text, and one that closes nothing is open by itself: somebody has to look at both.
    """
    found: list[tuple[int, int]] = []
    depth = start = 0
    for index, char in enumerate(text):
        if char == "[":
            start = start if depth else index
            depth += 1
        elif char == "]" and depth:
            depth -= 1
            if not depth:
                found.append((start, index + 1))
        elif char == "]":
            found.append((index, index + 1))
    return (*found, (start, len(text))) if depth else tuple(found)
