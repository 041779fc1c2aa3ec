"""Restrict User

POST /api/{account}/users/{user_id}/restrict
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.restrict_user_response_200 import RestrictUserResponse200

_ANSWERS: Answers = {200: One("restrict_user_response_200", "RestrictUserResponse200")}


def _get_kwargs(account: str, user_id: str) -> dict[str, Any]:
    return request("post", "/api/{account}/users/{user_id}/restrict", {"account": account, "user_id": user_id})


def sync_detailed(
    account: str, user_id: str, *, client: AuthenticatedClient | Client
) -> Response[RestrictUserResponse200]:
    return client.send(_get_kwargs(account, user_id), _ANSWERS)


def sync(account: str, user_id: str, *, client: AuthenticatedClient | Client) -> RestrictUserResponse200 | None:
    return client.send(_get_kwargs(account, user_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, user_id: str, *, client: AuthenticatedClient | Client
) -> Response[RestrictUserResponse200]:
    return await client.asend(_get_kwargs(account, user_id), _ANSWERS)


async def asyncio(
    account: str, user_id: str, *, client: AuthenticatedClient | Client
) -> RestrictUserResponse200 | None:
    return (await client.asend(_get_kwargs(account, user_id), _ANSWERS)).parsed
