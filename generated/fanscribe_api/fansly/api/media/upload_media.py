"""Upload Media

POST /api/fansly/{fansly_account}/media/upload

Args:
    fansly_account (str):
    body (UploadMediaBody | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.upload_media_body import UploadMediaBody
from ...models.upload_media_response_200 import UploadMediaResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    fansly_account: str,
    *,
    body: UploadMediaBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/fansly/{fansly_account}/media/upload".format(
            fansly_account=quote(str(fansly_account), safe=""),
        ),
    }
    if not isinstance(body, Unset):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UploadMediaResponse200 | None:
    if response.status_code == 200:
        response_200 = UploadMediaResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UploadMediaResponse200]:
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
    body: UploadMediaBody | Unset = UNSET,
) -> Response[UploadMediaResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadMediaBody | Unset = UNSET,
) -> UploadMediaResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadMediaBody | Unset = UNSET,
) -> Response[UploadMediaResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadMediaBody | Unset = UNSET,
) -> UploadMediaResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            client=client,
            body=body,
        )
    ).parsed
