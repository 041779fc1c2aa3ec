"""Request Manual Withdrawal

POST /api/{account}/payouts/request-manual-withdrawal
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.request_manual_withdrawal_body import RequestManualWithdrawalBody
    from ...models.request_manual_withdrawal_response_200 import RequestManualWithdrawalResponse200

_ANSWERS: Answers = {200: One("request_manual_withdrawal_response_200", "RequestManualWithdrawalResponse200")}


def _get_kwargs(account: str, *, body: RequestManualWithdrawalBody) -> dict[str, Any]:
    return request("post", "/api/{account}/payouts/request-manual-withdrawal", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: RequestManualWithdrawalBody
) -> Response[RequestManualWithdrawalResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: RequestManualWithdrawalBody
) -> RequestManualWithdrawalResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: RequestManualWithdrawalBody
) -> Response[RequestManualWithdrawalResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: RequestManualWithdrawalBody
) -> RequestManualWithdrawalResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
