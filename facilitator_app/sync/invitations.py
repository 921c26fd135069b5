"""Lets devices in: their invitations with all that they need to open what is theirs, and taking one up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from uuid import UUID

from ..commands.admission import Admission, add_own_device, admit
from ..domain.vocabulary import ProgrammeRole, SpaceKind
from ..errors import Damaged, Refused
from ..queries.programme import programme_title
from ..store.log.transaction import Transaction
from ..store.records.local_settings import (
    ServerAddress,
    belong_to,
    remember_programme,
    remember_server,
    remembered_programme,
    remembered_server,
)
from ..store.sharing.epochs import keep_keyring, keyrings
from ..store.sharing.last_visit import forget_last_visit
from ..store.sharing.membership import record, statements_of
from ..store.sharing.peers import meet
from ..store.sharing.server_marks import forget_server_marks
from ..store.vault import Vault
from ..wire.bundle import BundleWriter, Kind, Part, read_bundle
from ..wire.introduction import Introduction, introduce
from ..wire.invitation import (
    Invitation,
    InvitedSpace,
    Person,
    Server,
    invited_space,
    open_invitation,
    seal_invitation,
)
from ..wire.statement import read_statement
from .keys import hand_on_keys, opened_keyring, sealing_key, take_keys

ORIGIN = "sync"


@dataclass(frozen=True)
class Invited:
    """An invitation file, and the processes that its devices were let into; `elsewhere` are those where only another
    device can let them in."""

    invitation: bytes
    processes: tuple[UUID, ...]
    elsewhere: tuple[UUID, ...]


@dataclass(frozen=True)
class Joined:
    """What an invitation brought: the programme, who invited with which fingerprint, how many spaces; `same_person`
    where it made this another device of the inviter."""

    programme: str
    inviter: str
    fingerprint: str
    spaces: int
    same_person: bool


def own_card(vault: Vault) -> bytes:
    """The card file of this device."""
    author = vault.author
    return introduce(author.keys, author.person, author.device_name)


def invite(
    vault: Vault, newcomers: Sequence[Introduction], role: ProgrammeRole, processes: Iterable[UUID] | None = None
) -> Invited:
    """Admit devices (`commands.admission.admit`) and make their invitation, in one transaction."""
    with vault.begin(ORIGIN) as tx:
        return _invited(tx, newcomers, admit(tx, newcomers, role, processes))


def invite_own_device(vault: Vault, newcomer: Introduction) -> Invited:
    """Admit a second device of this person wherever this one may, and make its invitation."""
    with vault.begin(ORIGIN) as tx:
        person = Person(tx.author.person_id, tx.author.person)
        return _invited(tx, [newcomer], add_own_device(tx, newcomer), person)


def join(vault: Vault, data: bytes) -> Joined:
    """Take up an invitation file.

    Raises `Refused` ``sync.invitation_not_for_us``, ``sync.other_programme``, `Damaged` for what is no invitation or
    came damaged.
    """
    invitation = _open(vault, data)
    inviter = invitation.inviter
    with vault.begin(ORIGIN) as tx:
        _check_programme(tx, invitation)
        meet(tx, inviter.card.signing, card=inviter.signed_card, person=inviter.person, device_name=inviter.device_name)
        for space in invitation.spaces:
            _enter(tx, space)
        if invitation.title:
            remember_programme(tx, invitation.title)
        if invitation.server is not None:
            _use_server(tx, ServerAddress(invitation.server.address, invitation.server.pin))
        if invitation.person is not None:
            _become(tx, invitation, invitation.person)
    if invitation.person is not None:
        vault.author = replace(vault.author, person_id=invitation.person.id, person=invitation.person.name)
    same = invitation.person is not None
    return Joined(invitation.title, inviter.person, inviter.card.fingerprint(), len(invitation.spaces), same)


def _invited(
    tx: Transaction, newcomers: Sequence[Introduction], admission: Admission, person: Person | None = None
) -> Invited:
    """The invitation file of those who were admitted, with the statements and keys of their spaces."""
    for space in admission.spaces:
        sealing_key(tx, space)  # whoever was removed before must not share a key with who comes now
        hand_on_keys(tx, space)
    found, known = remembered_server(tx), programme_title(tx) or remembered_programme(tx) or ""
    server = None if found is None else Server(found.address, found.pin)
    inviter = introduce(tx.author.keys, tx.author.person, tx.author.device_name)
    sealed = [
        seal_invitation(
            newcomer.card,
            known,
            [_invited_space(tx, space, newcomer) for space in admission.spaces],
            tx.author.keys,
            inviter,
            person=person,
            server=server,
        )
        for newcomer in newcomers
    ]
    return Invited(_file_of(sealed), admission.processes, admission.elsewhere)


def _invited_space(tx: Transaction, space: bytes, newcomer: Introduction) -> InvitedSpace:
    """What the newcomer needs of a space; of the keyrings only those with a part for it."""
    digest = newcomer.card.digest()
    blobs = [blob for _, blob in keyrings(tx, space)]
    own = [blob for blob in blobs if (found := opened_keyring(blob, tx)) and digest in found.recipients]
    statements = [read_statement(signed) for signed in statements_of(tx, space)]
    return invited_space(tx.spaces.genesis(space), statements, own)


def _open(vault: Vault, data: bytes) -> Invitation:
    """The invitation among those in the file that opens for this device."""
    parts = list(read_bundle(BytesIO(data)))
    found = [part for part in parts if isinstance(part, Part)]
    is_bundle = any(part.kind not in (Kind.INVITATION, Kind.END, None) for part in parts)
    invitations = [part.data for part in found if part.kind is Kind.INVITATION]
    if is_bundle and not invitations:
        raise Refused("sync.no_invitation")
    for one in invitations:
        try:
            return open_invitation(one, vault.author.keys)
        except Damaged:
            continue
    if len(found) < len(parts):
        raise Damaged("sync.invitation_damaged")
    raise Refused("sync.invitation_not_for_us")


def _file_of(invitations: Sequence[bytes]) -> bytes:
    """The file that holds invitations, for each device its own."""
    stream = BytesIO()
    writer = BundleWriter(stream)
    for one in invitations:
        writer.add(Kind.INVITATION, one)
    writer.finish()
    return stream.getvalue()


def _check_programme(tx: Transaction, invitation: Invitation) -> None:
    """Raise `Refused` where this workspace belongs to another programme than the one it is invited to.

    An invitation that does not name the programme must come from one of its members: any other would set the server, or
    the person, of whoever opens it.
    """
    own = tx.spaces.of_kind(SpaceKind.PROGRAMME)
    theirs = {space.genesis.space for space in invitation.spaces if space.genesis.kind == SpaceKind.PROGRAMME}
    if own is None or own in theirs:
        return
    if theirs or tx.members(own).role(invitation.inviter.card.signing) is None:
        raise Refused("sync.other_programme")


def _enter(tx: Transaction, space: InvitedSpace) -> None:
    """Hold a space, with its statements and the keys that they commit to."""
    identity = tx.spaces.join(space.signed_genesis)
    record(tx, identity, space.statements)
    for blob in space.keyrings:
        keep_keyring(tx, identity, blob)
    take_keys(tx, identity)


def _use_server(tx: Transaction, server: ServerAddress) -> None:
    """Visit this server from now on; of another one that was known nothing holds."""
    if remembered_server(tx) != server:
        remember_server(tx, server)
        forget_server_marks(tx)
        forget_last_visit(tx)


def _become(tx: Transaction, invitation: Invitation, person: Person) -> None:
    """Be another device of `person`, with the personal space that the first one brought."""
    personal = [space.genesis.space for space in invitation.spaces if space.genesis.kind == SpaceKind.PERSONAL]
    if not personal:
        raise Refused("sync.invitation_not_for_us")
    belong_to(tx, person.id, person.name, personal[0])
