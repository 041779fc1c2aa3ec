"""A provider that answers in memory, as a play says, and knows what it said: what a wait may conclude is held against that."""

import json
from collections import deque
from typing import Any

import httpx
from fanscribe.sandbox import InstantClock

REQUEST = 0.5
TIMEOUT = 30.0
DONE = "2026-09-01T10:00:00+00:00"
DATE = {"Date": "Tue, 01 Sep 2026 10:00:00 GMT"}
REFUSALS = (400, 422)
FAULTS = ("502", "429", "503", "403 page", "page", "broken", "reset", "timeout", "404")

_ONLYFANS: dict[str, Any] = {
    "working": {"state": "authenticating", "progress": "checking"},
    "strange": {"state": "hibernating", "progress": "dreaming"},
    "nothing": None,
    "list": [],
    "code": {"state": "needs-otp", "lastAttempt": {"needs_otp": True, "otp_phone_ending": "42"}},
    "wrong code": {"state": "needs-otp", "lastAttempt": {"needs_otp": True, "error_code": "WRONG_2FA"}},
    "face": {"state": "authenticating", "lastAttempt": {"needs_face_otp": True}},
    "signed in": {"state": "authenticated", "progress": "signed_in", "account": {"id": "acct_1"}},
    "succeeded": {"state": "authenticated", "lastAttempt": {"started_at": DONE, "completed_at": DONE, "success": True}},
    "failed": {"state": "failed", "lastAttempt": {"completed_at": DONE, "success": False, "error_code": "X"}},
    "earlier": {
        "state": "authenticated",
        "lastAttempt": {"started_at": "2020-01-01T00:00:00Z", "completed_at": DONE, "success": True},
    },
}
_FANSLY: dict[str, Any] = {
    "working": {"status": "verifying", "is_authenticated": False},
    "strange": {"status": "hibernating"},
    "nothing": None,
    "list": [],
    "code": {"status": "challenge-email", "needs_code": True, "twofa_type": 2},
    "wrong code": {"status": "challenge-email", "needs_code": True, "last_error": "wrong"},
    "face": {"status": "verifying"},
    "signed in": {"status": "authenticated", "is_authenticated": True},
    "succeeded": {"is_authenticated": 1},
    "failed": {"status": "failed", "last_error": "X"},
    "earlier": {"status": "authenticated", "is_authenticated": True},
}
_READY = {"media": {"isReady": True}}
_EXPORT: dict[str, Any] = {
    "working": {"data": {"status": "in_progress", "progress_percentage": 40}},
    "queued": {"data": {"status": "calculating_credits"}},
    "strange": {"data": {"status": "hibernating"}},
    "nothing": None,
    "list": [],
    "accepted": {"data": {"status": "completed"}},
    "unready": {"data": {"status": "calculating_credits_completed"}},
    "completed": {"data": {"status": "completed"}},
    "failed": {"data": {"status": "failed", "failed_reason": "X"}},
    "cancelled": {"data": {"status": "cancelled"}},
}
_UPLOAD: dict[str, Any] = {
    "working": {"status": "processing"},
    "queued": {"status": "processing", "polling_url": "https://x.example/1"},
    "strange": {"status": "hibernating"},
    "nothing": None,
    "list": [],
    "accepted": {"status": "completed", "polling_url": "https://x.example/1", **_READY},
    "unready": {"status": "completed", "media": {"isReady": False}},
    "completed": {"status": "completed", **_READY},
    "failed": {"status": "failed", "error": "X"},
    "cancelled": {"data": {"status": "failed"}},
}
_PLAYS = {"onlyfans": _ONLYFANS, "fansly": _FANSLY, "export": _EXPORT, "upload": _UPLOAD}
LINES = tuple(_ONLYFANS)
PROCESSING_LINES = tuple(_EXPORT)
_ENDS = {
    "signed in": "signed in",
    "succeeded": "signed in",
    "completed": "completed",
    "failed": "failed",
    "cancelled": "failed",
}
_TELLS_NOTHING = ("earlier", "strange", "nothing", "list")
# How long an answer of an earlier attempt may still be given: no client can tell one that is given for ever.
_EARLIER = {"onlyfans": 55.0, "fansly": 4.0, "export": 0.0, "upload": 0.0}


