"""What resumes an attempt in another process: short JSON text with ids and a time, without a secret or an address."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, Final, Literal

import attrs

from fanscribe._signin.credentials import is_id
from fanscribe.errors import InvalidToken
from fanscribe.status import Platform

VERSION: Final = 1
_LONGEST: Final = 1000
_FIELDS: Final = frozenset({"v", "platform", "account", "attempt", "phone", "at", "triggered"})
_OPTIONAL: Final = frozenset({"proven"})
_FLAGS: Final = ("phone", "proven")


@attrs.frozen
class Ticket:
    """An attempt, as far as another process has to know it.

    Attributes:
        at: when it was started, by the clock of the machine that started it.
        phone: whether it is one that the creator approves on the phone; the deep link for that is not in it.
        triggered: when it was started, by the provider's clock; None where the provider did not say.
        proven: whether the provider was seen at work since, so that what it says is about this attempt.
    """

    platform: Platform
    account_id: str | None
    attempt_id: str | None
    at: datetime
    phone: bool = False
    triggered: datetime | None = None
    proven: bool = False

    def __str__(self) -> str:
        fields = {
            "v": VERSION,
            "platform": self.platform,
            "account": self.account_id,
            "attempt": self.attempt_id,
            "phone": self.phone,
            "at": self.at.isoformat(timespec="microseconds"),
            "triggered": self.triggered and self.triggered.isoformat(timespec="seconds"),
            "proven": self.proven,
        }
        return json.dumps(fields, separators=(",", ":"))


def read_ticket(token: object) -> Ticket:
    """The ticket in a token; raises `InvalidToken`, which says what is wrong with it and does not repeat it."""
    if not isinstance(token, str) or len(token) > _LONGEST:
        raise InvalidToken("a resume token is a short text")
    try:
        fields = json.loads(token)
    except (ValueError, RecursionError):
        raise InvalidToken("the resume token is damaged: it is not JSON") from None
    if not isinstance(fields, dict) or not isinstance(fields.get("v"), int):
        raise InvalidToken("not a resume token")
    if fields["v"] != VERSION:
        raise InvalidToken(f"the resume token is of version {fields['v']}; this release reads version {VERSION}")
    match fields:
        case {"platform": "onlyfans", "account": account, "attempt": attempt}:
            return _checked(fields, "onlyfans", account is None or is_id("acct", account), is_id("auth", attempt))
        case {"platform": "fansly", "account": account, "attempt": None}:
            return _checked(fields, "fansly", is_id("fansly_acct", account), True)
        case {"platform": str(platform)} if platform not in ("onlyfans", "fansly"):
            raise InvalidToken("the resume token is of a platform that this release does not know")
    raise InvalidToken("the resume token is damaged: an id is missing")


def _checked(fields: dict[str, Any], platform: Literal["onlyfans", "fansly"], account: bool, attempt: bool) -> Ticket:
    known = set(fields) - _OPTIONAL == _FIELDS
    if not account or not attempt or not known or not all(isinstance(fields.get(each, False), bool) for each in _FLAGS):
        raise InvalidToken("the resume token is damaged: an id is not valid, or a field is missing")
    at, triggered = _moment(fields["at"]), _moment(fields["triggered"])
    if at is None or (triggered is None and fields["triggered"] is not None):
        raise InvalidToken("the resume token is damaged: its time is missing or invalid")
    proven = fields.get("proven", False)
    return Ticket(platform, fields["account"], fields["attempt"], at, fields["phone"], triggered, proven)


def _moment(text: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else None
