"""The pipeline that every request passes: rate limit, deadline, sending, session recovery, retry."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final, Protocol
from uuid import uuid4

import attrs
from fanscribe_api.runtime.call import IDEMPOTENCY_KEY, Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.arguments import check_number
from fanscribe._core.clock import Clock
from fanscribe._core.conditions import ORDINARY, Conditions
from fanscribe._core.deadline import Deadline
from fanscribe._core.effects import Send, Sleep, Steps
from fanscribe._core.options import Settings
from fanscribe._core.rate_limit import RateLimiter
from fanscribe._core.responses import ACCOUNT_ID_PREFIX, ACCOUNT_PARAMETERS
from fanscribe._core.retries import Policy, RetryState, is_valid_key
from fanscribe._core.usage import Usage

_logger = logging.getLogger("fanscribe")

_LOOK_AT_CREDITS: Final = Request[Any]("GET", "/api/usage/credits")


class Recovery(Protocol):
    """Recovers the session of an account that cannot be called."""

    def hold(self, account: str, settings: Settings, retry_state: RetryState, /) -> Steps[None]:
        """Wait for a recovery in progress in this client, during which calls would be refused."""
        ...

    def recover(
        self,
        error: errors.APIError,
        account: str,
        began: float,
        settings: Settings,
        policy: Policy,
        retry_state: RetryState,
        /,
    ) -> Steps[bool]:
        """Return whether to repeat the call, now that the session may be recovered; raises if the recovery failed."""
        ...


class Pipeline:
    """The pipeline of one client."""

    def __init__(
        self,
        clock: Clock,
        limiter: RateLimiter,
        make_recovery: Callable[[], Recovery],
        get_usage: Callable[[], Usage | None],
    ) -> None:
        self.clock: Clock = clock
        self.limiter: RateLimiter = limiter
        self.get_usage: Callable[[], Usage | None] = get_usage
        self._make_recovery = make_recovery
        self._recovery: Recovery | None = None

    @property
    def recovery(self) -> Recovery:
        """The session recovery of the client, made for the first call that may need it."""
        self._recovery = self._recovery or self._make_recovery()
        return self._recovery

    def send(self, call: Request[Any], settings: Settings, conditions: Conditions = ORDINARY) -> Steps[Any]:
        """Send a request, with the retries that its policy allows.

        Returns:
            The response; for a streamed file, an `OpenedFile`.

        Raises:
            InvalidInput: the idempotency key is invalid; before anything is sent.
            OutOfCredits: fewer credits than `min_credits` are left; before anything is sent.
            FanscribeError: the last try failed.
        """
        call, account, clock = _with_key(call), account_of(call), self.clock
        policy = Policy.of(call)
        deadline = conditions.deadline
        if settings.total_timeout is not None:
            deadline = deadline.shorten(settings.total_timeout, clock.now())
        if settings.min_credits is not None and not conditions.is_of_signin and not conditions.is_polled:
            yield from self._check_credits(call, settings, deadline)
        retry_state = RetryState(0 if conditions.is_polled else settings.max_retries, deadline)
        while True:
            turn = conditions.turn if conditions.is_of_signin else account or ""
            if turn is not None and not (yield from self.limiter.acquire(turn, deadline.end)):
                message = f"{call}: the rate limit leaves no turn before the deadline"
                raise retry_state.annotate(errors.ClientBusy(message))
            recovers = account is not None and not conditions.is_of_signin and settings.may_wait_for_sign_in
            if recovers:
                yield from self.recovery.hold(str(account), settings, retry_state)
            began = clock.now()
            try:
                return (yield from _send_once(call, conditions, deadline, began, retry_state.number))
            except errors.FanscribeError as error:
                failed = error
            if recovers and call.has_body and isinstance(failed, errors.APIError):
                try:
                    again = yield from self.recovery.recover(failed, str(account), began, settings, policy, retry_state)
                except errors.FanscribeError as error:
                    raise retry_state.annotate(error) from error.__cause__
                if again:
                    retry_state.recoveries += 1
                    continue
            pause = retry_state.pause(failed, clock.now(), clock.random(), policy, has_body=call.has_body)
            if pause is None:
                raise retry_state.annotate(failed)
            yield Sleep(pause)

    def _check_credits(self, call: Request[Any], settings: Settings, deadline: Deadline) -> Steps[None]:
        """Raise `OutOfCredits` if fewer credits are left than the call's options want; asks for a balance that is unknown."""
        if (call.method, call.path) == (_LOOK_AT_CREDITS.method, _LOOK_AT_CREDITS.path):
            return
        if self._balance is None:
            try:
                yield from self.send(_LOOK_AT_CREDITS, settings, Conditions(deadline=deadline))
            except errors.FanscribeError as error:
                # The call itself will show what is wrong, or the key may not look.
                _logger.warning("min_credits has no effect: the balance is unknown (%s)", type(error).__name__)
        balance, least = self._balance, settings.min_credits
        if callable(least):
            least = least()
            check_number("min_credits()", least, unit="credits", is_most_allowed=False)
        if balance is not None and balance < least:
            message = f"not sent, because {balance} credits are left and min_credits is {least:g}; GET /api/usage/credits is free"
            raise errors.OutOfCredits(status_code=None, request=str(call), message=message)

    @property
    def _balance(self) -> int | None:
        usage = self.get_usage()
        return None if usage is None else usage.credits_balance

    def acquire(self, account: str) -> Steps[bool]:
        """Wait for a turn under the rate limit."""
        return self.limiter.acquire(account)


def _send_once(call: Request[Any], conditions: Conditions, deadline: Deadline, now: float, number: int) -> Steps[Any]:
    """Send a request once. If interrupted, its delivery stays marked as on its way."""
    left = deadline.left(now)
    if left == 0:
        raise errors.RequestTimedOut(f"{call}: no time left to send it", sent=False)
    delivery = conditions.delivery
    try:
        response: Response[Any] = yield Send(
            call,
            conditions.redact,
            close_connection=conditions.is_last,
            seconds=None if left == float("inf") else left,
            tries=number,
            is_streamed=conditions.is_streamed,
            delivery=delivery,
        )
    except errors.FanscribeError:
        if delivery is not None:
            delivery.is_in_flight = False
        raise
    if delivery is not None:
        delivery.is_in_flight = False
    return response


def account_of(call: Request[Any]) -> str | None:
    """Return the id of the account in the path of a call."""
    for name in ACCOUNT_PARAMETERS:
        if name in call.path_params and ACCOUNT_ID_PREFIX.match(account := str(call.path_params[name])):
            return account
    return None


def _with_key(call: Request[Any]) -> Request[Any]:
    """Add an Idempotency-Key if the operation accepts one; it is the same on each try."""
    if IDEMPOTENCY_KEY not in call.headers:
        return call
    key = call.headers[IDEMPOTENCY_KEY]
    if not isinstance(key, str):
        return attrs.evolve(call, headers={**call.headers, IDEMPOTENCY_KEY: str(uuid4())})
    if not is_valid_key(key):
        raise errors.InvalidInput("idempotency_key must be 1 to 255 printable ASCII characters, not all of them blank")
    return call
