"""List Free Trial Link Tags

GET /api/{account}/trial-links/{trial_link_id}/tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_free_trial_link_tags_response_200 import ListFreeTrialLinkTagsResponse200

_ANSWERS: Answers = {200: One("list_free_trial_link_tags_response_200", "ListFreeTrialLinkTagsResponse200")}


def _get_kwargs(account: str, trial_link_id: str) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/trial-links/{trial_link_id}/tags", {"account": account, "trial_link_id": trial_link_id}
    )


def sync_detailed(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[ListFreeTrialLinkTagsResponse200]:
    return client.send(_get_kwargs(account, trial_link_id), _ANSWERS)


def sync(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client
) -> ListFreeTrialLinkTagsResponse200 | None:
    return client.send(_get_kwargs(account, trial_link_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[ListFreeTrialLinkTagsResponse200]:
    return await client.asend(_get_kwargs(account, trial_link_id), _ANSWERS)


async def asyncio(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client
) -> ListFreeTrialLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(account, trial_link_id), _ANSWERS)).parsed
