"""Clients of httpx and of httpx2 serve alike, with types of their own."""

import asyncio
import gzip
import inspect
import io
import re
import traceback
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import fanscribe
import httpx
import httpx2
import pytest
from fanscribe import (
    AsyncFanscribe,
    ClientClosed,
    ConnectionFailed,
    Fanscribe,
    InvalidAPIKey,
    InvalidInput,
    RequestTimedOut,
    UnexpectedAnswer,
)
from fanscribe.sandbox import AsksForCode, InstantClock, Sandbox, SignsIn, faults
from support.patience import python
from support.rawserver import Connection, RawServer, answer
from support.twins import Blocking

Make = Callable[..., Any]


@pytest.fixture(params=[httpx, httpx2], ids=lambda library: library.__name__)
def library(request: pytest.FixtureRequest) -> ModuleType:
    found: ModuleType = request.param
    return found


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest, library: Any) -> Iterator[Make]:
    """Makes a client with an HTTP client of the library, given the options of either."""
    with asyncio.Runner() as runner:
        made: list[Any] = []

        def build(*args: Any, http: dict[str, Any] | None = None, **options: Any) -> Any:
            if request.param == "sync":
                made.append(library.Client(**(http or {})))
                return Fanscribe(*args, http_client=made[-1], **options)
            made.append(library.AsyncClient(**(http or {})))
            return Blocking(AsyncFanscribe(*args, http_client=made[-1], **options), runner)

        yield build
        for each in made:
            each.close() if request.param == "sync" else runner.run(each.aclose())


def test_a_sign_in_with_a_code_succeeds(make: Make, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), SignsIn(after=2))
    fans = make(box.api_key, base_url=box.url, clock=InstantClock())

    attempt = fans.onlyfans.reauthenticate("acct_1")

    assert attempt.result(on_challenge=lambda challenge: "246810").id == "acct_1"


def test_operations_and_requests_are_answered(make: Make, box: Sandbox) -> None:
    box.account("acct_1", signed_in=True)
    fans = make(box.api_key, base_url=box.url)

    assert fans.onlyfans.accounts.list()
    assert fans.onlyfans.chats.list.raw("acct_1").headers["Content-Type"] == "application/json"
    assert fans.request("GET", "/api/accounts").status_code == 200
    assert list(fans.onlyfans.chats.list.items("acct_1", max_pages=1)) is not None


def test_nothing_of_the_http_client_changes_a_request(make: Make) -> None:
    def serve(connection: Connection) -> None:
        while True:
            connection.receive()
            connection.send(b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 2\r\n\r\n{}")

    given = {"headers": {"Authorization": "Bearer other", "X-Own": "1"}, "auth": ("u", "p"), "cookies": {"c": "d"}}
    with RawServer(serve) as server:
        fans = make("the-key", base_url=server.url, http=given)
        fans.request("GET", "/api/new")
        fans.request("GET", "/api/new")
        for each in server.received:
            assert each.headers["authorization"] == "Bearer the-key"
            assert each.headers["accept-encoding"] == "gzip"
            assert not {"cookie", "x-own"} & each.headers.keys()


@pytest.mark.parametrize(
    ("fault", "kind", "sent"),
    [
        (faults.ResetAfter(), ConnectionFailed, True),
        (faults.Truncated(), ConnectionFailed, True),
        (faults.Latency(5.0), RequestTimedOut, True),
        (faults.Trickle(5.0), RequestTimedOut, True),
        (faults.HtmlPage(200), UnexpectedAnswer, None),
    ],
    ids=repr,
)
def test_a_fault_is_the_same_error(
    make: Make, box: Sandbox, fault: faults.Fault, kind: type, sent: bool | None
) -> None:
    box.fault(fault, on="list", times=2)
    fans = make(box.api_key, base_url=box.url, max_retries=0, timeout=1 if kind is RequestTimedOut else 30)

    with pytest.raises(kind) as caught:
        fans.onlyfans.accounts.list()

    assert getattr(caught.value, "sent", None) is sent
    assert box.api_key not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("url", "kind"), [("http://127.0.0.1:1", "refused"), ("https://nowhere.invalid", "dns")], ids=["refused", "dns"]
)
def test_no_connection_is_the_same_error(make: Make, url: str, kind: str) -> None:
    with pytest.raises(ConnectionFailed) as caught:
        make("the-key", base_url=url, max_retries=0, http={"trust_env": False}).request("GET", "/api/new")

    assert (caught.value.kind, caught.value.sent) == (kind, False)
    assert not re.search("httpx|httpcore", "".join(traceback.format_exception(caught.value)))


