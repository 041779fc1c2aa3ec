"""Unsend/Delete Mass Message

DELETE /api/{account}/mass-messaging/{id}

Args:
    account (str):
    id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.unsend_delete_mass_message_response_200 import UnsendDeleteMassMessageResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/{account}/mass-messaging/{id}".format(
            account=quote(str(account), safe=""),
            id=quote(str(id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UnsendDeleteMassMessageResponse200 | None:
    if response.status_code == 200:
        response_200 = UnsendDeleteMassMessageResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UnsendDeleteMassMessageResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[UnsendDeleteMassMessageResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            id=id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
) -> UnsendDeleteMassMessageResponse200 | None:
    return sync_detailed(
        account=account,
        id=id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[UnsendDeleteMassMessageResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            id=id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    id: str,
    *,
    client: AuthenticatedClient | Client,
) -> UnsendDeleteMassMessageResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            id=id,
            client=client,
        )
    ).parsed
