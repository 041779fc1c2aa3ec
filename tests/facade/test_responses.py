"""Parse responses by their status, headers and content alone; and limit what errors keep of them."""

import json
from typing import Any

import httpx
import pytest
from fanscribe._core.redaction import Redaction
from fanscribe._core.responses import is_not_a_file, parse_response, parse_retry_after
from fanscribe.errors import (
    AccountReauthenticating,
    APIError,
    BadRequest,
    InvalidAPIKey,
    ServerError,
    SessionExpired,
    UnexpectedAnswer,
    ValidationFailed,
)
from fanscribe_api.onlyfans.resources.authentication import Authentication
from fanscribe_api.runtime.call import FileCall, Request, read_any
from fanscribe_api.runtime.models import ModelRef
from fanscribe_api.runtime.types import Response

pytestmark = pytest.mark.usefixtures("decoder")

READ = Request[Any]("GET", "/api/{account}/chats", {"account": "acct_1"})


def _parse(
    status: int,
    body: Any = None,
    *,
    content: bytes | None = None,
    headers: dict[str, str] | None = None,
    call: Request[Any] = READ,
) -> Any:
    sent = json.dumps(body).encode() if content is None else content
    return parse_response(call, status, httpx.Headers(headers), sent, lambda: Redaction(frozenset()))


def _of_size(size: int) -> bytes:
    start, end = b'{"message": "', b'"}'
    return start + b"x" * (size - len(start) - len(end)) + end


def test_an_error_of_a_quarter_of_a_megabyte_is_read_and_one_byte_more_is_not() -> None:
    largest, larger = _parse(500, content=_of_size(2**18)), _parse(500, content=_of_size(2**18 + 1))

    assert (largest.from_api, largest.message[:3], list(largest.json)) == (True, "xxx", ["message"])
    assert (larger.from_api, larger.message, larger.json) == (False, "a response of 262145 bytes", None)


def test_a_success_of_any_size_is_read() -> None:
    response = _parse(200, content=_of_size(2**18 + 1), headers={"content-type": "application/json"})

    assert isinstance(response, Response)


def test_an_error_in_a_success_keeps_no_json_that_is_larger_than_that() -> None:
    answer = {"success": False, "message": "no", "more": "x" * 2**18}

    refused = _parse(200, answer)
    assert isinstance(refused, APIError)
    assert (refused.message, refused.json) == ("no", None)


def test_a_validation_keeps_twenty_fields_and_five_texts_of_each() -> None:
    fields = {f"field{number:02}": [f"text {count}" for count in range(6)] for number in range(21)}

    refused = _parse(422, {"message": "wrong", "errors": fields})
    assert isinstance(refused, ValidationFailed)
    assert list(refused.errors) == [f"field{number:02}" for number in range(20)]
    assert refused.errors["field00"] == [f"text {count}" for count in range(5)]


def test_a_status_of_a_server_is_an_error_of_it_from_500_on() -> None:
    assert type(_parse(499, {"message": "no"})) is APIError
    assert type(_parse(500, {"message": "no"})) is ServerError


@pytest.mark.parametrize(
    ("status", "kind"), [(200, Response), (299, Response), (199, UnexpectedAnswer), (300, UnexpectedAnswer)]
)
def test_a_success_is_from_200_to_299(status: int, kind: type) -> None:
    assert isinstance(_parse(status, {"data": []}), kind)


def test_a_redirect_is_up_to_399_and_is_not_followed() -> None:
    redirect = _parse(399, {"message": "over there"})

    assert type(redirect) is UnexpectedAnswer
    for status in (303, 305, 399):
        assert _parse(status).message == "unexpected redirect, not followed because the request carries the key"
    assert _parse(304).message == "nothing has changed since an earlier response, says a cache that was not asked"
    assert type(_parse(400, {"message": "no"})) is BadRequest


