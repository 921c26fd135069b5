"""Prints the document of one agreement: a draft of a content, or the final pages of a frozen revision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time

from .content import ActaReference, AgreementContent, Representative
from .dates import long_date, short_date
from .frozen import Frozen
from .glyphs.typefaces import check_printable
from .layout import styles
from .layout.flow import Piece, grouped
from .layout.paper import PAPERS, PaperName
from .layout.paragraphs import Span
from .layout.tables import Column, Table
from .pdf.metadata import Metadata
from .phrases import Phrases, begun, phrases
from .press import Attachment, Press
from .printed import Printed
from .qr import FIRST_PAGE_SIDE, FIRST_PAGE_VERSION, first_page_payload, qr_code
from .sections.agreements_section import clause_blocks, clause_prose, decision_words, pending_ratification
from .sections.closing_section import correspondence, statements
from .sections.desk import Desk
from .sections.first_page import facts_table, title_block
from .sections.furniture import Furniture, FurnitureMaker
from .sections.place_prose import place_header, place_line, place_prose
from .sections.signatures_section import signatures_section
from .texts import texts_of
from .words import date_in_words, enumerate_names, money_in_words, ordinal


def draft_agreement(content: AgreementContent, paper: PaperName = "oficio") -> Printed:
    """A draft: watermark, line numbers, no code, no QR, no signatures, nothing attached."""
    return _print(content, paper, None)


def final_agreement(frozen: Frozen, paper: PaperName = "oficio") -> Printed:
    """The final pages of a frozen agreement; the same revision on the same paper always gives the same bytes."""
    if not isinstance(frozen.content, AgreementContent):
        raise TypeError("this revision is no agreement")
    return _print(frozen.content, paper, frozen)


def _print(content: AgreementContent, paper: PaperName, frozen: Frozen | None) -> Printed:
    check_printable(texts_of(content))
    say = phrases(content.language)
    press = Press(PAPERS[paper], _metadata(content, say))
    furniture = FurnitureMaker(press.paper, press.shaper, _furniture(content, say, frozen))
    return press.run(
        _pieces(content, Desk(press, say), frozen),
        beneath=furniture.beneath,
        over=furniture.over,
        line_numbers=furniture.line_number if frozen is None else None,
        attachment=Attachment("agreement.json", frozen.record, say("names.record_attached")) if frozen else None,
    )


def _title(content: AgreementContent, say: Phrases) -> str:
    return begun(say("names.agreement_title", ordinal=ordinal(content.agreement.number, say.language)))


def _metadata(content: AgreementContent, say: Phrases) -> Metadata:
    title = f"{_title(content, say)}. {content.agreement.title} · {content.mesa_title}"
    if content.dated is not None:
        moment = datetime.combine(content.dated, time(12), UTC)
    else:
        moment = datetime(2000, 1, 1, tzinfo=UTC)  # the same content must give the same bytes on any day
    return Metadata(title, content.language, moment, content.topic)


def _furniture(content: AgreementContent, say: Phrases, frozen: Frozen | None) -> Furniture:
    below = [content.file_number] if content.file_number else []
    return Furniture(
        phrases=say,
        upper_left=content.mesa_title.upper(),
        lower_left=place_header(content.place),
        upper_right=_title(content, say),
        lower_right="  ·  ".join(below if frozen else [*below, say("names.draft_short")]),
        date=short_date(content.dated) if content.dated else "",
        record=content.file_number,
        revision=content.revision,
        code=frozen.code if frozen else "",
    )


def _pieces(content: AgreementContent, desk: Desk, frozen: Frozen | None) -> Iterator[Piece]:
    say = desk.say
    overline = say("agreement.overline")
    yield from title_block(desk, overline, _title(content, say), content.agreement.title, _below(content, say))
    payload = first_page_payload(content.file_number, content.revision, frozen.sha256) if frozen else ""
    qr = qr_code(payload, FIRST_PAGE_VERSION, FIRST_PAGE_SIDE) if frozen else None
    yield from facts_table(desk, *_facts(content, desk), qr, frozen.code if frozen else "")
    yield from _parties(content, desk)
    yield from _antecedent(content, desk)
    yield from _clauses(content, desk)
    yield from _resources(content, desk)
    yield from _reservations(content, desk)
    yield from _terms(content, desk)
    if frozen is None:
        yield from desk.text(say("names.draft_note"))
        return
    yield from signatures_section(content.signatures, desk, frozen.code)
    yield from correspondence(desk, content.file_number, content.revision, frozen.sha256, frozen.code, [])


def _below(content: AgreementContent, say: Phrases) -> list[str]:
    below = [say("names.copy_for", party=content.copy_for)] if content.copy_for else []
    old = content.corrects
    if old is not None:
        key = "names.corrects_because" if old.reason else "names.corrects"
        below.append(say(key, revision=old.revision, code=old.code, reason=old.reason))
    return below


def _facts(content: AgreementContent, desk: Desk) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    say = desk.say
    decision = decision_words(content.agreement, desk) or say("gaps.decision")
    left = [
        ("place", place_line(content.place)),
        ("topic", content.topic),
        ("decision", begun(decision)),
    ]
    right = [
        ("date", long_date(content.dated, desk.language) if content.dated else ""),
        ("file", content.file_number),
        ("revision", str(content.revision)),
    ]
    return (
        [(say(f"labels.{key}"), value) for key, value in left if value],
        [(say(f"labels.{key}"), value) for key, value in right if value],
    )


def _parties(content: AgreementContent, desk: Desk) -> Iterator[Piece]:
    say, width = desk.say, desk.setter.width
    yield from desk.section(say("agreement.parties"))
    if not content.parties:
        yield from desk.text(say("agreement.no_parties"))
        return
    columns = [Column(say("columns.party"), width * 0.4, heads_row=True)]
    columns.append(Column(say("columns.represents"), width * 0.6))
    table = Table(desk.setter, desk.root, columns)
    rows = []
    for party in content.parties:
        who = [Span(party.name, styles.TABLE_BOLD, name=True)]
        if party.decision_rule:
            said = say("agreement.decides", rule=party.decision_rule)
            who.append(Span(f"\n{said}", styles.TABLE_GREY, name=True))
        rows.append([who, _representatives(party.representatives, say)])
    yield from table.rows(rows)


def _representatives(people: Sequence[Representative], say: Phrases) -> list[Span]:
    spans: list[Span] = []
    for person in people:
        name = say("names.reserved") if person.reserved else person.name
        spans.append(Span(("\n" if spans else "") + name, styles.TABLE_BOLD, name=True))
        about = " · ".join(part for part in (person.role, person.authority) if part)
        spans.append(Span(f" · {about}" if about else "", styles.TABLE_GREY, name=True))
    return spans or [Span(say("agreement.no_representative"), styles.TABLE_GREY)]


def _antecedent(content: AgreementContent, desk: Desk) -> Iterator[Piece]:
    yield from desk.section(desk.say("agreement.antecedent"))
    parts = [_adopted(content.antecedent, desk)] if content.antecedent else []
    parts += [content.background] if content.background else []
    yield from desk.text(" ".join(parts) or desk.say("agreement.none"))


def _adopted(acta: ActaReference, desk: Desk) -> str:
    say, number = desk.say, f"{acta.number:02d}-{acta.year}"
    if acta.held_on:
        said = say("agreement.adopted_on", number=number, date=date_in_words(acta.held_on, desk.language))
    else:
        said = say("agreement.adopted", number=number)
    more = [say("agreement.adopted_point", point=acta.point)] if acta.point else []
    more += [say("agreement.adopted_code", code=acta.code)] if acta.code else []
    return ", ".join([said, *more]) + "."


def _clauses(content: AgreementContent, desk: Desk) -> Iterator[Piece]:
    agreement = content.agreement
    yield from desk.section(desk.say("agreement.clauses"))
    if agreement.preamble:
        yield from clause_prose(desk, agreement.preamble)
    for block in clause_blocks(agreement, desk, decision_words(agreement, desk)):
        yield from grouped(block)
    if not any(clause.commitments for clause in agreement.clauses):
        said = "▲ " + desk.say("agreements.no_commitment")
        yield from desk.note(Span(said, styles.SMALL_ITALIC, name=True), before=4)
    yield from pending_ratification(agreement.pending, desk, "agreements.pending")


def _resources(content: AgreementContent, desk: Desk) -> Iterator[Piece]:
    if not content.amounts:
        return
    say, width = desk.say, desk.setter.width
    yield from desk.section(say("agreement.resources"))
    columns = [
        Column(say("columns.purpose"), width * 0.3, heads_row=True),
        Column(say("columns.amount"), width * 0.42),
        Column(say("columns.source"), width * 0.28),
    ]
    table = Table(desk.setter, desk.root, columns)
    yield from table.rows(
        [
            [Span(amount.purpose, styles.TABLE_BOLD, name=True)],
            [Span(money_in_words(amount.amount, amount.currency, desk.language), styles.TABLE, name=True)],
            [Span(amount.source, styles.TABLE, name=True)],
        ]
        for amount in content.amounts
    )


def _reservations(content: AgreementContent, desk: Desk) -> Iterator[Piece]:
    yield from desk.section(desk.say("agreement.reservations"))
    if not content.reservations:
        yield from desk.text(desk.say("agreement.no_reservations"))
    yield from statements(content.reservations, desk)


def _terms(content: AgreementContent, desk: Desk) -> Iterator[Piece]:
    """What happens if it is not kept, review, entry into force, languages, copies, place and date."""
    say = desk.say
    versions = ""
    if content.language_versions:
        versions = say("agreement.version_list", languages=enumerate_names(content.language_versions, desk.language))
    if content.prevailing_language:
        versions = f"{versions} {say('closing.prevails', language=content.prevailing_language)}".strip()
    for key, text in (
        ("not_kept", content.if_not_kept),
        ("review", content.review),
        ("force", content.entry_into_force),
        ("versions", versions),
        ("copies", content.copies),
    ):
        yield from desk.section(say(f"agreement.{key}"))
        yield from desk.text(text or say("agreement.none"))
    if content.dated:
        day, place = date_in_words(content.dated, desk.language), place_prose(content.place, say)
        key = "agreement.given" if place else "agreement.given_on"
        pieces = list(desk.text(say(key, place=place, date=day)))
        pieces[0].before = 8
        yield from pieces
