"""List Top Fans

GET /api/{account}/fans/top
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_top_fans_by import ListTopFansBy
    from ...models.list_top_fans_response_200 import ListTopFansResponse200

_ANSWERS: Answers = {200: One("list_top_fans_response_200", "ListTopFansResponse200")}


def _get_kwargs(
    account: str,
    *,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/fans/top",
        {"account": account},
        query={"by": by, "end_date": end_date, "start_date": start_date},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> Response[ListTopFansResponse200]:
    return client.send(_get_kwargs(account, by=by, end_date=end_date, start_date=start_date), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> ListTopFansResponse200 | None:
    return client.send(_get_kwargs(account, by=by, end_date=end_date, start_date=start_date), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> Response[ListTopFansResponse200]:
    return await client.asend(_get_kwargs(account, by=by, end_date=end_date, start_date=start_date), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    by: ListTopFansBy | Unset = UNSET,
    end_date: None | str | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
) -> ListTopFansResponse200 | None:
    return (await client.asend(_get_kwargs(account, by=by, end_date=end_date, start_date=start_date), _ANSWERS)).parsed
