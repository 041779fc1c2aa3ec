"""List Post Comments

GET /api/{account_path}/posts/{post_id}/comments
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_post_comments_response_200 import ListPostCommentsResponse200
    from ...models.list_post_comments_sort import ListPostCommentsSort

_ANSWERS: Answers = {200: One("list_post_comments_response_200", "ListPostCommentsResponse200")}


def _get_kwargs(
    account_path: str,
    post_id: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListPostCommentsSort | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/posts/{post_id}/comments",
        {"account_path": account_path, "post_id": post_id},
        query={"limit": limit, "offset": offset, "sort": sort, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListPostCommentsSort | Unset = UNSET,
    account_query: str,
) -> Response[ListPostCommentsResponse200]:
    return client.send(
        _get_kwargs(account_path, post_id, limit=limit, offset=offset, sort=sort, account_query=account_query), _ANSWERS
    )


def sync(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListPostCommentsSort | Unset = UNSET,
    account_query: str,
) -> ListPostCommentsResponse200 | None:
    return client.send(
        _get_kwargs(account_path, post_id, limit=limit, offset=offset, sort=sort, account_query=account_query), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListPostCommentsSort | Unset = UNSET,
    account_query: str,
) -> Response[ListPostCommentsResponse200]:
    return await client.asend(
        _get_kwargs(account_path, post_id, limit=limit, offset=offset, sort=sort, account_query=account_query), _ANSWERS
    )


async def asyncio(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListPostCommentsSort | Unset = UNSET,
    account_query: str,
) -> ListPostCommentsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account_path, post_id, limit=limit, offset=offset, sort=sort, account_query=account_query),
            _ANSWERS,
        )
    ).parsed
