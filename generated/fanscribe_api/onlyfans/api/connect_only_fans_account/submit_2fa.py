"""Submit 2FA

Hand in a 2FA code, or say that the selfie verification is done.

PUT /api/authenticate/{attempt_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.submit_2_fa_body import Submit2FaBody
    from ...models.submit_2_fa_response_200 import Submit2FaResponse200

_ANSWERS: Answers = {200: One("submit_2_fa_response_200", "Submit2FaResponse200")}


def _get_kwargs(attempt_id: str, *, body: Submit2FaBody | Unset = UNSET) -> dict[str, Any]:
    return request("put", "/api/authenticate/{attempt_id}", {"attempt_id": attempt_id}, json=body)


def sync_detailed(
    attempt_id: str, *, client: AuthenticatedClient | Client, body: Submit2FaBody | Unset = UNSET
) -> Response[Submit2FaResponse200]:
    return client.send(_get_kwargs(attempt_id, body=body), _ANSWERS)


def sync(
    attempt_id: str, *, client: AuthenticatedClient | Client, body: Submit2FaBody | Unset = UNSET
) -> Submit2FaResponse200 | None:
    return client.send(_get_kwargs(attempt_id, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    attempt_id: str, *, client: AuthenticatedClient | Client, body: Submit2FaBody | Unset = UNSET
) -> Response[Submit2FaResponse200]:
    return await client.asend(_get_kwargs(attempt_id, body=body), _ANSWERS)


async def asyncio(
    attempt_id: str, *, client: AuthenticatedClient | Client, body: Submit2FaBody | Unset = UNSET
) -> Submit2FaResponse200 | None:
    return (await client.asend(_get_kwargs(attempt_id, body=body), _ANSWERS)).parsed
