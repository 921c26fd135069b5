"""The one function through which every size on the screen goes, so that text can grow to double."""

from __future__ import annotations

from dataclasses import dataclass

STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True)
class Scale:
    """How large everything is shown; 1.0 is the size of the design."""

    factor: float = 1.0

    def px(self, size: float) -> int:
        """`size` pixels of the design, in pixels of this scale; something never becomes nothing."""
        scaled = round(size * self.factor)
        return scaled if size == 0 else max(1, scaled)

    def larger(self) -> Scale:
        """The next step up, or this one at the top."""
        return Scale(next((step for step in STEPS if step > self.factor + 0.001), STEPS[-1]))

    def smaller(self) -> Scale:
        """The next step down, or this one at the bottom."""
        return Scale(next((step for step in reversed(STEPS) if step < self.factor - 0.001), STEPS[0]))
