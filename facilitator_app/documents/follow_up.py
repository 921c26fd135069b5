"""Prints the follow-up report of a process, on its side: status as word and shape, each party's version, annexes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC

from .content import OUTCOMES, FollowedCommitment, FollowUpContent, Outcome
from .dates import long_date, short_date
from .frozen import Frozen
from .glyphs.typefaces import check_printable
from .layout import styles
from .layout.flow import Keep, Piece
from .layout.paper import PAPERS, PaperName
from .layout.paragraphs import Span
from .layout.styles import MM
from .layout.tables import Column, Table
from .pdf.metadata import Metadata
from .phrases import phrases
from .press import Attachment, Press
from .printed import Printed
from .sections.desk import Desk
from .sections.first_page import facts_table, title_block
from .sections.report_furniture import ReportFurniture
from .texts import texts_of

SHAPES: dict[Outcome, str] = {"kept": "●", "under_way": "◐", "overdue": "▲", "not_kept": "■", "unknown": "○"}
"""A shape beside each word: told in black and white too, and none of them praises or blames."""

_TO_SIGN = 13 * MM


def follow_up_report(frozen: Frozen, paper: PaperName = "oficio") -> Printed:
    """The report that `frozen` holds; the same record always gives the same bytes.

    Raises `Refused` (`document.unprintable_characters`) where no typeface has a character.
    """
    content = frozen.content
    assert isinstance(content, FollowUpContent)
    check_printable(texts_of(content))
    say = phrases(content.language)
    sheet = PAPERS[paper].landscape(left=18 * MM, right=15 * MM, top=24 * MM, bottom=20 * MM)
    title = f"{say('follow_up.title')} · {content.mesa_title}"
    press = Press(sheet, Metadata(title, content.language, content.made_at.replace(tzinfo=UTC), content.place))
    desk = Desk(press, say)
    foot = say("follow_up.cut_off_on", day=long_date(content.cut_off, content.language))
    code = say("names.code", code=frozen.code)
    furniture = ReportFurniture(desk, content.mesa_title.upper(), content.file_number, f"{foot}  ·  {code}")
    return press.run(
        _pieces(content, desk, frozen.sha256),
        beneath=furniture.beneath,
        over=furniture.over,
        attachment=Attachment("follow-up.json", frozen.record, say("follow_up.record_attached")),
    )


def _pieces(content: FollowUpContent, desk: Desk, sha256: str) -> Iterator[Piece]:
    say = desk.say
    below = [say("follow_up.for_team")] if content.for_team else []
    yield from title_block(desk, say("follow_up.overline"), say("follow_up.title"), content.mesa_title, below)
    yield from facts_table(desk, *_facts(content, desk), None, "")
    yield from _counts(content, desk)
    yield from desk.section(say("follow_up.commitments"), numbered=False)
    if content.commitments:
        yield from _table(content.commitments, desk)
    else:
        yield from desk.text(say("follow_up.none"))
    yield from _listed(desk, "risks", content.risks)
    yield from desk.section(say("follow_up.next_meeting"), numbered=False)
    yield from desk.text(content.next_meeting or say("agreement.none"))
    yield from _annexes(content, desk)
    yield from _signing(content, desk)
    yield from desk.note(Span(say("follow_up.source", sha256=sha256), styles.SMALL_GREY, name=True), before=8)


def _facts(content: FollowUpContent, desk: Desk) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    say, language = desk.say, desk.language
    until = long_date(content.cut_off, language)
    since = long_date(content.from_day, language) if content.from_day else ""
    left = [
        ("labels.place", content.place),
        ("follow_up.period", say("follow_up.from_to", since=since, until=until) if since else until),
        ("follow_up.author", content.author),
    ]
    right = [
        ("labels.file", content.file_number),
        ("follow_up.cut_off", until),
        ("follow_up.sources", "; ".join(content.sources)),
    ]
    return [(say(key), text) for key, text in left if text], [(say(key), text) for key, text in right if text]


def _counts(content: FollowUpContent, desk: Desk) -> Iterator[Piece]:
    """How many came out how, in one line of a table: number, shape and word."""
    width = desk.setter.width / len(OUTCOMES)
    columns = [Column(desk.say(f"follow_up.outcomes.{outcome}"), width, align="center") for outcome in OUTCOMES]
    table = Table(desk.setter, desk.root, columns)
    numbers = [
        [Span(f"{SHAPES[outcome]} {content.count(outcome)}", styles.SUBSECTION, name=True)] for outcome in OUTCOMES
    ]
    yield from table.rows([numbers], before=10)


def _table(commitments: Sequence[FollowedCommitment], desk: Desk) -> Iterator[Piece]:
    say, width = desk.say, desk.setter.width
    shares = (
        ("number", 0.03), ("commitment", 0.20), ("due", 0.08), ("status", 0.10), ("evidence", 0.18), ("versions", 0.26),
        ("next_step", 0.15),
    )  # fmt: skip
    columns = [
        Column(say(f"follow_up.columns.{name}"), width * share, heads_row=name == "commitment")
        for name, share in shares
    ]
    yield from Table(desk.setter, desk.root, columns).rows(_cells(each, desk) for each in commitments)


def _cells(each: FollowedCommitment, desk: Desk) -> list[list[Span]]:
    say = desk.say
    commitment = [Span(each.text, styles.TABLE_BOLD, name=True)]
    commitment += [_line(part, styles.TABLE_GREY) for part in (each.agreement, each.responsible) if part]
    due = [Span(short_date(each.due) if each.due else say("gaps.due_on"), styles.TABLE, name=True)]
    if each.days_late:
        due.append(_line(say.counted("follow_up.days_late", each.days_late), styles.TABLE_BOLD))
    outcome = say(f"follow_up.outcomes.{each.outcome}")
    status = [Span(f"{SHAPES[each.outcome]} {outcome}", styles.TABLE_BOLD, name=True)]
    if each.status != outcome:
        status.append(_line(each.status, styles.TABLE_GREY))
    evidence = [Span(each.conclusion, styles.TABLE, name=True)] if each.conclusion else []
    evidence += [
        _line(f"– {piece}", styles.TABLE, first=not evidence and not at) for at, piece in enumerate(each.evidence)
    ]
    if not evidence:
        evidence = [Span(say("follow_up.no_evidence"), styles.TABLE_GREY, name=True)]
    if each.verified_by:
        evidence.append(_line(say("follow_up.verified_by", who=each.verified_by), styles.TABLE_GREY))
    step = [Span(each.next_step, styles.TABLE, name=True)]
    number = [Span(str(each.number), styles.TABLE, name=True)]
    return [number, commitment, due, status, evidence, _versions(each, desk), step]


def _versions(each: FollowedCommitment, desk: Desk) -> list[Span]:
    """Each source apart, one under another, in its words and with the same shape of letters."""
    spans: list[Span] = []
    for version in each.versions:
        source = desk.say("names.labelled", label=version.source) + " "
        spans.append(_line(source, styles.TABLE_BOLD, first=not spans))
        finding = f" ({version.finding})" if version.finding else ""
        spans.append(Span(desk.say("names.quoted", text=version.words) + finding, styles.TABLE, name=True))
    if each.reserved:
        spans.append(_line(desk.say("follow_up.reserved", count=each.reserved), styles.TABLE_GREY, first=not spans))
    return spans or [Span(desk.say("follow_up.no_versions"), styles.TABLE_GREY, name=True)]


def _line(text: str, style: styles.TextStyle, *, first: bool = False) -> Span:
    return Span(text if first else f"\n{text}", style, name=True)


def _listed(desk: Desk, name: str, lines: Sequence[str]) -> Iterator[Piece]:
    yield from desk.section(desk.say(f"follow_up.{name}"), numbered=False)
    if not lines:
        yield from desk.text(desk.say(f"follow_up.no_{name}"))
    yield from desk.items([("–", [Span(line, styles.BODY)]) for line in lines])


def _annexes(content: FollowUpContent, desk: Desk) -> Iterator[Piece]:
    if not content.annexes:
        return
    say, width = desk.say, desk.setter.width
    yield from desk.section(say("follow_up.annexes"), numbered=False)
    columns = [
        Column(say("follow_up.columns.annex"), width * 0.3, heads_row=True),
        Column(say("labels.date"), width * 0.1),
        Column(say("follow_up.columns.file"), width * 0.2),
        Column("SHA-256", width * 0.4),
    ]
    yield from Table(desk.setter, desk.root, columns).rows(
        [
            [Span(annex.title, styles.TABLE_BOLD, name=True)],
            [Span(short_date(annex.dated) if annex.dated else "", styles.TABLE, name=True)],
            [Span(annex.file_name, styles.TABLE, name=True)],
            [Span(annex.sha256, styles.SMALL, name=True)],
        ]
        for annex in content.annexes
    )


def _signing(content: FollowUpContent, desk: Desk) -> Iterator[Piece]:
    """The verifier signs; the parties say that they have read it, which is no agreement with it."""
    say, width = desk.say, desk.setter.width
    yield from desk.section(say("follow_up.signing"), numbered=False)
    columns = [
        Column(say("follow_up.columns.who"), width * 0.4, heads_row=True),
        Column(say("follow_up.columns.as_what"), width * 0.2),
        Column(say("columns.signature"), width * 0.26),
        Column(say("labels.date"), width * 0.14),
    ]
    rows = [(content.author, say("follow_up.verifies"))]
    rows += [(party, say("follow_up.informed")) for party in content.parties]
    for piece in Table(desk.setter, desk.root, columns, least=_TO_SIGN).rows(
        [
            [Span(who, styles.TABLE_BOLD, name=True)],
            [Span(what, styles.TABLE, name=True)],
            [],
            [],
        ]
        for who, what in rows
    ):
        piece.keep = max(piece.keep, Keep.LOOSE)
        yield piece
    yield from desk.note(Span(say("follow_up.informed_note"), styles.SMALL_ITALIC, name=True))
