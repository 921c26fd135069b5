"""The anonymous export names nobody."""

from __future__ import annotations

import json

from facilitator_app.exchange.process_json.analysis_shape import Protection
from facilitator_app.exchange.process_json.anonymous import _KEPT, _SCRUBBED
from facilitator_app.exchange.process_json.shape import Mandate
from facilitator_app.exchange.process_json.shape_parts import Shape
from facilitator_app.store.vault import Vault
from tests.exchange.exchanging import example, take_in, taken_out


def test_names_codes_telephones_and_words_said_are_dropped(vault: Vault) -> None:
    take_in(vault, example())
    text = taken_out(vault, anonymous=True).decode()
    for telling in (
        "Juana", "Tzoc", "Mateo", "Cuc", "Delegado", "Rosa", "Manuel", "Choc", "Pedro", "8646825810101", "5551",
        "El río", "nima", "Tensión", "Falta el Concejo", "Con plazo", "Municipalidad", "Cooperativa", "1987",
        '"p1"', '"n1"', '"muni"', '"agua"', "Chiul\"}", "Alcaldesa",
    ):  # fmt: skip
        assert telling not in text, telling


def test_decades_counts_and_what_was_agreed_stay(vault: Vault) -> None:
    take_in(vault, example())
    document = json.loads(taken_out(vault, anonymous=True))
    assert sorted(person.get("birth_decade", 0) for person in document["participants"]) == [0, 1960, 1980]
    (session,) = document["sessions"]
    assert [note["kind"] for note in session["notes"]] == ["concern", "observation"]
    (clause,) = document["agreements"][0]["clauses"]
    assert clause["text"] == "Se limpia [cada mes] el río"
    assert clause["commitments"][0]["text"] == "[…] entrega el camión"
    assert clause["commitments"][0]["responsible"] == document["participants"][0]["key"]


def test_of_a_reserved_person_nothing_telling_stays(vault: Vault) -> None:
    document = example()
    document["participants"][0]["pseudonym"] = "Autoridad 1"
    take_in(vault, document)
    person = json.loads(taken_out(vault, anonymous=True))["participants"][0]
    assert not {"people", "language", "signs_with", "name", "pseudonym"} & person.keys()


def test_every_part_of_the_shape_says_what_of_it_stays() -> None:
    parts = {shape for shape in Shape.__subclasses__() if shape.__name__ != "Document"} - {Mandate}
    parts = {shape for shape in Shape.__subclasses__() if shape.__name__ != "Document"} - {Mandate, Protection}
    assert _KEPT.keys() == parts
    for shape, names in [*_KEPT.items(), *_SCRUBBED.items()]:
        assert set(names.split()) <= set(shape.__struct_fields__)
