"""Like Post Comment

POST /api/{account}/posts/{post_id}/comments/{comment_id}/like
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.like_post_comment_response_200 import LikePostCommentResponse200

_ANSWERS: Answers = {200: One("like_post_comment_response_200", "LikePostCommentResponse200")}


def _get_kwargs(account: str, post_id: str, comment_id: str) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account}/posts/{post_id}/comments/{comment_id}/like",
        {"account": account, "post_id": post_id, "comment_id": comment_id},
    )


def sync_detailed(
    account: str, post_id: str, comment_id: str, *, client: AuthenticatedClient | Client
) -> Response[LikePostCommentResponse200]:
    return client.send(_get_kwargs(account, post_id, comment_id), _ANSWERS)


def sync(
    account: str, post_id: str, comment_id: str, *, client: AuthenticatedClient | Client
) -> LikePostCommentResponse200 | None:
    return client.send(_get_kwargs(account, post_id, comment_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, post_id: str, comment_id: str, *, client: AuthenticatedClient | Client
) -> Response[LikePostCommentResponse200]:
    return await client.asend(_get_kwargs(account, post_id, comment_id), _ANSWERS)


async def asyncio(
    account: str, post_id: str, comment_id: str, *, client: AuthenticatedClient | Client
) -> LikePostCommentResponse200 | None:
    return (await client.asend(_get_kwargs(account, post_id, comment_id), _ANSWERS)).parsed
