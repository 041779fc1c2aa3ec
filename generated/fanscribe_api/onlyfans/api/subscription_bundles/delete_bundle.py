"""Delete Bundle

DELETE /api/{account}/bundles/{bundle_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.delete_bundle_response_200 import DeleteBundleResponse200

_ANSWERS: Answers = {200: One("delete_bundle_response_200", "DeleteBundleResponse200")}


def _get_kwargs(account: str, bundle_id: str) -> dict[str, Any]:
    return request("delete", "/api/{account}/bundles/{bundle_id}", {"account": account, "bundle_id": bundle_id})


def sync_detailed(
    account: str, bundle_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteBundleResponse200]:
    return client.send(_get_kwargs(account, bundle_id), _ANSWERS)


def sync(account: str, bundle_id: str, *, client: AuthenticatedClient | Client) -> DeleteBundleResponse200 | None:
    return client.send(_get_kwargs(account, bundle_id), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, bundle_id: str, *, client: AuthenticatedClient | Client
) -> Response[DeleteBundleResponse200]:
    return await client.asend(_get_kwargs(account, bundle_id), _ANSWERS)


async def asyncio(
    account: str, bundle_id: str, *, client: AuthenticatedClient | Client
) -> DeleteBundleResponse200 | None:
    return (await client.asend(_get_kwargs(account, bundle_id), _ANSWERS)).parsed
