"""What a municipality is called on the screen."""

from __future__ import annotations

from facilitator_app.store.reference.catalogues import place


def place_name(code: str | None, country: str | None) -> str:
    """The name of a municipality by its code; what people wrote themselves stays as it is."""
    if not code:
        return ""
    found = place(country, code) if country else None
    return found.name if found is not None else code
