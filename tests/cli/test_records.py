"""Records on the command line: listed, shown with their history, written, changed, deleted and found."""

from __future__ import annotations

from datetime import datetime

import pytest

from facilitator_app.cli.parser import LISTS
from facilitator_app.cli.record_lines import hit_line
from facilitator_app.messages import LANGUAGES
from facilitator_app.store.reference.catalogues import label
from tests.cli.command_line import CommandLine
from tests.cli.documents import highland_process


@pytest.mark.parametrize("kind", LISTS)
def test_every_list_is_one_object_of_items(mesa: CommandLine, kind: str) -> None:
    answer = mesa("list", kind)
    assert answer.code == 0
    assert list(answer.data) == ["items"]


def test_items_have_an_id_in_full_and_the_key_of_the_file(mesa: CommandLine) -> None:
    expected = {
        "processes": ["agua"], "commissions": ["c1"], "parties": ["muni", "coc"], "sessions": ["s1"],
        "participants": ["p1", "p2"], "agreements": ["g1"], "clauses": ["k1"], "commitments": ["m1"],
        "notes": ["n1", "n2"],
    }  # fmt: skip
    for kind, keys in expected.items():
        items = mesa("list", kind, "--process", "agua").items
        assert [item["key"] for item in items] == keys
        assert {len(item["id"]) for item in items} == {36}


def test_a_record_is_found_by_its_id_a_prefix_its_key_and_its_path(mesa: CommandLine) -> None:
    whole = mesa.done("show", "s1")
    for name in (whole["id"], whole["id"][:13], "agua/s1"):
        assert mesa.done("show", name) == whole
    assert (whole["type"], whole["number"], whole["starts_at"]) == ("session", 8, "2026-03-05T09:30")


def test_a_key_of_two_tables_is_answered_with_the_candidates(mesa: CommandLine) -> None:
    mesa.done("import", mesa.write("otra.json", highland_process("bosque")))
    answer = mesa("show", "s1")
    assert (answer.code, answer.refusal) == (2, "record.ambiguous")
    assert "agua/s1" in answer.err
    assert "bosque/s1" in answer.err
    assert mesa.done("show", "bosque/s1")["process"] == "bosque"
    assert len(mesa("list", "notes", "--process", "bosque").items) == 2


def test_a_path_leads_to_its_record_where_keys_hold_strokes_themselves(mesa: CommandLine) -> None:
    process = highland_process("agua/2026")
    process["agreements"][0]["key"] = "4/2026"
    mesa.done("import", mesa.write("otra.json", process))
    assert mesa.done("show", "agua/2026/s1")["process"] == "agua/2026"
    assert mesa.done("show", "agua/2026/4/2026")["type"] == "agreement"
    assert mesa.done("show", "4/2026")["type"] == "agreement"
    assert mesa.done("show", "agua/2026")["type"] == "process"
    assert len(mesa("list", "sessions", "--process", "agua/2026").items) == 1
    assert mesa("show", "agua/2026/nada").code == 2


def test_what_two_paths_mean_is_answered_with_the_candidates(mesa: CommandLine) -> None:
    process = highland_process("agua/2026")
    mesa.done("import", mesa.write("otra.json", process))
    commission = {"key": "2026/s1", "title": "Comisión de tierra"}
    mesa.done("import", mesa.write("agua.json", {**highland_process(), "commissions": [commission]}))
    answer = mesa("show", "agua/2026/s1")
    assert (answer.code, answer.refusal) == (2, "record.ambiguous")


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        ("m1", "responsible", "p1"),
        ("m1", "responsible_party", "coc"),
        ("m1", "clause", "k1"),
        ("n1", "speaker", "p2"),
        ("n1", "agenda", "a1"),
        ("g1", "session", "s1"),
        ("g1", "agenda", "a1"),
        ("k1", "proposed_by", "coc"),
        ("p1", "party", "muni"),
        ("s1", "commission", "c1"),
    ],
)
def test_a_field_that_names_a_record_takes_its_key_its_path_and_its_id(
    mesa: CommandLine, record: str, field: str, value: str
) -> None:
    named = mesa.done("show", value)["id"]
    for name in (value, f"agua/{value}", named, named[:13]):
        mesa.done("edit", record, f"{field}=")
        mesa.done("edit", record, f"{field}={name}")
        assert mesa.done("show", record)[field] == value
    assert mesa("edit", record, f"{field}=nada").code == 2


