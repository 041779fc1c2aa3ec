"""Get DAC7 Form Details

GET /api/{account}/banking/details/dac7-form
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_dac_7_form_details_response_200 import GetDac7FormDetailsResponse200

_ANSWERS: Answers = {200: One("get_dac_7_form_details_response_200", "GetDac7FormDetailsResponse200")}


def _get_kwargs(account: str) -> dict[str, Any]:
    return request("get", "/api/{account}/banking/details/dac7-form", {"account": account})


def sync_detailed(account: str, *, client: AuthenticatedClient | Client) -> Response[GetDac7FormDetailsResponse200]:
    return client.send(_get_kwargs(account), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client) -> GetDac7FormDetailsResponse200 | None:
    return client.send(_get_kwargs(account), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client
) -> Response[GetDac7FormDetailsResponse200]:
    return await client.asend(_get_kwargs(account), _ANSWERS)


async def asyncio(account: str, *, client: AuthenticatedClient | Client) -> GetDac7FormDetailsResponse200 | None:
    return (await client.asend(_get_kwargs(account), _ANSWERS)).parsed
