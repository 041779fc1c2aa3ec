"""Get Account Media

GET /api/fansly/{fansly_account}/account-media/{ids}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_account_media_response_200 import GetAccountMediaResponse200

_ANSWERS: Answers = {200: One("get_account_media_response_200", "GetAccountMediaResponse200")}


def _get_kwargs(fansly_account: str, ids: str) -> dict[str, Any]:
    return request(
        "get", "/api/fansly/{fansly_account}/account-media/{ids}", {"fansly_account": fansly_account, "ids": ids}
    )


def sync_detailed(
    fansly_account: str, ids: str, *, client: AuthenticatedClient | Client
) -> Response[GetAccountMediaResponse200]:
    return client.send(_get_kwargs(fansly_account, ids), _ANSWERS)


def sync(fansly_account: str, ids: str, *, client: AuthenticatedClient | Client) -> GetAccountMediaResponse200 | None:
    return client.send(_get_kwargs(fansly_account, ids), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, ids: str, *, client: AuthenticatedClient | Client
) -> Response[GetAccountMediaResponse200]:
    return await client.asend(_get_kwargs(fansly_account, ids), _ANSWERS)


async def asyncio(
    fansly_account: str, ids: str, *, client: AuthenticatedClient | Client
) -> GetAccountMediaResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, ids), _ANSWERS)).parsed
