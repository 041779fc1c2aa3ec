"""What one does for all who need it: the others wait for the same end, in whichever thread, task or event loop they are."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import Any, Final

import attrs

_SWEEP: Final = 64
# Seconds for which an outcome counts.
_KEPT: Final = 60.0


@attrs.define(eq=False)
class Flight:
    """Something under way for an account.

    Attributes:
        outcome: set at its end; None where whoever did it gave up, and somebody else has to.
        ended: when it ended, in seconds of the clock; None before.
    """

    outcome: Future[Any] = attrs.field(factory=Future)
    ended: float | None = None

    def __attrs_post_init__(self) -> None:
        # From now on nobody who stops waiting can cancel it for the others.
        self.outcome.set_running_or_notify_cancel()

    @property
    def landed(self) -> Any:
        """The outcome, if it has one."""
        return self.outcome.result() if self.outcome.done() else None


class Flights:
    """The flights of one client, by account."""

    def __init__(self) -> None:
        self._flights: dict[str, Flight] = {}
        self._lock = threading.Lock()
        self._sweep_at = _SWEEP

    def board(self, account: str, since: float) -> tuple[Flight, bool]:
        """The flight for an account, and whether it is the caller's to make: none is under way, and none has ended after `since`."""
        with self._lock:
            flight = self._flights.get(account)
            if flight is not None and (flight.ended is None or (flight.landed is not None and flight.ended > since)):
                return flight, False
            flight = self._flights[account] = Flight()
            if len(self._flights) >= self._sweep_at:
                # What ended before long is nobody's any more, and may hold whole answers.
                self._flights = {
                    name: each
                    for name, each in self._flights.items()
                    if each.ended is None or each.ended > since - _KEPT
                }
                self._sweep_at = max(_SWEEP, 2 * len(self._flights))
            return flight, True

    def current(self, account: str) -> Flight | None:
        """The flight that is under way for an account."""
        flight = self._flights.get(account)
        return flight if flight is not None and flight.ended is None else None

    def last(self, account: str) -> tuple[float, Any] | None:
        """When the last flight for an account ended, and its outcome; None where one is under way or nothing came of it."""
        flight = self._flights.get(account)
        return (
            None if flight is None or flight.ended is None or flight.landed is None else (flight.ended, flight.landed)
        )

    def land(self, flight: Flight, outcome: Any, now: float) -> None:
        """The end of a flight; everyone who waits for it goes on."""
        with self._lock:
            if flight.ended is None:
                flight.ended = now
                flight.outcome.set_result(outcome)
