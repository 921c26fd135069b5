"""How a text cell leaves in a CSV so that no spreadsheet runs it, and how the guard comes off again."""

from __future__ import annotations

import re

# A cell that a spreadsheet would take for a formula. Guards already there are counted in, so that a
# text which itself begins with "'=" comes back as it was.
_DANGEROUS = re.compile(
    r"'*(?:[=@\t\r]|[+-](?!NUMBER$|PHONE$))".replace("NUMBER", r"(?:\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?\s?%?)").replace(
        "PHONE", r"(?:\(?\d(?:[ ()./-]{0,2}\d){6,19}(?:\s?(?:ext|x)\.?\s?\d{1,6})?)"
    )
)


def guarded(text: str) -> str:
    """`text` with a leading ``'`` when a spreadsheet could run it as a formula; else as it is.

    Dangerous is a text that begins with ``=``, ``@``, tab, CR, or a sign that no number or telephone
    follows. `unguarded` is the exact inverse.
    """
    return f"'{text}" if _DANGEROUS.match(text) else text


def unguarded(text: str) -> str:
    """`text` without the one leading ``'`` that `guarded` put there; other apostrophes stay as typed."""
    return text[1:] if text.startswith("'") and _DANGEROUS.match(text) else text


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet could run `text` as a formula."""
    return bool(_DANGEROUS.match(text))
