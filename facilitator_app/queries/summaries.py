"""The summaries of a session in other languages, as its acta offers them and as a form corrects them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ..domain.process import Process
from ..domain.session import Session, Summary
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.disputes import disputed_fields
from ..store.log.transaction import Transaction
from ..store.records.session_parts import summaries_for_acta, summaries_of_session
from ..store.reference.catalogues import language, languages
from .drafts import kept_draft
from .process_detail import own_words


@dataclass(frozen=True)
class SummaryLine:
    """One summary, and whether something in it has versions that nobody has decided between."""

    id: UUID
    language: str
    text: str
    rendered_by: str
    read_aloud_at: datetime | None
    read_in: str | None
    undecided: bool


@dataclass(frozen=True)
class SummaryForm:
    """A summary to be corrected, with the versions that the form hands back."""

    summary: SummaryLine
    versions: Versions


@dataclass(frozen=True)
class SummarySheet:
    """The form of a summary: what stands, or None for a new one, and what was left unfinished (`draft`).

    `offered` are the languages that a new one can be in, `lacking` the first of the session's that has none;
    `interpreter` is who interpreted, `read_at` when it may have been read aloud.
    """

    session_id: UUID
    form: SummaryForm | None
    draft: str
    offered: tuple[str, ...]
    lacking: str | None
    interpreter: str
    read_at: datetime | None


def summary_lines(tx: Transaction, session_id: UUID) -> tuple[SummaryLine, ...]:
    """The summaries of a session, those of the languages it was held in first."""
    summaries = summaries_of_session(tx, tx.get(Session, session_id))
    undecided = disputed_fields(tx.connection, [each.id for each in summaries])
    return tuple(_line(each, undecided=each.id in undecided) for each in summaries)


def summary_form(tx: Transaction, summary_id: UUID) -> SummaryForm:
    """A summary to be corrected. Raises `BadUsage` ``record.unknown``."""
    summary = tx.get(Summary, summary_id)
    undecided = bool(disputed_fields(tx.connection, [summary_id]))
    return SummaryForm(_line(summary, undecided=undecided), tx.versions(summary_id))


def summary_sheet(tx: Transaction, session_id: UUID, summary_id: UUID | None = None) -> SummarySheet:
    """What the form of a summary begins with; without `summary_id` that of a new one.

    A new one is offered the languages of the session first, and none that has a summary or that the acta is in.
    """
    session = tx.get(Session, session_id)
    process = tx.find(Process, session.process_id)
    acta = (process.language if process else None) or "es"
    form = summary_form(tx, summary_id) if summary_id is not None else None
    return SummarySheet(
        session_id=session_id,
        form=form,
        draft=kept_draft(tx, summary_draft_place(session_id, form.summary.language if form else None)),
        offered=() if form else _offered(tx, session, acta),
        lacking=next(iter(languages_without_summary(tx, session, acta)), None),
        interpreter=session.interpreter or "",
        read_at=session.ends_at,
    )


def summary_draft_place(session_id: UUID, language: str | None) -> str:
    """Under which name the unfinished summary of a session is kept; that of a new one without a language."""
    return f"summary/{session_id}/{language or ''}"


def _offered(tx: Transaction, session: Session, acta: str) -> tuple[str, ...]:
    own = [word.code for word in own_words(tx, session.process_id, "languages")] if session.process_id else []
    taken = {each.language for each in summaries_of_session(tx, session)} | {acta}
    codes = (*(session.languages or ()), *own, *(each.code for each in languages()))
    return tuple(code for code in dict.fromkeys(codes) if code not in taken)


def languages_without_summary(tx: Transaction, session: Session, acta_language: str) -> tuple[str, ...]:
    """The languages that the session was held in, besides that of its acta, in which there is no summary."""
    written = {each.language for each in summaries_of_session(tx, session)} | {acta_language}
    return tuple(code for code in session.languages or () if code not in written)


def summaries_in(tx: Transaction, session_id: UUID, named: Iterable[str]) -> tuple[str, ...]:
    """The codes of the languages `named`, by code or name, in which a session has a summary for its acta.

    Raises `Refused` ``minutes.no_such_summary`` where it has none in one of them.
    """
    session = tx.get(Session, session_id)
    process = tx.find(Process, session.process_id)
    own = (process.language if process else None) or "es"
    written = [each.language for each in summaries_for_acta(tx, session, own)]
    found = []
    for name in named:
        shipped = language(name)
        code = shipped.code if shipped else name
        if code not in written:
            raise Refused("minutes.no_such_summary", language=name, known=", ".join(written) or "–")
        found.append(code)
    return tuple(dict.fromkeys(found))


def _line(summary: Summary, *, undecided: bool) -> SummaryLine:
    return SummaryLine(
        summary.id, summary.language, summary.text, summary.rendered_by or "", summary.read_aloud_at, summary.read_in,
        undecided,
    )  # fmt: skip
