"""Gives orders on the command line as a script does, in this process, and keeps what came of them."""

from __future__ import annotations

import contextlib
import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from facilitator_app.cli.main import main

PASSPHRASE = "caballo verde lluvia monte"


@dataclass(frozen=True)
class Answer:
    """What one order came to: the exit code, and what stood on stdout and on stderr."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The one JSON object on stdout."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def items(self) -> list[dict[str, Any]]:
        """The records of a list."""
        found = self.data["items"]
        assert isinstance(found, list)
        return found

    @property
    def refusal(self) -> str:
        """The code of the message with which the order was refused."""
        code = self.data["error"]["code"]
        assert isinstance(code, str)
        return code


@dataclass
class CommandLine:
    """A workspace folder, a file with its passphrase, and the words that every order begins with."""

    folder: Path
    workspace: Path = field(init=False)
    passphrase_file: Path = field(init=False)

    def __post_init__(self) -> None:
        self.workspace = self.folder / "espacio"
        self.passphrase_file = self.write("frase.txt", PASSPHRASE + "\n")

    def write(self, name: str, content: str | bytes | dict[str, Any]) -> Path:
        """A file in the folder."""
        path = self.folder / name
        if isinstance(content, dict):
            content = json.dumps(content, ensure_ascii=False)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def bare(self, *words: object) -> Answer:
        """Give exactly these words."""
        out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([str(word) for word in words])
        out.flush()
        written = out.buffer.getvalue()
        return Answer(code, written.decode(), err.getvalue())

    def __call__(self, *words: object, json: bool = True, lang: str = "es") -> Answer:
        """Give an order about the workspace, for JSON unless said otherwise."""
        before: list[object] = ["--workspace", self.workspace, "--lang", lang]
        before += ["--passphrase-file", self.passphrase_file]
        return self.bare(*before, *(["--json"] if json else []), *words)

    def done(self, *words: object) -> dict[str, Any]:
        """Give an order that must succeed; returns its JSON."""
        answer = self(*words)
        assert answer.code == 0, answer
        return answer.data
