"""What the command line prints: one JSON object on stdout for scripts, sentences on stderr for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import FacilitatorError
from ..messages import Message, message


@dataclass(frozen=True)
class Output:
    """Where and how results and messages go: `json` for scripts, `language` for people."""

    json: bool
    language: str

    def result(self, data: Mapping[str, Any], *lines: str) -> None:
        """Print the result: the whole of `data` for scripts, `lines` for people."""
        if self.json:
            print(json.dumps(data, ensure_ascii=False), flush=True)
        else:
            for line in lines:
                print(line, flush=True)

    def stream(self, name: str, items: Iterable[Mapping[str, Any]], line: str = "{key}") -> int:
        """Print a list as it is read, ``{"NAME": […]}`` or a line for each item; returns how many there were."""
        count = 0
        if self.json:
            sys.stdout.write(f'{{"{name}": [')
        for item in items:
            if self.json:
                sys.stdout.write((",\n" if count else "\n") + json.dumps(item, ensure_ascii=False))
            else:
                print(line.format_map(_Blank(item)).rstrip())
            count += 1
        if self.json:
            sys.stdout.write("\n]}\n")
        sys.stdout.flush()
        return count

    def say(self, code: str, /, **parameters: object) -> None:
        """Tell a person something that is no error, by its message code."""
        self._tell(message(code, parameters, self.language))

    def text(self, code: str, /, **parameters: object) -> str:
        """The words of a message."""
        return str(message(code, parameters, self.language))

    def failed(self, error: FacilitatorError) -> None:
        """Tell what happened, what is safe and what to do; for scripts also as JSON on stdout."""
        told = message(error.code, error.parameters, self.language)
        if self.json:
            print(
                json.dumps(
                    {"error": {"code": error.code, "what": told.what, "safe": told.safe, "to_do": told.to_do}},
                    ensure_ascii=False,
                ),
                flush=True,
            )
        self._tell(told)

    def _tell(self, told: Message) -> None:
        print(str(told), file=sys.stderr, flush=True)


class _Blank(dict[str, Any]):
    """Missing fields of an item print as nothing."""

    def __missing__(self, key: str) -> str:
        return ""
