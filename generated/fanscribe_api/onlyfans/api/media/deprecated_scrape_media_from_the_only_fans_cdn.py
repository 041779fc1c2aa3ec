"""[Deprecated] Scrape media from the OnlyFans CDN

POST /api/{account}/media/scrape
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.deprecated_scrape_media_from_the_only_fans_cdn_body import (
        DeprecatedScrapeMediaFromTheOnlyFansCdnBody,
    )
    from ...models.deprecated_scrape_media_from_the_only_fans_cdn_response_200 import (
        DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200,
    )

_ANSWERS: Answers = {
    200: One(
        "deprecated_scrape_media_from_the_only_fans_cdn_response_200",
        "DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200",
    )
}


def _get_kwargs(account: str, *, body: DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET) -> dict[str, Any]:
    return request("post", "/api/{account}/media/scrape", {"account": account}, json=body)


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET,
) -> Response[DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET,
) -> DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET,
) -> Response[DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: DeprecatedScrapeMediaFromTheOnlyFansCdnBody | Unset = UNSET,
) -> DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
