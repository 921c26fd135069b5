"""Names of people are found in a text however they are written, and other words stay."""

from __future__ import annotations

import pytest

from facilitator_app.exchange.scrubbing import Scrubber

SCRUB = Scrubber(["Juana Tzoc Ixcoy", "María del Carmen López", "Q’anil", "Pedro Yat Cu'c"])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Juana Tzoc Ixcoy entrega", "[…] entrega"),
        ("la señora JUANA TZOC firma", "la señora […] firma"),
        ("Maria del Carmen paga", "[…] paga"),
        ("con Juana Ixcoy y Pedro Yat", "con […]"),
        ("Pedro Cu’c", "[…]"),
        ("Q'anil lo dice", "[…] lo dice"),
        ("el volcán Juana y el carmen", "el volcán Juana y el carmen"),
        ("llame al 5551-2345", "llame al […]"),
        ("antes de 2026, con Q500", "antes de 2026, con Q500"),
        ("", ""),
    ],
)
def test_what_is_left_of_a_text(text: str, left: str) -> None:
    assert SCRUB(text) == left
