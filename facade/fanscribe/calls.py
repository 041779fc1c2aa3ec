"""What is done for a call, beside sending it: its turn, another try, a session that is mended, an account that is waited for."""

from __future__ import annotations

from typing import Any, Protocol
from uuid import uuid4

import attrs
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.rate_limit import RateLimiter
from fanscribe.clock import Clock
from fanscribe.http.judging import ACCOUNT, ACCOUNTS
from fanscribe.http.settings import Settings
from fanscribe.retries import IDEMPOTENCY_KEY, Tries, is_repeatable
from fanscribe.steps import Send, Sleep, Steps


class Mending(Protocol):
    """What may be done about an account that cannot be called at the moment."""

    def mended(
        self, error: errors.APIError, account: str, began: float, settings: Settings, tries: Tries, /
    ) -> Steps[bool]:
        """Whether the call is to be made again, now that something was done; raises where it failed."""
        ...


@attrs.frozen
class Calls:
    """The rules of every call of one client."""

    clock: Clock
    limiter: RateLimiter
    mending: Mending

    def answered(self, call: Request[Any], settings: Settings) -> Steps[Response[Any]]:
        """The answer to a call, or the error of its last try."""
        call, account, clock = _with_key(call), account_of(call), self.clock
        tries = Tries.of(settings.max_retries, settings.total_timeout, clock.now())
        while True:
            if not (yield from self.turn(account or "", tries.end)):
                told = f"{call}: its turn under the rate limit does not come in the time that is left"
                raise tries.explained(errors.ClientBusy(told))
            began = clock.now()
            try:
                response: Response[Any] = yield Send(call, seconds=tries.left(began), tries=tries.number)
            except errors.FanscribeError as error:
                failed = error
            else:
                return response
            if isinstance(failed, errors.SessionExpired | errors.AccountReauthenticating) and account:
                again = yield from self.mending.mended(failed, account, began, settings, tries)
                if again:
                    continue
            pause = tries.pause(failed, clock.now(), clock.chance(), repeatable=is_repeatable(call))
            if pause is None:
                raise tries.explained(failed)
            yield Sleep(pause)

    def turn(self, account: str, until: float = float("inf")) -> Steps[bool]:
        """Wait for a turn under the rate limit; false where it does not come until then."""
        return (yield from self.limiter.acquire(account, until))


def account_of(call: Request[Any]) -> str | None:
    """The account that a call is about."""
    found = (str(call.segments.get(name, "")) for name in ACCOUNTS)
    return next((each for each in found if ACCOUNT.match(each)), None)


def _with_key(call: Request[Any]) -> Request[Any]:
    """A call with a key by which the provider knows it again, where the operation takes one: the same on each try."""
    if IDEMPOTENCY_KEY not in call.headers or isinstance(call.headers[IDEMPOTENCY_KEY], str):
        return call
    return attrs.evolve(call, headers={**call.headers, IDEMPOTENCY_KEY: str(uuid4())})