@pytest.mark.parametrize("name", ["account", "account_id", "fanslyAccount", "anything"])
@pytest.mark.parametrize("value", ["acct_1", "fansly_acct_1", "1"])
def test_a_503_is_about_an_account_where_the_path_holds_one(name: str, value: str) -> None:
    call = Request[Any]("GET", f"/api/{{{name}}}/x", {name: value})
    refused = _parse(503, {"message": "signs in"}, call=call)

    expected = ServerError if (name, value) == ("anything", "1") else AccountReauthenticating
    assert type(refused) is expected


@pytest.mark.parametrize(("name", "value"), [("anything", "_acct_1"), ("Account", "1"), ("anything", "my_acct_1")])
def test_a_503_is_not_about_what_only_looks_like_an_account(name: str, value: str) -> None:
    refused = _parse(503, {"message": "signs in"}, call=Request[Any]("GET", f"/api/{{{name}}}/x", {name: value}))

    assert type(refused) is ServerError


@pytest.mark.parametrize("content", [b"<html>", b"not json", b""])
def test_a_503_that_the_api_did_not_write_is_about_no_account(content: bytes) -> None:
    assert type(_parse(503, content=content)) is ServerError


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"<html>", "an HTML page instead of JSON"),
        (b" " * 199 + b"<HTML>", "an HTML page instead of JSON"),
        (b" " * 200 + b"<html>", "not JSON"),
        (b"{", "not JSON"),
        (b"", "an empty body"),
    ],
)
def test_what_stands_there_instead_of_json_is_said(content: bytes, message: str) -> None:
    for status in (200, 500):
        refused = _parse(status, content=content)
        assert (refused.message, refused.from_api, refused.json) == (message, False, None)


@pytest.mark.parametrize(("status", "good"), [(204, True), (200, False), (203, False), (205, False)])
def test_only_a_204_may_be_empty(status: int, good: bool) -> None:
    assert isinstance(_parse(status, content=b""), Response) is good


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"message": "the message", "error": "the error"}, "the message"),
        ({"message": "", "error": "the error"}, "the error"),
        ({"message": 5, "error": "the error"}, "the error"),
        ({"error": "the error"}, "the error"),
        ({"message": ""}, "HTTP 500"),
        # Fanvue's own.
        ({"error": {"message": "the error"}}, "the error"),
        ({"errors": ["the first", {"message": "the second"}, {"detail": "no text"}, 3]}, "the first; the second"),
        ({"errors": [[], None]}, "HTTP 500"),
        ([], "HTTP 500"),
        ("text", "HTTP 500"),
    ],
)
def test_the_message_of_an_error_is_the_first_text_that_says_something(body: Any, message: str) -> None:
    assert _parse(500, body).message == message


