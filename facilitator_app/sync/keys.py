"""The keys of a space: which one to seal under, new ones after a removal, and keyrings for those who lack them."""

from __future__ import annotations

from ..crypto.card import Card, read_card
from ..errors import FacilitatorError
from ..store.log.transaction import Transaction
from ..store.sharing.alarms import AlarmKind, raise_alarm
from ..store.sharing.epochs import epoch_key, epoch_keys, keep_epoch, keep_keyring, keyrings
from ..store.sharing.membership import record
from ..store.sharing.peers import peers
from ..wire.epoch import EpochKey
from ..wire.keyring import Keyring, open_keyring, seal_keyring
from ..wire.membership import Membership
from ..wire.statement import Role, Rotate, state


def sealing_key(tx: Transaction, space: bytes) -> tuple[bytes, EpochKey] | None:
    """The epoch to seal under and its key.

    Where a removal has left none, the device of somebody who may makes one (`Membership.may_rotate`); any other gets
    None, and so does one that has not been handed the key yet: what it writes stays here until then.
    """
    membership = tx.members(space)
    if membership.sealing is None and membership.may_rotate(tx.author.device):
        rotate(tx, space)
        membership = tx.members(space)
    if membership.sealing is None:
        return None
    key = epoch_key(tx, space, membership.sealing.id)
    return None if key is None else (membership.sealing.id, EpochKey(key))


def rotate(tx: Transaction, space: bytes) -> None:
    """Begin a new epoch whose key all members get, and nobody else."""
    membership = tx.members(space)
    followed = {parent for epoch in membership.epochs for parent in epoch.parents}
    key = EpochKey.generate(tx.random)
    act = Rotate(
        key.commitment(space),
        sorted({one.id for one in membership.epochs} - followed),
        sorted({member.card for member in membership.members.values()}),
    )
    record(tx, space, [state(space, list(membership.heads), act, tx.author.keys)])
    keep_epoch(tx, space, act.epoch, key.reveal())


def known_keys(tx: Transaction, space: bytes) -> dict[bytes, EpochKey]:
    """The keys of a space that are here, by epoch."""
    return {one.epoch: EpochKey(one.key) for one in epoch_keys(tx, space) if one.key is not None}


def hand_on_keys(tx: Transaction, space: bytes) -> int:
    """Make a keyring for the members who have not been handed every key that is here; returns for how many.

    Who may make keys does it. This device is always a recipient too: so it remembers whom it served, and another copy
    of this workspace, or one that is restored from a backup, gets the keys that were made meanwhile.
    """
    membership = tx.members(space)
    if not membership.may_rotate(tx.author.device):
        return 0
    keys = known_keys(tx, space)
    cards = _cards(tx, membership)
    served = _served(tx, space, membership)
    lacking = [card for digest, card in cards.items() if not keys.keys() <= served.get(digest, set())]
    own = tx.author.keys.card
    others = [card for card in lacking if card != own]
    if lacking:
        keep_keyring(tx, space, seal_keyring(space, keys, [own, *others], tx.author.keys, tx.random))
    return len(others)


def take_keys(tx: Transaction, space: bytes) -> int:
    """Keep the keys of the keyrings here that a manager's rotation commits to; returns how many are new.

    A key that no rotation commits to is refused, and an alarm says who sent it: HPKE proves nothing of a sender.
    """
    membership, taken = tx.members(space), 0
    for _, blob in keyrings(tx, space):
        opened = opened_keyring(blob, tx)
        for epoch, key in opened.keys.items() if opened else ():
            if membership.commits_to(epoch, key.commitment(space)):
                taken += keep_epoch(tx, space, epoch, key.reveal())
            elif opened and _is_planted(membership, opened.sender, epoch):
                raise_alarm(tx, AlarmKind.PLANTED_KEY, space=space.hex(), sender=opened.sender.hex())
    return taken


def _is_planted(membership: Membership, sender: bytes, epoch: bytes) -> bool:
    """Whether a key that nothing commits to cannot be one whose rotation has merely not arrived."""
    known = sender in membership.members or sender in membership.removed
    return not known or any(one.id == epoch for one in membership.epochs)


def opened_keyring(blob: bytes, tx: Transaction) -> Keyring | None:
    """What a keyring holds for this device; None where it is for others, or signed wrongly."""
    try:
        return open_keyring(blob, tx.author.keys)
    except FacilitatorError:
        return None


def _served(tx: Transaction, space: bytes, membership: Membership) -> dict[bytes, set[bytes]]:
    """Which epochs each card was handed by this device or those who manage the space, as far as this device can read
    the keyrings.

    Others are not believed: the parts that they sealed for others may hold nothing.
    """
    served: dict[bytes, set[bytes]] = {}
    for _, blob in keyrings(tx, space):
        opened = opened_keyring(blob, tx)
        if opened and (opened.sender == tx.author.device or membership.role(opened.sender) is Role.MANAGER):
            for digest in opened.recipients:
                served.setdefault(digest, set()).update(opened.keys)
    return served


def _cards(tx: Transaction, membership: Membership) -> dict[bytes, Card]:
    """The cards of the members that are here, by digest."""
    wanted = {member.card for member in membership.members.values()}
    found = {tx.author.keys.card.digest(): tx.author.keys.card}
    for peer in peers(tx):
        if peer.card is not None:
            card = read_card(peer.card)
            found[card.digest()] = card
    return {digest: card for digest, card in found.items() if digest in wanted}
