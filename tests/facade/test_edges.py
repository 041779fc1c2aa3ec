"""The edges of HTTP: cookies, proxies, what failed on the way, forks, event loops, and errors that travel."""

import asyncio
import inspect
import pickle
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import fanscribe
import httpx
import pytest
from fanscribe import (
    AsyncFanscribe,
    AuthenticationTimedOut,
    ConnectionFailed,
    EmailPassword,
    Fanscribe,
    FanscribeError,
    InvalidInput,
    MissingDependency,
    MobileApp,
    PollingFailed,
    Proxy,
    ServerError,
    errors,
)
from fanscribe._signin.attempt_state import Watcher
from fanscribe._signin.work import RunningSteps
from fanscribe.sandbox import Sandbox, SignsIn
from support.patience import PATIENCE, python
from support.rawserver import Connection, RawServer, answer, answering

DATA = Path(__file__).parent.parent / "data"


def test_a_cookie_is_kept_by_nobody(twin: Any) -> None:
    with RawServer(answering(answer([], "200 OK", "Set-Cookie: a=\xfc", "Set-Cookie: b=c; Path=/"))) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url)
        for _ in range(3):
            fans.onlyfans.accounts.list()

    assert [request.headers.get("cookie") for request in server.received] == [None] * 3


def test_the_cookies_of_an_httpx_client_of_ones_own_are_not_sent() -> None:
    with (
        RawServer(answering(answer([], "200 OK", "Set-Cookie: a=\xfc"))) as server,
        httpx.Client(cookies={"own": "cookie"}, auth=("jo", "pw"), headers={"X-Own": "x"}) as http,
        Fanscribe("the-key", max_retries=0, base_url=server.url, http_client=http) as fans,
    ):
        for _ in range(2):
            fans.onlyfans.accounts.list()

    assert {request.headers["authorization"] for request in server.received} == {"Bearer the-key"}
    assert not any({"cookie", "x-own"} & request.headers.keys() for request in server.received)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_the_key_goes_to_this_machine_without_a_proxy(
    twin: Any, monkeypatch: pytest.MonkeyPatch, name: str, host: str
) -> None:
    with RawServer(answering(answer([]))) as server, RawServer(answering(answer([]))) as proxy:
        monkeypatch.setenv(name, proxy.url)
        monkeypatch.setenv(name.lower(), proxy.url)
        twin("the-key", max_retries=0, base_url=server.url.replace("127.0.0.1", host)).onlyfans.accounts.list()

    assert (len(server.received), proxy.connections) == (1, 0)


