"""Webhooks: unsigned, changed, replayed or unreadable ones are rejected; all others are events, and wake the wait concerned."""

import concurrent.futures
import contextlib
import gc
import hashlib
import hmac
import json
import logging
import sqlite3
import stat
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import Message
from pathlib import Path
from typing import Any, get_args

import httpx
import pytest
from fanscribe import InvalidInput, Polling, webhooks
from fanscribe._signin.status import Platform
from fanscribe._webhooks import deduplicator
from fanscribe.sandbox import InstantClock, Sandbox, SignsIn
from fanscribe.webhooks import (
    AccountConnectedEvent,
    AccountDisconnectedEvent,
    AccountReconnectedEvent,
    AuthenticationFailedEvent,
    CodeRequiredEvent,
    Deduplicator,
    Event,
    FaceCheckRequiredEvent,
    InvalidWebhook,
    SessionExpiredEvent,
    parse,
)
from hypothesis import given, strategies as st
from starlette.datastructures import Headers as StarletteHeaders
from support import deliveries
from support.deliveries import ACCOUNT_EVENTS, CURRENT, EPHEMERAL, EXPORT, FANSLY, KEY, MESSAGE, PREVIOUS
from support.patience import PATIENCE

SECRET = "whsec_of_the_tests"
NOW = 1_790_000_000.0
KNOWN = {
    "accounts.connected": AccountConnectedEvent,
    "accounts.reconnected": AccountReconnectedEvent,
    "accounts.disconnected": AccountDisconnectedEvent,
    "accounts.session_expired": SessionExpiredEvent,
    "accounts.authentication_failed": AuthenticationFailedEvent,
    "accounts.otp_code_required": CodeRequiredEvent,
    "accounts.face_otp_required": FaceCheckRequiredEvent,
}


def _sent(**envelope: Any) -> bytes:
    return json.dumps({"event": "accounts.connected", "account_id": "acct_1", "payload": {"a": 1}} | envelope).encode()


def _signed(body: bytes, secret: str = SECRET, digest: str = "sha256") -> str:
    return hmac.new(secret.encode(), body, digest).hexdigest()


def _parsed(body: bytes, **options: Any) -> Event:
    return parse(
        body, {"Signature": _signed(body), "X-OFAPI-Idempotency-Key": "key-1"}, SECRET, **{"now": NOW} | options
    )


@pytest.mark.parametrize("name", KNOWN)
@pytest.mark.parametrize(("prefix", "account"), [("", "acct_1"), ("fansly.", "fansly_acct_1")])
def test_a_known_event_has_its_own_class(name: str, prefix: str, account: str) -> None:
    event = _parsed(_sent(event=prefix + name, account_id=account))

    assert type(event) is KNOWN[name]
    assert (event.name, event.platform, event.account_id) == (name, "fansly" if prefix else "onlyfans", account)
    assert (event.payload, event.key) == ({"a": 1}, "key-1")


def test_an_unknown_event_is_an_event() -> None:
    event = _parsed(_sent(event="messages.received"))

    assert (type(event), event.name) == (Event, "messages.received")


def test_the_payload_is_not_in_the_repr() -> None:
    assert "hunter" not in repr(_parsed(_sent(payload={"secret": "hunter22"})))


@pytest.mark.parametrize("payload", [None, [], "text", 5])
@pytest.mark.parametrize("account", [None, 5, "../acct_1", "", [1]])
def test_unexpected_fields_are_tolerated(payload: Any, account: Any) -> None:
    event = _parsed(_sent(payload=payload, account_id=account))

    assert (event.payload, event.account_id) == ({}, None)


def test_header_names_are_case_insensitive() -> None:
    body = _sent()

    assert parse(body, {"signature": f"sha256={_signed(body).upper()}"}, SECRET.encode()).key is None


def test_the_scheme_is_configurable() -> None:
    body = _sent()
    headers = {"X-Signed": _signed(body, digest="sha512"), "X-Key": "k"}

    event = parse(body, headers, SECRET, signature_header="x-signed", digest="sha512", key_header="x-key")

    assert event.key == "k"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Signature": ""},
        {"Signature": "0" * 64},
        {"Signature": "ä" * 64},
        {"Signature": "\ud800" * 64},
        {"Signature": _signed(_sent(), secret="another")},
        {"Signature": _signed(_sent(), digest="sha1")},
        {"Signature": _signed(_sent())[:-1]},
    ],
    ids=["none", "empty", "zeros", "not ascii", "no text", "another secret", "another digest", "cut off"],
)
def test_a_forged_signature_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(InvalidWebhook, match=r"wrong signature|no header"):
        parse(_sent(), headers, SECRET)


