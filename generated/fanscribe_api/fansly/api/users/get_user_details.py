"""Get User Details

GET /api/fansly/{fansly_account}/users/{usernames}

Args:
    fansly_account (str):
    usernames (str):
    ids (str | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_user_details_response_200 import GetUserDetailsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    fansly_account: str,
    usernames: str,
    *,
    ids: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["ids"] = ids

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/fansly/{fansly_account}/users/{usernames}".format(
            fansly_account=quote(str(fansly_account), safe=""),
            usernames=quote(str(usernames), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetUserDetailsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetUserDetailsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetUserDetailsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    usernames: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str | Unset = UNSET,
) -> Response[GetUserDetailsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            usernames=usernames,
            ids=ids,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    usernames: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str | Unset = UNSET,
) -> GetUserDetailsResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        usernames=usernames,
        client=client,
        ids=ids,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    usernames: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str | Unset = UNSET,
) -> Response[GetUserDetailsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            usernames=usernames,
            ids=ids,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    usernames: str,
    *,
    client: AuthenticatedClient | Client,
    ids: str | Unset = UNSET,
) -> GetUserDetailsResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            usernames=usernames,
            client=client,
            ids=ids,
        )
    ).parsed
