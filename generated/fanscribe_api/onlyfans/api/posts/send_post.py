"""Send Post

POST /api/{account}/posts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.send_post_body import SendPostBody
    from ...models.send_post_response_200 import SendPostResponse200

_ANSWERS: Answers = {200: One("send_post_response_200", "SendPostResponse200")}


def _get_kwargs(account: str, *, body: SendPostBody) -> dict[str, Any]:
    return request("post", "/api/{account}/posts", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: SendPostBody
) -> Response[SendPostResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client, body: SendPostBody) -> SendPostResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: SendPostBody
) -> Response[SendPostResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: SendPostBody
) -> SendPostResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
