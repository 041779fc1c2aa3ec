"""List Smart Link Spenders

GET /api/smart-links/{smart_link_id}/spenders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_smart_link_spenders_response_200 import ListSmartLinkSpendersResponse200

_ANSWERS: Answers = {200: One("list_smart_link_spenders_response_200", "ListSmartLinkSpendersResponse200")}


def _get_kwargs(
    smart_link_id: str, *, limit: int | Unset = UNSET, min_spend: float | Unset = UNSET, offset: int | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/smart-links/{smart_link_id}/spenders",
        {"smart_link_id": smart_link_id},
        query={"limit": limit, "minSpend": min_spend, "offset": offset},
    )


def sync_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListSmartLinkSpendersResponse200]:
    return client.send(_get_kwargs(smart_link_id, limit=limit, min_spend=min_spend, offset=offset), _ANSWERS)


def sync(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListSmartLinkSpendersResponse200 | None:
    return client.send(_get_kwargs(smart_link_id, limit=limit, min_spend=min_spend, offset=offset), _ANSWERS).parsed


async def asyncio_detailed(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[ListSmartLinkSpendersResponse200]:
    return await client.asend(_get_kwargs(smart_link_id, limit=limit, min_spend=min_spend, offset=offset), _ANSWERS)


async def asyncio(
    smart_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> ListSmartLinkSpendersResponse200 | None:
    return (
        await client.asend(_get_kwargs(smart_link_id, limit=limit, min_spend=min_spend, offset=offset), _ANSWERS)
    ).parsed
