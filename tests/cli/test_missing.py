"""Of what is missing the command line says no more than is known: who says to have it, that nobody does, or who alone
says that there is anything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from facilitator_app.store.sharing.gaps import held
from facilitator_app.wire.receipt import Held
from tests.cli.command_line import Answer, CommandLine
from tests.sync.lies import NO_ENTRY, says
from tests.sync.team import PASSPHRASE, Team


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """People who work together; their workspaces are closed at the end."""
    with ExitStack() as held_open:
        yield Team(tmp_path, held_open)


@pytest.fixture
def status(team: Team) -> dict[str, Answer]:
    """What `status` tells Ana, in each language, where of Beto's changes 2 to 4 are missing and nobody says to have all
    of them, of 5 and 6 Juana alone tells, and 7 to 9 of Juana's are missing that Beto says to have too."""
    ana, beto, juana, table = team.highland()
    beto.notes(table.session, "Lo de Beto")
    juana.notes(table.session, "Lo de Juana")
    ana.takes(beto.bundle(), juana.bundle())
    with ana.reads() as tx:
        space = tx.team_space(table.process)
        feeds = {feed.device: feed for feed in held(tx, space)}
    of_beto, of_juana = feeds[beto.signing], feeds[juana.signing]

    def said(last: int) -> list[Held]:
        part = Held(of_beto.feed, [(1, 1), (4, last)], [(1, of_beto.head), (last, NO_ENTRY)])
        return sorted([part, Held(of_juana.feed, [(1, 9)], [(9, NO_ENTRY)])], key=lambda one: one.feed)

    ana.takes(says(juana, space, said(6)), says(beto, space, said(4)))
    workspace = ana.workspace.folder.path
    ana.workspace.close()
    cli = CommandLine(ana.folder)
    cli.workspace = workspace
    cli.passphrase_file = cli.write("frase.txt", PASSPHRASE.reveal() + b"\n")
    told = {lang: cli("status", json=False, lang=lang) for lang in ("es", "en", "pt", "fr")}
    return {**told, "json": cli("status")}


def test_each_missing_part_is_told_with_what_is_known_of_it(status: dict[str, Answer]) -> None:
    words = status["es"].out
    where = "Mesa de agua y bosque"
    assert f"Faltan 3 cambios de Beto en {where} (2 a 4). Ningún equipo dice tenerlo todo." in words
    assert f"Solo Juana dice que hay 2 cambios más de Beto en {where} (5 a 6); ningún otro equipo ha hablado" in words
    assert f"Faltan 8 cambios de Juana en {where} (2 a 9); según dicen, en manos de: Beto, Juana." in words
    assert "No device says it has all of it." in status["en"].out
    assert "Nenhum equipamento diz tê-lo todo." in status["pt"].out
    assert "Aucun appareil ne dit en avoir la totalité." in status["fr"].out


def test_scripts_read_who_told_of_it_and_who_says_to_have_it(status: dict[str, Answer]) -> None:
    told = {(gap["person"], gap["first"]): (gap["told_by"], gap["held_by"]) for gap in status["json"].data["gaps"]}
    assert told == {
        ("Beto", 2): (["Beto", "Juana"], []),
        ("Beto", 5): (["Juana"], ["Juana"]),
        ("Juana", 2): (["Beto", "Juana"], ["Beto", "Juana"]),
    }
