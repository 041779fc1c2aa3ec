"""List Free Trial Links

GET /api/{account}/trial-links

Args:
    account (str):
    end_date (None | str | Unset):
    field (ListFreeTrialLinksField | Unset):
    limit (int | Unset):
    offset (int | Unset):
    sort (ListFreeTrialLinksSort | Unset):
    start_date (None | str | Unset):
    synchronous (bool | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_free_trial_links_field import ListFreeTrialLinksField
from ...models.list_free_trial_links_response_200 import ListFreeTrialLinksResponse200
from ...models.list_free_trial_links_sort import ListFreeTrialLinksSort
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account: str,
    *,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_end_date: None | str | Unset
    if isinstance(end_date, Unset):
        json_end_date = UNSET
    else:
        json_end_date = end_date
    params["endDate"] = json_end_date
    json_field: str | Unset = UNSET
    if not isinstance(field, Unset):
        json_field = field

    params["field"] = json_field
    params["limit"] = limit
    params["offset"] = offset
    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort
    json_start_date: None | str | Unset
    if isinstance(start_date, Unset):
        json_start_date = UNSET
    else:
        json_start_date = start_date
    params["startDate"] = json_start_date
    params["synchronous"] = synchronous

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/trial-links".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListFreeTrialLinksResponse200 | None:
    if response.status_code == 200:
        response_200 = ListFreeTrialLinksResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListFreeTrialLinksResponse200]:
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
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[ListFreeTrialLinksResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            field=field,
            limit=limit,
            offset=offset,
            sort=sort,
            start_date=start_date,
            synchronous=synchronous,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> ListFreeTrialLinksResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        end_date=end_date,
        field=field,
        limit=limit,
        offset=offset,
        sort=sort,
        start_date=start_date,
        synchronous=synchronous,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> Response[ListFreeTrialLinksResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            end_date=end_date,
            field=field,
            limit=limit,
            offset=offset,
            sort=sort,
            start_date=start_date,
            synchronous=synchronous,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    end_date: None | str | Unset = UNSET,
    field: ListFreeTrialLinksField | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: ListFreeTrialLinksSort | Unset = UNSET,
    start_date: None | str | Unset = UNSET,
    synchronous: bool | Unset = UNSET,
) -> ListFreeTrialLinksResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            end_date=end_date,
            field=field,
            limit=limit,
            offset=offset,
            sort=sort,
            start_date=start_date,
            synchronous=synchronous,
        )
    ).parsed
