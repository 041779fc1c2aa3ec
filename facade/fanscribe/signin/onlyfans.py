"""What the poll answers of OnlyFans mean.

Facts: the provider's OpenAPI document, tag "Connect OnlyFans Account"; where a field is not in it, several clients that read it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import attrs

from fanscribe.answers import mapping, moment, text, truth
from fanscribe.signin.credentials import is_id
from fanscribe.status import (
    Account,
    Authenticated,
    Channel,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Rule,
    Status,
    first,
    report_unknown,
)

_STATES: Final = frozenset({"authenticating", "authenticated", "needs-otp", "needs-app-otp"})
_PROGRESS: Final = frozenset({"filling_out_login", "submitting", "checking", "waiting_for_otp", "signed_in"})
_PAST_THE_PHONE: Final = frozenset({"submitting", "checking", "signed_in"})
_WRONG_CODE: Final = "WRONG_2FA"


@attrs.frozen
class _Facts:
    """What a poll answer says, as far as a rule asks for it."""

    account_id: str | None
    phone: bool
    deeplink: str | None
    body: Any
    state: str | None
    progress: str | None
    completed: bool
    success: bool | None
    code: str | None
    message: str | None
    wants_code: bool
    wants_face: bool
    last: Any

    @classmethod
    def of(cls, body: Any, account_id: str | None, phone: bool, deeplink: str | None) -> _Facts:
        last = mapping(body.get("lastAttempt"))
        state, progress = text(body.get("state")), text(body.get("progress"))
        signs = (
            state in ("needs-otp", "needs-app-otp"),
            progress == "waiting_for_otp",
            truth(body.get("twoFactorPending")) is True,
            truth(last.get("needs_otp")) is True,
        )
        return cls(
            account_id=account_id,
            phone=phone,
            deeplink=deeplink,
            body=body,
            state=state,
            progress=progress,
            completed=text(last.get("completed_at")) is not None,
            success=truth(last.get("success")),
            code=text(last.get("error_code")),
            message=text(last.get("error_message")),
            wants_code=any(signs),
            wants_face=truth(last.get("needs_face_otp")) is True,
            last=last,
        )

    @property
    def wrong_code(self) -> bool:
        """A wrong code leaves the attempt open, whatever else the answer says."""
        return self.wants_code and self.code == _WRONG_CODE

    @property
    def known(self) -> bool:
        return (self.state is None or self.state in _STATES) and (self.progress is None or self.progress in _PROGRESS)

    @property
    def started(self) -> datetime | None:
        return moment(self.last.get("started_at"))

    def code_challenge(self) -> Status:
        return CodeChallenge(_channel(self), text(self.last.get("otp_phone_ending")), self.message or self.code)

    def authenticated(self) -> Status:
        return Authenticated(_account(self.body, self.account_id), started=self.started)


RULES: Final = (
    Rule[_Facts](
        "The provider says that the attempt is over and did not succeed.",
        lambda facts: facts.completed and facts.success is False and not facts.wrong_code,
        lambda facts: Failed(facts.code, facts.message, started=facts.started),
    ),
    Rule[_Facts](
        "The provider asks for a face check.",
        lambda facts: facts.wants_face,
        lambda facts: FaceCheck(text(facts.last.get("face_otp_verification_url"))),
    ),
    Rule[_Facts](
        "The last code was wrong, and the provider asks for another one.",
        lambda facts: facts.wrong_code,
        _Facts.code_challenge,
    ),
    Rule[_Facts]("The provider asks for a code.", lambda facts: facts.wants_code, _Facts.code_challenge),
    Rule[_Facts](
        "The provider says that the account is signed in.",
        lambda facts: facts.state == "authenticated" and facts.progress in (None, "signed_in"),
        _Facts.authenticated,
    ),
    Rule[_Facts](
        "The provider says that the attempt is over and succeeded.",
        lambda facts: facts.completed and facts.success is True,
        _Facts.authenticated,
    ),
    Rule[_Facts](
        "The creator has not approved on the phone yet.",
        lambda facts: facts.phone and facts.progress not in _PAST_THE_PHONE,
        lambda facts: PhoneApproval(facts.deeplink),
    ),
    Rule[_Facts](
        "The provider is at work.",
        lambda facts: True,
        lambda facts: Pending(facts.progress or facts.state, known=facts.known),
    ),
)


def read(body: Any, account_id: str | None, *, phone: bool, deeplink: str | None) -> Status:
    """The status that a poll answer is."""
    facts = _Facts.of(mapping(body), account_id, phone, deeplink)
    status = first(RULES, facts)
    if isinstance(status, Pending | PhoneApproval) and not facts.known:
        report_unknown("onlyfans", "state", facts.state if facts.state not in _STATES else None)
        report_unknown("onlyfans", "progress", facts.progress if facts.progress not in _PROGRESS else None)
    return status


def _channel(facts: _Facts) -> Channel:
    if facts.state == "needs-app-otp":
        return "app"
    return "sms" if facts.state == "needs-otp" or text(facts.last.get("otp_phone_ending")) else "unknown"


def _account(body: Any, account_id: str | None) -> Account:
    account = mapping(body.get("account"))
    told = text(account.get("id"))
    return Account(
        id=account_id or (told if is_id("acct", told) else None),
        platform="onlyfans",
        username=text(mapping(account.get("onlyfans_data")).get("username")),
        display_name=text(account.get("display_name")),
        raw=body,
    )
