"""Upload Media to Vault

POST /api/{account}/media/vault
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


def _get_kwargs(account: str, *, body: UploadMediaToVaultBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/{account}/media/vault", {"account": account}, files=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToVaultBody | Unset = UNSET
) -> Response[UploadMediaToVaultResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToVaultBody | Unset = UNSET
) -> UploadMediaToVaultResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToVaultBody | Unset = UNSET
) -> Response[UploadMediaToVaultResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: UploadMediaToVaultBody | Unset = UNSET
) -> UploadMediaToVaultResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
