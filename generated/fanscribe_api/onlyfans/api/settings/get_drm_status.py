"""Get DRM Status

GET /api/{account}/settings/drm
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_drm_status_response_200 import GetDrmStatusResponse200

_ANSWERS: Answers = {200: One("get_drm_status_response_200", "GetDrmStatusResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request("get", "/api/{account}/settings/drm", {"account": account})


def sync_detailed(account: str, *, client: AuthenticatedClient | Client) -> Response[GetDrmStatusResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> GetDrmStatusResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(account: str, *, client: AuthenticatedClient | Client) -> Response[GetDrmStatusResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(account: str, *, client: AuthenticatedClient | Client) -> GetDrmStatusResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
