"""Mass Messages

GET /api/{account}/engagement/messages/mass-messages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.mass_messages_response_200 import MassMessagesResponse200

_ANSWERS: Answers = {200: One("mass_messages_response_200", "MassMessagesResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/engagement/messages/mass-messages",
        {"account": account},
        query={"endDate": end_date, "limit": limit, "query": query, "startDate": start_date},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[MassMessagesResponse200]:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, query=query, start_date=start_date), _ANSWERS
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> MassMessagesResponse200 | None:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, query=query, start_date=start_date), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[MassMessagesResponse200]:
    return await client.asend(
        _get_kwargs(account, end_date=end_date, limit=limit, query=query, start_date=start_date), _ANSWERS
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    query: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> MassMessagesResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, end_date=end_date, limit=limit, query=query, start_date=start_date), _ANSWERS
        )
    ).parsed
