"""What goes out as process JSON comes in again as it was."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import json as fast

from facilitator_app.commands.summary import write_summary
from facilitator_app.domain.agreement import Agreement, Clause
from facilitator_app.domain.session import Note, Session, Summary
from facilitator_app.errors import Refused
from facilitator_app.exchange.process_json.shape import Document
from facilitator_app.store.vault import Vault
from tests.exchange.exchanging import count, example, take_in, taken_out, unsound
from tests.store.scratch import open_new_vault

AGREEMENTS = Path(__file__).parents[4] / "shared" / "data" / "texts" / "agreements"


def test_the_documented_example_comes_out_as_it_went_in(vault: Vault) -> None:
    take_in(vault, example())
    assert json.loads(taken_out(vault)) == example()
    assert unsound(vault) == []


def test_an_export_brought_into_an_empty_workspace_gives_the_same_bytes(new_vault: Callable[[], Vault]) -> None:
    first, second = new_vault(), new_vault()
    take_in(first, example())
    exported = taken_out(first)
    take_in(second, exported)
    assert taken_out(second) == exported


def test_the_summaries_of_a_session_come_out_and_in_as_they_are(new_vault: Callable[[], Vault]) -> None:
    document = example()
    document["sessions"][0]["summaries"] = [
        {"language": "en", "text": "They agreed.\n\nThe river is measured."},
        {"language": "kek", "text": "Tz'il li nima'", "rendered_by": "Manuel", "read_aloud_at": "2026-03-05T14:40",
         "read_in": "kek"},
    ]  # fmt: skip
    one, two = new_vault(), new_vault()
    take_in(one, document)
    exported = taken_out(one)
    assert json.loads(exported) == document
    take_in(two, exported)
    assert taken_out(two) == exported
    assert unsound(two) == []
    assert take_in(one, document).updated == 0


def test_a_summary_that_a_file_and_a_device_wrote_is_one(vault: Vault) -> None:
    document = example()
    take_in(vault, document)
    document["sessions"][0]["summaries"] = [{"language": "Q'eqchi'", "text": "Tz'il li nima'"}]
    with vault.begin("here") as tx:
        session = tx.session.query(Session).one().id
        written = write_summary(tx, session, "kek", "Tz'il")
    take_in(vault, document)
    with vault.read() as tx:
        (summary,) = tx.session.query(Summary).all()
        assert (summary.id, summary.language) == (written, "kek")
    document["sessions"][0]["summaries"] *= 2
    with pytest.raises(Refused) as refused:
        take_in(vault, document)
    assert refused.value.code == "exchange.named_twice"


@pytest.mark.parametrize("first", ["p1", "p2"])
def test_records_of_one_person_come_out_and_in_as_they_are(new_vault: Callable[[], Vault], first: str) -> None:
    document = example()
    other = next(one["key"] for one in document["participants"] if one["key"] != first)
    next(one for one in document["participants"] if one["key"] == first)["same_as"] = other
    one, two = new_vault(), new_vault()
    take_in(one, document)
    exported = taken_out(one)
    assert json.loads(exported) == document
    take_in(two, exported)
    assert taken_out(two) == exported
    assert unsound(two) == []


def test_only_what_is_required_is_enough(vault: Vault) -> None:
    document = {
        "format": "facilitator-process/1",
        "process": {"key": "m", "title": "Mesa"},
        "commissions": [{"key": "c", "title": "C"}],
        "parties": [{"key": "a", "name": "A"}],
        "participants": [{"key": "p", "name": "P"}],
        "sessions": [
            {"key": "s", "attendance": [{"participant": "p"}], "notes": [{"key": "n", "text": "N"}],
             "agenda": [{"key": "i", "title": "I"}]}
        ],
        "agreements": [
            {"key": "g", "title": "G",
             "clauses": [{"key": "k", "text": "K", "commitments": [{"key": "x", "text": "X"}]}]}
        ],
    }  # fmt: skip
    assert take_in(vault, document).added == 10
    assert unsound(vault) == []


def test_clauses_without_a_number_stand_in_the_order_of_the_file(vault: Vault) -> None:
    clauses = [{"key": f"k{at}", "text": f"Cláusula {at}"} for at in (3, 1, 2, 5, 4)]
    agreement = {"key": "g", "title": "Reglas", "clauses": clauses}
    process = {"key": "m", "title": "Mesa"}
    take_in(vault, {"format": "facilitator-process/1", "process": process, "agreements": [agreement]})
    with vault.read() as tx:
        inside = tx.session.query(Clause).order_by(Clause.number).all()
        assert [(clause.key, clause.number) for clause in inside] == [
            ("k3", 1), ("k1", 2), ("k2", 3), ("k5", 4), ("k4", 5),
        ]  # fmt: skip


def test_agreements_without_a_number_stand_in_the_order_of_the_file(vault: Vault) -> None:
    agreements: list[dict[str, Any]] = [{"key": f"g{at}", "title": f"Acuerdo {at}"} for at in (3, 1, 2)]
    agreements.append({"key": "g9", "title": "Con número", "number": 2})
    document = {"format": "facilitator-process/1", "process": {"key": "m", "title": "Mesa"}, "agreements": agreements}
    take_in(vault, document)
    later = [*agreements[:2], {"key": "g0", "title": "Nuevo"}]
    assert take_in(vault, {**document, "agreements": later}).updated == 0
    with vault.read() as tx:
        assert {one.key: one.number for one in tx.session.query(Agreement)} == {
            "g3": 1, "g9": 2, "g1": 3, "g2": 4, "g0": 5
        }  # fmt: skip


def test_what_has_no_number_here_has_none_there(new_vault: Callable[[], Vault]) -> None:
    first, second = new_vault(), new_vault()
    take_in(first, example())
    with first.begin("test") as tx:
        for record in (*tx.session.query(Agreement), *tx.session.query(Clause)):
            record.number = None
    exported = taken_out(first)
    take_in(second, exported)
    assert taken_out(second) == exported


def test_each_note_lives_in_the_space_of_its_readers_and_private_ones_never_leave(vault: Vault) -> None:
    document = example()
    document["sessions"][0]["notes"].append({"key": "n3", "text": "Solo para mí", "visibility": "private"})
    take_in(vault, document)
    with vault.read() as tx:
        spaces = {note.key: note.space for note in tx.session.query(Note)}
        personal = tx.personal_space()
    assert spaces["n3"] == personal
    assert len(set(spaces.values())) == 3
    exported = taken_out(vault)
    assert "Tensión".encode() in exported
    assert b"Solo para" not in exported
    assert b"n3" not in exported


def test_the_name_of_who_has_a_pseudonym_stays_with_the_team(vault: Vault) -> None:
    take_in(vault, example())
    with vault.read() as tx:
        seat = tx.connection.exec_driver_sql("select name, pseudonym, reserved from participant where key = 'p2'").one()
        kept = tx.connection.exec_driver_sql("select reserved_name from participant_details").scalars().all()
    assert tuple(seat) == (None, "Delegado 2", 1)
    assert "Mateo Cuc" in kept


def test_words_outside_the_catalogues_become_the_process_s_own(vault: Vault) -> None:
    take_in(vault, example())
    with vault.read() as tx:
        own = tx.connection.exec_driver_sql("select catalogue, code from catalogue_entry").all()
    assert [tuple(row) for row in own] == [("sectors", "guardabosques")]


def test_an_agreement_that_is_signed_comes_in_whole(vault: Vault) -> None:
    document = example()
    document["agreements"][0] |= {"state": "signed", "decision": "ad_referendum"}
    take_in(vault, document)
    assert json.loads(taken_out(vault)) == document


texts = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), min_size=1, max_size=20).map(
    lambda text: "x" + text
)
days = st.dates().map(lambda day: day.isoformat()).filter(lambda text: text >= "1000")
times = st.datetimes().map(lambda time: time.isoformat(timespec="minutes")).filter(lambda text: text >= "1000")


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Small whole documents with optional parts present or not."""

    def some(**parts: st.SearchStrategy[Any]) -> dict[str, Any]:
        return {name: draw(part) for name, part in parts.items() if draw(st.booleans())}

    people = [f"p{number}" for number in range(draw(st.integers(1, 4)))]
    parties = [f"o{number}" for number in range(draw(st.integers(1, 3)))]
    person, party = st.sampled_from(people), st.sampled_from(parties)
    notes = [
        {"key": f"n{at}", "text": draw(texts)}
        | some(at=times, kind=st.sampled_from(["concern", "parked"]), speaker=person,
               visibility=st.sampled_from(["minutes", "team", "private"]), language=st.sampled_from(["es", "xyz"]))
        for at in range(draw(st.integers(0, 5)))
    ]
    attendance = [
        {"participant": each}
        | some(status=st.sampled_from(["present", "excused"]), arrived_at=times, represents=party,
               acts=st.lists(st.fixed_dictionaries({"kind": st.sampled_from(["signature", "stamp"]), "words": texts}),
                             max_size=3))
        for each in people
    ]
    clauses = [
        {"key": f"k{at}", "text": draw(texts)}
        | some(number=st.integers(1, 9), proposed_by=party, title=texts,
               positions=party.map(lambda one: [{"party": one, "value": "agree"}]),
               commitments=st.just([{"key": f"m{at}", "text": "hacer", "responsible": draw(st.one_of(person, party))}]))
        for at in range(draw(st.integers(0, 3)))
    ]
    turns = st.lists(st.fixed_dictionaries({"participant": person, "started_at": times}), max_size=3)
    checks = st.lists(st.fixed_dictionaries({"question": texts}), max_size=3)
    return {
        "format": "facilitator-process/1",
        "process": {"key": "mesa", "title": draw(texts)}
        | some(theme=texts, started_on=days, personal_fields=st.just(["sex"]), default_visibility=st.just("team")),
        "parties": [{"key": each, "name": draw(texts)} | some(sector=texts, decision_rule=texts) for each in parties],
        "participants": [
            {"key": each, "name": draw(texts)}
            | some(party=party, pseudonym=texts, sex=texts, birth_year=st.integers(1900, 2010), reserved=st.booleans(),
                   consents=st.lists(st.fixed_dictionaries(
                       {"purpose": st.just("photo"), "act": st.sampled_from(["given", "withdrawn"]), "on": days}),
                       max_size=3))
            for each in people
        ],
        "sessions": [
            {"key": "s1", "notes": notes, "attendance": attendance}
            | some(number=st.integers(1, 20), starts_at=times, ends_at=times, turns=turns, consensus=checks)
        ],
        "agreements": [{"key": "g1", "title": draw(texts), "clauses": clauses} | some(state=st.just("confirmed"))],
    }  # fmt: skip


