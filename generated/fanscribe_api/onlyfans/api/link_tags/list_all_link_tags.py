"""List All Link Tags

GET /api/link-tags

Args:
    type_ (ListAllLinkTagsType | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_all_link_tags_response_200 import ListAllLinkTagsResponse200
from ...models.list_all_link_tags_type import ListAllLinkTagsType
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    *,
    type_: ListAllLinkTagsType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/link-tags",
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListAllLinkTagsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListAllLinkTagsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListAllLinkTagsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListAllLinkTagsType | Unset = UNSET,
) -> Response[ListAllLinkTagsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    type_: ListAllLinkTagsType | Unset = UNSET,
) -> ListAllLinkTagsResponse200 | None:
    return sync_detailed(
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListAllLinkTagsType | Unset = UNSET,
) -> Response[ListAllLinkTagsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: ListAllLinkTagsType | Unset = UNSET,
) -> ListAllLinkTagsResponse200 | None:
    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
        )
    ).parsed
