"""List Chargeback Statistics

GET /api/{account}/chargebacks/statistics

Args:
    account (str):
    end_date (str | Unset):
    start_date (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_chargeback_statistics_response_200 import ListChargebackStatisticsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["end_date"] = end_date
    params["start_date"] = start_date

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/chargebacks/statistics".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListChargebackStatisticsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListChargebackStatisticsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListChargebackStatisticsResponse200]:
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
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[ListChargebackStatisticsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            start_date=start_date,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> ListChargebackStatisticsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        end_date=end_date,
        start_date=start_date,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[ListChargebackStatisticsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            start_date=start_date,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> ListChargebackStatisticsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            end_date=end_date,
            start_date=start_date,
        )
    ).parsed
