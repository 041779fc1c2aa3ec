from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_profile_details_response_200_data_avatar_thumbs import (
        GetProfileDetailsResponse200DataAvatarThumbs,
    )
    from ..models.get_profile_details_response_200_data_header_size import GetProfileDetailsResponse200DataHeaderSize
    from ..models.get_profile_details_response_200_data_header_thumbs import (
        GetProfileDetailsResponse200DataHeaderThumbs,
    )


T = TypeVar("T", bound="GetProfileDetailsResponse200Data")


@_attrs_define
class GetProfileDetailsResponse200Data:
    """
    Attributes:
        about (str | Unset):
        archived_posts_count (int | Unset):
        audios_count (int | Unset):
        avatar (str | Unset):
        avatar_header_converter_upload (bool | Unset):
        avatar_thumbs (GetProfileDetailsResponse200DataAvatarThumbs | Unset):
        can_add_subscriber (bool | Unset):
        can_chat (bool | Unset):
        can_comment_story (bool | Unset):
        can_create_promotion (bool | Unset):
        can_create_trial (bool | Unset):
        can_earn (bool | Unset):
        can_look_story (bool | Unset):
        can_pay_internal (bool | Unset):
        can_receive_chat_message (bool | Unset):
        can_report (bool | Unset):
        can_restrict (bool | Unset):
        can_trial_send (bool | Unset):
        current_subscribe_price (str | Unset):
        favorited_count (int | Unset):
        favorites_count (int | Unset):
        first_published_post_date (str | Unset):
        has_labels (bool | Unset):
        has_links (bool | Unset):
        has_not_viewed_story (bool | Unset):
        has_pinned_posts (bool | Unset):
        has_scheduled_stream (bool | Unset):
        has_stories (bool | Unset):
        has_stream (bool | Unset):
        header (str | Unset):
        header_size (GetProfileDetailsResponse200DataHeaderSize | Unset):
        header_thumbs (GetProfileDetailsResponse200DataHeaderThumbs | Unset):
        id (int | Unset):
        is_adult_content (bool | Unset):
        is_blocked (bool | Unset):
        is_friend (bool | Unset):
        is_markdown_disabled_for_about (bool | Unset):
        is_performer (bool | Unset):
        is_private_restriction (bool | Unset):
        is_real_performer (bool | Unset):
        is_referrer_allowed (bool | Unset):
        is_restricted (bool | Unset):
        is_spotify_connected (bool | Unset):
        is_spring_connected (bool | Unset):
        is_verified (bool | Unset):
        join_date (str | Unset):
        last_seen (str | Unset):
        location (str | Unset):
        medias_count (int | Unset):
        name (str | Unset):
        ofapi_gender (str | Unset):
        ofapi_gender_confidence (float | Unset):
        photos_count (int | Unset):
        posts_count (int | Unset):
        private_archived_posts_count (int | Unset):
        referal_bonus_summ_for_referer (int | Unset):
        show_media_count (bool | Unset):
        show_posts_in_feed (bool | Unset):
        show_subscribers_count (bool | Unset):
        subscribe_price (int | Unset):
        subscribed_by (bool | Unset):
        subscribed_by_autoprolong (str | Unset):
        subscribed_by_data (str | Unset):
        subscribed_by_expire (str | Unset):
        subscribed_by_expire_date (str | Unset):
        subscribed_is_expired_now (str | Unset):
        subscribed_on (bool | Unset):
        subscribed_on_data (str | Unset):
        subscribed_on_duration (str | Unset):
        subscribed_on_expired_now (str | Unset):
        subscribers_count (str | Unset):
        tips_enabled (bool | Unset):
        tips_max (int | Unset):
        tips_min (int | Unset):
        tips_min_internal (int | Unset):
        tips_text_enabled (bool | Unset):
        username (str | Unset):
        videos_count (int | Unset):
        view (str | Unset):
        website (str | Unset):
        wishlist (str | Unset):
    """

    about: str | Unset = UNSET
    archived_posts_count: int | Unset = UNSET
    audios_count: int | Unset = UNSET
    avatar: str | Unset = UNSET
    avatar_header_converter_upload: bool | Unset = UNSET
    avatar_thumbs: GetProfileDetailsResponse200DataAvatarThumbs | Unset = UNSET
    can_add_subscriber: bool | Unset = UNSET
    can_chat: bool | Unset = UNSET
    can_comment_story: bool | Unset = UNSET
    can_create_promotion: bool | Unset = UNSET
    can_create_trial: bool | Unset = UNSET
    can_earn: bool | Unset = UNSET
    can_look_story: bool | Unset = UNSET
    can_pay_internal: bool | Unset = UNSET
    can_receive_chat_message: bool | Unset = UNSET
    can_report: bool | Unset = UNSET
    can_restrict: bool | Unset = UNSET
    can_trial_send: bool | Unset = UNSET
    current_subscribe_price: str | Unset = UNSET
    favorited_count: int | Unset = UNSET
    favorites_count: int | Unset = UNSET
    first_published_post_date: str | Unset = UNSET
    has_labels: bool | Unset = UNSET
    has_links: bool | Unset = UNSET
    has_not_viewed_story: bool | Unset = UNSET
    has_pinned_posts: bool | Unset = UNSET
    has_scheduled_stream: bool | Unset = UNSET
    has_stories: bool | Unset = UNSET
    has_stream: bool | Unset = UNSET
    header: str | Unset = UNSET
    header_size: GetProfileDetailsResponse200DataHeaderSize | Unset = UNSET
    header_thumbs: GetProfileDetailsResponse200DataHeaderThumbs | Unset = UNSET
    id: int | Unset = UNSET
    is_adult_content: bool | Unset = UNSET
    is_blocked: bool | Unset = UNSET
    is_friend: bool | Unset = UNSET
    is_markdown_disabled_for_about: bool | Unset = UNSET
    is_performer: bool | Unset = UNSET
    is_private_restriction: bool | Unset = UNSET
    is_real_performer: bool | Unset = UNSET
    is_referrer_allowed: bool | Unset = UNSET
    is_restricted: bool | Unset = UNSET
    is_spotify_connected: bool | Unset = UNSET
    is_spring_connected: bool | Unset = UNSET
    is_verified: bool | Unset = UNSET
    join_date: str | Unset = UNSET
    last_seen: str | Unset = UNSET
    location: str | Unset = UNSET
    medias_count: int | Unset = UNSET
    name: str | Unset = UNSET
    ofapi_gender: str | Unset = UNSET
    ofapi_gender_confidence: float | Unset = UNSET
    photos_count: int | Unset = UNSET
    posts_count: int | Unset = UNSET
    private_archived_posts_count: int | Unset = UNSET
    referal_bonus_summ_for_referer: int | Unset = UNSET
    show_media_count: bool | Unset = UNSET
    show_posts_in_feed: bool | Unset = UNSET
    show_subscribers_count: bool | Unset = UNSET
    subscribe_price: int | Unset = UNSET
    subscribed_by: bool | Unset = UNSET
    subscribed_by_autoprolong: str | Unset = UNSET
    subscribed_by_data: str | Unset = UNSET
    subscribed_by_expire: str | Unset = UNSET
    subscribed_by_expire_date: str | Unset = UNSET
    subscribed_is_expired_now: str | Unset = UNSET
    subscribed_on: bool | Unset = UNSET
    subscribed_on_data: str | Unset = UNSET
    subscribed_on_duration: str | Unset = UNSET
    subscribed_on_expired_now: str | Unset = UNSET
    subscribers_count: str | Unset = UNSET
    tips_enabled: bool | Unset = UNSET
    tips_max: int | Unset = UNSET
    tips_min: int | Unset = UNSET
    tips_min_internal: int | Unset = UNSET
    tips_text_enabled: bool | Unset = UNSET
    username: str | Unset = UNSET
    videos_count: int | Unset = UNSET
    view: str | Unset = UNSET
    website: str | Unset = UNSET
    wishlist: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        about = self.about

        archived_posts_count = self.archived_posts_count

        audios_count = self.audios_count

        avatar = self.avatar

        avatar_header_converter_upload = self.avatar_header_converter_upload

        avatar_thumbs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.avatar_thumbs, Unset):
            avatar_thumbs = self.avatar_thumbs.to_dict()

        can_add_subscriber = self.can_add_subscriber

        can_chat = self.can_chat

        can_comment_story = self.can_comment_story

        can_create_promotion = self.can_create_promotion

        can_create_trial = self.can_create_trial

        can_earn = self.can_earn

        can_look_story = self.can_look_story

        can_pay_internal = self.can_pay_internal

        can_receive_chat_message = self.can_receive_chat_message

        can_report = self.can_report

        can_restrict = self.can_restrict

        can_trial_send = self.can_trial_send

        current_subscribe_price = self.current_subscribe_price

        favorited_count = self.favorited_count

        favorites_count = self.favorites_count

        first_published_post_date = self.first_published_post_date

        has_labels = self.has_labels

        has_links = self.has_links

        has_not_viewed_story = self.has_not_viewed_story

        has_pinned_posts = self.has_pinned_posts

        has_scheduled_stream = self.has_scheduled_stream

        has_stories = self.has_stories

        has_stream = self.has_stream

        header = self.header

        header_size: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_size, Unset):
            header_size = self.header_size.to_dict()

        header_thumbs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_thumbs, Unset):
            header_thumbs = self.header_thumbs.to_dict()

        id = self.id

        is_adult_content = self.is_adult_content

        is_blocked = self.is_blocked

        is_friend = self.is_friend

        is_markdown_disabled_for_about = self.is_markdown_disabled_for_about

        is_performer = self.is_performer

        is_private_restriction = self.is_private_restriction

        is_real_performer = self.is_real_performer

        is_referrer_allowed = self.is_referrer_allowed

        is_restricted = self.is_restricted

        is_spotify_connected = self.is_spotify_connected

        is_spring_connected = self.is_spring_connected

        is_verified = self.is_verified

        join_date = self.join_date

        last_seen = self.last_seen

        location = self.location

        medias_count = self.medias_count

        name = self.name

        ofapi_gender = self.ofapi_gender

        ofapi_gender_confidence = self.ofapi_gender_confidence

        photos_count = self.photos_count

        posts_count = self.posts_count

        private_archived_posts_count = self.private_archived_posts_count

        referal_bonus_summ_for_referer = self.referal_bonus_summ_for_referer

        show_media_count = self.show_media_count

        show_posts_in_feed = self.show_posts_in_feed

        show_subscribers_count = self.show_subscribers_count

        subscribe_price = self.subscribe_price

        subscribed_by = self.subscribed_by

        subscribed_by_autoprolong = self.subscribed_by_autoprolong

        subscribed_by_data = self.subscribed_by_data

        subscribed_by_expire = self.subscribed_by_expire

        subscribed_by_expire_date = self.subscribed_by_expire_date

        subscribed_is_expired_now = self.subscribed_is_expired_now

        subscribed_on = self.subscribed_on

        subscribed_on_data = self.subscribed_on_data

        subscribed_on_duration = self.subscribed_on_duration

        subscribed_on_expired_now = self.subscribed_on_expired_now

        subscribers_count = self.subscribers_count

        tips_enabled = self.tips_enabled

        tips_max = self.tips_max

        tips_min = self.tips_min

        tips_min_internal = self.tips_min_internal

        tips_text_enabled = self.tips_text_enabled

        username = self.username

        videos_count = self.videos_count

        view = self.view

        website = self.website

        wishlist = self.wishlist

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if about is not UNSET:
            field_dict["about"] = about
        if archived_posts_count is not UNSET:
            field_dict["archivedPostsCount"] = archived_posts_count
        if audios_count is not UNSET:
            field_dict["audiosCount"] = audios_count
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if avatar_header_converter_upload is not UNSET:
            field_dict["avatarHeaderConverterUpload"] = avatar_header_converter_upload
        if avatar_thumbs is not UNSET:
            field_dict["avatarThumbs"] = avatar_thumbs
        if can_add_subscriber is not UNSET:
            field_dict["canAddSubscriber"] = can_add_subscriber
        if can_chat is not UNSET:
            field_dict["canChat"] = can_chat
        if can_comment_story is not UNSET:
            field_dict["canCommentStory"] = can_comment_story
        if can_create_promotion is not UNSET:
            field_dict["canCreatePromotion"] = can_create_promotion
        if can_create_trial is not UNSET:
            field_dict["canCreateTrial"] = can_create_trial
        if can_earn is not UNSET:
            field_dict["canEarn"] = can_earn
        if can_look_story is not UNSET:
            field_dict["canLookStory"] = can_look_story
        if can_pay_internal is not UNSET:
            field_dict["canPayInternal"] = can_pay_internal
        if can_receive_chat_message is not UNSET:
            field_dict["canReceiveChatMessage"] = can_receive_chat_message
        if can_report is not UNSET:
            field_dict["canReport"] = can_report
        if can_restrict is not UNSET:
            field_dict["canRestrict"] = can_restrict
        if can_trial_send is not UNSET:
            field_dict["canTrialSend"] = can_trial_send
        if current_subscribe_price is not UNSET:
            field_dict["currentSubscribePrice"] = current_subscribe_price
        if favorited_count is not UNSET:
            field_dict["favoritedCount"] = favorited_count
        if favorites_count is not UNSET:
            field_dict["favoritesCount"] = favorites_count
        if first_published_post_date is not UNSET:
            field_dict["firstPublishedPostDate"] = first_published_post_date
        if has_labels is not UNSET:
            field_dict["hasLabels"] = has_labels
        if has_links is not UNSET:
            field_dict["hasLinks"] = has_links
        if has_not_viewed_story is not UNSET:
            field_dict["hasNotViewedStory"] = has_not_viewed_story
        if has_pinned_posts is not UNSET:
            field_dict["hasPinnedPosts"] = has_pinned_posts
        if has_scheduled_stream is not UNSET:
            field_dict["hasScheduledStream"] = has_scheduled_stream
        if has_stories is not UNSET:
            field_dict["hasStories"] = has_stories
        if has_stream is not UNSET:
            field_dict["hasStream"] = has_stream
        if header is not UNSET:
            field_dict["header"] = header
        if header_size is not UNSET:
            field_dict["headerSize"] = header_size
        if header_thumbs is not UNSET:
            field_dict["headerThumbs"] = header_thumbs
        if id is not UNSET:
            field_dict["id"] = id
        if is_adult_content is not UNSET:
            field_dict["isAdultContent"] = is_adult_content
        if is_blocked is not UNSET:
            field_dict["isBlocked"] = is_blocked
        if is_friend is not UNSET:
            field_dict["isFriend"] = is_friend
        if is_markdown_disabled_for_about is not UNSET:
            field_dict["isMarkdownDisabledForAbout"] = is_markdown_disabled_for_about
        if is_performer is not UNSET:
            field_dict["isPerformer"] = is_performer
        if is_private_restriction is not UNSET:
            field_dict["isPrivateRestriction"] = is_private_restriction
        if is_real_performer is not UNSET:
            field_dict["isRealPerformer"] = is_real_performer
        if is_referrer_allowed is not UNSET:
            field_dict["isReferrerAllowed"] = is_referrer_allowed
        if is_restricted is not UNSET:
            field_dict["isRestricted"] = is_restricted
        if is_spotify_connected is not UNSET:
            field_dict["isSpotifyConnected"] = is_spotify_connected
        if is_spring_connected is not UNSET:
            field_dict["isSpringConnected"] = is_spring_connected
        if is_verified is not UNSET:
            field_dict["isVerified"] = is_verified
        if join_date is not UNSET:
            field_dict["joinDate"] = join_date
        if last_seen is not UNSET:
            field_dict["lastSeen"] = last_seen
        if location is not UNSET:
            field_dict["location"] = location
        if medias_count is not UNSET:
            field_dict["mediasCount"] = medias_count
        if name is not UNSET:
            field_dict["name"] = name
        if ofapi_gender is not UNSET:
            field_dict["ofapi_gender"] = ofapi_gender
        if ofapi_gender_confidence is not UNSET:
            field_dict["ofapi_gender_confidence"] = ofapi_gender_confidence
        if photos_count is not UNSET:
            field_dict["photosCount"] = photos_count
        if posts_count is not UNSET:
            field_dict["postsCount"] = posts_count
        if private_archived_posts_count is not UNSET:
            field_dict["privateArchivedPostsCount"] = private_archived_posts_count
        if referal_bonus_summ_for_referer is not UNSET:
            field_dict["referalBonusSummForReferer"] = referal_bonus_summ_for_referer
        if show_media_count is not UNSET:
            field_dict["showMediaCount"] = show_media_count
        if show_posts_in_feed is not UNSET:
            field_dict["showPostsInFeed"] = show_posts_in_feed
        if show_subscribers_count is not UNSET:
            field_dict["showSubscribersCount"] = show_subscribers_count
        if subscribe_price is not UNSET:
            field_dict["subscribePrice"] = subscribe_price
        if subscribed_by is not UNSET:
            field_dict["subscribedBy"] = subscribed_by
        if subscribed_by_autoprolong is not UNSET:
            field_dict["subscribedByAutoprolong"] = subscribed_by_autoprolong
        if subscribed_by_data is not UNSET:
            field_dict["subscribedByData"] = subscribed_by_data
        if subscribed_by_expire is not UNSET:
            field_dict["subscribedByExpire"] = subscribed_by_expire
        if subscribed_by_expire_date is not UNSET:
            field_dict["subscribedByExpireDate"] = subscribed_by_expire_date
        if subscribed_is_expired_now is not UNSET:
            field_dict["subscribedIsExpiredNow"] = subscribed_is_expired_now
        if subscribed_on is not UNSET:
            field_dict["subscribedOn"] = subscribed_on
        if subscribed_on_data is not UNSET:
            field_dict["subscribedOnData"] = subscribed_on_data
        if subscribed_on_duration is not UNSET:
            field_dict["subscribedOnDuration"] = subscribed_on_duration
        if subscribed_on_expired_now is not UNSET:
            field_dict["subscribedOnExpiredNow"] = subscribed_on_expired_now
        if subscribers_count is not UNSET:
            field_dict["subscribersCount"] = subscribers_count
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
        if videos_count is not UNSET:
            field_dict["videosCount"] = videos_count
        if view is not UNSET:
            field_dict["view"] = view
        if website is not UNSET:
            field_dict["website"] = website
        if wishlist is not UNSET:
            field_dict["wishlist"] = wishlist

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_profile_details_response_200_data_avatar_thumbs import (
            GetProfileDetailsResponse200DataAvatarThumbs,  # noqa: PLC0415
        )
        from ..models.get_profile_details_response_200_data_header_size import (
            GetProfileDetailsResponse200DataHeaderSize,  # noqa: PLC0415
        )
        from ..models.get_profile_details_response_200_data_header_thumbs import (
            GetProfileDetailsResponse200DataHeaderThumbs,  # noqa: PLC0415
        )

        d = dict(src_dict)
        about = d.pop("about", UNSET)

        archived_posts_count = d.pop("archivedPostsCount", UNSET)

        audios_count = d.pop("audiosCount", UNSET)

        avatar = d.pop("avatar", UNSET)

        avatar_header_converter_upload = d.pop("avatarHeaderConverterUpload", UNSET)

        _avatar_thumbs = d.pop("avatarThumbs", UNSET)
        avatar_thumbs: GetProfileDetailsResponse200DataAvatarThumbs | Unset
        if isinstance(_avatar_thumbs, Unset):
            avatar_thumbs = UNSET
        else:
            avatar_thumbs = GetProfileDetailsResponse200DataAvatarThumbs.from_dict(_avatar_thumbs)

        can_add_subscriber = d.pop("canAddSubscriber", UNSET)

        can_chat = d.pop("canChat", UNSET)

        can_comment_story = d.pop("canCommentStory", UNSET)

        can_create_promotion = d.pop("canCreatePromotion", UNSET)

        can_create_trial = d.pop("canCreateTrial", UNSET)

        can_earn = d.pop("canEarn", UNSET)

        can_look_story = d.pop("canLookStory", UNSET)

        can_pay_internal = d.pop("canPayInternal", UNSET)

        can_receive_chat_message = d.pop("canReceiveChatMessage", UNSET)

        can_report = d.pop("canReport", UNSET)

        can_restrict = d.pop("canRestrict", UNSET)

        can_trial_send = d.pop("canTrialSend", UNSET)

        current_subscribe_price = d.pop("currentSubscribePrice", UNSET)

        favorited_count = d.pop("favoritedCount", UNSET)

        favorites_count = d.pop("favoritesCount", UNSET)

        first_published_post_date = d.pop("firstPublishedPostDate", UNSET)

        has_labels = d.pop("hasLabels", UNSET)

        has_links = d.pop("hasLinks", UNSET)

        has_not_viewed_story = d.pop("hasNotViewedStory", UNSET)

        has_pinned_posts = d.pop("hasPinnedPosts", UNSET)

        has_scheduled_stream = d.pop("hasScheduledStream", UNSET)

        has_stories = d.pop("hasStories", UNSET)

        has_stream = d.pop("hasStream", UNSET)

        header = d.pop("header", UNSET)

        _header_size = d.pop("headerSize", UNSET)
        header_size: GetProfileDetailsResponse200DataHeaderSize | Unset
        if isinstance(_header_size, Unset):
            header_size = UNSET
        else:
            header_size = GetProfileDetailsResponse200DataHeaderSize.from_dict(_header_size)

        _header_thumbs = d.pop("headerThumbs", UNSET)
        header_thumbs: GetProfileDetailsResponse200DataHeaderThumbs | Unset
        if isinstance(_header_thumbs, Unset):
            header_thumbs = UNSET
        else:
            header_thumbs = GetProfileDetailsResponse200DataHeaderThumbs.from_dict(_header_thumbs)

        id = d.pop("id", UNSET)

        is_adult_content = d.pop("isAdultContent", UNSET)

        is_blocked = d.pop("isBlocked", UNSET)

        is_friend = d.pop("isFriend", UNSET)

        is_markdown_disabled_for_about = d.pop("isMarkdownDisabledForAbout", UNSET)

        is_performer = d.pop("isPerformer", UNSET)

        is_private_restriction = d.pop("isPrivateRestriction", UNSET)

        is_real_performer = d.pop("isRealPerformer", UNSET)

        is_referrer_allowed = d.pop("isReferrerAllowed", UNSET)

        is_restricted = d.pop("isRestricted", UNSET)

        is_spotify_connected = d.pop("isSpotifyConnected", UNSET)

        is_spring_connected = d.pop("isSpringConnected", UNSET)

        is_verified = d.pop("isVerified", UNSET)

        join_date = d.pop("joinDate", UNSET)

        last_seen = d.pop("lastSeen", UNSET)

        location = d.pop("location", UNSET)

        medias_count = d.pop("mediasCount", UNSET)

        name = d.pop("name", UNSET)

        ofapi_gender = d.pop("ofapi_gender", UNSET)

        ofapi_gender_confidence = d.pop("ofapi_gender_confidence", UNSET)

        photos_count = d.pop("photosCount", UNSET)

        posts_count = d.pop("postsCount", UNSET)

        private_archived_posts_count = d.pop("privateArchivedPostsCount", UNSET)

        referal_bonus_summ_for_referer = d.pop("referalBonusSummForReferer", UNSET)

        show_media_count = d.pop("showMediaCount", UNSET)

        show_posts_in_feed = d.pop("showPostsInFeed", UNSET)

        show_subscribers_count = d.pop("showSubscribersCount", UNSET)

        subscribe_price = d.pop("subscribePrice", UNSET)

        subscribed_by = d.pop("subscribedBy", UNSET)

        subscribed_by_autoprolong = d.pop("subscribedByAutoprolong", UNSET)

        subscribed_by_data = d.pop("subscribedByData", UNSET)

        subscribed_by_expire = d.pop("subscribedByExpire", UNSET)

        subscribed_by_expire_date = d.pop("subscribedByExpireDate", UNSET)

        subscribed_is_expired_now = d.pop("subscribedIsExpiredNow", UNSET)

        subscribed_on = d.pop("subscribedOn", UNSET)

        subscribed_on_data = d.pop("subscribedOnData", UNSET)

        subscribed_on_duration = d.pop("subscribedOnDuration", UNSET)

        subscribed_on_expired_now = d.pop("subscribedOnExpiredNow", UNSET)

        subscribers_count = d.pop("subscribersCount", UNSET)

        tips_enabled = d.pop("tipsEnabled", UNSET)

        tips_max = d.pop("tipsMax", UNSET)

        tips_min = d.pop("tipsMin", UNSET)

        tips_min_internal = d.pop("tipsMinInternal", UNSET)

        tips_text_enabled = d.pop("tipsTextEnabled", UNSET)

        username = d.pop("username", UNSET)

        videos_count = d.pop("videosCount", UNSET)

        view = d.pop("view", UNSET)

        website = d.pop("website", UNSET)

        wishlist = d.pop("wishlist", UNSET)

        get_profile_details_response_200_data = cls(
            about=about,
            archived_posts_count=archived_posts_count,
            audios_count=audios_count,
            avatar=avatar,
            avatar_header_converter_upload=avatar_header_converter_upload,
            avatar_thumbs=avatar_thumbs,
            can_add_subscriber=can_add_subscriber,
            can_chat=can_chat,
            can_comment_story=can_comment_story,
            can_create_promotion=can_create_promotion,
            can_create_trial=can_create_trial,
            can_earn=can_earn,
            can_look_story=can_look_story,
            can_pay_internal=can_pay_internal,
            can_receive_chat_message=can_receive_chat_message,
            can_report=can_report,
            can_restrict=can_restrict,
            can_trial_send=can_trial_send,
            current_subscribe_price=current_subscribe_price,
            favorited_count=favorited_count,
            favorites_count=favorites_count,
            first_published_post_date=first_published_post_date,
            has_labels=has_labels,
            has_links=has_links,
            has_not_viewed_story=has_not_viewed_story,
            has_pinned_posts=has_pinned_posts,
            has_scheduled_stream=has_scheduled_stream,
            has_stories=has_stories,
            has_stream=has_stream,
            header=header,
            header_size=header_size,
            header_thumbs=header_thumbs,
            id=id,
            is_adult_content=is_adult_content,
            is_blocked=is_blocked,
            is_friend=is_friend,
            is_markdown_disabled_for_about=is_markdown_disabled_for_about,
            is_performer=is_performer,
            is_private_restriction=is_private_restriction,
            is_real_performer=is_real_performer,
            is_referrer_allowed=is_referrer_allowed,
            is_restricted=is_restricted,
            is_spotify_connected=is_spotify_connected,
            is_spring_connected=is_spring_connected,
            is_verified=is_verified,
            join_date=join_date,
            last_seen=last_seen,
            location=location,
            medias_count=medias_count,
            name=name,
            ofapi_gender=ofapi_gender,
            ofapi_gender_confidence=ofapi_gender_confidence,
            photos_count=photos_count,
            posts_count=posts_count,
            private_archived_posts_count=private_archived_posts_count,
            referal_bonus_summ_for_referer=referal_bonus_summ_for_referer,
            show_media_count=show_media_count,
            show_posts_in_feed=show_posts_in_feed,
            show_subscribers_count=show_subscribers_count,
            subscribe_price=subscribe_price,
            subscribed_by=subscribed_by,
            subscribed_by_autoprolong=subscribed_by_autoprolong,
            subscribed_by_data=subscribed_by_data,
            subscribed_by_expire=subscribed_by_expire,
            subscribed_by_expire_date=subscribed_by_expire_date,
            subscribed_is_expired_now=subscribed_is_expired_now,
            subscribed_on=subscribed_on,
            subscribed_on_data=subscribed_on_data,
            subscribed_on_duration=subscribed_on_duration,
            subscribed_on_expired_now=subscribed_on_expired_now,
            subscribers_count=subscribers_count,
            tips_enabled=tips_enabled,
            tips_max=tips_max,
            tips_min=tips_min,
            tips_min_internal=tips_min_internal,
            tips_text_enabled=tips_text_enabled,
            username=username,
            videos_count=videos_count,
            view=view,
            website=website,
            wishlist=wishlist,
        )

        get_profile_details_response_200_data.additional_properties = d
        return get_profile_details_response_200_data

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
