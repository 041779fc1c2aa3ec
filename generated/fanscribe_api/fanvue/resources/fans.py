"""Operations of the tag Fans."""

from __future__ import annotations

from ...runtime.call import (
    ListCall,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Fans(Resource[ModeT]):
    """Operations of the tag Fans."""

    @_operation
    def get_insights(
        self, fanvue_account: str | int, user_uuid: str | int
    ) -> ReadCall[_models.get_fan_insights.GetFanInsights]:
        """Get Fan Insights

        GET /api/fanvue/{fanvueAccount}/fans/{userUuid}/insights (getFanInsights)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/fans/{userUuid}/insights",
            {"fanvueAccount": fanvue_account, "userUuid": user_uuid},
            answer=ModelRef("get_fan_insights", "GetFanInsights"),
        )

    @_operation
    def list_followers(
        self,
        fanvue_account: str | int,
        *,
        cursor: str | int | float | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> ListCall[_models.list_followers.ListFollowers, _models.shared.Fan]:
        """List Followers

        GET /api/fanvue/{fanvueAccount}/fans/followers (listFollowers)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/fans/followers",
            {"fanvueAccount": fanvue_account},
            query={
                "cursor": cursor,
                "size": size,
            },
            answer=ModelRef("list_followers", "ListFollowers"),
            next_from={
                "cursor": ("data", "nextCursor"),
            },
        )

    @_operation
    def list_online(
        self,
        fanvue_account: str | int,
        *,
        cursor: str | int | float | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> ListCall[_models.list_online_fans.ListOnlineFans, _models.shared.Chat]:
        """List Online Fans

        GET /api/fanvue/{fanvueAccount}/fans/online (listOnlineFans)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/fans/online",
            {"fanvueAccount": fanvue_account},
            query={
                "cursor": cursor,
                "size": size,
            },
            answer=ModelRef("list_online_fans", "ListOnlineFans"),
            next_from={
                "cursor": ("data", "nextCursor"),
            },
        )

    @_operation
    def list_smart_list_members(
        self,
        fanvue_account: str | int,
        smart: str | int,
        *,
        cursor: str | int | float | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> ListCall[
        _models.list_smart_list_members.ListSmartListMembers,
        _models.list_smart_list_members.ListSmartListMembersDataDataItem,
    ]:
        """List Smart List Members

        GET /api/fanvue/{fanvueAccount}/fans/lists/{smart} (listSmartListMembers)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/fans/lists/{smart}",
            {"fanvueAccount": fanvue_account, "smart": smart},
            query={
                "cursor": cursor,
                "size": size,
            },
            answer=ModelRef("list_smart_list_members", "ListSmartListMembers"),
            next_from={
                "cursor": ("data", "nextCursor"),
            },
        )

    @_operation
    def list_smart_lists(self, fanvue_account: str | int) -> ReadCall[_models.list_smart_lists.ListSmartLists]:
        """List Smart Lists

        GET /api/fanvue/{fanvueAccount}/fans/lists (listSmartLists)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/fans/lists",
            {"fanvueAccount": fanvue_account},
            answer=ModelRef("list_smart_lists", "ListSmartLists"),
        )

    @_operation
    def list_subscribers(
        self,
        fanvue_account: str | int,
        *,
        cursor: str | int | float | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> ListCall[_models.list_subscribers.ListSubscribers, _models.shared.Fan]:
        """List Subscribers

        GET /api/fanvue/{fanvueAccount}/fans/subscribers (listSubscribers)
        """
        return ListCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/fans/subscribers",
            {"fanvueAccount": fanvue_account},
            query={
                "cursor": cursor,
                "size": size,
            },
            answer=ModelRef("list_subscribers", "ListSubscribers"),
            next_from={
                "cursor": ("data", "nextCursor"),
            },
        )
