"""A sealed acta: printed bytes first, one signature for each drawing, the seal last; whatever was added is found."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest
from cryptography import x509
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import pdfa
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from facilitator_app.crypto.seal_certificate import seal_certificate
from facilitator_app.documents.acta import final_acta
from facilitator_app.documents.frozen import freeze
from facilitator_app.documents.inspect_pdf import looks_signed, printed_part
from facilitator_app.documents.layout.paper import ActaPaper
from facilitator_app.documents.sealing import seal
from facilitator_app.documents.sealing.device_seal import DeviceSeal
from facilitator_app.documents.sealing.drawn import Drawn, appearance
from facilitator_app.documents.sealing.fields import pointer
from facilitator_app.documents.sealing.read import read_sealed
from facilitator_app.documents.sealing.revision import Revision
from facilitator_app.documents.signing_places import signing_places
from facilitator_app.domain.ink import checked_strokes, packed_strokes, unpacked_strokes
from facilitator_app.errors import Damaged, Refused
from tests.documents import document_samples as samples
from tests.documents.drawings import AT, DEVICE, FROZEN, STRANGER, acta, drawn, scribble, sealed_acta
from tests.documents.pdf_rules import check_archival, elements, opened, whole_text


def code_of(pdf: bytes) -> str:
    with pytest.raises(Damaged) as caught:
        read_sealed(pdf)
    return caught.value.code


def ends(pdf: bytes) -> list[int]:
    """Where each revision ends."""
    return [place + 6 for place in range(len(pdf)) if pdf.startswith(b"%%EOF\n", place)]


def test_the_printed_bytes_stand_first_and_unchanged() -> None:
    pdf = sealed_acta()
    assert pdf.startswith(acta().pdf)
    assert printed_part(pdf) == acta().pdf
    assert looks_signed(pdf)
    assert not looks_signed(acta().pdf)


@pytest.mark.parametrize("paper", ["a4", "oficio-large"])
def test_a_sealed_acta_keeps_the_rules_of_archives_and_of_accessibility(paper: ActaPaper) -> None:
    pdf = sealed_acta(2, paper)
    check_archival(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        report = pdfa.check(document, "3b")
    found = [str(one) for one in report.findings if "MetadataStream" not in one.where]
    assert all("not supported" in one for one in found), "the checker knows neither forms nor attachments"


def test_every_field_is_tagged_named_printed_and_has_an_appearance() -> None:
    document = opened(sealed_acta())
    forms = [element for element in elements(document) if element.S == "/Form"]
    assert len(forms) == 3
    parents = document.Root.StructTreeRoot.ParentTree.Nums
    owners = {int(parents[index]): parents[index + 1] for index in range(0, len(parents), 2)}
    for form in forms:
        widget = form.K.Obj
        assert form.K.Type == "/OBJR"
        assert owners[int(widget.StructParent)].objgen == form.objgen
        assert "Firma simple en pantalla de" in str(widget.TU) or "Sello del equipo" in str(widget.TU)
        assert int(widget.F) & 4
        assert set(widget.AP.keys()) == {"/N"}
        assert int(document.Root.StructTreeRoot.ParentTreeNextKey) > int(widget.StructParent)
    assert "advanced" not in whole_text(sealed_acta())


def test_the_strokes_are_seen_where_the_person_signs_and_nowhere_else() -> None:
    place = drawn(1)[0].place

    def parts(pdf: bytes) -> tuple[bytes, bytes]:
        """What is seen within the place, and what around it."""
        document = pypdfium2.PdfDocument(pdf)
        document.init_forms()
        picture = document[place.page].render(scale=1).to_pil().convert("L")
        document.close()
        left, bottom, right, top = place.box
        box = (int(left), int(picture.height - top), int(right) + 1, int(picture.height - bottom) + 1)
        within = picture.crop(box).tobytes()
        picture.paste(255, box)
        return within, picture.tobytes()

    before, after = parts(acta().pdf), parts(sealed_acta(1))
    assert before[0] != after[0]
    assert before[1] == after[1]


def test_every_signature_tells_who_on_whose_behalf_and_when_by_the_clock_of_the_device() -> None:
    found = read_sealed(sealed_acta())
    first, second, seal = found.signatures
    assert (first.who, first.on_behalf_of) == ("Persona 0", "Mateo Ñoj Ẍutuc")
    assert (second.who, second.on_behalf_of, second.is_seal) == ("Persona 1", "", False)
    assert second.at == drawn(2)[1].at
    assert (seal.is_seal, seal.who, seal.at) == (True, "Rosa Ixchel Saqb\ua78cach", AT)
    assert {one.key for one in found.signatures} == {DEVICE.card.seal}
    assert all(one.intact for one in found.signatures)
    assert found.base == acta().pdf


def test_a_seal_alone_covers_an_acta_that_nobody_signed_on_the_screen() -> None:
    (seal,) = read_sealed(sealed_acta(0)).signatures
    assert seal.is_seal


def test_another_reader_of_signatures_finds_them_valid_too() -> None:
    reader = PdfFileReader(io.BytesIO(sealed_acta()))
    for one in reader.embedded_signatures:
        status = validate_pdf_signature(one, ValidationContext(trust_roots=[one.signer_cert], allow_fetching=False))
        assert status.bottom_line
        assert one.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"


def test_the_certificate_is_of_the_device_and_the_same_every_time() -> None:
    made = seal_certificate(DEVICE, "Rosa Ixchel Saqb\ua78cach")
    assert made == seal_certificate(DEVICE, "Rosa Ixchel Saqb\ua78cach")
    certificate = x509.load_der_x509_certificate(made)
    assert certificate.subject == certificate.issuer
    assert certificate.subject.rfc4514_string() == "CN=Rosa Ixchel Saqb\u02bcach"
    certificate.verify_directly_issued_by(certificate)
    assert x509.load_der_x509_certificate(seal_certificate(DEVICE, "x" * 90)).subject != certificate.subject


@pytest.mark.parametrize("number", range(4))
def test_a_file_cut_back_to_an_earlier_revision_is_known(number: int) -> None:
    pdf = sealed_acta()
    cut = pdf[: ends(pdf)[number + 1]] if number < 3 else pdf[: ends(pdf)[-2]]
    assert code_of(cut) in ("document.cut_back", "document.added_after_signing", "document.signature_broken")


def _overlay(revision: Revision) -> None:
    page = revision.root["/Pages"]["/Kids"][0]
    more = revision.add_object(StreamObject(stream_data=b"1 0 0 rg 100 100 200 200 re f"))
    page["/Contents"].append(pointer(more))
    revision.update_container(page)


def _comment(revision: Revision) -> None:
    page = revision.root["/Pages"]["/Kids"][0]
    note = DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/Text"),
        NameObject("/Rect"): ArrayObject(FloatObject(edge) for edge in (10, 10, 30, 30)),
        NameObject("/Contents"): TextStringObject("Se acordó otra cosa"),
    })  # fmt: skip
    page[NameObject("/Annots")] = ArrayObject([pointer(revision.add_object(note))])
    revision.update_container(page)


def _swap_attachment(revision: Revision) -> None:
    file = revision.root["/AF"][0]
    other = revision.add_object(StreamObject({NameObject("/Type"): NameObject("/EmbeddedFile")}, stream_data=b"{}"))
    file["/EF"][NameObject("/F")] = pointer(other)
    revision.update_container(file)


def _hide_a_field(revision: Revision) -> None:
    field = revision.root["/AcroForm"]["/Fields"][0]
    field[NameObject("/F")] = NumberObject(2)
    revision.update_container(field)


CHANGES: tuple[Callable[[Revision], None], ...] = (_overlay, _comment, _swap_attachment, _hide_a_field)


def _changed(pdf: bytes, change: Callable[[Revision], None]) -> bytes:
    revision = Revision(pdf)
    change(revision)
    out = io.BytesIO()
    revision.write(out)
    return out.getvalue()


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_added_after_the_seal_is_found(change: Callable[[Revision], None]) -> None:
    assert code_of(_changed(sealed_acta(), change)) == "document.added_after_signing"


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_added_between_two_signatures_is_found_though_a_key_signs_over_it(
    change: Callable[[Revision], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who holds the key of a device could write such a file; nobody else may be fooled by it."""
    sign = seal._signed

    def and_more(pdf: bytes, *rest: object) -> bytes:
        signed = sign(pdf, *rest)  # type: ignore[arg-type]
        return _changed(signed, change) if len(ends(signed)) == 3 else signed

    monkeypatch.setattr(seal, "_signed", and_more)
    pdf = seal.sealed(acta().pdf, drawn(2), STRANGER, "Nadie", AT, "es", acta().pages - 1)
    assert code_of(pdf) == "document.added_after_signing"


