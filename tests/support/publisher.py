"""A web server on loopback that publishes documents, and fails on demand."""

import hashlib
import http.server
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from support.patience import PATIENCE

Answer = Callable[[http.server.BaseHTTPRequestHandler], None]


class Publisher:
    """Publishes `documents` by path; each of `faults` is sent once, before them."""

    def __init__(self) -> None:
        self.documents: dict[str, bytes] = {}
        self.faults: list[Answer] = []
        self.seen: list[tuple[str, int]] = []
        publisher = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                if publisher.faults:
                    publisher.seen.append((self.path, 0))
                    publisher.faults.pop(0)(self)
                    self.close_connection = True
                    return
                body = publisher.documents.get(self.path)
                etag = f'"{hashlib.sha256(body or b"").hexdigest()}"'
                status = 404 if body is None else 304 if self.headers.get("If-None-Match") == etag else 200
                publisher.seen.append((self.path, status))
                send(self, status, (body or b"") if status == 200 else b"", ETag=etag)

            def log_message(self, *args: Any) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join(PATIENCE)
        self._server.server_close()


def send(handler: http.server.BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in {
        "Last-Modified": "Tue, 01 Sep 2026 10:00:00 GMT",
        "Content-Length": str(len(body)),
        **headers,
    }.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def status(code: int, **headers: str) -> Answer:
    return lambda handler: send(handler, code, b"", **headers)


def body(content: bytes) -> Answer:
    return lambda handler: send(handler, 200, content)


def half_of(content: bytes) -> Answer:
    """Return the head of a response that announces more than it has."""
    return lambda handler: send(handler, 200, content[: len(content) // 2], Content_Length=str(len(content)))


def hang_up(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.close_connection = True
