"""Upload media to the OnlyFans CDN

POST /api/{account}/media/upload
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.upload_media_to_the_only_fans_cdn_body import UploadMediaToTheOnlyFansCdnBody
    from ...models.upload_media_to_the_only_fans_cdn_response_200 import UploadMediaToTheOnlyFansCdnResponse200

_ANSWERS: Answers = {
    200: One("upload_media_to_the_only_fans_cdn_response_200", "UploadMediaToTheOnlyFansCdnResponse200")
}


def _get_kwargs(account: str, *, body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/{account}/media/upload", {"account": account}, files=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET
) -> Response[UploadMediaToTheOnlyFansCdnResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET
) -> UploadMediaToTheOnlyFansCdnResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET
) -> Response[UploadMediaToTheOnlyFansCdnResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToTheOnlyFansCdnBody | Unset = UNSET
) -> UploadMediaToTheOnlyFansCdnResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
