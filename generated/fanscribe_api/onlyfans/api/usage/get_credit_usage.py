"""Get Credit Usage

GET /api/usage/credits
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_credit_usage_response_200 import GetCreditUsageResponse200

_ANSWERS: Answers = {200: One("get_credit_usage_response_200", "GetCreditUsageResponse200")}


def _get_kwargs(
    *,
    account_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    include_today: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/usage/credits",
        query={"account_id": account_id, "from": from_, "group_by": group_by, "include_today": include_today, "to": to},
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    account_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    include_today: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> Response[GetCreditUsageResponse200]:
    return client.send(
        _get_kwargs(account_id=account_id, from_=from_, group_by=group_by, include_today=include_today, to=to), _ANSWERS
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    account_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    include_today: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> GetCreditUsageResponse200 | None:
    return client.send(
        _get_kwargs(account_id=account_id, from_=from_, group_by=group_by, include_today=include_today, to=to), _ANSWERS
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    account_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    include_today: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> Response[GetCreditUsageResponse200]:
    return await client.asend(
        _get_kwargs(account_id=account_id, from_=from_, group_by=group_by, include_today=include_today, to=to), _ANSWERS
    )


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    account_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    include_today: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> GetCreditUsageResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account_id=account_id, from_=from_, group_by=group_by, include_today=include_today, to=to),
            _ANSWERS,
        )
    ).parsed
