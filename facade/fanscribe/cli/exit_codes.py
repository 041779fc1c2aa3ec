"""The exit codes of the command: one table, from which the documentation and the help are made."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING, Final, Self

from fanscribe import errors

if TYPE_CHECKING:
    from fanscribe.roster.jobs import JobResult


class LocalFailure(errors.FanscribeError):
    """A failure of this machine: a file, the disk, a port, the keyring."""


class ExitCode(IntEnum):
    """An exit code of the command.

    Attributes:
        title: a word or two for `--help`.
        meaning: a sentence for the documentation.
    """

    title: str
    meaning: str

    DONE = 0, "done", "done; all accounts are signed in"
    FAILED = 1, "not signed in", "the provider says that an account is not signed in"
    USAGE = 2, "nothing was sent", "nothing was sent: an argument, a plan or a file is invalid"
    OPEN = (
        3,
        "an attempt is open",
        "an attempt is still open: it needs a code, or time ran out; the command that resumes it is printed",
    )
    UNKNOWN = 4, "outcome unknown", "a start request may have arrived: check the account"
    UNAVAILABLE = 5, "provider unavailable", "the provider could not be reached, or responded with an error"
    REFUSED = 6, "API key refused", "the API key was refused, or no credits are left"
    LOCAL = (
        7,
        "failure on this machine",
        "this machine failed: a full disk, a closed output, a port in use, the keyring, or a fault of this command",
    )
    HUNG_UP = 129, "hung up", "SIGHUP: the terminal was closed"
    INTERRUPTED = 130, "Ctrl-C", "Ctrl-C"
    QUIT = 131, "SIGQUIT", "SIGQUIT"
    TERMINATED = 143, "SIGTERM", "SIGTERM; services end with 0"

    def __new__(cls, value: int, title: str, meaning: str) -> Self:
        """Create a member whose value is its code alone."""
        member = int.__new__(cls, value)
        member._value_ = value
        member.title, member.meaning = title, meaning
        return member


# The first that applies to any account is the exit code of the command.
_WORST_FIRST: Final = (
    ExitCode.UNKNOWN,
    ExitCode.OPEN,
    ExitCode.LOCAL,
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
        case LocalFailure() | errors.JournalFailed() | errors.LockFailed() | errors.ClientBusy():
            return ExitCode.LOCAL
        case errors.FanscribeError():
            return ExitCode.UNAVAILABLE
    return ExitCode.LOCAL


def code_for_results(results: Iterable[JobResult]) -> ExitCode:
    """Return the exit code for the results of several accounts."""
    return worst_code(map(_code_for_result, results))


def worst_code(codes: Iterable[ExitCode]) -> ExitCode:
    """Return the code that matters most; DONE of none."""
    return min(codes, key=_WORST_FIRST.index, default=ExitCode.DONE)


def _code_for_result(result: JobResult) -> ExitCode:
    from fanscribe.roster.jobs import JobState

    match result.state:
        case JobState.SIGNED_IN:
            return ExitCode.DONE
        case JobState.FAILED:
            return ExitCode.FAILED
        case JobState.OPEN:
            return ExitCode.OPEN
        case JobState.UNKNOWN:
            return ExitCode.UNKNOWN
    if isinstance(result.error, errors.NotFound):
        # As `status` says of an account that is not there.
        return ExitCode.FAILED
    return code_for_error(result.error or errors.FanscribeError())
