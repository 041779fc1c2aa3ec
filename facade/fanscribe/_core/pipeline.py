"""The one way that a request goes: its turn, its deadline, sending it, recovering the session of its account, another try."""

from __future__ import annotations

from typing import Any, Protocol
from uuid import uuid4

import attrs
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.conditions import ORDINARY, Conditions
from fanscribe._core.deadline import Deadline
from fanscribe._core.rate_limit import RateLimiter
from fanscribe._core.retries import IDEMPOTENCY_KEY, Policy, RetryState, is_valid_key
from fanscribe._core.steps import Send, Sleep, Steps
from fanscribe.clock import Clock
from fanscribe.http.judging import ACCOUNT, ACCOUNTS
from fanscribe.http.settings import Settings


class Recovery(Protocol):
    """What may be done about an account that cannot be called at the moment."""

    def hold(self, account: str, settings: Settings, tries: RetryState, /) -> Steps[None]:
        """Wait for a recovery of this client's that is under way: what is sent meanwhile would be refused."""
        ...

    def recover(
        self,
        error: errors.APIError,
        account: str,
        began: float,
        settings: Settings,
        policy: Policy,
        tries: RetryState,
        /,
    ) -> Steps[bool]:
        """Return whether the call is to be made again, now that something was done; raises where it failed."""
        ...


@attrs.frozen
class Pipeline:
    """The way of every request of one client."""

    clock: Clock
    limiter: RateLimiter
    recovery: Recovery

    def send(self, call: Request[Any], settings: Settings, conditions: Conditions = ORDINARY) -> Steps[Any]:
        """Send a request, again where its policy allows that.

        Returns:
            The response; for a file that is streamed, what reads it.

        Raises:
            InvalidInput: its idempotency key is none; before anything is sent.
            FanscribeError: what went wrong at the last try.
        """
        call, account, clock = _with_key(call), account_of(call), self.clock
        policy = Policy.of(call)
        deadline = conditions.deadline.within(settings.total_timeout, clock.now())
        tries = RetryState(0 if conditions.is_polled else settings.max_retries, deadline)
        while True:
            turn = conditions.turn if conditions.is_of_signin else account or ""
            if turn is not None and not (yield from self.acquire(turn, deadline.end)):
                told = f"{call}: its turn under the rate limit does not come in the time that is left"
                raise tries.annotate(errors.ClientBusy(told))
            recovers = account is not None and not conditions.is_of_signin
            if recovers:
                yield from self.recovery.hold(str(account), settings, tries)
            began = clock.now()
            try:
                return (yield from _sent(call, conditions, deadline, began, tries.number))
            except errors.FanscribeError as error:
                failed = error
            if recovers and call.has_body and isinstance(failed, errors.APIError):
                try:
                    again = yield from self.recovery.recover(failed, str(account), began, settings, policy, tries)
                except errors.FanscribeError as error:
                    raise tries.annotate(error) from error.__cause__
                if again:
                    tries.recoveries += 1
                    continue
            pause = tries.pause(failed, clock.now(), clock.chance(), policy, has_body=call.has_body)
            if pause is None:
                raise tries.annotate(failed)
            yield Sleep(pause)

    def acquire(self, account: str, until: float = float("inf")) -> Steps[bool]:
        """Wait for a turn under the rate limit; false where it does not come until then."""
        return (yield from self.limiter.acquire(account, until))


def _sent(call: Request[Any], conditions: Conditions, deadline: Deadline, now: float, number: int) -> Steps[Any]:
    """Send a request once. Where that is interrupted, it stays on its way."""
    left = deadline.left(now)
    if left == 0:
        raise errors.RequestTimedOut(f"{call}: no time is left to send it", sent=False)
    delivery = conditions.delivery
    try:
        answer: Response[Any] = yield Send(
            call,
            conditions.redact,
            alone=conditions.is_last,
            seconds=None if left == float("inf") else left,
            tries=number,
            is_streamed=conditions.is_streamed,
            delivery=delivery,
        )
    except errors.FanscribeError:
        if delivery is not None:
            delivery.is_on_its_way = False
        raise
    if delivery is not None:
        delivery.is_on_its_way = False
    return answer


def account_of(call: Request[Any]) -> str | None:
    """Return the account that a call is about."""
    found = (str(call.path_params.get(name, "")) for name in ACCOUNTS)
    return next((each for each in found if ACCOUNT.match(each)), None)


def _with_key(call: Request[Any]) -> Request[Any]:
    """Return the call with a key by which the provider knows it again, where the operation takes one: the same on each try."""
    if IDEMPOTENCY_KEY not in call.headers:
        return call
    key = call.headers[IDEMPOTENCY_KEY]
    if not isinstance(key, str):
        return attrs.evolve(call, headers={**call.headers, IDEMPOTENCY_KEY: str(uuid4())})
    if not is_valid_key(key):
        raise errors.InvalidInput("idempotency_key must be 1 to 255 printable ASCII characters, not all of them blank")
    return call
