"""Get Transaction Summary

POST /api/analytics/financial/transactions/summary

Args:
    body (GetTransactionSummaryBody):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_transaction_summary_body import GetTransactionSummaryBody
from ...models.get_transaction_summary_response_200 import GetTransactionSummaryResponse200
from ...types import Response


def _get_kwargs(
    *,
    body: GetTransactionSummaryBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/analytics/financial/transactions/summary",
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetTransactionSummaryResponse200 | None:
    if response.status_code == 200:
        response_200 = GetTransactionSummaryResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTransactionSummaryResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetTransactionSummaryBody,
) -> Response[GetTransactionSummaryResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: GetTransactionSummaryBody,
) -> GetTransactionSummaryResponse200 | None:
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetTransactionSummaryBody,
) -> Response[GetTransactionSummaryResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetTransactionSummaryBody,
) -> GetTransactionSummaryResponse200 | None:
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
