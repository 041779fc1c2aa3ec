"""List Free Trial Link Spenders

GET /api/{account_path}/trial-links/{trial_link_id}/spenders

Args:
    account_path (str):
    trial_link_id (str):
    limit (int | Unset):
    min_spend (float | Unset):
    offset (int | Unset):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_free_trial_link_spenders_response_200 import ListFreeTrialLinkSpendersResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    trial_link_id: str,
    *,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["limit"] = limit
    params["minSpend"] = min_spend
    params["offset"] = offset
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account_path}/trial-links/{trial_link_id}/spenders".format(
            account_path=quote(str(account_path), safe=""),
            trial_link_id=quote(str(trial_link_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListFreeTrialLinkSpendersResponse200 | None:
    if response.status_code == 200:
        response_200 = ListFreeTrialLinkSpendersResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListFreeTrialLinkSpendersResponse200]:
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
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> Response[ListFreeTrialLinkSpendersResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            trial_link_id=trial_link_id,
            limit=limit,
            min_spend=min_spend,
            offset=offset,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> ListFreeTrialLinkSpendersResponse200 | None:
    return sync_detailed(
        account_path=account_path,
        trial_link_id=trial_link_id,
        client=client,
        limit=limit,
        min_spend=min_spend,
        offset=offset,
        account_query=account_query,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> Response[ListFreeTrialLinkSpendersResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            trial_link_id=trial_link_id,
            limit=limit,
            min_spend=min_spend,
            offset=offset,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_path: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    min_spend: float | Unset = UNSET,
    offset: int | Unset = UNSET,
    account_query: str,
) -> ListFreeTrialLinkSpendersResponse200 | None:
    return (
        await asyncio_detailed(
            account_path=account_path,
            trial_link_id=trial_link_id,
            client=client,
            limit=limit,
            min_spend=min_spend,
            offset=offset,
            account_query=account_query,
        )
    ).parsed
