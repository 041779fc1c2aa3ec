"""An account has one owner: who signs it in is known, or found out by looking; nobody waits for what nobody works at."""

import asyncio
import contextlib
import json
import sys
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
from fanscribe import (
    AccountReauthenticating,
    AsyncFanscribe,
    AttemptInProgress,
    AuthenticationFailed,
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    CodeChallenge,
    EmailPassword,
    Fanscribe,
    InvalidInput,
    LockFailed,
    OutcomeUnknown,
    Polling,
    ReauthenticationFailed,
    SessionExpired,
    ValidationFailed,
)
from fanscribe._signin.locks import FileLock, LockNote
from fanscribe._signin.resume import ResumeToken
from fanscribe._signin.work import Worker
from fanscribe.roster import JobState, Reauthenticate, Roster
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import Changed, ErrorResponse, Latency
from support.patience import PATIENCE, Child
from support.rawserver import Connection, RawServer, answer

Twin = Callable[..., Any]
QUICK = Polling(first=0.02, longest=0.05, settle=0.1)
# Seconds for what is to run out of them: a busy machine needs less for every other request.
SHORT = 3.0
EXPIRED = {"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}
BOTH = pytest.mark.parametrize("account", ["acct_1", "fansly_acct_1"])


@pytest.fixture
def recovering(twin: Twin, box: Sandbox) -> Any:
    """Makes a client that recovers sessions."""

    def make(**options: Any) -> Any:
        given = {"polling": QUICK, "on_session_expired": "reauthenticate"}
        return twin(box.api_key, base_url=box.url, **given | options)

    return make


def _call(fans: Any, account: str = "acct_1") -> Any:
    return _platform(fans, account).chats.list(account)


def _platform(fans: Any, account: str) -> Any:
    return fans.fansly if account.startswith("fansly") else fans.onlyfans


def _starts(box: Sandbox) -> Counter[str]:
    paths = [each.path.split("/") for each in box.requests if each.status < 300]
    return Counter(path[-2] for path in paths if path[-1] in ("reauthenticate", "credentials"))


@BOTH
def test_an_account_whose_recovery_was_cancelled_while_it_was_being_started_is_recovered_by_the_next_call(
    box: Sandbox, account: str
) -> None:
    box.account(account, SignsIn(after=3), signed_in=False)
    box.fault(Latency(300), on="reauthenticate")

    async def main() -> Any:
        async with AsyncFanscribe(
            box.api_key, base_url=box.url, polling=Polling(first=0.05, settle=0.5), on_session_expired="reauthenticate"
        ) as fans:
            first = asyncio.ensure_future(_call(fans, account))
            async with asyncio.timeout(PATIENCE):
                while not _reached(box, "/reauthenticate"):  # noqa: ASYNC110 - it is counted in another thread
                    await asyncio.sleep(0.01)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return await _call(fans, account)

    assert asyncio.run(main()).data
    assert _starts(box) == {account: 1}, "the provider was at work"


def _reached(box: Sandbox, end: str) -> bool:
    return any(each.path.endswith(end) for each in box.requests)


def test_a_patient_client_is_not_failed_by_one_whose_start_took_too_long(twin: Twin) -> None:
    """The first gives up its request for the start, and its recovery goes on: what became of the start is looked at."""
    world = {"is_signed_in": False, "starts": 0}
    looked = threading.Event()

    def serve(connection: Connection) -> None:
        while True:
            path = connection.receive().path
            if path.endswith("/reauthenticate"):
                world["starts"] += 1
                # The answer comes when it is not waited for any more.
                looked.wait(PATIENCE)
                connection.send(answer({"success": True, "polling_url": "https://x.example/auth_1"}))
            elif path == "/api/accounts":
                if world["starts"]:
                    looked.set()
                    world["is_signed_in"] = True
                listed = {"id": "acct_1", "is_authenticated": world["is_signed_in"]}
                connection.send(answer([listed]))
            else:
                connection.send(answer({"data": []}) if world["is_signed_in"] else answer(EXPIRED, "401 Unauthorized"))

    with RawServer(serve) as server:
        fans = twin(
            "the-key",
            base_url=server.url,
            polling=QUICK,
            timeout=60,
            max_retries=0,
            on_session_expired="reauthenticate",
        )
        assert _call(fans.with_options(timeout=SHORT)).data == []
        assert _call(fans).data == []
    assert world["starts"] == 1


def test_an_attempt_that_nobody_waits_for_any_more_is_polled_by_the_next_call(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), SignsIn(after=1), signed_in=False)
    asked: list[Any] = []
    fans = recovering(on_challenge=lambda challenge: asked.append(challenge) or "246810")
    attempt = fans.onlyfans.reauthenticate("acct_1")
    with pytest.raises(ChallengeNotAnswered):
        attempt.result(on_challenge=lambda challenge: None)
    box.fault(Changed(lambda body: EXPIRED), on="other", times=1)

    assert _call(fans).data
    assert len(asked) == 1
    assert _starts(box) == {"acct_1": 1}


def test_an_attempt_that_nobody_can_answer_fails_the_call_at_once_with_its_cause_and_token(
    recovering: Any, box: Sandbox
) -> None:
    box.account("acct_1", AsksForCode("246810"), signed_in=False)
    fans = recovering(total_timeout=PATIENCE)
    attempt = fans.onlyfans.reauthenticate("acct_1")
    with pytest.raises(ChallengeNotAnswered):
        attempt.result()
    box.fault(Changed(lambda body: EXPIRED), on="other", times=1)

    with pytest.raises(ReauthenticationFailed) as caught:
        _call(fans)
    assert isinstance(caught.value.error, ChallengeNotAnswered)
    assert caught.value.token == attempt.token


