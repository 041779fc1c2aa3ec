"""The commands `sandbox`, `demo` and `webhooks`, which run local servers."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fanscribe import webhooks as events
from fanscribe.cli.context import CommandContext, command, read_secret_option
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    from starlette.requests import Request

app: typer.Typer = typer.Typer()
PortOption = Annotated[int, typer.Option(help="The port; 0 for a free one.", min=0, max=65535)]
HostOption = Annotated[str, typer.Option(help="The address to listen on.")]
SecretFileOption = Annotated[
    Path | None, typer.Option(help="A file with the signing secret of the endpoint.", metavar="FILE")
]


@command(app)
async def sandbox(context: CommandContext, port: PortOption = 8765) -> None:
    """Run a local stand-in for the provider, with accounts to try everything on, until Ctrl-C."""
    from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn

    with Sandbox(port=port) as box:
        box.account("acct_1", AsksForCode("246810", hint="42"), SignsIn(after=2), username="asks_for_a_code")
        box.account("acct_2", SignsIn(after=2), username="signs_in")
        box.account("acct_3", AsksForFaceCheck(), SignsIn(after=2), username="asks_for_a_face_check")
        box.account("acct_4", Fails(), username="fails")
        box.account("acct_5", signed_in=True, username="is_signed_in")
        box.account("fansly_acct_1", SignsIn(after=2), username="signs_in")
        box.account("fansly_acct_2", AsksForCode("135790", channel="email"), username="asks_by_email")
        if context.as_json:
            context.emit(event="listening", url=box.url, api_key=box.api_key)
        else:
            context.out.print(f"export FANSCRIBE_BASE_URL={box.url}", markup=False)
            context.out.print(f"export FANSCRIBE_API_KEY={box.api_key}", markup=False)
            context.note("The code of acct_1 is 246810, that of fansly_acct_2 is 135790. Press Ctrl-C to stop.")
        await wait_until_stopped()


@command(app)
async def demo(context: CommandContext) -> int:
    """Play five sign-ins against a local sandbox."""
    import asyncio

    from fanscribe.sandbox import demo as scenes

    return await asyncio.to_thread(scenes.main)


@command(app)
async def webhooks(
    context: CommandContext,
    port: PortOption = 8766,
    host: HostOption = "127.0.0.1",
    path: Annotated[str, typer.Option(help="The path of the endpoint.")] = "/",
    secret_file: SecretFileOption = None,
) -> None:
    """Receive, verify and print webhooks, until Ctrl-C."""
    secret = read_secret_option(secret_file, "--secret-file")
    if not secret:
        raise InvalidInput("pass the signing secret of the endpoint with --secret-file")

    async def received(event: events.Event) -> None:
        facts = {"event": event.name, "platform": event.platform, "account": event.account_id, "key": event.key}
        if context.as_json:
            context.emit(**facts, payload=dict(event.payload))
        else:
            context.row((event.platform, event.name, event.account_id))

    async with receive_webhooks(context, secret, received, host=host, port=port, path=path):
        await wait_until_stopped()


@contextlib.asynccontextmanager
async def receive_webhooks(
    context: CommandContext,
    secret: str,
    received: Callable[[events.Event], Awaitable[None]],
    *,
    host: str,
    port: int,
    path: str = "/",
) -> AsyncIterator[None]:
    """Serve an endpoint for webhooks while in this context; each event is received once, however often it is delivered."""
    import asyncio

    import uvicorn
    from starlette.applications import Starlette
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    seen: dict[str, None] = {}

    async def endpoint(request: Request) -> Any:
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > events.MAX_BODY_SIZE:
                return PlainTextResponse("too large", 413)
        try:
            event = events.parse(body, request.headers, secret)
        except events.InvalidWebhook as error:
            context.note(f"refused: {error}")
            return PlainTextResponse("refused", 400)
        if event.key is None or event.key not in seen:
            if event.key is not None:
                seen[event.key] = None
                if len(seen) > 10_000:
                    seen.pop(next(iter(seen)))
            await received(event)
        return PlainTextResponse("ok")

    config = uvicorn.Config(
        Starlette(routes=[Route(path, endpoint, methods=["POST"])]),
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        http="h11",
    )
    server = uvicorn.Server(config)
    # The command handles signals itself.
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    serving = asyncio.create_task(server.serve())
    try:
        while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        if serving.done():
            raise InvalidInput(f"cannot listen on {host}:{port}")
        address = server.servers[0].sockets[0].getsockname()
        context.note(f"Listening on http://{address[0]}:{address[1]}{path}.")
        yield
    finally:
        server.should_exit = True
        with contextlib.suppress(SystemExit):
            await serving


async def wait_until_stopped() -> None:
    """Wait for SIGTERM or Ctrl-C, which cancels the task."""
    import asyncio

    stopped = asyncio.Event()
    # Event loops on Windows have no signal handlers; SIGTERM ends the process there.
    with contextlib.suppress(NotImplementedError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    with contextlib.suppress(asyncio.CancelledError):
        await stopped.wait()
