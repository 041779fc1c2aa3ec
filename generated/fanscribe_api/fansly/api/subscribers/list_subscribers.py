"""List Subscribers

GET /api/fansly/{fansly_account}/subscribers
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_subscribers_response_200 import ListSubscribersResponse200
    from ...models.list_subscribers_status import ListSubscribersStatus

_ANSWERS: Answers = {200: One("list_subscribers_response_200", "ListSubscribersResponse200")}


def _get_kwargs(
    fansly_account: str,
    *,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/subscribers",
        {"fansly_account": fansly_account},
        query={
            "limit": limit,
            "offset": offset,
            "search": search,
            "status": status,
            "subscription_tier_id": subscription_tier_id,
        },
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> Response[ListSubscribersResponse200]:
    return client.send(
        _get_kwargs(
            fansly_account,
            limit=limit,
            offset=offset,
            search=search,
            status=status,
            subscription_tier_id=subscription_tier_id,
        ),
        _ANSWERS,
    )


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> ListSubscribersResponse200 | None:
    return client.send(
        _get_kwargs(
            fansly_account,
            limit=limit,
            offset=offset,
            search=search,
            status=status,
            subscription_tier_id=subscription_tier_id,
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> Response[ListSubscribersResponse200]:
    return await client.asend(
        _get_kwargs(
            fansly_account,
            limit=limit,
            offset=offset,
            search=search,
            status=status,
            subscription_tier_id=subscription_tier_id,
        ),
        _ANSWERS,
    )


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: str | Unset = UNSET,
    offset: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: ListSubscribersStatus | Unset = UNSET,
    subscription_tier_id: str | Unset = UNSET,
) -> ListSubscribersResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                fansly_account,
                limit=limit,
                offset=offset,
                search=search,
                status=status,
                subscription_tier_id=subscription_tier_id,
            ),
            _ANSWERS,
        )
    ).parsed
