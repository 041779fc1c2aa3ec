"""`request`: calls for which there is no operation yet, by the same rules as those of operations."""

import io
import json
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe import (
    AccountReauthenticating,
    AsyncFanscribe,
    BadRequest,
    Fanscribe,
    InvalidAPIKey,
    InvalidInput,
    NotFound,
    OutOfCredits,
    RequestEvent,
    ServerError,
    SessionExpired,
    UnexpectedAnswer,
    ValidationFailed,
)
from fanscribe.sandbox import InstantClock, Sandbox, SignsIn, faults
from fanscribe_api.onlyfans import Client as LowLevelClient
from fanscribe_api.runtime.types import File, Response

ENDLESS: list[Any] = []
ENDLESS.append(ENDLESS)
BASE = "https://api.example"
SECRET = "planted-password"


@pytest.fixture
def sent() -> list[httpx.Request]:
    return []


@pytest.fixture
def client(twin: Callable[..., Any], sent: list[httpx.Request]) -> Callable[..., Any]:
    """Makes a client whose requests are answered by JSON, by a response, or by a function."""

    def make(answer: Any = None, **options: Any) -> Any:
        def handler(request: httpx.Request) -> httpx.Response:
            sent.append(request)
            given = answer(request) if callable(answer) else answer
            if not isinstance(given, httpx.Response):
                return httpx.Response(200, json=given)
            return httpx.Response(given.status_code, headers=given.headers, content=given.content)

        return twin("the-key", **{"base_url": BASE, "handler": handler, "clock": InstantClock(), **options})

    return make


def test_the_answer_is_a_response_as_that_of_raw(client: Callable[..., Any], sent: list[httpx.Request]) -> None:
    fans = client({"data": [1], "_meta": {"_credits": {"used": 2, "balance": 98}}})

    response = fans.request("get", "/api/fansly/new-thing", query={"limit": 5, "ids": [1, 2], "none": None})

    assert isinstance(response, Response)
    assert (response.status_code, response.data, response.parsed["data"]) == (200, [1], [1])
    assert (response.usage.credits_used, fans.usage.credits_balance) == (2, 98)
    assert sent[0].method == "GET"
    assert str(sent[0].url) == f"{BASE}/api/fansly/new-thing?limit=5&ids%5B%5D=1&ids%5B%5D=2"
    assert sent[0].headers["authorization"] == "Bearer the-key"
    assert sent[0].headers["accept"] == "application/json"


@pytest.mark.parametrize(
    ("body", "content", "kind"),
    [
        ({"json": {"text": "é", "n": None}}, b'{"text":"\xc3\xa9","n":null}', "application/json"),
        ({"json": [1]}, b"[1]", "application/json"),
        ({"form": {"a": "b c", "on": True}}, b"a=b+c&on=1", "application/x-www-form-urlencoded"),
        ({"content": b"plain"}, b"plain", "application/octet-stream"),
        ({"content": lambda: io.BytesIO(b"file")}, b"file", "application/octet-stream"),
        ({"content": b"x", "headers": {"content-type": "text/csv"}}, b"x", "text/csv"),
        ({}, b"", None),
    ],
)
def test_a_body_is_json_a_form_or_as_it_is(
    client: Callable[..., Any], sent: list[httpx.Request], body: dict[str, Any], content: bytes, kind: str | None
) -> None:
    body = {name: value() if callable(value) else value for name, value in body.items()}
    client().request("POST", "/api/new", **body)

    assert (sent[0].content, sent[0].headers.get("content-type")) == (content, kind)


def test_files_are_those_of_a_form(client: Callable[..., Any], sent: list[httpx.Request], tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"png")
    files = {"file": tmp_path / "picture.png", "others": [b"one", File(b"two", "two.txt", "text/plain")]}

    client().request("POST", "/api/new", form={"title": "x"}, files=files)

    text = sent[0].content.decode()
    assert 'name="title"\r\n\r\nx' in text
    assert 'name="file"; filename="picture.png"\r\nContent-Type: image/png\r\n\r\npng' in text
    assert 'name="others[]"; filename="two.txt"\r\nContent-Type: text/plain\r\n\r\ntwo' in text


