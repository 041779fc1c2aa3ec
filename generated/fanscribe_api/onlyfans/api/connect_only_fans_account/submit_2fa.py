"""Submit 2FA

Hand in a 2FA code, or say that the selfie verification is done.

PUT /api/authenticate/{attempt_id}

Args:
    attempt_id (str):
    body (Submit2FaBody | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.submit_2_fa_body import Submit2FaBody
from ...models.submit_2_fa_response_200 import Submit2FaResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    attempt_id: str,
    *,
    body: Submit2FaBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/authenticate/{attempt_id}".format(
            attempt_id=quote(str(attempt_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Submit2FaResponse200 | None:
    if response.status_code == 200:
        response_200 = Submit2FaResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Submit2FaResponse200]:
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
    body: Submit2FaBody | Unset = UNSET,
) -> Response[Submit2FaResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            attempt_id=attempt_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    attempt_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Submit2FaBody | Unset = UNSET,
) -> Submit2FaResponse200 | None:
    return sync_detailed(
        attempt_id=attempt_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    attempt_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Submit2FaBody | Unset = UNSET,
) -> Response[Submit2FaResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            attempt_id=attempt_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    attempt_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: Submit2FaBody | Unset = UNSET,
) -> Submit2FaResponse200 | None:
    return (
        await asyncio_detailed(
            attempt_id=attempt_id,
            client=client,
            body=body,
        )
    ).parsed
