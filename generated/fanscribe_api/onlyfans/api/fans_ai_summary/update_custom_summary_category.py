"""Update Custom Summary Category

PUT /api/fan-summary-categories/{category_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_custom_summary_category_body import UpdateCustomSummaryCategoryBody
    from ...models.update_custom_summary_category_response_200 import UpdateCustomSummaryCategoryResponse200

_ANSWERS: Answers = {200: One("update_custom_summary_category_response_200", "UpdateCustomSummaryCategoryResponse200")}


def _get_kwargs(category_id: str, *, body: UpdateCustomSummaryCategoryBody | Unset = UNSET) -> dict[str, Any]:
    return request("put", "/api/fan-summary-categories/{category_id}", {"category_id": category_id}, json=body)


def sync_detailed(
    category_id: str, *, client: AuthenticatedClient | Client, body: UpdateCustomSummaryCategoryBody | Unset = UNSET
) -> Response[UpdateCustomSummaryCategoryResponse200]:
    return client.send(_get_kwargs(category_id, body=body), _ANSWERS)


def sync(
    category_id: str, *, client: AuthenticatedClient | Client, body: UpdateCustomSummaryCategoryBody | Unset = UNSET
) -> UpdateCustomSummaryCategoryResponse200 | None:
    return client.send(_get_kwargs(category_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    category_id: str, *, client: AuthenticatedClient | Client, body: UpdateCustomSummaryCategoryBody | Unset = UNSET
) -> Response[UpdateCustomSummaryCategoryResponse200]:
    return await client.asend(_get_kwargs(category_id, body=body), _ANSWERS)


async def asyncio(
    category_id: str, *, client: AuthenticatedClient | Client, body: UpdateCustomSummaryCategoryBody | Unset = UNSET
) -> UpdateCustomSummaryCategoryResponse200 | None:
    return (await client.asend(_get_kwargs(category_id, body=body), _ANSWERS)).parsed
