"""Get Transaction Summary

POST /api/analytics/financial/transactions/summary
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_transaction_summary_body import GetTransactionSummaryBody
    from ...models.get_transaction_summary_response_200 import GetTransactionSummaryResponse200

_ANSWERS: Answers = {200: One("get_transaction_summary_response_200", "GetTransactionSummaryResponse200")}


def _get_kwargs(*, body: GetTransactionSummaryBody) -> dict[str, Any]:
    return request("post", "/api/analytics/financial/transactions/summary", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: GetTransactionSummaryBody
) -> Response[GetTransactionSummaryResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: GetTransactionSummaryBody
) -> GetTransactionSummaryResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: GetTransactionSummaryBody
) -> Response[GetTransactionSummaryResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: GetTransactionSummaryBody
) -> GetTransactionSummaryResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
