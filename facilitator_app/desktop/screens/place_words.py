"""What a municipality is called on the screen."""

from __future__ import annotations

from facilitator_app.store.reference.catalogues import place_words


def place_name(code: str | None, country: str | None) -> str:
    """The name of a municipality by its code; what people wrote themselves stays as it is.

    A code of no known country says nothing to a reader, and is shown in its form alone.
    """
    return place_words(country or "", code or "")
