"""What the poll answers of Fansly mean.

Facts: the provider's OpenAPI document, tag "Connect Fansly Account". There is no attempt id: the account is polled.
"""

from __future__ import annotations

import re
from typing import Any, Final

import attrs

from fanscribe._signin.credentials import is_id
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
)

# "pending" and "authenticated" may be those of a time before the attempt.
_AT_WORK: Final = frozenset({"verifying", "authenticating"})
_UNFINISHED: Final = _AT_WORK | {"pending"}
_KNOWN: Final = _UNFINISHED | {"authenticated"}
_FAILED: Final = re.compile(r".*(?:fail|error|denied|rejected|invalid)", re.IGNORECASE)
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

    @property
    def failed(self) -> bool:
        """A word that says so outranks everything; a complaint without a word may be of an earlier code."""
        if self.status is None:
            return self.complaint is not None and not self.signed_in
        return _FAILED.match(self.status) is not None

    @property
    def unknown(self) -> tuple[tuple[str, str], ...]:
        """The word that this release does not know, if it is one."""
        known = self.status is None or self.status in _KNOWN or self.wants_code or self.failed
        return () if known else (("status", str(self.status)),)


RULES: Final = (
    Rule[_Facts](
        "The last code was wrong, and the provider asks for another one.",
        lambda facts: facts.wants_code and facts.complaint is not None,
        _Facts.code_challenge,
    ),
    Rule[_Facts]("The provider asks for a code.", lambda facts: facts.wants_code, _Facts.code_challenge),
    Rule[_Facts](
        "The provider says that it did not succeed.",
        lambda facts: facts.failed,
        lambda facts: Failed(None, facts.complaint),
    ),
    Rule[_Facts](
        "The provider says that the account is signed in.",
        lambda facts: facts.signed_in and facts.status not in _UNFINISHED,
        lambda facts: Authenticated(_account(facts.body, facts.account_id)),
    ),
    Rule[_Facts](
        "The provider is at work.",
        lambda facts: True,
        lambda facts: Pending(facts.status, at_work=facts.status in _AT_WORK),
    ),
)


def read(body: Any, account_id: str) -> Status:
    """The status that a poll answer is."""
    facts = _Facts.of(mapping(body), account_id)
    return first(RULES, facts, facts.unknown)


def names_another(body: Any, account_id: str) -> bool:
    """Whether an answer says that it is about another account."""
    told = mapping(body).get("account_id")
    return is_id("fansly_acct", told) and told != account_id


def _account(body: Any, account_id: str) -> Account:
    data = mapping(body.get("fansly_user_data"))
    return Account(
        id=account_id,
        platform="fansly",
        username=text(data.get("username")),
        display_name=text(body.get("display_name")),
        raw=body,
    )
