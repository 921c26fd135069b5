"""Everything that is written can be read, and every control can be seen, in each theme."""

from __future__ import annotations

import pytest

from facilitator_app.desktop.theme.contrast import ratio
from facilitator_app.desktop.theme.tokens import SETS, Tokens, Tone

TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "text2") for ground in ("surface", "panel", "canvas", "rail", "hover", "soft")),
    *(("text3", ground) for ground in ("surface", "panel", "canvas")),
    *(("accent", ground) for ground in ("surface", "panel", "canvas")),
    *(("danger", ground) for ground in ("surface", "panel", "canvas")),
    ("on_accent", "accent"),
    ("on_accent", "on_soft"),
    ("on_soft", "soft"),
]
CONTROL_PAIRS = [
    *(("control", ground) for ground in ("surface", "panel", "canvas")),
    *(("accent", ground) for ground in ("surface", "soft", "rail")),
    *(("danger", ground) for ground in ("surface",)),
]


@pytest.fixture(params=list(SETS))
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return SETS[request.param]


@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_words_are_read_on_every_ground_they_stand_on(tokens: Tokens, ink: str, ground: str) -> None:
    least = 7.0 if tokens.name == "contrast" else 4.5
    assert ratio(getattr(tokens, ink), getattr(tokens, ground)) >= least


@pytest.mark.parametrize(("edge", "ground"), CONTROL_PAIRS)
def test_the_edge_of_a_control_is_seen(tokens: Tokens, edge: str, ground: str) -> None:
    assert ratio(getattr(tokens, edge), getattr(tokens, ground)) >= 3.0


@pytest.mark.parametrize("tone", list(Tone))
def test_a_tone_is_read_on_its_own_ground_and_plain_text_on_it_too(tokens: Tokens, tone: Tone) -> None:
    pair = tokens.pair(tone)
    assert ratio(pair.ink, pair.ground) >= 4.5
    assert ratio(tokens.text, pair.ground) >= 4.5
    assert ratio(pair.ink, tokens.surface) >= 4.5


def test_the_mark_of_every_sector_is_seen_and_no_two_are_alike(tokens: Tokens) -> None:
    for ground in (tokens.surface, tokens.panel, tokens.soft, tokens.canvas):
        assert all(ratio(colour, ground) >= 4.5 for colour in tokens.sectors)
    assert len(set(tokens.sectors)) == len(tokens.sectors)


def test_the_ratio_is_the_one_of_wcag() -> None:
    assert ratio("#FFFFFF", "#000000") == pytest.approx(21.0)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
