"""A file that is sent again is the same file, or it is not sent again."""

import codecs
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest
from fanscribe import File, InvalidInput, RateLimited, SessionExpired
from fanscribe.sandbox import InstantClock, Sandbox
from support.rawserver import RawServer, answer, answering

DATA = b"HEADER--" + b"x" * 5000
BUSY, DONE = (
    answer({"message": "slow down"}, "429 Too Many Requests", "Retry-After: 0"),
    answer({"prefixed_id": "media_1"}),
)


class Stream(io.RawIOBase):
    """A stream that can be read once, like the response of another server."""

    def __init__(self) -> None:
        self._inner = io.BytesIO(DATA)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._inner.readinto(buffer)


def _pipe() -> IO[bytes]:
    reading, writing = os.pipe()
    os.write(writing, DATA)
    os.close(writing)
    return os.fdopen(reading, "rb")


def _placed() -> IO[bytes]:
    file = io.BytesIO(DATA)
    file.seek(8)
    return file


def _sent(twin: Any, file: Any, *answers: bytes) -> tuple[list[bytes], Any]:
    """Return what arrived of a file with each try, and the result."""
    with RawServer(answering(*answers)) as server:
        fans = twin("the-key", base_url=server.url, clock=InstantClock())
        try:
            outcome: Any = fans.onlyfans.media.upload("acct_1", file=file)
        except RateLimited as error:
            outcome = error
    return [each.content for each in server.received], outcome


@pytest.mark.parametrize("make", [Stream, _pipe], ids=["stream", "pipe"])
def test_what_can_be_read_once_is_sent_once_and_the_error_says_why(twin: Any, make: Callable[[], Any]) -> None:
    with make() as file:
        sent, error = _sent(twin, file, BUSY, DONE)

    assert [each.count(b"x" * 5000) for each in sent] == [1]
    assert "not retried: a file in its body cannot be read again" in str(error)


@pytest.mark.parametrize("make", [Stream, _pipe], ids=["stream", "pipe"])
def test_what_can_be_read_once_is_sent_whole(twin: Any, make: Callable[[], Any]) -> None:
    with make() as file:
        sent, _ = _sent(twin, file, DONE)

    assert [each.count(DATA) for each in sent] == [1]


def test_an_open_file_is_sent_from_where_it_stands_on_each_try(twin: Any) -> None:
    with _placed() as file:
        sent, outcome = _sent(twin, file, BUSY, BUSY, DONE)

    assert [(each.count(b"x" * 5000), each.count(b"HEADER")) for each in sent] == [(1, 0)] * 3
    assert outcome.prefixed_id == "media_1"


def test_a_path_is_opened_anew_on_each_try(twin: Any, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(DATA)

    sent, _ = _sent(twin, tmp_path / "photo.jpg", BUSY, DONE)

    assert [each.count(DATA) for each in sent] == [1, 1]


@pytest.mark.parametrize("kind", ["file", "text"])
def test_a_file_that_is_opened_as_text_is_refused_before_anything_is_sent(twin: Any, kind: str, tmp_path: Path) -> None:
    (tmp_path / "photo.txt").write_text("x")
    file: Any = (tmp_path / "photo.txt").open() if kind == "file" else io.StringIO("x")
    with file, RawServer(answering(DONE)) as server:
        fans = twin("the-key", base_url=server.url)

        with pytest.raises(InvalidInput, match="file: the file is opened as text; open it with mode 'rb'"):
            fans.onlyfans.media.upload("acct_1", file=file)

    assert not server.received


@pytest.mark.parametrize("make", [Stream, _pipe], ids=["stream", "pipe"])
def test_what_was_read_is_not_sent_again_after_a_recovery_either(twin: Any, make: Callable[[], Any]) -> None:
    expired = answer({"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}, "401 Unauthorized")
    with make() as file, RawServer(answering(expired, DONE)) as server:
        fans = twin("the-key", base_url=server.url, clock=InstantClock(), on_session_expired="reauthenticate")

        with pytest.raises(SessionExpired, match="a file in its body cannot be read again"):
            fans.onlyfans.media.upload("acct_1", file=file)

    assert len(server.received) == 1


def _closed() -> IO[bytes]:
    file = io.BytesIO(DATA)
    file.close()
    return file


def _decoding() -> Any:
    return codecs.getreader("utf-8")(io.BytesIO(b"x"))


@pytest.mark.parametrize(("make", "why"), [(_closed, "cannot be read"), (_decoding, "opened as text")])
def test_a_file_that_gives_no_bytes_is_refused_before_anything_is_sent(
    twin: Any, make: Callable[[], Any], why: str
) -> None:
    with RawServer(answering(DONE)) as server, pytest.raises(InvalidInput, match=f"file: the file .*{why}"):
        twin("the-key", base_url=server.url).onlyfans.media.upload("acct_1", file=make())

    assert not server.received


def test_a_file_that_breaks_in_the_middle_is_said_to_be_the_file(twin: Any) -> None:
    class Breaking(Stream):
        def readinto(self, buffer: Any) -> int:
            if len(buffer) and self._inner.tell():
                raise OSError("the disk is gone")
            return super().readinto(buffer)

    with (
        RawServer(answering(DONE)) as server,
        Breaking() as file,
        pytest.raises(InvalidInput, match="the disk is gone"),
    ):
        twin("the-key", base_url=server.url).onlyfans.media.upload("acct_1", file=file)


def test_a_file_of_what_cannot_be_read_is_refused_before_anything_is_sent(fans: Any, box: Sandbox) -> None:
    given: Any = iter([b"x"])
    with pytest.raises(
        InvalidInput, match="file must be a path, bytes, an open file or a File of one, got list_iterator"
    ):
        fans.onlyfans.media.upload("acct_1", file=File(given, "a.txt"))

    assert not box.requests