@pytest.mark.parametrize("change", CHANGES[:3])
def test_what_hides_among_the_fields_before_the_first_signature_is_found(
    change: Callable[[Revision], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    class AndMore(Revision):
        def write(self, stream: io.BytesIO) -> None:
            change(self)
            super().write(stream)

    monkeypatch.setattr("facilitator_app.documents.sealing.fields.Revision", AndMore)
    pdf = seal.sealed(acta().pdf, drawn(1), STRANGER, "Nadie", AT, "es", acta().pages - 1)
    assert code_of(pdf) == "document.added_after_signing"


def test_a_signature_of_another_key_among_them_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    sign, strange = seal._signed, DeviceSeal(STRANGER, "Nadie")

    def by_two(pdf: bytes, field: object, one: object, device: object, at: object) -> bytes:
        return sign(pdf, field, one, strange if one is not None else device, at)  # type: ignore[arg-type]

    monkeypatch.setattr(seal, "_signed", by_two)
    pdf = seal.sealed(acta().pdf, drawn(1), DEVICE, "Rosa", AT, "es", acta().pages - 1)
    assert code_of(pdf) == "document.added_after_signing"


@settings(max_examples=30, deadline=None)
@given(st.integers(0, len(sealed_acta(1)) - 1), st.integers(1, 255))
def test_any_flipped_byte_is_noticed(place: int, change: int) -> None:
    pdf = bytearray(sealed_acta(1))
    pdf[place] ^= change
    with pytest.raises(Damaged):
        read_sealed(bytes(pdf))


@settings(max_examples=20, deadline=None)
@given(st.integers(len(acta().pdf), len(sealed_acta(1)) - 1))
def test_any_truncation_is_noticed(length: int) -> None:
    with pytest.raises(Refused):
        read_sealed(sealed_acta(1)[:length])


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_hostile_bytes_are_damaged_and_nothing_else(data: bytes) -> None:
    for pdf in (b"%PDF-1.7\n" + data + b"/ByteRange\n%%EOF\n", sealed_acta(1) + data + b"\n%%EOF\n"):
        with pytest.raises(Damaged):
            read_sealed(pdf)


def test_references_in_a_circle_end_in_time() -> None:
    bad = b"%PDF-1.7\n1 0 obj\n<</Type /Catalog/Pages 2 0 R/AcroForm <</Fields [3 0 R]>>>>\nendobj\n"
    bad += b"2 0 obj\n<</Type /Pages/Kids [2 0 R]/Count 1>>\nendobj\n"
    bad += b"3 0 obj\n<</Kids [3 0 R]/FT /Sig/V 3 0 R>>\nendobj\n"
    table = len(bad)
    rows = b"".join(b"%010d 00000 n \n" % bad.find(b"%d 0 obj" % number) for number in (1, 2, 3))
    bad += b"xref\n0 4\n0000000000 65535 f \n" + rows
    bad += b"trailer\n<</Size 4/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (table, table)
    started = time.process_time()
    with pytest.raises(Damaged):
        read_sealed(bad)
    assert time.process_time() - started < 5


@pytest.mark.slow
def test_sixty_people_are_sealed_and_verified_in_time() -> None:
    printed = final_acta(freeze(samples.acta(60, 5, 1), samples.SALT))
    everybody = [Drawn(f"P{n}", AT.replace(tzinfo=None), place, scribble(n)) for n, place in enumerate(printed.places)]
    started = time.process_time()
    pdf = seal.sealed(printed.pdf, everybody, DEVICE, "Rosa", AT, "es", printed.pages - 1)
    assert len(read_sealed(pdf).signatures) == len(everybody) + 1 == 61
    assert time.process_time() - started < 60


def test_the_places_follow_the_pages_and_are_told_only_for_what_this_version_prints() -> None:
    assert signing_places(FROZEN, "a4", acta().pdf) == acta().places
    with pytest.raises(Refused, match="printed_by_another_version"):
        signing_places(FROZEN, "oficio", acta().pdf)


def test_a_drawing_keeps_its_proportions_and_a_small_one_stays_small() -> None:
    small = appearance((((0, 0, 0), (40, 40, 9)),), 140, 34)
    edges = [float(part) for part in small.split() if part.replace(b".", b"").isdigit()]
    assert max(edges[6:10]) < 40
    assert appearance(scribble(), 140, 34) != appearance(scribble(1), 140, 34)


def test_strokes_come_back_as_they_were_drawn() -> None:
    assert unpacked_strokes(packed_strokes(scribble())) == scribble()


@pytest.mark.parametrize(("drawing", "code"), [
    ([], "nothing_drawn"), ([[(5, 5, 0)]], "nothing_drawn"), ([[(5, 5, 0), (9, 9, 4)]], "nothing_drawn"),
    ([[(5, 5)]], "drawing_damaged"), ([[(5, 5000, 0), (700, 2, 3)]], "drawing_damaged"),
    ([[(n % 900, n % 700, n) for n in range(9000)]], "drawing_too_long"),
])  # fmt: skip
def test_what_is_no_signature_is_refused(drawing: list[list[tuple[int, int, int]]], code: str) -> None:
    with pytest.raises(Refused) as caught:
        checked_strokes(drawing)
    assert caught.value.code == f"session.{code}"


@given(st.binary(max_size=200))
def test_strokes_that_another_device_invented_are_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        unpacked_strokes(b"[[" + data)
