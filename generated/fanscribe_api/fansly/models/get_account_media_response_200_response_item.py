from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_account_media_response_200_response_item_media import GetAccountMediaResponse200ResponseItemMedia
    from ..models.get_account_media_response_200_response_item_permissions import (
        GetAccountMediaResponse200ResponseItemPermissions,
    )


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponse200ResponseItem(Model):
    account_id: str | Unset = wire("accountId")
    created_at: int | Unset = wire("createdAt")
    deleted: bool | Unset = wire("deleted")
    deleted_at: int | None | Unset = wire("deletedAt")
    id: str | Unset = wire("id")
    like_count: int | Unset = wire("likeCount")
    media: GetAccountMediaResponse200ResponseItemMedia | Unset = wire(
        "media",
        One("get_account_media_response_200_response_item_media", "GetAccountMediaResponse200ResponseItemMedia"),
    )
    media_id: str | Unset = wire("mediaId")
    permission_flags: int | Unset = wire("permissionFlags")
    permissions: GetAccountMediaResponse200ResponseItemPermissions | Unset = wire(
        "permissions",
        One(
            "get_account_media_response_200_response_item_permissions",
            "GetAccountMediaResponse200ResponseItemPermissions",
        ),
    )
    preview_id: None | str | Unset = wire("previewId")
    price: int | Unset = wire("price")
