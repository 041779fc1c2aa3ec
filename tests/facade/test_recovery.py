"""The recovery of expired sessions, once for all callers, and waits for an account that is signing in."""

import asyncio
import contextlib
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe import (
    AccountReauthenticating,
    AsyncFanscribe,
    AttemptInProgress,
    AuthenticationFailed,
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    EmailPassword,
    FaceCheck,
    FaceCheckLimit,
    Fanscribe,
    InvalidInput,
    OutcomeUnknown,
    Polling,
    ReauthenticationFailed,
    SessionExpired,
)
from fanscribe._core.effects import WaitFor
from fanscribe._signin import recovery
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import Changed, Fault
from support.patience import PATIENCE, Child, python, until
from support.rawserver import Connection, RawServer, answer, answering

Twin = Callable[..., Any]
QUICK = Polling(first=0.02, longest=0.05, settle=0.0)
BOTH = pytest.mark.parametrize("account", ["acct_1", "fansly_acct_1"])


@pytest.fixture
def recovering(twin: Twin, box: Sandbox, clock: InstantClock) -> Any:
    """Return a function that makes clients which recover sessions."""

    def make(**options: Any) -> Any:
        return twin(box.api_key, base_url=box.url, clock=clock, **{"on_session_expired": "reauthenticate"} | options)

    return make


