"""List Chargebacks

GET /api/{account}/chargebacks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_chargebacks_response_200 import ListChargebacksResponse200

_ANSWERS: Answers = {200: One("list_chargebacks_response_200", "ListChargebacksResponse200")}


def _get_kwargs(
    account: str,
    *,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/chargebacks",
        {"account": account},
        query={"end_date": end_date, "limit": limit, "offset": offset, "start_date": start_date},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[ListChargebacksResponse200]:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, start_date=start_date), _ANSWERS
    )


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> ListChargebacksResponse200 | None:
    return client.send(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, start_date=start_date), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[ListChargebacksResponse200]:
    return await client.asend(
        _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, start_date=start_date), _ANSWERS
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    limit: None | str | Unset = UNSET,
    offset: None | str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> ListChargebacksResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, end_date=end_date, limit=limit, offset=offset, start_date=start_date), _ANSWERS
        )
    ).parsed
