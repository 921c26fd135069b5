"""Finding says where a thing stands: the words around it, its process, what holds it, and who may read it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause
from facilitator_app.commands.note import add_note
from facilitator_app.commands.position import set_position
from facilitator_app.commands.reserve import reserve_person
from facilitator_app.domain.folding import words
from facilitator_app.domain.vocabulary import PositionValue
from facilitator_app.queries.find import around, find
from facilitator_app.store.vault import Vault
from tests.commands.table import Table, set_table


@pytest.fixture
def table(vault: Vault) -> Table:
    return set_table(vault)


def test_a_note_is_found_by_its_words_whatever_the_accents(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        add_note(tx, table.session, "El caudal del río baja en marzo")
    with vault.read() as tx:
        (found,) = find(tx, "RIO caud")
    assert (found.type, found.text) == ("note", "El caudal del río baja en marzo")
    assert (found.session_id, found.session_number) == (table.session, 1)
    assert found.process == "Mesa de agua y bosque"
    assert not found.reserved


def test_what_not_everybody_may_read_is_marked(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        add_note(tx, table.session, "Caudal: solo el equipo", visibility="team")
        add_note(tx, table.session, "Caudal: solo yo", visibility="private")
        add_note(tx, table.session, "Caudal: el acta")
        reserve_person(tx, table.candelaria)
    with vault.read() as tx:
        assert {one.text: one.reserved for one in find(tx, "caudal")} == {
            "Caudal: solo el equipo": True, "Caudal: solo yo": True, "Caudal: el acta": False,
        }  # fmt: skip
        (person,) = find(tx, "Candelaria")
    assert (person.type, person.participant_id, person.reserved) == ("participant_details", table.candelaria, True)


def test_what_a_party_said_of_a_clause_leads_to_its_agreement(vault: Vault, table: Table) -> None:
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, table.process, "Agua")
        clause = add_clause(tx, agreement, "Se mide cada mes")
        set_position(tx, clause, table.council, PositionValue.RESERVATION, words="Con presupuesto aprobado")
    with vault.read() as tx:
        (found,) = find(tx, "presupuesto")
    assert (found.type, found.agreement_id) == ("position", agreement)


def test_nothing_is_found_for_no_word(vault: Vault, table: Table) -> None:
    with vault.read() as tx:
        assert find(tx, " «» ") == []


@given(st.lists(st.text("abcdé .", min_size=1, max_size=30), max_size=30), st.integers(0, 30))
def test_the_words_around_hold_the_word_and_are_never_long(parts: list[str], place: int) -> None:
    text = " ".join([*parts[:place], "caudal", *parts[place:]])
    shown = around(text, words("CAUD"))
    assert "caudal" in shown
    assert len(shown) <= 142
