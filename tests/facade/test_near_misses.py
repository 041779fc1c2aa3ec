"""Names of other SDKs: the error says which one it is here."""

import asyncio
import inspect
import re
import traceback
from collections.abc import Callable
from typing import Any

import fanscribe
import pytest
from fanscribe import (
    Account,
    AsyncFanscribe,
    Attempt,
    CodeChallenge,
    EmailPassword,
    Failed,
    Fanscribe,
    FanscribeError,
    FanslyLogin,
    InvalidInput,
    MobileApp,
    NotFound,
    Pending,
    Polling,
    Processing,
    Proxy,
    SessionCookies,
)
from fanscribe._core import near_misses
from fanscribe._platforms.onlyfans import OnlyFans
from fanscribe._platforms.sign_in_platform import SignInPlatform
from fanscribe.roster import Connect, Switch
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn
from fanscribe_api.onlyfans.models import ListChats
from fanscribe_api.onlyfans.resources.chats import Chats
from support.patience import python

CLIENTS = pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])


def _assert_nothing_is_shown(error: TypeError) -> None:
    """No frame of ours, and no error before, holds what was planted."""
    frames = [
        frame.f_locals
        for frame, _ in traceback.walk_tb(error.__traceback__)
        if "/tests/" not in frame.f_code.co_filename
    ]
    assert frames
    assert "planted" not in repr((error.__context__, frames))