def test_a_call_that_looks_often_whether_a_recovery_still_runs_leaves_nothing_behind(
    box: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[WaitFor] = []

    def look(*given: Any) -> WaitFor:
        looks.append(WaitFor(*given))
        return looks[-1]

    monkeypatch.setattr(recovery, "_CHECK_INTERVAL", 0.001)
    monkeypatch.setattr(recovery, "WaitFor", look)
    box.account("acct_1", SignsIn(after=5), signed_in=False)

    async def call_twice() -> Any:
        async with _quick(box) as fans:
            await asyncio.gather(_call(fans), _call(fans))
            return fans._shared.accounts.flight("acct_1")

    flight = asyncio.run(call_twice())

    assert len(looks) > 5
    # A future keeps them when it is done, too.
    assert flight.result._done_callbacks == []
    assert flight.over._callbacks == {}


_FIRST_RECOVERY = """
import sys
from fanscribe import Fanscribe, Polling
key, url = sys.argv[1:]
pace = Polling(first=0.02, longest=0.05, settle=0.0)
fans = Fanscribe(key, base_url=url, polling=pace, on_session_expired="reauthenticate")
fans.onlyfans
before = set(sys.modules)
fans.onlyfans.chats.list("acct_1")
print(*(name for name in set(sys.modules) - before if name.startswith("fanscribe._signin.")))
"""


def test_a_client_that_recovers_sessions_imports_what_signs_in_with_its_platform(box: Sandbox) -> None:
    """In its first recovery, an event loop would stand still for as long as that takes."""
    box.account("acct_1", SignsIn(), signed_in=False)

    assert python("-c", _FIRST_RECOVERY, box.api_key, box.url, check=True).stdout.split() == []


def _call(fans: Any, account: str = "acct_1") -> Any:
    if account.startswith("fansly"):
        return fans.fansly.chats.list(account, limit="1")
    return fans.onlyfans.chats.list(account, limit=1)


def _quick(box: Sandbox) -> AsyncFanscribe:
    return AsyncFanscribe(box.api_key, base_url=box.url, polling=QUICK, on_session_expired="reauthenticate")


def _starts(box: Sandbox) -> int:
    return len([each for each in box.requests if each.path.endswith(("/reauthenticate", "/credentials"))])


def _calls(box: Sandbox) -> list[int]:
    return [each.status for each in box.requests if each.path.endswith("/chats")]


@BOTH
def test_no_session_is_recovered_by_default(fans: Any, box: Sandbox, account: str) -> None:
    box.account(account, signed_in=False)

    with pytest.raises(SessionExpired):
        _call(fans, account)
    assert _starts(box) == 0


@BOTH
def test_an_expired_session_is_recovered_and_the_call_retried(recovering: Any, box: Sandbox, account: str) -> None:
    box.account(account, signed_in=False)

    assert _call(recovering(), account).data
    assert (_starts(box), _calls(box)) == (1, [401, 200])


def test_a_call_that_changes_something_is_retried_too(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)

    recovering().onlyfans.chats.mute_notifications("acct_1", 7)

    assert [each.status for each in box.requests if each.path.endswith("/mute")] == [401, 200]


@BOTH
def test_the_challenges_of_a_recovery_are_answered(recovering: Any, box: Sandbox, account: str) -> None:
    box.account(account, AsksForCode("123456"), signed_in=False)

    assert _call(recovering(on_challenge=lambda challenge: "123456"), account).data


def test_the_challenges_of_an_attempt_go_to_the_callback_of_the_client_by_default(
    recovering: Any, box: Sandbox
) -> None:
    box.account("acct_1", AsksForCode("123456"), signed_in=False)
    fans = recovering(on_challenge=lambda challenge: "123456")

    assert fans.onlyfans.reauthenticate("acct_1").result().id == "acct_1"
    box.account("acct_1", AsksForCode("654321"), signed_in=False)
    assert fans.onlyfans.reauthenticate("acct_1").result(on_challenge=lambda challenge: "654321").id == "acct_1"


def test_a_function_decides_to_reauthenticate(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    asked: list[str] = []

    def decide(account_id: str) -> bool:
        asked.append(account_id)
        return True

    assert _call(recovering(on_session_expired=decide)).data
    assert (asked, _starts(box)) == (["acct_1"], 1)


def test_a_coroutine_function_may_decide(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)

    async def decide(account_id: str) -> bool:
        await asyncio.sleep(0)
        return True

    assert _call(recovering(on_session_expired=decide)).data


def test_a_function_returns_the_credentials_to_switch_to(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)

    assert _call(recovering(on_session_expired=lambda _: EmailPassword("jo@example.com", "hunter22"))).data
    assert [each.path for each in box.requests if each.method == "PUT"] == ["/api/authenticate/acct_1/credentials"]


def test_a_function_that_returns_none_leaves_the_error_as_it_is(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)

    with pytest.raises(SessionExpired) as caught:
        _call(recovering(on_session_expired=lambda _: None))
    assert (type(caught.value), _starts(box)) == (SessionExpired, 0)


def test_what_a_function_raises_is_in_the_error(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)

    def decide(account_id: str) -> bool:
        raise LookupError("no such creator")

    with pytest.raises(ReauthenticationFailed, match="no such creator") as caught:
        _call(recovering(on_session_expired=decide))
    assert isinstance(caught.value.error, LookupError)


@BOTH
def test_a_failed_attempt_is_reported_and_not_repeated_at_once(
    recovering: Any, box: Sandbox, clock: InstantClock, account: str
) -> None:
    box.account(account, Fails("WRONG_PASSWORD", "The password is wrong."), signed_in=False)
    fans = recovering()

    for _ in range(3):
        with pytest.raises(ReauthenticationFailed, match="The password is wrong") as caught:
            _call(fans, account)
        assert isinstance(caught.value.error, AuthenticationFailed)
        assert caught.value.token == caught.value.error.token
    assert _starts(box) == 1

    clock.advance(61)
    box.account(account, SignsIn())
    assert _call(fans, account).data


def test_a_session_that_expires_again_right_after_its_recovery_is_an_error(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=False)
    box.fault(_expired(), on="other", times=10)
    fans = recovering()

    for _ in range(3):
        with pytest.raises(ReauthenticationFailed, match="expired again right after a re-authentication") as caught:
            _call(fans)
        assert caught.value.error is None
    assert _starts(box) == 1


def test_a_session_that_expires_a_minute_after_its_recovery_is_recovered_again(
    recovering: Any, box: Sandbox, clock: InstantClock
) -> None:
    box.account("acct_1", signed_in=False)
    fans = recovering()
    assert _call(fans).data
    ended = clock.now()

    box.account("acct_1", signed_in=False)
    clock.advance(59.9)
    with pytest.raises(ReauthenticationFailed, match="expired again right after"):
        _call(fans)
    clock.advance(ended + 60 - clock.now())
    assert _call(fans).data
    assert _starts(box) == 2


def test_a_call_sent_before_a_recovery_and_rejected_after_it_is_retried(clock: InstantClock) -> None:
    """Its SESSION_EXPIRED comes late, and is about the session before the recovery."""
    made, starts = list[str](), list[str]()

    async def main() -> list[Any]:
        recovered = asyncio.Event()

        async def handle(request: httpx.Request) -> httpx.Response:
            path = request.url.path
            if path.endswith("/reauthenticate"):
                starts.append(path)
                return httpx.Response(
                    200, json={"success": True, "message": "", "polling_url": "https://x.example/auth_1"}
                )
            clock.advance(0.25)
            if "/authenticate/" in path:
                return httpx.Response(
                    200, json={"state": "authenticated", "progress": "signed_in", "lastAttempt": None}
                )
            made.append(path)
            if len(made) == 1:
                await recovered.wait()
                return httpx.Response(400, json=EXPIRED)
            return httpx.Response(200, json={"data": []}) if starts else httpx.Response(400, json=EXPIRED)

        http = httpx.AsyncClient(transport=httpx.MockTransport(handle))
        options: Any = {"base_url": "https://api.example", "http_client": http, "clock": clock}
        async with AsyncFanscribe("the-key", on_session_expired="reauthenticate", **options) as fans:
            first = asyncio.ensure_future(fans.onlyfans.chats.list("acct_1"))
            async with asyncio.timeout(60):
                while not made:  # noqa: ASYNC110 - it is filled on the way
                    await asyncio.sleep(0)
                second = await fans.onlyfans.chats.list("acct_1")
                recovered.set()
                return [await first, second]

    assert [each.data for each in asyncio.run(main())] == [[], []]
    assert len(starts) == 1


def _expired() -> Fault:
    return Changed(lambda body: {"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"})


def test_an_account_that_is_already_signed_in_is_only_called_again(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=True)
    box.fault(_expired(), on="other", times=1)

    assert _call(recovering()).data
    assert _starts(box) == 0


def test_an_account_that_the_list_wrongly_shows_as_signed_in_is_re_authenticated(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=True)
    box.fault(_expired(), on="other", times=2)

    assert _call(recovering()).data
    assert [each.status for each in box.requests if each.path.endswith("/reauthenticate")] == [400]
    assert [each.path for each in box.requests].count("/api/accounts") == 1, "it is looked at once"


def test_the_third_face_check_of_a_day_is_an_error(recovering: Any, box: Sandbox, clock: InstantClock) -> None:
    asked: list[Any] = []

    def answer(challenge: Any) -> bool:
        asked.append(challenge)
        return True

    fans = recovering(on_challenge=answer)
    for _ in range(2):
        box.account("acct_1", AsksForFaceCheck(), signed_in=False)
        assert _call(fans).data
        clock.advance(3600)

    box.account("acct_1", AsksForFaceCheck(), signed_in=False)
    with pytest.raises(ReauthenticationFailed, match="third face check") as caught:
        _call(fans)
    assert isinstance(caught.value.error, FaceCheckLimit)
    assert [type(each) for each in asked] == [FaceCheck, FaceCheck]

    clock.advance(86_400)
    assert _call(fans).data, "on the next day it goes on with the attempt that is open"
    assert _starts(box) == 3


def test_a_challenge_without_a_callback_ends_in_an_error_with_a_token(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode(), signed_in=False)

    with pytest.raises(ReauthenticationFailed) as caught:
        _call(recovering())
    assert isinstance(caught.value.error, ChallengeNotAnswered)
    assert caught.value.token


def test_a_callback_that_calls_the_account_does_not_wait_for_itself(recovering: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("123456"), signed_in=False)
    inner: list[BaseException] = []
    fans: Any = None

    def answer(challenge: Any) -> str:
        try:
            outcome = fans.onlyfans.chats.list("acct_1")
            assert outcome
        except AccountReauthenticating as error:
            inner.append(error)
        return "123456"

    async def answer_async(challenge: Any) -> str:
        try:
            await fans._target.onlyfans.chats.list("acct_1")
        except AccountReauthenticating as error:
            inner.append(error)
        return "123456"

    probe = recovering(max_retries=0)
    is_async = hasattr(probe, "_target")
    fans = recovering(max_retries=0, wait_while_reauthenticating=60, on_challenge=answer_async if is_async else answer)
    assert _call(fans).data
    assert len(inner) == 1


def test_fifty_threads_make_one_reauthentication(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=5), signed_in=False)
    with (
        Fanscribe(box.api_key, base_url=box.url, polling=QUICK, on_session_expired="reauthenticate") as fans,
        ThreadPoolExecutor(50) as pool,
    ):
        outcomes = list(pool.map(lambda _: _call(fans).data, range(50)))

    assert [len(each) for each in outcomes] == [1] * 50
    assert _starts(box) == 1


def test_two_hundred_tasks_make_one_reauthentication(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=5), signed_in=False)

    async def main() -> list[Any]:
        async with _quick(box) as fans:
            return await asyncio.gather(*(fans.onlyfans.chats.list("acct_1", limit=1) for _ in range(200)))

    assert [len(each.data or []) for each in asyncio.run(main())] == [1] * 200
    assert _starts(box) == 1


