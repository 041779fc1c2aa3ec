"""Operations of the tag Fans."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ListCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Fans(Resource[ModeT]):
    """Operations of the tag Fans."""

    @_operation
    def clear_notes(self, account: str | int, fan_id: str | int) -> Call[_models.clear_fan_notes.ClearFanNotes]:
        """Clear Fan Notes

        DELETE /api/{account}/fans/{fan_id}/notes (clearFanNotes)
        """
        return Call(
            "DELETE",
            "/api/{account}/fans/{fan_id}/notes",
            {"account": account, "fan_id": fan_id},
            answer=ModelRef("clear_fan_notes", "ClearFanNotes"),
        )

    @_operation
    def get_notes(self, account: str | int, fan_id: str | int) -> ReadCall[_models.get_fan_notes.GetFanNotes]:
        """Get Fan Notes

        GET /api/{account}/fans/{fan_id}/notes (getFanNotes)
        """
        return ReadCall(
            "GET",
            "/api/{account}/fans/{fan_id}/notes",
            {"account": account, "fan_id": fan_id},
            answer=ModelRef("get_fan_notes", "GetFanNotes"),
        )

    @_operation
    def get_subscription_history(
        self, account: str | int, user_id: str | int
    ) -> ReadCall[_models.get_subscription_history.GetSubscriptionHistory]:
        """Get Subscription History

        GET /api/{account}/fans/{user_id}/subscriptions-history (getSubscriptionHistory)
        """
        return ReadCall(
            "GET",
            "/api/{account}/fans/{user_id}/subscriptions-history",
            {"account": account, "user_id": user_id},
            answer=ModelRef("get_subscription_history", "GetSubscriptionHistory"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Unset = UNSET,
        filter_online: Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | None | Unset = UNSET,
        type_: Literal["active", "all", "expired"] | Unset = UNSET,
    ) -> ListCall[_models.list_all_fans.ListAllFans, _models.shared.ListedUser]:
        """List All Fans

        GET /api/{account}/fans/all (listAllFans)
        """
        return ListCall(
            "GET",
            "/api/{account}/fans/all",
            {"account": account},
            query={
                "filter[duration]": filter_duration,
                "filter[max_total_spent]": filter_max_total_spent,
                "filter[online]": filter_online,
                "filter[tips]": filter_tips,
                "filter[total_spent]": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type_,
            },
            answer=ModelRef("list_all_fans", "ListAllFans"),
        )

    @_operation
    def list_active(
        self,
        account: str | int,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Unset = UNSET,
        filter_online: Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | None | Unset = UNSET,
        type_: Literal["active", "all", "expired"] | Unset = UNSET,
    ) -> ListCall[_models.list_active_fans.ListActiveFans, _models.shared.ListedUser]:
        """List Active Fans

        GET /api/{account}/fans/active (listActiveFans)
        """
        return ListCall(
            "GET",
            "/api/{account}/fans/active",
            {"account": account},
            query={
                "filter[duration]": filter_duration,
                "filter[max_total_spent]": filter_max_total_spent,
                "filter[online]": filter_online,
                "filter[tips]": filter_tips,
                "filter[total_spent]": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type_,
            },
            answer=ModelRef("list_active_fans", "ListActiveFans"),
        )

    @_operation
    def list_expired(
        self,
        account: str | int,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Unset = UNSET,
        filter_online: Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        query: str | int | float | None | Unset = UNSET,
        type_: Literal["active", "all", "expired"] | Unset = UNSET,
    ) -> ListCall[_models.list_expired_fans.ListExpiredFans, _models.shared.ListedUser]:
        """List Expired Fans

        GET /api/{account}/fans/expired (listExpiredFans)
        """
        return ListCall(
            "GET",
            "/api/{account}/fans/expired",
            {"account": account},
            query={
                "filter[duration]": filter_duration,
                "filter[max_total_spent]": filter_max_total_spent,
                "filter[online]": filter_online,
                "filter[tips]": filter_tips,
                "filter[total_spent]": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type_,
            },
            answer=ModelRef("list_expired_fans", "ListExpiredFans"),
        )

    @_operation
    def list_latest(
        self,
        account: str | int,
        *,
        end_date: str | int | float | None | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        start_date: str | int | float | None | Unset = UNSET,
        type_: Literal["new", "renew", "total"] | None | Unset = UNSET,
    ) -> ListCall[_models.list_latest_fans.ListLatestFans, _models.shared.User]:
        """List Latest Fans

        GET /api/{account}/fans/latest (listLatestFans)
        """
        return ListCall(
            "GET",
            "/api/{account}/fans/latest",
            {"account": account},
            query={
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
                "type": type_,
            },
            answer=ModelRef("list_latest_fans", "ListLatestFans"),
        )

    @_operation
    def list_top(
        self,
        account: str | int,
        *,
        by: Literal["messages", "post", "streams", "subscribes", "tips", "total"] | None | Unset = UNSET,
        end_date: str | int | float | None | Unset = UNSET,
        start_date: str | int | float | None | Unset = UNSET,
    ) -> ReadCall[_models.list_top_fans.ListTopFans]:
        """List Top Fans

        GET /api/{account}/fans/top (listTopFans)
        """
        return ReadCall(
            "GET",
            "/api/{account}/fans/top",
            {"account": account},
            query={
                "by": by,
                "end_date": end_date,
                "start_date": start_date,
            },
            answer=ModelRef("list_top_fans", "ListTopFans"),
        )

    @_operation
    def set_custom_name(
        self,
        account: str,
        fan_id: str | int,
        *,
        custom_name: str,
    ) -> BodyCall[_models.set_fans_custom_name.SetFansCustomName, _models.set_fans_custom_name.SetFansCustomNameBody]:
        """Set Fan's Custom Name

        PUT /api/{account}/fans/{fan_id}/custom-name (setFansCustomName)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/fans/{fan_id}/custom-name",
            {"account": account, "fan_id": fan_id},
            json=_fields(
                ModelRef("set_fans_custom_name", "SetFansCustomNameBody"),
                account=account,
                custom_name=custom_name,
            ),
            answer=ModelRef("set_fans_custom_name", "SetFansCustomName"),
        )

    @_operation
    def set_notes(
        self,
        account: str,
        fan_id: str | int,
        *,
        notes: str,
    ) -> BodyCall[
        _models.create_edit_fan_notes.CreateEditFanNotes, _models.create_edit_fan_notes.CreateEditFanNotesBody
    ]:
        """Create/Edit Fan Notes

        PUT /api/{account}/fans/{fan_id}/notes (createEditFanNotes)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/fans/{fan_id}/notes",
            {"account": account, "fan_id": fan_id},
            json=_fields(
                ModelRef("create_edit_fan_notes", "CreateEditFanNotesBody"),
                account=account,
                notes=notes,
            ),
            answer=ModelRef("create_edit_fan_notes", "CreateEditFanNotes"),
        )
