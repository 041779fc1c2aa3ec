"""Create Smart Link Postback

POST /api/smart-link-postbacks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_smart_link_postback_body import CreateSmartLinkPostbackBody
    from ...models.create_smart_link_postback_response_200 import CreateSmartLinkPostbackResponse200

_ANSWERS: Answers = {200: One("create_smart_link_postback_response_200", "CreateSmartLinkPostbackResponse200")}


def _get_kwargs(*, body: CreateSmartLinkPostbackBody) -> dict[str, Any]:
    return request("post", "/api/smart-link-postbacks", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: CreateSmartLinkPostbackBody
) -> Response[CreateSmartLinkPostbackResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, body: CreateSmartLinkPostbackBody
) -> CreateSmartLinkPostbackResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: CreateSmartLinkPostbackBody
) -> Response[CreateSmartLinkPostbackResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: CreateSmartLinkPostbackBody
) -> CreateSmartLinkPostbackResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
