"""The command `watch`: keep accounts signed in, as a service."""

from __future__ import annotations

import contextlib
import os
import shlex
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import attrs
import typer

from fanscribe._core.clock import utc_timestamp
from fanscribe.cli import formatting
from fanscribe.cli.context import CommandContext, command
from fanscribe.cli.files import check_files_differ, open_private, print_text
from fanscribe.cli.options import POLL, TIMEOUT, AskOption, PollOption, RateOption, TimeoutOption, refuse_useless
from fanscribe.cli.output import json_line
from fanscribe.cli.servers import (
    SecretFilesOption,
    UnsignedOption,
    read_signing_secrets,
    receive_webhooks,
    wait_until_stopped,
)
from fanscribe.errors import InvalidAPIKey, InvalidInput

if TYPE_CHECKING:
    from fanscribe import webhooks
    from fanscribe.cli.answers import Answerer
    from fanscribe.roster import Job, WatchEvent

app: typer.Typer = typer.Typer()
# Seconds for the last event, whose reader may have gone.
_LAST_WRITE_TIMEOUT = 5.0


@command(app, is_service=True)
async def watch(
    context: CommandContext,
    accounts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ACCOUNT...]", help="The accounts to keep signed in; all by default."),
    ] = None,
    every: Annotated[float, typer.Option(help="Seconds between two lists of the accounts.", min=10)] = 300.0,
    ask: AskOption = None,
    challenges: Annotated[
        Path | None,
        typer.Option(help="A folder for challenges; the file ACCOUNT.answer answers one.", metavar="FOLDER"),
    ] = None,
    log: Annotated[
        Path | None,
        typer.Option(help="A file to append events to; by default the standard output.", metavar="FILE"),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option("--webhooks", help="Also receive webhooks on this port.", metavar="PORT", min=0, max=65535),
    ] = None,
    host: Annotated[str | None, typer.Option(help="The address to receive webhooks on; 127.0.0.1 by default.")] = None,
    secret_files: SecretFilesOption = None,
    unsigned: UnsignedOption = False,
    journal: Annotated[
        Path | None,
        typer.Option(
            help="The journal, which a restarted watch continues; by default in $STATE_DIRECTORY, or next to the log.",
            metavar="FILE",
        ),
    ] = None,
    rate: RateOption = None,
    timeout: TimeoutOption = TIMEOUT,
    poll: PollOption = POLL,
) -> None:
    """Keep accounts signed in, until SIGTERM or Ctrl-C. Events are written as JSON Lines."""
    import asyncio

    from fanscribe import webhooks
    from fanscribe.cli.doctor import require_machine
    from fanscribe.cli.runs import make_polling, print_resume_commands
    from fanscribe.roster import Roster, WatchJournal

    receiving_options = {"--host": host, "--secret-file": secret_files or None, "--unsigned": unsigned}
    _check_options(ask, challenges, port, receiving_options)
    path = journal or _default_journal(log)
    read = [("--key-file", context.key_file), *(("--secret-file", each) for each in secret_files or ())]
    check_files_differ({"--journal": path, "--log": log}, read)
    secrets = None if port is None else await read_signing_secrets(secret_files, is_unsigned=unsigned)
    require_machine(context)
    with contextlib.ExitStack() as stack:
        write = _make_writer(context, log, stack)
        opened = None if path is None else stack.enter_context(WatchJournal(path))
        # Only once the journal says that no other watch is running.
        answerer = _make_answerer(context, ask, challenges)
        open_attempts = _OpenAttempts(answerer)
        async with (
            context.client(polling=make_polling(poll), rate=rate) as fans,
            contextlib.AsyncExitStack() as services,
        ):
            roster, workers = Roster(fans), list[asyncio.Task[None]]()

            async def handle_event(event: webhooks.Event) -> None:
                fans.dispatch(event)
                if (
                    isinstance(event, webhooks.SessionExpiredEvent | webhooks.AccountDisconnectedEvent)
                    and event.account_id
                ):
                    roster.report_session_expired(event.account_id)

            if port is not None:
                keys = services.enter_context(opened.deduplicator() if opened else webhooks.Deduplicator())
                receiving = receive_webhooks(context, secrets, handle_event, keys, host=host or "127.0.0.1", port=port)
                workers.append(await services.enter_async_context(receiving))
            if opened is None:
                context.note("Without --journal or --log, open attempts, pauses and limits are forgotten at the end.")

            async def on_start(job: Job, attempt: Any) -> None:
                open_attempts.add(job.account_id, attempt)
                await write(event="started", account=job.account_id, token=attempt.token)

            watching = roster.watch(
                every=every,
                accounts=set(accounts) if accounts else None,
                timeout=timeout,
                on_start=on_start,
                on_challenge=answerer.answer if answerer else None,
                on_status=lambda job, status: write(
                    event="status", account=job.account_id, **formatting.status_fields(status)
                ),
                journal=opened,
            )

            async def keep() -> None:
                async with contextlib.aclosing(watching) as events:  # type: ignore[type-var]
                    readiness = _Readiness()
                    async for each in events:
                        readiness.update(each)
                        if each.kind == "ended":
                            open_attempts.remove(each.account_id)
                        elif each.kind == "missing":
                            context.note(f"warning: {each.account_id} is not an account of this API key")
                        await write(**_event_fields(each))

            waiting = wait_until_stopped(context, *workers)
            tasks = [asyncio.create_task(each) for each in (keep(), waiting, _send_heartbeats())]
            try:
                await asyncio.wait(tasks[:2], return_when=asyncio.FIRST_COMPLETED)
            except asyncio.CancelledError:
                pass
            finally:
                _notify_systemd("STOPPING=1")
                for task in tasks:
                    task.cancel()
                # A second signal ends them without a wait for their requests.
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.gather(*tasks, return_exceptions=True)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(write(event="stopped"), _LAST_WRITE_TIMEOUT)
            resume_command = None if opened is None else shlex.join(["fanscribe", *sys.argv[1:]])
            print_resume_commands(context, open_attempts.tokens(), resume_command)
            for task in tasks[:2]:
                if not task.cancelled():
                    task.result()


