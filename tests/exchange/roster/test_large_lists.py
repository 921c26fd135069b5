"""Fifty thousand people are read in seconds with flat memory, and the same list names each the same again."""

from __future__ import annotations

import time
import tracemalloc
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.errors import Refused, Stopped
from facilitator_app.exchange.roster import RosterRow, plan_roster, read_rows, review_rows

HEADER = "No.,Nombres,Apellidos,Sexo,DPI,Fecha de nacimiento,Municipio,Departamento,Idioma,Organización,Teléfono\n"


def _long_list(path: Path, people: int) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.write(HEADER)
        for number in range(people):
            born = f"27/{number % 12 + 1:02}/19{number % 60 + 30}"
            name = f"María Ana{number},Pérez Xol{number % 977},{'MH'[number % 2]},,{born}"
            place = "Comalapa,Chimaltenango,Kaqchikel"
            file.write(f'{number + 1},{name},{place},"Cooperativa {number % 40}, R. L.",5{number:07}\n')
    return path


@pytest.mark.slow
def test_fifty_thousand_people_take_seconds(tmp_path: Path) -> None:
    path = _long_list(tmp_path / "larga.csv", 50_000)
    started = time.process_time()
    review = review_rows(plan_roster(path))
    assert review.people == 50_000
    assert review.skipped == 0
    assert time.process_time() - started < 25


@pytest.mark.slow
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = _long_list(tmp_path / "larga.csv", 9_000)
    plan = plan_roster(path)
    rows = read_rows(plan)
    for _ in islice(rows, 2_000):
        pass  # caches are full by now
    tracemalloc.start()
    try:
        for _ in islice(rows, 2_000):
            pass
        tracemalloc.reset_peak()
        early = tracemalloc.get_traced_memory()[1]
        for _ in rows:
            pass
        late = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert path.stat().st_size > 900_000
    # What stays for each person is the key that tells whether it came before: some 200 bytes.
    assert late - early < 5_000 * 400


def test_the_same_list_twice_has_the_same_keys_and_each_is_its_own(read_text: Any) -> None:
    content = (
        "Nombre;Organización;Tel\nAna Xol;COCODE;55551234\nAna Xol;COCODE;55559999\nAna Xol;COCODE;55551234\nEva;;\n"
    )
    first, second = read_text(content), read_text(content)
    keys = [row.key for row in first.people]
    assert keys == [row.key for row in second.people]
    assert len(set(keys)) == 4
    assert (3, "key", "same_key_as_another") in first.flags()
    assert (4, "", "row_repeated") in first.flags()


def test_accents_case_and_order_of_rows_do_not_change_who_a_row_is(read_text: Any) -> None:
    one = read_text("Nombre;Organización\nMaría Xol;COCODE\nEva Tum;\n").people
    other = read_text("Organización;Nombre\n;EVA TUM\ncocode;Maria  Xol\n").people
    assert [row.key for row in one] == [row.key for row in reversed(other)]


def test_the_key_that_a_file_gives_is_kept_and_an_id_added_later_leaves_an_alias_behind(read_text: Any) -> None:
    assert read_text("Clave;Nombre\np1;Ana\n").people[0].key == "p1"
    (before,) = read_text("Nombre;DPI\nAna Xol;\n").people
    (after,) = read_text("Nombre;DPI\nAna Xol;8646825810101\n").people
    assert before.key != after.key
    assert set(before.aliases) & set(after.aliases)


def test_a_file_that_changes_between_review_and_import_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nombre\nAna\n", encoding="utf-8")
    plan = plan_roster(path)
    path.write_text("Nombre\nAna\nEva\n", encoding="utf-8")
    with pytest.raises(Refused, match=r"roster\.changed_meanwhile"):
        next(read_rows(plan))


def test_a_person_can_stop_the_reading_between_steps(tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int | None = None) -> None:
            assert (done, total) == (500, 2_000)

        def stop_if_cancelled(self) -> None:
            raise Stopped

    plan = plan_roster(_long_list(tmp_path / "larga.csv", 2_000))
    read: list[object] = []
    with pytest.raises(Stopped):
        read.extend(read_rows(plan, Impatient()))
    assert len(read) <= 500


def test_a_review_counts_what_is_filled_flagged_and_unclear(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nombre;Sector;DPI\nAna;SC;8,64683E+12\nEva;gob.;\nLuis;SC;\nTotal: 3;;\n", encoding="utf-8")
    review = review_rows(plan_roster(path))
    assert (review.people, review.skipped) == (3, 1)
    assert review.filled["sector"] == 3
    assert review.flagged["national_id", "id_digits_lost"] == 1
    assert review.unclear == {("sector", "SC"): 2}
    assert all(isinstance(row, RosterRow) or row.reason == "row_total" for row in read_rows(plan_roster(path)))
