"""The types of calls: a dozen operations of each shape, blocking and async. Checked by mypy and pyright, never run."""

from collections.abc import AsyncIterator, Iterator
from typing import assert_type

from fanscribe import AsyncFanscribe, Fanscribe
from fanscribe_api.fansly.models.disconnect_account import DisconnectAccount as FanslyDisconnectAccount
from fanscribe_api.fansly.models.list_chats import (
    ListChats as FanslyListChats,
    ListChatsDataDataItem as FanslyListChatsDataDataItem,
)
from fanscribe_api.fansly.models.poll_authentication_status import (
    PollAuthenticationStatus as FanslyPollAuthenticationStatus,
)
from fanscribe_api.fansly.models.start_authentication import StartAuthentication as FanslyStartAuthentication
from fanscribe_api.fansly.models.submit_2fa import Submit2fa as FanslySubmit2fa
from fanscribe_api.onlyfans import Response
from fanscribe_api.onlyfans.models.add_to_story import AddToStory
from fanscribe_api.onlyfans.models.create_post_comment import CreatePostComment
from fanscribe_api.onlyfans.models.deprecated_scrape_media_from_the_onlyfans_cdn import (
    DeprecatedScrapeMediaFromTheOnlyfansCdn,
)
from fanscribe_api.onlyfans.models.direct_messages import DirectMessages, DirectMessagesDataItemsItem
from fanscribe_api.onlyfans.models.disconnect_account import DisconnectAccount
from fanscribe_api.onlyfans.models.generate_fan_summary import GenerateFanSummary
from fanscribe_api.onlyfans.models.get_credit_usage import GetCreditUsage
from fanscribe_api.onlyfans.models.get_drm_status import GetDrmStatus
from fanscribe_api.onlyfans.models.get_profitability import GetProfitability
from fanscribe_api.onlyfans.models.get_subscription_history import GetSubscriptionHistory
from fanscribe_api.onlyfans.models.list_all_fans import ListAllFans
from fanscribe_api.onlyfans.models.list_all_followings import ListAllFollowings
from fanscribe_api.onlyfans.models.list_available_events import ListAvailableEvents
from fanscribe_api.onlyfans.models.list_blocked_users import ListBlockedUsers
from fanscribe_api.onlyfans.models.list_chat_messages import ListChatMessages
from fanscribe_api.onlyfans.models.list_free_trial_links import ListFreeTrialLinks
from fanscribe_api.onlyfans.models.list_latest_fans import ListLatestFans
from fanscribe_api.onlyfans.models.list_shared_tracking_links import ListSharedTrackingLinks
from fanscribe_api.onlyfans.models.list_smart_link_conversions import ListSmartLinkConversions
from fanscribe_api.onlyfans.models.list_stored_shared_free_trial_links import ListStoredSharedFreeTrialLinks
from fanscribe_api.onlyfans.models.list_stored_tracking_links import ListStoredTrackingLinks
from fanscribe_api.onlyfans.models.list_story_archive import ListStoryArchive
from fanscribe_api.onlyfans.models.list_taggable_users import ListTaggableUsers, ListTaggableUsersDataItemsItem
from fanscribe_api.onlyfans.models.list_transactions import ListTransactions, ListTransactionsDataListItem
from fanscribe_api.onlyfans.models.message_buyers import MessageBuyers, MessageBuyersDataListItem
from fanscribe_api.onlyfans.models.remove_media_from_list import RemoveMediaFromList
from fanscribe_api.onlyfans.models.remove_shared_tracking_link_tags import RemoveSharedTrackingLinkTags
from fanscribe_api.onlyfans.models.remove_tracking_link_tags import RemoveTrackingLinkTags
from fanscribe_api.onlyfans.models.send_post import SendPost
from fanscribe_api.onlyfans.models.shared import (
    ChatMessage,
    FreeTrialLink,
    ListedUser,
    SharedFreeTrialLink,
    SharedTrackingLink,
    Success,
    TrackingLink,
    User,
)
from fanscribe_api.onlyfans.models.unsend_delete_mass_message import UnsendDeleteMassMessage
from fanscribe_api.onlyfans.models.update_authentication_credentials import UpdateAuthenticationCredentials
from fanscribe_api.onlyfans.models.update_social_media_button import UpdateSocialMediaButton
from fanscribe_api.onlyfans.models.update_webhook import UpdateWebhook


