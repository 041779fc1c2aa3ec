"""List Shared Free Trial Links

GET /api/{account}/shared-trial-links
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_shared_free_trial_links_pagination import ListSharedFreeTrialLinksPagination
    from ...models.list_shared_free_trial_links_response_200 import ListSharedFreeTrialLinksResponse200

_ANSWERS: Answers = {200: One("list_shared_free_trial_links_response_200", "ListSharedFreeTrialLinksResponse200")}


def _get_kwargs(
    account: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/shared-trial-links",
        {"account": account},
        query={"limit": limit, "offset": offset, "pagination": pagination, "synchronous": synchronous},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[ListSharedFreeTrialLinksResponse200]:
    return client.send(
        _get_kwargs(account, limit=limit, offset=offset, pagination=pagination, synchronous=synchronous), _ANSWERS
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> ListSharedFreeTrialLinksResponse200 | None:
    return client.send(
        _get_kwargs(account, limit=limit, offset=offset, pagination=pagination, synchronous=synchronous), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[ListSharedFreeTrialLinksResponse200]:
    return await client.asend(
        _get_kwargs(account, limit=limit, offset=offset, pagination=pagination, synchronous=synchronous), _ANSWERS
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    pagination: ListSharedFreeTrialLinksPagination | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> ListSharedFreeTrialLinksResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, limit=limit, offset=offset, pagination=pagination, synchronous=synchronous), _ANSWERS
        )
    ).parsed
