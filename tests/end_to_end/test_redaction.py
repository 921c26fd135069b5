"""What was said in confidence is taken out: three laptops, sticks in any order, the command line alone.

Afterwards no byte of it is in any page of any vault, in any change that is kept or handed on, nor in a new backup; and
an old stick that still holds it does not bring it back.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.store.sharing.segments import blob_of, kept
from facilitator_app.sync.keys import known_keys
from facilitator_app.wire.segment import open_segment
from facilitator_app.workspace import Workspace
from tests.cli.documents import highland_process
from tests.end_to_end.person import PASSPHRASE, Person
from tests.store.raw_pages import holds

NAME, WORDS = "Manuel Caal Choc", "los hombres de la camioneta gris"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ana coordinates, Beto wrote what he should not have, Juana has it; sticks from before lie about."""
    folder = tmp_path_factory.mktemp("retirada")
    ana, beto, juana = (Person(name, folder / name) for name in ("ana", "beto", "juana"))
    ana.done("init", "--name", "Ana Ajú", "--programme", "Diálogo en la cuenca")
    mesa = folder / "agua.json"
    data = highland_process()
    data["participants"].append({"key": "p9", "name": NAME, "party": "coc", "phone": "5555 1234"})
    data["process"]["personal_fields"] = ["phone", "sex"]
    mesa.write_text(json.dumps(data), encoding="utf-8")
    ana.done("import", mesa)
    for who, name in ((beto, "Beto Choc"), (juana, "Juana Mo")):
        who.done("init", "--name", name)
        who.done("card", "-o", who.folder / "tarjeta")
        ana.done("admit", who.folder / "tarjeta", "--role", "facilitator", "-o", who.folder / "invitacion")
        who.done("join", who.folder / "invitacion")
    ana.done("bundle", "export", "-o", folder / "primero")
    beto.done("bundle", "import", folder / "primero")
    note = beto.done("note", "s1", f"Dijo que vio a {WORDS}", "--visibility", "team")["id"]
    beto.done("edit", note, f"text=Dijo que dos veces vio a {WORDS}")
    beto.done("note", "s1", "Otra cosa que queda", "--visibility", "team")
    beto.done("edit", "p9", f"position=Testigo de {WORDS}")
    beto.done("bundle", "export", "-o", folder / "viejo")
    for who in (ana, juana):
        who.done("bundle", "import", folder / "primero", folder / "viejo")
    return folder


@pytest.fixture
def three(written: Path, tmp_path: Path) -> tuple[Person, Person, Person]:
    """The three, each on a laptop of its own for one test."""
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    ana, beto, juana = (Person(name, tmp_path / name) for name in ("ana", "beto", "juana"))
    return ana, beto, juana


def _secrets_in(person: Person, *words: str) -> set[str]:
    """Which of `words` stand in the decrypted pages of a vault, or in the changes that it keeps sealed."""
    with Workspace.open(person.folder / "espacio", Passphrase(PASSPHRASE)) as workspace:
        key, database = workspace._keys.database_key(), workspace.folder.database
        found = {word for word in words if holds(database, key, word.encode())}
        with workspace.vault.read() as tx:
            for space in tx.spaces.all():
                keys = known_keys(tx, space.id)
                for one in kept(tx, space.id):
                    opened = open_segment(blob_of(tx, one.id), keys[one.epoch])
                    payloads = [entry.payload or b"" for entry in opened.entries]
                    found |= {word for word in words if any(word.encode() in payload for payload in payloads)}
    return found


def _seen(person: Person) -> dict[str, Any]:
    kinds = ("sessions", "participants", "parties", "agreements", "clauses", "notes", "redactions", "conflicts")
    return {kind: sorted(person.items(kind), key=lambda one: str(one["id"])) for kind in kinds}


ORDERS = (("viejo", "retiro", "deBeto"), ("retiro", "viejo", "deBeto"), ("deBeto", "retiro", "viejo"))
SECRETS = (NAME, "Manuel", "manuel", "5555 1234", "camioneta gris", "camioneta")


