"""Create Promotion

POST /api/{account}/promotions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_promotion_body import CreatePromotionBody
    from ...models.create_promotion_response_200 import CreatePromotionResponse200

_ANSWERS: Answers = {200: One("create_promotion_response_200", "CreatePromotionResponse200")}


def _get_kwargs(account: str, *, body: CreatePromotionBody) -> dict[str, Any]:
    return request("post", "/api/{account}/promotions", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreatePromotionBody
) -> Response[CreatePromotionResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: CreatePromotionBody
) -> CreatePromotionResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreatePromotionBody
) -> Response[CreatePromotionResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CreatePromotionBody
) -> CreatePromotionResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