@BOTH
@pytest.mark.parametrize("met", ["503", "a session that is gone"])
def test_an_attempt_that_another_process_left_is_gone_on_with(
    recovering: Any, box: Sandbox, tmp_path: Path, account: str, met: str
) -> None:
    box.account(account, AsksForCode("246810"), SignsIn(after=1), signed_in=False)
    one, other = (recovering(locks=tmp_path, on_challenge=lambda challenge: "246810") for _ in range(2))
    attempt = _platform(one, account).reauthenticate(account)
    with pytest.raises((AuthenticationTimedOut, ChallengeNotAnswered)):
        attempt.result(timeout=0.3, on_challenge=lambda challenge: None)
    # The first idles from here on.
    if met != "503":
        box.fault(Changed(lambda body: EXPIRED), on="other", times=1)

    assert _call(other, account).data
    assert _starts(box) == {account: 1}


def test_an_account_that_another_process_keeps_is_looked_at(recovering: Any, box: Sandbox, tmp_path: Path) -> None:
    """The holder of the lock hangs, and does not release it."""
    box.account("acct_1", SignsIn(after=1), signed_in=False)
    other = recovering(locks=tmp_path)
    keeper = FileLock(tmp_path, "acct_1")
    assert keeper.acquire()
    signs_in = threading.Timer(0.3, box.account, ("acct_1",), {"signed_in": True})
    signs_in.start()
    try:
        assert _call(other).data
    finally:
        signs_in.join()
        keeper.release(None)
    assert not _starts(box)


@BOTH
def test_a_second_process_starts_nothing_beside_an_attempt_that_was_resumed(
    recovering: Any, box: Sandbox, tmp_path: Path, account: str
) -> None:
    box.account(account, AsksForCode("246810"), signed_in=False)
    killed, resuming, third = (recovering(locks=tmp_path) for _ in range(3))
    token = _platform(killed, account).reauthenticate(account).token
    resumed = resuming.resume(token)
    with pytest.raises(ChallengeNotAnswered):
        resumed.result()

    with pytest.raises(AttemptInProgress) as caught:
        _platform(third, account).reauthenticate(account)
    assert caught.value.elsewhere
    assert caught.value.attempt.account_id == account
    assert _starts(box) == {account: 1}
    going_on = third.resume(caught.value.attempt.token)
    assert going_on.result(on_challenge=lambda challenge: "246810").id == account


