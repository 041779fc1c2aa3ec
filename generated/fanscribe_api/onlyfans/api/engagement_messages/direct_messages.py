"""Direct Messages

GET /api/{account}/engagement/messages/direct-messages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.direct_messages_response_200 import DirectMessagesResponse200

_ANSWERS: Answers = {200: One("direct_messages_response_200", "DirectMessagesResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/engagement/messages/direct-messages",
        {"account": account},
        query={"endDate": end_date, "limit": limit, "offset": offset, "query": query, "startDate": start_date},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[DirectMessagesResponse200]:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, query=query, start_date=start_date),
        _ANSWERS,
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> DirectMessagesResponse200 | None:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, query=query, start_date=start_date),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[DirectMessagesResponse200]:
    return await client.asend(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, query=query, start_date=start_date),
        _ANSWERS,
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> DirectMessagesResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, query=query, start_date=start_date),
            _ANSWERS,
        )
    ).parsed