@CLIENTS
@pytest.mark.parametrize(
    ("option", "hint"),
    [
        ("retries", "use max_retries="),
        ("request_timeout", "use timeout=, in seconds"),
        ("max_retrys", "did you mean max_retries?"),
        ("on_challange", "did you mean on_challenge?"),
        ("extra_headers", "use with_options(extra_headers=…) of an operation, or request(headers=…)"),
        ("extra_query", "use with_options(extra_query=…) of an operation, or request(query=…)"),
    ],
)
def test_an_option_that_there_is_not(kind: Any, option: str, hint: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind("the-key", **{option: 1})
    assert str(caught.value) == f"{kind.__name__} has no argument {option}=; {hint}"

    with pytest.raises(TypeError) as caught:
        kind("the-key").with_options(**{option: 1})
    assert str(caught.value) == f"with_options has no argument {option}=; {hint}"


@CLIENTS
@pytest.mark.parametrize(
    ("option", "hint"),
    [
        ("apikey", "api_key="),
        ("proxy", "http_client=, a client of httpx that has it; or HTTPS_PROXY"),
        ("poll_interval", "polling=Polling(first=…, longest=…)"),
    ],
)
def test_a_copy_is_offered_no_option_of_the_client(kind: Any, option: str, hint: str) -> None:
    real = hint.partition("=")[0]
    with pytest.raises(TypeError) as caught:
        kind("the-key", **{option: 1})
    assert str(caught.value) == f"{kind.__name__} has no argument {option}=; use {hint}"

    for name in (option, real):
        with pytest.raises(TypeError) as caught:
            kind("the-key").with_options(**{name: 1})
        wanted = f"with_options has no argument {name}=; {real}= is an option of a client, which its copies share"
        assert str(caught.value) == wanted


@CLIENTS
def test_an_option_that_nothing_is_near(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"^\w+ has no argument zzz=$"):
        kind("the-key", zzz=1)


def test_an_option_of_a_call_that_there_is_not(fans: Any) -> None:
    with pytest.raises(InvalidInput, match="with_options has no argument retries=; use max_retries="):
        fans.onlyfans.chats.list.with_options(retries=3)


LOGIN = EmailPassword("jo@example.com", "planted-password")
OPERATIONS: list[tuple[Callable[[Any], Any], str]] = [
    (
        lambda fans: fans.onlyfans.chats.list("acct_1", timeout=5),
        "chats.list has no argument timeout=; use chats.list.with_options(timeout=…)(…)",
    ),
    (
        lambda fans: fans.onlyfans.chats.list.items("acct_1", retries=1),
        "chats.list has no argument retries=; use chats.list.with_options(max_retries=…)(…)",
    ),
    (
        lambda fans: fans.onlyfans.chats.list.raw("acct_1", headers={}),
        "chats.list has no argument headers=; use chats.list.with_options(extra_headers=…)(…)",
    ),
    (
        lambda fans: fans.onlyfans.chats.list("acct_1", params={}),
        "chats.list has no argument params=; use chats.list.with_options(extra_query=…)(…)",
    ),
    (
        lambda fans: fans.onlyfans.chats.list("acct_1", max_pages=3),
        "chats.list has no argument max_pages=; use chats.list.items(…, max_pages=…)",
    ),
    (
        lambda fans: fans.onlyfans.chats.list.items("acct_1", max_page=3),
        "chats.list has no argument max_page=; did you mean max_pages?",
    ),
    (
        lambda fans: fans.onlyfans.chats.list("acct_1", timout=3),
        "chats.list has no argument timout=; use chats.list.with_options(timeout=…)(…)",
    ),
    (
        lambda fans: fans.onlyfans.chats.list("acct_1", if_none_match="x"),
        "chats.list has no argument if_none_match=; use chats.list.raw(…, if_none_match=…)",
    ),
    (
        lambda fans: fans.onlyfans.chats.list(account_id="acct_1"),
        "chats.list has no argument account_id=; use account=",
    ),
    (
        lambda fans: fans.fansly.chats.list(account="fansly_acct_1"),
        "chats.list has no argument account=; use fansly_account=",
    ),
    (
        lambda fans: fans.onlyfans.chats.list("acct_1", filter="unread"),
        "chats.list has no argument filter=; did you mean filter_?",
    ),
    (
        lambda fans: fans.onlyfans.chat_messages.send("acct_1", 1, json={"text": "planted"}),
        "chat_messages.send has no argument json=; use its fields as arguments, or body=",
    ),
    (
        lambda fans: fans.onlyfans.chat_messages.send("acct_1", 1, body={"text": "planted"}, timeout=5),
        "chat_messages.send has no argument timeout=; use chat_messages.send.with_options(timeout=…)(…)",
    ),
    (
        lambda fans: fans.onlyfans.media.download("acct_1", "https://cdn2.onlyfans.com/x", stream=True),
        "media.download has no argument stream=; use media.download.chunks(…)",
    ),
    (
        lambda fans: fans.onlyfans.data_exports.list(pages=5),
        "data_exports.list has no argument pages=; did you mean page?",
    ),
    (
        lambda fans: fans.onlyfans.settings.update_profile("acct_1", headers={"planted": 1}),
        "settings.update_profile has no argument headers=; did you mean header?",
    ),
    (lambda fans: fans.onlyfans.accounts.list(zzz=1), "accounts.list has no argument zzz="),
    (
        lambda fans: fans.onlyfans.users.get("acct_1", "jo", 5),
        "users.get takes only account, username by position, got 3",
    ),
    (lambda fans: fans.onlyfans.users.get("acct_1"), "users.get needs username"),
    (
        lambda fans: fans.onlyfans.chats.list("acct_1", account="acct_2"),
        "chats.list got account twice, by position and by name",
    ),
]
METHODS: list[tuple[Callable[[Any], Any], str]] = [
    (
        lambda fans: fans.onlyfans.switch_credentials("acct_1", LOGIN, timeout=5),
        "switch_credentials has no argument timeout=; use result(timeout=…) of the attempt",
    ),
    (
        lambda fans: fans.onlyfans.switch_credentials("acct_1", email="planted"),
        "switch_credentials has no argument email=; use credentials=, as EmailPassword(…) or FanslyLogin(…)",
    ),
    (
        lambda fans: fans.fansly.reauthenticate("fansly_acct_1", otp="planted"),
        "reauthenticate has no argument otp=; use result(on_challenge=…) of the attempt",
    ),
    (
        lambda fans: fans.onlyfans.reauthenticate("acct_1", max_retries=0),
        "reauthenticate has no argument max_retries=; use with_options(max_retries=…) of the client",
    ),
    (
        lambda fans: fans.onlyfans.reauthenticate("acct_1").result(max_wait=5),
        "result has no argument max_wait=; use timeout=, in seconds",
    ),
    (
        lambda fans: fans.onlyfans.reauthenticate("acct_1").updates(interval=5),
        "updates has no argument interval=; use polling=Polling(first=…, longest=…)",
    ),
    (
        lambda fans: fans.onlyfans.reauthenticate("acct_1").status(timeout=5),
        "status has no argument timeout=; use with_options(timeout=…) of the client",
    ),
    (
        lambda fans: fans.onlyfans.reauthenticate("acct_1").submit_code("planted", "planted"),
        "submit_code takes only code by position, got 2",
    ),
    (
        lambda fans: fans.onlyfans.wait_for_export("1", max_wait=5),
        "wait_for_export has no argument max_wait=; use timeout=, in seconds",
    ),
    (
        lambda fans: fans.onlyfans.follow_export(export_id="planted"),
        "follow_export has no argument export_id=; did you mean data_export_id?",
    ),
    (lambda fans: fans.fansly.follow_upload("fansly_acct_1"), "follow_upload needs upload"),
    (
        lambda fans: fans.request("GET", "/api/x", params={"planted": 1}),
        "request has no argument params=; use query=",
    ),
    (lambda fans: fans.request("POST", "/api/x", data="planted"), "request has no argument data=; use form=, or json="),
    (
        lambda fans: fans.request("POST", "/api/x", body="planted"),
        "request has no argument body=; use json=, or content=",
    ),
    (
        lambda fans: fans.request("GET", "/api/x", account_id="acct_1"),
        "request has no argument account_id=; use account=",
    ),
    (
        lambda fans: fans.request("GET", "/api/x", max_retries=0),
        "request has no argument max_retries=; use with_options(max_retries=…) of the client",
    ),
    (lambda fans: fans.request("planted"), "request needs path"),
    (
        lambda fans: fans.request("GET", "/api/x", "planted"),
        "request takes only method, path by position, got 3; name the others: "
        "query=, json=, form=, files=, content=, headers=, account=, timeout=",
    ),
    (lambda fans: fans.resume("planted", "planted"), "resume takes only token by position, got 2"),
    (lambda fans: fans.resume(), "resume needs token"),
    (lambda fans: fans.dispatch(), "dispatch needs event"),
    (
        lambda fans: fans.with_options("planted"),
        "with_options takes no argument by position, got 1; name the others: "
        "timeout=, max_retries=, total_timeout=, on_session_expired=, on_challenge=, wait_while_reauthenticating=, min_credits=",
    ),
    (
        lambda fans: fans.resume("planted", timeout=5),
        "resume has no argument timeout=; use result(timeout=…) of the attempt",
    ),
]


@pytest.mark.parametrize(("call", "message"), [pytest.param(*each, id=each[1]) for each in (*OPERATIONS, *METHODS)])
def test_an_argument_that_a_call_does_not_have(
    fans: Any, box: Sandbox, call: Callable[[Any], Any], message: str
) -> None:
    for account_id in ("acct_1", "fansly_acct_1"):
        box.account(account_id)
    with pytest.raises(TypeError) as caught:
        call(fans)

    assert str(caught.value) == message
    assert caught.value.__cause__ is None
    _assert_nothing_is_shown(caught.value)
    assert [seen.path for seen in box.requests if "chats" in seen.path or "/x" in seen.path] == []


def test_what_is_said_of_copies_and_waits_is_what_they_take() -> None:
    result: Any = Attempt.result

    assert tuple(inspect.signature(Fanscribe.with_options).parameters)[1:] == near_misses.OPTIONS_OF_COPIES
    options = tuple(inspect.signature(Fanscribe).parameters)
    assert tuple(each for each in options if each not in near_misses.OPTIONS_OF_COPIES) == near_misses.SHARED_OPTIONS
    assert tuple(inspect.signature(result).parameters)[1:] == near_misses.RESULT_ARGUMENTS


@CLIENTS
@pytest.mark.parametrize("name", ["request", "resume"])
def test_a_method_that_explains_its_arguments_is_what_it_was(kind: Any, name: str) -> None:
    method = getattr(kind("the-key"), name)

    assert inspect.iscoroutinefunction(method) == (kind is AsyncFanscribe and name == "request")
    assert not [each for each in inspect.signature(method).parameters.values() if each.kind is each.VAR_KEYWORD]


@CLIENTS
@pytest.mark.parametrize("option", ["apikey", "retries"])
def test_no_frame_of_ours_shows_what_an_option_was(kind: Any, option: str) -> None:
    for options in ({option: "planted-key"}, {"api_key": "planted-key", option: 1}, {"timeout": -1}):
        with pytest.raises((TypeError, InvalidInput)) as caught:
            kind(**{"api_key": "planted-key"} | options)
        frames = [
            frame.f_locals
            for frame, _ in traceback.walk_tb(caught.value.__traceback__)
            if "/tests/" not in frame.f_code.co_filename
        ]
        assert frames
        assert "planted" not in repr((caught.value, frames))


@CLIENTS
@pytest.mark.parametrize("name", ["__init__", "with_options"])
def test_a_method_that_explains_its_options_has_its_own_signature(kind: Any, name: str) -> None:
    method = getattr(kind, name)

    parameters = inspect.signature(method).parameters
    assert "max_retries" in parameters
    assert not [each for each in parameters.values() if each.kind in (each.VAR_KEYWORD, each.VAR_POSITIONAL)]
    assert method.__doc__
    if name == "__init__":
        assert "api_key" in inspect.signature(kind).parameters


@CLIENTS
@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("get", r'use request\("GET"'),
        ("post", r"use request\("),
        ("reauthenticate", r"use fans\.onlyfans\.reauthenticate"),
        ("switch_credentials", r"use fans\.onlyfans\.switch_credentials"),
        ("accounts", r"use fans\.onlyfans\.accounts"),
        ("with_raw_response", "use .raw"),
        ("construct_event", r"use fanscribe\.webhooks\.parse"),
        ("onlyfan", r"did you mean onlyfans\?"),
        ("api_key", "use what it was constructed with"),
        ("timeout", "use with_options"),
        ("usages", r"did you mean usage\?"),
    ],
)
def test_an_attribute_that_a_client_does_not_have(kind: Any, name: str, hint: str) -> None:
    with pytest.raises(AttributeError, match=f"'{kind.__name__}' object has no attribute '{name}'; {hint}"):
        getattr(kind("the-key"), name)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("wait", r"use result\(timeout=…\)"),
        ("poll", r"use status\(\)"),
        ("submit_otp", r"use submit_code\(code\)"),
        ("cancel", r"use forget\(\)"),
        ("done", "use not is_open"),
        ("stream", r"use updates\(\)"),
        ("id", "use attempt_id, of an OnlyFans attempt; or token"),
        ("confirm", r"use confirm_face_check\(\)"),
        ("submitcode", r"did you mean submit_code\?"),
    ],
)
def test_an_attribute_that_an_attempt_does_not_have(fans: Any, box: Sandbox, name: str, hint: str) -> None:
    box.account("acct_1")
    attempt = fans.onlyfans.reauthenticate("acct_1")

    with pytest.raises(AttributeError, match=f"'OnlyFansAttempt' object has no attribute '{name}'; {hint}"):
        getattr(attempt, name)