def test_a_start_that_was_interrupted_in_another_process_is_looked_at(
    box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.account("acct_1", signed_in=False)
    one, other = (Fanscribe(box.api_key, base_url=box.url, locks=tmp_path, clock=InstantClock()) for _ in range(2))
    with one, other:
        with monkeypatch.context() as patch:
            patch.setattr(one._connections.http()._transport, "handle_request", _interrupted)
            with pytest.raises(KeyboardInterrupt):
                one.onlyfans.reauthenticate("acct_1")

        assert other.onlyfans.reauthenticate("acct_1").is_open
    assert next(each.path for each in box.requests) == "/api/accounts"


def _interrupted(request: httpx.Request) -> httpx.Response:
    raise KeyboardInterrupt


_FORKING = """
import os, sys, threading, time
from fanscribe import Fanscribe, Polling
key, url, locks = sys.argv[1:]
pace = Polling(first=0.05, longest=0.1, settle=0.0)
fans = Fanscribe(key, base_url=url, polling=pace, on_session_expired="reauthenticate", locks=locks or None, wait_while_reauthenticating=60)
fans.onlyfans.accounts.list()
call = lambda: print(len(fans.onlyfans.chats.list("acct_1").data), flush=True)
thread = threading.Thread(target=call)
thread.start()
while not fans._shared.accounts.open_attempts("acct_1"):
    time.sleep(0.01)
if child := os.fork():
    thread.join()
    os.waitpid(child, 0)
else:
    call()
    os._exit(0)
"""


_FORKING_IN_AN_IMPORT = """
import os, signal, sys, threading
from fanscribe import Fanscribe
key, url = sys.argv[1:]
importing, forking = threading.Event(), threading.Event()

class Slow:
    def find_spec(self, name, *_):
        if name == "fanscribe._signin.challenges":
            importing.set()
            forking.wait(60)

sys.meta_path.insert(0, Slow())
fans = Fanscribe(key, base_url=url)
fans.onlyfans.accounts.list()
# Called first, because it is registered last.
os.register_at_fork(before=forking.set)
thread = threading.Thread(target=fans.onlyfans.reauthenticate, args=("acct_1",))
thread.start()
assert importing.wait(60)
if child := os.fork():
    thread.join()
    print(os.waitpid(child, 0)[1])
else:
    signal.alarm(60)
    fans.onlyfans.reauthenticate("acct_2")
    os._exit(0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_child_that_is_forked_while_a_thread_imports_the_sign_ins_can_sign_in(box: Sandbox) -> None:
    for account in ("acct_1", "acct_2"):
        box.account(account, SignsIn(), signed_in=False)
    with Child(sys.executable, "-W", "ignore", "-c", _FORKING_IN_AN_IMPORT, box.api_key, box.url) as parent:
        assert parent.out.rest().split() == ["0"], parent.err.rest()
    assert _starts(box) == {"acct_1": 1, "acct_2": 1}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
@pytest.mark.parametrize("has_locks", [False, True])
def test_a_child_that_is_forked_in_a_recovery_does_not_wait_for_its_parents(
    box: Sandbox, tmp_path: Path, has_locks: bool
) -> None:
    box.account("acct_1", SignsIn(after=15), signed_in=False)
    locks = tmp_path if has_locks else ""
    with Child(sys.executable, "-W", "ignore", "-c", _FORKING, box.api_key, box.url, locks) as parent:
        assert sorted(parent.out.rest().split()) == ["10", "10"], parent.err.rest()
    assert _starts(box) == {"acct_1": 1}


def test_a_function_that_calls_through_a_pool_of_threads_does_not_wait_for_itself(box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    inner: list[Any] = []
    with ThreadPoolExecutor(1) as pool:

        def decide(account: str) -> bool:
            try:
                pool.submit(_call, fans).result()
            except SessionExpired as error:
                inner.append(error)
            return True

        with Fanscribe(box.api_key, base_url=box.url, polling=QUICK, timeout=SHORT, on_session_expired=decide) as fans:
            assert _call(fans).data
    assert f"did not return in {SHORT:g} s" in str(inner[0])


def test_a_function_of_a_wait_that_calls_through_a_pool_of_threads_does_not_wait_for_itself(box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), signed_in=False)
    box.fault(Changed(lambda body: EXPIRED), on="other", times=9)
    inner: list[Any] = []
    with (
        Fanscribe(
            box.api_key, base_url=box.url, polling=QUICK, timeout=SHORT, on_session_expired="reauthenticate"
        ) as fans,
        ThreadPoolExecutor(1) as pool,
    ):

        def answer(challenge: Any) -> str:
            try:
                pool.submit(_call, fans).result()
            except ReauthenticationFailed as error:
                inner.append(error.error)
            return "246810"

        assert fans.onlyfans.reauthenticate("acct_1").result(on_challenge=answer).id == "acct_1"
    assert isinstance(inner[0], AttemptInProgress)


def test_a_function_of_a_wait_that_calls_the_account_does_not_wait_for_itself(twin: Twin, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), signed_in=False)
    inner: list[type] = []
    fans = twin(box.api_key, base_url=box.url, polling=QUICK, max_retries=0, wait_while_reauthenticating=PATIENCE)
    target = getattr(fans, "_target", fans)

    def answer(challenge: Any) -> str:
        try:
            _call(target)
        except AccountReauthenticating as error:
            inner.append(type(error))
        return "246810"

    async def answer_async(challenge: Any) -> str:
        try:
            await _call(target)
        except AccountReauthenticating as error:
            inner.append(type(error))
        return "246810"

    attempt = fans.onlyfans.reauthenticate("acct_1")
    assert attempt.result(on_challenge=answer if target is fans else answer_async).id == "acct_1"
    assert inner == [AccountReauthenticating]


def test_a_task_that_was_started_in_a_function_recovers_the_account_later(box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)

    async def main() -> Any:
        tasks: list[asyncio.Task[Any]] = []
        again = asyncio.Event()

        async def later() -> Any:
            await again.wait()
            return await _call(fans)

        def decide(account: str) -> bool:
            if not tasks:
                tasks.append(asyncio.ensure_future(later()))
            return True

        async with AsyncFanscribe(
            box.api_key, base_url=box.url, polling=QUICK, on_session_expired=decide, clock=clock
        ) as fans:
            assert (await _call(fans)).data
            clock.advance(120)
            box.account("acct_1", signed_in=False)
            again.set()
            return await tasks[0]

    clock = InstantClock()
    assert asyncio.run(main()).data
    assert _starts(box) == {"acct_1": 2}


def test_a_task_that_was_started_in_a_function_waits_for_the_recovery_once_that_has_returned(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=5), signed_in=False)

    async def main() -> list[Any]:
        tasks: list[asyncio.Task[Any]] = []
        returned = asyncio.Event()

        async def later() -> Any:
            await returned.wait()
            return await _call(fans)

        def decide(account: str) -> bool:
            tasks.append(asyncio.ensure_future(later()))
            asyncio.get_running_loop().call_soon(returned.set)
            return True

        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=QUICK, on_session_expired=decide) as fans:
            return [await _call(fans), await tasks[0]]

    assert all(each.data for each in asyncio.run(main()))
    assert _starts(box) == {"acct_1": 1}


def test_a_hook_that_calls_the_account_does_not_wait_for_itself(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=1), signed_in=False)
    inner: list[type] = []

    def call(event: Any) -> None:
        if event.path.endswith("/reauthenticate"):
            try:
                _call(fans.with_options(max_retries=0))
            except SessionExpired as error:
                inner.append(type(error))

    with Fanscribe(
        box.api_key, base_url=box.url, polling=QUICK, on_session_expired="reauthenticate", on_request=call
    ) as fans:
        assert _call(fans).data
    assert inner == [SessionExpired]


def _forgotten(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/reauthenticate"):
        return httpx.Response(200, json={"success": True, "polling_url": "https://x.example/auth_1"})
    if request.url.path == "/api/accounts":
        return httpx.Response(200, json=[{"id": "acct_1", "is_authenticated": True, "display_name": "Jo"}])
    return httpx.Response(404, json={"message": "No such attempt."})


@pytest.mark.parametrize("way", ["result", "updates", "step", "status", "resume"])
def test_an_attempt_that_the_provider_has_forgotten_is_signed_in_where_the_account_is(twin: Twin, way: str) -> None:
    fans = twin("the-key", base_url="https://api.example", handler=_forgotten, clock=InstantClock())
    attempt = fans.onlyfans.reauthenticate("acct_1")
    match way:
        case "result":
            assert attempt.result().display_name == "Jo"
        case "updates":
            assert [each.account.display_name for each in attempt.updates()] == ["Jo"]
        case "step" | "status":
            assert getattr(attempt, way)().account.display_name == "Jo"
        case "resume":
            token = attempt.token
            other = twin("the-key", base_url="https://api.example", handler=_forgotten, clock=InstantClock())
            assert other.resume(token).result().display_name == "Jo"
            return
    assert not attempt.is_open


def test_a_lock_folder_that_is_none_is_refused_where_the_client_is_made(tmp_path: Path, twin: Twin) -> None:
    file = tmp_path / "locks"
    file.touch()

    for folder in (file, file / "below", "a\0b"):
        with pytest.raises(InvalidInput, match=r"locks: '.*': "):
            twin("the-key", locks=folder)


@pytest.mark.parametrize("way", ["start", "recovery", "503"])
@pytest.mark.parametrize("what", ["a file", "a folder in the place of the lock"])
def test_nothing_is_started_without_a_lock_and_the_error_names_the_folder(
    recovering: Any, box: Sandbox, tmp_path: Path, way: str, what: str
) -> None:
    folder = tmp_path / "locks"
    box.account("acct_1", signed_in=False)
    fans = recovering(locks=folder)
    if way == "503":
        box.fault(ErrorResponse(503), on="other", times=3)
    if what == "a file":
        folder.rmdir()
        folder.touch()
    else:
        (folder / "acct_1.lock").mkdir()

    with pytest.raises((LockFailed, ReauthenticationFailed)) as caught:
        fans.onlyfans.reauthenticate("acct_1") if way == "start" else _call(fans)
    error = getattr(caught.value, "error", caught.value)
    assert isinstance(error, LockFailed)
    assert str(folder) in str(error)
    assert not _starts(box)


def test_a_lock_folder_that_is_gone_is_made_again(recovering: Any, box: Sandbox, tmp_path: Path) -> None:
    folder = tmp_path / "locks"
    box.account("acct_1", AsksForCode(), signed_in=False)
    one, other = (recovering(locks=folder) for _ in range(2))
    folder.rmdir()

    one.onlyfans.reauthenticate("acct_1")
    with pytest.raises(AttemptInProgress):
        other.onlyfans.reauthenticate("acct_1")


def test_what_another_process_said_of_an_earlier_attempt_does_not_fail_a_later_one(
    recovering: Any, box: Sandbox, tmp_path: Path
) -> None:
    one, other = (recovering(locks=tmp_path) for _ in range(2))
    box.account("acct_1", Fails("WRONG_PASSWORD"), signed_in=False)
    with pytest.raises(ReauthenticationFailed):
        _call(one)
    box.account("acct_1", SignsIn(), signed_in=False)

    assert _call(other).data


_CALLERS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from fanscribe import Fanscribe, Polling
key, url, locks = sys.argv[1:]
pace = Polling(first=0.05, longest=0.2, settle=0.0)
with (
    Fanscribe(key, base_url=url, polling=pace, timeout=300, on_session_expired="reauthenticate", locks=locks) as fans,
    ThreadPoolExecutor(160) as pool,
):
    calls = pool.map(lambda number: bool(fans.onlyfans.chats.list(f"acct_{number % 50}").data), range(160))
    print(sum(calls))
"""


def test_three_hundred_and_twenty_callers_in_two_processes_make_one_start_for_each_of_fifty_accounts(
    box: Sandbox, tmp_path: Path
) -> None:
    for number in range(50):
        box.account(f"acct_{number}", SignsIn(after=4), signed_in=False)

    command = (sys.executable, "-c", _CALLERS, box.api_key, box.url, tmp_path)
    with Child(*command) as one, Child(*command) as other:
        outputs = [child.out.rest().strip() or child.err.rest() for child in (one, other)]

    assert outputs == ["160", "160"]
    assert _starts(box) == {f"acct_{number}": 1 for number in range(50)}


@pytest.mark.parametrize(
    "note",
    [
        "",
        "{",
        "[]",
        '{"token": 5}',
        '{"token": "damaged"}',
        "[" * 100_000,
        '{"token": "{\\"v\\": 2}", "is_doubtful": 1}',
        json.dumps({"token": str(ResumeToken("onlyfans", "acct_1", None, datetime(2026, 1, 1, tzinfo=UTC)))}),
    ],
    ids=["empty", "cut off", "a list", "no text", "no token", "deep", "of another release", "without its attempt"],
)
def test_a_note_that_says_nothing_is_in_nobodys_way(recovering: Any, box: Sandbox, tmp_path: Path, note: str) -> None:
    box.account("acct_1", signed_in=False)
    fans = recovering(locks=tmp_path)
    (tmp_path / "acct_1.outcome").write_text(note)

    assert _call(fans).data


def test_a_note_about_another_account_is_not_heeded(recovering: Any, box: Sandbox, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(), signed_in=False)
    box.account("acct_2", signed_in=False)
    one, other = (recovering(locks=tmp_path) for _ in range(2))
    one.onlyfans.reauthenticate("acct_1")
    (tmp_path / "acct_1.outcome").rename(tmp_path / "acct_2.outcome")

    assert _call(other, "acct_2").data


def test_the_end_of_an_earlier_attempt_leaves_the_note_of_a_later_one(
    recovering: Any, box: Sandbox, tmp_path: Path
) -> None:
    box.account("acct_1", AsksForCode(), signed_in=False)
    one, other, third = (recovering(locks=tmp_path) for _ in range(3))
    earlier = one.onlyfans.reauthenticate("acct_1")
    _end(box, "acct_1")
    later = other.onlyfans.reauthenticate("acct_1")
    earlier.forget()

    with pytest.raises(AttemptInProgress) as caught:
        third.onlyfans.reauthenticate("acct_1")
    assert caught.value.attempt.token == later.token


def test_a_fansly_account_is_not_started_twice_before_it_shows_the_first_start(
    recovering: Any, box: Sandbox, tmp_path: Path
) -> None:
    box.account("fansly_acct_1", AsksForCode(), signed_in=False)
    one, other = (recovering(locks=tmp_path, polling=Polling()) for _ in range(2))
    one.fansly.reauthenticate("fansly_acct_1")
    box.fault(Changed(lambda body: body | {"status": "pending", "needs_code": False}), on="poll", times=1)

    with pytest.raises(AttemptInProgress):
        other.fansly.reauthenticate("fansly_acct_1")


@pytest.mark.parametrize("end", [SignsIn(), Fails("WRONG_CODE")])
def test_the_end_of_an_attempt_that_nobody_read_does_not_decide_about_a_later_session(
    recovering: Any, box: Sandbox, end: Any
) -> None:
    box.account("acct_1", end, signed_in=False)
    fans = recovering()
    attempt = fans.onlyfans.reauthenticate("acct_1")
    with Fanscribe(box.api_key, base_url=box.url, polling=QUICK) as other, contextlib.suppress(AuthenticationFailed):
        other.resume(attempt.token).result()
    box.account("acct_1", SignsIn(), signed_in=False)

    assert _call(fans).data
    assert _starts(box) == {"acct_1": 2}


def test_a_call_in_the_body_of_updates_does_not_wait_for_itself(twin: Twin, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10_000), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, polling=QUICK, on_session_expired="reauthenticate")
    attempt = fans.onlyfans.reauthenticate("acct_1")
    updates = attempt.updates()
    next(updates)
    box.fault(Changed(lambda body: EXPIRED), on="other", times=1)
    signs_in = threading.Timer(0.3, _end, (box, "acct_1", True))
    signs_in.start()
    try:
        assert _call(fans).data
    finally:
        signs_in.join()
        updates.close()


