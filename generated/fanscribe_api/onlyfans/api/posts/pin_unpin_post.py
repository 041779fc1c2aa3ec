"""Pin/Unpin Post

POST /api/{account}/posts/{post_id}/pin
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.pin_unpin_post_response_200 import PinUnpinPostResponse200

_ANSWERS: Answers = {200: One("pin_unpin_post_response_200", "PinUnpinPostResponse200")}


def _get_kwargs(account: str, post_id: str) -> dict[str, Any]:
    return request("post", "/api/{account}/posts/{post_id}/pin", {"account": account, "post_id": post_id})


def sync_detailed(
    account: str, post_id: str, *, client: AuthenticatedClient | Client
) -> Response[PinUnpinPostResponse200]:
    return client.send(_get_kwargs(account, post_id), _ANSWERS)


def sync(account: str, post_id: str, *, client: AuthenticatedClient | Client) -> PinUnpinPostResponse200 | None:
    return client.send(_get_kwargs(account, post_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, post_id: str, *, client: AuthenticatedClient | Client
) -> Response[PinUnpinPostResponse200]:
    return await client.asend(_get_kwargs(account, post_id), _ANSWERS)


async def asyncio(
    account: str, post_id: str, *, client: AuthenticatedClient | Client
) -> PinUnpinPostResponse200 | None:
    return (await client.asend(_get_kwargs(account, post_id), _ANSWERS)).parsed
