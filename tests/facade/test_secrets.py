"""Recognisable secrets, and the places in which they are not found."""

import asyncio
import base64
import html
import json
import logging
import reprlib
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
from fanscribe import (
    AsyncFanscribe,
    AuthenticationFailed,
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    EmailPassword,
    Fanscribe,
    FanscribeError,
    FanslyLogin,
    InvalidInput,
    Proxy,
    SessionCookies,
)
from fanscribe._core.redaction import Redaction
from fanscribe._signin import status
from fanscribe.sandbox import AsksForApproval, AsksForCode, Fails, InstantClock, Sandbox, SignsIn, faults
from fanscribe.sandbox.responses import ACCOUNT_SECRETS
from httpcore._backends.sync import SyncStream

PLANTED = {
    "password": "planted-password",
    "cookies": "planted-cookies",
    "xbc": "planted-xbc",
    "code": "93571846",
    "wrong code": "64817539",
    "proxy": "planted-proxy-password",
}
LOGIN = EmailPassword("jo@example.com", PLANTED["password"])
COOKIES = SessionCookies("17", PLANTED["cookies"], PLANTED["xbc"], "Mozilla/5.0")
PROXY = Proxy("proxy.example", 8080, "jo", PLANTED["proxy"])


class _Whole(reprlib.Repr):
    """A repr that bears objects that are not finished, as error trackers have it."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = self.maxdict = self.maxlist = self.maxtuple = self.maxset = 10**6


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


class Everything:
    """Everything that a run shows: reprs, log records, errors with their tracebacks and the locals of our own frames."""

    def __init__(self, key: str) -> None:
        self.texts: list[str] = []
        self._secrets = {**PLANTED, "key": key, **ACCOUNT_SECRETS}

    def add(self, *values: Any) -> None:
        self.texts += [f"{value!r} {value}" for value in values]

    def add_error(self, error: BaseException) -> None:
        self.add(error, error.args, vars(error))
        self.texts += traceback.format_exception(error)
        shown = _Whole().repr
        for each in _chain(error):
            for frame, _ in traceback.walk_tb(each.__traceback__):
                # Error trackers record the locals of every frame; those of a test are the test's own.
                if "/tests/" not in frame.f_code.co_filename:
                    self.texts += [
                        f"{frame.f_code.co_name}: {name} = {shown(value)}" for name, value in frame.f_locals.items()
                    ]

    def check(self) -> None:
        assert self.texts
        for name, secret in self._secrets.items():
            found = [text for text in self.texts if secret in text]
            assert not found, (name, found[:3])


@pytest.fixture
def everything(box: Sandbox, caplog: pytest.LogCaptureFixture) -> Any:
    everything = Everything(box.api_key)
    with caplog.at_level(logging.DEBUG):
        yield everything
    # At the end of a test `caplog.records` is that of its teardown, which is empty. What httpx's own layers log is theirs.
    records = [record for record in caplog.get_records("call") if not record.name.startswith(("httpcore", "httpx"))]
    everything.add(*(record.getMessage() for record in records), *(vars(record) for record in records))
    everything.check()


def test_the_log_of_a_test_is_looked_at(caplog: pytest.LogCaptureFixture) -> None:
    everything = Everything("the-key")
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("fanscribe").warning("the key is %s", "the-key")
    everything.add(*(record.getMessage() for record in caplog.get_records("call")))

    with pytest.raises(AssertionError, match="the-key"):
        everything.check()


def _codes(*codes: str) -> Callable[[Any], str | None]:
    left = iter(codes)
    return lambda challenge: next(left, None)


@pytest.mark.parametrize("credentials", [LOGIN, COOKIES], ids=["login", "cookies"])
def test_a_run_that_succeeds(fans: Any, box: Sandbox, everything: Everything, credentials: Any) -> None:
    box.account("acct_1", AsksForCode(PLANTED["code"]), SignsIn(after=2))
    box.account("fansly_acct_1", AsksForCode(PLANTED["code"], channel="email"))
    ask = _codes(PLANTED["wrong code"], PLANTED["code"], PLANTED["wrong code"], PLANTED["code"])

    attempt = fans.onlyfans.switch_credentials("acct_1", credentials)
    account = attempt.result(on_challenge=ask, on_status=everything.add)
    fansly = fans.fansly.reauthenticate("fansly_acct_1")

    everything.add(fans, attempt, account, credentials, attempt.last_status, fans.onlyfans, fans.fansly, fansly)
    everything.add(fansly.result(on_challenge=ask, on_status=everything.add), *box.requests, box)
    assert "planted" in str(box.requests[0].body), "the secrets did reach the provider"


def test_a_run_that_fails_with_the_secrets_in_the_providers_words(
    fans: Any, box: Sandbox, everything: Everything
) -> None:
    echo = f"{PLANTED['password']} and {PLANTED['code']} and {box.api_key} are wrong"
    box.account("acct_1", AsksForCode(PLANTED["code"]), Fails(echo, echo))

    with pytest.raises(AuthenticationFailed) as caught:
        fans.onlyfans.switch_credentials("acct_1", LOGIN).result(
            on_challenge=_codes(PLANTED["code"]), on_status=everything.add
        )

    everything.add_error(caught.value)
    assert "*** and *** and *** are wrong" in str(caught.value)


def test_a_run_that_times_out(fans: Any, box: Sandbox, everything: Everything, clock: InstantClock) -> None:
    box.account("acct_1", AsksForApproval(after=10**6))

    with pytest.raises(AuthenticationTimedOut) as caught:
        fans.onlyfans.switch_credentials("acct_1", COOKIES).result(timeout=20, on_status=everything.add)

    everything.add_error(caught.value)


def test_a_run_in_which_codes_stay_wrong(fans: Any, box: Sandbox, everything: Everything) -> None:
    box.queue_new_account(AsksForCode(PLANTED["code"]))

    with pytest.raises(ChallengeNotAnswered) as caught:
        fans.fansly.connect(FanslyLogin("jo", PLANTED["password"]), proxy=PROXY).result(
            on_challenge=_codes(PLANTED["wrong code"], PLANTED["wrong code"])
        )

    everything.add_error(caught.value)


def test_requests_that_are_refused(fans: Any, twin: Any, box: Sandbox, everything: Everything) -> None:
    stranger = twin("another-key", base_url=box.url)
    for start in (
        lambda: fans.onlyfans.switch_credentials("acct_nobody", LOGIN),
        lambda: stranger.onlyfans.switch_credentials("acct_nobody", COOKIES),
        lambda: fans.onlyfans.connect(LOGIN, proxy="atlantis"),
        lambda: twin(box.api_key, base_url="http://127.0.0.1:9").onlyfans.connect(COOKIES, proxy=PROXY),
        lambda: twin(box.api_key, base_url="nowhere"),
    ):
        with pytest.raises(Exception, match=r".") as caught:
            start()
        everything.add_error(caught.value)


def test_a_code_that_could_not_be_handed_in(fans: Any, box: Sandbox, everything: Everything) -> None:
    box.account("acct_1", AsksForCode(PLANTED["code"]))
    attempt = fans.onlyfans.switch_credentials("acct_1", LOGIN)
    box.reset()

    with pytest.raises(Exception, match="Not found") as caught:
        attempt.submit_code(PLANTED["code"])

    everything.add_error(caught.value)
    everything.add(attempt)


FAULTS = [
    faults.ResetBefore(),
    faults.ResetAfter(),
    faults.Truncated(),
    faults.InvalidJSON(),
    faults.HtmlPage(200),
    faults.HtmlPage(524),
    faults.ErrorResponse(500, PLANTED["password"]),
    faults.ErrorResponse(422, PLANTED["password"]),
    faults.TooManyRequests(1),
    faults.Redirect("https://elsewhere.example/?" + PLANTED["password"]),
    faults.nulls(),
    faults.unknown_state(PLANTED["password"]),
    faults.other_host("https://elsewhere.example/" + PLANTED["password"]),
    faults.earlier_attempt(success=False),
    faults.Latency(0.01),
    faults.Trickle(0.0001),
    faults.Huge(2**16),
    faults.HtmlPage(403),
    faults.ErrorResponse(503, PLANTED["password"]),
    faults.TooManyRequests(),
    faults.nulls("state", "polling_url", "attempt_id"),
    faults.missing("state", "polling_url", "attempt_id"),
    faults.clock_skew(86400),
    faults.earlier_attempt(),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
@pytest.mark.parametrize("operation", ["switch", "poll", "submit"])
def test_faults_wherever_they_happen(
    fans: Any,
    box: Sandbox,
    everything: Everything,
    fault: faults.Fault,
    operation: faults.OperationName,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(status, "_reported", set())
    box.account("acct_1", AsksForCode(PLANTED["code"]), SignsIn(after=2))
    box.fault(fault, on=operation, times=10**6)

    try:
        attempt = fans.onlyfans.switch_credentials("acct_1", LOGIN)
        everything.add(attempt, attempt.token)
        everything.add(
            attempt.result(timeout=200, on_challenge=lambda challenge: PLANTED["code"], on_status=everything.add)
        )
    except FanscribeError as error:
        everything.add_error(error)


@pytest.mark.parametrize("operation", ["switch", "poll", "submit"])
def test_a_server_that_is_gone(
    twin: Any, box: Sandbox, everything: Everything, operation: faults.OperationName, clock: InstantClock
) -> None:
    with Sandbox(api_key=box.api_key) as box:
        box.account("acct_1", AsksForCode(PLANTED["code"]), SignsIn(after=2))
        box.fault(faults.ConnectionRefused(3600), on=operation)
        fans = twin(box.api_key, base_url=box.url, clock=clock)
        with pytest.raises(FanscribeError) as caught:
            fans.onlyfans.switch_credentials("acct_1", LOGIN).result(
                timeout=200, on_challenge=lambda challenge: PLANTED["code"], on_status=everything.add
            )

    everything.add_error(caught.value)


@pytest.mark.parametrize("credentials", [LOGIN, COOKIES], ids=["login", "cookies"])
def test_a_start_that_ctrl_c_interrupts(
    box: Sandbox, everything: Everything, credentials: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(self: Any, buffer: bytes, timeout: float | None = None) -> None:
        # The headers are written before the body; the frames above hold the whole of either.
        if b"planted" in buffer:
            raise KeyboardInterrupt

    with Fanscribe(box.api_key, base_url=box.url) as fans:
        monkeypatch.setattr(SyncStream, "write", interrupted)
        with pytest.raises(KeyboardInterrupt) as caught:
            fans.onlyfans.switch_credentials("acct_1", credentials)

    everything.add_error(caught.value)


@pytest.mark.parametrize("operation", ["switch", "submit"])
def test_a_start_or_a_code_whose_task_is_cancelled(
    box: Sandbox, everything: Everything, operation: faults.OperationName
) -> None:
    box.account("acct_1", AsksForCode(PLANTED["code"], after=0))
    box.fault(faults.Latency(300), on=operation)

    async def send(fans: AsyncFanscribe) -> None:
        attempt = await fans.onlyfans.switch_credentials("acct_1", LOGIN)
        await attempt.result(on_challenge=lambda _: PLANTED["code"])

    async def main() -> None:
        async with AsyncFanscribe(box.api_key, base_url=box.url) as fans:
            task = asyncio.create_task(send(fans))
            while not any(seen.method == "PUT" and operation in ("switch", _kind(seen)) for seen in box.requests):  # noqa: ASYNC110
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            everything.add_error(caught.value)

            box.fault(faults.Latency(300), on="switch")
            box.account("acct_2")
            with pytest.raises(TimeoutError) as timed_out:
                async with asyncio.timeout(0.2):
                    await fans.onlyfans.switch_credentials("acct_2", COOKIES)
            everything.add_error(timed_out.value)

    asyncio.run(main())


def _kind(seen: Any) -> str:
    return "submit" if "code" in seen.body else "switch"


def test_a_name_that_cannot_be_encoded(fans: Any, box: Sandbox, everything: Everything) -> None:
    for connect in (
        lambda name: fans.onlyfans.connect(LOGIN, name=name),
        lambda name: fans.fansly.connect(FanslyLogin(name, PLANTED["password"])),
        lambda name: fans.onlyfans.connect(EmailPassword("a@example.com", PLANTED["password"] + name)),
    ):
        with pytest.raises(InvalidInput) as caught:
            connect("half of \ud83d")
        everything.add_error(caught.value)

    assert box.requests == []


MADE: list[Callable[[str], Any]] = [
    lambda secret: EmailPassword("a@example.com", secret),
    lambda secret: SessionCookies("17", secret, "x", "Mozilla/5.0"),
    lambda secret: SessionCookies("17", "a=b", secret, "Mozilla/5.0"),
    lambda secret: FanslyLogin("jo", secret),
    lambda secret: Proxy("proxy.example", 8080, "jo", secret),
    lambda secret: Proxy.from_url(f"ftp://jo:{secret}@proxy.example"),
]


@pytest.mark.parametrize("make", MADE)
@pytest.mark.parametrize("end", ["\n", "\x00"])
def test_credentials_that_cannot_be_right(everything: Everything, make: Callable[[str], Any], end: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        make(PLANTED["password"] + end)

    everything.add_error(caught.value)


@pytest.mark.parametrize("code", [93571846, PLANTED["code"] * 20, PLANTED["code"] + "\x00", PLANTED["code"].encode()])
def test_a_code_that_cannot_be_right(fans: Any, box: Sandbox, everything: Everything, code: Any) -> None:
    box.account("acct_1", AsksForCode(PLANTED["code"], after=0))
    attempt = fans.onlyfans.switch_credentials("acct_1", LOGIN)

    with pytest.raises(InvalidInput) as caught:
        attempt.submit_code(code)
    everything.add_error(caught.value)
    with pytest.raises(FanscribeError) as refused:
        attempt.result(on_challenge=lambda _: code)
    everything.add_error(refused.value)


def test_a_client_that_cannot_be_made(everything: Everything) -> None:
    for kind in (Fanscribe, AsyncFanscribe):
        for settings in ({"timeout": 0}, {"base_url": "nowhere"}, {"http_client": 5}, {"max_retries": -1}):
            with pytest.raises(InvalidInput) as caught:
                kind(PLANTED["password"], **settings)
            everything.add_error(caught.value)


COOKIE = "first=planted-cookies; second=another/planted=cookie&more"


def _spelled(secret: str) -> dict[str, str]:
    encoded = base64.b64encode(secret.encode()).decode()
    return {
        "as it is": secret,
        "JSON": json.dumps(secret)[1:-1],
        "JSON of PHP": json.dumps(secret)[1:-1].replace("/", "\\/"),
        "address": quote(secret, safe=""),
        "address, lower": quote(secret, safe="").lower(),
        "form": quote_plus(secret),
        "HTML": html.escape(secret),
        "HTML of PHP": html.escape(secret).replace("&#x27;", "&#039;"),
        "base64": encoded,
        "base64 in an address": encoded.replace("+", "-").replace("/", "_").rstrip("="),
        "base64 of more": base64.b64encode(f"jo:{secret}".encode()).decode(),
        "repr": repr(secret),
        "beginning": secret[:10] + "…",
        "most": secret[:-1],
        "end": "…" + secret[1:],
    }


SECRET = "pl\"an/ted p'ass<wörd>&more"


@pytest.mark.parametrize("spelling", _spelled(SECRET))
@pytest.mark.parametrize("status", [200, 422, 500])
def test_a_secret_is_taken_out_in_whatever_spelling_it_comes_back(twin: Any, spelling: str, status: int) -> None:
    echo = _spelled(SECRET)[spelling]

    def handler(request: httpx.Request) -> httpx.Response:
        body = {
            "success": False,
            "message": f"<{echo}> is wrong",
            "errors": {"x": [f"<{echo}>"]},
            "echo": [{echo: echo}],
        }
        return httpx.Response(status, json=body, headers={"x-request-id": quote(echo)})

    fans = twin("the-key", base_url="https://api.example", handler=handler)
    with pytest.raises(FanscribeError) as caught:
        fans.onlyfans.switch_credentials("acct_1", EmailPassword("a@example.com", SECRET))

    shown = f"{caught.value!r} {caught.value} {vars(caught.value)}"
    for number in range(len(echo) - 7):
        assert echo[number : number + 8] not in shown, echo[number : number + 8]


def test_each_cookie_of_the_cookie_header_is_a_secret(twin: Any) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(422, json={"message": "another/planted=cookie&more, planted-cookies", "errors": {}})

    fans = twin("the-key", base_url="https://api.example", handler=handler)
    with pytest.raises(FanscribeError) as caught:
        fans.onlyfans.switch_credentials("acct_1", SessionCookies("17", COOKIE, "x-b-c", "Mozilla/5.0"))

    assert "***, ***" in str(caught.value)


def test_a_secret_that_is_cut_off_by_our_own_limit_is_not_shown_in_part(twin: Any) -> None:
    for before in range(470, 505):
        text = Redaction(frozenset({"planted-password"}))("x" * before + "planted-password" + "y" * 5000)
        assert "plan" not in text, before


def test_an_unknown_word_is_logged_without_the_secrets_in_it(
    fans: Any, box: Sandbox, everything: Everything, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status, "_reported", set())
    box.account("acct_1", SignsIn(after=2))
    box.fault(faults.unknown_state(f"is {PLANTED['password']} wrong"), on="poll")

    fans.onlyfans.switch_credentials("acct_1", LOGIN).result()

    assert "onlyfans: unknown state 'is *** wrong', treated as pending" in caplog.messages
