"""Create Smart Link

POST /api/smart-links
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_smart_link_body import CreateSmartLinkBody
    from ...models.create_smart_link_response_200 import CreateSmartLinkResponse200

_ANSWERS: Answers = {200: One("create_smart_link_response_200", "CreateSmartLinkResponse200")}


def _get_kwargs(*, body: CreateSmartLinkBody) -> dict[str, Any]:
    return request("post", "/api/smart-links", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: CreateSmartLinkBody
) -> Response[CreateSmartLinkResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client, body: CreateSmartLinkBody) -> CreateSmartLinkResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: CreateSmartLinkBody
) -> Response[CreateSmartLinkResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: CreateSmartLinkBody
) -> CreateSmartLinkResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
