"""Delete List

DELETE /api/fansly/{fansly_account}/lists/{list_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_list_response_200 import DeleteListResponse200

_ANSWERS: Answers = {200: One("delete_list_response_200", "DeleteListResponse200")}


def _get_kwargs(fansly_account: str, list_id: str) -> dict[str, Any]:
    return request(
        "delete", "/api/fansly/{fansly_account}/lists/{list_id}", {"fansly_account": fansly_account, "list_id": list_id}
    )


def sync_detailed(
    fansly_account: str, list_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteListResponse200]:
    return client.send(_get_kwargs(fansly_account, list_id), _ANSWERS)


def sync(fansly_account: str, list_id: str, *, client: AuthenticatedClient | Client) -> DeleteListResponse200 | None:
    return client.send(_get_kwargs(fansly_account, list_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, list_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteListResponse200]:
    return await client.asend(_get_kwargs(fansly_account, list_id), _ANSWERS)


async def asyncio(
    fansly_account: str, list_id: str, *, client: AuthenticatedClient | Client
) -> DeleteListResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, list_id), _ANSWERS)).parsed
