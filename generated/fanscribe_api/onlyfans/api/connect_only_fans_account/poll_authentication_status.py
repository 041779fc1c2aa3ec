"""Poll Authentication Status

Where an authentication attempt stands.

GET /api/authenticate/{attempt_id}

Args:
    attempt_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.poll_authentication_status_response_200 import PollAuthenticationStatusResponse200
from ...types import Response


def _get_kwargs(
    attempt_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/authenticate/{attempt_id}".format(
            attempt_id=quote(str(attempt_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PollAuthenticationStatusResponse200 | None:
    if response.status_code == 200:
        response_200 = PollAuthenticationStatusResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PollAuthenticationStatusResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    attempt_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[PollAuthenticationStatusResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            attempt_id=attempt_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    attempt_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> PollAuthenticationStatusResponse200 | None:
    return sync_detailed(
        attempt_id=attempt_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    attempt_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[PollAuthenticationStatusResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            attempt_id=attempt_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    attempt_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> PollAuthenticationStatusResponse200 | None:
    return (
        await asyncio_detailed(
            attempt_id=attempt_id,
            client=client,
        )
    ).parsed
