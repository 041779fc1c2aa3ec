"""List Free Trial Link Spenders

GET /api/{account_path}/trial-links/{trial_link_id}/spenders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_free_trial_link_spenders_response_200 import ListFreeTrialLinkSpendersResponse200

_ANSWERS: Answers = {200: One("list_free_trial_link_spenders_response_200", "ListFreeTrialLinkSpendersResponse200")}


def _get_kwargs(
    account_path: str,
    trial_link_id: str,
    *,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/trial-links/{trial_link_id}/spenders",
        {"account_path": account_path, "trial_link_id": trial_link_id},
        query={"limit": limit, "minSpend": min_spend, "offset": offset, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> Response[ListFreeTrialLinkSpendersResponse200]:
    return client.send(
        _get_kwargs(
            account_path, trial_link_id, limit=limit, min_spend=min_spend, offset=offset, account_query=account_query
        ),
        _ANSWERS,
    )


def sync(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> ListFreeTrialLinkSpendersResponse200 | None:
    return client.send(
        _get_kwargs(
            account_path, trial_link_id, limit=limit, min_spend=min_spend, offset=offset, account_query=account_query
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> Response[ListFreeTrialLinkSpendersResponse200]:
    return await client.asend(
        _get_kwargs(
            account_path, trial_link_id, limit=limit, min_spend=min_spend, offset=offset, account_query=account_query
        ),
        _ANSWERS,
    )


async def asyncio(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> ListFreeTrialLinkSpendersResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account_path,
                trial_link_id,
                limit=limit,
                min_spend=min_spend,
                offset=offset,
                account_query=account_query,
            ),
            _ANSWERS,
        )
    ).parsed
