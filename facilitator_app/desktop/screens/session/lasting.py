"""How long something has lasted, as a clock shows it; what nobody ended that day is counted in days."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_HOUR, _DAY = 3600, 24 * 3600


def lasting(seconds: int) -> str:
    """``04:10``, ``1:04:10``, or ``3 días`` from a day on."""
    if seconds >= _DAY:
        return translate("Session", "%n día(s)", "", seconds // _DAY)
    hours, rest = divmod(seconds, _HOUR)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60:02}:{rest % 60:02}"


def waiting(seconds: int) -> str:
    """``12 min``, or ``3 días`` from a day on."""
    return lasting(seconds) if seconds >= _DAY else translate("Session", "{0} min").format(round(seconds / 60))
