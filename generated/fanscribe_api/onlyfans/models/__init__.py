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
        add_free_trial_link_tags as add_free_trial_link_tags,
        add_media_to_list as add_media_to_list,
        add_shared_free_trial_link_tags as add_shared_free_trial_link_tags,
        add_shared_tracking_link_tags as add_shared_tracking_link_tags,
        add_smart_link_tags as add_smart_link_tags,
        add_social_media_button as add_social_media_button,
        add_story_to_highlight as add_story_to_highlight,
        add_to_story as add_to_story,
        add_tracking_link_tags as add_tracking_link_tags,
        add_users_to_user_list as add_users_to_user_list,
        archive_post as archive_post,
        attach_tags_release_forms_to_message as attach_tags_release_forms_to_message,
        block_user as block_user,
        calculate_chargeback_ratio as calculate_chargeback_ratio,
        calculate_total_transactions as calculate_total_transactions,
        cancel_data_export as cancel_data_export,
        check_username_availability as check_username_availability,
        clear_fan_notes as clear_fan_notes,
        clear_user_list as clear_user_list,
        count_queue_items as count_queue_items,
        create_bundle as create_bundle,
        create_client_session as create_client_session,
        create_custom_summary_category as create_custom_summary_category,
        create_data_export as create_data_export,
        create_edit_fan_notes as create_edit_fan_notes,
        create_free_trial_link as create_free_trial_link,
        create_invitation_link as create_invitation_link,
        create_label as create_label,
        create_post_comment as create_post_comment,
        create_promotion as create_promotion,
        create_release_form as create_release_form,
        create_smart_link as create_smart_link,
        create_smart_link_pixel as create_smart_link_pixel,
        create_smart_link_postback as create_smart_link_postback,
        create_story_highlight as create_story_highlight,
        create_tracking_link as create_tracking_link,
        create_user_list as create_user_list,
        create_vault_list as create_vault_list,
        create_webhook as create_webhook,
        delete_bundle as delete_bundle,
        delete_custom_summary_category as delete_custom_summary_category,
        delete_post as delete_post,
        delete_smart_link_postback as delete_smart_link_postback,
        delete_vault_media as delete_vault_media,
        delete_webhook as delete_webhook,
        deprecated_scrape_media_from_the_onlyfans_cdn as deprecated_scrape_media_from_the_onlyfans_cdn,
        direct_messages as direct_messages,
        direct_messages_chart as direct_messages_chart,
        disable_automatic_messaging as disable_automatic_messaging,
        disable_automatic_posting as disable_automatic_posting,
        disconnect_account as disconnect_account,
        disconnect_smart_link_pixel as disconnect_smart_link_pixel,
        download_drm_protected_media as download_drm_protected_media,
        enable_disable_drm as enable_disable_drm,
        enable_disable_welcome_message as enable_disable_welcome_message,
        enable_update_automatic_messaging as enable_update_automatic_messaging,
        enable_update_automatic_posting as enable_update_automatic_posting,
        generate_fan_summary as generate_fan_summary,
        get_account_balances as get_account_balances,
        get_account_country_details as get_account_country_details,
        get_bank_payout_details as get_bank_payout_details,
        get_blocked_countries as get_blocked_countries,
        get_credit_usage as get_credit_usage,
        get_current_account as get_current_account,
        get_dac7_form_details as get_dac7_form_details,
        get_data_export_status as get_data_export_status,
        get_drm_status as get_drm_status,
        get_earning_statistics as get_earning_statistics,
        get_earnings as get_earnings,
        get_earnings_overview as get_earnings_overview,
        get_eligibility as get_eligibility,
        get_fan_notes as get_fan_notes,
        get_fan_summary as get_fan_summary,
        get_free_trial_link as get_free_trial_link,
        get_free_trial_link_stats as get_free_trial_link_stats,
        get_historical_performance as get_historical_performance,
        get_legal_and_tax_status as get_legal_and_tax_status,
        get_legal_form_details as get_legal_form_details,
        get_mass_message as get_mass_message,
        get_mass_message_overview as get_mass_message_overview,
        get_message_settings as get_message_settings,
        get_model_start_date as get_model_start_date,
        get_notification_counts as get_notification_counts,
        get_notification_tabs_order as get_notification_tabs_order,
        get_period_comparison as get_period_comparison,
        get_post as get_post,
        get_post_settings as get_post_settings,
        get_profile_details as get_profile_details,
        get_profile_visitors as get_profile_visitors,
        get_profitability as get_profitability,
        get_profitability_history as get_profitability_history,
        get_revenue_forecast as get_revenue_forecast,
        get_settings as get_settings,
        get_smart_link as get_smart_link,
        get_smart_link_stats as get_smart_link_stats,
        get_specific_chat_message as get_specific_chat_message,
        get_story_stats as get_story_stats,
        get_subscriber_metrics as get_subscriber_metrics,
        get_subscriber_statistics as get_subscriber_statistics,
        get_subscription_history as get_subscription_history,
        get_top_percentage as get_top_percentage,
        get_tracking_link as get_tracking_link,
        get_tracking_link_stats as get_tracking_link_stats,
        get_transaction_summary as get_transaction_summary,
        get_transactions_by_type as get_transactions_by_type,
        get_upload_status as get_upload_status,
        get_user_details as get_user_details,
        get_user_list as get_user_list,
        get_vault_media as get_vault_media,
        get_welcome_message as get_welcome_message,
        handle_a_coin_gate_payment_callback as handle_a_coin_gate_payment_callback,
        handle_a_vatstack_webhook_delivery as handle_a_vatstack_webhook_delivery,
        hide_unhide_release_form as hide_unhide_release_form,
        like_message as like_message,
        like_post_comment as like_post_comment,
        list_accounts as list_accounts,
        list_active_fans as list_active_fans,
        list_active_followings as list_active_followings,
        list_active_stories as list_active_stories,
        list_all_fans as list_all_fans,
        list_all_followings as list_all_followings,
        list_all_link_tags as list_all_link_tags,
        list_available_events as list_available_events,
        list_available_payout_systems as list_available_payout_systems,
        list_banned_words as list_banned_words,
        list_blocked_users as list_blocked_users,
        list_bundles as list_bundles,
        list_chargeback_statistics as list_chargeback_statistics,
        list_chargebacks as list_chargebacks,
        list_chat_media_gallery as list_chat_media_gallery,
        list_chat_messages as list_chat_messages,
        list_chats as list_chats,
        list_countries as list_countries,
        list_custom_summary_categories as list_custom_summary_categories,
        list_data_exports as list_data_exports,
        list_expired_fans as list_expired_fans,
        list_expired_followings as list_expired_followings,
        list_free_trial_link_spenders as list_free_trial_link_spenders,
        list_free_trial_link_subscribers as list_free_trial_link_subscribers,
        list_free_trial_link_tags as list_free_trial_link_tags,
        list_free_trial_links as list_free_trial_links,
        list_labels as list_labels,
        list_latest_fans as list_latest_fans,
        list_mass_message_queue as list_mass_message_queue,
        list_mentions as list_mentions,
        list_notifications as list_notifications,
        list_payout_requests as list_payout_requests,
        list_pinned_users_in_user_list as list_pinned_users_in_user_list,
        list_post_comments as list_post_comments,
        list_posts as list_posts,
        list_promotions as list_promotions,
        list_queue_items as list_queue_items,
        list_release_forms as list_release_forms,
        list_restricted_users as list_restricted_users,
        list_saved_for_later_messages as list_saved_for_later_messages,
        list_saved_for_later_posts as list_saved_for_later_posts,
        list_shared_free_trial_link_tags as list_shared_free_trial_link_tags,
        list_shared_free_trial_links as list_shared_free_trial_links,
        list_shared_tracking_link_tags as list_shared_tracking_link_tags,
        list_shared_tracking_links as list_shared_tracking_links,
        list_smart_link_clicks as list_smart_link_clicks,
        list_smart_link_conversions as list_smart_link_conversions,
        list_smart_link_fans as list_smart_link_fans,
        list_smart_link_pixels as list_smart_link_pixels,
        list_smart_link_postbacks as list_smart_link_postbacks,
        list_smart_link_spenders as list_smart_link_spenders,
        list_smart_link_tags as list_smart_link_tags,
        list_smart_links as list_smart_links,
        list_social_media_buttons as list_social_media_buttons,
        list_stored_free_trial_links as list_stored_free_trial_links,
        list_stored_shared_free_trial_links as list_stored_shared_free_trial_links,
        list_stored_shared_tracking_links as list_stored_shared_tracking_links,
        list_stored_tracking_links as list_stored_tracking_links,
        list_story_archive as list_story_archive,
        list_story_highlights as list_story_highlights,
        list_story_viewers as list_story_viewers,
        list_taggable_users as list_taggable_users,
        list_top_fans as list_top_fans,
        list_tracking_link_spenders as list_tracking_link_spenders,
        list_tracking_link_subscribers as list_tracking_link_subscribers,
        list_tracking_link_tags as list_tracking_link_tags,
        list_tracking_links as list_tracking_links,
        list_transactions as list_transactions,
        list_trending_gifs as list_trending_gifs,
        list_user_list_users as list_user_list_users,
        list_user_lists as list_user_lists,
        list_vault_lists as list_vault_lists,
        list_vault_media as list_vault_media,
        list_webhook_deliveries as list_webhook_deliveries,
        list_webhooks as list_webhooks,
        mass_list_user_details as mass_list_user_details,
        mass_messages as mass_messages,
        mass_messages_chart as mass_messages_chart,
        message_buyers as message_buyers,
        poll_authentication_status as poll_authentication_status,
        reauthenticate_account as reauthenticate_account,
        redeliver_webhook_delivery as redeliver_webhook_delivery,
        remove_free_trial_link_tags as remove_free_trial_link_tags,
        remove_media_from_list as remove_media_from_list,
        remove_shared_free_trial_link_tags as remove_shared_free_trial_link_tags,
        remove_shared_tracking_link_tags as remove_shared_tracking_link_tags,
        remove_smart_link_tags as remove_smart_link_tags,
        remove_tracking_link_tags as remove_tracking_link_tags,
        remove_user_from_a_user_list as remove_user_from_a_user_list,
        rename_release_form as rename_release_form,
        rename_vault_list as rename_vault_list,
        reorder_social_media_buttons as reorder_social_media_buttons,
        request_manual_withdrawal as request_manual_withdrawal,
        restrict_user as restrict_user,
        retry_failed_data_export as retry_failed_data_export,
        search_chat_messages as search_chat_messages,
        search_gifs as search_gifs,
        search_profiles as search_profiles,
        search_users_in_notifications as search_users_in_notifications,
        send_2fa_email_to_creator as send_2fa_email_to_creator,
        send_mass_message as send_mass_message,
        send_message as send_message,
        send_post as send_post,
        send_smart_link_pixel_test_event as send_smart_link_pixel_test_event,
        set_fans_custom_name as set_fans_custom_name,
        shared as shared,
        show_post_statistics as show_post_statistics,
        show_smart_link_postback as show_smart_link_postback,
        show_story as show_story,
        show_story_highlight as show_story_highlight,
        show_vault_list as show_vault_list,
        show_webhook as show_webhook,
        start_authentication as start_authentication,
        start_data_export as start_data_export,
        statistics_overview as statistics_overview,
        submit_2fa as submit_2fa,
        subscribe_to_user as subscribe_to_user,
        top_message as top_message,
        unarchive_post as unarchive_post,
        unblock_user as unblock_user,
        unlike_message as unlike_message,
        unlike_post_comment as unlike_post_comment,
        unrestrict_user as unrestrict_user,
        unsend_delete_mass_message as unsend_delete_mass_message,
        unsubscribe_from_user as unsubscribe_from_user,
        update_authentication_credentials as update_authentication_credentials,
        update_blocked_countries as update_blocked_countries,
        update_custom_summary_category as update_custom_summary_category,
        update_mass_message as update_mass_message,
        update_notification_tabs_order as update_notification_tabs_order,
        update_payout_frequency as update_payout_frequency,
        update_post as update_post,
        update_profile as update_profile,
        update_smart_link_pixel as update_smart_link_pixel,
        update_smart_link_postback as update_smart_link_postback,
        update_social_media_button as update_social_media_button,
        update_story_highlight as update_story_highlight,
        update_subscription_price as update_subscription_price,
        update_user_list as update_user_list,
        update_webhook as update_webhook,
        update_welcome_message as update_welcome_message,
        upload_media_to_the_onlyfans_cdn as upload_media_to_the_onlyfans_cdn,
        upload_media_to_vault as upload_media_to_vault,
        whoami as whoami,
    )
    from .add_free_trial_link_tags import (
        AddFreeTrialLinkTags as AddFreeTrialLinkTags,
        AddFreeTrialLinkTagsBody as AddFreeTrialLinkTagsBody,
        AddFreeTrialLinkTagsData as AddFreeTrialLinkTagsData,
    )
    from .add_media_to_list import AddMediaToList as AddMediaToList, AddMediaToListBody as AddMediaToListBody
    from .add_shared_free_trial_link_tags import (
        AddSharedFreeTrialLinkTags as AddSharedFreeTrialLinkTags,
        AddSharedFreeTrialLinkTagsBody as AddSharedFreeTrialLinkTagsBody,
        AddSharedFreeTrialLinkTagsData as AddSharedFreeTrialLinkTagsData,
    )
    from .add_shared_tracking_link_tags import (
        AddSharedTrackingLinkTags as AddSharedTrackingLinkTags,
        AddSharedTrackingLinkTagsBody as AddSharedTrackingLinkTagsBody,
        AddSharedTrackingLinkTagsData as AddSharedTrackingLinkTagsData,
    )
    from .add_smart_link_tags import AddSmartLinkTags as AddSmartLinkTags, AddSmartLinkTagsBody as AddSmartLinkTagsBody
    from .add_social_media_button import (
        AddSocialMediaButton as AddSocialMediaButton,
        AddSocialMediaButtonBody as AddSocialMediaButtonBody,
        AddSocialMediaButtonBodyType as AddSocialMediaButtonBodyType,
    )
    from .add_story_to_highlight import AddStoryToHighlightBody as AddStoryToHighlightBody
    from .add_to_story import (
        AddToStory as AddToStory,
        AddToStoryBody as AddToStoryBody,
        AddToStoryBodyQuestion as AddToStoryBodyQuestion,
        AddToStoryBodyTextsItem as AddToStoryBodyTextsItem,
    )
    from .add_tracking_link_tags import (
        AddTrackingLinkTags as AddTrackingLinkTags,
        AddTrackingLinkTagsBody as AddTrackingLinkTagsBody,
        AddTrackingLinkTagsData as AddTrackingLinkTagsData,
    )
    from .add_users_to_user_list import (
        AddUsersToUserList as AddUsersToUserList,
        AddUsersToUserListBody as AddUsersToUserListBody,
        AddUsersToUserListData as AddUsersToUserListData,
        AddUsersToUserListDataFailed as AddUsersToUserListDataFailed,
    )
    from .archive_post import ArchivePost as ArchivePost, ArchivePostData as ArchivePostData
    from .attach_tags_release_forms_to_message import AttachTagsReleaseFormsToMessage as AttachTagsReleaseFormsToMessage
    from .block_user import BlockUser as BlockUser
    from .calculate_chargeback_ratio import (
        CalculateChargebackRatio as CalculateChargebackRatio,
        CalculateChargebackRatioData as CalculateChargebackRatioData,
    )
    from .calculate_total_transactions import CalculateTotalTransactions as CalculateTotalTransactions
    from .cancel_data_export import CancelDataExport as CancelDataExport, CancelDataExportData as CancelDataExportData
    from .check_username_availability import CheckUsernameAvailabilityBody as CheckUsernameAvailabilityBody
    from .clear_fan_notes import ClearFanNotes as ClearFanNotes
    from .clear_user_list import ClearUserList as ClearUserList
    from .count_queue_items import (
        CountQueueItems as CountQueueItems,
        CountQueueItemsData as CountQueueItemsData,
        CountQueueItemsDataList as CountQueueItemsDataList,
        CountQueueItemsDataListAdditionalProperty as CountQueueItemsDataListAdditionalProperty,
    )
    from .create_bundle import CreateBundle as CreateBundle
    from .create_client_session import (
        CreateClientSession as CreateClientSession,
        CreateClientSessionBody as CreateClientSessionBody,
        CreateClientSessionData as CreateClientSessionData,
    )
    from .create_custom_summary_category import (
        CreateCustomSummaryCategory as CreateCustomSummaryCategory,
        CreateCustomSummaryCategoryBody as CreateCustomSummaryCategoryBody,
    )
    from .create_data_export import (
        CreateDataExport as CreateDataExport,
        CreateDataExportBody as CreateDataExportBody,
        CreateDataExportBodyOptions as CreateDataExportBodyOptions,
        CreateDataExportBodyType as CreateDataExportBodyType,
        CreateDataExportData as CreateDataExportData,
    )
    from .create_edit_fan_notes import (
        CreateEditFanNotes as CreateEditFanNotes,
        CreateEditFanNotesBody as CreateEditFanNotesBody,
    )
    from .create_free_trial_link import (
        CreateFreeTrialLink as CreateFreeTrialLink,
        CreateFreeTrialLinkBody as CreateFreeTrialLinkBody,
        CreateFreeTrialLinkBodyOfferLimit as CreateFreeTrialLinkBodyOfferLimit,
    )
    from .create_invitation_link import (
        CreateInvitationLink as CreateInvitationLink,
        CreateInvitationLinkBody as CreateInvitationLinkBody,
        CreateInvitationLinkData as CreateInvitationLinkData,
    )
    from .create_label import CreateLabel as CreateLabel, CreateLabelBody as CreateLabelBody
    from .create_post_comment import CreatePostComment as CreatePostComment
    from .create_promotion import CreatePromotion as CreatePromotion, CreatePromotionBody as CreatePromotionBody
    from .create_release_form import (
        CreateReleaseForm as CreateReleaseForm,
        CreateReleaseFormBody as CreateReleaseFormBody,
        CreateReleaseFormData as CreateReleaseFormData,
    )
    from .create_smart_link import CreateSmartLink as CreateSmartLink, CreateSmartLinkBody as CreateSmartLinkBody
    from .create_smart_link_pixel import CreateSmartLinkPixel as CreateSmartLinkPixel
    from .create_smart_link_postback import (
        CreateSmartLinkPostback as CreateSmartLinkPostback,
        CreateSmartLinkPostbackBody as CreateSmartLinkPostbackBody,
        CreateSmartLinkPostbackBodyHeadersItem as CreateSmartLinkPostbackBodyHeadersItem,
    )
    from .create_story_highlight import (
        CreateStoryHighlight as CreateStoryHighlight,
        CreateStoryHighlightBody as CreateStoryHighlightBody,
    )
    from .create_tracking_link import (
        CreateTrackingLink as CreateTrackingLink,
        CreateTrackingLinkBody as CreateTrackingLinkBody,
        CreateTrackingLinkDataItem as CreateTrackingLinkDataItem,
    )
    from .create_user_list import CreateUserList as CreateUserList, CreateUserListBody as CreateUserListBody
    from .create_vault_list import CreateVaultList as CreateVaultList, CreateVaultListBody as CreateVaultListBody
    from .create_webhook import CreateWebhook as CreateWebhook, CreateWebhookBody as CreateWebhookBody
    from .delete_bundle import DeleteBundle as DeleteBundle
    from .delete_custom_summary_category import DeleteCustomSummaryCategory as DeleteCustomSummaryCategory
    from .delete_post import DeletePost as DeletePost, DeletePostData as DeletePostData
    from .delete_smart_link_postback import DeleteSmartLinkPostback as DeleteSmartLinkPostback
    from .delete_vault_media import DeleteVaultMediaBody as DeleteVaultMediaBody
    from .delete_webhook import DeleteWebhook as DeleteWebhook
    from .deprecated_scrape_media_from_the_onlyfans_cdn import (
        DeprecatedScrapeMediaFromTheOnlyfansCdn as DeprecatedScrapeMediaFromTheOnlyfansCdn,
        DeprecatedScrapeMediaFromTheOnlyfansCdnBody as DeprecatedScrapeMediaFromTheOnlyfansCdnBody,
    )
    from .direct_messages import (
        DirectMessages as DirectMessages,
        DirectMessagesData as DirectMessagesData,
        DirectMessagesDataItemsItem as DirectMessagesDataItemsItem,
    )
    from .direct_messages_chart import (
        DirectMessagesChart as DirectMessagesChart,
        DirectMessagesChartData as DirectMessagesChartData,
        DirectMessagesChartDataDirectMessages as DirectMessagesChartDataDirectMessages,
        DirectMessagesChartDataDirectMessagesChartItem as DirectMessagesChartDataDirectMessagesChartItem,
        DirectMessagesChartDataDirectMessagesPurchases as DirectMessagesChartDataDirectMessagesPurchases,
        DirectMessagesChartDataDirectMessagesPurchasesChartItem as DirectMessagesChartDataDirectMessagesPurchasesChartItem,
    )
    from .disable_automatic_messaging import DisableAutomaticMessaging as DisableAutomaticMessaging
    from .disable_automatic_posting import DisableAutomaticPosting as DisableAutomaticPosting
    from .disconnect_account import DisconnectAccount as DisconnectAccount
    from .disconnect_smart_link_pixel import DisconnectSmartLinkPixel as DisconnectSmartLinkPixel
    from .download_drm_protected_media import DownloadDrmProtectedMedia as DownloadDrmProtectedMedia
    from .enable_disable_drm import EnableDisableDrm as EnableDisableDrm, EnableDisableDrmBody as EnableDisableDrmBody
    from .enable_disable_welcome_message import EnableDisableWelcomeMessageBody as EnableDisableWelcomeMessageBody
    from .enable_update_automatic_messaging import (
        EnableUpdateAutomaticMessaging as EnableUpdateAutomaticMessaging,
        EnableUpdateAutomaticMessagingBody as EnableUpdateAutomaticMessagingBody,
        EnableUpdateAutomaticMessagingData as EnableUpdateAutomaticMessagingData,
    )
    from .enable_update_automatic_posting import (
        EnableUpdateAutomaticPosting as EnableUpdateAutomaticPosting,
        EnableUpdateAutomaticPostingBody as EnableUpdateAutomaticPostingBody,
        EnableUpdateAutomaticPostingData as EnableUpdateAutomaticPostingData,
    )
    from .generate_fan_summary import (
        GenerateFanSummary as GenerateFanSummary,
        GenerateFanSummaryBody as GenerateFanSummaryBody,
    )
    from .get_account_balances import (
        GetAccountBalances as GetAccountBalances,
        GetAccountBalancesData as GetAccountBalancesData,
        GetAccountBalancesDataWithdrawalPeriodOptionsItem as GetAccountBalancesDataWithdrawalPeriodOptionsItem,
    )
    from .get_account_country_details import GetAccountCountryDetails as GetAccountCountryDetails
    from .get_bank_payout_details import (
        GetBankPayoutDetails as GetBankPayoutDetails,
        GetBankPayoutDetailsData as GetBankPayoutDetailsData,
        GetBankPayoutDetailsDataPayoutsItem as GetBankPayoutDetailsDataPayoutsItem,
        GetBankPayoutDetailsDataPayoutsItemFields as GetBankPayoutDetailsDataPayoutsItemFields,
        GetBankPayoutDetailsDataPayoutsItemFieldsAddress as GetBankPayoutDetailsDataPayoutsItemFieldsAddress,
        GetBankPayoutDetailsDataPayoutsItemFieldsAddressLabel as GetBankPayoutDetailsDataPayoutsItemFieldsAddressLabel,
        GetBankPayoutDetailsDataPayoutsItemFieldsBankName as GetBankPayoutDetailsDataPayoutsItemFieldsBankName,
        GetBankPayoutDetailsDataPayoutsItemFieldsBankNameLabel as GetBankPayoutDetailsDataPayoutsItemFieldsBankNameLabel,
        GetBankPayoutDetailsDataPayoutsItemFieldsBic as GetBankPayoutDetailsDataPayoutsItemFieldsBic,
        GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel as GetBankPayoutDetailsDataPayoutsItemFieldsBicLabel,
        GetBankPayoutDetailsDataPayoutsItemFieldsCity as GetBankPayoutDetailsDataPayoutsItemFieldsCity,
        GetBankPayoutDetailsDataPayoutsItemFieldsCityLabel as GetBankPayoutDetailsDataPayoutsItemFieldsCityLabel,
        GetBankPayoutDetailsDataPayoutsItemFieldsCountry as GetBankPayoutDetailsDataPayoutsItemFieldsCountry,
        GetBankPayoutDetailsDataPayoutsItemFieldsCountryLabel as GetBankPayoutDetailsDataPayoutsItemFieldsCountryLabel,
        GetBankPayoutDetailsDataPayoutsItemFieldsFirstName as GetBankPayoutDetailsDataPayoutsItemFieldsFirstName,
        GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameLabel as GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameLabel,
        GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninput as GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninput,
        GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninputReplace as GetBankPayoutDetailsDataPayoutsItemFieldsFirstNameOninputReplace,
        GetBankPayoutDetailsDataPayoutsItemFieldsIban as GetBankPayoutDetailsDataPayoutsItemFieldsIban,
        GetBankPayoutDetailsDataPayoutsItemFieldsIbanLabel as GetBankPayoutDetailsDataPayoutsItemFieldsIbanLabel,
        GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex as GetBankPayoutDetailsDataPayoutsItemFieldsIbanRegex,
        GetBankPayoutDetailsDataPayoutsItemFieldsLastName as GetBankPayoutDetailsDataPayoutsItemFieldsLastName,
        GetBankPayoutDetailsDataPayoutsItemFieldsLastNameLabel as GetBankPayoutDetailsDataPayoutsItemFieldsLastNameLabel,
        GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninput as GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninput,
        GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninputReplace as GetBankPayoutDetailsDataPayoutsItemFieldsLastNameOninputReplace,
        GetBankPayoutDetailsDataPayoutsItemFieldsPostal as GetBankPayoutDetailsDataPayoutsItemFieldsPostal,
        GetBankPayoutDetailsDataPayoutsItemFieldsPostalLabel as GetBankPayoutDetailsDataPayoutsItemFieldsPostalLabel,
        GetBankPayoutDetailsDataPayoutsItemUiMapping as GetBankPayoutDetailsDataPayoutsItemUiMapping,
        GetBankPayoutDetailsDataPayoutsItemUiMappingAlert as GetBankPayoutDetailsDataPayoutsItemUiMappingAlert,
        GetBankPayoutDetailsDataPayoutsItemUiMappingAlertText as GetBankPayoutDetailsDataPayoutsItemUiMappingAlertText,
        GetBankPayoutDetailsDataPayoutsItemUiMappingBtnSubmit as GetBankPayoutDetailsDataPayoutsItemUiMappingBtnSubmit,
        GetBankPayoutDetailsDataPayoutsItemUiMappingTitle as GetBankPayoutDetailsDataPayoutsItemUiMappingTitle,
    )
    from .get_blocked_countries import (
        GetBlockedCountries as GetBlockedCountries,
        GetBlockedCountriesData as GetBlockedCountriesData,
    )
    from .get_credit_usage import GetCreditUsage as GetCreditUsage
    from .get_current_account import (
        GetCurrentAccount as GetCurrentAccount,
        GetCurrentAccountData as GetCurrentAccountData,
        GetCurrentAccountDataHasNewTicketReplies as GetCurrentAccountDataHasNewTicketReplies,
        GetCurrentAccountDataUpload as GetCurrentAccountDataUpload,
        GetCurrentAccountDataUploadGeoUploadArgs as GetCurrentAccountDataUploadGeoUploadArgs,
        GetCurrentAccountDataUploadGeoUploadArgsAdditional as GetCurrentAccountDataUploadGeoUploadArgsAdditional,
    )
    from .get_dac7_form_details import (
        GetDac7FormDetails as GetDac7FormDetails,
        GetDac7FormDetailsData as GetDac7FormDetailsData,
    )
    from .get_data_export_status import (
        GetDataExportStatus as GetDataExportStatus,
        GetDataExportStatusData as GetDataExportStatusData,
        GetDataExportStatusDataAccountsItem as GetDataExportStatusDataAccountsItem,
    )
    from .get_drm_status import GetDrmStatus as GetDrmStatus
    from .get_earning_statistics import (
        GetEarningStatistics as GetEarningStatistics,
        GetEarningStatisticsData as GetEarningStatisticsData,
        GetEarningStatisticsDataList as GetEarningStatisticsDataList,
        GetEarningStatisticsDataListMonths as GetEarningStatisticsDataListMonths,
        GetEarningStatisticsDataListMonthsAdditionalProperty as GetEarningStatisticsDataListMonthsAdditionalProperty,
        GetEarningStatisticsDataListMonthsAdditionalPropertySubscribesItem as GetEarningStatisticsDataListMonthsAdditionalPropertySubscribesItem,
        GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem as GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem,
        GetEarningStatisticsDataListTotal as GetEarningStatisticsDataListTotal,
        GetEarningStatisticsDataListTotalAll as GetEarningStatisticsDataListTotalAll,
        GetEarningStatisticsDataListTotalChatMessages as GetEarningStatisticsDataListTotalChatMessages,
        GetEarningStatisticsDataListTotalPost as GetEarningStatisticsDataListTotalPost,
        GetEarningStatisticsDataListTotalSubscribes as GetEarningStatisticsDataListTotalSubscribes,
        GetEarningStatisticsDataListTotalTips as GetEarningStatisticsDataListTotalTips,
    )
    from .get_earnings import (
        GetEarnings as GetEarnings,
        GetEarningsData as GetEarningsData,
        GetEarningsDataTotal as GetEarningsDataTotal,
        GetEarningsDataTotalChartAmountItem as GetEarningsDataTotalChartAmountItem,
        GetEarningsDataTotalChartCountItem as GetEarningsDataTotalChartCountItem,
    )
    from .get_earnings_overview import (
        GetEarningsOverview as GetEarningsOverview,
        GetEarningsOverviewBody as GetEarningsOverviewBody,
    )
    from .get_eligibility import GetEligibility as GetEligibility, GetEligibilityData as GetEligibilityData
    from .get_fan_notes import GetFanNotes as GetFanNotes, GetFanNotesData as GetFanNotesData
    from .get_fan_summary import (
        GetFanSummary as GetFanSummary,
        GetFanSummaryCustomFieldsItem as GetFanSummaryCustomFieldsItem,
        GetFanSummarySummaryData as GetFanSummarySummaryData,
    )
    from .get_free_trial_link import GetFreeTrialLink as GetFreeTrialLink
    from .get_free_trial_link_stats import (
        GetFreeTrialLinkStats as GetFreeTrialLinkStats,
        GetFreeTrialLinkStatsData as GetFreeTrialLinkStatsData,
    )
    from .get_historical_performance import (
        GetHistoricalPerformanceBody as GetHistoricalPerformanceBody,
        GetHistoricalPerformanceItem as GetHistoricalPerformanceItem,
    )
    from .get_legal_and_tax_status import (
        GetLegalAndTaxStatus as GetLegalAndTaxStatus,
        GetLegalAndTaxStatusData as GetLegalAndTaxStatusData,
        GetLegalAndTaxStatusDataDAC7 as GetLegalAndTaxStatusDataDAC7,
        GetLegalAndTaxStatusDataTax as GetLegalAndTaxStatusDataTax,
    )
    from .get_legal_form_details import (
        GetLegalFormDetails as GetLegalFormDetails,
        GetLegalFormDetailsData as GetLegalFormDetailsData,
        GetLegalFormDetailsDataDocumentType as GetLegalFormDetailsDataDocumentType,
        GetLegalFormDetailsDataDocumentTypeValuesItem as GetLegalFormDetailsDataDocumentTypeValuesItem,
    )
    from .get_mass_message import GetMassMessage as GetMassMessage, GetMassMessageData as GetMassMessageData
    from .get_mass_message_overview import (
        GetMassMessageOverview as GetMassMessageOverview,
        GetMassMessageOverviewData as GetMassMessageOverviewData,
        GetMassMessageOverviewDataItemsItem as GetMassMessageOverviewDataItemsItem,
    )
    from .get_message_settings import (
        GetMessageSettings as GetMessageSettings,
        GetMessageSettingsData as GetMessageSettingsData,
    )
    from .get_model_start_date import (
        GetModelStartDate as GetModelStartDate,
        GetModelStartDateData as GetModelStartDateData,
    )
    from .get_notification_counts import (
        GetNotificationCounts as GetNotificationCounts,
        GetNotificationCountsData as GetNotificationCountsData,
    )
    from .get_notification_tabs_order import GetNotificationTabsOrder as GetNotificationTabsOrder
    from .get_period_comparison import (
        GetPeriodComparison as GetPeriodComparison,
        GetPeriodComparisonBody as GetPeriodComparisonBody,
        GetPeriodComparisonBodyPeriodA as GetPeriodComparisonBodyPeriodA,
        GetPeriodComparisonBodyPeriodB as GetPeriodComparisonBodyPeriodB,
        GetPeriodComparisonSummary as GetPeriodComparisonSummary,
    )
    from .get_post import GetPost as GetPost, GetPostData as GetPostData
    from .get_post_settings import GetPostSettings as GetPostSettings, GetPostSettingsData as GetPostSettingsData
    from .get_profile_details import (
        GetProfileDetails as GetProfileDetails,
        GetProfileDetailsData as GetProfileDetailsData,
    )
    from .get_profile_visitors import (
        GetProfileVisitors as GetProfileVisitors,
        GetProfileVisitorsData as GetProfileVisitorsData,
        GetProfileVisitorsDataChart as GetProfileVisitorsDataChart,
        GetProfileVisitorsDataChartDurationItem as GetProfileVisitorsDataChartDurationItem,
        GetProfileVisitorsDataChartVisitorsItem as GetProfileVisitorsDataChartVisitorsItem,
        GetProfileVisitorsDataTopCountries as GetProfileVisitorsDataTopCountries,
        GetProfileVisitorsDataTopCountriesRowsItem as GetProfileVisitorsDataTopCountriesRowsItem,
        GetProfileVisitorsDataTopCountriesRowsItemViewsCount as GetProfileVisitorsDataTopCountriesRowsItemViewsCount,
        GetProfileVisitorsDataTopCountriesTotals as GetProfileVisitorsDataTopCountriesTotals,
        GetProfileVisitorsDataTopDurationUsers as GetProfileVisitorsDataTopDurationUsers,
        GetProfileVisitorsDataTopDurationUsersTotals as GetProfileVisitorsDataTopDurationUsersTotals,
        GetProfileVisitorsDataTotal as GetProfileVisitorsDataTotal,
    )
    from .get_profitability import GetProfitability as GetProfitability, GetProfitabilityBody as GetProfitabilityBody
    from .get_profitability_history import GetProfitabilityHistory as GetProfitabilityHistory
    from .get_revenue_forecast import (
        GetRevenueForecast as GetRevenueForecast,
        GetRevenueForecastBody as GetRevenueForecastBody,
        GetRevenueForecastForecastItem as GetRevenueForecastForecastItem,
        GetRevenueForecastHistoricalItem as GetRevenueForecastHistoricalItem,
    )
    from .get_settings import (
        GetSettings as GetSettings,
        GetSettingsData as GetSettingsData,
        GetSettingsDataCanAddSubscriberByBundle as GetSettingsDataCanAddSubscriberByBundle,
        GetSettingsDataCanAddSubscriberByBundleDiscounts as GetSettingsDataCanAddSubscriberByBundleDiscounts,
        GetSettingsDataCanAddSubscriberByBundleDurations as GetSettingsDataCanAddSubscriberByBundleDurations,
    )
    from .get_smart_link import GetSmartLink as GetSmartLink
    from .get_smart_link_stats import (
        GetSmartLinkStats as GetSmartLinkStats,
        GetSmartLinkStatsData as GetSmartLinkStatsData,
        GetSmartLinkStatsDataSummary as GetSmartLinkStatsDataSummary,
    )
    from .get_specific_chat_message import GetSpecificChatMessage as GetSpecificChatMessage
    from .get_story_stats import (
        GetStoryStats as GetStoryStats,
        GetStoryStatsData as GetStoryStatsData,
        GetStoryStatsDataStoryCommentChartItem as GetStoryStatsDataStoryCommentChartItem,
        GetStoryStatsDataStoryLikeChartItem as GetStoryStatsDataStoryLikeChartItem,
        GetStoryStatsDataStoryLookChartItem as GetStoryStatsDataStoryLookChartItem,
        GetStoryStatsDataStoryTipChartItem as GetStoryStatsDataStoryTipChartItem,
        GetStoryStatsDataStoryTipSumChartItem as GetStoryStatsDataStoryTipSumChartItem,
    )
    from .get_subscriber_metrics import (
        GetSubscriberMetrics as GetSubscriberMetrics,
        GetSubscriberMetricsData as GetSubscriberMetricsData,
        GetSubscriberMetricsDataDetailed as GetSubscriberMetricsDataDetailed,
    )
    from .get_subscriber_statistics import (
        GetSubscriberStatistics as GetSubscriberStatistics,
        GetSubscriberStatisticsData as GetSubscriberStatisticsData,
        GetSubscriberStatisticsDataEarningsItem as GetSubscriberStatisticsDataEarningsItem,
        GetSubscriberStatisticsDataSubscribesItem as GetSubscriberStatisticsDataSubscribesItem,
    )
    from .get_subscription_history import (
        GetSubscriptionHistory as GetSubscriptionHistory,
        GetSubscriptionHistoryData as GetSubscriptionHistoryData,
        GetSubscriptionHistoryDataListItem as GetSubscriptionHistoryDataListItem,
    )
    from .get_top_percentage import GetTopPercentage as GetTopPercentage, GetTopPercentageData as GetTopPercentageData
    from .get_tracking_link import GetTrackingLink as GetTrackingLink
    from .get_tracking_link_stats import (
        GetTrackingLinkStats as GetTrackingLinkStats,
        GetTrackingLinkStatsData as GetTrackingLinkStatsData,
    )
    from .get_transaction_summary import (
        GetTransactionSummary as GetTransactionSummary,
        GetTransactionSummaryBody as GetTransactionSummaryBody,
    )
    from .get_transactions_by_type import (
        GetTransactionsByTypeBody as GetTransactionsByTypeBody,
        GetTransactionsByTypeItem as GetTransactionsByTypeItem,
    )
    from .get_upload_status import GetUploadStatus as GetUploadStatus
    from .get_user_details import GetUserDetails as GetUserDetails
    from .get_user_list import GetUserList as GetUserList
    from .get_vault_media import GetVaultMedia as GetVaultMedia, GetVaultMediaData as GetVaultMediaData
    from .get_welcome_message import GetWelcomeMessage as GetWelcomeMessage
    from .handle_a_coin_gate_payment_callback import HandleACoinGatePaymentCallback as HandleACoinGatePaymentCallback
    from .handle_a_vatstack_webhook_delivery import HandleAVatstackWebhookDelivery as HandleAVatstackWebhookDelivery
    from .hide_unhide_release_form import HideUnhideReleaseForm as HideUnhideReleaseForm
    from .like_message import LikeMessage as LikeMessage, LikeMessageData as LikeMessageData
    from .like_post_comment import LikePostComment as LikePostComment, LikePostCommentData as LikePostCommentData
    from .list_accounts import ListAccountsItem as ListAccountsItem
    from .list_active_fans import ListActiveFans as ListActiveFans, ListActiveFansData as ListActiveFansData
    from .list_active_followings import (
        ListActiveFollowings as ListActiveFollowings,
        ListActiveFollowingsData as ListActiveFollowingsData,
    )
    from .list_active_stories import ListActiveStories as ListActiveStories
    from .list_all_fans import ListAllFans as ListAllFans, ListAllFansData as ListAllFansData
    from .list_all_followings import (
        ListAllFollowings as ListAllFollowings,
        ListAllFollowingsData as ListAllFollowingsData,
    )
    from .list_all_link_tags import ListAllLinkTags as ListAllLinkTags, ListAllLinkTagsData as ListAllLinkTagsData
    from .list_available_events import (
        ListAvailableEvents as ListAvailableEvents,
        ListAvailableEventsDataItem as ListAvailableEventsDataItem,
    )
    from .list_available_payout_systems import (
        ListAvailablePayoutSystems as ListAvailablePayoutSystems,
        ListAvailablePayoutSystemsData as ListAvailablePayoutSystemsData,
        ListAvailablePayoutSystemsDataPayoutsItem as ListAvailablePayoutSystemsDataPayoutsItem,
        ListAvailablePayoutSystemsDataPayoutsItemFields as ListAvailablePayoutSystemsDataPayoutsItemFields,
        ListAvailablePayoutSystemsDataPayoutsItemUiMapping as ListAvailablePayoutSystemsDataPayoutsItemUiMapping,
    )
    from .list_banned_words import ListBannedWords as ListBannedWords
    from .list_blocked_users import ListBlockedUsers as ListBlockedUsers
    from .list_bundles import ListBundles as ListBundles
    from .list_chargeback_statistics import (
        ListChargebackStatistics as ListChargebackStatistics,
        ListChargebackStatisticsData as ListChargebackStatisticsData,
        ListChargebackStatisticsDataChartAmountItem as ListChargebackStatisticsDataChartAmountItem,
        ListChargebackStatisticsDataChartCountItem as ListChargebackStatisticsDataChartCountItem,
    )
    from .list_chargebacks import (
        ListChargebacks as ListChargebacks,
        ListChargebacksData as ListChargebacksData,
        ListChargebacksDataListItem as ListChargebacksDataListItem,
        ListChargebacksDataListItemPayment as ListChargebacksDataListItemPayment,
    )
    from .list_chat_media_gallery import (
        ListChatMediaGallery as ListChatMediaGallery,
        ListChatMediaGalleryData as ListChatMediaGalleryData,
    )
    from .list_chat_messages import ListChatMessages as ListChatMessages
    from .list_chats import (
        ListChats as ListChats,
        ListChatsDataItem as ListChatsDataItem,
        ListChatsDataItemLastMessage as ListChatsDataItemLastMessage,
    )
    from .list_countries import ListCountries as ListCountries
    from .list_custom_summary_categories import ListCustomSummaryCategories as ListCustomSummaryCategories
    from .list_data_exports import (
        ListDataExports as ListDataExports,
        ListDataExportsData as ListDataExportsData,
        ListDataExportsDataDataItem as ListDataExportsDataDataItem,
        ListDataExportsDataDataItemAccountsItem as ListDataExportsDataDataItemAccountsItem,
        ListDataExportsDataMeta as ListDataExportsDataMeta,
    )
    from .list_expired_fans import ListExpiredFans as ListExpiredFans, ListExpiredFansData as ListExpiredFansData
    from .list_expired_followings import (
        ListExpiredFollowings as ListExpiredFollowings,
        ListExpiredFollowingsData as ListExpiredFollowingsData,
    )
    from .list_free_trial_link_spenders import ListFreeTrialLinkSpenders as ListFreeTrialLinkSpenders
    from .list_free_trial_link_subscribers import (
        ListFreeTrialLinkSubscribers as ListFreeTrialLinkSubscribers,
        ListFreeTrialLinkSubscribersData as ListFreeTrialLinkSubscribersData,
    )
    from .list_free_trial_link_tags import (
        ListFreeTrialLinkTags as ListFreeTrialLinkTags,
        ListFreeTrialLinkTagsData as ListFreeTrialLinkTagsData,
    )
    from .list_free_trial_links import (
        ListFreeTrialLinks as ListFreeTrialLinks,
        ListFreeTrialLinksData as ListFreeTrialLinksData,
    )
    from .list_labels import ListLabels as ListLabels, ListLabelsData as ListLabelsData
    from .list_latest_fans import ListLatestFans as ListLatestFans, ListLatestFansData as ListLatestFansData
    from .list_mass_message_queue import ListMassMessageQueue as ListMassMessageQueue
    from .list_mentions import ListMentions as ListMentions
    from .list_notifications import (
        ListNotifications as ListNotifications,
        ListNotificationsData as ListNotificationsData,
        ListNotificationsDataListItem as ListNotificationsDataListItem,
        ListNotificationsDataListItemReplacePairs as ListNotificationsDataListItemReplacePairs,
    )
    from .list_payout_requests import (
        ListPayoutRequests as ListPayoutRequests,
        ListPayoutRequestsData as ListPayoutRequestsData,
        ListPayoutRequestsDataListItem as ListPayoutRequestsDataListItem,
    )
    from .list_pinned_users_in_user_list import (
        ListPinnedUsersInUserList as ListPinnedUsersInUserList,
        ListPinnedUsersInUserListData as ListPinnedUsersInUserListData,
    )
    from .list_post_comments import ListPostComments as ListPostComments, ListPostCommentsData as ListPostCommentsData
    from .list_posts import (
        ListPosts as ListPosts,
        ListPostsData as ListPostsData,
        ListPostsDataListItem as ListPostsDataListItem,
    )
    from .list_promotions import ListPromotions as ListPromotions, ListPromotionsData as ListPromotionsData
    from .list_queue_items import (
        ListQueueItems as ListQueueItems,
        ListQueueItemsData as ListQueueItemsData,
        ListQueueItemsDataListItem as ListQueueItemsDataListItem,
        ListQueueItemsDataListItemEntity as ListQueueItemsDataListItemEntity,
    )
    from .list_release_forms import ListReleaseForms as ListReleaseForms
    from .list_restricted_users import ListRestrictedUsers as ListRestrictedUsers
    from .list_saved_for_later_messages import (
        ListSavedForLaterMessages as ListSavedForLaterMessages,
        ListSavedForLaterMessagesData as ListSavedForLaterMessagesData,
        ListSavedForLaterMessagesDataListItem as ListSavedForLaterMessagesDataListItem,
        ListSavedForLaterMessagesDataListItemEntity as ListSavedForLaterMessagesDataListItemEntity,
    )
    from .list_saved_for_later_posts import (
        ListSavedForLaterPosts as ListSavedForLaterPosts,
        ListSavedForLaterPostsData as ListSavedForLaterPostsData,
        ListSavedForLaterPostsDataListItem as ListSavedForLaterPostsDataListItem,
        ListSavedForLaterPostsDataListItemEntity as ListSavedForLaterPostsDataListItemEntity,
    )
    from .list_shared_free_trial_link_tags import (
        ListSharedFreeTrialLinkTags as ListSharedFreeTrialLinkTags,
        ListSharedFreeTrialLinkTagsData as ListSharedFreeTrialLinkTagsData,
    )
    from .list_shared_free_trial_links import (
        ListSharedFreeTrialLinks as ListSharedFreeTrialLinks,
        ListSharedFreeTrialLinksData as ListSharedFreeTrialLinksData,
    )
    from .list_shared_tracking_link_tags import (
        ListSharedTrackingLinkTags as ListSharedTrackingLinkTags,
        ListSharedTrackingLinkTagsData as ListSharedTrackingLinkTagsData,
    )
    from .list_shared_tracking_links import (
        ListSharedTrackingLinks as ListSharedTrackingLinks,
        ListSharedTrackingLinksData as ListSharedTrackingLinksData,
    )
    from .list_smart_link_clicks import (
        ListSmartLinkClicks as ListSmartLinkClicks,
        ListSmartLinkClicksData as ListSmartLinkClicksData,
        ListSmartLinkClicksDataChartItem as ListSmartLinkClicksDataChartItem,
        ListSmartLinkClicksDataFilters as ListSmartLinkClicksDataFilters,
        ListSmartLinkClicksDataSummary as ListSmartLinkClicksDataSummary,
    )
    from .list_smart_link_conversions import (
        ListSmartLinkConversions as ListSmartLinkConversions,
        ListSmartLinkConversionsData as ListSmartLinkConversionsData,
        ListSmartLinkConversionsDataChartItem as ListSmartLinkConversionsDataChartItem,
        ListSmartLinkConversionsDataFilters as ListSmartLinkConversionsDataFilters,
        ListSmartLinkConversionsDataRowsItem as ListSmartLinkConversionsDataRowsItem,
        ListSmartLinkConversionsDataRowsItemFan as ListSmartLinkConversionsDataRowsItemFan,
        ListSmartLinkConversionsDataSummary as ListSmartLinkConversionsDataSummary,
    )
    from .list_smart_link_fans import (
        ListSmartLinkFans as ListSmartLinkFans,
        ListSmartLinkFansData as ListSmartLinkFansData,
        ListSmartLinkFansDataFilters as ListSmartLinkFansDataFilters,
        ListSmartLinkFansDataRowsItem as ListSmartLinkFansDataRowsItem,
        ListSmartLinkFansDataRowsItemSubscriptionInsights as ListSmartLinkFansDataRowsItemSubscriptionInsights,
        ListSmartLinkFansDataRowsItemSubscriptionInsightsCurrentSubscription as ListSmartLinkFansDataRowsItemSubscriptionInsightsCurrentSubscription,
        ListSmartLinkFansDataSummary as ListSmartLinkFansDataSummary,
    )
    from .list_smart_link_pixels import ListSmartLinkPixels as ListSmartLinkPixels
    from .list_smart_link_postbacks import ListSmartLinkPostbacks as ListSmartLinkPostbacks
    from .list_smart_link_spenders import ListSmartLinkSpenders as ListSmartLinkSpenders
    from .list_smart_link_tags import ListSmartLinkTags as ListSmartLinkTags
    from .list_smart_links import ListSmartLinks as ListSmartLinks
    from .list_social_media_buttons import ListSocialMediaButtons as ListSocialMediaButtons
    from .list_stored_free_trial_links import (
        ListStoredFreeTrialLinks as ListStoredFreeTrialLinks,
        ListStoredFreeTrialLinksData as ListStoredFreeTrialLinksData,
    )
    from .list_stored_shared_free_trial_links import (
        ListStoredSharedFreeTrialLinks as ListStoredSharedFreeTrialLinks,
        ListStoredSharedFreeTrialLinksData as ListStoredSharedFreeTrialLinksData,
    )
    from .list_stored_shared_tracking_links import (
        ListStoredSharedTrackingLinks as ListStoredSharedTrackingLinks,
        ListStoredSharedTrackingLinksData as ListStoredSharedTrackingLinksData,
    )
    from .list_stored_tracking_links import (
        ListStoredTrackingLinks as ListStoredTrackingLinks,
        ListStoredTrackingLinksData as ListStoredTrackingLinksData,
    )
    from .list_story_archive import (
        ListStoryArchive as ListStoryArchive,
        ListStoryArchiveData as ListStoryArchiveData,
        ListStoryArchiveDataListItem as ListStoryArchiveDataListItem,
    )
    from .list_story_highlights import (
        ListStoryHighlights as ListStoryHighlights,
        ListStoryHighlightsData as ListStoryHighlightsData,
    )
    from .list_story_viewers import (
        ListStoryViewers as ListStoryViewers,
        ListStoryViewersData as ListStoryViewersData,
        ListStoryViewersDataListItem as ListStoryViewersDataListItem,
    )
    from .list_taggable_users import (
        ListTaggableUsers as ListTaggableUsers,
        ListTaggableUsersData as ListTaggableUsersData,
        ListTaggableUsersDataItemsItem as ListTaggableUsersDataItemsItem,
    )
    from .list_top_fans import ListTopFans as ListTopFans, ListTopFansData as ListTopFansData
    from .list_tracking_link_spenders import ListTrackingLinkSpenders as ListTrackingLinkSpenders
    from .list_tracking_link_subscribers import (
        ListTrackingLinkSubscribers as ListTrackingLinkSubscribers,
        ListTrackingLinkSubscribersData as ListTrackingLinkSubscribersData,
        ListTrackingLinkSubscribersDataListItem as ListTrackingLinkSubscribersDataListItem,
    )
    from .list_tracking_link_tags import (
        ListTrackingLinkTags as ListTrackingLinkTags,
        ListTrackingLinkTagsData as ListTrackingLinkTagsData,
    )
    from .list_tracking_links import (
        ListTrackingLinks as ListTrackingLinks,
        ListTrackingLinksData as ListTrackingLinksData,
    )
    from .list_transactions import (
        ListTransactions as ListTransactions,
        ListTransactionsData as ListTransactionsData,
        ListTransactionsDataListItem as ListTransactionsDataListItem,
    )
    from .list_trending_gifs import ListTrendingGifs as ListTrendingGifs
    from .list_user_list_users import (
        ListUserListUsers as ListUserListUsers,
        ListUserListUsersData as ListUserListUsersData,
    )
    from .list_user_lists import ListUserLists as ListUserLists
    from .list_vault_lists import (
        ListVaultLists as ListVaultLists,
        ListVaultListsData as ListVaultListsData,
        ListVaultListsDataAll as ListVaultListsDataAll,
        ListVaultListsDataAllMediasItem as ListVaultListsDataAllMediasItem,
    )
    from .list_vault_media import (
        ListVaultMedia as ListVaultMedia,
        ListVaultMediaData as ListVaultMediaData,
        ListVaultMediaDataListItem as ListVaultMediaDataListItem,
        ListVaultMediaDataListItemCounters as ListVaultMediaDataListItemCounters,
    )
    from .list_webhook_deliveries import ListWebhookDeliveries as ListWebhookDeliveries
    from .list_webhooks import ListWebhooks as ListWebhooks
    from .mass_list_user_details import (
        MassListUserDetails as MassListUserDetails,
        MassListUserDetailsData as MassListUserDetailsData,
        MassListUserDetailsDataAdditionalProperty as MassListUserDetailsDataAdditionalProperty,
    )
    from .mass_messages import (
        MassMessages as MassMessages,
        MassMessagesData as MassMessagesData,
        MassMessagesDataItemsItem as MassMessagesDataItemsItem,
    )
    from .mass_messages_chart import (
        MassMessagesChart as MassMessagesChart,
        MassMessagesChartData as MassMessagesChartData,
        MassMessagesChartDataGroupMessages as MassMessagesChartDataGroupMessages,
        MassMessagesChartDataGroupMessagesChartItem as MassMessagesChartDataGroupMessagesChartItem,
        MassMessagesChartDataGroupMessagesPurchases as MassMessagesChartDataGroupMessagesPurchases,
        MassMessagesChartDataGroupMessagesPurchasesChartItem as MassMessagesChartDataGroupMessagesPurchasesChartItem,
    )
    from .message_buyers import (
        MessageBuyers as MessageBuyers,
        MessageBuyersData as MessageBuyersData,
        MessageBuyersDataListItem as MessageBuyersDataListItem,
    )
    from .poll_authentication_status import (
        PollAuthenticationStatus as PollAuthenticationStatus,
        PollAuthenticationStatusAccount as PollAuthenticationStatusAccount,
        PollAuthenticationStatusLastAttempt as PollAuthenticationStatusLastAttempt,
    )
    from .reauthenticate_account import ReauthenticateAccount as ReauthenticateAccount
    from .redeliver_webhook_delivery import RedeliverWebhookDelivery as RedeliverWebhookDelivery
    from .remove_free_trial_link_tags import (
        RemoveFreeTrialLinkTags as RemoveFreeTrialLinkTags,
        RemoveFreeTrialLinkTagsBody as RemoveFreeTrialLinkTagsBody,
        RemoveFreeTrialLinkTagsData as RemoveFreeTrialLinkTagsData,
    )
    from .remove_media_from_list import (
        RemoveMediaFromList as RemoveMediaFromList,
        RemoveMediaFromListBody as RemoveMediaFromListBody,
    )
    from .remove_shared_free_trial_link_tags import (
        RemoveSharedFreeTrialLinkTags as RemoveSharedFreeTrialLinkTags,
        RemoveSharedFreeTrialLinkTagsBody as RemoveSharedFreeTrialLinkTagsBody,
        RemoveSharedFreeTrialLinkTagsData as RemoveSharedFreeTrialLinkTagsData,
    )
    from .remove_shared_tracking_link_tags import (
        RemoveSharedTrackingLinkTags as RemoveSharedTrackingLinkTags,
        RemoveSharedTrackingLinkTagsBody as RemoveSharedTrackingLinkTagsBody,
        RemoveSharedTrackingLinkTagsData as RemoveSharedTrackingLinkTagsData,
    )
    from .remove_smart_link_tags import (
        RemoveSmartLinkTags as RemoveSmartLinkTags,
        RemoveSmartLinkTagsBody as RemoveSmartLinkTagsBody,
    )
    from .remove_tracking_link_tags import (
        RemoveTrackingLinkTags as RemoveTrackingLinkTags,
        RemoveTrackingLinkTagsBody as RemoveTrackingLinkTagsBody,
        RemoveTrackingLinkTagsData as RemoveTrackingLinkTagsData,
    )
    from .remove_user_from_a_user_list import (
        RemoveUserFromAUserList as RemoveUserFromAUserList,
        RemoveUserFromAUserListData as RemoveUserFromAUserListData,
        RemoveUserFromAUserListDataUserState as RemoveUserFromAUserListDataUserState,
    )
    from .rename_release_form import RenameReleaseForm as RenameReleaseForm
    from .rename_vault_list import RenameVaultList as RenameVaultList, RenameVaultListBody as RenameVaultListBody
    from .reorder_social_media_buttons import (
        ReorderSocialMediaButtons as ReorderSocialMediaButtons,
        ReorderSocialMediaButtonsBody as ReorderSocialMediaButtonsBody,
    )
    from .request_manual_withdrawal import (
        RequestManualWithdrawal as RequestManualWithdrawal,
        RequestManualWithdrawalBody as RequestManualWithdrawalBody,
        RequestManualWithdrawalData as RequestManualWithdrawalData,
        RequestManualWithdrawalDataListItem as RequestManualWithdrawalDataListItem,
    )
    from .restrict_user import RestrictUser as RestrictUser
    from .retry_failed_data_export import (
        RetryFailedDataExport as RetryFailedDataExport,
        RetryFailedDataExportData as RetryFailedDataExportData,
    )
    from .search_chat_messages import SearchChatMessages as SearchChatMessages
    from .search_gifs import SearchGifs as SearchGifs
    from .search_profiles import SearchProfiles as SearchProfiles, SearchProfilesDataItem as SearchProfilesDataItem
    from .search_users_in_notifications import (
        SearchUsersInNotifications as SearchUsersInNotifications,
        SearchUsersInNotificationsDataItem as SearchUsersInNotificationsDataItem,
    )
    from .send_2fa_email_to_creator import Send2faEmailToCreator as Send2faEmailToCreator
    from .send_mass_message import SendMassMessage as SendMassMessage, SendMassMessageBody as SendMassMessageBody
    from .send_message import SendMessage as SendMessage, SendMessageBody as SendMessageBody
    from .send_post import SendPost as SendPost, SendPostBody as SendPostBody, SendPostData as SendPostData
    from .send_smart_link_pixel_test_event import SendSmartLinkPixelTestEvent as SendSmartLinkPixelTestEvent
    from .set_fans_custom_name import (
        SetFansCustomName as SetFansCustomName,
        SetFansCustomNameBody as SetFansCustomNameBody,
        SetFansCustomNameData as SetFansCustomNameData,
    )
    from .shared import (
        Account as Account,
        AvatarThumbs as AvatarThumbs,
        Cache as Cache,
        ChatMessage as ChatMessage,
        Country as Country,
        Credits as Credits,
        Fan as Fan,
        FreeTrialLink as FreeTrialLink,
        Gif as Gif,
        HeaderSize as HeaderSize,
        HeaderThumbs as HeaderThumbs,
        LinkCost as LinkCost,
        LinkMetrics as LinkMetrics,
        LinkOwner as LinkOwner,
        LinkRevenue as LinkRevenue,
        LinkSpender as LinkSpender,
        LinkSummary as LinkSummary,
        ListedUser as ListedUser,
        ListState as ListState,
        MassMessage as MassMessage,
        Media as Media,
        MediaFile as MediaFile,
        MediaFiles as MediaFiles,
        Meta as Meta,
        Pagination as Pagination,
        PostbackHeader as PostbackHeader,
        PostComment as PostComment,
        PostCounters as PostCounters,
        PostLabel as PostLabel,
        Profitability as Profitability,
        PromoOffer as PromoOffer,
        Promotion as Promotion,
        RateLimits as RateLimits,
        SharedFreeTrialLink as SharedFreeTrialLink,
        SharedTrackingLink as SharedTrackingLink,
        SmartLink as SmartLink,
        SmartLinkAccount as SmartLinkAccount,
        SmartLinkClick as SmartLinkClick,
        SmartLinkPostback as SmartLinkPostback,
        SmartLinkReference as SmartLinkReference,
        SocialMediaButton as SocialMediaButton,
        Story as Story,
        StoryHighlight as StoryHighlight,
        SubscribedByData as SubscribedByData,
        SubscribedOnData as SubscribedOnData,
        Subscription as Subscription,
        SubscriptionBundle as SubscriptionBundle,
        Success as Success,
        TrackingLink as TrackingLink,
        User as User,
        UserList as UserList,
        UserProfile as UserProfile,
        VaultList as VaultList,
        VaultListState as VaultListState,
        VideoSources as VideoSources,
        Webhook as Webhook,
        WelcomeMessage as WelcomeMessage,
    )
    from .show_post_statistics import (
        ShowPostStatistics as ShowPostStatistics,
        ShowPostStatisticsData as ShowPostStatisticsData,
        ShowPostStatisticsDataCommentChartItem as ShowPostStatisticsDataCommentChartItem,
        ShowPostStatisticsDataLikeChartItem as ShowPostStatisticsDataLikeChartItem,
        ShowPostStatisticsDataLookChartItem as ShowPostStatisticsDataLookChartItem,
        ShowPostStatisticsDataPurchasesChartItem as ShowPostStatisticsDataPurchasesChartItem,
        ShowPostStatisticsDataTipChartItem as ShowPostStatisticsDataTipChartItem,
        ShowPostStatisticsDataTipSumChartItem as ShowPostStatisticsDataTipSumChartItem,
        ShowPostStatisticsDataUniqueLookChartItem as ShowPostStatisticsDataUniqueLookChartItem,
    )
    from .show_smart_link_postback import ShowSmartLinkPostback as ShowSmartLinkPostback
    from .show_story import ShowStory as ShowStory
    from .show_story_highlight import ShowStoryHighlight as ShowStoryHighlight
    from .show_vault_list import ShowVaultList as ShowVaultList
    from .show_webhook import ShowWebhook as ShowWebhook
    from .start_authentication import (
        StartAuthentication as StartAuthentication,
        StartAuthenticationBody as StartAuthenticationBody,
        StartAuthenticationBodyCustomProxy as StartAuthenticationBodyCustomProxy,
    )
    from .start_data_export import StartDataExport as StartDataExport, StartDataExportData as StartDataExportData
    from .statistics_overview import (
        StatisticsOverview as StatisticsOverview,
        StatisticsOverviewData as StatisticsOverviewData,
        StatisticsOverviewDataEarning as StatisticsOverviewDataEarning,
        StatisticsOverviewDataMassMessages as StatisticsOverviewDataMassMessages,
        StatisticsOverviewDataMassMessagesChartDataItem as StatisticsOverviewDataMassMessagesChartDataItem,
        StatisticsOverviewDataMassMessagesCount as StatisticsOverviewDataMassMessagesCount,
        StatisticsOverviewDataMassMessagesEarnings as StatisticsOverviewDataMassMessagesEarnings,
        StatisticsOverviewDataMassMessagesViews as StatisticsOverviewDataMassMessagesViews,
        StatisticsOverviewDataPosts as StatisticsOverviewDataPosts,
        StatisticsOverviewDataPostsChartDataItem as StatisticsOverviewDataPostsChartDataItem,
        StatisticsOverviewDataPostsCount as StatisticsOverviewDataPostsCount,
        StatisticsOverviewDataPostsEarnings as StatisticsOverviewDataPostsEarnings,
        StatisticsOverviewDataPostsViews as StatisticsOverviewDataPostsViews,
        StatisticsOverviewDataStreams as StatisticsOverviewDataStreams,
        StatisticsOverviewDataStreamsChartDataItem as StatisticsOverviewDataStreamsChartDataItem,
        StatisticsOverviewDataStreamsCount as StatisticsOverviewDataStreamsCount,
        StatisticsOverviewDataStreamsEarnings as StatisticsOverviewDataStreamsEarnings,
        StatisticsOverviewDataStreamsViews as StatisticsOverviewDataStreamsViews,
        StatisticsOverviewDataVisitors as StatisticsOverviewDataVisitors,
        StatisticsOverviewDataVisitorsChartDataItem as StatisticsOverviewDataVisitorsChartDataItem,
        StatisticsOverviewDataVisitorsEarnings as StatisticsOverviewDataVisitorsEarnings,
        StatisticsOverviewDataVisitorsSubscriptions as StatisticsOverviewDataVisitorsSubscriptions,
        StatisticsOverviewDataVisitorsSubscriptionsNew as StatisticsOverviewDataVisitorsSubscriptionsNew,
        StatisticsOverviewDataVisitorsSubscriptionsRenew as StatisticsOverviewDataVisitorsSubscriptionsRenew,
        StatisticsOverviewDataVisitorsVisitors as StatisticsOverviewDataVisitorsVisitors,
    )
    from .submit_2fa import Submit2fa as Submit2fa, Submit2faBody as Submit2faBody
    from .subscribe_to_user import SubscribeToUser as SubscribeToUser, SubscribeToUserData as SubscribeToUserData
    from .top_message import (
        TopMessage as TopMessage,
        TopMessageData as TopMessageData,
        TopMessageDataPurchases as TopMessageDataPurchases,
        TopMessageDataPurchasesRelationships as TopMessageDataPurchasesRelationships,
        TopMessageDataPurchasesRelationshipsBuyers as TopMessageDataPurchasesRelationshipsBuyers,
    )
    from .unarchive_post import UnarchivePost as UnarchivePost, UnarchivePostData as UnarchivePostData
    from .unblock_user import UnblockUser as UnblockUser
    from .unlike_message import UnlikeMessage as UnlikeMessage, UnlikeMessageData as UnlikeMessageData
    from .unlike_post_comment import (
        UnlikePostComment as UnlikePostComment,
        UnlikePostCommentData as UnlikePostCommentData,
    )
    from .unrestrict_user import UnrestrictUser as UnrestrictUser
    from .unsend_delete_mass_message import (
        UnsendDeleteMassMessage as UnsendDeleteMassMessage,
        UnsendDeleteMassMessageData as UnsendDeleteMassMessageData,
    )
    from .unsubscribe_from_user import (
        UnsubscribeFromUser as UnsubscribeFromUser,
        UnsubscribeFromUserBody as UnsubscribeFromUserBody,
        UnsubscribeFromUserData as UnsubscribeFromUserData,
    )
    from .update_authentication_credentials import (
        UpdateAuthenticationCredentials as UpdateAuthenticationCredentials,
        UpdateAuthenticationCredentialsBody as UpdateAuthenticationCredentialsBody,
    )
    from .update_blocked_countries import UpdateBlockedCountriesBody as UpdateBlockedCountriesBody
    from .update_custom_summary_category import (
        UpdateCustomSummaryCategory as UpdateCustomSummaryCategory,
        UpdateCustomSummaryCategoryBody as UpdateCustomSummaryCategoryBody,
    )
    from .update_mass_message import (
        UpdateMassMessage as UpdateMassMessage,
        UpdateMassMessageBody as UpdateMassMessageBody,
    )
    from .update_notification_tabs_order import UpdateNotificationTabsOrderBody as UpdateNotificationTabsOrderBody
    from .update_payout_frequency import UpdatePayoutFrequencyBody as UpdatePayoutFrequencyBody
    from .update_post import UpdatePostBody as UpdatePostBody
    from .update_profile import UpdateProfileBody as UpdateProfileBody
    from .update_smart_link_pixel import UpdateSmartLinkPixel as UpdateSmartLinkPixel
    from .update_smart_link_postback import (
        UpdateSmartLinkPostback as UpdateSmartLinkPostback,
        UpdateSmartLinkPostbackBody as UpdateSmartLinkPostbackBody,
        UpdateSmartLinkPostbackBodyHeadersItem as UpdateSmartLinkPostbackBodyHeadersItem,
    )
    from .update_social_media_button import (
        UpdateSocialMediaButton as UpdateSocialMediaButton,
        UpdateSocialMediaButtonBody as UpdateSocialMediaButtonBody,
    )
    from .update_story_highlight import (
        UpdateStoryHighlight as UpdateStoryHighlight,
        UpdateStoryHighlightBody as UpdateStoryHighlightBody,
    )
    from .update_subscription_price import UpdateSubscriptionPriceBody as UpdateSubscriptionPriceBody
    from .update_user_list import UpdateUserList as UpdateUserList, UpdateUserListBody as UpdateUserListBody
    from .update_webhook import UpdateWebhook as UpdateWebhook, UpdateWebhookBody as UpdateWebhookBody
    from .update_welcome_message import (
        UpdateWelcomeMessage as UpdateWelcomeMessage,
        UpdateWelcomeMessageBody as UpdateWelcomeMessageBody,
    )
    from .upload_media_to_the_onlyfans_cdn import (
        UploadMediaToTheOnlyfansCdn as UploadMediaToTheOnlyfansCdn,
        UploadMediaToTheOnlyfansCdnAdditional as UploadMediaToTheOnlyfansCdnAdditional,
        UploadMediaToTheOnlyfansCdnBody as UploadMediaToTheOnlyfansCdnBody,
        UploadMediaToTheOnlyfansCdnThumbsItem as UploadMediaToTheOnlyfansCdnThumbsItem,
    )
    from .upload_media_to_vault import (
        UploadMediaToVault as UploadMediaToVault,
        UploadMediaToVaultBody as UploadMediaToVaultBody,
        UploadMediaToVaultData as UploadMediaToVaultData,
    )
    from .whoami import Whoami as Whoami, WhoamiApiKey as WhoamiApiKey, WhoamiTeam as WhoamiTeam
else:
    __getattr__ = lazy_models(__name__)