@given(st.integers(0, len(_sent()) - 1), st.integers(1, 255))
def test_a_single_changed_byte_is_rejected(index: int, change: int) -> None:
    body = bytearray(_sent())
    signature = _signed(bytes(body))
    body[index] ^= change

    with pytest.raises(InvalidWebhook, match="wrong signature"):
        parse(bytes(body), {"Signature": signature}, SECRET)


@given(
    st.binary(max_size=200)
    | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(json.dumps).map(str.encode)
)
def test_any_signed_body_is_an_event_or_rejected(body: bytes) -> None:
    try:
        assert isinstance(_parsed(body), Event)
    except InvalidWebhook as error:
        assert "signed, but not an event" in str(error)  # noqa: PT017


@pytest.mark.parametrize("field", ["timestamp", "sent_at", "created_at"])
@pytest.mark.parametrize(
    "when", [NOW - 299, NOW - 300, (NOW - 299) * 1000, "2026-09-21T14:08:21+00:00"], ids=["s", "limit", "ms", "text"]
)
def test_a_recent_event_is_accepted(field: str, when: Any) -> None:
    event = _parsed(_sent(**{field: when}))

    assert event.sent_at == pytest.approx(NOW - 299, abs=1.5)


@pytest.mark.parametrize(
    ("when", "seconds"),
    [(0, 0), (10**11, 10**11), (10**11 + 1000, 10**8 + 1), (10**14 - 1000, 10**11 - 1), (10**14, None)],
)
def test_large_numbers_are_milliseconds(when: int, seconds: float | None) -> None:
    assert _parsed(_sent(timestamp=when), tolerance=None).sent_at == seconds


@pytest.mark.parametrize("when", [NOW - 301, NOW + 301, "2020-01-01T00:00:00Z"])
def test_an_old_or_future_event_is_rejected(when: Any) -> None:
    body = _sent(timestamp=when)

    with pytest.raises(InvalidWebhook, match="replay"):
        _parsed(body)
    assert _parsed(body, tolerance=None).account_id == "acct_1"


class _BrokenHeaders:
    def items(self) -> Any:
        raise RuntimeError("closed")


@pytest.mark.parametrize(
    ("arguments", "match"),
    [
        ((_sent().decode(), {}, SECRET), "raw bytes"),
        ((_sent(), {}, ""), "secret"),
        ((_sent(), {}, []), "secret"),
        ((_sent(), {}, [SECRET, ""]), "secret"),
        ((_sent(), {}, [SECRET, None]), "secret"),
        ((_sent(), {}, 5), "secret"),
        ((_sent(), 5, SECRET), "headers must be a mapping or pairs of names and values, got int"),
        ((_sent(), "Signature", SECRET), "headers"),
        ((_sent(), [("Signature",)], SECRET), "headers"),
        ((_sent(), _BrokenHeaders(), SECRET), "headers"),
    ],
)
def test_an_invalid_argument_is_rejected(arguments: Any, match: str) -> None:
    with pytest.raises(InvalidInput, match=match):
        parse(*arguments)


@pytest.mark.parametrize(
    ("option", "value"),
    [("digest", []), ("digest", "shake_128"), ("tolerance", float("nan")), ("tolerance", -1), ("tolerance", "5")],
)
def test_an_invalid_option_is_rejected_by_name(option: str, value: Any) -> None:
    with pytest.raises(InvalidInput, match=f"{option} must be"):
        parse(_sent(), {}, SECRET, **{option: value})


def test_an_integer_of_many_digits_does_not_lose_an_event() -> None:
    body = _sent(payload={"id": 5}).replace(b"5}", b"9" * 5000 + b"}")

    assert _parsed(body).payload["id"] == "9" * 5000


def test_events_can_be_kept_in_a_set() -> None:
    assert len({_parsed(_sent(payload={"id": 5})), _parsed(_sent(payload={"id": 5}))}) == 1


