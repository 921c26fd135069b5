"""Workspaces of somebody who begins: no mesa, a mesa that holds nothing, sessions that hold nothing."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from facilitator_app.clock import Clock
from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.process import begin_process
from facilitator_app.commands.session import close_session, open_session, plan_session
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.vault import Vault
from facilitator_app.workspace import Workspace

FLOOR = Argon2Cost(64 * 1024, 1, 1)
_OF_A_RECORD = ("process", "consensus", "import_roster", "agreement", "minutes")
_OF_A_SESSION = ("session", "consensus", "attendance")
_OF_A_MESA = ("process", "import_roster", "people", "agreements", "commitments", "analysis")


class Beginning:
    """A workspace in which nobody wrote anything yet; satisfies `Content`."""

    passphrase = "maíz nube camino puente"

    def make(self, place: Path, folder: Path, clock: Clock) -> None:  # noqa: ARG002 - it needs no more
        """As the first run leaves it."""
        workspace, _ = Workspace.create(place, "Rosa Morales", Passphrase(self.passphrase), cost=FLOOR, clock=clock)
        with workspace:
            self._write(workspace.vault)

    def route(self, tx: Transaction, name: str) -> str:  # noqa: ARG002 - nothing is looked up
        """To the screen as the rail leads there; empty for those that only a record leads to."""
        return name if name not in _OF_A_RECORD else ""

    def others(self, tx: Transaction) -> list[str]:  # noqa: ARG002 - nothing is looked up
        """None."""
        return []

    def _write(self, vault: Vault) -> None:
        """Nothing."""


class NewMesa(Beginning):
    """A mesa of which nothing but its name is known."""

    def route(self, tx: Transaction, name: str) -> str:
        """To what there is of the mesa."""
        return f"{name}/{self.process}" if name in _OF_A_MESA else super().route(tx, name)

    def _write(self, vault: Vault) -> None:
        with vault.begin("test") as tx:
            self.process = begin_process(tx, "Mesa de agua")


class SameMesa(NewMesa):
    """The mesa of the first time, the next times too."""

    def make(self, place: Path, folder: Path, clock: Clock) -> None:
        """Once."""
        if not place.exists():
            super().make(place, folder, clock)


class EmptySessions(NewMesa):
    """A session that ended and one that runs, both without anybody or anything; an agreement without a clause."""

    def route(self, tx: Transaction, name: str) -> str:
        """To the sessions and the agreement as well."""
        shown: dict[str, UUID] = dict.fromkeys(_OF_A_SESSION, self.running)
        shown |= {"minutes": self.ended, "agreement": self.agreement}
        return f"{name}/{shown[name]}" if name in shown else super().route(tx, name)

    def _write(self, vault: Vault) -> None:
        super()._write(vault)
        with vault.begin("test") as tx:
            self.ended = plan_session(tx, self.process)
            open_session(tx, self.ended)
        with vault.begin("test") as tx:
            close_session(tx, self.ended)
            self.running = plan_session(tx, self.process)
            open_session(tx, self.running)
            self.agreement = add_agreement(tx, self.process, "Reglas de la mesa")


BEGINNINGS: dict[str, type[Beginning]] = {
    "without a mesa": Beginning,
    "a mesa without anything": NewMesa,
    "sessions without anything": EmptySessions,
}
