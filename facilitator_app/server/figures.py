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


def as_metrics(figures: Figures, *, waiting_bytes: int, waiting_requests: int, answers: dict[int, int]) -> str:
    """The figures in the text format of Prometheus; `answers` counts what was answered, by status."""
    values = {
        "facilitator_programmes": figures.programmes,
        "facilitator_devices": figures.devices,
        "facilitator_devices_seen_today": figures.seen_today,
        "facilitator_spaces": figures.spaces,
        "facilitator_blobs": figures.blobs,
        "facilitator_blob_bytes": figures.bytes,
        "facilitator_uploads": figures.uploads,
        "facilitator_upload_bytes": figures.upload_bytes,
        "facilitator_waiting_bytes": waiting_bytes,
        "facilitator_waiting_requests": waiting_requests,
    }
    lines = [line for name, value in values.items() for line in (f"# TYPE {name} gauge", f"{name} {value}")]
    lines.append("# TYPE facilitator_answers_total counter")
    lines += [f'facilitator_answers_total{{status="{status}"}} {count}' for status, count in sorted(answers.items())]
    return "\n".join(lines) + "\n"
