"""The laptops of the demonstration: the coordinator's, those of the facilitators, and what travels between them.

FOLDER/practica-KEY/   the workspace of a facilitator, which opens with the practice passphrase
FOLDER/paquetes/       cards, invitations and bundles, as they would be on sticks
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from uuid import UUID

from ..clock import Clock
from ..crypto.secrets import Passphrase
from ..domain.vocabulary import ProgrammeRole
from ..durable import write_durably
from ..progress import Silent
from ..store.vault import Vault
from ..sync.bundle_import import import_bundles
from ..sync.invitations import invite, join, own_card
from ..sync.sending import NAME, send_bundle
from ..wire.introduction import read_introduction
from ..workspace import Workspace
from .loopback_server import LoopbackServer
from .practice import PRACTICE_COST
from .saying import Say
from .script import ColleagueLine

WORKSPACE, TRAVELS = "practica", "paquetes"


def workspace_of(folder: Path, colleague: ColleagueLine) -> Path:
    """The workspace of a facilitator of the demonstration in `folder`."""
    return folder / f"{WORKSPACE}-{colleague.key}"


@dataclass(frozen=True)
class Meeting:
    """Where the facilitators' workspaces and what travels are kept; the server, where one runs."""

    folder: Path
    server: LoopbackServer | None = None


class Team:
    """The coordinator's open workspace and those of the facilitators who were let in; a context that closes these."""

    def __init__(
        self, coordinator: Workspace, meeting: Meeting, passphrase: Passphrase, clock: Clock, say: Say
    ) -> None:
        self._coordinator = coordinator
        self._server = meeting.server
        self._folder = meeting.folder
        self._travels = meeting.folder / TRAVELS
        self._passphrase, self._clock, self._say = passphrase, clock, say
        self._facilitators: dict[str, Workspace] = {}
        self._held = ExitStack()

    def reach_server(self) -> None:
        """Let the programme into the server and remember it: its address and pin travel in the invitations."""
        if self._server is not None:
            self._server.admit(self._coordinator)
            self._server.introduce_to(self._coordinator)

    def let_in(self, line: ColleagueLine, processes: Sequence[UUID]) -> None:
        """A new workspace whose card is admitted to `processes`, and which takes up its invitation."""
        self._travels.mkdir(exist_ok=True)
        place = workspace_of(self._folder, line)
        workspace, _words = Workspace.create(
            place, line.name, self._passphrase, device_name=line.device, cost=PRACTICE_COST, clock=self._clock
        )
        self._facilitators[line.key] = self._held.enter_context(workspace)
        card = self._put(f"tarjeta-{len(self._facilitators)}", own_card(workspace.vault))
        newcomer = read_introduction(card.read_bytes())
        invited = invite(self._coordinator.vault, [newcomer], ProgrammeRole.FACILITATOR, processes)
        invitation = self._put(f"invitacion-{len(self._facilitators)}", invited.invitation)
        self._say(
            "demo.colleague_invited", person=line.name, processes=len(processes), file=str(invitation),
            fingerprint=newcomer.card.fingerprint(),
        )  # fmt: skip
        joined = join(workspace.vault, invitation.read_bytes())
        self._say(
            "demo.colleague_joined", person=line.name, inviter=joined.inviter, fingerprint=joined.fingerprint,
            folder=str(place),
        )  # fmt: skip

    def hand_out(self) -> None:
        """A bundle of all that the coordinator has, which each facilitator takes in as far as it is theirs."""
        sent = send_bundle(self._coordinator.vault, self._travels, f"{NAME}0", self._travels.name, Silent())
        file = sent.exported.file
        self._say("demo.bundle_written", person=self._coordinator.identity.person, file=str(file))
        for workspace in self._facilitators.values():
            taken = import_bundles(workspace.vault, [file])
            self._say("demo.bundle_taken", person=workspace.identity.person, entries=taken.entries_new)

    def vault_of(self, line: ColleagueLine) -> Vault:
        """Where a facilitator writes."""
        return self._facilitators[line.key].vault

    def bring(self, line: ColleagueLine) -> None:
        """What a facilitator wrote comes in: through the server where that is their way, or in a bundle."""
        if line.way == "server" and self._server is not None:
            self._meet_at(self._server, line)
        else:
            self._carry(line)

    def _meet_at(self, server: LoopbackServer, line: ColleagueLine) -> None:
        for workspace in (self._coordinator, self._facilitators[line.key], self._coordinator):
            visited = server.visited_by(workspace)
            self._say(
                "demo.server_visited", person=workspace.identity.person, sent=visited.sent, received=visited.received,
                entries=visited.imported.entries_new,
            )  # fmt: skip

    def _carry(self, line: ColleagueLine) -> None:
        name = f"{NAME}{1 + list(self._facilitators).index(line.key)}"
        sent = send_bundle(self.vault_of(line), self._travels, name, self._travels.name, Silent())
        self._say("demo.bundle_written", person=line.name, file=str(sent.exported.file))
        taken = import_bundles(self._coordinator.vault, [sent.exported.file])
        self._say("demo.bundle_taken", person=self._coordinator.identity.person, entries=taken.entries_new)

    def _put(self, name: str, data: bytes) -> Path:
        file = self._travels / name
        write_durably(file, data)
        return file

    def __enter__(self) -> Team:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()