def _check_options(
    ask: str | None, challenges: Path | None, port: int | None, receiving_options: Mapping[str, Any]
) -> None:
    if ask is not None and challenges is not None:
        raise InvalidInput("pass --ask or --challenges, not both")
    if port is None:
        refuse_useless("without --webhooks PORT", receiving_options)


def _make_answerer(context: CommandContext, ask: str | None, challenges: Path | None) -> Answerer | None:
    from fanscribe.cli.answers import CommandAnswerer, FolderAnswerer

    if ask is not None:
        return CommandAnswerer(ask, context.note)
    return None if challenges is None else FolderAnswerer(challenges, context.abort)


class _OpenAttempts:
    """The attempts that the watch waits for."""

    def __init__(self, answerer: Answerer | None) -> None:
        self._answerer = answerer
        self._attempts: dict[str | None, Any] = {}

    def add(self, account: str | None, attempt: Any) -> None:
        self._attempts[account] = attempt
        if self._answerer is not None:
            self._answerer.begin(account, attempt.started_at)

    def remove(self, account: str | None) -> None:
        self._attempts.pop(account, None)
        if self._answerer is not None:
            self._answerer.forget(account)

    def tokens(self) -> list[str]:
        return [each.token for each in self._attempts.values() if each.is_open]


def _default_journal(log: Path | None) -> Path | None:
    """Return the journal in the state directory of a service, or next to the log; None without either."""
    # systemd separates several by colons.
    folder = os.environ.get("STATE_DIRECTORY", "").partition(":")[0]
    if folder:
        return Path(folder) / "watch.journal"
    return None if log is None else log.with_name(f"{log.name}.journal")


@attrs.define
class _Readiness:
    """The state that is reported to systemd: a watch is ready once the provider has listed accounts."""

    is_ready: bool = False

    def update(self, event: WatchEvent) -> None:
        """Report readiness; raise the error of a key that is refused before that: later it may be a mistake of the provider's."""
        if self.is_ready:
            return
        if event.kind == "listed":
            self.is_ready = True
            _notify_systemd("READY=1")
        elif isinstance(event.error, InvalidAPIKey):
            raise event.error


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


def _make_writer(
    context: CommandContext, log: Path | None, stack: contextlib.ExitStack
) -> Callable[..., Awaitable[None]]:
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
            try:
                file.write(line)
                file.flush()
            except OSError as error:
                context.abort(OSError(error.errno, error.strerror, str(log)))
            return
        async with lock:
            await print_text(line)

    return write


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
    import socket

    address = os.environ.get("NOTIFY_SOCKET")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
        sender.connect(f"\0{address[1:]}" if address.startswith("@") else address)
        sender.send(state.encode())
