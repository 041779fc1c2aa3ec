"""What the poll answers of Fansly mean.

Facts: the provider's OpenAPI document, tag "Connect Fansly Account". There is no attempt id: the account is polled.
"""

from __future__ import annotations

from typing import Any, Final

import attrs

from fanscribe.answers import mapping, text, truth
from fanscribe.status import (
    Account,
    Authenticated,
    Channel,
    CodeChallenge,
    Failed,
    Pending,
    Rule,
    Status,
    first,
    report_unknown,
)

_STATUSES: Final = frozenset({"verifying", "authenticating", "pending", "authenticated"})
_UNDER_WAY: Final = frozenset({"verifying", "authenticating"})
_FAILED: Final = frozenset({"failed", "error"})
_CHANNELS: Final[dict[str, Channel]] = {"2": "email", "0": "app"}


@attrs.frozen
class _Facts:
    """What a poll answer says, as far as a rule asks for it."""

    account_id: str
    body: Any
    status: str | None
    complaint: str | None
    wants_code: bool
    signed_in: bool

    @classmethod
    def of(cls, body: Any, account_id: str) -> _Facts:
        status = text(body.get("status"))
        return cls(
            account_id=account_id,
            body=body,
            status=status,
            complaint=text(body.get("last_error")),
            wants_code=truth(body.get("needs_code")) is True or (status or "").startswith("challenge"),
            signed_in=truth(body.get("is_authenticated")) is True,
        )

    def code_challenge(self) -> Status:
        kind = text(self.body.get("twofa_type")) or ""
        channel = _CHANNELS.get(kind, "email" if self.status == "challenge-email" else "unknown")
        return CodeChallenge(channel, text(self.body.get("masked_email")), self.complaint)


RULES: Final = (
    Rule[_Facts](
        "The last code was wrong, and the provider asks for another one.",
        lambda facts: facts.wants_code and facts.complaint is not None,
        _Facts.code_challenge,
    ),
    Rule[_Facts]("The provider asks for a code.", lambda facts: facts.wants_code, _Facts.code_challenge),
    Rule[_Facts](
        "The provider says that the account is signed in.",
        lambda facts: facts.signed_in,
        lambda facts: Authenticated(_account(facts.body, facts.account_id)),
    ),
    Rule[_Facts](
        "The provider says that it did not succeed.",
        lambda facts: facts.status in _FAILED or (facts.status is None and facts.complaint is not None),
        lambda facts: Failed(None, facts.complaint),
    ),
    Rule[_Facts](
        "The provider is at work.",
        lambda facts: True,
        lambda facts: Pending(facts.status, known=facts.status is None or facts.status in _STATUSES),
    ),
)


def read(body: Any, account_id: str) -> Status:
    """The status that a poll answer is."""
    status = first(RULES, _Facts.of(mapping(body), account_id))
    if isinstance(status, Pending) and not status.known:
        report_unknown("fansly", "status", status.progress)
    return status


def is_under_way(status: Status) -> bool:
    """Whether a status can only be that of an attempt that the provider is working on."""
    return isinstance(status, CodeChallenge) or (isinstance(status, Pending) and status.progress in _UNDER_WAY)


def _account(body: Any, account_id: str) -> Account:
    data = mapping(body.get("fansly_user_data"))
    return Account(
        id=account_id,
        platform="fansly",
        username=text(data.get("username")),
        display_name=text(body.get("display_name")),
        raw=body,
    )
