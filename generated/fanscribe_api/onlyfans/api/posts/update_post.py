"""Update Post

PUT /api/{account}/posts/{post_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operations import Answers, as_is, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_post_body import UpdatePostBody

_ANSWERS: Answers = {200: as_is}


def _get_kwargs(account: str, post_id: str, *, body: UpdatePostBody) -> dict[str, Any]:
    return request("put", "/api/{account}/posts/{post_id}", {"account": account, "post_id": post_id}, json=body)


def sync_detailed(
    account: str, post_id: str, *, client: AuthenticatedClient | Client, body: UpdatePostBody
) -> Response[str]:
    return client.send(_get_kwargs(account, post_id, body=body), _ANSWERS)


def sync(account: str, post_id: str, *, client: AuthenticatedClient | Client, body: UpdatePostBody) -> str | None:
    return client.send(_get_kwargs(account, post_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, post_id: str, *, client: AuthenticatedClient | Client, body: UpdatePostBody
) -> Response[str]:
    return await client.asend(_get_kwargs(account, post_id, body=body), _ANSWERS)


async def asyncio(
    account: str, post_id: str, *, client: AuthenticatedClient | Client, body: UpdatePostBody
) -> str | None:
    return (await client.asend(_get_kwargs(account, post_id, body=body), _ANSWERS)).parsed
