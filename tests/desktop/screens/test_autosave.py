"""Text that saves itself while another laptop's changes come in: each replaces only what its writer had in view."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.clause import add_clause, edit_clause
from facilitator_app.desktop.screens.agreement.autosave import Autosave
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.domain.agreement import Clause
from facilitator_app.queries.agreement_forms import clause_form
from facilitator_app.store.log.changes import Versions
from facilitator_app.store.log.siblings import siblings
from facilitator_app.store.log.transaction import Transaction
from facilitator_app.store.vault import Vault
from tests.desktop.screens.meeting import Meeting
from tests.desktop.screens.written_apart import juana


@pytest.fixture
def clause(vault: Vault, meeting: Meeting) -> UUID:
    """A clause of a draft."""
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, meeting.process, "Medición del caudal")
        return add_clause(tx, agreement, "Se mide cada mes.", title="Medir")


@pytest.fixture
def autosave(desk: Desk, vault: Vault, clause: UUID) -> Autosave:
    """What saves the clause, as it was shown before anything else came in."""

    def write(tx: Transaction, values: dict[str, Any], shown: Versions) -> None:
        edit_clause(tx, clause, shown=shown, **values)

    with vault.read() as tx:
        form = clause_form(tx, clause)
    return Autosave(desk.records, "test", clause, lambda tx: clause_form(tx, clause), write, form)


def comes_from_juana(vault: Vault, meeting: Meeting, clause: UUID, **values: Any) -> None:
    """Juana, on her laptop, changed what she saw before; it comes in now."""
    with vault.read() as tx:
        shown = tx.versions(clause)
    with juana(vault, meeting.process), vault.begin("test") as tx:
        edit_clause(tx, clause, shown=shown, **values)


def save(autosave: Autosave, qtbot: QtBot, **typed: str) -> None:
    """Type, and wait until it is in the vault and nothing more is sent by itself."""
    autosave.type(**typed)
    with qtbot.waitSignal(autosave.saved):
        autosave.flush()
    qtbot.waitUntil(lambda: not autosave.dirty)


def standing(vault: Vault, clause: UUID, field: str) -> set[str]:
    """Every value that stands in a field of the clause."""
    with vault.read() as tx:
        return {one.value for one in siblings(tx, Clause, clause, field)}


def test_a_title_that_came_in_while_the_text_was_typed_stays_and_is_told(
    autosave: Autosave, vault: Vault, meeting: Meeting, clause: UUID, qtbot: QtBot
) -> None:
    told: list[dict[str, Any]] = []
    autosave.elsewhere.connect(told.append)
    comes_from_juana(vault, meeting, clause, title="Medir y decir")
    save(autosave, qtbot, text="Se mide cada quince días.")
    assert standing(vault, clause, "title") == {"Medir y decir"}
    assert standing(vault, clause, "text") == {"Se mide cada quince días."}
    assert [one["title"] for one in told] == ["Medir y decir"]


def test_a_text_that_came_in_while_the_same_was_typed_stands_beside_it_however_long_one_types_on(
    autosave: Autosave, vault: Vault, meeting: Meeting, clause: UUID, qtbot: QtBot
) -> None:
    told: list[dict[str, Any]] = []
    autosave.elsewhere.connect(told.append)
    comes_from_juana(vault, meeting, clause, text="Se mide en día de mercado.")
    for typed in ("Se mide cada quince", "Se mide cada quince días", "Se mide cada quince días, en voz alta."):
        save(autosave, qtbot, text=typed)
        assert standing(vault, clause, "text") == {typed, "Se mide en día de mercado."}
    assert len(told) == 1


def test_typing_over_one_of_two_versions_leaves_the_other_to_be_decided(
    autosave: Autosave, vault: Vault, meeting: Meeting, clause: UUID, qtbot: QtBot
) -> None:
    comes_from_juana(vault, meeting, clause, text="Se mide en día de mercado.")
    save(autosave, qtbot, text="Se mide cada quince días.")
    with vault.read() as tx:
        assert autosave.see(clause_form(tx, clause))
    in_view = autosave.typed["text"]
    (other,) = standing(vault, clause, "text") - {in_view}
    save(autosave, qtbot, text="Se mide cuando diga la asamblea.")
    assert standing(vault, clause, "text") == {"Se mide cuando diga la asamblea.", other}
