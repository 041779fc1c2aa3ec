"""Get Smart Link Stats

GET /api/smart-links/{smart_link_id}/stats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_smart_link_stats_response_200 import GetSmartLinkStatsResponse200

_ANSWERS: Answers = {200: One("get_smart_link_stats_response_200", "GetSmartLinkStatsResponse200")}


def _get_kwargs(
    smart_link_id: str, *, date_end: str | Unset = UNSET, date_start: str | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/smart-links/{smart_link_id}/stats",
        {"smart_link_id": smart_link_id},
        query={"date_end": date_end, "date_start": date_start},
    )


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> Response[GetSmartLinkStatsResponse200]:
    return client.send(_get_kwargs(smart_link_id, date_end=date_end, date_start=date_start), _ANSWERS)


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> GetSmartLinkStatsResponse200 | None:
    return client.send(_get_kwargs(smart_link_id, date_end=date_end, date_start=date_start), _ANSWERS).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> Response[GetSmartLinkStatsResponse200]:
    return await client.asend(_get_kwargs(smart_link_id, date_end=date_end, date_start=date_start), _ANSWERS)


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
) -> GetSmartLinkStatsResponse200 | None:
    return (await client.asend(_get_kwargs(smart_link_id, date_end=date_end, date_start=date_start), _ANSWERS)).parsed
