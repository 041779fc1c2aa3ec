"""`watch`: keeps accounts signed in, as a service does."""

from __future__ import annotations

import contextlib
import os
import shlex
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fanscribe import webhooks
from fanscribe.cli import words
from fanscribe.cli.files import json_line, private
from fanscribe.cli.options import POLL, TIMEOUT, Poll, Rate, Timeout
from fanscribe.cli.session import Session, command, secret_from
from fanscribe.errors import InvalidInput
from fanscribe.status import Challenge, CodeChallenge, FaceCheck

if TYPE_CHECKING:
    from fanscribe.roster import Job, WatchEvent

app: typer.Typer = typer.Typer()
# Seconds between two looks for a file with an answer.
_LOOK = 1.0


@command(app)
async def watch(
    session: Session,
    accounts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ACCOUNT...]", help="The only ones to keep signed in; all when left out."),
    ] = None,
    every: Annotated[float, typer.Option(help="Seconds between two looks at the list of accounts.", min=10)] = 300.0,
    ask: Annotated[
        str | None,
        typer.Option(
            help="A command that answers challenges: it prints the code. It is told of the challenge by FANSCRIBE_ variables.",
            metavar="COMMAND",
        ),
    ] = None,
    challenges: Annotated[
        Path | None,
        typer.Option(help="A folder to leave challenges in; ACCOUNT.answer beside one answers it.", metavar="FOLDER"),
    ] = None,
    log: Annotated[
        Path | None,
        typer.Option(help="A file to append what is done to; the standard output when left out.", metavar="FILE"),
    ] = None,
    port: Annotated[
        int | None, typer.Option("--webhooks", help="Take webhooks on this port too.", metavar="PORT")
    ] = None,
    host: Annotated[str, typer.Option(help="The address to take webhooks on.")] = "127.0.0.1",
    secret_file: Annotated[
        Path | None, typer.Option(help="A file with the signing secret of the webhooks.", metavar="FILE")
    ] = None,
    rate: Rate = None,
    timeout: Timeout = TIMEOUT,
    poll: Poll = POLL,
) -> None:
    """Keep accounts signed in, until SIGTERM or Ctrl-C. What is done is written as JSON Lines."""
    import asyncio

    from fanscribe.cli.servers import receiving, until_stopped
    from fanscribe.cli.signing import paced
    from fanscribe.roster import Roster

    if ask and challenges:
        raise InvalidInput("--ask and --challenges are two ways to answer: choose one")
    secret = secret_from(secret_file, "--secret-file")
    if (port is None) != (secret is None):
        raise InvalidInput("--webhooks and --secret-file belong together")
    answers = _Command(ask) if ask else _Folder(challenges) if challenges else None
    with contextlib.ExitStack() as stack:
        write = _writer(session, log, stack)
        async with session.client(polling=paced(poll), rate=rate) as fans, contextlib.AsyncExitStack() as services:
            roster = Roster(fans)

            async def received(event: webhooks.Event) -> None:
                fans.dispatch(event)
                if (
                    isinstance(event, webhooks.SessionExpiredEvent | webhooks.AccountDisconnectedEvent)
                    and event.account_id
                ):
                    roster.report_session_expired(event.account_id)

            if port is not None and secret is not None:
                await services.enter_async_context(receiving(session, secret, received, host=host, port=port))
            watching = roster.watch(
                every=every,
                accounts=set(accounts) if accounts else None,
                timeout=timeout,
                on_start=lambda job, attempt: write(event="started", account=job.account_id, token=attempt.token),
                on_challenge=answers.answer if answers else None,
                on_status=lambda job, status: write(event="status", account=job.account_id, **words.facts(status)),
            )

            async def keep() -> None:
                async with contextlib.aclosing(watching) as seen:  # type: ignore[type-var]
                    async for each in seen:
                        _notify("READY=1")
                        write(**_told(each))

            tasks = [asyncio.create_task(each) for each in (keep(), until_stopped(), _alive())]
            try:
                await asyncio.wait(tasks[:2], return_when=asyncio.FIRST_COMPLETED)
            except asyncio.CancelledError:
                pass
            finally:
                _notify("STOPPING=1")
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            write(event="stopped")
            if tasks[0].done() and not tasks[0].cancelled():
                tasks[0].result()


