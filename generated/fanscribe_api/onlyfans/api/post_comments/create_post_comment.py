"""Create Post Comment

POST /api/{account_path}/posts/{post_id}/comments

Args:
    account_path (str):
    post_id (str):
    answer_to (int | Unset):
    giphy_id (str | Unset):
    text (str):
    account_query (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_post_comment_response_200 import CreatePostCommentResponse200
from ...types import UNSET, Response, Unset, to_query


def _get_kwargs(
    account_path: str,
    post_id: str,
    *,
    answer_to: int | Unset = UNSET,
    giphy_id: str | Unset = UNSET,
    text: str,
    account_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    params["answerTo"] = answer_to
    params["giphyId"] = giphy_id
    params["text"] = text
    params["account"] = account_query

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account_path}/posts/{post_id}/comments".format(
            account_path=quote(str(account_path), safe=""),
            post_id=quote(str(post_id), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreatePostCommentResponse200 | None:
    if response.status_code == 200:
        response_200 = CreatePostCommentResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreatePostCommentResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            post_id=post_id,
            answer_to=answer_to,
            giphy_id=giphy_id,
            text=text,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        account_path=account_path,
        post_id=post_id,
        client=client,
        answer_to=answer_to,
        giphy_id=giphy_id,
        text=text,
        account_query=account_query,
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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_path=account_path,
            post_id=post_id,
            answer_to=answer_to,
            giphy_id=giphy_id,
            text=text,
            account_query=account_query,
        )
    )
    return _build_response(client=client, response=response)


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
        await asyncio_detailed(
            account_path=account_path,
            post_id=post_id,
            client=client,
            answer_to=answer_to,
            giphy_id=giphy_id,
            text=text,
            account_query=account_query,
        )
    ).parsed
