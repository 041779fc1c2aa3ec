"""Remove Media From List

DELETE /api/{account}/media/vault/lists/{list_id}/media
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.remove_media_from_list_body import RemoveMediaFromListBody
    from ...models.remove_media_from_list_response_200 import RemoveMediaFromListResponse200

_ANSWERS: Answers = {200: One("remove_media_from_list_response_200", "RemoveMediaFromListResponse200")}


def _get_kwargs(account: str, list_id: str, *, body: RemoveMediaFromListBody) -> dict[str, Any]:
    return request(
        "delete",
        "/api/{account}/media/vault/lists/{list_id}/media",
        {"account": account, "list_id": list_id},
        json=body,
    )


def sync_detailed(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: RemoveMediaFromListBody
) -> Response[RemoveMediaFromListResponse200]:
    return client.send(_get_kwargs(account, list_id, body=body), _ANSWERS)


def sync(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: RemoveMediaFromListBody
) -> RemoveMediaFromListResponse200 | None:
    return client.send(_get_kwargs(account, list_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: RemoveMediaFromListBody
) -> Response[RemoveMediaFromListResponse200]:
    return await client.asend(_get_kwargs(account, list_id, body=body), _ANSWERS)


async def asyncio(
    account: str, list_id: str, *, client: AuthenticatedClient | Client, body: RemoveMediaFromListBody
) -> RemoveMediaFromListResponse200 | None:
    return (await client.asend(_get_kwargs(account, list_id, body=body), _ANSWERS)).parsed
