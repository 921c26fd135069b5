"""Starts the server: data folder, certificate, tables, address and pin, and then it answers until it is stopped."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from uvicorn.loops.auto import auto_loop_factory

from ..clock import Clock, SystemClock
from ..errors import BadUsage, Refused
from .addresses import own_address
from .application import application, metrics_application
from .certificate import certificate_digest, check_pair, own_certificate, pin_text
from .chores import do_chores
from .keeping import Place, alone, opened
from .logs import LOG_CONFIG
from .programmes import has_programme
from .protocol import DeadlineProtocol
from .service import Service


@dataclass(frozen=True)
class Settings:
    """How a server is to run: where it keeps what it has, where it listens.

    `metrics` is a port, 0 for none; `space_quota` the bytes that a space may hold, None for any number.
    """

    place: Place
    host: str = "0.0.0.0"
    port: int = 8443
    certificate: Path | None = None
    private_key: Path | None = None
    metrics: int = 0
    space_quota: int | None = None


@dataclass(frozen=True)
class Announcement:
    """What is said before the first answer: the address, the pin, and whether a programme was admitted yet."""

    address: str
    pin: str
    has_programme: bool


def serve(settings: Settings, announce: Callable[[Announcement], None], clock: Clock | None = None) -> None:
    """Serve until a signal stops it; what was accepted is written before it ends.

    Raises `Refused` where another process serves this SQLite database, `BadUsage` for settings that do not fit,
    and what `open_engine` raises.
    """
    _allow_many_connections()
    with ExitStack() as held:
        service, digest, files = _prepare(settings, clock or SystemClock(), held)
        gc.freeze()  # what the program itself is made of needs no look from now on
        with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
            runner.run(_run(settings, service, digest, files, announce))


def _allow_many_connections() -> None:
    """Ask the system for as many open connections as it grants: many grant 1,024 unless asked."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _prepare(settings: Settings, clock: Clock, held: ExitStack) -> tuple[Service, bytes, tuple[Path, Path]]:
    if (settings.certificate is None) != (settings.private_key is None):
        raise BadUsage("server.certificate_and_key")
    if settings.certificate is not None and settings.private_key is not None:
        check_pair(settings.certificate, settings.private_key)
    engine = held.enter_context(opened(settings.place))
    if settings.place.is_file:
        held.enter_context(alone(settings.place))
    if settings.certificate is not None and settings.private_key is not None:
        files = settings.certificate, settings.private_key
    else:
        files = own_certificate(settings.place.data)
    service = Service(engine, clock, settings.space_quota)
    held.callback(service.stop)
    return service, certificate_digest(files[0]), files


async def _run(
    settings: Settings,
    service: Service,
    digest: bytes,
    files: tuple[Path, Path],
    announce: Callable[[Announcement], None],
) -> None:
    app = application(service, digest)
    with ExitStack() as bound:
        listening = bound.enter_context(_listening(settings.host, settings.port))
        beside = [do_chores(service)]
        if settings.metrics:
            told = bound.enter_context(_listening("127.0.0.1", settings.metrics))
            beside.append(_serve_metrics(service, told))
        server = uvicorn.Server(_config(app, files))
        serving = asyncio.create_task(server.serve([listening]))
        tasks = [asyncio.create_task(one) for one in beside]
        while not server.started and not serving.done():
            await asyncio.sleep(0.01)
        if server.started:
            address = f"https://{_shown(settings.host)}:{listening.getsockname()[1]}"
            announce(Announcement(address, pin_text(digest), await service.read(has_programme)))
        await serving
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that is bound, so that an address which cannot be had is told and not logged."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
        except OSError as error:
            raise Refused("server.address_taken", address=f"{host}:{port}") from error
        yield listening


async def _serve_metrics(service: Service, listening: socket.socket) -> None:
    await _WithoutSignals(_config(metrics_application(service), None)).serve([listening])


class _WithoutSignals(uvicorn.Server):
    """A second server in one process: only the first one minds the signals that stop it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave them alone."""
        yield


def _config(app: Starlette, files: tuple[Path, Path] | None) -> uvicorn.Config:
    config = uvicorn.Config(
        app,
        http=DeadlineProtocol,
        ws="none",
        lifespan="off",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,  # whose address it was is nothing to us
        log_config=LOG_CONFIG,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=10,
        backlog=2048,
        ssl_certfile=files[0] if files else None,
        ssl_keyfile=files[1] if files else None,
    )
    config.load()
    if config.ssl is not None:
        config.ssl.num_tickets = 0  # no device resumes a session, and two tickets cost 500 bytes a visit
    return config


def _shown(host: str) -> str:
    """An address that other machines can use, where the server listens on all of this one's."""
    if host not in ("0.0.0.0", "::"):
        return f"[{host}]" if ":" in host else host
    return own_address()
