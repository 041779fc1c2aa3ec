"""Every receiver of webhooks: it acknowledges first, does once what arrives twice, and refuses what the provider did not send.

The receivers are `fanscribe webhooks`, `fanscribe watch --webhooks`, and those of the page and of the example.
"""

import asyncio
import contextlib
import functools
import importlib.util
import itertools
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest
import uvicorn
from fanscribe import webhooks
from fanscribe.cli import limited_connection, servers
from fanscribe.cli.context import CommandContext
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn
from fanscribe_platforms import PREFIXES
from support import deliveries
from support.deliveries import ACCOUNT_EVENTS, CURRENT, EPHEMERAL, EXPORT, FANSLY, MESSAGE, PREFIXED, PREVIOUS, send
from support.patience import PATIENCE, Child, until
from support.rawserver import Connection, RawServer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at SIGTERM without asking it")

ROOT = Path(__file__).parent.parent.parent.parent
# The provider gives up after as many seconds.
PROVIDER_TIMEOUT = 10.0


def _key(number: int) -> str:
    return f"evt_{number:040x}"


@attrs.frozen
class Receiver:
    """A running receiver, and the names of what it has done, as far as it tells."""

    url: str
    handled: Callable[[], list[str]]


def _secret_files(folder: Path) -> list[object]:
    for name, secret in (("current", CURRENT), ("previous", PREVIOUS)):
        (folder / name).write_text(f"{secret}\n")
    return ["--secret-file", folder / "current", "--secret-file", folder / "previous"]


def _command(*arguments: object, env: dict[str, str], **options: Any) -> Child:
    return Child(sys.executable, "-m", "fanscribe", *arguments, env={**os.environ, **env}, **options)


def _address(child: Child) -> str:
    return child.err.next().partition("Listening on ")[2].rstrip(".\n")


@contextlib.contextmanager
def _printing(box: Sandbox, env: dict[str, str], folder: Path, *more: object) -> Iterator[Receiver]:
    files = _secret_files(folder)
    with _command("webhooks", "--port", "0", "--json", *files, *more, env=env) as child:
        url = _address(child)

        def handled() -> list[str]:
            child.send(signal.SIGTERM)
            lines = child.out.rest().splitlines()
            assert (child.wait(), "Traceback" in child.err.rest()) == (0, False)
            return [json.loads(line)["event"] for line in lines]

        yield Receiver(url, handled)


@contextlib.contextmanager
def _serving(app: Any) -> Iterator[tuple[str, Callable[[], None]]]:
    """Serve an application in a thread; the value is its address, and what stops it after all that it has begun."""
    config = uvicorn.Config(app, port=0, log_config=None, ws="none", http="h11")
    server = uvicorn.Server(config)
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    thread = threading.Thread(target=server.run, daemon=True)

    def stop() -> None:
        server.should_exit = True
        thread.join(PATIENCE)
        assert not thread.is_alive()

    thread.start()
    try:
        until(lambda: server.started, "a server that listens")
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}", stop
    finally:
        stop()


