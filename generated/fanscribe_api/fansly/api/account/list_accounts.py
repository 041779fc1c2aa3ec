"""List Accounts

GET /api/fansly/accounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import Each, One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_accounts_response_200_item import ListAccountsResponse200Item

_ANSWERS: Answers = {200: Each(One("list_accounts_response_200_item", "ListAccountsResponse200Item"))}


def _get_kwargs() -> dict[str, Any]:
    return request("get", "/api/fansly/accounts")


def sync_detailed(*, client: AuthenticatedClient | Client) -> Response[list[ListAccountsResponse200Item]]:
    return client.send(_get_kwargs(), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client) -> list[ListAccountsResponse200Item] | None:
    return client.send(_get_kwargs(), _ANSWERS).parsed


async def asyncio_detailed(*, client: AuthenticatedClient | Client) -> Response[list[ListAccountsResponse200Item]]:
    return await client.asend(_get_kwargs(), _ANSWERS)


async def asyncio(*, client: AuthenticatedClient | Client) -> list[ListAccountsResponse200Item] | None:
    return (await client.asend(_get_kwargs(), _ANSWERS)).parsed
