from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.send_post_response_200_data_author_avatar_thumbs import SendPostResponse200DataAuthorAvatarThumbs
    from ..models.send_post_response_200_data_author_header_size import SendPostResponse200DataAuthorHeaderSize
    from ..models.send_post_response_200_data_author_header_thumbs import SendPostResponse200DataAuthorHeaderThumbs


T = TypeVar("T", bound="SendPostResponse200DataAuthor")


@_attrs_define
class SendPostResponse200DataAuthor:
    """
    Attributes:
        avatar (str | Unset):
        avatar_thumbs (SendPostResponse200DataAuthorAvatarThumbs | Unset):
        can_add_subscriber (bool | Unset):
        can_comment_story (bool | Unset):
        can_create_lists (bool | Unset):
        can_earn (bool | Unset):
        can_look_story (bool | Unset):
        can_pay_internal (bool | Unset):
        can_send_chat_to_all (bool | Unset):
        can_trial_send (bool | Unset):
        credits_max (int | Unset):
        credits_min (int | Unset):
        has_not_viewed_story (bool | Unset):
        has_scheduled_stream (bool | Unset):
        has_stories (bool | Unset):
        has_stream (bool | Unset):
        has_stripe (bool | Unset):
        header (str | Unset):
        header_size (SendPostResponse200DataAuthorHeaderSize | Unset):
        header_thumbs (SendPostResponse200DataAuthorHeaderThumbs | Unset):
        id (int | Unset):
        is_paywall_passed (bool | Unset):
        is_stripe_exist (bool | Unset):
        is_verified (bool | Unset):
        name (str | Unset):
        show_media_count (bool | Unset):
        show_posts_in_feed (bool | Unset):
        subscribe_price (float | Unset):
        subscribed_by (bool | Unset):
        subscription_bundles (list[Any] | Unset):
        tips_enabled (bool | Unset):
        tips_max (int | Unset):
        tips_min (int | Unset):
        tips_min_internal (int | Unset):
        tips_text_enabled (bool | Unset):
        username (str | Unset):
        view (str | Unset):
    """

    avatar: str | Unset = UNSET
    avatar_thumbs: SendPostResponse200DataAuthorAvatarThumbs | Unset = UNSET
    can_add_subscriber: bool | Unset = UNSET
    can_comment_story: bool | Unset = UNSET
    can_create_lists: bool | Unset = UNSET
    can_earn: bool | Unset = UNSET
    can_look_story: bool | Unset = UNSET
    can_pay_internal: bool | Unset = UNSET
    can_send_chat_to_all: bool | Unset = UNSET
    can_trial_send: bool | Unset = UNSET
    credits_max: int | Unset = UNSET
    credits_min: int | Unset = UNSET
    has_not_viewed_story: bool | Unset = UNSET
    has_scheduled_stream: bool | Unset = UNSET
    has_stories: bool | Unset = UNSET
    has_stream: bool | Unset = UNSET
    has_stripe: bool | Unset = UNSET
    header: str | Unset = UNSET
    header_size: SendPostResponse200DataAuthorHeaderSize | Unset = UNSET
    header_thumbs: SendPostResponse200DataAuthorHeaderThumbs | Unset = UNSET
    id: int | Unset = UNSET
    is_paywall_passed: bool | Unset = UNSET
    is_stripe_exist: bool | Unset = UNSET
    is_verified: bool | Unset = UNSET
    name: str | Unset = UNSET
    show_media_count: bool | Unset = UNSET
    show_posts_in_feed: bool | Unset = UNSET
    subscribe_price: float | Unset = UNSET
    subscribed_by: bool | Unset = UNSET
    subscription_bundles: list[Any] | Unset = UNSET
    tips_enabled: bool | Unset = UNSET
    tips_max: int | Unset = UNSET
    tips_min: int | Unset = UNSET
    tips_min_internal: int | Unset = UNSET
    tips_text_enabled: bool | Unset = UNSET
    username: str | Unset = UNSET
    view: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avatar = self.avatar

        avatar_thumbs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.avatar_thumbs, Unset):
            avatar_thumbs = self.avatar_thumbs.to_dict()

        can_add_subscriber = self.can_add_subscriber

        can_comment_story = self.can_comment_story

        can_create_lists = self.can_create_lists

        can_earn = self.can_earn

        can_look_story = self.can_look_story

        can_pay_internal = self.can_pay_internal

        can_send_chat_to_all = self.can_send_chat_to_all

        can_trial_send = self.can_trial_send

        credits_max = self.credits_max

        credits_min = self.credits_min

        has_not_viewed_story = self.has_not_viewed_story

        has_scheduled_stream = self.has_scheduled_stream

        has_stories = self.has_stories

        has_stream = self.has_stream

        has_stripe = self.has_stripe

        header = self.header

        header_size: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_size, Unset):
            header_size = self.header_size.to_dict()

        header_thumbs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_thumbs, Unset):
            header_thumbs = self.header_thumbs.to_dict()

        id = self.id

        is_paywall_passed = self.is_paywall_passed

        is_stripe_exist = self.is_stripe_exist

        is_verified = self.is_verified

        name = self.name

        show_media_count = self.show_media_count

        show_posts_in_feed = self.show_posts_in_feed

        subscribe_price = self.subscribe_price

        subscribed_by = self.subscribed_by

        subscription_bundles: list[Any] | Unset = UNSET
        if not isinstance(self.subscription_bundles, Unset):
            subscription_bundles = self.subscription_bundles

        tips_enabled = self.tips_enabled

        tips_max = self.tips_max

        tips_min = self.tips_min

        tips_min_internal = self.tips_min_internal

        tips_text_enabled = self.tips_text_enabled

        username = self.username

        view = self.view

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if avatar_thumbs is not UNSET:
            field_dict["avatarThumbs"] = avatar_thumbs
        if can_add_subscriber is not UNSET:
            field_dict["canAddSubscriber"] = can_add_subscriber
        if can_comment_story is not UNSET:
            field_dict["canCommentStory"] = can_comment_story
        if can_create_lists is not UNSET:
            field_dict["canCreateLists"] = can_create_lists
        if can_earn is not UNSET:
            field_dict["canEarn"] = can_earn
        if can_look_story is not UNSET:
            field_dict["canLookStory"] = can_look_story
        if can_pay_internal is not UNSET:
            field_dict["canPayInternal"] = can_pay_internal
        if can_send_chat_to_all is not UNSET:
            field_dict["canSendChatToAll"] = can_send_chat_to_all
        if can_trial_send is not UNSET:
            field_dict["canTrialSend"] = can_trial_send
        if credits_max is not UNSET:
            field_dict["creditsMax"] = credits_max
        if credits_min is not UNSET:
            field_dict["creditsMin"] = credits_min
        if has_not_viewed_story is not UNSET:
            field_dict["hasNotViewedStory"] = has_not_viewed_story
        if has_scheduled_stream is not UNSET:
            field_dict["hasScheduledStream"] = has_scheduled_stream
        if has_stories is not UNSET:
            field_dict["hasStories"] = has_stories
        if has_stream is not UNSET:
            field_dict["hasStream"] = has_stream
        if has_stripe is not UNSET:
            field_dict["hasStripe"] = has_stripe
        if header is not UNSET:
            field_dict["header"] = header
        if header_size is not UNSET:
            field_dict["headerSize"] = header_size
        if header_thumbs is not UNSET:
            field_dict["headerThumbs"] = header_thumbs
        if id is not UNSET:
            field_dict["id"] = id
        if is_paywall_passed is not UNSET:
            field_dict["isPaywallPassed"] = is_paywall_passed
        if is_stripe_exist is not UNSET:
            field_dict["isStripeExist"] = is_stripe_exist
        if is_verified is not UNSET:
            field_dict["isVerified"] = is_verified
        if name is not UNSET:
            field_dict["name"] = name
        if show_media_count is not UNSET:
            field_dict["showMediaCount"] = show_media_count
        if show_posts_in_feed is not UNSET:
            field_dict["showPostsInFeed"] = show_posts_in_feed
        if subscribe_price is not UNSET:
            field_dict["subscribePrice"] = subscribe_price
        if subscribed_by is not UNSET:
            field_dict["subscribedBy"] = subscribed_by
        if subscription_bundles is not UNSET:
            field_dict["subscriptionBundles"] = subscription_bundles
        if tips_enabled is not UNSET:
            field_dict["tipsEnabled"] = tips_enabled
        if tips_max is not UNSET:
            field_dict["tipsMax"] = tips_max
        if tips_min is not UNSET:
            field_dict["tipsMin"] = tips_min
        if tips_min_internal is not UNSET:
            field_dict["tipsMinInternal"] = tips_min_internal
        if tips_text_enabled is not UNSET:
            field_dict["tipsTextEnabled"] = tips_text_enabled
        if username is not UNSET:
            field_dict["username"] = username
        if view is not UNSET:
            field_dict["view"] = view

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.send_post_response_200_data_author_avatar_thumbs import SendPostResponse200DataAuthorAvatarThumbs  # noqa: PLC0415
        from ..models.send_post_response_200_data_author_header_size import SendPostResponse200DataAuthorHeaderSize  # noqa: PLC0415
        from ..models.send_post_response_200_data_author_header_thumbs import SendPostResponse200DataAuthorHeaderThumbs  # noqa: PLC0415

        d = dict(src_dict)
        avatar = d.pop("avatar", UNSET)

        _avatar_thumbs = d.pop("avatarThumbs", UNSET)
        avatar_thumbs: SendPostResponse200DataAuthorAvatarThumbs | Unset
        if isinstance(_avatar_thumbs, Unset):
            avatar_thumbs = UNSET
        else:
            avatar_thumbs = SendPostResponse200DataAuthorAvatarThumbs.from_dict(_avatar_thumbs)

        can_add_subscriber = d.pop("canAddSubscriber", UNSET)

        can_comment_story = d.pop("canCommentStory", UNSET)

        can_create_lists = d.pop("canCreateLists", UNSET)

        can_earn = d.pop("canEarn", UNSET)

        can_look_story = d.pop("canLookStory", UNSET)

        can_pay_internal = d.pop("canPayInternal", UNSET)

        can_send_chat_to_all = d.pop("canSendChatToAll", UNSET)

        can_trial_send = d.pop("canTrialSend", UNSET)

        credits_max = d.pop("creditsMax", UNSET)

        credits_min = d.pop("creditsMin", UNSET)

        has_not_viewed_story = d.pop("hasNotViewedStory", UNSET)

        has_scheduled_stream = d.pop("hasScheduledStream", UNSET)

        has_stories = d.pop("hasStories", UNSET)

        has_stream = d.pop("hasStream", UNSET)

        has_stripe = d.pop("hasStripe", UNSET)

        header = d.pop("header", UNSET)

        _header_size = d.pop("headerSize", UNSET)
        header_size: SendPostResponse200DataAuthorHeaderSize | Unset
        if isinstance(_header_size, Unset):
            header_size = UNSET
        else:
            header_size = SendPostResponse200DataAuthorHeaderSize.from_dict(_header_size)

        _header_thumbs = d.pop("headerThumbs", UNSET)
        header_thumbs: SendPostResponse200DataAuthorHeaderThumbs | Unset
        if isinstance(_header_thumbs, Unset):
            header_thumbs = UNSET
        else:
            header_thumbs = SendPostResponse200DataAuthorHeaderThumbs.from_dict(_header_thumbs)

        id = d.pop("id", UNSET)

        is_paywall_passed = d.pop("isPaywallPassed", UNSET)

        is_stripe_exist = d.pop("isStripeExist", UNSET)

        is_verified = d.pop("isVerified", UNSET)

        name = d.pop("name", UNSET)

        show_media_count = d.pop("showMediaCount", UNSET)

        show_posts_in_feed = d.pop("showPostsInFeed", UNSET)

        subscribe_price = d.pop("subscribePrice", UNSET)

        subscribed_by = d.pop("subscribedBy", UNSET)

        subscription_bundles = cast(list[Any], d.pop("subscriptionBundles", UNSET))

        tips_enabled = d.pop("tipsEnabled", UNSET)

        tips_max = d.pop("tipsMax", UNSET)

        tips_min = d.pop("tipsMin", UNSET)

        tips_min_internal = d.pop("tipsMinInternal", UNSET)

        tips_text_enabled = d.pop("tipsTextEnabled", UNSET)

        username = d.pop("username", UNSET)

        view = d.pop("view", UNSET)

        send_post_response_200_data_author = cls(
            avatar=avatar,
            avatar_thumbs=avatar_thumbs,
            can_add_subscriber=can_add_subscriber,
            can_comment_story=can_comment_story,
            can_create_lists=can_create_lists,
            can_earn=can_earn,
            can_look_story=can_look_story,
            can_pay_internal=can_pay_internal,
            can_send_chat_to_all=can_send_chat_to_all,
            can_trial_send=can_trial_send,
            credits_max=credits_max,
            credits_min=credits_min,
            has_not_viewed_story=has_not_viewed_story,
            has_scheduled_stream=has_scheduled_stream,
            has_stories=has_stories,
            has_stream=has_stream,
            has_stripe=has_stripe,
            header=header,
            header_size=header_size,
            header_thumbs=header_thumbs,
            id=id,
            is_paywall_passed=is_paywall_passed,
            is_stripe_exist=is_stripe_exist,
            is_verified=is_verified,
            name=name,
            show_media_count=show_media_count,
            show_posts_in_feed=show_posts_in_feed,
            subscribe_price=subscribe_price,
            subscribed_by=subscribed_by,
            subscription_bundles=subscription_bundles,
            tips_enabled=tips_enabled,
            tips_max=tips_max,
            tips_min=tips_min,
            tips_min_internal=tips_min_internal,
            tips_text_enabled=tips_text_enabled,
            username=username,
            view=view,
        )

        send_post_response_200_data_author.additional_properties = d
        return send_post_response_200_data_author

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
