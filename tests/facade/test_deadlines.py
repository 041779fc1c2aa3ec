"""Every request and every wait ends on time, whatever a server does with its bytes."""

import asyncio
import contextlib
import gzip
import itertools
import json
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe import (
    AsyncFanscribe,
    AuthenticationTimedOut,
    ClientClosed,
    EmailPassword,
    Fanscribe,
    OutcomeUnknown,
    Polling,
    RequestTimedOut,
    UnexpectedAnswer,
)
from fanscribe._core import connections
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn
from fanscribe.sandbox.faults import Latency
from support.patience import PATIENCE
from support.rawserver import Connection, RawServer, answer, answering

TIMEOUT = 0.5
# A busy machine may be late; a server that is let go on would be for as long as it likes.
MAX_SECONDS = 30.0
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
EMAIL = EmailPassword("a@example.com", "s3cret-password")


def _for_ever(piece: bytes) -> Iterator[bytes]:
    return itertools.repeat(piece)


def _empty_blocks() -> Iterator[bytes]:
    """A gzip stream that never says anything."""
    packer = zlib.compressobj(wbits=31)
    yield HEAD + b"Content-Encoding: gzip\r\nContent-Length: 100000000\r\n\r\n" + packer.compress(b"")
    while True:
        yield packer.flush(zlib.Z_SYNC_FLUSH)


ENDLESS: dict[str, Callable[[], Iterator[bytes]]] = {
    "silence": lambda: iter([b""]),
    "status line": lambda: itertools.chain([b"HTTP/1.1 200 "], _for_ever(b"O")),
    "headers": lambda: itertools.chain([HEAD], (f"X-{number}: y\r\n".encode() for number in itertools.count())),
    "one header": lambda: itertools.chain([HEAD + b"X: "], _for_ever(b"y")),
    "100": lambda: _for_ever(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "103": lambda: _for_ever(b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n"),
    "body": lambda: itertools.chain([HEAD + b"Content-Length: 1000000\r\n\r\n"], _for_ever(b" ")),
    "chunks": lambda: itertools.chain([CHUNKED], _for_ever(b"1\r\n \r\n")),
    "chunk extension": lambda: itertools.chain([CHUNKED + b"1;"], _for_ever(b"x")),
    "trailers": lambda: itertools.chain([CHUNKED + b"2\r\n{}\r\n0\r\nX: "], _for_ever(b"y")),
    "empty blocks": _empty_blocks,
}


def _serving(endless: Callable[[], Iterator[bytes]], pause: float) -> Callable[[Connection], None]:
    def serve(connection: Connection) -> None:
        connection.receive()
        connection.drip(endless(), pause)
        connection.wait(PATIENCE)

    return serve


class Stopwatch:
    """How long a block took."""

    def __enter__(self) -> "Stopwatch":
        self._began = time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = time.monotonic() - self._began


@pytest.mark.parametrize("endless", ENDLESS.values(), ids=ENDLESS)
def test_a_request_ends_in_time_however_its_answer_trickles(twin: Any, endless: Callable[[], Iterator[bytes]]) -> None:
    with RawServer(_serving(endless, 0.05)) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url, timeout=TIMEOUT)
        with pytest.raises(RequestTimedOut), Stopwatch() as watch:
            fans.onlyfans.accounts.list()

    assert TIMEOUT - 0.1 < watch.seconds < MAX_SECONDS


@pytest.mark.parametrize("name", ["100", "empty blocks"])
def test_a_request_ends_in_time_however_fast_a_server_says_nothing(twin: Any, name: str) -> None:
    with RawServer(_serving(ENDLESS[name], 0)) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url, timeout=TIMEOUT)
        with pytest.raises((RequestTimedOut, UnexpectedAnswer)), Stopwatch() as watch:
            fans.onlyfans.accounts.list()

    assert watch.seconds < MAX_SECONDS


def test_an_httpx_client_of_ones_own_keeps_the_time_too() -> None:
    with (
        RawServer(_serving(ENDLESS["headers"], 0.05)) as server,
        httpx.Client(timeout=60) as http,
        Fanscribe("the-key", max_retries=0, base_url=server.url, timeout=TIMEOUT, http_client=http) as fans,
        pytest.raises(RequestTimedOut),
        Stopwatch() as watch,
    ):
        fans.onlyfans.accounts.list()

    assert watch.seconds < MAX_SECONDS


def test_a_handshake_that_never_ends_does_so_in_time(twin: Any) -> None:
    with RawServer(lambda connection: connection.wait(PATIENCE)) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url.replace("http", "https"), timeout=TIMEOUT)
        with pytest.raises(RequestTimedOut), Stopwatch() as watch:
            fans.onlyfans.accounts.list()

    assert watch.seconds < MAX_SECONDS


