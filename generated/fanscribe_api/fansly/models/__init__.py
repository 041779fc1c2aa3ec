"""Every model of this package, each loaded when its name is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .acknowledge_chat_messages_body import AcknowledgeChatMessagesBody as AcknowledgeChatMessagesBody
    from .acknowledge_chat_messages_body_type import AcknowledgeChatMessagesBodyType as AcknowledgeChatMessagesBodyType
    from .acknowledge_chat_messages_response_200 import (
        AcknowledgeChatMessagesResponse200 as AcknowledgeChatMessagesResponse200,
    )
    from .add_media_to_album_body import AddMediaToAlbumBody as AddMediaToAlbumBody
    from .add_media_to_album_response_200 import AddMediaToAlbumResponse200 as AddMediaToAlbumResponse200
    from .add_reaction_to_chat_message_body import AddReactionToChatMessageBody as AddReactionToChatMessageBody
    from .add_reaction_to_chat_message_body_type import (
        AddReactionToChatMessageBodyType as AddReactionToChatMessageBodyType,
    )
    from .add_reaction_to_chat_message_response_200 import (
        AddReactionToChatMessageResponse200 as AddReactionToChatMessageResponse200,
    )
    from .add_reaction_to_chat_message_response_200_data import (
        AddReactionToChatMessageResponse200Data as AddReactionToChatMessageResponse200Data,
    )
    from .add_users_to_list_response_200 import AddUsersToListResponse200 as AddUsersToListResponse200
    from .cache import Cache as Cache
    from .cancel_scheduled_mass_message_response_200 import (
        CancelScheduledMassMessageResponse200 as CancelScheduledMassMessageResponse200,
    )
    from .create_chat_body import CreateChatBody as CreateChatBody
    from .create_chat_response_200 import CreateChatResponse200 as CreateChatResponse200
    from .create_chat_response_200_data import CreateChatResponse200Data as CreateChatResponse200Data
    from .create_chat_response_200_data_dm_permission_flags_item import (
        CreateChatResponse200DataDmPermissionFlagsItem as CreateChatResponse200DataDmPermissionFlagsItem,
    )
    from .create_chat_response_200_data_last_message_type_0 import (
        CreateChatResponse200DataLastMessageType0 as CreateChatResponse200DataLastMessageType0,
    )
    from .create_chat_response_200_data_user_settings_type_0 import (
        CreateChatResponse200DataUserSettingsType0 as CreateChatResponse200DataUserSettingsType0,
    )
    from .create_chat_response_200_data_users_item import (
        CreateChatResponse200DataUsersItem as CreateChatResponse200DataUsersItem,
    )
    from .create_chat_response_200_data_users_item_user_settings import (
        CreateChatResponse200DataUsersItemUserSettings as CreateChatResponse200DataUsersItemUserSettings,
    )
    from .create_list_body import CreateListBody as CreateListBody
    from .create_list_response_200 import CreateListResponse200 as CreateListResponse200
    from .create_vault_album_body import CreateVaultAlbumBody as CreateVaultAlbumBody
    from .create_vault_album_response_200 import CreateVaultAlbumResponse200 as CreateVaultAlbumResponse200
    from .create_wall_response_200 import CreateWallResponse200 as CreateWallResponse200
    from .credits_ import Credits as Credits
    from .delete_chat_message_response_200 import DeleteChatMessageResponse200 as DeleteChatMessageResponse200
    from .delete_chat_message_response_200_data import (
        DeleteChatMessageResponse200Data as DeleteChatMessageResponse200Data,
    )
    from .delete_chat_message_response_200_data_attachments_item import (
        DeleteChatMessageResponse200DataAttachmentsItem as DeleteChatMessageResponse200DataAttachmentsItem,
    )
    from .delete_chat_message_response_200_data_interactions_item import (
        DeleteChatMessageResponse200DataInteractionsItem as DeleteChatMessageResponse200DataInteractionsItem,
    )
    from .delete_list_response_200 import DeleteListResponse200 as DeleteListResponse200
    from .disable_chat_read_receipts_response_200 import (
        DisableChatReadReceiptsResponse200 as DisableChatReadReceiptsResponse200,
    )
    from .disconnect_account_response_200 import DisconnectAccountResponse200 as DisconnectAccountResponse200
    from .edit_user_note_response_200 import EditUserNoteResponse200 as EditUserNoteResponse200
    from .get_account_media_response_200 import GetAccountMediaResponse200 as GetAccountMediaResponse200
    from .get_account_media_response_200_response_item import (
        GetAccountMediaResponse200ResponseItem as GetAccountMediaResponse200ResponseItem,
    )
    from .get_account_media_response_200_response_item_media import (
        GetAccountMediaResponse200ResponseItemMedia as GetAccountMediaResponse200ResponseItemMedia,
    )
    from .get_account_media_response_200_response_item_permissions import (
        GetAccountMediaResponse200ResponseItemPermissions as GetAccountMediaResponse200ResponseItemPermissions,
    )
    from .get_account_media_response_200_response_item_permissions_account_permission_flags import (
        GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags as GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags,
    )
    from .get_account_media_response_200_response_item_permissions_permission_flags_item import (
        GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem as GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem,
    )
    from .get_earnings_stats_response_200 import GetEarningsStatsResponse200 as GetEarningsStatsResponse200
    from .get_earnings_stats_response_200_data_item import (
        GetEarningsStatsResponse200DataItem as GetEarningsStatsResponse200DataItem,
    )
    from .get_insights_range import GetInsightsRange as GetInsightsRange
    from .get_insights_response_200 import GetInsightsResponse200 as GetInsightsResponse200
    from .get_insights_response_200_data import GetInsightsResponse200Data as GetInsightsResponse200Data
    from .get_insights_response_200_data_dataset import (
        GetInsightsResponse200DataDataset as GetInsightsResponse200DataDataset,
    )
    from .get_insights_response_200_data_dataset_datapoints_item import (
        GetInsightsResponse200DataDatasetDatapointsItem as GetInsightsResponse200DataDatasetDatapointsItem,
    )
    from .get_insights_response_200_data_dataset_datapoints_item_stats_item import (
        GetInsightsResponse200DataDatasetDatapointsItemStatsItem as GetInsightsResponse200DataDatasetDatapointsItemStatsItem,
    )
    from .get_pending_earnings_response_200 import GetPendingEarningsResponse200 as GetPendingEarningsResponse200
    from .get_pending_earnings_response_200_data import (
        GetPendingEarningsResponse200Data as GetPendingEarningsResponse200Data,
    )
    from .get_top_supporter_breakdown_response_200 import (
        GetTopSupporterBreakdownResponse200 as GetTopSupporterBreakdownResponse200,
    )
    from .get_tracking_link_stats_response_200 import GetTrackingLinkStatsResponse200 as GetTrackingLinkStatsResponse200
    from .get_tracking_link_stats_response_200_data_item import (
        GetTrackingLinkStatsResponse200DataItem as GetTrackingLinkStatsResponse200DataItem,
    )
    from .get_upload_status_response_200 import GetUploadStatusResponse200 as GetUploadStatusResponse200
    from .get_upload_status_response_200_media import GetUploadStatusResponse200Media as GetUploadStatusResponse200Media
    from .get_upload_status_response_200_status import (
        GetUploadStatusResponse200Status as GetUploadStatusResponse200Status,
    )
    from .get_user_details_response_200 import GetUserDetailsResponse200 as GetUserDetailsResponse200
    from .get_user_details_response_200_data_item import (
        GetUserDetailsResponse200DataItem as GetUserDetailsResponse200DataItem,
    )
    from .get_user_details_response_200_data_item_avatar import (
        GetUserDetailsResponse200DataItemAvatar as GetUserDetailsResponse200DataItemAvatar,
    )
    from .get_user_details_response_200_data_item_media_story_state import (
        GetUserDetailsResponse200DataItemMediaStoryState as GetUserDetailsResponse200DataItemMediaStoryState,
    )
    from .get_user_details_response_200_data_item_permissions import (
        GetUserDetailsResponse200DataItemPermissions as GetUserDetailsResponse200DataItemPermissions,
    )
    from .get_user_details_response_200_data_item_permissions_account_permission_flags import (
        GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags as GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags,
    )
    from .get_user_details_response_200_data_item_timeline_stats import (
        GetUserDetailsResponse200DataItemTimelineStats as GetUserDetailsResponse200DataItemTimelineStats,
    )
    from .get_user_details_response_200_data_item_walls_item import (
        GetUserDetailsResponse200DataItemWallsItem as GetUserDetailsResponse200DataItemWallsItem,
    )
    from .list_accounts_response_200_item import ListAccountsResponse200Item as ListAccountsResponse200Item
    from .list_chat_messages_response_200 import ListChatMessagesResponse200 as ListChatMessagesResponse200
    from .list_chat_messages_response_200_data import ListChatMessagesResponse200Data as ListChatMessagesResponse200Data
    from .list_chat_messages_response_200_data_messages_item import (
        ListChatMessagesResponse200DataMessagesItem as ListChatMessagesResponse200DataMessagesItem,
    )
    from .list_chat_messages_response_200_data_messages_item_attachments_item import (
        ListChatMessagesResponse200DataMessagesItemAttachmentsItem as ListChatMessagesResponse200DataMessagesItemAttachmentsItem,
    )
    from .list_chat_messages_response_200_data_messages_item_interactions_item import (
        ListChatMessagesResponse200DataMessagesItemInteractionsItem as ListChatMessagesResponse200DataMessagesItemInteractionsItem,
    )
    from .list_chats_order import ListChatsOrder as ListChatsOrder
    from .list_chats_response_200 import ListChatsResponse200 as ListChatsResponse200
    from .list_chats_response_200_data import ListChatsResponse200Data as ListChatsResponse200Data
    from .list_chats_response_200_data_aggregation_data import (
        ListChatsResponse200DataAggregationData as ListChatsResponse200DataAggregationData,
    )
    from .list_chats_response_200_data_aggregation_data_accounts_item import (
        ListChatsResponse200DataAggregationDataAccountsItem as ListChatsResponse200DataAggregationDataAccountsItem,
    )
    from .list_chats_response_200_data_aggregation_data_accounts_item_avatar import (
        ListChatsResponse200DataAggregationDataAccountsItemAvatar as ListChatsResponse200DataAggregationDataAccountsItemAvatar,
    )
    from .list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item import (
        ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem as ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem,
    )
    from .list_chats_response_200_data_aggregation_data_groups_item import (
        ListChatsResponse200DataAggregationDataGroupsItem as ListChatsResponse200DataAggregationDataGroupsItem,
    )
    from .list_chats_response_200_data_aggregation_data_groups_item_last_message import (
        ListChatsResponse200DataAggregationDataGroupsItemLastMessage as ListChatsResponse200DataAggregationDataGroupsItemLastMessage,
    )
    from .list_chats_response_200_data_aggregation_data_groups_item_users_item import (
        ListChatsResponse200DataAggregationDataGroupsItemUsersItem as ListChatsResponse200DataAggregationDataGroupsItemUsersItem,
    )
    from .list_chats_response_200_data_data_item import (
        ListChatsResponse200DataDataItem as ListChatsResponse200DataDataItem,
    )
    from .list_followers_response_200 import ListFollowersResponse200 as ListFollowersResponse200
    from .list_followers_response_200_data import ListFollowersResponse200Data as ListFollowersResponse200Data
    from .list_followers_response_200_data_aggregation_data import (
        ListFollowersResponse200DataAggregationData as ListFollowersResponse200DataAggregationData,
    )
    from .list_followers_response_200_data_aggregation_data_accounts_item import (
        ListFollowersResponse200DataAggregationDataAccountsItem as ListFollowersResponse200DataAggregationDataAccountsItem,
    )
    from .list_followers_response_200_data_followers_item import (
        ListFollowersResponse200DataFollowersItem as ListFollowersResponse200DataFollowersItem,
    )
    from .list_following_response_200 import ListFollowingResponse200 as ListFollowingResponse200
    from .list_items_in_list_response_200 import ListItemsInListResponse200 as ListItemsInListResponse200
    from .list_lists_response_200 import ListListsResponse200 as ListListsResponse200
    from .list_monthly_earnings_response_200 import ListMonthlyEarningsResponse200 as ListMonthlyEarningsResponse200
    from .list_monthly_earnings_response_200_data_item import (
        ListMonthlyEarningsResponse200DataItem as ListMonthlyEarningsResponse200DataItem,
    )
    from .list_payout_requests_response_200 import ListPayoutRequestsResponse200 as ListPayoutRequestsResponse200
    from .list_scheduled_mass_messages_response_200 import (
        ListScheduledMassMessagesResponse200 as ListScheduledMassMessagesResponse200,
    )
    from .list_subscribers_response_200 import ListSubscribersResponse200 as ListSubscribersResponse200
    from .list_subscribers_response_200_data import ListSubscribersResponse200Data as ListSubscribersResponse200Data
    from .list_subscribers_response_200_data_stats import (
        ListSubscribersResponse200DataStats as ListSubscribersResponse200DataStats,
    )
    from .list_subscribers_response_200_data_subscriptions_item import (
        ListSubscribersResponse200DataSubscriptionsItem as ListSubscribersResponse200DataSubscriptionsItem,
    )
    from .list_subscribers_status import ListSubscribersStatus as ListSubscribersStatus
    from .list_subscription_tiers_response_200 import (
        ListSubscriptionTiersResponse200 as ListSubscriptionTiersResponse200,
    )
    from .list_subscription_tiers_response_200_data_item import (
        ListSubscriptionTiersResponse200DataItem as ListSubscriptionTiersResponse200DataItem,
    )
    from .list_subscription_tiers_response_200_data_item_plans_item import (
        ListSubscriptionTiersResponse200DataItemPlansItem as ListSubscriptionTiersResponse200DataItemPlansItem,
    )
    from .list_top_supporters_response_200 import ListTopSupportersResponse200 as ListTopSupportersResponse200
    from .list_tracking_links_response_200 import ListTrackingLinksResponse200 as ListTrackingLinksResponse200
    from .list_vault_albums_response_200 import ListVaultAlbumsResponse200 as ListVaultAlbumsResponse200
    from .list_vault_albums_response_200_data import ListVaultAlbumsResponse200Data as ListVaultAlbumsResponse200Data
    from .list_vault_albums_response_200_data_aggregation_data import (
        ListVaultAlbumsResponse200DataAggregationData as ListVaultAlbumsResponse200DataAggregationData,
    )
    from .list_vault_albums_response_200_data_albums_item import (
        ListVaultAlbumsResponse200DataAlbumsItem as ListVaultAlbumsResponse200DataAlbumsItem,
    )
    from .list_vault_media_response_200 import ListVaultMediaResponse200 as ListVaultMediaResponse200
    from .list_vault_media_response_200_data import ListVaultMediaResponse200Data as ListVaultMediaResponse200Data
    from .list_vault_media_response_200_data_album_media_item import (
        ListVaultMediaResponse200DataAlbumMediaItem as ListVaultMediaResponse200DataAlbumMediaItem,
    )
    from .list_wallet_transactions_response_200 import (
        ListWalletTransactionsResponse200 as ListWalletTransactionsResponse200,
    )
    from .list_wallet_transactions_response_200_data import (
        ListWalletTransactionsResponse200Data as ListWalletTransactionsResponse200Data,
    )
    from .list_wallet_transactions_response_200_data_data_item import (
        ListWalletTransactionsResponse200DataDataItem as ListWalletTransactionsResponse200DataDataItem,
    )
    from .list_wallets_response_200 import ListWalletsResponse200 as ListWalletsResponse200
    from .list_walls_response_200 import ListWallsResponse200 as ListWallsResponse200
    from .mark_all_chats_as_read_response_200 import MarkAllChatsAsReadResponse200 as MarkAllChatsAsReadResponse200
    from .meta import Meta as Meta
    from .pagination import Pagination as Pagination
    from .poll_authentication_status_response_200 import (
        PollAuthenticationStatusResponse200 as PollAuthenticationStatusResponse200,
    )
    from .rate_limits import RateLimits as RateLimits
    from .re_authenticate_account_response_200 import (
        ReAuthenticateAccountResponse200 as ReAuthenticateAccountResponse200,
    )
    from .re_authenticate_account_response_400 import (
        ReAuthenticateAccountResponse400 as ReAuthenticateAccountResponse400,
    )
    from .remove_media_from_album_body import RemoveMediaFromAlbumBody as RemoveMediaFromAlbumBody
    from .remove_media_from_album_response_200 import RemoveMediaFromAlbumResponse200 as RemoveMediaFromAlbumResponse200
    from .remove_media_from_album_response_200_data_item import (
        RemoveMediaFromAlbumResponse200DataItem as RemoveMediaFromAlbumResponse200DataItem,
    )
    from .remove_reaction_from_chat_message_body import (
        RemoveReactionFromChatMessageBody as RemoveReactionFromChatMessageBody,
    )
    from .remove_reaction_from_chat_message_body_type import (
        RemoveReactionFromChatMessageBodyType as RemoveReactionFromChatMessageBodyType,
    )
    from .remove_reaction_from_chat_message_response_200 import (
        RemoveReactionFromChatMessageResponse200 as RemoveReactionFromChatMessageResponse200,
    )
    from .remove_reaction_from_chat_message_response_200_data import (
        RemoveReactionFromChatMessageResponse200Data as RemoveReactionFromChatMessageResponse200Data,
    )
    from .remove_user_from_list_response_200 import RemoveUserFromListResponse200 as RemoveUserFromListResponse200
    from .remove_users_from_list_response_200 import RemoveUsersFromListResponse200 as RemoveUsersFromListResponse200
    from .reorder_lists_response_200 import ReorderListsResponse200 as ReorderListsResponse200
    from .reorder_vault_albums_response_200 import ReorderVaultAlbumsResponse200 as ReorderVaultAlbumsResponse200
    from .send_chat_message_body import SendChatMessageBody as SendChatMessageBody
    from .send_chat_message_response_200 import SendChatMessageResponse200 as SendChatMessageResponse200
    from .send_chat_message_response_200_data import SendChatMessageResponse200Data as SendChatMessageResponse200Data
    from .send_chat_message_response_200_data_interactions_item import (
        SendChatMessageResponse200DataInteractionsItem as SendChatMessageResponse200DataInteractionsItem,
    )
    from .send_mass_message_body import SendMassMessageBody as SendMassMessageBody
    from .send_mass_message_body_previews import SendMassMessageBodyPreviews as SendMassMessageBodyPreviews
    from .send_mass_message_response_200 import SendMassMessageResponse200 as SendMassMessageResponse200
    from .send_post_body import SendPostBody as SendPostBody
    from .send_post_body_previews import SendPostBodyPreviews as SendPostBodyPreviews
    from .send_post_response_200 import SendPostResponse200 as SendPostResponse200
    from .set_user_custom_name_response_200 import SetUserCustomNameResponse200 as SetUserCustomNameResponse200
    from .show_chat_response_200 import ShowChatResponse200 as ShowChatResponse200
    from .show_chat_response_200_data import ShowChatResponse200Data as ShowChatResponse200Data
    from .show_chat_response_200_data_account_dm_permission_flags import (
        ShowChatResponse200DataAccountDmPermissionFlags as ShowChatResponse200DataAccountDmPermissionFlags,
    )
    from .show_chat_response_200_data_last_message import (
        ShowChatResponse200DataLastMessage as ShowChatResponse200DataLastMessage,
    )
    from .show_chat_response_200_data_last_message_attachments_item import (
        ShowChatResponse200DataLastMessageAttachmentsItem as ShowChatResponse200DataLastMessageAttachmentsItem,
    )
    from .show_chat_response_200_data_last_message_interactions_item import (
        ShowChatResponse200DataLastMessageInteractionsItem as ShowChatResponse200DataLastMessageInteractionsItem,
    )
    from .show_chat_response_200_data_user_settings import (
        ShowChatResponse200DataUserSettings as ShowChatResponse200DataUserSettings,
    )
    from .show_chat_response_200_data_users_item import (
        ShowChatResponse200DataUsersItem as ShowChatResponse200DataUsersItem,
    )
    from .start_authentication_body import StartAuthenticationBody as StartAuthenticationBody
    from .start_authentication_body_custom_proxy import (
        StartAuthenticationBodyCustomProxy as StartAuthenticationBodyCustomProxy,
    )
    from .start_authentication_body_proxy_country import (
        StartAuthenticationBodyProxyCountry as StartAuthenticationBodyProxyCountry,
    )
    from .start_authentication_response_200 import StartAuthenticationResponse200 as StartAuthenticationResponse200
    from .start_typing_indicator_response_200 import StartTypingIndicatorResponse200 as StartTypingIndicatorResponse200
    from .submit_2_fa_body import Submit2FaBody as Submit2FaBody
    from .submit_2_fa_response_200 import Submit2FaResponse200 as Submit2FaResponse200
    from .unmute_user_response_200 import UnmuteUserResponse200 as UnmuteUserResponse200
    from .update_list_body import UpdateListBody as UpdateListBody
    from .update_list_response_200 import UpdateListResponse200 as UpdateListResponse200
    from .update_post_body import UpdatePostBody as UpdatePostBody
    from .update_post_body_previews import UpdatePostBodyPreviews as UpdatePostBodyPreviews
    from .update_post_response_200 import UpdatePostResponse200 as UpdatePostResponse200
    from .update_scheduled_mass_message_body import UpdateScheduledMassMessageBody as UpdateScheduledMassMessageBody
    from .update_scheduled_mass_message_response_200 import (
        UpdateScheduledMassMessageResponse200 as UpdateScheduledMassMessageResponse200,
    )
    from .update_tracking_link_body import UpdateTrackingLinkBody as UpdateTrackingLinkBody
    from .update_tracking_link_response_200 import UpdateTrackingLinkResponse200 as UpdateTrackingLinkResponse200
    from .update_vault_album_body import UpdateVaultAlbumBody as UpdateVaultAlbumBody
    from .update_vault_album_response_200 import UpdateVaultAlbumResponse200 as UpdateVaultAlbumResponse200
    from .update_vault_album_response_200_data import UpdateVaultAlbumResponse200Data as UpdateVaultAlbumResponse200Data
    from .upload_media_body import UploadMediaBody as UploadMediaBody
    from .upload_media_response_200 import UploadMediaResponse200 as UploadMediaResponse200
    from .upload_media_response_200_media import UploadMediaResponse200Media as UploadMediaResponse200Media
    from .upload_media_to_vault_body import UploadMediaToVaultBody as UploadMediaToVaultBody
    from .upload_media_to_vault_response_200 import UploadMediaToVaultResponse200 as UploadMediaToVaultResponse200

_MODULES = {
    "AcknowledgeChatMessagesBody": "acknowledge_chat_messages_body",
    "AcknowledgeChatMessagesBodyType": "acknowledge_chat_messages_body_type",
    "AcknowledgeChatMessagesResponse200": "acknowledge_chat_messages_response_200",
    "AddMediaToAlbumBody": "add_media_to_album_body",
    "AddMediaToAlbumResponse200": "add_media_to_album_response_200",
    "AddReactionToChatMessageBody": "add_reaction_to_chat_message_body",
    "AddReactionToChatMessageBodyType": "add_reaction_to_chat_message_body_type",
    "AddReactionToChatMessageResponse200": "add_reaction_to_chat_message_response_200",
    "AddReactionToChatMessageResponse200Data": "add_reaction_to_chat_message_response_200_data",
    "AddUsersToListResponse200": "add_users_to_list_response_200",
    "Cache": "cache",
    "CancelScheduledMassMessageResponse200": "cancel_scheduled_mass_message_response_200",
    "CreateChatBody": "create_chat_body",
    "CreateChatResponse200": "create_chat_response_200",
    "CreateChatResponse200Data": "create_chat_response_200_data",
    "CreateChatResponse200DataDmPermissionFlagsItem": "create_chat_response_200_data_dm_permission_flags_item",
    "CreateChatResponse200DataLastMessageType0": "create_chat_response_200_data_last_message_type_0",
    "CreateChatResponse200DataUserSettingsType0": "create_chat_response_200_data_user_settings_type_0",
    "CreateChatResponse200DataUsersItem": "create_chat_response_200_data_users_item",
    "CreateChatResponse200DataUsersItemUserSettings": "create_chat_response_200_data_users_item_user_settings",
    "CreateListBody": "create_list_body",
    "CreateListResponse200": "create_list_response_200",
    "CreateVaultAlbumBody": "create_vault_album_body",
    "CreateVaultAlbumResponse200": "create_vault_album_response_200",
    "CreateWallResponse200": "create_wall_response_200",
    "Credits": "credits_",
    "DeleteChatMessageResponse200": "delete_chat_message_response_200",
    "DeleteChatMessageResponse200Data": "delete_chat_message_response_200_data",
    "DeleteChatMessageResponse200DataAttachmentsItem": "delete_chat_message_response_200_data_attachments_item",
    "DeleteChatMessageResponse200DataInteractionsItem": "delete_chat_message_response_200_data_interactions_item",
    "DeleteListResponse200": "delete_list_response_200",
    "DisableChatReadReceiptsResponse200": "disable_chat_read_receipts_response_200",
    "DisconnectAccountResponse200": "disconnect_account_response_200",
    "EditUserNoteResponse200": "edit_user_note_response_200",
    "GetAccountMediaResponse200": "get_account_media_response_200",
    "GetAccountMediaResponse200ResponseItem": "get_account_media_response_200_response_item",
    "GetAccountMediaResponse200ResponseItemMedia": "get_account_media_response_200_response_item_media",
    "GetAccountMediaResponse200ResponseItemPermissions": "get_account_media_response_200_response_item_permissions",
    "GetAccountMediaResponse200ResponseItemPermissionsAccountPermissionFlags": "get_account_media_response_200_response_item_permissions_account_permission_flags",
    "GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem": "get_account_media_response_200_response_item_permissions_permission_flags_item",
    "GetEarningsStatsResponse200": "get_earnings_stats_response_200",
    "GetEarningsStatsResponse200DataItem": "get_earnings_stats_response_200_data_item",
    "GetInsightsRange": "get_insights_range",
    "GetInsightsResponse200": "get_insights_response_200",
    "GetInsightsResponse200Data": "get_insights_response_200_data",
    "GetInsightsResponse200DataDataset": "get_insights_response_200_data_dataset",
    "GetInsightsResponse200DataDatasetDatapointsItem": "get_insights_response_200_data_dataset_datapoints_item",
    "GetInsightsResponse200DataDatasetDatapointsItemStatsItem": "get_insights_response_200_data_dataset_datapoints_item_stats_item",
    "GetPendingEarningsResponse200": "get_pending_earnings_response_200",
    "GetPendingEarningsResponse200Data": "get_pending_earnings_response_200_data",
    "GetTopSupporterBreakdownResponse200": "get_top_supporter_breakdown_response_200",
    "GetTrackingLinkStatsResponse200": "get_tracking_link_stats_response_200",
    "GetTrackingLinkStatsResponse200DataItem": "get_tracking_link_stats_response_200_data_item",
    "GetUploadStatusResponse200": "get_upload_status_response_200",
    "GetUploadStatusResponse200Media": "get_upload_status_response_200_media",
    "GetUploadStatusResponse200Status": "get_upload_status_response_200_status",
    "GetUserDetailsResponse200": "get_user_details_response_200",
    "GetUserDetailsResponse200DataItem": "get_user_details_response_200_data_item",
    "GetUserDetailsResponse200DataItemAvatar": "get_user_details_response_200_data_item_avatar",
    "GetUserDetailsResponse200DataItemMediaStoryState": "get_user_details_response_200_data_item_media_story_state",
    "GetUserDetailsResponse200DataItemPermissions": "get_user_details_response_200_data_item_permissions",
    "GetUserDetailsResponse200DataItemPermissionsAccountPermissionFlags": "get_user_details_response_200_data_item_permissions_account_permission_flags",
    "GetUserDetailsResponse200DataItemTimelineStats": "get_user_details_response_200_data_item_timeline_stats",
    "GetUserDetailsResponse200DataItemWallsItem": "get_user_details_response_200_data_item_walls_item",
    "ListAccountsResponse200Item": "list_accounts_response_200_item",
    "ListChatMessagesResponse200": "list_chat_messages_response_200",
    "ListChatMessagesResponse200Data": "list_chat_messages_response_200_data",
    "ListChatMessagesResponse200DataMessagesItem": "list_chat_messages_response_200_data_messages_item",
    "ListChatMessagesResponse200DataMessagesItemAttachmentsItem": "list_chat_messages_response_200_data_messages_item_attachments_item",
    "ListChatMessagesResponse200DataMessagesItemInteractionsItem": "list_chat_messages_response_200_data_messages_item_interactions_item",
    "ListChatsOrder": "list_chats_order",
    "ListChatsResponse200": "list_chats_response_200",
    "ListChatsResponse200Data": "list_chats_response_200_data",
    "ListChatsResponse200DataAggregationData": "list_chats_response_200_data_aggregation_data",
    "ListChatsResponse200DataAggregationDataAccountsItem": "list_chats_response_200_data_aggregation_data_accounts_item",
    "ListChatsResponse200DataAggregationDataAccountsItemAvatar": "list_chats_response_200_data_aggregation_data_accounts_item_avatar",
    "ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem": "list_chats_response_200_data_aggregation_data_accounts_item_avatar_locations_item",
    "ListChatsResponse200DataAggregationDataGroupsItem": "list_chats_response_200_data_aggregation_data_groups_item",
    "ListChatsResponse200DataAggregationDataGroupsItemLastMessage": "list_chats_response_200_data_aggregation_data_groups_item_last_message",
    "ListChatsResponse200DataAggregationDataGroupsItemUsersItem": "list_chats_response_200_data_aggregation_data_groups_item_users_item",
    "ListChatsResponse200DataDataItem": "list_chats_response_200_data_data_item",
    "ListFollowersResponse200": "list_followers_response_200",
    "ListFollowersResponse200Data": "list_followers_response_200_data",
    "ListFollowersResponse200DataAggregationData": "list_followers_response_200_data_aggregation_data",
    "ListFollowersResponse200DataAggregationDataAccountsItem": "list_followers_response_200_data_aggregation_data_accounts_item",
    "ListFollowersResponse200DataFollowersItem": "list_followers_response_200_data_followers_item",
    "ListFollowingResponse200": "list_following_response_200",
    "ListItemsInListResponse200": "list_items_in_list_response_200",
    "ListListsResponse200": "list_lists_response_200",
    "ListMonthlyEarningsResponse200": "list_monthly_earnings_response_200",
    "ListMonthlyEarningsResponse200DataItem": "list_monthly_earnings_response_200_data_item",
    "ListPayoutRequestsResponse200": "list_payout_requests_response_200",
    "ListScheduledMassMessagesResponse200": "list_scheduled_mass_messages_response_200",
    "ListSubscribersResponse200": "list_subscribers_response_200",
    "ListSubscribersResponse200Data": "list_subscribers_response_200_data",
    "ListSubscribersResponse200DataStats": "list_subscribers_response_200_data_stats",
    "ListSubscribersResponse200DataSubscriptionsItem": "list_subscribers_response_200_data_subscriptions_item",
    "ListSubscribersStatus": "list_subscribers_status",
    "ListSubscriptionTiersResponse200": "list_subscription_tiers_response_200",
    "ListSubscriptionTiersResponse200DataItem": "list_subscription_tiers_response_200_data_item",
    "ListSubscriptionTiersResponse200DataItemPlansItem": "list_subscription_tiers_response_200_data_item_plans_item",
    "ListTopSupportersResponse200": "list_top_supporters_response_200",
    "ListTrackingLinksResponse200": "list_tracking_links_response_200",
    "ListVaultAlbumsResponse200": "list_vault_albums_response_200",
    "ListVaultAlbumsResponse200Data": "list_vault_albums_response_200_data",
    "ListVaultAlbumsResponse200DataAggregationData": "list_vault_albums_response_200_data_aggregation_data",
    "ListVaultAlbumsResponse200DataAlbumsItem": "list_vault_albums_response_200_data_albums_item",
    "ListVaultMediaResponse200": "list_vault_media_response_200",
    "ListVaultMediaResponse200Data": "list_vault_media_response_200_data",
    "ListVaultMediaResponse200DataAlbumMediaItem": "list_vault_media_response_200_data_album_media_item",
    "ListWalletTransactionsResponse200": "list_wallet_transactions_response_200",
    "ListWalletTransactionsResponse200Data": "list_wallet_transactions_response_200_data",
    "ListWalletTransactionsResponse200DataDataItem": "list_wallet_transactions_response_200_data_data_item",
    "ListWalletsResponse200": "list_wallets_response_200",
    "ListWallsResponse200": "list_walls_response_200",
    "MarkAllChatsAsReadResponse200": "mark_all_chats_as_read_response_200",
    "Meta": "meta",
    "Pagination": "pagination",
    "PollAuthenticationStatusResponse200": "poll_authentication_status_response_200",
    "RateLimits": "rate_limits",
    "ReAuthenticateAccountResponse200": "re_authenticate_account_response_200",
    "ReAuthenticateAccountResponse400": "re_authenticate_account_response_400",
    "RemoveMediaFromAlbumBody": "remove_media_from_album_body",
    "RemoveMediaFromAlbumResponse200": "remove_media_from_album_response_200",
    "RemoveMediaFromAlbumResponse200DataItem": "remove_media_from_album_response_200_data_item",
    "RemoveReactionFromChatMessageBody": "remove_reaction_from_chat_message_body",
    "RemoveReactionFromChatMessageBodyType": "remove_reaction_from_chat_message_body_type",
    "RemoveReactionFromChatMessageResponse200": "remove_reaction_from_chat_message_response_200",
    "RemoveReactionFromChatMessageResponse200Data": "remove_reaction_from_chat_message_response_200_data",
    "RemoveUserFromListResponse200": "remove_user_from_list_response_200",
    "RemoveUsersFromListResponse200": "remove_users_from_list_response_200",
    "ReorderListsResponse200": "reorder_lists_response_200",
    "ReorderVaultAlbumsResponse200": "reorder_vault_albums_response_200",
    "SendChatMessageBody": "send_chat_message_body",
    "SendChatMessageResponse200": "send_chat_message_response_200",
    "SendChatMessageResponse200Data": "send_chat_message_response_200_data",
    "SendChatMessageResponse200DataInteractionsItem": "send_chat_message_response_200_data_interactions_item",
    "SendMassMessageBody": "send_mass_message_body",
    "SendMassMessageBodyPreviews": "send_mass_message_body_previews",
    "SendMassMessageResponse200": "send_mass_message_response_200",
    "SendPostBody": "send_post_body",
    "SendPostBodyPreviews": "send_post_body_previews",
    "SendPostResponse200": "send_post_response_200",
    "SetUserCustomNameResponse200": "set_user_custom_name_response_200",
    "ShowChatResponse200": "show_chat_response_200",
    "ShowChatResponse200Data": "show_chat_response_200_data",
    "ShowChatResponse200DataAccountDmPermissionFlags": "show_chat_response_200_data_account_dm_permission_flags",
    "ShowChatResponse200DataLastMessage": "show_chat_response_200_data_last_message",
    "ShowChatResponse200DataLastMessageAttachmentsItem": "show_chat_response_200_data_last_message_attachments_item",
    "ShowChatResponse200DataLastMessageInteractionsItem": "show_chat_response_200_data_last_message_interactions_item",
    "ShowChatResponse200DataUserSettings": "show_chat_response_200_data_user_settings",
    "ShowChatResponse200DataUsersItem": "show_chat_response_200_data_users_item",
    "StartAuthenticationBody": "start_authentication_body",
    "StartAuthenticationBodyCustomProxy": "start_authentication_body_custom_proxy",
    "StartAuthenticationBodyProxyCountry": "start_authentication_body_proxy_country",
    "StartAuthenticationResponse200": "start_authentication_response_200",
    "StartTypingIndicatorResponse200": "start_typing_indicator_response_200",
    "Submit2FaBody": "submit_2_fa_body",
    "Submit2FaResponse200": "submit_2_fa_response_200",
    "UnmuteUserResponse200": "unmute_user_response_200",
    "UpdateListBody": "update_list_body",
    "UpdateListResponse200": "update_list_response_200",
    "UpdatePostBody": "update_post_body",
    "UpdatePostBodyPreviews": "update_post_body_previews",
    "UpdatePostResponse200": "update_post_response_200",
    "UpdateScheduledMassMessageBody": "update_scheduled_mass_message_body",
    "UpdateScheduledMassMessageResponse200": "update_scheduled_mass_message_response_200",
    "UpdateTrackingLinkBody": "update_tracking_link_body",
    "UpdateTrackingLinkResponse200": "update_tracking_link_response_200",
    "UpdateVaultAlbumBody": "update_vault_album_body",
    "UpdateVaultAlbumResponse200": "update_vault_album_response_200",
    "UpdateVaultAlbumResponse200Data": "update_vault_album_response_200_data",
    "UploadMediaBody": "upload_media_body",
    "UploadMediaResponse200": "upload_media_response_200",
    "UploadMediaResponse200Media": "upload_media_response_200_media",
    "UploadMediaToVaultBody": "upload_media_to_vault_body",
    "UploadMediaToVaultResponse200": "upload_media_to_vault_response_200",
}

__all__ = sorted(_MODULES)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
