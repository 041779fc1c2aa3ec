"""Create Bundle

POST /api/{account}/bundles
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_bundle_discount import CreateBundleDiscount
    from ...models.create_bundle_duration import CreateBundleDuration
    from ...models.create_bundle_response_200 import CreateBundleResponse200

_ANSWERS: Answers = {200: One("create_bundle_response_200", "CreateBundleResponse200")}


def _get_kwargs(account: str, *, discount: CreateBundleDiscount, duration: CreateBundleDuration) -> dict[str, Any]:
    return request(
        "post", "/api/{account}/bundles", {"account": account}, query={"discount": discount, "duration": duration}
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> Response[CreateBundleResponse200]:
    return client.send(_get_kwargs(account, discount=discount, duration=duration), _ANSWERS)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> CreateBundleResponse200 | None:
    return client.send(_get_kwargs(account, discount=discount, duration=duration), _ANSWERS).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> Response[CreateBundleResponse200]:
    return await client.asend(_get_kwargs(account, discount=discount, duration=duration), _ANSWERS)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> CreateBundleResponse200 | None:
    return (await client.asend(_get_kwargs(account, discount=discount, duration=duration), _ANSWERS)).parsed
