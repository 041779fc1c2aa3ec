"""List Tracking Link Subscribers

GET /api/{account_path}/tracking-links/{tracking_link_id}/subscribers
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_tracking_link_subscribers_response_200 import ListTrackingLinkSubscribersResponse200

_ANSWERS: Answers = {200: One("list_tracking_link_subscribers_response_200", "ListTrackingLinkSubscribersResponse200")}


def _get_kwargs(
    account_path: str, tracking_link_id: str, *, limit: int, offset: int, account_query: str
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/tracking-links/{tracking_link_id}/subscribers",
        {"account_path": account_path, "tracking_link_id": tracking_link_id},
        query={"limit": limit, "offset": offset, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
    offset: int,
    account_query: str,
) -> Response[ListTrackingLinkSubscribersResponse200]:
    return client.send(
        _get_kwargs(account_path, tracking_link_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    )


def sync(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
    offset: int,
    account_query: str,
) -> ListTrackingLinkSubscribersResponse200 | None:
    return client.send(
        _get_kwargs(account_path, tracking_link_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
    offset: int,
    account_query: str,
) -> Response[ListTrackingLinkSubscribersResponse200]:
    return await client.asend(
        _get_kwargs(account_path, tracking_link_id, limit=limit, offset=offset, account_query=account_query), _ANSWERS
    )


async def asyncio(
    account_path: str,
    tracking_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int,
    offset: int,
    account_query: str,
) -> ListTrackingLinkSubscribersResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account_path, tracking_link_id, limit=limit, offset=offset, account_query=account_query),
            _ANSWERS,
        )
    ).parsed
