"""Delete Post Comment

DELETE /api/{account}/posts/{post_id}/comments/{comment_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_post_comment_response_200 import DeletePostCommentResponse200

_ANSWERS: Answers = {200: One("delete_post_comment_response_200", "DeletePostCommentResponse200")}


def _get_kwargs(account: str, post_id: str, comment_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/{account}/posts/{post_id}/comments/{comment_id}",
        {"account": account, "post_id": post_id, "comment_id": comment_id},
    )


def sync_detailed(
    account: str, post_id: str, comment_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeletePostCommentResponse200]:
    return client.send(_get_kwargs(account, post_id, comment_id), _ANSWERS)


def sync(
    account: str, post_id: str, comment_id: str, *, client: AuthenticatedClient | Client
) -> DeletePostCommentResponse200 | None:
    return client.send(_get_kwargs(account, post_id, comment_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, post_id: str, comment_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeletePostCommentResponse200]:
    return await client.asend(_get_kwargs(account, post_id, comment_id), _ANSWERS)


async def asyncio(
    account: str, post_id: str, comment_id: str, *, client: AuthenticatedClient | Client
) -> DeletePostCommentResponse200 | None:
    return (await client.asend(_get_kwargs(account, post_id, comment_id), _ANSWERS)).parsed