@pytest.mark.parametrize(
    ("content", "kind", "parsed"),
    [
        (b"", "application/json", None),
        (b"plain words", "text/plain", "plain words"),
        (b"\xff\xfe\x00", "application/zip", b"\xff\xfe\x00"),
        (b"[1]", "text/plain", [1]),
        (b"<3 you,1\n", "text/csv", "<3 you,1\n"),
        (b"<rss/>", "application/xml", "<rss/>"),
        (b"done", "text/html; charset=UTF-8", "done"),
    ],
)
def test_an_answer_that_is_no_json_is_text_or_bytes(
    client: Callable[..., Any], content: bytes, kind: str, parsed: Any
) -> None:
    response = client(httpx.Response(200, content=content, headers={"content-type": kind})).request("GET", "/api/new")

    assert (response.parsed, response.content) == (parsed, content)


@pytest.mark.parametrize(
    "headers", [{}, {"content-type": "text/html; charset=UTF-8"}, {"content-type": "application/xhtml+xml"}]
)
def test_a_page_is_no_answer(client: Callable[..., Any], headers: dict[str, str]) -> None:
    fans = client(httpx.Response(200, content=b"\n<html>", headers=headers))

    for call in (
        lambda: fans.request("GET", "/api/new"),
        lambda: fans.onlyfans.smart_links.get_cohort_arps("1"),
    ):
        with pytest.raises(UnexpectedAnswer, match="HTTP 200: an HTML page instead of JSON") as caught:
            call()
        assert not caught.value.from_api


def test_a_page_that_was_asked_for_is_an_answer(client: Callable[..., Any]) -> None:
    fans = client(httpx.Response(200, content=b"<html>", headers={"content-type": "text/html"}))

    assert fans.request("GET", "/api/new", headers={"Accept": "text/html"}).parsed == "<html>"


def test_a_304_that_was_asked_for_has_no_content(client: Callable[..., Any], sent: list[httpx.Request]) -> None:
    response = client(httpx.Response(304)).request("GET", "/api/new", headers={"if-none-match": '"a"'})

    assert (response.status_code, response.parsed) == (304, None)
    assert sent[0].headers["if-none-match"] == '"a"'


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/api",
        "//evil.example/api",
        "@evil.example",
        "evil.example",
        ".evil.example/",
        "",
        ":8080/api",
        "\\\\evil.example",
        "/\\evil.example",
        "/api/../../other",
        "/api/./x",
        "/api/%2e%2e/other",
        "/api/%2E./other",
        "/api/x/%2e%2e%2fother",
        "/api/x%5C..%5Cother",
        "/api/%80",
        "/api//x",
        "/api/x?key=1",
        "/api/x#y",
        "/api/x y",
        "/api/x\r\nHost: evil.example",
        "/api/{other}",
        "/api/{account",
        None,
        b"/api",
        5,
    ],
)
def test_the_key_goes_to_the_base_url_only(client: Callable[..., Any], sent: list[httpx.Request], path: Any) -> None:
    with pytest.raises(InvalidInput, match="path"):
        client({}).request("GET", path)
    assert sent == []


@pytest.mark.parametrize(
    "path", ["/@evil.example/x", "/evil.example:80/x", "/https:/x", "/a/%2F%2Fevil.example", "/a/%5Cx"]
)
def test_any_other_path_stays_there(client: Callable[..., Any], sent: list[httpx.Request], path: str) -> None:
    client({}, base_url=f"{BASE}/proxied").request("GET", path)

    assert (sent[0].url.scheme, sent[0].url.host, sent[0].url.port) == ("https", "api.example", None)
    assert sent[0].url.raw_path.startswith(b"/proxied/")


