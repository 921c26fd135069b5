"""Puts each known kind of bug into a copy of the source and says whether the tests of sync catch it: `make mutants`.

The score must be all of them: a test that lets one pass would let people's work be lost. Exit code 1 otherwise.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
LINKED = ("tests", "resources", "migrations", "pyproject.toml")
CONTROL = [sys.executable, "-m", "tests.simulation", "--seeds", "1-3", "--worst"]
_MOST_SECONDS = 900


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
        """What must fail."""
        if self.tests:
            return [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *self.tests]
        how = ["--steps", str(self.steps)] if self.steps else ["--worst"]
        how += [f"--{self.how}"] if self.how else []
        return [sys.executable, "-m", "tests.simulation", "--first", "--seeds", self.seeds, *how]


def mutants() -> list[Mutant]:
    """All of them."""
    with (Path(__file__).parent / "mutants.toml").open("rb") as file:
        listed = tomllib.load(file)["mutant"]
    return [Mutant(**{**one, "tests": tuple(one.get("tests", ()))}) for one in listed]


def fails(mutant: Mutant | None) -> bool:
    """Whether the tests fail in a copy with this bug, or, for None, worlds in a copy of the source as it is."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        # What was compiled is taken along, for to read every source anew takes longer than most bugs take to show.
        changed = shutil.ignore_patterns(f"{Path(mutant.file).stem}.*.pyc") if mutant else None
        shutil.copytree(REPOSITORY / "facilitator_app", folder / "facilitator_app", ignore=changed)
        for name in LINKED:
            (folder / name).symlink_to(REPOSITORY / name)
        if mutant is not None:
            mutant.put_into(folder)
        command = CONTROL if mutant is None else mutant.command()
        environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
        ended = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=_MOST_SECONDS, check=False
        )
    said = ended.stdout + ended.stderr
    if ended.returncode not in (0, 1) or not any(word in said for word in ("worlds in", "passed", "failed")):
        raise RuntimeError(f"{mutant.name if mutant else 'the source as it is'}: {said[-2000:]}")
    return ended.returncode == 1


def main() -> int:
    """Try all, or those whose names hold the given words; print the score."""
    words = argparse.ArgumentParser(description="Seeded bugs in the sync engine, each of which must be caught.")
    words.add_argument("words", nargs="*")
    asked = words.parse_args()
    chosen = [one for one in mutants() if all(word in one.name for word in asked.words)]
    caught = 0
    compileall.compile_dir(REPOSITORY / "facilitator_app", quiet=1)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for mutant, found, seconds in pool.map(_tried, [None, *chosen]):
            if mutant is not None:
                caught += found
                sys.stdout.write(f"{'caught ' if found else 'MISSED '} {seconds:5.0f} s  {mutant.name}\n")
                sys.stdout.flush()
            elif found:
                sys.stdout.write("The source as it is fails: no bug can be told from it.\n")
                return 1
    sys.stdout.write(f"{caught} of {len(chosen)} seeded bugs caught\n")
    return 0 if caught == len(chosen) else 1


def _tried(mutant: Mutant | None) -> tuple[Mutant | None, bool, float]:
    """The mutant, whether it was caught, and after how many seconds."""
    begun = time.monotonic()
    return mutant, fails(mutant), time.monotonic() - begun


if __name__ == "__main__":
    sys.exit(main())
