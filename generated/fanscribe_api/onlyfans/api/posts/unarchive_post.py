"""Unarchive Post

POST /api/{account_path}/posts/{post_id}/unarchive
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.unarchive_post_response_200 import UnarchivePostResponse200

_ANSWERS: Answers = {200: One("unarchive_post_response_200", "UnarchivePostResponse200")}


def _get_kwargs(
    account_path: str, post_id: str, *, private_archive: bool | Unset = UNSET, account_query: str
) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account_path}/posts/{post_id}/unarchive",
        {"account_path": account_path, "post_id": post_id},
        query={"private_archive": private_archive, "account": account_query},
    )


def sync_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    private_archive: bool | Unset = UNSET,
    account_query: str,
) -> Response[UnarchivePostResponse200]:
    return client.send(
        _get_kwargs(account_path, post_id, private_archive=private_archive, account_query=account_query), _ANSWERS
    )


def sync(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    private_archive: bool | Unset = UNSET,
    account_query: str,
) -> UnarchivePostResponse200 | None:
    return client.send(
        _get_kwargs(account_path, post_id, private_archive=private_archive, account_query=account_query), _ANSWERS
    ).parsed


async def asyncio_detailed(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    private_archive: bool | Unset = UNSET,
    account_query: str,
) -> Response[UnarchivePostResponse200]:
    return await client.asend(
        _get_kwargs(account_path, post_id, private_archive=private_archive, account_query=account_query), _ANSWERS
    )


async def asyncio(
    account_path: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    private_archive: bool | Unset = UNSET,
    account_query: str,
) -> UnarchivePostResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(account_path, post_id, private_archive=private_archive, account_query=account_query), _ANSWERS
        )
    ).parsed
