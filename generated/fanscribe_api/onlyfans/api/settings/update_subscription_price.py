"""Update Subscription Price

PATCH /api/{account}/settings/subscription-price
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_subscription_price_body import UpdateSubscriptionPriceBody
    from ...models.update_subscription_price_response_200 import UpdateSubscriptionPriceResponse200

_ANSWERS: Answers = {200: One("update_subscription_price_response_200", "UpdateSubscriptionPriceResponse200")}


def _get_kwargs(account: str, *, body: UpdateSubscriptionPriceBody) -> dict[str, Any]:
    return request("patch", "/api/{account}/settings/subscription-price", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateSubscriptionPriceBody
) -> Response[UpdateSubscriptionPriceResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateSubscriptionPriceBody
) -> UpdateSubscriptionPriceResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateSubscriptionPriceBody
) -> Response[UpdateSubscriptionPriceResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: UpdateSubscriptionPriceBody
) -> UpdateSubscriptionPriceResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
