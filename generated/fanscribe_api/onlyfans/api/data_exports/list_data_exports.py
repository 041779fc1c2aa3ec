"""List Data Exports

GET /api/data-exports
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_data_exports_response_200 import ListDataExportsResponse200
    from ...models.list_data_exports_status import ListDataExportsStatus
    from ...models.list_data_exports_type import ListDataExportsType

_ANSWERS: Answers = {200: One("list_data_exports_response_200", "ListDataExportsResponse200")}


def _get_kwargs(
    *,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> dict[str, Any]:
    return request(
        "get",
        "/api/data-exports",
        query={
            "download_url_expires_in": download_url_expires_in,
            "page": page,
            "per_page": per_page,
            "status": status,
            "type": type_,
        },
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> Response[ListDataExportsResponse200]:
    return client.send(
        _get_kwargs(
            download_url_expires_in=download_url_expires_in, page=page, per_page=per_page, status=status, type_=type_
        ),
        _ANSWERS,
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> ListDataExportsResponse200 | None:
    return client.send(
        _get_kwargs(
            download_url_expires_in=download_url_expires_in, page=page, per_page=per_page, status=status, type_=type_
        ),
        _ANSWERS,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> Response[ListDataExportsResponse200]:
    return await client.asend(
        _get_kwargs(
            download_url_expires_in=download_url_expires_in, page=page, per_page=per_page, status=status, type_=type_
        ),
        _ANSWERS,
    )


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    download_url_expires_in: int | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ListDataExportsStatus | Unset = UNSET,
    type_: ListDataExportsType | Unset = UNSET,
) -> ListDataExportsResponse200 | None:
    return (
        await client.asend(
            _get_kwargs(
                download_url_expires_in=download_url_expires_in,
                page=page,
                per_page=per_page,
                status=status,
                type_=type_,
            ),
            _ANSWERS,
        )
    ).parsed
