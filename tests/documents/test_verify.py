"""Verification: identical, coherent, or altered; hostile bytes never crash it."""

from __future__ import annotations

import io
import json
import re
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.documents import frozen as frozen_module
from facilitator_app.documents.acta import draft_acta, final_acta
from facilitator_app.documents.agreement import final_agreement
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.saved_again import codes_at_the_foot
from facilitator_app.documents.verify import Finding, verify
from facilitator_app.errors import Damaged, Refused
from tests.documents import document_samples as samples

FROZEN = freeze(samples.acta(6, 5, 1), samples.SALT)
PRINTED = final_acta(FROZEN, "a4")
OTHER = freeze(samples.small_acta(), samples.SALT)


def test_the_recorded_bytes_are_identical() -> None:
    verdict = verify(PRINTED.pdf, PRINTED.sha256)
    assert verdict.finding is Finding.IDENTICAL
    assert verdict.frozen == FROZEN
    assert verdict.pages == PRINTED.pages


def test_a_recorded_draft_is_identical_too_though_it_carries_no_record() -> None:
    draft = draft_acta(samples.small_acta())
    verdict = verify(draft.pdf, draft.sha256)
    assert verdict.finding is Finding.IDENTICAL
    assert verdict.frozen is None


@pytest.mark.parametrize("paper", ["oficio", "letter", "a4"])
def test_without_a_record_pages_and_attachment_agree_and_no_more_is_claimed(paper: Any) -> None:
    verdict = verify(final_acta(OTHER, paper).pdf)
    assert verdict.finding is Finding.COHERENT
    assert verdict.same_renderer
    assert verdict.frozen is not None
    assert verdict.frozen.code == OTHER.code


def test_an_agreement_is_verified_in_the_same_way() -> None:
    frozen = freeze(samples.agreement_document(), samples.SALT)
    assert verify(final_agreement(frozen).pdf).finding is Finding.COHERENT


def test_a_document_of_another_renderer_is_compared_by_its_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    older = _frozen_by_another_renderer(monkeypatch)
    pdf = final_acta(older, "a4").pdf
    verdict = verify(pdf)
    assert verdict.finding is Finding.COHERENT
    assert not verdict.same_renderer


def test_another_renderer_is_no_excuse_for_other_words(monkeypatch: pytest.MonkeyPatch) -> None:
    older = _frozen_by_another_renderer(monkeypatch)
    pdf = final_acta(older, "a4").pdf
    other = final_acta(OTHER, "a4").pdf
    with pytest.raises(Damaged):
        verify(_with_attachment_of(other, pdf))


def _frozen_by_another_renderer(monkeypatch: pytest.MonkeyPatch) -> Any:
    with monkeypatch.context() as patch:
        patch.setattr(frozen_module, "renderer_lock", lambda: (("facilitator", "0"),))
        return freeze(samples.small_acta(), samples.SALT)


def _with_attachment_of(pages: bytes, record: bytes) -> bytes:
    """The pages of one file with the attachment of another, swapped at the level of bytes."""
    pattern = re.compile(rb"<<[^\n]*/application#2Fjson[^\n]*>>\nstream\n.*?\nendstream", re.DOTALL)
    (mine,) = pattern.findall(record)
    return pattern.sub(lambda _: mine, pages)


def test_a_swapped_attachment_is_noticed() -> None:
    with pytest.raises(Damaged):
        verify(_with_attachment_of(PRINTED.pdf, final_acta(OTHER, "a4").pdf))


def _nothing(_: pikepdf.Pdf) -> None:
    pass


