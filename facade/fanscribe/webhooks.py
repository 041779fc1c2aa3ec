"""Webhooks of the provider: verify the raw body, parse it into an event, and handle once what arrives twice.

Source: the provider's guide "Delivery & retries", and deliveries that were captured. `Signature` is the hexadecimal HMAC-SHA256 of the raw
body, keyed with the signing secret of the webhook; a webhook without one is not signed. The body is `{event, account_id, payload}`, and the
idempotency key is in a header. Deliveries arrive out of order, and more than once.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import hmac
import json
import logging
import os
import sqlite3
import threading
import time
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Final, Self, TypeAlias

import attrs

from fanscribe._core.arguments import check_number
from fanscribe._core.foreign_text import clean_text
from fanscribe._core.json_fields import as_bool, as_datetime, as_dict, as_dicts, as_number, as_text
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.status import Platform, split_prefix
from fanscribe.errors import FanscribeError, InvalidInput

__all__ = [
    "AccountConnectedEvent",
    "AccountDisconnectedEvent",
    "AccountEvent",
    "AccountReconnectedEvent",
    "AuthenticationFailedEvent",
    "CodeRequiredEvent",
    "Deduplicator",
    "Event",
    "FaceCheckRequiredEvent",
    "Headers",
    "InvalidWebhook",
    "Payload",
    "Secret",
    "SessionExpiredEvent",
    "parse",
]

Headers: TypeAlias = "Mapping[Any, Any] | Iterable[Sequence[Any]] | None"
"""The headers of a request: a mapping or pairs, with names and values as str or bytes, or a WSGI environ."""
Secret: TypeAlias = "str | bytes | Sequence[str | bytes] | None"  # noqa: S105 - a type
"""The signing secret of a webhook, or several that are valid at the same time; None for a webhook without one."""

_logger = logging.getLogger("fanscribe")

SIGNATURE_HEADER: Final = "Signature"
IDEMPOTENCY_KEY_HEADER: Final = "X-OFAPI-Idempotency-Key"
REDELIVERY_HEADER: Final = "X-OFAPI-Redelivery-Of"
TOLERANCE: Final = 300.0
MAX_BODY_SIZE: Final = 2**20
REMEMBERED: Final = 10_000
EPHEMERAL_EVENTS: Final = frozenset({"users.typing", "users.online", "users.offline"})
# Fields of an envelope that may hold the time at which it was sent. The provider sends none today.
_TIME_FIELDS: Final = ("timestamp", "sent_at", "created_at")
# Larger numbers are milliseconds, and those above the second bound no time at all.
_MAX_SECONDS, _MAX_MILLISECONDS = 10**11, 10**14
_MAX_DIGITS: Final = 640
# "fanw" in ASCII: tells a file of keys from any other database.
_APPLICATION_ID: Final = 0x66616E77
_CREATE_TABLE: Final = """
    CREATE TABLE {}delivery (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, is_done INTEGER NOT NULL DEFAULT 0) STRICT
"""
# Seconds to wait for another process that uses the same file; the provider waits for ten.
_FILE_TIMEOUT: Final = 1.0


class InvalidWebhook(FanscribeError, ValueError):
    """The webhook is unsigned, wrongly signed, too old or malformed. Respond with 400."""


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
class Event:
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
    """An event about an account's sign-in. Its class tells what happened; its payload may still be that of an earlier event."""

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


_EVENT_CLASSES: Final[Mapping[str, type[Event]]] = {
    "accounts.connected": AccountConnectedEvent,
    "accounts.reconnected": AccountReconnectedEvent,
    "accounts.disconnected": AccountDisconnectedEvent,
    "accounts.session_expired": SessionExpiredEvent,
    "accounts.authentication_failed": AuthenticationFailedEvent,
    "accounts.otp_code_required": CodeRequiredEvent,
    "accounts.face_otp_required": FaceCheckRequiredEvent,
}


