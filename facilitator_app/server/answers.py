"""Turns what a request may not do into an answer: a status, one word for programs, and what helps to go on."""

from __future__ import annotations

import logging

from sqlalchemy.exc import OperationalError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from ..errors import Damaged, FacilitatorError
from .database import is_full
from .refusal import Busy, Refusal

RETRY_AFTER = 30
"""Seconds after which a device may ask again where the database did not answer."""
FULL_RETRY_AFTER = 3600
"""Seconds after which it may try again to hand in, where the disk was full: somebody has to give room first."""
log = logging.getLogger("facilitator.server")


async def refused(_request: Request, error: Exception) -> Response:
    """A request that is not granted."""
    assert isinstance(error, Refusal)
    headers = {"Retry-After": str(error.retry_after)} if isinstance(error, Busy) else {}
    if error.status == 409:
        headers = {"Upload-Offset": str(error.details["offset"]), "Upload-Length": str(error.details["length"])}
    if error.status == 416:
        headers = {"Content-Range": f"bytes */{error.details['size']}"}
    if error.status == 413:
        headers = {"Connection": "close"}  # or whoever sends without end would be listened to without end
    if error.status == 401:
        headers = {"WWW-Authenticate": "Bearer"}
    return JSONResponse({"reason": error.reason, **error.details}, error.status, headers)


async def unreadable(_request: Request, error: Exception) -> Response:
    """A body, a statement or a blob that is not what it should be."""
    assert isinstance(error, FacilitatorError)
    status = 422 if isinstance(error, Damaged) else 400
    return JSONResponse({"reason": error.code}, status)


async def gone(_request: Request, _error: Exception) -> Response:
    """The device hung up; nobody reads this, and nobody needs forty lines about a dropped link."""
    return Response(status_code=499)


async def not_kept(_request: Request, error: Exception) -> Response:
    """The database cannot keep or answer it: a full disk is told as such, anything else may pass."""
    if is_full(error):
        log.error("the disk is full: nothing more can be kept")
        return JSONResponse({"reason": "disk_full"}, 507, {"Retry-After": str(FULL_RETRY_AFTER)})
    log.warning("the database does not answer: %s", type(error).__name__)
    return JSONResponse({"reason": "database"}, 503, {"Retry-After": str(RETRY_AFTER)})


async def failed(_request: Request, error: Exception) -> Response:
    """Our bug, or a database that does not answer: told without any detail of what was asked."""
    log.error("request failed: %s", type(error).__name__)
    return JSONResponse({"reason": "failed"}, 500)


HANDLERS = {
    Refusal: refused,
    FacilitatorError: unreadable,
    ClientDisconnect: gone,
    OperationalError: not_kept,
    Exception: failed,
}
