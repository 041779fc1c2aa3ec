"""The commands `sandbox`, `demo` and `webhooks`, which run local servers."""

from __future__ import annotations

import contextlib
import errno
import re
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fanscribe.cli.context import CommandContext, command, read_secret_option
from fanscribe.cli.exit_codes import LocalFailure
from fanscribe.cli.files import check_files_differ, print_text
from fanscribe.cli.output import json_line, row_text
from fanscribe.cli.stopping import is_ignored
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    import asyncio
    import socket

    from starlette.requests import Request

    from fanscribe import webhooks as events
    from fanscribe.sandbox import Sandbox

app: typer.Typer = typer.Typer()
PortOption = Annotated[int, typer.Option(help="The port; 0 for a free one.", min=0, max=65535)]
HostOption = Annotated[str, typer.Option(help="The address to listen on.")]
SecretFilesOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--secret-file",
        help="A file with the signing secret of the webhook; give a second one while the secret is being replaced.",
        metavar="FILE",
    ),
]
UnsignedOption = Annotated[
    bool, typer.Option("--unsigned", help="Accept webhooks without a signature: the webhook has no signing secret.")
]
# Webhooks that wait to be handled; above that the provider is asked to try again.
_MAX_WAITING = 10_000
# What to do if a port cannot be used; any other failure is that of the address.
_CAUSES: Mapping[int | None, str] = {
    errno.EADDRINUSE: "is another program using it?",
    errno.EACCES: "ports below 1024 are for services with more rights: pass another one",
}
# Seconds at the end for the webhooks that were accepted.
_DRAIN_TIMEOUT = 5.0


@command(app, is_service=True, is_local=True)
async def sandbox(context: CommandContext, port: PortOption = 8765) -> None:
    """Run a local stand-in for the provider, with accounts to try everything on, until Ctrl-C."""
    from fanscribe.cli.console import print_whole

    try:
        local = open_sandbox(port)
    except OSError as error:
        raise _not_listening("127.0.0.1", port, error) from None
    with local as box:
        if context.as_json:
            context.emit(event="listening", url=box.url, api_key=box.api_key)
        else:
            print_whole(context.out, f"export FANSCRIBE_BASE_URL={box.url}")
            print_whole(context.out, f"export FANSCRIBE_API_KEY={box.api_key}")
            context.note("acct_1 is signed in. Codes: 246810 on OnlyFans, 135790 on Fansly.")
            if not is_ignored(signal.SIGINT):
                context.note("Press Ctrl-C to stop.")
        await wait_until_stopped(context)


def open_sandbox(port: int) -> Sandbox:
    """Return a sandbox with accounts for every page of the documentation."""
    from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn

    box = Sandbox(port=port)
    code = AsksForCode("246810", hint="42")
    # Calls need a session, and the first example of a switch a challenge.
    box.account("acct_1", code, SignsIn(after=2), signed_in=True, username="asks_for_a_code")
    box.account("acct_2", SignsIn(after=2), username="signs_in")
    box.account("acct_3", AsksForFaceCheck(), SignsIn(after=2), username="asks_for_a_face_check")
    box.account("acct_4", Fails(), username="fails")
    box.account("acct_5", signed_in=True, username="is_signed_in")
    box.account("acct_6", code, SignsIn(after=2), username="is_signed_out")
    box.account("fansly_acct_1", SignsIn(after=2), username="signs_in")
    box.account("fansly_acct_2", AsksForCode("135790", channel="email"), username="asks_by_email")
    return box


@command(app, is_local=True)
async def demo(context: CommandContext) -> int:
    """Play five sign-ins against a local sandbox."""
    import asyncio

    from fanscribe.sandbox import demo as scenes

    return await asyncio.to_thread(scenes.main)


@command(app, is_service=True, is_local=True)
async def webhooks(
    context: CommandContext,
    port: PortOption = 8766,
    host: HostOption = "127.0.0.1",
    path: Annotated[str, typer.Option(help="The path of the endpoint.")] = "/",
    secret_files: SecretFilesOption = None,
    unsigned: UnsignedOption = False,
    seen: Annotated[
        Path | None,
        typer.Option(
            help="A file that remembers webhooks across restarts; without it, those that arrive again after one are new.",
            metavar="FILE",
        ),
    ] = None,
) -> None:
    """Receive, verify and print webhooks, until Ctrl-C."""
    from fanscribe import webhooks as events

    check_files_differ({"--seen": seen}, (("--secret-file", each) for each in secret_files or ()))
    secrets = await read_signing_secrets(secret_files, is_unsigned=unsigned)
    if not re.fullmatch(r"/[\w!$%&'()*+,./:;=@~-]*", path, re.ASCII):
        raise InvalidInput(f"--path must be a path of a URL, as in /webhooks, got {path!r}")

    async def print_event(event: events.Event) -> None:
        facts = {"event": event.name, "platform": event.platform, "account": event.account_id, "key": event.key}
        if context.as_json:
            await print_text(json_line(facts | {"redelivery_of": event.redelivery_of, "payload": event.payload}))
        else:
            await print_text(row_text((event.platform, event.name, event.account_id)))

    with events.Deduplicator(seen) as deduplicator:
        receiving = receive_webhooks(context, secrets, print_event, deduplicator, host=host, port=port, path=path)
        async with receiving as worker:
            await wait_until_stopped(context, worker)


