"""Responses as errors, and a key and secrets that never leak."""

import asyncio
import json
import time
from email.utils import formatdate
from typing import Any

import fanscribe
import httpx
import pytest
from fanscribe import (
    AccountReauthenticating,
    AlreadyAuthenticated,
    APIError,
    AsyncFanscribe,
    BadRequest,
    ClientClosed,
    ConnectionFailed,
    EmailPassword,
    Fanscribe,
    Forbidden,
    InvalidAPIKey,
    InvalidInput,
    MobileApp,
    NotFound,
    OutcomeUnknown,
    OutOfCredits,
    PhoneApproval,
    RateLimited,
    ReauthenticationRefused,
    RequestTimedOut,
    ServerError,
    SessionExpired,
    UnexpectedAnswer,
    ValidationFailed,
)
from fanscribe._core.redaction import Redaction
from fanscribe._core.responses import parse_retry_after
from fanscribe_api.onlyfans.resources.authentication import Authentication

CREDENTIALS = EmailPassword("a@example.com", "s3cret-password")
HTML = "<!DOCTYPE html><title>Just a moment...</title>"


def _switch(twin: Any, handler: Any, **settings: Any) -> Any:
    fans = twin("the-key", base_url="https://api.example", handler=handler, **{"max_retries": 0} | settings)
    return fans.onlyfans.switch_credentials("acct_1", CREDENTIALS)


def _list(twin: Any, handler: Any, **settings: Any) -> Any:
    """A call that starts nothing, so that its failure is just that."""
    return twin(
        "the-key", base_url="https://api.example", handler=handler, **{"max_retries": 0} | settings
    ).onlyfans.accounts.list()


def _answers(status: int, **answer: Any) -> Any:
    return lambda request: httpx.Response(status, **answer)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequest),
        (401, InvalidAPIKey),
        (402, OutOfCredits),
        (403, Forbidden),
        (404, NotFound),
        (418, APIError),
        (422, ValidationFailed),
        (429, RateLimited),
        (500, ServerError),
        (502, ServerError),
        (503, AccountReauthenticating),
        *((status, ServerError) for status in range(520, 528)),
    ],
)
def test_each_error_status_has_its_class(twin: Any, status: int, kind: type[APIError]) -> None:
    fans = twin(
        "the-key", base_url="https://api.example", handler=_answers(status, json={"message": "words of the provider"})
    )
    with pytest.raises(kind) as caught:
        fans.onlyfans.chats.list("acct_1")

    assert type(caught.value) is kind
    assert caught.value.status_code == status
    assert caught.value.message == "words of the provider"
    assert caught.value.request == "GET /api/acct_1/chats"


def test_a_503_is_about_an_account_on_the_operations_of_accounts_only(twin: Any) -> None:
    with pytest.raises(ServerError) as caught:
        _list(twin, _answers(503, json={"message": "maintenance"}))

    assert type(caught.value) is ServerError


@pytest.mark.parametrize(
    ("status", "kind"), [(403, Forbidden), (502, ServerError), (503, ServerError), (524, ServerError)]
)
def test_a_page_of_the_cdn_is_an_error_like_any_other(twin: Any, status: int, kind: type[APIError]) -> None:
    with pytest.raises(kind, match="an HTML page instead of JSON") as caught:
        _list(twin, _answers(status, html=HTML))

    assert not isinstance(caught.value, AccountReauthenticating)
    assert caught.value.status_code == status


@pytest.mark.parametrize(
    "answer",
    [
        {"html": HTML},
        {"content": b""},
        {"content": b'{"attempt_id": "auth_1", '},
        {"content": b"\xff\xfe"},
        {"content": b"[" * 100_000},
        {"json": None},
        {"json": []},
        {"json": {"attempt_id": None, "polling_url": None}},
        {"json": {"attempt_id": "../../whoami"}},
        {"json": {"attempt_id": ["auth_1"], "polling_url": "https://evil.example/api/authenticate/acct_1"}},
    ],
)
def test_nothing_is_taken_for_a_success_that_is_none(twin: Any, answer: dict[str, Any]) -> None:
    with pytest.raises((UnexpectedAnswer, OutcomeUnknown)):
        _switch(twin, _answers(200, **answer))


def test_validation_tells_its_fields(twin: Any) -> None:
    body = {"message": "Wrong.", "errors": {"email": ["Too short.", "Not an address."], "auth_type": "Invalid."}}

    with pytest.raises(ValidationFailed) as caught:
        _switch(twin, _answers(422, json=body))

    assert caught.value.errors == {"email": ["Too short.", "Not an address."], "auth_type": ["Invalid."]}
    assert "email: Too short. Not an address.; auth_type: Invalid." in str(caught.value)


