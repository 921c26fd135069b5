"""The link of a telephone in the hills."""

from __future__ import annotations

from tests.server.link import Weather

GPRS = Weather(delay=0.35, rate=5_000)
"""40 kbit/s each way, and 700 ms there and back."""
