"""Update Welcome Message

POST /api/{account}/settings/welcome-message
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_welcome_message_body import UpdateWelcomeMessageBody
    from ...models.update_welcome_message_response_200 import UpdateWelcomeMessageResponse200

_ANSWERS: Answers = {200: One("update_welcome_message_response_200", "UpdateWelcomeMessageResponse200")}


def _get_kwargs(account: str, *, body: UpdateWelcomeMessageBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/{account}/settings/welcome-message", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateWelcomeMessageBody | Unset = UNSET
) -> Response[UpdateWelcomeMessageResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateWelcomeMessageBody | Unset = UNSET
) -> UpdateWelcomeMessageResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateWelcomeMessageBody | Unset = UNSET
) -> Response[UpdateWelcomeMessageResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateWelcomeMessageBody | Unset = UNSET
) -> UpdateWelcomeMessageResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
