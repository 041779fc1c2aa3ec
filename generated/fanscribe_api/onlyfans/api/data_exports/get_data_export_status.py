"""Get Data Export Status

GET /api/data-exports/{data_export_id}

Args:
    data_export_id (str):
    download_url_expires_in (int | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_data_export_status_response_200 import GetDataExportStatusResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    data_export_id: str,
    *,
    download_url_expires_in: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["download_url_expires_in"] = download_url_expires_in

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/data-exports/{data_export_id}".format(
            data_export_id=quote(str(data_export_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetDataExportStatusResponse200 | None:
    if response.status_code == 200:
        response_200 = GetDataExportStatusResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetDataExportStatusResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    data_export_id: str,
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
) -> Response[GetDataExportStatusResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            data_export_id=data_export_id,
            download_url_expires_in=download_url_expires_in,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    data_export_id: str,
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
) -> GetDataExportStatusResponse200 | None:
    return sync_detailed(
        data_export_id=data_export_id,
        client=client,
        download_url_expires_in=download_url_expires_in,
    ).parsed


async def asyncio_detailed(
    data_export_id: str,
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
) -> Response[GetDataExportStatusResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            data_export_id=data_export_id,
            download_url_expires_in=download_url_expires_in,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    data_export_id: str,
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
) -> GetDataExportStatusResponse200 | None:
    return (
        await asyncio_detailed(
            data_export_id=data_export_id,
            client=client,
            download_url_expires_in=download_url_expires_in,
        )
    ).parsed
