"""Takes in the keyrings and statements of one space: of one that is held, or of one that a member lets us into."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from ..domain.vocabulary import SpaceKind
from ..errors import FacilitatorError
from ..store.log.transaction import Transaction
from ..store.sharing.epochs import keep_keyring, keyrings
from ..store.sharing.membership import record
from ..store.sharing.peers import meet
from ..wire.epoch import EpochKey, outside
from ..wire.keyring import Keyring
from ..wire.membership import evaluate
from ..wire.statement_pack import StatementPack, open_statements
from .keys import known_keys, opened_keyring, take_keys

MOST_FOREIGN_BYTES = 2 * 1024 * 1024
"""Of keyrings of one space that do not open here: nobody can tell whether they are any good, or who made them."""


@dataclass
class SpaceParts:
    """Keyrings and packs of statements of one space by name, each with its place for people."""

    space: bytes
    keyrings: dict[bytes, tuple[bytes, str]] = field(default_factory=dict)
    statements: dict[bytes, tuple[bytes, str]] = field(default_factory=dict)


@dataclass
class TakenSpace:
    """What came of them: whether the space is ours and new here, new statements and keys, parts that were here."""

    is_ours: bool = True
    is_new: bool = False
    statements: int = 0
    keys: int = 0
    had: int = 0
    rejected: list[tuple[str, str]] = field(default_factory=list)


def take_space(tx: Transaction, parts: SpaceParts) -> TakenSpace:
    """Take in what can be opened; a space of others changes nothing."""
    taken = TakenSpace()
    opened = {name: one for name, (blob, _) in parts.keyrings.items() if (one := opened_keyring(blob, tx))}
    held = parts.space in {one.id for one in tx.spaces.all()}
    packs = list(_opened_packs(parts, _candidates(tx, parts.space, opened.values(), held=held), taken))
    if not held and not _enter(tx, packs):
        taken.is_ours = False
        return taken
    taken.is_new = not held
    taken.statements = record(tx, parts.space, [one for pack in packs for one in pack.statements]).new
    for pack in packs:
        _meet_members(tx, parts.space, pack)
    _keep_keyrings(tx, parts, opened, taken)
    taken.keys = take_keys(tx, parts.space)
    is_news = taken.statements or taken.keys or taken.is_new
    taken.had += bool((packs or parts.keyrings) and not is_news)
    return taken


def _candidates(tx: Transaction, space: bytes, opened: Iterable[Keyring], *, held: bool) -> dict[bytes, EpochKey]:
    """Keys that may open the statements: what is in them says whether a rotation commits to any."""
    keys = {epoch: key for keyring in opened for epoch, key in keyring.keys.items()}
    return {**keys, **(known_keys(tx, space) if held else {})}


def _opened_packs(parts: SpaceParts, keys: dict[bytes, EpochKey], taken: TakenSpace) -> Iterator[StatementPack]:
    for data, place in parts.statements.values():
        epoch = outside(data)[1]
        if epoch not in keys:
            continue  # sealed after this device was removed, or for others
        try:
            pack = open_statements(data, keys[epoch])
        except FacilitatorError as error:
            taken.rejected.append((place, error.code))
            continue
        if pack.genesis.space == parts.space:
            yield pack


def _enter(tx: Transaction, packs: list[StatementPack]) -> bool:
    """Hold a space that a member of the programme began and let this device into; whether that is what it is."""
    programme = tx.spaces.of_kind(SpaceKind.PROGRAMME)
    if programme is None or not packs:
        return False
    genesis = packs[0].genesis
    known = tx.members(programme)
    began_by_ours = genesis.creator in known.members or genesis.creator in known.removed
    membership = evaluate(genesis, [one for pack in packs for one in pack.statements])
    is_member = membership.role(tx.author.device) is not None
    if genesis.kind not in (SpaceKind.TABLE, SpaceKind.TEAM) or not began_by_ours or not is_member:
        return False
    tx.spaces.join(packs[0].signed_genesis)
    return True


def _meet_members(tx: Transaction, space: bytes, pack: StatementPack) -> None:
    """Keep the cards of members: keys are sealed to cards, and only to those that a grant names."""
    named = {member.card: device for device, member in tx.members(space).members.items()}
    for one in pack.introductions:
        if named.get(one.card.digest()) == one.card.signing and one.card.signing != tx.author.device:
            meet(
                tx, one.card.signing, card=one.signed_card, person=one.person or None,
                device_name=one.device_name or None,
            )  # fmt: skip


def _keep_keyrings(tx: Transaction, parts: SpaceParts, opened: Collection[bytes], taken: TakenSpace) -> None:
    """Keep the keyrings for this device, and those for others as far as there is room: anybody can make such."""
    held = dict(keyrings(tx, parts.space))
    foreign = {name: blob for name, (blob, _) in parts.keyrings.items() if name not in opened and name not in held}
    room = MOST_FOREIGN_BYTES - sum(len(blob) for blob in held.values() if not opened_keyring(blob, tx))
    for name, (blob, place) in parts.keyrings.items():
        if name in foreign:
            room -= len(blob)
        if name in foreign and room < 0:
            taken.rejected.append((place, "sync.too_much"))
        else:
            keep_keyring(tx, parts.space, blob)
