"""The command `watch`: keep accounts signed in, as a service."""

from __future__ import annotations

import contextlib
import os
import shlex
import socket
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fanscribe import webhooks
from fanscribe._core.clock import utc_timestamp
from fanscribe._signin.status import Challenge, CodeChallenge, FaceCheck
from fanscribe.cli import formatting
from fanscribe.cli.context import CommandContext, command
from fanscribe.cli.files import open_private, print_text
from fanscribe.cli.options import POLL, TIMEOUT, PollOption, RateOption, TimeoutOption
from fanscribe.cli.output import environment_value, json_line, json_text
from fanscribe.cli.servers import (
    SecretFilesOption,
    SeenOption,
    UnsignedOption,
    read_signing_secrets,
    receive_webhooks,
    wait_until_stopped,
)
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    from fanscribe.roster import Job, WatchEvent

app: typer.Typer = typer.Typer()
# Seconds between two checks for a file with an answer.
_FILE_POLL_INTERVAL = 1.0
# Seconds for the last event; nobody may be reading any more.
_LAST_WRITE_TIMEOUT = 5.0


@command(app)
async def watch(
    context: CommandContext,
    accounts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ACCOUNT...]", help="The accounts to keep signed in; all by default."),
    ] = None,
    every: Annotated[float, typer.Option(help="Seconds between two lists of the accounts.", min=10)] = 300.0,
    ask: Annotated[
        str | None,
        typer.Option(
            help="A command that answers challenges by printing the code; FANSCRIBE_ variables describe the challenge.",
            metavar="COMMAND",
        ),
    ] = None,
    challenges: Annotated[
        Path | None,
        typer.Option(help="A folder for challenges; the file ACCOUNT.answer answers one.", metavar="FOLDER"),
    ] = None,
    log: Annotated[
        Path | None,
        typer.Option(help="A file to append events to; by default the standard output.", metavar="FILE"),
    ] = None,
    port: Annotated[
        int | None, typer.Option("--webhooks", help="Also receive webhooks on this port.", metavar="PORT")
    ] = None,
    host: Annotated[str, typer.Option(help="The address to receive webhooks on.")] = "127.0.0.1",
    secret_files: SecretFilesOption = None,
    unsigned: UnsignedOption = False,
    seen: SeenOption = None,
    rate: RateOption = None,
    timeout: TimeoutOption = TIMEOUT,
    poll: PollOption = POLL,
) -> None:
    """Keep accounts signed in, until SIGTERM or Ctrl-C. Events are written as JSON Lines."""
    import asyncio

    from fanscribe.cli.runs import make_polling
    from fanscribe.roster import Roster

    if ask and challenges:
        raise InvalidInput("pass --ask or --challenges, not both")
    if port is None and (secret_files or unsigned or seen):
        raise InvalidInput("--secret-file, --unsigned and --seen require --webhooks")
    secrets = None if port is None else read_signing_secrets(secret_files, is_unsigned=unsigned)
    answerer = _CommandAnswerer(ask) if ask else _FolderAnswerer(challenges) if challenges else None
    with contextlib.ExitStack() as stack:
        write = _make_writer(log, stack)
        async with (
            context.client(polling=make_polling(poll), rate=rate) as fans,
            contextlib.AsyncExitStack() as services,
        ):
            roster, workers = Roster(fans), list[asyncio.Task[None]]()

            async def received(event: webhooks.Event) -> None:
                fans.dispatch(event)
                if (
                    isinstance(event, webhooks.SessionExpiredEvent | webhooks.AccountDisconnectedEvent)
                    and event.account_id
                ):
                    roster.report_session_expired(event.account_id)

            if port is not None:
                receiving = receive_webhooks(context, secrets, received, host=host, port=port, seen=seen)
                workers.append(await services.enter_async_context(receiving))
            watching = roster.watch(
                every=every,
                accounts=set(accounts) if accounts else None,
                timeout=timeout,
                on_start=lambda job, attempt: write(event="started", account=job.account_id, token=attempt.token),
                on_challenge=answerer.answer if answerer else None,
                on_status=lambda job, status: write(
                    event="status", account=job.account_id, **formatting.status_fields(status)
                ),
            )

            async def keep() -> None:
                async with contextlib.aclosing(watching) as events:  # type: ignore[type-var]
                    async for each in events:
                        _notify_systemd("READY=1")
                        await write(**_event_fields(each))

            tasks = [asyncio.create_task(each) for each in (keep(), wait_until_stopped(*workers), _send_heartbeats())]
            try:
                await asyncio.wait(tasks[:2], return_when=asyncio.FIRST_COMPLETED)
            except asyncio.CancelledError:
                pass
            finally:
                _notify_systemd("STOPPING=1")
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(write(event="stopped"), _LAST_WRITE_TIMEOUT)
            for task in tasks[:2]:
                if not task.cancelled():
                    task.result()


