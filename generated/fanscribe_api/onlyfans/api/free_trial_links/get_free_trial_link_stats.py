"""Get Free Trial Link Stats

GET /api/{account_path}/trial-links/{trial_link_id}/stats

Args:
    account_path (str):
    trial_link_id (str):
    date_end (str | Unset):
    date_start (str | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_free_trial_link_stats_response_200 import GetFreeTrialLinkStatsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    trial_link_id: str,
    *,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["date_end"] = date_end
    params["date_start"] = date_start
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/trial-links/{trial_link_id}/stats".format(
            account_path=quote(str(account_path), safe=""),
            trial_link_id=quote(str(trial_link_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetFreeTrialLinkStatsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetFreeTrialLinkStatsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetFreeTrialLinkStatsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            trial_link_id=trial_link_id,
            date_end=date_end,
            date_start=date_start,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    date_end: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    account_query: str,
) -> GetFreeTrialLinkStatsResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        trial_link_id=trial_link_id,
        client=client,
        date_end=date_end,
        date_start=date_start,
        account_query=account_query,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            trial_link_id=trial_link_id,
            date_end=date_end,
            date_start=date_start,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            account_path=account_path,
            trial_link_id=trial_link_id,
            client=client,
            date_end=date_end,
            date_start=date_start,
            account_query=account_query,
        )
    ).parsed