def _told(each: WatchEvent) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "event": each.kind,
        "platform": each.platform,
        "account": each.account_id,
    }
    if each.result is not None:
        facts |= words.outcome_facts(each.result)
    if each.error is not None:
        facts["error"] = str(each.error)
    facts |= {"accounts": each.count, "retry_in": each.retry_in}
    return {name: value for name, value in facts.items() if value is not None}


def _writer(session: Session, log: Path | None, stack: contextlib.ExitStack) -> Any:
    """Writes one line for each thing that is done, with its time, at once."""
    if log is None:
        return lambda **facts: session.emit(at=_now(), **facts)
    try:
        file = stack.enter_context(private(log, append=True))
    except OSError as error:
        raise InvalidInput(f"--log: {log}: {error.strerror}") from None

    def write(**facts: Any) -> None:
        file.write(json_line({"at": _now(), **facts}))
        file.flush()

    return write


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class _Command:
    """Has a command of the user's answer challenges."""

    def __init__(self, command: str) -> None:
        try:
            self._command = shlex.split(command)
        except ValueError as error:
            raise InvalidInput(f"--ask: {error}") from None
        if not self._command:
            raise InvalidInput("--ask: the command is empty")

    async def answer(self, job: Job, challenge: Challenge) -> str | bool | None:
        """What the command prints; it gives up with any exit code but 0."""
        import asyncio

        from fanscribe.http.settings import KEY_VARIABLES

        # The user's command has no need of the key.
        env = {name: value for name, value in os.environ.items() if name not in KEY_VARIABLES}
        told = {"ACCOUNT": job.account_id, "PLATFORM": job.platform} | {
            name.upper(): value for name, value in words.facts(challenge).items()
        }
        env |= {f"FANSCRIBE_{name}": str(value) for name, value in told.items() if value is not None}
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


class _Folder:
    """Leaves challenges in a folder, and waits there for their answers."""

    def __init__(self, folder: Path) -> None:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise InvalidInput(f"--challenges: {folder}: {error.strerror}") from None
        self._folder = folder

    async def answer(self, job: Job, challenge: Challenge) -> str | bool | None:
        """What is written into ACCOUNT.answer: the code, or anything once a face check is done; nothing gives up."""
        import asyncio
        import json

        name = job.account_id or "new"
        asked, answered = self._folder / f"{name}.json", self._folder / f"{name}.answer"
        answered.unlink(missing_ok=True)
        facts = {"account": job.account_id, "platform": job.platform, "at": _now(), **words.facts(challenge)}
        with private(asked) as file:
            json.dump(facts, file, ensure_ascii=False, indent=2)
        if not isinstance(challenge, CodeChallenge | FaceCheck):
            return True
        try:
            while not answered.exists():  # noqa: ASYNC110 - no event tells of a file
                await asyncio.sleep(_LOOK)
            told = answered.read_text().strip()
        finally:
            asked.unlink(missing_ok=True)
            answered.unlink(missing_ok=True)
        if not told:
            return None
        return told if isinstance(challenge, CodeChallenge) else True


async def _alive() -> None:
    """Tell systemd that the event loop is alive, as often as it wants to be told."""
    import asyncio

    wanted = os.environ.get("WATCHDOG_USEC", "")
    pause = int(wanted) / 2e6 if wanted.isdecimal() and int(wanted) > 0 else None
    while pause is not None:
        _notify("WATCHDOG=1")
        await asyncio.sleep(pause)


def _notify(state: str) -> None:
    """Tell systemd (sd_notify): a datagram to the socket that it names."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender, contextlib.suppress(OSError):
        sender.connect(f"\0{address[1:]}" if address.startswith("@") else address)
        sender.send(state.encode())
