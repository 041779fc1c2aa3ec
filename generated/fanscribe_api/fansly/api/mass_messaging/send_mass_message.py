"""Send Mass Message

POST /api/fansly/{fansly_account}/mass-messaging
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.send_mass_message_body import SendMassMessageBody
    from ...models.send_mass_message_response_200 import SendMassMessageResponse200

_ANSWERS: Answers = {200: One("send_mass_message_response_200", "SendMassMessageResponse200")}


def _get_kwargs(fansly_account: str, *, body: SendMassMessageBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/fansly/{fansly_account}/mass-messaging", {"fansly_account": fansly_account}, json=body)


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: SendMassMessageBody | Unset = UNSET
) -> Response[SendMassMessageResponse200]:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS)


def sync(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: SendMassMessageBody | Unset = UNSET
) -> SendMassMessageResponse200 | None:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: SendMassMessageBody | Unset = UNSET
) -> Response[SendMassMessageResponse200]:
    return await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: SendMassMessageBody | Unset = UNSET
) -> SendMassMessageResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)).parsed