def _end(box: Sandbox, account: str, is_signed_in: bool = False) -> None:
    """The provider ends an attempt, and forgets it."""
    world = box._app._state
    world.attempts.clear()
    world.accounts[account].current, world.accounts[account].signed_in = None, is_signed_in


def test_doubt_is_reported_once_where_the_key_may_not_look_with_locks_too(
    box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.account("acct_1", AsksForCode())
    box.fault(ErrorResponse(403), on="list", times=99)
    with Fanscribe(box.api_key, base_url=box.url, locks=tmp_path, clock=InstantClock()) as fans:
        with monkeypatch.context() as patch:
            patch.setattr(fans._connections.http()._transport, "handle_request", _interrupted)
            with pytest.raises(KeyboardInterrupt):
                fans.onlyfans.reauthenticate("acct_1")

        with pytest.raises(OutcomeUnknown):
            fans.onlyfans.reauthenticate("acct_1")
        assert fans.onlyfans.reauthenticate("acct_1").is_open


class Broken:
    """A lock that cannot be released."""

    def acquire(self) -> bool:
        return True

    def release(self, outcome: str | None) -> None:
        raise ConnectionError("the table is gone")

    def outcome(self) -> str | None:
        return None


def test_a_lock_that_cannot_be_given_back_is_logged_and_fails_nothing(
    twin: Twin, box: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    box.account("acct_1", SignsIn(), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, polling=QUICK, locks=lambda account: Broken())

    assert fans.onlyfans.reauthenticate("acct_1").result().id == "acct_1"
    assert "a lock could not be released: ConnectionError" in caplog.messages


def test_credentials_for_a_fansly_account_are_refused_in_so_many_words(recovering: Any, box: Sandbox) -> None:
    box.account("fansly_acct_1", signed_in=False)
    login = EmailPassword("jo@example.com", "hunter2-of-the-owner")
    fans = recovering(on_session_expired=lambda account: login)

    with pytest.raises(ReauthenticationFailed) as caught:
        _call(fans, "fansly_acct_1")
    assert isinstance(caught.value.error, InvalidInput)
    assert "Fansly credentials cannot be switched" in str(caught.value.error)


def test_a_503_is_reported_and_not_what_the_list_of_accounts_refused(twin: Twin, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode(), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, polling=QUICK, max_retries=0, wait_while_reauthenticating=0.2)
    fans.onlyfans.reauthenticate("acct_1")
    box.fault(ErrorResponse(403), on="list", times=99)

    with pytest.raises(AccountReauthenticating, match="/api/acct_1/chats"):
        _call(fans)


def test_where_the_list_may_not_be_read_a_call_that_waits_is_made_again_more_and_more_seldom(twin: Twin) -> None:
    calls: list[float] = []
    clock = InstantClock()

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/accounts":
            return httpx.Response(403, json={"message": "Not with this key."})
        calls.append(clock.now())
        if len(calls) < 5:
            return httpx.Response(503, json={"message": "This account is currently re-authenticating."})
        return httpx.Response(200, json={"data": []})

    fans = twin("the-key", handler=handle, clock=clock, max_retries=0, wait_while_reauthenticating=60)

    assert _call(fans).data == []
    assert calls == [0.0, 0.0, 1.0, 2.5, 4.75]


class TimeOfDay(InstantClock):
    """The time of day moves with it."""

    def utc_now(self) -> datetime:
        return super().utc_now() + timedelta(seconds=self.now())


@BOTH
def test_a_status_that_was_read_keeps_the_account_from_nobody(
    recovering: Any, box: Sandbox, tmp_path: Path, account: str
) -> None:
    box.account(account, SignsIn(after=5), signed_in=False)
    one, other = (recovering(locks=tmp_path) for _ in range(2))
    updates = _platform(one, account).reauthenticate(account).updates()
    assert next(updates).account_id == account

    assert _call(other, account).data
    updates.close()
    assert _starts(box) == {account: 1}


def test_a_fansly_attempt_that_came_to_nothing_unseen_is_not_waited_for_in_any_process(
    twin: Twin, tmp_path: Path
) -> None:
    clock, starts = TimeOfDay(), []

    def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            starts.append(clock.now())
            return httpx.Response(200, json={"polling_url": "https://x.example/fansly_acct_1"})
        is_signed_in = len(starts) == 3
        if "authenticate" in request.url.path:
            # Of the first two nothing was seen at all.
            status = "authenticated" if is_signed_in else "pending"
            return httpx.Response(200, json={"status": status, "is_authenticated": is_signed_in})
        return httpx.Response(200, json={"data": []}) if is_signed_in else httpx.Response(401, json=EXPIRED)

    options: Any = {"handler": handle, "clock": clock, "on_session_expired": "reauthenticate", "locks": tmp_path}
    one, other = (twin("the-key", **options) for _ in range(2))
    one.fansly.reauthenticate("fansly_acct_1")
    clock.advance(60)
    other.fansly.reauthenticate("fansly_acct_1")
    clock.advance(60)

    assert _call(one, "fansly_acct_1").data == []
    assert starts[2] == 120


@pytest.mark.parametrize("where", ["before it is started", "while it is started", "afterwards"])
def test_a_recovery_whose_event_loop_was_stopped_is_made_by_another(box: Sandbox, where: str) -> None:
    box.account("acct_1", SignsIn(after=3), signed_in=False)
    stage: Any = {"before it is started": "list", "while it is started": "reauthenticate", "afterwards": "poll"}[where]
    if stage != "poll":
        box.fault(Latency(200), on=stage, times=1)
    fans = AsyncFanscribe(
        box.api_key,
        base_url=box.url,
        polling=Polling(first=0.05, longest=0.2, settle=0.1),
        timeout=SHORT,
        on_session_expired="reauthenticate",
    )
    stopped, end = asyncio.new_event_loop(), {"list": "/accounts", "reauthenticate": "/reauthenticate", "poll": "auth_"}
    leader = stopped.create_task(_call(fans))

    async def until_it_has_come_so_far() -> None:
        while not any(end[stage] in each.path for each in box.requests):  # noqa: ASYNC110 - it is counted in another thread
            await asyncio.sleep(0.01)

    stopped.run_until_complete(until_it_has_come_so_far())

    async def other() -> Any:
        async with asyncio.timeout(PATIENCE):
            return await _call(fans)

    assert asyncio.run(other()).data
    assert stopped.run_until_complete(leader).data
    stopped.run_until_complete(fans.close())
    stopped.close()
    assert _starts(box)["acct_1"] == 1


class Beholder:
    """Looks at an account as another call of the client does, and at its lock as another process does."""

    def __init__(self, fans: Any, account: str, folder: Path) -> None:
        self._accounts = getattr(fans, "_target", fans)._shared.accounts
        self._account, self._folder = account, folder
        self.seen: list[tuple[bool, bool]] = []

    def look(self) -> tuple[bool, bool]:
        """Return whether the attempt is worked at, and whether the lock is held."""
        self._accounts.note(self._account)
        lock = FileLock(self._folder, self._account)
        if is_free := lock.acquire():
            lock.release(None)
        self.seen.append((self._accounts.open_attempts(self._account)[-1].is_worked_at(), not is_free))
        return self.seen[-1]


@BOTH
@pytest.mark.parametrize("way", ["result", "updates", "step"])
def test_a_wait_is_worked_at_however_long_its_request_takes(
    twin: Twin, tmp_path: Path, clock: InstantClock, account: str, way: str
) -> None:
    """By default the pauses are 10 s at most, and a request may take 30."""
    bodies = iter(
        [{"state": "authenticating", "status": "verifying"}, {"state": "authenticated", "is_authenticated": 1}]
    )

    def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            attempt_id = account if account.startswith("fansly") else "auth_1"
            return httpx.Response(200, json={"success": True, "polling_url": f"https://x.example/{attempt_id}"})
        clock.advance(29)
        beholder.look()
        return httpx.Response(200, json=next(bodies))

    fans = twin("the-key", handler=handle, locks=tmp_path, clock=clock)
    attempt = _platform(fans, account).reauthenticate(account)
    beholder = Beholder(fans, account, tmp_path)
    if way == "step":
        attempt.step()
    else:
        list(attempt.updates()) if way == "updates" else attempt.result()

    # Between two steps nobody else is kept away.
    assert beholder.seen == ([(True, False)] if way == "step" else [(True, True), (True, True)])


def test_a_wait_is_worked_at_however_long_the_rate_limit_takes(tmp_path: Path) -> None:
    class Looking(InstantClock):
        def sleep(self, seconds: float, wake: threading.Event | None = None) -> None:
            super().sleep(seconds, wake)
            if seconds > 20:
                beholder.look()

    def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json={"success": True, "polling_url": "https://x.example/auth_1"})
        return httpx.Response(200, json={"state": "authenticated"})

    http = httpx.Client(transport=httpx.MockTransport(handle))
    with Fanscribe("the-key", http_client=http, locks=tmp_path, clock=Looking(), rate=1) as fans:
        beholder = Beholder(fans, "acct_1", tmp_path)
        assert [each.state for each in Roster(fans).rotate([Reauthenticate("acct_1")])] == [JobState.SIGNED_IN]

    assert beholder.seen == [(True, True)]


def test_a_wait_whose_reader_does_not_come_back_is_not_worked_at_for_long(
    twin: Twin, tmp_path: Path, clock: InstantClock
) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json={"success": True, "polling_url": "https://x.example/auth_1"})
        return httpx.Response(200, json={"state": "needs-otp"})

    fans = twin("the-key", handler=handle, locks=tmp_path, clock=clock)
    updates = fans.onlyfans.reauthenticate("acct_1").updates()
    beholder = Beholder(fans, "acct_1", tmp_path)
    assert isinstance(next(updates), CodeChallenge)

    if isinstance(fans, Fanscribe):
        clock.advance(19.9)
        assert beholder.look() == (True, True)
    clock.advance(20)
    assert beholder.look() == (False, False)
    updates.close()


