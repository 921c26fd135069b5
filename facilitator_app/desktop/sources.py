"""Keeps PySide from reading the source of every module that is imported after it.

It looks there whether a module could switch a feature (snake case, properties); none of ours does. The reading makes
our own imports a third slower, and `linecache` keeps every line, 30 MB of them, for as long as the program runs.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import PySide6  # noqa: F401  (it brings the module that is asked)


def leave_sources_unread() -> None:
    """From now on no module is taken to switch features; a PySide without that question is left as it is."""
    try:
        features: Any = import_module("shibokensupport.feature")
    except ModuleNotFoundError:
        return
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda _module: False
