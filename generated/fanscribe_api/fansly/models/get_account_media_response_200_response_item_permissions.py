from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_account_media_response_200_response_item_permissions_account_permission_flags import (
        GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags,
    )
    from ..models.get_account_media_response_200_response_item_permissions_permission_flags_item import (
        GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponse200ResponseItemPermissions(Model):
    account_permission_flags: GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags | Unset = wire(
        "accountPermissionFlags",
        One(
            "get_account_media_response_200_response_item_permissions_account_permission_flags",
            "GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags",
        ),
    )
    permission_flags: list[GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem] | Unset = wire(
        "permissionFlags",
        Each(
            One(
                "get_account_media_response_200_response_item_permissions_permission_flags_item",
                "GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem",
            )
        ),
    )
