"""A bundle opens with recovery words, key file and public libraries alone, though this program were gone."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.commands.note import add_note
from facilitator_app.crypto.recovery_words import words_of
from facilitator_app.crypto.secrets import Passphrase
from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.domain.vocabulary import ProgrammeRole
from facilitator_app.sync.bundle_export import export_bundle
from facilitator_app.sync.invitations import invite, join, own_card
from facilitator_app.wire.bundle import BundleWriter, Kind
from facilitator_app.wire.entry import Entry
from facilitator_app.wire.epoch import seal_under
from facilitator_app.wire.introduction import read_introduction
from facilitator_app.wire.keyring import seal_keyring
from facilitator_app.wire.segment import LABEL, open_segment, repack_segment, seal_segment
from facilitator_app.wire.statement import Head
from facilitator_app.workspace import Workspace
from tests.commands.table import set_table
from tests.formats.frozen import frozen_vault
from tests.wire.entries import ANA, EPOCH, EPOCH_KEY, FEED, SPACE, WRITER, chained, notes
from tests.wire.people import device

PAGE = Path(__file__).parents[2] / "docs" / "open_bundle.py"
PASSPHRASE = Passphrase("caballo verde lluvia monte")
CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=1)
PUBLIC = {"cryptography", "mnemonic", "msgspec", "zstandard"}


def bundle(segments: list[bytes], *recipients: str) -> bytes:
    """A bundle with these segments and a keyring for the frozen vault's device and others."""
    stream = BytesIO()
    writer = BundleWriter(stream)
    cards = [frozen_vault()[1].card, *(device(name).card for name in recipients)]
    writer.add(Kind.KEYRING, seal_keyring(SPACE, {EPOCH: EPOCH_KEY}, cards, ANA))
    for segment in segments:
        writer.add(Kind.SEGMENT, segment)
    writer.finish()
    return stream.getvalue()


def opened(folder: Path, data: bytes, words: str | None = None, header: bytes | None = None) -> list[dict[str, Any]]:
    """What the page prints, run where nothing of this program can be found; the header is the frozen one else."""
    frozen, _, recovery, _ = frozen_vault()
    (folder / "vault.key").write_bytes(header or frozen)
    (folder / "bundle").write_bytes(data)
    run = subprocess.run(
        [sys.executable, "-I", PAGE, "vault.key", "bundle"],
        cwd=folder, input=words or " ".join(words_of(recovery)), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [json.loads(line) for line in run.stdout.splitlines()]


def sealed(entries: list[Entry]) -> bytes:
    """Entries of Ana's feed as a segment."""
    return seal_segment(entries, WRITER, EPOCH, EPOCH_KEY, ANA)


def test_every_entry_is_printed_with_who_when_and_what(tmp_path: Path) -> None:
    entries = notes(40)
    found = opened(tmp_path, bundle([sealed(entries[:25]), sealed(entries[25:])], "Beto", "Cruz"))
    assert [one["id"] for one in found] == [entry.id.hex() for entry in entries]
    for one, entry in zip(found, entries, strict=True):
        assert entry.contents is not None
        said = [change.fields.get("text") for change in entry.contents.changes]
        assert [change["fields"]["text"] for change in one["changes"]] == said
    assert {(one["person"], one["device"]) for one in found} == {("Ana Chub", "laptop de Ana")}


def test_withdrawn_contents_stay_away_and_what_is_newer_is_shown(tmp_path: Path) -> None:
    whole = notes(3)
    newer = chained([(whole[0].payload or b"").replace(b"\x95", b"\x96", 1) + b"\xc3"], whole[-1].id, 4)
    original = open_segment(sealed([*whole, *newer]), EPOCH_KEY)
    gone = [Head(FEED, 2, whole[1].id)]
    found = opened(tmp_path, bundle([repack_segment(original, gone, EPOCH, EPOCH_KEY, device("Beto"))]))
    assert [one["changes"] is None for one in found] == [False, True, False, False]


def test_a_damaged_part_does_not_keep_the_others_closed(tmp_path: Path) -> None:
    entries = notes(20)
    first, second = sealed(entries[:10]), sealed(entries[10:])
    data = bytearray(bundle([first, second]))
    data[data.index(first) + 200] ^= 1
    assert [one["seq"] for one in opened(tmp_path, bytes(data))] == list(range(11, 21))


@pytest.mark.parametrize("kept", [8, 20, 32])
def test_a_bundle_that_was_cut_within_the_head_of_a_part_is_read_up_to_there(tmp_path: Path, kept: int) -> None:
    first, second = sealed(notes(20)[:10]), sealed(notes(20)[10:])
    data = bundle([first, second])
    begins = data.index(second) - 33
    assert [one["seq"] for one in opened(tmp_path, data[: begins + kept])] == list(range(1, 11))


def test_a_forged_segment_does_not_keep_the_others_closed(tmp_path: Path) -> None:
    forged = seal_under(EPOCH_KEY, LABEL, SPACE, EPOCH, bytes(500))
    assert len(opened(tmp_path, bundle([forged, sealed(notes(5))]))) == 5


def test_words_without_accents_open_it_and_wrong_words_do_not(tmp_path: Path) -> None:
    _, _, recovery, _ = frozen_vault()
    words = " ".join(words_of(recovery)).translate(str.maketrans("áéíóúñ", "aeioun"))
    assert len(opened(tmp_path, bundle([sealed(notes(2))]), words.upper())) == 2
    with pytest.raises(subprocess.CalledProcessError):
        opened(tmp_path, bundle([sealed(notes(2))]), "abaco " * 12)


def test_the_page_stands_on_public_libraries_alone() -> None:
    tree = ast.parse(PAGE.read_text("utf-8"))
    modules = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    modules |= {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    assert {module.partition(".")[0] for module in modules} - sys.stdlib_module_names == PUBLIC


def test_the_bundle_of_a_real_programme_opens_for_each_of_its_devices(tmp_path: Path) -> None:
    ana, _ = Workspace.create(tmp_path / "ana", "Ana Chub", PASSPHRASE, programme="Diálogo en la cuenca", cost=CHEAP)
    beto, words = Workspace.create(tmp_path / "beto", "Beto Caal", PASSPHRASE, cost=CHEAP)
    with ana, beto:
        session = set_table(ana.vault).session
        card = read_introduction(own_card(beto.vault))
        join(beto.vault, invite(ana.vault, [card], ProgrammeRole.FACILITATOR).invitation)
        with ana.vault.begin("test") as tx:
            add_note(tx, session, "El agua no alcanza", visibility="team")
        export_bundle(ana.vault, tmp_path / "bundle")
    header = (tmp_path / "beto" / "vault.key").read_bytes()
    found = opened(tmp_path, (tmp_path / "bundle").read_bytes(), " ".join(words), header)
    texts = [change["fields"].get("text") for one in found for change in one["changes"] or ()]
    assert "El agua no alcanza" in texts
    assert {one["person"] for one in found} == {"Ana Chub"}
