"""A summary that is being written, as it is kept on this device until it is saved, with what its form had shown."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator_app.store.log.changes import Versions


@dataclass(frozen=True)
class SummaryWords:
    """What the form of a summary holds; where it was read aloud, when and in which language."""

    language: str
    text: str
    rendered_by: str = ""
    read_aloud_at: datetime | None = None
    read_in: str | None = None


def kept(words: SummaryWords, shown: Versions) -> str:
    """`words` with the writes that their form replaces: opened again after others wrote, it replaces no more.

    Empty where nothing was written.
    """
    if not words.text.strip() and not words.rendered_by.strip():
        return ""
    said = {
        "language": words.language,
        "text": words.text,
        "rendered_by": words.rendered_by,
        "read_aloud_at": words.read_aloud_at and words.read_aloud_at.isoformat(),
        "read_in": words.read_in,
        "shown": {
            name: [[device.hex(), seq, entry.hex()] for device, seq, entry in writes] for name, writes in shown.items()
        },
    }
    return json.dumps(said, ensure_ascii=False)


def restored(draft: str) -> tuple[SummaryWords, Versions] | None:
    """What `kept` made; None for nothing, or for what another version of the program left."""
    try:
        said = json.loads(draft) if draft else {}
        at = said["read_aloud_at"]
        words = SummaryWords(
            str(said["language"]),
            str(said["text"]),
            str(said["rendered_by"]),
            datetime.fromisoformat(at) if at else None,
            said["read_in"] and str(said["read_in"]),
        )
        shown = {
            str(name): tuple((bytes.fromhex(device), int(seq), bytes.fromhex(entry)) for device, seq, entry in writes)
            for name, writes in said["shown"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return words, shown
