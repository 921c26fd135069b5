"""The method in use: copied into a process from a template, and edited there by the parties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from ..domain.ids import natural_id
from ..domain.process import MethodPart, Process
from ..errors import Refused
from ..store.log.changes import Versions
from ..store.log.transaction import Transaction
from ..store.reference import templates
from .editing import clean, edit
from .intention import intend
from .keys import claim_key
from .spaces import table_of


def copy_method(tx: Transaction, process_id: UUID, method: templates.Template) -> None:
    """Copy the parts of `method` that a process does not have yet, marked as coming from the template.

    Their ids follow from the process and the code: two devices that copy the same method copy it once.
    """
    intend(tx, "copy_method")
    space = table_of(tx, process_id)
    rows = tx.session.execute(select(MethodPart.kind, MethodPart.code).where(MethodPart.process_id == process_id))
    known = {(str(kind), code) for kind, code in rows}
    for part in templates.parts(method):
        if (part.kind, part.code) in known:
            continue
        copied = MethodPart(process_id=process_id, kind=part.kind, code=part.code, content=part.content)
        copied.id = natural_id(f"{MethodPart.__tablename__}/{part.kind}/{part.code}", process_id)
        copied.from_template, copied.place = True, part.place
        tx.add(copied, space)


def adopt_method(tx: Transaction, process_id: UUID, template: str) -> UUID:
    """Give a method that ships to a process that began without one, as those from a file do.

    What the parties wrote themselves stays: parts, stage, level and track. Raises ``Refused("template.unknown")``.
    """
    intend(tx, "adopt_method")
    process, method = tx.get(Process, process_id), templates.template(template)
    suggested = {"level": method.level, "track": method.track, "stage": method.stages[0].code}
    lacking = {name: value for name, value in suggested.items() if getattr(process, name) is None}
    edit(tx, process, {"template": method.code, **lacking}, None)
    copy_method(tx, process_id, method)
    return process_id


def add_method_part(
    tx: Transaction,
    process_id: UUID,
    kind: str,
    code: str,
    content: Mapping[str, Any],
    *,
    place: int | None = None,
    key: str | None = None,
) -> UUID:
    """Add a part of the parties' own to the method of a process, at the end of its kind unless `place` says where.

    Raises `Refused` ``process.method_code_taken`` where the method has a part of that kind and code.
    """
    intend(tx, "add_method_part")
    tx.get(Process, process_id)
    given = clean(MethodPart, {"kind": kind, "code": code})
    same_kind = (MethodPart.process_id == process_id, MethodPart.kind == given["kind"])
    if tx.session.scalar(select(MethodPart.id).where(*same_kind, MethodPart.code == given["code"]).limit(1)):
        raise Refused("process.method_code_taken", code=code)
    if place is None:
        last = tx.session.scalar(select(func.max(MethodPart.place)).where(*same_kind))
        place = 0 if last is None else last + 1
    part = MethodPart(process_id=process_id, key=claim_key(tx, process_id, key), content=dict(content), place=place)
    part.kind, part.code, part.from_template = given["kind"], given["code"], False
    return tx.add(part, table_of(tx, process_id)).id


def edit_method_part(
    tx: Transaction,
    part_id: UUID,
    *,
    content: Mapping[str, Any] | None = None,
    place: int | None = None,
    shown: Versions | None = None,
) -> UUID:
    """Change the content or the place of a part; one whose content was changed no longer counts as the template's."""
    intend(tx, "edit_method_part")
    part = tx.get(MethodPart, part_id)
    changes: dict[str, Any] = {} if place is None else {"place": place}
    if content is not None and dict(content) != part.content:
        changes |= {"content": dict(content), "from_template": False}
    edit(tx, part, changes, shown)
    return part_id


def remove_method_part(tx: Transaction, part_id: UUID, *, shown: Versions | None = None) -> None:
    """Take a part out of the method of a process."""
    intend(tx, "remove_method_part")
    tx.replacing(part_id, shown)
    tx.delete(tx.get(MethodPart, part_id))
