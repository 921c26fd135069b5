"""A coverage-guided search for bytes that any reader answers with something else than a clear refusal.

    python -m tests.wire.fuzz --runs 1000000

needs `atheris` (``pip install atheris``), which is no part of the development lock: it watches which branches of the
readers an input reaches, and changes those further that reach new ones. The first byte of an input says which reader
it is for; half of the readers get the bytes inside of seals and signatures properly signed and sealed, as a member
could. The record of the run that was made is in docs/format.md.
"""

from __future__ import annotations

import argparse
import collections
import importlib
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.wire.mutation import mutated


class Search:
    """The readers, and how many inputs each read and refused."""

    def __init__(self) -> None:
        found = importlib.import_module("tests.wire.samples")
        self.readers = [(name, *found.samples()[name]) for name in found.samples()]
        self.readers += [(f"inside {name}", *found.from_within()[name]) for name in found.from_within()]
        errors = importlib.import_module("facilitator_app.errors")
        self._refusals = (errors.Damaged, errors.Refused)
        self._begun = time.monotonic()
        self._outcomes: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)

    def try_one(self, data: bytes) -> None:
        """Give one input to its reader; whatever is neither an answer nor a refusal leaves here as it is."""
        name, _, read = self.readers[(data[0] if data else 0) % len(self.readers)]
        try:
            read(data[1:])
        except self._refusals as refusal:
            self._outcomes[name][type(refusal).__name__] += 1
        else:
            self._outcomes[name]["read"] += 1

    def report(self) -> str:
        """What happened, as JSON."""
        total = sum(sum(outcome.values()) for outcome in self._outcomes.values())
        seconds = round(time.monotonic() - self._begun)
        readers = {name: dict(sorted(outcome.items())) for name, outcome in sorted(self._outcomes.items())}
        return json.dumps({"inputs": total, "seconds": seconds, "readers": readers}, indent=1)


def main() -> None:
    """Search with as many inputs as asked for; the report is printed at the end."""
    words = argparse.ArgumentParser(description="Search for bytes that a reader does not refuse clearly.")
    words.add_argument("--runs", type=int, default=1_000_000)
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["facilitator_app"]):
        search = Search()

    def changed(data: bytes, most: int, seed: int) -> bytes:
        """An input changed further, by libFuzzer or by us in turn; every third begins anew, evenly among readers."""
        source = random.Random(seed)
        if not data or seed % 3 == 0:
            number = source.randrange(len(search.readers))
            return bytes([number]) + mutated(search.readers[number][1], source)[: most - 1]
        other = atheris.Mutate(data[1:], most - 1) if seed % 3 == 1 else mutated(data[1:], source)
        return data[:1] + bytes(other)[: most - 1]

    with tempfile.TemporaryDirectory() as corpus:
        for number, (_, data, _) in enumerate(search.readers):
            Path(corpus, str(number)).write_bytes(bytes([number]) + data)
        options = [f"-atheris_runs={asked.runs}", f"-seed={asked.seed}", "-max_len=20000", "-len_control=0"]
        atheris.Setup([sys.argv[0], *options, corpus], search.try_one, custom_mutator=changed)
        try:
            atheris.Fuzz()
        finally:
            sys.stdout.write(search.report() + "\n")


if __name__ == "__main__":
    main()
