"""Remove User from List

DELETE /api/fansly/{fansly_account}/lists/{list_id}/items/{item_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.remove_user_from_list_response_200 import RemoveUserFromListResponse200

_ANSWERS: Answers = {200: One("remove_user_from_list_response_200", "RemoveUserFromListResponse200")}


def _get_kwargs(fansly_account: str, list_id: str, item_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/fansly/{fansly_account}/lists/{list_id}/items/{item_id}",
        {"fansly_account": fansly_account, "list_id": list_id, "item_id": item_id},
    )


def sync_detailed(
    fansly_account: str, list_id: str, item_id: str, *, client: AuthenticatedClient | Client
) -> Response[RemoveUserFromListResponse200]:
    return client.send(_get_kwargs(fansly_account, list_id, item_id), _ANSWERS)


def sync(
    fansly_account: str, list_id: str, item_id: str, *, client: AuthenticatedClient | Client
) -> RemoveUserFromListResponse200 | None:
    return client.send(_get_kwargs(fansly_account, list_id, item_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, list_id: str, item_id: str, *, client: AuthenticatedClient | Client
) -> Response[RemoveUserFromListResponse200]:
    return await client.asend(_get_kwargs(fansly_account, list_id, item_id), _ANSWERS)


async def asyncio(
    fansly_account: str, list_id: str, item_id: str, *, client: AuthenticatedClient | Client
) -> RemoveUserFromListResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, list_id, item_id), _ANSWERS)).parsed
