"""Wrong certificates and proxies in the environment: nothing is sent, and the error names what to correct."""

import sys
from pathlib import Path
from typing import Any

import pytest
from fanscribe import ConnectionFailed, EmailPassword, RequestTimedOut
from fanscribe._core.connections import build_client
from fanscribe._core.options import ApiKey, make_settings
from support.patience import PATIENCE, python
from support.rawserver import Connection, RawServer, answer, answering

STARTED = answer({"attempt_id": "auth_1"})
EMAIL = EmailPassword("a@example.com", "x")
REMOTE = "https://api.example"


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSLKEYLOGFILE"])
def test_a_file_of_certificates_that_is_not_there_leaves_no_start_in_doubt(
    twin: Any, variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    missing = tmp_path / "folder" / "file.pem"
    with RawServer(answering(STARTED)) as server:
        fans = twin("the-key", base_url=server.url)
        monkeypatch.setenv(variable, str(missing))

        with pytest.raises(ConnectionFailed) as caught:
            fans.onlyfans.switch_credentials("acct_1", EMAIL)

        assert (caught.value.kind, caught.value.sent, caught.value.tries) == ("tls", False, 1)
        assert f"{variable}={missing}" in str(caught.value)
        monkeypatch.delenv(variable)
        assert fans.onlyfans.switch_credentials("acct_1", EMAIL).is_open


def test_a_file_that_holds_no_certificate_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, twin: Any) -> None:
    (tmp_path / "file.pem").write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "file.pem"))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)

    with pytest.raises(ConnectionFailed, match=r"SSL_CERT_FILE=.*file\.pem cannot be used") as caught:
        twin("the-key", base_url=REMOTE).onlyfans.accounts.list()

    assert (caught.value.kind, caught.value.sent) == ("tls", False)


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "ALL_PROXY"])
def test_a_proxy_that_is_gone_is_said_to_be_the_proxy(twin: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _without_proxies(monkeypatch)
    monkeypatch.setenv(name, "http://jo:s3cret@127.0.0.1:9")

    with pytest.raises(ConnectionFailed) as caught:
        twin("the-key", base_url=REMOTE, max_retries=0).onlyfans.accounts.list()

    assert (caught.value.kind, caught.value.sent) == ("proxy", False)
    assert f"the proxy in {name}: connection refused" in str(caught.value)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("excepted", ["fe80::/10", "[::1]", "10.0.0.0/8, fe80::/10", "exa mple"])
def test_an_exception_that_httpx_cannot_read_breaks_no_client(
    twin: Any, excepted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _without_proxies(monkeypatch)
    monkeypatch.setenv("NO_PROXY", excepted)
    with RawServer(answering(answer([]))) as server:
        monkeypatch.setenv("HTTP_PROXY", server.url)
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")

        assert twin("the-key", base_url=server.url).onlyfans.accounts.list() == []
        with pytest.raises(ConnectionFailed, match="the proxy in HTTPS_PROXY"):
            twin("the-key", base_url=REMOTE, max_retries=0).onlyfans.accounts.list()


@pytest.mark.parametrize(
    ("excepted", "host", "proxied"),
    [
        ("fe80::/10,192.0.2.0/24", "192.0.2.7", False),
        ("fe80::/10,192.0.2.0/24", "198.51.100.7", True),
        ("[::1],192.0.2.7", "192.0.2.7", False),
        ("[::1],.example", "api.example", False),
        ("[::1],*", "api.example", False),
        ("[::1],other.example", "api.example", True),
    ],
)
def test_of_such_exceptions_each_still_counts(
    excepted: str, host: str, proxied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    import httpx

    _without_proxies(monkeypatch)
    monkeypatch.setenv("NO_PROXY", excepted)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    url = f"https://{host}"

    with build_client(httpx.Client, make_settings(ApiKey("the-key"), url, timeout=1, max_retries=0)) as client:
        way: Any = client._transport_for_url(httpx.URL(url))

        assert ("Proxy" in type(way._pool).__name__) is proxied


def _without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize("manner", ["hangs up", "garbage", "silence"])
def test_a_proxy_that_fails_before_there_is_a_connection_leaves_no_start_in_doubt(
    twin: Any, manner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def serve(connection: Connection) -> None:
        connection._until(b"\r\n\r\n")
        if manner == "garbage":
            connection.send(b"\x00\xff\r\n\r\n")
        if manner == "silence":
            connection.wait(PATIENCE)

    _without_proxies(monkeypatch)
    with RawServer(serve) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        fans = twin("the-key", base_url=REMOTE, max_retries=0, timeout=1 if manner == "silence" else PATIENCE)

        with pytest.raises((ConnectionFailed, RequestTimedOut)) as caught:
            fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert not caught.value.sent
    assert manner == "silence" or getattr(caught.value, "kind", None) == "proxy"


_WITHOUT_DESCRIPTORS = """
import asyncio, os, resource, sys
from fanscribe import AsyncFanscribe, ConnectionFailed, Fanscribe
url, kind = sys.argv[1:]

def used_up():
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    held = []
    try:
        while True:
            held.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        return held

def blocking():
    with Fanscribe("the-key", base_url=url) as fans:
        fans.onlyfans.reauthenticate("acct_1").forget()
    with Fanscribe("the-key", base_url=url, max_retries=0) as fans:
        held = used_up()
        try:
            fans.onlyfans.reauthenticate("acct_2")
        except ConnectionFailed as error:
            for each in held:
                os.close(each)
            print(error.sent, fans.onlyfans.reauthenticate("acct_2").is_open)

async def awaited():
    async with AsyncFanscribe("the-key", base_url=url) as fans:
        (await fans.onlyfans.reauthenticate("acct_1")).forget()
    async with AsyncFanscribe("the-key", base_url=url, max_retries=0) as fans:
        held = used_up()
        try:
            await fans.onlyfans.reauthenticate("acct_2")
        except ConnectionFailed as error:
            for each in held:
                os.close(each)
            print(error.sent, (await fans.onlyfans.reauthenticate("acct_2")).is_open)

blocking() if kind == "blocking" else asyncio.run(awaited())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_NOFILE")
@pytest.mark.parametrize("kind", ["blocking", "awaited"])
def test_a_process_without_a_file_descriptor_to_spare_has_sent_nothing(kind: str) -> None:
    with RawServer(answering(answer({"success": True, "polling_url": "/auth_1"}))) as server:
        run = python("-c", _WITHOUT_DESCRIPTORS, server.url, kind)

    assert run.stdout == "False True\n", run.stdout + run.stderr