def test_a_party_can_be_responsible_as_in_the_process_file(mesa: CommandLine) -> None:
    mesa.done("edit", "m1", "responsible=muni")
    shown = mesa.done("show", "m1")
    assert (shown.get("responsible"), shown["responsible_party"]) == (None, "muni")
    mesa.done("edit", "m1", "responsible=p2")
    shown = mesa.done("show", "m1")
    assert (shown["responsible"], shown["responsible_party"]) == ("p2", "muni"), "a person may answer for a party"


@pytest.mark.parametrize("name", ["nada", "agua/nada", "", "'; drop table note; --", "\u202ep1", "p" * 5000])
def test_what_is_no_record_is_a_mistake_of_usage(mesa: CommandLine, name: str) -> None:
    assert mesa("show", name).code == 2


def test_the_history_says_who_changed_what_in_the_words_of_the_lists(mesa: CommandLine) -> None:
    mesa.done("edit", "p1", "party=muni", "sex=m")
    mesa.done("edit", "p1", "party=coc")
    history = mesa.done("show", "p1", "--history")["history"]
    parties = [item["fields"]["party"] for item in history if "party" in item["fields"]]
    assert parties == [
        {"before": None, "after": "coc"}, {"before": "coc", "after": "muni"}, {"before": "muni", "after": "coc"}
    ]  # fmt: skip
    assert [item["fields"]["sex"]["after"] for item in history if "sex" in item["fields"]] == ["f", "m"]
    assert {item["person"] for item in history} == {"Rosa Morales"}
    assert not {"process_id", "party_id", "participant", "key"} & {name for item in history for name in item["fields"]}


def test_a_note_is_written_changed_and_deleted_and_its_history_stays(mesa: CommandLine) -> None:
    made = mesa.done("note", "agua/s1", "¿Quién mide?", "--kind", "question", "--speaker", "p1")
    assert (made["text"], made["kind"], made["speaker"], made["visibility"]) == (
        "¿Quién mide?", "question", "p1", "minutes"
    )  # fmt: skip
    assert mesa.done("edit", made["key"], "text=¿Quién mide el caudal?", "kind=concern") == {
        "id": made["id"], "key": made["key"], "changed": ["kind", "text"]
    }  # fmt: skip
    assert mesa.done("show", made["id"])["kind"] == "concern"
    assert mesa.done("delete", made["key"])["deleted"] is True
    assert mesa("show", made["id"]).code == 2
    assert made["id"] not in {item["id"] for item in mesa("list", "notes").items}
    past = mesa.done("show", made["id"], "--history")
    assert (past["type"], past["id"], past["deleted"]) == ("note", made["id"], True)
    assert [change["verb"] for change in past["history"]] == ["create", "change", "delete"]
    assert past["history"][1]["fields"]["text"] == {"before": "¿Quién mide?", "after": "¿Quién mide el caudal?"}


