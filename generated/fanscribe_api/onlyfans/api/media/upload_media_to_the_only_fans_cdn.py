"""Upload media to the OnlyFans CDN

POST /api/{account}/media/upload

Args:
    account (str):
    body (UploadMediaToTheOnlyFansCdnBody | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.upload_media_to_the_only_fans_cdn_body import UploadMediaToTheOnlyFansCdnBody
from ...models.upload_media_to_the_only_fans_cdn_response_200 import UploadMediaToTheOnlyFansCdnResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    account: str,
    *,
    body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/media/upload".format(
            account=quote(str(account), safe=""),
        ),
    }
    if not isinstance(body, Unset):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UploadMediaToTheOnlyFansCdnResponse200 | None:
    if response.status_code == 200:
        response_200 = UploadMediaToTheOnlyFansCdnResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UploadMediaToTheOnlyFansCdnResponse200]:
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
    body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET,
) -> Response[UploadMediaToTheOnlyFansCdnResponse200]:
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
    body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET,
) -> UploadMediaToTheOnlyFansCdnResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET,
) -> Response[UploadMediaToTheOnlyFansCdnResponse200]:
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
    body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET,
) -> UploadMediaToTheOnlyFansCdnResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            body=body,
        )
    ).parsed
