"""A summary in another language stands behind the acta, says what it is, and is read aloud in its own tongue."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from facilitator_app.documents.acta import draft_acta, final_acta, reading_copy
from facilitator_app.documents.content import Closing, Summary
from facilitator_app.documents.frozen import freeze, thaw
from facilitator_app.documents.printed import Printed
from facilitator_app.errors import Refused
from tests.documents import document_samples as samples
from tests.documents.pdf_rules import elements, opened, whole_text

FROZEN = freeze(samples.summed_up(), samples.SALT)
FINAL = final_acta(FROZEN)
TEXT = whole_text(FINAL.pdf)


def test_it_stands_after_the_acta_has_closed_and_before_people_sign() -> None:
    places = [TEXT.index(word) for word in ("SEXTO.", "Resumen en qꞌeqchiꞌ", "Li haꞌ aꞌan", "Correspondencia")]
    assert places == sorted(places)


def test_it_says_that_it_is_a_summary_by_whom_and_whether_it_was_read() -> None:
    assert "Lo que sigue es un resumen de esta acta en qꞌeqchiꞌ" in TEXT
    assert "no la traduce entera. Traslado de Domingo Caal Xol. Este resumen se leyó" in TEXT
    assert "en voz alta en qꞌeqchiꞌ el 5 de marzo de 2026, a las 14:40." in TEXT


def test_what_nobody_wrote_down_is_said_as_that() -> None:
    bare = Summary(language="inglés", tag="en", text="They agreed.")
    text = whole_text(final_acta(freeze(samples.summed_up(bare), samples.SALT)).pdf)
    for missing in (
        "No consta quién hizo el traslado.",
        "No consta que este resumen se haya leído en voz alta.",
        "No consta qué versión prevalece si hay diferencia.",
    ):
        assert missing in text


def test_the_version_that_prevails_is_the_one_that_the_acta_names() -> None:
    content = replace(samples.summed_up(), closing=Closing(prevailing_language="español"))
    text = whole_text(final_acta(freeze(content, samples.SALT)).pdf)
    rule = "Si hay diferencia entre las versiones, prevalece la versión en español."
    assert text.count(rule) == 2
    assert "No consta qué versión" not in text


def test_each_paragraph_is_told_to_be_in_its_language_and_nothing_else_is() -> None:
    spoken = [str(each.Lang) for each in elements(opened(FINAL.pdf)) if "/Lang" in each]
    assert spoken == ["kek", "kek"]


def test_its_letters_are_shaped_and_none_is_lost() -> None:
    for word in ("xyuꞌam", "qakꞌaleb’aal", "N̈oj Ẍutuc"):
        assert word in TEXT


def test_a_letter_that_no_typeface_has_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        draft_acta(samples.summed_up(replace(samples.SUMMARY, text="Li \U00013000")))
    assert refused.value.code == "document.unprintable_characters"


@pytest.mark.parametrize(
    ("language", "heading"),
    [("es", "Resumen en kriol"), ("en", "Summary in kriol"), ("pt", "Resumo em kriol"), ("fr", "Résumé en kriol")],
)
def test_the_words_around_it_are_in_the_language_of_the_acta(language: str, heading: str) -> None:
    summary = replace(samples.SUMMARY, language="kriol", read_in="kriol")
    text = whole_text(draft_acta(samples.summed_up(summary, language=language)).pdf)
    assert heading in text
    assert samples.SUMMARY.rendered_by in text
    assert ".." not in text


def test_several_stand_one_behind_the_other() -> None:
    other = Summary(language="inglés", tag="en", text="They agreed.")
    text = whole_text(draft_acta(samples.summed_up(samples.SUMMARY, other)).pdf)
    assert text.index("Resumen en qꞌeqchiꞌ") < text.index("Resumen en inglés") < text.index("They agreed.")


@pytest.mark.parametrize("printed", [final_acta(FROZEN, "oficio-large"), reading_copy(FROZEN)])
def test_it_stands_in_large_print_too(printed: Printed) -> None:
    assert "Li haꞌ aꞌan" in whole_text(printed.pdf)


def test_an_acta_without_one_is_what_it_was_before_there_were_any() -> None:
    record = freeze(samples.acta(), samples.SALT).record
    envelope = json.loads(record)
    del envelope["content"]["summaries"]
    older = json.dumps(envelope, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert thaw(older).record == older
    assert thaw(older).content == samples.acta()
    assert "Resumen" not in whole_text(final_acta(thaw(older)).pdf)