@pytest.mark.parametrize("errors", [None, [], "x", {"a": None}, {"a": [1, None]}])
def test_validation_survives_any_errors(twin: Any, errors: Any) -> None:
    with pytest.raises(ValidationFailed):
        _switch(twin, _answers(422, json={"message": "Wrong.", "errors": errors}))


def test_a_refused_reauthentication_tells_the_reason(twin: Any) -> None:
    fans = twin(
        "the-key", base_url="https://api.example", handler=_answers(400, json={"message": "No.", "reason": "Banned"})
    )

    with pytest.raises(ReauthenticationRefused, match=r"No\. \(Banned\)") as caught:
        fans.onlyfans.reauthenticate("acct_1")

    assert (type(caught.value), caught.value.reason) == (ReauthenticationRefused, "Banned")


@pytest.mark.parametrize(
    ("reason", "already"),
    [
        ("Account is already successfully authenticated", True),
        ("account is already authenticated.", True),
        ("already_authenticated", True),
        ("not_already_authenticated", False),
        ("This OnlyFans account has already been authenticated!", True),
        ("The account acct_1 is already authenticated", True),
        ("Already authenticated", True),
        ("Account is already authenticated. You do not need to re-authenticate it.", True),
        ("Account is already being re-authenticated", False),
        ("Account is already disconnected and is not authenticated", False),
        ("Account is not already authenticated", False),
        ("Account was already authenticated, but its session has expired", False),
        ("Another account is already authenticated with this address", False),
        ("Account is already authenticated. Re-authentication failed.", False),
        ("Account cannot be re-authenticated: it has never been authenticated", False),
        ("", False),
    ],
)
def test_already_authenticated_is_what_the_provider_says_in_so_many_words(
    twin: Any, reason: str, already: bool
) -> None:
    body = {"message": "Can't re-authenticate account at this time.", "reason": reason}
    fans = twin("the-key", max_retries=0, base_url="https://api.example", handler=_answers(400, json=body))

    for platform, account_id in ((fans.onlyfans, "acct_1"), (fans.fansly, "fansly_acct_1")):
        with pytest.raises(ReauthenticationRefused) as caught:
            platform.reauthenticate(account_id)
        assert (type(caught.value) is AlreadyAuthenticated) is already


def test_a_200_that_says_no_is_no_success(twin: Any) -> None:
    body = {"success": False, "message": "Not now.", "polling_url": "https://api.example/api/authenticate/auth_1"}
    fans = twin("the-key", max_retries=0, base_url="https://api.example", handler=_answers(200, json=body))

    for platform, account_id in ((fans.onlyfans, "acct_1"), (fans.fansly, "fansly_acct_1")):
        with pytest.raises(ReauthenticationRefused, match=r"Not now\."):
            platform.reauthenticate(account_id)


