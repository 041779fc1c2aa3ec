"""Get Upload Status

GET /api/{account}/media/uploads/{upload}/status
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_upload_status_response_200 import GetUploadStatusResponse200

_ANSWERS: Answers = {200: One("get_upload_status_response_200", "GetUploadStatusResponse200")}


def _get_kwargs(account: str, upload: str) -> dict[str, Any]:
    return request("get", "/api/{account}/media/uploads/{upload}/status", {"account": account, "upload": upload})


def sync_detailed(
    account: str, upload: str, *, client: AuthenticatedClient | Client
) -> Response[GetUploadStatusResponse200]:
    return client.send(_get_kwargs(account, upload), _ANSWERS)


def sync(account: str, upload: str, *, client: AuthenticatedClient | Client) -> GetUploadStatusResponse200 | None:
    return client.send(_get_kwargs(account, upload), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, upload: str, *, client: AuthenticatedClient | Client
) -> Response[GetUploadStatusResponse200]:
    return await client.asend(_get_kwargs(account, upload), _ANSWERS)


async def asyncio(
    account: str, upload: str, *, client: AuthenticatedClient | Client
) -> GetUploadStatusResponse200 | None:
    return (await client.asend(_get_kwargs(account, upload), _ANSWERS)).parsed
