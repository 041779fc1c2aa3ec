"""Fanvue: accounts that are connected in the browser, listed, looked at and called, with nothing to sign in."""

import json
from typing import Any

import httpx
import pytest
from fanscribe import (
    Authenticated,
    Fanscribe,
    Forbidden,
    InvalidInput,
    InvalidToken,
    NotFound,
    Pending,
    SessionExpired,
    UnexpectedAnswer,
)
from fanscribe._platforms.browser import read_account
from fanscribe.roster import Reauthenticate, Resume, Roster
from fanscribe.sandbox import InstantClock, Sandbox
from fanscribe.webhooks import parse

ACCOUNT = "fanvue_acct_1"


@pytest.fixture
def connected(box: Sandbox) -> Sandbox:
    """A sandbox with an account on Fanvue, and one on OnlyFans."""
    box.account(ACCOUNT, username="amber", display_name="Amber")
    box.account("acct_1", signed_in=True)
    return box


def test_an_account_is_called_by_its_id(connected: Sandbox, fans: Any) -> None:
    chats = fans.fanvue.chats.list(ACCOUNT)

    assert chats.data.data[0].user.uuid
    assert connected.requests[-1].path == "/api/fanvue/fanvue_acct_1/chats"


def test_pages_are_followed_by_cursor_and_by_time(connected: Sandbox, fans: Any) -> None:
    assert len(list(fans.fanvue.chats.list.items(ACCOUNT, size=10))) == 25
    assert len(list(fans.fanvue.chat_messages.list.items(ACCOUNT, "a-fan", limit=10))) == 25
    assert len(connected.requests) == 6


def test_maps_have_what_comes(twin: Any) -> None:
    summary = {"averageByHourOfDay": {"0": 1.5, "23": 2}, "breakdownBySource": {"tips": {"gross": 9, "net": 8}}}
    message = {"pricing": {"EUR": {"price": 700}}}

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": message if "messages" in request.url.path else summary})

    fans = twin("the-key", handler=handler, base_url="https://api.example")
    read = fans.fanvue.insights.get_earnings_summary(ACCOUNT).data
    assert read.average_by_hour_of_day.additional_properties == {"0": 1.5, "23": 2}
    assert read.breakdown_by_source["tips"].gross == 9
    assert fans.fanvue.chat_messages.get(ACCOUNT, "a", "b").data.pricing["EUR"].price == 700


@pytest.mark.parametrize("name", ["reauthenticate", "connect", "switch_credentials", "resume"])
def test_there_is_no_sign_in(fans: Any, name: str) -> None:
    assert not hasattr(type(fans.fanvue), name)


def test_the_status_of_an_account_that_is_connected(connected: Sandbox, fans: Any) -> None:
    status = fans.fanvue.account_status(ACCOUNT)

    assert isinstance(status, Authenticated)
    assert (status.account.id, status.account.username, status.account.display_name) == (ACCOUNT, "amber", "Amber")
    assert (status.platform, status.account_id) == ("fanvue", ACCOUNT)


def test_the_status_of_an_account_that_is_not_connected(connected: Sandbox, fans: Any) -> None:
    connected.account(ACCOUNT, signed_in=False)
    assert isinstance(fans.fanvue.account_status(ACCOUNT), Pending)

    with pytest.raises(NotFound):
        fans.fanvue.account_status("fanvue_acct_2")
    with pytest.raises(InvalidInput, match="fanvue_acct_…"):
        fans.fanvue.account_status("acct_1")


@pytest.mark.parametrize(
    "body",
    [
        {"data": {"id": ACCOUNT}},
        {"data": {"handle": "amber"}},
        {"handle": 5},
        {"data": {"id": ACCOUNT, "status": "connected"}},
        {"data": {"is_authenticated": "1", "status": "odd"}},
    ],
)
def test_an_account_that_is_named_is_connected(body: Any) -> None:
    assert isinstance(read_account(body, ACCOUNT), Authenticated)


@pytest.mark.parametrize(
    ("body", "progress"),
    [
        (None, None),
        ([], None),
        ({"data": None}, None),
        ({"data": "words"}, None),
        ({"message": "creator not connected"}, None),
        ({"data": {"id": ACCOUNT, "status": "disconnected"}}, "disconnected"),
        ({"data": {"id": ACCOUNT, "is_authenticated": False}}, None),
    ],
)
def test_an_answer_that_does_not_say_so_is_no_connection(body: Any, progress: str | None) -> None:
    assert read_account(body, ACCOUNT) == Pending(progress)


def test_an_answer_about_another_account_is_not_read(twin: Any) -> None:
    fans = twin(
        "the-key",
        base_url="https://api.example",
        handler=lambda request: httpx.Response(200, json={"data": {"id": "fanvue_acct_2"}}),
    )
    with pytest.raises(UnexpectedAnswer, match="another account"):
        fans.fanvue.account_status(ACCOUNT)


def test_the_roster_lists_it_with_the_others(connected: Sandbox) -> None:
    with Fanscribe(connected.api_key, base_url=connected.url) as fans:
        listed = {each.account_id: each for each in Roster(fans).accounts()}

    assert set(listed) == {"acct_1", ACCOUNT}
    account = listed[ACCOUNT]
    assert (account.platform, account.username, account.display_name) == ("fanvue", "amber", "Amber")
    assert account.is_signed_in is True


