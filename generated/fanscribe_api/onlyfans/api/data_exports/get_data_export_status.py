"""Get Data Export Status

GET /api/data-exports/{data_export_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_data_export_status_response_200 import GetDataExportStatusResponse200

_ANSWERS: Answers = {200: One("get_data_export_status_response_200", "GetDataExportStatusResponse200")}


def _get_kwargs(data_export_id: str, *, download_url_expires_in: int | Unset = UNSET) -> dict[str, Any]:
    return request(
        "get",
        "/api/data-exports/{data_export_id}",
        {"data_export_id": data_export_id},
        query={"download_url_expires_in": download_url_expires_in},
    )


def sync_detailed(
    data_export_id: str, *, client: AuthenticatedClient | Client, download_url_expires_in: int | Unset = UNSET
) -> Response[GetDataExportStatusResponse200]:
    return client.send(_get_kwargs(data_export_id, download_url_expires_in=download_url_expires_in), _ANSWERS)


def sync(
    data_export_id: str, *, client: AuthenticatedClient | Client, download_url_expires_in: int | Unset = UNSET
) -> GetDataExportStatusResponse200 | None:
    return client.send(_get_kwargs(data_export_id, download_url_expires_in=download_url_expires_in), _ANSWERS).parsed


async def asyncio_detailed(
    data_export_id: str, *, client: AuthenticatedClient | Client, download_url_expires_in: int | Unset = UNSET
) -> Response[GetDataExportStatusResponse200]:
    return await client.asend(_get_kwargs(data_export_id, download_url_expires_in=download_url_expires_in), _ANSWERS)


async def asyncio(
    data_export_id: str, *, client: AuthenticatedClient | Client, download_url_expires_in: int | Unset = UNSET
) -> GetDataExportStatusResponse200 | None:
    return (
        await client.asend(_get_kwargs(data_export_id, download_url_expires_in=download_url_expires_in), _ANSWERS)
    ).parsed
