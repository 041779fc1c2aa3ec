"""Check Username Availability

POST /api/{account}/settings/username-exists

Args:
    account (str):
    body (CheckUsernameAvailabilityBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.check_username_availability_body import CheckUsernameAvailabilityBody
from ...models.check_username_availability_response_200 import CheckUsernameAvailabilityResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    *,
    body: CheckUsernameAvailabilityBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/settings/username-exists".format(
            account=quote(str(account), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CheckUsernameAvailabilityResponse200 | None:
    if response.status_code == 200:
        response_200 = CheckUsernameAvailabilityResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CheckUsernameAvailabilityResponse200]:
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
    body: CheckUsernameAvailabilityBody,
) -> Response[CheckUsernameAvailabilityResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CheckUsernameAvailabilityBody,
) -> CheckUsernameAvailabilityResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CheckUsernameAvailabilityBody,
) -> Response[CheckUsernameAvailabilityResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CheckUsernameAvailabilityBody,
) -> CheckUsernameAvailabilityResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            body=body,
        )
    ).parsed
