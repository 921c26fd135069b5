"""What of a session may be read large before everybody: never what the team or one person alone may read."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.domain.vocabulary import Visibility
from facilitator_app.queries.timeline import NoteLine

from ...widgets.read_large import LargePage
from .note_kinds import kind_look


def public_pages(notes: Sequence[NoteLine], language: str) -> list[LargePage]:
    """The notes that everybody may read; how the speaker is named is left to the acta."""
    return [
        LargePage(note.id, kind_look(note.kind, language).words, note.text)
        for note in notes
        if note.visibility == Visibility.MINUTES
    ]
