"""Upload Media to Vault

POST /api/{account}/media/vault

Args:
    account (str):
    body (UploadMediaToVaultBody | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.upload_media_to_vault_body import UploadMediaToVaultBody
from ...models.upload_media_to_vault_response_200 import UploadMediaToVaultResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    account: str,
    *,
    body: UploadMediaToVaultBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/media/vault".format(
            account=quote(str(account), safe=""),
        ),
    }
    if not isinstance(body, Unset):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UploadMediaToVaultResponse200 | None:
    if response.status_code == 200:
        response_200 = UploadMediaToVaultResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UploadMediaToVaultResponse200]:
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
    body: UploadMediaToVaultBody | Unset = UNSET,
) -> Response[UploadMediaToVaultResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadMediaToVaultBody | Unset = UNSET,
) -> UploadMediaToVaultResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadMediaToVaultBody | Unset = UNSET,
) -> Response[UploadMediaToVaultResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadMediaToVaultBody | Unset = UNSET,
) -> UploadMediaToVaultResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            body=body,
        )
    ).parsed
