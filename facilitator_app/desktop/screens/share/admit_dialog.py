"""Lets devices in: whose each is, the fingerprint that two people read to each other, what they may do, and where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.wire.introduction import Introduction

from ...theme.theme import Theme
from ...widgets.aloud import say_aloud
from ...widgets.choice import CheckBox, Combo
from ...widgets.field import Field
from ...widgets.label import Label, Rule
from ..form_dialog import FormDialog


class AdmitDialog(FormDialog):
    """Once every fingerprint was compared it asks for a `file` for the invitation; `role` and `processes` are what they
    are let in with."""

    kept_unsaved = False  # a fingerprint was compared for the devices of that moment

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        newcomers: Sequence[Introduction],
        processes: Sequence[tuple[UUID, str]],
        *,
        coordinates: bool,
        folder: Path,
    ) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("¿De quién es este equipo?"),
            act=self.tr("Admitir"),
            stay=self.tr("Volver"),
            about=self.tr("Léanse la huella en voz alta, en persona o por teléfono. Si no es la misma, no admita."),
            width=600,
        )
        self._newcomers = tuple(newcomers)
        self.file = folder / self.tr("invitacion")
        self._compared = [self._card(one) for one in newcomers]
        options: list[tuple[str, object]] = []
        if coordinates:
            options = [
                (self.tr("Facilitación: lee y escribe en sus mesas"), ProgrammeRole.FACILITATOR),
                (self.tr("Coordinación: además admite, retira y decide"), ProgrammeRole.COORDINATOR),
                (self.tr("Observación: lee solo lo de la mesa, nada del equipo"), ProgrammeRole.OBSERVER),
            ]
        if len(newcomers) == 1:
            options.append((self.tr("Es otro equipo mío: lo de todas mis mesas y lo privado"), None))
        self._role = Combo(theme, options)
        self._role.currentIndexChanged.connect(self._show_processes)
        self.add(Field(theme, self.tr("Qué podrá hacer"), self._role))
        self._processes = [(process, CheckBox(theme, title)) for process, title in processes]
        self._which = Label(self.tr("En qué mesas"), "label")
        self.body.addWidget(self._which)
        for _, tick in self._processes:
            tick.setChecked(True)
            self.body.addWidget(tick)
        self._show_processes()

    @property
    def role(self) -> ProgrammeRole | None:
        """What they may do; None for another device of the same person."""
        chosen = self._role.currentData()
        return ProgrammeRole(chosen) if chosen is not None else None

    @property
    def processes(self) -> list[UUID]:
        """The processes they are admitted to."""
        return [process for process, tick in self._processes if tick.isChecked()]

    def attempt(self) -> None:
        """Ask where the invitation goes and make it, unless a fingerprint was not compared."""
        if self.saving:
            return
        lacking = [tick for tick in self._compared if not tick.isChecked()]
        if lacking:
            words = self.tr("Falta comparar la huella con cada persona. Sin eso no se sabe de quién es el equipo.")
            self.refusal.say("", strong=words)
            self.refusal.show()
            self.fit()
            lacking[0].setFocus(Qt.FocusReason.OtherFocusReason)
            say_aloud(lacking[0], words, at_once=True)
            return
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Guardar la invitación"), str(self.file))
        if chosen:
            self.file = Path(chosen)
            super().attempt()

    def _card(self, newcomer: Introduction) -> CheckBox:
        """Whose device it is, and its fingerprint in type that can be read across a table."""
        named = " · ".join(part for part in (newcomer.person, newcomer.device_name) if part)
        self.body.addWidget(Label(named or self.tr("Un equipo sin nombre"), "strong", wrap=True))
        read = Label(newcomer.card.fingerprint(), "read", wrap=True)
        read.setAccessibleName(self.tr("Huella: {0}").format(newcomer.card.fingerprint()))
        read.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(read)
        tick = CheckBox(self.theme, self.tr("La leímos en voz alta y es la misma"))
        self.body.addWidget(tick)
        self.body.addWidget(Rule())
        return tick

    def _show_processes(self) -> None:
        shown = self._role.currentData() is not None and bool(self._processes)
        self._which.setVisible(shown)
        for _, tick in self._processes:
            tick.setVisible(shown)