def test_two_hundred_tasks_share_one_failure(box: Sandbox) -> None:
    box.account("acct_1", Fails(after=3), signed_in=False)

    async def main() -> list[Any]:
        async with _quick(box) as fans:
            calls = (fans.onlyfans.chats.list("acct_1", limit=1) for _ in range(200))
            return await asyncio.gather(*calls, return_exceptions=True)

    assert {type(each) for each in asyncio.run(main())} == {ReauthenticationFailed}
    assert _starts(box) == 1


def test_another_task_takes_over_when_the_first_is_cancelled(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=20), signed_in=False)

    async def main() -> list[Any]:
        async with _quick(box) as fans:
            first = asyncio.ensure_future(fans.onlyfans.chats.list("acct_1", limit=1))
            async with asyncio.timeout(PATIENCE):
                while not any("/authenticate/auth_" in each.path for each in box.requests):  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            others = [asyncio.ensure_future(fans.onlyfans.chats.list("acct_1", limit=1)) for _ in range(10)]
            await asyncio.sleep(0.05)
            first.cancel()
            return await asyncio.gather(*others)

    assert [len(each.data or []) for each in asyncio.run(main())] == [1] * 10
    assert _starts(box) == 1


def test_another_task_takes_over_when_the_first_runs_out_of_time(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=70), signed_in=False)

    async def main() -> list[Any]:
        async with _quick(box) as fans:
            chats = fans.onlyfans.chats.list
            first = asyncio.ensure_future(chats.with_options(total_timeout=2.0)("acct_1"))
            while not _starts(box):  # noqa: ASYNC110 - it is counted in another thread
                await asyncio.sleep(0.01)
            return await asyncio.gather(first, *(chats("acct_1", limit=1) for _ in range(10)), return_exceptions=True)

    first, *others = asyncio.run(main())
    assert isinstance(first, ReauthenticationFailed)
    assert isinstance(first.error, AuthenticationTimedOut)
    assert first.token
    assert [len(each.data or []) for each in others] == [1] * 10
    assert _starts(box) == 1


