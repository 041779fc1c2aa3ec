"""Mass-List User Details

GET /api/{account}/users/list

Args:
    account (str):
    ids (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.mass_list_user_details_response_200 import MassListUserDetailsResponse200
from ...types import Response, to_query


def _get_kwargs(
    account: str,
    *,
    ids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["ids"] = ids

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/users/list".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MassListUserDetailsResponse200 | None:
    if response.status_code == 200:
        response_200 = MassListUserDetailsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MassListUserDetailsResponse200]:
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
    ids: str,
) -> Response[MassListUserDetailsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            ids=ids,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str,
) -> MassListUserDetailsResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        ids=ids,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str,
) -> Response[MassListUserDetailsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            ids=ids,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str,
) -> MassListUserDetailsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            ids=ids,
        )
    ).parsed
