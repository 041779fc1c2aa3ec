"""The events of webhooks, and readers of what they say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final

import attrs
from fanscribe_api.runtime.types import Opaque

from fanscribe._core.json_fields import as_bool, as_datetime, as_dict, as_dicts, as_number, as_text
from fanscribe._signin.status import Platform

EPHEMERAL_EVENTS: Final = frozenset({"users.typing", "users.online", "users.offline"})


class Payload(dict[str, Any]):
    """The data of an event, which may be private.

    The methods take the path of a field, as in `payload.text("fromUser", "id")`. A field that is missing or of another type is None.
    """

    def _find(self, path: tuple[str, ...]) -> Any:
        value: Any = self
        for name in path:
            value = as_dict(value).get(name)
        return value

    def text(self, *path: str) -> str | None:
        """Return a text that is not blank; an integer as a text, because ids may be either."""
        return as_text(self._find(path))

    def number(self, *path: str) -> int | float | None:
        """Return a finite number, which may be written as a text."""
        return as_number(self._find(path))

    def flag(self, *path: str) -> bool | None:
        """Return a boolean in any of PHP's spellings."""
        return as_bool(self._find(path))

    def time(self, *path: str) -> datetime | None:
        """Return an aware date and time, UTC if it has no zone."""
        return as_datetime(self._find(path))

    def object(self, *path: str) -> Payload:
        """Return an object; an empty one if there is none."""
        return Payload(as_dict(self._find(path)))

    def objects(self, *path: str) -> list[Payload]:
        """Return the objects of a list; an empty object for anything else in it."""
        found = self._find(path)
        return [Payload(row) for row in as_dicts(found)] if isinstance(found, list) else []


def _make_payload(value: Mapping[str, Any]) -> Payload:
    return Payload(value)


@attrs.frozen
class Event(Opaque):
    """A webhook event. Events that are not about an account's sign-in, and those with an unknown name, are of this class itself.

    Attributes:
        name: the provider's name without the platform: `accounts.connected`, `messages.received`.
        platform: the platform, from the prefix of the name.
        account_id: the account concerned; None if the event names none, as those of a whole team do.
        payload: the event's data, which may be private.
        key: the idempotency key, the same for each delivery of an event, redeliveries included; None if it has none.
        sent_at: the time at which it was sent, in seconds since 1970; None if unknown.
        redelivery_of: the id of the delivery that was repeated by hand; None for any other.
    """

    name: str
    platform: Platform
    account_id: str | None
    payload: Payload = attrs.field(repr=False, hash=False, converter=_make_payload)
    key: str | None = None
    sent_at: float | None = None
    redelivery_of: str | None = None

    @property
    def is_ephemeral(self) -> bool:
        """True for an event about a moment (`users.typing`, `users.online`, `users.offline`): those have no key, and each is new."""
        return self.name in EPHEMERAL_EVENTS


class AccountEvent(Event):
    """An event about an account's sign-in. Its class says what happened; its payload may still be that of an earlier event."""

    _needs_code: ClassVar[bool] = False
    _needs_face_check: ClassVar[bool] = False

    @property
    def state(self) -> str | None:
        """The provider's word for the state of the account."""
        return self.payload.text("state")

    @property
    def progress(self) -> str | None:
        """The provider's word for the progress of the sign-in."""
        return self.payload.text("progress")

    @property
    def attempt_started_at(self) -> datetime | None:
        """The time at which the attempt was started, by the provider's clock. It orders the events of an account."""
        return self.payload.time("latestAuthAttempt", "started_at")

    @property
    def needs_code(self) -> bool:
        """True while the attempt waits for a 2FA code."""
        return self._needs_code or self.payload.flag("latestAuthAttempt", "needs_otp") is True

    @property
    def needs_face_check(self) -> bool:
        """True while the attempt waits for a face check."""
        return self._needs_face_check or self.payload.flag("latestAuthAttempt", "needs_face_otp") is True

    @property
    def hint(self) -> str | None:
        """The end of the phone number to which a code was sent."""
        return self.payload.text("latestAuthAttempt", "otp_phone_ending")

    @property
    def error_message(self) -> str | None:
        """The provider's reason for a failure."""
        return self.payload.text("latestAuthAttempt", "error_message")

    @property
    def client_reference_id(self) -> str | None:
        """Your own id of the account, if you passed one when you connected it."""
        return self.payload.text("client_reference_id")


class AccountConnectedEvent(AccountEvent):
    """An account was connected."""


class AccountReconnectedEvent(AccountEvent):
    """An account was signed in again."""


class AccountDisconnectedEvent(AccountEvent):
    """An account was disconnected."""


class SessionExpiredEvent(AccountEvent):
    """The session of an account has expired, and the provider could not renew it. Look at the account before you re-authenticate it."""


class AuthenticationFailedEvent(AccountEvent):
    """An attempt to sign an account in failed."""


class CodeRequiredEvent(AccountEvent):
    """An attempt waits for a 2FA code."""

    _needs_code = True


class FaceCheckRequiredEvent(AccountEvent):
    """An attempt waits for a face check."""

    _needs_face_check = True
