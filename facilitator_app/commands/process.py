"""Begins a process with its spaces and its own copy of a method, and edits what is said of it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from ..domain.process import Process
from ..domain.vocabulary import PersonalField, SpaceKind
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.reference import templates
from .admission import share_with_coordinators
from .belonging import at_hand
from .editing import clean, edit
from .intention import intend
from .keys import claim_process_key
from .method import copy_method

NEED_A_REASON = frozenset({PersonalField.NATIONAL_ID, PersonalField.PEOPLE})
"""Personal fields that a process keeps only with its reason written down."""


class ProcessFields(TypedDict, total=False):
    """What can be said of a process; `personal_fields` holds codes of `PersonalField`."""

    theme: str | None
    level: str | None
    track: str | None
    stage: str | None
    country: str | None
    municipality: str | None
    community: str | None
    language: str | None
    prevailing_language: str | None
    legal_framework: str | None
    file_number: str | None
    personal_fields: Collection[str] | None
    personal_fields_reason: str | None
    attribution: str | None
    default_visibility: str | None
    started_on: date | None
    ended_on: date | None


class ProcessChanges(ProcessFields, total=False):
    """What can be changed of a process."""

    title: str


def begin_process(
    tx: Transaction,
    title: str,
    *,
    key: str | None = None,
    template: str | templates.Template | None = "pro-paz",
    **fields: Unpack[ProcessFields],
) -> UUID:
    """Begin a process: its table's and team's spaces, its record, and a copy of a method's parts to be edited.

    `template` is the code of one that ships, one that was read, or None for a process without any. Where nothing
    else is said, level, track and stage come from the template and the process begins today. Raises `Refused` for
    a key that another process has (``process.process_key_taken``), ``template.unknown``, or personal fields
    without their reason (``process.reason_missing``).
    """
    intend(tx, "begin_process")
    method = templates.template(template) if isinstance(template, str) else template
    process_id = tx.new_id()
    process = Process(id=process_id, process_id=process_id, key=claim_process_key(tx, key))
    given = clean(Process, {"title": title, **_ordered(fields)})
    if method is not None:
        suggested = {"level": method.level, "track": method.track, "stage": method.stages[0].code}
        given = {"template": method.code, **suggested, **given}
    for name, value in {"started_on": tx.now().date() if key is None else None, **given}.items():
        setattr(process, name, value)
    _check_reason(process)
    table = tx.spaces.begin(SpaceKind.TABLE, process_id)
    process.team_space = UUID(bytes=tx.spaces.begin(SpaceKind.TEAM, process_id))
    share_with_coordinators(tx, process_id)
    tx.add(process, table)
    if method is not None:
        copy_method(tx, process_id, method)
    return process_id


def edit_process(
    tx: Transaction, process_id: UUID, *, shown: Versions | None = None, **changes: Unpack[ProcessChanges]
) -> UUID:
    """Change what is said of a process, its stage among it.

    What was kept of a personal field that is no longer kept stays until a person removes it. Raises `Refused`
    ``process.reason_missing`` where national id or people are kept and no reason is written.
    """
    intend(tx, "edit_process")
    process = tx.get(Process, process_id)
    edit(tx, process, _ordered(changes), shown)
    _check_reason(process)
    return process_id


def change_stage(tx: Transaction, process_id: UUID, stage: str, *, shown: Versions | None = None) -> UUID:
    """Move a process to another stage of its method, or to one of its own; conditions warn and never block."""
    intend(tx, "change_stage")
    return edit_process(tx, process_id, shown=shown, stage=stage)


def kept_fields(tx: Transaction, process_id: UUID | None) -> frozenset[str]:
    """The personal fields that a process keeps; none where it has not said."""
    return frozenset(() if process_id is None else at_hand(tx, Process, process_id).personal_fields or ())


def _ordered(fields: ProcessFields) -> dict[str, object]:
    """`fields` with the personal ones known, each once, in the order of the vocabulary."""
    named: dict[str, object] = dict(fields)
    if "personal_fields" in fields:
        wanted = set(fields["personal_fields"] or ())
        unknown = wanted - set(PersonalField)
        if unknown:
            said, choices = ", ".join(sorted(map(str, unknown))), ", ".join(PersonalField)
            raise Refused("process.unknown_personal_field", field=said, choices=choices)
        named["personal_fields"] = tuple(field.value for field in PersonalField if field in wanted) or None
    return named


def _check_reason(process: Process) -> None:
    kept = NEED_A_REASON & set(process.personal_fields or ())
    if kept and not process.personal_fields_reason:
        raise Refused("process.reason_missing", field=", ".join(sorted(kept)))
