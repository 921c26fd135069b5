"""Prints the record of signatures: which acta, by its hash, and each act by which people signed it or declined to."""

from __future__ import annotations

from collections.abc import Iterator

from .content import RecordedAct, Signatory, SignatureBlock, SigningRecordContent
from .dates import aware, full_date, long_date, short_date
from .frozen import Frozen
from .glyphs.typefaces import check_printable
from .layout import styles
from .layout.flow import Piece
from .layout.paper import PAPERS, PaperName
from .layout.paragraphs import Span
from .layout.tables import Column, Table
from .pdf.metadata import Metadata
from .phrases import Phrases, phrases
from .press import Attachment, Press
from .printed import Printed
from .qr import FIRST_PAGE_SIDE, FIRST_PAGE_VERSION, first_page_payload, qr_code
from .sections.closing_section import correspondence, hash_groups
from .sections.desk import Desk
from .sections.first_page import Facts, facts_table, title_block
from .sections.furniture import Furniture, FurnitureMaker
from .sections.place_prose import at_place, place_header, place_line
from .sections.signatures_section import drawn_on_screen, signatures_section
from .texts import texts_of


def draft_signing_record(content: SigningRecordContent, paper: PaperName = "oficio") -> Printed:
    """A draft: watermark, line numbers, no code, no QR, no place to sign, nothing attached."""
    return _print(content, paper, None)


def final_signing_record(frozen: Frozen, paper: PaperName = "oficio") -> Printed:
    """The final pages of a frozen record; the same revision on the same paper always gives the same bytes.

    Raises `Refused` (`document.unprintable_characters`) where no typeface has a character.
    """
    if not isinstance(frozen.content, SigningRecordContent):
        raise TypeError("this revision is no record of signatures")
    return _print(frozen.content, paper, frozen)


def _print(content: SigningRecordContent, paper: PaperName, frozen: Frozen | None) -> Printed:
    check_printable(texts_of(content))
    say = phrases(content.language)
    title = f"{say('signing_record.title')} · {_acta(content, say)} · {content.mesa_title}"
    moment = aware(content.made_at, content.utc_offset_minutes)
    press = Press(PAPERS[paper], Metadata(title, content.language, moment, content.topic))
    furniture = FurnitureMaker(press.paper, press.shaper, _furniture(content, say, frozen))
    attached = say("signing_record.record_attached")
    return press.run(
        _pieces(content, Desk(press, say), frozen),
        beneath=furniture.beneath,
        over=furniture.over,
        line_numbers=furniture.line_number if frozen is None else None,
        attachment=Attachment("signing-record.json", frozen.record, attached) if frozen else None,
    )


def _acta(content: SigningRecordContent, say: Phrases) -> str:
    return say("names.acta_number", number=f"{content.acta.number:02d}-{content.acta.year}")


def _furniture(content: SigningRecordContent, say: Phrases, frozen: Frozen | None) -> Furniture:
    below = [_acta(content, say), *([content.file_number] if content.file_number else [])]
    return Furniture(
        phrases=say,
        upper_left=content.mesa_title.upper(),
        lower_left=place_header(content.place),
        upper_right=say("signing_record.title"),
        lower_right="  ·  ".join(below if frozen else [*below, say("names.draft_short")]),
        date=short_date(content.made_at.date()),
        record=content.file_number,
        revision=content.revision,
        code=frozen.code if frozen else "",
        initials=False,
    )


def _pieces(content: SigningRecordContent, desk: Desk, frozen: Frozen | None) -> Iterator[Piece]:
    say = desk.say
    yield from title_block(desk, _acta(content, say), say("signing_record.title"), content.topic, _below(content, say))
    payload = first_page_payload(content.file_number, content.revision, frozen.sha256) if frozen else ""
    qr = qr_code(payload, FIRST_PAGE_VERSION, FIRST_PAGE_SIDE) if frozen else None
    yield from facts_table(desk, *_facts(content, desk), qr, frozen.code if frozen else "")
    yield from _which_acta(content, desk)
    yield from _people(content, desk)
    if frozen is None:
        yield from desk.text(say("names.draft_note"))
        return
    yield from signatures_section(_attesting(content, say), desk, frozen.code)
    yield from correspondence(desk, content.file_number, content.revision, frozen.sha256, frozen.code, [])


def _below(content: SigningRecordContent, say: Phrases) -> list[str]:
    old = content.corrects
    if old is None:
        return []
    key = "names.corrects_because" if old.reason else "names.corrects"
    return [say(key, revision=old.revision, code=old.code, reason=old.reason)]


def _facts(content: SigningRecordContent, desk: Desk) -> tuple[Facts, Facts]:
    say, language = desk.say, desk.language
    hours = f"{content.starts:%H:%M}" + (f"\u00a0–\u00a0{content.ends:%H:%M}" if content.ends else "")
    left = [
        ("labels.place", place_line(content.place)),
        ("labels.facilitation", ", ".join(content.facilitators)),
        ("labels.file", content.file_number),
    ]
    right = [
        ("signing_record.session", f"{full_date(content.starts.date(), language)}, {hours}\u00a0h"),
        ("signing_record.made", f"{long_date(content.made_at.date(), language)}, {content.made_at:%H:%M}\u00a0h"),
        ("labels.revision", str(content.revision)),
    ]
    return [(say(key), text) for key, text in left if text], [(say(key), text) for key, text in right if text]


