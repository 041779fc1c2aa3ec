"""Set Fan's Custom Name

PUT /api/{account}/fans/{fan_id}/custom-name
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.set_fans_custom_name_body import SetFansCustomNameBody
    from ...models.set_fans_custom_name_response_200 import SetFansCustomNameResponse200

_ANSWERS: Answers = {200: One("set_fans_custom_name_response_200", "SetFansCustomNameResponse200")}


def _get_kwargs(account: str, fan_id: str, *, body: SetFansCustomNameBody) -> dict[str, Any]:
    return request("put", "/api/{account}/fans/{fan_id}/custom-name", {"account": account, "fan_id": fan_id}, json=body)


def sync_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: SetFansCustomNameBody
) -> Response[SetFansCustomNameResponse200]:
    return client.send(_get_kwargs(account, fan_id, body=body), _ANSWERS)


def sync(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: SetFansCustomNameBody
) -> SetFansCustomNameResponse200 | None:
    return client.send(_get_kwargs(account, fan_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: SetFansCustomNameBody
) -> Response[SetFansCustomNameResponse200]:
    return await client.asend(_get_kwargs(account, fan_id, body=body), _ANSWERS)


async def asyncio(
    account: str, fan_id: str, *, client: AuthenticatedClient | Client, body: SetFansCustomNameBody
) -> SetFansCustomNameResponse200 | None:
    return (await client.asend(_get_kwargs(account, fan_id, body=body), _ANSWERS)).parsed