def test_a_redirect_is_not_followed_with_the_key(client: Callable[..., Any], sent: list[httpx.Request]) -> None:
    answer = httpx.Response(302, headers={"location": "https://evil.example/"})

    with pytest.raises(UnexpectedAnswer, match="redirect"):
        client(answer).request("GET", "/api/new")
    assert len(sent) == 1


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"method": "CONNECT"}, "method must be one of GET"),
        ({"method": None}, "method must be one of GET"),
        ({"method": "GET\r\nX: y"}, "method must be one of GET"),
        ({"query": "a=b"}, "query must be a dict, got str"),
        ({"query": {1: "b"}}, "query must have names"),
        (
            {"headers": {"Authorization": "Bearer other"}},
            "headers must not have Authorization: it is set by the client",
        ),
        ({"headers": {"HOST": "evil.example"}}, "headers must not have HOST"),
        ({"headers": {"accept-encoding": "br"}}, "headers must not have accept-encoding"),
        ({"headers": {"Cookie": "a=b"}}, "headers must not have Cookie"),
        ({"headers": {"X-A": "1", "x-a": "2"}}, "headers has x-a twice"),
        ({"headers": {"X y": "z"}}, "headers: a name must have letters, digits and hyphens"),
        ({"headers": {"X": "y\r\nz: 1"}}, "X must be printable ASCII without line breaks"),
        ({"headers": {"X": 1}}, "headers: X must be str, got int"),
        ({"headers": ["X"]}, "headers must be a dict whose keys are str, got list"),
        ({"headers": {"Idempotency-Key": ""}}, "idempotency_key must be 1 to 255"),
        ({"json": {"a": 1}, "content": b"x"}, "one body: pass json or content"),
        ({"json": {"a": object()}}, "body.a: object cannot be encoded as JSON"),
        ({"json": {"a": float("nan")}}, "body.a must be a finite number"),
        ({"form": "a=b"}, "form must be a dict, got str"),
        ({"files": [b"x"]}, "files must be a dict, got list"),
        ({"files": {"file": 3}}, "files: file must be a path, bytes, an open file or a File, got 3"),
        ({"files": {"file": [None]}}, "files: file must be a path, bytes, an open file or a File, got None"),
        ({"files": {"\ud800": b"x"}}, "the name of a field or file must not contain a lone surrogate"),
        ({"files": {"file": File(b"x", "\udcff")}}, "the name of a field or file must not contain a lone surrogate"),
        ({"form": {5: "b"}}, "form must have names that are str"),
        ({"form": {"a": {"b": object()}}}, "form: a.b must be text, a number, a list or a dict, got object"),
        ({"form": {"a": [b"x"]}, "files": {}}, "form: a must be text, a number, a list or a dict, got bytes"),
        ({"form": {"a": ENDLESS}}, "form: a is nested too deeply"),
        ({"query": {"a": object()}}, "query: a must be text, a number, a list or a dict, got object"),
        ({"files": {"file": "/nothing/there"}}, "file: there: No such file"),
        ({"content": "text"}, "content must be bytes, a path or an open file, got str"),
        ({"content": [b"x"]}, "content must be bytes, a path or an open file, got list"),
        ({"content": {"a": 1}}, "content must be a path, bytes, an open file or a File, got dict"),
        ({"content": 3}, "content must be a path, bytes, an open file or a File, got 3"),
        ({"content": iter([b"x"])}, "content must be a path, bytes, an open file or a File, got list_iterator"),
        ({"files": {"f": ("a.txt", b"x", "text/plain")}}, r"files: f must be a File\(content, name, media_type\)"),
        ({"account": "jo"}, "account must be the id of an account"),
        ({"account": 5}, "account must be the id of an account"),
        ({"account": "acct_"}, "account must be the id of an account"),
        ({"path": "/api/{account}/x", "account": "acct_/.."}, "account must be the id of an account"),
        ({"path": "/api/{account}/x", "account": "acct_1\n"}, "account must be the id of an account"),
        ({"path": "/api/{account}/x"}, "pass account="),
        ({"path": "/api/acct_1/x", "account": "acct_2"}, "account is acct_2, but the path names acct_1"),
        ({"timeout": -1}, "timeout must be above 0"),
    ],
)
def test_an_argument_is_checked_before_anything_is_sent(
    client: Callable[..., Any], sent: list[httpx.Request], options: dict[str, Any], why: str
) -> None:
    with pytest.raises(InvalidInput, match=why):
        client({}).request(**{"method": "POST", "path": "/api/new", **options})
    assert sent == []


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_what_is_as_good_as_bytes_is_sent_as_they_are(
    client: Callable[..., Any], sent: list[httpx.Request], kind: Callable[[bytes], Any]
) -> None:
    client({}).request("POST", "/api/new", content=kind(b"raw"))

    assert sent[0].content == b"raw"


