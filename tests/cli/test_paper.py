"""Papers on the command line: drafts, finals, reprints and copies, with the keys that scripts read; verified after."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.cli.command_line import CommandLine
from tests.cli.documents import highland_process
from tests.documents.pdf_rules import whole_text


def _print(mesa: CommandLine, *words: object) -> tuple[Path, dict[str, object]]:
    target = mesa.folder / f"papel{len(list(mesa.folder.glob('papel*.pdf')))}.pdf"
    told = mesa.done(*words, "-o", target)
    assert set(told) == {"file", "revision", "code", "sha256", "pages"}
    assert told["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    return target, told


def _confirm(mesa: CommandLine) -> None:
    mesa.done("edit", "g1", "decision=ad_referendum", "state=confirmed")


def test_a_draft_has_neither_revision_nor_code_and_freezes_nothing(mesa: CommandLine) -> None:
    target, told = _print(mesa, "minutes", "s1")
    assert (told["revision"], told["code"]) == (None, None)
    assert "BORRADOR" in whole_text(target.read_bytes())
    assert mesa("minutes", "s1", "-o", mesa.folder / "x.pdf", "--reprint").refusal == "minutes.never_frozen"


def test_a_final_acta_is_reprinted_to_the_byte_and_verified(mesa: CommandLine) -> None:
    final, told = _print(mesa, "minutes", "agua/s1", "--final", "--paper", "letter")
    again, retold = _print(mesa, "minutes", "s1", "--reprint")
    assert told["revision"] == 1
    assert again.read_bytes() == final.read_bytes()
    assert {**retold, "file": ""} == {**told, "file": ""}
    found = mesa.done("verify", final)
    assert found["finding"] == "identical"
    assert found["origin_proven"] is True
    assert (found["code"], found["revision"], found["pages"]) == (told["code"], 1, told["pages"])


def test_a_correction_is_a_new_revision_and_the_earlier_paper_is_genuine_but_says_so(mesa: CommandLine) -> None:
    first, told = _print(mesa, "minutes", "s1", "--final")
    mesa.done("edit", "n1", "text=El río baja turbio desde febrero.")
    second, corrected = _print(mesa, "minutes", "s1", "--final")
    assert corrected["revision"] == 2
    assert str(told["code"]) in whole_text(second.read_bytes())
    old, _ = _print(mesa, "minutes", "s1", "--reprint", 1)
    assert old.read_bytes() == first.read_bytes()
    found = mesa.done("verify", first)
    assert found["corrected_by"] == {"revision": 2, "code": corrected["code"]}
    assert str(corrected["code"]) in mesa("verify", first, json=False).out
    assert mesa.done("verify", second)["corrected_by"] is None


def test_what_to_look_at_before_signing_is_told_with_the_draft_and_with_the_final(mesa: CommandLine) -> None:
    mesa.done("edit", "k1", "text=El río se mide [cada mes].")
    for words in ((), ("--final",)):
        told = mesa("minutes", "s1", "-o", mesa.folder / "acta.pdf", *words, json=False)
        assert told.code == 0
        assert "El acta no se ha leído en voz alta." in told.err
        assert "1 cláusula tiene texto abierto entre corchetes." in told.err
    again = mesa("minutes", "s1", "-o", mesa.folder / "otra.pdf", "--reprint", json=False)
    assert "Antes de que se firme" not in again.err


def test_what_did_not_change_keeps_its_revision_and_its_code(mesa: CommandLine) -> None:
    _, first = _print(mesa, "minutes", "s1", "--final")
    _, again = _print(mesa, "minutes", "s1", "--final")
    assert (again["code"], again["sha256"]) == (first["code"], first["sha256"])


def test_a_revision_that_is_not_there_is_refused_and_leaves_no_file(mesa: CommandLine) -> None:
    _print(mesa, "minutes", "s1", "--final")
    answer = mesa("minutes", "s1", "-o", mesa.folder / "x.pdf", "--reprint", 7)
    assert (answer.code, answer.refusal) == (3, "minutes.no_such_revision")
    assert not (mesa.folder / "x.pdf").exists()


def test_a_copy_for_a_party_has_a_code_of_its_own(mesa: CommandLine) -> None:
    _, final = _print(mesa, "minutes", "s1", "--final")
    copy, told = _print(mesa, "minutes", "s1", "--final", "--copy-for", "muni")
    assert told["code"] != final["code"]
    assert mesa.done("verify", copy)["finding"] == "identical"
    again, _ = _print(mesa, "minutes", "s1", "--reprint", "--copy-for", "muni")
    assert again.read_bytes() == copy.read_bytes()


def test_the_document_of_an_agreement_becomes_final_once_it_is_confirmed(mesa: CommandLine) -> None:
    draft, told = _print(mesa, "agreement", "g1")
    assert (told["revision"], told["code"]) == (None, None)
    assert mesa("agreement", "g1", "-o", mesa.folder / "x.pdf", "--final").refusal == "agreement.not_confirmed"
    assert not (mesa.folder / "x.pdf").exists()
    _confirm(mesa)
    final, made = _print(mesa, "agreement", "g1", "--final")
    assert made["revision"] == 1
    assert final.read_bytes() != draft.read_bytes()
    again, _ = _print(mesa, "agreement", "g1", "--reprint", 1)
    assert again.read_bytes() == final.read_bytes()
    assert mesa.done("verify", final)["revision"] == 1


def test_how_an_acta_was_signed_is_a_document_of_its_own(mesa: CommandLine) -> None:
    never = mesa("minutes", "s1", "-o", mesa.folder / "x.pdf", "--signatures")
    assert (never.code, never.refusal) == (3, "minutes.no_acta_signed")
    _, acta = _print(mesa, "minutes", "s1", "--final")
    draft, told = _print(mesa, "minutes", "s1", "--signatures")
    assert (told["code"], "BORRADOR" in whole_text(draft.read_bytes())) == (None, True)
    final, made = _print(mesa, "minutes", "s1", "--signatures", "--final", "--witness", "Paula Tzoc", "--paper", "a4")
    text = whole_text(final.read_bytes())
    assert str(acta["code"]) in text
    assert "Paula Tzoc" in text
    again, _ = _print(mesa, "minutes", "s1", "--signatures", "--reprint")
    assert again.read_bytes() == final.read_bytes()
    found = mesa.done("verify", final)
    assert (found["finding"], found["code"]) == ("identical", made["code"])


def test_what_belongs_to_the_record_of_signatures_alone_is_refused_elsewhere(mesa: CommandLine) -> None:
    out = ("-o", mesa.folder / "x.pdf")
    assert mesa("minutes", "s1", *out, "--witness", "Paula").refusal == "cli.witness_without_signatures"
    copy = mesa("minutes", "s1", *out, "--signatures", "--copy-for", "muni")
    assert (copy.code, copy.refusal) == (2, "minutes.no_copy_of_signatures")


def test_the_attendance_sheet_is_reduced_unless_the_full_one_is_asked_for(mesa: CommandLine) -> None:
    reduced, told = _print(mesa, "attendance-sheet", "s1")
    full, _ = _print(mesa, "attendance-sheet", "s1", "--full", "--paper", "a4")
    assert (told["revision"], told["code"]) == (None, None)
    assert "Listado reducido" in whole_text(reduced.read_bytes())
    assert "Listado reducido" not in whole_text(full.read_bytes())


def test_a_paper_of_another_house_is_coherent_and_its_origin_is_not_proven(mesa: CommandLine, tmp_path: Path) -> None:
    final, _ = _print(mesa, "minutes", "s1", "--final")
    stranger = CommandLine(tmp_path)
    stranger.workspace = tmp_path / "nadie"
    answer = stranger("verify", final)
    assert (answer.code, answer.data["finding"], answer.data["origin_proven"]) == (7, "coherent", False)


@pytest.mark.parametrize("where", [0.1, 0.5, 0.9])
def test_one_flipped_bit_of_a_paper_is_told(mesa: CommandLine, where: float) -> None:
    final, _ = _print(mesa, "minutes", "s1", "--final")
    altered = bytearray(final.read_bytes())
    altered[int(len(altered) * where)] ^= 1
    answer = mesa("verify", mesa.write("alterado.pdf", bytes(altered)))
    assert answer.code == 5
    assert "error" in answer.data


@pytest.mark.parametrize("content", [b"", b"hola", b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(100_000)])
def test_what_is_no_paper_is_told(mesa: CommandLine, content: bytes) -> None:
    answer = mesa("verify", mesa.write("otro.pdf", content))
    assert answer.code == 5
    assert answer.refusal.startswith("document.")


def test_an_acta_is_made_final_in_large_print_and_reprinted_so(mesa: CommandLine) -> None:
    final, _ = _print(mesa, "minutes", "s1", "--final", "--large-print", "--paper", "letter")
    again, _ = _print(mesa, "minutes", "s1", "--reprint")
    asked, _ = _print(mesa, "minutes", "s1", "--reprint", "--large-print")
    assert final.read_bytes() == again.read_bytes() == asked.read_bytes()
    assert "Copia en letra grande" not in whole_text(final.read_bytes())
    assert mesa.done("verify", final)["finding"] == "identical"
    _, small = _print(mesa, "minutes", "s1")
    draft, drawn = _print(mesa, "minutes", "s1", "--large-print")
    assert "BORRADOR" in whole_text(draft.read_bytes())
    assert int(str(small["pages"])) < int(str(drawn["pages"]))


@pytest.mark.parametrize("words", [("--reprint",), ("--final",)])
def test_of_an_acta_that_is_signed_there_is_a_copy_in_large_print_to_be_read(
    mesa: CommandLine, words: tuple[str, ...]
) -> None:
    final, told = _print(mesa, "minutes", "s1", "--final")
    copy, retold = _print(mesa, "minutes", "s1", *words, "--large-print")
    assert (retold["code"], retold["revision"]) == (told["code"], 1)
    assert "Copia en letra grande para leer: no se firma." in whole_text(copy.read_bytes())
    found = mesa.done("verify", copy)
    assert (found["finding"], found["origin_proven"], found["code"]) == ("reading_copy", True, told["code"])
    assert "letra grande" in mesa("verify", copy, json=False).out
    assert _print(mesa, "minutes", "s1", "--reprint")[0].read_bytes() == final.read_bytes()
    altered = bytearray(copy.read_bytes())
    altered[len(altered) // 2] ^= 1
    copy.write_bytes(altered)
    assert mesa("verify", copy).code == 5


def test_the_attendance_list_is_part_of_what_is_frozen(mesa: CommandLine) -> None:
    with_list, _ = _print(mesa, "minutes", "s1", "--final", "--attendance-list")
    assert "Lista de asistencia" in whole_text(with_list.read_bytes())
    assert "Lista de asistencia" not in whole_text(_print(mesa, "minutes", "s1")[0].read_bytes())
    again, told = _print(mesa, "minutes", "s1", "--final", "--attendance-list")
    assert (again.read_bytes(), told["revision"]) == (with_list.read_bytes(), 1)
    late = mesa("minutes", "s1", "-o", mesa.folder / "x.pdf", "--reprint", "--attendance-list")
    assert (late.code, late.refusal) == (2, "minutes.list_after_final")


@pytest.mark.parametrize("word", ["--large-print", "--attendance-list"])
def test_of_the_record_of_signatures_there_is_neither_large_print_nor_list(mesa: CommandLine, word: str) -> None:
    asked = mesa("minutes", "s1", "-o", mesa.folder / "x.pdf", "--signatures", word)
    assert (asked.code, asked.refusal) == (2, "minutes.only_of_the_acta")


def test_the_acta_prints_the_summaries_that_stand_unless_others_are_asked_for(mesa: CommandLine) -> None:
    document = highland_process()
    document["sessions"][0]["summaries"] = [
        {"language": "en", "text": "They agreed."},
        {"language": "kek", "text": "Tz'il li nima'", "rendered_by": "Manuel"},
    ]
    mesa("import", mesa.write("agua.json", document))
    target, _ = _print(mesa, "minutes", "s1")
    assert {"They agreed.", "Tz'il li nima'"} <= _held(target, "They agreed.", "Tz'il li nima'")
    target, _ = _print(mesa, "minutes", "s1", "--summary", "Q'eqchi'")
    assert _held(target, "They agreed.", "Tz'il li nima'") == {"Tz'il li nima'"}
    target, _ = _print(mesa, "minutes", "s1", "--final", "--no-summary")
    assert _held(target, "They agreed.", "Tz'il li nima'") == set()
    (item,) = (one for one in mesa("list", "summaries").items if one["language"] == "kek")
    assert (item["session"], item["rendered_by"]) == ("s1", "Manuel")
    mesa.done("edit", item["key"], "rendered_by=Domingo Caal", "read_aloud_at=2026-03-05T14:40")
    assert mesa.done("show", item["key"])["rendered_by"] == "Domingo Caal"
    final, told = _print(mesa, "minutes", "s1", "--final")
    assert told["revision"] == 2
    assert "Domingo Caal" in whole_text(final.read_bytes())
    assert mesa.done("verify", final)["finding"] == "identical"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--summary", "fr"), "minutes.no_such_summary"),
        (("--summary", "kek", "--no-summary"), "cli.usage"),
        (("--reprint", "--no-summary"), "minutes.summary_after_final"),
        (("--signatures", "--summary", "kek"), "minutes.only_of_the_acta"),
    ],
)
def test_a_summary_that_cannot_be_chosen_is_refused(mesa: CommandLine, words: tuple[str, ...], code: str) -> None:
    assert mesa("minutes", "s1", "-o", mesa.folder / "x.pdf", *words).refusal == code


def _held(paper: Path, *words: str) -> set[str]:
    text = whole_text(paper.read_bytes())
    return {each for each in words if each in text}
