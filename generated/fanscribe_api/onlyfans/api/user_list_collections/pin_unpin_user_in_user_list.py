"""Pin/Unpin User in User List

POST /api/{account}/user-lists/{user_list_id}/users/{user_id}/pin
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.pin_unpin_user_in_user_list_response_200 import PinUnpinUserInUserListResponse200

_ANSWERS: Answers = {200: One("pin_unpin_user_in_user_list_response_200", "PinUnpinUserInUserListResponse200")}


def _get_kwargs(account: str, user_list_id: str, user_id: str) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account}/user-lists/{user_list_id}/users/{user_id}/pin",
        {"account": account, "user_list_id": user_list_id, "user_id": user_id},
    )


def sync_detailed(
    account: str, user_list_id: str, user_id: str, *, client: AuthenticatedClient | Client
) -> Response[PinUnpinUserInUserListResponse200]:
    return client.send(_get_kwargs(account, user_list_id, user_id), _ANSWERS)


def sync(
    account: str, user_list_id: str, user_id: str, *, client: AuthenticatedClient | Client
) -> PinUnpinUserInUserListResponse200 | None:
    return client.send(_get_kwargs(account, user_list_id, user_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, user_list_id: str, user_id: str, *, client: AuthenticatedClient | Client
) -> Response[PinUnpinUserInUserListResponse200]:
    return await client.asend(_get_kwargs(account, user_list_id, user_id), _ANSWERS)


async def asyncio(
    account: str, user_list_id: str, user_id: str, *, client: AuthenticatedClient | Client
) -> PinUnpinUserInUserListResponse200 | None:
    return (await client.asend(_get_kwargs(account, user_list_id, user_id), _ANSWERS)).parsed
