"""What holds for every test: a state folder of its own, and silence unless the test says otherwise."""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
from collections.abc import Generator, Iterator, Sequence
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.spared import spared

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ.get("LC_ALL") in ("C", "POSIX"):
    os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns of the other, and a warning fails a test

settings.register_profile("ci", derandomize=True, max_examples=60, deadline=None, database=None)
settings.register_profile(
    "search", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


_LONGEST = (
    "simulation/test_simulation.py", "simulation/test_kinds_of_worlds.py", "stories", "simulation/test_disaster.py",
    "desktop/test_every_screen.py", "desktop/test_every_dialog.py", "desktop/screens/test_share.py",
    "desktop/screens/minutes", "desktop/test_every_beginning.py",
)  # fmt: skip
"""What takes longest: begun first, so that no worker is left with one of them while the others have nothing to do."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A worker takes whole files, in this order."""
    places = [str(Path(__file__).parent / one) for one in _LONGEST]
    rank = {item: _first_of(places, str(item.path)) for item in items}
    items.sort(key=lambda item: rank[item])


def _first_of(places: Sequence[str], path: str) -> int:
    return next((at for at, place in enumerate(places) if path.startswith(place)), len(places))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Nothing that is read now is garbage: to look for some took a third of the time of reading five thousand tests."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """What was read up to now stays until the end: no collection of garbage need look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="module")
def _no_open_pdf() -> Iterator[None]:
    """Fail where a PDF is still open when all that a file of tests was given is gone: PDFium keeps what is on it."""
    yield
    pdfium = sys.modules.get("pypdfium2.internal.bases")  # few tests need it, and it takes a while to come in
    kinds = pdfium.ObjectTracker if pdfium is not None else {}
    open_still = [one for kind in kinds if kind.__name__ == "PdfDocument" for ref in kinds[kind]
                  if (one := ref()) is not None]
    for document in open_still:
        document.close()
    assert open_still == [], "PDFs that nobody closed"


@pytest.fixture(autouse=True, scope="session")
def _spared() -> Iterator[None]:
    """Tests do not pay for what they do not test (tests/spared.py)."""
    with spared():
        yield


class _Kept(logging.Handler):
    """Keeps what is logged at WARNING or above, as ``LEVEL logger: message`` lines."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep `record` for the end of the test."""
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or an error; `@pytest.mark.expects_log(pattern)` lets one through.

    Qt's own messages are watched by pytest-qt (`qt_log_level_fail`); `@pytest.mark.qt_log_ignore(pattern)`.
    """
    expected = [re.compile(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    kept = _Kept()
    logging.getLogger().addHandler(kept)
    yield
    logging.getLogger().removeHandler(kept)
    unexpected = [line for line in kept.lines if not any(pattern.search(line) for pattern in expected)]
    if unexpected:
        pytest.fail("The test logged what it did not expect:\n" + "\n".join(unexpected))


@pytest.fixture(scope="session")
def _new_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """New folders without end, where nobody counts thousands of others to number the next one."""
    place = tmp_path_factory.mktemp("states")
    return (place / str(number) for number in count())


@pytest.fixture(autouse=True)
def state_folder(_new_folders: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep a test away from the state of the person who runs it: FACILITATOR_STATE_DIR is a new folder."""
    folder = next(_new_folders)
    folder.mkdir()
    monkeypatch.setenv("FACILITATOR_STATE_DIR", str(folder))
    for name in ("FACILITATOR_PASSPHRASE", "FACILITATOR_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    return folder
