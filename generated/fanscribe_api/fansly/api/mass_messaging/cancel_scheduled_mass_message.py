"""Cancel Scheduled Mass Message

DELETE /api/fansly/{fansly_account}/mass-messaging/{broadcast_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.cancel_scheduled_mass_message_response_200 import CancelScheduledMassMessageResponse200

_ANSWERS: Answers = {200: One("cancel_scheduled_mass_message_response_200", "CancelScheduledMassMessageResponse200")}


def _get_kwargs(fansly_account: str, broadcast_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/fansly/{fansly_account}/mass-messaging/{broadcast_id}",
        {"fansly_account": fansly_account, "broadcast_id": broadcast_id},
    )


def sync_detailed(
    fansly_account: str, broadcast_id: str, *, client: AuthenticatedClient | Client
) -> Response[CancelScheduledMassMessageResponse200]:
    return client.send(_get_kwargs(fansly_account, broadcast_id), _ANSWERS)


def sync(
    fansly_account: str, broadcast_id: str, *, client: AuthenticatedClient | Client
) -> CancelScheduledMassMessageResponse200 | None:
    return client.send(_get_kwargs(fansly_account, broadcast_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, broadcast_id: str, *, client: AuthenticatedClient | Client
) -> Response[CancelScheduledMassMessageResponse200]:
    return await client.asend(_get_kwargs(fansly_account, broadcast_id), _ANSWERS)


async def asyncio(
    fansly_account: str, broadcast_id: str, *, client: AuthenticatedClient | Client
) -> CancelScheduledMassMessageResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, broadcast_id), _ANSWERS)).parsed
