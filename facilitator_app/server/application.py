"""Puts the routes together into the application that uvicorn serves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .answers import HANDLERS
from .openapi import describe
from .routes import auth, keeper, spaces, transfer
from .service import Service

_SPACE = "/v1/spaces/{space}"
ROUTES = (
    Route(f"{_SPACE}/push", transfer.push, methods=["POST"]),
    Route("/v1/changes", spaces.changes, methods=["POST"]),
    Route("/v1/auth/challenge", auth.challenge, methods=["POST"]),
    Route("/v1/auth/token", auth.token, methods=["POST"]),
    Route(f"{_SPACE}/membership", spaces.membership, methods=["POST"]),
    Route(f"{_SPACE}/have", spaces.have, methods=["POST"]),
    Route(f"{_SPACE}/withdraw", spaces.withdraw, methods=["POST"]),
    Route(f"{_SPACE}/farewell", spaces.farewell, methods=["POST"]),
    Route(f"{_SPACE}/pull", transfer.pull, methods=["GET"]),
    Route(f"{_SPACE}/uploads/{{blob}}", transfer.upload_state, methods=["HEAD"]),
    Route(f"{_SPACE}/uploads/{{blob}}", transfer.upload_piece, methods=["PATCH"]),
    Route(f"{_SPACE}/blobs/{{blob}}", transfer.blob, methods=["GET"]),
    Route("/healthz", keeper.alive, methods=["GET"]),
    Route("/readyz", keeper.ready, methods=["GET"]),
    Route("/openapi.json", keeper.description, methods=["GET"]),
    Route("/", keeper.status, methods=["GET"]),
)
"""What is asked most comes first: they are tried in this order."""


def application(service: Service, certificate_digest: bytes | None) -> Starlette:
    """The application of one process; `certificate_digest` is what devices pin, where this process speaks TLS."""
    app = Starlette(
        routes=ROUTES,
        exception_handlers=dict(HANDLERS),
        middleware=[Middleware(CountAnswers, counts=service.answers)],
    )
    app.state.service = service
    app.state.certificate_digest = certificate_digest
    app.state.description = describe()
    return app


def metrics_application(service: Service) -> Starlette:
    """The figures for Prometheus, to be served on this machine alone."""
    app = Starlette(routes=[Route("/metrics", keeper.metrics, methods=["GET"])])
    app.state.service = service
    return app


class CountAnswers:
    """Counts what is answered, by status and by nothing else."""

    def __init__(self, app: ASGIApp, counts: dict[int, int]) -> None:
        self._app = app
        self._counts = counts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        await self._app(scope, receive, self._counting(send) if scope["type"] == "http" else send)

    def _counting(self, send: Send) -> Callable[[Message], Awaitable[None]]:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._counts[message["status"]] = self._counts.get(message["status"], 0) + 1
            await send(message)

        return counted
