"""Cancel Data Export

DELETE /api/data-exports/{data_export_id}

Args:
    data_export_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.cancel_data_export_response_200 import CancelDataExportResponse200
from ...types import Response


def _get_kwargs(
    data_export_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/data-exports/{data_export_id}".format(
            data_export_id=quote(str(data_export_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CancelDataExportResponse200 | None:
    if response.status_code == 200:
        response_200 = CancelDataExportResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CancelDataExportResponse200]:
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
) -> Response[CancelDataExportResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            data_export_id=data_export_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    data_export_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> CancelDataExportResponse200 | None:
    return sync_detailed(
        data_export_id=data_export_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    data_export_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[CancelDataExportResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            data_export_id=data_export_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    data_export_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> CancelDataExportResponse200 | None:
    return (
        await asyncio_detailed(
            data_export_id=data_export_id,
            client=client,
        )
    ).parsed
