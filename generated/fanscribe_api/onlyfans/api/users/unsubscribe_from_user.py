"""Unsubscribe from User

DELETE /api/{account}/users/{user_id}/subscribe
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.unsubscribe_from_user_body import UnsubscribeFromUserBody
    from ...models.unsubscribe_from_user_response_200 import UnsubscribeFromUserResponse200

_ANSWERS: Answers = {200: One("unsubscribe_from_user_response_200", "UnsubscribeFromUserResponse200")}


def _get_kwargs(account: str, user_id: str, *, body: UnsubscribeFromUserBody) -> dict[str, Any]:
    return request(
        "delete", "/api/{account}/users/{user_id}/subscribe", {"account": account, "user_id": user_id}, json=body
    )


def sync_detailed(
    account: str, user_id: str, *, client: AuthenticatedClient | Client, body: UnsubscribeFromUserBody
) -> Response[UnsubscribeFromUserResponse200]:
    return client.send(_get_kwargs(account, user_id, body=body), _ANSWERS)


def sync(
    account: str, user_id: str, *, client: AuthenticatedClient | Client, body: UnsubscribeFromUserBody
) -> UnsubscribeFromUserResponse200 | None:
    return client.send(_get_kwargs(account, user_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, user_id: str, *, client: AuthenticatedClient | Client, body: UnsubscribeFromUserBody
) -> Response[UnsubscribeFromUserResponse200]:
    return await client.asend(_get_kwargs(account, user_id, body=body), _ANSWERS)


async def asyncio(
    account: str, user_id: str, *, client: AuthenticatedClient | Client, body: UnsubscribeFromUserBody
) -> UnsubscribeFromUserResponse200 | None:
    return (await client.asend(_get_kwargs(account, user_id, body=body), _ANSWERS)).parsed
