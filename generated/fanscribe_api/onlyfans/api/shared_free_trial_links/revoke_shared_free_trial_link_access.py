"""Revoke Shared Free Trial Link Access

DELETE /api/{account}/shared-trial-links/{shared_trial_link_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.revoke_shared_free_trial_link_access_response_200 import RevokeSharedFreeTrialLinkAccessResponse200

_ANSWERS: Answers = {
    200: One("revoke_shared_free_trial_link_access_response_200", "RevokeSharedFreeTrialLinkAccessResponse200")
}


def _get_kwargs(account: str, shared_trial_link_id: str) -> dict[str, Any]:
    return request(
        "delete",
        "/api/{account}/shared-trial-links/{shared_trial_link_id}",
        {"account": account, "shared_trial_link_id": shared_trial_link_id},
    )


def sync_detailed(
    account: str, shared_trial_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[RevokeSharedFreeTrialLinkAccessResponse200]:
    return client.send(_get_kwargs(account, shared_trial_link_id), _ANSWERS)


def sync(
    account: str, shared_trial_link_id: str, *, client: AuthenticatedClient | Client
) -> RevokeSharedFreeTrialLinkAccessResponse200 | None:
    return client.send(_get_kwargs(account, shared_trial_link_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, shared_trial_link_id: str, *, client: AuthenticatedClient | Client
) -> Response[RevokeSharedFreeTrialLinkAccessResponse200]:
    return await client.asend(_get_kwargs(account, shared_trial_link_id), _ANSWERS)


async def asyncio(
    account: str, shared_trial_link_id: str, *, client: AuthenticatedClient | Client
) -> RevokeSharedFreeTrialLinkAccessResponse200 | None:
    return (await client.asend(_get_kwargs(account, shared_trial_link_id), _ANSWERS)).parsed
