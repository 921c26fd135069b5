"""How a session goes: called, opened, who came, what was said, how each person stood behind the paper."""

from __future__ import annotations

from datetime import datetime, timedelta

from ..commands.agenda import add_agenda_item, end_agenda_item, start_agenda_item
from ..commands.attendance import invite, mark_attendance
from ..commands.consensus import answer_consensus, ask_consensus
from ..commands.note import add_note
from ..commands.session import close_session, edit_session, open_session, plan_session
from ..commands.summary import write_summary
from ..commands.turn import end_turn, give_floor, request_turn
from ..store.log.transaction import Transaction
from .script import CheckLine, NoteLine, SessionLine, SummaryLine, TurnLine
from .signing_steps import tell_signing
from .story import Scene

_EARLIEST, _LATE = 45, 25  # minutes before and after the beginning
_ARE_LATE = 0.12


def tell_session(scene: Scene, session: SessionLine) -> None:
    """Add the steps of one session, from its call to where it stands now."""
    called = session.called if session.planned is None else session.planned
    scene.on(called, "16:30", _plan, session)
    if session.day > 0:
        return
    present = _present(scene, session)
    scene.on(session.day, session.starts, _open, session, present)
    for note in session.notes:
        scene.on(session.day, note.at, _write, session, note)
    for turn in session.turns:
        scene.on(session.day, turn.at, _speak, session, turn)
    for turn in session.waiting:
        scene.on(session.day, turn.at, _wait, session, turn)
    for check in session.checks:
        scene.on(session.day, check.at, _ask, session, check)
    for summary in session.summaries:
        scene.on(session.day, summary.at, _sum_up, session, summary)
    if session.live:
        _tell_agenda_under_way(scene, session)
    else:
        scene.on(session.day, session.ends or session.starts, _close, session)
        tell_signing(scene, session, present)


def agenda_key(session: str, point: int) -> str:
    """What the point of an agenda, counted from 1, is called among the ids of a scene."""
    return f"{session} {point}"


def _plan(tx: Transaction, scene: Scene, session: SessionLine) -> None:
    process, starts = scene.id(scene.script.key), scene.at(session.day, session.starts)
    scene.ids[session.key] = plan_session(
        tx, process, key=session.key, number=session.number, kind=session.kind, title=session.title,
        commission_id=scene.maybe(session.commission), starts_at=starts, venue=session.venue,
        community=session.community, languages=session.languages, interpreter=session.interpreter,
        facilitators=scene.script.facilitators, called_on=scene.date(session.called), called_how=session.called_how,
        quorum=session.quorum, utc_offset=scene.script.utc_offset,
    )  # fmt: skip
    for point, item in enumerate(session.agenda, 1):
        scene.ids[agenda_key(session.key, point)] = add_agenda_item(
            tx, scene.id(session.key), item.title, minutes=item.minutes
        )
    if session.live or session.day > 0:  # of one that is past, who was invited follows from who was marked
        with scene.at_once(tx):
            invite(tx, scene.id(session.key), [scene.id(who) for who in session.only or scene.people])


def _present(scene: Scene, session: SessionLine) -> tuple[str, ...]:
    """Who came: the delegates first, then others by lot, in the order of the roster."""
    away = {each.who for each in session.away}
    invited = [who for who in session.only or scene.people if who not in away]
    first = [who for who in invited if scene.people[who].delegate or session.only]
    first += [each.who for each in session.acts if each.who not in first]
    rest = [who for who in invited if who not in first]
    drawn = scene.lot.sample(rest, max(0, min(len(rest), session.present - len(first))))
    here = {*first, *drawn}
    return tuple(who for who in invited if who in here)


def _open(tx: Transaction, scene: Scene, session: SessionLine, present: tuple[str, ...]) -> None:
    starts = scene.at(session.day, session.starts)
    open_session(tx, scene.id(session.key), at=starts)
    with scene.at_once(tx):
        for who in present:
            arrived = starts + timedelta(minutes=_minutes(scene))
            mark_attendance(tx, scene.id(session.key), scene.id(who), "present", arrived_at=arrived)
        said = {each.who: each for each in session.away}
        for who in session.only or scene.people:
            if who in said:
                away = said[who]
                mark_attendance(
                    tx, scene.id(session.key), scene.id(who), away.status,
                    represented_by_id=scene.maybe(away.by), authority=away.authority,
                )  # fmt: skip
            elif who not in present:
                mark_attendance(tx, scene.id(session.key), scene.id(who), "absent")


