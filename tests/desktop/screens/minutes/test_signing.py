"""How each person signs the acta: by a letter for what they did on paper, or with a drawing on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.desktop.screens.form_dialog import FormDialog
from facilitator_app.desktop.screens.minutes.screen import MinutesScreen
from facilitator_app.desktop.screens.minutes.sign_on_screen import SignOnScreen
from facilitator_app.documents.verify import Finding
from facilitator_app.domain.session import SigningAct
from facilitator_app.exchange.verification import verify_paper
from facilitator_app.store.vault import Vault
from tests.desktop.screens.minutes.acta import Filling, choose_person, draw, drawings
from tests.desktop.widgets.test_ink_pad import drag


def test_letters_write_how_the_chosen_person_signs(
    final: MinutesScreen, vault: Vault, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    opened = fill(lambda _window: None)
    people = final.signatures.list
    people.setFocus()
    people.setCurrentIndex(people.model().index(0, 0))
    QTest.keyClick(people, Qt.Key.Key_F)
    people.setCurrentIndex(people.model().index(1, 0))
    QTest.keyClick(people, Qt.Key.Key_H)

    def kinds() -> list[str]:
        with vault.read() as tx:
            return sorted(tx.session.scalars(select(SigningAct.kind)))

    qtbot.waitUntil(lambda: kinds() == ["signature", "thumbprint"])
    assert opened[-1].startswith("¿Qué dedo puso")
    qtbot.waitUntil(lambda: final._resolved.text().startswith("2 de "))


def test_a_person_signs_on_the_screen_and_the_list_says_so_with_the_time(
    final: MinutesScreen, vault: Vault, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    opened = fill(draw)
    choose_person(final, 0)
    QTest.keyClick(final.signatures.list, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: len(drawings(vault)) == 1)
    assert opened[-1].startswith("¿Firma ")
    qtbot.waitUntil(lambda: final._resolved.text().startswith("1 de "))
    row = final.signatures.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Firma simple en pantalla, " in row
    assert "según el reloj del equipo" in row


def test_somebody_signs_on_the_screen_on_request_of_another(
    final: MinutesScreen, vault: Vault, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    def ask(window: FormDialog) -> None:
        assert isinstance(window, SignOnScreen)
        window._signer.setCurrentIndex(1)
        window._signer.activated.emit(1)
        window._witness.setCurrentIndex(2)
        draw(window)

    fill(ask)
    choose_person(final, 0)
    final._draw.click()
    qtbot.waitUntil(lambda: len(drawings(vault)) == 1)
    with vault.read() as tx:
        acts = {act.kind: act.on_screen for act in tx.session.scalars(select(SigningAct))}
    assert acts == {"on_request": True, "witness": None}


def test_the_window_keeps_nothing_without_a_drawing_or_without_consent(
    final: MinutesScreen, vault: Vault, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[tuple[str, str]] = []

    def run(window: SignOnScreen) -> int:
        window.attempt()
        seen.append((window._pad_field.error, window._agreed_field.error))
        assert not window.pad.isEnabled()
        window._agreed.setChecked(True)
        drag(window.pad, [QPoint(10, 10), QPoint(200, 100)])
        window._clear.click()
        window.attempt()
        seen.append((window._pad_field.error, window._agreed_field.error))
        return 0

    monkeypatch.setattr(SignOnScreen, "exec", run)
    choose_person(final, 0)
    final._draw.click()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] == ("Todavía no hay nada dibujado.", "Sin su consentimiento no se guarda nada.")
    assert seen[1] == ("Todavía no hay nada dibujado.", "")
    assert drawings(vault) == []


def test_the_sealed_acta_is_seen_printed_and_exported_in_the_place_of_the_plain_one(
    final: MinutesScreen, vault: Vault, fill: Callable[[Filling], list[str]], qtbot: QtBot
) -> None:
    assert final.model.printed is not None
    plain = final.model.printed.pdf
    fill(draw)
    choose_person(final, 0)
    final._draw.click()
    qtbot.waitUntil(lambda: len(drawings(vault)) == 1)
    with qtbot.waitSignal(final.model.rendered):
        final.options._sealed.click()
    assert final.model.printed.pdf.startswith(plain)
    with vault.read() as tx:
        found = verify_paper(final.model.printed.pdf, tx)
    assert (found.verdict.finding, len(found.signatures)) == (Finding.IDENTICAL, 2)
    choose_person(final, 1)
    with qtbot.waitSignal(final.model.rendered):
        final._draw.click()
    with vault.read() as tx:
        assert len(verify_paper(final.model.printed.pdf, tx).signatures) == 3
    with qtbot.waitSignal(final.model.rendered):
        final.options._sealed.click()
    assert final.model.printed.pdf == plain