def _event_fields(event: WatchEvent) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "event": event.kind,
        "platform": event.platform,
        "account": event.account_id,
    }
    if event.result is not None:
        fields |= formatting.result_fields(event.result)
    if event.error is not None:
        fields["error"] = str(event.error)
    fields |= {"accounts": event.count, "retry_in": event.retry_in}
    return {name: value for name, value in fields.items() if value is not None}


def _make_writer(log: Path | None, stack: contextlib.ExitStack) -> Callable[..., Awaitable[None]]:
    """Return a coroutine function that writes an event with its time, one after the other."""
    import asyncio

    lock = asyncio.Lock()
    try:
        file = None if log is None else stack.enter_context(open_private(log, append=True))
    except OSError as error:
        raise InvalidInput(f"--log: {log}: {error.strerror}") from None

    async def write(**facts: Any) -> None:
        line = json_line({"at": utc_timestamp(), **facts})
        if file is not None:
            file.write(line)
            file.flush()
            return
        async with lock:
            await print_text(line)

    return write


class _CommandAnswerer:
    """Answers challenges by running a command of the user's."""

    def __init__(self, command: str) -> None:
        try:
            self._command = shlex.split(command)
        except ValueError as error:
            raise InvalidInput(f"--ask: {error}") from None
        if not self._command:
            raise InvalidInput("--ask: the command is empty")

    async def answer(self, job: Job, challenge: Challenge) -> str | bool | None:
        """Return what the command prints; any exit code but 0 gives up."""
        import asyncio

        from fanscribe._core.options import KEY_VARIABLES

        # The command must not see the API key.
        env = {name: value for name, value in os.environ.items() if name not in KEY_VARIABLES}
        variables = {"ACCOUNT": job.account_id, "PLATFORM": job.platform} | {
            name.upper(): value for name, value in formatting.status_fields(challenge).items()
        }
        env |= {f"FANSCRIBE_{name}": environment_value(value) for name, value in variables.items() if value is not None}
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command, env=env, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE
            )
        except OSError as error:
            raise InvalidInput(f"--ask: {self._command[0]}: {error.strerror}") from None
        try:
            printed, _ = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode != 0:
            return None
        return printed.decode(errors="replace").strip() if isinstance(challenge, CodeChallenge) else True


class _FolderAnswerer:
    """Writes challenges to a folder, and waits there for answers."""

    def __init__(self, folder: Path) -> None:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise InvalidInput(f"--challenges: {folder}: {error.strerror}") from None
        self._folder = folder

    async def answer(self, job: Job, challenge: Challenge) -> str | bool | None:
        """Return the content of ACCOUNT.answer: the code, or any text once a face check is done; an empty file gives up."""
        import asyncio

        name = job.account_id or "new"
        question, answer_file = self._folder / f"{name}.json", self._folder / f"{name}.answer"
        answer_file.unlink(missing_ok=True)
        facts = {
            "account": job.account_id,
            "platform": job.platform,
            "at": utc_timestamp(),
            **formatting.status_fields(challenge),
        }
        with open_private(question) as file:
            file.write(json_text(facts, encoding="utf-8", indent=2))
        if not isinstance(challenge, CodeChallenge | FaceCheck):
            return True
        try:
            while not answer_file.exists():  # noqa: ASYNC110 - files have no events
                await asyncio.sleep(_FILE_POLL_INTERVAL)
            text = answer_file.read_text().strip()
        finally:
            question.unlink(missing_ok=True)
            answer_file.unlink(missing_ok=True)
        if not text:
            return None
        return text if isinstance(challenge, CodeChallenge) else True


async def _send_heartbeats() -> None:
    """Send heartbeats to systemd's watchdog, twice per interval."""
    import asyncio

    interval = os.environ.get("WATCHDOG_USEC", "")
    pause = int(interval) / 2e6 if interval.isdecimal() and int(interval) > 0 else None
    while pause is not None:
        _notify_systemd("WATCHDOG=1")
        await asyncio.sleep(pause)


def _notify_systemd(state: str) -> None:
    """Send a state to systemd (sd_notify), as a datagram to the socket that it names."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender, contextlib.suppress(OSError):
        sender.connect(f"\0{address[1:]}" if address.startswith("@") else address)
        sender.send(state.encode())
