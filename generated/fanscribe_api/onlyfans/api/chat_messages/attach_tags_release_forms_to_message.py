"""Attach Tags (Release Forms) to Message

POST /api/{account}/messages/{queue_id}/attach-tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.attach_tags_release_forms_to_message_response_200 import AttachTagsReleaseFormsToMessageResponse200

_ANSWERS: Answers = {
    200: One("attach_tags_release_forms_to_message_response_200", "AttachTagsReleaseFormsToMessageResponse200")
}


def _get_kwargs(account: str, queue_id: str) -> dict[str, Any]:
    return request("post", "/api/{account}/messages/{queue_id}/attach-tags", {"account": account, "queue_id": queue_id})


def sync_detailed(
    account: str, queue_id: str, *, client: AuthenticatedClient | Client
) -> Response[AttachTagsReleaseFormsToMessageResponse200]:
    return client.send(_get_kwargs(account, queue_id), _ANSWERS)


def sync(
    account: str, queue_id: str, *, client: AuthenticatedClient | Client
) -> AttachTagsReleaseFormsToMessageResponse200 | None:
    return client.send(_get_kwargs(account, queue_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, queue_id: str, *, client: AuthenticatedClient | Client
) -> Response[AttachTagsReleaseFormsToMessageResponse200]:
    return await client.asend(_get_kwargs(account, queue_id), _ANSWERS)


async def asyncio(
    account: str, queue_id: str, *, client: AuthenticatedClient | Client
) -> AttachTagsReleaseFormsToMessageResponse200 | None:
    return (await client.asend(_get_kwargs(account, queue_id), _ANSWERS)).parsed
