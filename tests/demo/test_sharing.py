"""Three laptops and a server: what each may read, how it travelled, and a conflict that nobody wrote beforehand."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.cli.main import main
from facilitator_app.demo import loopback_server as loopback
from facilitator_app.demo.build import build
from facilitator_app.demo.loopback_server import loopback_server
from facilitator_app.demo.practice import practice_passphrase
from facilitator_app.demo.saying import quiet
from facilitator_app.demo.script import read_processes, read_programme
from facilitator_app.demo.team import Meeting
from facilitator_app.errors import Refused
from facilitator_app.queries.listing import list_records
from facilitator_app.queries.merging.conflicts import Conflict, list_conflicts
from facilitator_app.queries.sharing.devices import list_devices
from facilitator_app.server.keeping import Place, alone
from facilitator_app.store.records.local_settings import remembered_server
from facilitator_app.store.sharing.sent_bundles import sent_bundles
from facilitator_app.workspace import Workspace
from tests.demo.conftest import Told
from tests.demo.fixed_clock import FixedClock

ROOT = Path(__file__).parents[2]
_BOTH = {"Rosa Ixmay Maldonado", "Julio Tiul Cabrera"}


@pytest.fixture
def laptops(told: Told) -> Iterator[list[Workspace]]:
    """Those of Rosa and of Julio, open."""
    opened = [Workspace.open(place, practice_passphrase(), FixedClock()) for place in told.made.facilitators]
    yield opened
    for one in opened:
        one.close()


def _steps(told: Told, code: str) -> list[dict[str, object]]:
    return [given for said, given in told.said if said == code]


def _conflict(workspace: Workspace) -> Conflict:
    with workspace.vault.read() as tx:
        (found,) = list_conflicts(tx)
    return found


def test_a_bundle_is_remembered_by_the_name_of_its_folder_as_in_the_window(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        assert {sent.medium for sent in sent_bundles(tx)} == {"paquetes"}


def test_the_coordinator_has_to_decide_between_two_facilitators(workspace: Workspace, told: Told) -> None:
    versions = _conflict(workspace).versions
    assert {version.person for version in versions} == _BOTH
    assert len({version.device for version in versions}) == 2
    assert told.made.conflicts == 1
    assert [given["subject"] for given in _steps(told, "demo.conflict_waits")] == ["2 · Medir y decir"]


def test_the_two_forms_are_what_the_script_says_of_each_facilitator(workspace: Workspace) -> None:
    names = {line.key: line.name for line in read_programme().colleagues}
    written = {
        (names[form.by], form.text)
        for script in read_processes()
        for agreement in script.agreements
        for clause in agreement.clauses
        for form in clause.forms
    }
    assert {(version.person, version.value) for version in _conflict(workspace).versions} == written


def test_a_facilitator_has_the_mesas_of_the_invitation_and_no_other(laptops: list[Workspace]) -> None:
    for workspace, line in zip(laptops, read_programme().colleagues, strict=True):
        assert workspace.identity.person == line.name
        with workspace.vault.read() as tx:
            assert {record["key"] for record in list_records(tx, "processes")} == set(line.processes)
        assert workspace.check().sound


def test_everybody_knows_the_server_that_the_invitation_carried(told: Told, laptops: list[Workspace]) -> None:
    (started,) = _steps(told, "demo.server_started")
    for workspace in laptops:
        with workspace.vault.read() as tx:
            found = remembered_server(tx)
        assert found is not None
        assert f"sha256:{found.pin.hex()}" == started["pin"]


def test_fingerprints_of_both_sides_are_told(told: Told, workspace: Workspace, laptops: list[Workspace]) -> None:
    cards = [given["fingerprint"] for given in _steps(told, "demo.colleague_invited")]
    assert cards == [one.identity.fingerprint for one in laptops]
    assert [given["fingerprint"] for given in _steps(told, "demo.colleague_joined")] == [
        workspace.identity.fingerprint
    ] * 2


def test_one_came_through_the_server_and_one_in_a_bundle(told: Told) -> None:
    visited = _steps(told, "demo.server_visited")
    assert [given["entries"] for given in visited[1:]][-1] == 1
    assert all(given["sent"] for given in visited)
    assert [given["entries"] for given in _steps(told, "demo.bundle_taken")][-1] == 1
    bundles = {Path(str(given["file"])) for given in _steps(told, "demo.bundle_written")}
    assert all(file.parent == told.made.bundles and file.stat().st_size for file in bundles)


def test_the_coordinator_sees_three_devices(workspace: Workspace) -> None:
    with workspace.vault.read() as tx:
        assert {device.person for device in list_devices(tx)} == {workspace.identity.person, *_BOTH}


def test_nothing_that_the_server_keeps_can_be_read(told: Told) -> None:
    kept = b"".join(file.read_bytes() for file in (told.place / "servidor").rglob("*") if file.is_file())
    assert len(kept) > 100_000
    for word in ("Rosa Ixmay", "Berro Hondo", "Tierras Altas", "agua/s8"):
        assert word.encode() not in kept


def test_without_a_server_the_same_decision_waits_and_everything_goes_in_bundles(tmp_path: Path) -> None:
    said: list[str] = []
    table = tuple(script for script in read_processes() if script.key == "agua")
    build(
        tmp_path / "practica", clock=FixedClock(), scripts=table, meeting=Meeting(tmp_path),
        say=lambda code, /, **_given: said.append(code),
    )  # fmt: skip
    assert said.count("demo.bundle_written") == 3
    assert "demo.server_visited" not in said
    with Workspace.open(tmp_path / "practica", practice_passphrase(), FixedClock()) as workspace:
        assert {version.person for version in _conflict(workspace).versions} == _BOTH


def test_where_the_server_is_not_installed_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(loopback, "_EXTRA", ("no_server_of_this_name",))
    with loopback_server(tmp_path / "servidor", lambda code, /, **_given: said.append(code)) as server:
        assert server is None
    assert said == ["demo.server_not_installed"]


def test_where_it_does_not_start_that_is_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    data = tmp_path / "servidor"
    with (
        loopback_server(data, quiet) as first,
        loopback_server(data, lambda code, /, **_given: said.append(code)) as second,
    ):
        assert first is not None
        assert second is None
    assert said == ["demo.server_did_not_start"]
    assert capfd.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="its processes are killed in another way")
def test_no_server_outlives_a_demonstration_that_is_killed(tmp_path: Path) -> None:
    holds = (
        "import sys, pathlib\n"
        "from facilitator_app.demo.loopback_server import loopback_server\n"
        "say = lambda code, **given: print(code, flush=True)\n"
        "with loopback_server(pathlib.Path(sys.argv[1]), say):\n"
        "    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holds, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "demo.server_started"
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    until = time.monotonic() + 15
    while not _is_free(tmp_path):
        assert time.monotonic() < until, "the server goes on"
        time.sleep(0.05)


def _is_free(data: Path) -> bool:
    """Whether no server serves this database."""
    try:
        with alone(Place(data)):
            return True
    except Refused:
        return False


def test_the_command_answers_with_every_path_and_meets_its_server_again(
    told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--json", "demo", "--dir", str(told.place), "--no-window"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["conflicts"] == 1
    paths = [data["workspace"], *data["facilitators"], data["bundles"], data["server"]["data"], data["acta"]]
    assert len(data["facilitators"]) == 2
    assert all(Path(path).exists() for path in paths)
    for place in (told.made.workspace, *told.made.facilitators):
        with Workspace.open(place, practice_passphrase(), FixedClock()) as workspace, workspace.vault.read() as tx:
            found = remembered_server(tx)
        assert found is not None
        assert found.address == data["server"]["address"]