@pytest.mark.parametrize(
    ("platform", "name", "hint"),
    [
        ("onlyfans", "switch", "did you mean switch_credentials?"),
        ("onlyfans", "reauth", "did you mean reauthenticate?"),
        ("onlyfans", "login", "use connect(…)"),
        ("fansly", "authenticate", "use connect(…)"),
        ("onlyfans", "export", "did you mean follow_export or wait_for_export?"),
        ("onlyfans", "resume", "use resume(token) of the client"),
        ("onlyfans", "with_raw_response", "use raw(…) of an operation"),
    ],
)
def test_an_attribute_that_a_platform_does_not_have(fans: Any, platform: str, name: str, hint: str) -> None:
    tags = getattr(fans, platform)

    with pytest.raises(AttributeError) as caught:
        getattr(tags, name)
    assert str(caught.value).endswith(f" object has no attribute {name!r}; {hint}")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("wait", "use result(timeout=…)"),
        ("is_done", "use last_status, a Completed or Failed at the end"),
        ("statuses", "use updates(), or result(on_status=…)"),
        ("notifi", "did you mean notify?"),
    ],
)
def test_an_attribute_that_an_export_does_not_have(fans: Any, name: str, hint: str) -> None:
    export = fans.onlyfans.follow_export("exp_1")

    with pytest.raises(AttributeError) as caught:
        getattr(export, name)
    assert str(caught.value) == f"'Processing' object has no attribute {name!r}; {hint}"


