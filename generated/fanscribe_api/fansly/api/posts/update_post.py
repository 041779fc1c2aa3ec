"""Update Post

PUT /api/fansly/{fansly_account}/posts/{post_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_post_body import UpdatePostBody
    from ...models.update_post_response_200 import UpdatePostResponse200

_ANSWERS: Answers = {200: One("update_post_response_200", "UpdatePostResponse200")}


def _get_kwargs(fansly_account: str, post_id: str, *, body: UpdatePostBody | Unset = UNSET) -> dict[str, Any]:
    return request(
        "put",
        "/api/fansly/{fansly_account}/posts/{post_id}",
        {"fansly_account": fansly_account, "post_id": post_id},
        json=body,
    )


def sync_detailed(
    fansly_account: str, post_id: str, *, client: AuthenticatedClient | Client, body: UpdatePostBody | Unset = UNSET
) -> Response[UpdatePostResponse200]:
    return client.send(_get_kwargs(fansly_account, post_id, body=body), _ANSWERS)


def sync(
    fansly_account: str, post_id: str, *, client: AuthenticatedClient | Client, body: UpdatePostBody | Unset = UNSET
) -> UpdatePostResponse200 | None:
    return client.send(_get_kwargs(fansly_account, post_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, post_id: str, *, client: AuthenticatedClient | Client, body: UpdatePostBody | Unset = UNSET
) -> Response[UpdatePostResponse200]:
    return await client.asend(_get_kwargs(fansly_account, post_id, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, post_id: str, *, client: AuthenticatedClient | Client, body: UpdatePostBody | Unset = UNSET
) -> UpdatePostResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, post_id, body=body), _ANSWERS)).parsed
