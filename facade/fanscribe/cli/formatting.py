"""Statuses, results and durations as text for people, and as fields for JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import attrs

from fanscribe import errors
from fanscribe._core.foreign_text import MAX_NAME, clean_text
from fanscribe._signin.credentials import EmailPassword, FanslyLogin, OnlyFansCredentials, SessionCookies
from fanscribe._signin.status import (
    Authenticated,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Status,
    status_name,
)
from fanscribe.cli.output import link_fields

if TYPE_CHECKING:
    from fanscribe.roster import JobResult

# The class before the name of a field, as in EmailPassword.password.
_CREDENTIALS: Final = re.compile(r"\b(EmailPassword|SessionCookies|MobileApp|FanslyLogin)\.(?=[a-z])")
# The provider's data about an account, and what the other fields say already.
_HIDDEN_FIELDS: Final = frozenset({"account", "account_id", "platform", "at_work", "unknown", "started", "expires_in"})


def format_status(status: Status | None) -> str:
    """Describe a status; None is an attempt without one."""
    match status:
        case None:
            return "starting"
        case Pending(progress=progress):
            return f"signing in ({clean_text(progress, MAX_NAME).replace('_', ' ')})" if progress else "signing in"
        case CodeChallenge():
            return " ".join(filter(None, ("waiting for a code", format_code_source(status))))
        case FaceCheck():
            return "waiting for a face check"
        case PhoneApproval():
            return "waiting for the creator's phone"
        case Authenticated():
            return "signed in"
        case Failed():
            return ": ".join(filter(None, ("not signed in", clean_text(status.why))))


def format_code_source(challenge: CodeChallenge) -> str:
    """Describe where a code comes from."""
    sources = {"sms": "by text message", "app": "from the authenticator app", "email": "by email"}
    return " ".join(
        filter(None, (sources.get(challenge.channel), challenge.hint and f"({clean_text(challenge.hint, MAX_NAME)})"))
    )


def format_state(state: str) -> str:
    """Describe the state of a job."""
    return state.replace("_", " ")


def format_credentials(credentials: OnlyFansCredentials | FanslyLogin) -> str:
    """Describe credentials without their secrets."""
    match credentials:
        case EmailPassword(email=email):
            return f"the password of {email}"
        case FanslyLogin(username=username):
            return f"the password of {username}"
        case SessionCookies(auth_id=auth_id):
            return f"a browser session (auth_id {auth_id})"
    return "the mobile app"


def format_count(count: int) -> str:
    """Format a number of accounts."""
    return "1 account" if count == 1 else f"{count} accounts"


def format_duration(seconds: float) -> str:
    """Format seconds as minutes and seconds."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    return f"{minutes}:{rest:02}"


def format_reason(result: JobResult) -> str | None:
    """Return the reason why an account is not signed in; None if there is none."""
    why = result.why if result.error is None else describe_error(result.error, result.why)
    return None if why is None else clean_text(why)


def describe_error(error: BaseException, text: str | None = None) -> str | None:
    """Describe an error for a person at a terminal: without the names of classes and functions that its text has for Python.

    Args:
        text: what is known of it; by default its own text.
    """
    match error:
        case errors.ChallengeNotAnswered():
            return format_status(error.challenge)
        case errors.AuthenticationTimedOut():
            return f"not signed in after {error.waited or 0:.0f} s; the last status: {format_status(error.status)}"
        case errors.OutcomeUnknown():
            return str(error).replace(" (account_status)", "")
        case errors.AttemptInProgress():
            return str(error).replace(", or call forget()", "")
        case errors.InvalidInput():
            return _CREDENTIALS.sub("", text or str(error))
    return text or str(error)


def status_fields(status: Status) -> dict[str, Any]:
    """Return a status as JSON fields, without data about the account."""
    fields = attrs.asdict(status, recurse=False, filter=lambda field, _: field.name not in _HIDDEN_FIELDS)
    shown = link_fields({name: value for name, value in fields.items() if value is not None})
    return {"status": status_name(status), **shown}


def result_fields(result: JobResult) -> dict[str, Any]:
    """Return a result as JSON fields, without secrets."""
    return {
        "account": result.account_id or result.job.account_id,
        "job": result.job.key,
        "platform": result.job.platform,
        "method": result.job.method,
        "outcome": result.state.value,
        "why": format_reason(result),
        "token": result.token,
        "seconds": round(result.seconds, 1),
        "from_journal": result.from_journal,
    }