BOTH = [CURRENT, PREVIOUS]


def _delivered(body: bytes, valid: Any = CURRENT, **headers: Any) -> Event:
    return parse(body, deliveries.headers(body, **headers), valid)


@pytest.mark.parametrize("name", ACCOUNT_EVENTS)
def test_an_account_event_of_the_guide_is_read(name: str) -> None:
    event = _delivered(ACCOUNT_EVENTS[name])

    assert type(event) is KNOWN[f"accounts.{name}"]
    assert isinstance(event, webhooks.AccountEvent)
    assert (event.account_id, event.key, event.redelivery_of, event.is_ephemeral) == ("acct_1", KEY, None, False)
    assert event.attempt_started_at == datetime(2026, 11, 28, 10, tzinfo=UTC)
    assert event.needs_code == (name == "otp_code_required")
    assert event.needs_face_check == (name == "face_otp_required")


def test_an_account_event_has_what_its_payload_says() -> None:
    events = {name: _delivered(body) for name, body in ACCOUNT_EVENTS.items()}
    fields = ("state", "progress", "hint", "error_message", "client_reference_id")
    values = {name: tuple(getattr(event, field) for field in fields) for name, event in events.items()}

    assert values == {
        "connected": ("authenticated", "signed_in", None, None, "creator-17"),
        "reconnected": ("authenticated", "signed_in", None, None, None),
        "disconnected": ("authenticated", "signed_in", None, None, None),
        "session_expired": ("authenticated", "signed_in", None, None, None),
        "authentication_failed": ("failed", "checking", None, "Wrong password \u2013 try again", None),
        "otp_code_required": ("needs-otp", "waiting_for_otp", "42", None, None),
        "face_otp_required": ("needs_face_otp", "waiting_for_otp", None, None, None),
    }


def test_the_name_of_an_event_means_more_than_its_payload() -> None:
    code = _parsed(_sent(event="accounts.otp_code_required", payload={"latestAuthAttempt": {"needs_otp": False}}))
    face = _parsed(_sent(event="accounts.face_otp_required", payload=None))

    assert isinstance(code, CodeRequiredEvent)
    assert isinstance(face, FaceCheckRequiredEvent)
    assert (code.needs_code, code.needs_face_check) == (True, False)
    assert (face.needs_code, face.needs_face_check) == (False, True)


@pytest.mark.parametrize(
    ("field", "needed"), [("needs_otp", (True, False)), ("needs_face_otp", (False, True)), ("success", (False, False))]
)
@pytest.mark.parametrize("name", ["reconnected", "authentication_failed"])
def test_an_account_event_needs_what_its_attempt_needs(name: str, field: str, needed: tuple[bool, bool]) -> None:
    event: Any = _parsed(_sent(event=f"accounts.{name}", payload={"latestAuthAttempt": {field: True}}))

    assert (event.needs_code, event.needs_face_check) == needed


@pytest.mark.parametrize("name", get_args(Platform))
def test_a_platform_alone_is_the_name_of_an_unknown_event(name: str) -> None:
    event = _parsed(_sent(event=name))

    assert (type(event), event.name, event.platform) == (Event, name, name)


def test_a_body_may_have_a_mebibyte() -> None:
    start = b'{"event":"messages.received","payload":"'
    whole = start + b"x" * (2**20 - len(start) - 2) + b'"}'

    assert _parsed(whole).name == "messages.received"
    with pytest.raises(InvalidWebhook, match="1 MiB"):
        _parsed(whole + b" ")


@pytest.mark.parametrize(
    "attempt", [None, [], "text", 5, {}, {"started_at": 5, "needs_otp": [], "otp_phone_ending": {}}]
)
def test_an_account_event_without_an_attempt_says_nothing_about_one(attempt: Any) -> None:
    event = _parsed(_sent(payload={"state": [], "progress": None, "latestAuthAttempt": attempt}))

    assert isinstance(event, AccountConnectedEvent)
    assert (event.state, event.progress, event.attempt_started_at, event.hint, event.error_message) == (None,) * 5
    assert (event.needs_code, event.needs_face_check) == (False, False)


