"""Where a found record is shown: the route of its screen, from what it is and what holds it."""

from __future__ import annotations

from facilitator_app.queries.find import Found

_PAGES_OF_ANALYSIS = {
    "history_event": "map", "actor": "map", "actor_relation": "map", "cause": "tree", "cause_stance": "tree",
    "actor_insight": "insights", "indicator": "indicators", "signal": "signals",
}  # fmt: skip
_PARTIES = frozenset({"party", "commission"})


def routes_of(found: Found, words: str) -> tuple[str, ...]:
    """The routes that lead to `found`, the nearest first; the window goes to the first that it knows.

    A session shows its notes with the `words` that were looked for.
    """
    process = f"process/{found.process_id}"
    nearest = {
        "process": process,
        "session": f"session/{found.id}",
        "agreement": f"agreement/{found.id}",
        "participant": f"people/person/{found.id}",
        "commitment": f"commitments/{found.process_id}/{found.id}",
        "note": f"session/{found.session_id}/{words}",
        "summary": f"minutes/{found.session_id}",
    }.get(found.type)
    if found.type in _PAGES_OF_ANALYSIS:
        nearest = f"analysis/{found.process_id}/{_PAGES_OF_ANALYSIS[found.type]}/{found.id}"
    elif found.type in _PARTIES:
        nearest = f"{process}/parties/{found.id}"
    held = (
        f"agreement/{found.agreement_id}" if found.agreement_id else "",
        f"session/{found.session_id}" if found.session_id else "",
        f"people/person/{found.participant_id}" if found.participant_id else "",
        process if found.process_id else "",
    )
    return tuple(route for route in (nearest, *held) if route)