def blocking(fans: Fanscribe) -> None:
    # Call
    assert_type(fans.onlyfans.accounts.disconnect("acct_1"), DisconnectAccount)
    assert_type(fans.onlyfans.accounts.disconnect.raw("acct_1"), Response[DisconnectAccount])
    assert_type(fans.onlyfans.blocked_restricted_users.list_blocked("acct_1"), ListBlockedUsers)
    assert_type(fans.onlyfans.blocked_restricted_users.list_blocked.raw("acct_1"), Response[ListBlockedUsers])
    assert_type(fans.onlyfans.chats.mark_as_read("acct_1", "acct_1"), Success)
    assert_type(fans.onlyfans.chats.mark_as_read.raw("acct_1", "acct_1"), Response[Success])
    assert_type(fans.onlyfans.fans.get_subscription_history("acct_1", "acct_1"), GetSubscriptionHistory)
    assert_type(fans.onlyfans.fans.get_subscription_history.raw("acct_1", "acct_1"), Response[GetSubscriptionHistory])
    assert_type(fans.onlyfans.mass_messages.delete("acct_1", "acct_1"), UnsendDeleteMassMessage)
    assert_type(
        fans.onlyfans.mass_messages.delete.raw("acct_1", "acct_1"),
        Response[UnsendDeleteMassMessage],
    )
    assert_type(fans.onlyfans.post_comments.create("acct_1", "acct_1", text="acct_1"), CreatePostComment)
    assert_type(
        fans.onlyfans.post_comments.create.raw("acct_1", "acct_1", text="acct_1"),
        Response[CreatePostComment],
    )
    assert_type(fans.onlyfans.promotions.stop("acct_1", "acct_1"), Success)
    assert_type(fans.onlyfans.promotions.stop.raw("acct_1", "acct_1"), Response[Success])
    assert_type(fans.onlyfans.settings.get_drm_status("acct_1"), GetDrmStatus)
    assert_type(fans.onlyfans.settings.get_drm_status.raw("acct_1"), Response[GetDrmStatus])
    assert_type(fans.onlyfans.smart_links.list_conversions("acct_1"), ListSmartLinkConversions)
    assert_type(fans.onlyfans.smart_links.list_conversions.raw("acct_1"), Response[ListSmartLinkConversions])
    assert_type(fans.onlyfans.stories.list_archive("acct_1"), ListStoryArchive)
    assert_type(fans.onlyfans.stories.list_archive.raw("acct_1"), Response[ListStoryArchive])
    assert_type(fans.onlyfans.usage.get_credits(), GetCreditUsage)
    assert_type(fans.onlyfans.usage.get_credits.raw(), Response[GetCreditUsage])
    assert_type(fans.onlyfans.webhooks.list_available_events(), ListAvailableEvents)
    assert_type(fans.onlyfans.webhooks.list_available_events.raw(), Response[ListAvailableEvents])
    assert_type(fans.fansly.accounts.disconnect("acct_1"), FanslyDisconnectAccount)
    assert_type(fans.fansly.accounts.disconnect.raw("acct_1"), Response[FanslyDisconnectAccount])
    assert_type(fans.fansly.authentication.poll_status("acct_1"), FanslyPollAuthenticationStatus)
    assert_type(fans.fansly.authentication.poll_status.raw("acct_1"), Response[FanslyPollAuthenticationStatus])
    # BodyCall
    assert_type(fans.onlyfans.analytics_financial.get_profitability(account_ids=[], month=7, year=7), GetProfitability)
    assert_type(
        fans.onlyfans.analytics_financial.get_profitability.raw(account_ids=[], month=7, year=7),
        Response[GetProfitability],
    )
    assert_type(fans.onlyfans.authentication.update_credentials("acct_1"), UpdateAuthenticationCredentials)
    assert_type(
        fans.onlyfans.authentication.update_credentials.raw("acct_1"),
        Response[UpdateAuthenticationCredentials],
    )
    assert_type(fans.onlyfans.fan_summaries.generate("acct_1", "acct_1"), GenerateFanSummary)
    assert_type(fans.onlyfans.fan_summaries.generate.raw("acct_1", "acct_1"), Response[GenerateFanSummary])
    assert_type(
        fans.onlyfans.media.scrape("acct_1"),
        DeprecatedScrapeMediaFromTheOnlyfansCdn,
    )
    assert_type(
        fans.onlyfans.media.scrape.raw("acct_1"),
        Response[DeprecatedScrapeMediaFromTheOnlyfansCdn],
    )
    assert_type(fans.onlyfans.media_vault_lists.remove_media("acct_1", "acct_1", media_ids=[]), RemoveMediaFromList)
    assert_type(
        fans.onlyfans.media_vault_lists.remove_media.raw("acct_1", "acct_1", media_ids=[]),
        Response[RemoveMediaFromList],
    )
    assert_type(fans.onlyfans.posts.create("acct_1", text="acct_1"), SendPost)
    assert_type(fans.onlyfans.posts.create.raw("acct_1", text="acct_1"), Response[SendPost])
    assert_type(fans.onlyfans.settings.check_username_availability("acct_1", username="acct_1"), Success)
    assert_type(fans.onlyfans.settings.check_username_availability.raw("acct_1", username="acct_1"), Response[Success])
    assert_type(
        fans.onlyfans.settings.update_social_media_button("acct_1", "acct_1", label="acct_1"), UpdateSocialMediaButton
    )
    assert_type(
        fans.onlyfans.settings.update_social_media_button.raw("acct_1", "acct_1", label="acct_1"),
        Response[UpdateSocialMediaButton],
    )
    assert_type(
        fans.onlyfans.shared_tracking_links.remove_tags("acct_1", "acct_1", tags=[]),
        RemoveSharedTrackingLinkTags,
    )
    assert_type(
        fans.onlyfans.shared_tracking_links.remove_tags.raw("acct_1", "acct_1", tags=[]),
        Response[RemoveSharedTrackingLinkTags],
    )
    assert_type(fans.onlyfans.stories.create("acct_1", media_files=[]), AddToStory)
    assert_type(fans.onlyfans.stories.create.raw("acct_1", media_files=[]), Response[AddToStory])
    assert_type(fans.onlyfans.tracking_links.remove_tags("acct_1", "acct_1", tags=[]), RemoveTrackingLinkTags)
    assert_type(
        fans.onlyfans.tracking_links.remove_tags.raw("acct_1", "acct_1", tags=[]),
        Response[RemoveTrackingLinkTags],
    )
    assert_type(
        fans.onlyfans.webhooks.update("acct_1", account_scope="acct_1", endpoint_url="acct_1", events=[]),
        UpdateWebhook,
    )
    assert_type(
        fans.onlyfans.webhooks.update.raw("acct_1", account_scope="acct_1", endpoint_url="acct_1", events=[]),
        Response[UpdateWebhook],
    )
    assert_type(fans.fansly.authentication.start(password="acct_1", username="acct_1"), FanslyStartAuthentication)
    assert_type(
        fans.fansly.authentication.start.raw(password="acct_1", username="acct_1"),
        Response[FanslyStartAuthentication],
    )
    assert_type(fans.fansly.authentication.submit_2fa("acct_1", code="acct_1"), FanslySubmit2fa)
    assert_type(fans.fansly.authentication.submit_2fa.raw("acct_1", code="acct_1"), Response[FanslySubmit2fa])
    # ListCall
    assert_type(fans.onlyfans.chat_messages.list("acct_1", "acct_1"), ListChatMessages)
    assert_type(fans.onlyfans.chat_messages.list.raw("acct_1", "acct_1"), Response[ListChatMessages])
    assert_type(fans.onlyfans.chat_messages.list.pages("acct_1", "acct_1"), Iterator[ListChatMessages])
    assert_type(fans.onlyfans.chat_messages.list.items("acct_1", "acct_1"), Iterator[ChatMessage])
    assert_type(fans.onlyfans.message_statistics.list_direct_messages("acct_1"), DirectMessages)
    assert_type(fans.onlyfans.message_statistics.list_direct_messages.raw("acct_1"), Response[DirectMessages])
    assert_type(fans.onlyfans.message_statistics.list_direct_messages.pages("acct_1"), Iterator[DirectMessages])
    assert_type(
        fans.onlyfans.message_statistics.list_direct_messages.items("acct_1"), Iterator[DirectMessagesDataItemsItem]
    )
    assert_type(fans.onlyfans.message_statistics.list_buyers("acct_1", "acct_1"), MessageBuyers)
    assert_type(fans.onlyfans.message_statistics.list_buyers.raw("acct_1", "acct_1"), Response[MessageBuyers])
    assert_type(fans.onlyfans.message_statistics.list_buyers.pages("acct_1", "acct_1"), Iterator[MessageBuyers])
    assert_type(
        fans.onlyfans.message_statistics.list_buyers.items("acct_1", "acct_1"), Iterator[MessageBuyersDataListItem]
    )
    assert_type(fans.onlyfans.fans.list("acct_1"), ListAllFans)
    assert_type(fans.onlyfans.fans.list.raw("acct_1"), Response[ListAllFans])
    assert_type(fans.onlyfans.fans.list.pages("acct_1"), Iterator[ListAllFans])
    assert_type(fans.onlyfans.fans.list.items("acct_1"), Iterator[ListedUser])
    assert_type(fans.onlyfans.fans.list_latest("acct_1"), ListLatestFans)
    assert_type(fans.onlyfans.fans.list_latest.raw("acct_1"), Response[ListLatestFans])
    assert_type(fans.onlyfans.fans.list_latest.pages("acct_1"), Iterator[ListLatestFans])
    assert_type(fans.onlyfans.fans.list_latest.items("acct_1"), Iterator[User])
    assert_type(fans.onlyfans.following.list("acct_1"), ListAllFollowings)
    assert_type(fans.onlyfans.following.list.raw("acct_1"), Response[ListAllFollowings])
    assert_type(fans.onlyfans.following.list.pages("acct_1"), Iterator[ListAllFollowings])
    assert_type(fans.onlyfans.following.list.items("acct_1"), Iterator[ListedUser])
    assert_type(fans.onlyfans.free_trial_links.list("acct_1"), ListFreeTrialLinks)
    assert_type(fans.onlyfans.free_trial_links.list.raw("acct_1"), Response[ListFreeTrialLinks])
    assert_type(fans.onlyfans.free_trial_links.list.pages("acct_1"), Iterator[ListFreeTrialLinks])
    assert_type(fans.onlyfans.free_trial_links.list.items("acct_1"), Iterator[FreeTrialLink])
    assert_type(fans.onlyfans.release_forms.list_taggable_users("acct_1"), ListTaggableUsers)
    assert_type(fans.onlyfans.release_forms.list_taggable_users.raw("acct_1"), Response[ListTaggableUsers])
    assert_type(fans.onlyfans.release_forms.list_taggable_users.pages("acct_1"), Iterator[ListTaggableUsers])
    assert_type(
        fans.onlyfans.release_forms.list_taggable_users.items("acct_1"), Iterator[ListTaggableUsersDataItemsItem]
    )
    assert_type(fans.onlyfans.shared_tracking_links.list("acct_1"), ListSharedTrackingLinks)
    assert_type(fans.onlyfans.shared_tracking_links.list.raw("acct_1"), Response[ListSharedTrackingLinks])
    assert_type(
        fans.onlyfans.shared_tracking_links.list.pages("acct_1"),
        Iterator[ListSharedTrackingLinks],
    )
    assert_type(
        fans.onlyfans.shared_tracking_links.list.items("acct_1"),
        Iterator[SharedTrackingLink],
    )
    assert_type(
        fans.onlyfans.stored_shared_free_trial_links.list("acct_1"),
        ListStoredSharedFreeTrialLinks,
    )
    assert_type(
        fans.onlyfans.stored_shared_free_trial_links.list.raw("acct_1"),
        Response[ListStoredSharedFreeTrialLinks],
    )
    assert_type(
        fans.onlyfans.stored_shared_free_trial_links.list.pages("acct_1"),
        Iterator[ListStoredSharedFreeTrialLinks],
    )
    assert_type(
        fans.onlyfans.stored_shared_free_trial_links.list.items("acct_1"),
        Iterator[SharedFreeTrialLink],
    )
    assert_type(fans.onlyfans.stored_tracking_links.list("acct_1"), ListStoredTrackingLinks)
    assert_type(fans.onlyfans.stored_tracking_links.list.raw("acct_1"), Response[ListStoredTrackingLinks])
    assert_type(
        fans.onlyfans.stored_tracking_links.list.pages("acct_1"),
        Iterator[ListStoredTrackingLinks],
    )
    assert_type(
        fans.onlyfans.stored_tracking_links.list.items("acct_1"),
        Iterator[TrackingLink],
    )
    assert_type(fans.onlyfans.transactions.list("acct_1"), ListTransactions)
    assert_type(fans.onlyfans.transactions.list.raw("acct_1"), Response[ListTransactions])
    assert_type(fans.onlyfans.transactions.list.pages("acct_1"), Iterator[ListTransactions])
    assert_type(fans.onlyfans.transactions.list.items("acct_1"), Iterator[ListTransactionsDataListItem])
    assert_type(fans.fansly.chats.list("acct_1"), FanslyListChats)
    assert_type(fans.fansly.chats.list.raw("acct_1"), Response[FanslyListChats])
    assert_type(fans.fansly.chats.list.pages("acct_1"), Iterator[FanslyListChats])
    assert_type(fans.fansly.chats.list.items("acct_1"), Iterator[FanslyListChatsDataDataItem])
    # FileCall
    assert_type(fans.onlyfans.media.download("acct_1", "acct_1"), bytes)
    assert_type(fans.onlyfans.media.download.chunks("acct_1", "acct_1"), Iterator[bytes])
    assert_type(fans.fansly.media.download("acct_1", "acct_1"), bytes)
    assert_type(fans.fansly.media.download.chunks("acct_1", "acct_1"), Iterator[bytes])