@pytest.mark.parametrize("platform", get_args(Platform))
def test_the_prefix_of_an_event_is_its_platform(platform: str) -> None:
    prefix = "" if platform == "onlyfans" else f"{platform}_"
    event = _parsed(_sent(event=f"{platform}.messages.received", account_id=f"{prefix}acct_7"))

    assert (event.name, event.platform, event.account_id) == ("messages.received", platform, f"{prefix}acct_7")


def test_an_event_of_an_unknown_platform_is_no_event_of_a_known_one() -> None:
    event = _parsed(_sent(event="elsewhere.accounts.session_expired", account_id="elsewhere_acct_1"))

    assert (type(event), event.name, event.account_id) == (Event, "elsewhere.accounts.session_expired", None)


def test_a_fansly_event_of_the_guide_is_read() -> None:
    event = _delivered(FANSLY)

    assert isinstance(event, CodeRequiredEvent)
    assert (event.platform, event.account_id, event.state) == ("fansly", "fansly_acct_1", "challenge-email")


def test_an_event_of_the_whole_team_has_no_account() -> None:
    event = _delivered(EXPORT)

    assert (event.name, event.account_id, event.payload.text("id")) == ("data_exports.completed", None, "31")


@pytest.mark.parametrize("name", ["ping", "fansly", "ping.", "fansly.", "fansly.ping"])
def test_an_event_keeps_its_name_with_or_without_dots(name: str) -> None:
    event = _parsed(_sent(event=name))

    assert event.name == ("ping" if name == "fansly.ping" else name)


@pytest.mark.parametrize("name", ["users.typing", "users.online", "users.offline"])
@pytest.mark.parametrize("prefix", ["", "fansly."])
def test_an_ephemeral_event_says_so(name: str, prefix: str) -> None:
    event = _parsed(_sent(event=prefix + name))

    assert event.is_ephemeral


def test_a_delivery_without_a_key_has_none() -> None:
    event = _delivered(EPHEMERAL, key=None)

    assert (event.key, event.is_ephemeral) == (None, True)


def test_a_redelivery_names_what_it_repeats() -> None:
    event = _delivered(MESSAGE, redelivery_of="whd_17")

    assert (event.key, event.redelivery_of) == (KEY, "whd_17")


def test_a_payload_is_read_with_types() -> None:
    payload = _delivered(MESSAGE).payload

    assert payload.text("fromUser", "name") == "Zo\u00eb"
    assert payload.text("fromUser", "id") == "9007199254740993", "ids may be larger than 2^53"
    assert (payload.number("price"), payload.number("id"), payload.flag("isFree")) == (12.5, 10, False)
    assert payload.object("fromUser").number("id") == 9007199254740993
    assert payload["id"] == "10"
    assert json.loads(json.dumps(payload)) == payload


@pytest.mark.parametrize("value", [None, [], {}, [1], "", True, {"a": {}}, float("nan"), "nan", "1e999", "text"])
def test_a_field_of_another_type_is_none(value: Any) -> None:
    payload = _parsed(_sent(payload={"a": value})).payload

    assert payload.number("a") is None
    assert (payload.time("a"), payload.text("a", "b"), payload.number("a", "b"), payload.flag("a", "b")) == (None,) * 4
    assert payload.objects("a", "b") == []
    assert payload.object("a", "b") == {}


def test_a_list_of_objects_is_read() -> None:
    payload = _parsed(_sent(payload={"rows": [{"at": "2026-11-28"}, 5]})).payload

    assert [each.time("at") for each in payload.objects("rows")] == [datetime(2026, 11, 28, tzinfo=UTC), None]


@pytest.mark.parametrize("used", BOTH)
@pytest.mark.parametrize("valid", [BOTH, BOTH[::-1], tuple(BOTH), [each.encode() for each in BOTH]])
def test_either_secret_is_accepted_while_it_is_replaced(used: str, valid: Any) -> None:
    assert _delivered(MESSAGE, valid, secret=used).key == KEY


@pytest.mark.parametrize("secret", [CURRENT, [CURRENT], BOTH])
@pytest.mark.parametrize("used", [None, "whsec_of_another", ""])
def test_a_delivery_with_no_valid_signature_is_refused(secret: Any, used: str | None) -> None:
    with pytest.raises(InvalidWebhook):
        _delivered(MESSAGE, secret, secret=used)


