"""Models of `get_account_media`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponseItemMedia(Model):
    account_id: str | Unset = wire("accountId")
    created_at: int | Unset = wire("createdAt")
    filename: str | Unset = wire("filename")
    flags: int | Unset = wire("flags")
    height: int | Unset = wire("height")
    id: str | Unset = wire("id")
    location: str | Unset = wire("location")
    metadata: str | Unset = wire("metadata")
    mimetype: str | Unset = wire("mimetype")
    status: int | Unset = wire("status")
    type_: int | Unset = wire("type")
    updated_at: int | Unset = wire("updatedAt")
    variants: list[Any] | Unset = wire("variants")
    width: int | Unset = wire("width")


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponseItemPermissionsAccountPermissionFlags(Model):
    flags: int | Unset = wire("flags")
    metadata: str | Unset = wire("metadata")


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponseItemPermissionsPermissionFlagsItem(Model):
    account_media_id: str | Unset = wire("accountMediaId")
    flags: int | Unset = wire("flags")
    id: str | Unset = wire("id")
    metadata: str | Unset = wire("metadata")
    price: int | Unset = wire("price")
    type_: int | Unset = wire("type")
    valid_after: int | None | Unset = wire("validAfter")
    valid_before: int | None | Unset = wire("validBefore")
    verification_flags: int | Unset = wire("verificationFlags")
    verification_metadata: str | Unset = wire("verificationMetadata")


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponseItemPermissions(Model):
    account_permission_flags: GetAccountMediaResponseItemPermissionsAccountPermissionFlags | Unset = wire(
        "accountPermissionFlags"
    )
    permission_flags: list[GetAccountMediaResponseItemPermissionsPermissionFlagsItem] | Unset = wire("permissionFlags")


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponseItem(Model):
    account_id: str | Unset = wire("accountId")
    created_at: int | Unset = wire("createdAt")
    deleted: bool | Unset = wire("deleted")
    deleted_at: int | None | Unset = wire("deletedAt")
    id: str | Unset = wire("id")
    like_count: int | Unset = wire("likeCount")
    media: GetAccountMediaResponseItemMedia | Unset = wire("media")
    media_id: str | Unset = wire("mediaId")
    permission_flags: int | Unset = wire("permissionFlags")
    permissions: GetAccountMediaResponseItemPermissions | Unset = wire("permissions")
    preview_id: str | None | Unset = wire("previewId")
    price: int | Unset = wire("price")


@define(eq=False, repr=False, kw_only=True)
class GetAccountMedia(Model):
    response: list[GetAccountMediaResponseItem] | Unset = wire("response")
    success: bool | Unset = wire("success")
