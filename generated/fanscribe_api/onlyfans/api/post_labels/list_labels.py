"""List Labels

GET /api/{account}/posts/labels
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_labels_response_200 import ListLabelsResponse200

_ANSWERS: Answers = {200: One("list_labels_response_200", "ListLabelsResponse200")}


def _get_kwargs(account: str, *, limit: str | Unset = UNSET, offset: str | Unset = UNSET) -> dict[str, Any]:
    return request("get", "/api/{account}/posts/labels", {"account": account}, query={"limit": limit, "offset": offset})


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> Response[ListLabelsResponse200]:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> ListLabelsResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> Response[ListLabelsResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> ListLabelsResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)).parsed