@pytest.mark.parametrize("visibility", ["minutes", "team", "private"])
def test_a_note_has_the_readers_that_were_said(mesa: CommandLine, visibility: str) -> None:
    assert mesa.done("note", "s1", "Algo", "--visibility", visibility)["visibility"] == visibility


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["note", "s1", ""], 3),
        (["note", "s1", "x", "--speaker", "nadie"], 2),
        (["note", "g1", "x"], 2),
        (["edit", "n1", "kind=grito"], 3),
        (["edit", "n1", "colour=green"], 2),
        (["edit", "n1", "text"], 2),
        (["edit", "p1", "birth_year=3026"], 3),
        (["edit", "p1", "birth_year=ayer"], 3),
        (["edit", "m1", "due_on=mañana"], 3),
        (["edit", "m1", "responsible=nadie"], 2),
        (["edit", "s1", "ends_at=2026-03-05T08:00"], 3),
        (["delete", "agua"], 2),
        (["search", "agua", "--process", "nada"], 2),
        (["list", "notes", "--process", "nada"], 2),
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(mesa: CommandLine, words: list[str], code: int) -> None:
    before = mesa.done("status")["spaces"]
    answer = mesa(*words)
    assert answer.code == code
    assert answer.data["error"]["safe"]
    assert mesa.done("status")["spaces"] == before


def test_search_minds_neither_accents_nor_kinds_of_apostrophe(mesa: CommandLine) -> None:
    for words in ("rio turbio", "RÍO baja", "tz'unun", "Tz\u02bcunun"):
        assert mesa("search", words).items, words
    assert [item["key"] for item in mesa("search", "caudal", "--limit", 1).items] != []
    assert len(mesa("search", "caudal", "--limit", 1).items) == 1
    assert mesa("search", "zzz").items == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_found_is_named_in_words_of_the_person(mesa: CommandLine, language: str) -> None:
    [line] = mesa("search", "Presidenta", json=False, lang=language).out.splitlines()
    assert label("record_types", "participant", language) in line
    reserved: dict[str, str | None] = {"id": "1", "key": None, "type": "participant_details", "text": "Ana"}
    assert hit_line(reserved, language=language) == f"1  {label('record_types', 'participant_details', language)}  Ana"


@pytest.mark.parametrize("words", ['"', "a OR", "NEAR(", "*", "col:x", "\x00", "-", "'"])
def test_no_text_upsets_the_search(mesa: CommandLine, words: str) -> None:
    assert mesa("search", words).code == 0


def test_people_read_lines_and_scripts_read_json(mesa: CommandLine) -> None:
    lines = mesa("list", "participants", json=False).out.splitlines()
    assert [line.split("  ")[1:3] for line in lines] == [["p1", "María Tz’unun"], ["p2", "Domingo Ich"]]
    shown = mesa("show", "p1", "--history", json=False).out
    assert "name: María Tz’unun" in shown
    assert "party: – → coc" in shown


def test_moments_are_whole_for_scripts_and_short_for_people(mesa: CommandLine) -> None:
    (device,) = mesa.done("list", "devices")["items"]
    moment = datetime.fromisoformat(device["last_wrote"])
    assert moment.utcoffset() is not None
    assert mesa("list", "devices", json=False).out.rstrip().endswith(f"  {moment:%Y-%m-%d %H:%M}")


def test_a_party_of_which_the_record_speaks_stays_although_its_people_moved(mesa: CommandLine) -> None:
    for person in mesa("list", "participants").items:
        if person.get("party") == "muni":
            mesa.done("edit", person["key"], "party=coc")
    named = mesa("list", "clauses").items
    refused = mesa("delete", "muni")
    assert (refused.code, refused.refusal) == (3, "people.party_in_the_record")
    assert mesa("list", "clauses").items == named
    assert mesa("list", "irregularities").items == []


def test_which_personal_fields_there_are_and_where_their_reason_goes_is_said(mesa: CommandLine) -> None:
    unknown = mesa("edit", "agua", "personal_fields=sex,shoe_size")
    assert unknown.refusal == "process.unknown_personal_field"
    assert "sex, birth_year, people, language, national_id, phone" in unknown.err
    assert "personal_fields_reason" in mesa("edit", "agua", "personal_fields=national_id").err
    mesa.done("edit", "agua", "personal_fields=national_id", "personal_fields_reason=Lo pide la ley")
