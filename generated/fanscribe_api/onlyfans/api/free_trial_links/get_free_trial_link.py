"""Get Free Trial Link

GET /api/{account}/trial-links/{trial_link_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_free_trial_link_response_200 import GetFreeTrialLinkResponse200

_ANSWERS: Answers = {200: One("get_free_trial_link_response_200", "GetFreeTrialLinkResponse200")}


def _get_kwargs(account: str, trial_link_id: str) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/trial-links/{trial_link_id}", {"account": account, "trial_link_id": trial_link_id}
    )


def sync_detailed(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetFreeTrialLinkResponse200]:
    return client.send(_get_kwargs(account, trial_link_id), _ANSWERS)


def sync(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client
) -> GetFreeTrialLinkResponse200 | None:
    return client.send(_get_kwargs(account, trial_link_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[GetFreeTrialLinkResponse200]:
    return await client.asend(_get_kwargs(account, trial_link_id), _ANSWERS)


async def asyncio(
    account: str, trial_link_id: str, *, client: AuthenticatedClient | Client
) -> GetFreeTrialLinkResponse200 | None:
    return (await client.asend(_get_kwargs(account, trial_link_id), _ANSWERS)).parsed
