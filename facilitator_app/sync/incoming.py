"""Takes in what any transport brought: keys and statements, then changes, then receipts, then pieces of files.

Each part is one transaction, so that stopping leaves whole parts or nothing, and a part that is refused leaves the
others alone. Nothing here trusts who brought it: signatures and rights say what counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from ..errors import Damaged, FacilitatorError, Refused, StorageFailed
from ..progress import Progress, Silent
from ..queries.merging.conflicts import count_conflicts
from ..queries.sharing.missing import list_gaps
from ..queries.sharing.standing import put_out_of
from ..queries.sharing.taken_out import count_taken_out
from ..store.sharing.alarms import list_alarms
from ..store.sharing.chunks import keep_chunk, wanted_chunks
from ..store.sharing.segments import SegmentState, has, set_state
from ..store.vault import Vault
from ..wire.bundle import Kind
from ..wire.epoch import outside
from ..wire.keyring import keyring_space
from .erasing import forget_what_came
from .invitations import ORIGIN
from .outcome import Imported, Rejected
from .taking_indexes import take_index
from .taking_segments import Fate, Taken, take_segment, take_waiting, waiting_segments
from .taking_spaces import SpaceParts, take_space
from .transports.base import Offered, Source, Unreadable
from .uncollected import seldom_collected

MOST_SMALL = 256 * 1024 * 1024
"""Bytes of keyrings, statements and indexes that are held at once; more is what nobody needs."""


@dataclass
class _Sorted:
    """The parts of all sources by what has to be done with them."""

    spaces: dict[bytes, SpaceParts] = field(default_factory=dict)
    segments: dict[bytes, Offered] = field(default_factory=dict)
    indexes: dict[bytes, Offered] = field(default_factory=dict)
    chunks: dict[bytes, Offered] = field(default_factory=dict)
    small: int = 0


class Incoming:
    """One taking in, from one or several sources at once."""

    def __init__(self, vault: Vault, progress: Progress | None = None) -> None:
        self._vault = vault
        self._progress = progress or Silent()
        self.outcome = Imported()
        with vault.read() as tx:
            self._known_alarms = {one.no for one in list_alarms(tx, seen=True)}
            self._taken_out = count_taken_out(tx)
            self._put_out_of = put_out_of(tx)

    def take(self, sources: Iterable[Source]) -> Imported:
        """Take in everything that `sources` have.

        Raises `Stopped` between two parts, `StorageFailed` where a source or the vault cannot be read or written.
        """
        found = self._sort(sources)
        total = len(found.spaces) + len(found.segments) + len(found.indexes) + len(found.chunks)
        steps = [
            *(partial(self._take_space, each) for each in found.spaces.values()),
            *(partial(self._take_segment, each) for each in found.segments.values()),
            *(partial(self._take_index, each) for each in found.indexes.values()),
        ]
        for done, take in enumerate(steps):
            self._step(done, total)
            take()
        self._try_waiting()
        self._take_chunks(list(found.chunks.values()), len(steps), total)
        forget_what_came(self._vault)
        self._progress.report(total, total)
        return self.sum_up()

    def _step(self, done: int, total: int) -> None:
        self._progress.stop_if_cancelled()
        self._progress.report(done, total)

    def _sort(self, sources: Iterable[Source]) -> _Sorted:
        found = _Sorted()
        for source in sources:
            for part in source.parts():
                self._progress.stop_if_cancelled()
                if isinstance(part, Unreadable):
                    self._reject(part.place, part.reason)
                else:
                    self._sort_in(part, found)
        return found

    def _sort_in(self, part: Offered, found: _Sorted) -> None:
        match part.kind:
            case Kind.SEGMENT:
                found.segments.setdefault(part.name, part)
            case Kind.CHUNK:
                found.chunks.setdefault(part.name, part)
            case Kind.INDEX:
                found.indexes.setdefault(part.name, part)
            case Kind.KEYRING | Kind.STATEMENTS:
                self._hold(part, found)
            case _:
                self._reject(part.place, "sync.not_a_bundle")

    def _hold(self, part: Offered, found: _Sorted) -> None:
        """Keep a keyring or a pack of statements beside the others of its space."""
        found.small += part.size
        try:
            if found.small > MOST_SMALL:
                raise Refused("sync.too_much")
            data = part.read()
            space = keyring_space(data) if part.kind is Kind.KEYRING else outside(data)[0]
        except (Damaged, Refused) as error:
            self._reject(part.place, error.code)
            return
        of_space = found.spaces.setdefault(space, SpaceParts(space))
        kept = of_space.keyrings if part.kind is Kind.KEYRING else of_space.statements
        kept[part.name] = (data, part.place)

    def _take_space(self, parts: SpaceParts) -> None:
        with self._vault.begin(ORIGIN) as tx:
            taken = take_space(tx, parts)
        self.outcome.spaces_new += taken.is_new
        self.outcome.statements_new += taken.statements + taken.keys
        self.outcome.already_had += taken.had
        self.outcome.not_for_us += 0 if taken.is_ours else len(parts.keyrings) + len(parts.statements)
        for place, reason in taken.rejected:
            self._reject(place, reason)

    def _take_segment(self, part: Offered) -> None:
        try:
            with self._vault.read() as tx:
                is_here = has(tx, part.name)
            if is_here:
                self.outcome.already_had += 1
                return
            blob = part.read()
            space, _ = outside(blob)
            with seldom_collected(), self._vault.begin(ORIGIN) as tx:
                if space not in {one.id for one in tx.spaces.all()}:
                    self.outcome.not_for_us += 1
                    return
                taken = take_segment(tx, blob, part.way)
        except StorageFailed:
            raise
        except FacilitatorError as error:
            self._reject(part.place, error.code)
            return
        self._count(taken, part.place)

    def _count(self, taken: Taken, place: str) -> None:
        self.outcome.segments_new += taken.fate is Fate.NEW
        self.outcome.already_had += taken.fate is Fate.HAD
        self.outcome.waiting += taken.fate in (Fate.WAITING_KEY, Fate.WAITING_RIGHT)
        self.outcome.entries_new += taken.entries
        self.outcome.shelved += taken.shelved
        if taken.fate is Fate.REFUSED:
            self._reject(place, "sync.no_right")

    def _take_index(self, part: Offered) -> None:
        try:
            with self._vault.begin(ORIGIN) as tx:
                take_index(tx, part.read())
        except StorageFailed:
            raise
        except FacilitatorError as error:
            self._reject(part.place, error.code)

    def _try_waiting(self) -> None:
        """Segments for which a key or a right came with these parts, as long as any of them moves."""
        with self._vault.read() as tx:
            waiting = [one for space in tx.spaces.all() for one in waiting_segments(tx, space.id)]
        for segment in waiting:
            self._progress.stop_if_cancelled()
            try:
                with self._vault.begin(ORIGIN) as tx:
                    taken = take_waiting(tx, segment.id)
            except StorageFailed:
                raise
            except FacilitatorError as error:
                if error.code == "sync.too_many_waiting":  # it waits on as it did
                    continue
                self._refuse_waiting(segment.id)
                self._reject(segment.id.hex()[:12], error.code)
                continue
            if taken.fate not in (Fate.WAITING_KEY, Fate.WAITING_RIGHT):
                self.outcome.waiting = max(0, self.outcome.waiting - 1)
                self._count(taken, segment.id.hex()[:12])

    def _refuse_waiting(self, segment: bytes) -> None:
        """Whatever its key shows to be rubbish is told once, handed on no more, and not tried again."""
        with self._vault.begin(ORIGIN) as tx:
            set_state(tx, segment, SegmentState.REFUSED)
        self.outcome.waiting = max(0, self.outcome.waiting - 1)

    def _take_chunks(self, chunks: Sequence[Offered], done: int, total: int) -> None:
        if not chunks:
            return
        with self._vault.read() as tx:
            wanted = {name for space in tx.spaces.all() for name in wanted_chunks(tx, space.id)}
        for number, part in enumerate(chunks, done):
            self._step(number, total)
            if part.name not in wanted:
                continue
            try:
                with self._vault.begin(ORIGIN) as tx:
                    self.outcome.chunks_new += keep_chunk(tx, part.read())
            except Damaged as error:
                self._reject(part.place, error.code)

    def _reject(self, place: str, reason: str) -> None:
        self.outcome.rejected.append(Rejected(place, reason))

    def sum_up(self) -> Imported:
        """What came of it so far, with what is to be decided and what is missing now."""
        with self._vault.read() as tx:
            self.outcome.gaps = list_gaps(tx)
            self.outcome.conflicts = count_conflicts(tx)
            self.outcome.taken_out = max(0, count_taken_out(tx) - self._taken_out)
            self.outcome.put_out_of = [one for one in put_out_of(tx) if one not in self._put_out_of]
            new = [one for one in list_alarms(tx, seen=True) if one.no not in self._known_alarms]
        self.outcome.alarms = sorted({one.kind for one in new})
        return self.outcome
