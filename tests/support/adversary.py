"""A provider that means no good, on raw sockets.

It plays lines, as any provider does, and has manners, of which each request takes the next: what becomes of the bytes of an answer.
"""

import gzip
import itertools
import json
import socket
import struct
import threading
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

from support.rawserver import Connection, Gone, RawServer, Received, answer

KEY = "planted-key-of-the-adversary"
PASSWORD = 'planted/pass"word'
CODE = "93571846"
PASSWORDS = (PASSWORD, json.dumps(PASSWORD)[1:-1], "planted%2Fpass%22word")
ACCOUNTS = {"onlyfans": "acct_1", "fansly": "fansly_acct_1"}
ECHO = f"{KEY} {' '.join(PASSWORDS)}"
ECHO_OF_ALL = f"{ECHO} {CODE}"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
# How long a slow manner goes on; every client gives up before, however busy the machine.
PATIENCE = 60.0

Manner = Callable[[Connection, bytes], None]


def _raw(*pieces: bytes, ends: bool = True) -> Manner:
    """Sends these bytes in place of the answer, and hangs up."""

    def manner(connection: Connection, good: bytes) -> None:
        connection.send(*pieces)
        if ends:
            raise Gone

    return manner


def _trickled(before: bytes, piece: bytes) -> Manner:
    def manner(connection: Connection, good: bytes) -> None:
        connection.send(before)
        for _ in range(int(PATIENCE / 0.02)):
            connection.wait(0.02)
            connection.send(piece)
        raise Gone

    return manner


def _reset(connection: Connection, good: bytes) -> None:
    connection.raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Gone


def _cut(connection: Connection, good: bytes) -> None:
    connection.send(good[: len(good) - 5])
    raise Gone


def _status(line: str, *headers: str, body: Any = None) -> Manner:
    echo = ECHO_OF_ALL
    content = {"message": echo, "error": echo, "reason": echo, "errors": {echo: [echo]}} if body is None else body
    return lambda connection, good: connection.send(answer(content, line, *headers))


def _after(*before: bytes) -> Manner:
    return lambda connection, good: connection.send(b"".join(before) + good)


def _surplus(value: Any) -> Manner:
    return lambda connection, good: connection.send(good + answer(value))


OTHER: dict[str, Any] = {"state": "authenticated", "progress": "signed_in", "account": {"id": "acct_2"}}
OTHER |= {
    "account_id": "fansly_acct_2",
    "status": "authenticated",
    "is_authenticated": True,
    "attempt_id": "auth_other",
}
NESTED = b"[" * 50_000 + b"]" * 50_000

