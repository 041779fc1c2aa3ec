"""Answers to the challenges of a watch: from a command, or from a folder of files."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import shlex
import shutil
import signal
import stat
import subprocess
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Protocol

from fanscribe._core.clock import utc_timestamp
from fanscribe._core.options import KEY_VARIABLES, SECRET_VARIABLES
from fanscribe._signin.status import Challenge, CodeChallenge, FaceCheck
from fanscribe.cli import formatting
from fanscribe.cli.exit_codes import LocalFailure
from fanscribe.cli.files import open_private
from fanscribe.cli.output import environment_value, json_text
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Job

# Seconds between two checks for the end of a command, and for a file with an answer.
_PROCESS_POLL_INTERVAL: Final = 0.05
_FILE_POLL_INTERVAL: Final = 1.0
# Seconds for a command, and for what it has started, to end when it is asked to.
_END_TIMEOUT: Final = 0.5
# Seconds without a change after which an answer without a line break is whole.
_SETTLED: Final = 3.0
_MAX_ANSWER: Final = 4096
_ACCOUNT_FILE: Final = re.compile(r"(?:[a-z]+_)?acct_[A-Za-z0-9_-]+")


class Answerer(Protocol):
    """Answers challenges, without a person at the terminal."""

    async def answer(self, job: Job, challenge: Challenge) -> str | bool | None:
        """Return the answer; None gives up."""

    def begin(self, account: str | None, started_at: datetime) -> None:
        """Note the attempt that the next challenges of an account belong to."""

    def forget(self, account: str | None) -> None:
        """Remove the remaining challenges of an account whose wait has ended."""


class CommandAnswerer:
    """Answers challenges by running a command of the user's, in a session of its own.

    Args:
        note: prints why a command has not answered.
    """

    def __init__(self, command: str, note: Callable[[str], object]) -> None:
        self._note = note
        try:
            self._command = shlex.split(command)
        except ValueError as error:
            raise InvalidInput(f"--ask: {error}") from None
        if not self._command:
            raise InvalidInput("--ask: the command is empty")
        if shutil.which(self._command[0]) is None:
            raise InvalidInput(f"--ask: {self._command[0]}: no such command")

    def begin(self, account: str | None, started_at: datetime) -> None:
        pass

    def forget(self, account: str | None) -> None:
        pass

    async def answer(self, job: Job, challenge: Challenge) -> str | bool | None:
        """Return what the command prints; any exit code but 0 gives up."""
        # The command must not see the API key.
        env = {name: value for name, value in os.environ.items() if name not in (*KEY_VARIABLES, *SECRET_VARIABLES)}
        variables = {"ACCOUNT": job.account_id, "JOB": job.key, "PLATFORM": job.platform} | {
            name.upper(): value for name, value in formatting.status_fields(challenge).items()
        }
        env |= {f"FANSCRIBE_{name}": environment_value(value) for name, value in variables.items() if value is not None}
        starting = asyncio.ensure_future(
            asyncio.get_running_loop().subprocess_exec(
                _Output, *self._command, env=env, stdin=subprocess.DEVNULL, stderr=None, start_new_session=True
            )
        )
        try:
            process, output = await asyncio.shield(starting)
        except OSError as error:
            raise InvalidInput(f"--ask: {self._command[0]}: {error.strerror}") from None
        except asyncio.CancelledError:
            # Cancelled, asyncio would end the command alone, and not what it has started by now.
            with contextlib.suppress(OSError):
                process, _ = await starting
                await _end_session(process)
                process.close()
            raise
        try:
            await output.process_ended.wait()
        finally:
            try:
                await _end_session(process)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(output.ended.wait(), _END_TIMEOUT)
            finally:
                # What has left the session may keep the pipe open for ever.
                process.close()
        try:
            return _read_answer(process.get_returncode(), output, challenge)
        except InvalidInput as error:
            self._note(f"{job.key}: not answered: {self._command[0]} {error}")
            return None


def _read_answer(code: int | None, output: _Output, challenge: Challenge) -> str | bool:
    """Return the answer that a command printed; raise `InvalidInput`, which never repeats its output, if there is none."""
    if code is None or code < 0:
        raise InvalidInput(f"was killed by {_signal_name(code)}")
    if code > 0:
        raise InvalidInput(f"gave up with exit code {code}")
    if not isinstance(challenge, CodeChallenge):
        return True
    if len(output.printed) > _MAX_ANSWER:
        raise InvalidInput(f"printed more than {_MAX_ANSWER} bytes, where a code was wanted")
    try:
        text = output.printed.decode().strip()
    except UnicodeDecodeError:
        text = None
    if text is None:
        raise InvalidInput("printed what is not UTF-8")
    if len(text.splitlines()) > 1:
        raise InvalidInput("printed more than one line, where a code was wanted")
    if not text:
        raise InvalidInput("printed nothing")
    return text


def _signal_name(code: int | None) -> str:
    try:
        return signal.Signals(-(code or 0)).name
    except ValueError:
        return "a signal"


class _Output(asyncio.SubprocessProtocol):
    """The output of a command, up to the length of an answer."""

    def __init__(self) -> None:
        self.printed = bytearray()
        self.ended = asyncio.Event()
        self.process_ended = asyncio.Event()

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        # One byte more shows that it is too long.
        self.printed += data[: _MAX_ANSWER + 1 - len(self.printed)]

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        self.ended.set()

    def process_exited(self) -> None:
        self.process_ended.set()


async def _end_session(process: asyncio.SubprocessTransport) -> None:
    """End a command and all that it has started: first by asking."""
    try:
        if _signal_session(process, signal.SIGTERM):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_END_TIMEOUT):
                    while process.get_returncode() is None or _signal_session(process, 0):  # noqa: ASYNC110
                        await asyncio.sleep(_PROCESS_POLL_INTERVAL)
    finally:
        _signal_session(process, getattr(signal, "SIGKILL", signal.SIGTERM))


def _signal_session(process: asyncio.SubprocessTransport, number: int) -> bool:
    """Send a signal to every process of a command; return whether there is any."""
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.get_pid(), number)
        elif process.get_returncode() is None:
            process.kill()
    except (ProcessLookupError, PermissionError):
        return False
    return hasattr(os, "killpg") or process.get_returncode() is None


class FolderAnswerer:
    """Writes challenges to a folder, and waits there for answers.

    Args:
        abort: called if the folder fails, which is not the fault of the account.
    """

    def __init__(self, folder: Path, abort: Callable[[Exception], object]) -> None:
        self._folder, self._abort = folder, abort
        # The challenges of a watch that was killed, whose answers may be there by now.
        self._left: dict[str, dict[str, Any]] = {}
        self._started: dict[str | None, str] = {}
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for question in folder.glob("*.json"):
                if _ACCOUNT_FILE.fullmatch(question.stem):
                    self._left[question.stem] = _read_object(question)
                    question.unlink(missing_ok=True)
        except OSError as error:
            raise InvalidInput(f"--challenges: {folder}: {error.strerror}") from None

    def _files(self, account: str | None) -> tuple[Path, Path]:
        name = account or "new"
        return self._folder / f"{name}.json", self._folder / f"{name}.answer"

    def begin(self, account: str | None, started_at: datetime) -> None:
        self._started[account] = started_at.isoformat()

    def forget(self, account: str | None) -> None:
        self._left.pop(account or "new", None)
        question, answer_file = self._files(account)
        question.unlink(missing_ok=True)
        _discard(answer_file)

    async def answer(self, job: Job, challenge: Challenge) -> str | bool | None:
        """Return the content of ACCOUNT.answer: the code, or any text once a face check is done; an empty line gives up."""
        try:
            return await self._answer(job, challenge)
        except OSError as error:
            self._abort(LocalFailure(f"--challenges: {self._folder}: {error.strerror}"))
            return None

    async def _answer(self, job: Job, challenge: Challenge) -> str | bool | None:
        question, answer_file = self._files(job.account_id)
        facts = {
            "account": job.account_id,
            "platform": job.platform,
            "started_at": self._started.get(job.account_id),
            **formatting.status_fields(challenge),
        }
        left = self._left.pop(question.stem, {})
        # An answer to the same challenge is still good; any other is out of date.
        if any(left.get(name) != facts[name] for name in ("started_at", "status")):
            _discard(answer_file)
        # Replaced as a whole, so that a reader never sees half of it.
        fresh = question.with_suffix(f".{os.getpid()}")
        try:
            with open_private(fresh) as file:
                file.write(json_text(facts | {"at": utc_timestamp()}, encoding="utf-8", indent=2))
            fresh.replace(question)
        finally:
            fresh.unlink(missing_ok=True)
        if not isinstance(challenge, CodeChallenge | FaceCheck):
            return True
        # Both files stay if the watch is stopped here: the next one may find an answer.
        text = await _wait_for_answer(answer_file)
        self.forget(job.account_id)
        if not text:
            return None
        return text if isinstance(challenge, CodeChallenge) else True


def _discard(answer_file: Path) -> None:
    """Remove an answer. Anything that cannot be removed, such as a folder of that name, is not an answer."""
    with contextlib.suppress(OSError):
        answer_file.unlink()


async def _wait_for_answer(file: Path) -> str:
    """Return the text of a file once it is whole: its line has ended, or it has not changed for some seconds."""
    clock = asyncio.get_running_loop().time
    content, since = b"", clock()
    while True:
        now_there = _read_regular(file)
        if now_there is not None:
            if now_there != content:
                content, since = now_there, clock()
            if content.endswith((b"\n", b"\r")) or (content and clock() - since >= _SETTLED):
                return content.decode(errors="replace").strip()
        await asyncio.sleep(_FILE_POLL_INTERVAL)


def _read_regular(file: Path) -> bytes | None:
    """Return the start of a file; None if there is none, or something that reading would wait for, such as a pipe."""
    try:
        descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return None
    try:
        return os.read(descriptor, _MAX_ANSWER) if stat.S_ISREG(os.fstat(descriptor).st_mode) else None
    finally:
        os.close(descriptor)


def _read_object(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
