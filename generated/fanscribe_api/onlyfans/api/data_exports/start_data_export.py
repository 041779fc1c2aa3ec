"""Start Data Export

POST /api/data-exports/{data_export_id}/start
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.start_data_export_response_200 import StartDataExportResponse200

_ANSWERS: Answers = {200: One("start_data_export_response_200", "StartDataExportResponse200")}


def _get_kwargs(data_export_id: str) -> dict[str, Any]:
    return request("post", "/api/data-exports/{data_export_id}/start", {"data_export_id": data_export_id})


def sync_detailed(data_export_id: str, *, client: AuthenticatedClient | Client) -> Response[StartDataExportResponse200]:
    return client.send(_get_kwargs(data_export_id), _ANSWERS)


def sync(data_export_id: str, *, client: AuthenticatedClient | Client) -> StartDataExportResponse200 | None:
    return client.send(_get_kwargs(data_export_id), _ANSWERS).parsed


async def asyncio_detailed(
    data_export_id: str, *, client: AuthenticatedClient | Client
) -> Response[StartDataExportResponse200]:
    return await client.asend(_get_kwargs(data_export_id), _ANSWERS)


async def asyncio(data_export_id: str, *, client: AuthenticatedClient | Client) -> StartDataExportResponse200 | None:
    return (await client.asend(_get_kwargs(data_export_id), _ANSWERS)).parsed
