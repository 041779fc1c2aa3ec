"""Upload Media to Vault

POST /api/fansly/{fansly_account}/vault/media/upload
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.upload_media_to_vault_body import UploadMediaToVaultBody
    from ...models.upload_media_to_vault_response_200 import UploadMediaToVaultResponse200

_ANSWERS: Answers = {200: One("upload_media_to_vault_response_200", "UploadMediaToVaultResponse200")}


def _get_kwargs(fansly_account: str, *, body: UploadMediaToVaultBody | Unset = UNSET) -> dict[str, Any]:
    return request(
        "post", "/api/fansly/{fansly_account}/vault/media/upload", {"fansly_account": fansly_account}, files=body
    )


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToVaultBody | Unset = UNSET
) -> Response[UploadMediaToVaultResponse200]:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS)


def sync(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToVaultBody | Unset = UNSET
) -> UploadMediaToVaultResponse200 | None:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToVaultBody | Unset = UNSET
) -> Response[UploadMediaToVaultResponse200]:
    return await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToVaultBody | Unset = UNSET
) -> UploadMediaToVaultResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)).parsed
