"""Get Post

GET /api/{account}/posts/{post_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_post_response_200 import GetPostResponse200

_ANSWERS: Answers = {200: One("get_post_response_200", "GetPostResponse200")}


def _get_kwargs(account: str, post_id: str) -> dict[str, Any]:
    return request("get", "/api/{account}/posts/{post_id}", {"account": account, "post_id": post_id})


def sync_detailed(account: str, post_id: str, *, client: AuthenticatedClient | Client) -> Response[GetPostResponse200]:
    return client.send(_get_kwargs(account, post_id), _ANSWERS)


def sync(account: str, post_id: str, *, client: AuthenticatedClient | Client) -> GetPostResponse200 | None:
    return client.send(_get_kwargs(account, post_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, post_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetPostResponse200]:
    return await client.asend(_get_kwargs(account, post_id), _ANSWERS)


async def asyncio(account: str, post_id: str, *, client: AuthenticatedClient | Client) -> GetPostResponse200 | None:
    return (await client.asend(_get_kwargs(account, post_id), _ANSWERS)).parsed
