"""The people of a spreadsheet come into a process: once, in steps, and only with what the process keeps."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from facilitator_app.domain.people import Participant, ParticipantDetails
from facilitator_app.domain.process import Party, Process
from facilitator_app.errors import Stopped
from facilitator_app.exchange import import_result
from facilitator_app.exchange.import_result import ImportResult, Skipped
from facilitator_app.exchange.roster import Flag, plan_roster
from facilitator_app.exchange.roster.fields import Field
from facilitator_app.exchange.roster_import import prepare_roster
from facilitator_app.progress import Progress
from facilitator_app.store.vault import Vault
from tests.exchange.exchanging import count, finish, unsound
from tests.store.scratch import begin_process

THREE_THOUSAND = Path(__file__).parents[3] / "shared" / "data" / "people" / "roster_sintetico_3000.csv"
KEPT = ("sex", "birth_year", "national_id")


@pytest.fixture
def process(vault: Vault) -> UUID:
    """A process that keeps sex, birth year and national id."""
    with vault.begin("begin") as tx:
        process = begin_process(tx)
        process.personal_fields = KEPT
        return process.id


def _file(folder: Path, *rows: str, name: str = "lista.csv") -> Path:
    path = folder / name
    header = "Nombre,Organización,Sector,Sexo,Año de nacimiento,DPI,Teléfono"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    return path


def _take(
    vault: Vault, process: UUID, path: Path, *, dry_run: bool = False, progress: Progress | None = None
) -> ImportResult:
    with vault.read() as tx:
        run = prepare_roster(tx, plan_roster(path), process, dry_run=dry_run)
    return finish(vault, run, progress)


JUANA = "Juana Tzoc Ixcoy,COCODE Chiul,Comunidad,Mujer,1987,8646825810101,5551 2345"
MATEO = "Mateo Cuc Rax,Cooperativa,Guardabosques,Hombre,1960,,5551 9999"


def test_people_come_in_with_their_parties_and_only_what_the_process_keeps(
    vault: Vault, process: UUID, tmp_path: Path
) -> None:
    result = _take(vault, process, _file(tmp_path, JUANA, MATEO))
    assert (result.added, result.updated, result.unchanged) == (2, 0, 0)
    assert result.not_kept == {"phone": 2}
    with vault.read() as tx:
        parties = {party.name: party.sector for party in tx.session.query(Party)}
        details = tx.session.query(ParticipantDetails).filter_by(birth_year=1987).one()
        seat = tx.get(Participant, details.participant_id)
        assert (seat.name, details.sex, details.national_id) == ("Juana Tzoc Ixcoy", "f", "8646825810101")
        assert details.phone is None
        assert details.space == tx.team_space(process)
        assert seat.space == tx.table_space(process)
        own = tx.connection.exec_driver_sql("select code from catalogue_entry").scalars().all()
    assert parties == {"COCODE Chiul": "community", "Cooperativa": "Guardabosques"}
    assert own == ["Guardabosques"]
    assert unsound(vault) == []


def test_what_is_not_kept_is_told_by_the_names_of_the_fields(vault: Vault, process: UUID, tmp_path: Path) -> None:
    path = tmp_path / "idiomas.csv"
    path.write_text("Nombre,Idioma,Municipio\nAna Xol,Kaqchikel,Comalapa\n", encoding="utf-8")
    assert _take(vault, process, path).not_kept == {"language": 1, "municipality": 1}
    assert set(Field) > {"language", "municipality"}


def test_the_same_file_twice_adds_nothing(vault: Vault, process: UUID, tmp_path: Path) -> None:
    path = _file(tmp_path, JUANA, MATEO)
    _take(vault, process, path)
    again = _take(vault, process, path)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 2)
    assert again.possible_duplicates == []
    assert (count(vault, "participant"), count(vault, "party")) == (2, 2)


def test_a_dry_run_tells_the_same_and_writes_nothing(vault: Vault, process: UUID, tmp_path: Path) -> None:
    path = _file(tmp_path, JUANA, MATEO)
    assert _take(vault, process, path, dry_run=True).added == 2
    assert count(vault, "participant") == 0


def test_a_party_is_met_under_its_name_however_it_is_written(vault: Vault, process: UUID, tmp_path: Path) -> None:
    _take(vault, process, _file(tmp_path, JUANA))
    other = _file(tmp_path, "Ana Xol Caal,cocode CHIUL,,Mujer,1990,,", name="otra.csv")
    _take(vault, process, other)
    assert count(vault, "party") == 1


def test_what_changed_in_the_file_is_written_and_what_changed_here_stays(
    vault: Vault, process: UUID, tmp_path: Path
) -> None:
    path = _file(tmp_path, JUANA, MATEO)
    _take(vault, process, path)
    with vault.begin("edit") as tx:
        tx.session.query(ParticipantDetails).filter_by(birth_year=1960).one().birth_year = 1961
    _file(tmp_path, JUANA.replace("1987", "1988"), MATEO)
    result = _take(vault, process, path)
    assert (result.updated, result.conflicts) == (1, [])
    _file(tmp_path, JUANA.replace("1987", "1988"), MATEO.replace("1960", "1959"))
    (conflict,) = _take(vault, process, path).conflicts
    assert (conflict.field, conflict.in_file, conflict.here) == ("birth_year", "1959", "1961")


def test_an_id_that_is_added_later_finds_its_person(vault: Vault, process: UUID, tmp_path: Path) -> None:
    without = JUANA.replace("8646825810101", "")
    path = _file(tmp_path, without)
    _take(vault, process, path)
    result = _take(vault, process, _file(tmp_path, JUANA))
    assert (result.added, result.updated) == (0, 1)
    assert count(vault, "participant") == 1


def test_two_lists_that_number_their_people_from_one_make_nobody_somebody_else(
    vault: Vault, process: UUID, tmp_path: Path
) -> None:
    first, second = tmp_path / "uno.csv", tmp_path / "dos.csv"
    first.write_text("ID,Nombre\n1,Ana Pérez\n2,Juan Xol\n", encoding="utf-8")
    second.write_text("ID,Nombre\n1,Liz Tut\n2,Juan Xol Caal\n3,Eva Pop\n", encoding="utf-8")
    _take(vault, process, first)
    result = _take(vault, process, second)
    assert (result.added, result.updated) == (1, 1)
    (told,) = result.conflicts
    assert (told.path, told.key, told.reason, told.in_file, told.here) == (
        "2", "1", "another_person", "Liz Tut", "Ana Pérez",
    )  # fmt: skip
    assert result.needs_a_look
    with vault.read() as tx:
        assert {person.name for person in tx.session.query(Participant)} == {"Ana Pérez", "Juan Xol Caal", "Eva Pop"}


def test_a_name_that_was_corrected_here_or_in_the_file_is_no_other_person(
    vault: Vault, process: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "uno.csv"
    path.write_text("ID,Nombre,DPI\n1,Jaun,8646825810101\n2,Ana Xol,\n", encoding="utf-8")
    _take(vault, process, path)
    with vault.begin("edit") as tx:
        tx.session.query(Participant).filter_by(key="2").one().name = "Rosa Tum"
    path.write_text("ID,Nombre,DPI\n1,Juan,8646825810101\n2,Ana Xol,\n", encoding="utf-8")
    result = _take(vault, process, path)
    assert (result.updated, result.unchanged, result.conflicts) == (1, 1, [])


@pytest.mark.parametrize("country", ["CO", "HN", "PE"])
def test_personal_codes_of_another_country_are_kept_as_they_are_written(
    vault: Vault, process: UUID, tmp_path: Path, country: str
) -> None:
    with vault.begin("edit") as tx:
        tx.get(Process, process).country = country
    path = tmp_path / "lista.csv"
    path.write_text("Nombre;Cédula\nAna Gómez;1.032.456.789\nJuan Díaz;79456123\n", encoding="utf-8")
    result = _take(vault, process, path)
    assert (result.added, result.flagged) == (2, [])
    with vault.read() as tx:
        kept = {details.national_id for details in tx.session.query(ParticipantDetails)}
    assert kept == {"1.032.456.789", "79456123"}


def test_two_people_of_one_name_stay_two_and_are_proposed(vault: Vault, process: UUID, tmp_path: Path) -> None:
    without = JUANA.replace("8646825810101", "").replace("1987", "1950")
    path = _file(tmp_path, without, JUANA)
    result = _take(vault, process, path)
    assert (result.added, len(result.possible_duplicates)) == (2, 1)
    again = _take(vault, process, path)
    assert (again.added, again.updated) == (0, 0)
    assert count(vault, "participant") == 2


def test_damaged_values_are_told_and_not_brought_in(vault: Vault, process: UUID, tmp_path: Path) -> None:
    damaged = JUANA.replace("8646825810101", "8.64683E+12")
    result = _take(vault, process, _file(tmp_path, damaged))
    assert [(row, flag.field) for row, flag in result.flagged] == [(2, "national_id")]
    with vault.read() as tx:
        assert tx.session.query(ParticipantDetails).one().national_id is None


def test_rows_that_are_no_people_are_told(vault: Vault, process: UUID, tmp_path: Path) -> None:
    result = _take(vault, process, _file(tmp_path, JUANA, "Total: 1,,,,,,"))
    assert [(each.row, each.reason) for each in result.skipped] == [(3, "roster.row_total")]
    assert not result.needs_a_look


class _StopsAfter:
    """Stops at the n-th question."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def report(self, done: int, total: int | None = None) -> None:
        """Ignore it."""

    def stop_if_cancelled(self) -> None:
        """Stop when nothing is left."""
        self.left -= 1
        if self.left < 0:
            raise Stopped