@pytest.mark.parametrize("status", [200, 400, 401])
def test_a_session_that_is_gone_is_said_with_any_status(twin: Any, status: int) -> None:
    with pytest.raises(SessionExpired):
        _switch(twin, _answers(status, json={"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}))


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("17", 17.0), ("0", 0.0), ("", None), ("soon", None), ("-5", None), ("1.5", None), ("9" * 30, 1e9)],
)
def test_retry_after_in_seconds(header: str, seconds: float | None) -> None:
    assert parse_retry_after(httpx.Headers({"retry-after": header})) == seconds


def test_retry_after_as_a_date() -> None:
    assert parse_retry_after(
        httpx.Headers({"retry-after": formatdate(time.time() + 60, usegmt=True)})
    ) == pytest.approx(60, abs=2)
    assert parse_retry_after(httpx.Headers({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"})) == 0.0


def test_an_error_says_when_to_come_back(twin: Any) -> None:
    with pytest.raises(RateLimited) as caught:
        _list(twin, _answers(429, json={"message": "Too many."}, headers={"Retry-After": "30"}))

    assert caught.value.retry_after == 30


def test_a_redirect_is_not_followed_and_the_key_goes_nowhere_else(twin: Any) -> None:
    asked: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(307, headers={"Location": "https://evil.example/"})

    with pytest.raises(OutcomeUnknown, match="redirect"):
        _switch(twin, handler)

    assert [request.url.host for request in asked] == ["api.example"]


def test_an_address_in_an_answer_is_read_for_its_id_and_never_called(twin: Any) -> None:
    asked: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(
            200, json={"success": True, "polling_url": "https://evil.example:444/x/auth_77?y=auth_78#z"}
        )

    fans = twin("the-key", max_retries=0, base_url="https://api.example/prefix/", handler=handler)
    attempt = fans.onlyfans.reauthenticate("acct_1")
    attempt.status()

    assert attempt.attempt_id == "auth_77"
    assert [str(request.url) for request in asked] == [
        "https://api.example/prefix/api/authenticate/acct_1/reauthenticate",
        "https://api.example/prefix/api/authenticate/auth_77",
    ]
    assert {request.headers["authorization"] for request in asked} == {"Bearer the-key"}


def test_a_fansly_account_is_polled_by_the_id_that_was_asked_for(twin: Any) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(
            200, json={"polling_url": "https://api.example.com/api/fansly/authenticate/fansly_acct_evil"}
        )

    twin("the-key", max_retries=0, base_url="https://api.example", handler=handler).fansly.reauthenticate(
        "fansly_acct_1"
    ).status()

    assert asked[-1] == "https://api.example/api/fansly/authenticate/fansly_acct_1"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ConnectError("refused"), ConnectionFailed),
        (httpx.ReadError("reset"), ConnectionFailed),
        (httpx.RemoteProtocolError("cut off"), ConnectionFailed),
        (httpx.ReadTimeout("slow"), RequestTimedOut),
        (httpx.ConnectTimeout("slow"), RequestTimedOut),
        (httpx.DecodingError("not gzip"), UnexpectedAnswer),
    ],
)
def test_no_answer_is_an_error_of_ours_without_the_request_in_it(
    twin: Any, error: Exception, kind: type[Exception]
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(kind) as caught:
        _list(twin, handler)

    cause: BaseException | None = caught.value
    while cause is not None:
        assert not isinstance(cause, httpx.HTTPError)
        cause = cause.__cause__ or cause.__context__


def test_every_request_has_a_timeout(twin: Any) -> None:
    seen: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(500)

    for settings in ({}, {"timeout": 7}):
        with pytest.raises(ServerError):
            _list(twin, handler, **settings)

    assert [set(timeouts.values()) for timeouts in seen] == [{30.0}, {7.0}]


def test_a_client_of_ones_own_is_used_and_left_open() -> None:
    own = httpx.Client(transport=httpx.MockTransport(_answers(401, json={})))

    with Fanscribe("the-key", http_client=own) as fans, pytest.raises(InvalidAPIKey):
        fans.onlyfans.reauthenticate("acct_1")

    assert not own.is_closed
    own.close()


def test_a_client_that_is_closed_says_so(twin: Any, box: Any) -> None:
    fans = twin(box.api_key, base_url=box.url)
    box.account("acct_1")
    fans.onlyfans.reauthenticate("acct_1")
    fans.close()

    with pytest.raises(InvalidInput, match="closed"):
        fans.onlyfans.reauthenticate("acct_2")


def test_a_client_of_ones_own_that_was_closed_is_the_same() -> None:
    own = httpx.Client()
    own.close()

    with Fanscribe("the-key", http_client=own) as fans, pytest.raises(ClientClosed):
        fans.onlyfans.reauthenticate("acct_1")

    async def main() -> None:
        client = httpx.AsyncClient()
        await client.aclose()
        async with AsyncFanscribe("the-key", http_client=client) as fans:
            with pytest.raises(ClientClosed):
                await fans.onlyfans.reauthenticate("acct_1")

    asyncio.run(main())


def test_what_the_provider_repeats_of_a_secret_is_taken_out(twin: Any) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        sent = json.loads(request.content)
        message = f"{sent['password']} is wrong for the key {request.headers['authorization']}"
        return httpx.Response(422, json={"message": message, "errors": {"password": [message]}})

    with pytest.raises(ValidationFailed) as caught:
        _switch(twin, handler)

    assert "s3cret" not in f"{caught.value} {caught.value.errors}"
    assert "the-key" not in f"{caught.value} {caught.value.errors}"
    assert "*** is wrong" in caught.value.message


def test_words_of_the_provider_are_one_line_of_bounded_length(twin: Any) -> None:
    with pytest.raises(ServerError) as caught:
        _switch(twin, _answers(500, json={"message": "a\n\x1b[31m" + "b" * 10_000}))

    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 700


def test_the_longest_secret_goes_first() -> None:
    assert Redaction(frozenset({"secret", "secret-and-more"}))("a secret-and-more, a secret") == "a ***, a ***"


def test_a_request_shows_its_address_and_not_its_body() -> None:
    proxy = {"host": "proxy.example", "port": 1, "password": "an0ther"}
    call = Authentication.start(None, email="a@example.com", password="s3cret", custom_proxy=proxy)

    assert "s3cret" not in repr(call)
    assert str(call) == "POST /api/authenticate"
    assert Redaction(frozenset()).with_call(call)("s3cret and an0ther") == "*** and ***"


@pytest.mark.parametrize("key", [None, "two words", 0, b"the-key", "line\nbreak", "ü"])
def test_a_key_that_cannot_be_right_is_said_and_not_repeated(monkeypatch: pytest.MonkeyPatch, key: Any) -> None:
    for name in ("FANSCRIBE_API_KEY", "ONLYFANSAPI_API_KEY"):
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(InvalidInput, match="API key") as caught:
        Fanscribe(key)

    assert "two words" not in str(caught.value)


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
@pytest.mark.parametrize("empty", ["", " ", "\t\n"])
def test_an_empty_key_is_never_replaced_by_that_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, kind: Any, empty: str
) -> None:
    monkeypatch.setenv("FANSCRIBE_API_KEY", "another-tenants")
    monkeypatch.setenv("ONLYFANSAPI_API_KEY", "another-tenants")

    with pytest.raises(InvalidInput, match="api_key= is empty"):
        kind(empty)


@pytest.mark.parametrize("empty", ["", " "])
@pytest.mark.parametrize("name", ["FANSCRIBE_API_KEY", "ONLYFANSAPI_API_KEY"])
def test_an_empty_key_in_the_environment_is_refused_by_its_name(
    monkeypatch: pytest.MonkeyPatch, name: str, empty: str
) -> None:
    monkeypatch.delenv("FANSCRIBE_API_KEY", raising=False)
    monkeypatch.setenv("ONLYFANSAPI_API_KEY", "another-tenants")
    monkeypatch.setenv(name, empty)

    with pytest.raises(InvalidInput, match=f"{name} is empty"):
        Fanscribe()
    assert Fanscribe("the-key")


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "api.example",
        "ftp://api.example",
        "https://",
        "https://user:pw@api.example",
        "https://api.example?x=1",
        "https://a b",
        5,
        "http://api.example",
        "https://api.example?",
        "https://api.example#",
        "https://api.example/x?",
        "https://api..example",
        "https://-api.example",
        "https://" + "a" * 64 + ".example",
        "https://1.2.3.4.5",
        "https://api.example:0",
        "https://api.example:65536",
        "https://api.example:99999",
    ],
)
@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
def test_a_base_url_that_cannot_be_right_is_said(kind: Any, base_url: Any) -> None:
    with pytest.raises(InvalidInput, match="base_url"):
        kind("the-key", base_url=base_url)


