"""Get Transactions By Type

POST /api/analytics/financial/transactions/by-type
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import Each, One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_transactions_by_type_body import GetTransactionsByTypeBody
    from ...models.get_transactions_by_type_response_200_item import GetTransactionsByTypeResponse200Item

_ANSWERS: Answers = {
    200: Each(One("get_transactions_by_type_response_200_item", "GetTransactionsByTypeResponse200Item"))
}


def _get_kwargs(*, body: GetTransactionsByTypeBody) -> dict[str, Any]:
    return request("post", "/api/analytics/financial/transactions/by-type", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: GetTransactionsByTypeBody
) -> Response[list[GetTransactionsByTypeResponse200Item]]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: GetTransactionsByTypeBody
) -> list[GetTransactionsByTypeResponse200Item] | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: GetTransactionsByTypeBody
) -> Response[list[GetTransactionsByTypeResponse200Item]]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: GetTransactionsByTypeBody
) -> list[GetTransactionsByTypeResponse200Item] | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