async def asynchronous(fans: AsyncFanscribe) -> None:
    # Call
    assert_type(await fans.onlyfans.accounts.disconnect("acct_1"), DisconnectAccount)
    assert_type(await fans.onlyfans.accounts.disconnect.raw("acct_1"), Response[DisconnectAccount])
    assert_type(await fans.onlyfans.blocked_restricted_users.list_blocked("acct_1"), ListBlockedUsers)
    assert_type(await fans.onlyfans.blocked_restricted_users.list_blocked.raw("acct_1"), Response[ListBlockedUsers])
    assert_type(await fans.onlyfans.chats.mark_as_read("acct_1", "acct_1"), Success)
    assert_type(await fans.onlyfans.chats.mark_as_read.raw("acct_1", "acct_1"), Response[Success])
    assert_type(await fans.onlyfans.fans.get_subscription_history("acct_1", "acct_1"), GetSubscriptionHistory)
    assert_type(
        await fans.onlyfans.fans.get_subscription_history.raw("acct_1", "acct_1"), Response[GetSubscriptionHistory]
    )
    assert_type(await fans.onlyfans.mass_messages.delete("acct_1", "acct_1"), UnsendDeleteMassMessage)
    assert_type(
        await fans.onlyfans.mass_messages.delete.raw("acct_1", "acct_1"),
        Response[UnsendDeleteMassMessage],
    )
    assert_type(await fans.onlyfans.post_comments.create("acct_1", "acct_1", text="acct_1"), CreatePostComment)
    assert_type(
        await fans.onlyfans.post_comments.create.raw("acct_1", "acct_1", text="acct_1"),
        Response[CreatePostComment],
    )
    assert_type(await fans.onlyfans.promotions.stop("acct_1", "acct_1"), Success)
    assert_type(await fans.onlyfans.promotions.stop.raw("acct_1", "acct_1"), Response[Success])
    assert_type(await fans.onlyfans.settings.get_drm_status("acct_1"), GetDrmStatus)
    assert_type(await fans.onlyfans.settings.get_drm_status.raw("acct_1"), Response[GetDrmStatus])
    assert_type(await fans.onlyfans.smart_links.list_conversions("acct_1"), ListSmartLinkConversions)
    assert_type(await fans.onlyfans.smart_links.list_conversions.raw("acct_1"), Response[ListSmartLinkConversions])
    assert_type(await fans.onlyfans.stories.list_archive("acct_1"), ListStoryArchive)
    assert_type(await fans.onlyfans.stories.list_archive.raw("acct_1"), Response[ListStoryArchive])
    assert_type(await fans.onlyfans.usage.get_credits(), GetCreditUsage)
    assert_type(await fans.onlyfans.usage.get_credits.raw(), Response[GetCreditUsage])
    assert_type(await fans.onlyfans.webhooks.list_available_events(), ListAvailableEvents)
    assert_type(await fans.onlyfans.webhooks.list_available_events.raw(), Response[ListAvailableEvents])
    assert_type(await fans.fansly.accounts.disconnect("acct_1"), FanslyDisconnectAccount)
    assert_type(await fans.fansly.accounts.disconnect.raw("acct_1"), Response[FanslyDisconnectAccount])
    assert_type(await fans.fansly.authentication.poll_status("acct_1"), FanslyPollAuthenticationStatus)
    assert_type(
        await fans.fansly.authentication.poll_status.raw("acct_1"),
        Response[FanslyPollAuthenticationStatus],
    )
    # BodyCall
    assert_type(
        await fans.onlyfans.analytics_financial.get_profitability(account_ids=[], month=7, year=7), GetProfitability
    )
    assert_type(
        await fans.onlyfans.analytics_financial.get_profitability.raw(account_ids=[], month=7, year=7),
        Response[GetProfitability],
    )
    assert_type(await fans.onlyfans.authentication.update_credentials("acct_1"), UpdateAuthenticationCredentials)
    assert_type(
        await fans.onlyfans.authentication.update_credentials.raw("acct_1"),
        Response[UpdateAuthenticationCredentials],
    )
    assert_type(await fans.onlyfans.fan_summaries.generate("acct_1", "acct_1"), GenerateFanSummary)
    assert_type(await fans.onlyfans.fan_summaries.generate.raw("acct_1", "acct_1"), Response[GenerateFanSummary])
    assert_type(
        await fans.onlyfans.media.scrape("acct_1"),
        DeprecatedScrapeMediaFromTheOnlyfansCdn,
    )
    assert_type(
        await fans.onlyfans.media.scrape.raw("acct_1"),
        Response[DeprecatedScrapeMediaFromTheOnlyfansCdn],
    )
    assert_type(
        await fans.onlyfans.media_vault_lists.remove_media("acct_1", "acct_1", media_ids=[]),
        RemoveMediaFromList,
    )
    assert_type(
        await fans.onlyfans.media_vault_lists.remove_media.raw("acct_1", "acct_1", media_ids=[]),
        Response[RemoveMediaFromList],
    )
    assert_type(await fans.onlyfans.posts.create("acct_1", text="acct_1"), SendPost)
    assert_type(await fans.onlyfans.posts.create.raw("acct_1", text="acct_1"), Response[SendPost])
    assert_type(await fans.onlyfans.settings.check_username_availability("acct_1", username="acct_1"), Success)
    assert_type(
        await fans.onlyfans.settings.check_username_availability.raw("acct_1", username="acct_1"), Response[Success]
    )
    assert_type(
        await fans.onlyfans.settings.update_social_media_button("acct_1", "acct_1", label="acct_1"),
        UpdateSocialMediaButton,
    )
    assert_type(
        await fans.onlyfans.settings.update_social_media_button.raw("acct_1", "acct_1", label="acct_1"),
        Response[UpdateSocialMediaButton],
    )
    assert_type(
        await fans.onlyfans.shared_tracking_links.remove_tags("acct_1", "acct_1", tags=[]),
        RemoveSharedTrackingLinkTags,
    )
    assert_type(
        await fans.onlyfans.shared_tracking_links.remove_tags.raw("acct_1", "acct_1", tags=[]),
        Response[RemoveSharedTrackingLinkTags],
    )
    assert_type(await fans.onlyfans.stories.create("acct_1", media_files=[]), AddToStory)
    assert_type(await fans.onlyfans.stories.create.raw("acct_1", media_files=[]), Response[AddToStory])
    assert_type(
        await fans.onlyfans.tracking_links.remove_tags("acct_1", "acct_1", tags=[]),
        RemoveTrackingLinkTags,
    )
    assert_type(
        await fans.onlyfans.tracking_links.remove_tags.raw("acct_1", "acct_1", tags=[]),
        Response[RemoveTrackingLinkTags],
    )
    assert_type(
        await fans.onlyfans.webhooks.update("acct_1", account_scope="acct_1", endpoint_url="acct_1", events=[]),
        UpdateWebhook,
    )
    assert_type(
        await fans.onlyfans.webhooks.update.raw("acct_1", account_scope="acct_1", endpoint_url="acct_1", events=[]),
        Response[UpdateWebhook],
    )
    assert_type(
        await fans.fansly.authentication.start(password="acct_1", username="acct_1"),
        FanslyStartAuthentication,
    )
    assert_type(
        await fans.fansly.authentication.start.raw(password="acct_1", username="acct_1"),
        Response[FanslyStartAuthentication],
    )
    assert_type(await fans.fansly.authentication.submit_2fa("acct_1", code="acct_1"), FanslySubmit2fa)
    assert_type(await fans.fansly.authentication.submit_2fa.raw("acct_1", code="acct_1"), Response[FanslySubmit2fa])
    # ListCall
    assert_type(await fans.onlyfans.chat_messages.list("acct_1", "acct_1"), ListChatMessages)
    assert_type(await fans.onlyfans.chat_messages.list.raw("acct_1", "acct_1"), Response[ListChatMessages])
    assert_type(fans.onlyfans.chat_messages.list.pages("acct_1", "acct_1"), AsyncIterator[ListChatMessages])
    assert_type(
        fans.onlyfans.chat_messages.list.items("acct_1", "acct_1"),
        AsyncIterator[ChatMessage],
    )
    assert_type(await fans.onlyfans.message_statistics.list_direct_messages("acct_1"), DirectMessages)
    assert_type(await fans.onlyfans.message_statistics.list_direct_messages.raw("acct_1"), Response[DirectMessages])
    assert_type(fans.onlyfans.message_statistics.list_direct_messages.pages("acct_1"), AsyncIterator[DirectMessages])
    assert_type(
        fans.onlyfans.message_statistics.list_direct_messages.items("acct_1"),
        AsyncIterator[DirectMessagesDataItemsItem],
    )
    assert_type(await fans.onlyfans.message_statistics.list_buyers("acct_1", "acct_1"), MessageBuyers)
    assert_type(await fans.onlyfans.message_statistics.list_buyers.raw("acct_1", "acct_1"), Response[MessageBuyers])
    assert_type(fans.onlyfans.message_statistics.list_buyers.pages("acct_1", "acct_1"), AsyncIterator[MessageBuyers])
    assert_type(
        fans.onlyfans.message_statistics.list_buyers.items("acct_1", "acct_1"),
        AsyncIterator[MessageBuyersDataListItem],
    )
    assert_type(await fans.onlyfans.fans.list("acct_1"), ListAllFans)
    assert_type(await fans.onlyfans.fans.list.raw("acct_1"), Response[ListAllFans])
    assert_type(fans.onlyfans.fans.list.pages("acct_1"), AsyncIterator[ListAllFans])
    assert_type(fans.onlyfans.fans.list.items("acct_1"), AsyncIterator[ListedUser])
    assert_type(await fans.onlyfans.fans.list_latest("acct_1"), ListLatestFans)
    assert_type(await fans.onlyfans.fans.list_latest.raw("acct_1"), Response[ListLatestFans])
    assert_type(fans.onlyfans.fans.list_latest.pages("acct_1"), AsyncIterator[ListLatestFans])
    assert_type(fans.onlyfans.fans.list_latest.items("acct_1"), AsyncIterator[User])
    assert_type(await fans.onlyfans.following.list("acct_1"), ListAllFollowings)
    assert_type(await fans.onlyfans.following.list.raw("acct_1"), Response[ListAllFollowings])
    assert_type(fans.onlyfans.following.list.pages("acct_1"), AsyncIterator[ListAllFollowings])
    assert_type(fans.onlyfans.following.list.items("acct_1"), AsyncIterator[ListedUser])
    assert_type(await fans.onlyfans.free_trial_links.list("acct_1"), ListFreeTrialLinks)
    assert_type(await fans.onlyfans.free_trial_links.list.raw("acct_1"), Response[ListFreeTrialLinks])
    assert_type(fans.onlyfans.free_trial_links.list.pages("acct_1"), AsyncIterator[ListFreeTrialLinks])
    assert_type(
        fans.onlyfans.free_trial_links.list.items("acct_1"),
        AsyncIterator[FreeTrialLink],
    )
    assert_type(await fans.onlyfans.release_forms.list_taggable_users("acct_1"), ListTaggableUsers)
    assert_type(await fans.onlyfans.release_forms.list_taggable_users.raw("acct_1"), Response[ListTaggableUsers])
    assert_type(fans.onlyfans.release_forms.list_taggable_users.pages("acct_1"), AsyncIterator[ListTaggableUsers])
    assert_type(
        fans.onlyfans.release_forms.list_taggable_users.items("acct_1"), AsyncIterator[ListTaggableUsersDataItemsItem]
    )
    assert_type(await fans.onlyfans.shared_tracking_links.list("acct_1"), ListSharedTrackingLinks)
    assert_type(
        await fans.onlyfans.shared_tracking_links.list.raw("acct_1"),
        Response[ListSharedTrackingLinks],
    )
    assert_type(
        fans.onlyfans.shared_tracking_links.list.pages("acct_1"),
        AsyncIterator[ListSharedTrackingLinks],
    )
    assert_type(
        fans.onlyfans.shared_tracking_links.list.items("acct_1"),
        AsyncIterator[SharedTrackingLink],
    )
    assert_type(
        await fans.onlyfans.stored_shared_free_trial_links.list("acct_1"),
        ListStoredSharedFreeTrialLinks,
    )
    assert_type(
        await fans.onlyfans.stored_shared_free_trial_links.list.raw("acct_1"),
        Response[ListStoredSharedFreeTrialLinks],
    )
    assert_type(
        fans.onlyfans.stored_shared_free_trial_links.list.pages("acct_1"),
        AsyncIterator[ListStoredSharedFreeTrialLinks],
    )
    assert_type(
        fans.onlyfans.stored_shared_free_trial_links.list.items("acct_1"),
        AsyncIterator[SharedFreeTrialLink],
    )
    assert_type(await fans.onlyfans.stored_tracking_links.list("acct_1"), ListStoredTrackingLinks)
    assert_type(
        await fans.onlyfans.stored_tracking_links.list.raw("acct_1"),
        Response[ListStoredTrackingLinks],
    )
    assert_type(
        fans.onlyfans.stored_tracking_links.list.pages("acct_1"),
        AsyncIterator[ListStoredTrackingLinks],
    )
    assert_type(
        fans.onlyfans.stored_tracking_links.list.items("acct_1"),
        AsyncIterator[TrackingLink],
    )
    assert_type(await fans.onlyfans.transactions.list("acct_1"), ListTransactions)
    assert_type(await fans.onlyfans.transactions.list.raw("acct_1"), Response[ListTransactions])
    assert_type(fans.onlyfans.transactions.list.pages("acct_1"), AsyncIterator[ListTransactions])
    assert_type(fans.onlyfans.transactions.list.items("acct_1"), AsyncIterator[ListTransactionsDataListItem])
    assert_type(await fans.fansly.chats.list("acct_1"), FanslyListChats)
    assert_type(await fans.fansly.chats.list.raw("acct_1"), Response[FanslyListChats])
    assert_type(fans.fansly.chats.list.pages("acct_1"), AsyncIterator[FanslyListChats])
    assert_type(fans.fansly.chats.list.items("acct_1"), AsyncIterator[FanslyListChatsDataDataItem])
    # FileCall
    assert_type(await fans.onlyfans.media.download("acct_1", "acct_1"), bytes)
    assert_type(fans.onlyfans.media.download.chunks("acct_1", "acct_1"), AsyncIterator[bytes])
    assert_type(await fans.fansly.media.download("acct_1", "acct_1"), bytes)
    assert_type(fans.fansly.media.download.chunks("acct_1", "acct_1"), AsyncIterator[bytes])
