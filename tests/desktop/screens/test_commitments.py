"""Compromisos: overdue first, each source apart, evidence sealed, kept only with a dated proof, keys 1 to 4."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facilitator_app.commands.agreement import add_agreement
from facilitator_app.commands.commitment import add_commitment
from facilitator_app.commands.evidence import add_evidence
from facilitator_app.commands.source_account import add_account
from facilitator_app.commands.visit import note_visit
from facilitator_app.desktop.screens.commitments.account_dialog import AccountDialog
from facilitator_app.desktop.screens.commitments.evidence_dialog import EvidenceDialog
from facilitator_app.desktop.screens.commitments.original import OriginalDialog
from facilitator_app.desktop.screens.commitments.rows import Group
from facilitator_app.desktop.screens.commitments.screen import CommitmentsScreen
from facilitator_app.desktop.screens.commitments.taking import take_file, thumbnail_of
from facilitator_app.desktop.screens.commitments.visit_dialog import VisitDialog
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.domain.agreement import Commitment
from facilitator_app.domain.session import Session
from facilitator_app.domain.verification import LARGEST_THUMBNAIL, Evidence, SourceAccount
from facilitator_app.errors import Refused
from facilitator_app.store.records.attachments import file_bytes
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.loop_watch import ALLOWED, LoopWatch
from tests.desktop.screens.meeting import MORNING, Meeting

TODAY = MORNING.date()


@pytest.fixture
def promises(vault: Vault, meeting: Meeting) -> dict[str, UUID]:
    """Commitments in every group, and a visit that heard two sources of the one that is overdue."""
    made: dict[str, UUID] = {}
    with vault.begin("test") as tx:
        agreement = add_agreement(tx, meeting.process, "La corta", number=3)
        for key, text, due in (
            ("map", "Entregar el mapa", TODAY - timedelta(days=3)),
            ("gate", "Arreglar el portón", TODAY + timedelta(days=2)),
            ("trees", "Sembrar alisos", TODAY + timedelta(days=60)),
            ("guard", "Cuidar el nacimiento", None),
        ):
            made[key] = add_commitment(
                tx, agreement, text, due_on=due, responsible_party_id=meeting.parties[0], indicator="Se ve"
            )
        made["visit"] = note_visit(tx, meeting.process, tx.now() - timedelta(days=1), venue="Aldea Alta")
        made["said"] = add_account(
            tx, made["visit"], made["map"], "Se entregó el viernes", kind="party", party_id=meeting.parties[0],
            finding="kept", visibility="minutes",
        )  # fmt: skip
        made["denied"] = add_account(
            tx, made["visit"], made["map"], "Aquí no ha venido nadie", kind="community", finding="not_kept"
        )
    return made


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, promises: dict[str, UUID], qtbot: QtBot) -> CommitmentsScreen:
    """The screen, with the overdue commitment in view."""
    shell.register("commitments", lambda: CommitmentsScreen(desk))
    screen = shell.go(f"commitments/{meeting.process}/{promises['map']}")
    assert isinstance(screen, CommitmentsScreen)
    qtbot.waitUntil(lambda: screen.model.file is not None)
    return screen


def _status(vault: Vault, commitment: UUID) -> str | None:
    with vault.read() as tx:
        return tx.get(Commitment, commitment).status


def test_what_is_overdue_stands_first_and_each_group_says_how_many_it_holds(screen: CommitmentsScreen) -> None:
    told = [row.spoken() for row in screen._rows.rows]
    assert told[0] == "Vencidos 1"
    assert told[1].startswith("Entregar el mapa, Municipalidad de Ixcab, venció el 2 mar, sin pruebas")
    groups = [row.group for row in screen._rows.rows if row.group is not None]
    assert groups == [Group.OVERDUE, Group.THIS_WEEK, Group.IN_TIME, Group.NO_DATE]


def test_each_source_stands_on_a_card_of_its_own_and_that_they_differ_is_told(
    screen: CommitmentsScreen, qtbot: QtBot
) -> None:
    cards = screen.detail._cards
    assert [card.account.words for card in cards] == ["Se entregó el viernes", "Aquí no ha venido nadie"]
    qtbot.waitUntil(lambda: "No coinciden" in _texts(screen))
    assert {card._finding.text() for card in cards} == {"Cumplido", "No cumplido"}


def test_what_a_source_finds_is_never_cut_however_many_stand_beside_one_another(
    screen: CommitmentsScreen, vault: Vault, promises: dict[str, UUID], qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        add_account(tx, promises["visit"], promises["map"], "Hay uno sin sello", kind="team", finding="partly")
    qtbot.waitUntil(lambda: len(screen.detail._cards) == 3)
    qtbot.waitUntil(lambda: all(card._finding.isVisible() for card in screen.detail._cards))
    for card in screen.detail._cards:
        assert card.rect().contains(card._finding.geometry())


def _texts(screen: CommitmentsScreen) -> list[str]:
    return [label.text() for label in screen.detail.findChildren(QLabel) if label.isVisibleTo(screen.detail)]


def test_in_the_discreet_view_what_the_team_alone_reads_is_covered_until_it_has_the_keyboard(
    screen: CommitmentsScreen, qtbot: QtBot
) -> None:
    screen.set_discreet(True)
    first, second = screen.detail._cards
    assert "Se entregó el viernes" in first._words.text()
    assert "no ha venido" not in second._words.text()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: "no ha venido" in second._words.text())
    screen.set_discreet(False)


def test_a_digit_in_the_list_chooses_the_conclusion_and_typing_one_in_the_words_does_not(
    screen: CommitmentsScreen, vault: Vault, promises: dict[str, UUID], qtbot: QtBot
) -> None:
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_3)
    conclusion = screen.detail.conclusion
    assert conclusion.status == "not_kept"
    qtbot.waitUntil(conclusion.words.hasFocus)
    QTest.keyClicks(conclusion.words, "faltan 2 hojas")
    assert conclusion.status == "not_kept"
    QTest.keyClick(conclusion.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _status(vault, promises["map"]) == "not_kept")
    qtbot.waitUntil(lambda: conclusion.words.text() == "")
    assert screen.model.file is not None
    assert screen.model.file.conclusions[0].words == "faltan 2 hojas"
    assert screen.model.file.conclusions[0].session_id == promises["visit"]


def test_kept_without_a_dated_proof_is_warned_of_and_refused_in_words(
    screen: CommitmentsScreen, desk: Desk, vault: Vault, promises: dict[str, UUID], qtbot: QtBot
) -> None:
    told: list[str] = []
    desk.notices.told.disconnect()
    desk.notices.told.connect(lambda notice: told.append(str(notice.words)))
    conclusion = screen.detail.conclusion
    conclusion.choose(1)
    assert conclusion._unproven.isVisibleTo(conclusion)
    conclusion.words.setText("Hay mapa")
    conclusion._save.click()
    qtbot.waitUntil(lambda: any("solo con una prueba y su fecha" in words for words in told))
    assert conclusion.words.text() == "Hay mapa"
    with vault.begin("test") as tx:
        add_evidence(tx, promises["map"], "El mapa", on=TODAY)
    qtbot.waitUntil(lambda: not conclusion._unproven.isVisibleTo(conclusion))
    assert conclusion.words.text() == "Hay mapa"
    conclusion._save.click()
    qtbot.waitUntil(lambda: _status(vault, promises["map"]) == "kept")


def test_a_photo_is_sealed_with_a_small_picture_and_shown_from_memory_on_demand(
    screen: CommitmentsScreen,
    vault: Vault,
    promises: dict[str, UUID],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    photo = tmp_path / "porton_nuevo.jpg"
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("#4a6b4d"))
    assert image.save(str(photo))

    def fill(dialog: EvidenceDialog) -> bool:
        dialog.take(photo)
        dialog._permission.setChecked(True)
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(EvidenceDialog, "exec", fill)
    screen._ask_evidence()
    qtbot.waitUntil(lambda: screen.model.file is not None and bool(screen.model.file.evidence))
    assert screen.model.file is not None
    line = screen.model.file.evidence[0]
    assert (line.title, line.kind, line.on, line.with_permission) == ("porton nuevo", "photo", TODAY, True)
    assert line.thumbnail is not None
    assert len(line.thumbnail) <= LARGEST_THUMBNAIL
    with vault.read() as tx:
        kept = tx.get(Evidence, line.id)
        assert kept.attachment_id is not None
        assert file_bytes(tx, kept.attachment_id) == photo.read_bytes()
    shown: list[object] = []
    monkeypatch.setattr(OriginalDialog, "exec", lambda dialog: shown.append(dialog._content))
    screen.detail._blocks[0].click()
    qtbot.waitUntil(lambda: shown == [photo.read_bytes()])


def test_what_a_source_said_is_written_apart_and_corrected_as_its_form_showed_it(
    screen: CommitmentsScreen, vault: Vault, promises: dict[str, UUID], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: AccountDialog) -> bool:
        dialog._words.setPlainText("Hay un mapa sin sello")
        dialog._who.setCurrentIndex(dialog._who.findData("team"))
        dialog._finding.setCurrentIndex(dialog._finding.findData("partly"))
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(AccountDialog, "exec", fill)
    screen._ask_account()
    qtbot.waitUntil(lambda: len(screen.detail._cards) == 3)
    assert screen.detail._cards[2].account.visibility == "team"

    def correct(dialog: AccountDialog) -> bool:
        assert dialog.words == "Se entregó el viernes"
        dialog._words.setPlainText("Se entregó el viernes 27")
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(AccountDialog, "exec", correct)
    QTest.keyClick(screen.detail._cards[0], Qt.Key.Key_Return)

    def words() -> str:
        with vault.read() as tx:
            return tx.get(SourceAccount, promises["said"]).words

    qtbot.waitUntil(lambda: words() == "Se entregó el viernes 27")


def test_a_visit_is_written_down_and_can_be_undone(
    screen: CommitmentsScreen, desk: Desk, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts: list[object] = []
    desk.notices.told.connect(lambda notice: acts.append(notice.act))

    def fill(dialog: VisitDialog) -> bool:
        dialog._title.setText("A ver el portón")
        dialog._venue.setText("El tanque")
        dialog.attempt()
        return bool(dialog.result())

    def visits() -> list[str | None]:
        with vault.read() as tx:
            return [one.title for one in tx.session.query(Session) if one.kind == "visit" and one.title]

    monkeypatch.setattr(VisitDialog, "exec", fill)
    screen._ask_visit()
    qtbot.waitUntil(lambda: visits() == ["A ver el portón"])
    qtbot.waitUntil(lambda: bool(acts))


def test_groups_fold_and_a_filter_finds_in_all_of_them(screen: CommitmentsScreen) -> None:
    screen.list.choose_key(Group.OVERDUE)
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert "Entregar el mapa" not in " ".join(row.title for row in screen._rows.rows)
    assert screen._rows.rows[0].spoken() == "Vencidos 1, plegado"
    screen.search.setText("mapa")
    assert [row.title for row in screen._rows.rows] == ["Vencidos", "Entregar el mapa"]
    screen.search.clear()


def test_every_control_has_a_name_and_no_words_are_cut_at_any_size(
    screen: CommitmentsScreen, shell: Shell, desk: Desk
) -> None:
    for factor in (1.0, 1.5):
        desk.theme.resize(Scale(factor))
        assert nameless(screen) == []
        assert cut_when_settled(screen.detail) == []


def test_the_window_stays_alive_while_a_large_photo_is_taken(
    screen: CommitmentsScreen, promises: dict[str, UUID], loop_watch: LoopWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "grande.jpg"
    image = QImage(5000, 3700, QImage.Format.Format_RGB32)
    for at in range(0, 5000, 50):
        for row in range(0, 3700, 370):
            image.setPixelColor(at, row, QColor(at % 255, row % 255, 90))
    assert image.save(str(photo), "JPEG", 95)  # type: ignore[call-overload]

    def take() -> None:
        job = screen.model.add_evidence("Grande", photo, "team", {"kind": "photo", "on": TODAY})
        with qtbot.waitSignal(job.succeeded):
            pass

    gaps = loop_watch.gaps(take, take)
    assert min(gaps) < ALLOWED, gaps


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("vacio.jpg", b""),
        ("roto.jpg", b"\xff\xd8\xff\xe0 nada"),
        ("roto.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40),
        ("roto.pdf", b"%PDF-1.7 nada"),
        ("audio.opus", b"OggS"),
        ("raro", b"?"),
    ],
)
def test_a_file_that_is_no_picture_is_kept_without_a_small_one(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    file = take_file(path)
    assert (file.thumbnail, b"".join(file.parts)) == (None, content)


def test_the_small_picture_says_nothing_but_what_is_seen(tmp_path: Path) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setText("Comment", "Aldea Alta 15.48 N 90.51 W")
    path = tmp_path / "foto.png"
    assert image.save(str(path))
    assert b"Aldea Alta" in path.read_bytes()
    small = thumbnail_of(path, "image/png")
    assert small is not None
    assert b"Aldea" not in small
    assert QImage.fromData(small).size().toTuple() == (320, 213)


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    file = take_file(tmp_path / "no-hay.jpg")
    with pytest.raises(Refused, match="file_unreadable"):
        b"".join(file.parts)
