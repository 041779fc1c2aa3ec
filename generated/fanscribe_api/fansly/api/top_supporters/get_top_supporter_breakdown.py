"""Get Top Supporter Breakdown

GET /api/fansly/{fansly_account}/top-supporters/{account_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_top_supporter_breakdown_response_200 import GetTopSupporterBreakdownResponse200

_ANSWERS: Answers = {200: One("get_top_supporter_breakdown_response_200", "GetTopSupporterBreakdownResponse200")}


def _get_kwargs(
    fansly_account: str, account_id: str, *, after: str | Unset = UNSET, before: str | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/top-supporters/{account_id}",
        {"fansly_account": fansly_account, "account_id": account_id},
        query={"after": after, "before": before},
    )


def sync_detailed(
    fansly_account: str,
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[GetTopSupporterBreakdownResponse200]:
    return client.send(_get_kwargs(fansly_account, account_id, after=after, before=before), _ANSWERS)


def sync(
    fansly_account: str,
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> GetTopSupporterBreakdownResponse200 | None:
    return client.send(_get_kwargs(fansly_account, account_id, after=after, before=before), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[GetTopSupporterBreakdownResponse200]:
    return await client.asend(_get_kwargs(fansly_account, account_id, after=after, before=before), _ANSWERS)


async def asyncio(
    fansly_account: str,
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> GetTopSupporterBreakdownResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, account_id, after=after, before=before), _ANSWERS)).parsed