class Provider:
    """Answers in memory. Each poll takes the next line of the play; when there is none left, the last one stays.

    Attributes:
        asked: every request.
        started: how many attempts were started.
        said: the ends that were told of the newest attempt, the export or the upload.
        last: the end that the last answer told; None where it told none.
        shown: the line that the last answer was; None where it was none.
        longest: the time of the request that took longest, in seconds.
    """

    def __init__(self, platform: str, clock: InstantClock) -> None:
        self.asked: list[str] = []
        self.started = 0
        self.said: set[str] = set()
        self.last: str | None = None
        self.shown: str | None = None
        self.longest = 0.0
        self._platform = platform
        self._clock = clock
        self._lines: deque[str] = deque()
        self._line = "working"
        self._faults: deque[str] = deque()
        self._refusals: deque[int] = deque()
        self._started_at = 0.0
        self._moved = False

    def plays(self, lines: list[str]) -> None:
        self._lines.extend(lines)

    def breaks(self, faults: list[str]) -> None:
        self._faults.extend(faults)

    def refuses(self, refusals: list[int]) -> None:
        """Refuse the next answers to challenges, whatever becomes of the attempt."""
        self._refusals.extend(refusals)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url.path} {request.content.decode()}")
        fault, self.shown = self._faults.popleft() if self._faults else None, None
        self._take(TIMEOUT if fault == "timeout" else REQUEST)
        if request.method == "POST":
            return self._start(fault)
        if fault:
            return _broken(fault)
        if request.method == "PUT" and self._refusals:
            return httpx.Response(self._refusals.popleft(), json={"message": "no"}, headers=DATE)
        if request.method == "PUT" and self._platform == "onlyfans":
            return httpx.Response(200, json={"message": "OTP submitted"}, headers=DATE)
        status = self._status()
        return httpx.Response(202 if self._line == "accepted" else 200, json=status, headers=DATE)

    def _take(self, seconds: float) -> None:
        self._clock.advance(seconds)
        self.longest = max(self.longest, seconds)

    def _start(self, fault: str | None) -> httpx.Response:
        if fault == "429":
            return _broken(fault)
        # Any other fault eats the answer and not the request: what the client has to reckon with.
        self.started += 1
        self.said, self._line, self._moved = set(), "working", False
        self._started_at = self._clock.now()
        if fault:
            return _broken(fault)
        url = f"https://x.example/{'auth_1' if self._platform == 'onlyfans' else 'fansly_acct_1'}"
        return httpx.Response(200, json={"success": True, "polling_url": url}, headers=DATE)

    def _status(self) -> Any:
        if self._lines:
            self._line = self._lines.popleft()
        self._moved = self._moved or self._line not in _TELLS_NOTHING
        expired = self._clock.now() - self._started_at > _EARLIER[self._platform]
        line = self.shown = "working" if self._line == "earlier" and (expired or self._moved) else self._line
        self.last = _ENDS.get(line)
        self.said |= {self.last} if self.last else set()
        return _PLAYS[self._platform][line]


def _broken(fault: str) -> httpx.Response:
    match fault:
        case "reset":
            raise httpx.ReadError("reset")
        case "timeout":
            raise httpx.ReadTimeout("slow")
        case "page":
            return httpx.Response(200, html="<html>")
        case "403 page":
            return httpx.Response(403, html="<html>")
        case "broken":
            return httpx.Response(200, content=b'{"state": "authent')
    return httpx.Response(int(fault), content=json.dumps({"message": "no"}), headers={"Retry-After": "3"})