def test_an_attempt_that_a_wait_polls_is_not_polled_twice(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10), signed_in=False)
    asked: list[Any] = []
    with Fanscribe(
        box.api_key, base_url=box.url, polling=QUICK, on_session_expired="reauthenticate", on_challenge=asked.append
    ) as fans:
        box.fault(_expired(), on="other", times=1)
        attempt = fans.onlyfans.reauthenticate("acct_1")
        waiting = threading.Thread(target=attempt.result, daemon=True)
        waiting.start()

        assert _call(fans).data
        waiting.join(PATIENCE)
    assert (_starts(box), asked) == (1, [])


@BOTH
def test_a_call_waits_for_an_account_that_is_signing_in(twin: Twin, box: Sandbox, account: str) -> None:
    box.account(account, SignsIn(after=5), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, polling=QUICK, wait_while_reauthenticating=60, max_retries=0)
    with Fanscribe(box.api_key, base_url=box.url, polling=QUICK) as starter:
        platform = starter.fansly if account.startswith("fansly") else starter.onlyfans
        waiting = threading.Thread(target=platform.reauthenticate(account).result, daemon=True)
        waiting.start()

        assert _call(fans, account).data
        waiting.join(PATIENCE)
    assert _starts(box) == 1


@BOTH
def test_the_wait_for_a_sign_in_ends_when_it_fails(twin: Twin, box: Sandbox, account: str) -> None:
    box.account(account, Fails(after=5), signed_in=False)
    fans = twin(box.api_key, base_url=box.url, polling=QUICK, wait_while_reauthenticating=5, max_retries=0)
    with Fanscribe(box.api_key, base_url=box.url, polling=QUICK) as starter:
        platform = starter.fansly if account.startswith("fansly") else starter.onlyfans
        attempt = platform.reauthenticate(account)
        waiting = threading.Thread(target=lambda: list(attempt.updates()), daemon=True)
        waiting.start()

        with pytest.raises(SessionExpired):
            _call(fans, account)
        waiting.join(PATIENCE)


