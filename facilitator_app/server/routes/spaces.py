"""What there is in which space: statements of membership, news since a cursor, and which blobs are lacking."""

from __future__ import annotations

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from ...wire.frames import LARGEST_BODY
from ...wire.genesis import space_id
from ...wire.server_messages import Cursors, Ids, News, Pushed, Statements, decode
from .. import withdrawals
from ..blobs import lacking
from ..membership import Stating
from ..refusal import Refusal
from ..request import answer, body_of, number_in, sender, service_of, space_of
from ..service import Service

MOST_SEEN = 2**32 - 1
LONGEST_POLL = 60
"""Seconds for which a request may wait for news."""


async def membership(request: Request) -> Response:
    """Take statements of a space's membership; the space is accepted where it is rooted in an admitted device."""
    device = await sender(request)
    told = decode(await body_of(request, LARGEST_BODY), Statements)
    if space_id(told.genesis) != space_of(request):
        raise Refusal(400, "other_space")
    service = service_of(request)
    numbers = await service.state(Stating(told.genesis, told.statements, device))
    service.news.announce(space_of(request))
    return answer(Pushed(numbers))


async def changes(request: Request) -> Response:
    """Which of the named spaces have more than the device has read: 204 for none, at most some 300 bytes each way.

    ``?wait=SECONDS`` keeps the request until there is something. Another log id than the device's: 410, and the device
    reads from the beginning and offers its blobs again; so does one whose ``?at=NUMBER`` says that it read other blobs.
    """
    device = await sender(request)
    asked = decode(await body_of(request, 16 * 1024), Cursors)
    wait, seen = number_in(request, "wait", 0, LONGEST_POLL), number_in(request, "at", 0, MOST_SEEN)
    found = await news_since(service_of(request), asked, device, seen, wait)
    return Response(status_code=204) if found is None else answer(found)


async def news_since(service: Service, asked: Cursors, device: bytes, seen: int, wait: int = 0) -> News | None:
    """What is not as `asked` in the spaces that `device` may read, within `wait` seconds; None for no news.

    A device that knows no log yet is told of the log in any case. Of a space that it has read and that is not there,
    or not for it any more, the newest number is 0: silence would sound like nothing new. Raises `Refusal` 410 where
    it knows another log, or has `seen` other blobs in it (`seen_number`; 0 where it does not say).
    """

    def look(connection: Connection) -> list[bytes]:
        if seen and not service.access.is_as_read(connection, asked.spaces, seen):
            raise Refusal(410, "other_blobs")
        return service.access.readable_of(connection, asked.spaces, device)

    log_id, readable = await service.read_in_log(asked.log, look)
    known = {space: asked.spaces[space] for space in readable}
    gone = {space: 0 for space, number in asked.spaces.items() if number and space not in known}
    more = await service.news.newer_than(known, 0 if gone else wait) if known else {}
    return News(log_id, more | gone) if more or gone or not asked.log else None


async def withdraw(request: Request) -> Response:
    """Drop the bytes of the named blobs: what was in them was withdrawn by a signed statement that the space holds."""
    device = await sender(request)
    named = decode(await body_of(request, 64 * 1024), Ids)
    service, space = service_of(request), space_of(request)
    await service.write(
        space,
        lambda connection: withdrawals.withdraw(
            connection, service.access, service.access.writable(connection, space, device), device, named.ids
        ),
    )
    return Response(status_code=204)


async def farewell(request: Request) -> Response:
    """The removal of the device that asks, with what whoever made it knew and the device lacks, past before future.

    It names the statements that it knows last. Whoever was never in the space is told that there is none.
    """
    device = await sender(request)
    known = decode(await body_of(request, 64 * 1024), Ids)
    service, space = service_of(request), space_of(request)
    return answer(
        await service.read(
            lambda connection: service.access.farewell(connection, space, device, frozenset(known.ids))
        )
    )


async def have(request: Request) -> Response:
    """Which of the offered ids the space lacks."""
    device = await sender(request)
    offered = decode(await body_of(request, 64 * 1024), Ids)
    service, space = service_of(request), space_of(request)
    return answer(
        Ids(
            await service.read(
                lambda connection: lacking(
                    connection, service.access.readable(connection, space, device), list(offered.ids)
                )
            )
        )
    )


