"""List Saved For Later Messages

GET /api/{account}/saved-for-later/messages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_saved_for_later_messages_response_200 import ListSavedForLaterMessagesResponse200

_ANSWERS: Answers = {200: One("list_saved_for_later_messages_response_200", "ListSavedForLaterMessagesResponse200")}


def _get_kwargs(account: str, *, limit: int, offset: int) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/saved-for-later/messages", {"account": account}, query={"limit": limit, "offset": offset}
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: int, offset: int
) -> Response[ListSavedForLaterMessagesResponse200]:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, limit: int, offset: int
) -> ListSavedForLaterMessagesResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: int, offset: int
) -> Response[ListSavedForLaterMessagesResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, limit: int, offset: int
) -> ListSavedForLaterMessagesResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)).parsed
