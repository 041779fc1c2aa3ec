"""List Payout Requests

GET /api/{account}/payouts/payout-requests
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_payout_requests_response_200 import ListPayoutRequestsResponse200

_ANSWERS: Answers = {200: One("list_payout_requests_response_200", "ListPayoutRequestsResponse200")}


def _get_kwargs(account: str, *, limit: str | Unset = UNSET, offset: str | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get", "/api/{account}/payouts/payout-requests", {"account": account}, query={"limit": limit, "offset": offset}
    )


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> Response[ListPayoutRequestsResponse200]:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> ListPayoutRequestsResponse200 | None:
    return client.send(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> Response[ListPayoutRequestsResponse200]:
    return await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, limit: str | Unset = UNSET, offset: str | Unset = UNSET
) -> ListPayoutRequestsResponse200 | None:
    return (await client.asend(_get_kwargs(account, limit=limit, offset=offset), _ANSWERS)).parsed
