"""The models: one module for each operation, and `shared` for those of several; each is imported when it is first used.

Every class can be imported from here.
"""

from functools import partial
from typing import TYPE_CHECKING

from ...runtime.lazy import lazy_models
from ...runtime.models import ModelRef as _ModelRef

ModelRef = partial(_ModelRef, __name__)

if TYPE_CHECKING:
    from . import (
        acknowledge_chat_messages as acknowledge_chat_messages,
        add_media_to_album as add_media_to_album,
        add_reaction_to_chat_message as add_reaction_to_chat_message,
        add_users_to_list as add_users_to_list,
        cancel_scheduled_mass_message as cancel_scheduled_mass_message,
        create_chat as create_chat,
        create_list as create_list,
        create_vault_album as create_vault_album,
        create_wall as create_wall,
        delete_chat_message as delete_chat_message,
        delete_list as delete_list,
        disable_chat_read_receipts as disable_chat_read_receipts,
        disconnect_account as disconnect_account,
        edit_user_note as edit_user_note,
        get_account_media as get_account_media,
        get_earnings_stats as get_earnings_stats,
        get_insights as get_insights,
        get_pending_earnings as get_pending_earnings,
        get_top_supporter_breakdown as get_top_supporter_breakdown,
        get_tracking_link_stats as get_tracking_link_stats,
        get_upload_status as get_upload_status,
        get_user_details as get_user_details,
        list_accounts as list_accounts,
        list_chat_messages as list_chat_messages,
        list_chats as list_chats,
        list_followers as list_followers,
        list_following as list_following,
        list_items_in_list as list_items_in_list,
        list_lists as list_lists,
        list_monthly_earnings as list_monthly_earnings,
        list_payout_requests as list_payout_requests,
        list_scheduled_mass_messages as list_scheduled_mass_messages,
        list_subscribers as list_subscribers,
        list_subscription_tiers as list_subscription_tiers,
        list_top_supporters as list_top_supporters,
        list_tracking_links as list_tracking_links,
        list_vault_albums as list_vault_albums,
        list_vault_media as list_vault_media,
        list_wallet_transactions as list_wallet_transactions,
        list_wallets as list_wallets,
        list_walls as list_walls,
        mark_all_chats_as_read as mark_all_chats_as_read,
        poll_authentication_status as poll_authentication_status,
        reauthenticate_account as reauthenticate_account,
        remove_media_from_album as remove_media_from_album,
        remove_reaction_from_chat_message as remove_reaction_from_chat_message,
        remove_user_from_list as remove_user_from_list,
        remove_users_from_list as remove_users_from_list,
        reorder_lists as reorder_lists,
        reorder_vault_albums as reorder_vault_albums,
        send_chat_message as send_chat_message,
        send_mass_message as send_mass_message,
        send_post as send_post,
        set_user_custom_name as set_user_custom_name,
        shared as shared,
        show_chat as show_chat,
        start_authentication as start_authentication,
        start_typing_indicator as start_typing_indicator,
        submit_2fa as submit_2fa,
        unmute_user as unmute_user,
        update_list as update_list,
        update_post as update_post,
        update_scheduled_mass_message as update_scheduled_mass_message,
        update_tracking_link as update_tracking_link,
        update_vault_album as update_vault_album,
        upload_media as upload_media,
        upload_media_to_vault as upload_media_to_vault,
    )
    from .acknowledge_chat_messages import (
        AcknowledgeChatMessages as AcknowledgeChatMessages,
        AcknowledgeChatMessagesBody as AcknowledgeChatMessagesBody,
    )
    from .add_media_to_album import AddMediaToAlbum as AddMediaToAlbum, AddMediaToAlbumBody as AddMediaToAlbumBody
    from .add_reaction_to_chat_message import (
        AddReactionToChatMessage as AddReactionToChatMessage,
        AddReactionToChatMessageBody as AddReactionToChatMessageBody,
    )
    from .add_users_to_list import AddUsersToList as AddUsersToList
    from .cancel_scheduled_mass_message import CancelScheduledMassMessage as CancelScheduledMassMessage
    from .create_chat import (
        CreateChat as CreateChat,
        CreateChatBody as CreateChatBody,
        CreateChatData as CreateChatData,
        CreateChatDataDmPermissionFlagsItem as CreateChatDataDmPermissionFlagsItem,
        CreateChatDataLastMessage as CreateChatDataLastMessage,
        CreateChatDataUserSettings as CreateChatDataUserSettings,
        CreateChatDataUsersItem as CreateChatDataUsersItem,
        CreateChatDataUsersItemUserSettings as CreateChatDataUsersItemUserSettings,
    )
    from .create_list import CreateList as CreateList, CreateListBody as CreateListBody
    from .create_vault_album import CreateVaultAlbum as CreateVaultAlbum, CreateVaultAlbumBody as CreateVaultAlbumBody
    from .create_wall import CreateWall as CreateWall
    from .delete_chat_message import (
        DeleteChatMessage as DeleteChatMessage,
        DeleteChatMessageData as DeleteChatMessageData,
    )
    from .delete_list import DeleteList as DeleteList
    from .disable_chat_read_receipts import DisableChatReadReceipts as DisableChatReadReceipts
    from .disconnect_account import DisconnectAccount as DisconnectAccount
    from .edit_user_note import EditUserNote as EditUserNote
    from .get_account_media import (
        GetAccountMedia as GetAccountMedia,
        GetAccountMediaResponseItem as GetAccountMediaResponseItem,
        GetAccountMediaResponseItemMedia as GetAccountMediaResponseItemMedia,
        GetAccountMediaResponseItemPermissions as GetAccountMediaResponseItemPermissions,
        GetAccountMediaResponseItemPermissionsAccountPermissionFlags as GetAccountMediaResponseItemPermissionsAccountPermissionFlags,
        GetAccountMediaResponseItemPermissionsPermissionFlagsItem as GetAccountMediaResponseItemPermissionsPermissionFlagsItem,
    )
    from .get_earnings_stats import (
        GetEarningsStats as GetEarningsStats,
        GetEarningsStatsDataItem as GetEarningsStatsDataItem,
    )
    from .get_insights import (
        GetInsights as GetInsights,
        GetInsightsData as GetInsightsData,
        GetInsightsDataDataset as GetInsightsDataDataset,
        GetInsightsDataDatasetDatapointsItem as GetInsightsDataDatasetDatapointsItem,
        GetInsightsDataDatasetDatapointsItemStatsItem as GetInsightsDataDatasetDatapointsItemStatsItem,
    )
    from .get_pending_earnings import (
        GetPendingEarnings as GetPendingEarnings,
        GetPendingEarningsData as GetPendingEarningsData,
    )
    from .get_top_supporter_breakdown import GetTopSupporterBreakdown as GetTopSupporterBreakdown
    from .get_tracking_link_stats import (
        GetTrackingLinkStats as GetTrackingLinkStats,
        GetTrackingLinkStatsDataItem as GetTrackingLinkStatsDataItem,
    )
    from .get_upload_status import GetUploadStatus as GetUploadStatus, GetUploadStatusMedia as GetUploadStatusMedia
    from .get_user_details import (
        GetUserDetails as GetUserDetails,
        GetUserDetailsDataItem as GetUserDetailsDataItem,
        GetUserDetailsDataItemAvatar as GetUserDetailsDataItemAvatar,
        GetUserDetailsDataItemMediaStoryState as GetUserDetailsDataItemMediaStoryState,
        GetUserDetailsDataItemPermissions as GetUserDetailsDataItemPermissions,
        GetUserDetailsDataItemPermissionsAccountPermissionFlags as GetUserDetailsDataItemPermissionsAccountPermissionFlags,
        GetUserDetailsDataItemTimelineStats as GetUserDetailsDataItemTimelineStats,
        GetUserDetailsDataItemWallsItem as GetUserDetailsDataItemWallsItem,
    )
    from .list_accounts import ListAccountsItem as ListAccountsItem
    from .list_chat_messages import (
        ListChatMessages as ListChatMessages,
        ListChatMessagesData as ListChatMessagesData,
        ListChatMessagesDataMessagesItem as ListChatMessagesDataMessagesItem,
    )
    from .list_chats import (
        ListChats as ListChats,
        ListChatsData as ListChatsData,
        ListChatsDataAggregationData as ListChatsDataAggregationData,
        ListChatsDataAggregationDataAccountsItem as ListChatsDataAggregationDataAccountsItem,
        ListChatsDataAggregationDataAccountsItemAvatar as ListChatsDataAggregationDataAccountsItemAvatar,
        ListChatsDataAggregationDataAccountsItemAvatarLocationsItem as ListChatsDataAggregationDataAccountsItemAvatarLocationsItem,
        ListChatsDataAggregationDataGroupsItem as ListChatsDataAggregationDataGroupsItem,
        ListChatsDataAggregationDataGroupsItemLastMessage as ListChatsDataAggregationDataGroupsItemLastMessage,
        ListChatsDataAggregationDataGroupsItemUsersItem as ListChatsDataAggregationDataGroupsItemUsersItem,
        ListChatsDataDataItem as ListChatsDataDataItem,
    )
    from .list_followers import (
        ListFollowers as ListFollowers,
        ListFollowersData as ListFollowersData,
        ListFollowersDataAggregationData as ListFollowersDataAggregationData,
        ListFollowersDataAggregationDataAccountsItem as ListFollowersDataAggregationDataAccountsItem,
        ListFollowersDataFollowersItem as ListFollowersDataFollowersItem,
    )
    from .list_following import ListFollowing as ListFollowing
    from .list_items_in_list import ListItemsInList as ListItemsInList
    from .list_lists import ListLists as ListLists
    from .list_monthly_earnings import (
        ListMonthlyEarnings as ListMonthlyEarnings,
        ListMonthlyEarningsDataItem as ListMonthlyEarningsDataItem,
    )
    from .list_payout_requests import ListPayoutRequests as ListPayoutRequests
    from .list_scheduled_mass_messages import ListScheduledMassMessages as ListScheduledMassMessages
    from .list_subscribers import (
        ListSubscribers as ListSubscribers,
        ListSubscribersData as ListSubscribersData,
        ListSubscribersDataStats as ListSubscribersDataStats,
        ListSubscribersDataSubscriptionsItem as ListSubscribersDataSubscriptionsItem,
    )
    from .list_subscription_tiers import (
        ListSubscriptionTiers as ListSubscriptionTiers,
        ListSubscriptionTiersDataItem as ListSubscriptionTiersDataItem,
        ListSubscriptionTiersDataItemPlansItem as ListSubscriptionTiersDataItemPlansItem,
    )
    from .list_top_supporters import ListTopSupporters as ListTopSupporters
    from .list_tracking_links import ListTrackingLinks as ListTrackingLinks
    from .list_vault_albums import (
        ListVaultAlbums as ListVaultAlbums,
        ListVaultAlbumsData as ListVaultAlbumsData,
        ListVaultAlbumsDataAggregationData as ListVaultAlbumsDataAggregationData,
        ListVaultAlbumsDataAlbumsItem as ListVaultAlbumsDataAlbumsItem,
    )
    from .list_vault_media import (
        ListVaultMedia as ListVaultMedia,
        ListVaultMediaData as ListVaultMediaData,
        ListVaultMediaDataAlbumMediaItem as ListVaultMediaDataAlbumMediaItem,
    )
    from .list_wallet_transactions import (
        ListWalletTransactions as ListWalletTransactions,
        ListWalletTransactionsData as ListWalletTransactionsData,
        ListWalletTransactionsDataDataItem as ListWalletTransactionsDataDataItem,
    )
    from .list_wallets import ListWallets as ListWallets
    from .list_walls import ListWalls as ListWalls
    from .mark_all_chats_as_read import MarkAllChatsAsRead as MarkAllChatsAsRead
    from .poll_authentication_status import PollAuthenticationStatus as PollAuthenticationStatus
    from .reauthenticate_account import ReauthenticateAccount as ReauthenticateAccount
    from .remove_media_from_album import (
        RemoveMediaFromAlbum as RemoveMediaFromAlbum,
        RemoveMediaFromAlbumBody as RemoveMediaFromAlbumBody,
        RemoveMediaFromAlbumDataItem as RemoveMediaFromAlbumDataItem,
    )
    from .remove_reaction_from_chat_message import (
        RemoveReactionFromChatMessage as RemoveReactionFromChatMessage,
        RemoveReactionFromChatMessageBody as RemoveReactionFromChatMessageBody,
    )
    from .remove_user_from_list import RemoveUserFromList as RemoveUserFromList
    from .remove_users_from_list import RemoveUsersFromList as RemoveUsersFromList
    from .reorder_lists import ReorderLists as ReorderLists
    from .reorder_vault_albums import ReorderVaultAlbums as ReorderVaultAlbums
    from .send_chat_message import (
        SendChatMessage as SendChatMessage,
        SendChatMessageBody as SendChatMessageBody,
        SendChatMessageData as SendChatMessageData,
    )
    from .send_mass_message import (
        SendMassMessage as SendMassMessage,
        SendMassMessageBody as SendMassMessageBody,
        SendMassMessageBodyPreviews as SendMassMessageBodyPreviews,
    )
    from .send_post import (
        SendPost as SendPost,
        SendPostBody as SendPostBody,
        SendPostBodyPreviews as SendPostBodyPreviews,
    )
    from .set_user_custom_name import SetUserCustomName as SetUserCustomName
    from .shared import (
        Cache as Cache,
        Credits as Credits,
        MessageAttachment as MessageAttachment,
        MessageInteraction as MessageInteraction,
        MessageReaction as MessageReaction,
        Meta as Meta,
        Pagination as Pagination,
        RateLimits as RateLimits,
    )
    from .show_chat import (
        ShowChat as ShowChat,
        ShowChatData as ShowChatData,
        ShowChatDataAccountDmPermissionFlags as ShowChatDataAccountDmPermissionFlags,
        ShowChatDataLastMessage as ShowChatDataLastMessage,
        ShowChatDataUserSettings as ShowChatDataUserSettings,
        ShowChatDataUsersItem as ShowChatDataUsersItem,
    )
    from .start_authentication import (
        StartAuthentication as StartAuthentication,
        StartAuthenticationBody as StartAuthenticationBody,
        StartAuthenticationBodyCustomProxy as StartAuthenticationBodyCustomProxy,
    )
    from .start_typing_indicator import StartTypingIndicator as StartTypingIndicator
    from .submit_2fa import Submit2fa as Submit2fa, Submit2faBody as Submit2faBody
    from .unmute_user import UnmuteUser as UnmuteUser
    from .update_list import UpdateList as UpdateList, UpdateListBody as UpdateListBody
    from .update_post import (
        UpdatePost as UpdatePost,
        UpdatePostBody as UpdatePostBody,
        UpdatePostBodyPreviews as UpdatePostBodyPreviews,
    )
    from .update_scheduled_mass_message import (
        UpdateScheduledMassMessage as UpdateScheduledMassMessage,
        UpdateScheduledMassMessageBody as UpdateScheduledMassMessageBody,
    )
    from .update_tracking_link import (
        UpdateTrackingLink as UpdateTrackingLink,
        UpdateTrackingLinkBody as UpdateTrackingLinkBody,
    )
    from .update_vault_album import (
        UpdateVaultAlbum as UpdateVaultAlbum,
        UpdateVaultAlbumBody as UpdateVaultAlbumBody,
        UpdateVaultAlbumData as UpdateVaultAlbumData,
    )
    from .upload_media import (
        UploadMedia as UploadMedia,
        UploadMediaBody as UploadMediaBody,
        UploadMediaMedia as UploadMediaMedia,
    )
    from .upload_media_to_vault import (
        UploadMediaToVault as UploadMediaToVault,
        UploadMediaToVaultBody as UploadMediaToVaultBody,
    )
else:
    __getattr__ = lazy_models(__name__)
