"""Puts each known kind of bug into a copy of the source and says whether the tests of sync catch it: `make mutants`.

The score must be all of them: a test that lets one pass would let people's work be lost. Exit code 1 otherwise.
"""

from __future__ import annotations

import argparse
import compileall
import os
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .attempt import Attempt, libraries_read

REPOSITORY = Path(__file__).parents[2]
LINKED = ("tests", "resources", "migrations", "pyproject.toml")
CONTROL = ["tests.simulation", "--seeds", "1-3", "--worst"]


@dataclass(frozen=True)
class Mutant:
    """One bug: what stands in a file of the program, what stands there instead, and where it must show: in `tests`, or
    in the worlds of `seeds`, of the kind that `how` says."""

    name: str
    file: str
    before: str
    after: str
    seeds: str = "1-40"
    steps: int = 0
    tests: tuple[str, ...] = ()
    how: str = ""

    def put_into(self, folder: Path) -> None:
        """Change the copy in `folder`; `ValueError` where the source does not say exactly once what is replaced."""
        path = folder / "facilitator_app" / self.file
        source = path.read_text("utf-8")
        if source.count(self.before) != 1:
            raise ValueError(f"{self.name}: {self.file} has {source.count(self.before)} places like that")
        path.write_text(source.replace(self.before, self.after), "utf-8")

    def command(self) -> list[str]:
        """What must fail: a module and its words."""
        if self.tests:
            quiet = ("-q", "-x", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:schemathesis")
            return ["pytest", *quiet, *self.tests]
        how = ["--steps", str(self.steps)] if self.steps else ["--worst"]
        how += [f"--{self.how}"] if self.how else []
        return ["tests.simulation", "--first", "--seeds", self.seeds, *how]


def mutants() -> list[Mutant]:
    """All of them."""
    with (Path(__file__).parent / "mutants.toml").open("rb") as file:
        listed = tomllib.load(file)["mutant"]
    return [Mutant(**{**one, "tests": tuple(one.get("tests", ()))}) for one in listed]


def make_copy(folder: Path, mutant: Mutant | None) -> None:
    """Put the source, with this bug or as it is, into an empty folder.

    Only the changed file is a copy: whatever stands beside it, and beside each folder on the way to it, is a link.
    """
    for name in LINKED:
        (folder / name).symlink_to(REPOSITORY / name)
    here, original = folder / "facilitator_app", REPOSITORY / "facilitator_app"
    if mutant is None:
        here.symlink_to(original)
        return
    for name in Path(mutant.file).parts:
        here.mkdir()
        for beside in original.iterdir():
            if beside.name not in (name, "__pycache__"):
                (here / beside.name).symlink_to(beside)
        _link_compiled(original / "__pycache__", here / "__pycache__", but=Path(mutant.file).stem)
        here, original = here / name, original / name
    here.write_bytes(original.read_bytes())
    mutant.put_into(folder)


def _link_compiled(original: Path, here: Path, but: str) -> None:
    """What was compiled is taken along, for to read every source anew takes longer than most bugs take to show."""
    here.mkdir()
    for file in original.iterdir():
        if file.name.partition(".")[0] != but:
            (here / file.name).symlink_to(file)


def main() -> int:
    """Try all, or those whose names hold the given words; print the score."""
    words = argparse.ArgumentParser(description="Seeded bugs in the sync engine, each of which must be caught.")
    words.add_argument("words", nargs="*")
    asked = words.parse_args()
    chosen = [one for one in mutants() if all(word in one.name for word in asked.words)]
    caught = 0
    compileall.compile_dir(REPOSITORY / "facilitator_app", quiet=1)
    libraries_read()
    for mutant, found, seconds in _tried([None, *chosen]):
        if mutant is not None:
            caught += found
            sys.stdout.write(f"{'caught ' if found else 'MISSED '} {seconds:5.1f} s  {mutant.name}\n")
            sys.stdout.flush()
        elif found:
            sys.stdout.write("The source as it is fails: no bug can be told from it.\n")
            return 1
    sys.stdout.write(f"{caught} of {len(chosen)} seeded bugs caught\n")
    return 0 if caught == len(chosen) else 1


def _tried(all_of_them: Sequence[Mutant | None]) -> Iterator[tuple[Mutant | None, bool, float]]:
    """Each mutant, whether it was caught, and the processor's seconds; as many at a time as there are processors."""
    waiting, running = list(reversed(all_of_them)), dict[int, tuple[Mutant | None, Attempt]]()
    with tempfile.TemporaryDirectory() as place:
        try:
            while waiting or running:
                while waiting and len(running) < (os.cpu_count() or 1):
                    mutant = waiting.pop()
                    folder = Path(place, str(len(waiting)))
                    folder.mkdir()
                    make_copy(folder, mutant)
                    attempt = Attempt(CONTROL if mutant is None else mutant.command(), folder)
                    running[attempt.pid] = (mutant, attempt)
                pid, status, used = os.wait4(-1, 0)
                mutant, attempt = running.pop(pid)
                code, said = os.waitstatus_to_exitcode(status), attempt.said()
                if code not in (0, 1) or not any(word in said for word in ("worlds in", "passed", "failed")):
                    raise RuntimeError(f"{mutant.name if mutant else 'the source as it is'}: {said[-2000:]}")
                yield mutant, code == 1, used.ru_utime + used.ru_stime
        finally:
            for _, attempt in running.values():
                attempt.give_up()


if __name__ == "__main__":
    sys.exit(main())
