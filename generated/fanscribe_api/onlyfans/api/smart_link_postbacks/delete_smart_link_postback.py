"""Delete Smart Link Postback

DELETE /api/smart-link-postbacks/{postback_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_smart_link_postback_response_200 import DeleteSmartLinkPostbackResponse200

_ANSWERS: Answers = {200: One("delete_smart_link_postback_response_200", "DeleteSmartLinkPostbackResponse200")}


def _get_kwargs(postback_id: str) -> dict[str, Any]:
    return request("delete", "/api/smart-link-postbacks/{postback_id}", {"postback_id": postback_id})


def sync_detailed(
    postback_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteSmartLinkPostbackResponse200]:
    return client.send(_get_kwargs(postback_id), _ANSWERS)


def sync(postback_id: str, *, client: AuthenticatedClient | Client) -> DeleteSmartLinkPostbackResponse200 | None:
    return client.send(_get_kwargs(postback_id), _ANSWERS).parsed


async def asyncio_detailed(
    postback_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteSmartLinkPostbackResponse200]:
    return await client.asend(_get_kwargs(postback_id), _ANSWERS)


async def asyncio(
    postback_id: str, *, client: AuthenticatedClient | Client
) -> DeleteSmartLinkPostbackResponse200 | None:
    return (await client.asend(_get_kwargs(postback_id), _ANSWERS)).parsed
