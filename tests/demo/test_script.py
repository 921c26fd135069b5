"""What the files of the demonstration say, before anything is built of it."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from facilitator_app.demo.script import ProcessScript, read_processes, read_programme
from facilitator_app.domain.folding import fold
from facilitator_app.installed import resources

_FILES = sorted((resources() / "demo").rglob("*.toml"))


def _table() -> ProcessScript:
    return next(script for script in read_processes() if script.key == "agua")


def _real_municipalities() -> set[str]:
    found = set()
    for file in (resources() / "catalogues" / "places").glob("*.json"):
        data = json.loads(file.read_text(encoding="utf-8"))
        found |= {fold(row[2]) for row in _rows(data)}
    return found


def _rows(data: object) -> list[list[str]]:
    if isinstance(data, list):
        if len(data) > 2 and all(isinstance(part, str) for part in data[:3]):
            return [data]
        return [row for part in data for row in _rows(part)]
    return [row for part in data.values() for row in _rows(part)] if isinstance(data, dict) else []


def test_no_place_in_it_is_a_real_municipality() -> None:
    real = _real_municipalities()
    assert len(real) > 1500
    for script in read_processes():
        assert fold(script.municipality) not in real
        for place in (script.community, *(session.community or "" for session in script.sessions)):
            bare = place.removeprefix("aldea ").removeprefix("caserío ").removeprefix("microcuenca ")
            assert fold(bare) not in real


def test_nobody_and_nothing_has_the_key_of_another() -> None:
    for script in read_processes():
        keys = [script.key, *(party.key for party in script.parties), *(person.key for person in script.people)]
        keys += [commission.key for commission in script.commissions]
        keys += [session.key for session in script.sessions]
        keys += [agreement.key for agreement in script.agreements]
        keys += [clause.key for agreement in script.agreements for clause in agreement.clauses]
        keys += [commitment.key for agreement in script.agreements for commitment in agreement.commitments]
        assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_the_water_table_has_nine_parties_of_seven_sectors_and_sixty_four_people() -> None:
    table = _table()
    assert len(table.parties) == 9
    assert len({party.sector for party in table.parties}) == 7
    assert all(party.rule for party in table.parties)
    assert len(table.people) == 64
    assert {"es", "kek", "poh"} <= {person.language for person in table.people}
    assert [person.key for person in table.people if person.reserved] == ["reservado"]


def test_the_session_of_today_has_notes_of_every_kind_and_visibility() -> None:
    live = next(session for session in _table().sessions if session.live)
    assert len(live.notes) >= 40
    assert {note.visibility for note in live.notes} == {None, "team", "private"}
    assert len({note.kind for note in live.notes}) == 11
    assert [note.at for note in live.notes] == sorted(note.at for note in live.notes)
    assert len(live.agenda) == 6


def test_turns_to_speak_do_not_overlap() -> None:
    for session in (session for script in read_processes() for session in script.sessions):
        ended = 0
        for turn in session.turns:
            hours, minutes = turn.at.split(":")
            began = int(hours) * 3600 + int(minutes) * 60
            assert began >= ended, (session.key, turn.at)
            ended = began + turn.seconds + turn.interpreted


def test_the_passphrase_says_that_it_is_for_practice() -> None:
    assert "practicar" in read_programme().passphrase


@pytest.mark.parametrize("file", _FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_texts_are_tidy(file: Path) -> None:
    for text in _texts(tomllib.loads(file.read_text(encoding="utf-8"))):
        assert text == text.strip()
        assert "  " not in text
        assert "!" not in text


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    return [text for part in value for text in _texts(part)] if isinstance(value, list) else []
