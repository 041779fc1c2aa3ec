"""Show Post Statistics

GET /api/{account_path}/posts/{post_id}/stats

Args:
    account_path (str):
    post_id (str):
    with_historical_data (bool | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.show_post_statistics_response_200 import ShowPostStatisticsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    post_id: str,
    *,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["with_historical_data"] = with_historical_data
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/posts/{post_id}/stats".format(
            account_path=quote(str(account_path), safe=""),
            post_id=quote(str(post_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ShowPostStatisticsResponse200 | None:
    if response.status_code == 200:
        response_200 = ShowPostStatisticsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ShowPostStatisticsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> Response[ShowPostStatisticsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            post_id=post_id,
            with_historical_data=with_historical_data,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> ShowPostStatisticsResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        post_id=post_id,
        client=client,
        with_historical_data=with_historical_data,
        account_query=account_query,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> Response[ShowPostStatisticsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            post_id=post_id,
            with_historical_data=with_historical_data,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> ShowPostStatisticsResponse200 | None:
    return (
        await asyncio_detailed(
            account_path=account_path,
            post_id=post_id,
            client=client,
            with_historical_data=with_historical_data,
            account_query=account_query,
        )
    ).parsed
