"""A server that is nothing but sockets: whoever serves a connection decides about every byte and when it is sent."""

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Self

import attrs
from support.patience import PATIENCE


@attrs.frozen
class Received:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    content: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.content or b"null")


class Gone(Exception):
    """The client has hung up, or the test is over."""


class Connection:
    """One connection, from the server's side."""

    def __init__(self, raw: socket.socket, server: "RawServer") -> None:
        self.raw = raw
        self._server = server
        self._buffer = b""

    def receive(self) -> Received:
        """The next request; raises `Gone`."""
        head = self._until(b"\r\n\r\n").decode("latin-1")
        first, *lines = head.split("\r\n")
        method, path, _ = first.split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        is_chunked = headers.get("transfer-encoding") == "chunked"
        content = self._chunks() if is_chunked else self._bytes(int(headers.get("content-length", 0)))
        request = Received(method, path, headers, content)
        self._server.received.append(request)
        return request

    def _chunks(self) -> bytes:
        content = b""
        while size := int(self._until(b"\r\n"), 16):
            content += self._bytes(size)
            self._until(b"\r\n")
        self._until(b"\r\n")
        return content

    def _bytes(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._more()
        content, self._buffer = self._buffer[:size], self._buffer[size:]
        return content

    def send(self, *pieces: bytes, pause: float = 0.0) -> None:
        """Send these pieces, with so many seconds between two; raises `Gone`."""
        self.drip(pieces, pause)

    def drip(self, pieces: Iterable[bytes], pause: float) -> None:
        """Send pieces, for ever if there are as many."""
        for number, piece in enumerate(pieces):
            if number and self._server.stopping.wait(pause):
                raise Gone
            try:
                self.raw.sendall(piece)
            except OSError:
                raise Gone from None

    def wait(self, seconds: float) -> None:
        """Say nothing."""
        if self._server.stopping.wait(seconds):
            raise Gone

    def _until(self, end: bytes) -> bytes:
        while end not in self._buffer:
            self._more()
        head, _, self._buffer = self._buffer.partition(end)
        return head

    def _more(self) -> None:
        try:
            data = self.raw.recv(65536)
        except OSError:
            raise Gone from None
        if not data:
            raise Gone
        self._buffer += data


class RawServer:
    """Listens on loopback; every connection is served by `serve` in a thread of its own.

    Attributes:
        received: every request.
        connections: how many connections were opened.
    """

    def __init__(self, serve: Callable[[Connection], None], context: ssl.SSLContext | None = None) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self.stopping = threading.Event()
        self._serve, self._context = serve, context
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self._listener.getsockname()[1]
        self.url = f"http{'s' if context else ''}://127.0.0.1:{self.port}"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def _accept(self) -> None:
        while True:
            try:
                raw, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.add(raw)
            if self.stopping.is_set():
                # Whoever closes what is open may have done so by now.
                raw.close()
                return
            thread = threading.Thread(target=self._handle, args=(raw,), daemon=True)
            self._threads = [each for each in self._threads if each.is_alive()] + [thread]
            thread.start()

    def _handle(self, raw: socket.socket) -> None:
        with contextlib.suppress(Gone, OSError), raw:
            raw.settimeout(PATIENCE)
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._context is None:
                self._serve(Connection(raw, self))
            else:
                with self._context.wrap_socket(raw, server_side=True) as wrapped:
                    self._serve(Connection(wrapped, self))
        self._open.discard(raw)

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for raw in list(self._open):
            with contextlib.suppress(OSError):
                raw.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)


def answer(value: Any, status: str = "200 OK", *headers: str) -> bytes:
    """A whole answer with a JSON body."""
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    lines = (f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers)
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def answering(*values: bytes) -> Callable[[Connection], None]:
    """Serves these answers, the last one to every request after it; over all connections together."""
    left = list(values)

    def serve(connection: Connection) -> None:
        while True:
            connection.receive()
            connection.send(left.pop(0) if len(left) > 1 else left[0])

    return serve