def test_a_url_that_is_too_long_is_refused(make: Make, box: Sandbox) -> None:
    with pytest.raises(InvalidInput, match="the URL is too long"):
        make(box.api_key, base_url=box.url).request("GET", "/api/new", query={"x": "y" * 70_000})


def test_a_refused_key_is_reported(make: Make, box: Sandbox) -> None:
    with pytest.raises(InvalidAPIKey):
        make("wrong-key", base_url=box.url).onlyfans.accounts.list()


def test_compressed_answers_uploads_and_streams_arrive(make: Make) -> None:
    def serve(connection: Connection) -> None:
        while True:
            received = connection.receive()
            body = gzip.compress(b'{"length": %d}' % len(received.content))
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: application/json\r\n")
            connection.send(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    with RawServer(serve) as server:
        fans = make("the-key", base_url=server.url)
        assert fans.request("POST", "/api/new", content=b"x" * 300_000).json == {"length": 300_000}
        sent = fans.request("POST", "/api/new", files={"file": io.BytesIO(b"y" * 300_000)}).json
        assert sent["length"] > 300_000


def test_a_download_is_streamed(make: Make) -> None:
    def serve(connection: Connection) -> None:
        while True:
            connection.receive()
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 6\r\n\r\nabc")
            connection.send(b"def")

    with RawServer(serve) as server:
        operation = make("the-key", base_url=server.url).onlyfans.media.download
        assert b"".join(operation.chunks("acct_1", "https://cdn2.onlyfans.com/x.png")) == b"abcdef"


def test_bytes_behind_an_answer_answer_nothing_else(make: Make) -> None:
    def serve(connection: Connection) -> None:
        while True:
            number = int(connection.receive().path.rpartition("=")[2])
            connection.send(answer({"number": number}) + answer({"number": -1}))

    with RawServer(serve) as server:
        fans = make("the-key", base_url=server.url)
        numbers = [fans.request("GET", "/api/new", query={"n": number}).json["number"] for number in range(3)]

    assert numbers == [0, 1, 2]


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
def test_a_client_that_was_closed_by_its_owner_is_reported(kind: Any, library: Any, box: Sandbox) -> None:
    async def main() -> None:
        given = library.AsyncClient()
        await given.aclose()
        async with AsyncFanscribe(box.api_key, base_url=box.url, http_client=given) as fans:
            await fans.onlyfans.accounts.list()

    def block() -> None:
        given = library.Client()
        given.close()
        with Fanscribe(box.api_key, base_url=box.url, http_client=given) as fans:
            fans.onlyfans.accounts.list()

    with pytest.raises(ClientClosed):
        asyncio.run(main()) if kind is AsyncFanscribe else block()


@pytest.mark.parametrize(("kind", "wanted"), [(Fanscribe, "Client"), (AsyncFanscribe, "AsyncClient")])
def test_a_client_of_the_other_kind_is_refused(kind: Any, wanted: str, library: Any) -> None:
    given = library.AsyncClient() if wanted == "Client" else library.Client()

    with pytest.raises(InvalidInput, match=rf"must be an httpx\.{wanted} or an httpx2\.{wanted}, got \w*Client"):
        kind("the-key", http_client=given)


def test_the_other_library_is_not_imported_for_it() -> None:
    script = """
import sys
from fanscribe import Fanscribe, InvalidInput
from fanscribe.sandbox import Sandbox
with Sandbox() as box, Fanscribe(box.api_key, base_url=box.url) as fans:
    fans.onlyfans.accounts.list()
print("httpx2" in sys.modules)
"""

    assert python("-c", script, check=True).stdout.strip() == "False"


def _annotations() -> Iterator[tuple[str, Any]]:
    for name in dir(fanscribe):
        value = getattr(fanscribe, name)
        members = [value, *(each for _, each in inspect.getmembers(value))] if inspect.isclass(value) else [value]
        for each in members:
            yield name, getattr(each, "__annotations__", {})
            yield name, getattr(each, "__orig_bases__", ())


def test_no_public_signature_has_a_type_of_an_http_library() -> None:
    found = {name for name, annotations in _annotations() if re.search(r"\bhttpx2?\.", repr(annotations))}

    assert found == set()
