"""Delete Custom Summary Category

DELETE /api/fan-summary-categories/{category_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_custom_summary_category_response_200 import DeleteCustomSummaryCategoryResponse200

_ANSWERS: Answers = {200: One("delete_custom_summary_category_response_200", "DeleteCustomSummaryCategoryResponse200")}


def _get_kwargs(category_id: str) -> dict[str, Any]:
    return request("delete", "/api/fan-summary-categories/{category_id}", {"category_id": category_id})


def sync_detailed(
    category_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteCustomSummaryCategoryResponse200]:
    return client.send(_get_kwargs(category_id), _ANSWERS)


def sync(category_id: str, *, client: AuthenticatedClient | Client) -> DeleteCustomSummaryCategoryResponse200 | None:
    return client.send(_get_kwargs(category_id), _ANSWERS).parsed


async def asyncio_detailed(
    category_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteCustomSummaryCategoryResponse200]:
    return await client.asend(_get_kwargs(category_id), _ANSWERS)


async def asyncio(
    category_id: str, *, client: AuthenticatedClient | Client
) -> DeleteCustomSummaryCategoryResponse200 | None:
    return (await client.asend(_get_kwargs(category_id), _ANSWERS)).parsed
