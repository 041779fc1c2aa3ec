"""Send Mass Message

POST /api/{account}/mass-messaging
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.send_mass_message_body import SendMassMessageBody
    from ...models.send_mass_message_response_200 import SendMassMessageResponse200

_ANSWERS: Answers = {200: One("send_mass_message_response_200", "SendMassMessageResponse200")}


def _get_kwargs(account: str, *, body: SendMassMessageBody) -> dict[str, Any]:
    return request("post", "/api/{account}/mass-messaging", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: SendMassMessageBody
) -> Response[SendMassMessageResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: SendMassMessageBody
) -> SendMassMessageResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: SendMassMessageBody
) -> Response[SendMassMessageResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: SendMassMessageBody
) -> SendMassMessageResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
