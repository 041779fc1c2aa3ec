"""Enable/Update Automatic Messaging

PATCH /api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.enable_update_automatic_messaging_body import EnableUpdateAutomaticMessagingBody
    from ...models.enable_update_automatic_messaging_response_200 import EnableUpdateAutomaticMessagingResponse200

_ANSWERS: Answers = {
    200: One("enable_update_automatic_messaging_response_200", "EnableUpdateAutomaticMessagingResponse200")
}


def _get_kwargs(account: str, *, body: EnableUpdateAutomaticMessagingBody) -> dict[str, Any]:
    return request(
        "patch",
        "/api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging",
        {"account": account},
        json=body,
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: EnableUpdateAutomaticMessagingBody
) -> Response[EnableUpdateAutomaticMessagingResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: EnableUpdateAutomaticMessagingBody
) -> EnableUpdateAutomaticMessagingResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: EnableUpdateAutomaticMessagingBody
) -> Response[EnableUpdateAutomaticMessagingResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: EnableUpdateAutomaticMessagingBody
) -> EnableUpdateAutomaticMessagingResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
