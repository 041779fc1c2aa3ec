"""List Data Exports

GET /api/data-exports

Args:
    download_url_expires_in (int | Unset):
    page (int | Unset):
    per_page (int | Unset):
    status (ListDataExportsStatus | Unset):
    type_ (ListDataExportsType | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_data_exports_response_200 import ListDataExportsResponse200
from ...models.list_data_exports_status import ListDataExportsStatus
from ...models.list_data_exports_type import ListDataExportsType
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    *,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["download_url_expires_in"] = download_url_expires_in
    params["page"] = page
    params["per_page"] = per_page
    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status
    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/data-exports",
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListDataExportsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListDataExportsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListDataExportsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> Response[ListDataExportsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            download_url_expires_in=download_url_expires_in,
            page=page,
            per_page=per_page,
            status=status,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> ListDataExportsResponse200 | None:
    return sync_detailed(
        client=client,
        download_url_expires_in=download_url_expires_in,
        page=page,
        per_page=per_page,
        status=status,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> Response[ListDataExportsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            download_url_expires_in=download_url_expires_in,
            page=page,
            per_page=per_page,
            status=status,
            type_=type_,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> ListDataExportsResponse200 | None:
    return (
        await asyncio_detailed(
            client=client,
            download_url_expires_in=download_url_expires_in,
            page=page,
            per_page=per_page,
            status=status,
            type_=type_,
        )
    ).parsed
