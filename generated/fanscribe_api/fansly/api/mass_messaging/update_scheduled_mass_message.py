"""Update Scheduled Mass Message

PUT /api/fansly/{fansly_account}/mass-messaging/{broadcast_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_scheduled_mass_message_body import UpdateScheduledMassMessageBody
    from ...models.update_scheduled_mass_message_response_200 import UpdateScheduledMassMessageResponse200

_ANSWERS: Answers = {200: One("update_scheduled_mass_message_response_200", "UpdateScheduledMassMessageResponse200")}


def _get_kwargs(
    fansly_account: str, broadcast_id: str, *, body: UpdateScheduledMassMessageBody | Unset = UNSET
) -> dict[str, Any]:
    return request(
        "put",
        "/api/fansly/{fansly_account}/mass-messaging/{broadcast_id}",
        {"fansly_account": fansly_account, "broadcast_id": broadcast_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str,
    broadcast_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateScheduledMassMessageBody | Unset = UNSET,
) -> Response[UpdateScheduledMassMessageResponse200]:
    return client.send(_get_kwargs(fansly_account, broadcast_id, body=body), _ANSWERS)


def sync(
    fansly_account: str,
    broadcast_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateScheduledMassMessageBody | Unset = UNSET,
) -> UpdateScheduledMassMessageResponse200 | None:
    return client.send(_get_kwargs(fansly_account, broadcast_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str,
    broadcast_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateScheduledMassMessageBody | Unset = UNSET,
) -> Response[UpdateScheduledMassMessageResponse200]:
    return await client.asend(_get_kwargs(fansly_account, broadcast_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str,
    broadcast_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateScheduledMassMessageBody | Unset = UNSET,
) -> UpdateScheduledMassMessageResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, broadcast_id, body=body), _ANSWERS)).parsed
