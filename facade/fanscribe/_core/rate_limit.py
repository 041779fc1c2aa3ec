"""The rate limiter: a given rate, or the limits that responses report; fair among accounts."""

from __future__ import annotations

import heapq
import os
import threading
from collections import OrderedDict
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final

import attrs

from fanscribe._core.clock import Clock

if TYPE_CHECKING:
    from fanscribe._core.effects import Sleep, Steps, WaitFor
    from fanscribe._core.usage import Usage

_MINUTE: Final = 60.0
# Below a fifth of the limit, the remaining calls are spread over the rest of the minute.
_LOW_FRACTION: Final = 5
# A higher reported limit is ignored.
_HIGHEST_LIMIT: Final = 1_000_000
_MAX_REMEMBERED: Final = 10_000
# A timer may be this late, in seconds, before the turns after it are late as well.
_MAX_LATENESS: Final = 0.1


@attrs.define(eq=False)
class Waiter:
    """One call in the queue.

    Attributes:
        account: the account whose queue it is in.
        woken: done when it is at the head.
    """

    account: str
    woken: Future[None] = attrs.field(factory=Future)


class RateLimiter:
    """Decides who may send a request: first in, first out per account, and the least recently served account first.

    Only the waiter at the head has a timer. A waiter that leaves, for any reason, wakes the next one.
    """

    def __init__(self, rate: float | None, clock: Clock) -> None:
        self._clock = clock
        self._interval = _MINUTE / min(rate, 1e9) if rate else 0.0
        self._next = 0.0
        self._limit: int | None = None
        self._reported = self._left = 0
        self._window = float("-inf")
        self._counts_down = False
        self._forget_waiters()

    def acquire(self, account: str, deadline: float = float("inf")) -> Steps[bool]:
        """Wait until a request about an account may be sent.

        Args:
            account: its id; requests about no account share a queue.
            deadline: in seconds of the clock.

        Returns:
            False if that is not before the deadline.
        """
        if not self._interval and self._limit is None:
            # No limit is known.
            return True
        if self._take_at_once(account):
            return True
        waiter = Waiter(account)
        try:
            while not self._take(waiter, now := self._clock.now()):
                if now >= deadline or self._next > deadline:
                    return False
                yield self._pause(waiter, now, deadline)
        finally:
            self._leave(waiter)
        return True

    def update(self, usage: Usage) -> None:
        """Respect the limits that a response reports, unless a rate was given."""
        limit, left = usage.limit_minute, usage.remaining_minute
        if self._interval or limit is None or left is None or not 0 < limit <= _HIGHEST_LIMIT or left < 0:
            return
        now = self._clock.now()
        with self._own_lock():
            if left > self._reported or now - self._window >= _MINUTE:
                # More is left than before: another minute has begun, at an unknown moment.
                self._window, self._left = now, left
            else:
                # An unchanged report, as from a cached body, says nothing about the calls in flight.
                self._counts_down = left < self._reported
                self._left = min(left, self._left) if self._counts_down else left
            self._limit, self._reported = limit, left
            self._next = max(self._next, now + self._spacing(now))

    def _enqueue(self, waiter: Waiter) -> None:
        with self._own_lock():
            queue = self._queues.get(waiter.account)
            if queue is None:
                queue = self._queues[waiter.account] = OrderedDict()
                heapq.heappush(self._order, self._place(waiter.account))
            if waiter not in queue:
                queue[waiter] = None
                self._waiting += 1

    def _take(self, waiter: Waiter, now: float) -> bool:
        """Take the waiter's turn, if it has come; the caller then leaves the queue."""
        with self._own_lock():
            self._enqueue(waiter)
            if now >= self._next + _MINUTE and (head := self._head()) is not waiter and head is not None:
                # Its event loop is not running. If it ever does, the waiter re-enters at the end of its queue.
                self._remove(head)
            if now < self._next or self._head() is not waiter:
                return False
            # A turn is counted from when it was due: otherwise the lateness of timers would add up, to a fifth at 10,000 a minute.
            self._grant(waiter.account, self._next if now <= self._next + _MAX_LATENESS else now)
            heapq.heapreplace(self._order, self._place(waiter.account))
            return True

    def _take_at_once(self, account: str) -> bool:
        """Take a turn if the queue is empty."""
        now = self._clock.now()
        with self._own_lock():
            if now < self._next or self._head() is not None:
                return False
            self._grant(account, now)
            return True

    def _grant(self, account: str, now: float) -> None:
        self._count += 1
        if len(self._served) >= _MAX_REMEMBERED:
            self._served.clear()
        self._served[account] = self._count
        if self._limit is not None and self._counts_down:
            if now - self._window >= _MINUTE:
                self._window, self._left = now, self._limit
            self._left -= 1
        self._next = max(self._next, now) + self._spacing(now)

    def _pause(self, waiter: Waiter, now: float, deadline: float) -> Sleep | WaitFor:
        """Return the effect to wait with before the next check."""
        # Imported here: it loads generated code.
        from fanscribe._core.effects import Sleep, WaitFor

        with self._own_lock():
            if self._head() is waiter:
                return Sleep(max(0.0, self._next - now))
            if waiter.woken.done():
                waiter.woken = Future()
            # Every wait is bounded; at random, so that of any number of waiters about one a second wakes.
            longest = _MINUTE + max(_MINUTE, self._waiting) * self._clock.random()
            return WaitFor(waiter.woken, min(longest, deadline - now))

    def _leave(self, waiter: Waiter) -> None:
        with self._own_lock():
            self._remove(waiter)

    def _remove(self, waiter: Waiter) -> None:
        queue = self._queues.get(waiter.account)
        if queue and waiter in queue:
            del queue[waiter]
            self._waiting -= 1
            self._wake_head()

    def _head(self) -> Waiter | None:
        """Return the waiter at the head."""
        while self._order:
            account = self._order[0][-1]
            if queue := self._queues[account]:
                return next(iter(queue), None)
            heapq.heappop(self._order)
            del self._queues[account]
        return None

    def _place(self, account: str) -> tuple[int, int, str]:
        """Return the sort key of an account in the queue."""
        self._arrivals += 1
        return self._served.get(account, 0), self._arrivals, account

    def _wake_head(self) -> None:
        head = self._head()
        if head is not None and not head.woken.done():
            head.woken.set_result(None)

    def _spacing(self, now: float) -> float:
        """Return the seconds between two requests."""
        if self._limit is None or self._left * _LOW_FRACTION > self._limit:
            return self._interval
        return max(0.0, self._window + _MINUTE - now) / max(self._left, 1)

    def _own_lock(self) -> threading.RLock:
        if self._process != os.getpid():
            self._forget_waiters()
        return self._lock

    def _forget_waiters(self) -> None:
        """Start with an empty queue: after a fork the parent's waiters are gone, and its lock may be held for ever."""
        # Reentrant: a waiter that is garbage-collected in here leaves the queue at once.
        self._lock = threading.RLock()
        self._queues: dict[str, OrderedDict[Waiter, None]] = {}
        self._order: list[tuple[int, int, str]] = []
        self._served: dict[str, int] = {}
        self._count = self._arrivals = 0
        self._waiting = 0
        # Last: a thread that sees this one sees the others.
        self._process = os.getpid()
