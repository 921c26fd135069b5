"""What the keeper of the server and its machines look at: is it alive, is it ready, how much there is."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from .. import tables
from ..figures import as_metrics, read_figures
from ..hours import day
from ..request import service_of
from ..status_page import status_page

_NOTHING_FROM_ELSEWHERE = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


async def alive(_request: Request) -> Response:
    """The process answers."""
    return PlainTextResponse("ok\n")


async def ready(request: Request) -> Response:
    """The database answers, and what is pushed can be kept: 503 where not."""
    service = service_of(request)
    try:
        await service.read(lambda connection: connection.execute(select(tables.server.c.no)).one())
        has_room = await service.has_room()
    except SQLAlchemyError:
        return PlainTextResponse("the database does not answer\n", 503)
    if service.writer.is_late():
        return PlainTextResponse("writing takes too long\n", 503)
    if not has_room:
        return PlainTextResponse("the disk is full: what is kept is still handed out\n", 503)
    return PlainTextResponse("ok\n")


async def metrics(request: Request) -> Response:
    """The figures for Prometheus; served on a port of this machine alone."""
    service = service_of(request)
    today = day(service.clock)
    figures = await service.read(lambda connection: read_figures(connection, today))
    told = as_metrics(
        figures,
        waiting_bytes=service.writer.waiting_bytes(),
        waiting_requests=service.news.waiting,
        is_full=service.writer.is_full,
        answers=service.answers,
    )
    return Response(told, media_type="text/plain; version=0.0.4")


async def status(request: Request) -> Response:
    """A page for the keeper: how much there is, and that it cannot be read here."""
    service = service_of(request)
    today = day(service.clock)
    figures = await service.read(lambda connection: read_figures(connection, today))
    page = status_page(figures, request.headers.get("accept-language", ""), is_full=service.writer.is_full)
    return HTMLResponse(page, headers=_NOTHING_FROM_ELSEWHERE)


async def description(request: Request) -> Response:
    """The OpenAPI description of everything the server answers."""
    return JSONResponse(request.app.state.description)
