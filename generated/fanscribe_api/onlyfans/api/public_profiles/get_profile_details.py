"""Get Profile Details

GET /api/profiles/{username}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_profile_details_response_200 import GetProfileDetailsResponse200

_ANSWERS: Answers = {200: One("get_profile_details_response_200", "GetProfileDetailsResponse200")}


def _get_kwargs(username: str, *, fresh: bool | None | Unset = UNSET) -> dict[str, Any]:
    return request("get", "/api/profiles/{username}", {"username": username}, query={"fresh": fresh})


def sync_detailed(
    username: str, *, client: AuthenticatedClient | Client, fresh: bool | None | Unset = UNSET
) -> Response[GetProfileDetailsResponse200]:
    return client.send(_get_kwargs(username, fresh=fresh), _ANSWERS)


def sync(
    username: str, *, client: AuthenticatedClient | Client, fresh: bool | None | Unset = UNSET
) -> GetProfileDetailsResponse200 | None:
    return client.send(_get_kwargs(username, fresh=fresh), _ANSWERS).parsed


async def asyncio_detailed(
    username: str, *, client: AuthenticatedClient | Client, fresh: bool | None | Unset = UNSET
) -> Response[GetProfileDetailsResponse200]:
    return await client.asend(_get_kwargs(username, fresh=fresh), _ANSWERS)


async def asyncio(
    username: str, *, client: AuthenticatedClient | Client, fresh: bool | None | Unset = UNSET
) -> GetProfileDetailsResponse200 | None:
    return (await client.asend(_get_kwargs(username, fresh=fresh), _ANSWERS)).parsed
