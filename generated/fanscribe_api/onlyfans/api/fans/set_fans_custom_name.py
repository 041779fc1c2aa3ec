"""Set Fan's Custom Name

PUT /api/{account}/fans/{fan_id}/custom-name

Args:
    account (str):
    fan_id (str):
    body (SetFansCustomNameBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.set_fans_custom_name_body import SetFansCustomNameBody
from ...models.set_fans_custom_name_response_200 import SetFansCustomNameResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    fan_id: str,
    *,
    body: SetFansCustomNameBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/{account}/fans/{fan_id}/custom-name".format(
            account=quote(str(account), safe=""),
            fan_id=quote(str(fan_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SetFansCustomNameResponse200 | None:
    if response.status_code == 200:
        response_200 = SetFansCustomNameResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SetFansCustomNameResponse200]:
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
    body: SetFansCustomNameBody,
) -> Response[SetFansCustomNameResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            fan_id=fan_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    fan_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SetFansCustomNameBody,
) -> SetFansCustomNameResponse200 | None:
    return sync_detailed(
        account=account,
        fan_id=fan_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    fan_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SetFansCustomNameBody,
) -> Response[SetFansCustomNameResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            fan_id=fan_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    fan_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SetFansCustomNameBody,
) -> SetFansCustomNameResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            fan_id=fan_id,
            client=client,
            body=body,
        )
    ).parsed