def test_a_wait_whose_event_loop_was_stopped_in_a_request_keeps_the_account_from_nobody(
    box: Sandbox, tmp_path: Path
) -> None:
    box.account("acct_1", SignsIn(after=3), signed_in=False)
    box.fault(Latency(300), on="poll")
    stopped = asyncio.new_event_loop()
    fans = AsyncFanscribe(box.api_key, base_url=box.url, locks=tmp_path)
    beholder = Beholder(fans, "acct_1", tmp_path)

    async def wait() -> Any:
        attempt = await fans.onlyfans.reauthenticate("acct_1")
        return await attempt.result()

    async def until_it_polls() -> None:
        while not _reached(box, "auth_000001"):  # noqa: ASYNC110 - it is counted in another thread
            await asyncio.sleep(0.01)
        assert beholder.look() == (True, True)

    waiting = stopped.create_task(wait())
    stopped.run_until_complete(until_it_polls())
    assert beholder.look() == (False, False)

    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        stopped.run_until_complete(waiting)
    stopped.run_until_complete(fans.close())
    stopped.close()


def test_a_start_whose_event_loop_was_stopped_keeps_its_account_from_other_processes_for_ten_seconds_at_most(
    box: Sandbox, tmp_path: Path, clock: InstantClock
) -> None:
    box.account("fansly_acct_1", SignsIn(after=3), signed_in=False)
    box.fault(Latency(300), on="reauthenticate", times=1)
    stopped = asyncio.new_event_loop()
    fans = AsyncFanscribe(box.api_key, base_url=box.url, locks=tmp_path, clock=clock)
    start = stopped.create_task(fans.fansly.reauthenticate("fansly_acct_1"))

    async def until_it_is_sent() -> None:
        while not _reached(box, "/reauthenticate"):  # noqa: ASYNC110 - it is counted in another thread
            await asyncio.sleep(0.01)

    stopped.run_until_complete(until_it_is_sent())
    lock = FileLock(tmp_path, "fansly_acct_1")
    assert not lock.acquire()

    clock.advance(10)
    with Fanscribe(box.api_key, base_url=box.url, locks=tmp_path, clock=clock) as elsewhere:
        # Another account of the same client is enough.
        fans._shared.accounts.note("acct_2")
        attempt = elsewhere.fansly.reauthenticate("fansly_acct_1")
    assert attempt.account_id == "fansly_acct_1"
    assert _starts(box)["fansly_acct_1"] == 1, "the interrupted start was in doubt, and is found"

    start.cancel()
    with pytest.raises(asyncio.CancelledError):
        stopped.run_until_complete(start)
    stopped.run_until_complete(fans.close())
    stopped.close()