@pytest.mark.parametrize("used", [None, CURRENT, "whsec_of_another"])
def test_an_unsigned_delivery_is_accepted_only_without_a_secret(used: str | None) -> None:
    assert _delivered(MESSAGE, None, secret=used).key == KEY


def test_accepting_unsigned_deliveries_is_warned_of_once(caplog: pytest.LogCaptureFixture) -> None:
    webhooks._warn_unsigned.cache_clear()
    with caplog.at_level(logging.WARNING, "fanscribe"):
        for _ in range(3):
            _delivered(MESSAGE, None, secret=None)

    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        "webhooks are accepted without a signature (secret=None)"
    ]


def _environ(headers: dict[str, str]) -> dict[str, Any]:
    """The headers as a server of WSGI has them."""
    own = {"CONTENT_TYPE": headers["Content-Type"], "REQUEST_METHOD": "POST", "wsgi.version": (1, 0)}
    return own | {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}


def _message(headers: dict[str, str]) -> Message:
    """The headers as `http.server` has them."""
    message = Message()
    for name, value in headers.items():
        message[name] = value
    return message


FORMS: dict[str, Callable[[dict[str, str]], Any]] = {
    "mapping": lambda headers: headers,
    "lower case": lambda headers: {name.lower(): value for name, value in headers.items()},
    "bytes": lambda headers: {name.encode(): value.encode() for name, value in headers.items()},
    "lists": lambda headers: {name: [value] for name, value in headers.items()},
    "pairs": lambda headers: list(headers.items()),
    "iterator": lambda headers: iter(headers.items()),
    "asgi": lambda headers: [(name.lower().encode(), value.encode()) for name, value in headers.items()],
    "json": lambda headers: [list(each) for each in headers.items()],
    "wsgi": _environ,
    "http.server": _message,
    "starlette": StarletteHeaders,
    "httpx": httpx.Headers,
}


@pytest.mark.parametrize("form", FORMS)
def test_headers_are_taken_as_frameworks_have_them(form: str) -> None:
    given = deliveries.headers(MESSAGE, redelivery_of="whd_17")
    event = parse(MESSAGE, FORMS[form](given), CURRENT)

    assert (event.key, event.redelivery_of) == (KEY, "whd_17")


def test_no_headers_are_no_signature() -> None:
    with pytest.raises(InvalidWebhook, match="no header Signature"):
        parse(MESSAGE, None, CURRENT)
    assert parse(MESSAGE, None, None).key is None


@pytest.mark.parametrize("name", ["Signature", "X-OFAPI-Idempotency-Key", "X-OFAPI-Redelivery-Of"])
@pytest.mark.parametrize("second", ["the same", "another", ""])
@pytest.mark.parametrize("form", ["pairs", "cases", "list", "joined"])
def test_a_header_that_counts_is_refused_twice(name: str, second: str, form: str) -> None:
    given = deliveries.headers(MESSAGE, redelivery_of="whd_17")
    twice = [given[name], given[name] if second == "the same" else second]
    forms: dict[str, Any] = {
        "pairs": [*given.items(), (name, twice[1])],
        "cases": given | {name.lower(): twice[1]},
        "list": given | {name: twice},
        "joined": given | {name: ",".join(twice)},
    }

    with pytest.raises(InvalidWebhook, match=f"{name} more than once"):
        parse(MESSAGE, forms[form], CURRENT)


@pytest.mark.parametrize("value", [None, "", " ", b"", [], [None], ["", None]])
def test_a_header_without_a_value_is_none(value: Any) -> None:
    given = deliveries.headers(MESSAGE) | {"X-OFAPI-Idempotency-Key": value}

    assert parse(MESSAGE, given, CURRENT).key is None


def test_other_headers_may_come_twice() -> None:
    given = [*deliveries.headers(MESSAGE).items(), ("Via", "1"), ("Via", "2"), ("Accept", "a, b")]

    assert parse(MESSAGE, given, CURRENT).key == KEY


TIMELESS = ["NaN", "Infinity", "-Infinity", "-1", "9" * 400, f'"{"9" * 400}"', "1e300", "true", "null", "[]", '"soon"']