@pytest.mark.slow
@pytest.mark.parametrize("order", ORDERS)
def test_what_a_coordinator_takes_out_is_nowhere_whatever_the_order_of_the_sticks(
    three: tuple[Person, Person, Person], order: tuple[str, ...]
) -> None:
    ana, beto, juana = three
    folder = ana.folder.parent
    (note,) = [one["id"] for one in ana.items("notes") if WORDS in one["text"]]
    before = {one["id"]: one for one in ana.items("participants")}
    assert _secrets_in(ana, *SECRETS) >= {NAME, "camioneta gris", "5555 1234"}
    preview = ana.done("redact", "p9", note, "--reason", "Lo pidió su familia", "--dry-run")
    assert (preview["redacted"], preview["readers"]) == (False, ["Beto Choc", "Juana Mo"])
    assert ana("redact", "p9", note, "--reason", "Lo pidió su familia").code == 3
    done = ana.done("redact", "p9", note, "--reason", "Lo pidió su familia", "--for-good")
    assert done["entries"] == preview["entries"] > 3
    beto.done("bundle", "export", "-o", folder / "deBeto")
    ana.done("bundle", "export", "-o", folder / "retiro")
    for name in order:
        juana.done("bundle", "import", folder / name)
    beto.done("bundle", "import", folder / "retiro")
    juana.done("bundle", "export", "-o", folder / "deJuana")
    for who in (ana, beto):
        who.done("bundle", "import", folder / "viejo", folder / "deJuana")
    for who in three:
        assert who.done("check")["ok"]
        assert _secrets_in(who, *SECRETS) == set(), who.name
        who.done("backup", "-o", folder / f"copia-{who.name}")
    assert _seen(ana) == _seen(beto) == _seen(juana)
    assert ana.items("conflicts") == []
    after = {one["id"]: one for one in ana.items("participants")}
    assert all(after[identity] == one for identity, one in before.items() if one["key"] != "p9")
    texts = [one["text"] for one in juana.items("notes")]
    assert "Otra cosa que queda" in texts
    assert "(retirado)" in texts
    (anew,) = (Person("otra", folder / "otra"),)
    anew.done("restore", folder / "copia-juana")
    assert _secrets_in(anew, *SECRETS) == set()


@pytest.mark.slow
def test_the_history_and_the_register_say_what_was_taken_out_by_whom_and_when(
    three: tuple[Person, Person, Person],
) -> None:
    ana, beto, _ = three
    folder = ana.folder.parent
    (note,) = [one["id"] for one in ana.items("notes") if WORDS in one["text"]]
    ana.done("redact", note, "--reason", "Nos puso en peligro", "--for-good")
    ana.done("bundle", "export", "-o", folder / "retiro")
    beto.done("bundle", "import", folder / "retiro")
    history = beto.done("show", note, "--history")["history"]
    assert [(one["person"], one["verb"]) for one in history] == [
        ("Beto Choc", "withdrawn"), ("Beto Choc", "withdrawn"), ("Ana Ajú", "redacted"),
    ]  # fmt: skip
    assert history[-1]["reason"] == "Nos puso en peligro"
    (line,) = beto.items("redactions")
    assert (line["person"], line["subject"], line["fields"], line["entries"]) == ("Ana Ajú", note, ["text"], 2)


@pytest.mark.slow
def test_who_wrote_it_all_may_and_who_did_not_may_not(three: tuple[Person, Person, Person]) -> None:
    ana, beto, juana = three
    (note,) = [one["id"] for one in beto.items("notes") if WORDS in one["text"]]
    refused = juana("redact", note, "--reason", "No debía saberse", "--for-good")
    assert (refused.code, refused.data["error"]["code"]) == (3, "redaction.not_entitled")
    assert any(WORDS in one["text"] for one in juana.items("notes"))
    beto.done("redact", note, "--reason", "No debía saberse", "--for-good")
    assert not any(WORDS in one["text"] for one in beto.items("notes"))
    beto.done("bundle", "export", "-o", beto.folder / "retiro")
    for who in (ana, juana):
        who.done("bundle", "import", beto.folder / "retiro")
        assert not any(WORDS in one["text"] for one in who.items("notes"))
