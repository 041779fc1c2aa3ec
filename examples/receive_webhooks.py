"""An endpoint for the provider's webhooks: it wakes waits, and re-authenticates expired accounts.

WEBHOOK_SECRET=… uvicorn receive_webhooks:app
"""

import asyncio
import contextlib
import os

from fanscribe import AsyncFanscribe, webhooks
from fanscribe.roster import Reauthenticate, Roster
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

seen: set[str] = set()
running: set[asyncio.Task[None]] = set()


async def receive(request: Request) -> PlainTextResponse:
    """Respond at once: the provider waits for ten seconds, and a sign-in takes longer."""
    try:
        event = webhooks.parse(await request.body(), request.headers, os.environ["WEBHOOK_SECRET"])
    except webhooks.InvalidWebhook:
        return PlainTextResponse("refused", 400)
    if event.key is None or event.key not in seen:
        seen.update(filter(None, [event.key]))
        request.app.state.fans.dispatch(event)
        if isinstance(event, webhooks.SessionExpiredEvent) and event.account_id:
            task = asyncio.create_task(sign_in(request.app.state.fans, event.account_id))
            running.add(task)
            task.add_done_callback(running.discard)
    return PlainTextResponse("ok")


async def sign_in(fans: AsyncFanscribe, account_id: str) -> None:
    """Re-authenticate with the credentials that the provider has stored."""
    async for result in Roster(fans).rotate([Reauthenticate(account_id)]):
        print(result.account_id, result.state, result.why or "", flush=True)


@contextlib.asynccontextmanager
async def lifespan(app: Starlette):
    async with AsyncFanscribe() as app.state.fans:
        yield
        await asyncio.gather(*running)


app = Starlette(routes=[Route("/", receive, methods=["POST"])], lifespan=lifespan)
