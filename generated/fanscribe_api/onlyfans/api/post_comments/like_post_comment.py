"""Like Post Comment

POST /api/{account}/posts/{post_id}/comments/{comment_id}/like

Args:
    account (str):
    post_id (str):
    comment_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.like_post_comment_response_200 import LikePostCommentResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    post_id: str,
    comment_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/posts/{post_id}/comments/{comment_id}/like".format(
            account=quote(str(account), safe=""),
            post_id=quote(str(post_id), safe=""),
            comment_id=quote(str(comment_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LikePostCommentResponse200 | None:
    if response.status_code == 200:
        response_200 = LikePostCommentResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LikePostCommentResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    post_id: str,
    comment_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[LikePostCommentResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            post_id=post_id,
            comment_id=comment_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    post_id: str,
    comment_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> LikePostCommentResponse200 | None:
    return sync_detailed(
        account=account,
        post_id=post_id,
        comment_id=comment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    post_id: str,
    comment_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[LikePostCommentResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            post_id=post_id,
            comment_id=comment_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    post_id: str,
    comment_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> LikePostCommentResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            post_id=post_id,
            comment_id=comment_id,
            client=client,
        )
    ).parsed
