"""The call that starts an attempt: what its answer begins, and what its failure means."""

from __future__ import annotations

from typing import Any

from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe.answers import http_date
from fanscribe.signin.core import Core, RemoteT, begin
from fanscribe.signin.flow import Polling
from fanscribe.steps import Runner


def begun(
    remote: RemoteT, call: Request[Any], response: Response[Any] | None, runner: Runner, polling: Polling
) -> Core[RemoteT]:
    """What an attempt knows that a call has just started."""
    redact = runner.settings.redaction.with_call(call)
    triggered = http_date(response.headers.get("date", "")) if response else None
    return begin(remote, redact, polling, runner.clock, triggered)


def lost(call: Request[Any], error: errors.FanscribeError) -> errors.FanscribeError:
    """What a failure of the call that starts an attempt means: `OutcomeUnknown` if the provider may have taken it."""
    match error:
        case errors.ConnectionFailed(sent=True) | errors.RequestTimedOut(sent=True):
            return errors.outcome_unknown(str(call), error)
        case errors.ServerError(from_api=False) | errors.UnexpectedAnswer(status_code=200, from_api=False):
            return errors.outcome_unknown(str(call), error)
    return error
