"""Prints an acta: a draft, the final pages of a frozen revision, or a copy of it in large print to read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from .content import ActaContent
from .dates import aware, short_date
from .frozen import Frozen
from .glyphs.typefaces import check_printable
from .layout.flow import Piece
from .layout.paper import PAPERS, ActaPaper, LargePaperName
from .pdf.metadata import Metadata
from .phrases import Phrases, phrases
from .press import Attachment, Press
from .printed import Printed
from .qr import FIRST_PAGE_SIDE, FIRST_PAGE_VERSION, QrCode, first_page_payload, qr_code
from .sections.agreements_section import agreements_section
from .sections.attendance_section import attendance_section
from .sections.closing_section import about_the_book, closing_section, correspondence, disagreements_section
from .sections.desk import Desk
from .sections.first_page import acta_number, circumstances, facts_table, opening, title_block
from .sections.furniture import Furniture, FurnitureMaker
from .sections.notes_section import agenda_section, notes_section
from .sections.people_section import people_section
from .sections.place_prose import place_header
from .sections.signatures_section import signatures_section
from .sections.summaries_section import summaries_section
from .texts import texts_of


def draft_acta(content: ActaContent, paper: ActaPaper = "oficio") -> Printed:
    """A draft: watermark, line numbers, no code, no QR, no signatures, nothing attached."""
    return _print(content, paper, None)


def final_acta(frozen: Frozen, paper: ActaPaper = "oficio") -> Printed:
    """The final pages of a frozen acta; the same revision on the same paper always gives the same bytes.

    Raises `Refused` (`document.unprintable_characters`) where no typeface has a character.
    """
    return _print(_acta(frozen), paper, frozen)


def reading_copy(frozen: Frozen, paper: LargePaperName = "oficio-large") -> Printed:
    """A frozen acta in large print, for who reads it so; the paper that is signed is another, and this one says so.

    No place to sign and no code at the foot: its pages are never taken for those that came back signed.
    """
    return _print(_acta(frozen), paper, frozen, to_sign=False)


def _acta(frozen: Frozen) -> ActaContent:
    if not isinstance(frozen.content, ActaContent):
        raise TypeError("this revision is no acta")
    return frozen.content


def _print(content: ActaContent, paper: ActaPaper, frozen: Frozen | None, *, to_sign: bool = True) -> Printed:
    check_printable(texts_of(content))
    say = phrases(content.language)
    press = Press(PAPERS[paper], _metadata(content, say))
    furniture = FurnitureMaker(press.paper, press.shaper, _furniture(content, say, frozen, to_sign))
    return press.run(
        _pieces(content, Desk(press, say), frozen, to_sign),
        beneath=furniture.beneath,
        over=furniture.over,
        line_numbers=furniture.line_number if frozen is None else None,
        attachment=Attachment("acta.json", frozen.record, say("names.record_attached")) if frozen else None,
    )


def _metadata(content: ActaContent, say: Phrases) -> Metadata:
    title = f"{say('names.acta_number', number=acta_number(content))} · {content.mesa_title}"
    moment = content.meeting.ends or content.meeting.starts
    return Metadata(title, content.language, aware(moment, content.meeting.utc_offset_minutes), content.topic)


def _furniture(content: ActaContent, say: Phrases, frozen: Frozen | None, to_sign: bool) -> Furniture:
    below = [content.file_number] if content.file_number else []
    return Furniture(
        phrases=say,
        upper_left=content.mesa_title.upper(),
        lower_left=place_header(content.meeting.place),
        upper_right=say("names.acta_number", number=acta_number(content)),
        lower_right="  ·  ".join(below if frozen else [*below, say("names.draft_short")]),
        date=short_date(content.meeting.starts.date()) if content.meeting.starts else "",
        record=content.file_number,
        revision=content.revision,
        code=frozen.code if frozen else "",
        instead_of_signing="" if to_sign else say("names.reading_copy"),
    )


def _pieces(content: ActaContent, desk: Desk, frozen: Frozen | None, to_sign: bool) -> Iterator[Piece]:
    say = desk.say
    overline = say("names.acta_number", number=acta_number(content))
    title = content.title or say("names.acta_title")
    yield from title_block(desk, overline, title, content.topic, _below(content, say))
    qr = _first_page_qr(content, frozen, desk.press.paper.scale) if frozen else None
    yield from facts_table(desk, *circumstances(content, desk), qr, frozen.code if frozen else "")
    yield from opening(content, desk, desk.point(1))
    yield from chain(
        people_section(content, desk),
        agenda_section(content, desk),
        notes_section(content, desk),
        agreements_section(content, desk),
        disagreements_section(content, desk),
        closing_section(content, desk),
        summaries_section(content, desk),
    )
    if frozen is not None:
        if to_sign:
            yield from signatures_section(content.signatures, desk, frozen.code)
        yield from attendance_section(content.attendance, desk)
        more = about_the_book(content, desk)
        yield from correspondence(desk, content.file_number, content.revision, frozen.sha256, frozen.code, more)
    else:
        yield from attendance_section(content.attendance, desk)
        yield from desk.text(say("names.draft_note"))


def _below(content: ActaContent, say: Phrases) -> list[str]:
    below = [say("names.copy_for", party=content.copy_for)] if content.copy_for else []
    old = content.corrects
    if old is not None:
        key = "names.corrects_because" if old.reason else "names.corrects"
        below.append(say(key, revision=old.revision, code=old.code, reason=old.reason))
    return below


def _first_page_qr(content: ActaContent, frozen: Frozen, scale: float) -> QrCode:
    payload = first_page_payload(content.file_number, content.revision, frozen.sha256)
    return qr_code(payload, FIRST_PAGE_VERSION, FIRST_PAGE_SIDE / scale)
