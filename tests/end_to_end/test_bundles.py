"""Two facilitators and a coordinator work apart for weeks, with the real program and its command line alone."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.cli.documents import highland_process
from tests.end_to_end.person import Person

KILLS, MOST_ATTEMPTS = 3, 40
SEEN = ("sessions", "participants", "agreements", "clauses", "commitments", "notes")


def _programme(folder: Path) -> tuple[Person, Person, Person]:
    """Ana coordinates; Beto and Juana were admitted and have all that she had."""
    ana, beto, juana = (Person(name, folder / name) for name in ("ana", "beto", "juana"))
    ana.done("init", "--name", "Ana Ajú", "--programme", "Diálogo en la cuenca")
    mesa = folder / "agua.json"
    mesa.write_text(json.dumps(highland_process()), encoding="utf-8")
    ana.done("import", mesa)
    for who, name in ((beto, "Beto Choc"), (juana, "Juana Mo")):
        who.done("init", "--name", name)
        who.done("card", "-o", who.folder / "tarjeta")
        ana.done("admit", who.folder / "tarjeta", "--role", "facilitator", "-o", who.folder / "invitacion")
        who.done("join", who.folder / "invitacion")
    ana.done("bundle", "export", "-o", folder / "primero")
    for who in (beto, juana):
        assert who.done("bundle", "import", folder / "primero")["entries_new"] > 0
    return ana, beto, juana


def _damaged(file: Path) -> Path:
    """A copy of the bundle with some bytes altered in its middle."""
    copy = file.with_name(file.name + "-dañado")
    data = bytearray(file.read_bytes())
    for at in range(len(data) // 2, len(data) // 2 + 40):
        data[at] ^= 0x5A
    copy.write_bytes(data)
    return copy


def _seen(person: Person) -> dict[str, Any]:
    """What a person sees of the process, without the order in which it came."""
    found: dict[str, Any] = {}
    for kind in SEEN:
        items = [{name: value for name, value in item.items() if name != "updated"} for item in person.items(kind)]
        found[kind] = sorted(items, key=lambda item: str(item["id"]))
    found["conflicts"] = sorted(person.items("conflicts"), key=lambda item: str(item["id"]))
    return found


@pytest.mark.slow
def test_three_people_apart_see_the_same_when_all_has_arrived(tmp_path: Path) -> None:
    ana, beto, juana = _programme(tmp_path)
    everybody = (ana, beto, juana)
    bundles: list[Path] = []
    for week in range(2):
        for who in everybody:
            for number in range(2):
                who.done("note", "agua/s1", f"Semana {week}, nota {number} de {who.name}", "--visibility", "team")
            who.done("edit", "agua/s1", f"venue=Salón de {who.name}, semana {week}")
            bundle = tmp_path / f"{who.name}-{week}"
            who.done("bundle", "export", "-o", bundle)
            bundles.append(bundle)
    bundles.append(_damaged(bundles[-1]))
    bundles += bundles[:2]
    shuffled = random.Random(5)
    for who in everybody:
        shuffled.shuffle(bundles)
        for bundle in bundles:
            answer = who("bundle", "import", bundle)
            assert answer.code in (0, 7), answer
    seen = [_seen(who) for who in everybody]
    assert seen[0] == seen[1] == seen[2]
    assert len(seen[0]["notes"]) == 2 + 2 * 2 * 3
    (conflict,) = seen[0]["conflicts"]
    assert conflict["base"] == "Salón comunal"
    assert {v["value"] for v in conflict["versions"]} == {f"Salón de {who.name}, semana 1" for who in everybody}
    assert {v["person"] for v in conflict["versions"]} == {"Ana Ajú", "Beto Choc", "Juana Mo"}


@pytest.mark.slow
def test_a_decision_ends_the_disagreement_everywhere_and_two_decisions_are_a_new_one(tmp_path: Path) -> None:
    ana, beto, juana = _programme(tmp_path)
    for who in (beto, juana):
        who.done("edit", "agua/s1", f"title=La plenaria de {who.name}")
        who.done("bundle", "export", "-o", tmp_path / f"de-{who.name}")
    for who in (ana, beto, juana):
        assert who("bundle", "import", tmp_path / "de-beto", tmp_path / "de-juana").code == 7
    (conflict,) = ana.items("conflicts")
    ana.done("resolve", conflict["id"], "--take", 1)
    beto.done("resolve", conflict["id"], "--value", "Octava plenaria, en dos partes")
    ana.done("bundle", "export", "-o", tmp_path / "ana-decide")
    beto.done("bundle", "export", "-o", tmp_path / "beto-decide")
    for who in (ana, beto, juana):
        who.done("bundle", "import", tmp_path / "ana-decide", tmp_path / "beto-decide")
        (again,) = who.items("conflicts")
        assert len(again["versions"]) == 2
    juana.done("resolve", again["id"], "--take", 1)
    juana.done("bundle", "export", "-o", tmp_path / "juana-decide")
    for who in (ana, beto):
        assert who("bundle", "import", tmp_path / "juana-decide").code == 0
    assert [who.items("conflicts") for who in (ana, beto, juana)] == [[], [], []]


@pytest.mark.slow
def test_killed_while_it_exports_and_imports_it_goes_on_where_it_was(tmp_path: Path) -> None:
    ana, beto, _ = _programme(tmp_path)
    mesa = highland_process("tierra")
    notes = [
        {"key": f"t{n}", "kind": "statement", "text": f"Nota {n} de la tierra " + "y el agua " * 20}
        for n in range(1500)
    ]
    mesa["sessions"][0]["notes"] = notes
    file = tmp_path / "tierra.json"
    file.write_text(json.dumps(mesa), encoding="utf-8")
    ana.done("import", file)
    ana.done("admit", beto.folder / "tarjeta", "--role", "facilitator", "-o", tmp_path / "otra")
    beto.done("join", tmp_path / "otra")
    bundle = tmp_path / "paquete"
    moments = random.Random(8)
    unfinished = tmp_path / "paquete.part"
    cut = 0
    for _ in range(MOST_ATTEMPTS):
        bundle.unlink(missing_ok=True)  # an export that was over sooner is no test of one that was killed
        cut += ana.cut_off(unfinished, moments.uniform(0, 0.002), "bundle", "export", "-o", bundle)
        if cut == KILLS:
            break
    assert cut == KILLS, "exports were over before they could be killed"
    ana.done("bundle", "export", "-o", bundle)
    assert ana.done("check")["ok"]
    cut = sum(beto.cut_off(beto.log, moments.uniform(0, 0.4), "bundle", "import", bundle) for _ in range(3))
    assert cut, "no import was still at work when it was killed"
    beto.done("bundle", "import", bundle)
    assert len(beto.items("notes", "--process", "tierra")) == 1500
    assert beto.done("check")["ok"]
    assert beto.done("bundle", "import", bundle)["entries_new"] == 0
