"""Statuses, outcomes and times, as a person reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs

from fanscribe._signin.credentials import EmailPassword, FanslyLogin, OnlyFansCredentials, SessionCookies
from fanscribe.status import Authenticated, CodeChallenge, FaceCheck, Failed, Pending, PhoneApproval, Status

if TYPE_CHECKING:
    from fanscribe.roster import JobResult


def state(status: Status | None) -> str:
    """What a status says."""
    match status:
        case None:
            return "starting"
        case Pending(progress=progress):
            return f"signing in ({progress.replace('_', ' ')})" if progress else "signing in"
        case CodeChallenge():
            return " ".join(filter(None, ("waiting for a code", origin(status))))
        case FaceCheck():
            return "waiting for a face check"
        case PhoneApproval():
            return "waiting for the creator's phone"
        case Authenticated():
            return "signed in"
        case Failed():
            return ": ".join(filter(None, ("not signed in", status.why)))


def origin(challenge: CodeChallenge) -> str:
    """Where a code comes from."""
    way = {"sms": "by text message", "app": "from the authenticator app", "email": "by mail"}.get(challenge.channel)
    return " ".join(filter(None, (way, challenge.hint and f"({challenge.hint})")))


_KINDS: Final[Mapping[type[Status], str]] = {
    Pending: "pending",
    CodeChallenge: "code_challenge",
    FaceCheck: "face_check",
    PhoneApproval: "phone_approval",
    Authenticated: "authenticated",
    Failed: "failed",
}


def facts(status: Status) -> dict[str, Any]:
    """What a status says, for JSON: without what the provider told of the account."""
    kept = attrs.asdict(status, recurse=False, filter=lambda field, _: field.name not in _NOT_SHOWN)
    return {"status": _KINDS[type(status)], **{name: value for name, value in kept.items() if value is not None}}


_NOT_SHOWN = frozenset({"account", "account_id", "platform", "at_work", "unknown", "started", "expires_in"})


def job_state(state: str) -> str:
    """Return the state of a job as text."""
    return state.replace("_", " ")


def credentials(given: OnlyFansCredentials | FanslyLogin) -> str:
    """Credentials without what is secret in them."""
    match given:
        case EmailPassword(email=email):
            return f"the password of {email}"
        case FanslyLogin(username=username):
            return f"the password of {username}"
        case SessionCookies(auth_id=auth_id):
            return f"a browser's session (auth_id {auth_id})"
    return "the mobile app"


def accounts(count: int) -> str:
    """So many accounts."""
    return "1 account" if count == 1 else f"{count} accounts"


def seconds(value: float) -> str:
    """A time, as minutes and seconds."""
    minutes, rest = divmod(max(0, round(value)), 60)
    return f"{minutes}:{rest:02}"


def why(outcome: JobResult) -> str | None:
    """Why an account is not signed in."""
    challenge = getattr(outcome.error, "challenge", None)
    return state(challenge) if challenge is not None else outcome.why


def outcome_facts(outcome: JobResult) -> dict[str, Any]:
    """An outcome, for JSON and for a file of results: without a secret."""
    return {
        "account": outcome.account_id or outcome.job.account_id,
        "job": outcome.job.key,
        "platform": outcome.job.platform,
        "method": outcome.job.method,
        "outcome": outcome.state.value,
        "why": why(outcome),
        "token": outcome.token,
        "seconds": round(outcome.seconds, 1),
        "from_journal": outcome.from_journal,
    }