def test_hooks_see_the_path_without_its_ids(client: Callable[..., Any], sent: list[httpx.Request]) -> None:
    events: list[RequestEvent] = []
    fans = client({}, on_request=events.append)

    fans.request("GET", "/api/acct_1/chats/42/messages/Ab%2Fc?".removesuffix("?"))
    fans.request("PUT", "/api/fansly/{account}/v2/send-email", account="fansly_acct_1")

    assert [(each.method, each.path) for each in events] == [
        ("GET", "/api/{account}/chats/{id}/messages/{id2}"),
        ("PUT", "/api/fansly/{account}/v2/send-email"),
    ]
    assert [each.url.raw_path for each in sent] == [
        b"/api/acct_1/chats/42/messages/Ab%2Fc",
        b"/api/fansly/fansly_acct_1/v2/send-email",
    ]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.Response(401, json={"message": "Unauthenticated."}), InvalidAPIKey),
        (httpx.Response(404, json={"message": "none"}), NotFound),
        (httpx.Response(422, json={"message": "bad", "errors": {"limit": ["too large"]}}), ValidationFailed),
        (httpx.Response(200, json={"success": False, "message": "no"}), BadRequest),
        (httpx.Response(500, json={"message": "oops"}), ServerError),
        (httpx.Response(200, json={"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}), SessionExpired),
    ],
)
def test_errors_are_those_of_any_call(client: Callable[..., Any], answer: httpx.Response, error: type) -> None:
    with pytest.raises(error, match="GET /api/acct_1/new"):
        client(answer).request("GET", "/api/acct_1/new")


def test_a_503_is_about_the_account_that_was_named(client: Callable[..., Any]) -> None:
    fans = client(httpx.Response(503, json={"message": "busy"}), max_retries=0)

    with pytest.raises(AccountReauthenticating):
        fans.request("POST", "/api/new", account="acct_1")
    with pytest.raises(ServerError) as caught:
        fans.request("POST", "/api/new")
    assert type(caught.value) is ServerError


@pytest.mark.parametrize(
    ("method", "headers", "tries"),
    [("GET", {}, 3), ("HEAD", {}, 3), ("POST", {}, 1), ("DELETE", {}, 1), ("POST", {"idempotency-key": "k"}, 3)],
)
def test_a_lost_answer_is_asked_for_again_by_the_policy_of_its_method(
    client: Callable[..., Any], sent: list[httpx.Request], method: str, headers: dict[str, str], tries: int
) -> None:
    def lose(request: httpx.Request) -> httpx.Response:
        if len(sent) < tries:
            raise httpx.ReadError("lost")
        return httpx.Response(200, json={})

    fans = client(lose)
    if tries > 1:
        fans.request(method, "/api/new", headers=headers)
    else:
        with pytest.raises(Exception, match="the connection broke"):
            client(_raise).request(method, "/api/new", headers=headers)
    assert len(sent) == tries


def _raise(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("lost")


@pytest.mark.parametrize(
    ("path", "options"), [("/api/acct_1/chats", {}), ("/api/{account}/chats", {"account": "acct_1"})]
)
def test_the_session_of_its_account_is_recovered(
    twin: Callable[..., Any], box: Sandbox, path: str, options: dict[str, Any]
) -> None:
    box.account("acct_1", SignsIn(after=2), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, clock=InstantClock(), on_session_expired="reauthenticate")

    assert fans.request("GET", path, **options).status_code == 200


def test_the_credits_that_are_left_are_respected(client: Callable[..., Any], sent: list[httpx.Request]) -> None:
    fans = client({"_meta": {"_credits": {"used": 1, "balance": 3}}}, min_credits=5)

    with pytest.raises(OutOfCredits):
        fans.request("GET", "/api/new")
    assert [each.url.path for each in sent] == ["/api/usage/credits"]


def test_a_copy_of_a_client_sends_with_its_options(client: Callable[..., Any], sent: list[httpx.Request]) -> None:
    fans = client(httpx.Response(500)).with_options(max_retries=1)

    with pytest.raises(ServerError):
        fans.request("GET", "/api/new")
    assert len(sent) == 2


def test_a_request_has_a_timeout_of_its_own(box: Sandbox, twin: Callable[..., Any]) -> None:
    box.account("acct_1")
    box.fault(faults.Latency(5.0), on="list")

    with pytest.raises(TimeoutError):
        twin(box.api_key, base_url=box.url, max_retries=0).request("GET", "/api/accounts", timeout=0.2)


@pytest.mark.parametrize(
    ("answer", "options"),
    [
        (httpx.Response(422, json={"message": f"{SECRET} is too short"}), {"json": {"password": SECRET}}),
        (httpx.Response(422, json={"message": f"{SECRET} is too short"}), {"json": [{"password": SECRET}]}),
        (httpx.Response(422, json={"message": f"{SECRET} is too short"}), {"form": {"password": SECRET}}),
        (httpx.Response(422, json={"message": f"{SECRET} is too short"}), {"json": {"user_password": SECRET}}),
        (httpx.Response(422, json={"message": f"{SECRET} is too short"}), {"json": {"tokens": {"a": [SECRET]}}}),
        (httpx.Response(422, json={"message": f"{SECRET} is too short"}), {"query": {"api_token": SECRET}}),
        (httpx.Response(422, json={"message": f"{SECRET} is too short"}), {"headers": {"X-Password": SECRET}}),
        (
            httpx.Response(422, json={"message": f"{SECRET} is too short"}),
            {"content": json.dumps({"password": SECRET}).encode()},
        ),
        (
            httpx.Response(422, json={"message": f"{SECRET} is too short"}),
            {"content": bytearray(json.dumps({"password": SECRET}).encode())},
        ),
        (None, {"json": {"password": SECRET, "x": object()}}),
        (None, {"form": {"password": SECRET}, "json": {"password": SECRET}}),
        (None, {"headers": {"X": f"{SECRET}\n"}}),
        (None, {"headers": {"X-Secret": SECRET, "X y": "z"}}),
        (None, {"content": SECRET}),
        (None, {"query": {"password": object(), SECRET: 1, 5: SECRET}}),
        (None, {"path": f"no/{SECRET}"}),
        (None, {"path": f"/api/{SECRET}.x/.."}),
        (None, {"headers": {"X-Secret": SECRET}, "query": 3}),
        (None, {"form": {"password": SECRET, "x": object()}, "files": {"file": b"x"}}),
        (None, {"form": {"password": SECRET}, "files": {"\ud800": b"x"}}),
        (None, {"form": {"password": SECRET}, "files": {"file": "/nothing/there"}}),
        (None, {"headers": {"X-Secret": SECRET}, "content": "text"}),
        (None, {"headers": {"X-Secret": SECRET}, "form": {}, "json": 1}),
    ],
)
def test_no_error_or_frame_shows_a_secret(client: Callable[..., Any], answer: Any, options: dict[str, Any]) -> None:
    with pytest.raises((InvalidInput, ValidationFailed)) as caught:
        client(answer).request(**{"method": "POST", "path": "/api/new", **options})

    assert SECRET not in _shown_by(caught.value)


@pytest.mark.parametrize(
    "call",
    [
        lambda auth: auth.start(password=SECRET, auth_type="other"),
        lambda auth: auth.start(password=[SECRET]),
        lambda auth: auth.start(password=SECRET, nothing=1),
        lambda auth: auth.start(password=SECRET, body=5),
        lambda auth: auth.start(body={"password": SECRET}, nothing=1),
        lambda auth: auth.start(body={"password": SECRET, "x": object()}),
        lambda auth: auth.start.raw(password=SECRET, auth_type="other"),
        lambda auth: auth.start.raw(password=SECRET, if_none_match=5),
        lambda auth: auth.start.with_options(extra_headers={"X-Secret": SECRET, "X y": "z"}),
        lambda auth: auth.start.with_options(extra_headers={f"X: {SECRET}": "z"}),
        lambda auth: auth.start.with_options(extra_query={"secret": SECRET, "x": object()}),
        lambda auth: auth.start.with_options(extra_query={"secret": SECRET}, nothing=1),
        lambda auth: auth.start.with_options(api_key=SECRET),
        *(lambda auth, way=way: _way(auth.start, way)(SECRET) for way in ("", "raw")),
        *(lambda auth, way=way: _way(auth.poll_status, way)("auth_1", SECRET) for way in ("", "raw", "rows")),
        *(lambda auth, way=way: _way(auth.poll_status, way)(SECRET.encode()) for way in ("", "raw", "rows")),
    ],
)
def test_no_frame_of_a_refused_operation_shows_a_secret(client: Callable[..., Any], call: Callable[[Any], Any]) -> None:
    http = httpx.Client(transport=httpx.MockTransport(_raise))
    for auth in (client(None).onlyfans.authentication, LowLevelClient("a-token", http_client=http).authentication):
        with pytest.raises((TypeError, ValueError)) as caught:
            call(auth)

        assert SECRET not in _shown_by(caught.value)


@pytest.mark.parametrize("way", ["", "raw", "pages", "items", "rows"])
@pytest.mark.parametrize("given", [("acct_1", SECRET), (SECRET.encode(),)], ids=["too many", "none that can be sent"])
def test_no_frame_of_a_refused_list_shows_a_secret(client: Callable[..., Any], way: str, given: Any) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        _way(client(None).onlyfans.chats.list, way)(*given)

    assert SECRET not in _shown_by(caught.value)


@pytest.mark.parametrize("way", ["", "raw", "chunks"])
def test_no_frame_of_a_refused_download_shows_a_secret(client: Callable[..., Any], way: str) -> None:
    with pytest.raises(TypeError) as caught:
        _way(client(None).onlyfans.media.download, way)("acct_1", "https://cdn2.onlyfans.com/x", SECRET)

    assert SECRET not in _shown_by(caught.value)


def _way(operation: Any, name: str) -> Any:
    return getattr(operation, name) if name else operation


def _shown_by(error: BaseException) -> str:
    """The text of an error, its arguments, and the values in each frame of ours, as a report shows them."""
    frames = [
        frame.f_locals
        for frame, _ in traceback.walk_tb(error.__traceback__)
        if "/tests/" not in frame.f_code.co_filename and "/httpx/" not in frame.f_code.co_filename
    ]
    return repr((str(error), error.args, vars(error), frames))


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
def test_it_is_documented(kind: Any) -> None:
    assert "there is no operation yet" in kind.request.__doc__


def test_what_was_sent_is_what_a_sandbox_gets(fans: Any, box: Sandbox) -> None:
    with pytest.raises(NotFound):
        fans.request("PATCH", "/api/new/thing", json={"a": [1, {"b": None}]})

    assert (box.requests[-1].method, box.requests[-1].path) == ("PATCH", "/api/new/thing")
    assert json.dumps(box.requests[-1].body) == '{"a": [1, {"b": null}]}'