@pytest.mark.parametrize(
    "base_url", ["https://api.example.", "https://xn--bcher-kva.example", "http://[::1]:80", "http://127.1.2.3"]
)
def test_a_base_url_that_is_unusual_is_taken(base_url: str) -> None:
    assert Fanscribe("the-key", base_url=base_url)


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
@pytest.mark.parametrize("timeout", [0, -1, float("inf"), "5", None, True, 1e10])
def test_a_request_timeout_that_cannot_be_right_is_said(kind: Any, timeout: Any) -> None:
    with pytest.raises(InvalidInput, match="timeout"):
        kind("the-key", timeout=timeout)


@pytest.mark.parametrize("retries", [-1, 11, 1.5, "2", None, True])
def test_a_count_of_retries_that_cannot_be_right_is_said(retries: Any) -> None:
    with pytest.raises(InvalidInput, match="max_retries"):
        Fanscribe("the-key", max_retries=retries)


@pytest.mark.parametrize("kind", ["Fanscribe", "AsyncFanscribe"])
@pytest.mark.parametrize("names", [["FANSCRIBE"], ["ONLYFANSAPI"], ["FANSCRIBE", "ONLYFANSAPI"]])
def test_key_and_base_url_come_from_the_environment_ours_first(
    monkeypatch: pytest.MonkeyPatch, kind: str, names: list[str]
) -> None:
    for name in ("FANSCRIBE", "ONLYFANSAPI"):
        monkeypatch.delenv(f"{name}_API_KEY", raising=False)
        monkeypatch.delenv(f"{name}_BASE_URL", raising=False)
    for name in names:
        monkeypatch.setenv(f"{name}_API_KEY", f"key-of-{name}")
        monkeypatch.setenv(f"{name}_BASE_URL", f"https://{name}.example".lower())

    settings = getattr(fanscribe, kind)()._settings

    assert settings.key.value == f"key-of-{names[0]}"
    assert settings.base_url == f"https://{names[0].lower()}.example"


def test_the_default_is_the_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FANSCRIBE_BASE_URL", "ONLYFANSAPI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)

    assert repr(Fanscribe("the-key")) == "<Fanscribe https://app.onlyfansapi.com>"


def test_a_mobile_switch_without_a_deep_link_is_an_attempt_all_the_same(twin: Any) -> None:
    fans = twin(
        "the-key", max_retries=0, base_url="https://api.example", handler=_answers(200, json={"attempt_id": "auth_1"})
    )

    attempt = fans.onlyfans.switch_credentials("acct_1", MobileApp())

    assert (attempt.attempt_id, attempt.deeplink) == ("auth_1", None)
    assert attempt.status() == PhoneApproval(None)
