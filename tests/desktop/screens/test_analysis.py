"""The analysis: what the parties shared apart from the team's reading, gone through by keys, changed through forms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from facilitator_app.commands.cause import add_cause
from facilitator_app.commands.history_event import add_event
from facilitator_app.desktop.screens.analysis.actor_view import ActorSpot, ActorView, _ActorItem
from facilitator_app.desktop.screens.analysis.pages import INDICATORS, INSIGHTS, MAP, SIGNALS, TREE
from facilitator_app.desktop.screens.analysis.print_dialog import PrintAnalysis
from facilitator_app.desktop.screens.analysis.screen import AnalysisScreen
from facilitator_app.desktop.screens.desk import Desk
from facilitator_app.desktop.screens.record_form import RecordForm
from facilitator_app.desktop.shell import Shell
from facilitator_app.desktop.theme.scale import Scale
from facilitator_app.desktop.theme.theme import Theme
from facilitator_app.desktop.widgets.figure import NumbersTable
from facilitator_app.domain.analysis import Actor, ActorPlace, Cause, HistoryEvent
from facilitator_app.domain.early_warning import Reading, Signal
from facilitator_app.store.vault import Vault
from tests.desktop.looking import cut_when_settled, nameless
from tests.desktop.screens.meeting import Meeting
from tests.desktop.screens.understood import Understood, understand
from tests.documents.pdf_rules import whole_text


@pytest.fixture
def understood(vault: Vault, meeting: Meeting) -> Understood:
    """A conflict that is understood."""
    return understand(vault, meeting)


@pytest.fixture
def screen(shell: Shell, desk: Desk, understood: Understood, qtbot: QtBot) -> AnalysisScreen:
    """The analysis of it, everything in view."""
    shell.register("analysis", lambda: AnalysisScreen(desk))
    shown = shell.go("analysis")
    assert isinstance(shown, AnalysisScreen)
    qtbot.waitUntil(lambda: shown.model.page is not None)
    shell.set_discreet(False)
    return shown


def told(screen: AnalysisScreen) -> str:
    """All that the panel tells."""
    rows = " / ".join(row.spoken() for row in screen.panel.rows.rows)
    return f"{screen.panel.title.text()} / {screen.panel.below.text()} / {rows}"


def in_form(fill: Callable[[RecordForm], None]) -> None:
    """When the next form opens, fill it in; what goes wrong in it closes it."""

    def act() -> None:
        form = QApplication.activeModalWidget()
        if not isinstance(form, RecordForm):
            QTimer.singleShot(20, act)
            return
        try:
            fill(form)
        except BaseException:
            form.reject()
            raise

    QTimer.singleShot(0, act)


def type_in(form: RecordForm, name: str, words: str) -> None:
    """Replace what a field of the form holds."""
    editor = form.field(name).editor
    editor.setFocus()
    editor.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(editor, words)


def test_a_name_on_the_map_covers_nobody_and_no_other_name(theme: Theme, qtbot: QtBot) -> None:
    drawn = ActorView(theme, "Mapa")
    qtbot.addWidget(drawn)
    drawn.resize(1118, 539)
    spots = [
        ActorSpot(uuid4(), name, below, None, "high", True, False, x, y, name)
        for name, below, x, y in (
            ("Ministerio de Energía", "no viene a la mesa", 0.60, 0.01),
            ("Municipalidad", "", 0.47, 0.34),
            ("Hidroeléctrica Peña Parda", "", 0.77, 0.33),
        )
    ]
    theme.resize(Scale(1.5))
    drawn.show_map(spots, (), ("Actor", "Qué"))
    actors = [node for node in drawn.nodes if isinstance(node, _ActorItem)]
    words = [actor.words_at.translated(actor.pos()) for actor in actors]
    for at, one in enumerate(words):
        assert not [actor.key for actor in actors if actor is not actors[at] and actor.circle.intersects(one)]
        assert not [other for other in words[at + 1 :] if other.intersects(one)]
        assert drawn.sceneRect().contains(one)


def test_the_history_stands_in_order_and_says_whose_words_it_is(screen: AnalysisScreen) -> None:
    assert [mark.spoken() for mark in screen._marks.rows] == [
        "1998, Se reparte la finca, Estructural, Lo compartieron las partes",
        "3 oct 2024, Un herido, Detonante, Lectura del equipo",
    ]
    screen.strip.setFocus()
    screen.strip.setCurrentIndex(screen._marks.index(0))
    QTest.keyClick(screen.strip, Qt.Key.Key_Right)
    assert told(screen).startswith("Un herido / Detonante · 3 oct 2024")


def test_a_history_that_is_too_wide_goes_on_below_and_the_arrows_go_along_it(
    screen: AnalysisScreen, understood: Understood, vault: Vault, desk: Desk, qtbot: QtBot
) -> None:
    with vault.begin("history") as tx:
        for number in range(5):
            add_event(
                tx, understood.process, f"Hecho {number}", kind="proximate", happened_on=date(2020, 1, 1 + number)
            )
    qtbot.waitUntil(lambda: screen._marks.rowCount() == 7)
    strip = screen.strip
    assert len({strip.visualRect(screen._marks.index(at)).y() for at in range(7)}) == 1
    desk.theme.resize(Scale(2.0))
    QTest.qWait(20)
    places = [strip.visualRect(screen._marks.index(at)) for at in range(7)]
    assert len({place.y() for place in places}) > 1
    assert strip.horizontalScrollBar().maximum() == 0
    assert all(strip.viewport().rect().right() >= place.right() for place in places)
    strip.setFocus()
    strip.setCurrentIndex(screen._marks.index(0))
    for _ in range(6):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.currentIndex().row() == 6
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.currentIndex().row() == 5
    with vault.begin("long history") as tx:
        for number in range(40):
            add_event(tx, understood.process, f"Otro {number}", kind="proximate", happened_on=date(2021, 1, 1))
    qtbot.waitUntil(lambda: screen._marks.rowCount() == 47)
    assert strip.height() < 3 * strip.cell.height(), "a long one does not push away what stands under it"
    assert strip.verticalScrollBar().maximum() > 0


def test_arrows_go_to_the_nearest_actor_and_it_is_said(screen: AnalysisScreen, understood: Understood) -> None:
    view = screen.pages.map
    screen.pages.turn_to(MAP)
    view.choose(understood.women)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.now == understood.council
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.now in (understood.women, understood.loggers)  # both are as far
    view.choose(understood.loggers)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.now == understood.loggers  # nobody is farther to the right
    node = view.node(understood.loggers)
    assert node is not None
    assert node.spoken == (
        "Madereros, Sector privado, Influencia media, no viene a la mesa, Lectura del equipo, tensión: Municipalidad"
    )
    assert "Madereros" in view.accessibleDescription()


def test_every_tie_names_its_source_in_the_panel(screen: AnalysisScreen, understood: Understood) -> None:
    screen.pages.map.choose(understood.council)
    words = told(screen)
    assert "Tensión con Madereros. Las cortas, Lectura del equipo · Visita a la ruta" in words
    assert "Alianza con Mujeres del Río, Lo compartieron las partes · Sesión 3" in words
    assert "Lo que le importa (interés), Que no haya otro bloqueo, Lectura del equipo · En el receso" in words


def test_shift_and_an_arrow_move_an_actor_and_the_place_is_kept(
    screen: AnalysisScreen, understood: Understood, vault: Vault, qtbot: QtBot
) -> None:
    view = screen.pages.map
    screen.pages.turn_to(MAP)
    view.choose(understood.loggers)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    def x() -> int:
        with vault.read() as tx:
            return tx.session.query(ActorPlace.x).filter(ActorPlace.actor_id == understood.loggers).one()[0]

    qtbot.waitUntil(lambda: x() < 800)
    qtbot.waitUntil(lambda: screen.model.page is not None and any(a.x < 0.8 for a in screen.model.page.map.actors
                                                                   if a.id == understood.loggers))  # fmt: skip
    assert view.now == understood.loggers


def test_the_mouse_moves_an_actor_too(
    screen: AnalysisScreen, understood: Understood, vault: Vault, qtbot: QtBot
) -> None:
    view = screen.pages.map
    node = view.node(understood.women)
    assert node is not None
    start = view.mapFromScene(node.pos())
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 60, 90):
        QTest.mouseMove(view.viewport(), start + QPoint(step, -step))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(90, -90))

    def place() -> tuple[int, int]:
        with vault.read() as tx:
            found = tx.session.query(ActorPlace).filter(ActorPlace.actor_id == understood.women).one()
            return found.x, found.y

    qtbot.waitUntil(lambda: place()[0] > 200 and place()[1] < 700)


def test_what_the_parties_shared_is_shown_alone(screen: AnalysisScreen, understood: Understood) -> None:
    assert screen._whose is not None
    screen._whose.choose(True)
    screen._show()
    assert [mark.title for mark in screen._marks.rows] == ["Se reparte la finca"]
    assert screen.pages.map.node(understood.loggers) is None
    screen.pages.map.choose(understood.council)
    assert "bloqueo" not in told(screen)
    assert "Madereros" not in told(screen)
    screen.pages.turn_to(SIGNALS)
    assert screen.pages._signal_rows.rowCount() == 0
    screen._whose.choose(False)
    screen._show()
    assert [mark.title for mark in screen._marks.rows] == ["Un herido"]
    assert screen.pages.tree.node(understood.problem) is None


def test_the_tree_says_who_does_not_share_a_cause_without_taking_sides(
    screen: AnalysisScreen, understood: Understood
) -> None:
    screen.pages.turn_to(TREE)
    view = screen.pages.tree
    view.choose(understood.problem)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.now == understood.night
    node = view.node(understood.night)
    assert node is not None
    assert node.spoken == (
        "Causa próxima, Se saca agua de noche, lo dice 1 parte, no lo comparte Hidroeléctrica El Salto, "
        "Lo compartieron las partes"
    )
    assert "Hidroeléctrica El Salto: «se regula»" in told(screen)


def test_a_tree_that_is_too_wide_stands_below_itself_and_each_box_under_its_own(
    screen: AnalysisScreen, understood: Understood, vault: Vault, desk: Desk, qtbot: QtBot
) -> None:
    process, problem = understood.process, understood.problem
    with vault.begin("tree") as tx:
        effects = [add_cause(tx, process, f"Efecto {at}", "effect", parent_id=problem) for at in range(3)]
        near = [add_cause(tx, process, f"Cerca {at}", "proximate", parent_id=problem) for at in range(3)]
        deep = add_cause(tx, process, "La tierra se repartió sin el bosque", "structural", parent_id=understood.night)
    screen.pages.turn_to(TREE)
    view = screen.pages.tree
    qtbot.waitUntil(lambda: view.node(deep) is not None)
    desk.theme.resize(Scale(2.0))
    QTest.qWait(20)

    def at(key: UUID) -> QRectF:
        node = view.node(key)
        assert node is not None
        return node.sceneBoundingRect()

    assert view.horizontalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0)  # the page scrolls, not a part of it
    keys = [*effects, problem, understood.night, deep, *near]
    tops = [at(key).top() for key in keys]
    assert tops == sorted(tops)
    assert at(problem).left() < at(understood.night).left() < at(deep).left()
    assert {round(at(key).left()) for key in (*effects, *near)} == {round(at(understood.night).left())}
    view.choose(problem)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.now == understood.night
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.now == deep


def test_the_map_is_never_so_low_that_actors_stand_on_each_other(screen: AnalysisScreen, desk: Desk) -> None:
    screen.pages.turn_to(MAP)
    for size in (1.0, 1.5, 2.0):
        desk.theme.resize(Scale(size))
        QTest.qWait(20)
        assert screen.pages.map.height() >= desk.theme.px(290)


def test_what_actors_say_stands_under_their_names_where_columns_would_cut_words(
    screen: AnalysisScreen, desk: Desk, qtbot: QtBot
) -> None:
    screen.pages.turn_to(INSIGHTS)
    heads, rows = screen.pages._heads._labels, screen.pages.insights
    qtbot.waitUntil(lambda: not heads[0].isHidden())
    beside = rows.visualRect(rows.model().index(0, 0)).height()
    desk.theme.resize(Scale(2.0))
    qtbot.waitUntil(lambda: all(head.isHidden() for head in heads))
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(0, 0)).height() > 2 * beside)
    assert rows.height() >= desk.theme.px(190)
    desk.theme.resize(Scale(1.0))
    qtbot.waitUntil(lambda: not heads[0].isHidden())


def test_insert_hangs_a_cause_from_the_one_come_to(
    screen: AnalysisScreen, understood: Understood, vault: Vault, qtbot: QtBot
) -> None:
    screen.pages.turn_to(TREE)
    screen.pages.tree.choose(understood.night)

    def fill(form: RecordForm) -> None:
        assert form.said["parent_id"] == understood.night
        assert form.said["kind"] == "structural"
        type_in(form, "title", "Nadie mide el caudal")
        form.attempt()

    in_form(fill)
    QTest.keyClick(screen.pages.tree, Qt.Key.Key_Insert)
    with vault.read() as tx:
        cause = tx.session.query(Cause).filter(Cause.title == "Nadie mide el caudal").one()
        assert (cause.parent_id, cause.origin) == (understood.night, "parties")
        made = cause.id
    qtbot.waitUntil(lambda: screen.pages.tree.node(made) is not None)


def test_a_refusal_is_told_in_the_form_and_nothing_typed_is_lost(
    screen: AnalysisScreen, understood: Understood, qtbot: QtBot, vault: Vault
) -> None:
    def fill(form: RecordForm) -> None:
        type_in(form, "title", "Bloqueo")
        type_in(form, "happened_on", "11/05/2023")
        type_in(form, "until", "02/05/2023")
        form.attempt()
        qtbot.waitUntil(form.refusal.isVisible)
        assert "antes de empezar" in form.refusal.accessibleName()
        assert form.said["title"] == "Bloqueo"
        type_in(form, "until", "20/05/2023")
        form.attempt()

    in_form(fill)
    screen._new.click()
    with vault.read() as tx:
        assert tx.session.query(HistoryEvent).filter(HistoryEvent.title == "Bloqueo").count() == 1


def test_words_that_are_no_partys_are_not_dropped_without_a_word(
    screen: AnalysisScreen, understood: Understood, qtbot: QtBot
) -> None:
    def fill(form: RecordForm) -> None:
        words = form.field("words").editor
        assert isinstance(words, QPlainTextEdit)
        words.setPlainText("El pozo bajó después de la obra")
        form.attempt()
        qtbot.waitUntil(form.refusal.isVisible)
        assert "no son todavía de ninguna parte" in form.refusal.accessibleName()
        assert form.said["words"] == "El pozo bajó después de la obra"
        form.reject()

    in_form(fill)
    assert screen.model.page is not None
    screen.history.stances(screen.model.page.causes[0])


@pytest.mark.parametrize(("name", "words", "error"), [("value", "mucho", "Escriba un número"),
                                                      ("on", "ayer", "Escriba la fecha")])  # fmt: skip
def test_what_is_no_number_or_no_day_is_said_under_its_field(
    screen: AnalysisScreen, name: str, words: str, error: str
) -> None:
    def fill(form: RecordForm) -> None:
        type_in(form, "value", "3")
        type_in(form, name, words)
        form.attempt()
        assert error in form.field(name).error
        form.reject()

    in_form(fill)
    screen.panel.reading_wanted.emit()


def test_a_reading_past_the_warning_raises_a_signal_that_waits(
    screen: AnalysisScreen, understood: Understood, vault: Vault, qtbot: QtBot
) -> None:
    screen.pages.turn_to(INDICATORS)

    def fill(form: RecordForm) -> None:
        type_in(form, "value", "2,5")
        form.attempt()

    in_form(fill)
    screen.panel.reading_wanted.emit()
    with vault.read() as tx:
        assert tx.session.query(Reading).filter(Reading.value == Decimal("2.5")).count() == 1
        assert tx.session.query(Signal).filter(Signal.kind == "reading").count() == 1
    qtbot.waitUntil(lambda: "Sobre el aviso · empeora" in told(screen))
    assert screen.pages.chart.accessibleDescription().endswith("5 mar 2026 2.5")


def test_the_title_of_a_signal_is_covered_until_its_row_has_the_keyboard(
    shell: Shell, screen: AnalysisScreen, understood: Understood, qtbot: QtBot
) -> None:
    shell.set_discreet(True)
    screen.pages.turn_to(SIGNALS)
    qtbot.waitUntil(screen.pages.signals.hasFocus)
    screen.pages.signals.setCurrentIndex(screen.pages._signal_rows.index(0))
    assert "recados" in told(screen)
    screen.pages.tabs.setFocus()
    qtbot.waitUntil(lambda: screen.panel.title.text() == "Reservado")
    assert "recados" not in told(screen)
    assert screen.pages._signal_look.discreet


def test_a_threat_goes_from_its_plan_to_what_was_told_back(
    screen: AnalysisScreen, understood: Understood, vault: Vault, qtbot: QtBot
) -> None:
    screen.pages.turn_to(SIGNALS)
    screen.pages.signals.setCurrentIndex(screen.pages._signal_rows.index(0))
    assert "Falta plan de protección" in told(screen)

    def press(words: str, fill: Callable[[RecordForm], None]) -> None:
        def act(form: RecordForm) -> None:
            fill(form)
            form.attempt()

        in_form(act)
        detail = screen._detail()
        assert detail is not None
        next(act for act in detail.acts if act.words == words).do()

    def agree(form: RecordForm) -> None:
        type_in(form, "measures", "No camina sola")
        type_in(form, "agreed_on", "05/03/2026")

    press("Plan de protección…", agree)
    qtbot.waitUntil(lambda: "Acordado con la persona" in told(screen))
    press("Nombrar a quien responde…", lambda form: type_in(form, "responder", "Rosa"))
    qtbot.waitUntil(lambda: "Espera respuesta" in told(screen))
    press("Anotar la respuesta…", lambda form: type_in(form, "answer", "Se hizo una visita"))
    qtbot.waitUntil(lambda: "Falta contar de vuelta" in told(screen))
    press("Anotar lo que se contó…", lambda form: type_in(form, "told", "Ya lo sabe"))
    qtbot.waitUntil(lambda: "Se contó de vuelta" in told(screen))
    with vault.read() as tx:
        signal = tx.get(Signal, understood.threat)
        assert (signal.responder, signal.answer, signal.told_back) == ("Rosa", "Se hizo una visita", "Ya lo sabe")


def test_something_of_the_team_is_shared_only_after_saying_that_it_cannot_be_called_back(
    screen: AnalysisScreen, understood: Understood, vault: Vault, qtbot: QtBot
) -> None:
    screen.pages.map.choose(understood.loggers)
    questions: list[str] = []

    def answer() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, QDialog)
        questions.append(window.accessibleDescription())
        window.accept()

    QTimer.singleShot(0, answer)
    detail = screen._detail()
    assert detail is not None
    next(act for act in detail.acts if act.words == "Compartir con la mesa…").do()
    assert "no se puede volver solo del equipo" in questions[0]

    def shared() -> bool:
        with vault.read() as tx:
            return tx.session.query(Actor).filter(Actor.name == "Madereros").one().origin == "parties"

    qtbot.waitUntil(shared)


@pytest.mark.parametrize("page", [MAP, TREE])
def test_a_drawing_can_be_read_as_a_table(screen: AnalysisScreen, page: int) -> None:
    screen.pages.turn_to(page)
    tables: list[int] = []

    def look() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, NumbersTable)
        tables.append(window.table.rowCount())
        window.accept()

    QTimer.singleShot(0, look)
    screen.pages._table.click()
    assert tables == [3 if page == MAP else 2]


def test_an_empty_analysis_says_what_will_be_here(shell: Shell, desk: Desk, meeting: Meeting, qtbot: QtBot) -> None:
    shell.register("analysis", lambda: AnalysisScreen(desk))
    screen = shell.go("analysis")
    assert isinstance(screen, AnalysisScreen)
    qtbot.waitUntil(lambda: screen.model.page is not None)
    assert screen._no_events.isVisible()
    assert "Aquí estará el mapa" in screen.pages._empties[MAP].words.text()
    assert screen.pages._empties[MAP].isVisible()


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize(("language", "scale"), [("es", 1.0), ("fr", 1.0), ("pt", 2.0), ("en", 2.0)])
def test_nothing_is_cut_or_nameless_on_any_page(
    shell: Shell, desk: Desk, screen: AnalysisScreen, number: int, language: str, scale: float, qtbot: QtBot
) -> None:
    desk.languages.choose(language)
    desk.theme.resize(Scale(scale))
    screen.pages.turn_to(number)
    qtbot.wait(50)
    assert nameless(shell) == []
    assert cut_when_settled(shell) == []


@pytest.fixture
def paper(screen: AnalysisScreen, qtbot: QtBot) -> PrintAnalysis:
    """The window in which the analysis is seen before it is printed."""
    window = PrintAnalysis(screen._desk, screen, screen.model)
    window.show()
    qtbot.waitUntil(lambda: bool(window.pdf) and window.preview.pages > 0)
    return window


def test_the_team_and_its_signals_are_on_paper_only_where_that_is_asked_and_marked(
    paper: PrintAnalysis, qtbot: QtBot
) -> None:
    shared = whole_text(paper.pdf)
    assert "Se reparte la finca" in shared
    assert "Mujeres del Río" in shared
    for secret in ("Un herido", "Madereros", "Que no haya otro bloqueo", "Amenaza"):
        assert secret not in shared
    paper.for_team.click()
    qtbot.waitUntil(lambda: bool(paper.pdf) and "Un herido" in whole_text(paper.pdf))
    team = whole_text(paper.pdf)
    assert "Madereros" in team
    assert "INTERNO" in team
    assert paper._warning.isVisible()
    paper.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_window_of_the_printed_analysis_has_names_and_room(
    paper: PrintAnalysis, desk: Desk, qtbot: QtBot, scale: float
) -> None:
    desk.theme.resize(Scale(scale))
    paper.for_team.setChecked(True)
    qtbot.waitUntil(lambda: bool(paper.pdf))
    assert nameless(paper) == []
    assert cut_when_settled(paper) == []
    paper.close()
