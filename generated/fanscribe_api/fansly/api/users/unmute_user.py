"""Unmute User

DELETE /api/fansly/{fansly_account}/users/{account_id}/mute
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.unmute_user_response_200 import UnmuteUserResponse200

_ANSWERS: Answers = {200: One("unmute_user_response_200", "UnmuteUserResponse200")}


def _get_kwargs(fansly_account: str, account_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/fansly/{fansly_account}/users/{account_id}/mute",
        {"fansly_account": fansly_account, "account_id": account_id},
    )


def sync_detailed(
    fansly_account: str, account_id: str, *, client: AuthenticatedClient | Client
) -> Response[UnmuteUserResponse200]:
    return client.send(_get_kwargs(fansly_account, account_id), _ANSWERS)


def sync(fansly_account: str, account_id: str, *, client: AuthenticatedClient | Client) -> UnmuteUserResponse200 | None:
    return client.send(_get_kwargs(fansly_account, account_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, account_id: str, *, client: AuthenticatedClient | Client
) -> Response[UnmuteUserResponse200]:
    return await client.asend(_get_kwargs(fansly_account, account_id), _ANSWERS)


async def asyncio(
    fansly_account: str, account_id: str, *, client: AuthenticatedClient | Client
) -> UnmuteUserResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, account_id), _ANSWERS)).parsed
