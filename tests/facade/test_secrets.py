"""Recognisable secrets, and the places in which they are not found."""

import logging
import re
import reprlib
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from fanscribe import (
    AuthenticationFailed,
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    EmailPassword,
    FanscribeError,
    FanslyLogin,
    Proxy,
    SessionCookies,
    status,
)
from fanscribe.sandbox import AsksForApproval, AsksForCode, Fails, InstantClock, Sandbox, SignsIn, faults
from fanscribe.sandbox.shapes import ACCOUNT_SECRETS

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
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if re.search("/(facade/fanscribe|generated/fanscribe_api)/", frame.f_code.co_filename):
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
    everything.add(*(record.getMessage() for record in caplog.records), *(vars(record) for record in caplog.records))
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
    box.newcomer(AsksForCode(PLANTED["code"]))

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
    faults.Refused(500, PLANTED["password"]),
    faults.Refused(422, PLANTED["password"]),
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
    faults.Refused(503, PLANTED["password"]),
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
    operation: faults.Operation,
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
    twin: Any, box: Sandbox, everything: Everything, operation: faults.Operation, clock: InstantClock
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
