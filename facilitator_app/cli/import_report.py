"""What an import did, for scripts and for people: counts, and every row and field that a person should look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from ..errors import FacilitatorError
from ..exchange.import_result import ImportResult
from ..exchange.roster import RosterPlan
from ..exchange.roster.duplicates import Person
from ..exchange.roster.fields import Field
from ..exchange.roster_import import SECTOR_WITHOUT_PARTY
from .output import Output
from .terminal_text import one_line

_COUNTS = ("added", "updated", "unchanged")
_LISTS = ("skipped", "flagged", "possible_duplicates", "conflicts")
_TOLD = 20
"""Lines of each kind that people are shown; JSON has them all."""


@dataclass(frozen=True)
class Imported:
    """One file that was brought in, or was refused after others, or some steps of its own, were in."""

    file: Path
    result: ImportResult | None
    roster: RosterPlan | None
    refusal: FacilitatorError | None = None

    @property
    def needs_a_look(self) -> bool:
        """Whether a person must look at something."""
        return self.refusal is not None or self.result is None or self.result.needs_a_look

    @property
    def to_look_at(self) -> int:
        """How many things of the file a person must look at."""
        result = self.result or ImportResult()
        return len(result.conflicts) + len(result.skipped) + result.irregular + (self.refusal is not None)

    def line(self, output: Output, dry_run: bool) -> str:
        """What came of the file, in one sentence."""
        if self.refusal is not None or self.result is None:
            return " ".join(self._cut_off(output))
        counts = {name: getattr(self.result, name) for name in _COUNTS}
        told = "cli.would_import" if dry_run else "cli.imported"
        return output.text(told, file=str(self.file), skipped=len(self.result.skipped), **counts)


    def _cut_off(self, output: Output) -> Iterator[str]:
        assert self.refusal is not None
        yield f"{self.file}: {output.text(self.refusal.code, **self.refusal.parameters)}"
        if self.result is not None:
            yield output.text("cli.import_begun", added=self.result.added, updated=self.result.updated)


def as_data(done: Sequence[Imported], output: Output) -> dict[str, Any]:
    """The JSON of an import: of its only file, or summed with ``files`` for each."""
    files = [_file_data(one, output) for one in done]
    if len(files) == 1:
        return files[0]
    data: dict[str, Any] = {name: sum(file[name] for file in files) for name in _COUNTS}
    for name in _LISTS:
        data[name] = [{"file": file["file"], **one} for file in files for one in file[name]]
    return {**data, "files": files}


def _file_data(one: Imported, output: Output) -> dict[str, Any]:
    result = one.result or ImportResult()
    data: dict[str, Any] = {"file": str(one.file), "process": str(result.process_id) if result.process_id else None}
    data |= {name: getattr(result, name) for name in _COUNTS}
    data["skipped"] = [{**asdict(skip), "what": output.text(skip.reason)} for skip in result.skipped]
    data["flagged"] = [{"row": row, **asdict(flag)} for row, flag in result.flagged]
    data["possible_duplicates"] = [asdict(pair) for pair in result.possible_duplicates]
    data["conflicts"] = [{**asdict(conflict), "record": str(conflict.record)} for conflict in result.conflicts]
    data["not_kept"], data["unlisted"] = result.not_kept, result.unlisted
    if one.roster is None:
        data["not_chosen"] = result.not_chosen
    if one.roster is not None:
        data |= _roster_data(one.roster, output)
    if one.refusal is not None:
        what = output.text(one.refusal.code, **one.refusal.parameters)
        data["error"] = {"code": one.refusal.code, "what": what}
    return data


def _roster_data(roster: RosterPlan, output: Output) -> dict[str, Any]:
    columns = [
        {"column": each.letter, "header": each.header, "field": each.field, "proposed": each.proposed}
        for each in roster.columns
    ]
    findings = [{"code": each.code, "what": output.text(each.code, **each.parameters)} for each in roster.findings]
    return {"columns": columns, "findings": findings}


def tell(done: Sequence[Imported], output: Output, *, dry_run: bool) -> None:
    """Tell people, on stderr, what of each file to look at."""
    for one in done:
        if one.result is None:
            continue
        if one.roster is not None:
            if dry_run:
                _tell_some(_columns(one.roster, output), output)
            _tell_some((output.text(each.code, **each.parameters) for each in one.roster.findings), output)
        for lines in _worth_a_look(one.result, output):
            _tell_some(lines, output)
        if one.result.unlisted:
            output.say("cli.unlisted", count=one.result.unlisted)
    if any(one.needs_a_look for one in done):
        output.say("cli.import_look", count=sum(one.to_look_at for one in done))


def _tell_some(lines: Iterable[str], output: Output) -> None:
    coming = iter(lines)
    for line in islice(coming, _TOLD):
        output.note(f"  {line}")
    if left := sum(1 for _ in coming):
        output.say("cli.and_more", count=left)


def _columns(roster: RosterPlan, output: Output) -> Iterator[str]:
    for column in roster.columns:
        name = one_line(column.header or column.letter, 40)
        if column.field is not None:
            yield f"{name} → {_field(output, column.field)}"
        elif column.proposed is not None:
            yield f"{name} → " + output.text("cli.column_proposed", field=_field(output, column.proposed))
        else:
            yield f"{name} → –"


def _worth_a_look(result: ImportResult, output: Output) -> Iterator[Iterable[str]]:
    yield (output.text("cli.row", row=skip.row) + f": {output.text(skip.reason)}" for skip in result.skipped)
    yield (
        output.text("cli.row", row=row) + f": {_flag(output, flag.code, flag.shown)}" for row, flag in result.flagged
    )
    yield (
        output.text(
            "cli.possible_duplicate",
            first=_where(output, pair.first),
            second=_where(output, pair.second),
            name=one_line(pair.first.name, 40),
            reason=output.text(f"roster.{pair.likeness}"),
        )
        for pair in result.possible_duplicates
    )
    yield (
        f"{conflict.key or conflict.path}: " + output.text(f"exchange.conflict_{conflict.reason}", field=conflict.field)
        for conflict in result.conflicts
    )
    yield (
        output.text("cli.not_kept", field=_field(output, field), count=count)
        for field, count in sorted(result.not_kept.items())
    )
    yield (
        output.text("cli.not_chosen", field=_field(output, field), count=count)
        for field, count in sorted(result.not_chosen.items())
    )


def _where(output: Output, person: Person) -> str:
    """A person of the file by the row, one who is there already by the id."""
    return output.text("cli.row", row=person.where) if isinstance(person.where, int) else str(person.where)


def _field(output: Output, name: str) -> str:
    return output.text(f"roster.field_{name}") if name in set(Field) else name


def _flag(output: Output, code: str, shown: str) -> str:
    if code == SECTOR_WITHOUT_PARTY:
        return output.text(f"exchange.{code}", value=shown)
    area = "" if "." in code else "roster."
    return f"{output.text(area + code)} «{one_line(shown, 40)}»"
