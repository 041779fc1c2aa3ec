"""The provider's responses, in its own format."""

from __future__ import annotations

from typing import Any, Final

from fanscribe.sandbox.script import AsksForCode, AsksForFaceCheck
from fanscribe.sandbox.state import SandboxAccount, SignIn

# Secret fields of a signed-in account, with values that a test can search logs for.
ACCOUNT_SECRETS: Final = {
    "csrf": "sandbox-csrf-token",
    "wsAuthToken": "sandbox-ws-auth-token",
    "ip": "192.0.2.77",
    "email": "creator@sandbox.example",
}

_LIMIT, _REMAINING = 1000, 999
# Errors have a word or a sentence in `error`, a `message` and often a `description`.
WRONG_KEY: Final = {"error": "The API key is missing or invalid.", "message": "Unauthenticated."}
NO_CREDITS: Final = {"error": "No credits are left.", "message": "No credits are left."}
NO_ACCOUNT: Final = {"error": "Not found.", "code": "account_not_found", "message": "No account has this id."}
NOT_FOUND: Final = {"error": "Not found.", "message": "Not found."}
SESSION_EXPIRED: Final = {
    "error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION",
    "message": "The session of this account has expired.",
    "description": "Re-authenticate the account.",
}
REAUTHENTICATING: Final = {
    "error": "SERVICE_UNAVAILABLE",
    "message": "This account is currently re-authenticating",
    "description": "Try again when it is done.",
}


def idempotency_error(word: str, message: str) -> dict[str, Any]:
    """Return the error of a request whose idempotency key cannot be used."""
    return {"error": f"IDEMPOTENCY_KEY_{word}", "message": message}


def meta(used: int, balance: int) -> dict[str, Any]:
    """Return the `_meta` of an answer: what it cost, and what is left."""
    return {
        "_cache": {"is_cached": False, "note": ""},
        "_credits": {"used": used, "balance": balance, "note": ""},
        "_rate_limits": {
            "limit_minute": _LIMIT,
            "limit_day": None,
            "remaining_minute": _REMAINING,
            "remaining_day": None,
        },
    }


def usage_headers(used: int, balance: int) -> dict[str, str]:
    """Return the headers that say the same; errors, files and answers without a body have them, too."""
    return {
        "X-OFAPI-Credits-Used": str(used),
        "X-OFAPI-Credits-Balance": str(balance),
        "X-Rate-Limit-Limit-Minute": str(_LIMIT),
        "X-Rate-Limit-Remaining-Minute": str(_REMAINING),
        "X-OFAPI-Is-Cached": "false",
    }


def start_response(attempt: SignIn, base_url: str) -> dict[str, Any]:
    """Return the response to Start Authentication and to a change of credentials."""
    body = {
        "attempt_id": attempt.id,
        "message": "Authentication process started.",
        "polling_url": f"{base_url}/api/authenticate/{attempt.id}",
    }
    if attempt.phone:
        body["mobile_auth_session_deeplink"] = f"fansapiauth://auth/{attempt.id.replace('auth_', 'fansapi_auth_')}"
    return body


def onlyfans_poll(attempt: SignIn) -> dict[str, Any]:
    challenge, failure = attempt.pending_challenge, attempt.failure
    signed_in = attempt.completed_at is not None and failure is None
    last: dict[str, Any] = {
        "started_at": attempt.started_at,
        "completed_at": attempt.completed_at,
        "success": signed_in,
        "error_code": failure.code if failure else attempt.complaint,
        "error_message": failure.message if failure else None,
        "needs_otp": isinstance(challenge, AsksForCode),
        "otp_phone_ending": None,
    }
    state, progress = "authenticating", "filling_out_login" if attempt.position == 0 else "checking"
    match challenge:
        case AsksForCode():
            state, progress = "needs-app-otp" if challenge.channel == "app" else "needs-otp", "waiting_for_otp"
            last["otp_phone_ending"] = challenge.hint if challenge.channel == "sms" else None
        case AsksForFaceCheck():
            last |= {"needs_face_otp": True, "face_otp_verification_url": challenge.url}
    if signed_in:
        state, progress = "authenticated", "signed_in"
    elif failure:
        state = "failed"
    return {"state": state, "progress": progress, "lastAttempt": last, "account": _account(attempt.account, signed_in)}


def _account(account: SandboxAccount, signed_in: bool) -> dict[str, Any]:
    data = _user_data(account) if signed_in else None
    return {"id": account.id, "display_name": account.display_name, "onlyfans_data": data}


def fansly_poll(account: SandboxAccount) -> dict[str, Any]:
    attempt = account.last
    challenge = attempt.pending_challenge if attempt else None
    failure = attempt.failure if attempt else None
    body: dict[str, Any] = {
        "account_id": account.id,
        "display_name": account.display_name,
        "status": "verifying" if account.current else "pending",
        "is_authenticated": account.signed_in,
        "needs_code": False,
        "twofa_type": None,
        "masked_email": None,
        "last_error": None,
        "fansly_user_data": {"username": account.username} if account.signed_in else None,
    }
    if isinstance(challenge, AsksForCode):
        mailed = challenge.channel == "email"
        body |= {"status": "challenge-email" if mailed else "challenge-totp", "needs_code": True}
        body |= {
            "twofa_type": 2 if mailed else 0,
            "masked_email": (challenge.hint or "c***@example.com") if mailed else None,
        }
        body["last_error"] = "The code is wrong." if attempt and attempt.complaint else None
    elif failure:
        body |= {"status": "failed", "last_error": failure.message}
    elif account.signed_in:
        body["status"] = "authenticated"
    return body


def listed_account(account: SandboxAccount) -> dict[str, Any]:
    """Return an account as its platform lists it."""
    fields: dict[str, Any] = {
        "id": account.id,
        "display_name": account.display_name,
        "is_authenticated": account.signed_in,
        "authentication_progress": "signed_in"
        if account.signed_in
        else "checking"
        if account.current
        else "not_signed_in",
    }
    if account.platform != "onlyfans":
        return fields | {
            f"{account.platform}_id": str(account.number),
            f"{account.platform}_username": account.username,
        }
    return fields | {
        "onlyfans_id": account.number,
        "onlyfans_email": account.email,
        "onlyfans_username": account.username,
        "onlyfans_user_data": _user_data(account) if account.signed_in else None,
    }


def _user_data(account: SandboxAccount) -> dict[str, Any]:
    named = {"id": account.number, "name": account.display_name, "username": account.username}
    return named | ACCOUNT_SECRETS | {"email": account.email}


def whoami_response() -> dict[str, Any]:
    """Return the response about the API key."""
    made = "2026-01-01T00:00:00+00:00"
    key = {"name": "sandbox", "created_at": made, "last_used_at": made}
    return {"api_key": key, "team": {"name": "Sandbox", "slug": "sandbox"}}


def validation_errors(errors: dict[str, list[str]]) -> dict[str, Any]:
    """Return Laravel's response to an invalid body."""
    first = next(iter(errors.values()))[0]
    more = len(errors) - 1
    message = first + (f" (and {more} more error{'s' if more > 1 else ''})" if more else "")
    return {"error": "VALIDATION_ERROR", "message": message, "errors": errors}


def unexpected_code() -> dict[str, Any]:
    """Return the response to an answer that nothing asked for."""
    text = "No such answer is expected at this time."
    return {"error": text, "message": text}
