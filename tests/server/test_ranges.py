"""Which bytes of a blob a request gets (RFC 9110, 14)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from facilitator_app.server.ranges import wanted_range
from facilitator_app.server.refusal import Refusal

TAG = '"t"'


def _wanted(said: str | None, size: int = 100, condition: str | None = None) -> tuple[int, int]:
    headers = {} if said is None else {"range": said}
    return wanted_range(Headers(headers | ({} if condition is None else {"if-range": condition})), size, TAG)


@pytest.mark.parametrize(("said", "expected"), [
    (None, (0, 100)), ("bytes=0-9", (0, 10)), ("bytes=90-", (90, 100)), ("bytes=-10", (90, 100)),
    ("bytes=-1000", (0, 100)), ("bytes=50-5000", (50, 100)), ("bytes=0-1,5-6", (0, 100)), ("lines=1-2", (0, 100)),
    ("bytes=-", (0, 100)), ("bytes=a-b", (0, 100)),
])  # fmt: skip
def test_a_range_is_read_as_the_standard_says(said: str | None, expected: tuple[int, int]) -> None:
    assert _wanted(said) == expected


@pytest.mark.parametrize("said", ["bytes=100-", "bytes=9-3", "bytes=-0", "bytes=5000-6000"])
def test_a_range_outside_of_the_blob_is_refused_with_its_size(said: str) -> None:
    with pytest.raises(Refusal) as refused:
        _wanted(said)
    assert (refused.value.status, refused.value.details) == (416, {"size": 100})


def test_another_tag_gets_the_whole() -> None:
    assert _wanted("bytes=5-9", condition='"other"') == (0, 100)
    assert _wanted("bytes=5-9", condition=TAG) == (5, 10)


@given(st.text(max_size=40), st.integers(1, 1_000))
def test_any_header_gives_a_range_within_the_blob_or_a_refusal(said: str, size: int) -> None:
    try:
        start, end = _wanted("bytes=" + said.encode("latin-1", "ignore").decode("latin-1"), size)
    except Refusal:
        return
    assert 0 <= start < end <= size
