"""Who takes part, from the window: cards, invitations, admission and removal, always with fingerprints read aloud."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.queries.sharing.arrived import FromDevice
from facilitator_app.store.log.runs import count
from facilitator_app.sync.invitations import Invited, Joined
from facilitator_app.wire.introduction import Introduction

from ...jobs import Job
from ...widgets.question import Question
from ..desk import Desk
from .admit_dialog import AdmitDialog
from .device_dialog import DeviceAct, DeviceDialog
from .fingerprint_dialog import FingerprintDialog
from .view_model import ShareModel
from .words import contact_words, device_in_words


class Members(QObject):
    """What the panel's buttons and rows lead to. `folder` is where files are looked for and put first."""

    def __init__(self, parent: QWidget, desk: Desk, model: ShareModel) -> None:
        super().__init__(parent)
        self._over, self._desk, self._model = parent, desk, model
        self.folder = Path.home()

    def give_card(self) -> None:
        """Show this device's fingerprint and put its card into a file."""
        words = self.tr(
            "La tarjeta no es secreta: pásela por memoria, correo o mensaje a quien coordina. Después lean esta "
            "huella en voz alta, cada quien en su pantalla."
        )
        dialog = FingerprintDialog(
            self._desk.theme, self._over, self.tr("Tarjeta de este equipo"), words, self._model.sharing.fingerprint,
            act=self.tr("Guardar la tarjeta…"), stay=self.tr("Cerrar"),
        )  # fmt: skip
        if not dialog.ask():
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._over, self.tr("Guardar la tarjeta"), str(self.folder / self.tr("tarjeta"))
        )
        if chosen:
            job = self._model.write_card(Path(chosen))
            job.succeeded.connect(lambda _n: self._desk.notices.say(self.tr("Tarjeta guardada. Entréguela.")))

    def use_invitation(self) -> None:
        """Ask for an invitation and take it up."""
        chosen, _ = QFileDialog.getOpenFileName(self._over, self.tr("Invitación"), str(self.folder))
        if chosen:
            self.join(Path(chosen))

    def join(self, file: Path) -> None:
        """Take up an invitation, and compare the fingerprint of whoever sent it."""
        self._model.join(file).succeeded.connect(self._joined)

    def add(self) -> None:
        """Ask for the cards of whoever is to be let in."""
        chosen, _ = QFileDialog.getOpenFileNames(self._over, self.tr("Tarjetas que le dieron"), str(self.folder))
        self.admit([Path(name) for name in chosen])

    def admit(self, files: list[Path], read: tuple[Introduction, ...] = ()) -> None:
        """Read the cards one after another, then ask about all of them at once."""
        if files:
            job = self._model.introduction(files[0])
            job.succeeded.connect(lambda card: self.admit(files[1:], (*read, card)))
        elif read:
            self._ask_about(read)

    def open(self, line: FromDevice) -> None:
        """Show what is known of a device."""
        dialog = DeviceDialog(
            self._desk.theme, self._over, line.device, line.fingerprint, self._facts(line), self._acts(line)
        )
        dialog.exec()
        if dialog.chosen is DeviceAct.REMOVE:
            self._remove(line)
        elif dialog.chosen is DeviceAct.ACCEPT:
            self._accept(line)

    def _facts(self, line: FromDevice) -> list[str]:
        here, now = count(line.here), self._desk.clock.local()
        facts = [self.tr("De sus cambios hay aquí {0} de {1}.").format(here, line.total)]
        if alone := count(line.told):
            facts.append(
                self.tr("Y %n más sin confirmar: de cada uno habla un solo equipo, que no es el suyo.", "", alone)
            )
        if not line.device.own:
            facts.append(contact_words(line.device, now, self._language))
        if not line.fingerprint:
            facts.append(self.tr("Su tarjeta no ha llegado a este equipo, por eso no hay huella que comparar."))
        return facts

    def _acts(self, line: FromDevice) -> list[DeviceAct]:
        page = self._model.page
        if page is None or line.device.own or not page.managed:
            return []
        acts = [] if line.device.role is None else [DeviceAct.REMOVE]
        if page.shelved and (line.device.removed or line.device.role is None):
            acts.append(DeviceAct.ACCEPT)
        return acts

    def _ask_about(self, newcomers: tuple[Introduction, ...]) -> None:
        page = self._model.page
        if page is None:
            return
        dialog = AdmitDialog(
            self._desk.theme, self._over, newcomers, page.managed, coordinates=bool(page.managed), folder=self.folder
        )

        def admit() -> Job:
            job = self._model.admit(newcomers, dialog.role, dialog.processes, dialog.file)
            job.succeeded.connect(self._admitted)
            return job

        dialog.fill_in(admit, self._desk.notices)

    def _admitted(self, invited: Invited) -> None:
        words = self.tr(
            "Invitación hecha: solo la abre ese equipo. Entréguela; con el próximo paquete le llega lo demás."
        )
        self._desk.notices.say(words)
        if invited.elsewhere:
            told = self.tr("En %n mesa(s) no coordina este equipo: allí debe admitirlo quien coordina.", "",
                           len(invited.elsewhere))  # fmt: skip
            self._desk.notices.warn(told)

    def _joined(self, joined: Joined) -> None:
        words = self.tr(
            "Entró en «{0}». Compare esta huella, en persona o por teléfono, con la que ve {1} en su pantalla. "
            "Si no es la misma, no comparta nada y avise a la coordinación."
        ).format(joined.programme or self.tr("el programa"), joined.inviter or self.tr("quien le invitó"))
        FingerprintDialog(
            self._desk.theme, self._over, self.tr("¿Es de verdad quien le invitó?"), words, joined.fingerprint,
            act=self.tr("Es la misma"), stay=self.tr("Cerrar"),
        ).ask()  # fmt: skip

    def _remove(self, line: FromDevice) -> None:
        name = device_in_words(line.device.person, line.device.device_name)
        words = self.tr(
            "Lo que escribió hasta hoy queda. Lo que llegue después se guarda aparte, sin contar, hasta que alguien lo "
            "acepte. Las llaves cambian para los demás. Lo que ese equipo ya tiene no se le puede quitar."
        )
        question = Question(
            self._desk.theme, self._over, self.tr("¿Retirar {0}?").format(name), words,
            act=self.tr("Retirar el equipo"), stay=self.tr("Dejarlo"), danger=True,
        )  # fmt: skip
        if question.ask():
            self._model.remove(line.device.signing).succeeded.connect(self._removed)

    def _removed(self, remaining: int) -> None:
        self._desk.notices.say(self.tr("Equipo retirado. La retirada viaja con el próximo paquete."))
        if remaining:
            told = self.tr("En %n espacio(s) no coordina este equipo y allí sigue: pídalo a quien los coordina.", "",
                           remaining)  # fmt: skip
            self._desk.notices.warn(told)

    def _accept(self, line: FromDevice) -> None:
        name = device_in_words(line.device.person, line.device.device_name)
        words = self.tr("Contará todo lo que {0} escribió después de retirarlo, hasta donde llegó aquí.").format(name)
        question = Question(
            self._desk.theme, self._over, self.tr("¿Aceptar lo que escribió después?"), words,
            act=self.tr("Aceptarlo"), stay=self.tr("Dejarlo aparte"),
        )  # fmt: skip
        if question.ask():
            job = self._model.accept_later(line.device.signing)
            job.succeeded.connect(
                lambda count: self._desk.notices.say(self.tr("%n cambio(s) ya cuenta(n).", "", count))
            )

    @property
    def _language(self) -> str:
        return self._desk.languages.code