def test_the_wait_for_a_sign_in_ends_when_its_time_runs_out(
    recovering: Any, fans: Any, box: Sandbox, clock: InstantClock
) -> None:
    box.account("acct_1", AsksForCode(), signed_in=False)
    fans.onlyfans.reauthenticate("acct_1")

    with pytest.raises(AccountReauthenticating):
        _call(recovering(on_session_expired="raise", wait_while_reauthenticating=60, max_retries=0))
    assert clock.now() == pytest.approx(60)
    assert _calls(box) == [503]


def test_a_hundred_calls_that_wait_poll_as_one(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10), signed_in=False)

    async def main() -> list[Any]:
        options: Any = {"base_url": box.url, "polling": QUICK, "max_retries": 0}
        async with (
            AsyncFanscribe(box.api_key, **options) as starter,
            AsyncFanscribe(box.api_key, wait_while_reauthenticating=20, **options) as fans,
        ):
            attempt = await starter.onlyfans.reauthenticate("acct_1")
            calls = [asyncio.ensure_future(fans.onlyfans.chats.list("acct_1", limit=1)) for _ in range(100)]
            await attempt.result()
            return await asyncio.gather(*calls)

    assert [len(each.data or []) for each in asyncio.run(main())] == [1] * 100
    polls = len([each for each in box.requests if each.path == "/api/accounts"])
    assert polls <= len(_calls(box)) / 10


def test_a_503_of_an_account_that_is_signing_in_is_raised_by_default(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=9), signed_in=False)
    fans.onlyfans.reauthenticate("acct_1")

    with pytest.raises(AccountReauthenticating) as caught:
        _call(fans)
    assert caught.value.tries == 3


WORKER = """
import sys
from fanscribe import Fanscribe, Polling
key, url, locks = sys.argv[1:]
pace = Polling(first=0.02, longest=0.05, settle=0.0)
with Fanscribe(key, base_url=url, polling=pace, on_session_expired="reauthenticate", locks=locks) as fans:
    fans.onlyfans.chats.list
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        print(len(fans.onlyfans.chats.list("acct_1", limit=1).data))
    except Exception as error:
        print(type(error).__name__, error)
"""


def _workers(box: Sandbox, folder: Path) -> list[str]:
    with contextlib.ExitStack() as running:
        workers = [
            running.enter_context(
                Child(sys.executable, "-c", WORKER, box.api_key, box.url, folder, stdin=subprocess.PIPE)
            )
            for _ in range(3)
        ]
        for worker in workers:
            assert worker.out.next().strip() == "ready"
        for worker in workers:
            worker.enter("go")
        # Whoever comes after the end of an attempt may begin another one.
        until(lambda: len(_calls(box)) >= 3 and _starts(box), "a call of each, and a start")
        account = box._state.accounts["acct_1"]
        assert account.current is not None
        account.current.polls = ENDLESS - 60
        return [worker.out.rest().strip() for worker in workers]


ENDLESS = 1_000_000