def test_a_stopped_import_left_whole_steps_and_is_finished_by_the_same_file(
    vault: Vault, process: UUID, tmp_path: Path
) -> None:
    rows = [f"Persona {chr(65 + at % 26)}{at:04d} Xol,Grupo {at % 7},Comunidad,Mujer,1990,," for at in range(400)]
    path = _file(tmp_path, *rows)
    with pytest.raises(Stopped):
        _take(vault, process, path, progress=_StopsAfter(1))
    assert 0 < count(vault, "participant") < 400
    assert unsound(vault) == []
    _take(vault, process, path)
    assert count(vault, "participant") == 400
    assert count(vault, "participant_details") == 400
    assert unsound(vault) == []


@pytest.mark.slow
@pytest.mark.skipif(not THREE_THOUSAND.is_file(), reason="the roster of three thousand is not here")
def test_three_thousand_people_come_in_once(vault: Vault, process: UUID) -> None:
    assert _take(vault, process, THREE_THOUSAND).added == 3_000
    assert count(vault, "participant") == 3_000
    again = _take(vault, process, THREE_THOUSAND)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 3_000)


def test_what_is_not_listed_one_by_one_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_result, "MOST_LISTED", 2)
    result = ImportResult()
    for row in range(3):
        result.skip(Skipped(row, "roster.row_total"))
        result.flag(row, [Flag("sex", "ambiguous_sex", "M")])
    assert (len(result.skipped), len(result.flagged), result.unlisted) == (2, 2, 2)
