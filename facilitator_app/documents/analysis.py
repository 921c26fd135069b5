"""Prints the analysis of a conflict: what the parties shared, or with the team's own reading, marked as internal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .content.analysis import AnalysisContent, HistoryLine, MappedActor, MappedTie, TreeLine, WatchedIndicator
from .dates import long_date, short_date
from .glyphs.typefaces import check_printable
from .layout import styles
from .layout.flow import Keep, Piece
from .layout.page import Page
from .layout.paper import PAPERS, PaperName
from .layout.paragraphs import Span
from .layout.styles import ParagraphStyle
from .layout.tables import Column, Table
from .pdf.metadata import Metadata
from .pdf.tags import Element
from .phrases import Phrases, phrases
from .press import Press
from .printed import Printed
from .sections.actor_figure import actor_figure
from .sections.desk import Desk
from .sections.first_page import facts_table, title_block
from .sections.furniture import Furniture, FurnitureMaker
from .texts import texts_of

_STEP = 16.0
Cells = Sequence[Sequence[Span]]


def analysis_pages(content: AnalysisContent, paper: PaperName = "letter") -> Printed:
    """The pages; no code and nothing attached, for it proves nothing. Same content, same bytes.

    Raises `Refused` (`document.unprintable_characters`) where no typeface has a character.
    """
    check_printable(texts_of(content))
    say = phrases(content.language)
    title = f"{say('analysis.title')} · {content.mesa_title}"
    press = Press(PAPERS[paper], Metadata(title, content.language, content.made_at, content.theme))
    furniture = FurnitureMaker(press.paper, press.shaper, _furniture(content, say))
    return press.run(_pieces(content, Desk(press, say)), beneath=furniture.beneath, over=furniture.over)


def _furniture(content: AnalysisContent, say: Phrases) -> Furniture:
    whose = say("analysis.internal_short" if content.internal else "analysis.shared_short")
    return Furniture(
        phrases=say,
        upper_left=content.mesa_title.upper(),
        lower_left=whose,
        upper_right=say("analysis.title"),
        lower_right=content.file_number,
        date=short_date(content.made_at.date()),
        watermark=say("analysis.internal_mark" if content.internal else "analysis.shared_mark"),
        standing=whose,
    )


def _pieces(content: AnalysisContent, desk: Desk) -> Iterator[Piece]:
    say = desk.say
    yield from title_block(desk, say("analysis.overline"), say("analysis.title"), content.mesa_title, [])
    yield from facts_table(desk, *_facts(content, desk), None, "")
    warning = say("analysis.internal_note" if content.internal else "analysis.shared_note")
    yield from desk.note(Span(warning, styles.SMALL_BOLD if content.internal else styles.SMALL_ITALIC), before=8)
    yield from _history(content.history, desk)
    yield from _map(content.actors, content.ties, desk)
    yield from _insights(content.actors, desk)
    yield from _tree(content.causes, desk)
    yield from _indicators(content.indicators, desk)
    if content.internal:
        yield from _signals(content, desk)


def _facts(content: AnalysisContent, desk: Desk) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    say = desk.say
    heard = say("analysis.heard_of", heard=content.heard, parties=content.parties)
    left = [("analysis.theme", content.theme), ("analysis.made_by", content.author)]
    right = [("analysis.heard", heard), ("analysis.made_on", long_date(content.made_at.date(), desk.language))]
    return [(say(key), text) for key, text in left if text], [(say(key), text) for key, text in right if text]


def _history(lines: Sequence[HistoryLine], desk: Desk) -> Iterator[Piece]:
    rows = [
        (
            [Span(line.when, styles.TIME, name=True)],
            _stacked(line.title, line.kind, *line.accounts, say=desk.say, internal=line.internal),
            [Span(line.source, styles.TABLE_GREY, name=True)],
        )
        for line in lines
    ]
    heads = (("analysis.when", 0.16), ("analysis.what", 0.58), ("analysis.who_tells", 0.26))
    yield from _section("analysis.history", heads, rows, desk, row_head=1)


def _map(actors: Sequence[MappedActor], ties: Sequence[MappedTie], desk: Desk) -> Iterator[Piece]:
    say = desk.say
    names = {actor.number: actor.name for actor in actors}
    ties = [tie for tie in ties if tie.one in names and tie.other in names]
    rows = [
        (
            [Span(f"{tie.one}. {names[tie.one]}", styles.TABLE_BOLD, name=True)],
            _stacked(tie.words, "", say=say, internal=tie.internal),
            [Span(f"{tie.other}. {names[tie.other]}", styles.TABLE_BOLD, name=True)],
            _stacked(tie.about or "–", "", tie.source, say=say),
        )
        for tie in ties
    ]
    yield from desk.section(say("analysis.map"), numbered=False)
    if not actors:
        yield from desk.text(say("analysis.none"))
        return
    told = "; ".join(f"{names[tie.one]} – {tie.words} – {names[tie.other]}" for tie in ties)
    yield actor_figure(desk, actors, ties, say("analysis.map_alt", count=len(actors), ties=told or "–"))
    yield from desk.note(Span(say("analysis.map_key"), styles.SMALL_GREY))
    heads = (("analysis.actor", 0.27), ("analysis.tie", 0.16), ("analysis.with_whom", 0.27), ("analysis.about", 0.3))
    if rows:
        yield from _table(heads, rows, desk, row_head=0)


def _insights(actors: Sequence[MappedActor], desk: Desk) -> Iterator[Piece]:
    say = desk.say
    rows = []
    for actor in actors:
        who = [f"{actor.number}. {actor.name}", actor.sector, actor.power]
        who += [] if actor.at_table else [say("analysis.not_at_table")]
        needs = [*actor.needs, *actor.powers]
        columns = (_several(actor.positions), _several(actor.interests), _several(needs))
        rows.append((_stacked(*who, say=say, internal=actor.internal), *columns))
    heads = (("analysis.actor", 0.22), ("analysis.positions", 0.26), ("analysis.interests", 0.26),
             ("analysis.needs", 0.26))  # fmt: skip
    yield from _section("analysis.insights", heads, rows, desk, row_head=0)


def _tree(causes: Sequence[TreeLine], desk: Desk) -> Iterator[Piece]:
    """A list in a list, each as deep as it hangs: so it is read aloud, and so it is drawn."""
    yield from desk.section(desk.say("analysis.tree"), numbered=False)
    if not causes:
        yield from desk.text(desk.say("analysis.none"))
        return
    owner = desk.root.child("L", list_numbering="None")
    for line in causes:
        yield from _box(line, owner, desk)


def _box(line: TreeLine, owner: Element, desk: Desk) -> Iterator[Piece]:
    say, indent = desk.say, line.depth * _STEP
    spans = [Span(f"{line.title} ", styles.TABLE_BOLD, name=True), Span(_mark(line.kind, line.internal, say),
                                                                        styles.TABLE_GREY, name=True)]  # fmt: skip
    more = [line.known, line.source]
    more += [say("analysis.held_by", parties=", ".join(line.holds))] if line.holds else []
    more += [say("analysis.disputed_by", parties=", ".join(line.disputes))] if line.disputes else []
    spans += [Span(f"\n{text}", styles.SMALL, name=True) for text in more if text]
    style = ParagraphStyle(10.6, before=4, indent=indent + 15)
    for piece in desk.setter.item(owner, [Span("•", styles.TABLE_BOLD, name=True)], spans, style):
        yield _hung(piece, desk.setter.left, line.depth)


def _hung(piece: Piece, left: float, depth: int) -> Piece:
    """`piece` with the lines from which its box hangs."""
    draw, height = piece.draw, piece.height + piece.before

    def hung(page: Page, top: float) -> None:
        for level in range(depth):
            x = left + 4 + level * _STEP
            page.rule(x, top + piece.before, x, top - height + piece.before, width=0.5, colour=styles.HAIRLINE)
        draw(page, top)

    piece.draw = hung
    return piece


def _indicators(lines: Sequence[WatchedIndicator], desk: Desk) -> Iterator[Piece]:
    say = desk.say
    rows = [
        (
            _stacked(line.title, line.measured, say=say, internal=line.internal),
            [Span(line.thresholds, styles.TABLE, name=True)],
            _several(line.readings),
            [Span(line.standing, styles.TABLE_BOLD, name=True)],
        )
        for line in lines
    ]
    heads = (("analysis.indicator", 0.36), ("analysis.thresholds", 0.2), ("analysis.readings", 0.24),
             ("analysis.stands", 0.2))  # fmt: skip
    yield from _section("analysis.indicators", heads, rows, desk, row_head=0)


def _signals(content: AnalysisContent, desk: Desk) -> Iterator[Piece]:
    rows = [
        (
            [Span(line.when, styles.TIME, name=True)],
            _stacked(line.title, line.kind, say=desk.say),
            [Span(line.responder or desk.say("analysis.nobody_yet"), styles.TABLE, name=True)],
            _several(tuple(text for text in (line.answer, line.told_back) if text)),
        )
        for line in content.signals
    ]
    heads = (("analysis.when", 0.14), ("analysis.signal", 0.34), ("analysis.responder", 0.2),
             ("analysis.answer", 0.32))  # fmt: skip
    yield from _section("analysis.signals", heads, rows, desk, row_head=1)


def _section(
    key: str, heads: Iterable[tuple[str, float]], rows: Sequence[Cells], desk: Desk, row_head: int
) -> Iterator[Piece]:
    yield from desk.section(desk.say(key), numbered=False)
    if rows:
        yield from _table(heads, rows, desk, row_head)
    else:
        yield from desk.text(desk.say("analysis.none"))


def _table(heads: Iterable[tuple[str, float]], rows: Iterable[Cells], desk: Desk, row_head: int) -> Iterator[Piece]:
    width = desk.setter.width
    columns = [
        Column(desk.say(key), width * share, heads_row=at == row_head) for at, (key, share) in enumerate(heads)
    ]
    for piece in Table(desk.setter, desk.root, columns).rows(rows):
        piece.keep = max(piece.keep, Keep.LOOSE)
        yield piece


def _stacked(strong: str, light: str, *more: str, say: Phrases, internal: bool = False) -> list[Span]:
    """A strong line, then lighter ones; what is of the team says so."""
    light = _mark(light, internal, say)
    lines = [Span(strong, styles.TABLE_BOLD, name=True)]
    lines += [Span(f"\n{text}", styles.TABLE_GREY, name=True) for text in (light,) if text]
    return lines + [Span(f"\n{text}", styles.TABLE, name=True) for text in more if text]


def _mark(text: str, internal: bool, say: Phrases) -> str:
    return " · ".join(part for part in (text, say("analysis.of_the_team") if internal else "") if part)


def _several(texts: Sequence[str]) -> list[Span]:
    return [Span(("\n" if at else "") + text, styles.TABLE, name=True) for at, text in enumerate(texts or ("–",))]
