from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_user_details_response_200_data_item_permissions_account_permission_flags import (
        GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags,
    )


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsResponse200DataItemPermissions(Model):
    account_permission_flags: GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags | Unset = wire(
        "accountPermissionFlags",
        One(
            "get_user_details_response_200_data_item_permissions_account_permission_flags",
            "GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags",
        ),
    )