def _saved_again(change: Callable[[pikepdf.Pdf], None] = _nothing) -> bytes:
    """The printed file as another program writes it, once it has changed it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PRINTED.pdf)) as document:
        change(document)
        document.save(out)
    return out.getvalue()


def test_a_file_saved_again_by_another_program_is_not_identical() -> None:
    with pytest.raises(Damaged):
        verify(_saved_again(), PRINTED.sha256)


def _tear_out(document: pikepdf.Pdf) -> None:
    del document.pages[0]


def _cover(document: pikepdf.Pdf) -> None:
    document.pages[0].contents_add(b"0 0 400 400 re f")


def _swap_record(document: pikepdf.Pdf) -> None:
    document.attachments["acta.json"].obj.EF.F.write(OTHER.record)


def _forge_record(document: pikepdf.Pdf) -> None:
    document.attachments["acta.json"].obj.EF.F.write(FROZEN.record.replace(b'"salt":"', b'"salt": "'))


@pytest.mark.parametrize("change", [_nothing, _tear_out, _cover, _swap_record, _forge_record])
def test_a_record_that_another_program_wrote_again_is_known_and_damaged(change: Callable[[pikepdf.Pdf], None]) -> None:
    with pytest.raises(Damaged):
        verify(_saved_again(change))


def test_data_of_another_house_in_a_pdf_is_no_record_of_ours() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(draft_acta(samples.small_acta()).pdf)) as document:
        document.attachments["factura.json"] = b'{"format": "invoice/1"}'
        document.save(out)
    with pytest.raises(Refused) as caught:
        verify(out.getvalue())
    assert caught.value.code == "document.no_record"


def test_only_a_final_paper_has_its_code_at_the_foot_of_every_page() -> None:
    assert codes_at_the_foot(_saved_again()) == {FROZEN.code}
    assert codes_at_the_foot(draft_acta(samples.small_acta()).pdf) == frozenset()
    assert codes_at_the_foot(b"%PDF-1.7\n%%EOF") == frozenset()


def test_something_appended_is_named() -> None:
    with pytest.raises(Damaged) as caught:
        verify(PRINTED.pdf + b"\n1 0 obj\n<<>>\nendobj\n%%EOF\n", PRINTED.sha256)
    assert caught.value.code == "document.something_appended"


def test_a_draft_without_a_record_says_so() -> None:
    with pytest.raises(Refused) as caught:
        verify(draft_acta(samples.small_acta()).pdf)
    assert caught.value.code == "document.no_record"
    assert caught.value.exit_code == 3


@settings(max_examples=25, deadline=None)
@given(st.integers(0, len(PRINTED.pdf) - 1), st.integers(1, 255))
def test_any_flipped_byte_is_noticed(place: int, change: int) -> None:
    pdf = bytearray(PRINTED.pdf)
    pdf[place] ^= change
    with pytest.raises(Refused):
        verify(bytes(pdf))
    with pytest.raises(Damaged):
        verify(bytes(pdf), PRINTED.sha256)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, len(PRINTED.pdf) - 1))
def test_any_truncation_is_noticed(length: int) -> None:
    with pytest.raises(Refused):
        verify(PRINTED.pdf[:length])


@given(st.binary(max_size=400))
def test_bytes_that_are_no_pdf_are_damaged(data: bytes) -> None:
    with pytest.raises(Refused):
        verify(data)
    with pytest.raises(Refused):
        verify(b"%PDF-1.7\n" + data + b"\n%%EOF\n")


def _with_record(record: bytes) -> bytes:
    body = zlib.compress(record)
    head = b"<</Type /EmbeddedFile/Subtype /application#2Fjson/Filter /FlateDecode/Length %d>>" % len(body)
    return b"%PDF-1.7\n1 0 obj\n" + head + b"\nstream\n" + body + b"\nendstream\nendobj\n%%EOF\n"


def test_a_bomb_in_the_attachment_stays_folded() -> None:
    pdf = _with_record(b" " * 100_000_000)
    started = time.process_time()
    with pytest.raises(Damaged):
        verify(pdf)
    assert time.process_time() - started < 0.5


def test_a_bomb_among_the_pages_stays_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    older = _frozen_by_another_renderer(monkeypatch)
    bomb = zlib.compress(bytes(210_000_000))
    pdf = final_acta(older, "a4").pdf
    head = b"9999 0 obj\n<</Filter /FlateDecode/Length %d>>\nstream\n" % len(bomb)
    tail = head + bomb + b"\nendstream\nendobj\n%%EOF\n"
    with pytest.raises(Damaged) as caught:
        verify(pdf + tail)
    assert caught.value.code == "document.folded_streams"


def test_a_record_that_no_program_of_ours_would_print_is_damaged() -> None:
    envelope = json.loads(OTHER.record)
    never = (("number", 10**15), ("year", 10**15), ("language", "zz"), ("topic", "\u0007"), ("mesa_title", "x" * 9**6))
    for field, value in never:
        changed = envelope | {"content": envelope["content"] | {field: value}}
        record = json.dumps(changed, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        with pytest.raises(Refused):
            verify(_with_record(record) + b"")


def test_a_record_with_nested_objects_without_end_is_damaged() -> None:
    with pytest.raises(Damaged):
        verify(_with_record(b'{"content":' * 100_000))


def test_a_word_without_end_is_printed_in_time() -> None:
    started = time.process_time()
    long = replace(samples.small_acta(), topic="x" * 3000, mesa_title="m" * 5000, quorum="y" * 60_000)
    printed = final_acta(freeze(long, samples.SALT))
    assert verify(printed.pdf).finding is Finding.COHERENT
    assert time.process_time() - started < 5


def test_an_enormous_file_is_not_even_read() -> None:
    with pytest.raises(Damaged) as caught:
        verify(b"%PDF-1.7" + bytes(64_000_001))
    assert caught.value.code == "document.pdf_too_large"
