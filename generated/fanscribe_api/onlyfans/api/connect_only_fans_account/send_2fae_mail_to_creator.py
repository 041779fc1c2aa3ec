"""Send 2FA E-mail to Creator

Mail the creator a link with which they verify the login themselves.

POST /api/authenticate/{attempt_id}/send-email-to-creator
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.send_2_fae_mail_to_creator_response_200 import Send2FaeMailToCreatorResponse200

_ANSWERS: Answers = {200: One("send_2_fae_mail_to_creator_response_200", "Send2FaeMailToCreatorResponse200")}


def _get_kwargs(attempt_id: str) -> dict[str, Any]:
    return request("post", "/api/authenticate/{attempt_id}/send-email-to-creator", {"attempt_id": attempt_id})


def sync_detailed(
    attempt_id: str, *, client: AuthenticatedClient | Client
) -> Response[Send2FaeMailToCreatorResponse200]:
    return client.send(_get_kwargs(attempt_id), _ANSWERS)


def sync(attempt_id: str, *, client: AuthenticatedClient | Client) -> Send2FaeMailToCreatorResponse200 | None:
    return client.send(_get_kwargs(attempt_id), _ANSWERS).parsed


async def asyncio_detailed(
    attempt_id: str, *, client: AuthenticatedClient | Client
) -> Response[Send2FaeMailToCreatorResponse200]:
    return await client.asend(_get_kwargs(attempt_id), _ANSWERS)


async def asyncio(attempt_id: str, *, client: AuthenticatedClient | Client) -> Send2FaeMailToCreatorResponse200 | None:
    return (await client.asend(_get_kwargs(attempt_id), _ANSWERS)).parsed
