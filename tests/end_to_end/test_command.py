"""The command as a shell starts it; other tests fork a process that has read the program already (tests/forked.py)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "facilitator_app", "--json"]


def test_orders_that_a_shell_gives_are_answered(tmp_path: Path) -> None:
    (tmp_path / "frase.txt").write_text("caballo verde lluvia monte", encoding="utf-8")
    begin = [*COMMAND, "--workspace", str(tmp_path / "espacio"), "--passphrase-file", str(tmp_path / "frase.txt")]
    environment = {**os.environ, "FACILITATOR_STATE_DIR": str(tmp_path / "estado")}
    answers = []
    for order in (["init", "--name", "Rosa Morales"], ["check"], ["show", "nadie"]):
        done = subprocess.run([*begin, *order], capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
        answers.append((done.returncode, json.loads(done.stdout)))
    assert [code for code, _ in answers] == [0, 0, 2]
    assert answers[1][1]["ok"]
    assert "error" in answers[2][1]


def test_a_server_that_a_shell_starts_says_where_it_is_and_ends_when_it_is_asked_to(tmp_path: Path) -> None:
    words = ["serve", "--listen", "127.0.0.1:0", "--data", str(tmp_path / "server")]
    with subprocess.Popen(
        [*COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    ) as server:
        assert server.stdout is not None
        assert json.loads(server.stdout.readline())["address"].startswith("https://127.0.0.1:")
        server.terminate()
        _, said = server.communicate(timeout=20)
        assert server.returncode == -signal.SIGTERM
        assert "Traceback" not in said
