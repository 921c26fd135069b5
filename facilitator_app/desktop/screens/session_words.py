"""What a session is called in titles, breadcrumbs and lists."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from facilitator_app.queries.sessions import SessionLine
from facilitator_app.store.reference.catalogues import label

translate = QCoreApplication.translate


def session_name(session: SessionLine, language: str) -> str:
    """«Sesión 8 · Plenaria»."""
    kind = label("session_kinds", session.kind, language) if session.kind else (session.title or "")
    number = translate("SessionWords", "Sesión {0}").format(session.number) if session.number else ""
    return " · ".join(part for part in (number, kind) if part) or translate("SessionWords", "Sesión")


def year_of(session: SessionLine, now: datetime) -> int:
    """The year in which ages of this session are counted."""
    return (session.starts_at or now).year
