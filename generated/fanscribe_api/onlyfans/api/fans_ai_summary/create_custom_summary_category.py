"""Create Custom Summary Category

POST /api/fan-summary-categories
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_custom_summary_category_body import CreateCustomSummaryCategoryBody
    from ...models.create_custom_summary_category_response_200 import CreateCustomSummaryCategoryResponse200

_ANSWERS: Answers = {200: One("create_custom_summary_category_response_200", "CreateCustomSummaryCategoryResponse200")}


def _get_kwargs(*, body: CreateCustomSummaryCategoryBody) -> dict[str, Any]:
    return request("post", "/api/fan-summary-categories", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: CreateCustomSummaryCategoryBody
) -> Response[CreateCustomSummaryCategoryResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: CreateCustomSummaryCategoryBody
) -> CreateCustomSummaryCategoryResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: CreateCustomSummaryCategoryBody
) -> Response[CreateCustomSummaryCategoryResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: CreateCustomSummaryCategoryBody
) -> CreateCustomSummaryCategoryResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