@pytest.mark.parametrize(
    ("address", "kind"), [("socks5://127.0.0.1:9", MissingDependency), ("foo://x:y@z", InvalidInput)]
)
def test_a_proxy_that_cannot_be_used_is_said_without_its_address(
    twin: Any, monkeypatch: pytest.MonkeyPatch, address: str, kind: type[Exception]
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    monkeypatch.setitem(sys.modules, "socksio", None)

    with pytest.raises(kind) as caught:
        twin("the-key", max_retries=0, base_url="https://api.example").onlyfans.accounts.list()

    assert address.partition("://")[2] not in str(caught.value)
    assert isinstance(caught.value, InvalidInput)


def _failure(fans: Any) -> ConnectionFailed:
    with pytest.raises(ConnectionFailed) as caught:
        fans.onlyfans.accounts.list()
    return caught.value


def test_a_refused_connection_is_said_to_be_one(twin: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    failure = _failure(twin("the-key", max_retries=0, base_url=f"http://127.0.0.1:{port}"))

    assert (failure.kind, failure.sent) == ("refused", False)
    assert str(failure) == "GET /api/accounts: connection refused"


def test_a_name_that_is_not_found_is_said_to_be_one(twin: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    failure = _failure(twin("the-key", max_retries=0, base_url="https://api.example"))

    assert (failure.kind, failure.sent) == ("dns", False)
    assert "Name or service not known" in str(failure)


def test_a_certificate_that_nobody_signed_is_said_to_be_one(twin: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    # Whom everybody trusts, and not whom the suite does.
    monkeypatch.delenv("SSL_CERT_FILE")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(DATA / "self-signed.pem")
    with RawServer(answering(answer([])), context) as server:
        failure = _failure(twin("the-key", max_retries=0, base_url=server.url))

    assert (failure.kind, failure.sent) == ("tls", False)
    assert "certificate cannot be verified (self" in str(failure)


def test_a_server_that_speaks_no_tls_is_said_to_be_one(twin: Any) -> None:
    def serve(connection: Connection) -> None:
        connection.raw.recv(1000)
        connection.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with RawServer(serve) as server:
        failure = _failure(twin("the-key", max_retries=0, base_url=server.url.replace("http", "https")))

    assert failure.kind == "tls"
    assert "WRONG_VERSION_NUMBER" in str(failure)


def test_a_proxy_that_refuses_is_said_to_be_one_without_its_words() -> None:
    refusal = answer({}, "407 Proxy Authentication Required for jo:s3cret")
    with (
        RawServer(answering(refusal)) as proxy,
        httpx.Client(proxy=f"http://jo:s3cret@127.0.0.1:{proxy.port}") as http,
        Fanscribe("the-key", max_retries=0, base_url="https://api.example", http_client=http) as fans,
    ):
        failure = _failure(fans)

    assert (failure.kind, failure.sent) == ("proxy", False)
    assert "HTTP 407" in str(failure)
    assert "s3cret" not in str(failure)


def test_a_connection_that_breaks_is_said_to_be_one(twin: Any) -> None:
    with RawServer(lambda connection: (connection.receive(), None)[1]) as server:
        failure = _failure(twin("the-key", max_retries=0, base_url=server.url))

    assert (failure.kind, failure.sent) == ("broken", True)


@pytest.mark.parametrize(
    ("kind", "given", "wanted"),
    [
        (Fanscribe, httpx.AsyncClient(), "must be an httpx.Client or an httpx2.Client, got AsyncClient"),
        (AsyncFanscribe, httpx.Client(), "must be an httpx.AsyncClient or an httpx2.AsyncClient, got Client"),
        (Fanscribe, httpx.Client, "got the class Client"),
        (Fanscribe, "https://proxy.example", "must be an httpx.Client or an httpx2.Client, got str"),
    ],
)
def test_an_http_client_of_another_kind_is_refused(kind: Any, given: Any, wanted: str) -> None:
    with pytest.raises(InvalidInput, match=wanted):
        kind("the-key", http_client=given)


def test_credentials_of_another_kind_are_refused_with_what_to_pass(fans: Any, box: Sandbox) -> None:
    login = fanscribe.FanslyLogin("jo", "x")
    for start, wanted in (
        (lambda: fans.onlyfans.connect(login), "must be EmailPassword or SessionCookies or MobileApp, got FanslyLogin"),
        (lambda: fans.onlyfans.switch_credentials("acct_1", MobileApp), "got the class MobileApp"),
        (lambda: fans.fansly.connect(EmailPassword("a@example.com", "x")), "must be FanslyLogin, got EmailPassword"),
    ):
        with pytest.raises(InvalidInput, match=wanted):
            start()

    assert box.requests == []


def test_a_sandbox_without_its_extra_says_what_to_install() -> None:
    script = """
import sys
sys.modules["starlette"] = sys.modules["uvicorn"] = None
from fanscribe import InvalidInput, MissingDependency
try:
    import fanscribe.sandbox
except MissingDependency as error:
    assert isinstance(error, InvalidInput) and isinstance(error, ImportError)
    print(error)
"""
    output = python("-c", script, check=True).stdout

    assert "pip install 'fanscribe[sandbox]'" in output


@pytest.mark.parametrize("host", ["", "http://proxy.example", "proxy.example:8080", "a b", "-x", "1.2.3", "x" * 300])
def test_the_host_of_a_proxy_is_checked(host: str) -> None:
    with pytest.raises(InvalidInput, match=r"Proxy\.host"):
        Proxy(host, 8080)


@pytest.mark.parametrize("host", ["proxy.example", "10.0.0.1", "::1", "proxy_1"])
def test_any_kind_of_host_will_do_for_a_proxy(host: str) -> None:
    assert Proxy(host, 8080).host == host


def test_a_proxy_is_read_from_its_address() -> None:
    read = Proxy.from_url("http://jo%40x:p%3Aw@proxy.example:8080/")

    assert (read.host, read.port, read.username, read.password) == ("proxy.example", 8080, "jo@x", "p:w")
    assert Proxy.from_url("http://[::1]:3128") == Proxy("::1", 3128)


@pytest.mark.parametrize(
    "url",
    ["", "proxy.example:8080", "http://proxy.example", "socks5://a:1", "http://a:x", "http://a:1/s3cret", None, 5],
)
def test_an_address_that_is_none_of_a_proxy_is_refused_and_not_repeated(url: Any) -> None:
    with pytest.raises(InvalidInput, match=r"from_url must be given a URL") as caught:
        Proxy.from_url(url)

    assert "s3cret" not in str(caught.value)


_FORKS = """
import os, sys
from fanscribe import Fanscribe
url, key = sys.argv[1:]
fans = Fanscribe(key, base_url=url)
fans.onlyfans.accounts.list()
child = os.fork()
ids = {account.id for _ in range(20) for account in fans.onlyfans.accounts.list()}
if child:
    ids.add(os.waitpid(child, 0)[1])
    print(ids)
else:
    os._exit(0 if ids == {"acct_1"} else 1)
"""


_FORKS_AT_AN_END = """
import os, signal
from fanscribe._signin.attempt_state import Watcher
from fanscribe._signin.work import RunningSteps

def fork(_):
    if child := os.fork():
        print(os.waitpid(child, 0)[1])
        return
    signal.alarm(5)
    Watcher(RunningSteps(steps)).future()
    os._exit(0)

steps = (each for each in ())
watcher = Watcher(RunningSteps(steps))
watcher.future().add_done_callback(fork)
watcher.end()
"""


def test_a_platform_that_one_thread_is_importing_keeps_no_other_client_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that is forked meanwhile would wait for a lock that nobody there holds."""
    attribute = vars(Fanscribe.__mro__[1])["onlyfans"]
    load, loading, end = attribute.func, threading.Event(), threading.Event()

    def slowly(client: Any) -> Any:
        if client is slow:
            loading.set()
            end.wait(PATIENCE)
        return load(client)

    monkeypatch.setattr(attribute, "func", slowly)
    with Fanscribe("the-key") as slow, Fanscribe("the-key") as other, ThreadPoolExecutor() as pool:
        first = pool.submit(lambda: slow.onlyfans)
        try:
            assert loading.wait(PATIENCE)
            assert pool.submit(lambda: other.onlyfans).result(PATIENCE)
        finally:
            end.set()
        assert first.result(PATIENCE) is slow.onlyfans


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_after_a_fork_each_process_has_connections_of_its_own() -> None:
    with RawServer(answering(answer([{"id": "acct_1"}]))) as server:
        output = python("-W", "error", "-c", _FORKS, server.url, "the-key", check=True).stdout

    assert output in ("{'acct_1', 0}\n", "{0, 'acct_1'}\n")
    assert server.connections == 2


def _iter_nothing() -> Iterator[None]:
    yield from ()


def _watcher() -> Watcher:
    steps = _iter_nothing()
    return Watcher(RunningSteps(steps))


def test_within_the_end_of_one_wait_another_one_is_asked_for_its_end() -> None:
    """The garbage collector may end an abandoned wait anywhere."""
    one, other = _watcher(), _watcher()
    one.future().add_done_callback(lambda _: other.future())

    thread = threading.Thread(target=one.end, daemon=True)
    thread.start()
    thread.join(PATIENCE)

    assert not thread.is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_child_that_is_forked_at_the_end_of_a_wait_asks_for_the_end_of_another() -> None:
    assert python("-c", _FORKS_AT_AN_END, check=True).stdout == "0\n"


def test_the_end_of_a_wait_is_announced_once_to_all_who_ask_before_and_after() -> None:
    watcher = _watcher()
    before = watcher.future()
    assert not before.done()

    watcher.end()
    watcher.end()

    assert before.done()
    assert watcher.future() is before


def test_one_client_serves_one_event_loop_after_another() -> None:
    taken = answer({"attempt_id": "auth_1"})
    signed_in = answer({"state": "authenticated"})
    with RawServer(answering(taken, signed_in, taken, signed_in)) as server:
        fans = AsyncFanscribe("the-key", max_retries=0, base_url=server.url)

        async def main(account_id: str) -> Any:
            attempt = await fans.onlyfans.switch_credentials(account_id, EmailPassword("a@example.com", "x"))
            return await attempt.result()

        accounts = [asyncio.run(main(account_id)) for account_id in ("acct_1", "acct_2")]
        asyncio.run(fans.close())

    assert [account.id for account in accounts] == ["acct_1", "acct_2"]
    assert len(server.received) == 4


FACTS: dict[str, Any] = {"status_code": 500, "request": "GET /x", "message": "no", "headers": {"date": "x"}, "json": {}}


def _made(kind: type[FanscribeError], attempt: Any) -> FanscribeError:
    """An error of this class, as it is raised."""
    inner = ServerError(**FACTS)
    challenge, waited = fanscribe.CodeChallenge("sms"), {"waited": 3.0}
    special: dict[str, Any] = {
        "_NoResponse": lambda: kind("m", sent=True),  # type: ignore[call-arg]
        "ConnectionFailed": lambda: kind("m", sent=True, kind="dns"),  # type: ignore[call-arg]
        "RequestTimedOut": lambda: kind("m", sent=False),  # type: ignore[call-arg]
        "ClientClosed": kind,
        "ValidationFailed": lambda: kind(errors={"a": ["b"]}, **FACTS),  # type: ignore[call-arg]
        "AuthenticationFailed": lambda: kind("m", code="X", message="Y", **waited),  # type: ignore[call-arg]
        "ChallengeNotAnswered": lambda: kind("m", challenge=challenge, **waited),  # type: ignore[call-arg]
        "ChallengeTimedOut": lambda: kind("m", challenge=challenge, **waited),  # type: ignore[call-arg]
        "ProcessingFailed": lambda: kind("m", code="X", message="Y", **waited),  # type: ignore[call-arg]
        "PollingFailed": lambda: kind("m", error=inner, **waited),  # type: ignore[call-arg]
        "UnknownStatus": lambda: kind("m", word="w", **waited),  # type: ignore[call-arg]
        "AttemptInProgress": lambda: kind("acct_1", attempt),
        "OutcomeUnknown": lambda: kind("PUT /x", inner),
        "ReauthenticationFailed": lambda: kind(error=inner, **FACTS),  # type: ignore[call-arg]
    }
    if kind.__name__ in special:
        made: FanscribeError = special[kind.__name__]()
        return made.of(attempt) if isinstance(made, errors.AttemptError) else made
    if issubclass(kind, errors.APIError):
        return kind(**FACTS)
    return kind("m", **waited).of(attempt) if issubclass(kind, errors.AttemptError) else kind("m")


KINDS = [
    kind
    for kind in vars(errors).values()
    if inspect.isclass(kind) and issubclass(kind, FanscribeError) and kind.__name__ != "_NoResponse"
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_can_be_pickled(fans: Any, box: Sandbox, kind: type[FanscribeError]) -> None:
    box.account("acct_1")
    error = _made(kind, fans.onlyfans.reauthenticate("acct_1"))

    again = pickle.loads(pickle.dumps(error))

    assert type(again) is kind
    assert (str(again), again.args, again.token) == (str(error), error.args, error.token)
    for name, value in vars(error).items():
        if name == "attempt":
            assert vars(again)["attempt"] is None
        else:
            assert repr(getattr(again, name)) == repr(value)


def test_an_error_of_a_wait_can_be_gone_on_with_where_it_arrives(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=3))
    with pytest.raises(AuthenticationTimedOut) as caught:
        fans.onlyfans.reauthenticate("acct_1").result(timeout=0)

    arrived = pickle.loads(pickle.dumps(caught.value))

    assert fans.resume(arrived.token).result().id == "acct_1"


def test_a_client_that_could_not_be_made_can_be_shown() -> None:
    for kind in (Fanscribe, AsyncFanscribe):
        half = kind.__new__(kind)
        assert repr(half) == f"<{kind.__name__} not constructed>"


def test_an_answer_that_was_meant_for_another_account_signs_nobody_in(twin: Any) -> None:
    """One answer too many on a kept-alive connection: from then on each answer is that to the request before."""
    signed_in = {"state": "authenticated", "progress": "signed_in"}

    def serve(connection: Connection) -> None:
        started: str | None = None
        surplus = b""
        while True:
            request = connection.receive()
            if request.method == "PUT":
                started = request.path.split("/")[3]
                connection.send(answer({"attempt_id": f"auth_{started.removeprefix('acct_')}"}))
            elif request.path.endswith("auth_1"):
                surplus = answer({**signed_in, "account": {"id": "acct_1"}})
                connection.send(surplus + surplus)
            else:
                connection.send(answer({"state": "authenticating", "account": {"id": "acct_2"}}))

    with RawServer(serve) as server:
        pace = fanscribe.Polling(first=0.01, longest=0.02, fault_budget=5)
        fans = twin("the-key", max_retries=0, base_url=server.url, polling=pace)
        email = EmailPassword("a@example.com", "x")
        one, two = (fans.onlyfans.switch_credentials(account_id, email) for account_id in ("acct_1", "acct_2"))
        assert one.result().id == "acct_1"

        with pytest.raises((AuthenticationTimedOut, PollingFailed)):
            two.result(timeout=0.5)

        assert server.connections > 1, "the connection that answers for another is not used again"


def test_threads_that_begin_at_once_share_one_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(answering(answer([]))) as server, Fanscribe("the-key", max_retries=0, base_url=server.url) as fans:
        together = threading.Barrier(16)

        def ask(_: int) -> int:
            together.wait(PATIENCE)
            fans.onlyfans.accounts.list()
            return id(fans._connections.http())

        with ThreadPoolExecutor(16) as threads:
            pools = set(threads.map(ask, range(16)))

    assert len(pools) == 1
