"""The blocks at the end of a paper: who was present, and the acts by which each stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args
from uuid import UUID

from ...documents.content import ActKind, SignatureBlock
from ...documents.content import SigningAct as PrintedAct
from ...domain.process import Process
from ...domain.session import SigningAct
from ...domain.vocabulary import PersonalField
from ...store.log.transaction import Transaction
from ...store.reference.catalogues import label
from .printed_people import SMALLEST_GROUP, PrintedPeople, PrintedPerson, details_of

_KINDS: tuple[str, ...] = get_args(ActKind)


def identity_reason(process: Process) -> str:
    """Why the parties want the national id beside a signature; empty where they did not decide so."""
    kept = PersonalField.NATIONAL_ID in (process.personal_fields or ())
    return (process.personal_fields_reason or "") if kept else ""


def signature_blocks(
    tx: Transaction,
    process: Process,
    present: Sequence[PrintedPerson],
    acts: dict[UUID, list[SigningAct]],
    people: PrintedPeople,
    language: str,
) -> tuple[SignatureBlock, ...]:
    """One block for each person present; the national id only with a reason, and never of a veiled person.

    Few sign with a thumb or through another, and a witness stands beside those who do: who does so among few is known.
    """
    named = [person.id for person in present if not person.veiled]
    ids = {}
    if identity_reason(process):
        ids = {each: details.national_id for each, details in details_of(tx, named).items()}
    telling = telling_kinds(present, acts)
    return tuple(
        SignatureBlock(
            name=person.name,
            reserved=person.reserved,
            organisation=person.organisation,
            role=person.role,
            national_id=ids.get(person.id) or "",
            acts=tuple(
                _act(act, people, language, told=not person.veiled)
                for act in acts.get(person.id, ())
                if act.kind in _KINDS and not (person.veiled and act.kind in telling)
            ),
        )
        for person in present
    )


def telling_kinds(present: Sequence[PrintedPerson], acts: dict[UUID, list[SigningAct]]) -> tuple[str, ...]:
    """The ways of signing that would tell who a veiled person is, because few sign so; none where enough do."""
    return ("thumbprint", "on_request", "witness") if _thumbs(present, acts) < SMALLEST_GROUP else ()


def _thumbs(present: Sequence[PrintedPerson], acts: dict[UUID, list[SigningAct]]) -> int:
    return sum(any(act.kind == "thumbprint" for act in acts.get(person.id, ())) for person in present)


def _act(act: Any, people: PrintedPeople, language: str, *, told: bool) -> PrintedAct:
    """`told` says whether the paper may tell when and how they signed: few do so on a screen."""
    drawn = told and bool(act.on_screen)
    return PrintedAct(
        kind=act.kind,
        finger=label("fingers", act.finger, language).lower() if act.finger else "",
        signer=people.label(act.signer_id),
        words=act.words or "",
        on_screen=drawn,
        drawn_at=act.at if drawn else None,
    )
