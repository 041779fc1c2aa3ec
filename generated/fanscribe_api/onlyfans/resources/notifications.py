"""Operations of the tag Notifications."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class Notifications(Resource[ModeT]):
    """Operations of the tag Notifications."""

    @_operation
    def get_counts(self, account: str | int) -> ReadCall[_models.get_notification_counts.GetNotificationCounts]:
        """Get Notification Counts

        GET /api/{account}/notifications/counts (getNotificationCounts)
        """
        return ReadCall(
            "GET",
            "/api/{account}/notifications/counts",
            {"account": account},
            answer=ModelRef("get_notification_counts", "GetNotificationCounts"),
        )

    @_operation
    def get_tabs_order(
        self, account: str | int
    ) -> ReadCall[_models.get_notification_tabs_order.GetNotificationTabsOrder]:
        """Get Notification Tabs Order

        GET /api/{account}/notifications/tabs-order (getNotificationTabsOrder)
        """
        return ReadCall(
            "GET",
            "/api/{account}/notifications/tabs-order",
            {"account": account},
            answer=ModelRef("get_notification_tabs_order", "GetNotificationTabsOrder"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        from_id: int | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        skip_users: Literal["all", "none"] | Unset = UNSET,
        type_: Literal[
            "all",
            "comments",
            "likes",
            "mentions",
            "onlyfans",
            "promotions",
            "purchases",
            "subscriptions",
            "tags",
            "tips",
        ]
        | Unset = UNSET,
    ) -> ReadCall[_models.list_notifications.ListNotifications]:
        """List Notifications

        GET /api/{account}/notifications (listNotifications)
        """
        return ReadCall(
            "GET",
            "/api/{account}/notifications",
            {"account": account},
            query={
                "from_id": from_id,
                "limit": limit,
                "skip_users": skip_users,
                "type": type_,
            },
            answer=ModelRef("list_notifications", "ListNotifications"),
        )

    @_operation
    def mark_all_as_read(self, account: str | int) -> Call[_models.shared.Success]:
        """Mark All Notifications As Read

        POST /api/{account}/notifications/mark-all-as-read (markAllNotificationsAsRead)
        """
        return Call(
            "POST",
            "/api/{account}/notifications/mark-all-as-read",
            {"account": account},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def search_users(
        self,
        account: str | int,
        *,
        query: str | int | float,
    ) -> ReadCall[_models.search_users_in_notifications.SearchUsersInNotifications]:
        """Search Users In Notifications

        GET /api/{account}/notifications/search-users (searchUsersInNotifications)
        """
        return ReadCall(
            "GET",
            "/api/{account}/notifications/search-users",
            {"account": account},
            query={
                "query": query,
            },
            answer=ModelRef("search_users_in_notifications", "SearchUsersInNotifications"),
        )

    @_operation
    def update_tabs_order(
        self,
        account: str | int,
        *,
        tabs: Array[str],
    ) -> BodyCall[_models.shared.Success, _models.update_notification_tabs_order.UpdateNotificationTabsOrderBody]:
        """Update Notification Tabs Order

        PUT /api/{account}/notifications/tabs-order (updateNotificationTabsOrder)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/notifications/tabs-order",
            {"account": account},
            json=_fields(
                ModelRef("update_notification_tabs_order", "UpdateNotificationTabsOrderBody"),
                tabs=tabs,
            ),
            answer=ModelRef("shared", "Success"),
        )
