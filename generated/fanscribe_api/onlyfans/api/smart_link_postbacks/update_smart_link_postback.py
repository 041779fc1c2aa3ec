"""Update Smart Link Postback

PATCH /api/smart-link-postbacks/{postback_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.update_smart_link_postback_body import UpdateSmartLinkPostbackBody
    from ...models.update_smart_link_postback_response_200 import UpdateSmartLinkPostbackResponse200

_ANSWERS: Answers = {200: One("update_smart_link_postback_response_200", "UpdateSmartLinkPostbackResponse200")}


def _get_kwargs(postback_id: str, *, body: UpdateSmartLinkPostbackBody) -> dict[str, Any]:
    return request("patch", "/api/smart-link-postbacks/{postback_id}", {"postback_id": postback_id}, json=body)


def sync_detailed(
    postback_id: str, *, client: AuthenticatedClient | Client, body: UpdateSmartLinkPostbackBody
) -> Response[UpdateSmartLinkPostbackResponse200]:
    return client.send(_get_kwargs(postback_id, body=body), _ANSWERS)


def sync(
    postback_id: str, *, client: AuthenticatedClient | Client, body: UpdateSmartLinkPostbackBody
) -> UpdateSmartLinkPostbackResponse200 | None:
    return client.send(_get_kwargs(postback_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    postback_id: str, *, client: AuthenticatedClient | Client, body: UpdateSmartLinkPostbackBody
) -> Response[UpdateSmartLinkPostbackResponse200]:
    return await client.asend(_get_kwargs(postback_id, body=body), _ANSWERS)


async def asyncio(
    postback_id: str, *, client: AuthenticatedClient | Client, body: UpdateSmartLinkPostbackBody
) -> UpdateSmartLinkPostbackResponse200 | None:
    return (await client.asend(_get_kwargs(postback_id, body=body), _ANSWERS)).parsed
