"""The exit codes of the command."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from fanscribe import errors
from fanscribe.roster.jobs import JobResult, JobState


class ExitCode(IntEnum):
    """An exit code of the command."""

    DONE = 0
    """Done; all accounts are signed in."""
    FAILED = 1
    """The provider says that an account is not signed in."""
    USAGE = 2
    """Nothing was sent: an argument, a plan or a file is invalid."""
    OPEN = 3
    """An attempt is still open: it needs a code, or time ran out. The command that resumes it is printed."""
    UNKNOWN = 4
    """A start request may have arrived: check the account."""
    UNAVAILABLE = 5
    """The provider could not be reached, or responded with an error."""
    REFUSED = 6
    """The API key was refused, or no credits are left."""
    HUNG_UP = 129
    """SIGHUP: the terminal was closed."""
    INTERRUPTED = 130
    """Ctrl-C."""
    QUIT = 131
    """SIGQUIT."""
    TERMINATED = 143
    """SIGTERM; services end with 0."""


_CODE_OF_STATE: Final = {
    JobState.SIGNED_IN: ExitCode.DONE,
    JobState.FAILED: ExitCode.FAILED,
    JobState.OPEN: ExitCode.OPEN,
    JobState.UNKNOWN: ExitCode.UNKNOWN,
}
# The first that applies to any account is the exit code of the command.
_WORST_FIRST: Final = (
    ExitCode.UNKNOWN,
    ExitCode.OPEN,
    ExitCode.FAILED,
    ExitCode.REFUSED,
    ExitCode.UNAVAILABLE,
    ExitCode.USAGE,
    ExitCode.DONE,
)


def code_for_error(error: BaseException) -> ExitCode:
    """Return the exit code for an error that ends the command."""
    match error:
        case errors.InvalidInput():
            return ExitCode.USAGE
        case errors.InvalidAPIKey() | errors.OutOfCredits() | errors.Forbidden():
            return ExitCode.REFUSED
        case errors.OutcomeUnknown():
            return ExitCode.UNKNOWN
        case errors.AuthenticationFailed():
            return ExitCode.FAILED
        case errors.AttemptError() | errors.AttemptInProgress():
            return ExitCode.OPEN
    return ExitCode.UNAVAILABLE


def code_for_results(results: Iterable[JobResult]) -> ExitCode:
    """Return the exit code for the results of several accounts."""
    codes = {
        _CODE_OF_STATE[result.state]
        if result.state in _CODE_OF_STATE
        else code_for_error(result.error or errors.FanscribeError())
        for result in results
    }
    return next((code for code in _WORST_FIRST if code in codes), ExitCode.DONE)
