"""Get Fan Notes

GET /api/{account}/fans/{fan_id}/notes

Args:
    account (str):
    fan_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_fan_notes_response_200 import GetFanNotesResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    fan_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/fans/{fan_id}/notes".format(
            account=quote(str(account), safe=""),
            fan_id=quote(str(fan_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GetFanNotesResponse200 | None:
    if response.status_code == 200:
        response_200 = GetFanNotesResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetFanNotesResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    fan_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetFanNotesResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            fan_id=fan_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    fan_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetFanNotesResponse200 | None:
    return sync_detailed(
        account=account,
        fan_id=fan_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    fan_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetFanNotesResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            fan_id=fan_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    fan_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetFanNotesResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            fan_id=fan_id,
            client=client,
        )
    ).parsed
