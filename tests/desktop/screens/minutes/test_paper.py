"""What comes back on paper is found by its codes and compared, and copies that were handed over are listed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.minutes.scan_dialogs import CompareScan, ScanFound
from facilitator_app.desktop.screens.minutes.scan_taking import read_page_numbers, write_page_numbers
from facilitator_app.desktop.screens.minutes.screen import MinutesScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.widgets.told import Told
from facilitator_app.queries.frozen_documents import revisions
from facilitator_app.store.vault import Vault
from tests.desktop.screens.late import LateVault
from tests.desktop.screens.meeting import Meeting
from tests.desktop.screens.minutes.acta import Filling, blank_picture, has_scans, scan_of, trail


def test_a_scan_finds_its_pages_by_their_codes_and_is_compared_side_by_side(
    final: MinutesScreen, tmp_path: Path, fill: Callable[[Filling], list[str]], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    pages = final.model.printed.pages if final.model.printed else 0
    found: list[ScanFound] = []
    fill(lambda window: found.append(window) if isinstance(window, ScanFound) else None)
    final.flow.take([scan_of(final, tmp_path, list(range(1, pages)))])
    qtbot.waitUntil(lambda: has_scans(final))
    assert found[0].pages == tuple(range(1, pages))
    came_back = trail(final)
    assert came_back.missing == (pages,)
    shown: list[str] = []

    def agree(window: CompareScan) -> int:
        shown.append(window.windowTitle())
        window.accept()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(CompareScan, "exec", agree)
    final.flow.open(came_back.scans[0])
    qtbot.waitUntil(
        lambda: bool(final.model.desk and final.model.desk.trail and final.model.desk.trail.scans[0].compared_by)
    )
    assert shown == ["Cotejar el escaneo con lo que se imprimió"]


def test_who_went_to_another_acta_is_not_asked_to_compare_a_scan_of_the_one_they_left(
    final: MinutesScreen, shell: Shell, another: UUID, tmp_path: Path, fill: Callable[[Filling], list[str]],
    late_vault: LateVault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    fill(lambda _window: None)
    final.flow.take([scan_of(final, tmp_path, [1])])
    qtbot.waitUntil(lambda: has_scans(final))
    asked: list[CompareScan] = []
    monkeypatch.setattr(CompareScan, "exec", asked.append)
    late_vault.begin()
    final.flow.open(trail(final).scans[0])
    shell.go(f"minutes/{another}")
    late_vault.answer()
    qtbot.waitUntil(lambda: final.model.desk is not None and final.model.desk.session.id == another)
    assert asked == []


def test_a_picture_without_a_readable_code_asks_for_the_short_code(
    final: MinutesScreen, tmp_path: Path, fill: Callable[[Filling], list[str]], qtbot: QtBot, vault: Vault,
    meeting: Meeting,
) -> None:  # fmt: skip
    with vault.read() as tx:
        code = revisions(tx, meeting.session)[0].code
    refused: list[str] = []

    def type_code(window: FormDialog) -> None:
        assert isinstance(window, ScanFound)
        window._code.setText("7X2X-8050-JE6")
        window._pages.setText("1")
        window.attempt()
        refused.append(window._code_field.error)
        window._code.setText(code.lower().replace("-", " "))

    fill(type_code)
    final.flow.take([blank_picture(tmp_path)])
    qtbot.waitUntil(lambda: has_scans(final))
    assert refused[0].startswith("Ese no es el código")
    assert final.model.desk is not None
    assert final.model.desk.trail is not None
    assert (final.model.desk.trail.scans[0].matched, final.model.desk.trail.scans[0].pages) == ("typed", (1,))


@pytest.mark.qt_log_ignore("JPEG", extend=True)
@pytest.mark.parametrize(("name", "content"), [("a.pdf", b"%PDF-1.7 cut"), ("b.jpg", b"\xff\xd8no"), ("c.exe", b"MZ")])
def test_what_is_no_scan_is_refused_and_nothing_is_kept(
    final: MinutesScreen, tmp_path: Path, qtbot: QtBot, desk: Desk, name: str, content: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    told: list[str] = []
    monkeypatch.setattr(Told, "exec", lambda _window: told.append("window"))
    path = tmp_path / name
    path.write_bytes(content)
    final.flow.take([path])
    qtbot.waitUntil(lambda: told == ["window"])
    assert "no se puede abrir como escaneo" in desk.notices.kept[0].words.what
    assert final.model.desk is not None
    assert final.model.desk.trail is not None
    assert final.model.desk.trail.scans == ()


def test_copies_are_registered_with_their_number_and_who_has_them(
    final: MinutesScreen, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    fill(lambda window: window._recipient.setText("Auxiliatura de la PDH"))  # type: ignore[attr-defined]
    final.flow.deliver()
    qtbot.waitUntil(lambda: bool(final.model.desk and final.model.desk.trail and final.model.desk.trail.copies))
    assert final.model.desk is not None
    assert final.model.desk.trail is not None
    assert final.model.desk.trail.copies[0].recipient == "Auxiliatura de la PDH"
    assert "1. Auxiliatura de la PDH" in [row.title for row in final.paper._rows.rows]


@pytest.mark.parametrize(
    ("words", "pages"),
    [("1-3, 5", (1, 2, 3, 5)), ("2", (2,)), ("1 a 2 y 4", (1, 2, 4)), ("9", None), ("3-1", None), ("dos", None)],
)
def test_pages_are_written_as_people_write_them(words: str, pages: tuple[int, ...] | None) -> None:
    assert read_page_numbers(words, 8) == pages
    if pages:
        assert read_page_numbers(write_page_numbers(pages), 8) == pages
