"""Create Invitation Link

POST /api/{account}/release-forms/create-invitation-link
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_invitation_link_body import CreateInvitationLinkBody
    from ...models.create_invitation_link_response_200 import CreateInvitationLinkResponse200

_ANSWERS: Answers = {200: One("create_invitation_link_response_200", "CreateInvitationLinkResponse200")}


def _get_kwargs(account: str, *, body: CreateInvitationLinkBody) -> dict[str, Any]:
    return request("post", "/api/{account}/release-forms/create-invitation-link", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateInvitationLinkBody
) -> Response[CreateInvitationLinkResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: CreateInvitationLinkBody
) -> CreateInvitationLinkResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateInvitationLinkBody
) -> Response[CreateInvitationLinkResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CreateInvitationLinkBody
) -> CreateInvitationLinkResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