def test_nothing_of_another_process_can_go_on_in_this_one() -> None:
    assert Worker.current().can_go_on()
    assert not attrs.evolve(Worker.current(), process=0).can_go_on()


def test_while_a_start_is_in_flight_its_lock_has_the_note_that_it_is_in_doubt(twin: Twin, tmp_path: Path) -> None:
    """Killed at that moment, the process leaves it to those who come next, who look before they start."""
    notes: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        notes.append(LockNote.read(FileLock(tmp_path, "acct_1").outcome() or ""))
        return httpx.Response(200, json={"polling_url": "https://x.example/auth_1"})

    fans = twin("the-key", handler=handle, locks=tmp_path)
    attempt = fans.onlyfans.reauthenticate("acct_1")

    assert notes[0].is_doubtful
    assert LockNote.read(FileLock(tmp_path, "acct_1").outcome() or "").token == attempt.token


class LookedAt:
    """A lock that another process holds for a moment, to look, when it is acquired for one of the given times."""

    def __init__(self, *looks: int) -> None:
        self._looks, self._times, self._is_held, self.note = looks, 0, False, ""

    def acquire(self) -> bool:
        self._times += 1
        if self._is_held or self._times in self._looks:
            return False
        self._is_held = True
        return True

    def release(self, outcome: str | None) -> None:
        self._is_held, self.note = False, self.note if outcome is None else outcome

    def outcome(self) -> str | None:
        return self.note


