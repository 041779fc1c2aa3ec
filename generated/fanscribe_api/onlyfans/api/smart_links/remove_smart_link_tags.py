"""Remove Smart Link Tags

DELETE /api/smart-links/{smart_link_id}/tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.remove_smart_link_tags_body import RemoveSmartLinkTagsBody
    from ...models.remove_smart_link_tags_response_200 import RemoveSmartLinkTagsResponse200

_ANSWERS: Answers = {200: One("remove_smart_link_tags_response_200", "RemoveSmartLinkTagsResponse200")}


def _get_kwargs(smart_link_id: str, *, body: RemoveSmartLinkTagsBody) -> dict[str, Any]:
    return request("delete", "/api/smart-links/{smart_link_id}/tags", {"smart_link_id": smart_link_id}, json=body)


def sync_detailed(
    smart_link_id: str, *, client: AuthenticatedClient | Client, body: RemoveSmartLinkTagsBody
) -> Response[RemoveSmartLinkTagsResponse200]:
    return client.send(_get_kwargs(smart_link_id, body=body), _ANSWERS)


def sync(
    smart_link_id: str, *, client: AuthenticatedClient | Client, body: RemoveSmartLinkTagsBody
) -> RemoveSmartLinkTagsResponse200 | None:
    return client.send(_get_kwargs(smart_link_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    smart_link_id: str, *, client: AuthenticatedClient | Client, body: RemoveSmartLinkTagsBody
) -> Response[RemoveSmartLinkTagsResponse200]:
    return await client.asend(_get_kwargs(smart_link_id, body=body), _ANSWERS)


async def asyncio(
    smart_link_id: str, *, client: AuthenticatedClient | Client, body: RemoveSmartLinkTagsBody
) -> RemoveSmartLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(smart_link_id, body=body), _ANSWERS)).parsed
