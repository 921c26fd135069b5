"""Sealed blobs in and out: many small ones in one body, large ones in pieces, any part of one by ranges."""

from __future__ import annotations

from collections.abc import AsyncIterator

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from ...wire.frames import LARGEST_BODY, LARGEST_FRAMED, pull_frame, read_push
from ...wire.server_messages import MOST_IDS, Cursors, Pushed, decode
from .. import uploads
from ..blobs import LAST_NUMBER, Wanted, find_blob, frames_of, read_range
from ..hours import hour
from ..pushes import Push
from ..ranges import wanted_range
from ..refusal import Refusal
from ..request import OCTETS, answer, blob_of, body_until_cut, number_in, sender, service_of, space_of
from ..tables import LARGEST_PIECE
from .spaces import MOST_SEEN, news_since


async def push(request: Request) -> Response:
    """Keep the framed blobs; when the answer arrives they are durable. What was there already is no error.

    Of a body that was cut, the blobs that came whole are kept.

    With ``?news=1`` the first frame is no blob but asks what ``/v1/changes`` is asked: a device on a slow link then
    waits for one answer instead of two. It is answered as things stood before any blob was kept, or numbers that went
    back would no longer show; where the log is another nothing is kept.
    """
    device = await sender(request)
    body, is_whole = await body_until_cut(request, LARGEST_BODY)
    blobs = read_push(body, is_whole=is_whole)
    asked = decode(blobs.pop(0), Cursors) if number_in(request, "news", 0, 1) and blobs else None
    if not blobs and is_whole:
        raise Refusal(400, "empty")
    if len(blobs) > MOST_IDS:
        raise Refusal(413, "too_many", most=MOST_IDS)
    service = service_of(request)
    news = None
    if asked is not None:
        news = await news_since(service, asked, device, number_in(request, "at", 0, MOST_SEEN))
    numbers = await service.push(Push(space_of(request), device, blobs, hour(service.clock)))
    service.news.announce(space_of(request))
    return answer(Pushed(numbers, news))


async def pull(request: Request) -> Response:
    """The blobs numbered above ``cursor`` up to ``until``, framed, up to ``max_bytes``; ``wait`` for the first one.

    Blobs above ``largest`` bytes are described, so that a device on a slow link takes the small ones first. ``log`` is
    the log id (hexadecimal) that the cursor belongs to; 410 where the server's is another.
    """
    device = await sender(request)
    service, space_id = service_of(request), space_of(request)
    wanted = _wanted(request)
    log_id, space = await service.read_in_log(
        _log_in(request), lambda connection: service.access.readable(connection, space_id, device)
    )
    wait = number_in(request, "wait", 0, 60)
    if wait and space.last_number <= wanted.after:
        await service.news.newer_than({space_id: wanted.after}, wait)
    frames = await service.read(
        lambda connection: [
            pull_frame(frame)
            for frame in frames_of(connection, service.access.readable(connection, space_id, device), wanted)
        ]
    )
    return Response(b"".join(frames), media_type=OCTETS, headers={"Log-Id": log_id.hex()})


async def upload_state(request: Request) -> Response:
    """How much of a large blob is here: ``Upload-Offset`` and ``Upload-Length``."""
    device = await sender(request)
    service, space_id, blob_id = service_of(request), space_of(request), blob_of(request)

    def look(connection: Connection) -> tuple[int, int]:
        space = service.access.readable(connection, space_id, device)
        under_way = uploads.received(connection, space, blob_id)
        if under_way is None:
            size = find_blob(connection, space, blob_id).size
            return size, size
        return under_way

    offset, length = await service.read(look)
    return Response(headers={"Upload-Offset": str(offset), "Upload-Length": str(length)})


async def upload_piece(request: Request) -> Response:
    """Keep the body as the bytes of a large blob from ``Upload-Offset``; 409 tells the true offset, 422 a wrong id.

    Of a body that was cut, what came is kept: the device asks where it stands and goes on from there. With the last
    piece ``Blob-Number`` tells the number of the whole.
    """
    device = await sender(request)
    service, space, blob_id = service_of(request), space_of(request), blob_of(request)
    offset, length = _header_number(request, "upload-offset"), _header_number(request, "upload-length")
    data, _ = await body_until_cut(request, LARGEST_BODY)
    here = await service.write(
        space,
        lambda connection: uploads.receive(
            connection,
            service.access.writable(connection, space, device),
            blob_id,
            offset=offset,
            length=length,
            data=data,
            hour=hour(service.clock),
        ),
        len(data),
    )
    if here is None:
        raise Refusal(422, "other_bytes")
    headers = {"Upload-Offset": str(here), "Upload-Length": str(length)}
    if here == length:
        service.news.announce(space)
        kept = await service.read(
            lambda connection: find_blob(connection, service.access.readable(connection, space, device), blob_id)
        )
        headers["Blob-Number"] = str(kept.number)
    return Response(status_code=204, headers=headers)


async def blob(request: Request) -> Response:
    """A blob or a part of it: its id is its strong ETag, so ``If-Range`` always holds for the same path."""
    device = await sender(request)
    service, space_id, blob_id = service_of(request), space_of(request), blob_of(request)
    space = await service.read(lambda connection: service.access.readable(connection, space_id, device))
    kept = await service.read(lambda connection: find_blob(connection, space, blob_id))
    etag = f'"{blob_id.hex()}"'
    start, end = wanted_range(request.headers, kept.size, etag)

    async def parts() -> AsyncIterator[bytes]:
        for at in range(start, end, LARGEST_PIECE):
            until = min(at + LARGEST_PIECE, end)
            yield await service.read(
                lambda connection, at=at, until=until: read_range(connection, space, blob_id, at, until)  # type: ignore[misc]
            )

    headers = {"Content-Length": str(end - start), "ETag": etag, "Accept-Ranges": "bytes"}
    if (start, end) == (0, kept.size):
        return StreamingResponse(parts(), media_type=OCTETS, headers=headers)
    headers["Content-Range"] = f"bytes {start}-{end - 1}/{kept.size}"
    return StreamingResponse(parts(), 206, media_type=OCTETS, headers=headers)


def _wanted(request: Request) -> Wanted:
    return Wanted(
        number_in(request, "cursor", 0, LAST_NUMBER),
        number_in(request, "until", LAST_NUMBER, LAST_NUMBER),
        number_in(request, "max_bytes", LARGEST_BODY, LARGEST_BODY),
        number_in(request, "largest", LARGEST_FRAMED, LARGEST_FRAMED),
    )


def _log_in(request: Request) -> bytes:
    """The id of the log in the query, empty where none is named; raises `Refusal` 410 for what is no id."""
    try:
        return bytes.fromhex(request.query_params.get("log", ""))
    except ValueError:
        raise Refusal(410, "other_log") from None


def _header_number(request: Request, name: str) -> int:
    said = request.headers.get(name, "")
    if not said.isascii() or not said.isdecimal() or len(said) > 18:
        raise Refusal(400, "bad_number")
    return int(said)
