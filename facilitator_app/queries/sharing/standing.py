"""Where this device stands in what it shares: what nobody coordinates any more, what it was put out of."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ...store.log.transaction import Transaction
from ...store.records.local_settings import remembered_programme
from ...store.sharing.peers import peers
from ...wire.membership import Membership
from ..process_titles import space_titles
from ..programme import programme_title
from .unshared import shareable_spaces


def uncoordinated(tx: Transaction) -> tuple[str, ...]:
    """The titles of what this device takes part in and nobody coordinates any more: nobody can be let in or put out."""
    return _titles(tx, lambda membership: membership.role(tx.author.device) is not None and not membership.is_managed)


def put_out_of(tx: Transaction) -> tuple[str, ...]:
    """The titles of what this device was put out of: what is here stays, what it writes reaches nobody."""
    device = tx.author.device
    return _titles(tx, lambda membership: device in membership.removed and membership.role(device) is None)


def put_out_by(tx: Transaction) -> tuple[str, ...]:
    """Who put this device out, by name, as far as their names have come."""
    device = tx.author.device
    outside = [tx.members(space.id) for space in tx.spaces.all() if tx.members(space.id).role(device) is None]
    by = {one for membership in outside if device in membership.removed for one in membership.removed[device].by}
    return tuple(sorted({one.person for one in peers(tx) if one.device in by and one.person}, key=str.casefold))


def titles_of(tx: Transaction, spaces: Iterable[bytes]) -> tuple[str, ...]:
    """The titles of the processes of these spaces, and of the programme for what belongs to none, each once."""
    titles, named = space_titles(tx), set(spaces)
    programme = programme_title(tx) or remembered_programme(tx) or ""
    those = [space for space in tx.spaces.all() if space.id in named]
    found = {titles.get(space.id, "") if space.process_id else programme for space in those}
    return tuple(sorted(found - {""}, key=str.casefold))


def _titles(tx: Transaction, holds: Callable[[Membership], bool]) -> tuple[str, ...]:
    """The titles of the processes, and of the programme, for a space of which `holds`; empty where none arrived."""
    titles = space_titles(tx)
    found = {
        titles.get(space.id, "") if space.process_id else programme_title(tx) or ""
        for space in shareable_spaces(tx)
        if holds(tx.members(space.id))
    }
    return tuple(sorted(found, key=str.casefold))
