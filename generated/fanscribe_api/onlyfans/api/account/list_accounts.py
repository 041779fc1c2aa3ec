"""List Accounts

GET /api/accounts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import Each, One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_accounts_response_200_item import ListAccountsResponse200Item

_ANSWERS: Answers = {200: Each(One("list_accounts_response_200_item", "ListAccountsResponse200Item"))}


def _get_kwargs(
    *,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/accounts",
        query={"onlyfans_email": onlyfans_email, "onlyfans_id": onlyfans_id, "onlyfans_username": onlyfans_username},
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> Response[list[ListAccountsResponse200Item]]:
    return client.send(
        _get_kwargs(onlyfans_email=onlyfans_email, onlyfans_id=onlyfans_id, onlyfans_username=onlyfans_username),
        _ANSWERS,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> list[ListAccountsResponse200Item] | None:
    return client.send(
        _get_kwargs(onlyfans_email=onlyfans_email, onlyfans_id=onlyfans_id, onlyfans_username=onlyfans_username),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> Response[list[ListAccountsResponse200Item]]:
    return await client.asend(
        _get_kwargs(onlyfans_email=onlyfans_email, onlyfans_id=onlyfans_id, onlyfans_username=onlyfans_username),
        _ANSWERS,
    )


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    onlyfans_email: None | str | Unset = UNSET,
    onlyfans_id: None | str | Unset = UNSET,
    onlyfans_username: None | str | Unset = UNSET,
) -> list[ListAccountsResponse200Item] | None:
    return (
        await client.asend(
            _get_kwargs(onlyfans_email=onlyfans_email, onlyfans_id=onlyfans_id, onlyfans_username=onlyfans_username),
            _ANSWERS,
        )
    ).parsed
