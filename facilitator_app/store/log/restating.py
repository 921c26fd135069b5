"""Says again what stands in entries that are about to lose their contents, all but what is taken out for good.

An entry holds what one intention changed, often of many records; it can only lose its contents as a whole. What it
says of the others is written anew, as a replacement of what it had said: so nothing that stands is lost. What it had
said and others replaced since is not: of that only the places in the histories are left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ...wire.entry import Change, Ref, Scalar
from .entries import Entry
from .merge import DELETION, Stamp, State
from .transaction import Transaction

Place = tuple[bytes, str]
"""A record, in the space at hand, with its type."""
Pointed = tuple[Change, list[bytes]]
"""A change, with the feeds that its references point into."""


@dataclass
class _Said:
    """What is said again of one record: the verb, new values, and what they replace."""

    verb: str = "change"
    fields: dict[str, Scalar] = field(default_factory=dict)
    replaces: dict[str, set[Ref]] = field(default_factory=dict)

    def says(self) -> bool:
        """Whether anything is left to say."""
        return self.verb == "create" or bool(self.fields) or bool(self.replaces)

    def pointed(self, place: Place) -> Pointed:
        """The change as it is written."""
        feeds = sorted({ref[0] for refs in self.replaces.values() for ref in refs})
        replaces = {
            name: [(feeds.index(feed), seq, tag) for feed, seq, tag in sorted(refs)]
            for name, refs in sorted(self.replaces.items())
        }
        record, kind = place
        verb = "restore" if self.verb == "change" and not self.fields and DELETION in self.replaces else self.verb
        return Change(kind, record, verb, dict(sorted(self.fields.items())), replaces), feeds


@dataclass
class Restating:
    """What is to be written in one space in the place of entries there.

    `layers` are written one after the other: values that stand beside each other, undecided, go into different ones.
    `deleted` are records that stay deleted, by the writes that their deletion had not seen.
    """

    layers: list[list[Pointed]]
    deleted: frozenset[Place]
    records: frozenset[bytes]


def restating(
    tx: Transaction, space: bytes, entries: Iterable[Entry], taken: Mapping[bytes, Mapping[str, Scalar]]
) -> Restating:
    """What must be said again once `entries`, all that count of `space`, have lost their contents.

    `taken` maps records to fields and what they say from now on; an empty mapping takes the whole record out.
    """
    layers: list[dict[Place, _Said]] = []
    states: dict[Place, State] = {}
    held: dict[tuple[Place, str], set[Ref]] = {}
    for entry in entries:
        for change in entry.payload.changes:
            place = (change.record, change.type)
            if place not in states:
                states[place] = tx.projection.state_in(space, *place)
            if taken.get(change.record) == {}:
                continue
            gone = taken.get(change.record, {})
            for name in gone.keys() & change.fields.keys():
                held.setdefault((place, name), set()).add(entry.stamp.ref)
            _say_again(layers, place, states[place], change, entry, gone)
    for place, state in states.items():
        _say_instead(layers, place, state, taken.get(place[0], {}), held)
    deleted = frozenset(
        place for place, state in states.items() if state.tombstones and not state.visible and taken.get(place[0]) != {}
    )
    written = [[said.pointed(place) for place, said in layer.items() if said.says()] for layer in layers]
    return Restating([layer for layer in written if layer], deleted, frozenset(record for record, _ in states))


def deletions(places: Iterable[Place], states: Mapping[Place, State]) -> list[Pointed]:
    """Deletions of records that were deleted before, and had to be said again to stay what they are."""
    found = []
    for record, kind in sorted(places):
        said = _Said("delete", replaces={DELETION: set(states[record, kind].refs)})
        found.append(said.pointed((record, kind)))
    return found


def _say_again(
    layers: list[dict[Place, _Said]],
    place: Place,
    state: State,
    change: Change,
    entry: Entry,
    gone: Mapping[str, Scalar],
) -> None:
    standing = state.writes.get(entry.stamp, frozenset()) - gone.keys()
    fields = {name: change.fields[name] for name in sorted(standing) if name in change.fields}
    said = _free(layers, place, fields)
    if change.verb == "create":
        said.verb = "create"
    said.fields |= fields
    for name in fields:
        said.replaces.setdefault(name, set()).add(entry.stamp.ref)
    if change.verb != "delete":  # what it had replaced would stand again without it, whoever replaced it since
        for name in change.replaces:
            said.replaces.setdefault(name, set()).update(change.replaced(name, entry.payload.feeds))


def _free(layers: list[dict[Place, _Said]], place: Place, fields: Mapping[str, Scalar]) -> _Said:
    """What is said of a record in the first layer that says nothing of these fields yet."""
    for layer in layers:
        if not fields.keys() & layer.setdefault(place, _Said()).fields.keys():
            return layer[place]
    layers.append({place: _Said()})
    return layers[-1][place]


def _say_instead(
    layers: list[dict[Place, _Said]],
    place: Place,
    state: State,
    instead: Mapping[str, Scalar],
    held: Mapping[tuple[Place, str], set[Ref]],
) -> None:
    """Write what fields say from now on, in the place of everything that stands in them or ever did: so the history
    tells of every change that lost its contents."""
    standing: dict[str, tuple[Stamp, ...]] = {name: state.live(name) for name in instead}
    fields = {name: value for name, value in instead.items() if standing[name]}
    said = _free(layers, place, fields)
    said.fields |= fields
    for name in fields:
        before = {stamp.ref for stamp in standing[name]} | held.get((place, name), set())
        said.replaces.setdefault(name, set()).update(before)
