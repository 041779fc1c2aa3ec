"""Start attempts: the base of every platform's sign-in, and requests whose outcome may stay unknown."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Final

from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.clock import monotonic
from fanscribe._core.conditions import OF_SIGNIN, Conditions
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import parse_http_date
from fanscribe._core.runners import Runner
from fanscribe._signin.attempt import Attempt
from fanscribe._signin.attempt_api import ApiT, AttemptApi
from fanscribe._signin.status import Status

if TYPE_CHECKING:
    from fanscribe._signin.accounts import Accounts, PendingStart
    from fanscribe._signin.attempt_state import AttemptState
    from fanscribe._signin.resume import ResumeToken

_logger = logging.getLogger("fanscribe")
# Responses of gateways in front of an API that may have the request.
_GATEWAY: Final = frozenset({502, 504, *range(520, 528)})


class PlatformAccounts(ABC):
    """The accounts of one platform, which may be signed in elsewhere: in the browser."""

    def __init__(self, runner: Runner, get_accounts: Callable[[], Accounts]) -> None:
        self.runner: Runner = runner
        self._get_accounts = get_accounts

    @property
    def accounts(self) -> Accounts:
        """The owner of the client's accounts, which only sign-ins need."""
        return self._get_accounts()

    @abstractmethod
    def fetch_status(self, account_id: str, conditions: Conditions = OF_SIGNIN) -> Steps[Status]:
        """Return the provider's status of an account."""


class PlatformSignIn(PlatformAccounts):
    """How accounts of one platform are signed in: the sign-in's requests, and the attempts that they start.

    Attributes:
        attempt_class: the class of the handles that users have.
        polls_account: whether an attempt is polled by its account, whose status may be about an earlier one.
    """

    attempt_class: ClassVar[type[Attempt[Any]]]
    polls_account: ClassVar[bool] = False

    @abstractmethod
    def reauthenticate(self, account_id: str, deadline: Deadline = NEVER) -> Steps[AttemptState[Any]]:
        """Start an attempt with the credentials that the provider has stored."""

    @abstractmethod
    def switch(self, account_id: str, credentials: Any, deadline: Deadline = NEVER) -> Steps[AttemptState[Any]]:
        """Start an attempt with new credentials."""

    @abstractmethod
    def connect(self, credentials: Any, *, name: str | None, proxy: Any, force: bool) -> Steps[AttemptState[Any]]:
        """Start an attempt for an account that is not connected."""

    @abstractmethod
    def attempt_api(self, token: ResumeToken) -> AttemptApi:
        """Return the API of the attempt of a resume token."""

    @abstractmethod
    def find_attempt(self, account_id: str, started_at: datetime | None = None) -> AttemptState[Any] | None:
        """Return the attempt that the provider is working on, which began now or at a known time; None if its id is unknown."""

    def poll(self, state: AttemptState[Any], deadline: Deadline) -> Steps[Any]:
        """Poll an attempt once."""
        from fanscribe._signin.attempt_steps import exchange
        from fanscribe._signin.wait import Poll

        return exchange(state, Poll(), deadline)

    def resume(self, token: ResumeToken) -> AttemptState[Any]:
        """Return the attempt of a resume token: the open one that it names, or else a new one."""
        state: AttemptState[Any]
        for state in self.accounts.open_attempts(token.account_id):
            if state.api.attempt_id == token.attempt_id and (token.attempt_id or state.started_at == token.started_at):
                return state
        return self.accounts.add(self.restore(token), token.account_id)

    def restore(self, token: ResumeToken) -> AttemptState[Any]:
        """Return the state of an attempt that another process started."""
        state = self.new_state(self.attempt_api(token))
        state.freshness.resumed, state.freshness.started_at_provider = True, token.triggered
        state.freshness.confirmed = state.freshness.confirmed or token.proven
        state.account_id, state.started_at = token.account_id, token.started_at
        return state

    def new_state(
        self,
        api: ApiT,
        call: Request[Any] | None = None,
        response: Response[Any] | None = None,
        start: PendingStart | None = None,
    ) -> AttemptState[ApiT]:
        """Return the state of an attempt right after the call that started it, which the provider may have answered late."""
        # Imported here: calls that sign nobody in need neither.
        from fanscribe._signin.attempt_state import AttemptState
        from fanscribe._signin.challenges import Freshness

        clock, redact = self.runner.clock, self.runner.settings.redaction
        age = timedelta(seconds=0.0 if start is None else monotonic() - start.sent_at)
        answered_at = parse_http_date(response.headers.get("date", "")) if response else None
        freshness = Freshness(
            since=clock.now(),
            confirmed=not api.polls_account,
            started_at_provider=answered_at and answered_at - age,
        )
        if call is not None:
            redact = redact.with_call(call)
            _logger.info("%s %s: an attempt was started", api.platform, api.account_id or "(new)")
        known = (redact, freshness, api.account_id, clock.utc_now() - age, self.accounts.polling)
        state = AttemptState(api, self.runner, self.accounts, self.fetch_status, *known)
        state.attempt = self.attempt_class(state)
        return state

    def send(self, call: Request[Any], start: PendingStart, deadline: Deadline = NEVER) -> Steps[Response[Any]]:
        """Send the call that starts an attempt.

        Raises:
            OutcomeUnknown: it failed, and the provider may have handled it all the same.
        """
        conditions = Conditions(is_of_signin=True, delivery=start, deadline=deadline)
        try:
            response: Response[Any] = yield from self.runner.pipeline.send(call, self.runner.settings, conditions)
        except errors.FanscribeError as error:
            failed = _map_lost(call, error)
        else:
            return response
        raise failed


def _map_lost(call: Request[Any], error: errors.FanscribeError) -> errors.FanscribeError:
    match error:
        case errors.ConnectionFailed(sent=True) | errors.RequestTimedOut(sent=True):
            return errors.OutcomeUnknown(str(call), error)
        case errors.APIError(status_code=status) if status in _GATEWAY:
            return errors.OutcomeUnknown(str(call), error)
        case errors.ServerError(from_api=False):
            return errors.OutcomeUnknown(str(call), error)
        case errors.UnexpectedAnswer(status_code=status) if status is None or status < 400:
            # An unreadable success, or a redirect, which leads to what has been done.
            return errors.OutcomeUnknown(str(call), error)
    return error


def missing_id(call: Request[Any], response: Response[Any], kind: str) -> errors.OutcomeUnknown:
    """Return the error for a start whose successful response does not name the attempt or account."""
    message = f"the response has no id of an {kind}"
    unexpected = errors.UnexpectedAnswer(status_code=response.status_code, request=str(call), message=message)
    return errors.OutcomeUnknown(str(call), unexpected)