@pytest.mark.parametrize(
    "wrap", [lambda rows: rows, lambda rows: {"data": rows}, lambda rows: {"data": {"data": rows}}]
)
def test_the_list_of_accounts_is_read_wherever_it_is(wrap: Any) -> None:
    rows = [{"id": ACCOUNT, "handle": "amber", "displayName": "Amber"}, {"id": "acct_1"}, {"id": 5}]
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=wrap(rows)))
    with Fanscribe("the-key", base_url="https://api.example", http_client=httpx.Client(transport=transport)) as fans:
        [account] = Roster(fans).accounts("fanvue")

    assert (account.account_id, account.username, account.display_name) == (ACCOUNT, "amber", "Amber")
    assert account.is_signed_in is None


@pytest.mark.parametrize(("status", "error"), [(404, NotFound), (403, Forbidden)])
def test_a_team_or_a_key_without_access_has_no_accounts_there(
    status: int, error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/api/fanvue"):
            return httpx.Response(status, json={"message": "No."})
        return httpx.Response(200, json=[{"id": "acct_1"}] if request.url.path == "/api/accounts" else [])

    http = httpx.Client(transport=httpx.MockTransport(handle))
    with Fanscribe("the-key", base_url="https://api.example", http_client=http) as fans:
        assert [each.account_id for each in Roster(fans).accounts()] == ["acct_1"]
        assert ("fanvue: its accounts are not listed" in caplog.text) == (status == 403)
        with pytest.raises(error):
            Roster(fans).accounts("fanvue")


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(404, json={"message": "Not found."}),
        httpx.Response(404, html="<html>another server</html>"),
        httpx.Response(403, text="error code: 1010"),
    ],
)
def test_a_client_that_has_access_to_nothing_is_told_so(answer: httpx.Response) -> None:
    http = httpx.Client(transport=httpx.MockTransport(lambda request: answer))
    with (
        Fanscribe("the-key", base_url="https://api.example", http_client=http) as fans,
        pytest.raises((NotFound, Forbidden)),
    ):
        Roster(fans).accounts()


def test_an_expired_session_is_reported_and_not_recovered(connected: Sandbox, twin: Any, clock: Any) -> None:
    connected.account(ACCOUNT, signed_in=False)
    fans = twin(connected.api_key, base_url=connected.url, clock=clock, on_session_expired="reauthenticate")

    with pytest.raises(SessionExpired):
        fans.fanvue.chats.list(ACCOUNT)
    assert [each.path for each in connected.requests] == ["/api/fanvue/fanvue_acct_1/chats"]


def test_a_job_for_it_is_refused() -> None:
    with pytest.raises(InvalidInput, match="connected in the browser"):
        Reauthenticate(ACCOUNT)


def test_a_watch_of_it_is_refused(connected: Sandbox) -> None:
    with (
        Fanscribe(connected.api_key, base_url=connected.url) as fans,
        pytest.raises(InvalidInput, match="connected in the browser"),
    ):
        next(Roster(fans).watch(accounts=["acct_1", ACCOUNT]))
    assert connected.requests == []


def test_a_token_that_names_it_is_damaged(fans: Any) -> None:
    fields = {"v": 1, "platform": "fanvue", "account": ACCOUNT, "attempt": None, "phone": False}
    token = json.dumps(fields | {"at": "2026-11-28T00:00:00+00:00", "triggered": None})

    with pytest.raises(InvalidToken, match="no sign-ins on Fanvue"):
        Resume(token)
    with pytest.raises(InvalidToken, match="no sign-ins on Fanvue"):
        fans.resume(token)


def test_its_webhooks_have_its_platform() -> None:
    import hashlib
    import hmac

    body = json.dumps({"event": "fanvue.messages.received", "account_id": ACCOUNT, "payload": {}}).encode()
    signature = hmac.new(b"secret", body, hashlib.sha256).hexdigest()
    event = parse(body, {"Signature": signature}, "secret")

    assert (event.platform, event.name, event.account_id) == ("fanvue", "messages.received", ACCOUNT)


def test_another_platform_s_account_is_not_its_own(connected: Sandbox) -> None:
    headers = {"Authorization": f"Bearer {connected.api_key}"}
    for path in ("/api/fanvue/acct_1/chats", "/api/fanvue_acct_1/chats", "/api/fansly/fanvue_acct_1/chats"):
        assert httpx.get(connected.url + path, headers=headers).status_code == 404


def test_a_call_waits_for_an_account_that_is_connected_anew(twin: Any) -> None:
    answers = [503, 503, 200]

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/fanvue/accounts/fanvue_acct_1":
            return httpx.Response(200, json={"data": {"id": "fanvue_acct_1", "is_authenticated": True}})
        status = answers.pop(0)
        message: Any = {"message": "This account is currently re-authenticating."} if status == 503 else {"data": {}}
        return httpx.Response(status, json=message)

    fans = twin("the-key", handler=handle, clock=InstantClock(), wait_while_reauthenticating=60)

    assert fans.fanvue.chats.list("fanvue_acct_1") is not None
    assert answers == []
