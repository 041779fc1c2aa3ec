"""Cancel Scheduled Mass Message

DELETE /api/fansly/{fansly_account}/mass-messaging/{broadcast_id}

Args:
    fansly_account (str):
    broadcast_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.cancel_scheduled_mass_message_response_200 import CancelScheduledMassMessageResponse200
from ...types import Response


def _get_kwargs(
    fansly_account: str,
    broadcast_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/fansly/{fansly_account}/mass-messaging/{broadcast_id}".format(
            fansly_account=quote(str(fansly_account), safe=""),
            broadcast_id=quote(str(broadcast_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CancelScheduledMassMessageResponse200 | None:
    if response.status_code == 200:
        response_200 = CancelScheduledMassMessageResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CancelScheduledMassMessageResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fansly_account: str,
    broadcast_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[CancelScheduledMassMessageResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            broadcast_id=broadcast_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fansly_account: str,
    broadcast_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> CancelScheduledMassMessageResponse200 | None:
    return sync_detailed(
        fansly_account=fansly_account,
        broadcast_id=broadcast_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    fansly_account: str,
    broadcast_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[CancelScheduledMassMessageResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fansly_account=fansly_account,
            broadcast_id=broadcast_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fansly_account: str,
    broadcast_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> CancelScheduledMassMessageResponse200 | None:
    return (
        await asyncio_detailed(
            fansly_account=fansly_account,
            broadcast_id=broadcast_id,
            client=client,
        )
    ).parsed
