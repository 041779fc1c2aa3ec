"""List All Link Tags

GET /api/link-tags
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_all_link_tags_response_200 import ListAllLinkTagsResponse200
    from ...models.list_all_link_tags_type import ListAllLinkTagsType

_ANSWERS: Answers = {200: One("list_all_link_tags_response_200", "ListAllLinkTagsResponse200")}


def _get_kwargs(*, type_: ListAllLinkTagsType | Unset = UNSET) -> dict[str, Any]:
    return request("get", "/api/link-tags", query={"type": type_})


def sync_detailed(
    *, client: AuthenticatedClient | Client, type_: ListAllLinkTagsType | Unset = UNSET
) -> Response[ListAllLinkTagsResponse200]:
    return client.send(_get_kwargs(type_=type_), _ANSWERS)


def sync(
    *, client: AuthenticatedClient | Client, type_: ListAllLinkTagsType | Unset = UNSET
) -> ListAllLinkTagsResponse200 | None:
    return client.send(_get_kwargs(type_=type_), _ANSWERS).parsed


async def asyncio_detailed(
    *, client: AuthenticatedClient | Client, type_: ListAllLinkTagsType | Unset = UNSET
) -> Response[ListAllLinkTagsResponse200]:
    return await client.asend(_get_kwargs(type_=type_), _ANSWERS)


async def asyncio(
    *, client: AuthenticatedClient | Client, type_: ListAllLinkTagsType | Unset = UNSET
) -> ListAllLinkTagsResponse200 | None:
    return (await client.asend(_get_kwargs(type_=type_), _ANSWERS)).parsed
