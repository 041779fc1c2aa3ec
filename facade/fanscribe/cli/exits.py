"""What the command's exit codes mean."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from fanscribe import errors
from fanscribe.roster.jobs import JobResult, JobState


class Exit(IntEnum):
    """The exit codes."""

    DONE = 0
    """Done; every account that was to be signed in is."""
    FAILED = 1
    """An account is not signed in: the provider says so."""
    USAGE = 2
    """Nothing was sent: an argument, a plan or a file cannot be right."""
    OPEN = 3
    """An attempt is still open: a code is wanted, or the time ran out. What resumes it is printed."""
    UNKNOWN = 4
    """Nobody knows whether a request arrived: look at the account."""
    UNAVAILABLE = 5
    """The provider could not be reached, or answered with an error."""
    REFUSED = 6
    """The API key is not accepted, or no credits are left."""
    INTERRUPTED = 130
    """Ctrl-C."""


_OF_STATE: Final = {
    JobState.SIGNED_IN: Exit.DONE,
    JobState.FAILED: Exit.FAILED,
    JobState.OPEN: Exit.OPEN,
    JobState.UNKNOWN: Exit.UNKNOWN,
}
# The first that applies to any of several accounts is the exit code for all.
_WORST_FIRST: Final = (Exit.UNKNOWN, Exit.OPEN, Exit.FAILED, Exit.REFUSED, Exit.UNAVAILABLE, Exit.USAGE, Exit.DONE)


def of_error(error: BaseException) -> Exit:
    """The exit code for an error that ends the command."""
    match error:
        case errors.InvalidInput():
            return Exit.USAGE
        case errors.InvalidAPIKey() | errors.OutOfCredits() | errors.Forbidden():
            return Exit.REFUSED
        case errors.OutcomeUnknown():
            return Exit.UNKNOWN
        case errors.AuthenticationFailed():
            return Exit.FAILED
        case errors.AttemptError() | errors.AttemptInProgress():
            return Exit.OPEN
    return Exit.UNAVAILABLE


def of_outcomes(outcomes: Iterable[JobResult]) -> Exit:
    """The exit code for what came of several accounts."""
    codes = {
        _OF_STATE[outcome.state] if outcome.state in _OF_STATE else of_error(outcome.error or errors.FanscribeError())
        for outcome in outcomes
    }
    return next((code for code in _WORST_FIRST if code in codes), Exit.DONE)
