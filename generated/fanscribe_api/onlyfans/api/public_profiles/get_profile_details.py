"""Get Profile Details

GET /api/profiles/{username}

Args:
    username (str):
    fresh (bool | None | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_profile_details_response_200 import GetProfileDetailsResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    username: str,
    *,
    fresh: bool | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_fresh: bool | None | Unset
    if isinstance(fresh, Unset):
        json_fresh = UNSET
    else:
        json_fresh = fresh
    params["fresh"] = json_fresh

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/profiles/{username}".format(
            username=quote(str(username), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetProfileDetailsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetProfileDetailsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetProfileDetailsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    username: str,
    *,
    client: AuthenticatedClient | Client,
    fresh: bool | None | Unset = UNSET,
) -> Response[GetProfileDetailsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            username=username,
            fresh=fresh,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    username: str,
    *,
    client: AuthenticatedClient | Client,
    fresh: bool | None | Unset = UNSET,
) -> GetProfileDetailsResponse200 | None:
    return sync_detailed(
        username=username,
        client=client,
        fresh=fresh,
    ).parsed


async def asyncio_detailed(
    username: str,
    *,
    client: AuthenticatedClient | Client,
    fresh: bool | None | Unset = UNSET,
) -> Response[GetProfileDetailsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            username=username,
            fresh=fresh,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    username: str,
    *,
    client: AuthenticatedClient | Client,
    fresh: bool | None | Unset = UNSET,
) -> GetProfileDetailsResponse200 | None:
    return (
        await asyncio_detailed(
            username=username,
            client=client,
            fresh=fresh,
        )
    ).parsed
