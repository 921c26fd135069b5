"""What people write may end in any way: on paper no sentence is ended twice, and none of their signs is taken away."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.acta import draft_acta
from facilitator_app.documents.agreement import draft_agreement
from facilitator_app.documents.phrases import phrases, sentence
from tests.documents.document_samples import acta, agreement_document
from tests.documents.pdf_rules import whole_text

FREE = frozenset({
    "about", "background", "by", "called_how", "community", "copies", "decision_words", "identity_reason",
    "if_not_kept", "interpreter", "mesa_title", "name", "next_meeting", "organisation", "original_text", "party",
    "position", "preamble", "purpose", "quorum", "ratification", "reason", "rendered_by", "represents", "review",
    "signer", "speaker", "text", "title", "topic", "venue", "why", "words",
})  # fmt: skip
TWICE = re.compile(r"[?!…]\s*\.(?!\.)|(?<!\.)\.\s*\.(?!\.)|\.{4,}")


@pytest.mark.parametrize("ending", ["?", "!", "…", ".", ". ", " S.A.", "", "»"])
@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_no_sentence_of_an_acta_is_ended_twice(ending: str, language: str) -> None:
    content = _ending(acta(people=6, remarks=8, agreements=2, language=language), ending)
    assert TWICE.findall(whole_text(draft_acta(content).pdf)) == []


@pytest.mark.parametrize("ending", ["?", "!", "…", ".", ". ", " S.A.", "", "»"])
def test_no_sentence_of_an_agreement_is_ended_twice(ending: str) -> None:
    content = _ending(agreement_document(), ending)
    assert TWICE.findall(whole_text(draft_agreement(content).pdf)) == []


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn"))))
def test_a_sentence_keeps_all_that_was_written_and_ends_once(text: str) -> None:
    ended = sentence(text)
    assert ended.startswith(text.rstrip())
    assert ended in {text.rstrip(), f"{text.rstrip()}."}
    assert sentence(ended) == ended


def test_a_phrase_changes_nothing_within_what_was_put_into_it() -> None:
    said = phrases("es")("names.quoted", text="¿Sí?. Luego.. no. .")
    assert "¿Sí?. Luego.. no. ." in said


def _ending(content: Any, ending: str) -> Any:
    def ended(value: Any, field: str = "") -> Any:
        if isinstance(value, dict):
            return {name: ended(each, name) for name, each in value.items()}
        if isinstance(value, list):
            return [ended(each, field) for each in value]
        free = isinstance(value, str) and value and field in FREE
        return f"{value.rstrip('.')}{ending}" if free else value

    return msgspec.convert(ended(msgspec.to_builtins(content)), type(content))

