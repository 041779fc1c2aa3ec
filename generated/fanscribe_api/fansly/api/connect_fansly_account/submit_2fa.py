"""Submit 2FA

PUT /api/fansly/authenticate/{fansly_account}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.submit_2_fa_body import Submit2FaBody
    from ...models.submit_2_fa_response_200 import Submit2FaResponse200

_ANSWERS: Answers = {200: One("submit_2_fa_response_200", "Submit2FaResponse200")}


def _get_kwargs(fansly_account: str, *, body: Submit2FaBody) -> dict[str, Any]:
    return request("put", "/api/fansly/authenticate/{fansly_account}", {"fansly_account": fansly_account}, json=body)


def sync_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: Submit2FaBody
) -> Response[Submit2FaResponse200]:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS)


def sync(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: Submit2FaBody
) -> Submit2FaResponse200 | None:
    return client.send(_get_kwargs(fansly_account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: Submit2FaBody
) -> Response[Submit2FaResponse200]:
    return await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)


async def asyncio(
    fansly_account: str, *, client: AuthenticatedClient | Client, body: Submit2FaBody
) -> Submit2FaResponse200 | None:
    return (await client.asend(_get_kwargs(fansly_account, body=body), _ANSWERS)).parsed
