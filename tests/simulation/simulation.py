"""A run: people work, files travel badly, devices break; then the faults stop, and everything must come together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.errors import Refused
from facilitator_app.store.sharing.membership import record
from facilitator_app.sync.leaving import accept_what_came_later, remove_device
from facilitator_app.wire.statement import Withdraw, state

from . import faults, people
from .checks import check, check_agreement, check_secrecy, check_tables
from .replica import Replica
from .world import World, head_of

MOST_BUNDLES = 12
MOST_DEVICES = 7
ROUNDS = 8


REDACTING = "redacting"
"""Worlds in which things are taken out for good."""
PROMOTING = "promoting"
"""The same, in which readers are made writers, and some write before they may."""
QUARRELLING = "quarrelling"
"""Worlds in which all who coordinate remove each other, and the others go on."""
LYING = "lying"
"""Worlds in which devices say to have what they have not, and bundles leave out what others have; of each device there
is one copy at a time."""
EMPTYING = "emptying"
"""Worlds in which members take contents out of what they hand on, whoever wrote them."""
COPYING = "copying"
"""Worlds in which bundles leave out what others have, and copies of one device go on beside each other."""
ALL_REDACT = (REDACTING, PROMOTING, QUARRELLING, LYING, EMPTYING, COPYING)

MUST_HAPPEN = (
    "forks told", "gaps", "settled", "kept", "deletions", "removals", "concurrent removals", "accepted later",
    "joined as facilitator", "joined as observer", "joined as coordinator", "mixed versions", "withdrawn", "redacted",
    "redacted by an author", "damaged",
    "refused bundles", "lost", "crash while importing", "crash while exporting", "restored", "restored unnoticed",
    "cloned", "cloned unnoticed", "clocks set", "forms left open", "disasters", "resurfaced", "conflicts", "shelved",
)  # fmt: skip
"""What the worlds of a run must have seen, or their success means little."""


class Simulation:
    """One world and the dice that say what happens in it next."""

    def __init__(self, folder: Path, seed: int, how: str = REDACTING) -> None:
        self.world = World(folder, seed)
        self.source = self.world.source
        self._rules: list[tuple[int, Callable[[], Replica | None]]] = [
            (14, self._write), (8, self._open), (10, self._save), (12, self._edit), (4, self._delete), (4, self._keep),
            (6, self._settle), (2, self._use_later_version), (16, self._export), (26, self._carry), (4, self._damage),
            (3, self._crash_importing), (3, self._crash_exporting), (2, self._back_up), (2, self._restore),
            (1, self._clone), (2, self._set_clock), (1, self._admit), (1, self._remove), (3, self._accept),
            (1, self._withdraw), (3, self._disaster),
        ]  # fmt: skip
        if how in ALL_REDACT:  # seeds that failed before that stay the worlds they were
            self._rules.append((4, self._redact))
        if how == PROMOTING:
            self._rules += [(2, self._observe), (4, self._promote), (3, self._forge)]
        if how == LYING:
            apart = (self._clone, self._disaster)
            self._rules = [(weight, rule) for weight, rule in self._rules if rule not in apart]
            self._rules += [(6, self._lie), (4, self._back_up), (4, self._restore)]
            self.world.sparing = True
        if how == COPYING:
            self._rules.append((3, self._clone))
            self.world.sparing = True
        if how == QUARRELLING:
            self._rules += [(6, self._quarrel), (6, self._admit)]
        if how == EMPTYING:
            self._rules += [(12, self._empty), (2, self._remove)]

    def run(self, steps: int) -> Counter[str]:
        """So many things happen; then everything is exchanged and checked."""
        weights = [weight for weight, _ in self._rules]
        for _ in range(steps):
            ((_, rule),) = self.source.choices(self._rules, weights)
            touched = rule()
            if touched is not None and not touched.is_gone:
                check(self.world, touched)
        self.come_together()
        return self.world.counts

    def worst(self, times: int) -> Counter[str]:
        """Disasters alone, one after the other; then everything is exchanged and checked."""
        for _ in range(times):
            if (touched := self._disaster()) is not None:
                check(self.world, touched)
        self.come_together()
        return self.world.counts

    def come_together(self) -> None:
        """The faults stop: everybody gives everything to one, who gives it to everybody, until nothing is new."""
        hub, *others = sorted(self.world.present, key=self._how_far_out)
        for _ in range(ROUNDS):
            before = self._everything()
            self._take(hub, *map(self._bundle, others))
            bundle = self._bundle(hub)
            for taker in others:
                self._take(taker, bundle)
            if self._everything() == before:
                break
        else:
            raise AssertionError("the exchange does not come to an end")
        for replica in self.world.present:
            check(self.world, replica)
        for replica in {hub, self.source.choice(self.world.present)}:
            check_tables(replica)
        check_agreement(self.world)
        for space in self.world.spaces.values():
            self.world.counts["left without a coordinator"] += self.world.is_left_alone(space)
        self.world.counts["agreed"] += 1

    def _how_far_out(self, replica: Replica) -> tuple[int, bool]:
        """Who reads everything is first: nobody can hand on statements that they cannot open."""
        spaces = self.world.spaces.values()
        outside = sum(self.world.all_rights(space).role(replica.device) is None for space in spaces)
        return outside, replica.device != self.world.replicas[0].device

    def _everything(self) -> list[object]:
        """All entries and statements that anybody has."""
        return [(one.log(), {identity for identity, _, _ in one.statements()}) for one in self.world.present]

    def close(self) -> None:
        """Let go of every database."""
        for replica in self.world.present:
            replica.close()

    # -- work

    def _somebody(self) -> Replica | None:
        writing = [one for one in self.world.present if self.world.writable(one)]
        return self.source.choice(writing) if writing else None

    def _write(self) -> Replica | None:
        if (one := self._somebody()) is not None:
            people.write_note(self.world, one)
        return one

    def _open(self) -> Replica | None:
        if (one := self._somebody()) is not None and (form := people.open_form(self.world, one)) is not None:
            one.forms.append(form)
            self.world.counts["forms left open"] += 1
        return None

    def _save(self) -> Replica | None:
        waiting = [one for one in self.world.present if one.forms]
        if not waiting:
            return None
        one = self.source.choice(waiting)
        form = one.forms.pop(self.source.randrange(len(one.forms)))
        if self.source.random() < 0.2:
            people.delete(self.world, one, form)
        else:
            people.edit(self.world, one, form)
        return one

    def _edit(self) -> Replica | None:
        if (one := self._somebody()) is not None:
            people.edit(self.world, one, people.open_form(self.world, one))
        return one

    def _delete(self) -> Replica | None:
        if (one := self._somebody()) is not None:
            people.delete(self.world, one, people.open_form(self.world, one))
        return one

    def _keep(self) -> Replica | None:
        return self._first(people.keep)

    def _settle(self) -> Replica | None:
        return self._first(people.settle)

    def _first(self, do: Callable[[World, Replica], bool]) -> Replica | None:
        """The first, in any order, for whom there is something to do."""
        everybody = self.source.sample(self.world.present, len(self.world.present))
        return next((one for one in everybody if do(self.world, one)), None)

    def _use_later_version(self) -> Replica | None:
        if (one := self._somebody()) is not None:
            people.use_later_version(self.world, one)
        return one

    # -- files

    def _bundle(self, giver: Replica) -> bytes:
        bundle = self.world.export(giver)
        check_secrecy(self.world, bundle)
        return bundle

    def _take(self, taker: Replica, *bundles: bytes) -> None:
        try:
            self.world.take(taker, *bundles)
        except Refused:
            self.world.counts["refused bundles"] += 1

    def _export(self) -> Replica | None:
        giver = self.source.choice(self.world.present)
        bundles = self.world.bundles
        if len(bundles) == MOST_BUNDLES:
            bundles.pop(self.source.randrange(len(bundles)))
            self.world.counts["lost"] += 1
        bundles.append(self._bundle(giver))
        return giver

    def _carry(self) -> Replica | None:
        """Any bundle, however old, to anybody, however often."""
        if not self.world.bundles:
            return None
        taker = self.source.choice(self.world.present)
        self._take(taker, *self.source.choices(self.world.bundles, k=self.source.choice((1, 1, 2, 3))))
        return taker

    def _damage(self) -> Replica | None:
        if not self.world.bundles:
            return None
        taker = self.source.choice(self.world.present)
        faults.take_damaged(self.world, taker, self.source.choice(self.world.bundles))
        return taker

    def _crash_importing(self) -> Replica | None:
        if not self.world.bundles:
            return None
        taker = self.source.choice(self.world.present)
        faults.crash_while_importing(self.world, taker, self.source.choice(self.world.bundles))
        return taker

    def _crash_exporting(self) -> Replica | None:
        giver = self.source.choice(self.world.present)
        faults.crash_while_exporting(self.world, giver)
        return giver

    def _lie(self) -> Replica | None:
        """Somebody with a changed program, or a broken one, hands on what they do not have."""
        liar = self.source.choice(self.world.present)
        bundle = faults.export_lying(self.world, liar)
        check_secrecy(self.world, bundle)
        taker = self.source.choice(self.world.present)
        self._take(taker, bundle)
        self.world.bundles = [*self.world.bundles, bundle][-MOST_BUNDLES:]
        return taker

    def _empty(self) -> Replica | None:
        """Somebody hands on what somebody has on a stick, without contents that they chose."""
        if not self.world.bundles:
            return None
        liar, at = self.source.choice(self.world.present), self.source.randrange(len(self.world.bundles))
        emptied = faults.emptied(self.world, liar, self.world.bundles[at])
        if self.source.random() < 0.5:
            self.world.bundles[at] = emptied  # the whole one is lost
        taker = self.source.choice(self.world.present)
        self._take(taker, emptied)
        return taker

    # -- devices

    def _back_up(self) -> Replica | None:
        faults.back_up(self.world, self.source.choice(self.world.present))
        return None

    def _restore(self) -> Replica | None:
        one = self.source.choice(self.world.present)
        return one if faults.restore(self.world, one, noticed=self.source.random() < 0.5) else None

    def _clone(self) -> Replica | None:
        if len(self.world.present) >= MOST_DEVICES:
            return None
        return faults.clone(self.world, self.source.choice(self.world.present), noticed=self.source.random() < 0.4)

    def _set_clock(self) -> Replica | None:
        faults.set_clock(self.world, self.source.choice(self.world.present))
        return None

    # -- members

    def _admit(self) -> Replica | None:
        managers = self.world.members("manager")
        if not managers or len(self.world.present) >= MOST_DEVICES:
            return None
        roles = (
            ProgrammeRole.FACILITATOR,
            ProgrammeRole.FACILITATOR,
            ProgrammeRole.COORDINATOR,
            ProgrammeRole.OBSERVER,
        )
        newcomer = self.world.newcomer()
        is_in = self.world.admit(self.source.choice(managers), newcomer, self.source.choice(roles))
        return newcomer if is_in else None

    def _observe(self) -> Replica | None:
        """Somebody new who may only read."""
        managers = self.world.members("manager")
        if not managers or len(self.world.present) >= MOST_DEVICES:
            return None
        newcomer = self.world.newcomer()
        is_in = self.world.admit(self.source.choice(managers), newcomer, ProgrammeRole.OBSERVER)
        return newcomer if is_in else None

    def _promote(self) -> Replica | None:
        """A reader may write from now on, and hears of it at once or with some later stick."""
        table = self.world.spaces["table"]
        found = [
            (manager, other)
            for manager in self.world.members("manager")
            for other in self.world.present
            if self.world.rights(manager, table).role(other.device) == "reader"
        ]
        if not found:
            return None
        manager, reader = self.source.choice(found)
        self.world.promote(manager, reader, at_once=self.source.random() < 0.5)
        return reader

    def _forge(self) -> Replica | None:
        """A reader with a changed program writes all the same."""
        readers = self.world.members("reader")
        if not readers:
            return None
        reader = self.source.choice(readers)
        people.forge_note(self.world, reader)
        return reader

    def remove(self, manager: Replica, other: Replica) -> None:
        """Put a device out."""
        try:
            self.world.acts(manager, lambda: remove_device(manager.vault, other.device))
        except Refused:
            return
        self.world.counts["removals"] += 1

    def _remove(self) -> Replica | None:
        managers = self.world.members("manager")
        root = self.world.replicas[0].device
        others = [one for one in self.world.members() if one.device != root]
        if not managers or not others:
            return None
        manager = self.source.choice(managers)
        self.remove(manager, self.source.choice(others))
        return manager

    def _quarrel(self) -> Replica | None:
        """All who coordinate as far as they know remove each other before any of them hears of it."""
        managers = self.world.members("manager")
        devices = sorted({one.device for one in managers})
        if len(devices) < 2:
            return None
        self.source.shuffle(managers)
        for manager in managers:
            for device in devices:
                other = next(one for one in managers if one.device == device)
                if device != manager.device:
                    self.remove(manager, other)
        self.world.counts["quarrels"] += 1
        return managers[0]

    def _accept(self) -> Replica | None:
        return self._first(self._accept_later)

    def _accept_later(self, world: World, manager: Replica) -> bool:
        removed = sorted({one.subject for one in world.said.values() if one.verb == "revoke"} - {manager.device})
        if not removed:
            return False
        device = self.source.choice(removed)
        try:
            world.acts(manager, lambda: accept_what_came_later(manager.vault, device))
        except Refused:
            return False
        world.counts["accepted later"] += 1
        return True

    def _withdraw(self) -> Replica | None:
        """Whoever began it all withdraws what somebody wrote."""
        root, world = self.world.replicas[0], self.world
        if root.is_gone:
            return None
        here = [one for one in root.log() if one in world.ledger.actions and world.ledger.actions[one].creates]
        if not here:
            return None
        action = world.ledger.actions[self.source.choice(sorted(here))]

        def say() -> None:
            with root.vault.begin("withdraw") as tx:
                heads = list(tx.members(action.space).heads)
                act = Withdraw([head_of(action)], [])
                record(tx, action.space, [state(action.space, heads, act, root.keys)])

        world.acts(root, say)
        world.counts["withdrawn"] += 1
        return root

    def _redact(self) -> Replica | None:
        """Somebody who may takes a field of a note out for good, with the real command."""
        replica = self._somebody()
        return replica if replica is not None and people.redact_note(self.world, replica) else None

    # -- the worst

    def _disaster(self) -> Replica | None:
        """What undirected search would take very long to meet: everything that can go wrong with one note at once.

        A copied profile and three devices have it open; two save; the others' forms stay open while that arrives.
        """
        writing = [one for one in self.world.present if self.world.writable(one)]
        if len(writing) < 3 or len(self.world.present) >= MOST_DEVICES:
            return None
        first, second, third = self.source.sample(writing, 3)
        people.write_note(self.world, first)
        bundle = self._bundle(first)
        for other in (second, third):
            self._take(other, bundle)
        twin = faults.clone(self.world, first, noticed=False)
        forms = [(one, people.open_form(self.world, one)) for one in (first, twin, second, third)]
        for one, form in forms[:2]:
            people.edit(self.world, one, form)
        early = [self._bundle(first)]
        if self.source.random() < 0.4:
            self._take(twin, early[0])  # it meets the other branch before it has sealed its own
        early.append(self._bundle(twin))
        for one, form in forms[2:]:
            if self.source.random() < 0.6:
                self._take(one, *self.source.sample(early, self.source.choice((1, 2))))
                check(self.world, one)
            if self.source.random() < 0.35:
                people.delete(self.world, one, form)
            else:
                people.edit(self.world, one, form)
        managers = [one for one in self.world.members("manager") if one.device != third.device]
        if managers and third.device != self.world.replicas[0].device and self.source.random() < 0.5:
            for manager in self.source.sample(managers, min(len(managers), 2)):
                self.remove(manager, third)
            if len(managers) > 1:
                self.world.counts["concurrent removals"] += 1
            if self.world.writable(third):
                people.write_note(self.world, third)
        bundles = early + [self._bundle(one) for one, _ in forms]
        self.source.shuffle(bundles)
        self.world.bundles = (self.world.bundles + bundles)[-MOST_BUNDLES:]
        taker = self.source.choice(writing)
        self._take(taker, *bundles[: self.source.randint(1, 4)])
        self.world.counts["disasters"] += 1
        return taker


def run(folder: Path, seed: int, steps: int = 30, how: str = REDACTING) -> Counter[str]:
    """One world from its seed; returns how often what happened. An `AssertionError` is a broken invariant."""
    name = f"seed {seed}, {steps} steps"
    return _in_a_world(folder, seed, lambda simulation: simulation.run(steps), name, how)


def disasters(folder: Path, seed: int) -> Counter[str]:
    """The same for a world in which two disasters happen and nothing else."""
    return _in_a_world(folder, seed, lambda simulation: simulation.worst(2), f"seed {seed}, disasters alone")


def _in_a_world(
    folder: Path, seed: int, live: Callable[[Simulation], Counter[str]], name: str, how: str = REDACTING
) -> Counter[str]:
    with TemporaryDirectory(dir=folder) as own:
        simulation = Simulation(Path(own), seed, how)
        try:
            return live(simulation)
        except Exception as error:
            error.add_note(name)
            raise
        finally:
            simulation.close()


def failing_seeds() -> list[tuple[int, int, str]]:
    """The seeds that ever failed, with their steps and what kind of worlds theirs were (another word: the first)."""
    lines = (Path(__file__).parent / "failing_seeds.txt").read_text("utf-8").splitlines()
    words = [line.split() for line in lines if line and not line.startswith("#")]
    return [(int(seed), int(steps), how) for seed, steps, how, *_ in words]
