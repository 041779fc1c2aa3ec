"""Stop Promotion

POST /api/{account}/promotions/{promotion_id}/stop
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.stop_promotion_response_200 import StopPromotionResponse200

_ANSWERS: Answers = {200: One("stop_promotion_response_200", "StopPromotionResponse200")}


def _get_kwargs(account: str, promotion_id: str) -> dict[str, Any]:
    return request(
        "post", "/api/{account}/promotions/{promotion_id}/stop", {"account": account, "promotion_id": promotion_id}
    )


def sync_detailed(
    account: str, promotion_id: str, *, client: AuthenticatedClient | Client
) -> Response[StopPromotionResponse200]:
    return client.send(_get_kwargs(account, promotion_id), _ANSWERS)


def sync(account: str, promotion_id: str, *, client: AuthenticatedClient | Client) -> StopPromotionResponse200 | None:
    return client.send(_get_kwargs(account, promotion_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, promotion_id: str, *, client: AuthenticatedClient | Client
) -> Response[StopPromotionResponse200]:
    return await client.asend(_get_kwargs(account, promotion_id), _ANSWERS)


async def asyncio(
    account: str, promotion_id: str, *, client: AuthenticatedClient | Client
) -> StopPromotionResponse200 | None:
    return (await client.asend(_get_kwargs(account, promotion_id), _ANSWERS)).parsed
