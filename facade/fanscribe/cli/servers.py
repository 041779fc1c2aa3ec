"""`sandbox`, `demo` and `webhooks`: what listens on a port of this machine."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fanscribe import webhooks as events
from fanscribe.cli.session import Session, command, secret_from
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    from starlette.requests import Request

app: typer.Typer = typer.Typer()
Port = Annotated[int, typer.Option(help="The port; 0 takes a free one.", min=0, max=65535)]
Host = Annotated[str, typer.Option(help="The address to listen on.")]
SecretFile = Annotated[
    Path | None, typer.Option(help="A file with the signing secret of the endpoint.", metavar="FILE")
]


@command(app)
async def sandbox(session: Session, port: Port = 8765) -> None:
    """Run a stand-in for the provider on this machine, with accounts to try everything on, until Ctrl-C."""
    from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn

    with Sandbox(port=port) as box:
        box.account("acct_1", AsksForCode("246810", hint="42"), SignsIn(after=2), username="asks_for_a_code")
        box.account("acct_2", SignsIn(after=2), username="signs_in")
        box.account("acct_3", AsksForFaceCheck(), SignsIn(after=2), username="asks_for_a_face_check")
        box.account("acct_4", Fails(), username="fails")
        box.account("acct_5", signed_in=True, username="is_signed_in")
        box.account("fansly_acct_1", SignsIn(after=2), username="signs_in")
        box.account("fansly_acct_2", AsksForCode("135790", channel="email"), username="asks_by_mail")
        if session.as_json:
            session.emit(event="listening", url=box.url, api_key=box.api_key)
        else:
            session.out.print(f"export FANSCRIBE_BASE_URL={box.url}", markup=False)
            session.out.print(f"export FANSCRIBE_API_KEY={box.api_key}", markup=False)
            session.note("acct_1 wants the code 246810, fansly_acct_2 the code 135790. Ctrl-C stops it.")
        await until_stopped()


@command(app)
async def demo(session: Session) -> int:
    """Play five sign-ins against a sandbox on this machine."""
    import asyncio

    from fanscribe.sandbox import demo as scenes

    return await asyncio.to_thread(scenes.main)


@command(app)
async def webhooks(
    session: Session,
    port: Port = 8766,
    host: Host = "127.0.0.1",
    path: Annotated[str, typer.Option(help="The path of the endpoint.")] = "/",
    secret_file: SecretFile = None,
) -> None:
    """Receive webhooks, verify them, and print what they say, until Ctrl-C."""
    secret = secret_from(secret_file, "--secret-file")
    if not secret:
        raise InvalidInput("pass the signing secret of the endpoint by --secret-file")

    async def received(event: events.Event) -> None:
        facts = {"event": event.name, "platform": event.platform, "account": event.account_id, "key": event.key}
        if session.as_json:
            session.emit(**facts, payload=dict(event.payload))
        else:
            session.row((event.platform, event.name, event.account_id))

    async with receiving(session, secret, received, host=host, port=port, path=path):
        await until_stopped()


@contextlib.asynccontextmanager
async def receiving(
    session: Session,
    secret: str,
    received: Callable[[events.Event], Awaitable[None]],
    *,
    host: str,
    port: int,
    path: str = "/",
) -> AsyncIterator[None]:
    """An endpoint for webhooks while this is entered: each event once, however often it is delivered."""
    import asyncio

    import uvicorn
    from starlette.applications import Starlette
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    seen: dict[str, None] = {}

    async def endpoint(request: Request) -> Any:
        body = b""
        async for piece in request.stream():
            body += piece
            if len(body) > events.MAX_BODY_SIZE:
                return PlainTextResponse("too large", 413)
        try:
            event = events.parse(body, request.headers, secret)
        except events.InvalidWebhook as error:
            session.note(f"refused: {error}")
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
    # Signals are the command's own affair.
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    serving = asyncio.create_task(server.serve())
    try:
        while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        if serving.done():
            raise InvalidInput(f"nothing can listen on {host}:{port}")
        address = server.servers[0].sockets[0].getsockname()
        session.note(f"Listening on http://{address[0]}:{address[1]}{path}.")
        yield
    finally:
        server.should_exit = True
        with contextlib.suppress(SystemExit):
            await serving


async def until_stopped() -> None:
    """Wait for SIGTERM or Ctrl-C, which cancels the task."""
    import asyncio

    stopped = asyncio.Event()
    # On Windows an event loop has no handlers of signals, and SIGTERM ends a process at once.
    with contextlib.suppress(NotImplementedError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    with contextlib.suppress(asyncio.CancelledError):
        await stopped.wait()
