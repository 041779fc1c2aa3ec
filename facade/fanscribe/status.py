"""The vocabulary of an authentication: what a poll answer means, on either platform."""

from __future__ import annotations

import logging
from typing import Any, Literal, TypeAlias

import attrs

Platform: TypeAlias = Literal["onlyfans", "fansly"]
Channel: TypeAlias = Literal["sms", "app", "email", "unknown"]

_logger = logging.getLogger("fanscribe")


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


@attrs.frozen
class Pending:
    """The provider is at work; `progress` is its own word for where it is."""

    progress: str | None = None


@attrs.frozen
class CodeChallenge:
    """A code is wanted.

    Attributes:
        channel: where the code comes from: a text message, an authenticator app, a mail.
        hint: the end of the phone number, or the masked address.
        complaint: what the provider says about the last code, if one was wrong.
        number: 1 for the first time that a code is asked for, 2 after a wrong one, and so on.
    """

    channel: Channel
    hint: str | None = None
    complaint: str | None = None
    number: int = 1


@attrs.frozen
class FaceCheck:
    """The creator has to pass a face check at `url`, where the provider gave one. About three a day are allowed."""

    url: str | None = attrs.field(default=None, repr=False)
    number: int = 1


@attrs.frozen
class PhoneApproval:
    """The creator has to open `deeplink` on the phone that has the app."""

    deeplink: str = attrs.field(repr=False)


@attrs.frozen
class Authenticated:
    """The good end."""

    account: Account


@attrs.frozen
class Failed:
    """The bad end, with the provider's code and message."""

    code: str | None = None
    message: str | None = None


Challenge: TypeAlias = CodeChallenge | FaceCheck | PhoneApproval
End: TypeAlias = Authenticated | Failed
Status: TypeAlias = Pending | Challenge | End

_LONGEST_WORD = 60
_MOST_WORDS = 1000
_reported: set[tuple[str, str, str]] = set()


def report_unknown(platform: Platform, field: str, word: str) -> None:
    """Log a word of the provider's that no rule knows: once, and in a form that may be logged."""
    shown = ascii(word[:_LONGEST_WORD])
    key = (platform, field, shown)
    if key not in _reported and len(_reported) < _MOST_WORDS:
        _reported.add(key)
        _logger.warning("%s: unknown %s %s, taken for pending", platform, field, shown)