def test_a_start_whose_answer_does_not_end_in_time_is_in_doubt(twin: Any) -> None:
    with RawServer(_serving(ENDLESS["headers"], 0.05)) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url, timeout=TIMEOUT)
        with pytest.raises(OutcomeUnknown):
            fans.onlyfans.switch_credentials("acct_1", EMAIL)

        assert len(server.received) == 1


def test_files_take_as_long_to_send_as_they_take(twin: Any, tmp_path: Path) -> None:
    path, timeout, steps = tmp_path / "film.mp4", 2.0, 15
    path.write_bytes(b"x" * steps * 2**20)

    def serve(connection: Connection) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.raw.recv(65536)
        left = int(head.lower().split(b"content-length:")[1].split()[0]) - len(head.partition(b"\r\n\r\n")[2])
        # All steps together take longer than the timeout, and each of them a twelfth of it.
        for step in reversed(range(steps)):
            connection.wait(timeout / 12)
            while left > step * 2**20:
                left -= len(connection.raw.recv(2**16))
        connection.send(answer({"data": {}}))

    with RawServer(serve) as server, Stopwatch() as watch:
        fans = twin("the-key", max_retries=0, base_url=server.url, timeout=timeout)
        fans.onlyfans.media.upload("acct_1", file=path)

    assert watch.seconds > timeout


def _packed(content: bytes, *encodings: str) -> bytes:
    for _ in encodings:
        content = gzip.compress(content)
    return answer(content, "200 OK", f"Content-Encoding: {', '.join(encodings)}")


def test_a_small_answer_that_unpacks_to_a_huge_one_is_not_unpacked(twin: Any) -> None:
    zeros = b'{"x": "' + b"0" * 300 * 2**20
    with RawServer(answering(_packed(zeros, "gzip"), _packed(zeros[: 2**20], "gzip", "gzip"))) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url)
        tracemalloc.start()
        try:
            for why in ("response body exceeds 32 MiB", "unexpected Content-Encoding: gzip, gzip"):
                with pytest.raises(UnexpectedAnswer, match=why):
                    fans.onlyfans.accounts.list()
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak < 150 * 2**20


def test_an_answer_is_unpacked_whatever_its_members(twin: Any) -> None:
    accounts = [{"id": "acct_1", "display_name": "Jo" * 50_000}]
    whole = json.dumps(accounts).encode()
    members = gzip.compress(whole[:70_000]) + gzip.compress(whole[70_000:])
    with RawServer(answering(answer(members, "200 OK", "Content-Encoding: gzip"))) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url)

        assert fans.onlyfans.accounts.list.raw().json == accounts


@pytest.mark.parametrize(
    "content", [b"no gzip at all", gzip.compress(b'{"attempt_id": "auth_1"}')[:-9]], ids=["no gzip", "cut off"]
)
def test_a_start_whose_answer_cannot_be_unpacked_is_in_doubt(twin: Any, content: bytes) -> None:
    with RawServer(answering(answer(content, "200 OK", "Content-Encoding: gzip"))) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url)
        with pytest.raises(OutcomeUnknown, match="cannot be decompressed"):
            fans.onlyfans.switch_credentials("acct_1", EMAIL)

        assert len(server.received) == 1


@pytest.mark.parametrize("status", ["200 OK", "422 Unprocessable", "500 Oops"])
def test_a_huge_message_is_in_no_text(twin: Any, status: str) -> None:
    huge = "x" * 5 * 2**20
    body = {
        "message": huge,
        "reason": huge,
        "success": False,
        "errors": {f"{number}{huge[:1000]}": [huge[:1000]] * 9 for number in range(900)},
    }
    with RawServer(answering(answer(body, status))) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url)
        with pytest.raises(Exception, match=r".") as caught:
            fans.onlyfans.accounts.list()

    assert len(f"{caught.value!r} {vars(caught.value)}") < 5_000


QUICK = Polling(first=0.01, longest=0.02)


@pytest.mark.parametrize("listens", ["on_status", "on_challenge"])
def test_a_coroutine_that_hangs_does_not_hold_up_the_wait(twin: Any, box: Sandbox, listens: str) -> None:
    box.account("acct_1", AsksForCode(after=0))
    attempt = twin(box.api_key, base_url=box.url, polling=QUICK).onlyfans.reauthenticate("acct_1")

    async def hang(_: Any) -> Any:
        await asyncio.Event().wait()

    with pytest.raises(AuthenticationTimedOut), Stopwatch() as watch:
        attempt.result(timeout=0.5, **{"on_challenge": lambda _: "123456", listens: hang})

    assert watch.seconds < MAX_SECONDS


