"""Add Media To List

POST /api/{account}/media/vault/lists/{list_id}/media
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_media_to_list_body import AddMediaToListBody
    from ...models.add_media_to_list_response_200 import AddMediaToListResponse200

_ANSWERS: Answers = {200: One("add_media_to_list_response_200", "AddMediaToListResponse200")}


def _get_kwargs(account: str, list_id: str, *, body: AddMediaToListBody) -> dict[str, Any]:
    return request(
        "post", "/api/{account}/media/vault/lists/{list_id}/media", {"account": account, "list_id": list_id}, json=body
    )


def sync_detailed(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: AddMediaToListBody
) -> Response[AddMediaToListResponse200]:
    return client.send(_get_kwargs(account, list_id, body=body), _ANSWERS)


def sync(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: AddMediaToListBody
) -> AddMediaToListResponse200 | None:
    return client.send(_get_kwargs(account, list_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: AddMediaToListBody
) -> Response[AddMediaToListResponse200]:
    return await client.asend(_get_kwargs(account, list_id, body=body), _ANSWERS)


async def asyncio(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: AddMediaToListBody
) -> AddMediaToListResponse200 | None:
    return (await client.asend(_get_kwargs(account, list_id, body=body), _ANSWERS)).parsed
