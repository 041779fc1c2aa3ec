"""Mass Messages Chart

GET /api/{account}/engagement/messages/mass-messages/chart
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.mass_messages_chart_response_200 import MassMessagesChartResponse200

_ANSWERS: Answers = {200: One("mass_messages_chart_response_200", "MassMessagesChartResponse200")}


def _get_kwargs(
    account: str, *, end_date: str | Unset = UNSET, start_date: str | Unset = UNSET, with_total: bool | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account}/engagement/messages/mass-messages/chart",
        {"account": account},
        query={"endDate": end_date, "startDate": start_date, "withTotal": with_total},
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    with_total: bool | Unset = UNSET,
) -> Response[MassMessagesChartResponse200]:
    return client.send(_get_kwargs(account, end_date=end_date, start_date=start_date, with_total=with_total), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    with_total: bool | Unset = UNSET,
) -> MassMessagesChartResponse200 | None:
    return client.send(
        _get_kwargs(account, end_date=end_date, start_date=start_date, with_total=with_total), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    with_total: bool | Unset = UNSET,
) -> Response[MassMessagesChartResponse200]:
    return await client.asend(
        _get_kwargs(account, end_date=end_date, start_date=start_date, with_total=with_total), _ANSWERS
    )


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    with_total: bool | Unset = UNSET,
) -> MassMessagesChartResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account, end_date=end_date, start_date=start_date, with_total=with_total), _ANSWERS
        )
    ).parsed
