"""List Monthly Earnings

GET /api/fansly/{fansly_account}/earnings/monthly

Args:
    fansly_account (str):
    after (str | Unset):
    before (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_monthly_earnings_response_200 import ListMonthlyEarningsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    fansly_account: str,
    *,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["after"] = after
    params["before"] = before

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/earnings/monthly".format(
            fansly_account=quote(str(fansly_account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListMonthlyEarningsResponse200 | None:
    if response.status_code == 200:
        response_200 = ListMonthlyEarningsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListMonthlyEarningsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[ListMonthlyEarningsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            after=after,
            before=before,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> ListMonthlyEarningsResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        client=client,
        after=after,
        before=before,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[ListMonthlyEarningsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            after=after,
            before=before,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> ListMonthlyEarningsResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            client=client,
            after=after,
            before=before,
        )
    ).parsed
