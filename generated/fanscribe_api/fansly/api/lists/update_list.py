"""Update List

PUT /api/fansly/{fansly_account}/lists/{list_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_list_body import UpdateListBody
    from ...models.update_list_response_200 import UpdateListResponse200

_ANSWERS: Answers = {200: One("update_list_response_200", "UpdateListResponse200")}


def _get_kwargs(fansly_account: str, list_id: str, *, body: UpdateListBody | Unset = UNSET) -> dict[str, Any]:
    return request(
        "put",
        "/api/fansly/{fansly_account}/lists/{list_id}",
        {"fansly_account": fansly_account, "list_id": list_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str, list_id: str, *, client: AuthenticatedClient | Client, body: UpdateListBody | Unset = UNSET
) -> Response[UpdateListResponse200]:
    return client.send(_get_kwargs(fansly_account, list_id, body=body), _ANSWERS)


def sync(
    fansly_account: str, list_id: str, *, client: AuthenticatedClient | Client, body: UpdateListBody | Unset = UNSET
) -> UpdateListResponse200 | None:
    return client.send(_get_kwargs(fansly_account, list_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, list_id: str, *, client: AuthenticatedClient | Client, body: UpdateListBody | Unset = UNSET
) -> Response[UpdateListResponse200]:
    return await client.asend(_get_kwargs(fansly_account, list_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, list_id: str, *, client: AuthenticatedClient | Client, body: UpdateListBody | Unset = UNSET
) -> UpdateListResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, list_id, body=body), _ANSWERS)).parsed
