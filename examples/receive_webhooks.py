"""An endpoint for the provider's webhooks: it wakes waits, and signs in what has lost its session.

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
at_work: set[asyncio.Task[None]] = set()


async def receive(request: Request) -> PlainTextResponse:
    """Answer at once: the provider waits for fifteen seconds, and a sign-in takes longer."""
    try:
        event = webhooks.parse(await request.body(), request.headers, os.environ["WEBHOOK_SECRET"])
    except webhooks.InvalidWebhook:
        return PlainTextResponse("refused", 400)
    if event.key is None or event.key not in seen:
        seen.update(filter(None, [event.key]))
        request.app.state.fans.dispatch(event)
        if isinstance(event, webhooks.SessionExpiredEvent) and event.account_id:
            task = asyncio.create_task(sign_in(request.app.state.fans, event.account_id))
            at_work.add(task)
            task.add_done_callback(at_work.discard)
    return PlainTextResponse("ok")


async def sign_in(fans: AsyncFanscribe, account_id: str) -> None:
    """Authenticate again, with what the provider has stored."""
    async for outcome in Roster(fans).rotate([Reauthenticate(account_id)]):
        print(outcome.account_id, outcome.state, outcome.why or "", flush=True)


@contextlib.asynccontextmanager
async def lifespan(app: Starlette):
    async with AsyncFanscribe() as app.state.fans:
        yield
        await asyncio.gather(*at_work)


app = Starlette(routes=[Route("/", receive, methods=["POST"])], lifespan=lifespan)
