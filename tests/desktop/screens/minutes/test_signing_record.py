"""The record of signatures: seen, made final, given again, corrected, and found among the scans."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.minutes.scan_dialogs import CompareScan, ScanFound
from facilitator_app.desktop.screens.minutes.screen import MinutesScreen
from facilitator_app.desktop.screens.minutes.signing_record_dialog import SigningRecordDialog
from facilitator_app.desktop.theme.scale import Scale
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.minutes.acta import (
    Filling,
    beside,
    blank_picture,
    has_scans,
    listed,
    make_record_final,
    trail,
)
from tests.documents.pdf_rules import whole_text


def test_the_record_of_signatures_is_seen_made_final_and_listed_with_the_paper(
    final: MinutesScreen, record: SigningRecordDialog, qtbot: QtBot
) -> None:
    assert "BORRADOR" in whole_text(record.pdf)
    QTest.keyClicks(record.witnesses[0], "Paula Tzoc Cuc")
    record.witnesses[0].editingFinished.emit()
    qtbot.waitUntil(lambda: bool(record.pdf) and "Paula" not in whole_text(record.pdf))
    make_record_final(record, qtbot)
    text = whole_text(record.pdf)
    assert "Paula Tzoc Cuc" in text
    assert "BORRADOR" not in text
    qtbot.waitUntil(lambda: any(one.title.startswith("Código") for one in listed(final)))
    record.close()


def test_a_record_that_is_final_is_given_again_from_the_list_and_corrected_with_a_reason(
    final: MinutesScreen, record: SigningRecordDialog, qtbot: QtBot
) -> None:
    make_record_final(record, qtbot)
    kept = record.pdf
    record.close()
    qtbot.waitUntil(lambda: bool(trail(final).signing_records))
    again: list[SigningRecordDialog] = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(SigningRecordDialog, "exec", lambda window: beside(again, window))
        row = next(one for one in listed(final) if one.title.startswith("Código"))
        final.paper.list.opened.emit(row)
    qtbot.waitUntil(lambda: again[0].pdf == kept)
    again[0].again.click()
    qtbot.waitUntil(lambda: bool(again[0].pdf) and "BORRADOR" in whole_text(again[0].pdf))
    again[0].reason.setText("Faltaba una firma tardía.")
    make_record_final(again[0], qtbot)
    assert "Faltaba una firma tardía." in whole_text(again[0].pdf)
    again[0].close()


def test_a_scan_of_the_record_of_signatures_is_listed_at_its_acta(
    final: MinutesScreen, record: SigningRecordDialog, tmp_path: Path, fill: Callable[[Filling], list[str]],
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    make_record_final(record, qtbot)
    path = tmp_path / "constancia.pdf"
    path.write_bytes(record.pdf)
    record.close()
    titles = fill(lambda _window: None)
    final.flow.take([path])
    qtbot.waitUntil(lambda: bool(trail(final).signing_scans))
    assert titles[-1].startswith("¿Adjuntar este escaneo a la constancia de firmas")
    assert not has_scans(final)
    assert any(one.title == "constancia.pdf" for one in listed(final))
    monkeypatch.setattr(CompareScan, "exec", lambda _window: 1)
    final.paper.list.opened.emit(next(one for one in listed(final) if one.title == "constancia.pdf"))
    qtbot.waitUntil(lambda: any(scan.compared_by for scan in trail(final).signing_scans))


def test_a_picture_of_a_record_of_signatures_is_found_by_the_code_that_is_typed(
    final: MinutesScreen, record: SigningRecordDialog, tmp_path: Path, fill: Callable[[Filling], list[str]],
    qtbot: QtBot,
) -> None:  # fmt: skip
    make_record_final(record, qtbot)
    record.close()
    qtbot.waitUntil(lambda: bool(trail(final).signing_records))
    of_signing = trail(final).signing_records[0]
    titles: list[str] = []

    def type_code(window: FormDialog) -> None:
        assert isinstance(window, ScanFound)
        window._code.setText(of_signing.code)
        window._code.textEdited.emit(of_signing.code)
        titles.append(window.windowTitle())
        assert window.revision.code == of_signing.code
        assert window.pages == tuple(range(1, (window.revision.pages or 1) + 1))

    fill(type_code)
    final.flow.take([blank_picture(tmp_path)])
    qtbot.waitUntil(lambda: bool(trail(final).signing_scans))
    assert titles == [f"¿Adjuntar este escaneo a la constancia de firmas {of_signing.code}?"]
    assert trail(final).signing_scans[0].matched == "typed"
    assert not has_scans(final)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_control_of_the_record_has_a_name_and_no_words_are_cut(
    record: SigningRecordDialog, desk: Desk, scale: float, qtbot: QtBot
) -> None:
    desk.theme.resize(Scale(scale))
    for _stage in ("draft", "final"):
        qtbot.wait(50)
        assert nameless(record) == []
        assert cut_when_settled(record) == []
        if not record.is_final:
            make_record_final(record, qtbot)
    record.close()
