"""Message Buyers

GET /api/{account_path}/engagement/messages/{message_id}/buyers
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.message_buyers_response_200 import MessageBuyersResponse200

_ANSWERS: Answers = {200: One("message_buyers_response_200", "MessageBuyersResponse200")}


def _get_kwargs(
    account_path: str,
    message_id: str,
    *,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/engagement/messages/{message_id}/buyers",
        {"account_path": account_path, "message_id": message_id},
        query={
            "limit": limit,
            "marker": marker,
            "offset": offset,
            "skip_users": skip_users,
            "skip_users_dups": skip_users_dups,
            "account": account_query,
        },
    )


def sync_detailed(
    account_path: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> Response[MessageBuyersResponse200]:
    return client.send(
        _get_kwargs(
            account_path,
            message_id,
            limit=limit,
            marker=marker,
            offset=offset,
            skip_users=skip_users,
            skip_users_dups=skip_users_dups,
            account_query=account_query,
        ),
        _ANSWERS,
    )


def sync(
    account_path: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> MessageBuyersResponse200 | None:
    return client.send(
        _get_kwargs(
            account_path,
            message_id,
            limit=limit,
            marker=marker,
            offset=offset,
            skip_users=skip_users,
            skip_users_dups=skip_users_dups,
            account_query=account_query,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> Response[MessageBuyersResponse200]:
    return await client.asend(
        _get_kwargs(
            account_path,
            message_id,
            limit=limit,
            marker=marker,
            offset=offset,
            skip_users=skip_users,
            skip_users_dups=skip_users_dups,
            account_query=account_query,
        ),
        _ANSWERS,
    )


async def asyncio(
    account_path: str,
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    marker: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    skip_users: str | Unset = UNSET,
    skip_users_dups: int | Unset = UNSET,
    account_query: str,
) -> MessageBuyersResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account_path,
                message_id,
                limit=limit,
                marker=marker,
                offset=offset,
                skip_users=skip_users,
                skip_users_dups=skip_users_dups,
                account_query=account_query,
            ),
            _ANSWERS,
        )
    ).parsed
