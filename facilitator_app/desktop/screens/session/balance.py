"""Who has not been heard: what stands out in the balance of the voices, and whom to ask next."""

from __future__ import annotations

from facilitator_app.queries.room import Room, RoomPerson
from facilitator_app.queries.speaking import Share

_ENOUGH_TO_TELL = 300  # seconds: before that a first speaker would look like a whole sector
_FAR_BELOW = 0.5


def unheard(room: Room) -> tuple[Share, ...]:
    """The sectors whose voice is less than half their part of the people, those of most people first."""
    speaking = room.live.speaking
    if speaking.seconds < _ENOUGH_TO_TELL:
        return ()
    far = [share for share in speaking.by_sector if share.group and is_unheard(share)]
    return tuple(sorted(far, key=lambda share: -share.people))


def is_unheard(share: Share) -> bool:
    """Whether a group has less than half the voice that its people would have."""
    return share.people > 0 and share.part_of_time < share.part_of_people * _FAR_BELOW


def voice_of(shares: tuple[Share, ...], group: str) -> float | None:
    """The part of the time of a group; None where nobody of it is here."""
    found = next((share for share in shares if share.group == group), None)
    return None if found is None or not found.people else found.part_of_time


def least_heard(room: Room) -> list[RoomPerson]:
    """One person of each sector who is present, the one who spoke least; the least heard sectors first."""
    by_sector: dict[str, RoomPerson] = {}
    for person in sorted((p for p in room.people if p.present), key=lambda p: (p.seconds, p.folded)):
        by_sector.setdefault(person.seat.sector or "", person)
    lag = {share.group: share.part_of_time - share.part_of_people for share in room.live.speaking.by_sector}
    return sorted(by_sector.values(), key=lambda person: lag.get(person.seat.sector or "", 0.0))


def silent_young(room: Room, year: int) -> list[RoomPerson]:
    """The young people present who have not spoken."""
    return [p for p in room.people if p.present and p.seat.is_young(year) and not p.seconds]
