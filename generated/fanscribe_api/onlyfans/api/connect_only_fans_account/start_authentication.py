"""Start Authentication

Connect a new account by one of three methods.

POST /api/authenticate

Args:
    body (StartAuthenticationBody | Unset):
"""

from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.start_authentication_body import StartAuthenticationBody
from ...models.start_authentication_response_200 import StartAuthenticationResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: StartAuthenticationBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/authenticate",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> StartAuthenticationResponse200 | None:
    if response.status_code == 200:
        response_200 = StartAuthenticationResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[StartAuthenticationResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: StartAuthenticationBody | Unset = UNSET,
) -> Response[StartAuthenticationResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: StartAuthenticationBody | Unset = UNSET,
) -> StartAuthenticationResponse200 | None:
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: StartAuthenticationBody | Unset = UNSET,
) -> Response[StartAuthenticationResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: StartAuthenticationBody | Unset = UNSET,
) -> StartAuthenticationResponse200 | None:
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
