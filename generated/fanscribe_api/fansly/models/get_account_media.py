"""Models of `get_account_media`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class GetAccountMediaResponseItemMedia(Model):
    account_id: str | None = _field("accountId")
    created_at: int | None = _field("createdAt")
    filename: str | None = _field("filename")
    flags: int | None = _field("flags")
    height: int | None = _field("height")
    id: str | None = _field("id")
    location: str | None = _field("location")
    metadata: str | None = _field("metadata")
    mimetype: str | None = _field("mimetype")
    status: int | None = _field("status")
    type_: int | None = _field("type")
    updated_at: int | None = _field("updatedAt")
    variants: list[Any] | None = _field("variants")
    width: int | None = _field("width")


@_model
class GetAccountMediaResponseItemPermissionsAccountPermissionFlags(Model):
    flags: int | None = _field("flags")
    metadata: str | None = _field("metadata")


@_model
class GetAccountMediaResponseItemPermissionsPermissionFlagsItem(Model):
    account_media_id: str | None = _field("accountMediaId")
    flags: int | None = _field("flags")
    id: str | None = _field("id")
    metadata: str | None = _field("metadata")
    price: int | None = _field("price")
    type_: int | None = _field("type")
    valid_after: int | None = _field("validAfter")
    valid_before: int | None = _field("validBefore")
    verification_flags: int | None = _field("verificationFlags")
    verification_metadata: str | None = _field("verificationMetadata")


@_model
class GetAccountMediaResponseItemPermissions(Model):
    account_permission_flags: GetAccountMediaResponseItemPermissionsAccountPermissionFlags | None = _field(
        "accountPermissionFlags"
    )
    permission_flags: list[GetAccountMediaResponseItemPermissionsPermissionFlagsItem] | None = _field("permissionFlags")


@_model
class GetAccountMediaResponseItem(Model):
    account_id: str | None = _field("accountId")
    created_at: int | None = _field("createdAt")
    deleted: bool | None = _field("deleted")
    deleted_at: int | None = _field("deletedAt")
    id: str | None = _field("id")
    like_count: int | None = _field("likeCount")
    media: GetAccountMediaResponseItemMedia | None = _field("media")
    media_id: str | None = _field("mediaId")
    permission_flags: int | None = _field("permissionFlags")
    permissions: GetAccountMediaResponseItemPermissions | None = _field("permissions")
    preview_id: str | None = _field("previewId")
    price: int | None = _field("price")


@_model
class GetAccountMedia(Model):
    response: list[GetAccountMediaResponseItem] | None = _field("response")
    success: bool | None = _field("success")
