"""Disconnect Account

DELETE /api/accounts/{id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.disconnect_account_response_200 import DisconnectAccountResponse200

_ANSWERS: Answers = {200: One("disconnect_account_response_200", "DisconnectAccountResponse200")}


def _get_kwargs(id: str) -> dict[str, Any]:
    return request("delete", "/api/accounts/{id}", {"id": id})


def sync_detailed(id: str, *, client: AuthenticatedClient | Client) -> Response[DisconnectAccountResponse200]:
    return client.send(_get_kwargs(id), _ANSWERS)


def sync(id: str, *, client: AuthenticatedClient | Client) -> DisconnectAccountResponse200 | None:
    return client.send(_get_kwargs(id), _ANSWERS).parsed


async def asyncio_detailed(id: str, *, client: AuthenticatedClient | Client) -> Response[DisconnectAccountResponse200]:
    return await client.asend(_get_kwargs(id), _ANSWERS)


async def asyncio(id: str, *, client: AuthenticatedClient | Client) -> DisconnectAccountResponse200 | None:
    return (await client.asend(_get_kwargs(id), _ANSWERS)).parsed
