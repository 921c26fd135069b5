"""The other devices this vault has heard of: their cards, whose they are, and when they last wrote or spoke."""

from __future__ import annotations

from dataclasses import dataclass

from ..disk.statements import Statements
from ..log.transaction import Transaction


@dataclass(frozen=True)
class Peer:
    """A device by its public signing key; `card` is the signed card as it came, `last_contact` in milliseconds."""

    device: bytes
    card: bytes | None
    person: str | None
    device_name: str | None
    last_contact: int | None


def meet(
    tx: Transaction,
    device: bytes,
    *,
    card: bytes | None = None,
    person: str | None = None,
    device_name: str | None = None,
    at: int | None = None,
) -> None:
    """Keep what is newly known of a device; nothing that was known is lost, and contact never goes back."""
    Statements(tx.connection).run(
        "insert into peer values (?, ?, ?, ?, ?)"
        " on conflict (device) do update set card = coalesce(excluded.card, card),"
        " person = coalesce(excluded.person, person), device_name = coalesce(excluded.device_name, device_name),"
        " last_contact = nullif(max(coalesce(excluded.last_contact, 0), coalesce(last_contact, 0)), 0)",
        (device, card, person, device_name, at),
    )


def peer(tx: Transaction, device: bytes) -> Peer | None:
    """What is known of one device."""
    row = Statements(tx.connection).first(_SELECT + " where device = ?", (device,))
    return None if row is None else Peer(*row)


def peers(tx: Transaction) -> list[Peer]:
    """Every device that was met, in the order of their keys."""
    return [Peer(*row) for row in Statements(tx.connection).all(_SELECT + " order by device")]


_SELECT = "select device, card, person, device_name, last_contact from peer"