async def read_signing_secrets(paths: list[Path] | None, *, is_unsigned: bool) -> list[str] | None:
    """Return the signing secrets; None if webhooks are not signed. Raise `InvalidInput` if neither is said."""
    if is_unsigned:
        if paths:
            raise InvalidInput("--secret-file and --unsigned exclude each other")
        return None
    secrets = [await read_secret_option(path, "--secret-file") for path in paths or ()]
    if not secrets or not all(secrets):
        raise InvalidInput("pass the signing secret of the webhook with --secret-file, or --unsigned if it has none")
    return [secret for secret in secrets if secret]


@contextlib.asynccontextmanager
async def receive_webhooks(
    context: CommandContext,
    secrets: list[str] | None,
    on_event: Callable[[events.Event], Awaitable[None]],
    deduplicator: events.Deduplicator,
    *,
    host: str,
    port: int,
    path: str = "/",
) -> AsyncIterator[asyncio.Task[None]]:
    """Serve an endpoint for webhooks while in this context. Each is acknowledged first, and then handled once, in the order of arrival.

    The value is the task that handles them, which ends only by an error.
    """
    import asyncio

    import uvicorn

    from fanscribe import webhooks as events
    from fanscribe.cli.limited_connection import LimitedConnection

    waiting = asyncio.Queue[events.Event]()

    async def handle() -> None:
        while True:
            event = await waiting.get()
            try:
                with deduplicator.handling(event):
                    await on_event(event)
            finally:
                waiting.task_done()

    app = _make_endpoint(context, secrets, deduplicator, waiting, path)
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        http=LimitedConnection,
        timeout_graceful_shutdown=round(_DRAIN_TIMEOUT),
    )
    server = uvicorn.Server(config)
    # The command handles signals itself.
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    listening = _listen(host, port)
    serving, worker = asyncio.create_task(server.serve([listening])), asyncio.create_task(handle())
    try:
        while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        if serving.done():
            raise LocalFailure(f"cannot serve on {host}:{port}")
        address = listening.getsockname()
        context.note(f"Listening on http://{address[0]}:{address[1]}{path}.")
        yield worker
    finally:
        with context.unanswered.draining():
            server.should_exit = True
            # Twice the time that it allows itself: whatever it waits for, the command ends.
            await asyncio.wait([serving], timeout=2 * _DRAIN_TIMEOUT)
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
            drained = asyncio.create_task(waiting.join())
            await asyncio.wait([drained, worker], timeout=_DRAIN_TIMEOUT, return_when=asyncio.FIRST_COMPLETED)
            for task in (drained, worker):
                task.cancel()
            await asyncio.gather(drained, worker, return_exceptions=True)
            while not waiting.empty():
                deduplicator.forget(waiting.get_nowait())


def _listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens; raise `LocalFailure` if the port is in use, or the address is not one of this machine."""
    import socket

    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        # With its protocol: asyncio sets TCP_NODELAY only on sockets known to be TCP.
        listening = socket.socket(family, kind, protocol)
        try:
            if sys.platform != "win32":
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(address)
            listening.listen()
        except BaseException:
            listening.close()
            raise
    except (OSError, OverflowError) as error:
        raise _not_listening(host, port, error) from None
    return listening


def _not_listening(host: str, port: int, error: Exception) -> LocalFailure:
    why = getattr(error, "strerror", None) or str(error)
    what = _CAUSES.get(getattr(error, "errno", None), "pass the address of this machine with --host")
    return LocalFailure(f"cannot listen on {host}:{port}: {why}; {what}")


def _make_endpoint(
    context: CommandContext,
    secrets: list[str] | None,
    deduplicator: events.Deduplicator,
    waiting: asyncio.Queue[events.Event],
    path: str,
) -> Any:
    """Return the application that verifies webhooks, and puts new ones into a queue once they are acknowledged."""
    from starlette.applications import Starlette
    from starlette.background import BackgroundTask
    from starlette.requests import ClientDisconnect
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    from fanscribe import webhooks as events

    async def endpoint(request: Request) -> Any:
        try:
            body = await _read_body(request)
        except ClientDisconnect:
            return PlainTextResponse("incomplete", 408)
        if body is None:
            return PlainTextResponse("too large", 413)
        try:
            event = events.parse(body, request.headers, secrets)
        except events.InvalidWebhook as error:
            context.note(f"refused: {error}")
            return PlainTextResponse("refused", 400)
        if waiting.qsize() >= _MAX_WAITING:
            return PlainTextResponse("busy", 503)
        is_new = deduplicator.accept(event)
        return PlainTextResponse("ok", background=BackgroundTask(waiting.put, event) if is_new else None)

    return Starlette(routes=[Route(path, endpoint, methods=["POST"])])


async def _read_body(request: Request) -> bytes | None:
    """Return the body of a request; None if it is too large."""
    from fanscribe.webhooks import MAX_BODY_SIZE

    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_SIZE:
            return None
    return body


async def wait_until_stopped(context: CommandContext, *tasks: asyncio.Task[Any]) -> None:
    """Wait for a signal, which cancels the task, or for the end of one of these tasks; raise its error."""
    import asyncio

    context.note_how_to_stop()
    try:
        await asyncio.wait(tasks or [asyncio.Future()], return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        return
    for task in tasks:
        if task.done():
            task.result()