MANNERS: dict[str, Manner] = {
    "no answer": _raw(),
    "reset": _reset,
    "cut": _cut,
    "garbage": _raw(b"\x00\xff\r\n\r\n" * 9),
    "status 20": _raw(b"HTTP/1.1 20 OK\r\n\r\n"),
    "status 999": _status("999 Whatever"),
    "HTTP/2": _raw(b"HTTP/2 200 OK\r\n\r\n{}"),
    "old": lambda connection, good: connection.send(good.replace(b"HTTP/1.1", b"HTTP/1.0")),
    "two lengths": _raw(HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} "),
    "length below 0": _raw(HEAD + b"Content-Length: -1\r\n\r\n"),
    "a large header": _raw(HEAD + b"X: " + b"y" * 300_000 + b"\r\n\r\n"),
    "a cookie": _status("200 OK", "Set-Cookie: a=\xfc\xff", "Date: yesterday", body={}),
    "br": _raw(HEAD + b"Content-Encoding: br\r\nContent-Length: 4\r\n\r\nabcd"),
    "no gzip": _raw(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"),
    "gzip twice": _status("200 OK", "Content-Encoding: gzip, gzip", body=gzip.compress(gzip.compress(b"{}"))),
    "a bomb": _status("200 OK", "Content-Encoding: gzip", body=gzip.compress(b"0" * 40 * 2**20, 1)),
    "chunks": _raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
    "nested": _status("200 OK", body=NESTED),
    "empty": _status("200 OK", body=b""),
    "text": _status("200 OK", body=b'"text"'),
    "null": _status("200 OK", body=b"null"),
    "a page": _status("200 OK", "Content-Type: text/html", body=b"<html>" + ECHO.encode()),
    "half of JSON": _status("200 OK", body=b'{"state": "authent'),
    "expired": _status("200 OK", body={"error": f"SESSION_EXPIRED:{ECHO}"}),
    "no success": _status("200 OK", body={"success": False, "message": ECHO}),
    "another account": _status("200 OK", body=OTHER),
    "a redirect": _status("302 Found", f"Location: https://elsewhere.example/{PASSWORD}"),
    "429": _status("429 Too Many", "Retry-After: 0"),
    "429 for long": _status("429 Too Many", "Retry-After: Wed, 21 Oct 2099 07:28:00 GMT"),
    "a word": _status(
        "200 OK", body={"state": ECHO, "progress": ECHO, "status": ECHO, "lastAttempt": {"needs_otp": ECHO}}
    ),
    "early hints": _after(b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * 3),
    "continue": _after(b"HTTP/1.1 100 Continue\r\n\r\n" * 30),
    "one too many": _surplus(OTHER),
    **{
        f"{status}": _status(f"{status} X")
        for status in (400, 401, 402, 403, 404, 408, 422, 500, 502, 503, 504, 520, 524)
    },
    **{f"page {status}": _status(f"{status} X", body=b"<html>" + ECHO.encode()) for status in (403, 502, 503, 521)},
}
SLOW: dict[str, Manner] = {
    "silence": _trickled(b"", b""),
    "a slow status line": _trickled(b"HTTP/1.1 200 ", b"O"),
    "slow headers": _trickled(HEAD + b"X: ", b"y"),
    "a slow body": _trickled(HEAD + b"Content-Length: 100000\r\n\r\n", b" "),
    "slow chunks": _trickled(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1;x=y\r\n \r\n"),
}
# After these a request has taken no effect, and may be sent again.
NOT_HANDLED = ("429", "429 for long")

_ONLYFANS: dict[str, Any] = {
    "working": {"state": "authenticating", "progress": "checking", "account": None},
    "code": {"state": "needs-otp", "lastAttempt": {"needs_otp": True, "otp_phone_ending": ECHO}},
    "wrong": {
        "state": "needs-otp",
        "lastAttempt": {"needs_otp": True, "error_code": "WRONG_2FA", "error_message": ECHO},
    },
    "face": {"lastAttempt": {"needs_face_otp": True, "face_otp_verification_url": ECHO}},
    "signed in": {"state": "authenticated", "progress": "signed_in", "account": {"id": "acct_1", "onlyfans_data": []}},
    "failed": {"lastAttempt": {"completed_at": "2099-01-01T00:00:00Z", "success": False, "error_code": ECHO}},
}
_FANSLY: dict[str, Any] = {
    "working": {"status": "verifying", "is_authenticated": False},
    "code": {"status": "challenge-email", "needs_code": True, "masked_email": ECHO},
    "wrong": {"status": "challenge-email", "needs_code": True, "last_error": ECHO},
    "face": {"status": None},
    "signed in": {"account_id": "fansly_acct_1", "status": "authenticated", "is_authenticated": True},
    "failed": {"status": "failed", "last_error": ECHO, "is_authenticated": True},
}
LINES = tuple(_ONLYFANS)


class Adversary:
    """Serves one account.

    Attributes:
        url: its address, another one each time that it begins: a request that comes late is none of the next's.
        starts: how many starts took effect.
        said: what was told, by the number of the last start.
    """

    def __init__(self) -> None:
        self.server = RawServer(self._serve)
        self._numbers = itertools.count()
        self.begin("onlyfans")

    def begin(self, platform: str) -> None:
        """Forget everything."""
        self.platform = platform
        self.url = f"{self.server.url}/{next(self._numbers)}"
        self.starts = 0
        self.said: dict[int, set[str]] = defaultdict(set)
        self._lock = threading.Lock()
        self._lines: deque[str] = deque()
        self._line = "working"
        self._manners: deque[str] = deque()

    def plays(self, lines: list[str]) -> None:
        self._lines.extend(lines)

    def behaves(self, manners: list[str]) -> None:
        self._manners.extend(manners)

    def _serve(self, connection: Connection) -> None:
        while True:
            request = connection.receive()
            with self._lock:
                if not f"{self.server.url}{request.path}".startswith(f"{self.url}/"):
                    raise Gone
                manner = self._manners.popleft() if self._manners else None
                good = self._answered(request, handled=manner not in NOT_HANDLED)
            if manner is None:
                connection.send(good)
            else:
                (MANNERS | SLOW)[manner](connection, good)

    def _answered(self, request: Received, *, handled: bool) -> bytes:
        """The right answer, with its effect."""
        fansly = self.platform == "fansly"
        starts = request.path.endswith(("/credentials", "/reauthenticate"))
        if starts and handled:
            self.starts, self._line = self.starts + 1, "working"
        if starts:
            end = ACCOUNTS["fansly"] if fansly else f"auth_{self.starts}"
            return answer({"success": True, "polling_url": f"https://elsewhere.example/{end}?{PASSWORD}"})
        if request.method == "PUT" and not fansly:
            return answer({"message": ECHO})
        if "authenticate" not in request.path:
            return answer({"data": [], "_meta": {"_credits": None}})
        if self._lines:
            self._line = self._lines.popleft()
        self.said[self.starts].add(self._line)
        return answer((_FANSLY if fansly else _ONLYFANS)[self._line])
