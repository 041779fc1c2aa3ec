"""Count Queue Items

GET /api/{account}/queue/counts

Args:
    account (str):
    publish_date_end (str):
    publish_date_start (str):
    timezone (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.count_queue_items_response_200 import CountQueueItemsResponse200
from ...types import Response, to_query


def _get_kwargs(
    account: str,
    *,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["publishDateEnd"] = publish_date_end
    params["publishDateStart"] = publish_date_start
    params["timezone"] = timezone

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/queue/counts".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CountQueueItemsResponse200 | None:
    if response.status_code == 200:
        response_200 = CountQueueItemsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CountQueueItemsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
) -> Response[CountQueueItemsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
) -> CountQueueItemsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        publish_date_end=publish_date_end,
        publish_date_start=publish_date_start,
        timezone=timezone,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
) -> Response[CountQueueItemsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    publish_date_end: str,
    publish_date_start: str,
    timezone: str,
) -> CountQueueItemsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            publish_date_end=publish_date_end,
            publish_date_start=publish_date_start,
            timezone=timezone,
        )
    ).parsed
