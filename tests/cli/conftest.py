"""The fixtures of the command line's tests: cheap key derivation, a workspace, a process in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.crypto.slots import Argon2Cost
from facilitator_app.server.keeping import Place, add_programme
from tests.cli.command_line import CommandLine
from tests.cli.documents import highland_process
from tests.server.running import Server, running

CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=1)


@pytest.fixture(autouse=True)
def _cheap_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    """New passphrases cost what the format allows at the least."""
    monkeypatch.setattr("facilitator_app.store.disk.keyfile.Argon2Cost", lambda: CHEAP)


@pytest.fixture
def cli(tmp_path: Path) -> CommandLine:
    """The command line over a folder where nothing stands yet."""
    return CommandLine(tmp_path)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the process `agua`, made once and copied for each test that asks for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("facilitator_app.store.disk.keyfile.Argon2Cost", lambda: CHEAP)
        patch.setenv("FACILITATOR_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        cli = CommandLine(tmp_path_factory.mktemp("prepared"))
        cli.done("init", "--name", "Rosa Morales", "--programme", "Diálogo")
        cli.done("import", cli.write("agua.json", highland_process()))
    return cli.workspace


@pytest.fixture
def mesa(cli: CommandLine, prepared: Path) -> CommandLine:
    """The command line over a workspace that holds the process `agua`."""
    shutil.copytree(prepared, cli.workspace)
    return cli


@pytest.fixture
def joined(mesa: CommandLine, tmp_path: Path) -> CommandLine:
    """The command line over the workspace of Beto, whom Rosa has let in."""
    (tmp_path / "beto").mkdir()
    beto = CommandLine(tmp_path / "beto")
    beto.done("init", "--name", "Beto Choc")
    beto.done("card", "-o", beto.folder / "tarjeta")
    mesa.done("admit", beto.folder / "tarjeta", "--role", "facilitator", "-o", beto.folder / "invitacion")
    beto.done("join", beto.folder / "invitacion")
    return beto


@pytest.fixture
def server(mesa: CommandLine, tmp_path: Path) -> Iterator[Server]:
    """A server that Rosa's programme was admitted to."""
    place = Place(tmp_path / "servidor")
    mesa.done("card", "-o", tmp_path / "tarjeta")
    add_programme(place, tmp_path / "tarjeta")
    with running(place) as started:
        yield started
