"""Create List

POST /api/fansly/{fansly_account}/lists
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_list_body import CreateListBody
    from ...models.create_list_response_200 import CreateListResponse200

_ANSWERS: Answers = {200: One("create_list_response_200", "CreateListResponse200")}


def _get_kwargs(fansly_account: str, *, body: CreateListBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/fansly/{fansly_account}/lists", {"fansly_account": fansly_account}, json=body)


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateListBody | Unset = UNSET
) -> Response[CreateListResponse200]:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS)


def sync(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateListBody | Unset = UNSET
) -> CreateListResponse200 | None:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateListBody | Unset = UNSET
) -> Response[CreateListResponse200]:
    return await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: CreateListBody | Unset = UNSET
) -> CreateListResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)).parsed
