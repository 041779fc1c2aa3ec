"""Create Free Trial Link

POST /api/{account}/trial-links
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_free_trial_link_body import CreateFreeTrialLinkBody
    from ...models.create_free_trial_link_response_200 import CreateFreeTrialLinkResponse200

_ANSWERS: Answers = {200: One("create_free_trial_link_response_200", "CreateFreeTrialLinkResponse200")}


def _get_kwargs(account: str, *, body: CreateFreeTrialLinkBody) -> dict[str, Any]:
    return request("post", "/api/{account}/trial-links", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateFreeTrialLinkBody
) -> Response[CreateFreeTrialLinkResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: CreateFreeTrialLinkBody
) -> CreateFreeTrialLinkResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateFreeTrialLinkBody
) -> Response[CreateFreeTrialLinkResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CreateFreeTrialLinkBody
) -> CreateFreeTrialLinkResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
