"""How a table comes to be: the process, its parties, its people and what each consented to, its commissions."""

from __future__ import annotations

from collections.abc import Iterator

from ..commands.commission import add_commission, seat_delegate
from ..commands.consent import record_consent, withdraw_consent
from ..commands.participant import add_participant
from ..commands.party import add_party
from ..commands.process import begin_process, change_stage
from ..store.log.transaction import Transaction
from .script import PersonLine, StageLine, Withdrawal
from .story import Scene

_ALWAYS = ("roster", "named_in_minutes", "quoted")
_BY_LOT = {"photo": 0.7, "shared_with_programme": 0.8}


def tell_table(scene: Scene) -> None:
    """Add the steps that bring a process to its first session."""
    started = scene.script.started
    scene.on(started, "09:00", _begin)
    for stage in scene.script.stages:
        scene.on(stage.day, "08:00", _enter, stage)
    scene.on(started, "09:30", _invite_parties)
    scene.on(started + 1, "10:00", _write_roster)
    scene.on(started + 2, "10:00", _form_commissions)
    asked = min((session.day for session in scene.script.sessions), default=0)
    scene.on(asked, "08:00", _ask_consent, asked)
    for person in scene.script.people:
        if person.withdrew is not None:
            scene.on(person.withdrew.day, "16:00", _take_back, person.key, person.withdrew)


def _begin(tx: Transaction, scene: Scene) -> None:
    script = scene.script
    scene.ids[script.key] = begin_process(
        tx, script.title, key=script.key, template=script.template, theme=script.theme, level=script.level,
        track=script.track, country=script.country, municipality=script.municipality, community=script.community,
        language=script.language, prevailing_language=script.prevailing_language,
        legal_framework=script.legal_framework, file_number=script.file_number,
        personal_fields=script.personal_fields, personal_fields_reason=script.personal_fields_reason,
        attribution=script.attribution, default_visibility=script.default_visibility,
        started_on=scene.date(script.started), stage="exploration" if script.stages else script.stage,
    )  # fmt: skip


def _enter(tx: Transaction, scene: Scene, stage: StageLine) -> None:
    change_stage(tx, scene.id(scene.script.key), stage.stage)


def _invite_parties(tx: Transaction, scene: Scene) -> None:
    for party in scene.script.parties:
        scene.ids[party.key] = add_party(
            tx, scene.id(scene.script.key), party.name, key=party.key, sector=party.sector, decision_rule=party.rule,
            mandate_instrument=party.instrument, mandate_limits=party.limits,
            mandate_expires_on=None if party.expires is None else scene.date(party.expires),
        )  # fmt: skip


def _write_roster(tx: Transaction, scene: Scene) -> None:
    for person in scene.script.people:
        scene.ids[person.key] = add_participant(
            tx, scene.id(scene.script.key), person.name, key=person.key, reserved=person.reserved,
            party_id=scene.id(person.party), position=person.position, delegate=person.delegate, sex=person.sex,
            birth_year=None if person.age is None else scene.date(0).year - person.age, people=person.people,
            language=person.language, languages=person.languages or (person.language,),
            needs_interpretation=person.interpret, signs_with=person.signs,
        )  # fmt: skip


def _form_commissions(tx: Transaction, scene: Scene) -> None:
    for each in scene.script.commissions:
        commission = add_commission(
            tx, scene.id(scene.script.key), each.title, key=each.key, theme=each.theme, mandate=each.mandate
        )
        scene.ids[each.key] = commission
        seated = set()
        for who in each.delegates:
            party = scene.people[who].party
            seat_delegate(tx, commission, scene.id(who), delegate="alternate" if party in seated else "titular")
            seated.add(party)


def _ask_consent(tx: Transaction, scene: Scene, day: int) -> None:
    with scene.at_once(tx):
        for person in scene.script.people:
            for purpose, act in _answers(scene, person):
                record_consent(
                    tx, scene.id(person.key), purpose, act, how=_how(person), on=scene.date(day),
                    language=person.language, asked_by=scene.script.facilitators[0],
                )  # fmt: skip


def _answers(scene: Scene, person: PersonLine) -> Iterator[tuple[str, str]]:
    """What a person answered for each purpose; nobody draws lots over those who said no or were not asked."""
    if person.consent == "none":
        return
    for purpose in _ALWAYS:
        yield purpose, "refused" if person.consent == "refused" and purpose != "roster" else "given"
    for purpose, chance in _BY_LOT.items():
        agrees = person.consent != "refused" and scene.lot.random() < chance
        agrees = agrees or (person.withdrew is not None and person.withdrew.purpose == purpose)
        yield purpose, "given" if agrees else "refused"


def _how(person: PersonLine) -> str:
    if person.consent == "written":
        return "thumbprint" if person.signs == "thumbprint" else "written"
    return "interpreter" if person.interpret else "oral"


def _take_back(tx: Transaction, scene: Scene, who: str, withdrawn: Withdrawal) -> None:
    withdraw_consent(
        tx, scene.id(who), withdrawn.purpose, how="oral", on=scene.date(withdrawn.day),
        asked_by=scene.script.facilitators[0],
    )  # fmt: skip
