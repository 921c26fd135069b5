"""A folder where a file is needed is said to be a folder, with the order that takes what is in it."""

from __future__ import annotations

import shlex

import pytest

from facilitator_app.messages import LANGUAGES, message
from tests.cli.command_line import CommandLine


@pytest.mark.parametrize("words", [("bundle", "import"), ("bundle", "inspect"), ("join",), ("import",), ("verify",)])
def test_an_empty_folder_is_said_to_be_one(mesa: CommandLine, words: tuple[str, ...]) -> None:
    (mesa.folder / "memoria").mkdir()
    answer = mesa(*words, mesa.folder / "memoria")
    assert (answer.code, answer.refusal) == (2, "cli.folder_not_file")
    nothing = mesa(*words, mesa.folder / "nada")
    assert (nothing.code, nothing.refusal) == (2, "cli.no_such_file")


def test_the_order_for_bundles_in_a_folder_takes_them_in(mesa: CommandLine, joined: CommandLine) -> None:
    stick = mesa.folder / "memoria de Rosa"
    stick.mkdir()
    for name in ("uno", "dos"):
        mesa.done("bundle", "export", "-o", stick / name)
    (stick / "lista.txt").write_text("otra cosa", encoding="utf-8")
    answer = joined("bundle", "import", stick)
    assert (answer.code, answer.refusal) == (2, "cli.folder_with_files")
    order = shlex.split(answer.data["error"]["to_do"].split("facilitator ", 1)[1])
    assert order == ["bundle", "import", str(stick / "dos"), str(stick / "uno")]
    assert joined.done(*order)["entries_new"] > 0


def test_the_order_for_an_invitation_in_a_folder_joins(mesa: CommandLine) -> None:
    folder = mesa.folder / "celia"
    folder.mkdir()
    celia = CommandLine(folder)
    celia.done("init", "--name", "Celia Pop")
    celia.done("card", "-o", folder / "tarjeta")
    mesa.done("admit", folder / "tarjeta", "--role", "facilitator", "-o", folder / "invitacion")
    answer = celia("join", folder)
    assert (answer.code, answer.refusal) == (2, "cli.folder_with_files")
    order = shlex.split(answer.data["error"]["to_do"].split("facilitator ", 1)[1])
    assert order == ["join", str(folder / "invitacion")]
    assert celia.done(*order)["programme"] == "Diálogo"
    assert mesa("admit", folder, "--role", "facilitator", "-o", folder / "otra").refusal == "cli.folder_with_files"


@pytest.mark.parametrize("code", ["cli.import_look", "cli.unlisted", "server.spaces_refused"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_is_counted_without_a_wrong_plural(code: str, language: str) -> None:
    told = message(code, {"count": 1, "titles": "«Mesa»"}, language).what
    assert ": 1" in told
