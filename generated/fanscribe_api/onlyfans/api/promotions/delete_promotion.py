"""Delete Promotion

DELETE /api/{account}/promotions/{promotion_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_promotion_response_200 import DeletePromotionResponse200

_ANSWERS: Answers = {200: One("delete_promotion_response_200", "DeletePromotionResponse200")}


def _get_kwargs(account: str, promotion_id: str) -> dict[str, Any]:
    return request(
        "delete", "/api/{account}/promotions/{promotion_id}", {"account": account, "promotion_id": promotion_id}
    )


def sync_detailed(
    account: str, promotion_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeletePromotionResponse200]:
    return client.send(_get_kwargs(account, promotion_id), _ANSWERS)


def sync(account: str, promotion_id: str, *, client: AuthenticatedClient | Client) -> DeletePromotionResponse200 | None:
    return client.send(_get_kwargs(account, promotion_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, promotion_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeletePromotionResponse200]:
    return await client.asend(_get_kwargs(account, promotion_id), _ANSWERS)


async def asyncio(
    account: str, promotion_id: str, *, client: AuthenticatedClient | Client
) -> DeletePromotionResponse200 | None:
    return (await client.asend(_get_kwargs(account, promotion_id), _ANSWERS)).parsed