def _which_acta(content: SigningRecordContent, desk: Desk) -> Iterator[Piece]:
    """The acta by number, revision, code and hashes: whoever holds it can see that these are its signatures."""
    say, acta = desk.say, content.acta
    yield from desk.section(say("signing_record.acta"))
    number = f"{acta.number:02d}-{acta.year}"
    day = long_date(content.starts.date(), desk.language)
    yield from desk.text(say("signing_record.opening", number=number, revision=acta.revision, code=acta.code, day=day))
    record = say("signing_record.acta_record", sha256=hash_groups(acta.sha256))
    yield from desk.note(Span(record, styles.SMALL, name=True), before=4)
    if acta.pdf_sha256:
        printed = say.counted("signing_record.acta_file", acta.pages)
        yield from desk.note(Span(f"{printed} {hash_groups(acta.pdf_sha256)}.", styles.SMALL, name=True), before=4)


def _people(content: SigningRecordContent, desk: Desk) -> Iterator[Piece]:
    say, width = desk.say, desk.setter.width
    yield from desk.section(say("signing_record.people"))
    yield from desk.text(_counted(content, say))
    shares = (("columns.number", 0.06), ("signing_record.person", 0.38), ("signing_record.how", 0.56))
    columns = [Column(say(key), width * share, heads_row=key == "signing_record.person") for key, share in shares]
    yield from Table(desk.setter, desk.root, columns).rows(
        [
            [Span(str(person.number), styles.TABLE, name=True)],
            _who(person, say),
            _how(person, say),
        ]
        for person in content.people
    )
    yield from desk.note(Span(say("signing_record.same_worth"), styles.SMALL_GREY, name=True), before=6)


def _counted(content: SigningRecordContent, say: Phrases) -> str:
    refused = sum(any(act.kind == "refused" for act in each.acts) for each in content.people)
    stood = sum(any(act.kind != "refused" for act in each.acts) or each.withheld for each in content.people)
    silent = sum(not each.acts and not each.withheld for each in content.people)
    parts = [say.counted("signing_record.counted", len(content.people)), say.counted("signing_record.stood", stood)]
    parts += [say.counted("signing_record.declined", refused)] if refused else []
    parts += [say.counted("signing_record.silent", silent)] if silent else []
    return " ".join(parts)


def _who(person: Signatory, say: Phrases) -> list[Span]:
    about = " · ".join(part for part in (person.organisation, person.role) if part)
    spans = [Span(say("names.reserved") if person.reserved else person.name, styles.TABLE_BOLD, name=True)]
    return [*spans, Span(f"\n{about}", styles.TABLE_GREY, name=True)] if about else spans


def _how(person: Signatory, say: Phrases) -> list[Span]:
    lines = [_act(act, say) for act in person.acts]
    lines += [say("signing_record.withheld")] if person.withheld else []
    if person.left_at is not None:
        key = "signing_record.left" if lines else "signing_record.left_before"
        lines.append(say(key, time=f"{person.left_at:%H:%M}"))
    elif not lines:
        lines.append(say("signing_record.nothing"))
    return [Span(line if not at else f"\n{line}", styles.TABLE, name=True) for at, line in enumerate(lines)]


def _act(act: RecordedAct, say: Phrases) -> str:
    """One act in a sentence; that it was drawn on a screen, given before this revision, or later, where that is so."""
    said = _told(act, say)
    if act.on_screen:
        said = f"{said} {drawn_on_screen(act, say)}"
    if act.of_earlier:
        said = f"{said} {say('signing_record.of_earlier')}"
    if act.later_at is None and not act.later_place:
        return said
    day = long_date(act.later_at.date(), say.language) if act.later_at else ""
    time = f"{act.later_at:%H:%M}" if act.later_at else ""
    which = "elsewhere" if act.later_place and day else "elsewhere_undated" if act.later_place else "later"
    where = at_place(act.later_place, say)
    return f"{said} {say(f'signing_record.{which}', place=where, day=day, time=time)}"


def _told(act: RecordedAct, say: Phrases) -> str:
    """Every way of signing with the same words around it."""
    if act.kind == "refused":
        return say("signing_record.acts.refused", words=act.words) if act.words else say("signing_record.refused_plain")
    if act.kind == "thumbprint" and not act.finger:
        return say("signing_record.thumbprint_plain")
    return say(f"signing_record.acts.{act.kind}", finger=act.finger, signer=act.signer)


def _attesting(content: SigningRecordContent, say: Phrases) -> list[SignatureBlock]:
    """Who signs this record: the facilitation, then two witnesses; a name that is not known yet is written by hand."""
    blank = say("signing_record.name")
    facilitation = say("signing_record.facilitates")
    blocks = [SignatureBlock(name=name or blank, role=facilitation) for name in content.facilitators or ("",)]
    return [*blocks, *(SignatureBlock(name=name or blank, role=say("signing_record.witness"))
                       for name in content.witnesses)]  # fmt: skip
