"""Show Post Statistics

GET /api/{account_path}/posts/{post_id}/stats
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.show_post_statistics_response_200 import ShowPostStatisticsResponse200

_ANSWERS: Answers = {200: One("show_post_statistics_response_200", "ShowPostStatisticsResponse200")}


def _get_kwargs(
    account_path: str, post_id: str, *, with_historical_data: bool | Unset = UNSET, account_query: str
) -> dict[str, Any]:
    return request(
        "get",
        "/api/{account_path}/posts/{post_id}/stats",
        {"account_path": account_path, "post_id": post_id},
        query={"with_historical_data": with_historical_data, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> Response[ShowPostStatisticsResponse200]:
    return client.send(
        _get_kwargs(account_path, post_id, with_historical_data=with_historical_data, account_query=account_query),
        _ANSWERS,
    )


def sync(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> ShowPostStatisticsResponse200 | None:
    return client.send(
        _get_kwargs(account_path, post_id, with_historical_data=with_historical_data, account_query=account_query),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> Response[ShowPostStatisticsResponse200]:
    return await client.asend(
        _get_kwargs(account_path, post_id, with_historical_data=with_historical_data, account_query=account_query),
        _ANSWERS,
    )


async def asyncio(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    with_historical_data: bool | Unset = UNSET,
    account_query: str,
) -> ShowPostStatisticsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account_path, post_id, with_historical_data=with_historical_data, account_query=account_query),
            _ANSWERS,
        )
    ).parsed
