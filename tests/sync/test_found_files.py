"""What lies on a stick is told by its first bytes: nothing else is opened, followed or taken for ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.errors import StorageFailed
from facilitator_app.sync.found_files import FileKind, found_in, look_at
from facilitator_app.sync.invitations import invite_own_device, own_card
from facilitator_app.wire.bundle import MAGIC
from facilitator_app.wire.introduction import read_introduction
from tests.sync.team import Team


def test_bundles_invitations_and_cards_are_told_apart_whatever_they_are_called(team: Team, tmp_path: Path) -> None:
    ana, second = team.person("Ana", programme="Diálogo"), team.person("Ana", device="otra")
    stick = tmp_path / "stick"
    (stick / "carpeta").mkdir(parents=True)
    ana.bundle().rename(stick / "fotos.zip")
    card = own_card(second.workspace.vault)
    (stick / "carpeta" / "a").write_bytes(card)
    invited = invite_own_device(ana.workspace.vault, read_introduction(card))
    (stick / "b.pdf").write_bytes(invited.invitation)
    (stick / "paquete-x.part").write_bytes(MAGIC)
    (stick / "foto.jpg").write_bytes(b"\xff\xd8" + bytes(100))
    kinds = {one.path.name: one.kind for one in found_in(stick)}
    assert kinds == {"fotos.zip": FileKind.BUNDLE, "a": FileKind.CARD, "b.pdf": FileKind.INVITATION}


def test_links_are_not_followed_and_no_more_than_a_stick_full_of_files_is_looked_at(tmp_path: Path) -> None:
    elsewhere = tmp_path / "otro"
    elsewhere.write_bytes(MAGIC + bytes(30))
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "enlace").symlink_to(elsewhere)
    for number in range(510):
        (stick / f"{number:04}").write_bytes(b"x")
    (stick / "zz-el-último").write_bytes(MAGIC + bytes(30))
    assert found_in(stick) == []


def test_a_stick_that_was_pulled_out_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        found_in(tmp_path / "ya no está")
    assert look_at(tmp_path / "ya no está") is None


@given(st.binary(max_size=300), st.sampled_from([b"", MAGIC, b"facilitator-card/1\n"]))
def test_any_bytes_are_looked_at_without_harm(
    tmp_path_factory: pytest.TempPathFactory, rest: bytes, begin: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "hostil"
    file.write_bytes(begin + rest)
    found = look_at(file)
    assert found is None or found.kind in set(FileKind)