def _minutes(scene: Scene) -> int:
    late = scene.lot.random() < _ARE_LATE
    return scene.lot.randint(1, _LATE) if late else -scene.lot.randint(2, _EARLIEST)


def _write(tx: Transaction, scene: Scene, session: SessionLine, said: NoteLine) -> None:
    team = said.visibility in ("team", "private")
    add_note(
        tx, scene.id(session.key), said.text, kind=said.kind, visibility=said.visibility or "minutes",
        at=scene.at(session.day, said.at), agenda_id=scene.id(agenda_key(session.key, said.point)),
        speaker_id=scene.maybe(said.who), attribution=said.attribution or ("none" if team else None),
        language="es", original_text=said.original, original_language=_spoken(scene, said),
        rendered_by=said.rendered_by or (_interpreter(session, _spoken(scene, said)) if said.interpreted else None),
        clause_id=scene.maybe(said.clause),
    )  # fmt: skip


def _spoken(scene: Scene, said: NoteLine) -> str | None:
    """The language that was spoken where it was not Spanish."""
    if said.original_language or not said.interpreted or said.who is None:
        return said.original_language
    return scene.people[said.who].language


def _interpreter(session: SessionLine, language: str | None) -> str | None:
    """The interpreter of the language, or the first."""
    offered = (session.interpreter or "").split("; ")
    names = {"kek": "q'eqchi'", "poh": "poqomchi'"}
    chosen = [each for each in offered if names.get(language or "", "–") in each] or offered
    return chosen[0].partition(",")[0] or None


def _speak(tx: Transaction, scene: Scene, session: SessionLine, spoke: TurnLine) -> None:
    began = scene.at(session.day, spoke.at)
    turn = give_floor(tx, scene.id(session.key), scene.id(spoke.who), at=began, interpreted=bool(spoke.interpreted))
    ended = began + timedelta(seconds=spoke.seconds + spoke.interpreted)
    end_turn(tx, turn, at=ended, interpretation_seconds=spoke.interpreted or None)


def _wait(tx: Transaction, scene: Scene, session: SessionLine, waits: TurnLine) -> None:
    request_turn(tx, scene.id(session.key), scene.id(waits.who), at=scene.at(session.day, waits.at))


def _ask(tx: Transaction, scene: Scene, session: SessionLine, asked: CheckLine) -> None:
    check = ask_consensus(
        tx, scene.id(session.key), asked.question, scale=asked.scale, clause_id=scene.maybe(asked.clause),
        at=scene.at(session.day, asked.at),
    )  # fmt: skip
    for answer in asked.answers:
        answer_consensus(tx, check, scene.id(answer.party), answer.value, reservation=answer.words)


def _sum_up(tx: Transaction, scene: Scene, session: SessionLine, said: SummaryLine) -> None:
    write_summary(tx, scene.id(session.key), said.language, said.text, rendered_by=said.rendered_by)


def _tell_agenda_under_way(scene: Scene, session: SessionLine) -> None:
    for point, item in enumerate(session.agenda, 1):
        key = agenda_key(session.key, point)
        if item.from_ is not None:
            scene.on(session.day, item.from_, _go_to, key, scene.at(session.day, item.from_))
        if item.to is not None:
            scene.on(session.day, item.to, _leave, key, scene.at(session.day, item.to))


def _go_to(tx: Transaction, scene: Scene, point: str, at: datetime) -> None:
    start_agenda_item(tx, scene.id(point), at=at)


def _leave(tx: Transaction, scene: Scene, point: str, at: datetime) -> None:
    end_agenda_item(tx, scene.id(point), at=at)


def _close(tx: Transaction, scene: Scene, session: SessionLine) -> None:
    session_id = scene.id(session.key)
    ends = scene.at(session.day, session.ends or session.starts)
    _treat_agenda(tx, scene, session, ends)
    if session.read_at is not None:
        edit_session(tx, session_id, read_aloud_at=scene.at(session.day, session.read_at), read_in=session.read_in)
    close_session(tx, session_id, at=ends)


def _treat_agenda(tx: Transaction, scene: Scene, session: SessionLine, ends: datetime) -> None:
    """The points one after another, in proportion to the time agreed for each."""
    began = scene.at(session.day, session.starts)
    agreed = sum(item.minutes for item in session.agenda)
    lasted = (ends - began) / timedelta(minutes=1)
    for point, item in enumerate(session.agenda, 1):
        key = scene.id(agenda_key(session.key, point))
        ended = began + timedelta(minutes=round(item.minutes * lasted / agreed))
        start_agenda_item(tx, key, at=began)
        end_agenda_item(tx, key, at=min(ended, ends))
        began = min(ended, ends)