@pytest.mark.parametrize("when", TIMELESS, ids=lambda text: text[:10])
def test_what_is_no_time_is_ignored(when: str) -> None:
    event = _parsed(b'{"event":"accounts.connected","account_id":"acct_1","timestamp":%s}' % when.encode())

    assert (event.sent_at, event.account_id) == (None, "acct_1")


@given(st.floats() | st.integers() | st.integers(-(10**420), 10**420) | st.text(max_size=30) | st.dates().map(str))
def test_no_time_raises_anything_but_an_invalid_webhook(when: Any) -> None:
    body = _sent(timestamp=when, payload={"latestAuthAttempt": {"started_at": when}})
    event = parse(body, {"Signature": _signed(body)}, SECRET, tolerance=None)

    assert isinstance(event, AccountConnectedEvent)
    assert event.attempt_started_at is None or event.attempt_started_at.tzinfo
    with contextlib.suppress(InvalidWebhook):
        _parsed(body)


def test_a_name_is_shown_without_control_characters() -> None:
    name = _parsed(_sent(event="messages.\x1b[2J\u202e\ud800received")).name

    assert name.isprintable()


def _event(key: str | None, name: str = "messages.received", redelivery_of: str | None = None) -> Event:
    return Event(name, "onlyfans", "acct_1", {}, key, redelivery_of=redelivery_of)


def test_an_event_is_accepted_once() -> None:
    seen = Deduplicator()

    assert [seen.accept(_event(key)) for key in ("a", "b", "a", "a", "b")] == [True, True, False, False, False]


@pytest.mark.parametrize("event", [_event(None), _event(None, "users.typing"), _event("a", "users.online")])
def test_what_has_no_key_or_is_ephemeral_is_never_a_duplicate(event: Event) -> None:
    seen = Deduplicator()

    assert [seen.accept(event) for _ in range(3)] == [True] * 3


def test_an_event_that_was_forgotten_is_accepted_again() -> None:
    seen = Deduplicator()
    seen.accept(_event("a"))
    seen.forget(_event("a"))

    assert seen.accept(_event("a"))


def test_what_a_person_repeats_is_no_second_event_while_or_after_it_is_handled() -> None:
    seen, event, again = Deduplicator(), _event("a"), _event("a", redelivery_of="whd_1")

    assert [seen.accept(each) for each in (event, again)] == [True, False]
    with seen.handling(event):
        assert not seen.accept(again)
    assert [seen.accept(each) for each in (event, again)] == [False, False]


def test_what_could_not_be_handled_is_accepted_again() -> None:
    seen, event = Deduplicator(), _event("a")
    seen.accept(event)

    with pytest.raises(KeyboardInterrupt), seen.handling(event):
        raise KeyboardInterrupt
    assert seen.accept(event)


def test_an_event_that_was_lost_with_its_process_can_be_repeated(tmp_path: Path) -> None:
    with Deduplicator(tmp_path / "keys") as first:
        assert all(first.accept(_event(key)) for key in ("lost", "handled"))
        with first.handling(_event("handled")):
            pass
    with Deduplicator(tmp_path / "keys") as later:
        assert not later.accept(_event("lost"))
        assert later.accept(_event("lost", redelivery_of="whd_1"))
        assert not later.accept(_event("handled", redelivery_of="whd_2"))


def test_keys_may_be_in_a_database_of_yours(tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "mine", isolation_level=None)) as mine:
        with Deduplicator(mine) as seen:
            assert seen.accept(_event("a"))
        assert mine.execute("SELECT key FROM delivery").fetchall() == [("a",)]


def test_a_connection_that_would_commit_nothing_is_refused(tmp_path: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(tmp_path / "mine")) as mine,
        pytest.raises(InvalidInput, match="autocommit"),
    ):
        Deduplicator(mine)


def test_events_that_nobody_finishes_take_no_more_room_than_their_keys() -> None:
    seen = Deduplicator(size=3)
    for number in range(10):
        seen.accept(_event(str(number)))

    assert len(seen._open) == 3


def test_a_file_that_another_process_keeps_is_waited_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deduplicator, "_FILE_TIMEOUT", 0.2)
    with Deduplicator(tmp_path / "keys") as seen, contextlib.closing(sqlite3.connect(tmp_path / "keys")) as other:
        statements: list[str] = []
        seen._file.set_trace_callback(statements.append)
        other.execute("BEGIN EXCLUSIVE")
        assert all(seen.accept(_event("a")) for _ in range(5))
        assert statements.count("PRAGMA busy_timeout = 0") == 4
        other.rollback()

        assert [seen.accept(_event("a")) for _ in range(2)] == [True, False]
        assert statements.count("PRAGMA busy_timeout = 200") == 1


