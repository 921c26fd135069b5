"""Changes announced in any thread arrive in the window's own, many as one."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from facilitator_app.desktop.change_bridge import ChangeBridge, Changes


@dataclass(frozen=True)
class Told:
    records: frozenset[object]
    origin: str


def test_announcements_of_many_threads_become_one(qtbot: QtBot) -> None:
    bridge = ChangeBridge()
    got: list[tuple[threading.Thread, Changes]] = []
    bridge.changed.connect(lambda changes: got.append((threading.current_thread(), changes)))
    workers = [
        threading.Thread(target=bridge.announce, args=(Told(frozenset({("note", n)}), f"form {n % 2}"),))
        for n in range(50)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    qtbot.waitUntil(lambda: bool(got))
    qtbot.wait(80)
    assert len(got) == 1
    thread, changes = got[0]
    assert thread is threading.main_thread()
    assert len(changes.records) == 50
    assert changes.origins == {"form 0", "form 1"}


def test_a_later_change_is_told_again(qtbot: QtBot) -> None:
    bridge = ChangeBridge()
    for name in ("first", "second"):
        with qtbot.waitSignal(bridge.changed) as told:
            bridge.announce(Told(frozenset({name}), "sync"))
        assert told.args is not None
        assert told.args[0].records == {name}
