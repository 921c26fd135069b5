"""How a conflict comes to be understood, what is read and answered on the way, and who will take over."""

from __future__ import annotations

from decimal import Decimal

from ..commands.actor import add_actor, place_actor
from ..commands.actor_insight import add_insight
from ..commands.actor_relation import relate_actors
from ..commands.cause import add_cause, state_stance
from ..commands.design_decision import decide_design
from ..commands.handover import plan_handover, set_handover_state
from ..commands.history_event import add_event
from ..commands.indicator import choose_indicator, take_reading
from ..commands.lesson import add_lesson
from ..commands.protection import agree_protection
from ..commands.signal import SignalFields, answer_signal, edit_signal, raise_signal, tell_back
from ..queries.analysis.signals import signal_of_reading
from ..store.log.transaction import Transaction
from .analysis_script import (
    AnalysisLines,
    CauseLine,
    DecisionLine,
    HandoverLine,
    IndicatorLine,
    LessonLine,
    ProtectionLine,
    ReadingLine,
    SignalLine,
)
from .story import Scene


def tell_analysis(scene: Scene, lines: AnalysisLines) -> None:
    """Add the steps of understanding: history, map and tree as they were last revised, and what came after."""
    scene.on(lines.revised, "16:00", _draw, lines)
    for cause in lines.causes:
        scene.on(lines.revised, "16:30", _grow, cause)
    for decision in lines.decisions:
        scene.on(decision.day, "17:00", _decide, decision)
    for indicator in lines.indicators:
        scene.on(min(reading.day for reading in indicator.readings), "06:30", _choose, indicator)
        for reading in indicator.readings:
            scene.on(reading.day, "07:00", _read, indicator.key, reading)
    for signal in lines.signals:
        _tell_signal(scene, signal)
    for lesson in lines.lessons:
        scene.on(lesson.day, "18:00", _learn, lesson)
    for step in lines.handover:
        scene.on(-1, "17:00", _hand_over, step)


def _draw(tx: Transaction, scene: Scene, lines: AnalysisLines) -> None:
    process = scene.id(scene.script.key)
    for event in lines.events:
        scene.ids[event.key] = add_event(
            tx, process, event.title, key=event.key, kind=event.kind, origin=event.origin, precision=event.precision,
            happened_on=event.on if event.day is None else scene.date(event.day), until=event.until,
            venue=event.venue, account=event.account, other_account=event.other_account, source=event.source,
        )  # fmt: skip
    for actor in lines.actors:
        scene.ids[actor.key] = add_actor(
            tx, process, actor.name, key=actor.key, origin=actor.origin, sector=actor.sector, power=actor.power,
            party_id=scene.maybe(actor.party), about=actor.about, source=actor.source,
        )  # fmt: skip
        place_actor(tx, scene.id(actor.key), actor.x, actor.y)
        for known in actor.insights:
            add_insight(
                tx, scene.id(actor.key), known.kind, known.text, known.source, origin=known.origin, key=known.key
            )
    for tie in lines.relations:
        relate_actors(
            tx, scene.id(tie.actor), scene.id(tie.other), tie.kind, tie.source, origin=tie.origin, key=tie.key,
            about=tie.about,
        )  # fmt: skip


def _grow(tx: Transaction, scene: Scene, cause: CauseLine) -> None:
    scene.ids[cause.key] = add_cause(
        tx, scene.id(scene.script.key), cause.title, cause.kind, key=cause.key, origin=cause.origin,
        parent_id=scene.maybe(cause.parent), since=cause.since, precision=cause.precision, known=cause.known,
        source=cause.source,
    )  # fmt: skip
    for party in cause.holds:
        state_stance(tx, scene.id(cause.key), scene.id(party), "holds")
    for dispute in cause.disputes:
        state_stance(tx, scene.id(cause.key), scene.id(dispute.party), "disputes", words=dispute.words)


def _choose(tx: Transaction, scene: Scene, line: IndicatorLine) -> None:
    scene.ids[line.key] = choose_indicator(
        tx, scene.id(scene.script.key), line.title, line.worse, key=line.key, origin=line.origin, unit=line.unit,
        warning_at=_number(line.warning), alert_at=_number(line.alert), counts_threats=line.threats or None,
        how=line.how, measured_by=line.by, every=line.every, chosen_on=tx.now().date(),
        session_id=scene.ids.get(line.session or ""),
    )  # fmt: skip


def _read(tx: Transaction, scene: Scene, indicator: str, reading: ReadingLine) -> None:
    value = Decimal(str(reading.value))
    scene.ids[reading.key] = take_reading(tx, scene.id(indicator), value, remark=reading.remark, key=reading.key)


def _tell_signal(scene: Scene, line: SignalLine) -> None:
    scene.on(line.day, "08:00", _notice, line)
    if line.answered is not None:
        scene.on(line.answered, "15:00", _answer, line)
    if line.protection is not None:
        scene.on(line.protection.agreed, "16:00", _protect, line.key, line.protection)
    if line.told_on is not None:
        scene.on(line.told_on, "09:00", _tell_back, line)


def _notice(tx: Transaction, scene: Scene, line: SignalLine) -> None:
    said: SignalFields = {
        "account": line.account, "venue": line.venue, "responder": line.responder,
        "answer_by": None if line.answer_by is None else scene.date(line.answer_by),
        "participant_id": scene.maybe(line.who),
    }  # fmt: skip
    if line.reading is None:
        process = scene.id(scene.script.key)
        scene.ids[line.key] = raise_signal(tx, process, line.title, line.kind, key=line.key, **said)
        return
    raised = signal_of_reading(tx, scene.id(line.reading))
    if raised is None:
        raise ValueError(f"the reading {line.reading!r} of the demonstration reaches no threshold")
    scene.ids[line.key] = edit_signal(tx, raised, title=line.title, kind=line.kind, **said)


def _answer(tx: Transaction, scene: Scene, line: SignalLine) -> None:
    answer_signal(tx, scene.id(line.key), line.answer or "")


def _protect(tx: Transaction, scene: Scene, signal: str, line: ProtectionLine) -> None:
    agree_protection(
        tx, scene.id(signal), line.measures, not_to_do=line.not_to_do, contact=line.contact,
        agreed_on=scene.date(line.agreed), agreed_how=line.how, review_on=scene.date(line.review),
    )  # fmt: skip


def _tell_back(tx: Transaction, scene: Scene, line: SignalLine) -> None:
    tell_back(tx, scene.id(line.key), line.told or "", to=line.told_to)


def _learn(tx: Transaction, scene: Scene, line: LessonLine) -> None:
    add_lesson(
        tx, scene.id(scene.script.key), line.text, key=line.key, kind=line.kind, origin=line.origin,
        session_id=scene.id(line.session), advice=line.advice, context=line.context, source=line.source,
    )  # fmt: skip


def _decide(tx: Transaction, scene: Scene, line: DecisionLine) -> None:
    decide_design(
        tx, scene.id(scene.script.key), line.text, key=line.key, agreement_id=scene.id(line.agreement),
        reason=line.reason, decided_on=scene.date(line.day),
    )  # fmt: skip


def _hand_over(tx: Transaction, scene: Scene, line: HandoverLine) -> None:
    step = plan_handover(
        tx, scene.id(scene.script.key), line.title, key=line.key, kind=line.kind, needs=line.needs,
        owner=line.owner, owner_person_id=scene.maybe(line.who), owner_party_id=scene.maybe(line.party),
        due_on=scene.date(line.due),
    )  # fmt: skip
    if line.state is not None:
        set_handover_state(tx, step, line.state)


def _number(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))
