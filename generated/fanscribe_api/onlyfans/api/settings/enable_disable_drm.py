"""Enable/Disable DRM

PATCH /api/{account}/settings/drm
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.enable_disable_drm_body import EnableDisableDrmBody
    from ...models.enable_disable_drm_response_200 import EnableDisableDrmResponse200

_ANSWERS: Answers = {200: One("enable_disable_drm_response_200", "EnableDisableDrmResponse200")}


def _get_kwargs(account: str, *, body: EnableDisableDrmBody) -> dict[str, Any]:
    return request("patch", "/api/{account}/settings/drm", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: EnableDisableDrmBody
) -> Response[EnableDisableDrmResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: EnableDisableDrmBody
) -> EnableDisableDrmResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: EnableDisableDrmBody
) -> Response[EnableDisableDrmResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: EnableDisableDrmBody
) -> EnableDisableDrmResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
