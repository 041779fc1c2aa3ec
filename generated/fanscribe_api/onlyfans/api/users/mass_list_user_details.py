"""Mass-List User Details

GET /api/{account}/users/list
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.mass_list_user_details_response_200 import MassListUserDetailsResponse200

_ANSWERS: Answers = {200: One("mass_list_user_details_response_200", "MassListUserDetailsResponse200")}


def _get_kwargs(account: str, *, ids: str) -> dict[str, Any]:
    return request("get", "/api/{account}/users/list", {"account": account}, query={"ids": ids})


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, ids: str
) -> Response[MassListUserDetailsResponse200]:
    return client.send(_get_kwargs(account, ids=ids), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client, ids: str) -> MassListUserDetailsResponse200 | None:
    return client.send(_get_kwargs(account, ids=ids), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, ids: str
) -> Response[MassListUserDetailsResponse200]:
    return await client.asend(_get_kwargs(account, ids=ids), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, ids: str
) -> MassListUserDetailsResponse200 | None:
    return (await client.asend(_get_kwargs(account, ids=ids), _ANSWERS)).parsed
