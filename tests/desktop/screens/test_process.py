"""Mesas and the page of one: beginning it, its parties, its sessions, its stage; it warns and never blocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from facilitator_app.commands.condition import rate_condition
from facilitator_app.commands.method import remove_method_part
from facilitator_app.commands.party import edit_party
from facilitator_app.commands.process import begin_process
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.process.conditions import ConditionDialog
from facilitator_app.desktop.screens.process.method_dialog import MethodDialog
from facilitator_app.desktop.screens.process.party_dialog import PartyDialog
from facilitator_app.desktop.screens.process.process_acts import ProcessActs
from facilitator_app.desktop.screens.process.screen import _TABS, ProcessScreen
from facilitator_app.desktop.screens.process.session_dialog import SessionDialog
from facilitator_app.desktop.screens.process.stage_dialog import StageDialog
from facilitator_app.desktop.screens.process.training_dialog import TrainingDialog
from facilitator_app.desktop.screens.processes.begin_dialog import BeginDialog
from facilitator_app.desktop.screens.processes.screen import ProcessesScreen
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.paint import text_width
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.domain.process import Party, Process
from facilitator_app.domain.session import Session
from facilitator_app.queries.conditions import Trend
from facilitator_app.queries.method import method_parts
from facilitator_app.queries.sessions import session_form
from facilitator_app.store.vault import Vault
from tests.desktop.screens.meeting import MORNING, Meeting


@pytest.fixture
def screen(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> ProcessScreen:
    """The page of the mesa."""
    shell.register("process", lambda: ProcessScreen(desk))
    screen = shell.go(f"process/{meeting.process}")
    assert isinstance(screen, ProcessScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    return screen


def test_the_list_tells_where_each_mesa_stands(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> None:
    shell.register("processes", lambda: ProcessesScreen(desk))
    screen = shell.go("processes")
    assert isinstance(screen, ProcessesScreen)
    qtbot.waitUntil(lambda: bool(screen._rows.rows))
    told = screen._rows.data(screen._rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Mesa de agua y bosque" in str(told)
    assert "Diálogo" in str(told)


def test_a_mesa_is_begun_with_a_method_that_the_parties_can_change(
    shell: Shell, desk: Desk, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.register("processes", lambda: ProcessesScreen(desk))
    shell.register("process", lambda: ProcessScreen(desk))
    screen = shell.go("processes")
    assert isinstance(screen, ProcessesScreen)
    qtbot.waitUntil(lambda: screen.model.board is not None)

    def fill(dialog: BeginDialog) -> bool:
        dialog._title.setText("Mesa del bosque")
        dialog._community.setText("Aldea Alta")
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(BeginDialog, "exec", fill)
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(shell.screen_now, ProcessScreen))
    with vault.read() as tx:
        process = tx.session.scalars(select(Process)).one()
        assert (process.title, process.template, process.stage) == ("Mesa del bosque", "pro-paz", "exploration")


def test_a_mesa_that_came_without_a_method_takes_one(
    shell: Shell, desk: Desk, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with vault.begin("test") as tx:
        process = begin_process(tx, "Mesa de un archivo", template=None, stage="dialogue")
    shell.register("process", lambda: ProcessScreen(desk))
    screen = shell.go(f"process/{process}")
    assert isinstance(screen, ProcessScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    assert screen.summary._no_method.isVisible()
    monkeypatch.setattr(MethodDialog, "exec", MethodDialog.attempt)
    screen.summary._method.click()
    qtbot.waitUntil(lambda: bool(screen.summary._condition_rows.rows))
    assert not screen.summary._no_method.isVisible()
    state = screen.state()
    assert state is not None
    assert state.words == "Etapa: diálogo"


def test_a_mesa_whose_parties_took_the_conditions_out_is_offered_no_other_method(
    shell: Shell, desk: Desk, vault: Vault, qtbot: QtBot
) -> None:
    with vault.begin("test") as tx:
        process = begin_process(tx, "Mesa sin condiciones")
        for part in method_parts(tx, process, "condition"):
            remove_method_part(tx, part.id)
    shell.register("process", lambda: ProcessScreen(desk))
    screen = shell.go(f"process/{process}")
    assert isinstance(screen, ProcessScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    assert screen.summary._no_method.isVisible()
    assert not screen.summary._method.isVisible()


def test_a_form_without_its_name_says_so_and_keeps_what_was_typed(theme: Theme, qtbot: QtBot) -> None:
    dialog = BeginDialog(theme, None, "es")  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog._community.setText("Aldea Alta")
    dialog.attempt()
    assert dialog._title_field.error == "Escriba cómo se llama la mesa."
    assert dialog._community.text() == "Aldea Alta"


@pytest.mark.parametrize(("laptop", "country"), [("es_PE", "PE"), ("es_GT", "GT"), ("C", None)])
def test_a_mesa_begins_in_the_country_of_the_laptop_or_in_none(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, laptop: str, country: str | None
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(laptop))
    dialog = BeginDialog(theme, None, "es")  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert dialog.said.fields["country"] == country
    dialog._places._edit.setText("Aldea de nadie")
    assert dialog.said.fields["municipality"] == "Aldea de nadie"


def test_what_needs_a_reason_is_not_kept_without_one(theme: Theme, qtbot: QtBot) -> None:
    dialog = BeginDialog(theme, None, "es")  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog._title.setText("Mesa")
    next(box for field, box in dialog._kept.items() if field == "national_id").setChecked(True)
    dialog.attempt()
    assert dialog._reason_field.refused
    dialog._reason.setText("Lo pide el reglamento")
    dialog.attempt()
    assert dialog.said.fields["personal_fields_reason"] == "Lo pide el reglamento"


def test_the_page_shows_path_parties_inclusion_and_sessions(screen: ProcessScreen, qtbot: QtBot) -> None:
    state = screen.state()
    assert state is not None
    assert state.words == "Etapa: diálogo"
    assert len(screen.summary._party_rows.rows) == 10
    assert len(screen.summary._condition_rows.rows) == 7
    by_group = {row.words: row.numbers for row in screen.summary.ledger.rows}
    assert by_group["Comunidad"][:2] == (22, 21)
    assert by_group["Mujeres"][0] == 28
    assert any("Sesión 8" in row.spoken() for row in screen.summary._session_rows.rows)


def test_inclusion_can_be_read_as_a_table(screen: ProcessScreen) -> None:
    heads, *lines = screen.summary.ledger.numbers
    assert heads == ("Grupo", "Invitadas", "Presentes", "Hablaron", "Firmaron")
    assert lines[-1][0] == "Todas"
    assert screen.summary.ledger.accessibleDescription()


def test_another_stage_is_chosen_after_its_conditions_were_shown(
    screen: ProcessScreen, vault: Vault, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[int] = []

    def choose(dialog: StageDialog) -> bool:
        shown.append(dialog._lines.count())
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(StageDialog, "exec", choose)
    screen.acts.stage()
    qtbot.waitUntil(lambda: _stage(vault, meeting.process) == "agreement")
    assert shown == [3]


def _stage(vault: Vault, process: UUID) -> str | None:
    with vault.read() as tx:
        return tx.get(Process, process).stage


def test_a_condition_is_rated_with_its_evidence(
    screen: ProcessScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rate(dialog: ConditionDialog) -> bool:
        dialog._rating.setCurrentIndex(dialog._rating.findData("weak"))
        dialog._evidence.setPlainText("No alcanza para el transporte.")
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(ConditionDialog, "exec", rate)
    screen.acts.condition(screen.summary._condition_rows.rows[4])
    qtbot.waitUntil(lambda: screen.summary._condition_rows.rows[4].filled == 1)
    assert screen.model.page is not None
    latest = screen.model.page.conditions[4].latest
    assert latest is not None
    assert (latest.rating, latest.evidence, latest.rated_by) == (
        "weak", "No alcanza para el transporte.", screen._desk.person,
    )  # fmt: skip
    assert screen.summary._weak.isVisible()
    assert "recursos" in screen.summary._weak_words.text()


def test_a_condition_that_fell_is_told_beside_its_trend_and_blocks_no_stage(
    screen: ProcessScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    for ago, rating in ((30, "firm"), (2, "sufficient")):
        with vault.begin("test") as tx:
            rate_condition(tx, meeting.process, "political_will", rating, on=MORNING.date() - timedelta(days=ago))
    qtbot.waitUntil(lambda: "bajó" in " ".join(row.spoken() for row in screen.summary._condition_rows.rows))
    row = next(row for row in screen.summary._condition_rows.rows if row.key == "political_will")
    assert (row.levels, row.trend) == ((3.0, 2.0), Trend.FELL)
    assert "Bajó: voluntad política." in screen.summary._weak_words.text()
    page = screen.model.page
    assert page is not None
    wanted = next(
        n for n, step in enumerate(page.detail.path) if any(c.code == "political_will" for c in step.conditions)
    )
    dialog = StageDialog(screen.theme, screen, page.detail.path, page.conditions, "es")
    dialog._combo.setCurrentIndex(wanted)
    told = [label.text() for label in dialog._conditions.findChildren(QLabel)]
    assert "Voluntad política: Suficiente, bajó" in told
    assert dialog.act.isEnabled()
    dialog.deleteLater()


def test_the_levelling_keeps_its_numbers_whole_where_it_is_narrow(
    shell: Shell, screen: ProcessScreen, qtbot: QtBot
) -> None:
    """What has no room beside the sector is told under it, on as many lines as that takes."""
    table, model = screen.training.table, screen.training.table.model()
    shell.show()
    screen.tabs.setCurrentIndex(_TABS.index("training"))
    qtbot.waitUntil(table.isVisible)
    table.setFixedWidth(500)
    qtbot.waitUntil(lambda: table.width() == 500)
    needed = text_width(screen.theme.font(14), "10 de 16") + screen.theme.px(40)
    beside = [at for at in range(1, model.columnCount()) if not table.isColumnHidden(at)]
    assert beside[-1] == model.columnCount() - 1, "what sums up the others stays"
    assert all(table.columnWidth(at) >= needed for at in beside)
    below = table.words_below(model.rowCount() - 1)
    assert len(below.split(" · ")) == model.columnCount() - 1 - len(beside)
    assert all(": " in words for words in below.split(" · "))
    assert table.rowHeight(0) > screen.theme.px(56), "one line would have cut them"


def test_the_levelling_says_which_sector_comes_untrained_and_a_training_levels_it(
    screen: ProcessScreen, vault: Vault, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert screen.training._untrained.isVisibleTo(screen.training)

    def teach(dialog: TrainingDialog) -> bool:
        dialog._title.setText("Taller de negociación")
        for code, box in dialog._skills:
            box.setChecked(code == "negotiation")
        for at in range(dialog._people.count()):
            dialog._people.item(at).setCheckState(Qt.CheckState.Checked)
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(TrainingDialog, "exec", teach)
    screen.acts.new_training()
    qtbot.waitUntil(lambda: not screen.training._untrained.isVisibleTo(screen.training))
    rows = screen.training.trainings._rows.rows
    assert [row.title for row in rows] == ["Taller de negociación"]
    assert screen.model.page is not None
    levelling = screen.model.page.levelling
    assert levelling.total.trained["negotiation"] == levelling.total.people

    def untick(dialog: TrainingDialog) -> bool:
        for at in range(dialog._people.count()):
            dialog._people.item(at).setCheckState(Qt.CheckState.Unchecked)
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(TrainingDialog, "exec", untick)
    screen.acts.training(rows[0])
    qtbot.waitUntil(lambda: screen.training._untrained.isVisibleTo(screen.training))
    monkeypatch.setattr(ProcessActs, "_sure", lambda *_words: True)
    screen.acts.remove_training(rows[0])
    qtbot.waitUntil(lambda: not screen.training.trainings._rows.rows)


def test_saving_a_party_replaces_only_what_its_form_showed(
    screen: ProcessScreen, vault: Vault, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    party = meeting.parties[3]

    def change(dialog: PartyDialog) -> bool:
        dialog._name.setText("COCODE Aldea Alta y anexos")
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(PartyDialog, "exec", change)
    screen.acts.party(party)
    qtbot.waitUntil(lambda: _name(vault, party) == "COCODE Aldea Alta y anexos")
    qtbot.waitUntil(lambda: any("y anexos" in row.spoken() for row in screen.summary._party_rows.rows))


def _name(vault: Vault, party: UUID) -> str:
    with vault.read() as tx:
        return tx.get(Party, party).name


def test_a_session_is_planned_with_agenda_and_list(
    screen: ProcessScreen, vault: Vault, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:

    def plan(dialog: SessionDialog) -> bool:
        dialog._venue.setText("Salón municipal")
        dialog.attempt()
        return bool(dialog.result())

    monkeypatch.setattr(SessionDialog, "exec", plan)
    screen.acts.plan()

    def planned() -> Session | None:
        with vault.read() as tx:
            found = tx.session.scalars(select(Session).where(Session.number == 9)).first()
            tx.session.expunge_all()
            return found

    qtbot.waitUntil(lambda: planned() is not None)
    session = planned()
    assert session is not None
    assert session.venue == "Salón municipal"
    assert session.starts_at is not None
    assert session.starts_at.date() == MORNING.date()
    qtbot.waitUntil(lambda: len(screen.sessions._rows.rows) == 2)


def test_the_languages_of_a_session_are_written_and_shown_by_their_names(
    theme: Theme, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    new = SessionDialog(theme, parent, "es", MORNING.date())
    assert new._spoken.text() == "Español"
    new._spoken.setText("español, q'eqchi', poqomchi, quc")
    assert new.said["languages"] == ("es", "kek", "poh", "quc")
    with vault.read() as tx:
        with_these = replace(session_form(tx, meeting.session), languages=("es", "kek", "de la casa"))
    changed = SessionDialog(theme, parent, "en", MORNING.date(), with_these)
    assert changed._spoken.text() == "Spanish, Q'eqchi', de la casa"
    changed.attempt()
    assert changed.said["languages"] == ("es", "kek", "de la casa")
    assert not changed._spoken_field.error


def test_a_party_with_people_is_not_removed_and_the_reason_is_told(
    screen: ProcessScreen, desk: Desk, meeting: Meeting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    desk.notices.told.disconnect()
    desk.notices.told.connect(lambda notice: told.append(str(notice.words)))
    monkeypatch.setattr(ProcessActs, "_sure", lambda *_words: True)
    screen.acts.remove_party(screen.parties._rows.rows[0])
    qtbot.waitUntil(lambda: bool(told))
    assert "personas" in str(told[0])


def test_a_change_elsewhere_shows_while_in_view_and_waits_while_hidden(
    shell: Shell, desk: Desk, screen: ProcessScreen, vault: Vault, meeting: Meeting, qtbot: QtBot
) -> None:
    with vault.begin("sync") as tx:
        edit_party(tx, meeting.parties[0], name="Municipalidad nueva")
    qtbot.waitUntil(lambda: any("Municipalidad nueva" in row.spoken() for row in screen.summary._party_rows.rows))
    shell.register("processes", lambda: ProcessesScreen(desk))
    shell.go("processes")
    with vault.begin("sync") as tx:
        edit_party(tx, meeting.parties[0], name="Municipalidad otra vez")
    qtbot.waitUntil(lambda: screen.stale)
    assert not any("otra vez" in row.spoken() for row in screen.summary._party_rows.rows)
    shell.go(f"process/{meeting.process}")
    qtbot.waitUntil(lambda: any("otra vez" in row.spoken() for row in screen.summary._party_rows.rows))
    QTest.qWait(1)
