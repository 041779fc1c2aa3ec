"""Get User Details

GET /api/fansly/{fansly_account}/users/{usernames}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_user_details_response_200 import GetUserDetailsResponse200

_ANSWERS: Answers = {200: One("get_user_details_response_200", "GetUserDetailsResponse200")}


def _get_kwargs(fansly_account: str, usernames: str, *, ids: str | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get",
        "/api/fansly/{fansly_account}/users/{usernames}",
        {"fansly_account": fansly_account, "usernames": usernames},
        query={"ids": ids},
    )


def sync_detailed(
    fansly_account: str, usernames: str, *, client: AuthenticatedClient | Client, ids: str | Unset = UNSET
) -> Response[GetUserDetailsResponse200]:
    return client.send(_get_kwargs(fansly_account, usernames, ids=ids), _ANSWERS)


def sync(
    fansly_account: str, usernames: str, *, client: AuthenticatedClient | Client, ids: str | Unset = UNSET
) -> GetUserDetailsResponse200 | None:
    return client.send(_get_kwargs(fansly_account, usernames, ids=ids), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, usernames: str, *, client: AuthenticatedClient | Client, ids: str | Unset = UNSET
) -> Response[GetUserDetailsResponse200]:
    return await client.asend(_get_kwargs(fansly_account, usernames, ids=ids), _ANSWERS)


async def asyncio(
    fansly_account: str, usernames: str, *, client: AuthenticatedClient | Client, ids: str | Unset = UNSET
) -> GetUserDetailsResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, usernames, ids=ids), _ANSWERS)).parsed
