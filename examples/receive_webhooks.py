"""An endpoint for the provider's webhooks: it wakes waits, and re-authenticates expired accounts.

WEBHOOK_SECRET=… uvicorn receive_webhooks:app
"""

import contextlib
import os

from fanscribe import AsyncFanscribe, Authenticated, NotFound, webhooks
from fanscribe.roster import Reauthenticate, Roster
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

# While you replace the secret, deliveries are signed with either. Keys in a file outlive a restart.
SECRETS = [os.environ["WEBHOOK_SECRET"], *filter(None, [os.environ.get("WEBHOOK_SECRET_BEFORE")])]
seen = webhooks.Deduplicator(os.environ.get("WEBHOOK_KEYS"))


async def receive(request: Request) -> PlainTextResponse:
    """Acknowledge first: the provider waits for ten seconds, and a sign-in takes longer."""
    try:
        event = webhooks.parse(await request.body(), request.headers, SECRETS)
    except webhooks.InvalidWebhook:
        return PlainTextResponse("refused", 400)
    is_new = seen.accept(event)
    return PlainTextResponse("ok", background=BackgroundTask(handle, request.app.state.fans, event) if is_new else None)


async def handle(fans: AsyncFanscribe, event: webhooks.Event) -> None:
    with seen.handling(event):
        fans.dispatch(event)
        if isinstance(event, webhooks.SessionExpiredEvent) and event.account_id:
            await sign_in(fans, event)


async def sign_in(fans: AsyncFanscribe, event: webhooks.Event) -> None:
    """Re-authenticate with the credentials that the provider has stored, unless the event is out of date."""
    platform = getattr(fans, event.platform)
    try:
        is_signed_in = isinstance(await platform.account_status(event.account_id), Authenticated)
    except NotFound:
        return
    if is_signed_in or not hasattr(platform, "reauthenticate"):
        return
    async for result in Roster(fans).rotate([Reauthenticate(event.account_id)]):
        print(result.account_id, result.state, result.why or "", flush=True)


@contextlib.asynccontextmanager
async def lifespan(app: Starlette):
    async with AsyncFanscribe() as app.state.fans:
        yield


app = Starlette(routes=[Route("/", receive, methods=["POST"])], lifespan=lifespan)