@pytest.mark.parametrize("looks", [[1], [2], [2, 3]], ids=["before its note", "after its note", "longer"])
def test_a_start_is_not_failed_by_another_process_that_looks_at_its_lock(
    twin: Twin, box: Sandbox, clock: InstantClock, looks: list[int]
) -> None:
    box.account("acct_1", SignsIn(), signed_in=False)
    lock = LookedAt(*looks)
    fans = twin(box.api_key, base_url=box.url, clock=clock, locks=lambda account: lock)

    attempt = fans.onlyfans.reauthenticate("acct_1")

    assert LockNote.read(lock.note).token == attempt.token
    assert clock.now() < 1


def test_a_start_that_meets_the_end_of_another_process_at_work_leaves_that_as_it_is(twin: Twin, box: Sandbox) -> None:
    """Its outcome is what this start would be about; a recovery reads it and starts nothing."""
    box.account("acct_1", SignsIn(), signed_in=False)
    lock, note = LookedAt(), str(LockNote(why="WRONG_PASSWORD"))

    class Ending(InstantClock):
        def sleep(self, seconds: float, wake: threading.Event | None = None) -> None:
            super().sleep(seconds, wake)
            lock.release(note)

    fans = twin(box.api_key, base_url=box.url, clock=Ending(), locks=lambda account: lock)
    lock.acquire()

    with pytest.raises(AttemptInProgress, match="in another process"):
        fans.onlyfans.reauthenticate("acct_1")

    assert lock.acquire()
    assert lock.note == note
    assert not _starts(box)