def parse(
    body: bytes,
    headers: Headers,
    secret: Secret,
    *,
    signature_header: str = SIGNATURE_HEADER,
    digest: str = "sha256",
    key_header: str = IDEMPOTENCY_KEY_HEADER,
    tolerance: float | None = TOLERANCE,
    now: float | None = None,
) -> Event:
    """Verify a webhook, and return its event.

    Args:
        body: the raw body as received; JSON that was parsed and serialised again has another signature.
        headers: the headers of the request as your framework has them: a mapping or pairs, of str or bytes, or a WSGI environ; or None.
        secret: the signing secret of the webhook; while you replace it, `[current, previous]`. None accepts anything, signed or not: only
            for a webhook without a signing secret, which the provider does not sign.
        signature_header: the header with the signature in hexadecimal, with or without the prefix `sha256=`.
        digest: the name of a hash function of `hashlib`.
        key_header: the header with the idempotency key.
        tolerance: seconds by which a time in the envelope may differ from `now`; None accepts any. The provider sends no time today, so
            remember the keys (`Deduplicator`).
        now: the current time in seconds since 1970; the system clock's by default.

    Raises:
        InvalidWebhook: not a valid webhook, too old, or with one of its headers more than once.
        InvalidInput: an argument is invalid.
    """
    keys = _signing_keys(secret)
    problem = _find_problem(body, keys, digest, tolerance)
    pairs = _header_pairs(headers)
    is_signed = secret is not None
    del secret
    if problem is not None or pairs is None:
        del keys
        wanted = f"headers must be a mapping or pairs of names and values, got {type(headers).__name__}"
        raise InvalidInput(problem or wanted)
    is_valid = not is_signed or _is_signed(body, _find_header(pairs, signature_header), keys or (), digest)
    del keys
    given = _get_header(pairs, signature_header)
    if not is_valid:
        fault = "wrong signature" if given else f"no header {signature_header}"
        raise InvalidWebhook(f"{fault}: wrong secret, or not sent by the provider")
    if not is_signed:
        _warn_unsigned()
    envelope = _parse_envelope(body)
    if envelope is None:
        raise InvalidWebhook(f"{'signed, but ' if is_signed else ''}not an event: expected a JSON object with `event`")
    sent_at = next((at for name in _TIME_FIELDS if (at := _to_timestamp(envelope.get(name))) is not None), None)
    if sent_at is not None and tolerance is not None:
        age = (time.time() if now is None else now) - sent_at
        if abs(age) > tolerance:
            raise InvalidWebhook(f"sent {age:.0f} s ago, the limit is {tolerance:.0f} s: it may be a replay")
    key, redelivery_of = _get_header(pairs, key_header), _get_header(pairs, REDELIVERY_HEADER)
    return _build_event(envelope, key, sent_at, redelivery_of)


def _signing_keys(secret: object) -> tuple[bytes, ...] | None:
    """Return the keys, none if no secret is wanted; None if any is invalid. Nothing is raised here: a traceback would show them."""
    if secret is None:
        return ()
    given = secret if isinstance(secret, list | tuple) else (secret,)
    keys = tuple(each.encode() if isinstance(each, str) else each for each in given)
    return keys if keys and all(isinstance(each, bytes) and each for each in keys) else None


def _find_problem(body: object, keys: object, digest: object, tolerance: object) -> str | None:
    """Return which argument is invalid, and why."""
    if not isinstance(body, bytes | bytearray):
        return f"body must be the raw bytes of the request, got {type(body).__name__}"
    if not isinstance(digest, str) or digest not in hashlib.algorithms_guaranteed or digest.startswith("shake"):
        return f"digest must be one of hashlib.algorithms_guaranteed except shake, got {digest!r}"
    try:
        check_number("tolerance", tolerance, unit="seconds", is_optional=True)
    except InvalidInput as error:
        return str(error)
    if keys is None:
        return "secret must be the signing secret of the webhook, or a list of secrets, and none of them empty"
    return None


def _is_signed(body: bytes, given: Sequence[str], keys: Iterable[bytes], digest: str) -> bool:
    """Return whether a signature is valid with any of the keys, in constant time."""
    received = "".join(given).lower().removeprefix(f"{digest}=").encode(errors="replace")
    matches = [hmac.compare_digest(hmac.new(key, body, digest).hexdigest().encode(), received) for key in keys]
    return any(matches)


@functools.cache
def _warn_unsigned() -> None:
    """Warn, once for each process."""
    _logger.warning(
        "webhooks are accepted without a signature (secret=None): anyone who knows the address can send them"
    )


