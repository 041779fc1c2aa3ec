from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_earning_statistics_response_200_data_list_total_all import (
        GetEarningStatisticsResponse200DataListTotalAll,
    )
    from ..models.get_earning_statistics_response_200_data_list_total_chat_messages import (
        GetEarningStatisticsResponse200DataListTotalChatMessages,
    )
    from ..models.get_earning_statistics_response_200_data_list_total_post import (
        GetEarningStatisticsResponse200DataListTotalPost,
    )
    from ..models.get_earning_statistics_response_200_data_list_total_subscribes import (
        GetEarningStatisticsResponse200DataListTotalSubscribes,
    )
    from ..models.get_earning_statistics_response_200_data_list_total_tips import (
        GetEarningStatisticsResponse200DataListTotalTips,
    )


T = TypeVar("T", bound="GetEarningStatisticsResponse200DataListTotal")


@_attrs_define
class GetEarningStatisticsResponse200DataListTotal:
    """
    Attributes:
        all_ (GetEarningStatisticsResponse200DataListTotalAll | Unset):
        chat_messages (GetEarningStatisticsResponse200DataListTotalChatMessages | Unset):
        post (GetEarningStatisticsResponse200DataListTotalPost | Unset):
        subscribes (GetEarningStatisticsResponse200DataListTotalSubscribes | Unset):
        tips (GetEarningStatisticsResponse200DataListTotalTips | Unset):
    """

    all_: GetEarningStatisticsResponse200DataListTotalAll | Unset = UNSET
    chat_messages: GetEarningStatisticsResponse200DataListTotalChatMessages | Unset = UNSET
    post: GetEarningStatisticsResponse200DataListTotalPost | Unset = UNSET
    subscribes: GetEarningStatisticsResponse200DataListTotalSubscribes | Unset = UNSET
    tips: GetEarningStatisticsResponse200DataListTotalTips | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        all_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.all_, Unset):
            all_ = self.all_.to_dict()

        chat_messages: dict[str, Any] | Unset = UNSET
        if not isinstance(self.chat_messages, Unset):
            chat_messages = self.chat_messages.to_dict()

        post: dict[str, Any] | Unset = UNSET
        if not isinstance(self.post, Unset):
            post = self.post.to_dict()

        subscribes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.subscribes, Unset):
            subscribes = self.subscribes.to_dict()

        tips: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tips, Unset):
            tips = self.tips.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if all_ is not UNSET:
            field_dict["all"] = all_
        if chat_messages is not UNSET:
            field_dict["chat_messages"] = chat_messages
        if post is not UNSET:
            field_dict["post"] = post
        if subscribes is not UNSET:
            field_dict["subscribes"] = subscribes
        if tips is not UNSET:
            field_dict["tips"] = tips

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_earning_statistics_response_200_data_list_total_all import (
            GetEarningStatisticsResponse200DataListTotalAll,  # noqa: PLC0415
        )
        from ..models.get_earning_statistics_response_200_data_list_total_chat_messages import (
            GetEarningStatisticsResponse200DataListTotalChatMessages,  # noqa: PLC0415
        )
        from ..models.get_earning_statistics_response_200_data_list_total_post import (
            GetEarningStatisticsResponse200DataListTotalPost,  # noqa: PLC0415
        )
        from ..models.get_earning_statistics_response_200_data_list_total_subscribes import (
            GetEarningStatisticsResponse200DataListTotalSubscribes,  # noqa: PLC0415
        )
        from ..models.get_earning_statistics_response_200_data_list_total_tips import (
            GetEarningStatisticsResponse200DataListTotalTips,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _all_ = d.pop("all", UNSET)
        all_: GetEarningStatisticsResponse200DataListTotalAll | Unset
        if isinstance(_all_, Unset):
            all_ = UNSET
        else:
            all_ = GetEarningStatisticsResponse200DataListTotalAll.from_dict(_all_)

        _chat_messages = d.pop("chat_messages", UNSET)
        chat_messages: GetEarningStatisticsResponse200DataListTotalChatMessages | Unset
        if isinstance(_chat_messages, Unset):
            chat_messages = UNSET
        else:
            chat_messages = GetEarningStatisticsResponse200DataListTotalChatMessages.from_dict(_chat_messages)

        _post = d.pop("post", UNSET)
        post: GetEarningStatisticsResponse200DataListTotalPost | Unset
        if isinstance(_post, Unset):
            post = UNSET
        else:
            post = GetEarningStatisticsResponse200DataListTotalPost.from_dict(_post)

        _subscribes = d.pop("subscribes", UNSET)
        subscribes: GetEarningStatisticsResponse200DataListTotalSubscribes | Unset
        if isinstance(_subscribes, Unset):
            subscribes = UNSET
        else:
            subscribes = GetEarningStatisticsResponse200DataListTotalSubscribes.from_dict(_subscribes)

        _tips = d.pop("tips", UNSET)
        tips: GetEarningStatisticsResponse200DataListTotalTips | Unset
        if isinstance(_tips, Unset):
            tips = UNSET
        else:
            tips = GetEarningStatisticsResponse200DataListTotalTips.from_dict(_tips)

        get_earning_statistics_response_200_data_list_total = cls(
            all_=all_,
            chat_messages=chat_messages,
            post=post,
            subscribes=subscribes,
            tips=tips,
        )

        get_earning_statistics_response_200_data_list_total.additional_properties = d
        return get_earning_statistics_response_200_data_list_total

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
