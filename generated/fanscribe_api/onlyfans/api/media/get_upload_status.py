"""Get Upload Status

GET /api/{account}/media/uploads/{upload}/status

Args:
    account (str):
    upload (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_upload_status_response_200 import GetUploadStatusResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    upload: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/media/uploads/{upload}/status".format(
            account=quote(str(account), safe=""),
            upload=quote(str(upload), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetUploadStatusResponse200 | None:
    if response.status_code == 200:
        response_200 = GetUploadStatusResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetUploadStatusResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    upload: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetUploadStatusResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            upload=upload,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    upload: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetUploadStatusResponse200 | None:
    return sync_detailed(
        account=account,
        upload=upload,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    upload: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetUploadStatusResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            upload=upload,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    upload: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetUploadStatusResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            upload=upload,
            client=client,
        )
    ).parsed
