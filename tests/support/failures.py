"""Failures of requests, as a server causes them and as errors report them; and the table of how each is handled."""

from collections.abc import Callable
from typing import Any

import attrs
from fanscribe import errors
from fanscribe._core.retries import Policy, is_still_running, may_be_sent_again
from support.rawserver import Connection, Gone, answer


def _answered(kind: type[errors.APIError], status: int, body: Any) -> errors.APIError:
    return kind(status_code=status, request="", message="no", json=body)


@attrs.frozen
class Failure:
    """One kind of failure.

    Attributes:
        label: what a person reads of it.
        error: an error that says so.
        serve: does it with a request that has come; None where none can come.
    """

    label: str
    error: errors.FanscribeError
    serve: Callable[[Connection], None] | None


def _says(status: str, body: Any) -> Callable[[Connection], None]:
    return lambda connection: connection.send(answer(body, status, "Retry-After: 0"))


def _hangs_up(connection: Connection) -> None:
    raise Gone


_BUSY = {"error": "IDEMPOTENCY_CONFLICT", "message": "still running"}
_REFUSAL = {"message": "no"}
FAILURES = {
    "refused": Failure(
        "no connection; none of the client's connections was free",
        errors.ConnectionFailed("", sent=False, kind="refused"),
        None,
    ),
    "429": Failure("429", _answered(errors.RateLimited, 429, _REFUSAL), _says("429 Too Many Requests", _REFUSAL)),
    "broken": Failure("the connection broke", errors.ConnectionFailed("", sent=True), _hangs_up),
    "late": Failure("no answer in time", errors.RequestTimedOut("", sent=True), lambda connection: connection.wait(60)),
    "409": Failure(
        "409, an earlier request with the same key is still running",
        _answered(errors.APIError, 409, _BUSY),
        _says("409 Conflict", _BUSY),
    ),
    "408": Failure("408", _answered(errors.APIError, 408, _REFUSAL), _says("408 Request Timeout", _REFUSAL)),
    "500": Failure(
        "5xx, also 520 to 527 of the CDN in front",
        _answered(errors.ServerError, 500, _REFUSAL),
        _says("500 Oops", _REFUSAL),
    ),
    "524": Failure(
        "5xx, also 520 to 527 of the CDN in front",
        _answered(errors.ServerError, 524, None),
        _says("524 A Timeout Occurred", b"error code: 524"),
    ),
    "tls": Failure("a certificate that is not valid", errors.ConnectionFailed("", sent=False, kind="tls"), None),
    "400": Failure(
        "any other status, an answer that cannot be read",
        _answered(errors.BadRequest, 400, _REFUSAL),
        _says("400 Bad Request", _REFUSAL),
    ),
}


def outcome(failure: Failure, policy: Policy) -> str:
    """Return what is done about a failure of a request of this policy."""
    if not may_be_sent_again(failure.error, policy):
        return "raised"
    return "waited for" if is_still_running(failure.error) else "again"


def table() -> str:
    """Return the table of `docs/calls.md`."""
    head = "| what went wrong | safe | once | keyed |\n| --- | --- | --- | --- |\n"
    rows = [
        f"| {each.label} | {' | '.join(outcome(each, policy) for policy in Policy)} |" for each in FAILURES.values()
    ]
    # Failures of one label have one row, unless they differ.
    return head + "\n".join(dict.fromkeys(rows))
