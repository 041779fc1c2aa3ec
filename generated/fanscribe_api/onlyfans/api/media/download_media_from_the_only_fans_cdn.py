"""Download Media from the OnlyFans CDN

GET /api/{account}/media/download/{cdn_url}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_ANSWERS: Answers = {200: None}


def _get_kwargs(account: str, cdn_url: str) -> dict[str, Any]:
    return request("get", "/api/{account}/media/download/{cdn_url}", {"account": account, "cdn_url": cdn_url})


def sync_detailed(account: str, cdn_url: str, *, client: AuthenticatedClient | Client) -> Response[Any]:
    return client.send(_get_kwargs(account, cdn_url), _ANSWERS)


async def asyncio_detailed(account: str, cdn_url: str, *, client: AuthenticatedClient | Client) -> Response[Any]:
    return await client.asend(_get_kwargs(account, cdn_url), _ANSWERS)