@pytest.mark.parametrize(
    ("value", "name", "hint"),
    [
        (CodeChallenge("sms", "42"), "channels", "; did you mean channel?"),
        (Failed("WRONG", "It was wrong."), "error_message", "; use why, of a Failed"),
        (LOGIN, "passwrd", "; did you mean password?"),
        (Pending(), "kind", "; use its class, as in isinstance(status, CodeChallenge)"),
        (Account("acct_1", "onlyfans", "jo", None, {}), "account_id", "; use id"),
        (InvalidInput("wrong"), "status", "; use status_code, of an APIError"),
        (InvalidInput("wrong"), "cursorr", "; did you mean cursor?"),
        (NotFound(status_code=404, request="GET /api/x", message="no"), "request_id", "; use headers, of an APIError"),
    ],
)
def test_an_attribute_that_a_value_does_not_have(value: Any, name: str, hint: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(value, name)
    assert str(caught.value) == f"{type(value).__name__!r} object has no attribute {name!r}{hint}"


@pytest.mark.parametrize(
    ("kind", "arguments", "message"),
    [
        (EmailPassword, {"email": "jo@example.com", "pw": "planted"}, "no argument pw=; use password="),
        (EmailPassword, {"username": "planted", "password": "x"}, "no argument username=; use email="),
        (FanslyLogin, {"email": "planted", "password": "x"}, "no argument email=; use username="),
        (SessionCookies, {"cookie": "planted"}, "no argument cookie=; use cookies="),
        (MobileApp, {"phone": "planted"}, "no argument phone="),
        (Proxy, {"hostname": "planted", "port": 1}, "no argument hostname=; use host="),
        (Polling, {"longes": 1}, "no argument longes=; did you mean longest?"),
        (Polling, {"poll_interval": 1}, "no argument poll_interval=; use first="),
        (Polling, {"multiplier": 1}, "no argument multiplier=; use factor="),
        (
            Switch,
            {"account_id": "acct_1", "creds": "planted"},
            "no argument creds=; use credentials=, as EmailPassword(…) or FanslyLogin(…)",
        ),
        (Connect, {"login": "planted"}, "no argument login=; use credentials=, as EmailPassword(…) or FanslyLogin(…)"),
        (AsksForCode, {"digits": "planted"}, "no argument digits="),
    ],
)
def test_an_argument_that_a_value_does_not_have(kind: Any, arguments: Any, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind(**arguments)

    assert str(caught.value) == f"{kind.__name__} has {message}"
    _assert_nothing_is_shown(caught.value)


def test_a_value_with_too_few_or_too_many_arguments() -> None:
    with pytest.raises(TypeError, match=r"^EmailPassword needs password$"):
        EmailPassword("jo@example.com")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"^Polling takes no argument by position, got 1; name the others: first="):
        Polling(5)  # type: ignore[call-arg]


def test_a_class_that_explains_its_arguments_has_its_own_signature() -> None:
    assert list(inspect.signature(EmailPassword).parameters) == ["email", "password"]
    assert "longest" in inspect.signature(Polling).parameters


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("AuthenticationError", "; use InvalidAPIKey"),
        ("NotFoundError", "; did you mean NotFound?"),
        ("RateLimitError", "; use RateLimited"),
        ("APITimeoutError", "; use RequestTimedOut"),
        ("APIConnectionError", "; use ConnectionFailed"),
        ("Client", "; use Fanscribe(…)"),
        ("OnlyFans", "; use the attribute onlyfans of a client"),
        ("Zzz", ""),
        ("webhook", ""),
    ],
)
def test_a_name_that_the_package_does_not_have(name: str, hint: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(fanscribe, name)
    assert str(caught.value) == f"module 'fanscribe' has no attribute {name!r}{hint}"


@CLIENTS
def test_what_is_asked_for_by_the_language_is_merely_missing(kind: Any) -> None:
    fans = kind("the-key")

    assert not hasattr(fans, "__len__")
    with pytest.raises(AttributeError, match=r"no attribute '_repr_html_'$"):
        _ = fans._repr_html_
    assert getattr(fans, "wait", None) is None


@CLIENTS
def test_a_property_that_fails_says_why(kind: Any) -> None:
    class Mine(kind):  # type: ignore[misc]
        @property
        def region(self) -> Any:
            return self.areas

    with pytest.raises(AttributeError, match="object has no attribute 'areas'"):
        _ = Mine("the-key").region


@CLIENTS
def test_a_platform_that_cannot_be_loaded_says_why(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("fanscribe._platforms.onlyfans.OnlyFans")

    with pytest.raises(AttributeError, match=r"fanscribe._platforms.onlyfans.*has no attribute 'OnlyFans'"):
        _ = kind("the-key").onlyfans


@pytest.mark.parametrize(
    ("ask", "hint"),
    [
        (lambda attempt: attempt.updates(on_challenge=print), "use result(on_challenge=…) of the attempt"),
        (lambda attempt: attempt.step(on_status=print), "use result(on_status=…) of the attempt"),
    ],
)
def test_an_attempt_names_the_wait_that_answers(fans: Any, box: Sandbox, ask: Callable[[Any], Any], hint: str) -> None:
    box.account("acct_1", SignsIn())
    attempt = fans.onlyfans.reauthenticate("acct_1")

    with pytest.raises(TypeError, match=re.escape(hint)):
        ask(attempt)


def _named() -> list[tuple[str, str]]:
    tables = {"option": near_misses.ARGUMENTS, **near_misses.HINTS}
    return [(table, name) for table, names in tables.items() for name in names]


@pytest.mark.parametrize(("table", "name"), _named())
def test_no_hint_is_for_a_name_that_there_is(table: str, name: str, box: Sandbox) -> None:
    """Such a hint would never be seen, and be wrong when a name is added."""
    if table == "option":
        waits: Any = Attempt.result
        assert name not in inspect.signature(Fanscribe).parameters.keys() & inspect.signature(waits).parameters
    else:
        kinds = {kind.__name__: kind for kind in (Attempt, Processing, SignInPlatform, Account, FanscribeError)}
        assert not hasattr({**kinds, "_Client": Fanscribe, "_StatusBase": Pending}[table], name)


def test_the_hints_are_not_imported_before_a_name_is_missing() -> None:
    script = """
import sys, traceback
from fanscribe import Fanscribe, InvalidInput
fans = Fanscribe("the-key")
fans.onlyfans.chats
def is_imported():
    print({"difflib", "fanscribe._core.near_misses", "fanscribe_api.runtime.near_misses"} <= sys.modules.keys())
try:
    fans.onlyfans.chats.list("acct_1", limit=())
except InvalidInput as error:
    traceback.format_exception(error)
is_imported()
try:
    fans.get
except AttributeError:
    is_imported()
"""

    assert python("-c", script, check=True).stdout.split() == ["False", "True"]


@pytest.mark.parametrize(
    "base", [OnlyFans, Chats, ListChats, FanscribeError, Fanscribe], ids=lambda base: base.__name__
)
def test_an_attribute_that_fails_raises_its_own_error(base: Any) -> None:
    class Failing(base):  # type: ignore[misc] # any of them
        @property
        def failing(self) -> Any:
            raise AttributeError("of its own")

    with pytest.raises(AttributeError, match=r"^of its own$"):
        _ = object.__new__(Failing).failing if base is not FanscribeError else Failing("x").failing


def _call_of_class(kind: type[Any], name: str) -> None:
    method = getattr(kind, name)
    asyncio.run(method()) if inspect.iscoroutinefunction(method) else method()


@CLIENTS
@pytest.mark.parametrize("name", ["request", "resume", "dispatch", "with_options"])
def test_a_method_of_a_client_that_is_called_without_one_says_so(kind: Any, name: str) -> None:
    with pytest.raises(TypeError, match="'self'"):
        _call_of_class(kind, name)


@CLIENTS
@pytest.mark.parametrize("name", ["connect", "follow_export", "account_status"])
def test_a_method_of_a_platform_that_is_called_without_one_says_so(kind: Any, name: str) -> None:
    with pytest.raises(TypeError, match="'self'"):
        _call_of_class(type(kind("a-key").onlyfans), name)
