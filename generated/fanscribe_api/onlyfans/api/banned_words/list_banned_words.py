"""List Banned Words

GET /api/banned-words
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_banned_words_response_200 import ListBannedWordsResponse200

_ANSWERS: Answers = {200: One("list_banned_words_response_200", "ListBannedWordsResponse200")}


def _get_kwargs(
    *,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/banned-words",
        query={"category": category, "per_page": per_page, "risk_level": risk_level, "search": search},
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListBannedWordsResponse200]:
    return client.send(
        _get_kwargs(category=category, per_page=per_page, risk_level=risk_level, search=search), _ANSWERS
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListBannedWordsResponse200 | None:
    return client.send(
        _get_kwargs(category=category, per_page=per_page, risk_level=risk_level, search=search), _ANSWERS
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[ListBannedWordsResponse200]:
    return await client.asend(
        _get_kwargs(category=category, per_page=per_page, risk_level=risk_level, search=search), _ANSWERS
    )


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    category: str | Unset = UNSET,
    per_page: str | Unset = UNSET,
    risk_level: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> ListBannedWordsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(category=category, per_page=per_page, risk_level=risk_level, search=search), _ANSWERS
        )
    ).parsed
