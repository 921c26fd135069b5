"""Puts the desktop together: paints the window first, opens and locks workspaces, and ends the process."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from facilitator_app.clock import Clock, SystemClock
from facilitator_app.messages import Message, message
from facilitator_app.progress import Progress

from .change_bridge import ChangeBridge
from .crash import CrashWatch
from .first_paint import FirstPaint
from .formats import in_quotes
from .garbage import BetweenEvents
from .habits import Habits
from .idle_lock import IdleLock
from .jobs import Jobs, Records
from .kept_forms import KeptForms
from .languages import Languages, language_of_the_system
from .notices import Notice, Notices
from .preferences import Preferences
from .relaunch import end_for_certain, start_again, this_program
from .screens.desk import Desk
from .shell import Shell
from .shell_help import HelpKey
from .theme.fonts import load_fonts
from .theme.icons import icon
from .theme.scale import Scale
from .theme.theme import Theme
from .what_people_do import WhatPeopleDo
from .widgets.curtain import Curtain
from .widgets.told import Told
from .widgets.undo_key import UndoKey
from .workspaces import LaptopWorkspaces, OpenDesk, OpenWorkspace, Workspaces

if TYPE_CHECKING:
    from .screens.first_run.screen import FirstRunScreen
    from .screens.unlock.screen import UnlockScreen
    from .screens.unlock.view_model import UnlockModel

Furnish = Callable[["Desktop", OpenWorkspace], str]


class Desktop(QObject):
    """Everything of the running desktop; screens are given what they need of it, never the whole.

    `furnish` is called once a workspace is open: it registers the screens on `shell` and returns the route of
    the first one. `relaunch` is the command that starts a fresh, locked process (`relaunch.this_program`).
    """

    def __init__(
        self,
        workspaces: Workspaces,
        furnish: Furnish,
        state: Path,
        *,
        relaunch: Sequence[str] = (),
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._garbage = BetweenEvents(self)
        self._workspaces, self._furnish, self._relaunch = workspaces, furnish, tuple(relaunch)
        self._open: OpenWorkspace | None = None
        self._unlocking: UnlockModel | None = None
        self._passphrase = ""
        self.clock = clock or SystemClock()
        self.habits = Habits(state / "desktop.json")
        self.crash = CrashWatch(state)
        self.languages = Languages()
        self.languages.choose(self.habits.kept.language or language_of_the_system())
        self.theme = _theme(self.habits.kept)
        self.theme.listen_to_the_system()
        self.theme.install()
        self.jobs = Jobs()
        self.bridge = ChangeBridge()
        self.notices = Notices(lambda: self.languages.code, self.clock)
        self.shell = Shell(self.theme, self.notices)
        self.curtain, self._help_key = Curtain(self.theme, self), HelpKey(self)
        self.idle = IdleLock(self.habits.kept.lock_after, self.shell)  # it tells the window, and ends with it
        self.forms = KeptForms(self.shell, self.notices, self.jobs)
        watches = (self.idle, self._help_key, UndoKey(self), self.forms, self.curtain)
        self.people = WhatPeopleDo(watches, self)
        self._warning: Notice | None = None
        self._listen()

    def start(self, passphrase: str = "") -> None:
        """Show the window, then look which workspaces there are; a `passphrase` is tried on the first of them."""
        self._passphrase = passphrase
        self.shell.register("unlock", self._unlock_screen)
        self.shell.register("first", self._first_screen)
        tokens = self.theme.tokens
        self.shell.setWindowIcon(icon("messages-square", tokens.accent, 64))
        self._tell_locked()
        self.shell.show()
        FirstPaint(self.shell, self._after_first_paint)

    def lock(self) -> None:
        """Close the workspace, start a fresh locked process, and end this one with its keys."""
        if self._open is None:
            return
        self._end(again=True)

    def end(self) -> None:
        """Close the workspace and end."""
        self._end(again=False)

    def _listen(self) -> None:
        self.crash.crashed.connect(self._crashed)
        self.jobs.crashed.connect(self.crash.catch)
        self.bridge.changed.connect(self.shell.apply_changes)
        self.shell.lock_wanted.connect(self.lock)
        self.shell.end_wanted.connect(self.end)
        self.theme.changed.connect(self._remember)
        self.languages.changed.connect(self._spoke)
        self.habits.changed.connect(self._follow_habits)
        self._help_key.pressed.connect(self.shell.help.show)
        self.idle.expired.connect(self.lock)
        self.idle.warned.connect(self._warn_of_lock)
        self.idle.touched.connect(self._calm)
        self.idle.left.connect(self._tell_minutes)

    def _after_first_paint(self) -> None:
        self.shell.go("unlock" if self._workspaces.known() else "first")
        passphrase, self._passphrase = self._passphrase, ""
        if self._unlocking is not None and passphrase:
            self._unlocking.unlock(passphrase)

    def desk(self, opened: OpenDesk) -> Desk:
        """What the screens of an open workspace are given."""
        return Desk(
            self.theme,
            Records(self.jobs, opened.workspace.vault),
            self.jobs,
            self.notices,
            self.languages,
            self.clock,
            opened.person,
        )

    def _unlock_screen(self) -> UnlockScreen:
        from .screens.unlock.screen import UnlockScreen  # read once the window stands there
        from .screens.unlock.view_model import UnlockModel

        model = self._unlocking = UnlockModel(self._workspaces, self.jobs)
        model.setParent(self)
        screen = UnlockScreen(self.theme, model, self.languages, self.notices)
        screen.opened.connect(self._opened)
        screen.new_wanted.connect(self._begin_new)
        return screen

    def _first_screen(self) -> FirstRunScreen:
        from .screens.first_run.screen import FirstRunScreen  # once in the life of a workspace, not at every start
        from .screens.first_run.view_model import FirstRunModel

        model = FirstRunModel(self._workspaces, self.jobs)
        model.setParent(self)
        screen = FirstRunScreen(self.theme, model, self.languages, self.notices, self.clock)
        screen.opened.connect(self._opened)
        screen.backup_chosen.connect(self._bring)
        return screen

    def _begin_new(self) -> None:
        self.shell.go("first")

    def _bring(self, backup: Path) -> None:
        from .screens.unlock.screen import UnlockScreen

        screen = self.shell.go("unlock")
        assert isinstance(screen, UnlockScreen)
        screen.bring(backup)

    def _opened(self, workspace: OpenWorkspace) -> None:
        self._open = workspace
        workspace.subscribe(self.bridge.announce)
        route = self._furnish(self, workspace)
        self.shell.go(route)
        self.shell.forget("unlock")
        self.shell.forget("first")
        self.shell.status.person.tell(workspace.person)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self.people)
        self.forms.begin(workspace)
        self.idle.start()
        self._garbage.settle()

    def _end(self, *, again: bool) -> None:
        self.idle.stop()
        drafts = self.forms.end()
        self.shell.hide()
        end_for_certain()
        workspace, self._open = self._open, None
        if workspace is None:
            self._leave()
            return

        def close(_progress: Progress) -> None:
            try:
                if drafts:
                    workspace.keep_drafts(drafts)
            finally:  # whatever the disk does not take, the keys go
                workspace.close()

        job = self.jobs.run_last(close)
        job.finished.connect(self._start_again if again else self._leave)

    def _start_again(self) -> None:
        if self._relaunch:
            start_again(self._relaunch)
        self._leave()

    def _leave(self) -> None:
        self.shell.may_end = True
        self.shell.close()
        self.jobs.close()
        QApplication.exit(0)

    def _remember(self) -> None:
        self.habits.keep(theme=self.theme.wanted, scale=self.theme.factor)

    def _spoke(self, language: str) -> None:
        self.habits.keep(language=language)
        if self._open is None:
            self._tell_locked()
        else:
            self.idle.tell()

    def _follow_habits(self) -> None:
        if self.idle.minutes != self.habits.kept.lock_after:
            self.idle.set_minutes(self.habits.kept.lock_after)

    def _tell_locked(self) -> None:
        status = self.shell.status
        status.connection.tell(self.tr("Sin conexión; no hace falta"), "cloud-off")
        status.unshared.tell(self.tr("Lo que falta compartir se ve al entrar"), "package")
        status.lock.tell(self.tr("Cifrado y cerrado"), "lock")
        status.person.tell(self.tr("Nadie ha entrado"), "user")

    def _tell_minutes(self, minutes: int) -> None:
        words = self.tr("Cifrado · se bloquea en %n min", "", minutes)
        self.shell.status.lock.tell(words, "shield-check")

    def _warn_of_lock(self, seconds: int) -> None:
        words = self.tr("Se bloquea en %n segundo(s). Toque una tecla para seguir.", "", seconds)
        if open_forms := self.forms.prepare():
            titles = ", ".join(in_quotes(title) for title in open_forms)
            words += " " + self.tr("Lo que escribió en {0} queda guardado y lo encontrará al volver.").format(titles)
        self._warning = self.notices.warn(words)
        self.forms.tell(words)

    def _calm(self) -> None:
        if self._warning is not None:
            self.notices.withdraw(self._warning)
            self.forms.tell("")
        self._warning = None

    def _crashed(self, path: Path | None) -> None:
        code = "desktop.crash_kept" if path is not None else "desktop.our_bug"
        words: Message = message(code, {"path": path}, self.languages.code)
        told = (words.what, words.safe, words.to_do)
        Told(self.theme, self.shell, told, close=self.tr("Cerrar")).exec()


def run(
    workspaces: Workspaces,
    furnish: Furnish,
    state: Path,
    *,
    relaunch: Sequence[str] = (),
    clock: Clock | None = None,
    language: str = "",
    passphrase: str = "",
) -> int:
    """Run the desktop until it ends; returns the exit code of the process."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Facilitator")
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    desktop = Desktop(workspaces, furnish, state, relaunch=relaunch, clock=clock)
    desktop.crash.install()
    if language:
        desktop.languages.choose(language)
    desktop.shell.fit_into(application.primaryScreen().availableSize())
    desktop.start(passphrase)
    return application.exec()


def open_desktop(place: Path, language: str = "", passphrase: str = "") -> int:
    """Run the desktop on the workspaces of this laptop, `place` first; returns the exit code of the process.

    A language other than Spanish is taken over what the person chose before. With `passphrase`, as for a
    practice workspace, the one at `place` opens by itself.
    """
    from facilitator_app.store.disk.incarnation import state_folder

    state = state_folder()
    workspaces = LaptopWorkspaces(place, state, prepare=_import_screens)
    command = this_program(["--workspace", str(place)])
    spoken = language if language != "es" else ""
    return run(workspaces, _furnish, state, relaunch=command, language=spoken, passphrase=passphrase)


def _import_screens() -> None:
    # On the worker of the vault: the database library takes longer to import than the window to paint.
    from . import furnishing  # noqa: F401


def _furnish(desktop: Desktop, opened: OpenWorkspace) -> str:
    from .furnishing import furnish

    assert isinstance(opened, OpenDesk)
    return furnish(desktop.shell, desktop.desk(opened), opened, desktop.habits)


def _theme(preferences: Preferences) -> Theme:
    theme = Theme(scale=Scale(preferences.scale))
    theme.choose(preferences.theme)
    return theme