@pytest.mark.parametrize(
    ("body", "code"),
    [
        # The words that were seen, and the `code` of the body before its `error`.
        ({"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}, "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"),
        ({"error": "ONLYFANS_COM_ERROR", "message": "no"}, "ONLYFANS_COM_ERROR"),
        ({"error": "SERVICE_UNAVAILABLE"}, "SERVICE_UNAVAILABLE"),
        ({"error": "VALIDATION_ERROR"}, "VALIDATION_ERROR"),
        ({"error": "IDEMPOTENCY_CONFLICT"}, "IDEMPOTENCY_CONFLICT"),
        ({"error": "account_not_found"}, "account_not_found"),
        ({"error": "Not found.", "code": "account_not_found"}, "account_not_found"),
        ({"error": "ONLYFANS_COM_ERROR", "code": "account_not_found"}, "account_not_found"),
        ({"error": "ONLYFANS_COM_ERROR", "code": 404}, "ONLYFANS_COM_ERROR"),
        ({"error": "ONLYFANS_COM_ERROR", "code": "see the docs"}, "ONLYFANS_COM_ERROR"),
        # A sentence, or something else, is none.
        ({"error": "The API key is invalid."}, None),
        ({"error": "Unauthenticated."}, None),
        ({"error": "Unauthorized"}, None),
        ({"error": "NOT\nFOUND"}, None),
        ({"error": "NOT_FOUND\n"}, None),
        ({"error": "x" * 100}, "x" * 100),
        ({"error": "x" * 101}, None),
        ({"error": True, "code": None}, None),
        ({"error": {"code": "NOT_CONNECTED", "message": "Connect it first."}}, "NOT_CONNECTED"),
        ({"message": "no"}, None),
        ([], None),
    ],
)
@pytest.mark.parametrize("status", [400, 401, 404, 409, 422, 500, 503])
def test_the_code_of_an_error_is_the_providers_word_and_no_sentence(status: int, body: Any, code: str | None) -> None:
    assert _parse(status, body).code == code


def test_an_error_has_the_description_beside_the_message() -> None:
    body = {"error": "SERVICE_UNAVAILABLE", "message": "Try again.", "description": "The account signs in."}

    for status in (400, 404, 422, 500, 503):
        refused = _parse(status, body)
        assert (refused.message, refused.description) == ("Try again.", "The account signs in.")
        assert f"HTTP {status}: Try again. (The account signs in.)" in str(refused)
    assert _parse(500, body | {"description": ["x"]}).description is None
    assert _parse(500, body | {"description": ""}).description is None


def test_an_error_in_a_success_has_a_code_too() -> None:
    assert _parse(200, {"error": "ONLYFANS_COM_ERROR"}).code == "ONLYFANS_COM_ERROR"


def test_no_secret_is_in_a_code_or_a_description() -> None:
    error: Any = parse_response(
        READ,
        400,
        httpx.Headers(),
        b'{"error": "hunter2_x", "description": "hunter2"}',
        lambda: Redaction(frozenset({"hunter2"})),
    )

    assert "hunter2" not in f"{error.code} {error.description} {error}"


def test_a_401_is_about_the_account_if_it_says_so_and_else_about_the_key_of_which_it_names_the_source() -> None:
    gone, refused = (
        parse_response(
            READ, 401, httpx.Headers(), json.dumps(body).encode(), lambda: Redaction(frozenset()), "ONLYFANSAPI_API_KEY"
        )
        for body in ({"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}, {"error": "This API key is invalid."})
    )

    assert type(gone) is SessionExpired
    assert "ONLYFANSAPI_API_KEY" not in str(gone)
    assert isinstance(refused, InvalidAPIKey)
    assert (refused.source, refused.message) == ("ONLYFANSAPI_API_KEY", "This API key is invalid.")
    assert "This API key is invalid. (the API key in ONLYFANSAPI_API_KEY was refused: check it" in str(refused)


@pytest.mark.parametrize(("body", "kept"), [({"a": 1}, {"a": 1}), ([1], [1]), ("text", None), (5, None), (None, None)])
def test_an_error_keeps_json_that_is_an_object_or_a_list(body: Any, kept: Any) -> None:
    assert _parse(500, body).json == kept


@pytest.mark.parametrize("status", [200, 400, 401, 403])
def test_a_session_has_expired_if_the_code_says_so(status: int) -> None:
    body = {"code": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION", "error": "Your session expired."}

    assert type(_parse(status, body)) is SessionExpired


@pytest.mark.parametrize(
    "body",
    [
        {"state": "failed", "completed_at": "2026-09-01T10:00:00+00:00", "success": False},
        {"state": "failed", "error": "WRONG_PASSWORD"},
    ],
)
def test_the_state_of_an_attempt_is_an_answer_whatever_its_own_words(body: Any) -> None:
    poll = Authentication.poll_status(None, "auth_1")

    assert isinstance(_parse(200, body, call=poll), Response)
    assert type(_parse(200, body)) is BadRequest
    assert type(_parse(200, {**body, "state": None, "success": False}, call=poll)) is BadRequest


@pytest.mark.parametrize("error", ["SESSION_EXPIRED", "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"])
@pytest.mark.parametrize("status", [200, 400, 500])
def test_a_session_that_is_gone_is_said_by_the_first_word_of_its_error(status: int, error: str) -> None:
    assert type(_parse(status, {"error": error, "message": "gone"})) is SessionExpired
    assert type(_parse(status, {"error": f"NO_{error}"})) is not SessionExpired


def test_no_error_in_an_answer_is_no_refusal() -> None:
    fine: list[dict[str, Any]] = [
        {"error": None},
        {"error": ""},
        {"error": False},
        {"success": True},
        {"success": None},
    ]
    for body in fine:
        assert isinstance(_parse(200, body), Response)
    refused: list[dict[str, Any]] = [{"error": "no"}, {"success": False}, {"error": {"code": 5}}]
    for body in refused:
        assert type(_parse(200, body)) is BadRequest


def test_an_error_keeps_what_support_asks_for_and_when_to_come_back_and_no_other_header() -> None:
    kept = {
        "date": "Wed, 21 Oct 2026 07:28:00 GMT",
        "retry-after": "7",
        "x-request-id": "1",
        "cf-ray": "2",
        "x-ratelimit-limit": "60",
        "x-ratelimit-remaining": "0",
    }
    refused = _parse(429, {"message": "no"}, headers={**kept, "set-cookie": "a=b", "server": "x"})

    assert refused.headers == kept
    assert refused.retry_after == 7


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        ("9" * 9, 999_999_999.0),
        ("9" * 10, 1e9),
        ("9" * 5000, 1e9),
        ("-1", None),
        ("1.5", None),
        ("\N{ARABIC-INDIC DIGIT SEVEN}", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_count_of_seconds_may_be_however_large(text: str, seconds: float | None) -> None:
    assert parse_retry_after({"retry-after": text}) == seconds


@pytest.mark.parametrize(
    ("date", "text", "seconds"),
    [
        ("Sun, 03 May 2026 10:00:00 GMT", "Sun, 03 May 2026 10:00:07 GMT", 7.0),
        ("Sun, 03 May 2026 10:00:00 GMT", "Sunday, 03-May-26 10:00:07 GMT", 7.0),
        ("Sun, 03 May 2026 10:00:00 GMT", "Sun May  3 10:00:07 2026", 7.0),
        ("Sun, 03 May 2026 12:00:00 +0200", "Sun, 03 May 2026 10:00:07 -0000", 7.0),
        ("Sun, 03 May 2026 10:00:00 GMT", "Sun, 03 May 2026 09:59:59 GMT", 0.0),
        ("Sun, 03 May 2026 10:00:00 GMT", "Sun, 03 May 99999 10:00:00 GMT", None),
        ("today", "Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Sun, 03 May 2026 10:00:00 GMT", "7", 7.0),
    ],
)
def test_a_date_to_come_back_at_is_one_of_the_clock_that_the_answer_tells(
    date: str, text: str, seconds: float | None
) -> None:
    assert parse_retry_after({"date": date, "retry-after": text}) == seconds


FILE = FileCall("GET", "/api/file")


def test_a_file_is_its_bytes_and_may_be_empty() -> None:
    for content in (b"\x00\x01", b"", b"{}"):
        response = _parse(200, content=content, call=FILE, headers={"content-type": "image/png"})
        assert (response.content, isinstance(response, Response)) == (content, True)


@pytest.mark.parametrize("kind", ["application/json", "text/html", "application/json; charset=utf-8", "text/html;a=b"])
def test_where_a_file_was_asked_for_json_and_pages_are_what_the_provider_has_to_say(kind: str) -> None:
    said = _parse(200, {"success": False, "message": "no such file"}, call=FILE, headers={"content-type": kind})

    assert (type(said), said.message) == (BadRequest, "no such file")


def test_a_page_where_json_was_asked_for_is_read_as_what_it_holds() -> None:
    assert isinstance(_parse(200, {"data": []}, headers={"content-type": "text/html"}), Response)


def test_an_error_that_the_document_knows_is_a_field_and_a_session_that_is_gone_is_gone_all_the_same() -> None:
    upload = ModelRef("fanscribe_api.onlyfans.models", "get_upload_status", "GetUploadStatus")
    call = Request[Any]("GET", "/api/{account}/media/uploads", {"account": "acct_1"}, answer=upload)

    assert isinstance(_parse(200, {"error": "the file is damaged"}, call=call), Response)
    assert type(_parse(200, {"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}, call=call)) is SessionExpired


BANNED = "the CDN in front of the API blocks this client"


@pytest.mark.parametrize(
    "content",
    [
        b"error code: 1010",
        b"Error 1010",
        b"<html><title>Access denied</title><h1>Error\n<span>1010</span></h1>",
        b"<html>" + b" " * 8000 + b"<b>Error</b> <i></i> <u>1010</u>",
    ],
)
def test_a_page_of_the_cdn_that_bans_a_client_is_named(content: bytes) -> None:
    assert BANNED in str(_parse(403, content=content))


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (402, b"error code: 1010"),
        (404, b"error code: 1010"),
        (502, b"error code: 1010"),
        (403, b"error code: 10100"),
        (403, b"error code: 1020"),
        (403, b"<html>" + b" " * 9000 + b"error code: 1010"),
        (403, b'{"message": "error code: 1010"}'),
    ],
)
def test_nothing_else_is_a_ban(status: int, content: bytes) -> None:
    assert BANNED not in str(_parse(status, content=content))


def test_an_error_of_the_api_that_speaks_of_a_ban_is_from_the_api() -> None:
    error: Any = _parse(403, content=b'{"error": 1010, "details": "error code: 1010"}')

    assert error.from_api
    assert BANNED not in str(error)


@pytest.mark.parametrize(
    ("kind", "start", "is_one"),
    [
        ("application/json", b"", True),
        ("Application/JSON; charset=utf-8", b"", True),
        ("application/problem+json", b"", True),
        ("text/html", b"", True),
        ("text/htmlx", b"", False),
        ("image/png", b'{"error": "SESSION_EXPIRED"}', True),
        ("image/png", b"[SESSION_EXPIRED", False),
        ("image/png", b'{"error": "no"}', False),
        ("image/png", b"{" + b" " * 300 + b"SESSION_EXPIRED", False),
        ("", b" {", True),
        ("", b"<!doctype html>", True),
        ("", b"\x89PNG", False),
    ],
)
def test_a_page_says_that_it_is_one_or_begins_like_one(kind: str, start: bytes, is_one: bool) -> None:
    assert is_not_a_file({"content-type": kind} if kind else {}, start) is is_one


@pytest.mark.parametrize(
    ("content", "parsed"), [(b"<html>", "<html>"), (b"a,b", "a,b"), (b"\xff", b"\xff"), (b"", None)]
)
def test_a_success_of_which_nothing_is_documented_is_whatever_comes(content: bytes, parsed: Any) -> None:
    call = Request[Any]("POST", "/api/things", answer=read_any)

    assert _parse(200, content=content, call=call, headers={"content-type": "text/plain"}).parsed == parsed
    assert type(_parse(500, content=content, call=call)) is ServerError


CHATS = ModelRef("fanscribe_api.fanvue.models", "list_chats", "ListChats")


def _chats(path: str, body: Any) -> Any:
    return _parse(200, body, call=Request("GET", path, answer=CHATS)).parsed


@pytest.mark.parametrize(
    "body",
    [
        {"data": [{"isRead": True}]},
        {"data": {"list": [{"isRead": True}]}},
        {"data": {"data": {"1": {"isRead": True}}}},
        {"data": "none"},
    ],
    ids=["above", "beside", "an object", "text"],
)
def test_an_answer_whose_list_is_elsewhere_is_logged_once(
    body: Any, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> None:
    path = f"/{request.node.name}"
    for _ in range(2):
        assert list(_chats(path, body)) == []

    assert caplog.messages == [
        f"GET {path}: the answer has no list where it is documented, so it has no items; see its to_dict()"
    ]


@pytest.mark.parametrize(
    "body", [{}, {"data": None}, {"data": []}, {"data": {}}, {"data": {"data": None}}, {"data": {"data": {}}}]
)
def test_an_answer_without_its_list_is_empty_and_not_logged(body: Any, caplog: pytest.LogCaptureFixture) -> None:
    assert list(_chats("/empty", body)) == []
    assert caplog.messages == []


def test_a_list_that_comes_alone_is_the_list() -> None:
    chats = _chats("/alone", [{"isRead": True}])

    assert [each.is_read for each in chats] == [True]
    assert chats.has_more is False
