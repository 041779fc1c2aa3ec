"""Disable Automatic Posting

PATCH /api/{account}/saved-for-later/posts/settings/disable-automatic-posting

Args:
    account (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.disable_automatic_posting_response_200 import DisableAutomaticPostingResponse200
from ...types import Response


def _get_kwargs(
    account: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/{account}/saved-for-later/posts/settings/disable-automatic-posting".format(
            account=quote(str(account), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DisableAutomaticPostingResponse200 | None:
    if response.status_code == 200:
        response_200 = DisableAutomaticPostingResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DisableAutomaticPostingResponse200]:
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
) -> Response[DisableAutomaticPostingResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
) -> DisableAutomaticPostingResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DisableAutomaticPostingResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
) -> DisableAutomaticPostingResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
        )
    ).parsed