def _header_pairs(headers: Any) -> list[tuple[str, Any]] | None:
    """Return the headers as pairs; None if they are in no known form."""
    if headers is None:
        return []
    items = getattr(headers, "items", None)
    try:
        pairs = [(name, value) for name, value in (items() if callable(items) else headers)]
    except Exception:  # noqa: BLE001 - its traceback would show the secret
        return None
    return [(_as_str(name), value) for name, value in pairs]


def _as_str(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes | bytearray) else str(value)


def _find_header(pairs: Iterable[tuple[str, Any]], name: str) -> list[str]:
    """Return every value of a header, in any spelling of its name."""
    lowered = name.lower()
    # The second is the spelling of WSGI and CGI.
    names = (lowered, f"http_{lowered.replace('-', '_')}")
    return [
        _as_str(each).strip()
        for given, value in pairs
        if given.lower() in names
        for each in (value if isinstance(value, list | tuple) else [value])
        if each is not None
    ]


def _get_header(pairs: Iterable[tuple[str, Any]], name: str) -> str | None:
    """Return a header, None if it is empty; raise `InvalidWebhook` for two, which some servers join by a comma."""
    found = _find_header(pairs, name)
    if len(found) > 1 or any("," in each for each in found):
        raise InvalidWebhook(f"header {name} more than once")
    return found[0] or None if found else None


def _parse_envelope(body: bytes | bytearray) -> Mapping[str, Any] | None:
    """Return the object with the event; None if the body is anything else."""
    if len(body) > MAX_BODY_SIZE:
        raise InvalidWebhook("body exceeds 1 MiB")
    try:
        envelope = as_dict(json.loads(body, parse_int=_parse_integer))
    except (ValueError, RecursionError):
        return None
    return envelope if as_text(envelope.get("event")) else None


def _parse_integer(digits: str) -> int | str:
    """Return an integer; its digits if they are more than Python converts, which is no reason to lose an event."""
    return int(digits) if len(digits) <= _MAX_DIGITS else digits


def _build_event(
    envelope: Mapping[str, Any], key: str | None, sent_at: float | None, redelivery_of: str | None
) -> Event:
    full_name = clean_text(as_text(envelope.get("event")) or "")
    platform, rest = split_prefix(full_name if "." in full_name else f"{full_name}.", ".")
    name = rest.removeprefix(f"{platform}.") or full_name
    account_id = envelope.get("account_id")
    return _EVENT_CLASSES.get(name, Event)(
        name,
        platform,
        account_id if is_id(ACCOUNT_IDS[platform], account_id) else None,
        as_dict(envelope.get("payload")),
        None if key is None else clean_text(key),
        sent_at,
        None if redelivery_of is None else clean_text(redelivery_of),
    )


