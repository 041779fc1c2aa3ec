"""How many calls a minute: those of a rate that was asked for, or of the limits that answers report, fair among accounts."""

from __future__ import annotations

import threading
from collections import deque
from typing import Final

import attrs

from fanscribe.http.usage import Usage

_MINUTE: Final = 60.0
# From this share of a minute's calls on, what is left of them is spread over what is left of the minute.
_SCARCE: Final = 0.2


@attrs.define(eq=False)
class Turn:
    """One call that waits for its turn."""

    account: str
    granted: bool = False


class Pace:
    """When the next call may be sent. Within an account the first comes first; of several, the one that was served longest ago."""

    def __init__(self, rate: float | None) -> None:
        self._interval = _MINUTE / rate if rate else 0.0
        self._next = 0.0
        self._waiting: dict[str, deque[Turn]] = {}
        self._served: dict[str, int] = {}
        self._count = 0
        self._remaining: int | None = None
        self._window = float("-inf")
        self._lock = threading.Lock()

    def join(self, account: str, now: float) -> Turn:
        """A place in the queue of an account."""
        turn = Turn(account)
        with self._lock:
            if not self._waiting and now >= self._next:
                self._grant(turn, now)
            else:
                self._waiting.setdefault(account, deque()).append(turn)
        return turn

    def wait(self, turn: Turn, now: float) -> float:
        """Seconds after which to ask again; 0 when the turn has come."""
        with self._lock:
            if not turn.granted and now >= self._next and self._waiting:
                account = min(self._waiting, key=lambda each: self._served.get(each, 0))
                self._grant(self._waiting[account].popleft(), now)
                if not self._waiting[account]:
                    del self._waiting[account]
            return 0.0 if turn.granted else max(0.001, self._next - now)

    def leave(self, turn: Turn) -> None:
        """Give up a place that is still waited for."""
        with self._lock:
            queue = self._waiting.get(turn.account)
            if queue and turn in queue:
                queue.remove(turn)
                if not queue:
                    del self._waiting[turn.account]

    def told(self, usage: Usage, now: float) -> None:
        """Heed the limits that an answer reports, where no rate was asked for."""
        limit, left = usage.limit_minute, usage.remaining_minute
        if self._interval or not limit or limit < 0 or left is None:
            return
        with self._lock:
            if self._remaining is None or left > self._remaining or now - self._window >= _MINUTE:
                # More is left than before: another minute has begun. When exactly is not told.
                self._window = now
            self._remaining = left
            if left <= _SCARCE * limit:
                over = max(0.0, self._window + _MINUTE - now)
                self._next = max(self._next, min(now + over / max(left, 1), now + _MINUTE))

    def _grant(self, turn: Turn, now: float) -> None:
        turn.granted = True
        self._count += 1
        self._served[turn.account] = self._count
        self._next = max(self._next, now) + self._interval
        if len(self._served) > 10_000:
            self._served.clear()
