"""Who may do what in a space is remembered, by several threads at once and for as many spaces as there is room."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from facilitator_app.crypto.identity import DeviceKeys
from facilitator_app.server import access as module
from facilitator_app.server.access import Access
from facilitator_app.server.database import transaction
from facilitator_app.server.keeping import Place, opened
from facilitator_app.server.membership import Stating, judge, take_statements
from facilitator_app.server.spaces import the_space
from tests.server.running import Space, admitted


@pytest.fixture
def turns_at_every_step() -> Iterator[None]:
    """Threads that begin from now on let the others go on between any two steps of remembering."""
    steps = {Access.remember.__code__, Access._remembered.__code__}

    def step(frame: FrameType, _event: str, _what: object) -> Any:
        if frame.f_code not in steps:
            return None
        frame.f_trace_opcodes = True
        time.sleep(1e-5)
        return step

    threading.settrace(step)
    yield
    threading.settrace(None)


@pytest.mark.usefixtures("turns_at_every_step")
def test_readers_that_push_each_others_spaces_out_of_memory_all_get_their_answer(
    ana: DeviceKeys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_REMEMBERED", 1)
    place, spaces, access = Place(tmp_path / "server"), [Space(ana) for _ in range(6)], Access()
    admitted(place, ana, tmp_path)
    device = ana.card.signing
    with opened(place) as engine:
        with engine.connect() as connection, transaction(connection):
            for space in spaces:
                take_statements(connection, judge(connection, access, Stating(space.genesis, [], device)), 1)

        def read(at: int) -> int:
            with engine.connect() as connection:
                kept = [the_space(connection, space.id) for space in spaces]
                asked = [kept[(at + step) % len(kept)] for step in range(60)]
                return sum(access.membership(connection, one).role(device) is not None for one in asked)

        with ThreadPoolExecutor(4) as readers:
            assert list(readers.map(read, range(8))) == [60] * 8
