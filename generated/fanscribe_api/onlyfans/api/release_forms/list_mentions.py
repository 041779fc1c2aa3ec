"""List Mentions

GET /api/{account}/release-forms/mentions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_mentions_response_200 import ListMentionsResponse200

_ANSWERS: Answers = {200: One("list_mentions_response_200", "ListMentionsResponse200")}


def _get_kwargs(
    account: str, *, from_id: str | Unset = UNSET, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/release-forms/mentions",
        {"account": account},
        query={"fromId": from_id, "limit": limit, "offset": offset},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> Response[ListMentionsResponse200]:
    return client.send(_get_kwargs(account, from_id=from_id, limit=limit, offset=offset), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> ListMentionsResponse200 | None:
    return client.send(_get_kwargs(account, from_id=from_id, limit=limit, offset=offset), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> Response[ListMentionsResponse200]:
    return await client.asend(_get_kwargs(account, from_id=from_id, limit=limit, offset=offset), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    from_id: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
) -> ListMentionsResponse200 | None:
    return (await client.asend(_get_kwargs(account, from_id=from_id, limit=limit, offset=offset), _ANSWERS)).parsed
