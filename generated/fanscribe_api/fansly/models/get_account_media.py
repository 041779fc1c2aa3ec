"""Models of `get_account_media`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class GetAccountMediaResponseItemMedia(Model):
    account_id: str | None = wire("accountId")
    created_at: int | None = wire("createdAt")
    filename: str | None = wire("filename")
    flags: int | None = wire("flags")
    height: int | None = wire("height")
    id: str | None = wire("id")
    location: str | None = wire("location")
    metadata: str | None = wire("metadata")
    mimetype: str | None = wire("mimetype")
    status: int | None = wire("status")
    type_: int | None = wire("type")
    updated_at: int | None = wire("updatedAt")
    variants: list[Any] | None = wire("variants")
    width: int | None = wire("width")


@model
class GetAccountMediaResponseItemPermissionsAccountPermissionFlags(Model):
    flags: int | None = wire("flags")
    metadata: str | None = wire("metadata")


@model
class GetAccountMediaResponseItemPermissionsPermissionFlagsItem(Model):
    account_media_id: str | None = wire("accountMediaId")
    flags: int | None = wire("flags")
    id: str | None = wire("id")
    metadata: str | None = wire("metadata")
    price: int | None = wire("price")
    type_: int | None = wire("type")
    valid_after: int | None = wire("validAfter")
    valid_before: int | None = wire("validBefore")
    verification_flags: int | None = wire("verificationFlags")
    verification_metadata: str | None = wire("verificationMetadata")


@model
class GetAccountMediaResponseItemPermissions(Model):
    account_permission_flags: GetAccountMediaResponseItemPermissionsAccountPermissionFlags | None = wire(
        "accountPermissionFlags"
    )
    permission_flags: list[GetAccountMediaResponseItemPermissionsPermissionFlagsItem] | None = wire("permissionFlags")


@model
class GetAccountMediaResponseItem(Model):
    account_id: str | None = wire("accountId")
    created_at: int | None = wire("createdAt")
    deleted: bool | None = wire("deleted")
    deleted_at: int | None = wire("deletedAt")
    id: str | None = wire("id")
    like_count: int | None = wire("likeCount")
    media: GetAccountMediaResponseItemMedia | None = wire("media")
    media_id: str | None = wire("mediaId")
    permission_flags: int | None = wire("permissionFlags")
    permissions: GetAccountMediaResponseItemPermissions | None = wire("permissions")
    preview_id: str | None = wire("previewId")
    price: int | None = wire("price")


@model
class GetAccountMedia(Model):
    response: list[GetAccountMediaResponseItem] | None = wire("response")
    success: bool | None = wire("success")