@pytest.mark.parametrize(
    ("end", "printed"),
    [
        (SignsIn(after=ENDLESS), "1"),
        (
            Fails("WRONG_PASSWORD", "The password is wrong.", after=ENDLESS),
            "ReauthenticationFailed .*The password is wrong.*",
        ),
    ],
    ids=["success", "failure"],
)
def test_three_processes_share_one_attempt_and_its_end(box: Sandbox, tmp_path: Path, end: Any, printed: str) -> None:
    box.account("acct_1", end, signed_in=False)

    lines = _workers(box, tmp_path / "locks")

    assert all(re.fullmatch(printed, line) for line in lines), lines
    assert _starts(box) == 1


def test_a_lock_is_kept_until_the_attempt_is_over(recovering: Any, box: Sandbox, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(), signed_in=False)
    one, other = (recovering(locks=tmp_path) for _ in range(2))
    attempt = one.onlyfans.reauthenticate("acct_1")

    with pytest.raises(AttemptInProgress, match="in another process") as caught:
        other.onlyfans.reauthenticate("acct_1")
    assert caught.value.elsewhere
    attempt.forget()
    assert other.onlyfans.switch_credentials("acct_1", EmailPassword("jo@example.com", "hunter22"))


def test_a_start_that_fails_releases_the_lock(recovering: Any, box: Sandbox, tmp_path: Path) -> None:
    box.account("acct_1", signed_in=True)
    one, other = (recovering(locks=tmp_path) for _ in range(2))

    for fans in (one, other):
        with pytest.raises(Exception, match="already successfully authenticated"):
            fans.onlyfans.reauthenticate("acct_1")


@pytest.mark.parametrize("locks", [5, b"folder", f"{__file__}/folder"])
def test_an_unusable_lock_folder_is_rejected(twin: Twin, locks: Any) -> None:
    with pytest.raises(InvalidInput, match="locks"):
        twin("the-key", locks=locks)


EXPIRED = {"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}
GONE = answer(EXPIRED)
STARTED = answer({"success": True, "message": "", "polling_url": "https://elsewhere.example/authenticate/auth_9"})
SIGNED_IN = answer({"state": "authenticated", "progress": "signed_in", "lastAttempt": None, "account": None})


def _made(server: RawServer) -> list[str]:
    return [f"{each.method} {each.path}" for each in server.received]


def test_a_session_that_expires_with_status_200_is_recovered_too(twin: Twin, clock: InstantClock) -> None:
    listed = answer([{"id": "acct_1", "is_authenticated": False, "authentication_progress": "not_signed_in"}])
    with RawServer(answering(GONE, listed, STARTED, SIGNED_IN, answer({"data": []}))) as server:
        fans = twin("the-key", base_url=server.url, clock=clock, on_session_expired="reauthenticate")
        assert _call(fans).data == []

    assert _made(server) == [
        "GET /api/acct_1/chats?limit=1",
        "GET /api/accounts",
        "POST /api/authenticate/acct_1/reauthenticate",
        "GET /api/authenticate/auth_9",
        "GET /api/acct_1/chats?limit=1",
    ]


@pytest.mark.parametrize(
    "lost", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", answer([], "502 Bad Gateway")]
)
def test_a_start_whose_response_is_lost_is_not_repeated(twin: Twin, clock: InstantClock, lost: bytes) -> None:
    def serve(connection: Connection) -> None:
        while True:
            request = connection.receive()
            connection.send(lost if request.method == "POST" else GONE)
            if request.method == "POST":
                return

    with RawServer(serve) as server:
        fans = twin("the-key", base_url=server.url, clock=clock, on_session_expired="reauthenticate")
        for _ in range(2):
            with pytest.raises(ReauthenticationFailed) as caught:
                _call(fans)
            assert isinstance(caught.value.error, OutcomeUnknown)

    assert [each.method for each in server.received].count("POST") == 1


def test_a_503_page_of_the_cdn_is_not_taken_for_an_account_that_is_signing_in(twin: Twin, clock: InstantClock) -> None:
    page = b"HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"
    with RawServer(answering(page, page, answer({"data": []}))) as server:
        fans = twin("the-key", base_url=server.url, clock=clock, wait_while_reauthenticating=60)
        assert _call(fans).data == []

    assert _made(server) == ["GET /api/acct_1/chats?limit=1"] * 3