def test_a_start_that_is_refused_leaves_the_note_as_it_was(twin: Twin, tmp_path: Path) -> None:
    lock = FileLock(tmp_path, "acct_1")
    note = str(LockNote(why="WRONG_PASSWORD"))
    assert lock.acquire()
    lock.release(note)
    fans = twin("the-key", handler=lambda request: httpx.Response(422, json={"message": "no"}), locks=tmp_path)

    with pytest.raises(ValidationFailed):
        fans.onlyfans.reauthenticate("acct_1")
    assert lock.outcome() == note


def test_the_end_of_an_older_attempt_does_not_hide_that_a_start_is_in_doubt(twin: Twin, tmp_path: Path) -> None:
    def lost(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            raise httpx.ReadTimeout("slow")
        return httpx.Response(404, json={"message": "No such attempt."})

    one, other = (twin("the-key", handler=lost, locks=tmp_path, clock=InstantClock()) for _ in range(2))
    older = one.resume(str(ResumeToken("onlyfans", "acct_1", "auth_1", datetime(2026, 1, 1, tzinfo=UTC))))
    with pytest.raises(OutcomeUnknown):
        other.onlyfans.reauthenticate("acct_1")

    older.forget()

    assert LockNote.read(FileLock(tmp_path, "acct_1").outcome() or "").is_doubtful


class InterruptedLock:
    """A lock in whose method a Ctrl-C comes, for once, when its work is done."""

    def __init__(self, method: str) -> None:
        self._method, self._is_held = method, False

    def acquire(self) -> bool:
        was_free, self._is_held = not self._is_held, True
        self._interrupt("acquire")
        return was_free

    def release(self, outcome: str | None) -> None:
        self._is_held = False
        self._interrupt("release")

    def outcome(self) -> str | None:
        self._interrupt("outcome")
        return None

    def _interrupt(self, method: str) -> None:
        if method == self._method:
            self._method = ""
            raise KeyboardInterrupt


@pytest.mark.parametrize("method", ["acquire", "release", "outcome"])
def test_a_ctrl_c_in_a_lock_leaves_the_account_usable(box: Sandbox, method: str) -> None:
    box.account("acct_1", SignsIn(), signed_in=False)
    lock = InterruptedLock(method)
    with Fanscribe(
        box.api_key, base_url=box.url, polling=QUICK, locks=lambda account: lock, on_session_expired="reauthenticate"
    ) as fans:
        with pytest.raises(KeyboardInterrupt):
            _call(fans)

        assert _call(fans).data
    assert sum(_starts(box).values()) <= 2


@pytest.mark.parametrize("method", ["acquire", "outcome"])
def test_a_lock_that_failed_once_keeps_no_account_from_its_recovery(box: Sandbox, method: str) -> None:
    class FailsOnce(InterruptedLock):
        def _interrupt(self, method: str) -> None:
            with contextlib.suppress(KeyboardInterrupt):
                super()._interrupt(method)
                return
            raise ConnectionError("the table is gone")

    box.account("acct_1", SignsIn(), signed_in=False)
    lock = FailsOnce(method)
    with Fanscribe(
        box.api_key, base_url=box.url, polling=QUICK, locks=lambda account: lock, on_session_expired="reauthenticate"
    ) as fans:
        with pytest.raises(ReauthenticationFailed):
            _call(fans)

        assert _call(fans).data


@pytest.mark.parametrize("method", ["factory", "acquire", "outcome"])
def test_an_error_of_a_lock_is_lock_failed_and_nothing_is_started(twin: Twin, box: Sandbox, method: str) -> None:
    class Failing(Broken):
        def acquire(self) -> bool:
            return _fail() if method == "acquire" else True

        def outcome(self) -> str | None:
            return _fail() if method == "outcome" else None

    def _fail() -> Any:
        raise ConnectionError("the table is gone")

    fans = twin(box.api_key, base_url=box.url, locks=lambda account: _fail() if method == "factory" else Failing())

    with pytest.raises(LockFailed, match="the lock raised ConnectionError") as caught:
        fans.onlyfans.reauthenticate("acct_1")
    assert isinstance(caught.value.__cause__, ConnectionError)
    assert not _starts(box)


def test_an_attempt_that_another_process_left_with_a_challenge_is_not_started_again(
    twin: Twin, tmp_path: Path, clock: InstantClock
) -> None:
    """The challenge may be an earlier attempt's, for want of a date; somebody signs in the account all the same."""
    starts: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            starts.append(request.url.path)
            return httpx.Response(200, json={"success": True, "account_id": "fansly_acct_1"})
        return httpx.Response(200, json={"status": "challenge-email", "needs_code": True})

    one, other = (twin("the-key", handler=handle, locks=tmp_path, clock=clock) for _ in range(2))
    with pytest.raises(AuthenticationTimedOut):
        one.fansly.reauthenticate("fansly_acct_1").result(timeout=0)
    clock.advance(Polling().settle + 1)

    with pytest.raises(AttemptInProgress):
        other.fansly.reauthenticate("fansly_acct_1")

    assert len(starts) == 1
