"""What the poll answers of OnlyFans mean.

Facts: the provider's OpenAPI document, tag "Connect OnlyFans Account"; where a field is not in it, several clients that read it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import attrs

from fanscribe._signin.credentials import is_id
from fanscribe.answers import mapping, moment, rows, text, truth
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
)

_STATES: Final = frozenset({"authenticating", "authenticated", "needs-otp", "needs-app-otp"})
_PROGRESS: Final = frozenset({"filling_out_login", "submitting", "checking", "waiting_for_otp", "signed_in"})
_PAST_THE_PHONE: Final = frozenset({"submitting", "checking", "signed_in"})
_AT_WORK: Final = frozenset({"authenticating", "filling_out_login", "submitting", "checking"})
_AT_WORK_IN_LIST: Final = _AT_WORK | {"started", "waiting_for_otp"}
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
    def unknown(self) -> tuple[tuple[str, str], ...]:
        """The words that this release does not know."""
        words = (("state", self.state, _STATES), ("progress", self.progress, _PROGRESS))
        return tuple((field, word) for field, word, known in words if word is not None and word not in known)

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
        # Its other fields may still be those of the moment before.
        "The provider says that the attempt is over and succeeded.",
        lambda facts: facts.completed and facts.success is True,
        _Facts.authenticated,
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
        lambda facts: facts.state == "authenticated" and facts.progress not in _AT_WORK,
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
        lambda facts: Pending(facts.progress or facts.state, at_work=(facts.progress or facts.state) in _AT_WORK),
    ),
)


def read(body: Any, account_id: str | None, *, phone: bool, deeplink: str | None) -> Status:
    """The status that a poll answer is."""
    facts = _Facts.of(mapping(body), account_id, phone, deeplink)
    return first(RULES, facts, facts.unknown)


def names_another(body: Any, account_id: str | None, attempt_id: str) -> bool:
    """Whether an answer says that it is about another account, or about another attempt."""
    told = mapping(body)
    accounts = (mapping(told.get("account")).get("id"), told.get("account_id"))
    attempts = (told.get("attempt_id"), mapping(told.get("lastAttempt")).get("attempt_id"))
    other_account = account_id is not None and any(is_id("acct", each) and each != account_id for each in accounts)
    return other_account or any(is_id("auth", each) and each != attempt_id for each in attempts)


def listed(body: Any, account_id: str) -> Status | None:
    """What the list of accounts says of one; None where it does not have it. Fields: tag "Account" of the document."""
    row = next((row for row in rows(body) if row.get("id") == account_id), None)
    if row is None:
        return None
    about: Any = {"platform": "onlyfans", "account_id": account_id}
    if truth(row.get("is_authenticated")) is True:
        names = (text(row.get("onlyfans_username")), text(row.get("display_name")))
        return Authenticated(Account(account_id, "onlyfans", *names, row), **about)
    progress = text(row.get("authentication_progress"))
    return Pending(progress, at_work=progress in _AT_WORK_IN_LIST, **about)


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
