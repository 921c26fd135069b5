"""Where something happened, in prose, with the article and the preposition that each language asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator_app.documents.content import Place
from facilitator_app.documents.phrases import phrases
from facilitator_app.documents.sections.place_prose import place_prose

NOWHERE = Place()


@pytest.mark.parametrize(
    ("language", "place", "said"),
    [
        ("es", Place(venue="Salón comunal"), "en el salón comunal"),
        ("es", Place(venue="Casa de la Cultura"), "en la Casa de la Cultura"),
        ("es", Place(venue="Nimla Haꞌ"), "en Nimla Haꞌ"),
        ("es", Place(municipality="San Miguel", department="El Quiché", country="Guatemala"),
         "en el municipio de San Miguel, departamento de El Quiché, Guatemala"),
        ("es", Place(country="Guatemala", country_formal="República de Guatemala"), "en Guatemala"),
        ("pt", Place(venue="Salão comunitário", municipality="Lábrea"), "no salão comunitário, município de Lábrea"),
        ("pt", Place(venue="Escola Rui Barbosa"), "na Escola Rui Barbosa"),
        ("pt", Place(municipality="Lábrea"), "no município de Lábrea"),
        ("fr", Place(venue="Salle communale", municipality="Aquin", department="Sud"),
         "à la salle communale, commune d’Aquin, département du Sud"),
        ("fr", Place(venue="École nationale"), "à l’école nationale"),
        ("fr", Place(municipality="Jérémie", department="El Quiché"),
         "dans la commune de Jérémie, département d’El Quiché"),
        ("fr", Place(venue="Nan Dlo"), "au lieu suivant\u00a0: Nan Dlo"),
        ("en", Place(venue="Village hall", municipality="Lethem"), "at the village hall, municipality of Lethem"),
        ("en", Place(department="Sipaliwini"), "in the department of Sipaliwini"),
    ],
)  # fmt: skip
def test_a_place_has_what_stands_before_it(language: str, place: Place, said: str) -> None:
    assert place_prose(place, phrases(language)) == said


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_of_no_place_nothing_is_said(language: str) -> None:
    assert place_prose(NOWHERE, phrases(language)) == ""
    assert place_prose(replace(NOWHERE, country="Belice"), phrases(language)).endswith("Belice")


def test_french_elides_before_a_vowel_whoever_is_named() -> None:
    say = phrases("fr")
    assert say("ink.signature", who="Ana Xol", when="hier").startswith("Signature simple à l’écran d’Ana Xol,")
    assert say("ink.signature", who="Rosa Choc", when="hier").startswith("Signature simple à l’écran de Rosa Choc,")
    assert "afin d’examiner l’eau" in say("opening.purpose", purpose="examiner l’eau")
