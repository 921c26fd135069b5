"""Agreements: clauses, positions in the parties' words, commitments, and how it was decided."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from facilitator_app.documents.content import (
    ActaContent,
    Agreement,
    Clause,
    ConsensusCheck,
    PendingRatification,
    Position,
)
from facilitator_app.documents.dates import long_date
from facilitator_app.documents.layout import styles
from facilitator_app.documents.layout.flow import Keep, Piece, grouped
from facilitator_app.documents.layout.paragraphs import Span
from facilitator_app.documents.layout.tables import Column, Table
from facilitator_app.documents.phrases import sentence
from facilitator_app.documents.words import counted, enumerate_names, ordinal

from .desk import Desk
from .notes_section import original
from .strip import commitment_strip

_OPEN = re.compile(r"(\[[^\[\]]*\])")


def agreements_section(content: ActaContent, desk: Desk) -> Iterator[Piece]:
    """CUARTO: agreements and consensus checks."""
    say, count = desk.say, len(content.agreements)
    yield from desk.section(say("sections.agreements"))
    how_many = counted(count, say("agreements.one"), say("agreements.many"), desk.language, "m", True)
    key = "agreements.none" if not count else "agreements.intro_one" if count == 1 else "agreements.intro"
    if count:
        yield from desk.text(say(key, counted=how_many), keep=Keep.BOUND)
    else:
        yield from desk.text(say(key))
    for agreement in content.agreements:
        yield from agreement_block(agreement, desk)
    if content.checks:
        yield from desk.subsection(say("sections.checks"))
        for check in content.checks:
            yield from _check(check, desk)


def agreement_block(agreement: Agreement, desk: Desk) -> Iterator[Piece]:
    """One agreement: its title, its first clause and its strip stay together where a page allows it."""
    title = desk.say("agreements.title", ordinal=ordinal(agreement.number, desk.language).upper())
    heading = list(desk.subsection(title, agreement.title))
    if agreement.preamble:
        heading += clause_prose(desk, agreement.preamble)
    decision = decision_words(agreement, desk)
    blocks = list(clause_blocks(agreement, desk, decision))
    closing = list(_closing(agreement, desk, decision))
    if not blocks:
        yield from grouped([*heading, *closing])
        return
    blocks[0] = [*heading, *blocks[0]]
    blocks[-1] = [*blocks[-1], *closing]
    for block in blocks:
        yield from grouped(block)


def clause_blocks(agreement: Agreement, desk: Desk, decision: str) -> Iterator[list[Piece]]:
    """Each clause with its positions and its strips."""
    for clause in agreement.clauses:
        block = list(_clause_text(clause, desk))
        block += positions(clause.positions, desk)
        for commitment in clause.commitments:
            if commitment.text and commitment.text != clause.text:
                said = desk.say("agreements.commitment", text=commitment.text)
                block += desk.text(said, keep=Keep.BOUND)
            else:
                block[-1].keep = Keep.BOUND
            block += commitment_strip(desk, commitment, decision)
        yield block


def _clause_text(clause: Clause, desk: Desk) -> Iterator[Piece]:
    say = desk.say
    label = say("agreements.clause", ordinal=ordinal(clause.number, desk.language, "f").upper())
    spans = [Span(f"{label} ", styles.BODY_BOLD, name=True)]
    if clause.title:
        spans.append(Span(f"{sentence(clause.title)} ", styles.BODY_ITALIC))
    spans += open_text(clause.text)
    if clause.proposed_by:
        said = say("agreements.proposed_by", party=clause.proposed_by)
        spans.append(Span(f" {said}", styles.SMALL_GREY, name=True))
    pieces = list(desk.paragraph(*spans))
    pieces[0].before = 7
    yield from pieces
    yield from original(desk, clause.original_text, clause.original_language, clause.rendered_by)
    if _OPEN.search(clause.text):
        yield from desk.note(Span(say("agreements.open_text"), styles.SMALL_ITALIC), indent=16)


def clause_prose(desk: Desk, text: str) -> Iterator[Piece]:
    """Prose whose open text in [brackets] shows."""
    yield from desk.paragraph(*open_text(text))


def open_text(text: str) -> list[Span]:
    """`text` cut at its [brackets]; what is open stands in bold italics."""
    open_style = styles.BODY.with_face("serif-bold-italic")
    return [Span(part, open_style if _OPEN.fullmatch(part) else styles.BODY) for part in _OPEN.split(text) if part]


def positions(given: Sequence[Position], desk: Desk) -> Iterator[Piece]:
    """Those who agree in one line; every other position on its own, with its words."""
    say = desk.say
    plain = [position.party for position in given if position.value == "agree" and not position.words]
    if plain:
        text = say("agreements.all_agree", parties=enumerate_names(plain, desk.language))
        yield from desk.note(Span(text, styles.SMALL, name=True), indent=16)
    for position in given:
        if position.value == "agree" and not position.words:
            continue
        value = say(f"positions.{position.value}")
        if position.returns_on:
            day = long_date(position.returns_on, desk.language)
            text = say("agreements.position_returns", party=position.party, value=value, date=day)
        else:
            text = say("agreements.position", party=position.party, value=value)
        spans = [Span(text, styles.SMALL_BOLD, name=True)]
        if position.words:
            spans.append(Span(" " + say("names.quoted", text=position.words), styles.SMALL, name=True))
        yield from desk.note(*spans, indent=16)


def decision_words(agreement: Agreement, desk: Desk) -> str:
    """How it was decided, never a consensus that the positions contradict; empty where it is not recorded."""
    shown = agreement.decision_shown()
    if shown:
        words = desk.say(f"decisions.{shown}")
    elif agreement.decision or agreement.positions():
        words = desk.say("decisions.as_recorded")
    else:
        words = ""
    contradicted = agreement.decision and shown != agreement.decision
    extra = "" if contradicted else agreement.decision_words
    return "; ".join(part for part in (words, extra) if part)


def _closing(agreement: Agreement, desk: Desk, decision: str) -> Iterator[Piece]:
    say = desk.say
    if not any(clause.commitments for clause in agreement.clauses):
        shown = sentence(say("agreements.decided", decision=decision) if decision else say("gaps.decision"))
        yield from desk.note(
            Span("▲ " + say("agreements.no_commitment") + " ", styles.SMALL_ITALIC, name=True),
            Span(shown, styles.SMALL_BOLD, name=True),
            before=4,
        )
    yield from pending_ratification(agreement.pending, desk, "agreements.pending", apart=True)


def pending_ratification(
    pending: Sequence[PendingRatification], desk: Desk, key: str, *, apart: bool = False
) -> Iterator[Piece]:
    """Who has not ratified, and when they answer; `apart` from the positions of the last clause, above."""
    for index, party in enumerate(pending):
        if party.returns_on:
            day = long_date(party.returns_on, desk.language)
            text = desk.say(f"{key}_until", party=party.party, date=day)
        else:
            text = desk.say(key, party=party.party)
        words = " " + desk.say("names.quoted", text=party.words) if party.words else ""
        spans = Span(text, styles.SMALL_BOLD, name=True), Span(words, styles.SMALL, name=True)
        yield from desk.note(*spans, indent=0 if apart else 16, before=7 if apart and index == 0 else 2)


def _check(check: ConsensusCheck, desk: Desk) -> Iterator[Piece]:
    say, width = desk.say, desk.setter.width
    yield from desk.text(check.question, styles.BODY_ITALIC, keep=Keep.BOUND)
    if check.scale:
        yield from desk.note(Span(say("checks.scale", scale=check.scale), styles.SMALL_GREY, name=True))
    columns = [
        Column(say("columns.party"), width * 0.32, heads_row=True),
        Column(say("columns.position"), width * 0.24),
        Column(say("columns.reservation"), width * 0.44),
    ]
    table = Table(desk.setter, desk.root, columns)
    yield from table.rows(
        [
            [Span(voice.party, styles.TABLE_BOLD, name=True)],
            [Span(voice.value, styles.TABLE, name=True)],
            [Span(say("names.quoted", text=voice.reservation) if voice.reservation else "", styles.TABLE, name=True)],
        ]
        for voice in check.by_party
    )