def test_keys_outlive_the_process_in_a_file_of_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    with Deduplicator(path) as first, Deduplicator(str(path)) as second:
        assert first.accept(_event("a"))
        assert not second.accept(_event("a"))
    with Deduplicator(path) as later:
        assert [later.accept(_event(key)) for key in ("a", "b")] == [False, True]
    assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("has_file", [False, True])
def test_no_more_keys_are_kept_than_asked_for(tmp_path: Path, has_file: bool) -> None:
    with Deduplicator(tmp_path / "keys" if has_file else None, size=3) as seen:
        for key in "abcd":
            assert seen.accept(_event(key))

        assert [seen.accept(_event(key)) for key in "bcd"] == [False] * 3
        assert seen.accept(_event("a")), "the oldest was forgotten"
        assert seen._file.execute("SELECT count(*) FROM delivery").fetchone() == (3,)


def test_a_file_that_nobody_closed_is_closed(tmp_path: Path) -> None:
    seen = Deduplicator(tmp_path / "keys")
    file = seen._file
    del seen
    gc.collect()

    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        file.execute("SELECT 1")


def test_many_threads_accept_a_key_once(tmp_path: Path) -> None:
    with Deduplicator(tmp_path / "keys") as seen, concurrent.futures.ThreadPoolExecutor(8) as pool:
        accepted = list(pool.map(lambda number: seen.accept(_event(str(number % 10))), range(200)))

    assert sum(accepted) == 10


def test_an_event_whose_key_cannot_be_written_is_not_lost(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Deduplicator(tmp_path / "keys") as seen:
        assert seen.accept(_event("a"))

    assert seen.accept(_event("a"))
    assert "cannot be remembered" in caplog.text


def test_a_single_key_may_be_kept() -> None:
    seen = Deduplicator(size=1)

    assert [seen.accept(_event(key)) for key in ("a", "a", "b", "a")] == [True, False, True, True]


def test_ten_thousand_keys_are_kept_by_default() -> None:
    seen = Deduplicator()
    for number in range(10_000):
        seen.accept(_event(str(number)))

    assert not seen.accept(_event("0"))
    assert seen.accept(_event("another"))
    assert seen.accept(_event("0")), "the oldest was forgotten"


@pytest.mark.parametrize("size", [0, -1, True, "many"])
def test_an_invalid_size_is_rejected(size: Any) -> None:
    with pytest.raises(InvalidInput, match="size must be"):
        Deduplicator(size=size)


def test_another_file_is_left_as_it_is(tmp_path: Path) -> None:
    text, database = tmp_path / "text", tmp_path / "database"
    text.write_text("no database, and long enough to be one " * 20)
    with contextlib.closing(sqlite3.connect(database)) as other:
        other.execute("CREATE TABLE job (key)")
    content = [each.read_bytes() for each in (text, database)]

    for each in (text, database, tmp_path / "no/where"):
        with pytest.raises(InvalidInput, match="file of keys"):
            Deduplicator(each)
    assert [each.read_bytes() for each in (text, database)] == content


@pytest.mark.parametrize("digest", ["crc32", "shake_128", ""])
def test_an_unknown_digest_is_rejected(digest: str) -> None:
    with pytest.raises(InvalidInput, match="digest"):
        parse(_sent(), {"Signature": "0"}, SECRET, digest=digest)


@pytest.mark.parametrize(
    ("headers", "secret"),
    [
        ({"Signature": "0" * 64}, SECRET),
        ({"Signature": "0" * 64}, ["another", SECRET]),
        ([("Signature", "0"), ("signature", "0")], SECRET),
        (5, SECRET),
        ({}, [SECRET, None]),
    ],
    ids=["forged", "rotated", "twice", "no headers", "no secret"],
)
def test_no_error_holds_the_secret(headers: Any, secret: Any) -> None:
    with pytest.raises((InvalidWebhook, InvalidInput)) as caught:
        parse(_sent(), headers, secret)
    frames = []
    trace = caught.value.__traceback__
    while trace is not None:
        if "/facade/fanscribe/" in trace.tb_frame.f_code.co_filename:
            frames.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    assert frames
    assert not any(SECRET in each for each in (*frames, str(caught.value)))


def test_the_digest_is_that_of_the_provider() -> None:
    """Computed by the definition of HMAC, independently of our code."""
    key, body = SECRET.encode().ljust(64, b"\0"), _sent()
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in key) + body).digest()
    outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in key) + inner).hexdigest()

    assert parse(body, {"Signature": outer}, SECRET).account_id == "acct_1"