@settings(max_examples=6)
@given(documents())
def test_any_process_survives_the_way_out_and_in(document: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, second = open_new_vault(Path(folder), seed=1), open_new_vault(Path(folder), seed=2)
        take_in(first, document)
        exported = taken_out(first)
        fast.decode(exported, type=Document)
        take_in(second, exported)
        assert taken_out(second) == exported
        again = take_in(first, exported)
        assert (again.added, again.updated, again.conflicts) == (0, 0, [])
        assert unsound(second) == []
        first.engine.dispose()
        second.engine.dispose()


@pytest.mark.skipif(not AGREEMENTS.is_dir(), reason="the agreement texts are not here")
def test_agreements_of_the_size_of_real_ones_survive(new_vault: Callable[[], Vault]) -> None:
    agreements: list[dict[str, Any]] = []
    for number, path in enumerate(sorted(AGREEMENTS.glob("07*.txt")), start=1):
        paragraphs = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        clauses = [
            {"key": f"g{number}k{at}", "number": at, "text": text} for at, text in enumerate(paragraphs, start=1)
        ]
        agreements.append({"key": f"g{number}", "number": number, "title": path.stem, "clauses": clauses})
    document = {"format": "facilitator-process/1", "process": {"key": "paz", "title": "Paz"}, "agreements": agreements}
    first, second = new_vault(), new_vault()
    take_in(first, document)
    assert count(first, "clause") == sum(len(agreement["clauses"]) for agreement in agreements)
    exported = taken_out(first)
    take_in(second, exported)
    assert taken_out(second) == exported
