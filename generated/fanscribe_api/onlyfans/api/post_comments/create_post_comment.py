"""Create Post Comment

POST /api/{account_path}/posts/{post_id}/comments
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_post_comment_response_200 import CreatePostCommentResponse200

_ANSWERS: Answers = {200: One("create_post_comment_response_200", "CreatePostCommentResponse200")}


def _get_kwargs(
    account_path: str,
    post_id: str,
    *,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
    text: str,
    account_query: str,
) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account_path}/posts/{post_id}/comments",
        {"account_path": account_path, "post_id": post_id},
        query={"answerTo": answer_to, "giphyId": giphy_id, "text": text, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
    text: str,
    account_query: str,
) -> Response[CreatePostCommentResponse200]:
    return client.send(
        _get_kwargs(
            account_path, post_id, answer_to=answer_to, giphy_id=giphy_id, text=text, account_query=account_query
        ),
        _ANSWERS,
    )


def sync(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
    text: str,
    account_query: str,
) -> CreatePostCommentResponse200 | None:
    return client.send(
        _get_kwargs(
            account_path, post_id, answer_to=answer_to, giphy_id=giphy_id, text=text, account_query=account_query
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
    text: str,
    account_query: str,
) -> Response[CreatePostCommentResponse200]:
    return await client.asend(
        _get_kwargs(
            account_path, post_id, answer_to=answer_to, giphy_id=giphy_id, text=text, account_query=account_query
        ),
        _ANSWERS,
    )


async def asyncio(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
    text: str,
    account_query: str,
) -> CreatePostCommentResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                account_path, post_id, answer_to=answer_to, giphy_id=giphy_id, text=text, account_query=account_query
            ),
            _ANSWERS,
        )
    ).parsed
