"""The list of seeded bugs fits the source: a mutant that cannot be made proves nothing."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from .__main__ import REPOSITORY, Mutant, mutants


@pytest.mark.parametrize("mutant", mutants(), ids=lambda mutant: mutant.name)
def test_every_seeded_bug_still_has_its_place(mutant: Mutant, tmp_path: Path) -> None:
    target = tmp_path / "facilitator_app" / mutant.file
    target.parent.mkdir(parents=True)
    shutil.copyfile(REPOSITORY / "facilitator_app" / mutant.file, target)
    mutant.put_into(tmp_path)
    ast.parse(target.read_text("utf-8"))
