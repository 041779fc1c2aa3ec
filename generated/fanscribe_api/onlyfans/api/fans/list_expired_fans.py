"""List Expired Fans

GET /api/{account}/fans/expired

Args:
    account (str):
    filter_duration (int | Unset):
    filter_max_total_spent (float | Unset):
    filter_online (ListExpiredFansFilterOnline | Unset):
    filter_tips (int | Unset):
    filter_total_spent (int | Unset):
    limit (int | Unset):
    offset (int | Unset):
    query (None | str | Unset):
    type_ (ListExpiredFansType | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_expired_fans_filter_online import ListExpiredFansFilterOnline
from ...models.list_expired_fans_response_200 import ListExpiredFansResponse200
from ...models.list_expired_fans_type import ListExpiredFansType
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["filter[duration]"] = filter_duration
    params["filter[max_total_spent]"] = filter_max_total_spent
    json_filter_online: int | Unset = UNSET
    if not isinstance(filter_online, Unset):
        json_filter_online = filter_online

    params["filter[online]"] = json_filter_online
    params["filter[tips]"] = filter_tips
    params["filter[total_spent]"] = filter_total_spent
    params["limit"] = limit
    params["offset"] = offset
    json_query: None | str | Unset
    if isinstance(query, Unset):
        json_query = UNSET
    else:
        json_query = query
    params["query"] = json_query
    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/fans/expired".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListExpiredFansResponse200 | None:
    if response.status_code == 200:
        response_200 = ListExpiredFansResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListExpiredFansResponse200]:
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
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> Response[ListExpiredFansResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_duration=filter_duration,
            filter_max_total_spent=filter_max_total_spent,
            filter_online=filter_online,
            filter_tips=filter_tips,
            filter_total_spent=filter_total_spent,
            limit=limit,
            offset=offset,
            query=query,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> ListExpiredFansResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        filter_duration=filter_duration,
        filter_max_total_spent=filter_max_total_spent,
        filter_online=filter_online,
        filter_tips=filter_tips,
        filter_total_spent=filter_total_spent,
        limit=limit,
        offset=offset,
        query=query,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> Response[ListExpiredFansResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_duration=filter_duration,
            filter_max_total_spent=filter_max_total_spent,
            filter_online=filter_online,
            filter_tips=filter_tips,
            filter_total_spent=filter_total_spent,
            limit=limit,
            offset=offset,
            query=query,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_duration: int | Unset = UNSET,
    filter_max_total_spent: float | Unset = UNSET,
    filter_online: ListExpiredFansFilterOnline | Unset = UNSET,
    filter_tips: int | Unset = UNSET,
    filter_total_spent: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: None | str | Unset = UNSET,
    type_: ListExpiredFansType | Unset = UNSET,
) -> ListExpiredFansResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            filter_duration=filter_duration,
            filter_max_total_spent=filter_max_total_spent,
            filter_online=filter_online,
            filter_tips=filter_tips,
            filter_total_spent=filter_total_spent,
            limit=limit,
            offset=offset,
            query=query,
            type_=type_,
        )
    ).parsed
