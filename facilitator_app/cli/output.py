"""What the command line prints: one JSON object on stdout for scripts, sentences on stderr for people."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Any, TextIO

from ..errors import FacilitatorError, StorageFailed
from ..messages import Message, message
from .terminal_text import harmless


class Output:
    """Where and how results and messages go: `json` for scripts, `language` for people."""

    def __init__(self, language: str, *, json: bool) -> None:
        self.json = json
        self.language = language
        self._listing = False  # a list was begun on stdout and is not closed yet
        _speak_every_script(json=json)

    def result(self, data: Mapping[str, Any], *lines: str) -> None:
        """Print the result: the whole of `data` for scripts, `lines` for people."""
        if self.json:
            self._write(_one_line(data) + "\n")
        else:
            self._write("".join(f"{harmless(line)}\n" for line in lines))

    def stream(self, name: str, items: Iterable[Mapping[str, Any]], line: Callable[[Mapping[str, Any]], str]) -> None:
        """Print a list as it is read: ``{"NAME": […]}``, or what `line` makes of each item."""
        if self.json:
            self._stream_json(name, items)
            return
        for item in items:
            self._write(harmless(line(item)) + "\n", flush=False)
        self._write("")

    def _stream_json(self, name: str, items: Iterable[Mapping[str, Any]]) -> None:
        self._write(f'{{"{name}": [', flush=False)
        self._listing, between = True, "\n"
        for item in items:
            self._write(between + _one_line(item), flush=False)
            between = ",\n"
        self._listing = False
        self._write("\n]}\n")

    def say(self, code: str, /, **parameters: object) -> None:
        """Tell a person something that is no error, by its message code."""
        self._tell(str(message(code, parameters, self.language)))

    def note(self, line: str) -> None:
        """Tell a person one more line, on stderr."""
        self._tell(line)

    def text(self, code: str, /, **parameters: object) -> str:
        """The words of a message."""
        return str(message(code, parameters, self.language))

    def failed(
        self, error: FacilitatorError, *, advice: str = "", beside: Mapping[str, Any] | None = None, **more: object
    ) -> None:
        """Tell what happened, what is safe and what to do; for scripts also as JSON on stdout, with `more` in it.

        `advice` is said after the rest. A list that was being printed is closed first: the error is its last key.
        `beside` is what was done before it, in keys of their own beside the error.
        """
        told = message(error.code, error.parameters, self.language)
        told = Message(told.what, told.safe, " ".join(part for part in (told.to_do, advice) if part))
        self.unfinished(error.code, told, beside, **more)
        self._tell(str(told))

    def unfinished(self, code: str, told: Message, beside: Mapping[str, Any] | None = None, /, **more: object) -> None:
        """Say on stdout, for scripts, that there is no whole result and why; `beside` is what there is of one."""
        if not self.json:
            return
        error = {"code": code, "what": told.what, "safe": told.safe, "to_do": told.to_do, **more}
        whole = _one_line({"error": error, **(beside or {})})
        with suppress(BrokenPipeError, StorageFailed):  # the sentence on stderr and the exit code still tell
            self._write("\n], " + whole[1:] + "\n" if self._listing else whole + "\n")
        self._listing = False

    def _write(self, text: str, *, flush: bool = True) -> None:
        """Write to stdout. Raises `BrokenPipeError` where nobody reads, `StorageFailed` where the disk is full."""
        if sys.stdout is None:  # closed by whoever started this
            return
        try:
            sys.stdout.write(text)
            if flush:
                sys.stdout.flush()
        except BrokenPipeError:
            give_up_stdout()
            raise
        except OSError as error:
            give_up_stdout()
            raise StorageFailed("cli.cannot_answer") from error

    def _tell(self, told: str) -> None:
        if sys.stderr is not None:
            print(harmless(told), file=sys.stderr, flush=True)


def give_up_stdout() -> None:
    """Let what is still to be written go nowhere, so that the end of the process does not fail over it."""
    try:
        descriptor = sys.stdout.fileno()
    except (io.UnsupportedOperation, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _speak_every_script(*, json: bool) -> None:
    """No letter of any language stops the answer; JSON is UTF-8 wherever it is read."""
    for stream, encoding in ((sys.stdout, "utf-8" if json else None), (sys.stderr, None)):
        if isinstance(stream, io.TextIOWrapper):
            _reconfigure(stream, encoding)


def _reconfigure(stream: TextIO, encoding: str | None) -> None:
    assert isinstance(stream, io.TextIOWrapper)
    stream.reconfigure(encoding=encoding or stream.encoding, errors="backslashreplace")


def _one_line(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False)
