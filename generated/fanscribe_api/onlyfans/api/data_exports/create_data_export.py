"""Create Data Export

POST /api/data-exports
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_data_export_body import CreateDataExportBody
    from ...models.create_data_export_response_200 import CreateDataExportResponse200

_ANSWERS: Answers = {200: One("create_data_export_response_200", "CreateDataExportResponse200")}


def _get_kwargs(*, body: CreateDataExportBody) -> dict[str, Any]:
    return request("post", "/api/data-exports", json=body)


def sync_detailed(
    *, client: AuthenticatedClient | Client, body: CreateDataExportBody
) -> Response[CreateDataExportResponse200]:
    return client.send(_get_kwargs(body=body), _ANSWERS)


def sync(*, client: AuthenticatedClient | Client, body: CreateDataExportBody) -> CreateDataExportResponse200 | None:
    return client.send(_get_kwargs(body=body), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, body: CreateDataExportBody
) -> Response[CreateDataExportResponse200]:
    return await client.asend(_get_kwargs(body=body), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, body: CreateDataExportBody
) -> CreateDataExportResponse200 | None:
    return (await client.asend(_get_kwargs(body=body), _ANSWERS)).parsed
