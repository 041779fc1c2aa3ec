"""Get Free Trial Link Stats

GET /api/{account_path}/trial-links/{trial_link_id}/stats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_free_trial_link_stats_response_200 import GetFreeTrialLinkStatsResponse200

_ANSWERS: Answers = {200: One("get_free_trial_link_stats_response_200", "GetFreeTrialLinkStatsResponse200")}


def _get_kwargs(
    account_path: str,
    trial_link_id: str,
    *,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/trial-links/{trial_link_id}/stats",
        {"account_path": account_path, "trial_link_id": trial_link_id},
        query={"date_end": date_end, "date_start": date_start, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> Response[GetFreeTrialLinkStatsResponse200]:
    return client.send(
        _get_kwargs(account_path, trial_link_id, date_end=date_end, date_start=date_start, account_query=account_query),
        _ANSWERS,
    )


def sync(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> GetFreeTrialLinkStatsResponse200 | None:
    return client.send(
        _get_kwargs(account_path, trial_link_id, date_end=date_end, date_start=date_start, account_query=account_query),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> Response[GetFreeTrialLinkStatsResponse200]:
    return await client.asend(
        _get_kwargs(account_path, trial_link_id, date_end=date_end, date_start=date_start, account_query=account_query),
        _ANSWERS,
    )


async def asyncio(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> GetFreeTrialLinkStatsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account_path, trial_link_id, date_end=date_end, date_start=date_start, account_query=account_query
            ),
            _ANSWERS,
        )
    ).parsed
