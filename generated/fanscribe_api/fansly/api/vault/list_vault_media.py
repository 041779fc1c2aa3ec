"""List Vault Media

GET /api/fansly/{fansly_account}/vault/media
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_vault_media_response_200 import ListVaultMediaResponse200

_ANSWERS: Answers = {200: One("list_vault_media_response_200", "ListVaultMediaResponse200")}


def _get_kwargs(fansly_account: str, *, album_id: str | Unset = UNSET, before: str | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/vault/media",
        {"fansly_account": fansly_account},
        query={"album_id": album_id, "before": before},
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    album_id: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[ListVaultMediaResponse200]:
    return client.send(_get_kwargs(fansly_account, album_id=album_id, before=before), _ANSWERS)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    album_id: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> ListVaultMediaResponse200 | None:
    return client.send(_get_kwargs(fansly_account, album_id=album_id, before=before), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    album_id: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[ListVaultMediaResponse200]:
    return await client.asend(_get_kwargs(fansly_account, album_id=album_id, before=before), _ANSWERS)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    album_id: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> ListVaultMediaResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, album_id=album_id, before=before), _ANSWERS)).parsed
