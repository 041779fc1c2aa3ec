"""Enable/Disable Welcome Message

PATCH /api/{account}/settings/welcome-message
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.enable_disable_welcome_message_body import EnableDisableWelcomeMessageBody
    from ...models.enable_disable_welcome_message_response_200 import EnableDisableWelcomeMessageResponse200

_ANSWERS: Answers = {200: One("enable_disable_welcome_message_response_200", "EnableDisableWelcomeMessageResponse200")}


def _get_kwargs(account: str, *, body: EnableDisableWelcomeMessageBody) -> dict[str, Any]:
    return request("patch", "/api/{account}/settings/welcome-message", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: EnableDisableWelcomeMessageBody
) -> Response[EnableDisableWelcomeMessageResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: EnableDisableWelcomeMessageBody
) -> EnableDisableWelcomeMessageResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: EnableDisableWelcomeMessageBody
) -> Response[EnableDisableWelcomeMessageResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: EnableDisableWelcomeMessageBody
) -> EnableDisableWelcomeMessageResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
