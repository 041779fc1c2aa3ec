"""Bytes behind an answer: the connection they came on is closed, and answers nothing else."""

import asyncio
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe import AsyncFanscribe
from support.rawserver import Connection, RawServer, answer

DATA = Path(__file__).parents[1] / "data"
# As much as TLS encrypts in one piece: what is behind it is a piece of its own.
RECORD = 2**14


def _filling(number: int) -> bytes:
    """An answer that fills a record of TLS."""
    empty = len(answer({"data": [], "number": number, "rest": ""}))
    # The length has four digits more than that of an answer that is nearly empty.
    return answer({"data": [], "number": number, "rest": "x" * (RECORD - empty - 3)})


def _chunked(number: int) -> bytes:
    body = b'{"data": [], "number": %d}' % number
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


def _numbered(number: int) -> bytes:
    return answer({"data": [], "number": number})


def _with_one_too_many(written: Callable[[int], bytes], behind: bytes) -> Callable[[Connection], None]:
    """Serve answers that are numbered by their requests, and something behind each of them."""

    def serve(connection: Connection) -> None:
        while True:
            number = int(connection.receive().path.rpartition("=")[2])
            connection.send(written(number) + behind)

    return serve


def _asked(fans: Any, number: int) -> Any:
    return fans.onlyfans.chats.list.raw("acct_1", limit=number).json["number"]


@pytest.mark.parametrize("behind", [_numbered(0), b"HTTP/1.1 200 OK\r\n", b"\r\n"], ids=["answer", "half", "line"])
@pytest.mark.parametrize("written", [_numbered, _chunked])
def test_what_comes_behind_an_answer_is_none(twin: Any, written: Callable[[int], bytes], behind: bytes) -> None:
    with RawServer(_with_one_too_many(written, behind)) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url)

        assert [_asked(fans, number) for number in (1, 2, 3)] == [1, 2, 3]

    assert server.connections == 3


def test_a_connection_with_nothing_behind_an_answer_is_used_again(twin: Any) -> None:
    with RawServer(_with_one_too_many(_numbered, b"")) as server:
        fans = twin("the-key", max_retries=0, base_url=server.url)

        assert [_asked(fans, number) for number in (1, 2, 3)] == [1, 2, 3]

    assert server.connections == 1


def test_what_was_read_and_is_not_yet_decrypted_is_no_answer_either() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(DATA / "self-signed.pem")

    async def ask(url: str) -> list[int]:
        trusting = httpx.AsyncClient(verify=False)
        async with trusting, AsyncFanscribe("the-key", max_retries=0, base_url=url, http_client=trusting) as fans:
            return [(await fans.onlyfans.chats.list.raw("acct_1", limit=number)).json["number"] for number in (1, 2)]

    with RawServer(_with_one_too_many(_filling, _numbered(0)), context) as server:
        assert asyncio.run(ask(server.url)) == [1, 2]

    assert server.connections == 2
