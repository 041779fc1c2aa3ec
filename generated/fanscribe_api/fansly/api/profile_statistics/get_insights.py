"""Get Insights

GET /api/fansly/{fansly_account}/insights

Args:
    fansly_account (str):
    month (str | Unset):
    range_ (GetInsightsRange | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_insights_range import GetInsightsRange
from ...models.get_insights_response_200 import GetInsightsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    fansly_account: str,
    *,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["month"] = month
    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/insights".format(
            fansly_account=quote(str(fansly_account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GetInsightsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetInsightsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetInsightsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> Response[GetInsightsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            month=month,
            range_=range_,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> GetInsightsResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        client=client,
        month=month,
        range_=range_,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> Response[GetInsightsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            month=month,
            range_=range_,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    month: str | Unset = UNSET,
    range_: GetInsightsRange | Unset = UNSET,
) -> GetInsightsResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            client=client,
            month=month,
            range_=range_,
        )
    ).parsed
