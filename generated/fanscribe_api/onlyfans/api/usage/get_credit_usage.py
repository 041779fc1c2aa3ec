"""Get Credit Usage

GET /api/usage/credits

Args:
    account_id (str | Unset):
    from_ (str | Unset):
    group_by (str | Unset):
    include_today (str | Unset):
    to (str | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_credit_usage_response_200 import GetCreditUsageResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    *,
    account_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    include_today: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["account_id"] = account_id
    params["from"] = from_
    params["group_by"] = group_by
    params["include_today"] = include_today
    params["to"] = to

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/usage/credits",
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetCreditUsageResponse200 | None:
    if response.status_code == 200:
        response_200 = GetCreditUsageResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetCreditUsageResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_id=account_id,
            from_=from_,
            group_by=group_by,
            include_today=include_today,
            to=to,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    account_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    include_today: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> GetCreditUsageResponse200 | None:
    return sync_detailed(
        client=client,
        account_id=account_id,
        from_=from_,
        group_by=group_by,
        include_today=include_today,
        to=to,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_id=account_id,
            from_=from_,
            group_by=group_by,
            include_today=include_today,
            to=to,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            client=client,
            account_id=account_id,
            from_=from_,
            group_by=group_by,
            include_today=include_today,
            to=to,
        )
    ).parsed