def _to_timestamp(value: Any) -> float | None:
    """Return a time in seconds since 1970, from seconds, milliseconds or a date as text; None for anything else."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        # NaN is in no range.
        return value / (1000 if value > _MAX_SECONDS else 1) if 0 <= value < _MAX_MILLISECONDS else None
    when = as_datetime(value) if isinstance(value, str) else None
    return when.timestamp() if when else None


class Deduplicator:
    """Remembers the keys of deliveries, so that an event is handled once, however often it arrives. Threads may share one.

    `accept` each event, acknowledge it, and handle it under `handling`. The provider does not repeat what was acknowledged, but a person
    can; then it is accepted again if its handling failed, or the process died in the middle of it.

    Args:
        path: a file for the keys, which the processes of a machine may share, and which outlives them; or an SQLite connection of yours
            in autocommit mode (`isolation_level=None`), in which they get a table; None for this process alone.
        size: the number of keys to remember, 1 or more; the oldest are forgotten first.
        lock: what guards your connection, if threads share it.

    Raises:
        InvalidInput: an argument is invalid, or the file cannot be used.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | sqlite3.Connection | None = None,
        *,
        size: int = REMEMBERED,
        lock: contextlib.AbstractContextManager[Any] | None = None,
    ) -> None:
        if not isinstance(size, int) or isinstance(size, bool) or size < 1:
            raise InvalidInput(f"size must be an integer of at least 1, got {size!r}")
        self._size, self._lock, self._is_busy = size, lock or threading.Lock(), False
        # The keys of the events that this process has accepted, and not handled to the end.
        self._open: dict[str | None, None] = {}
        self._is_own = not isinstance(path, sqlite3.Connection)
        if isinstance(path, sqlite3.Connection):
            if path.isolation_level is not None:
                raise InvalidInput("the connection of a Deduplicator must be in autocommit mode: isolation_level=None")
            self._file = path
            try:
                self._file.execute(_CREATE_TABLE.format("IF NOT EXISTS "))
            except sqlite3.Error as error:
                raise InvalidInput(f"the connection of a Deduplicator cannot be used: {error}") from None
            return
        place = ":memory:" if path is None else Path(path)
        try:
            if path is not None:
                # Readable only by its owner, as are the files that SQLite puts beside it.
                os.close(os.open(place, os.O_RDWR | os.O_CREAT, 0o600))
            self._file = sqlite3.connect(place, timeout=_FILE_TIMEOUT, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise InvalidInput(f"file of keys {path}: cannot be opened: {error}") from None
        # For those that are never closed, as a module's; Python complains about a file that is left open.
        weakref.finalize(self, self._file.close)
        try:
            is_usable = self._prepare()
        except sqlite3.Error as error:
            raise InvalidInput(f"file of keys {path}: cannot be used: {error}") from None
        if not is_usable:
            raise InvalidInput(f"file of keys {path}: another kind of database")

    def _prepare(self) -> bool:
        """Create the table in a new file; return whether the file is one of keys."""
        run = self._file.execute
        run("BEGIN IMMEDIATE")
        if not run("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            run(_CREATE_TABLE.format(""))
            run(f"PRAGMA application_id = {_APPLICATION_ID}")
        run("COMMIT")
        if run("PRAGMA application_id").fetchone()[0] != _APPLICATION_ID:
            return False
        # A process that is killed loses no key by these; only a power failure may.
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")
        return True

    def accept(self, event: Event) -> bool:
        """Return whether an event is to be handled: the first time that its key is seen, and always if it is ephemeral or has no key.

        One that an earlier process has not handled to the end is accepted again if a person has repeated its delivery
        (`redelivery_of`). If the key cannot be written to the file, the event counts as new: it may be handled twice, and is not lost.
        """
        if event.key is None or event.is_ephemeral:
            return True
        try:
            is_new = self._run("INSERT OR IGNORE INTO delivery (key) VALUES (?)", event.key) == 1
            if not is_new and event.redelivery_of is not None and event.key not in self._open:
                is_new = self._run("UPDATE delivery SET is_done = 0 WHERE key = ? AND NOT is_done", event.key) == 1
            self._run("DELETE FROM delivery WHERE number <= (SELECT max(number) FROM delivery) - ?", self._size)
        except sqlite3.Error as error:
            _logger.warning("the key of a webhook cannot be remembered: %s", error)
            return True
        if is_new:
            with self._lock:
                self._open[event.key] = None
                if len(self._open) > self._size:
                    del self._open[next(iter(self._open))]
        return is_new

    @contextlib.contextmanager
    def handling(self, event: Event) -> Iterator[None]:
        """Remember at the end of this context that an event was handled; forget its key if that failed."""
        try:
            yield
        except BaseException:
            self.forget(event)
            raise
        with contextlib.suppress(sqlite3.Error):
            self._run("UPDATE delivery SET is_done = 1 WHERE key = ?", event.key)
        self._close(event)

    def forget(self, event: Event) -> None:
        """Forget the key of an event that could not be handled, so that another delivery of it is."""
        with contextlib.suppress(sqlite3.Error):
            self._run("DELETE FROM delivery WHERE key = ?", event.key)
        self._close(event)

    def _close(self, event: Event) -> None:
        with self._lock:
            self._open.pop(event.key, None)

    def _run(self, statement: str, value: object) -> int:
        """Execute a statement; return how many rows it has changed.

        While another process keeps the file, only the first statement waits for it: the provider's ten seconds are for all deliveries.
        """
        with self._lock:
            if self._is_busy:
                self._file.execute("PRAGMA busy_timeout = 0")
            try:
                changed = self._file.execute(statement, (value,)).rowcount
            except sqlite3.OperationalError:
                self._is_busy = True
                raise
            if self._is_busy:
                self._is_busy = False
                self._file.execute(f"PRAGMA busy_timeout = {round(_FILE_TIMEOUT * 1000)}")
            return changed

    def close(self) -> None:
        """Close the file; a connection of yours stays open."""
        with self._lock:
            if self._is_own:
                self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
