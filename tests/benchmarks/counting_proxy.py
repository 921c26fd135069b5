"""A door on loopback that lets everything through and counts the bytes each way."""

from __future__ import annotations

import socket
import threading
from types import TracebackType


class CountingProxy:
    """Listens on a free port of its own and forwards to `target` on this computer; counts until it is closed."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._lock = threading.Lock()
        self.up = self.down = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def counted(self) -> tuple[int, int]:
        """Bytes towards the server and back since the last time this was asked."""
        with self._lock:
            counts = self.up, self.down
            self.up = self.down = 0
        return counts

    def __enter__(self) -> CountingProxy:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:  # closed
                return
            server = socket.create_connection(("127.0.0.1", self._target))
            for source, sink, way in ((client, server, "up"), (server, client, "down")):
                threading.Thread(target=self._forward, args=(source, sink, way), daemon=True).start()

    def _forward(self, source: socket.socket, sink: socket.socket, way: str) -> None:
        with source, sink:
            try:
                while data := source.recv(65536):
                    with self._lock:
                        setattr(self, way, getattr(self, way) + len(data))
                    sink.sendall(data)
                sink.shutdown(socket.SHUT_WR)
            except OSError:  # one side went away: so does the other
                return
