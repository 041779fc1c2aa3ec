"""Create Invitation Link

POST /api/{account}/release-forms/create-invitation-link

Args:
    account (str):
    body (CreateInvitationLinkBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_invitation_link_body import CreateInvitationLinkBody
from ...models.create_invitation_link_response_200 import CreateInvitationLinkResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    *,
    body: CreateInvitationLinkBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/release-forms/create-invitation-link".format(
            account=quote(str(account), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateInvitationLinkResponse200 | None:
    if response.status_code == 200:
        response_200 = CreateInvitationLinkResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateInvitationLinkResponse200]:
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
    body: CreateInvitationLinkBody,
) -> Response[CreateInvitationLinkResponse200]:
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
    body: CreateInvitationLinkBody,
) -> CreateInvitationLinkResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateInvitationLinkBody,
) -> Response[CreateInvitationLinkResponse200]:
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
    body: CreateInvitationLinkBody,
) -> CreateInvitationLinkResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            body=body,
        )
    ).parsed
