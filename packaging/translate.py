"""Gathers what the desktop says into the .ts files and compiles them: `translate.py`, or `--check` to change nothing.

Spanish is the language of the source; its file holds the plurals alone. The compiled .qm are committed, so that
an installation needs no Qt tools; the tests run the check.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "facilitator_app" / "desktop"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("es", "en", "pt", "fr")


def gather(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the source; what is gone from it is dropped.

    lupdate loses a plural whose number is an attribute, and takes a bare name for an encoding, where the text is
    said by a plain `translate`; so it is given every text of the source as the one kind of call it always reads.
    """
    with tempfile.TemporaryDirectory() as name:
        spoken = Path(name, "spoken.py")
        spoken.write_text("".join(_plainly(said) for said in sorted(said_in_source())), encoding="utf-8")
        for language in LANGUAGES:
            plurals = ["-pluralonly"] if language == "es" else []
            options = ["-no-obsolete", "-locations", "none", "-source-language", "es", "-target-language", language]
            _run("pyside6-lupdate", *plurals, *options, str(spoken), "-ts", str(folder / f"facilitator_{language}.ts"))


class Said(NamedTuple):
    """One text of the source: who says it, and whether its words depend on a number."""

    context: str
    text: str
    about: str
    counted: bool


def said_in_source() -> set[Said]:
    """Every text of the desktop."""
    return {said for path in DESKTOP.rglob("*.py") for said in _said_in(ast.parse(path.read_bytes()), "")}


def _said_in(node: ast.AST, context: str) -> Iterator[Said]:
    for child in ast.iter_child_nodes(node):
        yield from _said_in(child, child.name if isinstance(child, ast.ClassDef) else context)
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [part.value if isinstance(part, ast.Constant) else None for part in node.args]
        if name == "translate" and len(words) >= 2:
            context, words = str(words[0]), words[1:]
        elif name != "tr":
            return
        if words and isinstance(words[0], str):
            yield Said(context, words[0], str(words[1] or "") if len(words) > 1 else "", len(words) > 2)


def _plainly(said: Said) -> str:
    about = [json.dumps(said.about, ensure_ascii=False)] if said.about or said.counted else []
    arguments = [json.dumps(said.text, ensure_ascii=False), *about, *(["n"] if said.counted else [])]
    return f"class {said.context}:\n    def say(self, n):\n        self.tr({', '.join(arguments)})\n"


def compile_all(folder: Path, into: Path) -> None:
    """Make the .qm of every .ts."""
    for language in LANGUAGES:
        source, made = folder / f"facilitator_{language}.ts", into / f"facilitator_{language}.qm"
        _run("pyside6-lrelease", "-silent", str(source), "-qm", str(made))


def unfinished(path: Path) -> list[str]:
    """The source texts in the .ts at `path` that have no finished translation."""
    found = []
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            found.append(message.findtext("source") or "")
    return found


def stale() -> list[str]:
    """What is not as a fresh run would leave it, in sentences."""
    problems = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in TRANSLATIONS.glob("*.ts"):
            (fresh / path.name).write_bytes(path.read_bytes())
        gather(fresh)
        compile_all(TRANSLATIONS, fresh)
        for language in LANGUAGES:
            for kind in ("ts", "qm"):
                kept = TRANSLATIONS / f"facilitator_{language}.{kind}"
                if not kept.exists() or kept.read_bytes() != (fresh / kept.name).read_bytes():
                    problems.append(f"{kept.name} is not up to date: run packaging/translate.py")
    return problems


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / tool
    done = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{tool} failed: {done.stderr or done.stdout}")


def main() -> int:
    """Update and compile, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where something is stale")
    if parser.parse_args().check:
        problems = stale()
        for problem in problems:
            sys.stderr.write(problem + "\n")
        return 1 if problems else 0
    TRANSLATIONS.mkdir(exist_ok=True)
    gather(TRANSLATIONS)
    compile_all(TRANSLATIONS, TRANSLATIONS)
    for language in LANGUAGES:
        missing = unfinished(TRANSLATIONS / f"facilitator_{language}.ts")
        sys.stdout.write(f"{language}: {len(missing)} without a translation\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