class Dispatched:
    """A client that remembers what was dispatched to it, once it may."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def dispatch(self, event: webhooks.Event) -> None:
        assert self.may_go_on.wait(PATIENCE)
        self.names.append(event.name)


def _page(folder: Path) -> tuple[Any, str]:
    """The receiver of the page."""
    page = (ROOT / "docs/webhooks.md").read_text()
    block = next(each for each in re.findall(r"```python\n(.*?)```", page, re.DOTALL) if "BackgroundTask" in each)
    names: dict[str, Any] = {"__name__": "page"}
    code = block.replace("webhooks.keys", str(folder / "page.keys"))
    exec(compile(code, "webhooks.md", "exec"), names)
    names["SECRETS"][:] = [CURRENT, PREVIOUS]
    return names, "/webhooks"


def _example(folder: Path) -> tuple[Any, str]:
    spec = importlib.util.spec_from_file_location("receive_webhooks", ROOT / "examples/receive_webhooks.py")
    assert spec is not None
    assert spec.loader is not None
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    return vars(program), "/"


@contextlib.contextmanager
def _starlette(make: Callable[[Path], Any], folder: Path, client: Dispatched) -> Iterator[Receiver]:
    names, path = make(folder)
    names["fans"] = client

    @contextlib.asynccontextmanager
    async def lifespan(app: Any) -> Any:
        app.state.fans = client
        yield

    async def no_sign_in(fans: Any, event: Any) -> None:
        """Its effect has a test of its own."""

    names["sign_in"] = no_sign_in
    names["app"].router.lifespan_context = lifespan
    try:
        with _serving(names["app"]) as (url, stop):

            def handled() -> list[str]:
                stop()
                return client.names

            yield Receiver(url + path, handled)
    finally:
        names["seen"].close()


@pytest.fixture
def client() -> Dispatched:
    return Dispatched()


@pytest.fixture(params=["webhooks", "page", "example"])
def receiver(
    request: Any, box: Sandbox, env: dict[str, str], tmp_path: Path, client: Dispatched, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Receiver]:
    """Each receiver that does something with every event."""
    for name, value in {"WEBHOOK_SECRET": CURRENT, "WEBHOOK_SECRET_BEFORE": PREVIOUS, **env}.items():
        monkeypatch.setenv(name, value)
    makers: dict[str, Any] = {
        "webhooks": lambda: _printing(box, env, tmp_path),
        "page": lambda: _starlette(_page, tmp_path, client),
        "example": lambda: _starlette(_example, tmp_path, client),
    }
    with makers[request.param]() as one:
        yield one


BODIES = [*ACCOUNT_EVENTS.values(), MESSAGE, EXPORT, FANSLY, *PREFIXED]
NAMES = [f"accounts.{name}" for name in ACCOUNT_EVENTS]
NAMES += [
    "messages.received",
    "data_exports.completed",
    "accounts.otp_code_required",
    *["messages.received"] * len(PREFIXED),
]


def test_deliveries_of_the_guide_are_handled_once_with_either_secret(receiver: Receiver) -> None:
    order = [*enumerate(BODIES), *reversed(list(enumerate(BODIES)))]
    secrets = itertools.cycle([CURRENT, PREVIOUS])
    codes = [send(receiver.url, body, next(secrets), _key(number)).status for number, body in order]

    assert set(codes) <= {200, 204}
    assert receiver.handled() == NAMES


def test_deliveries_without_a_key_are_all_handled(receiver: Receiver) -> None:
    codes = [send(receiver.url, body, key=None).status for body in (MESSAGE, *PREFIXED, MESSAGE)]

    assert set(codes) <= {200, 204}
    assert receiver.handled() == ["messages.received"] * len(codes)


def test_ephemeral_deliveries_are_no_duplicates_of_each_other(receiver: Receiver) -> None:
    codes = [send(receiver.url, EPHEMERAL, key=None).status for _ in range(3)]

    assert set(codes) <= {200, 204}
    assert receiver.handled() == ["users.typing"] * 3


def test_a_redelivery_of_what_was_handled_is_acknowledged_only(receiver: Receiver) -> None:
    codes = [send(receiver.url, MESSAGE, CURRENT, redelivery_of=each).status for each in (None, "whd_1", "whd_2")]

    assert set(codes) <= {200, 204}
    assert receiver.handled() == ["messages.received"]


@pytest.mark.parametrize("secret", [None, "whsec_of_another", ""])
def test_what_the_provider_did_not_sign_is_refused(receiver: Receiver, secret: str | None) -> None:
    forged = send(receiver.url, MESSAGE, secret)
    genuine = send(receiver.url, MESSAGE)

    assert (forged.status, genuine.status in (200, 204)) == (400, True)
    assert receiver.handled() == ["messages.received"], "a forged delivery takes no key away"


def _raw(url: str, head: list[str], *pieces: bytes) -> bytes:
    """Send these lines and pieces as they are; return the first line of the response, nothing where there is none."""
    where = urlsplit(url)
    with (
        socket.create_connection((where.hostname, where.port), timeout=PATIENCE) as connection,
        contextlib.suppress(ConnectionResetError, BrokenPipeError),
    ):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        lines = [f"POST {where.path or '/'} HTTP/1.1", f"Host: {where.netloc}", *head, "", ""]
        connection.sendall("\r\n".join(lines).encode())
        for piece in pieces:
            connection.sendall(piece)
        return connection.makefile("rb").readline()
    return b""


def _lines(body: bytes) -> list[str]:
    return [f"{name}: {value}" for name, value in deliveries.headers(body).items()]


@pytest.mark.parametrize("name", ["Signature", "X-OFAPI-Idempotency-Key"])
def test_a_header_that_counts_is_refused_twice_on_the_wire(receiver: Receiver, name: str) -> None:
    length = f"Content-Length: {len(MESSAGE)}"
    answer = _raw(receiver.url, [*_lines(MESSAGE), f"{name.lower()}: {_key(9)}", length], MESSAGE)

    assert answer.split()[1] == b"400"
    assert receiver.handled() == []


def test_a_body_may_come_in_pieces(receiver: Receiver) -> None:
    chunks = [b"1\r\n%c\r\n" % byte for byte in MESSAGE]
    answer = _raw(receiver.url, [*_lines(MESSAGE), "Transfer-Encoding: chunked"], *chunks, b"0\r\n\r\n")

    assert answer.split()[1] in (b"200", b"204")
    assert receiver.handled() == ["messages.received"]


@pytest.mark.parametrize("make", [_page, _example], ids=["page", "example"])
def test_a_delivery_is_acknowledged_before_anything_is_done(
    make: Any, tmp_path: Path, client: Dispatched, monkeypatch: pytest.MonkeyPatch, env: dict[str, str]
) -> None:
    for name, value in {"WEBHOOK_SECRET": CURRENT, **env}.items():
        monkeypatch.setenv(name, value)
    client.may_go_on.clear()
    with _starlette(make, tmp_path, client) as receiver:
        try:
            answer = send(receiver.url, MESSAGE, timeout=PROVIDER_TIMEOUT)
            assert (answer.status in (200, 204), client.names) == (True, [])
        finally:
            client.may_go_on.set()
        until(lambda: client.names, "the event")


@contextlib.contextmanager
def _unread(folder: Path, env: dict[str, str], *command: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """A command whose output nobody reads."""
    own = (sys.executable, "-m", "fanscribe", *command, *_secret_files(folder))
    arguments = [str(each) for each in own]
    pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": {**os.environ, **env}}
    with subprocess.Popen(arguments, **pipes) as process:
        try:
            assert process.stderr is not None
            yield process, process.stderr.readline().decode().partition("Listening on ")[2].rstrip(".\n")
        finally:
            process.kill()


# Larger than a pipe.
LARGE = b'{"event":"messages.received","account_id":"acct_1","payload":{"text":"%s"}}' % (b"x" * 300_000)


def test_a_reader_that_stops_reading_delays_no_acknowledgement_and_no_end(env: dict[str, str], tmp_path: Path) -> None:
    keys = ("--seen", str(tmp_path / "keys"))
    with _unread(tmp_path, env, "webhooks", "--port", "0", "--json", *keys) as (process, url):
        codes = [send(url, LARGE, key=_key(number), timeout=PROVIDER_TIMEOUT).status for number in range(5)]
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert codes == [200] * 5

    with _command("webhooks", "--port", "0", *_secret_files(tmp_path), *keys, env=env) as child:
        url = _address(child)
        assert send(url, MESSAGE, key=_key(4)).status == 200
        assert "messages.received" in child.out.next(), "what was not printed is not remembered"


def test_a_reader_that_is_gone_ends_the_command(env: dict[str, str], tmp_path: Path) -> None:
    with _unread(tmp_path, env, "webhooks", "--port", "0", "--json") as (process, url):
        assert process.stdout is not None
        process.stdout.close()
        send(url, MESSAGE)
        assert process.wait(PATIENCE) != 0


def test_what_was_acknowledged_is_printed_before_the_end(env: dict[str, str], box: Sandbox, tmp_path: Path) -> None:
    with _printing(box, env, tmp_path) as receiver:
        for number in range(30):
            send(receiver.url, MESSAGE, key=_key(number))

        assert receiver.handled() == ["messages.received"] * 30


def test_keys_are_remembered_across_restarts_in_a_file(env: dict[str, str], box: Sandbox, tmp_path: Path) -> None:
    printed = []
    for number in (1, 2):
        with _printing(box, env, tmp_path, "--seen", tmp_path / "keys") as receiver:
            for key in (_key(0), _key(number)):
                assert send(receiver.url, MESSAGE, key=key).status == 200
            printed.append(receiver.handled())

    assert [len(each) for each in printed] == [2, 1]


def test_unsigned_deliveries_are_accepted_if_asked_for_and_warned_of_once(env: dict[str, str]) -> None:
    with _command("webhooks", "--port", "0", "--unsigned", env=env) as child:
        url = _address(child)
        codes = [send(url, MESSAGE, secret, _key(number)).status for number, secret in enumerate((None, CURRENT))]
        child.send(signal.SIGTERM)

        assert codes == [200, 200]
        assert child.out.rest() == "onlyfans\tmessages.received\tacct_1\n" * 2
        assert child.err.rest().count("without a signature") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("webhooks", "--unsigned", "--secret-file", "secret"),
        ("webhooks", "--secret-file", "empty"),
        ("webhooks", "--secret-file", "secret", "--secret-file", "empty"),
        ("webhooks", "--secret-file", "secret", "--seen", "secret"),
        ("watch", "--webhooks", "0", "--unsigned", "--secret-file", "secret"),
        ("watch", "--unsigned"),
        ("watch", "--secret-file", "secret"),
    ],
    ids=" ".join,
)
def test_options_that_contradict_each_other_are_refused(
    command: Any, box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret").write_text("a secret that is long enough to be no database")
    (tmp_path / "empty").write_text("\n")

    done = command(*arguments)

    assert (done.code, box.requests) == (2, [])


class RecordingContext(CommandContext):
    """Keeps what would be printed."""

    @functools.cached_property
    def notes(self) -> list[str]:
        return []

    def note(self, text: str) -> None:
        self.notes.append(text)


class Served:
    """`receive_webhooks` in this process, with what it has handled."""

    def __init__(self) -> None:
        self.handled: list[str] = []

    async def received(self, event: webhooks.Event) -> None:
        self.handled.append(event.name)

    def run(self, use: Callable[[str], Any]) -> Any:
        """Call a function with the address, in a thread."""

        async def main() -> Any:
            context = RecordingContext(None, None, as_json=False, no_input=True)
            keys = webhooks.Deduplicator()
            serving = servers.receive_webhooks(context, [CURRENT], self.received, keys, host="127.0.0.1", port=0)
            async with serving:
                return await asyncio.to_thread(use, context.notes[0].partition("Listening on ")[2].rstrip("."))

        return asyncio.run(main())


def test_a_body_that_does_not_come_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_connection, "REQUEST_TIMEOUT", 0.05)
    served = Served()
    answer = served.run(lambda url: _raw(url, [*_lines(MESSAGE), f"Content-Length: {len(MESSAGE)}"], MESSAGE[:-1]))

    assert (answer, served.handled) == (b"", [])


def test_a_body_that_is_too_large_is_refused() -> None:
    served = Served()
    body = b'{"event":"a"}'.ljust(2**20 + 1)
    answer = served.run(lambda url: send(url, body))

    assert (answer.status, served.handled) == (413, [])


def test_a_sender_that_hangs_up_disturbs_nobody(caplog: pytest.LogCaptureFixture) -> None:
    served = Served()

    def use(url: str) -> int:
        where = urlsplit(url)
        with socket.create_connection((where.hostname, where.port), timeout=PATIENCE) as connection:
            head = "\r\n".join([f"POST / HTTP/1.1\r\nHost: {where.netloc}", *_lines(MESSAGE), "Content-Length: 999"])
            connection.sendall(f"{head}\r\n\r\n".encode() + MESSAGE)
        return send(url, MESSAGE).status

    assert (served.run(use), served.handled) == (200, ["messages.received"])
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def test_the_provider_is_asked_to_try_again_while_too_many_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "_MAX_WAITING", 0)
    served = Served()

    assert served.run(lambda url: send(url, MESSAGE).status) == 503
    assert served.handled == []


@contextlib.contextmanager
def _watching(env: dict[str, str], folder: Path, *more: object) -> Iterator[tuple[Child, str]]:
    arguments = ("watch", "--poll", "0.1", "--webhooks", "0", *_secret_files(folder), *more)
    with _command(*arguments, env=env) as child:
        yield child, _address(child)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux makes a pipe smaller")
def test_a_watch_acknowledges_although_nobody_reads_what_it_writes(
    box: Sandbox, env: dict[str, str], tmp_path: Path
) -> None:
    import fcntl
    import termios

    for number in range(100):
        box.account(f"acct_{number}", SignsIn(after=0))
    with _unread(tmp_path, env, "watch", "--webhooks", "0", "--poll", "0.1") as (process, url):
        pipe = process.stdout
        assert pipe is not None
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 4096)
        size = bytes(4)
        until(lambda: int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, size), sys.byteorder) > 3000, "a full pipe")
        codes = [
            send(url, ACCOUNT_EVENTS["session_expired"], key=_key(number), timeout=PROVIDER_TIMEOUT).status
            for number in range(3)
        ]
        process.send_signal(signal.SIGTERM)

        assert (codes, process.wait(PATIENCE)) == ([200] * 3, 0)


def _event(child: Child, name: str) -> dict[str, Any]:
    """The next event of this name that a watch writes."""
    while line := child.out.next():
        if (event := json.loads(line))["event"] == name:
            return dict(event)
    raise AssertionError(f"not written: {name}; {child.err.rest()}")


def _starts(box: Sandbox) -> int:
    return len([each for each in box.requests if each.path.endswith("/reauthenticate")])


@pytest.mark.parametrize("secret", [CURRENT, PREVIOUS])
def test_a_watch_recovers_an_expired_session_once(
    box: Sandbox, env: dict[str, str], tmp_path: Path, secret: str
) -> None:
    box.account("acct_1", SignsIn(after=1), signed_in=True)
    with _watching(env, tmp_path, "--journal", tmp_path / "journal") as (child, url):
        for _ in range(2):
            _event(child, "listed")
        box.account("acct_1", signed_in=False)
        sent = box.deliver("accounts.session_expired", "acct_1", to=url, secret=secret)
        assert _event(child, "ended")["outcome"] == "signed_in"
        again = [box.redeliver(sent, secret=CURRENT) for _ in range(3)]
        box.deliver("accounts.session_expired", "acct_1", to=url, secret=CURRENT)
        for _ in range(2):
            _event(child, "listed")
        child.send(signal.SIGTERM)
        rest = child.out.rest()

    assert (sent.statuses, [each.statuses for each in again]) == ((200,), [(200,)] * 3)
    assert "session_expired" not in rest, "the account is signed in: the list was looked at first"
    assert _starts(box) == 1


def test_a_watch_takes_every_delivery_of_the_guide_with_either_secret_and_twice(
    box: Sandbox, env: dict[str, str], tmp_path: Path
) -> None:
    for prefix in PREFIXES.values():
        box.account(f"{prefix}_acct_1".removeprefix("_"), signed_in=True)
    secrets = itertools.cycle([CURRENT, PREVIOUS])
    with _watching(env, tmp_path) as (child, url):
        for _ in range(2):
            _event(child, "listed")
        order = [*enumerate(BODIES), *reversed(list(enumerate(BODIES)))]
        codes = [send(url, body, next(secrets), _key(number)).status for number, body in order]
        codes += [send(url, body, key=None).status for body in (EPHEMERAL, EPHEMERAL, MESSAGE)]
        for _ in range(2):
            _event(child, "listed")
        child.send(signal.SIGTERM)
        rest = child.out.rest()

        assert (child.wait(), "Traceback" in child.err.rest()) == (0, False)
    assert codes == [200] * len(codes)
    assert "session_expired" not in rest, "the account is signed in: the list was looked at first"
    assert _starts(box) == 0


def test_a_watch_acknowledges_before_the_provider_is_asked_anything(env: dict[str, str], tmp_path: Path) -> None:
    def say_nothing(connection: Connection) -> None:
        connection.receive()
        connection.wait(PATIENCE)

    with (
        RawServer(say_nothing) as provider,
        _watching({**env, "FANSCRIBE_BASE_URL": provider.url}, tmp_path) as (child, url),
    ):
        until(lambda: provider.received, "a request of the watch")
        body = ACCOUNT_EVENTS["session_expired"]

        assert send(url, body, timeout=PROVIDER_TIMEOUT).status == 200
        assert child.runs


def test_events_of_an_older_attempt_disturb_no_newer_one(box: Sandbox, env: dict[str, str], tmp_path: Path) -> None:
    """Out of order and twice: the failure, the end and the expiry of an attempt from before."""
    box.account("acct_1", AsksForCode("135791"), SignsIn(after=1), signed_in=False)
    folder = tmp_path / "challenges"
    with _watching(env, tmp_path, "--challenges", folder) as (child, url):
        until((folder / "acct_1.json").exists, "the challenge")
        older = deliveries.attempt(completed='"2026-01-01T00:00:09Z"', success="false").replace(
            "2026-11-28", "2026-01-01"
        )
        payload = json.loads(f'{{"state":"failed","latestAuthAttempt":{older}}}')
        for name in ("authentication_failed", "session_expired", "disconnected", "reconnected") * 2:
            assert box.deliver(f"accounts.{name}", "acct_1", to=url, secret=CURRENT, payload=payload).succeeded
        (folder / "acct_1.answer").write_text("135791")

        assert _event(child, "ended")["outcome"] == "signed_in"
        assert _starts(box) == 1
