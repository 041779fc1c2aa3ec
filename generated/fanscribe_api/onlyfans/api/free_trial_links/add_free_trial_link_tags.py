"""Add Free Trial Link Tags

POST /api/{account}/trial-links/{trial_link_id}/tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.add_free_trial_link_tags_body import AddFreeTrialLinkTagsBody
    from ...models.add_free_trial_link_tags_response_200 import AddFreeTrialLinkTagsResponse200

_ANSWERS: Answers = {200: One("add_free_trial_link_tags_response_200", "AddFreeTrialLinkTagsResponse200")}


def _get_kwargs(account: str, trial_link_id: str, *, body: AddFreeTrialLinkTagsBody) -> dict[str, Any]:
    return request(
        "post",
        "/api/{account}/trial-links/{trial_link_id}/tags",
        {"account": account, "trial_link_id": trial_link_id},
        json=body,
    )


def sync_detailed(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client, body: AddFreeTrialLinkTagsBody
) -> Response[AddFreeTrialLinkTagsResponse200]:
    return client.send(_get_kwargs(account, trial_link_id, body=body), _ANSWERS)


def sync(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client, body: AddFreeTrialLinkTagsBody
) -> AddFreeTrialLinkTagsResponse200 | None:
    return client.send(_get_kwargs(account, trial_link_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client, body: AddFreeTrialLinkTagsBody
) -> Response[AddFreeTrialLinkTagsResponse200]:
    return await client.asend(_get_kwargs(account, trial_link_id, body=body), _ANSWERS)


async def asyncio(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client, body: AddFreeTrialLinkTagsBody
) -> AddFreeTrialLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(account, trial_link_id, body=body), _ANSWERS)).parsed
