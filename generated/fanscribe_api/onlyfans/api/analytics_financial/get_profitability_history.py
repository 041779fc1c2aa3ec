"""Get Profitability History

GET /api/analytics/financial/profitability/{account}/history

Args:
    account (str):
    account_prefixed_id (str):
    months (int | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_profitability_history_response_200 import GetProfitabilityHistoryResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    account_prefixed_id: str,
    months: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["account_prefixed_id"] = account_prefixed_id
    params["months"] = months

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/analytics/financial/profitability/{account}/history".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetProfitabilityHistoryResponse200 | None:
    if response.status_code == 200:
        response_200 = GetProfitabilityHistoryResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetProfitabilityHistoryResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    account_prefixed_id: str,
    months: int | Unset = UNSET,
) -> Response[GetProfitabilityHistoryResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            account_prefixed_id=account_prefixed_id,
            months=months,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    account_prefixed_id: str,
    months: int | Unset = UNSET,
) -> GetProfitabilityHistoryResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        account_prefixed_id=account_prefixed_id,
        months=months,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    account_prefixed_id: str,
    months: int | Unset = UNSET,
) -> Response[GetProfitabilityHistoryResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            account_prefixed_id=account_prefixed_id,
            months=months,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    account_prefixed_id: str,
    months: int | Unset = UNSET,
) -> GetProfitabilityHistoryResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            account_prefixed_id=account_prefixed_id,
            months=months,
        )
    ).parsed
