"""The sandbox responds as the provider does."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fanscribe import Fanscribe, RequestTimedOut
from fanscribe._signin import status
from fanscribe.sandbox import AsksForApproval, AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn, demo
from fanscribe.sandbox.faults import Latency
from support.patience import PATIENCE

LOGIN = {"email": "a@example.com", "password": "x"}


@pytest.fixture
def api(box: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=box.url, headers={"Authorization": f"Bearer {box.api_key}"}) as api:
        yield api


def _started(api: httpx.Client, account_id: str = "acct_1") -> str:
    answer = api.put(f"/api/authenticate/{account_id}/credentials", json=LOGIN)
    assert answer.status_code == 200
    return str(answer.json()["attempt_id"])


def _polled(api: httpx.Client, attempt_id: str) -> Any:
    return api.get(f"/api/authenticate/{attempt_id}").json()


def test_it_listens_only_on_this_machine_on_a_free_port() -> None:
    with Sandbox() as one, Sandbox() as other:
        assert one.url != other.url
        assert one.url.startswith("http://127.0.0.1:")
        assert one.api_key != other.api_key
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", int(one.url.rpartition(":")[2])), timeout=PATIENCE)


def test_it_listens_on_the_given_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    with Sandbox(port=port, api_key="mine") as box:
        assert httpx.get(f"http://127.0.0.1:{port}/api/accounts", headers={"Authorization": "Bearer mine"}).json() == []
        assert (box.url, box.api_key) == (f"http://127.0.0.1:{port}", "mine")
        with pytest.raises(OSError, match="in use"):
            Sandbox(port=port)


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "wrong"}])
def test_a_wrong_key_is_401_everywhere(box: Sandbox, header: dict[str, str]) -> None:
    for path in ("/api/accounts", "/api/authenticate/auth_1", "/nowhere"):
        assert httpx.get(box.url + path, headers=header).status_code == 401


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/authenticate/auth_nobody"),
        ("PUT", "/api/authenticate/auth_nobody"),
        ("PUT", "/api/authenticate/acct_nobody/credentials"),
        ("POST", "/api/authenticate/acct_nobody/reauthenticate"),
        ("GET", "/api/fansly/authenticate/fansly_acct_nobody"),
        ("POST", "/api/fansly/authenticate/acct_1/reauthenticate"),
        ("GET", "/api/acct_nobody/chats"),
        ("GET", "/nowhere"),
    ],
)
def test_an_unknown_path_or_id_is_404(box: Sandbox, api: httpx.Client, method: str, path: str) -> None:
    box.account("acct_1")

    assert api.request(method, path, json=LOGIN).status_code == 404


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, {"email", "password"}),
        ({"email": "a@example.com"}, {"password"}),
        ({"auth_type": "raw_data", "cookies": "x"}, {"auth_id", "xbc", "user_agent"}),
        ({"auth_type": "smoke_signals"}, {"auth_type"}),
        ([], {"email", "password"}),
    ],
)
def test_a_bad_body_is_422_by_field(box: Sandbox, api: httpx.Client, body: Any, fields: set[str]) -> None:
    box.account("acct_1")

    answer = api.put("/api/authenticate/acct_1/credentials", json=body)

    assert answer.status_code == 422
    assert set(answer.json()["errors"]) == fields
    assert answer.json()["message"]


def test_a_start_returns_the_attempt_and_its_polling_url(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1")

    plain = api.put("/api/authenticate/acct_1/credentials", json=LOGIN).json()
    phone = api.put("/api/authenticate/acct_1/credentials", json={"auth_type": "mobile_app"}).json()

    assert set(plain) == {"attempt_id", "message", "polling_url"}
    assert set(phone) == {"attempt_id", "message", "polling_url", "mobile_auth_session_deeplink"}
    assert plain["polling_url"] == f"{box.url}/api/authenticate/{plain['attempt_id']}"


def test_a_reauthentication_returns_no_attempt_id(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1")

    answer = api.post("/api/authenticate/acct_1/reauthenticate").json()

    assert set(answer) == {"success", "message", "polling_url"}


def test_a_poll_has_the_format_of_the_provider(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1", SignsIn(after=1))
    attempt_id = _started(api)

    working, done = _polled(api, attempt_id), _polled(api, attempt_id)

    assert set(working) == set(done) == {"state", "progress", "lastAttempt", "account"}
    assert (working["state"], working["account"]["onlyfans_data"]) == ("authenticating", None)
    assert (done["state"], done["progress"], done["lastAttempt"]["success"]) == ("authenticated", "signed_in", True)
    assert {"csrf", "wsAuthToken"} <= set(done["account"]["onlyfans_data"])


def test_a_wrong_code_leaves_the_attempt_open(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1", AsksForCode("246810", hint="42", after=0))
    attempt_id = _started(api)
    assert _polled(api, attempt_id)["lastAttempt"]["otp_phone_ending"] == "42"

    api.put(f"/api/authenticate/{attempt_id}", json={"code": "000000"})
    wrong = _polled(api, attempt_id)
    api.put(f"/api/authenticate/{attempt_id}", json={"code": "246810"})
    right = _polled(api, attempt_id)

    assert (wrong["state"], wrong["lastAttempt"]["needs_otp"], wrong["lastAttempt"]["error_code"]) == (
        "needs-otp",
        True,
        "WRONG_2FA",
    )
    assert right["state"] == "authenticated"


def test_a_code_without_a_challenge_is_refused(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1", AsksForFaceCheck(after=0))
    attempt_id = _started(api)
    _polled(api, attempt_id)

    assert api.put(f"/api/authenticate/{attempt_id}", json={"code": "1"}).status_code == 400
    assert api.put(f"/api/authenticate/{attempt_id}", json={}).status_code == 422


def test_other_calls_wait_for_the_end_of_an_authentication(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1", SignsIn(after=0))
    expired = api.get("/api/acct_1/chats")
    attempt_id = _started(api)
    during = api.get("/api/acct_1/chats")
    _polled(api, attempt_id)
    after = api.get("/api/acct_1/chats")

    assert expired.json()["error"] == "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"
    assert (during.status_code, after.status_code) == (503, 200)
    assert set(after.json()) == {"data", "_meta", "_pagination"}


def test_only_the_mobile_app_needs_an_approval_unless_scripted(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1", SignsIn(after=0))
    box.account("acct_2", AsksForApproval(after=1))

    plain, scripted = _started(api), _started(api, "acct_2")

    assert _polled(api, plain)["state"] == "authenticated"
    assert _polled(api, scripted)["state"] == "authenticating"


def test_fansly_reports_its_state_by_account(box: Sandbox, api: httpx.Client) -> None:
    box.account("fansly_acct_1", AsksForCode("135790", channel="email", after=0), Fails(message="Banned."))
    path = "/api/fansly/authenticate/fansly_acct_1"

    before = api.get(path).json()
    api.post(f"{path}/reauthenticate")
    asked = api.get(path).json()
    wrong = api.put(path, json={"code": "000000"}).json()
    api.put(path, json={"code": "135790"})
    api.get(path)
    failed = api.get(path).json()

    assert set(before) == set(asked) == set(wrong) == set(failed)
    assert (asked["status"], asked["needs_code"], asked["twofa_type"]) == ("challenge-email", True, 2)
    assert (wrong["needs_code"], wrong["last_error"]) == (True, "The code is wrong.")
    assert (failed["is_authenticated"], failed["last_error"]) == (False, "Banned.")


def test_accounts_are_listed_by_platform(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1", signed_in=True)
    box.account("fansly_acct_1")

    assert [account["id"] for account in api.get("/api/accounts").json()] == ["acct_1"]
    assert [account["id"] for account in api.get("/api/fansly/accounts").json()] == ["fansly_acct_1"]


def test_every_request_is_recorded_and_its_secrets_hidden(box: Sandbox, api: httpx.Client) -> None:
    box.account("acct_1")
    _started(api)

    seen = box.requests[-1]
    assert (seen.method, seen.path, seen.status) == ("PUT", "/api/authenticate/acct_1/credentials", 200)
    assert seen.body == LOGIN
    assert "password" not in repr(seen)


@pytest.mark.parametrize("account_id", ["auth_1", "acct", "someone", ""])
def test_an_account_has_an_id_of_the_right_form(box: Sandbox, account_id: str) -> None:
    with pytest.raises(ValueError, match="acct_…"):
        box.account(account_id)


def test_every_scene_of_the_demo_ends_as_expected(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status, "_reported", set())

    assert demo.main() == 0

    assert caplog.messages == [], "the client does not know a word of the sandbox"
    out = capsys.readouterr().out
    assert "5 of 5 ended as expected." in out
    assert "password" not in out.replace("email and password", "").replace("or the password is wrong", "")


def test_the_demo_fails_when_a_scene_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "_failure", _never)

    assert demo.main() == 1


def _never(fans: Any) -> bool:
    """A scene that fails"""
    return False


def test_it_stops_at_once_while_a_fault_delays_a_response() -> None:
    before = set(threading.enumerate())
    with (
        Sandbox() as box,
        Fanscribe(box.api_key, base_url=box.url) as fans,
        Fanscribe(box.api_key, base_url=box.url, timeout=0.2, max_retries=0) as hasty,
    ):
        box.account("acct_1")
        box.fault(Latency(300), on="poll")
        attempt = hasty.resume(fans.onlyfans.reauthenticate("acct_1").token)
        with pytest.raises(RequestTimedOut):
            attempt.status()
        started = time.monotonic()

    assert time.monotonic() - started < 60
    # Threads of earlier tests may end meanwhile.
    assert set(threading.enumerate()) <= before