def test_a_coroutine_that_does_not_let_itself_be_cancelled_is_left_behind(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10**6))
    done = threading.Event()

    async def deaf(_: Any) -> None:
        while not done.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(0.01)

    async def main() -> float:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=QUICK) as fans:
            attempt = await fans.onlyfans.reauthenticate("acct_1")
            with pytest.raises(AuthenticationTimedOut), Stopwatch() as watch:
                await attempt.result(timeout=0.3, on_status=deaf)
            done.set()
            return watch.seconds

    assert asyncio.run(main()) < MAX_SECONDS


def test_a_thread_that_a_coroutine_waits_for_does_not_hold_up_a_blocking_wait(box: Sandbox) -> None:
    box.account("acct_1", AsksForCode(after=0))
    pressed = threading.Event()

    async def ask(_: Any) -> Any:
        return await asyncio.to_thread(pressed.wait, PATIENCE)

    with (
        Fanscribe(box.api_key, base_url=box.url, polling=QUICK) as fans,
        Stopwatch() as watch,
        pytest.raises(AuthenticationTimedOut),
    ):
        fans.onlyfans.reauthenticate("acct_1").result(timeout=0.3, on_challenge=ask)
    pressed.set()

    assert watch.seconds < MAX_SECONDS


def test_closing_the_client_ends_a_wait_in_the_middle_of_a_coroutine(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10**6))
    fans = Fanscribe(box.api_key, base_url=box.url, polling=QUICK)
    attempt = fans.onlyfans.reauthenticate("acct_1")
    asked = threading.Event()

    async def hang(_: Any) -> None:
        asked.set()
        await asyncio.Event().wait()

    closer = threading.Thread(target=lambda: (asked.wait(PATIENCE), fans.close()), daemon=True)
    closer.start()
    with pytest.raises(ClientClosed) as caught, Stopwatch() as watch:
        attempt.result(timeout=60, on_status=hang)
    closer.join(PATIENCE)

    assert watch.seconds < MAX_SECONDS
    assert caught.value.token == attempt.token


def test_closing_the_async_client_ends_a_wait_in_the_middle_of_a_coroutine(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10**6))

    async def main() -> None:
        fans = AsyncFanscribe(box.api_key, base_url=box.url, polling=QUICK)
        attempt = await fans.onlyfans.reauthenticate("acct_1")
        asked = asyncio.Event()

        async def hang(_: Any) -> None:
            asked.set()
            await asyncio.Event().wait()

        waiting = asyncio.create_task(attempt.result(timeout=60, on_status=hang))
        await asked.wait()
        await fans.close()
        with pytest.raises(ClientClosed):
            await asyncio.wait_for(waiting, MAX_SECONDS)

    asyncio.run(main())


def test_the_queue_of_the_client_is_no_fault_of_the_providers(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Five waits share one connection, and the last of them waits for it longer than a request may take."""
    monkeypatch.setattr(connections, "MAX_CONNECTIONS", 1)
    pace = Polling(first=0.05, longest=0.1, fault_budget=0.5)
    for number in range(5):
        box.account(f"acct_{number}", SignsIn(after=0))

    async def main() -> list[Any]:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=pace, timeout=4) as fans:
            attempts = [await fans.onlyfans.reauthenticate(f"acct_{number}") for number in range(5)]
            box.fault(Latency(1.0), on="poll", times=5)
            return await asyncio.gather(*(attempt.result(timeout=60) for attempt in attempts))

    accounts = asyncio.run(main())

    assert [account.id for account in accounts] == [f"acct_{number}" for number in range(5)]


def test_an_attempt_has_one_age_in_every_process(twin: Any, box: Sandbox, clock: Any) -> None:
    box.account("acct_1", SignsIn(after=10**6))
    first = twin(box.api_key, base_url=box.url, clock=clock).onlyfans.reauthenticate("acct_1")
    later = type("Later", (type(clock),), {"utc_now": lambda self: first.started_at + timedelta(seconds=300)})

    resumed = twin(box.api_key, base_url=box.url, clock=later()).resume(first.token)

    assert resumed.started_at.replace(microsecond=0) == first.started_at.replace(microsecond=0)
    assert resumed.step(max_age=301, timeout=None)
    with pytest.raises(AuthenticationTimedOut) as caught:
        twin(box.api_key, base_url=box.url, clock=later()).resume(first.token).step(max_age=299, timeout=None)
    assert caught.value.waited == pytest.approx(300, abs=1)


@pytest.mark.parametrize("value", [-1, "5", float("nan"), True])
def test_an_age_that_cannot_be_right_is_said(fans: Any, box: Sandbox, value: Any) -> None:
    box.account("acct_1")

    with pytest.raises(Exception, match="max_age must be at least 0 seconds or None, got"):
        fans.onlyfans.reauthenticate("acct_1").result(max_age=value)
