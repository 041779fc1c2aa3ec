"""Get Mass Message

GET /api/{account}/mass-messaging/{id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_mass_message_response_200 import GetMassMessageResponse200

_ANSWERS: Answers = {200: One("get_mass_message_response_200", "GetMassMessageResponse200")}


def _get_kwargs(account: str, id: str) -> dict[str, Any]:
    return request("get", "/api/{account}/mass-messaging/{id}", {"account": account, "id": id})


def sync_detailed(
    account: str, id: str, *, client: AuthenticatedClient | Client
) -> Response[GetMassMessageResponse200]:
    return client.send(_get_kwargs(account, id), _ANSWERS)


def sync(account: str, id: str, *, client: AuthenticatedClient | Client) -> GetMassMessageResponse200 | None:
    return client.send(_get_kwargs(account, id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, id: str, *, client: AuthenticatedClient | Client
) -> Response[GetMassMessageResponse200]:
    return await client.asend(_get_kwargs(account, id), _ANSWERS)


async def asyncio(account: str, id: str, *, client: AuthenticatedClient | Client) -> GetMassMessageResponse200 | None:
    return (await client.asend(_get_kwargs(account, id), _ANSWERS)).parsed
