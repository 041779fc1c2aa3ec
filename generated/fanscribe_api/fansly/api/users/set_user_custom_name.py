"""Set User Custom Name

POST /api/fansly/{fansly_account}/users/{account_id}/custom-name
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.set_user_custom_name_response_200 import SetUserCustomNameResponse200

_ANSWERS: Answers = {200: One("set_user_custom_name_response_200", "SetUserCustomNameResponse200")}


def _get_kwargs(fansly_account: str, account_id: str) -> dict[str, Any]:
    return request(
        "post",
        "/api/fansly/{fansly_account}/users/{account_id}/custom-name",
        {"fansly_account": fansly_account, "account_id": account_id},
    )


def sync_detailed(
    fansly_account: str, account_id: str, *, client: AuthenticatedClient | Client
) -> Response[SetUserCustomNameResponse200]:
    return client.send(_get_kwargs(fansly_account, account_id), _ANSWERS)


def sync(
    fansly_account: str, account_id: str, *, client: AuthenticatedClient | Client
) -> SetUserCustomNameResponse200 | None:
    return client.send(_get_kwargs(fansly_account, account_id), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, account_id: str, *, client: AuthenticatedClient | Client
) -> Response[SetUserCustomNameResponse200]:
    return await client.asend(_get_kwargs(fansly_account, account_id), _ANSWERS)


async def asyncio(
    fansly_account: str, account_id: str, *, client: AuthenticatedClient | Client
) -> SetUserCustomNameResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, account_id), _ANSWERS)).parsed
