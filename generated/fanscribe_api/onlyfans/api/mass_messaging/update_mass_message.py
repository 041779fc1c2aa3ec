"""Update Mass Message

PUT /api/{account}/mass-messaging/{id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_mass_message_body import UpdateMassMessageBody
    from ...models.update_mass_message_response_200 import UpdateMassMessageResponse200

_ANSWERS: Answers = {200: One("update_mass_message_response_200", "UpdateMassMessageResponse200")}


def _get_kwargs(account: str, id: str, *, body: UpdateMassMessageBody) -> dict[str, Any]:
    return request("put", "/api/{account}/mass-messaging/{id}", {"account": account, "id": id}, json=body)


def sync_detailed(
    account: str, id: str, *, client: AuthenticatedClient | Client, body: UpdateMassMessageBody
) -> Response[UpdateMassMessageResponse200]:
    return client.send(_get_kwargs(account, id, body=body), _ANSWERS)


def sync(
    account: str, id: str, *, client: AuthenticatedClient | Client, body: UpdateMassMessageBody
) -> UpdateMassMessageResponse200 | None:
    return client.send(_get_kwargs(account, id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, id: str, *, client: AuthenticatedClient | Client, body: UpdateMassMessageBody
) -> Response[UpdateMassMessageResponse200]:
    return await client.asend(_get_kwargs(account, id, body=body), _ANSWERS)


async def asyncio(
    account: str, id: str, *, client: AuthenticatedClient | Client, body: UpdateMassMessageBody
) -> UpdateMassMessageResponse200 | None:
    return (await client.asend(_get_kwargs(account, id, body=body), _ANSWERS)).parsed
