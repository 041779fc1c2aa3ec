"""List Release Forms

GET /api/{account}/release-forms

Args:
    account (str):
    filter_ (str | Unset):
    limit (str | Unset):
    name (str | Unset):
    offset (str | Unset):
    sort (str | Unset):
    sort_direction (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_release_forms_response_200 import ListReleaseFormsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["filter"] = filter_
    params["limit"] = limit
    params["name"] = name
    params["offset"] = offset
    params["sort"] = sort
    params["sortDirection"] = sort_direction

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/release-forms".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListReleaseFormsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListReleaseFormsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListReleaseFormsResponse200]:
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
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> Response[ListReleaseFormsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_=filter_,
            limit=limit,
            name=name,
            offset=offset,
            sort=sort,
            sort_direction=sort_direction,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> ListReleaseFormsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        filter_=filter_,
        limit=limit,
        name=name,
        offset=offset,
        sort=sort,
        sort_direction=sort_direction,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> Response[ListReleaseFormsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            filter_=filter_,
            limit=limit,
            name=name,
            offset=offset,
            sort=sort,
            sort_direction=sort_direction,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    sort_direction: str | Unset = UNSET,
) -> ListReleaseFormsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            filter_=filter_,
            limit=limit,
            name=name,
            offset=offset,
            sort=sort,
            sort_direction=sort_direction,
        )
    ).parsed
