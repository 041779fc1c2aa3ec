"""Update Profile

POST /api/{account}/settings/profile
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_profile_body import UpdateProfileBody
    from ...models.update_profile_response_200 import UpdateProfileResponse200

_ANSWERS: Answers = {200: One("update_profile_response_200", "UpdateProfileResponse200")}


def _get_kwargs(account: str, *, body: UpdateProfileBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/{account}/settings/profile", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateProfileBody | Unset = UNSET
) -> Response[UpdateProfileResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateProfileBody | Unset = UNSET
) -> UpdateProfileResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateProfileBody | Unset = UNSET
) -> Response[UpdateProfileResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateProfileBody | Unset = UNSET
) -> UpdateProfileResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
