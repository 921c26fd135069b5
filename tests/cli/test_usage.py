"""The command line explains itself, and says what it did not understand, in the language of the person."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import pytest

from facilitator_app.cli.main import COMMANDS
from facilitator_app.cli.parser import parser
from facilitator_app.cli.usage import COMPLAINTS
from facilitator_app.exchange.roster.fields import Field
from facilitator_app.messages import LANGUAGES
from tests.cli.command_line import CommandLine


def _commands(language: str) -> dict[str, argparse.ArgumentParser]:
    """Every command's own parser by its name."""
    actions = parser(language)._actions
    found = next(action for action in actions if isinstance(action, argparse._SubParsersAction))
    return dict(found.choices)


def test_every_command_that_can_be_written_is_one_that_can_be_run() -> None:
    assert set(_commands("es")) == set(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_of_every_command_says_what_it_does_in_the_language_of_the_person(language: str) -> None:
    other = next(each for each in LANGUAGES if each != language)
    for name, command in _commands(language).items():
        assert command.description, name
        assert command.description in command.format_help().replace("\n", " "), name
        assert command.description != _commands(other)[name].description, name


def _written(command: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.Action]]:
    """Every word that a person can write after a command, and after the commands within it."""
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction):
            for within in action.choices.values():
                yield from _written(within)
        else:
            yield f"{command.prog} {action.dest}", action


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_every_command_says_what_it_means_in_the_language_of_the_person(language: str) -> None:
    other = dict(_written(parser(next(each for each in LANGUAGES if each != language))))
    for name, action in _written(parser(language)):
        if action.help != argparse.SUPPRESS:
            assert action.help, name
            assert action.help != other[name].help, name
    for command in _commands(language).values():
        assert command.format_help()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_that_maps_columns_is_described_with_every_field_it_can_name(language: str) -> None:
    told = " ".join(_commands(language)["import"].format_help().split())
    assert all(part in told for part in ("columns", "sheet", "header_row", "values"))
    assert all(field in told for field in Field)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_an_answer_and_no_failure(cli: CommandLine, language: str) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.bare("--lang", language, "minutes", "--help")
    assert ended.value.code == 0


MISTAKES = {
    "missing": ["search"],
    "unknown": ["show", "p1", "p2"],
    "not_a_choice": ["mintes"],
    "no_value": ["--workspace"],
    "not_a_number": ["search", "agua", "--limit", "muchas"],
    "not_together": ["minutes", "s1", "-o", "acta.pdf", "--final", "--reprint"],
    "one_of": ["resolve", "c1"],
}


def test_every_complaint_has_its_example() -> None:
    assert set(MISTAKES) == set(COMPLAINTS)


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_do_not_fit_are_told_in_the_language_of_the_person(
    cli: CommandLine, mistake: list[str], language: str
) -> None:
    answer = cli.bare("--lang", language, "--json", *mistake)
    assert answer.code == 2
    assert answer.refusal == "cli.usage"
    for english in ("argument ", "required", "unrecognized", "invalid", "expected"):
        assert english not in answer.err


def test_the_language_is_known_before_the_words_are_understood(cli: CommandLine) -> None:
    assert cli.bare("--lang=en", "mintes").err.startswith("The command is not understood: “mintes”")


def test_a_number_below_one_is_no_limit(cli: CommandLine) -> None:
    assert cli.bare("search", "agua", "--limit", "0").code == 2
