from __future__ import annotations

from attrs import define

from ..base import Model


@define(eq=False, repr=False, kw_only=True)
class AddUsersToUserListResponse200DataFailed(Model):
    pass
