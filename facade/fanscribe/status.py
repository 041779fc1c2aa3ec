"""The vocabulary of an authentication: what a poll answer means, on either platform."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

import attrs

Platform: TypeAlias = Literal["onlyfans", "fansly"]
Channel: TypeAlias = Literal["sms", "app", "email", "unknown"]

_logger = logging.getLogger("fanscribe")


def platform_of(account_id: str) -> Platform:
    """The platform of an account, which its id begins with."""
    return "fansly" if account_id.startswith("fansly_") else "onlyfans"


@attrs.frozen
class Account:
    """An account that is signed in.

    Attributes:
        id: `acct_…` or `fansly_acct_…`; None where the provider left it out.
        username: its name on the platform, where the provider told it.
        raw: the provider's answer as it came. It holds secrets of the account, so it is not in the repr.
    """

    id: str | None
    platform: Platform
    username: str | None
    display_name: str | None
    raw: Any = attrs.field(repr=False, eq=False)


@attrs.frozen(kw_only=True)
class _Told:
    """What every status has.

    Attributes:
        reason: why an answer was read as this status: a sentence that can be shown.
        platform: the platform of the attempt that it is about.
        account_id: its account; None while an OnlyFans account that is being connected has no id yet.
        unknown: the words in the answer that this release does not know, each after the name of its field.
    """

    reason: str = attrs.field(default="", eq=False, repr=False)
    platform: Platform | None = attrs.field(default=None, eq=False, repr=False)
    account_id: str | None = attrs.field(default=None, eq=False, repr=False)
    unknown: tuple[tuple[str, str], ...] = attrs.field(default=(), eq=False, repr=False)


@attrs.frozen
class Pending(_Told):
    """The provider is at work, or has not said anything else yet.

    Attributes:
        progress: its own word for where it is.
        at_work: whether the word can only be that of an attempt that the provider is working on.
    """

    progress: str | None = None
    at_work: bool = attrs.field(default=False, eq=False, repr=False, kw_only=True)


@attrs.frozen
class CodeChallenge(_Told):
    """A code is wanted.

    Attributes:
        channel: where the code comes from: a text message, an authenticator app, a mail.
        hint: the end of the phone number, or the masked address.
        complaint: what the provider says about the last code, if one was wrong.
        number: 1 for the first time that a code is asked for, 2 after a wrong one, and so on.
        expires_in: seconds that a person has to answer, when it is asked about.
    """

    channel: Channel
    hint: str | None = None
    complaint: str | None = None
    number: int = 1
    expires_in: float | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class FaceCheck(_Told):
    """The creator has to pass a face check at `url`, where the provider gave one. About three a day are allowed.

    Attributes:
        url: the link, as the last poll had it.
        number: 1 for the first time that it is asked for, 2 for the next, and so on.
        expires_in: seconds that a person has to answer, when it is asked about.
    """

    url: str | None = attrs.field(default=None, repr=False)
    number: int = 1
    expires_in: float | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class PhoneApproval(_Told):
    """The creator has to open `deeplink` on the phone that has the app. It is None in an attempt that was resumed."""

    deeplink: str | None = attrs.field(default=None, repr=False)
    expires_in: float | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Authenticated(_Told):
    """The good end. `started` is when the provider says that the attempt began."""

    account: Account
    started: datetime | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Failed(_Told):
    """The bad end, with the provider's code and message."""

    code: str | None = None
    message: str | None = None
    started: datetime | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)

    @property
    def why(self) -> str:
        """Both in one text; empty where the provider gave neither."""
        return ": ".join(filter(None, (self.code, self.message)))


NO_REASON: Final = "the provider gave no reason"
Challenge: TypeAlias = CodeChallenge | FaceCheck | PhoneApproval
End: TypeAlias = Authenticated | Failed
Status: TypeAlias = Pending | Challenge | End

_LONGEST_WORD, _MOST_WORDS = 60, 1000
_reported: set[tuple[str, str, str]] = set()


def report_unknown(platform: Platform, status: Status) -> None:
    """Log words of the provider's that no rule knows: each once, and in a form that may be logged."""
    taken = "taken for pending" if isinstance(status, Pending) else "ignored"
    for field, word in status.unknown:
        shown = ascii(word[:_LONGEST_WORD])
        key = (platform, field, shown)
        if key not in _reported and len(_reported) < _MOST_WORDS:
            _reported.add(key)
            _logger.warning("%s: unknown %s %s, %s", platform, field, shown, taken)


FactsT = TypeVar("FactsT")


@attrs.frozen
class Rule(Generic[FactsT]):
    """One line of the table. `reason` is a sentence that can be shown to a person."""

    reason: str
    applies: Callable[[FactsT], bool]
    status: Callable[[FactsT], Status]


def first(rules: Sequence[Rule[FactsT]], facts: FactsT, unknown: tuple[tuple[str, str], ...]) -> Status:
    """The status of the first rule that applies; the last rule of a table applies to everything."""
    rule = next(rule for rule in rules if rule.applies(facts))
    return attrs.evolve(rule.status(facts), reason=rule.reason, unknown=unknown)
