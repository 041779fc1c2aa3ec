"""Every model of this package, each loaded when its name is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_age_verification_session import AccountAgeVerificationSession as AccountAgeVerificationSession
    from .account_has_new_ticket_replies import AccountHasNewTicketReplies as AccountHasNewTicketReplies
    from .account_upload import AccountUpload as AccountUpload
    from .account_upload_geo_upload_args import AccountUploadGeoUploadArgs as AccountUploadGeoUploadArgs
    from .account_upload_geo_upload_args_additional import (
        AccountUploadGeoUploadArgsAdditional as AccountUploadGeoUploadArgsAdditional,
    )
    from .add_free_trial_link_tags_body import AddFreeTrialLinkTagsBody as AddFreeTrialLinkTagsBody
    from .add_free_trial_link_tags_response_200 import (
        AddFreeTrialLinkTagsResponse200 as AddFreeTrialLinkTagsResponse200,
    )
    from .add_free_trial_link_tags_response_200_data import (
        AddFreeTrialLinkTagsResponse200Data as AddFreeTrialLinkTagsResponse200Data,
    )
    from .add_media_to_list_body import AddMediaToListBody as AddMediaToListBody
    from .add_media_to_list_response_200 import AddMediaToListResponse200 as AddMediaToListResponse200
    from .add_media_to_list_response_200_data import AddMediaToListResponse200Data as AddMediaToListResponse200Data
    from .add_media_to_list_response_200_data_medias_item import (
        AddMediaToListResponse200DataMediasItem as AddMediaToListResponse200DataMediasItem,
    )
    from .add_shared_free_trial_link_tags_body import AddSharedFreeTrialLinkTagsBody as AddSharedFreeTrialLinkTagsBody
    from .add_shared_free_trial_link_tags_response_200 import (
        AddSharedFreeTrialLinkTagsResponse200 as AddSharedFreeTrialLinkTagsResponse200,
    )
    from .add_shared_free_trial_link_tags_response_200_data import (
        AddSharedFreeTrialLinkTagsResponse200Data as AddSharedFreeTrialLinkTagsResponse200Data,
    )
    from .add_shared_tracking_link_tags_body import AddSharedTrackingLinkTagsBody as AddSharedTrackingLinkTagsBody
    from .add_shared_tracking_link_tags_response_200 import (
        AddSharedTrackingLinkTagsResponse200 as AddSharedTrackingLinkTagsResponse200,
    )
    from .add_shared_tracking_link_tags_response_200_data import (
        AddSharedTrackingLinkTagsResponse200Data as AddSharedTrackingLinkTagsResponse200Data,
    )
    from .add_smart_link_tags_body import AddSmartLinkTagsBody as AddSmartLinkTagsBody
    from .add_smart_link_tags_response_200 import AddSmartLinkTagsResponse200 as AddSmartLinkTagsResponse200
    from .add_social_media_button_body import AddSocialMediaButtonBody as AddSocialMediaButtonBody
    from .add_social_media_button_body_type import AddSocialMediaButtonBodyType as AddSocialMediaButtonBodyType
    from .add_social_media_button_response_200 import AddSocialMediaButtonResponse200 as AddSocialMediaButtonResponse200
    from .add_social_media_button_response_200_data_item import (
        AddSocialMediaButtonResponse200DataItem as AddSocialMediaButtonResponse200DataItem,
    )
    from .add_story_to_highlight_body import AddStoryToHighlightBody as AddStoryToHighlightBody
    from .add_story_to_highlight_response_200 import AddStoryToHighlightResponse200 as AddStoryToHighlightResponse200
    from .add_story_to_highlight_response_200_data import (
        AddStoryToHighlightResponse200Data as AddStoryToHighlightResponse200Data,
    )
    from .add_to_story_body import AddToStoryBody as AddToStoryBody
    from .add_to_story_body_question import AddToStoryBodyQuestion as AddToStoryBodyQuestion
    from .add_to_story_body_texts_item import AddToStoryBodyTextsItem as AddToStoryBodyTextsItem
    from .add_to_story_body_texts_item_font_family import (
        AddToStoryBodyTextsItemFontFamily as AddToStoryBodyTextsItemFontFamily,
    )
    from .add_to_story_body_texts_item_font_weight import (
        AddToStoryBodyTextsItemFontWeight as AddToStoryBodyTextsItemFontWeight,
    )
    from .add_to_story_body_texts_item_text_align import (
        AddToStoryBodyTextsItemTextAlign as AddToStoryBodyTextsItemTextAlign,
    )
    from .add_to_story_body_texts_item_type import AddToStoryBodyTextsItemType as AddToStoryBodyTextsItemType
    from .add_to_story_response_200 import AddToStoryResponse200 as AddToStoryResponse200
    from .add_to_story_response_200_data import AddToStoryResponse200Data as AddToStoryResponse200Data
    from .add_to_story_response_200_data_question import (
        AddToStoryResponse200DataQuestion as AddToStoryResponse200DataQuestion,
    )
    from .add_to_story_response_200_data_question_entity import (
        AddToStoryResponse200DataQuestionEntity as AddToStoryResponse200DataQuestionEntity,
    )
    from .add_to_story_response_200_data_question_positions import (
        AddToStoryResponse200DataQuestionPositions as AddToStoryResponse200DataQuestionPositions,
    )
    from .add_to_story_response_200_data_release_forms_item import (
        AddToStoryResponse200DataReleaseFormsItem as AddToStoryResponse200DataReleaseFormsItem,
    )
    from .add_to_story_response_200_data_texts_item import (
        AddToStoryResponse200DataTextsItem as AddToStoryResponse200DataTextsItem,
    )
    from .add_tracking_link_tags_body import AddTrackingLinkTagsBody as AddTrackingLinkTagsBody
    from .add_tracking_link_tags_response_200 import AddTrackingLinkTagsResponse200 as AddTrackingLinkTagsResponse200
    from .add_tracking_link_tags_response_200_data import (
        AddTrackingLinkTagsResponse200Data as AddTrackingLinkTagsResponse200Data,
    )
    from .add_users_to_user_list_body import AddUsersToUserListBody as AddUsersToUserListBody
    from .add_users_to_user_list_response_200 import AddUsersToUserListResponse200 as AddUsersToUserListResponse200
    from .add_users_to_user_list_response_200_data import (
        AddUsersToUserListResponse200Data as AddUsersToUserListResponse200Data,
    )
    from .add_users_to_user_list_response_200_data_failed import (
        AddUsersToUserListResponse200DataFailed as AddUsersToUserListResponse200DataFailed,
    )
    from .archive_post_response_200 import ArchivePostResponse200 as ArchivePostResponse200
    from .archive_post_response_200_data import ArchivePostResponse200Data as ArchivePostResponse200Data
    from .archive_post_response_200_data_counters import (
        ArchivePostResponse200DataCounters as ArchivePostResponse200DataCounters,
    )
    from .archive_post_response_200_data_label_states_item import (
        ArchivePostResponse200DataLabelStatesItem as ArchivePostResponse200DataLabelStatesItem,
    )
    from .attach_tags_release_forms_to_message_response_200 import (
        AttachTagsReleaseFormsToMessageResponse200 as AttachTagsReleaseFormsToMessageResponse200,
    )
    from .avatar_thumbs import AvatarThumbs as AvatarThumbs
    from .block_user_response_200 import BlockUserResponse200 as BlockUserResponse200
    from .block_user_response_200_data import BlockUserResponse200Data as BlockUserResponse200Data
    from .cache import Cache as Cache
    from .calculate_chargeback_ratio_response_200 import (
        CalculateChargebackRatioResponse200 as CalculateChargebackRatioResponse200,
    )
    from .calculate_chargeback_ratio_response_200_data import (
        CalculateChargebackRatioResponse200Data as CalculateChargebackRatioResponse200Data,
    )
    from .calculate_total_transactions_response_200 import (
        CalculateTotalTransactionsResponse200 as CalculateTotalTransactionsResponse200,
    )
    from .cancel_data_export_response_200 import CancelDataExportResponse200 as CancelDataExportResponse200
    from .cancel_data_export_response_200_data import CancelDataExportResponse200Data as CancelDataExportResponse200Data
    from .check_username_availability_body import CheckUsernameAvailabilityBody as CheckUsernameAvailabilityBody
    from .check_username_availability_response_200 import (
        CheckUsernameAvailabilityResponse200 as CheckUsernameAvailabilityResponse200,
    )
    from .check_username_availability_response_200_data import (
        CheckUsernameAvailabilityResponse200Data as CheckUsernameAvailabilityResponse200Data,
    )
    from .clear_fan_notes_response_200 import ClearFanNotesResponse200 as ClearFanNotesResponse200
    from .clear_fan_notes_response_200_data import ClearFanNotesResponse200Data as ClearFanNotesResponse200Data
    from .clear_user_list_response_200 import ClearUserListResponse200 as ClearUserListResponse200
    from .clear_user_list_response_200_data import ClearUserListResponse200Data as ClearUserListResponse200Data
    from .count_queue_items_response_200 import CountQueueItemsResponse200 as CountQueueItemsResponse200
    from .count_queue_items_response_200_data import CountQueueItemsResponse200Data as CountQueueItemsResponse200Data
    from .count_queue_items_response_200_data_list import (
        CountQueueItemsResponse200DataList as CountQueueItemsResponse200DataList,
    )
    from .count_queue_items_response_200_data_list_additional_property import (
        CountQueueItemsResponse200DataListAdditionalProperty as CountQueueItemsResponse200DataListAdditionalProperty,
    )
    from .create_bundle_discount import CreateBundleDiscount as CreateBundleDiscount
    from .create_bundle_duration import CreateBundleDuration as CreateBundleDuration
    from .create_bundle_response_200 import CreateBundleResponse200 as CreateBundleResponse200
    from .create_bundle_response_200_data import CreateBundleResponse200Data as CreateBundleResponse200Data
    from .create_client_session_body import CreateClientSessionBody as CreateClientSessionBody
    from .create_client_session_body_proxy_country import (
        CreateClientSessionBodyProxyCountry as CreateClientSessionBodyProxyCountry,
    )
    from .create_client_session_response_200 import CreateClientSessionResponse200 as CreateClientSessionResponse200
    from .create_client_session_response_200_data import (
        CreateClientSessionResponse200Data as CreateClientSessionResponse200Data,
    )
    from .create_custom_summary_category_body import CreateCustomSummaryCategoryBody as CreateCustomSummaryCategoryBody
    from .create_custom_summary_category_response_200 import (
        CreateCustomSummaryCategoryResponse200 as CreateCustomSummaryCategoryResponse200,
    )
    from .create_data_export_body import CreateDataExportBody as CreateDataExportBody
    from .create_data_export_body_file_type import CreateDataExportBodyFileType as CreateDataExportBodyFileType
    from .create_data_export_body_options import CreateDataExportBodyOptions as CreateDataExportBodyOptions
    from .create_data_export_body_type import CreateDataExportBodyType as CreateDataExportBodyType
    from .create_data_export_response_200 import CreateDataExportResponse200 as CreateDataExportResponse200
    from .create_data_export_response_200_data import CreateDataExportResponse200Data as CreateDataExportResponse200Data
    from .create_edit_fan_notes_body import CreateEditFanNotesBody as CreateEditFanNotesBody
    from .create_edit_fan_notes_response_200 import CreateEditFanNotesResponse200 as CreateEditFanNotesResponse200
    from .create_edit_fan_notes_response_200_data import (
        CreateEditFanNotesResponse200Data as CreateEditFanNotesResponse200Data,
    )
    from .create_free_trial_link_body import CreateFreeTrialLinkBody as CreateFreeTrialLinkBody
    from .create_free_trial_link_body_duration import CreateFreeTrialLinkBodyDuration as CreateFreeTrialLinkBodyDuration
    from .create_free_trial_link_body_offer_limit import (
        CreateFreeTrialLinkBodyOfferLimit as CreateFreeTrialLinkBodyOfferLimit,
    )
    from .create_free_trial_link_response_200 import CreateFreeTrialLinkResponse200 as CreateFreeTrialLinkResponse200
    from .create_free_trial_link_response_200_data import (
        CreateFreeTrialLinkResponse200Data as CreateFreeTrialLinkResponse200Data,
    )
    from .create_invitation_link_body import CreateInvitationLinkBody as CreateInvitationLinkBody
    from .create_invitation_link_response_200 import CreateInvitationLinkResponse200 as CreateInvitationLinkResponse200
    from .create_invitation_link_response_200_data import (
        CreateInvitationLinkResponse200Data as CreateInvitationLinkResponse200Data,
    )
    from .create_label_body import CreateLabelBody as CreateLabelBody
    from .create_label_response_200 import CreateLabelResponse200 as CreateLabelResponse200
    from .create_label_response_200_data import CreateLabelResponse200Data as CreateLabelResponse200Data
    from .create_post_comment_response_200 import CreatePostCommentResponse200 as CreatePostCommentResponse200
    from .create_post_comment_response_200_data import (
        CreatePostCommentResponse200Data as CreatePostCommentResponse200Data,
    )
    from .create_promotion_body import CreatePromotionBody as CreatePromotionBody
    from .create_promotion_body_type import CreatePromotionBodyType as CreatePromotionBodyType
    from .create_promotion_response_200 import CreatePromotionResponse200 as CreatePromotionResponse200
    from .create_promotion_response_200_data_item import (
        CreatePromotionResponse200DataItem as CreatePromotionResponse200DataItem,
    )
    from .create_release_form_body import CreateReleaseFormBody as CreateReleaseFormBody
    from .create_release_form_response_200 import CreateReleaseFormResponse200 as CreateReleaseFormResponse200
    from .create_release_form_response_200_data import (
        CreateReleaseFormResponse200Data as CreateReleaseFormResponse200Data,
    )
    from .create_smart_link_body import CreateSmartLinkBody as CreateSmartLinkBody
    from .create_smart_link_body_link_type import CreateSmartLinkBodyLinkType as CreateSmartLinkBodyLinkType
    from .create_smart_link_pixel_response_200 import CreateSmartLinkPixelResponse200 as CreateSmartLinkPixelResponse200
    from .create_smart_link_postback_body import CreateSmartLinkPostbackBody as CreateSmartLinkPostbackBody
    from .create_smart_link_postback_body_headers_item import (
        CreateSmartLinkPostbackBodyHeadersItem as CreateSmartLinkPostbackBodyHeadersItem,
    )
    from .create_smart_link_postback_body_http_method import (
        CreateSmartLinkPostbackBodyHttpMethod as CreateSmartLinkPostbackBodyHttpMethod,
    )
    from .create_smart_link_postback_body_smart_link_scope import (
        CreateSmartLinkPostbackBodySmartLinkScope as CreateSmartLinkPostbackBodySmartLinkScope,
    )
    from .create_smart_link_postback_response_200 import (
        CreateSmartLinkPostbackResponse200 as CreateSmartLinkPostbackResponse200,
    )
    from .create_smart_link_postback_response_200_data import (
        CreateSmartLinkPostbackResponse200Data as CreateSmartLinkPostbackResponse200Data,
    )
    from .create_smart_link_postback_response_200_data_headers_item import (
        CreateSmartLinkPostbackResponse200DataHeadersItem as CreateSmartLinkPostbackResponse200DataHeadersItem,
    )
    from .create_smart_link_response_200 import CreateSmartLinkResponse200 as CreateSmartLinkResponse200
    from .create_smart_link_response_200_data import CreateSmartLinkResponse200Data as CreateSmartLinkResponse200Data
    from .create_smart_link_response_200_data_account import (
        CreateSmartLinkResponse200DataAccount as CreateSmartLinkResponse200DataAccount,
    )
    from .create_story_highlight_body import CreateStoryHighlightBody as CreateStoryHighlightBody
    from .create_story_highlight_response_200 import CreateStoryHighlightResponse200 as CreateStoryHighlightResponse200
    from .create_story_highlight_response_200_data import (
        CreateStoryHighlightResponse200Data as CreateStoryHighlightResponse200Data,
    )
    from .create_tracking_link_body import CreateTrackingLinkBody as CreateTrackingLinkBody
    from .create_tracking_link_response_200 import CreateTrackingLinkResponse200 as CreateTrackingLinkResponse200
    from .create_tracking_link_response_200_data_item import (
        CreateTrackingLinkResponse200DataItem as CreateTrackingLinkResponse200DataItem,
    )
    from .create_user_list_body import CreateUserListBody as CreateUserListBody
    from .create_user_list_response_200 import CreateUserListResponse200 as CreateUserListResponse200
    from .create_user_list_response_200_data import CreateUserListResponse200Data as CreateUserListResponse200Data
    from .create_vault_list_body import CreateVaultListBody as CreateVaultListBody
    from .create_vault_list_response_200 import CreateVaultListResponse200 as CreateVaultListResponse200
    from .create_vault_list_response_200_data import CreateVaultListResponse200Data as CreateVaultListResponse200Data
    from .create_webhook_body import CreateWebhookBody as CreateWebhookBody
    from .create_webhook_response_200 import CreateWebhookResponse200 as CreateWebhookResponse200
    from .create_webhook_response_200_data import CreateWebhookResponse200Data as CreateWebhookResponse200Data
    from .credits_ import Credits as Credits
    from .delete_bundle_response_200 import DeleteBundleResponse200 as DeleteBundleResponse200
    from .delete_bundle_response_200_data import DeleteBundleResponse200Data as DeleteBundleResponse200Data
    from .delete_chat_response_200 import DeleteChatResponse200 as DeleteChatResponse200
    from .delete_chat_response_200_data import DeleteChatResponse200Data as DeleteChatResponse200Data
    from .delete_custom_summary_category_response_200 import (
        DeleteCustomSummaryCategoryResponse200 as DeleteCustomSummaryCategoryResponse200,
    )
    from .delete_free_trial_link_response_200 import DeleteFreeTrialLinkResponse200 as DeleteFreeTrialLinkResponse200
    from .delete_free_trial_link_response_200_data import (
        DeleteFreeTrialLinkResponse200Data as DeleteFreeTrialLinkResponse200Data,
    )
    from .delete_message_response_200 import DeleteMessageResponse200 as DeleteMessageResponse200
    from .delete_message_response_200_data import DeleteMessageResponse200Data as DeleteMessageResponse200Data
    from .delete_post_comment_response_200 import DeletePostCommentResponse200 as DeletePostCommentResponse200
    from .delete_post_comment_response_200_data import (
        DeletePostCommentResponse200Data as DeletePostCommentResponse200Data,
    )
    from .delete_post_response_200 import DeletePostResponse200 as DeletePostResponse200
    from .delete_post_response_200_data import DeletePostResponse200Data as DeletePostResponse200Data
    from .delete_post_response_200_data_counters import (
        DeletePostResponse200DataCounters as DeletePostResponse200DataCounters,
    )
    from .delete_promotion_response_200 import DeletePromotionResponse200 as DeletePromotionResponse200
    from .delete_promotion_response_200_data import DeletePromotionResponse200Data as DeletePromotionResponse200Data
    from .delete_smart_link_postback_response_200 import (
        DeleteSmartLinkPostbackResponse200 as DeleteSmartLinkPostbackResponse200,
    )
    from .delete_smart_link_response_200 import DeleteSmartLinkResponse200 as DeleteSmartLinkResponse200
    from .delete_smart_link_response_200_data import DeleteSmartLinkResponse200Data as DeleteSmartLinkResponse200Data
    from .delete_social_media_button_response_200 import (
        DeleteSocialMediaButtonResponse200 as DeleteSocialMediaButtonResponse200,
    )
    from .delete_social_media_button_response_200_data import (
        DeleteSocialMediaButtonResponse200Data as DeleteSocialMediaButtonResponse200Data,
    )
    from .delete_story_highlight_response_200 import DeleteStoryHighlightResponse200 as DeleteStoryHighlightResponse200
    from .delete_story_highlight_response_200_data import (
        DeleteStoryHighlightResponse200Data as DeleteStoryHighlightResponse200Data,
    )
    from .delete_story_response_200 import DeleteStoryResponse200 as DeleteStoryResponse200
    from .delete_story_response_200_data import DeleteStoryResponse200Data as DeleteStoryResponse200Data
    from .delete_tracking_link_response_200 import DeleteTrackingLinkResponse200 as DeleteTrackingLinkResponse200
    from .delete_tracking_link_response_200_data import (
        DeleteTrackingLinkResponse200Data as DeleteTrackingLinkResponse200Data,
    )
    from .delete_user_list_response_200 import DeleteUserListResponse200 as DeleteUserListResponse200
    from .delete_user_list_response_200_data import DeleteUserListResponse200Data as DeleteUserListResponse200Data
    from .delete_vault_list_response_200 import DeleteVaultListResponse200 as DeleteVaultListResponse200
    from .delete_vault_list_response_200_data import DeleteVaultListResponse200Data as DeleteVaultListResponse200Data
    from .delete_vault_media_body import DeleteVaultMediaBody as DeleteVaultMediaBody
    from .delete_vault_media_response_200 import DeleteVaultMediaResponse200 as DeleteVaultMediaResponse200
    from .delete_vault_media_response_200_data import DeleteVaultMediaResponse200Data as DeleteVaultMediaResponse200Data
    from .delete_webhook_response_200 import DeleteWebhookResponse200 as DeleteWebhookResponse200
    from .deprecated_scrape_media_from_the_only_fans_cdn_body import (
        DeprecatedScrapeMediaFromTheOnlyFansCdnBody as DeprecatedScrapeMediaFromTheOnlyFansCdnBody,
    )
    from .deprecated_scrape_media_from_the_only_fans_cdn_body_file_type import (
        DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType as DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType,
    )
    from .deprecated_scrape_media_from_the_only_fans_cdn_response_200 import (
        DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200 as DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200,
    )
    from .direct_messages_chart_response_200 import DirectMessagesChartResponse200 as DirectMessagesChartResponse200
    from .direct_messages_chart_response_200_data import (
        DirectMessagesChartResponse200Data as DirectMessagesChartResponse200Data,
    )
    from .direct_messages_chart_response_200_data_direct_messages import (
        DirectMessagesChartResponse200DataDirectMessages as DirectMessagesChartResponse200DataDirectMessages,
    )
    from .direct_messages_chart_response_200_data_direct_messages_chart_item import (
        DirectMessagesChartResponse200DataDirectMessagesChartItem as DirectMessagesChartResponse200DataDirectMessagesChartItem,
    )
    from .direct_messages_chart_response_200_data_direct_messages_purchases import (
        DirectMessagesChartResponse200DataDirectMessagesPurchases as DirectMessagesChartResponse200DataDirectMessagesPurchases,
    )
    from .direct_messages_chart_response_200_data_direct_messages_purchases_chart_item import (
        DirectMessagesChartResponse200DataDirectMessagesPurchasesChartItem as DirectMessagesChartResponse200DataDirectMessagesPurchasesChartItem,
    )
    from .direct_messages_response_200 import DirectMessagesResponse200 as DirectMessagesResponse200
    from .direct_messages_response_200_data import DirectMessagesResponse200Data as DirectMessagesResponse200Data
    from .direct_messages_response_200_data_items_item import (
        DirectMessagesResponse200DataItemsItem as DirectMessagesResponse200DataItemsItem,
    )
    from .disable_automatic_messaging_response_200 import (
        DisableAutomaticMessagingResponse200 as DisableAutomaticMessagingResponse200,
    )
    from .disable_automatic_posting_response_200 import (
        DisableAutomaticPostingResponse200 as DisableAutomaticPostingResponse200,
    )
    from .disconnect_account_response_200 import DisconnectAccountResponse200 as DisconnectAccountResponse200
    from .disconnect_smart_link_pixel_response_200 import (
        DisconnectSmartLinkPixelResponse200 as DisconnectSmartLinkPixelResponse200,
    )
    from .download_drm_protected_media_response_200 import (
        DownloadDrmProtectedMediaResponse200 as DownloadDrmProtectedMediaResponse200,
    )
    from .enable_disable_drm_body import EnableDisableDrmBody as EnableDisableDrmBody
    from .enable_disable_drm_response_200 import EnableDisableDrmResponse200 as EnableDisableDrmResponse200
    from .enable_disable_welcome_message_body import EnableDisableWelcomeMessageBody as EnableDisableWelcomeMessageBody
    from .enable_disable_welcome_message_response_200 import (
        EnableDisableWelcomeMessageResponse200 as EnableDisableWelcomeMessageResponse200,
    )
    from .enable_disable_welcome_message_response_200_data import (
        EnableDisableWelcomeMessageResponse200Data as EnableDisableWelcomeMessageResponse200Data,
    )
    from .enable_update_automatic_messaging_body import (
        EnableUpdateAutomaticMessagingBody as EnableUpdateAutomaticMessagingBody,
    )
    from .enable_update_automatic_messaging_body_period import (
        EnableUpdateAutomaticMessagingBodyPeriod as EnableUpdateAutomaticMessagingBodyPeriod,
    )
    from .enable_update_automatic_messaging_response_200 import (
        EnableUpdateAutomaticMessagingResponse200 as EnableUpdateAutomaticMessagingResponse200,
    )
    from .enable_update_automatic_messaging_response_200_data import (
        EnableUpdateAutomaticMessagingResponse200Data as EnableUpdateAutomaticMessagingResponse200Data,
    )
    from .enable_update_automatic_posting_body import (
        EnableUpdateAutomaticPostingBody as EnableUpdateAutomaticPostingBody,
    )
    from .enable_update_automatic_posting_body_period import (
        EnableUpdateAutomaticPostingBodyPeriod as EnableUpdateAutomaticPostingBodyPeriod,
    )
    from .enable_update_automatic_posting_response_200 import (
        EnableUpdateAutomaticPostingResponse200 as EnableUpdateAutomaticPostingResponse200,
    )
    from .enable_update_automatic_posting_response_200_data import (
        EnableUpdateAutomaticPostingResponse200Data as EnableUpdateAutomaticPostingResponse200Data,
    )
    from .generate_fan_summary_body import GenerateFanSummaryBody as GenerateFanSummaryBody
    from .generate_fan_summary_response_200 import GenerateFanSummaryResponse200 as GenerateFanSummaryResponse200
    from .get_account_balances_response_200 import GetAccountBalancesResponse200 as GetAccountBalancesResponse200
    from .get_account_balances_response_200_data import (
        GetAccountBalancesResponse200Data as GetAccountBalancesResponse200Data,
    )
    from .get_account_balances_response_200_data_withdrawal_period_options_item import (
        GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem as GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem,
    )
    from .get_account_country_details_response_200 import (
        GetAccountCountryDetailsResponse200 as GetAccountCountryDetailsResponse200,
    )
    from .get_account_country_details_response_200_data import (
        GetAccountCountryDetailsResponse200Data as GetAccountCountryDetailsResponse200Data,
    )
    from .get_bank_payout_details_response_200 import GetBankPayoutDetailsResponse200 as GetBankPayoutDetailsResponse200
    from .get_bank_payout_details_response_200_data import (
        GetBankPayoutDetailsResponse200Data as GetBankPayoutDetailsResponse200Data,
    )
    from .get_bank_payout_details_response_200_data_payouts_item import (
        GetBankPayoutDetailsResponse200DataPayoutsItem as GetBankPayoutDetailsResponse200DataPayoutsItem,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFields as GetBankPayoutDetailsResponse200DataPayoutsItemFields,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_address import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_address_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddressLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddressLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_bank_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_bank_name_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankNameLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankNameLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_bic import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_bic_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_city import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_city_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCityLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCityLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_country import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_country_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountryLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountryLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_first_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_first_name_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninput as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninput,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput_replace import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_iban import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_iban_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_iban_regex import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanRegex as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanRegex,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_last_name import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_last_name_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_last_name_oninput import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninput as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninput,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_last_name_oninput_replace import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninputReplace as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninputReplace,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_postal import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_fields_postal_label import (
        GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostalLabel as GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostalLabel,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_ui_mapping import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping as GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert as GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert_text import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText as GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_ui_mapping_btn_submit import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit as GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit,
    )
    from .get_bank_payout_details_response_200_data_payouts_item_ui_mapping_title import (
        GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle as GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle,
    )
    from .get_blocked_countries_response_200 import GetBlockedCountriesResponse200 as GetBlockedCountriesResponse200
    from .get_blocked_countries_response_200_data import (
        GetBlockedCountriesResponse200Data as GetBlockedCountriesResponse200Data,
    )
    from .get_credit_usage_response_200 import GetCreditUsageResponse200 as GetCreditUsageResponse200
    from .get_current_account_response_200 import GetCurrentAccountResponse200 as GetCurrentAccountResponse200
    from .get_current_account_response_200_data import (
        GetCurrentAccountResponse200Data as GetCurrentAccountResponse200Data,
    )
    from .get_current_account_response_200_data_has_new_ticket_replies import (
        GetCurrentAccountResponse200DataHasNewTicketReplies as GetCurrentAccountResponse200DataHasNewTicketReplies,
    )
    from .get_current_account_response_200_data_upload import (
        GetCurrentAccountResponse200DataUpload as GetCurrentAccountResponse200DataUpload,
    )
    from .get_current_account_response_200_data_upload_geo_upload_args import (
        GetCurrentAccountResponse200DataUploadGeoUploadArgs as GetCurrentAccountResponse200DataUploadGeoUploadArgs,
    )
    from .get_current_account_response_200_data_upload_geo_upload_args_additional import (
        GetCurrentAccountResponse200DataUploadGeoUploadArgsAdditional as GetCurrentAccountResponse200DataUploadGeoUploadArgsAdditional,
    )
    from .get_dac_7_form_details_response_200 import GetDac7FormDetailsResponse200 as GetDac7FormDetailsResponse200
    from .get_dac_7_form_details_response_200_data import (
        GetDac7FormDetailsResponse200Data as GetDac7FormDetailsResponse200Data,
    )
    from .get_data_export_status_response_200 import GetDataExportStatusResponse200 as GetDataExportStatusResponse200
    from .get_data_export_status_response_200_data import (
        GetDataExportStatusResponse200Data as GetDataExportStatusResponse200Data,
    )
    from .get_data_export_status_response_200_data_accounts_item import (
        GetDataExportStatusResponse200DataAccountsItem as GetDataExportStatusResponse200DataAccountsItem,
    )
    from .get_drm_status_response_200 import GetDrmStatusResponse200 as GetDrmStatusResponse200
    from .get_earning_statistics_response_200 import GetEarningStatisticsResponse200 as GetEarningStatisticsResponse200
    from .get_earning_statistics_response_200_data import (
        GetEarningStatisticsResponse200Data as GetEarningStatisticsResponse200Data,
    )
    from .get_earning_statistics_response_200_data_list import (
        GetEarningStatisticsResponse200DataList as GetEarningStatisticsResponse200DataList,
    )
    from .get_earning_statistics_response_200_data_list_months import (
        GetEarningStatisticsResponse200DataListMonths as GetEarningStatisticsResponse200DataListMonths,
    )
    from .get_earning_statistics_response_200_data_list_months_additional_property import (
        GetEarningStatisticsResponse200DataListMonthsAdditionalProperty as GetEarningStatisticsResponse200DataListMonthsAdditionalProperty,
    )
    from .get_earning_statistics_response_200_data_list_months_additional_property_subscribes_item import (
        GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem as GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem,
    )
    from .get_earning_statistics_response_200_data_list_months_additional_property_tips_item import (
        GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem as GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem,
    )
    from .get_earning_statistics_response_200_data_list_total import (
        GetEarningStatisticsResponse200DataListTotal as GetEarningStatisticsResponse200DataListTotal,
    )
    from .get_earning_statistics_response_200_data_list_total_all import (
        GetEarningStatisticsResponse200DataListTotalAll as GetEarningStatisticsResponse200DataListTotalAll,
    )
    from .get_earning_statistics_response_200_data_list_total_chat_messages import (
        GetEarningStatisticsResponse200DataListTotalChatMessages as GetEarningStatisticsResponse200DataListTotalChatMessages,
    )
    from .get_earning_statistics_response_200_data_list_total_post import (
        GetEarningStatisticsResponse200DataListTotalPost as GetEarningStatisticsResponse200DataListTotalPost,
    )
    from .get_earning_statistics_response_200_data_list_total_subscribes import (
        GetEarningStatisticsResponse200DataListTotalSubscribes as GetEarningStatisticsResponse200DataListTotalSubscribes,
    )
    from .get_earning_statistics_response_200_data_list_total_tips import (
        GetEarningStatisticsResponse200DataListTotalTips as GetEarningStatisticsResponse200DataListTotalTips,
    )
    from .get_earnings_overview_body import GetEarningsOverviewBody as GetEarningsOverviewBody
    from .get_earnings_overview_response_200 import GetEarningsOverviewResponse200 as GetEarningsOverviewResponse200
    from .get_earnings_response_200 import GetEarningsResponse200 as GetEarningsResponse200
    from .get_earnings_response_200_data import GetEarningsResponse200Data as GetEarningsResponse200Data
    from .get_earnings_response_200_data_total import GetEarningsResponse200DataTotal as GetEarningsResponse200DataTotal
    from .get_earnings_response_200_data_total_chart_amount_item import (
        GetEarningsResponse200DataTotalChartAmountItem as GetEarningsResponse200DataTotalChartAmountItem,
    )
    from .get_earnings_response_200_data_total_chart_count_item import (
        GetEarningsResponse200DataTotalChartCountItem as GetEarningsResponse200DataTotalChartCountItem,
    )
    from .get_earnings_type import GetEarningsType as GetEarningsType
    from .get_eligibility_response_200 import GetEligibilityResponse200 as GetEligibilityResponse200
    from .get_eligibility_response_200_data import GetEligibilityResponse200Data as GetEligibilityResponse200Data
    from .get_fan_notes_response_200 import GetFanNotesResponse200 as GetFanNotesResponse200
    from .get_fan_notes_response_200_data import GetFanNotesResponse200Data as GetFanNotesResponse200Data
    from .get_fan_summary_response_200 import GetFanSummaryResponse200 as GetFanSummaryResponse200
    from .get_fan_summary_response_200_custom_fields_item import (
        GetFanSummaryResponse200CustomFieldsItem as GetFanSummaryResponse200CustomFieldsItem,
    )
    from .get_fan_summary_response_200_summary_data import (
        GetFanSummaryResponse200SummaryData as GetFanSummaryResponse200SummaryData,
    )
    from .get_free_trial_link_cohort_arps_revenue_basis import (
        GetFreeTrialLinkCohortArpsRevenueBasis as GetFreeTrialLinkCohortArpsRevenueBasis,
    )
    from .get_free_trial_link_response_200 import GetFreeTrialLinkResponse200 as GetFreeTrialLinkResponse200
    from .get_free_trial_link_response_200_data import (
        GetFreeTrialLinkResponse200Data as GetFreeTrialLinkResponse200Data,
    )
    from .get_free_trial_link_response_200_data_links import (
        GetFreeTrialLinkResponse200DataLinks as GetFreeTrialLinkResponse200DataLinks,
    )
    from .get_free_trial_link_response_200_data_links_related import (
        GetFreeTrialLinkResponse200DataLinksRelated as GetFreeTrialLinkResponse200DataLinksRelated,
    )
    from .get_free_trial_link_stats_response_200 import (
        GetFreeTrialLinkStatsResponse200 as GetFreeTrialLinkStatsResponse200,
    )
    from .get_free_trial_link_stats_response_200_data import (
        GetFreeTrialLinkStatsResponse200Data as GetFreeTrialLinkStatsResponse200Data,
    )
    from .get_free_trial_link_stats_response_200_data_daily_metrics_item import (
        GetFreeTrialLinkStatsResponse200DataDailyMetricsItem as GetFreeTrialLinkStatsResponse200DataDailyMetricsItem,
    )
    from .get_free_trial_link_stats_response_200_data_monthly_metrics_item import (
        GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem as GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem,
    )
    from .get_free_trial_link_stats_response_200_data_summary import (
        GetFreeTrialLinkStatsResponse200DataSummary as GetFreeTrialLinkStatsResponse200DataSummary,
    )
    from .get_historical_performance_body import GetHistoricalPerformanceBody as GetHistoricalPerformanceBody
    from .get_historical_performance_body_time_range import (
        GetHistoricalPerformanceBodyTimeRange as GetHistoricalPerformanceBodyTimeRange,
    )
    from .get_historical_performance_response_200_item import (
        GetHistoricalPerformanceResponse200Item as GetHistoricalPerformanceResponse200Item,
    )
    from .get_legal_and_tax_status_response_200 import (
        GetLegalAndTaxStatusResponse200 as GetLegalAndTaxStatusResponse200,
    )
    from .get_legal_and_tax_status_response_200_data import (
        GetLegalAndTaxStatusResponse200Data as GetLegalAndTaxStatusResponse200Data,
    )
    from .get_legal_and_tax_status_response_200_data_dac7 import (
        GetLegalAndTaxStatusResponse200DataDAC7 as GetLegalAndTaxStatusResponse200DataDAC7,
    )
    from .get_legal_and_tax_status_response_200_data_tax import (
        GetLegalAndTaxStatusResponse200DataTax as GetLegalAndTaxStatusResponse200DataTax,
    )
    from .get_legal_form_details_response_200 import GetLegalFormDetailsResponse200 as GetLegalFormDetailsResponse200
    from .get_legal_form_details_response_200_data import (
        GetLegalFormDetailsResponse200Data as GetLegalFormDetailsResponse200Data,
    )
    from .get_legal_form_details_response_200_data_document_type import (
        GetLegalFormDetailsResponse200DataDocumentType as GetLegalFormDetailsResponse200DataDocumentType,
    )
    from .get_legal_form_details_response_200_data_document_type_values_item import (
        GetLegalFormDetailsResponse200DataDocumentTypeValuesItem as GetLegalFormDetailsResponse200DataDocumentTypeValuesItem,
    )
    from .get_mass_message_overview_response_200 import (
        GetMassMessageOverviewResponse200 as GetMassMessageOverviewResponse200,
    )
    from .get_mass_message_overview_response_200_data import (
        GetMassMessageOverviewResponse200Data as GetMassMessageOverviewResponse200Data,
    )
    from .get_mass_message_overview_response_200_data_items_item import (
        GetMassMessageOverviewResponse200DataItemsItem as GetMassMessageOverviewResponse200DataItemsItem,
    )
    from .get_mass_message_response_200 import GetMassMessageResponse200 as GetMassMessageResponse200
    from .get_mass_message_response_200_data import GetMassMessageResponse200Data as GetMassMessageResponse200Data
    from .get_mass_message_response_200_data_queue import (
        GetMassMessageResponse200DataQueue as GetMassMessageResponse200DataQueue,
    )
    from .get_message_settings_response_200 import GetMessageSettingsResponse200 as GetMessageSettingsResponse200
    from .get_message_settings_response_200_data import (
        GetMessageSettingsResponse200Data as GetMessageSettingsResponse200Data,
    )
    from .get_model_start_date_response_200 import GetModelStartDateResponse200 as GetModelStartDateResponse200
    from .get_model_start_date_response_200_data import (
        GetModelStartDateResponse200Data as GetModelStartDateResponse200Data,
    )
    from .get_notification_counts_response_200 import (
        GetNotificationCountsResponse200 as GetNotificationCountsResponse200,
    )
    from .get_notification_counts_response_200_data import (
        GetNotificationCountsResponse200Data as GetNotificationCountsResponse200Data,
    )
    from .get_notification_tabs_order_response_200 import (
        GetNotificationTabsOrderResponse200 as GetNotificationTabsOrderResponse200,
    )
    from .get_period_comparison_body import GetPeriodComparisonBody as GetPeriodComparisonBody
    from .get_period_comparison_body_granularity import (
        GetPeriodComparisonBodyGranularity as GetPeriodComparisonBodyGranularity,
    )
    from .get_period_comparison_body_period_a import GetPeriodComparisonBodyPeriodA as GetPeriodComparisonBodyPeriodA
    from .get_period_comparison_body_period_b import GetPeriodComparisonBodyPeriodB as GetPeriodComparisonBodyPeriodB
    from .get_period_comparison_body_stat_type import GetPeriodComparisonBodyStatType as GetPeriodComparisonBodyStatType
    from .get_period_comparison_response_200 import GetPeriodComparisonResponse200 as GetPeriodComparisonResponse200
    from .get_period_comparison_response_200_summary import (
        GetPeriodComparisonResponse200Summary as GetPeriodComparisonResponse200Summary,
    )
    from .get_post_response_200 import GetPostResponse200 as GetPostResponse200
    from .get_post_response_200_data import GetPostResponse200Data as GetPostResponse200Data
    from .get_post_settings_response_200 import GetPostSettingsResponse200 as GetPostSettingsResponse200
    from .get_post_settings_response_200_data import GetPostSettingsResponse200Data as GetPostSettingsResponse200Data
    from .get_profile_details_response_200 import GetProfileDetailsResponse200 as GetProfileDetailsResponse200
    from .get_profile_details_response_200_data import (
        GetProfileDetailsResponse200Data as GetProfileDetailsResponse200Data,
    )
    from .get_profile_visitors_filter import GetProfileVisitorsFilter as GetProfileVisitorsFilter
    from .get_profile_visitors_response_200 import GetProfileVisitorsResponse200 as GetProfileVisitorsResponse200
    from .get_profile_visitors_response_200_data import (
        GetProfileVisitorsResponse200Data as GetProfileVisitorsResponse200Data,
    )
    from .get_profile_visitors_response_200_data_chart import (
        GetProfileVisitorsResponse200DataChart as GetProfileVisitorsResponse200DataChart,
    )
    from .get_profile_visitors_response_200_data_chart_duration_item import (
        GetProfileVisitorsResponse200DataChartDurationItem as GetProfileVisitorsResponse200DataChartDurationItem,
    )
    from .get_profile_visitors_response_200_data_chart_visitors_item import (
        GetProfileVisitorsResponse200DataChartVisitorsItem as GetProfileVisitorsResponse200DataChartVisitorsItem,
    )
    from .get_profile_visitors_response_200_data_top_countries import (
        GetProfileVisitorsResponse200DataTopCountries as GetProfileVisitorsResponse200DataTopCountries,
    )
    from .get_profile_visitors_response_200_data_top_countries_rows_item import (
        GetProfileVisitorsResponse200DataTopCountriesRowsItem as GetProfileVisitorsResponse200DataTopCountriesRowsItem,
    )
    from .get_profile_visitors_response_200_data_top_countries_rows_item_views_count import (
        GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount as GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount,
    )
    from .get_profile_visitors_response_200_data_top_countries_totals import (
        GetProfileVisitorsResponse200DataTopCountriesTotals as GetProfileVisitorsResponse200DataTopCountriesTotals,
    )
    from .get_profile_visitors_response_200_data_top_duration_users import (
        GetProfileVisitorsResponse200DataTopDurationUsers as GetProfileVisitorsResponse200DataTopDurationUsers,
    )
    from .get_profile_visitors_response_200_data_top_duration_users_totals import (
        GetProfileVisitorsResponse200DataTopDurationUsersTotals as GetProfileVisitorsResponse200DataTopDurationUsersTotals,
    )
    from .get_profile_visitors_response_200_data_total import (
        GetProfileVisitorsResponse200DataTotal as GetProfileVisitorsResponse200DataTotal,
    )
    from .get_profile_visitors_type import GetProfileVisitorsType as GetProfileVisitorsType
    from .get_profitability_body import GetProfitabilityBody as GetProfitabilityBody
    from .get_profitability_history_response_200 import (
        GetProfitabilityHistoryResponse200 as GetProfitabilityHistoryResponse200,
    )
    from .get_profitability_history_response_200_data_item import (
        GetProfitabilityHistoryResponse200DataItem as GetProfitabilityHistoryResponse200DataItem,
    )
    from .get_profitability_response_200 import GetProfitabilityResponse200 as GetProfitabilityResponse200
    from .get_profitability_response_200_data_item import (
        GetProfitabilityResponse200DataItem as GetProfitabilityResponse200DataItem,
    )
    from .get_revenue_forecast_body import GetRevenueForecastBody as GetRevenueForecastBody
    from .get_revenue_forecast_body_metric import GetRevenueForecastBodyMetric as GetRevenueForecastBodyMetric
    from .get_revenue_forecast_body_model import GetRevenueForecastBodyModel as GetRevenueForecastBodyModel
    from .get_revenue_forecast_response_200 import GetRevenueForecastResponse200 as GetRevenueForecastResponse200
    from .get_revenue_forecast_response_200_forecast_item import (
        GetRevenueForecastResponse200ForecastItem as GetRevenueForecastResponse200ForecastItem,
    )
    from .get_revenue_forecast_response_200_historical_item import (
        GetRevenueForecastResponse200HistoricalItem as GetRevenueForecastResponse200HistoricalItem,
    )
    from .get_settings_response_200 import GetSettingsResponse200 as GetSettingsResponse200
    from .get_settings_response_200_data import GetSettingsResponse200Data as GetSettingsResponse200Data
    from .get_settings_response_200_data_can_add_subscriber_by_bundle import (
        GetSettingsResponse200DataCanAddSubscriberByBundle as GetSettingsResponse200DataCanAddSubscriberByBundle,
    )
    from .get_settings_response_200_data_can_add_subscriber_by_bundle_discounts import (
        GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts as GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts,
    )
    from .get_settings_response_200_data_can_add_subscriber_by_bundle_durations import (
        GetSettingsResponse200DataCanAddSubscriberByBundleDurations as GetSettingsResponse200DataCanAddSubscriberByBundleDurations,
    )
    from .get_smart_link_cohort_arps_revenue_basis import (
        GetSmartLinkCohortArpsRevenueBasis as GetSmartLinkCohortArpsRevenueBasis,
    )
    from .get_smart_link_response_200 import GetSmartLinkResponse200 as GetSmartLinkResponse200
    from .get_smart_link_response_200_data import GetSmartLinkResponse200Data as GetSmartLinkResponse200Data
    from .get_smart_link_response_200_data_account import (
        GetSmartLinkResponse200DataAccount as GetSmartLinkResponse200DataAccount,
    )
    from .get_smart_link_stats_response_200 import GetSmartLinkStatsResponse200 as GetSmartLinkStatsResponse200
    from .get_smart_link_stats_response_200_data import (
        GetSmartLinkStatsResponse200Data as GetSmartLinkStatsResponse200Data,
    )
    from .get_smart_link_stats_response_200_data_daily_metrics_item import (
        GetSmartLinkStatsResponse200DataDailyMetricsItem as GetSmartLinkStatsResponse200DataDailyMetricsItem,
    )
    from .get_smart_link_stats_response_200_data_monthly_metrics_item import (
        GetSmartLinkStatsResponse200DataMonthlyMetricsItem as GetSmartLinkStatsResponse200DataMonthlyMetricsItem,
    )
    from .get_smart_link_stats_response_200_data_summary import (
        GetSmartLinkStatsResponse200DataSummary as GetSmartLinkStatsResponse200DataSummary,
    )
    from .get_specific_chat_message_response_200 import (
        GetSpecificChatMessageResponse200 as GetSpecificChatMessageResponse200,
    )
    from .get_specific_chat_message_response_200_data import (
        GetSpecificChatMessageResponse200Data as GetSpecificChatMessageResponse200Data,
    )
    from .get_story_stats_response_200 import GetStoryStatsResponse200 as GetStoryStatsResponse200
    from .get_story_stats_response_200_data import GetStoryStatsResponse200Data as GetStoryStatsResponse200Data
    from .get_story_stats_response_200_data_story_comment_chart_item import (
        GetStoryStatsResponse200DataStoryCommentChartItem as GetStoryStatsResponse200DataStoryCommentChartItem,
    )
    from .get_story_stats_response_200_data_story_like_chart_item import (
        GetStoryStatsResponse200DataStoryLikeChartItem as GetStoryStatsResponse200DataStoryLikeChartItem,
    )
    from .get_story_stats_response_200_data_story_look_chart_item import (
        GetStoryStatsResponse200DataStoryLookChartItem as GetStoryStatsResponse200DataStoryLookChartItem,
    )
    from .get_story_stats_response_200_data_story_tip_chart_item import (
        GetStoryStatsResponse200DataStoryTipChartItem as GetStoryStatsResponse200DataStoryTipChartItem,
    )
    from .get_story_stats_response_200_data_story_tip_sum_chart_item import (
        GetStoryStatsResponse200DataStoryTipSumChartItem as GetStoryStatsResponse200DataStoryTipSumChartItem,
    )
    from .get_subscriber_metrics_detailed_type import (
        GetSubscriberMetricsDetailedType as GetSubscriberMetricsDetailedType,
    )
    from .get_subscriber_metrics_response_200 import GetSubscriberMetricsResponse200 as GetSubscriberMetricsResponse200
    from .get_subscriber_metrics_response_200_data import (
        GetSubscriberMetricsResponse200Data as GetSubscriberMetricsResponse200Data,
    )
    from .get_subscriber_metrics_response_200_data_detailed import (
        GetSubscriberMetricsResponse200DataDetailed as GetSubscriberMetricsResponse200DataDetailed,
    )
    from .get_subscriber_statistics_response_200 import (
        GetSubscriberStatisticsResponse200 as GetSubscriberStatisticsResponse200,
    )
    from .get_subscriber_statistics_response_200_data import (
        GetSubscriberStatisticsResponse200Data as GetSubscriberStatisticsResponse200Data,
    )
    from .get_subscriber_statistics_response_200_data_earnings_item import (
        GetSubscriberStatisticsResponse200DataEarningsItem as GetSubscriberStatisticsResponse200DataEarningsItem,
    )
    from .get_subscriber_statistics_response_200_data_subscribes_item import (
        GetSubscriberStatisticsResponse200DataSubscribesItem as GetSubscriberStatisticsResponse200DataSubscribesItem,
    )
    from .get_subscriber_statistics_type import GetSubscriberStatisticsType as GetSubscriberStatisticsType
    from .get_subscription_history_response_200 import (
        GetSubscriptionHistoryResponse200 as GetSubscriptionHistoryResponse200,
    )
    from .get_subscription_history_response_200_data import (
        GetSubscriptionHistoryResponse200Data as GetSubscriptionHistoryResponse200Data,
    )
    from .get_subscription_history_response_200_data_list_item import (
        GetSubscriptionHistoryResponse200DataListItem as GetSubscriptionHistoryResponse200DataListItem,
    )
    from .get_top_percentage_response_200 import GetTopPercentageResponse200 as GetTopPercentageResponse200
    from .get_top_percentage_response_200_data import GetTopPercentageResponse200Data as GetTopPercentageResponse200Data
    from .get_tracking_link_cohort_arps_revenue_basis import (
        GetTrackingLinkCohortArpsRevenueBasis as GetTrackingLinkCohortArpsRevenueBasis,
    )
    from .get_tracking_link_response_200 import GetTrackingLinkResponse200 as GetTrackingLinkResponse200
    from .get_tracking_link_response_200_data import GetTrackingLinkResponse200Data as GetTrackingLinkResponse200Data
    from .get_tracking_link_response_200_data_links import (
        GetTrackingLinkResponse200DataLinks as GetTrackingLinkResponse200DataLinks,
    )
    from .get_tracking_link_response_200_data_links_related import (
        GetTrackingLinkResponse200DataLinksRelated as GetTrackingLinkResponse200DataLinksRelated,
    )
    from .get_tracking_link_stats_response_200 import GetTrackingLinkStatsResponse200 as GetTrackingLinkStatsResponse200
    from .get_tracking_link_stats_response_200_data import (
        GetTrackingLinkStatsResponse200Data as GetTrackingLinkStatsResponse200Data,
    )
    from .get_tracking_link_stats_response_200_data_daily_metrics_item import (
        GetTrackingLinkStatsResponse200DataDailyMetricsItem as GetTrackingLinkStatsResponse200DataDailyMetricsItem,
    )
    from .get_tracking_link_stats_response_200_data_monthly_metrics_item import (
        GetTrackingLinkStatsResponse200DataMonthlyMetricsItem as GetTrackingLinkStatsResponse200DataMonthlyMetricsItem,
    )
    from .get_tracking_link_stats_response_200_data_summary import (
        GetTrackingLinkStatsResponse200DataSummary as GetTrackingLinkStatsResponse200DataSummary,
    )
    from .get_transaction_summary_body import GetTransactionSummaryBody as GetTransactionSummaryBody
    from .get_transaction_summary_response_200 import (
        GetTransactionSummaryResponse200 as GetTransactionSummaryResponse200,
    )
    from .get_transactions_by_type_body import GetTransactionsByTypeBody as GetTransactionsByTypeBody
    from .get_transactions_by_type_response_200_item import (
        GetTransactionsByTypeResponse200Item as GetTransactionsByTypeResponse200Item,
    )
    from .get_upload_status_response_200 import GetUploadStatusResponse200 as GetUploadStatusResponse200
    from .get_user_details_response_200 import GetUserDetailsResponse200 as GetUserDetailsResponse200
    from .get_user_details_response_200_data import GetUserDetailsResponse200Data as GetUserDetailsResponse200Data
    from .get_user_list_response_200 import GetUserListResponse200 as GetUserListResponse200
    from .get_user_list_response_200_data import GetUserListResponse200Data as GetUserListResponse200Data
    from .get_vault_media_response_200 import GetVaultMediaResponse200 as GetVaultMediaResponse200
    from .get_vault_media_response_200_data import GetVaultMediaResponse200Data as GetVaultMediaResponse200Data
    from .get_vault_media_response_200_data_list_states_item import (
        GetVaultMediaResponse200DataListStatesItem as GetVaultMediaResponse200DataListStatesItem,
    )
    from .get_welcome_message_response_200 import GetWelcomeMessageResponse200 as GetWelcomeMessageResponse200
    from .get_welcome_message_response_200_data import (
        GetWelcomeMessageResponse200Data as GetWelcomeMessageResponse200Data,
    )
    from .handle_a_coin_gate_payment_callback_response_200 import (
        HandleACoinGatePaymentCallbackResponse200 as HandleACoinGatePaymentCallbackResponse200,
    )
    from .handle_a_vatstack_webhook_delivery_response_200 import (
        HandleAVatstackWebhookDeliveryResponse200 as HandleAVatstackWebhookDeliveryResponse200,
    )
    from .header_size import HeaderSize as HeaderSize
    from .header_thumbs import HeaderThumbs as HeaderThumbs
    from .hide_chat_response_200 import HideChatResponse200 as HideChatResponse200
    from .hide_chat_response_200_data import HideChatResponse200Data as HideChatResponse200Data
    from .hide_unhide_release_form_response_200 import (
        HideUnhideReleaseFormResponse200 as HideUnhideReleaseFormResponse200,
    )
    from .like_message_response_200 import LikeMessageResponse200 as LikeMessageResponse200
    from .like_message_response_200_data import LikeMessageResponse200Data as LikeMessageResponse200Data
    from .like_post_comment_response_200 import LikePostCommentResponse200 as LikePostCommentResponse200
    from .like_post_comment_response_200_data import LikePostCommentResponse200Data as LikePostCommentResponse200Data
    from .link_cost import LinkCost as LinkCost
    from .link_owner import LinkOwner as LinkOwner
    from .link_revenue import LinkRevenue as LinkRevenue
    from .list_accounts_response_200_item import ListAccountsResponse200Item as ListAccountsResponse200Item
    from .list_active_fans_filter_online import ListActiveFansFilterOnline as ListActiveFansFilterOnline
    from .list_active_fans_response_200 import ListActiveFansResponse200 as ListActiveFansResponse200
    from .list_active_fans_response_200_data import ListActiveFansResponse200Data as ListActiveFansResponse200Data
    from .list_active_fans_response_200_data_list_item import (
        ListActiveFansResponse200DataListItem as ListActiveFansResponse200DataListItem,
    )
    from .list_active_fans_type import ListActiveFansType as ListActiveFansType
    from .list_active_followings_filter_online import (
        ListActiveFollowingsFilterOnline as ListActiveFollowingsFilterOnline,
    )
    from .list_active_followings_filter_paid import ListActiveFollowingsFilterPaid as ListActiveFollowingsFilterPaid
    from .list_active_followings_response_200 import ListActiveFollowingsResponse200 as ListActiveFollowingsResponse200
    from .list_active_followings_response_200_data import (
        ListActiveFollowingsResponse200Data as ListActiveFollowingsResponse200Data,
    )
    from .list_active_followings_response_200_data_list_item import (
        ListActiveFollowingsResponse200DataListItem as ListActiveFollowingsResponse200DataListItem,
    )
    from .list_active_followings_sort import ListActiveFollowingsSort as ListActiveFollowingsSort
    from .list_active_followings_sort_direction import (
        ListActiveFollowingsSortDirection as ListActiveFollowingsSortDirection,
    )
    from .list_active_stories_response_200 import ListActiveStoriesResponse200 as ListActiveStoriesResponse200
    from .list_active_stories_response_200_data_item import (
        ListActiveStoriesResponse200DataItem as ListActiveStoriesResponse200DataItem,
    )
    from .list_all_fans_filter_online import ListAllFansFilterOnline as ListAllFansFilterOnline
    from .list_all_fans_response_200 import ListAllFansResponse200 as ListAllFansResponse200
    from .list_all_fans_response_200_data import ListAllFansResponse200Data as ListAllFansResponse200Data
    from .list_all_fans_response_200_data_list_item import (
        ListAllFansResponse200DataListItem as ListAllFansResponse200DataListItem,
    )
    from .list_all_fans_type import ListAllFansType as ListAllFansType
    from .list_all_followings_filter_online import ListAllFollowingsFilterOnline as ListAllFollowingsFilterOnline
    from .list_all_followings_filter_paid import ListAllFollowingsFilterPaid as ListAllFollowingsFilterPaid
    from .list_all_followings_response_200 import ListAllFollowingsResponse200 as ListAllFollowingsResponse200
    from .list_all_followings_response_200_data import (
        ListAllFollowingsResponse200Data as ListAllFollowingsResponse200Data,
    )
    from .list_all_followings_response_200_data_list_item import (
        ListAllFollowingsResponse200DataListItem as ListAllFollowingsResponse200DataListItem,
    )
    from .list_all_followings_sort import ListAllFollowingsSort as ListAllFollowingsSort
    from .list_all_followings_sort_direction import ListAllFollowingsSortDirection as ListAllFollowingsSortDirection
    from .list_all_link_tags_response_200 import ListAllLinkTagsResponse200 as ListAllLinkTagsResponse200
    from .list_all_link_tags_response_200_data import ListAllLinkTagsResponse200Data as ListAllLinkTagsResponse200Data
    from .list_all_link_tags_type import ListAllLinkTagsType as ListAllLinkTagsType
    from .list_available_events_response_200 import ListAvailableEventsResponse200 as ListAvailableEventsResponse200
    from .list_available_events_response_200_data_item import (
        ListAvailableEventsResponse200DataItem as ListAvailableEventsResponse200DataItem,
    )
    from .list_available_payout_systems_response_200 import (
        ListAvailablePayoutSystemsResponse200 as ListAvailablePayoutSystemsResponse200,
    )
    from .list_available_payout_systems_response_200_data import (
        ListAvailablePayoutSystemsResponse200Data as ListAvailablePayoutSystemsResponse200Data,
    )
    from .list_available_payout_systems_response_200_data_payouts_item import (
        ListAvailablePayoutSystemsResponse200DataPayoutsItem as ListAvailablePayoutSystemsResponse200DataPayoutsItem,
    )
    from .list_available_payout_systems_response_200_data_payouts_item_fields import (
        ListAvailablePayoutSystemsResponse200DataPayoutsItemFields as ListAvailablePayoutSystemsResponse200DataPayoutsItemFields,
    )
    from .list_available_payout_systems_response_200_data_payouts_item_ui_mapping import (
        ListAvailablePayoutSystemsResponse200DataPayoutsItemUiMapping as ListAvailablePayoutSystemsResponse200DataPayoutsItemUiMapping,
    )
    from .list_banned_words_response_200 import ListBannedWordsResponse200 as ListBannedWordsResponse200
    from .list_blocked_users_response_200 import ListBlockedUsersResponse200 as ListBlockedUsersResponse200
    from .list_bundles_response_200 import ListBundlesResponse200 as ListBundlesResponse200
    from .list_bundles_response_200_data_item import ListBundlesResponse200DataItem as ListBundlesResponse200DataItem
    from .list_chargeback_statistics_response_200 import (
        ListChargebackStatisticsResponse200 as ListChargebackStatisticsResponse200,
    )
    from .list_chargeback_statistics_response_200_data import (
        ListChargebackStatisticsResponse200Data as ListChargebackStatisticsResponse200Data,
    )
    from .list_chargeback_statistics_response_200_data_chart_amount_item import (
        ListChargebackStatisticsResponse200DataChartAmountItem as ListChargebackStatisticsResponse200DataChartAmountItem,
    )
    from .list_chargeback_statistics_response_200_data_chart_count_item import (
        ListChargebackStatisticsResponse200DataChartCountItem as ListChargebackStatisticsResponse200DataChartCountItem,
    )
    from .list_chargebacks_response_200 import ListChargebacksResponse200 as ListChargebacksResponse200
    from .list_chargebacks_response_200_data import ListChargebacksResponse200Data as ListChargebacksResponse200Data
    from .list_chargebacks_response_200_data_list_item import (
        ListChargebacksResponse200DataListItem as ListChargebacksResponse200DataListItem,
    )
    from .list_chargebacks_response_200_data_list_item_payment import (
        ListChargebacksResponse200DataListItemPayment as ListChargebacksResponse200DataListItemPayment,
    )
    from .list_chat_media_gallery_response_200 import ListChatMediaGalleryResponse200 as ListChatMediaGalleryResponse200
    from .list_chat_media_gallery_response_200_data import (
        ListChatMediaGalleryResponse200Data as ListChatMediaGalleryResponse200Data,
    )
    from .list_chat_media_gallery_response_200_data_list_item import (
        ListChatMediaGalleryResponse200DataListItem as ListChatMediaGalleryResponse200DataListItem,
    )
    from .list_chat_media_gallery_type import ListChatMediaGalleryType as ListChatMediaGalleryType
    from .list_chat_messages_filter import ListChatMessagesFilter as ListChatMessagesFilter
    from .list_chat_messages_response_200 import ListChatMessagesResponse200 as ListChatMessagesResponse200
    from .list_chat_messages_response_200_data_item import (
        ListChatMessagesResponse200DataItem as ListChatMessagesResponse200DataItem,
    )
    from .list_chats_filter import ListChatsFilter as ListChatsFilter
    from .list_chats_order import ListChatsOrder as ListChatsOrder
    from .list_chats_response_200 import ListChatsResponse200 as ListChatsResponse200
    from .list_chats_response_200_data_item import ListChatsResponse200DataItem as ListChatsResponse200DataItem
    from .list_chats_response_200_data_item_last_message import (
        ListChatsResponse200DataItemLastMessage as ListChatsResponse200DataItemLastMessage,
    )
    from .list_chats_skip_users import ListChatsSkipUsers as ListChatsSkipUsers
    from .list_countries_response_200 import ListCountriesResponse200 as ListCountriesResponse200
    from .list_countries_response_200_data_item import (
        ListCountriesResponse200DataItem as ListCountriesResponse200DataItem,
    )
    from .list_custom_summary_categories_response_200 import (
        ListCustomSummaryCategoriesResponse200 as ListCustomSummaryCategoriesResponse200,
    )
    from .list_data_exports_response_200 import ListDataExportsResponse200 as ListDataExportsResponse200
    from .list_data_exports_response_200_data import ListDataExportsResponse200Data as ListDataExportsResponse200Data
    from .list_data_exports_response_200_data_data_item import (
        ListDataExportsResponse200DataDataItem as ListDataExportsResponse200DataDataItem,
    )
    from .list_data_exports_response_200_data_data_item_accounts_item import (
        ListDataExportsResponse200DataDataItemAccountsItem as ListDataExportsResponse200DataDataItemAccountsItem,
    )
    from .list_data_exports_response_200_data_meta import (
        ListDataExportsResponse200DataMeta as ListDataExportsResponse200DataMeta,
    )
    from .list_data_exports_status import ListDataExportsStatus as ListDataExportsStatus
    from .list_data_exports_type import ListDataExportsType as ListDataExportsType
    from .list_expired_fans_filter_online import ListExpiredFansFilterOnline as ListExpiredFansFilterOnline
    from .list_expired_fans_response_200 import ListExpiredFansResponse200 as ListExpiredFansResponse200
    from .list_expired_fans_response_200_data import ListExpiredFansResponse200Data as ListExpiredFansResponse200Data
    from .list_expired_fans_response_200_data_list_item import (
        ListExpiredFansResponse200DataListItem as ListExpiredFansResponse200DataListItem,
    )
    from .list_expired_fans_type import ListExpiredFansType as ListExpiredFansType
    from .list_expired_followings_filter_online import (
        ListExpiredFollowingsFilterOnline as ListExpiredFollowingsFilterOnline,
    )
    from .list_expired_followings_filter_paid import ListExpiredFollowingsFilterPaid as ListExpiredFollowingsFilterPaid
    from .list_expired_followings_response_200 import (
        ListExpiredFollowingsResponse200 as ListExpiredFollowingsResponse200,
    )
    from .list_expired_followings_response_200_data import (
        ListExpiredFollowingsResponse200Data as ListExpiredFollowingsResponse200Data,
    )
    from .list_expired_followings_response_200_data_list_item import (
        ListExpiredFollowingsResponse200DataListItem as ListExpiredFollowingsResponse200DataListItem,
    )
    from .list_expired_followings_sort import ListExpiredFollowingsSort as ListExpiredFollowingsSort
    from .list_expired_followings_sort_direction import (
        ListExpiredFollowingsSortDirection as ListExpiredFollowingsSortDirection,
    )
    from .list_free_trial_link_spenders_response_200 import (
        ListFreeTrialLinkSpendersResponse200 as ListFreeTrialLinkSpendersResponse200,
    )
    from .list_free_trial_link_spenders_response_200_data_item import (
        ListFreeTrialLinkSpendersResponse200DataItem as ListFreeTrialLinkSpendersResponse200DataItem,
    )
    from .list_free_trial_link_subscribers_response_200 import (
        ListFreeTrialLinkSubscribersResponse200 as ListFreeTrialLinkSubscribersResponse200,
    )
    from .list_free_trial_link_subscribers_response_200_data import (
        ListFreeTrialLinkSubscribersResponse200Data as ListFreeTrialLinkSubscribersResponse200Data,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item import (
        ListFreeTrialLinkSubscribersResponse200DataListItem as ListFreeTrialLinkSubscribersResponse200DataListItem,
    )
    from .list_free_trial_link_tags_response_200 import (
        ListFreeTrialLinkTagsResponse200 as ListFreeTrialLinkTagsResponse200,
    )
    from .list_free_trial_link_tags_response_200_data import (
        ListFreeTrialLinkTagsResponse200Data as ListFreeTrialLinkTagsResponse200Data,
    )
    from .list_free_trial_links_field import ListFreeTrialLinksField as ListFreeTrialLinksField
    from .list_free_trial_links_response_200 import ListFreeTrialLinksResponse200 as ListFreeTrialLinksResponse200
    from .list_free_trial_links_response_200_data import (
        ListFreeTrialLinksResponse200Data as ListFreeTrialLinksResponse200Data,
    )
    from .list_free_trial_links_response_200_data_list_item import (
        ListFreeTrialLinksResponse200DataListItem as ListFreeTrialLinksResponse200DataListItem,
    )
    from .list_free_trial_links_response_200_data_list_item_links import (
        ListFreeTrialLinksResponse200DataListItemLinks as ListFreeTrialLinksResponse200DataListItemLinks,
    )
    from .list_free_trial_links_response_200_data_list_item_links_related import (
        ListFreeTrialLinksResponse200DataListItemLinksRelated as ListFreeTrialLinksResponse200DataListItemLinksRelated,
    )
    from .list_free_trial_links_sort import ListFreeTrialLinksSort as ListFreeTrialLinksSort
    from .list_labels_response_200 import ListLabelsResponse200 as ListLabelsResponse200
    from .list_labels_response_200_data import ListLabelsResponse200Data as ListLabelsResponse200Data
    from .list_labels_response_200_data_list_item import (
        ListLabelsResponse200DataListItem as ListLabelsResponse200DataListItem,
    )
    from .list_latest_fans_response_200 import ListLatestFansResponse200 as ListLatestFansResponse200
    from .list_latest_fans_response_200_data import ListLatestFansResponse200Data as ListLatestFansResponse200Data
    from .list_latest_fans_type import ListLatestFansType as ListLatestFansType
    from .list_mass_message_queue_response_200 import ListMassMessageQueueResponse200 as ListMassMessageQueueResponse200
    from .list_mass_message_queue_response_200_data_item import (
        ListMassMessageQueueResponse200DataItem as ListMassMessageQueueResponse200DataItem,
    )
    from .list_mentions_response_200 import ListMentionsResponse200 as ListMentionsResponse200
    from .list_notifications_response_200 import ListNotificationsResponse200 as ListNotificationsResponse200
    from .list_notifications_response_200_data import (
        ListNotificationsResponse200Data as ListNotificationsResponse200Data,
    )
    from .list_notifications_response_200_data_list_item import (
        ListNotificationsResponse200DataListItem as ListNotificationsResponse200DataListItem,
    )
    from .list_notifications_response_200_data_list_item_replace_pairs import (
        ListNotificationsResponse200DataListItemReplacePairs as ListNotificationsResponse200DataListItemReplacePairs,
    )
    from .list_notifications_skip_users import ListNotificationsSkipUsers as ListNotificationsSkipUsers
    from .list_notifications_type import ListNotificationsType as ListNotificationsType
    from .list_payout_requests_response_200 import ListPayoutRequestsResponse200 as ListPayoutRequestsResponse200
    from .list_payout_requests_response_200_data import (
        ListPayoutRequestsResponse200Data as ListPayoutRequestsResponse200Data,
    )
    from .list_payout_requests_response_200_data_list_item import (
        ListPayoutRequestsResponse200DataListItem as ListPayoutRequestsResponse200DataListItem,
    )
    from .list_pinned_users_in_user_list_response_200 import (
        ListPinnedUsersInUserListResponse200 as ListPinnedUsersInUserListResponse200,
    )
    from .list_pinned_users_in_user_list_response_200_data import (
        ListPinnedUsersInUserListResponse200Data as ListPinnedUsersInUserListResponse200Data,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item import (
        ListPinnedUsersInUserListResponse200DataListItem as ListPinnedUsersInUserListResponse200DataListItem,
    )
    from .list_post_comments_response_200 import ListPostCommentsResponse200 as ListPostCommentsResponse200
    from .list_post_comments_response_200_data import ListPostCommentsResponse200Data as ListPostCommentsResponse200Data
    from .list_post_comments_response_200_data_list_item import (
        ListPostCommentsResponse200DataListItem as ListPostCommentsResponse200DataListItem,
    )
    from .list_post_comments_sort import ListPostCommentsSort as ListPostCommentsSort
    from .list_posts_order import ListPostsOrder as ListPostsOrder
    from .list_posts_response_200 import ListPostsResponse200 as ListPostsResponse200
    from .list_posts_response_200_data import ListPostsResponse200Data as ListPostsResponse200Data
    from .list_posts_response_200_data_counters import (
        ListPostsResponse200DataCounters as ListPostsResponse200DataCounters,
    )
    from .list_posts_response_200_data_list_item import (
        ListPostsResponse200DataListItem as ListPostsResponse200DataListItem,
    )
    from .list_posts_sort import ListPostsSort as ListPostsSort
    from .list_promotions_response_200 import ListPromotionsResponse200 as ListPromotionsResponse200
    from .list_promotions_response_200_data import ListPromotionsResponse200Data as ListPromotionsResponse200Data
    from .list_promotions_response_200_data_items_item import (
        ListPromotionsResponse200DataItemsItem as ListPromotionsResponse200DataItemsItem,
    )
    from .list_queue_items_response_200 import ListQueueItemsResponse200 as ListQueueItemsResponse200
    from .list_queue_items_response_200_data import ListQueueItemsResponse200Data as ListQueueItemsResponse200Data
    from .list_queue_items_response_200_data_list_item import (
        ListQueueItemsResponse200DataListItem as ListQueueItemsResponse200DataListItem,
    )
    from .list_queue_items_response_200_data_list_item_entity import (
        ListQueueItemsResponse200DataListItemEntity as ListQueueItemsResponse200DataListItemEntity,
    )
    from .list_queue_items_type_item import ListQueueItemsTypeItem as ListQueueItemsTypeItem
    from .list_release_forms_response_200 import ListReleaseFormsResponse200 as ListReleaseFormsResponse200
    from .list_restricted_users_response_200 import ListRestrictedUsersResponse200 as ListRestrictedUsersResponse200
    from .list_saved_for_later_messages_response_200 import (
        ListSavedForLaterMessagesResponse200 as ListSavedForLaterMessagesResponse200,
    )
    from .list_saved_for_later_messages_response_200_data import (
        ListSavedForLaterMessagesResponse200Data as ListSavedForLaterMessagesResponse200Data,
    )
    from .list_saved_for_later_messages_response_200_data_list_item import (
        ListSavedForLaterMessagesResponse200DataListItem as ListSavedForLaterMessagesResponse200DataListItem,
    )
    from .list_saved_for_later_messages_response_200_data_list_item_entity import (
        ListSavedForLaterMessagesResponse200DataListItemEntity as ListSavedForLaterMessagesResponse200DataListItemEntity,
    )
    from .list_saved_for_later_posts_response_200 import (
        ListSavedForLaterPostsResponse200 as ListSavedForLaterPostsResponse200,
    )
    from .list_saved_for_later_posts_response_200_data import (
        ListSavedForLaterPostsResponse200Data as ListSavedForLaterPostsResponse200Data,
    )
    from .list_saved_for_later_posts_response_200_data_list_item import (
        ListSavedForLaterPostsResponse200DataListItem as ListSavedForLaterPostsResponse200DataListItem,
    )
    from .list_saved_for_later_posts_response_200_data_list_item_entity import (
        ListSavedForLaterPostsResponse200DataListItemEntity as ListSavedForLaterPostsResponse200DataListItemEntity,
    )
    from .list_shared_free_trial_link_tags_response_200 import (
        ListSharedFreeTrialLinkTagsResponse200 as ListSharedFreeTrialLinkTagsResponse200,
    )
    from .list_shared_free_trial_link_tags_response_200_data import (
        ListSharedFreeTrialLinkTagsResponse200Data as ListSharedFreeTrialLinkTagsResponse200Data,
    )
    from .list_shared_free_trial_links_pagination import (
        ListSharedFreeTrialLinksPagination as ListSharedFreeTrialLinksPagination,
    )
    from .list_shared_free_trial_links_response_200 import (
        ListSharedFreeTrialLinksResponse200 as ListSharedFreeTrialLinksResponse200,
    )
    from .list_shared_free_trial_links_response_200_data import (
        ListSharedFreeTrialLinksResponse200Data as ListSharedFreeTrialLinksResponse200Data,
    )
    from .list_shared_free_trial_links_response_200_data_list_item import (
        ListSharedFreeTrialLinksResponse200DataListItem as ListSharedFreeTrialLinksResponse200DataListItem,
    )
    from .list_shared_tracking_link_tags_response_200 import (
        ListSharedTrackingLinkTagsResponse200 as ListSharedTrackingLinkTagsResponse200,
    )
    from .list_shared_tracking_link_tags_response_200_data import (
        ListSharedTrackingLinkTagsResponse200Data as ListSharedTrackingLinkTagsResponse200Data,
    )
    from .list_shared_tracking_links_pagination import (
        ListSharedTrackingLinksPagination as ListSharedTrackingLinksPagination,
    )
    from .list_shared_tracking_links_response_200 import (
        ListSharedTrackingLinksResponse200 as ListSharedTrackingLinksResponse200,
    )
    from .list_shared_tracking_links_response_200_data import (
        ListSharedTrackingLinksResponse200Data as ListSharedTrackingLinksResponse200Data,
    )
    from .list_shared_tracking_links_response_200_data_list_item import (
        ListSharedTrackingLinksResponse200DataListItem as ListSharedTrackingLinksResponse200DataListItem,
    )
    from .list_shared_tracking_links_sorting_deleted import (
        ListSharedTrackingLinksSortingDeleted as ListSharedTrackingLinksSortingDeleted,
    )
    from .list_shared_tracking_links_with_deleted import (
        ListSharedTrackingLinksWithDeleted as ListSharedTrackingLinksWithDeleted,
    )
    from .list_smart_link_clicks_response_200 import ListSmartLinkClicksResponse200 as ListSmartLinkClicksResponse200
    from .list_smart_link_clicks_response_200_data import (
        ListSmartLinkClicksResponse200Data as ListSmartLinkClicksResponse200Data,
    )
    from .list_smart_link_clicks_response_200_data_chart_item import (
        ListSmartLinkClicksResponse200DataChartItem as ListSmartLinkClicksResponse200DataChartItem,
    )
    from .list_smart_link_clicks_response_200_data_filters import (
        ListSmartLinkClicksResponse200DataFilters as ListSmartLinkClicksResponse200DataFilters,
    )
    from .list_smart_link_clicks_response_200_data_rows_item import (
        ListSmartLinkClicksResponse200DataRowsItem as ListSmartLinkClicksResponse200DataRowsItem,
    )
    from .list_smart_link_clicks_response_200_data_summary import (
        ListSmartLinkClicksResponse200DataSummary as ListSmartLinkClicksResponse200DataSummary,
    )
    from .list_smart_link_conversions_conversion_type import (
        ListSmartLinkConversionsConversionType as ListSmartLinkConversionsConversionType,
    )
    from .list_smart_link_conversions_response_200 import (
        ListSmartLinkConversionsResponse200 as ListSmartLinkConversionsResponse200,
    )
    from .list_smart_link_conversions_response_200_data import (
        ListSmartLinkConversionsResponse200Data as ListSmartLinkConversionsResponse200Data,
    )
    from .list_smart_link_conversions_response_200_data_chart_item import (
        ListSmartLinkConversionsResponse200DataChartItem as ListSmartLinkConversionsResponse200DataChartItem,
    )
    from .list_smart_link_conversions_response_200_data_filters import (
        ListSmartLinkConversionsResponse200DataFilters as ListSmartLinkConversionsResponse200DataFilters,
    )
    from .list_smart_link_conversions_response_200_data_rows_item import (
        ListSmartLinkConversionsResponse200DataRowsItem as ListSmartLinkConversionsResponse200DataRowsItem,
    )
    from .list_smart_link_conversions_response_200_data_rows_item_click import (
        ListSmartLinkConversionsResponse200DataRowsItemClick as ListSmartLinkConversionsResponse200DataRowsItemClick,
    )
    from .list_smart_link_conversions_response_200_data_rows_item_fan import (
        ListSmartLinkConversionsResponse200DataRowsItemFan as ListSmartLinkConversionsResponse200DataRowsItemFan,
    )
    from .list_smart_link_conversions_response_200_data_summary import (
        ListSmartLinkConversionsResponse200DataSummary as ListSmartLinkConversionsResponse200DataSummary,
    )
    from .list_smart_link_fans_response_200 import ListSmartLinkFansResponse200 as ListSmartLinkFansResponse200
    from .list_smart_link_fans_response_200_data import (
        ListSmartLinkFansResponse200Data as ListSmartLinkFansResponse200Data,
    )
    from .list_smart_link_fans_response_200_data_filters import (
        ListSmartLinkFansResponse200DataFilters as ListSmartLinkFansResponse200DataFilters,
    )
    from .list_smart_link_fans_response_200_data_rows_item import (
        ListSmartLinkFansResponse200DataRowsItem as ListSmartLinkFansResponse200DataRowsItem,
    )
    from .list_smart_link_fans_response_200_data_rows_item_subscription_insights import (
        ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights as ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights,
    )
    from .list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription import (
        ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription as ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription,
    )
    from .list_smart_link_fans_response_200_data_summary import (
        ListSmartLinkFansResponse200DataSummary as ListSmartLinkFansResponse200DataSummary,
    )
    from .list_smart_link_fans_sort import ListSmartLinkFansSort as ListSmartLinkFansSort
    from .list_smart_link_pixels_response_200 import ListSmartLinkPixelsResponse200 as ListSmartLinkPixelsResponse200
    from .list_smart_link_postbacks_response_200 import (
        ListSmartLinkPostbacksResponse200 as ListSmartLinkPostbacksResponse200,
    )
    from .list_smart_link_postbacks_response_200_data_item import (
        ListSmartLinkPostbacksResponse200DataItem as ListSmartLinkPostbacksResponse200DataItem,
    )
    from .list_smart_link_postbacks_response_200_data_item_headers_item import (
        ListSmartLinkPostbacksResponse200DataItemHeadersItem as ListSmartLinkPostbacksResponse200DataItemHeadersItem,
    )
    from .list_smart_link_postbacks_response_200_data_item_latest_response import (
        ListSmartLinkPostbacksResponse200DataItemLatestResponse as ListSmartLinkPostbacksResponse200DataItemLatestResponse,
    )
    from .list_smart_link_postbacks_response_200_data_item_smart_links_item import (
        ListSmartLinkPostbacksResponse200DataItemSmartLinksItem as ListSmartLinkPostbacksResponse200DataItemSmartLinksItem,
    )
    from .list_smart_link_spenders_response_200 import (
        ListSmartLinkSpendersResponse200 as ListSmartLinkSpendersResponse200,
    )
    from .list_smart_link_spenders_response_200_data_item import (
        ListSmartLinkSpendersResponse200DataItem as ListSmartLinkSpendersResponse200DataItem,
    )
    from .list_smart_link_tags_response_200 import ListSmartLinkTagsResponse200 as ListSmartLinkTagsResponse200
    from .list_smart_links_response_200 import ListSmartLinksResponse200 as ListSmartLinksResponse200
    from .list_smart_links_response_200_data_item import (
        ListSmartLinksResponse200DataItem as ListSmartLinksResponse200DataItem,
    )
    from .list_smart_links_response_200_data_item_account import (
        ListSmartLinksResponse200DataItemAccount as ListSmartLinksResponse200DataItemAccount,
    )
    from .list_social_media_buttons_response_200 import (
        ListSocialMediaButtonsResponse200 as ListSocialMediaButtonsResponse200,
    )
    from .list_social_media_buttons_response_200_data_item import (
        ListSocialMediaButtonsResponse200DataItem as ListSocialMediaButtonsResponse200DataItem,
    )
    from .list_state import ListState as ListState
    from .list_stored_free_trial_links_response_200 import (
        ListStoredFreeTrialLinksResponse200 as ListStoredFreeTrialLinksResponse200,
    )
    from .list_stored_free_trial_links_response_200_data import (
        ListStoredFreeTrialLinksResponse200Data as ListStoredFreeTrialLinksResponse200Data,
    )
    from .list_stored_free_trial_links_response_200_data_list_item import (
        ListStoredFreeTrialLinksResponse200DataListItem as ListStoredFreeTrialLinksResponse200DataListItem,
    )
    from .list_stored_free_trial_links_response_200_data_list_item_links import (
        ListStoredFreeTrialLinksResponse200DataListItemLinks as ListStoredFreeTrialLinksResponse200DataListItemLinks,
    )
    from .list_stored_free_trial_links_response_200_data_list_item_links_related import (
        ListStoredFreeTrialLinksResponse200DataListItemLinksRelated as ListStoredFreeTrialLinksResponse200DataListItemLinksRelated,
    )
    from .list_stored_shared_free_trial_links_response_200 import (
        ListStoredSharedFreeTrialLinksResponse200 as ListStoredSharedFreeTrialLinksResponse200,
    )
    from .list_stored_shared_free_trial_links_response_200_data import (
        ListStoredSharedFreeTrialLinksResponse200Data as ListStoredSharedFreeTrialLinksResponse200Data,
    )
    from .list_stored_shared_free_trial_links_response_200_data_list_item import (
        ListStoredSharedFreeTrialLinksResponse200DataListItem as ListStoredSharedFreeTrialLinksResponse200DataListItem,
    )
    from .list_stored_shared_tracking_links_response_200 import (
        ListStoredSharedTrackingLinksResponse200 as ListStoredSharedTrackingLinksResponse200,
    )
    from .list_stored_shared_tracking_links_response_200_data import (
        ListStoredSharedTrackingLinksResponse200Data as ListStoredSharedTrackingLinksResponse200Data,
    )
    from .list_stored_shared_tracking_links_response_200_data_list_item import (
        ListStoredSharedTrackingLinksResponse200DataListItem as ListStoredSharedTrackingLinksResponse200DataListItem,
    )
    from .list_stored_tracking_links_response_200 import (
        ListStoredTrackingLinksResponse200 as ListStoredTrackingLinksResponse200,
    )
    from .list_stored_tracking_links_response_200_data import (
        ListStoredTrackingLinksResponse200Data as ListStoredTrackingLinksResponse200Data,
    )
    from .list_stored_tracking_links_response_200_data_list_item import (
        ListStoredTrackingLinksResponse200DataListItem as ListStoredTrackingLinksResponse200DataListItem,
    )
    from .list_stored_tracking_links_response_200_data_list_item_links import (
        ListStoredTrackingLinksResponse200DataListItemLinks as ListStoredTrackingLinksResponse200DataListItemLinks,
    )
    from .list_stored_tracking_links_response_200_data_list_item_links_related import (
        ListStoredTrackingLinksResponse200DataListItemLinksRelated as ListStoredTrackingLinksResponse200DataListItemLinksRelated,
    )
    from .list_story_archive_response_200 import ListStoryArchiveResponse200 as ListStoryArchiveResponse200
    from .list_story_archive_response_200_data import ListStoryArchiveResponse200Data as ListStoryArchiveResponse200Data
    from .list_story_archive_response_200_data_list_item import (
        ListStoryArchiveResponse200DataListItem as ListStoryArchiveResponse200DataListItem,
    )
    from .list_story_highlights_response_200 import ListStoryHighlightsResponse200 as ListStoryHighlightsResponse200
    from .list_story_highlights_response_200_data import (
        ListStoryHighlightsResponse200Data as ListStoryHighlightsResponse200Data,
    )
    from .list_story_highlights_response_200_data_list_item import (
        ListStoryHighlightsResponse200DataListItem as ListStoryHighlightsResponse200DataListItem,
    )
    from .list_story_viewers_response_200 import ListStoryViewersResponse200 as ListStoryViewersResponse200
    from .list_story_viewers_response_200_data import ListStoryViewersResponse200Data as ListStoryViewersResponse200Data
    from .list_story_viewers_response_200_data_list_item import (
        ListStoryViewersResponse200DataListItem as ListStoryViewersResponse200DataListItem,
    )
    from .list_taggable_users_filter import ListTaggableUsersFilter as ListTaggableUsersFilter
    from .list_taggable_users_response_200 import ListTaggableUsersResponse200 as ListTaggableUsersResponse200
    from .list_taggable_users_response_200_data import (
        ListTaggableUsersResponse200Data as ListTaggableUsersResponse200Data,
    )
    from .list_taggable_users_response_200_data_items_item import (
        ListTaggableUsersResponse200DataItemsItem as ListTaggableUsersResponse200DataItemsItem,
    )
    from .list_taggable_users_sort import ListTaggableUsersSort as ListTaggableUsersSort
    from .list_taggable_users_sort_direction import ListTaggableUsersSortDirection as ListTaggableUsersSortDirection
    from .list_top_fans_by import ListTopFansBy as ListTopFansBy
    from .list_top_fans_response_200 import ListTopFansResponse200 as ListTopFansResponse200
    from .list_top_fans_response_200_data import ListTopFansResponse200Data as ListTopFansResponse200Data
    from .list_tracking_link_spenders_response_200 import (
        ListTrackingLinkSpendersResponse200 as ListTrackingLinkSpendersResponse200,
    )
    from .list_tracking_link_spenders_response_200_data_item import (
        ListTrackingLinkSpendersResponse200DataItem as ListTrackingLinkSpendersResponse200DataItem,
    )
    from .list_tracking_link_subscribers_response_200 import (
        ListTrackingLinkSubscribersResponse200 as ListTrackingLinkSubscribersResponse200,
    )
    from .list_tracking_link_subscribers_response_200_data import (
        ListTrackingLinkSubscribersResponse200Data as ListTrackingLinkSubscribersResponse200Data,
    )
    from .list_tracking_link_subscribers_response_200_data_list_item import (
        ListTrackingLinkSubscribersResponse200DataListItem as ListTrackingLinkSubscribersResponse200DataListItem,
    )
    from .list_tracking_link_tags_response_200 import ListTrackingLinkTagsResponse200 as ListTrackingLinkTagsResponse200
    from .list_tracking_link_tags_response_200_data import (
        ListTrackingLinkTagsResponse200Data as ListTrackingLinkTagsResponse200Data,
    )
    from .list_tracking_links_pagination import ListTrackingLinksPagination as ListTrackingLinksPagination
    from .list_tracking_links_response_200 import ListTrackingLinksResponse200 as ListTrackingLinksResponse200
    from .list_tracking_links_response_200_data import (
        ListTrackingLinksResponse200Data as ListTrackingLinksResponse200Data,
    )
    from .list_tracking_links_response_200_data_list_item import (
        ListTrackingLinksResponse200DataListItem as ListTrackingLinksResponse200DataListItem,
    )
    from .list_tracking_links_response_200_data_list_item_links import (
        ListTrackingLinksResponse200DataListItemLinks as ListTrackingLinksResponse200DataListItemLinks,
    )
    from .list_tracking_links_response_200_data_list_item_links_related import (
        ListTrackingLinksResponse200DataListItemLinksRelated as ListTrackingLinksResponse200DataListItemLinksRelated,
    )
    from .list_tracking_links_sort import ListTrackingLinksSort as ListTrackingLinksSort
    from .list_tracking_links_sortby import ListTrackingLinksSortby as ListTrackingLinksSortby
    from .list_tracking_links_with_deleted import ListTrackingLinksWithDeleted as ListTrackingLinksWithDeleted
    from .list_transactions_response_200 import ListTransactionsResponse200 as ListTransactionsResponse200
    from .list_transactions_response_200_data import ListTransactionsResponse200Data as ListTransactionsResponse200Data
    from .list_transactions_response_200_data_list_item import (
        ListTransactionsResponse200DataListItem as ListTransactionsResponse200DataListItem,
    )
    from .list_trending_gi_fs_response_200 import ListTrendingGiFsResponse200 as ListTrendingGiFsResponse200
    from .list_trending_gi_fs_response_200_data_item import (
        ListTrendingGiFsResponse200DataItem as ListTrendingGiFsResponse200DataItem,
    )
    from .list_trending_gi_fs_response_200_data_item_images import (
        ListTrendingGiFsResponse200DataItemImages as ListTrendingGiFsResponse200DataItemImages,
    )
    from .list_trending_gi_fs_response_200_data_item_images_fixed_height import (
        ListTrendingGiFsResponse200DataItemImagesFixedHeight as ListTrendingGiFsResponse200DataItemImagesFixedHeight,
    )
    from .list_trending_gi_fs_response_200_data_item_images_original import (
        ListTrendingGiFsResponse200DataItemImagesOriginal as ListTrendingGiFsResponse200DataItemImagesOriginal,
    )
    from .list_user_list_users_response_200 import ListUserListUsersResponse200 as ListUserListUsersResponse200
    from .list_user_list_users_response_200_data import (
        ListUserListUsersResponse200Data as ListUserListUsersResponse200Data,
    )
    from .list_user_list_users_response_200_data_list_item import (
        ListUserListUsersResponse200DataListItem as ListUserListUsersResponse200DataListItem,
    )
    from .list_user_lists_response_200 import ListUserListsResponse200 as ListUserListsResponse200
    from .list_user_lists_response_200_data_item import (
        ListUserListsResponse200DataItem as ListUserListsResponse200DataItem,
    )
    from .list_user_lists_view import ListUserListsView as ListUserListsView
    from .list_vault_lists_response_200 import ListVaultListsResponse200 as ListVaultListsResponse200
    from .list_vault_lists_response_200_data import ListVaultListsResponse200Data as ListVaultListsResponse200Data
    from .list_vault_lists_response_200_data_all import (
        ListVaultListsResponse200DataAll as ListVaultListsResponse200DataAll,
    )
    from .list_vault_lists_response_200_data_all_medias_item import (
        ListVaultListsResponse200DataAllMediasItem as ListVaultListsResponse200DataAllMediasItem,
    )
    from .list_vault_lists_response_200_data_list_item import (
        ListVaultListsResponse200DataListItem as ListVaultListsResponse200DataListItem,
    )
    from .list_vault_media_field import ListVaultMediaField as ListVaultMediaField
    from .list_vault_media_response_200 import ListVaultMediaResponse200 as ListVaultMediaResponse200
    from .list_vault_media_response_200_data import ListVaultMediaResponse200Data as ListVaultMediaResponse200Data
    from .list_vault_media_response_200_data_list_item import (
        ListVaultMediaResponse200DataListItem as ListVaultMediaResponse200DataListItem,
    )
    from .list_vault_media_response_200_data_list_item_counters import (
        ListVaultMediaResponse200DataListItemCounters as ListVaultMediaResponse200DataListItemCounters,
    )
    from .list_vault_media_response_200_data_list_item_list_states_item import (
        ListVaultMediaResponse200DataListItemListStatesItem as ListVaultMediaResponse200DataListItemListStatesItem,
    )
    from .list_vault_media_sort import ListVaultMediaSort as ListVaultMediaSort
    from .list_vault_media_type import ListVaultMediaType as ListVaultMediaType
    from .list_webhook_deliveries_response_200 import (
        ListWebhookDeliveriesResponse200 as ListWebhookDeliveriesResponse200,
    )
    from .list_webhooks_response_200 import ListWebhooksResponse200 as ListWebhooksResponse200
    from .list_webhooks_response_200_data_item import ListWebhooksResponse200DataItem as ListWebhooksResponse200DataItem
    from .mark_all_chats_as_read_response_200 import MarkAllChatsAsReadResponse200 as MarkAllChatsAsReadResponse200
    from .mark_all_chats_as_read_response_200_data import (
        MarkAllChatsAsReadResponse200Data as MarkAllChatsAsReadResponse200Data,
    )
    from .mark_all_notifications_as_read_response_200 import (
        MarkAllNotificationsAsReadResponse200 as MarkAllNotificationsAsReadResponse200,
    )
    from .mark_all_notifications_as_read_response_200_data import (
        MarkAllNotificationsAsReadResponse200Data as MarkAllNotificationsAsReadResponse200Data,
    )
    from .mark_chat_as_read_response_200 import MarkChatAsReadResponse200 as MarkChatAsReadResponse200
    from .mark_chat_as_read_response_200_data import MarkChatAsReadResponse200Data as MarkChatAsReadResponse200Data
    from .mark_chat_as_unread_response_200 import MarkChatAsUnreadResponse200 as MarkChatAsUnreadResponse200
    from .mark_chat_as_unread_response_200_data import (
        MarkChatAsUnreadResponse200Data as MarkChatAsUnreadResponse200Data,
    )
    from .mark_story_as_watched_response_200 import MarkStoryAsWatchedResponse200 as MarkStoryAsWatchedResponse200
    from .mark_story_as_watched_response_200_data import (
        MarkStoryAsWatchedResponse200Data as MarkStoryAsWatchedResponse200Data,
    )
    from .mass_list_user_details_response_200 import MassListUserDetailsResponse200 as MassListUserDetailsResponse200
    from .mass_list_user_details_response_200_data import (
        MassListUserDetailsResponse200Data as MassListUserDetailsResponse200Data,
    )
    from .mass_list_user_details_response_200_data_additional_property import (
        MassListUserDetailsResponse200DataAdditionalProperty as MassListUserDetailsResponse200DataAdditionalProperty,
    )
    from .mass_messages_chart_response_200 import MassMessagesChartResponse200 as MassMessagesChartResponse200
    from .mass_messages_chart_response_200_data import (
        MassMessagesChartResponse200Data as MassMessagesChartResponse200Data,
    )
    from .mass_messages_chart_response_200_data_group_messages import (
        MassMessagesChartResponse200DataGroupMessages as MassMessagesChartResponse200DataGroupMessages,
    )
    from .mass_messages_chart_response_200_data_group_messages_chart_item import (
        MassMessagesChartResponse200DataGroupMessagesChartItem as MassMessagesChartResponse200DataGroupMessagesChartItem,
    )
    from .mass_messages_chart_response_200_data_group_messages_purchases import (
        MassMessagesChartResponse200DataGroupMessagesPurchases as MassMessagesChartResponse200DataGroupMessagesPurchases,
    )
    from .mass_messages_chart_response_200_data_group_messages_purchases_chart_item import (
        MassMessagesChartResponse200DataGroupMessagesPurchasesChartItem as MassMessagesChartResponse200DataGroupMessagesPurchasesChartItem,
    )
    from .mass_messages_response_200 import MassMessagesResponse200 as MassMessagesResponse200
    from .mass_messages_response_200_data import MassMessagesResponse200Data as MassMessagesResponse200Data
    from .mass_messages_response_200_data_items_item import (
        MassMessagesResponse200DataItemsItem as MassMessagesResponse200DataItemsItem,
    )
    from .media import Media as Media
    from .media_file import MediaFile as MediaFile
    from .media_file_sources import MediaFileSources as MediaFileSources
    from .media_files import MediaFiles as MediaFiles
    from .message_buyers_response_200 import MessageBuyersResponse200 as MessageBuyersResponse200
    from .message_buyers_response_200_data import MessageBuyersResponse200Data as MessageBuyersResponse200Data
    from .message_buyers_response_200_data_list_item import (
        MessageBuyersResponse200DataListItem as MessageBuyersResponse200DataListItem,
    )
    from .meta import Meta as Meta
    from .mute_chat_notifications_response_200 import (
        MuteChatNotificationsResponse200 as MuteChatNotificationsResponse200,
    )
    from .mute_chat_notifications_response_200_data import (
        MuteChatNotificationsResponse200Data as MuteChatNotificationsResponse200Data,
    )
    from .pagination import Pagination as Pagination
    from .pin_message_response_200 import PinMessageResponse200 as PinMessageResponse200
    from .pin_message_response_200_data import PinMessageResponse200Data as PinMessageResponse200Data
    from .pin_post_comment_response_200 import PinPostCommentResponse200 as PinPostCommentResponse200
    from .pin_post_comment_response_200_data import PinPostCommentResponse200Data as PinPostCommentResponse200Data
    from .pin_unpin_post_response_200 import PinUnpinPostResponse200 as PinUnpinPostResponse200
    from .pin_unpin_post_response_200_data import PinUnpinPostResponse200Data as PinUnpinPostResponse200Data
    from .pin_unpin_user_in_user_list_response_200 import (
        PinUnpinUserInUserListResponse200 as PinUnpinUserInUserListResponse200,
    )
    from .pin_unpin_user_in_user_list_response_200_data import (
        PinUnpinUserInUserListResponse200Data as PinUnpinUserInUserListResponse200Data,
    )
    from .poll_authentication_status_response_200 import (
        PollAuthenticationStatusResponse200 as PollAuthenticationStatusResponse200,
    )
    from .poll_authentication_status_response_200_account import (
        PollAuthenticationStatusResponse200Account as PollAuthenticationStatusResponse200Account,
    )
    from .poll_authentication_status_response_200_last_attempt import (
        PollAuthenticationStatusResponse200LastAttempt as PollAuthenticationStatusResponse200LastAttempt,
    )
    from .promo_offer import PromoOffer as PromoOffer
    from .publish_queue_item_response_200 import PublishQueueItemResponse200 as PublishQueueItemResponse200
    from .publish_queue_item_response_200_data import PublishQueueItemResponse200Data as PublishQueueItemResponse200Data
    from .rate_limits import RateLimits as RateLimits
    from .re_authenticate_account_response_200 import (
        ReAuthenticateAccountResponse200 as ReAuthenticateAccountResponse200,
    )
    from .re_authenticate_account_response_400 import (
        ReAuthenticateAccountResponse400 as ReAuthenticateAccountResponse400,
    )
    from .redeliver_webhook_delivery_response_200 import (
        RedeliverWebhookDeliveryResponse200 as RedeliverWebhookDeliveryResponse200,
    )
    from .remove_free_trial_link_tags_body import RemoveFreeTrialLinkTagsBody as RemoveFreeTrialLinkTagsBody
    from .remove_free_trial_link_tags_response_200 import (
        RemoveFreeTrialLinkTagsResponse200 as RemoveFreeTrialLinkTagsResponse200,
    )
    from .remove_free_trial_link_tags_response_200_data import (
        RemoveFreeTrialLinkTagsResponse200Data as RemoveFreeTrialLinkTagsResponse200Data,
    )
    from .remove_media_from_list_body import RemoveMediaFromListBody as RemoveMediaFromListBody
    from .remove_media_from_list_response_200 import RemoveMediaFromListResponse200 as RemoveMediaFromListResponse200
    from .remove_media_from_list_response_200_data import (
        RemoveMediaFromListResponse200Data as RemoveMediaFromListResponse200Data,
    )
    from .remove_shared_free_trial_link_tags_body import (
        RemoveSharedFreeTrialLinkTagsBody as RemoveSharedFreeTrialLinkTagsBody,
    )
    from .remove_shared_free_trial_link_tags_response_200 import (
        RemoveSharedFreeTrialLinkTagsResponse200 as RemoveSharedFreeTrialLinkTagsResponse200,
    )
    from .remove_shared_free_trial_link_tags_response_200_data import (
        RemoveSharedFreeTrialLinkTagsResponse200Data as RemoveSharedFreeTrialLinkTagsResponse200Data,
    )
    from .remove_shared_tracking_link_tags_body import (
        RemoveSharedTrackingLinkTagsBody as RemoveSharedTrackingLinkTagsBody,
    )
    from .remove_shared_tracking_link_tags_response_200 import (
        RemoveSharedTrackingLinkTagsResponse200 as RemoveSharedTrackingLinkTagsResponse200,
    )
    from .remove_shared_tracking_link_tags_response_200_data import (
        RemoveSharedTrackingLinkTagsResponse200Data as RemoveSharedTrackingLinkTagsResponse200Data,
    )
    from .remove_smart_link_tags_body import RemoveSmartLinkTagsBody as RemoveSmartLinkTagsBody
    from .remove_smart_link_tags_response_200 import RemoveSmartLinkTagsResponse200 as RemoveSmartLinkTagsResponse200
    from .remove_story_from_highlight_response_200 import (
        RemoveStoryFromHighlightResponse200 as RemoveStoryFromHighlightResponse200,
    )
    from .remove_story_from_highlight_response_200_data import (
        RemoveStoryFromHighlightResponse200Data as RemoveStoryFromHighlightResponse200Data,
    )
    from .remove_tracking_link_tags_body import RemoveTrackingLinkTagsBody as RemoveTrackingLinkTagsBody
    from .remove_tracking_link_tags_response_200 import (
        RemoveTrackingLinkTagsResponse200 as RemoveTrackingLinkTagsResponse200,
    )
    from .remove_tracking_link_tags_response_200_data import (
        RemoveTrackingLinkTagsResponse200Data as RemoveTrackingLinkTagsResponse200Data,
    )
    from .remove_user_from_a_user_list_response_200 import (
        RemoveUserFromAUserListResponse200 as RemoveUserFromAUserListResponse200,
    )
    from .remove_user_from_a_user_list_response_200_data import (
        RemoveUserFromAUserListResponse200Data as RemoveUserFromAUserListResponse200Data,
    )
    from .remove_user_from_a_user_list_response_200_data_list import (
        RemoveUserFromAUserListResponse200DataList as RemoveUserFromAUserListResponse200DataList,
    )
    from .remove_user_from_a_user_list_response_200_data_user_state import (
        RemoveUserFromAUserListResponse200DataUserState as RemoveUserFromAUserListResponse200DataUserState,
    )
    from .rename_release_form_response_200 import RenameReleaseFormResponse200 as RenameReleaseFormResponse200
    from .rename_vault_list_body import RenameVaultListBody as RenameVaultListBody
    from .rename_vault_list_response_200 import RenameVaultListResponse200 as RenameVaultListResponse200
    from .rename_vault_list_response_200_data import RenameVaultListResponse200Data as RenameVaultListResponse200Data
    from .reorder_social_media_buttons_body import ReorderSocialMediaButtonsBody as ReorderSocialMediaButtonsBody
    from .reorder_social_media_buttons_response_200 import (
        ReorderSocialMediaButtonsResponse200 as ReorderSocialMediaButtonsResponse200,
    )
    from .reorder_social_media_buttons_response_200_data_item import (
        ReorderSocialMediaButtonsResponse200DataItem as ReorderSocialMediaButtonsResponse200DataItem,
    )
    from .request_manual_withdrawal_body import RequestManualWithdrawalBody as RequestManualWithdrawalBody
    from .request_manual_withdrawal_response_200 import (
        RequestManualWithdrawalResponse200 as RequestManualWithdrawalResponse200,
    )
    from .request_manual_withdrawal_response_200_data import (
        RequestManualWithdrawalResponse200Data as RequestManualWithdrawalResponse200Data,
    )
    from .request_manual_withdrawal_response_200_data_list_item import (
        RequestManualWithdrawalResponse200DataListItem as RequestManualWithdrawalResponse200DataListItem,
    )
    from .restrict_user_response_200 import RestrictUserResponse200 as RestrictUserResponse200
    from .restrict_user_response_200_data import RestrictUserResponse200Data as RestrictUserResponse200Data
    from .retry_failed_data_export_response_200 import (
        RetryFailedDataExportResponse200 as RetryFailedDataExportResponse200,
    )
    from .retry_failed_data_export_response_200_data import (
        RetryFailedDataExportResponse200Data as RetryFailedDataExportResponse200Data,
    )
    from .revoke_shared_free_trial_link_access_response_200 import (
        RevokeSharedFreeTrialLinkAccessResponse200 as RevokeSharedFreeTrialLinkAccessResponse200,
    )
    from .revoke_shared_free_trial_link_access_response_200_data import (
        RevokeSharedFreeTrialLinkAccessResponse200Data as RevokeSharedFreeTrialLinkAccessResponse200Data,
    )
    from .revoke_shared_tracking_link_access_response_200 import (
        RevokeSharedTrackingLinkAccessResponse200 as RevokeSharedTrackingLinkAccessResponse200,
    )
    from .revoke_shared_tracking_link_access_response_200_data import (
        RevokeSharedTrackingLinkAccessResponse200Data as RevokeSharedTrackingLinkAccessResponse200Data,
    )
    from .search_chat_messages_response_200 import SearchChatMessagesResponse200 as SearchChatMessagesResponse200
    from .search_gi_fs_response_200 import SearchGiFsResponse200 as SearchGiFsResponse200
    from .search_gi_fs_response_200_data_item import SearchGiFsResponse200DataItem as SearchGiFsResponse200DataItem
    from .search_gi_fs_response_200_data_item_images import (
        SearchGiFsResponse200DataItemImages as SearchGiFsResponse200DataItemImages,
    )
    from .search_gi_fs_response_200_data_item_images_fixed_height import (
        SearchGiFsResponse200DataItemImagesFixedHeight as SearchGiFsResponse200DataItemImagesFixedHeight,
    )
    from .search_gi_fs_response_200_data_item_images_original import (
        SearchGiFsResponse200DataItemImagesOriginal as SearchGiFsResponse200DataItemImagesOriginal,
    )
    from .search_profiles_filter_gender import SearchProfilesFilterGender as SearchProfilesFilterGender
    from .search_profiles_response_200 import SearchProfilesResponse200 as SearchProfilesResponse200
    from .search_profiles_response_200_data_item import (
        SearchProfilesResponse200DataItem as SearchProfilesResponse200DataItem,
    )
    from .search_profiles_sort import SearchProfilesSort as SearchProfilesSort
    from .search_profiles_sort_direction import SearchProfilesSortDirection as SearchProfilesSortDirection
    from .search_users_in_notifications_response_200 import (
        SearchUsersInNotificationsResponse200 as SearchUsersInNotificationsResponse200,
    )
    from .search_users_in_notifications_response_200_data_item import (
        SearchUsersInNotificationsResponse200DataItem as SearchUsersInNotificationsResponse200DataItem,
    )
    from .send_2_fae_mail_to_creator_response_200 import (
        Send2FaeMailToCreatorResponse200 as Send2FaeMailToCreatorResponse200,
    )
    from .send_mass_message_body import SendMassMessageBody as SendMassMessageBody
    from .send_mass_message_body_block_banned_words import (
        SendMassMessageBodyBlockBannedWords as SendMassMessageBodyBlockBannedWords,
    )
    from .send_mass_message_response_200 import SendMassMessageResponse200 as SendMassMessageResponse200
    from .send_mass_message_response_200_data import SendMassMessageResponse200Data as SendMassMessageResponse200Data
    from .send_message_body import SendMessageBody as SendMessageBody
    from .send_message_body_block_banned_words import SendMessageBodyBlockBannedWords as SendMessageBodyBlockBannedWords
    from .send_message_response_200 import SendMessageResponse200 as SendMessageResponse200
    from .send_message_response_200_data import SendMessageResponse200Data as SendMessageResponse200Data
    from .send_post_body import SendPostBody as SendPostBody
    from .send_post_body_block_banned_words import SendPostBodyBlockBannedWords as SendPostBodyBlockBannedWords
    from .send_post_body_voting_type import SendPostBodyVotingType as SendPostBodyVotingType
    from .send_post_response_200 import SendPostResponse200 as SendPostResponse200
    from .send_post_response_200_data import SendPostResponse200Data as SendPostResponse200Data
    from .send_smart_link_pixel_test_event_response_200 import (
        SendSmartLinkPixelTestEventResponse200 as SendSmartLinkPixelTestEventResponse200,
    )
    from .set_fans_custom_name_body import SetFansCustomNameBody as SetFansCustomNameBody
    from .set_fans_custom_name_response_200 import SetFansCustomNameResponse200 as SetFansCustomNameResponse200
    from .set_fans_custom_name_response_200_data import (
        SetFansCustomNameResponse200Data as SetFansCustomNameResponse200Data,
    )
    from .show_post_statistics_response_200 import ShowPostStatisticsResponse200 as ShowPostStatisticsResponse200
    from .show_post_statistics_response_200_data import (
        ShowPostStatisticsResponse200Data as ShowPostStatisticsResponse200Data,
    )
    from .show_post_statistics_response_200_data_comment_chart_item import (
        ShowPostStatisticsResponse200DataCommentChartItem as ShowPostStatisticsResponse200DataCommentChartItem,
    )
    from .show_post_statistics_response_200_data_like_chart_item import (
        ShowPostStatisticsResponse200DataLikeChartItem as ShowPostStatisticsResponse200DataLikeChartItem,
    )
    from .show_post_statistics_response_200_data_look_chart_item import (
        ShowPostStatisticsResponse200DataLookChartItem as ShowPostStatisticsResponse200DataLookChartItem,
    )
    from .show_post_statistics_response_200_data_purchases_chart_item import (
        ShowPostStatisticsResponse200DataPurchasesChartItem as ShowPostStatisticsResponse200DataPurchasesChartItem,
    )
    from .show_post_statistics_response_200_data_tip_chart_item import (
        ShowPostStatisticsResponse200DataTipChartItem as ShowPostStatisticsResponse200DataTipChartItem,
    )
    from .show_post_statistics_response_200_data_tip_sum_chart_item import (
        ShowPostStatisticsResponse200DataTipSumChartItem as ShowPostStatisticsResponse200DataTipSumChartItem,
    )
    from .show_post_statistics_response_200_data_unique_look_chart_item import (
        ShowPostStatisticsResponse200DataUniqueLookChartItem as ShowPostStatisticsResponse200DataUniqueLookChartItem,
    )
    from .show_smart_link_postback_response_200 import (
        ShowSmartLinkPostbackResponse200 as ShowSmartLinkPostbackResponse200,
    )
    from .show_smart_link_postback_response_200_data import (
        ShowSmartLinkPostbackResponse200Data as ShowSmartLinkPostbackResponse200Data,
    )
    from .show_smart_link_postback_response_200_data_headers_item import (
        ShowSmartLinkPostbackResponse200DataHeadersItem as ShowSmartLinkPostbackResponse200DataHeadersItem,
    )
    from .show_smart_link_postback_response_200_data_smart_links_item import (
        ShowSmartLinkPostbackResponse200DataSmartLinksItem as ShowSmartLinkPostbackResponse200DataSmartLinksItem,
    )
    from .show_story_highlight_response_200 import ShowStoryHighlightResponse200 as ShowStoryHighlightResponse200
    from .show_story_highlight_response_200_data import (
        ShowStoryHighlightResponse200Data as ShowStoryHighlightResponse200Data,
    )
    from .show_story_highlight_response_200_data_stories_item import (
        ShowStoryHighlightResponse200DataStoriesItem as ShowStoryHighlightResponse200DataStoriesItem,
    )
    from .show_story_highlight_response_200_data_stories_item_texts_item import (
        ShowStoryHighlightResponse200DataStoriesItemTextsItem as ShowStoryHighlightResponse200DataStoriesItemTextsItem,
    )
    from .show_story_response_200 import ShowStoryResponse200 as ShowStoryResponse200
    from .show_story_response_200_data import ShowStoryResponse200Data as ShowStoryResponse200Data
    from .show_vault_list_response_200 import ShowVaultListResponse200 as ShowVaultListResponse200
    from .show_vault_list_response_200_data import ShowVaultListResponse200Data as ShowVaultListResponse200Data
    from .show_webhook_response_200 import ShowWebhookResponse200 as ShowWebhookResponse200
    from .show_webhook_response_200_data import ShowWebhookResponse200Data as ShowWebhookResponse200Data
    from .start_authentication_body import StartAuthenticationBody as StartAuthenticationBody
    from .start_authentication_body_auth_type import StartAuthenticationBodyAuthType as StartAuthenticationBodyAuthType
    from .start_authentication_body_custom_proxy import (
        StartAuthenticationBodyCustomProxy as StartAuthenticationBodyCustomProxy,
    )
    from .start_authentication_body_proxy_country import (
        StartAuthenticationBodyProxyCountry as StartAuthenticationBodyProxyCountry,
    )
    from .start_authentication_response_200 import StartAuthenticationResponse200 as StartAuthenticationResponse200
    from .start_data_export_response_200 import StartDataExportResponse200 as StartDataExportResponse200
    from .start_data_export_response_200_data import StartDataExportResponse200Data as StartDataExportResponse200Data
    from .start_typing_indicator_response_200 import StartTypingIndicatorResponse200 as StartTypingIndicatorResponse200
    from .start_typing_indicator_response_200_data import (
        StartTypingIndicatorResponse200Data as StartTypingIndicatorResponse200Data,
    )
    from .statistics_overview_response_200 import StatisticsOverviewResponse200 as StatisticsOverviewResponse200
    from .statistics_overview_response_200_data import (
        StatisticsOverviewResponse200Data as StatisticsOverviewResponse200Data,
    )
    from .statistics_overview_response_200_data_earning import (
        StatisticsOverviewResponse200DataEarning as StatisticsOverviewResponse200DataEarning,
    )
    from .statistics_overview_response_200_data_mass_messages import (
        StatisticsOverviewResponse200DataMassMessages as StatisticsOverviewResponse200DataMassMessages,
    )
    from .statistics_overview_response_200_data_mass_messages_chart_data_item import (
        StatisticsOverviewResponse200DataMassMessagesChartDataItem as StatisticsOverviewResponse200DataMassMessagesChartDataItem,
    )
    from .statistics_overview_response_200_data_mass_messages_count import (
        StatisticsOverviewResponse200DataMassMessagesCount as StatisticsOverviewResponse200DataMassMessagesCount,
    )
    from .statistics_overview_response_200_data_mass_messages_earnings import (
        StatisticsOverviewResponse200DataMassMessagesEarnings as StatisticsOverviewResponse200DataMassMessagesEarnings,
    )
    from .statistics_overview_response_200_data_mass_messages_views import (
        StatisticsOverviewResponse200DataMassMessagesViews as StatisticsOverviewResponse200DataMassMessagesViews,
    )
    from .statistics_overview_response_200_data_posts import (
        StatisticsOverviewResponse200DataPosts as StatisticsOverviewResponse200DataPosts,
    )
    from .statistics_overview_response_200_data_posts_chart_data_item import (
        StatisticsOverviewResponse200DataPostsChartDataItem as StatisticsOverviewResponse200DataPostsChartDataItem,
    )
    from .statistics_overview_response_200_data_posts_count import (
        StatisticsOverviewResponse200DataPostsCount as StatisticsOverviewResponse200DataPostsCount,
    )
    from .statistics_overview_response_200_data_posts_earnings import (
        StatisticsOverviewResponse200DataPostsEarnings as StatisticsOverviewResponse200DataPostsEarnings,
    )
    from .statistics_overview_response_200_data_posts_views import (
        StatisticsOverviewResponse200DataPostsViews as StatisticsOverviewResponse200DataPostsViews,
    )
    from .statistics_overview_response_200_data_streams import (
        StatisticsOverviewResponse200DataStreams as StatisticsOverviewResponse200DataStreams,
    )
    from .statistics_overview_response_200_data_streams_chart_data_item import (
        StatisticsOverviewResponse200DataStreamsChartDataItem as StatisticsOverviewResponse200DataStreamsChartDataItem,
    )
    from .statistics_overview_response_200_data_streams_count import (
        StatisticsOverviewResponse200DataStreamsCount as StatisticsOverviewResponse200DataStreamsCount,
    )
    from .statistics_overview_response_200_data_streams_earnings import (
        StatisticsOverviewResponse200DataStreamsEarnings as StatisticsOverviewResponse200DataStreamsEarnings,
    )
    from .statistics_overview_response_200_data_streams_views import (
        StatisticsOverviewResponse200DataStreamsViews as StatisticsOverviewResponse200DataStreamsViews,
    )
    from .statistics_overview_response_200_data_visitors import (
        StatisticsOverviewResponse200DataVisitors as StatisticsOverviewResponse200DataVisitors,
    )
    from .statistics_overview_response_200_data_visitors_chart_data_item import (
        StatisticsOverviewResponse200DataVisitorsChartDataItem as StatisticsOverviewResponse200DataVisitorsChartDataItem,
    )
    from .statistics_overview_response_200_data_visitors_earnings import (
        StatisticsOverviewResponse200DataVisitorsEarnings as StatisticsOverviewResponse200DataVisitorsEarnings,
    )
    from .statistics_overview_response_200_data_visitors_subscriptions import (
        StatisticsOverviewResponse200DataVisitorsSubscriptions as StatisticsOverviewResponse200DataVisitorsSubscriptions,
    )
    from .statistics_overview_response_200_data_visitors_subscriptions_new import (
        StatisticsOverviewResponse200DataVisitorsSubscriptionsNew as StatisticsOverviewResponse200DataVisitorsSubscriptionsNew,
    )
    from .statistics_overview_response_200_data_visitors_subscriptions_renew import (
        StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew as StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew,
    )
    from .statistics_overview_response_200_data_visitors_visitors import (
        StatisticsOverviewResponse200DataVisitorsVisitors as StatisticsOverviewResponse200DataVisitorsVisitors,
    )
    from .statistics_overview_type import StatisticsOverviewType as StatisticsOverviewType
    from .stop_promotion_response_200 import StopPromotionResponse200 as StopPromotionResponse200
    from .stop_promotion_response_200_data import StopPromotionResponse200Data as StopPromotionResponse200Data
    from .submit_2_fa_body import Submit2FaBody as Submit2FaBody
    from .submit_2_fa_response_200 import Submit2FaResponse200 as Submit2FaResponse200
    from .subscribe_to_user_response_200 import SubscribeToUserResponse200 as SubscribeToUserResponse200
    from .subscribe_to_user_response_200_data import SubscribeToUserResponse200Data as SubscribeToUserResponse200Data
    from .subscribed_by_data import SubscribedByData as SubscribedByData
    from .subscribed_on_data import SubscribedOnData as SubscribedOnData
    from .subscription import Subscription as Subscription
    from .subscription_bundle import SubscriptionBundle as SubscriptionBundle
    from .top_message_response_200 import TopMessageResponse200 as TopMessageResponse200
    from .top_message_response_200_data import TopMessageResponse200Data as TopMessageResponse200Data
    from .top_message_response_200_data_purchases import (
        TopMessageResponse200DataPurchases as TopMessageResponse200DataPurchases,
    )
    from .top_message_response_200_data_purchases_relationships import (
        TopMessageResponse200DataPurchasesRelationships as TopMessageResponse200DataPurchasesRelationships,
    )
    from .top_message_response_200_data_purchases_relationships_buyers import (
        TopMessageResponse200DataPurchasesRelationshipsBuyers as TopMessageResponse200DataPurchasesRelationshipsBuyers,
    )
    from .unarchive_post_response_200 import UnarchivePostResponse200 as UnarchivePostResponse200
    from .unarchive_post_response_200_data import UnarchivePostResponse200Data as UnarchivePostResponse200Data
    from .unarchive_post_response_200_data_counters import (
        UnarchivePostResponse200DataCounters as UnarchivePostResponse200DataCounters,
    )
    from .unarchive_post_response_200_data_label_states_item import (
        UnarchivePostResponse200DataLabelStatesItem as UnarchivePostResponse200DataLabelStatesItem,
    )
    from .unblock_user_response_200 import UnblockUserResponse200 as UnblockUserResponse200
    from .unblock_user_response_200_data import UnblockUserResponse200Data as UnblockUserResponse200Data
    from .unlike_message_response_200 import UnlikeMessageResponse200 as UnlikeMessageResponse200
    from .unlike_message_response_200_data import UnlikeMessageResponse200Data as UnlikeMessageResponse200Data
    from .unlike_post_comment_response_200 import UnlikePostCommentResponse200 as UnlikePostCommentResponse200
    from .unlike_post_comment_response_200_data import (
        UnlikePostCommentResponse200Data as UnlikePostCommentResponse200Data,
    )
    from .unmute_chat_notifications_response_200 import (
        UnmuteChatNotificationsResponse200 as UnmuteChatNotificationsResponse200,
    )
    from .unmute_chat_notifications_response_200_data import (
        UnmuteChatNotificationsResponse200Data as UnmuteChatNotificationsResponse200Data,
    )
    from .unpin_message_response_200 import UnpinMessageResponse200 as UnpinMessageResponse200
    from .unpin_message_response_200_data import UnpinMessageResponse200Data as UnpinMessageResponse200Data
    from .unpin_post_comment_response_200 import UnpinPostCommentResponse200 as UnpinPostCommentResponse200
    from .unpin_post_comment_response_200_data import UnpinPostCommentResponse200Data as UnpinPostCommentResponse200Data
    from .unrestrict_user_response_200 import UnrestrictUserResponse200 as UnrestrictUserResponse200
    from .unrestrict_user_response_200_data import UnrestrictUserResponse200Data as UnrestrictUserResponse200Data
    from .unsend_delete_mass_message_response_200 import (
        UnsendDeleteMassMessageResponse200 as UnsendDeleteMassMessageResponse200,
    )
    from .unsend_delete_mass_message_response_200_data import (
        UnsendDeleteMassMessageResponse200Data as UnsendDeleteMassMessageResponse200Data,
    )
    from .unsend_delete_mass_message_response_200_data_queue import (
        UnsendDeleteMassMessageResponse200DataQueue as UnsendDeleteMassMessageResponse200DataQueue,
    )
    from .unsubscribe_from_user_body import UnsubscribeFromUserBody as UnsubscribeFromUserBody
    from .unsubscribe_from_user_response_200 import UnsubscribeFromUserResponse200 as UnsubscribeFromUserResponse200
    from .unsubscribe_from_user_response_200_data import (
        UnsubscribeFromUserResponse200Data as UnsubscribeFromUserResponse200Data,
    )
    from .update_authentication_credentials_body import (
        UpdateAuthenticationCredentialsBody as UpdateAuthenticationCredentialsBody,
    )
    from .update_authentication_credentials_body_auth_type import (
        UpdateAuthenticationCredentialsBodyAuthType as UpdateAuthenticationCredentialsBodyAuthType,
    )
    from .update_authentication_credentials_response_200 import (
        UpdateAuthenticationCredentialsResponse200 as UpdateAuthenticationCredentialsResponse200,
    )
    from .update_blocked_countries_body import UpdateBlockedCountriesBody as UpdateBlockedCountriesBody
    from .update_blocked_countries_response_200 import (
        UpdateBlockedCountriesResponse200 as UpdateBlockedCountriesResponse200,
    )
    from .update_blocked_countries_response_200_data import (
        UpdateBlockedCountriesResponse200Data as UpdateBlockedCountriesResponse200Data,
    )
    from .update_custom_summary_category_body import UpdateCustomSummaryCategoryBody as UpdateCustomSummaryCategoryBody
    from .update_custom_summary_category_response_200 import (
        UpdateCustomSummaryCategoryResponse200 as UpdateCustomSummaryCategoryResponse200,
    )
    from .update_mass_message_body import UpdateMassMessageBody as UpdateMassMessageBody
    from .update_mass_message_body_block_banned_words import (
        UpdateMassMessageBodyBlockBannedWords as UpdateMassMessageBodyBlockBannedWords,
    )
    from .update_mass_message_response_200 import UpdateMassMessageResponse200 as UpdateMassMessageResponse200
    from .update_mass_message_response_200_data import (
        UpdateMassMessageResponse200Data as UpdateMassMessageResponse200Data,
    )
    from .update_notification_tabs_order_body import UpdateNotificationTabsOrderBody as UpdateNotificationTabsOrderBody
    from .update_notification_tabs_order_response_200 import (
        UpdateNotificationTabsOrderResponse200 as UpdateNotificationTabsOrderResponse200,
    )
    from .update_notification_tabs_order_response_200_data import (
        UpdateNotificationTabsOrderResponse200Data as UpdateNotificationTabsOrderResponse200Data,
    )
    from .update_payout_frequency_body import UpdatePayoutFrequencyBody as UpdatePayoutFrequencyBody
    from .update_payout_frequency_body_frequency import (
        UpdatePayoutFrequencyBodyFrequency as UpdatePayoutFrequencyBodyFrequency,
    )
    from .update_payout_frequency_response_200 import (
        UpdatePayoutFrequencyResponse200 as UpdatePayoutFrequencyResponse200,
    )
    from .update_payout_frequency_response_200_data import (
        UpdatePayoutFrequencyResponse200Data as UpdatePayoutFrequencyResponse200Data,
    )
    from .update_post_body import UpdatePostBody as UpdatePostBody
    from .update_post_body_block_banned_words import UpdatePostBodyBlockBannedWords as UpdatePostBodyBlockBannedWords
    from .update_post_body_voting_type import UpdatePostBodyVotingType as UpdatePostBodyVotingType
    from .update_profile_body import UpdateProfileBody as UpdateProfileBody
    from .update_profile_response_200 import UpdateProfileResponse200 as UpdateProfileResponse200
    from .update_profile_response_200_data import UpdateProfileResponse200Data as UpdateProfileResponse200Data
    from .update_smart_link_pixel_response_200 import UpdateSmartLinkPixelResponse200 as UpdateSmartLinkPixelResponse200
    from .update_smart_link_postback_body import UpdateSmartLinkPostbackBody as UpdateSmartLinkPostbackBody
    from .update_smart_link_postback_body_headers_item import (
        UpdateSmartLinkPostbackBodyHeadersItem as UpdateSmartLinkPostbackBodyHeadersItem,
    )
    from .update_smart_link_postback_body_http_method import (
        UpdateSmartLinkPostbackBodyHttpMethod as UpdateSmartLinkPostbackBodyHttpMethod,
    )
    from .update_smart_link_postback_body_smart_link_scope import (
        UpdateSmartLinkPostbackBodySmartLinkScope as UpdateSmartLinkPostbackBodySmartLinkScope,
    )
    from .update_smart_link_postback_response_200 import (
        UpdateSmartLinkPostbackResponse200 as UpdateSmartLinkPostbackResponse200,
    )
    from .update_smart_link_postback_response_200_data import (
        UpdateSmartLinkPostbackResponse200Data as UpdateSmartLinkPostbackResponse200Data,
    )
    from .update_smart_link_postback_response_200_data_headers_item import (
        UpdateSmartLinkPostbackResponse200DataHeadersItem as UpdateSmartLinkPostbackResponse200DataHeadersItem,
    )
    from .update_smart_link_postback_response_200_data_smart_links_item import (
        UpdateSmartLinkPostbackResponse200DataSmartLinksItem as UpdateSmartLinkPostbackResponse200DataSmartLinksItem,
    )
    from .update_social_media_button_body import UpdateSocialMediaButtonBody as UpdateSocialMediaButtonBody
    from .update_social_media_button_response_200 import (
        UpdateSocialMediaButtonResponse200 as UpdateSocialMediaButtonResponse200,
    )
    from .update_social_media_button_response_200_data_item import (
        UpdateSocialMediaButtonResponse200DataItem as UpdateSocialMediaButtonResponse200DataItem,
    )
    from .update_story_highlight_body import UpdateStoryHighlightBody as UpdateStoryHighlightBody
    from .update_story_highlight_response_200 import UpdateStoryHighlightResponse200 as UpdateStoryHighlightResponse200
    from .update_story_highlight_response_200_data import (
        UpdateStoryHighlightResponse200Data as UpdateStoryHighlightResponse200Data,
    )
    from .update_subscription_price_body import UpdateSubscriptionPriceBody as UpdateSubscriptionPriceBody
    from .update_subscription_price_response_200 import (
        UpdateSubscriptionPriceResponse200 as UpdateSubscriptionPriceResponse200,
    )
    from .update_subscription_price_response_200_data import (
        UpdateSubscriptionPriceResponse200Data as UpdateSubscriptionPriceResponse200Data,
    )
    from .update_user_list_body import UpdateUserListBody as UpdateUserListBody
    from .update_user_list_response_200 import UpdateUserListResponse200 as UpdateUserListResponse200
    from .update_user_list_response_200_data import UpdateUserListResponse200Data as UpdateUserListResponse200Data
    from .update_webhook_body import UpdateWebhookBody as UpdateWebhookBody
    from .update_webhook_response_200 import UpdateWebhookResponse200 as UpdateWebhookResponse200
    from .update_webhook_response_200_data import UpdateWebhookResponse200Data as UpdateWebhookResponse200Data
    from .update_welcome_message_body import UpdateWelcomeMessageBody as UpdateWelcomeMessageBody
    from .update_welcome_message_response_200 import UpdateWelcomeMessageResponse200 as UpdateWelcomeMessageResponse200
    from .update_welcome_message_response_200_data import (
        UpdateWelcomeMessageResponse200Data as UpdateWelcomeMessageResponse200Data,
    )
    from .upload_media_to_the_only_fans_cdn_body import (
        UploadMediaToTheOnlyFansCdnBody as UploadMediaToTheOnlyFansCdnBody,
    )
    from .upload_media_to_the_only_fans_cdn_body_type import (
        UploadMediaToTheOnlyFansCdnBodyType as UploadMediaToTheOnlyFansCdnBodyType,
    )
    from .upload_media_to_the_only_fans_cdn_response_200 import (
        UploadMediaToTheOnlyFansCdnResponse200 as UploadMediaToTheOnlyFansCdnResponse200,
    )
    from .upload_media_to_the_only_fans_cdn_response_200_additional import (
        UploadMediaToTheOnlyFansCdnResponse200Additional as UploadMediaToTheOnlyFansCdnResponse200Additional,
    )
    from .upload_media_to_the_only_fans_cdn_response_200_thumbs_item import (
        UploadMediaToTheOnlyFansCdnResponse200ThumbsItem as UploadMediaToTheOnlyFansCdnResponse200ThumbsItem,
    )
    from .upload_media_to_vault_body import UploadMediaToVaultBody as UploadMediaToVaultBody
    from .upload_media_to_vault_response_200 import UploadMediaToVaultResponse200 as UploadMediaToVaultResponse200
    from .upload_media_to_vault_response_200_data import (
        UploadMediaToVaultResponse200Data as UploadMediaToVaultResponse200Data,
    )
    from .user import User as User
    from .video_sources import VideoSources as VideoSources
    from .whoami_response_200 import WhoamiResponse200 as WhoamiResponse200
    from .whoami_response_200_api_key import WhoamiResponse200ApiKey as WhoamiResponse200ApiKey
    from .whoami_response_200_team import WhoamiResponse200Team as WhoamiResponse200Team

_MODULES = {
    "Account": "account",
    "AccountAgeVerificationSession": "account_age_verification_session",
    "AccountHasNewTicketReplies": "account_has_new_ticket_replies",
    "AccountUpload": "account_upload",
    "AccountUploadGeoUploadArgs": "account_upload_geo_upload_args",
    "AccountUploadGeoUploadArgsAdditional": "account_upload_geo_upload_args_additional",
    "AddFreeTrialLinkTagsBody": "add_free_trial_link_tags_body",
    "AddFreeTrialLinkTagsResponse200": "add_free_trial_link_tags_response_200",
    "AddFreeTrialLinkTagsResponse200Data": "add_free_trial_link_tags_response_200_data",
    "AddMediaToListBody": "add_media_to_list_body",
    "AddMediaToListResponse200": "add_media_to_list_response_200",
    "AddMediaToListResponse200Data": "add_media_to_list_response_200_data",
    "AddMediaToListResponse200DataMediasItem": "add_media_to_list_response_200_data_medias_item",
    "AddSharedFreeTrialLinkTagsBody": "add_shared_free_trial_link_tags_body",
    "AddSharedFreeTrialLinkTagsResponse200": "add_shared_free_trial_link_tags_response_200",
    "AddSharedFreeTrialLinkTagsResponse200Data": "add_shared_free_trial_link_tags_response_200_data",
    "AddSharedTrackingLinkTagsBody": "add_shared_tracking_link_tags_body",
    "AddSharedTrackingLinkTagsResponse200": "add_shared_tracking_link_tags_response_200",
    "AddSharedTrackingLinkTagsResponse200Data": "add_shared_tracking_link_tags_response_200_data",
    "AddSmartLinkTagsBody": "add_smart_link_tags_body",
    "AddSmartLinkTagsResponse200": "add_smart_link_tags_response_200",
    "AddSocialMediaButtonBody": "add_social_media_button_body",
    "AddSocialMediaButtonBodyType": "add_social_media_button_body_type",
    "AddSocialMediaButtonResponse200": "add_social_media_button_response_200",
    "AddSocialMediaButtonResponse200DataItem": "add_social_media_button_response_200_data_item",
    "AddStoryToHighlightBody": "add_story_to_highlight_body",
    "AddStoryToHighlightResponse200": "add_story_to_highlight_response_200",
    "AddStoryToHighlightResponse200Data": "add_story_to_highlight_response_200_data",
    "AddToStoryBody": "add_to_story_body",
    "AddToStoryBodyQuestion": "add_to_story_body_question",
    "AddToStoryBodyTextsItem": "add_to_story_body_texts_item",
    "AddToStoryBodyTextsItemFontFamily": "add_to_story_body_texts_item_font_family",
    "AddToStoryBodyTextsItemFontWeight": "add_to_story_body_texts_item_font_weight",
    "AddToStoryBodyTextsItemTextAlign": "add_to_story_body_texts_item_text_align",
    "AddToStoryBodyTextsItemType": "add_to_story_body_texts_item_type",
    "AddToStoryResponse200": "add_to_story_response_200",
    "AddToStoryResponse200Data": "add_to_story_response_200_data",
    "AddToStoryResponse200DataQuestion": "add_to_story_response_200_data_question",
    "AddToStoryResponse200DataQuestionEntity": "add_to_story_response_200_data_question_entity",
    "AddToStoryResponse200DataQuestionPositions": "add_to_story_response_200_data_question_positions",
    "AddToStoryResponse200DataReleaseFormsItem": "add_to_story_response_200_data_release_forms_item",
    "AddToStoryResponse200DataTextsItem": "add_to_story_response_200_data_texts_item",
    "AddTrackingLinkTagsBody": "add_tracking_link_tags_body",
    "AddTrackingLinkTagsResponse200": "add_tracking_link_tags_response_200",
    "AddTrackingLinkTagsResponse200Data": "add_tracking_link_tags_response_200_data",
    "AddUsersToUserListBody": "add_users_to_user_list_body",
    "AddUsersToUserListResponse200": "add_users_to_user_list_response_200",
    "AddUsersToUserListResponse200Data": "add_users_to_user_list_response_200_data",
    "AddUsersToUserListResponse200DataFailed": "add_users_to_user_list_response_200_data_failed",
    "ArchivePostResponse200": "archive_post_response_200",
    "ArchivePostResponse200Data": "archive_post_response_200_data",
    "ArchivePostResponse200DataCounters": "archive_post_response_200_data_counters",
    "ArchivePostResponse200DataLabelStatesItem": "archive_post_response_200_data_label_states_item",
    "AttachTagsReleaseFormsToMessageResponse200": "attach_tags_release_forms_to_message_response_200",
    "AvatarThumbs": "avatar_thumbs",
    "BlockUserResponse200": "block_user_response_200",
    "BlockUserResponse200Data": "block_user_response_200_data",
    "Cache": "cache",
    "CalculateChargebackRatioResponse200": "calculate_chargeback_ratio_response_200",
    "CalculateChargebackRatioResponse200Data": "calculate_chargeback_ratio_response_200_data",
    "CalculateTotalTransactionsResponse200": "calculate_total_transactions_response_200",
    "CancelDataExportResponse200": "cancel_data_export_response_200",
    "CancelDataExportResponse200Data": "cancel_data_export_response_200_data",
    "CheckUsernameAvailabilityBody": "check_username_availability_body",
    "CheckUsernameAvailabilityResponse200": "check_username_availability_response_200",
    "CheckUsernameAvailabilityResponse200Data": "check_username_availability_response_200_data",
    "ClearFanNotesResponse200": "clear_fan_notes_response_200",
    "ClearFanNotesResponse200Data": "clear_fan_notes_response_200_data",
    "ClearUserListResponse200": "clear_user_list_response_200",
    "ClearUserListResponse200Data": "clear_user_list_response_200_data",
    "CountQueueItemsResponse200": "count_queue_items_response_200",
    "CountQueueItemsResponse200Data": "count_queue_items_response_200_data",
    "CountQueueItemsResponse200DataList": "count_queue_items_response_200_data_list",
    "CountQueueItemsResponse200DataListAdditionalProperty": "count_queue_items_response_200_data_list_additional_property",
    "CreateBundleDiscount": "create_bundle_discount",
    "CreateBundleDuration": "create_bundle_duration",
    "CreateBundleResponse200": "create_bundle_response_200",
    "CreateBundleResponse200Data": "create_bundle_response_200_data",
    "CreateClientSessionBody": "create_client_session_body",
    "CreateClientSessionBodyProxyCountry": "create_client_session_body_proxy_country",
    "CreateClientSessionResponse200": "create_client_session_response_200",
    "CreateClientSessionResponse200Data": "create_client_session_response_200_data",
    "CreateCustomSummaryCategoryBody": "create_custom_summary_category_body",
    "CreateCustomSummaryCategoryResponse200": "create_custom_summary_category_response_200",
    "CreateDataExportBody": "create_data_export_body",
    "CreateDataExportBodyFileType": "create_data_export_body_file_type",
    "CreateDataExportBodyOptions": "create_data_export_body_options",
    "CreateDataExportBodyType": "create_data_export_body_type",
    "CreateDataExportResponse200": "create_data_export_response_200",
    "CreateDataExportResponse200Data": "create_data_export_response_200_data",
    "CreateEditFanNotesBody": "create_edit_fan_notes_body",
    "CreateEditFanNotesResponse200": "create_edit_fan_notes_response_200",
    "CreateEditFanNotesResponse200Data": "create_edit_fan_notes_response_200_data",
    "CreateFreeTrialLinkBody": "create_free_trial_link_body",
    "CreateFreeTrialLinkBodyDuration": "create_free_trial_link_body_duration",
    "CreateFreeTrialLinkBodyOfferLimit": "create_free_trial_link_body_offer_limit",
    "CreateFreeTrialLinkResponse200": "create_free_trial_link_response_200",
    "CreateFreeTrialLinkResponse200Data": "create_free_trial_link_response_200_data",
    "CreateInvitationLinkBody": "create_invitation_link_body",
    "CreateInvitationLinkResponse200": "create_invitation_link_response_200",
    "CreateInvitationLinkResponse200Data": "create_invitation_link_response_200_data",
    "CreateLabelBody": "create_label_body",
    "CreateLabelResponse200": "create_label_response_200",
    "CreateLabelResponse200Data": "create_label_response_200_data",
    "CreatePostCommentResponse200": "create_post_comment_response_200",
    "CreatePostCommentResponse200Data": "create_post_comment_response_200_data",
    "CreatePromotionBody": "create_promotion_body",
    "CreatePromotionBodyType": "create_promotion_body_type",
    "CreatePromotionResponse200": "create_promotion_response_200",
    "CreatePromotionResponse200DataItem": "create_promotion_response_200_data_item",
    "CreateReleaseFormBody": "create_release_form_body",
    "CreateReleaseFormResponse200": "create_release_form_response_200",
    "CreateReleaseFormResponse200Data": "create_release_form_response_200_data",
    "CreateSmartLinkBody": "create_smart_link_body",
    "CreateSmartLinkBodyLinkType": "create_smart_link_body_link_type",
    "CreateSmartLinkPixelResponse200": "create_smart_link_pixel_response_200",
    "CreateSmartLinkPostbackBody": "create_smart_link_postback_body",
    "CreateSmartLinkPostbackBodyHeadersItem": "create_smart_link_postback_body_headers_item",
    "CreateSmartLinkPostbackBodyHttpMethod": "create_smart_link_postback_body_http_method",
    "CreateSmartLinkPostbackBodySmartLinkScope": "create_smart_link_postback_body_smart_link_scope",
    "CreateSmartLinkPostbackResponse200": "create_smart_link_postback_response_200",
    "CreateSmartLinkPostbackResponse200Data": "create_smart_link_postback_response_200_data",
    "CreateSmartLinkPostbackResponse200DataHeadersItem": "create_smart_link_postback_response_200_data_headers_item",
    "CreateSmartLinkResponse200": "create_smart_link_response_200",
    "CreateSmartLinkResponse200Data": "create_smart_link_response_200_data",
    "CreateSmartLinkResponse200DataAccount": "create_smart_link_response_200_data_account",
    "CreateStoryHighlightBody": "create_story_highlight_body",
    "CreateStoryHighlightResponse200": "create_story_highlight_response_200",
    "CreateStoryHighlightResponse200Data": "create_story_highlight_response_200_data",
    "CreateTrackingLinkBody": "create_tracking_link_body",
    "CreateTrackingLinkResponse200": "create_tracking_link_response_200",
    "CreateTrackingLinkResponse200DataItem": "create_tracking_link_response_200_data_item",
    "CreateUserListBody": "create_user_list_body",
    "CreateUserListResponse200": "create_user_list_response_200",
    "CreateUserListResponse200Data": "create_user_list_response_200_data",
    "CreateVaultListBody": "create_vault_list_body",
    "CreateVaultListResponse200": "create_vault_list_response_200",
    "CreateVaultListResponse200Data": "create_vault_list_response_200_data",
    "CreateWebhookBody": "create_webhook_body",
    "CreateWebhookResponse200": "create_webhook_response_200",
    "CreateWebhookResponse200Data": "create_webhook_response_200_data",
    "Credits": "credits_",
    "DeleteBundleResponse200": "delete_bundle_response_200",
    "DeleteBundleResponse200Data": "delete_bundle_response_200_data",
    "DeleteChatResponse200": "delete_chat_response_200",
    "DeleteChatResponse200Data": "delete_chat_response_200_data",
    "DeleteCustomSummaryCategoryResponse200": "delete_custom_summary_category_response_200",
    "DeleteFreeTrialLinkResponse200": "delete_free_trial_link_response_200",
    "DeleteFreeTrialLinkResponse200Data": "delete_free_trial_link_response_200_data",
    "DeleteMessageResponse200": "delete_message_response_200",
    "DeleteMessageResponse200Data": "delete_message_response_200_data",
    "DeletePostCommentResponse200": "delete_post_comment_response_200",
    "DeletePostCommentResponse200Data": "delete_post_comment_response_200_data",
    "DeletePostResponse200": "delete_post_response_200",
    "DeletePostResponse200Data": "delete_post_response_200_data",
    "DeletePostResponse200DataCounters": "delete_post_response_200_data_counters",
    "DeletePromotionResponse200": "delete_promotion_response_200",
    "DeletePromotionResponse200Data": "delete_promotion_response_200_data",
    "DeleteSmartLinkPostbackResponse200": "delete_smart_link_postback_response_200",
    "DeleteSmartLinkResponse200": "delete_smart_link_response_200",
    "DeleteSmartLinkResponse200Data": "delete_smart_link_response_200_data",
    "DeleteSocialMediaButtonResponse200": "delete_social_media_button_response_200",
    "DeleteSocialMediaButtonResponse200Data": "delete_social_media_button_response_200_data",
    "DeleteStoryHighlightResponse200": "delete_story_highlight_response_200",
    "DeleteStoryHighlightResponse200Data": "delete_story_highlight_response_200_data",
    "DeleteStoryResponse200": "delete_story_response_200",
    "DeleteStoryResponse200Data": "delete_story_response_200_data",
    "DeleteTrackingLinkResponse200": "delete_tracking_link_response_200",
    "DeleteTrackingLinkResponse200Data": "delete_tracking_link_response_200_data",
    "DeleteUserListResponse200": "delete_user_list_response_200",
    "DeleteUserListResponse200Data": "delete_user_list_response_200_data",
    "DeleteVaultListResponse200": "delete_vault_list_response_200",
    "DeleteVaultListResponse200Data": "delete_vault_list_response_200_data",
    "DeleteVaultMediaBody": "delete_vault_media_body",
    "DeleteVaultMediaResponse200": "delete_vault_media_response_200",
    "DeleteVaultMediaResponse200Data": "delete_vault_media_response_200_data",
    "DeleteWebhookResponse200": "delete_webhook_response_200",
    "DeprecatedScrapeMediaFromTheOnlyFansCdnBody": "deprecated_scrape_media_from_the_only_fans_cdn_body",
    "DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType": "deprecated_scrape_media_from_the_only_fans_cdn_body_file_type",
    "DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200": "deprecated_scrape_media_from_the_only_fans_cdn_response_200",
    "DirectMessagesChartResponse200": "direct_messages_chart_response_200",
    "DirectMessagesChartResponse200Data": "direct_messages_chart_response_200_data",
    "DirectMessagesChartResponse200DataDirectMessages": "direct_messages_chart_response_200_data_direct_messages",
    "DirectMessagesChartResponse200DataDirectMessagesChartItem": "direct_messages_chart_response_200_data_direct_messages_chart_item",
    "DirectMessagesChartResponse200DataDirectMessagesPurchases": "direct_messages_chart_response_200_data_direct_messages_purchases",
    "DirectMessagesChartResponse200DataDirectMessagesPurchasesChartItem": "direct_messages_chart_response_200_data_direct_messages_purchases_chart_item",
    "DirectMessagesResponse200": "direct_messages_response_200",
    "DirectMessagesResponse200Data": "direct_messages_response_200_data",
    "DirectMessagesResponse200DataItemsItem": "direct_messages_response_200_data_items_item",
    "DisableAutomaticMessagingResponse200": "disable_automatic_messaging_response_200",
    "DisableAutomaticPostingResponse200": "disable_automatic_posting_response_200",
    "DisconnectAccountResponse200": "disconnect_account_response_200",
    "DisconnectSmartLinkPixelResponse200": "disconnect_smart_link_pixel_response_200",
    "DownloadDrmProtectedMediaResponse200": "download_drm_protected_media_response_200",
    "EnableDisableDrmBody": "enable_disable_drm_body",
    "EnableDisableDrmResponse200": "enable_disable_drm_response_200",
    "EnableDisableWelcomeMessageBody": "enable_disable_welcome_message_body",
    "EnableDisableWelcomeMessageResponse200": "enable_disable_welcome_message_response_200",
    "EnableDisableWelcomeMessageResponse200Data": "enable_disable_welcome_message_response_200_data",
    "EnableUpdateAutomaticMessagingBody": "enable_update_automatic_messaging_body",
    "EnableUpdateAutomaticMessagingBodyPeriod": "enable_update_automatic_messaging_body_period",
    "EnableUpdateAutomaticMessagingResponse200": "enable_update_automatic_messaging_response_200",
    "EnableUpdateAutomaticMessagingResponse200Data": "enable_update_automatic_messaging_response_200_data",
    "EnableUpdateAutomaticPostingBody": "enable_update_automatic_posting_body",
    "EnableUpdateAutomaticPostingBodyPeriod": "enable_update_automatic_posting_body_period",
    "EnableUpdateAutomaticPostingResponse200": "enable_update_automatic_posting_response_200",
    "EnableUpdateAutomaticPostingResponse200Data": "enable_update_automatic_posting_response_200_data",
    "GenerateFanSummaryBody": "generate_fan_summary_body",
    "GenerateFanSummaryResponse200": "generate_fan_summary_response_200",
    "GetAccountBalancesResponse200": "get_account_balances_response_200",
    "GetAccountBalancesResponse200Data": "get_account_balances_response_200_data",
    "GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem": "get_account_balances_response_200_data_withdrawal_period_options_item",
    "GetAccountCountryDetailsResponse200": "get_account_country_details_response_200",
    "GetAccountCountryDetailsResponse200Data": "get_account_country_details_response_200_data",
    "GetBankPayoutDetailsResponse200": "get_bank_payout_details_response_200",
    "GetBankPayoutDetailsResponse200Data": "get_bank_payout_details_response_200_data",
    "GetBankPayoutDetailsResponse200DataPayoutsItem": "get_bank_payout_details_response_200_data_payouts_item",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFields": "get_bank_payout_details_response_200_data_payouts_item_fields",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddress": "get_bank_payout_details_response_200_data_payouts_item_fields_address",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsAddressLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_address_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankName": "get_bank_payout_details_response_200_data_payouts_item_fields_bank_name",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBankNameLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_bank_name_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBic": "get_bank_payout_details_response_200_data_payouts_item_fields_bic",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsBicLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_bic_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCity": "get_bank_payout_details_response_200_data_payouts_item_fields_city",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCityLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_city_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountry": "get_bank_payout_details_response_200_data_payouts_item_fields_country",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsCountryLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_country_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstName": "get_bank_payout_details_response_200_data_payouts_item_fields_first_name",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_first_name_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninput": "get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsFirstNameOninputReplace": "get_bank_payout_details_response_200_data_payouts_item_fields_first_name_oninput_replace",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIban": "get_bank_payout_details_response_200_data_payouts_item_fields_iban",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_iban_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsIbanRegex": "get_bank_payout_details_response_200_data_payouts_item_fields_iban_regex",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastName": "get_bank_payout_details_response_200_data_payouts_item_fields_last_name",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_last_name_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninput": "get_bank_payout_details_response_200_data_payouts_item_fields_last_name_oninput",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsLastNameOninputReplace": "get_bank_payout_details_response_200_data_payouts_item_fields_last_name_oninput_replace",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostal": "get_bank_payout_details_response_200_data_payouts_item_fields_postal",
    "GetBankPayoutDetailsResponse200DataPayoutsItemFieldsPostalLabel": "get_bank_payout_details_response_200_data_payouts_item_fields_postal_label",
    "GetBankPayoutDetailsResponse200DataPayoutsItemUiMapping": "get_bank_payout_details_response_200_data_payouts_item_ui_mapping",
    "GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlert": "get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert",
    "GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingAlertText": "get_bank_payout_details_response_200_data_payouts_item_ui_mapping_alert_text",
    "GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingBtnSubmit": "get_bank_payout_details_response_200_data_payouts_item_ui_mapping_btn_submit",
    "GetBankPayoutDetailsResponse200DataPayoutsItemUiMappingTitle": "get_bank_payout_details_response_200_data_payouts_item_ui_mapping_title",
    "GetBlockedCountriesResponse200": "get_blocked_countries_response_200",
    "GetBlockedCountriesResponse200Data": "get_blocked_countries_response_200_data",
    "GetCreditUsageResponse200": "get_credit_usage_response_200",
    "GetCurrentAccountResponse200": "get_current_account_response_200",
    "GetCurrentAccountResponse200Data": "get_current_account_response_200_data",
    "GetCurrentAccountResponse200DataHasNewTicketReplies": "get_current_account_response_200_data_has_new_ticket_replies",
    "GetCurrentAccountResponse200DataUpload": "get_current_account_response_200_data_upload",
    "GetCurrentAccountResponse200DataUploadGeoUploadArgs": "get_current_account_response_200_data_upload_geo_upload_args",
    "GetCurrentAccountResponse200DataUploadGeoUploadArgsAdditional": "get_current_account_response_200_data_upload_geo_upload_args_additional",
    "GetDac7FormDetailsResponse200": "get_dac_7_form_details_response_200",
    "GetDac7FormDetailsResponse200Data": "get_dac_7_form_details_response_200_data",
    "GetDataExportStatusResponse200": "get_data_export_status_response_200",
    "GetDataExportStatusResponse200Data": "get_data_export_status_response_200_data",
    "GetDataExportStatusResponse200DataAccountsItem": "get_data_export_status_response_200_data_accounts_item",
    "GetDrmStatusResponse200": "get_drm_status_response_200",
    "GetEarningStatisticsResponse200": "get_earning_statistics_response_200",
    "GetEarningStatisticsResponse200Data": "get_earning_statistics_response_200_data",
    "GetEarningStatisticsResponse200DataList": "get_earning_statistics_response_200_data_list",
    "GetEarningStatisticsResponse200DataListMonths": "get_earning_statistics_response_200_data_list_months",
    "GetEarningStatisticsResponse200DataListMonthsAdditionalProperty": "get_earning_statistics_response_200_data_list_months_additional_property",
    "GetEarningStatisticsResponse200DataListMonthsAdditionalPropertySubscribesItem": "get_earning_statistics_response_200_data_list_months_additional_property_subscribes_item",
    "GetEarningStatisticsResponse200DataListMonthsAdditionalPropertyTipsItem": "get_earning_statistics_response_200_data_list_months_additional_property_tips_item",
    "GetEarningStatisticsResponse200DataListTotal": "get_earning_statistics_response_200_data_list_total",
    "GetEarningStatisticsResponse200DataListTotalAll": "get_earning_statistics_response_200_data_list_total_all",
    "GetEarningStatisticsResponse200DataListTotalChatMessages": "get_earning_statistics_response_200_data_list_total_chat_messages",
    "GetEarningStatisticsResponse200DataListTotalPost": "get_earning_statistics_response_200_data_list_total_post",
    "GetEarningStatisticsResponse200DataListTotalSubscribes": "get_earning_statistics_response_200_data_list_total_subscribes",
    "GetEarningStatisticsResponse200DataListTotalTips": "get_earning_statistics_response_200_data_list_total_tips",
    "GetEarningsOverviewBody": "get_earnings_overview_body",
    "GetEarningsOverviewResponse200": "get_earnings_overview_response_200",
    "GetEarningsResponse200": "get_earnings_response_200",
    "GetEarningsResponse200Data": "get_earnings_response_200_data",
    "GetEarningsResponse200DataTotal": "get_earnings_response_200_data_total",
    "GetEarningsResponse200DataTotalChartAmountItem": "get_earnings_response_200_data_total_chart_amount_item",
    "GetEarningsResponse200DataTotalChartCountItem": "get_earnings_response_200_data_total_chart_count_item",
    "GetEarningsType": "get_earnings_type",
    "GetEligibilityResponse200": "get_eligibility_response_200",
    "GetEligibilityResponse200Data": "get_eligibility_response_200_data",
    "GetFanNotesResponse200": "get_fan_notes_response_200",
    "GetFanNotesResponse200Data": "get_fan_notes_response_200_data",
    "GetFanSummaryResponse200": "get_fan_summary_response_200",
    "GetFanSummaryResponse200CustomFieldsItem": "get_fan_summary_response_200_custom_fields_item",
    "GetFanSummaryResponse200SummaryData": "get_fan_summary_response_200_summary_data",
    "GetFreeTrialLinkCohortArpsRevenueBasis": "get_free_trial_link_cohort_arps_revenue_basis",
    "GetFreeTrialLinkResponse200": "get_free_trial_link_response_200",
    "GetFreeTrialLinkResponse200Data": "get_free_trial_link_response_200_data",
    "GetFreeTrialLinkResponse200DataLinks": "get_free_trial_link_response_200_data_links",
    "GetFreeTrialLinkResponse200DataLinksRelated": "get_free_trial_link_response_200_data_links_related",
    "GetFreeTrialLinkStatsResponse200": "get_free_trial_link_stats_response_200",
    "GetFreeTrialLinkStatsResponse200Data": "get_free_trial_link_stats_response_200_data",
    "GetFreeTrialLinkStatsResponse200DataDailyMetricsItem": "get_free_trial_link_stats_response_200_data_daily_metrics_item",
    "GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem": "get_free_trial_link_stats_response_200_data_monthly_metrics_item",
    "GetFreeTrialLinkStatsResponse200DataSummary": "get_free_trial_link_stats_response_200_data_summary",
    "GetHistoricalPerformanceBody": "get_historical_performance_body",
    "GetHistoricalPerformanceBodyTimeRange": "get_historical_performance_body_time_range",
    "GetHistoricalPerformanceResponse200Item": "get_historical_performance_response_200_item",
    "GetLegalAndTaxStatusResponse200": "get_legal_and_tax_status_response_200",
    "GetLegalAndTaxStatusResponse200Data": "get_legal_and_tax_status_response_200_data",
    "GetLegalAndTaxStatusResponse200DataDAC7": "get_legal_and_tax_status_response_200_data_dac7",
    "GetLegalAndTaxStatusResponse200DataTax": "get_legal_and_tax_status_response_200_data_tax",
    "GetLegalFormDetailsResponse200": "get_legal_form_details_response_200",
    "GetLegalFormDetailsResponse200Data": "get_legal_form_details_response_200_data",
    "GetLegalFormDetailsResponse200DataDocumentType": "get_legal_form_details_response_200_data_document_type",
    "GetLegalFormDetailsResponse200DataDocumentTypeValuesItem": "get_legal_form_details_response_200_data_document_type_values_item",
    "GetMassMessageOverviewResponse200": "get_mass_message_overview_response_200",
    "GetMassMessageOverviewResponse200Data": "get_mass_message_overview_response_200_data",
    "GetMassMessageOverviewResponse200DataItemsItem": "get_mass_message_overview_response_200_data_items_item",
    "GetMassMessageResponse200": "get_mass_message_response_200",
    "GetMassMessageResponse200Data": "get_mass_message_response_200_data",
    "GetMassMessageResponse200DataQueue": "get_mass_message_response_200_data_queue",
    "GetMessageSettingsResponse200": "get_message_settings_response_200",
    "GetMessageSettingsResponse200Data": "get_message_settings_response_200_data",
    "GetModelStartDateResponse200": "get_model_start_date_response_200",
    "GetModelStartDateResponse200Data": "get_model_start_date_response_200_data",
    "GetNotificationCountsResponse200": "get_notification_counts_response_200",
    "GetNotificationCountsResponse200Data": "get_notification_counts_response_200_data",
    "GetNotificationTabsOrderResponse200": "get_notification_tabs_order_response_200",
    "GetPeriodComparisonBody": "get_period_comparison_body",
    "GetPeriodComparisonBodyGranularity": "get_period_comparison_body_granularity",
    "GetPeriodComparisonBodyPeriodA": "get_period_comparison_body_period_a",
    "GetPeriodComparisonBodyPeriodB": "get_period_comparison_body_period_b",
    "GetPeriodComparisonBodyStatType": "get_period_comparison_body_stat_type",
    "GetPeriodComparisonResponse200": "get_period_comparison_response_200",
    "GetPeriodComparisonResponse200Summary": "get_period_comparison_response_200_summary",
    "GetPostResponse200": "get_post_response_200",
    "GetPostResponse200Data": "get_post_response_200_data",
    "GetPostSettingsResponse200": "get_post_settings_response_200",
    "GetPostSettingsResponse200Data": "get_post_settings_response_200_data",
    "GetProfileDetailsResponse200": "get_profile_details_response_200",
    "GetProfileDetailsResponse200Data": "get_profile_details_response_200_data",
    "GetProfileVisitorsFilter": "get_profile_visitors_filter",
    "GetProfileVisitorsResponse200": "get_profile_visitors_response_200",
    "GetProfileVisitorsResponse200Data": "get_profile_visitors_response_200_data",
    "GetProfileVisitorsResponse200DataChart": "get_profile_visitors_response_200_data_chart",
    "GetProfileVisitorsResponse200DataChartDurationItem": "get_profile_visitors_response_200_data_chart_duration_item",
    "GetProfileVisitorsResponse200DataChartVisitorsItem": "get_profile_visitors_response_200_data_chart_visitors_item",
    "GetProfileVisitorsResponse200DataTopCountries": "get_profile_visitors_response_200_data_top_countries",
    "GetProfileVisitorsResponse200DataTopCountriesRowsItem": "get_profile_visitors_response_200_data_top_countries_rows_item",
    "GetProfileVisitorsResponse200DataTopCountriesRowsItemViewsCount": "get_profile_visitors_response_200_data_top_countries_rows_item_views_count",
    "GetProfileVisitorsResponse200DataTopCountriesTotals": "get_profile_visitors_response_200_data_top_countries_totals",
    "GetProfileVisitorsResponse200DataTopDurationUsers": "get_profile_visitors_response_200_data_top_duration_users",
    "GetProfileVisitorsResponse200DataTopDurationUsersTotals": "get_profile_visitors_response_200_data_top_duration_users_totals",
    "GetProfileVisitorsResponse200DataTotal": "get_profile_visitors_response_200_data_total",
    "GetProfileVisitorsType": "get_profile_visitors_type",
    "GetProfitabilityBody": "get_profitability_body",
    "GetProfitabilityHistoryResponse200": "get_profitability_history_response_200",
    "GetProfitabilityHistoryResponse200DataItem": "get_profitability_history_response_200_data_item",
    "GetProfitabilityResponse200": "get_profitability_response_200",
    "GetProfitabilityResponse200DataItem": "get_profitability_response_200_data_item",
    "GetRevenueForecastBody": "get_revenue_forecast_body",
    "GetRevenueForecastBodyMetric": "get_revenue_forecast_body_metric",
    "GetRevenueForecastBodyModel": "get_revenue_forecast_body_model",
    "GetRevenueForecastResponse200": "get_revenue_forecast_response_200",
    "GetRevenueForecastResponse200ForecastItem": "get_revenue_forecast_response_200_forecast_item",
    "GetRevenueForecastResponse200HistoricalItem": "get_revenue_forecast_response_200_historical_item",
    "GetSettingsResponse200": "get_settings_response_200",
    "GetSettingsResponse200Data": "get_settings_response_200_data",
    "GetSettingsResponse200DataCanAddSubscriberByBundle": "get_settings_response_200_data_can_add_subscriber_by_bundle",
    "GetSettingsResponse200DataCanAddSubscriberByBundleDiscounts": "get_settings_response_200_data_can_add_subscriber_by_bundle_discounts",
    "GetSettingsResponse200DataCanAddSubscriberByBundleDurations": "get_settings_response_200_data_can_add_subscriber_by_bundle_durations",
    "GetSmartLinkCohortArpsRevenueBasis": "get_smart_link_cohort_arps_revenue_basis",
    "GetSmartLinkResponse200": "get_smart_link_response_200",
    "GetSmartLinkResponse200Data": "get_smart_link_response_200_data",
    "GetSmartLinkResponse200DataAccount": "get_smart_link_response_200_data_account",
    "GetSmartLinkStatsResponse200": "get_smart_link_stats_response_200",
    "GetSmartLinkStatsResponse200Data": "get_smart_link_stats_response_200_data",
    "GetSmartLinkStatsResponse200DataDailyMetricsItem": "get_smart_link_stats_response_200_data_daily_metrics_item",
    "GetSmartLinkStatsResponse200DataMonthlyMetricsItem": "get_smart_link_stats_response_200_data_monthly_metrics_item",
    "GetSmartLinkStatsResponse200DataSummary": "get_smart_link_stats_response_200_data_summary",
    "GetSpecificChatMessageResponse200": "get_specific_chat_message_response_200",
    "GetSpecificChatMessageResponse200Data": "get_specific_chat_message_response_200_data",
    "GetStoryStatsResponse200": "get_story_stats_response_200",
    "GetStoryStatsResponse200Data": "get_story_stats_response_200_data",
    "GetStoryStatsResponse200DataStoryCommentChartItem": "get_story_stats_response_200_data_story_comment_chart_item",
    "GetStoryStatsResponse200DataStoryLikeChartItem": "get_story_stats_response_200_data_story_like_chart_item",
    "GetStoryStatsResponse200DataStoryLookChartItem": "get_story_stats_response_200_data_story_look_chart_item",
    "GetStoryStatsResponse200DataStoryTipChartItem": "get_story_stats_response_200_data_story_tip_chart_item",
    "GetStoryStatsResponse200DataStoryTipSumChartItem": "get_story_stats_response_200_data_story_tip_sum_chart_item",
    "GetSubscriberMetricsDetailedType": "get_subscriber_metrics_detailed_type",
    "GetSubscriberMetricsResponse200": "get_subscriber_metrics_response_200",
    "GetSubscriberMetricsResponse200Data": "get_subscriber_metrics_response_200_data",
    "GetSubscriberMetricsResponse200DataDetailed": "get_subscriber_metrics_response_200_data_detailed",
    "GetSubscriberStatisticsResponse200": "get_subscriber_statistics_response_200",
    "GetSubscriberStatisticsResponse200Data": "get_subscriber_statistics_response_200_data",
    "GetSubscriberStatisticsResponse200DataEarningsItem": "get_subscriber_statistics_response_200_data_earnings_item",
    "GetSubscriberStatisticsResponse200DataSubscribesItem": "get_subscriber_statistics_response_200_data_subscribes_item",
    "GetSubscriberStatisticsType": "get_subscriber_statistics_type",
    "GetSubscriptionHistoryResponse200": "get_subscription_history_response_200",
    "GetSubscriptionHistoryResponse200Data": "get_subscription_history_response_200_data",
    "GetSubscriptionHistoryResponse200DataListItem": "get_subscription_history_response_200_data_list_item",
    "GetTopPercentageResponse200": "get_top_percentage_response_200",
    "GetTopPercentageResponse200Data": "get_top_percentage_response_200_data",
    "GetTrackingLinkCohortArpsRevenueBasis": "get_tracking_link_cohort_arps_revenue_basis",
    "GetTrackingLinkResponse200": "get_tracking_link_response_200",
    "GetTrackingLinkResponse200Data": "get_tracking_link_response_200_data",
    "GetTrackingLinkResponse200DataLinks": "get_tracking_link_response_200_data_links",
    "GetTrackingLinkResponse200DataLinksRelated": "get_tracking_link_response_200_data_links_related",
    "GetTrackingLinkStatsResponse200": "get_tracking_link_stats_response_200",
    "GetTrackingLinkStatsResponse200Data": "get_tracking_link_stats_response_200_data",
    "GetTrackingLinkStatsResponse200DataDailyMetricsItem": "get_tracking_link_stats_response_200_data_daily_metrics_item",
    "GetTrackingLinkStatsResponse200DataMonthlyMetricsItem": "get_tracking_link_stats_response_200_data_monthly_metrics_item",
    "GetTrackingLinkStatsResponse200DataSummary": "get_tracking_link_stats_response_200_data_summary",
    "GetTransactionSummaryBody": "get_transaction_summary_body",
    "GetTransactionSummaryResponse200": "get_transaction_summary_response_200",
    "GetTransactionsByTypeBody": "get_transactions_by_type_body",
    "GetTransactionsByTypeResponse200Item": "get_transactions_by_type_response_200_item",
    "GetUploadStatusResponse200": "get_upload_status_response_200",
    "GetUserDetailsResponse200": "get_user_details_response_200",
    "GetUserDetailsResponse200Data": "get_user_details_response_200_data",
    "GetUserListResponse200": "get_user_list_response_200",
    "GetUserListResponse200Data": "get_user_list_response_200_data",
    "GetVaultMediaResponse200": "get_vault_media_response_200",
    "GetVaultMediaResponse200Data": "get_vault_media_response_200_data",
    "GetVaultMediaResponse200DataListStatesItem": "get_vault_media_response_200_data_list_states_item",
    "GetWelcomeMessageResponse200": "get_welcome_message_response_200",
    "GetWelcomeMessageResponse200Data": "get_welcome_message_response_200_data",
    "HandleACoinGatePaymentCallbackResponse200": "handle_a_coin_gate_payment_callback_response_200",
    "HandleAVatstackWebhookDeliveryResponse200": "handle_a_vatstack_webhook_delivery_response_200",
    "HeaderSize": "header_size",
    "HeaderThumbs": "header_thumbs",
    "HideChatResponse200": "hide_chat_response_200",
    "HideChatResponse200Data": "hide_chat_response_200_data",
    "HideUnhideReleaseFormResponse200": "hide_unhide_release_form_response_200",
    "LikeMessageResponse200": "like_message_response_200",
    "LikeMessageResponse200Data": "like_message_response_200_data",
    "LikePostCommentResponse200": "like_post_comment_response_200",
    "LikePostCommentResponse200Data": "like_post_comment_response_200_data",
    "LinkCost": "link_cost",
    "LinkOwner": "link_owner",
    "LinkRevenue": "link_revenue",
    "ListAccountsResponse200Item": "list_accounts_response_200_item",
    "ListActiveFansFilterOnline": "list_active_fans_filter_online",
    "ListActiveFansResponse200": "list_active_fans_response_200",
    "ListActiveFansResponse200Data": "list_active_fans_response_200_data",
    "ListActiveFansResponse200DataListItem": "list_active_fans_response_200_data_list_item",
    "ListActiveFansType": "list_active_fans_type",
    "ListActiveFollowingsFilterOnline": "list_active_followings_filter_online",
    "ListActiveFollowingsFilterPaid": "list_active_followings_filter_paid",
    "ListActiveFollowingsResponse200": "list_active_followings_response_200",
    "ListActiveFollowingsResponse200Data": "list_active_followings_response_200_data",
    "ListActiveFollowingsResponse200DataListItem": "list_active_followings_response_200_data_list_item",
    "ListActiveFollowingsSort": "list_active_followings_sort",
    "ListActiveFollowingsSortDirection": "list_active_followings_sort_direction",
    "ListActiveStoriesResponse200": "list_active_stories_response_200",
    "ListActiveStoriesResponse200DataItem": "list_active_stories_response_200_data_item",
    "ListAllFansFilterOnline": "list_all_fans_filter_online",
    "ListAllFansResponse200": "list_all_fans_response_200",
    "ListAllFansResponse200Data": "list_all_fans_response_200_data",
    "ListAllFansResponse200DataListItem": "list_all_fans_response_200_data_list_item",
    "ListAllFansType": "list_all_fans_type",
    "ListAllFollowingsFilterOnline": "list_all_followings_filter_online",
    "ListAllFollowingsFilterPaid": "list_all_followings_filter_paid",
    "ListAllFollowingsResponse200": "list_all_followings_response_200",
    "ListAllFollowingsResponse200Data": "list_all_followings_response_200_data",
    "ListAllFollowingsResponse200DataListItem": "list_all_followings_response_200_data_list_item",
    "ListAllFollowingsSort": "list_all_followings_sort",
    "ListAllFollowingsSortDirection": "list_all_followings_sort_direction",
    "ListAllLinkTagsResponse200": "list_all_link_tags_response_200",
    "ListAllLinkTagsResponse200Data": "list_all_link_tags_response_200_data",
    "ListAllLinkTagsType": "list_all_link_tags_type",
    "ListAvailableEventsResponse200": "list_available_events_response_200",
    "ListAvailableEventsResponse200DataItem": "list_available_events_response_200_data_item",
    "ListAvailablePayoutSystemsResponse200": "list_available_payout_systems_response_200",
    "ListAvailablePayoutSystemsResponse200Data": "list_available_payout_systems_response_200_data",
    "ListAvailablePayoutSystemsResponse200DataPayoutsItem": "list_available_payout_systems_response_200_data_payouts_item",
    "ListAvailablePayoutSystemsResponse200DataPayoutsItemFields": "list_available_payout_systems_response_200_data_payouts_item_fields",
    "ListAvailablePayoutSystemsResponse200DataPayoutsItemUiMapping": "list_available_payout_systems_response_200_data_payouts_item_ui_mapping",
    "ListBannedWordsResponse200": "list_banned_words_response_200",
    "ListBlockedUsersResponse200": "list_blocked_users_response_200",
    "ListBundlesResponse200": "list_bundles_response_200",
    "ListBundlesResponse200DataItem": "list_bundles_response_200_data_item",
    "ListChargebackStatisticsResponse200": "list_chargeback_statistics_response_200",
    "ListChargebackStatisticsResponse200Data": "list_chargeback_statistics_response_200_data",
    "ListChargebackStatisticsResponse200DataChartAmountItem": "list_chargeback_statistics_response_200_data_chart_amount_item",
    "ListChargebackStatisticsResponse200DataChartCountItem": "list_chargeback_statistics_response_200_data_chart_count_item",
    "ListChargebacksResponse200": "list_chargebacks_response_200",
    "ListChargebacksResponse200Data": "list_chargebacks_response_200_data",
    "ListChargebacksResponse200DataListItem": "list_chargebacks_response_200_data_list_item",
    "ListChargebacksResponse200DataListItemPayment": "list_chargebacks_response_200_data_list_item_payment",
    "ListChatMediaGalleryResponse200": "list_chat_media_gallery_response_200",
    "ListChatMediaGalleryResponse200Data": "list_chat_media_gallery_response_200_data",
    "ListChatMediaGalleryResponse200DataListItem": "list_chat_media_gallery_response_200_data_list_item",
    "ListChatMediaGalleryType": "list_chat_media_gallery_type",
    "ListChatMessagesFilter": "list_chat_messages_filter",
    "ListChatMessagesResponse200": "list_chat_messages_response_200",
    "ListChatMessagesResponse200DataItem": "list_chat_messages_response_200_data_item",
    "ListChatsFilter": "list_chats_filter",
    "ListChatsOrder": "list_chats_order",
    "ListChatsResponse200": "list_chats_response_200",
    "ListChatsResponse200DataItem": "list_chats_response_200_data_item",
    "ListChatsResponse200DataItemLastMessage": "list_chats_response_200_data_item_last_message",
    "ListChatsSkipUsers": "list_chats_skip_users",
    "ListCountriesResponse200": "list_countries_response_200",
    "ListCountriesResponse200DataItem": "list_countries_response_200_data_item",
    "ListCustomSummaryCategoriesResponse200": "list_custom_summary_categories_response_200",
    "ListDataExportsResponse200": "list_data_exports_response_200",
    "ListDataExportsResponse200Data": "list_data_exports_response_200_data",
    "ListDataExportsResponse200DataDataItem": "list_data_exports_response_200_data_data_item",
    "ListDataExportsResponse200DataDataItemAccountsItem": "list_data_exports_response_200_data_data_item_accounts_item",
    "ListDataExportsResponse200DataMeta": "list_data_exports_response_200_data_meta",
    "ListDataExportsStatus": "list_data_exports_status",
    "ListDataExportsType": "list_data_exports_type",
    "ListExpiredFansFilterOnline": "list_expired_fans_filter_online",
    "ListExpiredFansResponse200": "list_expired_fans_response_200",
    "ListExpiredFansResponse200Data": "list_expired_fans_response_200_data",
    "ListExpiredFansResponse200DataListItem": "list_expired_fans_response_200_data_list_item",
    "ListExpiredFansType": "list_expired_fans_type",
    "ListExpiredFollowingsFilterOnline": "list_expired_followings_filter_online",
    "ListExpiredFollowingsFilterPaid": "list_expired_followings_filter_paid",
    "ListExpiredFollowingsResponse200": "list_expired_followings_response_200",
    "ListExpiredFollowingsResponse200Data": "list_expired_followings_response_200_data",
    "ListExpiredFollowingsResponse200DataListItem": "list_expired_followings_response_200_data_list_item",
    "ListExpiredFollowingsSort": "list_expired_followings_sort",
    "ListExpiredFollowingsSortDirection": "list_expired_followings_sort_direction",
    "ListFreeTrialLinkSpendersResponse200": "list_free_trial_link_spenders_response_200",
    "ListFreeTrialLinkSpendersResponse200DataItem": "list_free_trial_link_spenders_response_200_data_item",
    "ListFreeTrialLinkSubscribersResponse200": "list_free_trial_link_subscribers_response_200",
    "ListFreeTrialLinkSubscribersResponse200Data": "list_free_trial_link_subscribers_response_200_data",
    "ListFreeTrialLinkSubscribersResponse200DataListItem": "list_free_trial_link_subscribers_response_200_data_list_item",
    "ListFreeTrialLinkTagsResponse200": "list_free_trial_link_tags_response_200",
    "ListFreeTrialLinkTagsResponse200Data": "list_free_trial_link_tags_response_200_data",
    "ListFreeTrialLinksField": "list_free_trial_links_field",
    "ListFreeTrialLinksResponse200": "list_free_trial_links_response_200",
    "ListFreeTrialLinksResponse200Data": "list_free_trial_links_response_200_data",
    "ListFreeTrialLinksResponse200DataListItem": "list_free_trial_links_response_200_data_list_item",
    "ListFreeTrialLinksResponse200DataListItemLinks": "list_free_trial_links_response_200_data_list_item_links",
    "ListFreeTrialLinksResponse200DataListItemLinksRelated": "list_free_trial_links_response_200_data_list_item_links_related",
    "ListFreeTrialLinksSort": "list_free_trial_links_sort",
    "ListLabelsResponse200": "list_labels_response_200",
    "ListLabelsResponse200Data": "list_labels_response_200_data",
    "ListLabelsResponse200DataListItem": "list_labels_response_200_data_list_item",
    "ListLatestFansResponse200": "list_latest_fans_response_200",
    "ListLatestFansResponse200Data": "list_latest_fans_response_200_data",
    "ListLatestFansType": "list_latest_fans_type",
    "ListMassMessageQueueResponse200": "list_mass_message_queue_response_200",
    "ListMassMessageQueueResponse200DataItem": "list_mass_message_queue_response_200_data_item",
    "ListMentionsResponse200": "list_mentions_response_200",
    "ListNotificationsResponse200": "list_notifications_response_200",
    "ListNotificationsResponse200Data": "list_notifications_response_200_data",
    "ListNotificationsResponse200DataListItem": "list_notifications_response_200_data_list_item",
    "ListNotificationsResponse200DataListItemReplacePairs": "list_notifications_response_200_data_list_item_replace_pairs",
    "ListNotificationsSkipUsers": "list_notifications_skip_users",
    "ListNotificationsType": "list_notifications_type",
    "ListPayoutRequestsResponse200": "list_payout_requests_response_200",
    "ListPayoutRequestsResponse200Data": "list_payout_requests_response_200_data",
    "ListPayoutRequestsResponse200DataListItem": "list_payout_requests_response_200_data_list_item",
    "ListPinnedUsersInUserListResponse200": "list_pinned_users_in_user_list_response_200",
    "ListPinnedUsersInUserListResponse200Data": "list_pinned_users_in_user_list_response_200_data",
    "ListPinnedUsersInUserListResponse200DataListItem": "list_pinned_users_in_user_list_response_200_data_list_item",
    "ListPostCommentsResponse200": "list_post_comments_response_200",
    "ListPostCommentsResponse200Data": "list_post_comments_response_200_data",
    "ListPostCommentsResponse200DataListItem": "list_post_comments_response_200_data_list_item",
    "ListPostCommentsSort": "list_post_comments_sort",
    "ListPostsOrder": "list_posts_order",
    "ListPostsResponse200": "list_posts_response_200",
    "ListPostsResponse200Data": "list_posts_response_200_data",
    "ListPostsResponse200DataCounters": "list_posts_response_200_data_counters",
    "ListPostsResponse200DataListItem": "list_posts_response_200_data_list_item",
    "ListPostsSort": "list_posts_sort",
    "ListPromotionsResponse200": "list_promotions_response_200",
    "ListPromotionsResponse200Data": "list_promotions_response_200_data",
    "ListPromotionsResponse200DataItemsItem": "list_promotions_response_200_data_items_item",
    "ListQueueItemsResponse200": "list_queue_items_response_200",
    "ListQueueItemsResponse200Data": "list_queue_items_response_200_data",
    "ListQueueItemsResponse200DataListItem": "list_queue_items_response_200_data_list_item",
    "ListQueueItemsResponse200DataListItemEntity": "list_queue_items_response_200_data_list_item_entity",
    "ListQueueItemsTypeItem": "list_queue_items_type_item",
    "ListReleaseFormsResponse200": "list_release_forms_response_200",
    "ListRestrictedUsersResponse200": "list_restricted_users_response_200",
    "ListSavedForLaterMessagesResponse200": "list_saved_for_later_messages_response_200",
    "ListSavedForLaterMessagesResponse200Data": "list_saved_for_later_messages_response_200_data",
    "ListSavedForLaterMessagesResponse200DataListItem": "list_saved_for_later_messages_response_200_data_list_item",
    "ListSavedForLaterMessagesResponse200DataListItemEntity": "list_saved_for_later_messages_response_200_data_list_item_entity",
    "ListSavedForLaterPostsResponse200": "list_saved_for_later_posts_response_200",
    "ListSavedForLaterPostsResponse200Data": "list_saved_for_later_posts_response_200_data",
    "ListSavedForLaterPostsResponse200DataListItem": "list_saved_for_later_posts_response_200_data_list_item",
    "ListSavedForLaterPostsResponse200DataListItemEntity": "list_saved_for_later_posts_response_200_data_list_item_entity",
    "ListSharedFreeTrialLinkTagsResponse200": "list_shared_free_trial_link_tags_response_200",
    "ListSharedFreeTrialLinkTagsResponse200Data": "list_shared_free_trial_link_tags_response_200_data",
    "ListSharedFreeTrialLinksPagination": "list_shared_free_trial_links_pagination",
    "ListSharedFreeTrialLinksResponse200": "list_shared_free_trial_links_response_200",
    "ListSharedFreeTrialLinksResponse200Data": "list_shared_free_trial_links_response_200_data",
    "ListSharedFreeTrialLinksResponse200DataListItem": "list_shared_free_trial_links_response_200_data_list_item",
    "ListSharedTrackingLinkTagsResponse200": "list_shared_tracking_link_tags_response_200",
    "ListSharedTrackingLinkTagsResponse200Data": "list_shared_tracking_link_tags_response_200_data",
    "ListSharedTrackingLinksPagination": "list_shared_tracking_links_pagination",
    "ListSharedTrackingLinksResponse200": "list_shared_tracking_links_response_200",
    "ListSharedTrackingLinksResponse200Data": "list_shared_tracking_links_response_200_data",
    "ListSharedTrackingLinksResponse200DataListItem": "list_shared_tracking_links_response_200_data_list_item",
    "ListSharedTrackingLinksSortingDeleted": "list_shared_tracking_links_sorting_deleted",
    "ListSharedTrackingLinksWithDeleted": "list_shared_tracking_links_with_deleted",
    "ListSmartLinkClicksResponse200": "list_smart_link_clicks_response_200",
    "ListSmartLinkClicksResponse200Data": "list_smart_link_clicks_response_200_data",
    "ListSmartLinkClicksResponse200DataChartItem": "list_smart_link_clicks_response_200_data_chart_item",
    "ListSmartLinkClicksResponse200DataFilters": "list_smart_link_clicks_response_200_data_filters",
    "ListSmartLinkClicksResponse200DataRowsItem": "list_smart_link_clicks_response_200_data_rows_item",
    "ListSmartLinkClicksResponse200DataSummary": "list_smart_link_clicks_response_200_data_summary",
    "ListSmartLinkConversionsConversionType": "list_smart_link_conversions_conversion_type",
    "ListSmartLinkConversionsResponse200": "list_smart_link_conversions_response_200",
    "ListSmartLinkConversionsResponse200Data": "list_smart_link_conversions_response_200_data",
    "ListSmartLinkConversionsResponse200DataChartItem": "list_smart_link_conversions_response_200_data_chart_item",
    "ListSmartLinkConversionsResponse200DataFilters": "list_smart_link_conversions_response_200_data_filters",
    "ListSmartLinkConversionsResponse200DataRowsItem": "list_smart_link_conversions_response_200_data_rows_item",
    "ListSmartLinkConversionsResponse200DataRowsItemClick": "list_smart_link_conversions_response_200_data_rows_item_click",
    "ListSmartLinkConversionsResponse200DataRowsItemFan": "list_smart_link_conversions_response_200_data_rows_item_fan",
    "ListSmartLinkConversionsResponse200DataSummary": "list_smart_link_conversions_response_200_data_summary",
    "ListSmartLinkFansResponse200": "list_smart_link_fans_response_200",
    "ListSmartLinkFansResponse200Data": "list_smart_link_fans_response_200_data",
    "ListSmartLinkFansResponse200DataFilters": "list_smart_link_fans_response_200_data_filters",
    "ListSmartLinkFansResponse200DataRowsItem": "list_smart_link_fans_response_200_data_rows_item",
    "ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights": "list_smart_link_fans_response_200_data_rows_item_subscription_insights",
    "ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription": "list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription",
    "ListSmartLinkFansResponse200DataSummary": "list_smart_link_fans_response_200_data_summary",
    "ListSmartLinkFansSort": "list_smart_link_fans_sort",
    "ListSmartLinkPixelsResponse200": "list_smart_link_pixels_response_200",
    "ListSmartLinkPostbacksResponse200": "list_smart_link_postbacks_response_200",
    "ListSmartLinkPostbacksResponse200DataItem": "list_smart_link_postbacks_response_200_data_item",
    "ListSmartLinkPostbacksResponse200DataItemHeadersItem": "list_smart_link_postbacks_response_200_data_item_headers_item",
    "ListSmartLinkPostbacksResponse200DataItemLatestResponse": "list_smart_link_postbacks_response_200_data_item_latest_response",
    "ListSmartLinkPostbacksResponse200DataItemSmartLinksItem": "list_smart_link_postbacks_response_200_data_item_smart_links_item",
    "ListSmartLinkSpendersResponse200": "list_smart_link_spenders_response_200",
    "ListSmartLinkSpendersResponse200DataItem": "list_smart_link_spenders_response_200_data_item",
    "ListSmartLinkTagsResponse200": "list_smart_link_tags_response_200",
    "ListSmartLinksResponse200": "list_smart_links_response_200",
    "ListSmartLinksResponse200DataItem": "list_smart_links_response_200_data_item",
    "ListSmartLinksResponse200DataItemAccount": "list_smart_links_response_200_data_item_account",
    "ListSocialMediaButtonsResponse200": "list_social_media_buttons_response_200",
    "ListSocialMediaButtonsResponse200DataItem": "list_social_media_buttons_response_200_data_item",
    "ListState": "list_state",
    "ListStoredFreeTrialLinksResponse200": "list_stored_free_trial_links_response_200",
    "ListStoredFreeTrialLinksResponse200Data": "list_stored_free_trial_links_response_200_data",
    "ListStoredFreeTrialLinksResponse200DataListItem": "list_stored_free_trial_links_response_200_data_list_item",
    "ListStoredFreeTrialLinksResponse200DataListItemLinks": "list_stored_free_trial_links_response_200_data_list_item_links",
    "ListStoredFreeTrialLinksResponse200DataListItemLinksRelated": "list_stored_free_trial_links_response_200_data_list_item_links_related",
    "ListStoredSharedFreeTrialLinksResponse200": "list_stored_shared_free_trial_links_response_200",
    "ListStoredSharedFreeTrialLinksResponse200Data": "list_stored_shared_free_trial_links_response_200_data",
    "ListStoredSharedFreeTrialLinksResponse200DataListItem": "list_stored_shared_free_trial_links_response_200_data_list_item",
    "ListStoredSharedTrackingLinksResponse200": "list_stored_shared_tracking_links_response_200",
    "ListStoredSharedTrackingLinksResponse200Data": "list_stored_shared_tracking_links_response_200_data",
    "ListStoredSharedTrackingLinksResponse200DataListItem": "list_stored_shared_tracking_links_response_200_data_list_item",
    "ListStoredTrackingLinksResponse200": "list_stored_tracking_links_response_200",
    "ListStoredTrackingLinksResponse200Data": "list_stored_tracking_links_response_200_data",
    "ListStoredTrackingLinksResponse200DataListItem": "list_stored_tracking_links_response_200_data_list_item",
    "ListStoredTrackingLinksResponse200DataListItemLinks": "list_stored_tracking_links_response_200_data_list_item_links",
    "ListStoredTrackingLinksResponse200DataListItemLinksRelated": "list_stored_tracking_links_response_200_data_list_item_links_related",
    "ListStoryArchiveResponse200": "list_story_archive_response_200",
    "ListStoryArchiveResponse200Data": "list_story_archive_response_200_data",
    "ListStoryArchiveResponse200DataListItem": "list_story_archive_response_200_data_list_item",
    "ListStoryHighlightsResponse200": "list_story_highlights_response_200",
    "ListStoryHighlightsResponse200Data": "list_story_highlights_response_200_data",
    "ListStoryHighlightsResponse200DataListItem": "list_story_highlights_response_200_data_list_item",
    "ListStoryViewersResponse200": "list_story_viewers_response_200",
    "ListStoryViewersResponse200Data": "list_story_viewers_response_200_data",
    "ListStoryViewersResponse200DataListItem": "list_story_viewers_response_200_data_list_item",
    "ListTaggableUsersFilter": "list_taggable_users_filter",
    "ListTaggableUsersResponse200": "list_taggable_users_response_200",
    "ListTaggableUsersResponse200Data": "list_taggable_users_response_200_data",
    "ListTaggableUsersResponse200DataItemsItem": "list_taggable_users_response_200_data_items_item",
    "ListTaggableUsersSort": "list_taggable_users_sort",
    "ListTaggableUsersSortDirection": "list_taggable_users_sort_direction",
    "ListTopFansBy": "list_top_fans_by",
    "ListTopFansResponse200": "list_top_fans_response_200",
    "ListTopFansResponse200Data": "list_top_fans_response_200_data",
    "ListTrackingLinkSpendersResponse200": "list_tracking_link_spenders_response_200",
    "ListTrackingLinkSpendersResponse200DataItem": "list_tracking_link_spenders_response_200_data_item",
    "ListTrackingLinkSubscribersResponse200": "list_tracking_link_subscribers_response_200",
    "ListTrackingLinkSubscribersResponse200Data": "list_tracking_link_subscribers_response_200_data",
    "ListTrackingLinkSubscribersResponse200DataListItem": "list_tracking_link_subscribers_response_200_data_list_item",
    "ListTrackingLinkTagsResponse200": "list_tracking_link_tags_response_200",
    "ListTrackingLinkTagsResponse200Data": "list_tracking_link_tags_response_200_data",
    "ListTrackingLinksPagination": "list_tracking_links_pagination",
    "ListTrackingLinksResponse200": "list_tracking_links_response_200",
    "ListTrackingLinksResponse200Data": "list_tracking_links_response_200_data",
    "ListTrackingLinksResponse200DataListItem": "list_tracking_links_response_200_data_list_item",
    "ListTrackingLinksResponse200DataListItemLinks": "list_tracking_links_response_200_data_list_item_links",
    "ListTrackingLinksResponse200DataListItemLinksRelated": "list_tracking_links_response_200_data_list_item_links_related",
    "ListTrackingLinksSort": "list_tracking_links_sort",
    "ListTrackingLinksSortby": "list_tracking_links_sortby",
    "ListTrackingLinksWithDeleted": "list_tracking_links_with_deleted",
    "ListTransactionsResponse200": "list_transactions_response_200",
    "ListTransactionsResponse200Data": "list_transactions_response_200_data",
    "ListTransactionsResponse200DataListItem": "list_transactions_response_200_data_list_item",
    "ListTrendingGiFsResponse200": "list_trending_gi_fs_response_200",
    "ListTrendingGiFsResponse200DataItem": "list_trending_gi_fs_response_200_data_item",
    "ListTrendingGiFsResponse200DataItemImages": "list_trending_gi_fs_response_200_data_item_images",
    "ListTrendingGiFsResponse200DataItemImagesFixedHeight": "list_trending_gi_fs_response_200_data_item_images_fixed_height",
    "ListTrendingGiFsResponse200DataItemImagesOriginal": "list_trending_gi_fs_response_200_data_item_images_original",
    "ListUserListUsersResponse200": "list_user_list_users_response_200",
    "ListUserListUsersResponse200Data": "list_user_list_users_response_200_data",
    "ListUserListUsersResponse200DataListItem": "list_user_list_users_response_200_data_list_item",
    "ListUserListsResponse200": "list_user_lists_response_200",
    "ListUserListsResponse200DataItem": "list_user_lists_response_200_data_item",
    "ListUserListsView": "list_user_lists_view",
    "ListVaultListsResponse200": "list_vault_lists_response_200",
    "ListVaultListsResponse200Data": "list_vault_lists_response_200_data",
    "ListVaultListsResponse200DataAll": "list_vault_lists_response_200_data_all",
    "ListVaultListsResponse200DataAllMediasItem": "list_vault_lists_response_200_data_all_medias_item",
    "ListVaultListsResponse200DataListItem": "list_vault_lists_response_200_data_list_item",
    "ListVaultMediaField": "list_vault_media_field",
    "ListVaultMediaResponse200": "list_vault_media_response_200",
    "ListVaultMediaResponse200Data": "list_vault_media_response_200_data",
    "ListVaultMediaResponse200DataListItem": "list_vault_media_response_200_data_list_item",
    "ListVaultMediaResponse200DataListItemCounters": "list_vault_media_response_200_data_list_item_counters",
    "ListVaultMediaResponse200DataListItemListStatesItem": "list_vault_media_response_200_data_list_item_list_states_item",
    "ListVaultMediaSort": "list_vault_media_sort",
    "ListVaultMediaType": "list_vault_media_type",
    "ListWebhookDeliveriesResponse200": "list_webhook_deliveries_response_200",
    "ListWebhooksResponse200": "list_webhooks_response_200",
    "ListWebhooksResponse200DataItem": "list_webhooks_response_200_data_item",
    "MarkAllChatsAsReadResponse200": "mark_all_chats_as_read_response_200",
    "MarkAllChatsAsReadResponse200Data": "mark_all_chats_as_read_response_200_data",
    "MarkAllNotificationsAsReadResponse200": "mark_all_notifications_as_read_response_200",
    "MarkAllNotificationsAsReadResponse200Data": "mark_all_notifications_as_read_response_200_data",
    "MarkChatAsReadResponse200": "mark_chat_as_read_response_200",
    "MarkChatAsReadResponse200Data": "mark_chat_as_read_response_200_data",
    "MarkChatAsUnreadResponse200": "mark_chat_as_unread_response_200",
    "MarkChatAsUnreadResponse200Data": "mark_chat_as_unread_response_200_data",
    "MarkStoryAsWatchedResponse200": "mark_story_as_watched_response_200",
    "MarkStoryAsWatchedResponse200Data": "mark_story_as_watched_response_200_data",
    "MassListUserDetailsResponse200": "mass_list_user_details_response_200",
    "MassListUserDetailsResponse200Data": "mass_list_user_details_response_200_data",
    "MassListUserDetailsResponse200DataAdditionalProperty": "mass_list_user_details_response_200_data_additional_property",
    "MassMessagesChartResponse200": "mass_messages_chart_response_200",
    "MassMessagesChartResponse200Data": "mass_messages_chart_response_200_data",
    "MassMessagesChartResponse200DataGroupMessages": "mass_messages_chart_response_200_data_group_messages",
    "MassMessagesChartResponse200DataGroupMessagesChartItem": "mass_messages_chart_response_200_data_group_messages_chart_item",
    "MassMessagesChartResponse200DataGroupMessagesPurchases": "mass_messages_chart_response_200_data_group_messages_purchases",
    "MassMessagesChartResponse200DataGroupMessagesPurchasesChartItem": "mass_messages_chart_response_200_data_group_messages_purchases_chart_item",
    "MassMessagesResponse200": "mass_messages_response_200",
    "MassMessagesResponse200Data": "mass_messages_response_200_data",
    "MassMessagesResponse200DataItemsItem": "mass_messages_response_200_data_items_item",
    "Media": "media",
    "MediaFile": "media_file",
    "MediaFileSources": "media_file_sources",
    "MediaFiles": "media_files",
    "MessageBuyersResponse200": "message_buyers_response_200",
    "MessageBuyersResponse200Data": "message_buyers_response_200_data",
    "MessageBuyersResponse200DataListItem": "message_buyers_response_200_data_list_item",
    "Meta": "meta",
    "MuteChatNotificationsResponse200": "mute_chat_notifications_response_200",
    "MuteChatNotificationsResponse200Data": "mute_chat_notifications_response_200_data",
    "Pagination": "pagination",
    "PinMessageResponse200": "pin_message_response_200",
    "PinMessageResponse200Data": "pin_message_response_200_data",
    "PinPostCommentResponse200": "pin_post_comment_response_200",
    "PinPostCommentResponse200Data": "pin_post_comment_response_200_data",
    "PinUnpinPostResponse200": "pin_unpin_post_response_200",
    "PinUnpinPostResponse200Data": "pin_unpin_post_response_200_data",
    "PinUnpinUserInUserListResponse200": "pin_unpin_user_in_user_list_response_200",
    "PinUnpinUserInUserListResponse200Data": "pin_unpin_user_in_user_list_response_200_data",
    "PollAuthenticationStatusResponse200": "poll_authentication_status_response_200",
    "PollAuthenticationStatusResponse200Account": "poll_authentication_status_response_200_account",
    "PollAuthenticationStatusResponse200LastAttempt": "poll_authentication_status_response_200_last_attempt",
    "PromoOffer": "promo_offer",
    "PublishQueueItemResponse200": "publish_queue_item_response_200",
    "PublishQueueItemResponse200Data": "publish_queue_item_response_200_data",
    "RateLimits": "rate_limits",
    "ReAuthenticateAccountResponse200": "re_authenticate_account_response_200",
    "ReAuthenticateAccountResponse400": "re_authenticate_account_response_400",
    "RedeliverWebhookDeliveryResponse200": "redeliver_webhook_delivery_response_200",
    "RemoveFreeTrialLinkTagsBody": "remove_free_trial_link_tags_body",
    "RemoveFreeTrialLinkTagsResponse200": "remove_free_trial_link_tags_response_200",
    "RemoveFreeTrialLinkTagsResponse200Data": "remove_free_trial_link_tags_response_200_data",
    "RemoveMediaFromListBody": "remove_media_from_list_body",
    "RemoveMediaFromListResponse200": "remove_media_from_list_response_200",
    "RemoveMediaFromListResponse200Data": "remove_media_from_list_response_200_data",
    "RemoveSharedFreeTrialLinkTagsBody": "remove_shared_free_trial_link_tags_body",
    "RemoveSharedFreeTrialLinkTagsResponse200": "remove_shared_free_trial_link_tags_response_200",
    "RemoveSharedFreeTrialLinkTagsResponse200Data": "remove_shared_free_trial_link_tags_response_200_data",
    "RemoveSharedTrackingLinkTagsBody": "remove_shared_tracking_link_tags_body",
    "RemoveSharedTrackingLinkTagsResponse200": "remove_shared_tracking_link_tags_response_200",
    "RemoveSharedTrackingLinkTagsResponse200Data": "remove_shared_tracking_link_tags_response_200_data",
    "RemoveSmartLinkTagsBody": "remove_smart_link_tags_body",
    "RemoveSmartLinkTagsResponse200": "remove_smart_link_tags_response_200",
    "RemoveStoryFromHighlightResponse200": "remove_story_from_highlight_response_200",
    "RemoveStoryFromHighlightResponse200Data": "remove_story_from_highlight_response_200_data",
    "RemoveTrackingLinkTagsBody": "remove_tracking_link_tags_body",
    "RemoveTrackingLinkTagsResponse200": "remove_tracking_link_tags_response_200",
    "RemoveTrackingLinkTagsResponse200Data": "remove_tracking_link_tags_response_200_data",
    "RemoveUserFromAUserListResponse200": "remove_user_from_a_user_list_response_200",
    "RemoveUserFromAUserListResponse200Data": "remove_user_from_a_user_list_response_200_data",
    "RemoveUserFromAUserListResponse200DataList": "remove_user_from_a_user_list_response_200_data_list",
    "RemoveUserFromAUserListResponse200DataUserState": "remove_user_from_a_user_list_response_200_data_user_state",
    "RenameReleaseFormResponse200": "rename_release_form_response_200",
    "RenameVaultListBody": "rename_vault_list_body",
    "RenameVaultListResponse200": "rename_vault_list_response_200",
    "RenameVaultListResponse200Data": "rename_vault_list_response_200_data",
    "ReorderSocialMediaButtonsBody": "reorder_social_media_buttons_body",
    "ReorderSocialMediaButtonsResponse200": "reorder_social_media_buttons_response_200",
    "ReorderSocialMediaButtonsResponse200DataItem": "reorder_social_media_buttons_response_200_data_item",
    "RequestManualWithdrawalBody": "request_manual_withdrawal_body",
    "RequestManualWithdrawalResponse200": "request_manual_withdrawal_response_200",
    "RequestManualWithdrawalResponse200Data": "request_manual_withdrawal_response_200_data",
    "RequestManualWithdrawalResponse200DataListItem": "request_manual_withdrawal_response_200_data_list_item",
    "RestrictUserResponse200": "restrict_user_response_200",
    "RestrictUserResponse200Data": "restrict_user_response_200_data",
    "RetryFailedDataExportResponse200": "retry_failed_data_export_response_200",
    "RetryFailedDataExportResponse200Data": "retry_failed_data_export_response_200_data",
    "RevokeSharedFreeTrialLinkAccessResponse200": "revoke_shared_free_trial_link_access_response_200",
    "RevokeSharedFreeTrialLinkAccessResponse200Data": "revoke_shared_free_trial_link_access_response_200_data",
    "RevokeSharedTrackingLinkAccessResponse200": "revoke_shared_tracking_link_access_response_200",
    "RevokeSharedTrackingLinkAccessResponse200Data": "revoke_shared_tracking_link_access_response_200_data",
    "SearchChatMessagesResponse200": "search_chat_messages_response_200",
    "SearchGiFsResponse200": "search_gi_fs_response_200",
    "SearchGiFsResponse200DataItem": "search_gi_fs_response_200_data_item",
    "SearchGiFsResponse200DataItemImages": "search_gi_fs_response_200_data_item_images",
    "SearchGiFsResponse200DataItemImagesFixedHeight": "search_gi_fs_response_200_data_item_images_fixed_height",
    "SearchGiFsResponse200DataItemImagesOriginal": "search_gi_fs_response_200_data_item_images_original",
    "SearchProfilesFilterGender": "search_profiles_filter_gender",
    "SearchProfilesResponse200": "search_profiles_response_200",
    "SearchProfilesResponse200DataItem": "search_profiles_response_200_data_item",
    "SearchProfilesSort": "search_profiles_sort",
    "SearchProfilesSortDirection": "search_profiles_sort_direction",
    "SearchUsersInNotificationsResponse200": "search_users_in_notifications_response_200",
    "SearchUsersInNotificationsResponse200DataItem": "search_users_in_notifications_response_200_data_item",
    "Send2FaeMailToCreatorResponse200": "send_2_fae_mail_to_creator_response_200",
    "SendMassMessageBody": "send_mass_message_body",
    "SendMassMessageBodyBlockBannedWords": "send_mass_message_body_block_banned_words",
    "SendMassMessageResponse200": "send_mass_message_response_200",
    "SendMassMessageResponse200Data": "send_mass_message_response_200_data",
    "SendMessageBody": "send_message_body",
    "SendMessageBodyBlockBannedWords": "send_message_body_block_banned_words",
    "SendMessageResponse200": "send_message_response_200",
    "SendMessageResponse200Data": "send_message_response_200_data",
    "SendPostBody": "send_post_body",
    "SendPostBodyBlockBannedWords": "send_post_body_block_banned_words",
    "SendPostBodyVotingType": "send_post_body_voting_type",
    "SendPostResponse200": "send_post_response_200",
    "SendPostResponse200Data": "send_post_response_200_data",
    "SendSmartLinkPixelTestEventResponse200": "send_smart_link_pixel_test_event_response_200",
    "SetFansCustomNameBody": "set_fans_custom_name_body",
    "SetFansCustomNameResponse200": "set_fans_custom_name_response_200",
    "SetFansCustomNameResponse200Data": "set_fans_custom_name_response_200_data",
    "ShowPostStatisticsResponse200": "show_post_statistics_response_200",
    "ShowPostStatisticsResponse200Data": "show_post_statistics_response_200_data",
    "ShowPostStatisticsResponse200DataCommentChartItem": "show_post_statistics_response_200_data_comment_chart_item",
    "ShowPostStatisticsResponse200DataLikeChartItem": "show_post_statistics_response_200_data_like_chart_item",
    "ShowPostStatisticsResponse200DataLookChartItem": "show_post_statistics_response_200_data_look_chart_item",
    "ShowPostStatisticsResponse200DataPurchasesChartItem": "show_post_statistics_response_200_data_purchases_chart_item",
    "ShowPostStatisticsResponse200DataTipChartItem": "show_post_statistics_response_200_data_tip_chart_item",
    "ShowPostStatisticsResponse200DataTipSumChartItem": "show_post_statistics_response_200_data_tip_sum_chart_item",
    "ShowPostStatisticsResponse200DataUniqueLookChartItem": "show_post_statistics_response_200_data_unique_look_chart_item",
    "ShowSmartLinkPostbackResponse200": "show_smart_link_postback_response_200",
    "ShowSmartLinkPostbackResponse200Data": "show_smart_link_postback_response_200_data",
    "ShowSmartLinkPostbackResponse200DataHeadersItem": "show_smart_link_postback_response_200_data_headers_item",
    "ShowSmartLinkPostbackResponse200DataSmartLinksItem": "show_smart_link_postback_response_200_data_smart_links_item",
    "ShowStoryHighlightResponse200": "show_story_highlight_response_200",
    "ShowStoryHighlightResponse200Data": "show_story_highlight_response_200_data",
    "ShowStoryHighlightResponse200DataStoriesItem": "show_story_highlight_response_200_data_stories_item",
    "ShowStoryHighlightResponse200DataStoriesItemTextsItem": "show_story_highlight_response_200_data_stories_item_texts_item",
    "ShowStoryResponse200": "show_story_response_200",
    "ShowStoryResponse200Data": "show_story_response_200_data",
    "ShowVaultListResponse200": "show_vault_list_response_200",
    "ShowVaultListResponse200Data": "show_vault_list_response_200_data",
    "ShowWebhookResponse200": "show_webhook_response_200",
    "ShowWebhookResponse200Data": "show_webhook_response_200_data",
    "StartAuthenticationBody": "start_authentication_body",
    "StartAuthenticationBodyAuthType": "start_authentication_body_auth_type",
    "StartAuthenticationBodyCustomProxy": "start_authentication_body_custom_proxy",
    "StartAuthenticationBodyProxyCountry": "start_authentication_body_proxy_country",
    "StartAuthenticationResponse200": "start_authentication_response_200",
    "StartDataExportResponse200": "start_data_export_response_200",
    "StartDataExportResponse200Data": "start_data_export_response_200_data",
    "StartTypingIndicatorResponse200": "start_typing_indicator_response_200",
    "StartTypingIndicatorResponse200Data": "start_typing_indicator_response_200_data",
    "StatisticsOverviewResponse200": "statistics_overview_response_200",
    "StatisticsOverviewResponse200Data": "statistics_overview_response_200_data",
    "StatisticsOverviewResponse200DataEarning": "statistics_overview_response_200_data_earning",
    "StatisticsOverviewResponse200DataMassMessages": "statistics_overview_response_200_data_mass_messages",
    "StatisticsOverviewResponse200DataMassMessagesChartDataItem": "statistics_overview_response_200_data_mass_messages_chart_data_item",
    "StatisticsOverviewResponse200DataMassMessagesCount": "statistics_overview_response_200_data_mass_messages_count",
    "StatisticsOverviewResponse200DataMassMessagesEarnings": "statistics_overview_response_200_data_mass_messages_earnings",
    "StatisticsOverviewResponse200DataMassMessagesViews": "statistics_overview_response_200_data_mass_messages_views",
    "StatisticsOverviewResponse200DataPosts": "statistics_overview_response_200_data_posts",
    "StatisticsOverviewResponse200DataPostsChartDataItem": "statistics_overview_response_200_data_posts_chart_data_item",
    "StatisticsOverviewResponse200DataPostsCount": "statistics_overview_response_200_data_posts_count",
    "StatisticsOverviewResponse200DataPostsEarnings": "statistics_overview_response_200_data_posts_earnings",
    "StatisticsOverviewResponse200DataPostsViews": "statistics_overview_response_200_data_posts_views",
    "StatisticsOverviewResponse200DataStreams": "statistics_overview_response_200_data_streams",
    "StatisticsOverviewResponse200DataStreamsChartDataItem": "statistics_overview_response_200_data_streams_chart_data_item",
    "StatisticsOverviewResponse200DataStreamsCount": "statistics_overview_response_200_data_streams_count",
    "StatisticsOverviewResponse200DataStreamsEarnings": "statistics_overview_response_200_data_streams_earnings",
    "StatisticsOverviewResponse200DataStreamsViews": "statistics_overview_response_200_data_streams_views",
    "StatisticsOverviewResponse200DataVisitors": "statistics_overview_response_200_data_visitors",
    "StatisticsOverviewResponse200DataVisitorsChartDataItem": "statistics_overview_response_200_data_visitors_chart_data_item",
    "StatisticsOverviewResponse200DataVisitorsEarnings": "statistics_overview_response_200_data_visitors_earnings",
    "StatisticsOverviewResponse200DataVisitorsSubscriptions": "statistics_overview_response_200_data_visitors_subscriptions",
    "StatisticsOverviewResponse200DataVisitorsSubscriptionsNew": "statistics_overview_response_200_data_visitors_subscriptions_new",
    "StatisticsOverviewResponse200DataVisitorsSubscriptionsRenew": "statistics_overview_response_200_data_visitors_subscriptions_renew",
    "StatisticsOverviewResponse200DataVisitorsVisitors": "statistics_overview_response_200_data_visitors_visitors",
    "StatisticsOverviewType": "statistics_overview_type",
    "StopPromotionResponse200": "stop_promotion_response_200",
    "StopPromotionResponse200Data": "stop_promotion_response_200_data",
    "Submit2FaBody": "submit_2_fa_body",
    "Submit2FaResponse200": "submit_2_fa_response_200",
    "SubscribeToUserResponse200": "subscribe_to_user_response_200",
    "SubscribeToUserResponse200Data": "subscribe_to_user_response_200_data",
    "SubscribedByData": "subscribed_by_data",
    "SubscribedOnData": "subscribed_on_data",
    "Subscription": "subscription",
    "SubscriptionBundle": "subscription_bundle",
    "TopMessageResponse200": "top_message_response_200",
    "TopMessageResponse200Data": "top_message_response_200_data",
    "TopMessageResponse200DataPurchases": "top_message_response_200_data_purchases",
    "TopMessageResponse200DataPurchasesRelationships": "top_message_response_200_data_purchases_relationships",
    "TopMessageResponse200DataPurchasesRelationshipsBuyers": "top_message_response_200_data_purchases_relationships_buyers",
    "UnarchivePostResponse200": "unarchive_post_response_200",
    "UnarchivePostResponse200Data": "unarchive_post_response_200_data",
    "UnarchivePostResponse200DataCounters": "unarchive_post_response_200_data_counters",
    "UnarchivePostResponse200DataLabelStatesItem": "unarchive_post_response_200_data_label_states_item",
    "UnblockUserResponse200": "unblock_user_response_200",
    "UnblockUserResponse200Data": "unblock_user_response_200_data",
    "UnlikeMessageResponse200": "unlike_message_response_200",
    "UnlikeMessageResponse200Data": "unlike_message_response_200_data",
    "UnlikePostCommentResponse200": "unlike_post_comment_response_200",
    "UnlikePostCommentResponse200Data": "unlike_post_comment_response_200_data",
    "UnmuteChatNotificationsResponse200": "unmute_chat_notifications_response_200",
    "UnmuteChatNotificationsResponse200Data": "unmute_chat_notifications_response_200_data",
    "UnpinMessageResponse200": "unpin_message_response_200",
    "UnpinMessageResponse200Data": "unpin_message_response_200_data",
    "UnpinPostCommentResponse200": "unpin_post_comment_response_200",
    "UnpinPostCommentResponse200Data": "unpin_post_comment_response_200_data",
    "UnrestrictUserResponse200": "unrestrict_user_response_200",
    "UnrestrictUserResponse200Data": "unrestrict_user_response_200_data",
    "UnsendDeleteMassMessageResponse200": "unsend_delete_mass_message_response_200",
    "UnsendDeleteMassMessageResponse200Data": "unsend_delete_mass_message_response_200_data",
    "UnsendDeleteMassMessageResponse200DataQueue": "unsend_delete_mass_message_response_200_data_queue",
    "UnsubscribeFromUserBody": "unsubscribe_from_user_body",
    "UnsubscribeFromUserResponse200": "unsubscribe_from_user_response_200",
    "UnsubscribeFromUserResponse200Data": "unsubscribe_from_user_response_200_data",
    "UpdateAuthenticationCredentialsBody": "update_authentication_credentials_body",
    "UpdateAuthenticationCredentialsBodyAuthType": "update_authentication_credentials_body_auth_type",
    "UpdateAuthenticationCredentialsResponse200": "update_authentication_credentials_response_200",
    "UpdateBlockedCountriesBody": "update_blocked_countries_body",
    "UpdateBlockedCountriesResponse200": "update_blocked_countries_response_200",
    "UpdateBlockedCountriesResponse200Data": "update_blocked_countries_response_200_data",
    "UpdateCustomSummaryCategoryBody": "update_custom_summary_category_body",
    "UpdateCustomSummaryCategoryResponse200": "update_custom_summary_category_response_200",
    "UpdateMassMessageBody": "update_mass_message_body",
    "UpdateMassMessageBodyBlockBannedWords": "update_mass_message_body_block_banned_words",
    "UpdateMassMessageResponse200": "update_mass_message_response_200",
    "UpdateMassMessageResponse200Data": "update_mass_message_response_200_data",
    "UpdateNotificationTabsOrderBody": "update_notification_tabs_order_body",
    "UpdateNotificationTabsOrderResponse200": "update_notification_tabs_order_response_200",
    "UpdateNotificationTabsOrderResponse200Data": "update_notification_tabs_order_response_200_data",
    "UpdatePayoutFrequencyBody": "update_payout_frequency_body",
    "UpdatePayoutFrequencyBodyFrequency": "update_payout_frequency_body_frequency",
    "UpdatePayoutFrequencyResponse200": "update_payout_frequency_response_200",
    "UpdatePayoutFrequencyResponse200Data": "update_payout_frequency_response_200_data",
    "UpdatePostBody": "update_post_body",
    "UpdatePostBodyBlockBannedWords": "update_post_body_block_banned_words",
    "UpdatePostBodyVotingType": "update_post_body_voting_type",
    "UpdateProfileBody": "update_profile_body",
    "UpdateProfileResponse200": "update_profile_response_200",
    "UpdateProfileResponse200Data": "update_profile_response_200_data",
    "UpdateSmartLinkPixelResponse200": "update_smart_link_pixel_response_200",
    "UpdateSmartLinkPostbackBody": "update_smart_link_postback_body",
    "UpdateSmartLinkPostbackBodyHeadersItem": "update_smart_link_postback_body_headers_item",
    "UpdateSmartLinkPostbackBodyHttpMethod": "update_smart_link_postback_body_http_method",
    "UpdateSmartLinkPostbackBodySmartLinkScope": "update_smart_link_postback_body_smart_link_scope",
    "UpdateSmartLinkPostbackResponse200": "update_smart_link_postback_response_200",
    "UpdateSmartLinkPostbackResponse200Data": "update_smart_link_postback_response_200_data",
    "UpdateSmartLinkPostbackResponse200DataHeadersItem": "update_smart_link_postback_response_200_data_headers_item",
    "UpdateSmartLinkPostbackResponse200DataSmartLinksItem": "update_smart_link_postback_response_200_data_smart_links_item",
    "UpdateSocialMediaButtonBody": "update_social_media_button_body",
    "UpdateSocialMediaButtonResponse200": "update_social_media_button_response_200",
    "UpdateSocialMediaButtonResponse200DataItem": "update_social_media_button_response_200_data_item",
    "UpdateStoryHighlightBody": "update_story_highlight_body",
    "UpdateStoryHighlightResponse200": "update_story_highlight_response_200",
    "UpdateStoryHighlightResponse200Data": "update_story_highlight_response_200_data",
    "UpdateSubscriptionPriceBody": "update_subscription_price_body",
    "UpdateSubscriptionPriceResponse200": "update_subscription_price_response_200",
    "UpdateSubscriptionPriceResponse200Data": "update_subscription_price_response_200_data",
    "UpdateUserListBody": "update_user_list_body",
    "UpdateUserListResponse200": "update_user_list_response_200",
    "UpdateUserListResponse200Data": "update_user_list_response_200_data",
    "UpdateWebhookBody": "update_webhook_body",
    "UpdateWebhookResponse200": "update_webhook_response_200",
    "UpdateWebhookResponse200Data": "update_webhook_response_200_data",
    "UpdateWelcomeMessageBody": "update_welcome_message_body",
    "UpdateWelcomeMessageResponse200": "update_welcome_message_response_200",
    "UpdateWelcomeMessageResponse200Data": "update_welcome_message_response_200_data",
    "UploadMediaToTheOnlyFansCdnBody": "upload_media_to_the_only_fans_cdn_body",
    "UploadMediaToTheOnlyFansCdnBodyType": "upload_media_to_the_only_fans_cdn_body_type",
    "UploadMediaToTheOnlyFansCdnResponse200": "upload_media_to_the_only_fans_cdn_response_200",
    "UploadMediaToTheOnlyFansCdnResponse200Additional": "upload_media_to_the_only_fans_cdn_response_200_additional",
    "UploadMediaToTheOnlyFansCdnResponse200ThumbsItem": "upload_media_to_the_only_fans_cdn_response_200_thumbs_item",
    "UploadMediaToVaultBody": "upload_media_to_vault_body",
    "UploadMediaToVaultResponse200": "upload_media_to_vault_response_200",
    "UploadMediaToVaultResponse200Data": "upload_media_to_vault_response_200_data",
    "User": "user",
    "VideoSources": "video_sources",
    "WhoamiResponse200": "whoami_response_200",
    "WhoamiResponse200ApiKey": "whoami_response_200_api_key",
    "WhoamiResponse200Team": "whoami_response_200_team",
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