SLOW = Polling(first=300.0, longest=300.0, settle=0.0)


@pytest.mark.parametrize("account", ["acct_1", "fansly_acct_1"])
def test_an_event_wakes_its_attempt(twin: Callable[..., Any], box: Sandbox, account: str) -> None:
    box.account(account, SignsIn(after=1), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, polling=SLOW)
    platform = fans.fansly if account.startswith("fansly") else fans.onlyfans
    attempt = platform.reauthenticate(account)
    prefix = "fansly." if account.startswith("fansly") else ""
    event = _parsed(_sent(event=f"{prefix}accounts.reconnected", account_id=account))
    polled, done = threading.Event(), threading.Event()
    bare = getattr(fans, "_target", fans)

    def deliver() -> None:
        polled.wait(PATIENCE)
        while not done.wait(0.02):
            bare.dispatch(event)

    thread = threading.Thread(target=deliver, daemon=True)
    thread.start()
    began = time.monotonic()
    try:
        assert attempt.result(timeout=None, on_status=lambda _: polled.set()).id == account
    finally:
        done.set()
        thread.join(PATIENCE)
    assert time.monotonic() - began < 150, "and not only at the next poll, after 300 seconds"


def test_an_event_about_another_account_wakes_no_attempt(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    attempt = fans.onlyfans.reauthenticate("acct_1")
    other = _parsed(_sent(account_id="acct_2"))

    assert not attempt.notify(other)
    assert fans.dispatch(other) is None
    assert attempt.notify()
    assert fans.dispatch(_parsed(_sent())) is not None


def _event_of_attempt(started_at: datetime, name: str = "authentication_failed", account: str = "acct_1") -> Event:
    payload = {"state": "failed", "latestAuthAttempt": {"started_at": started_at.isoformat(), "success": False}}
    prefix = "fansly." if account.startswith("fansly_") else ""
    return _parsed(_sent(event=f"{prefix}accounts.{name}", account_id=account, payload=payload))


@pytest.mark.parametrize("account", ["acct_1", "fansly_acct_1"])
def test_an_event_of_an_older_attempt_wakes_no_newer_one(fans: Any, box: Sandbox, account: str) -> None:
    box.account(account, SignsIn(after=9), signed_in=False)
    platform = fans.fansly if account.startswith("fansly") else fans.onlyfans
    attempt = platform.reauthenticate(account)
    now = datetime.now(UTC)
    older, own = (_event_of_attempt(now - timedelta(seconds=age), account=account) for age in (60, 0))

    assert not attempt.notify(older)
    assert fans.dispatch(older) is None
    assert fans.dispatch(own) is not None
    assert attempt.is_open, "no event ends an attempt: its poll does"
    assert attempt.result().id == account


def test_an_event_of_the_whole_team_wakes_no_attempt(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    attempt = fans.onlyfans.reauthenticate("acct_1")

    assert not attempt.notify(_delivered(EXPORT))
    assert fans.dispatch(_delivered(EXPORT)) is None


def test_a_step_after_an_event_polls_at_once(fans: Any, box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", SignsIn(after=9), signed_in=False)
    attempt = fans.onlyfans.reauthenticate("acct_1")

    def polls() -> int:
        return len([each for each in box.requests if each.method == "GET"])

    for _ in range(3):
        attempt.step()
    assert polls() == 1
    attempt.notify()
    for _ in range(3):
        attempt.step()
    assert (polls(), clock.now()) == (2, 0)


def test_an_attempt_that_is_over_is_not_found(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    fans.onlyfans.reauthenticate("acct_1").result()

    assert fans.dispatch(_parsed(_sent())) is None
