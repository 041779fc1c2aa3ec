"""The statuses of a sign-in, an export or an upload, the same for every platform."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

import attrs
from fanscribe_api.runtime.types import Opaque
from fanscribe_platforms import PREFIXES, Platform as Platform

PLATFORMS: Final[tuple[Platform, ...]] = tuple(PREFIXES)
_WITHOUT_PREFIX: Final = next(each for each in PLATFORMS if not PREFIXES[each])
Channel: TypeAlias = Literal["sms", "app", "email", "unknown"]

ResultT = TypeVar("ResultT")

# Words of the platforms and of the list of accounts, a part of which says that a sign-in failed.
FAILURE_WORDS: Final = "fail|error|denied|rejected|invalid"

_logger = logging.getLogger("fanscribe")


def platform_of(account_id: str) -> Platform:
    """Return the platform of an account, by the prefix of its id."""
    return split_prefix(account_id, "_")[0]


def split_prefix(text: str, mark: str) -> tuple[Platform, str]:
    """Return the platform of the prefix before a mark, and the rest: `fansly.messages.received` is of Fansly by its dot."""
    prefix, found, rest = text.partition(mark)
    platform = next((each for each in PLATFORMS if found and PREFIXES[each] == prefix), None)
    return (_WITHOUT_PREFIX, text) if platform is None else (platform, rest)


@attrs.frozen
class Account(Opaque):
    """An account that is signed in.

    Attributes:
        id: `acct_…`, or with the platform before it, `fansly_acct_…`; None if the provider left it out.
        username: its name on the platform; None if unknown.
        raw: the provider's response, unchanged. It holds secrets of the account, so it is not in the repr.
    """

    __near_misses__ = "fanscribe._core.near_misses"

    id: str | None
    platform: Platform
    username: str | None
    display_name: str | None
    raw: Any = attrs.field(repr=False, eq=False)


@attrs.frozen(kw_only=True)
class _StatusBase(Opaque):
    """The attributes of every status.

    Attributes:
        reason: why a response was read as this status: a sentence that can be shown.
        platform: the platform of the attempt.
        account_id: the account; None while an OnlyFans account that is being connected has no id yet.
        unknown: words in the response that this release does not know, as (field, word).
    """

    __near_misses__ = "fanscribe._core.near_misses"

    reason: str = attrs.field(default="", eq=False, repr=False)
    platform: Platform | None = attrs.field(default=None, eq=False, repr=False)
    account_id: str | None = attrs.field(default=None, eq=False, repr=False)
    unknown: tuple[tuple[str, str], ...] = attrs.field(default=(), eq=False, repr=False)


@attrs.frozen
class Pending(_StatusBase):
    """The provider is at work, or has reported nothing else yet.

    Attributes:
        progress: the provider's word for its progress.
        percentage: how much of an export is done, if the provider says.
        at_work: whether that word can only be of an attempt in progress.
    """

    progress: str | None = None
    percentage: float | None = attrs.field(default=None, repr=False, kw_only=True)
    at_work: bool = attrs.field(default=False, eq=False, repr=False, kw_only=True)


@attrs.frozen
class CodeChallenge(_StatusBase):
    """The provider asks for a code.

    Attributes:
        channel: how the code is sent: by text message, authenticator app or email.
        hint: the end of the phone number, or the masked address.
        complaint: the provider's message about the last code, if that was wrong.
        number: 1 for the first code, 2 after a wrong one, and so on.
        expires_in: seconds that a person has to answer, when passed to a callback.
    """

    channel: Channel
    hint: str | None = None
    complaint: str | None = None
    number: int = 1
    expires_in: float | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class FaceCheck(_StatusBase):
    """The creator has to pass a face check at `url`, if the provider gave one. About three a day are allowed.

    Attributes:
        url: the link of the last poll.
        number: 1 for the first face check, 2 for the next, and so on.
        expires_in: seconds that a person has to answer, when passed to a callback.
    """

    url: str | None = attrs.field(default=None, repr=False)
    number: int = 1
    expires_in: float | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class PhoneApproval(_StatusBase):
    """The creator has to open `deeplink` on the phone with the app. It is None in a resumed attempt."""

    deeplink: str | None = attrs.field(default=None, repr=False)
    expires_in: float | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Authenticated(_StatusBase):
    """The sign-in succeeded. `started` is when the attempt began, by the provider's clock."""

    account: Account
    started: datetime | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Completed(_StatusBase, Generic[ResultT]):
    """An export or an upload is completed. `result` is the last answer, as the operation that is polled returns it."""

    result: ResultT = attrs.field(repr=False, eq=False)


@attrs.frozen
class Failed(_StatusBase):
    """The sign-in, the export or the upload failed, with the provider's code and message."""

    code: str | None = None
    message: str | None = None
    started: datetime | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)

    @property
    def why(self) -> str:
        """Code and message in one string; empty if the provider gave neither."""
        return ": ".join(filter(None, (self.code, self.message)))


NO_REASON: Final = "the provider gave no reason"
Challenge: TypeAlias = CodeChallenge | FaceCheck | PhoneApproval
FinalStatus: TypeAlias = Authenticated | Failed
Status: TypeAlias = Pending | Challenge | FinalStatus
ProcessingStatus: TypeAlias = Pending | Completed[ResultT] | Failed
OnChallenge: TypeAlias = Callable[[Challenge], str | bool | Awaitable[str | bool | None] | None]
OnStatus: TypeAlias = Callable[[Status], object]

# The names of statuses in JSON, for the command and for Restate.
STATUS_NAMES: Final[Mapping[type[Status], str]] = {
    Pending: "pending",
    CodeChallenge: "code_challenge",
    FaceCheck: "face_check",
    PhoneApproval: "phone_approval",
    Authenticated: "authenticated",
    Failed: "failed",
}


def status_name(status: Status) -> str:
    """Return the name of a status, such as `code_challenge`."""
    return STATUS_NAMES[type(status)]


_MAX_WORD_LENGTH, _MAX_WORDS = 60, 1000
_reported: set[tuple[str, str, str]] = set()


def report_unknown(platform: Platform, status: Status | Completed[Any]) -> None:
    """Log words of the provider that no rule knows, each once, escaped and truncated."""
    effect = "treated as pending" if isinstance(status, Pending) else "ignored"
    for field, word in status.unknown:
        shown = ascii(word[:_MAX_WORD_LENGTH])
        key = (platform, field, shown)
        if key not in _reported and len(_reported) < _MAX_WORDS:
            _reported.add(key)
            _logger.warning("%s: unknown %s %s, %s", platform, field, shown, effect)


AnswerT = TypeVar("AnswerT")


@attrs.frozen
class StatusRule(Generic[AnswerT]):
    """One row of a table of rules. `reason` is a sentence that can be shown to a person."""

    reason: str
    applies: Callable[[AnswerT], bool]
    status: Callable[[AnswerT], Status]


def match_rule(rules: Sequence[StatusRule[AnswerT]], answer: AnswerT, unknown: tuple[tuple[str, str], ...]) -> Status:
    """Return the status of the first rule that applies; the last rule of a table always does."""
    rule = next(rule for rule in rules if rule.applies(answer))
    return attrs.evolve(rule.status(answer), reason=rule.reason, unknown=unknown)
