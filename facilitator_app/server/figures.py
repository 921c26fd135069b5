"""How much there is and how it goes: totals over everybody, never a figure of one device."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, func, select

from . import tables, uploads
from .programmes import count_programmes


@dataclass(frozen=True)
class Figures:
    """Counts and bytes of the whole server. `seen_today` counts devices."""

    programmes: int
    devices: int
    seen_today: int
    spaces: int
    blobs: int
    bytes: int
    uploads: int
    upload_bytes: int


def read_figures(connection: Connection, today: int) -> Figures:
    """The figures as they stand."""

    def count(table: Table, *conditions: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(table).where(*conditions)
        return connection.execute(query).scalar_one()

    last_numbers = select(func.coalesce(func.sum(tables.space.c.last_number), 0))
    held = select(func.coalesce(func.sum(tables.space.c.bytes), 0))
    return Figures(
        programmes=count_programmes(connection),
        devices=count(tables.device),
        seen_today=count(tables.device, tables.device.c.last_seen_day == today),
        spaces=count(tables.space),
        blobs=int(connection.execute(last_numbers).scalar_one()),
        bytes=int(connection.execute(held).scalar_one()),
        uploads=count(tables.upload),
        upload_bytes=int(uploads.pending_bytes(connection)),
    )


def as_metrics(
    figures: Figures, *, waiting_bytes: int, waiting_requests: int, is_full: bool, answers: dict[int, int]
) -> str:
    """The figures in the text format of Prometheus; `answers` counts what was answered, by status."""
    gauges = (
        ("programmes", "Programmes that the keeper admitted.", figures.programmes),
        ("devices", "Devices that are known.", figures.devices),
        ("devices_seen_today", "Devices that came today (UTC).", figures.seen_today),
        ("spaces", "Spaces that are kept.", figures.spaces),
        ("blobs", "Sealed packages that were ever numbered.", figures.blobs),
        ("blob_bytes", "Bytes of the sealed packages that are kept.", figures.bytes),
        ("uploads", "Large packages that are still on their way.", figures.uploads),
        ("upload_bytes", "Bytes that came of them so far.", figures.upload_bytes),
        ("waiting_bytes", "Bytes this process accepted that are not durable yet.", waiting_bytes),
        ("disk_full", "1 where what this process was last to write found no room, else 0.", int(is_full)),
        ("waiting_requests", "Requests that wait for news in this process.", waiting_requests),
    )
    lines = [
        line
        for name, meaning, value in gauges
        for line in _metric(f"facilitator_{name}", "gauge", meaning, {"": value})
    ]
    by_status = {f'{{status="{status}"}}': count for status, count in sorted(answers.items())}
    lines += _metric("facilitator_answers_total", "counter", "Answers of this process by their status.", by_status)
    return "\n".join(lines) + "\n"


def _metric(name: str, kind: str, meaning: str, values: dict[str, int]) -> list[str]:
    shown = [f"{name}{labels} {value}" for labels, value in values.items()]
    return [f"# HELP {name} {meaning}", f"# TYPE {name} {kind}", *shown]
