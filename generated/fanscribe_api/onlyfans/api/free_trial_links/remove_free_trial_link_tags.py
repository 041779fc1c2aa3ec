"""Remove Free Trial Link Tags

DELETE /api/{account}/trial-links/{trial_link_id}/tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.remove_free_trial_link_tags_body import RemoveFreeTrialLinkTagsBody
    from ...models.remove_free_trial_link_tags_response_200 import RemoveFreeTrialLinkTagsResponse200

_ANSWERS: Answers = {200: One("remove_free_trial_link_tags_response_200", "RemoveFreeTrialLinkTagsResponse200")}


def _get_kwargs(account: str, trial_link_id: str, *, body: RemoveFreeTrialLinkTagsBody) -> dict[str, Any]:
    return request(
        "delete",
        "/api/{account}/trial-links/{trial_link_id}/tags",
        {"account": account, "trial_link_id": trial_link_id},
        json=body,
    )


def sync_detailed(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client, body: RemoveFreeTrialLinkTagsBody
) -> Response[RemoveFreeTrialLinkTagsResponse200]:
    return client.send(_get_kwargs(account, trial_link_id, body=body), _ANSWERS)


def sync(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client, body: RemoveFreeTrialLinkTagsBody
) -> RemoveFreeTrialLinkTagsResponse200 | None:
    return client.send(_get_kwargs(account, trial_link_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client, body: RemoveFreeTrialLinkTagsBody
) -> Response[RemoveFreeTrialLinkTagsResponse200]:
    return await client.asend(_get_kwargs(account, trial_link_id, body=body), _ANSWERS)


async def asyncio(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client, body: RemoveFreeTrialLinkTagsBody
) -> RemoveFreeTrialLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(account, trial_link_id, body=body), _ANSWERS)).parsed
