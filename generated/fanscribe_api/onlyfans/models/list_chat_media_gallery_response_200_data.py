from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chat_media_gallery_response_200_data_list_item import ListChatMediaGalleryResponse200DataListItem


@define(eq=False, repr=False, kw_only=True)
class ListChatMediaGalleryResponse200Data(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListChatMediaGalleryResponse200DataListItem] | Unset = wire(
        "list",
        Each(One("list_chat_media_gallery_response_200_data_list_item", "ListChatMediaGalleryResponse200DataListItem")),
    )
    next_last_id: str | Unset = wire("nextLastId")
