"""Every window that stands over a screen, as every screen: seen whole, named, readable, and used by the keyboard."""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
from collections.abc import Iterator
from itertools import product
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QDialog

import facilitator_app.desktop
from facilitator_app.desktop.languages import NAMES
from facilitator_app.desktop.screens.agreement.ratification import SayRatification
from facilitator_app.desktop.screens.kept_form_dialog import KeptForm, KeptFormDialog
from facilitator_app.desktop.screens.minutes.dialogs import LateSignature
from facilitator_app.desktop.screens.minutes.sign_on_screen import SignOnScreen
from facilitator_app.desktop.theme.fonts import load_fonts
from facilitator_app.desktop.theme.scale import STEPS
from facilitator_app.desktop.theme.tokens import SETS
from facilitator_app.queries.agreement_views import RatificationView
from facilitator_app.queries.papers.screen_signatures import SigningBlock
from tests.desktop.demonstration import WalkedDesktop, walked_desktop
from tests.desktop.dialog_walk import DialogWalk, Way
from tests.desktop.looking import cut, nameless, sideways
from tests.desktop.looking_at_use import small_targets, usable, without_role, wrong_with_the_keyboard
from tests.desktop.looking_closely import overlapping, unreadable, untranslated
from tests.desktop.stray_windows import StrayWindows

LARGEST = STEPS[-1]
ELSEWHERE = {
    "AdmitDialog": "test_share", "ChooseVersion": "test_agreement", "ClauseDialog": "test_session_notes",
    "CompareScan": "minutes", "CopyDialog": "minutes", "Emergency": "test_unlock", "HelpDialog": "test_help",
    "JoinPeople": "test_people", "MayBeTwice": "test_people",
    "MethodDialog": "test_process", "NewSheet": "test_settings", "PassphraseDialog": "test_settings",
    "RedactDialog": "test_redacting", "ScanFound": "minutes",
    "SigningRecordDialog": "minutes",
}  # fmt: skip
"""Windows that need more than a press in the demonstration, and the tests in which they are opened."""


def looks() -> list[tuple[str, str, float]]:
    """Language, theme and size of each walk."""
    if os.environ.get("FACILITATOR_WALK") == "all":
        return list(product(NAMES, SETS, (1.0, LARGEST)))
    return [("es", "dark", 1.0), ("fr", "contrast", LARGEST)]


@pytest.fixture(scope="module")
def walked(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WalkedDesktop]:
    """The desktop on the demonstration."""
    load_fonts()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACILITATOR_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        with walked_desktop(tmp_path_factory.mktemp("walk")) as walked:
            walked.shell.set_discreet(False)
            for locks in (walked.shell.lock_wanted, walked.desktop.idle.expired):
                locks.disconnect(walked.desktop.lock)  # *Bloquear ahora* is pressed as all else
            yield walked


@pytest.fixture(autouse=True)
def _nothing_left_open() -> None:
    """The one window stays for all these tests."""


@pytest.fixture(scope="module")
def ways() -> list[Way]:
    """What opened the windows in the first look; in the others only that is pressed, unless everything is asked for."""
    return []


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
@pytest.mark.parametrize(("language", "theme", "size"), looks())
def test_every_dialog_can_be_read_and_used(
    walked: WalkedDesktop, ways: list[Way], language: str, theme: str, size: float, qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    walked.dress(language, theme, size)

    def look(dialog: QDialog) -> list[str]:
        found = cut(dialog) + overlapping(dialog) + sideways(dialog)
        if found:
            walked.settle()
            found = cut(dialog) + overlapping(dialog) + sideways(dialog)
        found += nameless(dialog) + without_role(dialog) + small_targets(dialog, size) + _too_large(dialog, walked)
        if language != "es":
            found += untranslated(dialog, language)
        if size == LARGEST:
            found += unreadable(dialog.grab().toImage(), dialog)
        if usable(dialog):
            found += wrong_with_the_keyboard(dialog)
        return found

    walk = DialogWalk(walked, look, monkeypatch)
    strays = StrayWindows(qapp, walked.shell)
    if ways and os.environ.get("FACILITATOR_WALK") != "all":
        walk.go(ways)
        before = {name for way in ways for name in way.opened}
        assert len(before & walk.reached) > 0.8 * len(before)  # a few are in a drawer that is made anew at 200 %
    else:
        walk.walk()
        ways[:] = walk.ways
    for number in range(len(_rare(walked))):
        _rare(walked)[number].exec()
    strays.stop()
    walked.settle()
    gc.collect()
    assert {repr(one) for closed in walk.closed if (one := closed()) is not None} == set(), "kept once it was left"
    assert strays.found == []
    assert {name: found for name, found in walk.opened.items() if found} == {}
    if size == 1.0:  # from 150 % some of what opens them is in a drawer
        assert _every_dialog() - walk.reached - set(ELSEWHERE) == set()


def _rare(walked: WalkedDesktop) -> list[QDialog]:
    """Windows for what nothing in the demonstration leads to."""
    theme, shell = walked.desktop.theme, walked.shell
    party = RatificationView(UUID(int=1), "COCODE Aldea Baja", "pending", None, "", None, {})
    signing = SignOnScreen(
        theme, shell, "Vicente Chub Maaz", "Acta No. 07-2026 · Mesa de agua · código 7X2X-8050-JE6, revisión 1.",
        SigningBlock(3, "Vicente Chub Maaz", veiled=True), [], "es",
    )  # fmt: skip
    kept = KeptForm("today", "Nueva sesión", [], {}, [("Lugar", "Escuela de la aldea"), ("Tema", "El caudal")])
    late, ratified = LateSignature(theme, shell, "Vicente Chub Maaz"), SayRatification(theme, shell, [party], "es")
    return [late, ratified, signing, KeptFormDialog(theme, shell, kept)]


def _too_large(dialog: QDialog, walked: WalkedDesktop) -> list[str]:
    room, size = walked.shell.size(), dialog.size()
    if dialog.isFullScreen() or (size.width() <= room.width() and size.height() <= room.height()):
        return []
    return [f"larger than the window: {size.toTuple()}"]


def _every_dialog() -> set[str]:
    """The classes of windows that the program has, without those that only others are made of."""
    for module in pkgutil.walk_packages(facilitator_app.desktop.__path__, "facilitator_app.desktop."):
        importlib.import_module(module.name)
    own = [one for one in _below(QDialog) if one.__module__.startswith("facilitator_app")]
    return {one.__name__ for one in own if not one.__subclasses__() or one.__name__ in ("Question", "FormDialog")}


def _below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)
