"""The grammatical gender of the noun that a number counts or names."""

from __future__ import annotations

from typing import Literal

Gender = Literal["m", "f"]
