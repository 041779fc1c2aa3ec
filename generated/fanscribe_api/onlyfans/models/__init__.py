"""Every model of this package, each loaded when its name is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_free_trial_link_tags_body import AddFreeTrialLinkTagsBody as AddFreeTrialLinkTagsBody
    from .add_free_trial_link_tags_response_200 import (
        AddFreeTrialLinkTagsResponse200 as AddFreeTrialLinkTagsResponse200,
    )
    from .add_free_trial_link_tags_response_200_data import (
        AddFreeTrialLinkTagsResponse200Data as AddFreeTrialLinkTagsResponse200Data,
    )
    from .add_free_trial_link_tags_response_200_meta import (
        AddFreeTrialLinkTagsResponse200Meta as AddFreeTrialLinkTagsResponse200Meta,
    )
    from .add_free_trial_link_tags_response_200_meta_cache import (
        AddFreeTrialLinkTagsResponse200MetaCache as AddFreeTrialLinkTagsResponse200MetaCache,
    )
    from .add_free_trial_link_tags_response_200_meta_credits import (
        AddFreeTrialLinkTagsResponse200MetaCredits as AddFreeTrialLinkTagsResponse200MetaCredits,
    )
    from .add_free_trial_link_tags_response_200_meta_rate_limits import (
        AddFreeTrialLinkTagsResponse200MetaRateLimits as AddFreeTrialLinkTagsResponse200MetaRateLimits,
    )
    from .add_media_to_list_body import AddMediaToListBody as AddMediaToListBody
    from .add_media_to_list_response_200 import AddMediaToListResponse200 as AddMediaToListResponse200
    from .add_media_to_list_response_200_data import AddMediaToListResponse200Data as AddMediaToListResponse200Data
    from .add_media_to_list_response_200_data_medias_item import (
        AddMediaToListResponse200DataMediasItem as AddMediaToListResponse200DataMediasItem,
    )
    from .add_media_to_list_response_200_meta import AddMediaToListResponse200Meta as AddMediaToListResponse200Meta
    from .add_media_to_list_response_200_meta_cache import (
        AddMediaToListResponse200MetaCache as AddMediaToListResponse200MetaCache,
    )
    from .add_media_to_list_response_200_meta_credits import (
        AddMediaToListResponse200MetaCredits as AddMediaToListResponse200MetaCredits,
    )
    from .add_media_to_list_response_200_meta_rate_limits import (
        AddMediaToListResponse200MetaRateLimits as AddMediaToListResponse200MetaRateLimits,
    )
    from .add_shared_free_trial_link_tags_body import AddSharedFreeTrialLinkTagsBody as AddSharedFreeTrialLinkTagsBody
    from .add_shared_free_trial_link_tags_response_200 import (
        AddSharedFreeTrialLinkTagsResponse200 as AddSharedFreeTrialLinkTagsResponse200,
    )
    from .add_shared_free_trial_link_tags_response_200_data import (
        AddSharedFreeTrialLinkTagsResponse200Data as AddSharedFreeTrialLinkTagsResponse200Data,
    )
    from .add_shared_free_trial_link_tags_response_200_meta import (
        AddSharedFreeTrialLinkTagsResponse200Meta as AddSharedFreeTrialLinkTagsResponse200Meta,
    )
    from .add_shared_free_trial_link_tags_response_200_meta_cache import (
        AddSharedFreeTrialLinkTagsResponse200MetaCache as AddSharedFreeTrialLinkTagsResponse200MetaCache,
    )
    from .add_shared_free_trial_link_tags_response_200_meta_credits import (
        AddSharedFreeTrialLinkTagsResponse200MetaCredits as AddSharedFreeTrialLinkTagsResponse200MetaCredits,
    )
    from .add_shared_free_trial_link_tags_response_200_meta_rate_limits import (
        AddSharedFreeTrialLinkTagsResponse200MetaRateLimits as AddSharedFreeTrialLinkTagsResponse200MetaRateLimits,
    )
    from .add_shared_tracking_link_tags_body import AddSharedTrackingLinkTagsBody as AddSharedTrackingLinkTagsBody
    from .add_shared_tracking_link_tags_response_200 import (
        AddSharedTrackingLinkTagsResponse200 as AddSharedTrackingLinkTagsResponse200,
    )
    from .add_shared_tracking_link_tags_response_200_data import (
        AddSharedTrackingLinkTagsResponse200Data as AddSharedTrackingLinkTagsResponse200Data,
    )
    from .add_shared_tracking_link_tags_response_200_meta import (
        AddSharedTrackingLinkTagsResponse200Meta as AddSharedTrackingLinkTagsResponse200Meta,
    )
    from .add_shared_tracking_link_tags_response_200_meta_cache import (
        AddSharedTrackingLinkTagsResponse200MetaCache as AddSharedTrackingLinkTagsResponse200MetaCache,
    )
    from .add_shared_tracking_link_tags_response_200_meta_credits import (
        AddSharedTrackingLinkTagsResponse200MetaCredits as AddSharedTrackingLinkTagsResponse200MetaCredits,
    )
    from .add_shared_tracking_link_tags_response_200_meta_rate_limits import (
        AddSharedTrackingLinkTagsResponse200MetaRateLimits as AddSharedTrackingLinkTagsResponse200MetaRateLimits,
    )
    from .add_smart_link_tags_body import AddSmartLinkTagsBody as AddSmartLinkTagsBody
    from .add_smart_link_tags_response_200 import AddSmartLinkTagsResponse200 as AddSmartLinkTagsResponse200
    from .add_smart_link_tags_response_200_meta import (
        AddSmartLinkTagsResponse200Meta as AddSmartLinkTagsResponse200Meta,
    )
    from .add_smart_link_tags_response_200_meta_cache import (
        AddSmartLinkTagsResponse200MetaCache as AddSmartLinkTagsResponse200MetaCache,
    )
    from .add_smart_link_tags_response_200_meta_credits import (
        AddSmartLinkTagsResponse200MetaCredits as AddSmartLinkTagsResponse200MetaCredits,
    )
    from .add_smart_link_tags_response_200_meta_rate_limits import (
        AddSmartLinkTagsResponse200MetaRateLimits as AddSmartLinkTagsResponse200MetaRateLimits,
    )
    from .add_social_media_button_body import AddSocialMediaButtonBody as AddSocialMediaButtonBody
    from .add_social_media_button_body_type import AddSocialMediaButtonBodyType as AddSocialMediaButtonBodyType
    from .add_social_media_button_response_200 import AddSocialMediaButtonResponse200 as AddSocialMediaButtonResponse200
    from .add_social_media_button_response_200_data_item import (
        AddSocialMediaButtonResponse200DataItem as AddSocialMediaButtonResponse200DataItem,
    )
    from .add_social_media_button_response_200_meta import (
        AddSocialMediaButtonResponse200Meta as AddSocialMediaButtonResponse200Meta,
    )
    from .add_social_media_button_response_200_meta_cache import (
        AddSocialMediaButtonResponse200MetaCache as AddSocialMediaButtonResponse200MetaCache,
    )
    from .add_social_media_button_response_200_meta_credits import (
        AddSocialMediaButtonResponse200MetaCredits as AddSocialMediaButtonResponse200MetaCredits,
    )
    from .add_social_media_button_response_200_meta_rate_limits import (
        AddSocialMediaButtonResponse200MetaRateLimits as AddSocialMediaButtonResponse200MetaRateLimits,
    )
    from .add_story_to_highlight_body import AddStoryToHighlightBody as AddStoryToHighlightBody
    from .add_story_to_highlight_response_200 import AddStoryToHighlightResponse200 as AddStoryToHighlightResponse200
    from .add_story_to_highlight_response_200_data import (
        AddStoryToHighlightResponse200Data as AddStoryToHighlightResponse200Data,
    )
    from .add_story_to_highlight_response_200_meta import (
        AddStoryToHighlightResponse200Meta as AddStoryToHighlightResponse200Meta,
    )
    from .add_story_to_highlight_response_200_meta_cache import (
        AddStoryToHighlightResponse200MetaCache as AddStoryToHighlightResponse200MetaCache,
    )
    from .add_story_to_highlight_response_200_meta_credits import (
        AddStoryToHighlightResponse200MetaCredits as AddStoryToHighlightResponse200MetaCredits,
    )
    from .add_story_to_highlight_response_200_meta_rate_limits import (
        AddStoryToHighlightResponse200MetaRateLimits as AddStoryToHighlightResponse200MetaRateLimits,
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
    from .add_to_story_response_200_data_media_item import (
        AddToStoryResponse200DataMediaItem as AddToStoryResponse200DataMediaItem,
    )
    from .add_to_story_response_200_data_media_item_files import (
        AddToStoryResponse200DataMediaItemFiles as AddToStoryResponse200DataMediaItemFiles,
    )
    from .add_to_story_response_200_data_media_item_files_full import (
        AddToStoryResponse200DataMediaItemFilesFull as AddToStoryResponse200DataMediaItemFilesFull,
    )
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
    from .add_to_story_response_200_data_release_forms_item_user import (
        AddToStoryResponse200DataReleaseFormsItemUser as AddToStoryResponse200DataReleaseFormsItemUser,
    )
    from .add_to_story_response_200_data_texts_item import (
        AddToStoryResponse200DataTextsItem as AddToStoryResponse200DataTextsItem,
    )
    from .add_to_story_response_200_meta import AddToStoryResponse200Meta as AddToStoryResponse200Meta
    from .add_to_story_response_200_meta_cache import AddToStoryResponse200MetaCache as AddToStoryResponse200MetaCache
    from .add_to_story_response_200_meta_credits import (
        AddToStoryResponse200MetaCredits as AddToStoryResponse200MetaCredits,
    )
    from .add_to_story_response_200_meta_rate_limits import (
        AddToStoryResponse200MetaRateLimits as AddToStoryResponse200MetaRateLimits,
    )
    from .add_tracking_link_tags_body import AddTrackingLinkTagsBody as AddTrackingLinkTagsBody
    from .add_tracking_link_tags_response_200 import AddTrackingLinkTagsResponse200 as AddTrackingLinkTagsResponse200
    from .add_tracking_link_tags_response_200_data import (
        AddTrackingLinkTagsResponse200Data as AddTrackingLinkTagsResponse200Data,
    )
    from .add_tracking_link_tags_response_200_meta import (
        AddTrackingLinkTagsResponse200Meta as AddTrackingLinkTagsResponse200Meta,
    )
    from .add_tracking_link_tags_response_200_meta_cache import (
        AddTrackingLinkTagsResponse200MetaCache as AddTrackingLinkTagsResponse200MetaCache,
    )
    from .add_tracking_link_tags_response_200_meta_credits import (
        AddTrackingLinkTagsResponse200MetaCredits as AddTrackingLinkTagsResponse200MetaCredits,
    )
    from .add_tracking_link_tags_response_200_meta_rate_limits import (
        AddTrackingLinkTagsResponse200MetaRateLimits as AddTrackingLinkTagsResponse200MetaRateLimits,
    )
    from .add_users_to_user_list_body import AddUsersToUserListBody as AddUsersToUserListBody
    from .add_users_to_user_list_response_200 import AddUsersToUserListResponse200 as AddUsersToUserListResponse200
    from .add_users_to_user_list_response_200_data import (
        AddUsersToUserListResponse200Data as AddUsersToUserListResponse200Data,
    )
    from .add_users_to_user_list_response_200_data_failed import (
        AddUsersToUserListResponse200DataFailed as AddUsersToUserListResponse200DataFailed,
    )
    from .add_users_to_user_list_response_200_meta import (
        AddUsersToUserListResponse200Meta as AddUsersToUserListResponse200Meta,
    )
    from .add_users_to_user_list_response_200_meta_cache import (
        AddUsersToUserListResponse200MetaCache as AddUsersToUserListResponse200MetaCache,
    )
    from .add_users_to_user_list_response_200_meta_credits import (
        AddUsersToUserListResponse200MetaCredits as AddUsersToUserListResponse200MetaCredits,
    )
    from .add_users_to_user_list_response_200_meta_rate_limits import (
        AddUsersToUserListResponse200MetaRateLimits as AddUsersToUserListResponse200MetaRateLimits,
    )
    from .archive_post_response_200 import ArchivePostResponse200 as ArchivePostResponse200
    from .archive_post_response_200_data import ArchivePostResponse200Data as ArchivePostResponse200Data
    from .archive_post_response_200_data_counters import (
        ArchivePostResponse200DataCounters as ArchivePostResponse200DataCounters,
    )
    from .archive_post_response_200_data_label_states_item import (
        ArchivePostResponse200DataLabelStatesItem as ArchivePostResponse200DataLabelStatesItem,
    )
    from .archive_post_response_200_meta import ArchivePostResponse200Meta as ArchivePostResponse200Meta
    from .archive_post_response_200_meta_cache import ArchivePostResponse200MetaCache as ArchivePostResponse200MetaCache
    from .archive_post_response_200_meta_credits import (
        ArchivePostResponse200MetaCredits as ArchivePostResponse200MetaCredits,
    )
    from .archive_post_response_200_meta_rate_limits import (
        ArchivePostResponse200MetaRateLimits as ArchivePostResponse200MetaRateLimits,
    )
    from .attach_tags_release_forms_to_message_response_200 import (
        AttachTagsReleaseFormsToMessageResponse200 as AttachTagsReleaseFormsToMessageResponse200,
    )
    from .attach_tags_release_forms_to_message_response_200_meta import (
        AttachTagsReleaseFormsToMessageResponse200Meta as AttachTagsReleaseFormsToMessageResponse200Meta,
    )
    from .attach_tags_release_forms_to_message_response_200_meta_cache import (
        AttachTagsReleaseFormsToMessageResponse200MetaCache as AttachTagsReleaseFormsToMessageResponse200MetaCache,
    )
    from .attach_tags_release_forms_to_message_response_200_meta_credits import (
        AttachTagsReleaseFormsToMessageResponse200MetaCredits as AttachTagsReleaseFormsToMessageResponse200MetaCredits,
    )
    from .attach_tags_release_forms_to_message_response_200_meta_rate_limits import (
        AttachTagsReleaseFormsToMessageResponse200MetaRateLimits as AttachTagsReleaseFormsToMessageResponse200MetaRateLimits,
    )
    from .block_user_response_200 import BlockUserResponse200 as BlockUserResponse200
    from .block_user_response_200_data import BlockUserResponse200Data as BlockUserResponse200Data
    from .block_user_response_200_data_avatar_thumbs import (
        BlockUserResponse200DataAvatarThumbs as BlockUserResponse200DataAvatarThumbs,
    )
    from .block_user_response_200_data_header_size import (
        BlockUserResponse200DataHeaderSize as BlockUserResponse200DataHeaderSize,
    )
    from .block_user_response_200_data_header_thumbs import (
        BlockUserResponse200DataHeaderThumbs as BlockUserResponse200DataHeaderThumbs,
    )
    from .block_user_response_200_data_lists_states_item import (
        BlockUserResponse200DataListsStatesItem as BlockUserResponse200DataListsStatesItem,
    )
    from .block_user_response_200_data_subscribed_by_data import (
        BlockUserResponse200DataSubscribedByData as BlockUserResponse200DataSubscribedByData,
    )
    from .block_user_response_200_data_subscribed_by_data_subscribes_item import (
        BlockUserResponse200DataSubscribedByDataSubscribesItem as BlockUserResponse200DataSubscribedByDataSubscribesItem,
    )
    from .block_user_response_200_data_subscribed_on_data import (
        BlockUserResponse200DataSubscribedOnData as BlockUserResponse200DataSubscribedOnData,
    )
    from .block_user_response_200_data_subscription_bundles_item import (
        BlockUserResponse200DataSubscriptionBundlesItem as BlockUserResponse200DataSubscriptionBundlesItem,
    )
    from .block_user_response_200_meta import BlockUserResponse200Meta as BlockUserResponse200Meta
    from .block_user_response_200_meta_cache import BlockUserResponse200MetaCache as BlockUserResponse200MetaCache
    from .block_user_response_200_meta_credits import BlockUserResponse200MetaCredits as BlockUserResponse200MetaCredits
    from .block_user_response_200_meta_rate_limits import (
        BlockUserResponse200MetaRateLimits as BlockUserResponse200MetaRateLimits,
    )
    from .calculate_chargeback_ratio_response_200 import (
        CalculateChargebackRatioResponse200 as CalculateChargebackRatioResponse200,
    )
    from .calculate_chargeback_ratio_response_200_data import (
        CalculateChargebackRatioResponse200Data as CalculateChargebackRatioResponse200Data,
    )
    from .calculate_chargeback_ratio_response_200_meta import (
        CalculateChargebackRatioResponse200Meta as CalculateChargebackRatioResponse200Meta,
    )
    from .calculate_chargeback_ratio_response_200_meta_cache import (
        CalculateChargebackRatioResponse200MetaCache as CalculateChargebackRatioResponse200MetaCache,
    )
    from .calculate_chargeback_ratio_response_200_meta_credits import (
        CalculateChargebackRatioResponse200MetaCredits as CalculateChargebackRatioResponse200MetaCredits,
    )
    from .calculate_chargeback_ratio_response_200_meta_rate_limits import (
        CalculateChargebackRatioResponse200MetaRateLimits as CalculateChargebackRatioResponse200MetaRateLimits,
    )
    from .calculate_total_transactions_response_200 import (
        CalculateTotalTransactionsResponse200 as CalculateTotalTransactionsResponse200,
    )
    from .cancel_data_export_response_200 import CancelDataExportResponse200 as CancelDataExportResponse200
    from .cancel_data_export_response_200_data import CancelDataExportResponse200Data as CancelDataExportResponse200Data
    from .cancel_data_export_response_200_meta import CancelDataExportResponse200Meta as CancelDataExportResponse200Meta
    from .cancel_data_export_response_200_meta_cache import (
        CancelDataExportResponse200MetaCache as CancelDataExportResponse200MetaCache,
    )
    from .cancel_data_export_response_200_meta_credits import (
        CancelDataExportResponse200MetaCredits as CancelDataExportResponse200MetaCredits,
    )
    from .cancel_data_export_response_200_meta_rate_limits import (
        CancelDataExportResponse200MetaRateLimits as CancelDataExportResponse200MetaRateLimits,
    )
    from .check_username_availability_body import CheckUsernameAvailabilityBody as CheckUsernameAvailabilityBody
    from .check_username_availability_response_200 import (
        CheckUsernameAvailabilityResponse200 as CheckUsernameAvailabilityResponse200,
    )
    from .check_username_availability_response_200_data import (
        CheckUsernameAvailabilityResponse200Data as CheckUsernameAvailabilityResponse200Data,
    )
    from .check_username_availability_response_200_meta import (
        CheckUsernameAvailabilityResponse200Meta as CheckUsernameAvailabilityResponse200Meta,
    )
    from .check_username_availability_response_200_meta_cache import (
        CheckUsernameAvailabilityResponse200MetaCache as CheckUsernameAvailabilityResponse200MetaCache,
    )
    from .check_username_availability_response_200_meta_credits import (
        CheckUsernameAvailabilityResponse200MetaCredits as CheckUsernameAvailabilityResponse200MetaCredits,
    )
    from .check_username_availability_response_200_meta_rate_limits import (
        CheckUsernameAvailabilityResponse200MetaRateLimits as CheckUsernameAvailabilityResponse200MetaRateLimits,
    )
    from .clear_fan_notes_response_200 import ClearFanNotesResponse200 as ClearFanNotesResponse200
    from .clear_fan_notes_response_200_data import ClearFanNotesResponse200Data as ClearFanNotesResponse200Data
    from .clear_fan_notes_response_200_data_avatar_thumbs import (
        ClearFanNotesResponse200DataAvatarThumbs as ClearFanNotesResponse200DataAvatarThumbs,
    )
    from .clear_fan_notes_response_200_data_header_size import (
        ClearFanNotesResponse200DataHeaderSize as ClearFanNotesResponse200DataHeaderSize,
    )
    from .clear_fan_notes_response_200_data_header_thumbs import (
        ClearFanNotesResponse200DataHeaderThumbs as ClearFanNotesResponse200DataHeaderThumbs,
    )
    from .clear_fan_notes_response_200_data_lists_states_item import (
        ClearFanNotesResponse200DataListsStatesItem as ClearFanNotesResponse200DataListsStatesItem,
    )
    from .clear_fan_notes_response_200_data_subscribed_by_data import (
        ClearFanNotesResponse200DataSubscribedByData as ClearFanNotesResponse200DataSubscribedByData,
    )
    from .clear_fan_notes_response_200_data_subscribed_by_data_subscribes_item import (
        ClearFanNotesResponse200DataSubscribedByDataSubscribesItem as ClearFanNotesResponse200DataSubscribedByDataSubscribesItem,
    )
    from .clear_fan_notes_response_200_data_subscribed_on_data import (
        ClearFanNotesResponse200DataSubscribedOnData as ClearFanNotesResponse200DataSubscribedOnData,
    )
    from .clear_fan_notes_response_200_data_subscription_bundles_item import (
        ClearFanNotesResponse200DataSubscriptionBundlesItem as ClearFanNotesResponse200DataSubscriptionBundlesItem,
    )
    from .clear_fan_notes_response_200_meta import ClearFanNotesResponse200Meta as ClearFanNotesResponse200Meta
    from .clear_fan_notes_response_200_meta_cache import (
        ClearFanNotesResponse200MetaCache as ClearFanNotesResponse200MetaCache,
    )
    from .clear_fan_notes_response_200_meta_credits import (
        ClearFanNotesResponse200MetaCredits as ClearFanNotesResponse200MetaCredits,
    )
    from .clear_fan_notes_response_200_meta_rate_limits import (
        ClearFanNotesResponse200MetaRateLimits as ClearFanNotesResponse200MetaRateLimits,
    )
    from .clear_user_list_response_200 import ClearUserListResponse200 as ClearUserListResponse200
    from .clear_user_list_response_200_data import ClearUserListResponse200Data as ClearUserListResponse200Data
    from .clear_user_list_response_200_meta import ClearUserListResponse200Meta as ClearUserListResponse200Meta
    from .clear_user_list_response_200_meta_cache import (
        ClearUserListResponse200MetaCache as ClearUserListResponse200MetaCache,
    )
    from .clear_user_list_response_200_meta_credits import (
        ClearUserListResponse200MetaCredits as ClearUserListResponse200MetaCredits,
    )
    from .clear_user_list_response_200_meta_rate_limits import (
        ClearUserListResponse200MetaRateLimits as ClearUserListResponse200MetaRateLimits,
    )
    from .count_queue_items_response_200 import CountQueueItemsResponse200 as CountQueueItemsResponse200
    from .count_queue_items_response_200_data import CountQueueItemsResponse200Data as CountQueueItemsResponse200Data
    from .count_queue_items_response_200_data_list import (
        CountQueueItemsResponse200DataList as CountQueueItemsResponse200DataList,
    )
    from .count_queue_items_response_200_data_list_additional_property import (
        CountQueueItemsResponse200DataListAdditionalProperty as CountQueueItemsResponse200DataListAdditionalProperty,
    )
    from .count_queue_items_response_200_meta import CountQueueItemsResponse200Meta as CountQueueItemsResponse200Meta
    from .count_queue_items_response_200_meta_cache import (
        CountQueueItemsResponse200MetaCache as CountQueueItemsResponse200MetaCache,
    )
    from .count_queue_items_response_200_meta_credits import (
        CountQueueItemsResponse200MetaCredits as CountQueueItemsResponse200MetaCredits,
    )
    from .count_queue_items_response_200_meta_rate_limits import (
        CountQueueItemsResponse200MetaRateLimits as CountQueueItemsResponse200MetaRateLimits,
    )
    from .create_bundle_discount import CreateBundleDiscount as CreateBundleDiscount
    from .create_bundle_duration import CreateBundleDuration as CreateBundleDuration
    from .create_bundle_response_200 import CreateBundleResponse200 as CreateBundleResponse200
    from .create_bundle_response_200_data import CreateBundleResponse200Data as CreateBundleResponse200Data
    from .create_bundle_response_200_meta import CreateBundleResponse200Meta as CreateBundleResponse200Meta
    from .create_bundle_response_200_meta_cache import (
        CreateBundleResponse200MetaCache as CreateBundleResponse200MetaCache,
    )
    from .create_bundle_response_200_meta_credits import (
        CreateBundleResponse200MetaCredits as CreateBundleResponse200MetaCredits,
    )
    from .create_bundle_response_200_meta_rate_limits import (
        CreateBundleResponse200MetaRateLimits as CreateBundleResponse200MetaRateLimits,
    )
    from .create_client_session_body import CreateClientSessionBody as CreateClientSessionBody
    from .create_client_session_body_proxy_country import (
        CreateClientSessionBodyProxyCountry as CreateClientSessionBodyProxyCountry,
    )
    from .create_client_session_response_200 import CreateClientSessionResponse200 as CreateClientSessionResponse200
    from .create_client_session_response_200_data import (
        CreateClientSessionResponse200Data as CreateClientSessionResponse200Data,
    )
    from .create_client_session_response_200_meta import (
        CreateClientSessionResponse200Meta as CreateClientSessionResponse200Meta,
    )
    from .create_client_session_response_200_meta_cache import (
        CreateClientSessionResponse200MetaCache as CreateClientSessionResponse200MetaCache,
    )
    from .create_client_session_response_200_meta_credits import (
        CreateClientSessionResponse200MetaCredits as CreateClientSessionResponse200MetaCredits,
    )
    from .create_client_session_response_200_meta_rate_limits import (
        CreateClientSessionResponse200MetaRateLimits as CreateClientSessionResponse200MetaRateLimits,
    )
    from .create_custom_summary_category_body import CreateCustomSummaryCategoryBody as CreateCustomSummaryCategoryBody
    from .create_custom_summary_category_response_200 import (
        CreateCustomSummaryCategoryResponse200 as CreateCustomSummaryCategoryResponse200,
    )
    from .create_custom_summary_category_response_200_meta import (
        CreateCustomSummaryCategoryResponse200Meta as CreateCustomSummaryCategoryResponse200Meta,
    )
    from .create_custom_summary_category_response_200_meta_cache import (
        CreateCustomSummaryCategoryResponse200MetaCache as CreateCustomSummaryCategoryResponse200MetaCache,
    )
    from .create_custom_summary_category_response_200_meta_credits import (
        CreateCustomSummaryCategoryResponse200MetaCredits as CreateCustomSummaryCategoryResponse200MetaCredits,
    )
    from .create_custom_summary_category_response_200_meta_rate_limits import (
        CreateCustomSummaryCategoryResponse200MetaRateLimits as CreateCustomSummaryCategoryResponse200MetaRateLimits,
    )
    from .create_data_export_body import CreateDataExportBody as CreateDataExportBody
    from .create_data_export_body_file_type import CreateDataExportBodyFileType as CreateDataExportBodyFileType
    from .create_data_export_body_options import CreateDataExportBodyOptions as CreateDataExportBodyOptions
    from .create_data_export_body_type import CreateDataExportBodyType as CreateDataExportBodyType
    from .create_data_export_response_200 import CreateDataExportResponse200 as CreateDataExportResponse200
    from .create_data_export_response_200_data import CreateDataExportResponse200Data as CreateDataExportResponse200Data
    from .create_data_export_response_200_meta import CreateDataExportResponse200Meta as CreateDataExportResponse200Meta
    from .create_data_export_response_200_meta_cache import (
        CreateDataExportResponse200MetaCache as CreateDataExportResponse200MetaCache,
    )
    from .create_data_export_response_200_meta_credits import (
        CreateDataExportResponse200MetaCredits as CreateDataExportResponse200MetaCredits,
    )
    from .create_data_export_response_200_meta_rate_limits import (
        CreateDataExportResponse200MetaRateLimits as CreateDataExportResponse200MetaRateLimits,
    )
    from .create_edit_fan_notes_body import CreateEditFanNotesBody as CreateEditFanNotesBody
    from .create_edit_fan_notes_response_200 import CreateEditFanNotesResponse200 as CreateEditFanNotesResponse200
    from .create_edit_fan_notes_response_200_data import (
        CreateEditFanNotesResponse200Data as CreateEditFanNotesResponse200Data,
    )
    from .create_edit_fan_notes_response_200_data_avatar_thumbs import (
        CreateEditFanNotesResponse200DataAvatarThumbs as CreateEditFanNotesResponse200DataAvatarThumbs,
    )
    from .create_edit_fan_notes_response_200_data_header_size import (
        CreateEditFanNotesResponse200DataHeaderSize as CreateEditFanNotesResponse200DataHeaderSize,
    )
    from .create_edit_fan_notes_response_200_data_header_thumbs import (
        CreateEditFanNotesResponse200DataHeaderThumbs as CreateEditFanNotesResponse200DataHeaderThumbs,
    )
    from .create_edit_fan_notes_response_200_data_lists_states_item import (
        CreateEditFanNotesResponse200DataListsStatesItem as CreateEditFanNotesResponse200DataListsStatesItem,
    )
    from .create_edit_fan_notes_response_200_data_subscribed_by_data import (
        CreateEditFanNotesResponse200DataSubscribedByData as CreateEditFanNotesResponse200DataSubscribedByData,
    )
    from .create_edit_fan_notes_response_200_data_subscribed_by_data_subscribes_item import (
        CreateEditFanNotesResponse200DataSubscribedByDataSubscribesItem as CreateEditFanNotesResponse200DataSubscribedByDataSubscribesItem,
    )
    from .create_edit_fan_notes_response_200_data_subscribed_on_data import (
        CreateEditFanNotesResponse200DataSubscribedOnData as CreateEditFanNotesResponse200DataSubscribedOnData,
    )
    from .create_edit_fan_notes_response_200_data_subscription_bundles_item import (
        CreateEditFanNotesResponse200DataSubscriptionBundlesItem as CreateEditFanNotesResponse200DataSubscriptionBundlesItem,
    )
    from .create_edit_fan_notes_response_200_meta import (
        CreateEditFanNotesResponse200Meta as CreateEditFanNotesResponse200Meta,
    )
    from .create_edit_fan_notes_response_200_meta_cache import (
        CreateEditFanNotesResponse200MetaCache as CreateEditFanNotesResponse200MetaCache,
    )
    from .create_edit_fan_notes_response_200_meta_credits import (
        CreateEditFanNotesResponse200MetaCredits as CreateEditFanNotesResponse200MetaCredits,
    )
    from .create_edit_fan_notes_response_200_meta_rate_limits import (
        CreateEditFanNotesResponse200MetaRateLimits as CreateEditFanNotesResponse200MetaRateLimits,
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
    from .create_free_trial_link_response_200_meta import (
        CreateFreeTrialLinkResponse200Meta as CreateFreeTrialLinkResponse200Meta,
    )
    from .create_free_trial_link_response_200_meta_cache import (
        CreateFreeTrialLinkResponse200MetaCache as CreateFreeTrialLinkResponse200MetaCache,
    )
    from .create_free_trial_link_response_200_meta_credits import (
        CreateFreeTrialLinkResponse200MetaCredits as CreateFreeTrialLinkResponse200MetaCredits,
    )
    from .create_free_trial_link_response_200_meta_rate_limits import (
        CreateFreeTrialLinkResponse200MetaRateLimits as CreateFreeTrialLinkResponse200MetaRateLimits,
    )
    from .create_free_trial_link_response_200_pagination import (
        CreateFreeTrialLinkResponse200Pagination as CreateFreeTrialLinkResponse200Pagination,
    )
    from .create_invitation_link_body import CreateInvitationLinkBody as CreateInvitationLinkBody
    from .create_invitation_link_response_200 import CreateInvitationLinkResponse200 as CreateInvitationLinkResponse200
    from .create_invitation_link_response_200_data import (
        CreateInvitationLinkResponse200Data as CreateInvitationLinkResponse200Data,
    )
    from .create_invitation_link_response_200_data_user import (
        CreateInvitationLinkResponse200DataUser as CreateInvitationLinkResponse200DataUser,
    )
    from .create_invitation_link_response_200_data_user_avatar_thumbs import (
        CreateInvitationLinkResponse200DataUserAvatarThumbs as CreateInvitationLinkResponse200DataUserAvatarThumbs,
    )
    from .create_invitation_link_response_200_meta import (
        CreateInvitationLinkResponse200Meta as CreateInvitationLinkResponse200Meta,
    )
    from .create_invitation_link_response_200_meta_cache import (
        CreateInvitationLinkResponse200MetaCache as CreateInvitationLinkResponse200MetaCache,
    )
    from .create_invitation_link_response_200_meta_credits import (
        CreateInvitationLinkResponse200MetaCredits as CreateInvitationLinkResponse200MetaCredits,
    )
    from .create_invitation_link_response_200_meta_rate_limits import (
        CreateInvitationLinkResponse200MetaRateLimits as CreateInvitationLinkResponse200MetaRateLimits,
    )
    from .create_label_body import CreateLabelBody as CreateLabelBody
    from .create_label_response_200 import CreateLabelResponse200 as CreateLabelResponse200
    from .create_label_response_200_data import CreateLabelResponse200Data as CreateLabelResponse200Data
    from .create_label_response_200_meta import CreateLabelResponse200Meta as CreateLabelResponse200Meta
    from .create_label_response_200_meta_cache import CreateLabelResponse200MetaCache as CreateLabelResponse200MetaCache
    from .create_label_response_200_meta_credits import (
        CreateLabelResponse200MetaCredits as CreateLabelResponse200MetaCredits,
    )
    from .create_label_response_200_meta_rate_limits import (
        CreateLabelResponse200MetaRateLimits as CreateLabelResponse200MetaRateLimits,
    )
    from .create_post_comment_response_200 import CreatePostCommentResponse200 as CreatePostCommentResponse200
    from .create_post_comment_response_200_data import (
        CreatePostCommentResponse200Data as CreatePostCommentResponse200Data,
    )
    from .create_post_comment_response_200_data_author import (
        CreatePostCommentResponse200DataAuthor as CreatePostCommentResponse200DataAuthor,
    )
    from .create_post_comment_response_200_data_author_avatar_thumbs import (
        CreatePostCommentResponse200DataAuthorAvatarThumbs as CreatePostCommentResponse200DataAuthorAvatarThumbs,
    )
    from .create_post_comment_response_200_data_author_header_size import (
        CreatePostCommentResponse200DataAuthorHeaderSize as CreatePostCommentResponse200DataAuthorHeaderSize,
    )
    from .create_post_comment_response_200_data_author_header_thumbs import (
        CreatePostCommentResponse200DataAuthorHeaderThumbs as CreatePostCommentResponse200DataAuthorHeaderThumbs,
    )
    from .create_post_comment_response_200_meta import (
        CreatePostCommentResponse200Meta as CreatePostCommentResponse200Meta,
    )
    from .create_post_comment_response_200_meta_cache import (
        CreatePostCommentResponse200MetaCache as CreatePostCommentResponse200MetaCache,
    )
    from .create_post_comment_response_200_meta_credits import (
        CreatePostCommentResponse200MetaCredits as CreatePostCommentResponse200MetaCredits,
    )
    from .create_post_comment_response_200_meta_rate_limits import (
        CreatePostCommentResponse200MetaRateLimits as CreatePostCommentResponse200MetaRateLimits,
    )
    from .create_promotion_body import CreatePromotionBody as CreatePromotionBody
    from .create_promotion_body_type import CreatePromotionBodyType as CreatePromotionBodyType
    from .create_promotion_response_200 import CreatePromotionResponse200 as CreatePromotionResponse200
    from .create_promotion_response_200_data_item import (
        CreatePromotionResponse200DataItem as CreatePromotionResponse200DataItem,
    )
    from .create_promotion_response_200_meta import CreatePromotionResponse200Meta as CreatePromotionResponse200Meta
    from .create_promotion_response_200_meta_cache import (
        CreatePromotionResponse200MetaCache as CreatePromotionResponse200MetaCache,
    )
    from .create_promotion_response_200_meta_credits import (
        CreatePromotionResponse200MetaCredits as CreatePromotionResponse200MetaCredits,
    )
    from .create_promotion_response_200_meta_rate_limits import (
        CreatePromotionResponse200MetaRateLimits as CreatePromotionResponse200MetaRateLimits,
    )
    from .create_release_form_body import CreateReleaseFormBody as CreateReleaseFormBody
    from .create_release_form_response_200 import CreateReleaseFormResponse200 as CreateReleaseFormResponse200
    from .create_release_form_response_200_data import (
        CreateReleaseFormResponse200Data as CreateReleaseFormResponse200Data,
    )
    from .create_release_form_response_200_data_user import (
        CreateReleaseFormResponse200DataUser as CreateReleaseFormResponse200DataUser,
    )
    from .create_release_form_response_200_data_user_avatar_thumbs import (
        CreateReleaseFormResponse200DataUserAvatarThumbs as CreateReleaseFormResponse200DataUserAvatarThumbs,
    )
    from .create_release_form_response_200_data_user_header_size import (
        CreateReleaseFormResponse200DataUserHeaderSize as CreateReleaseFormResponse200DataUserHeaderSize,
    )
    from .create_release_form_response_200_data_user_header_thumbs import (
        CreateReleaseFormResponse200DataUserHeaderThumbs as CreateReleaseFormResponse200DataUserHeaderThumbs,
    )
    from .create_release_form_response_200_meta import (
        CreateReleaseFormResponse200Meta as CreateReleaseFormResponse200Meta,
    )
    from .create_release_form_response_200_meta_cache import (
        CreateReleaseFormResponse200MetaCache as CreateReleaseFormResponse200MetaCache,
    )
    from .create_release_form_response_200_meta_credits import (
        CreateReleaseFormResponse200MetaCredits as CreateReleaseFormResponse200MetaCredits,
    )
    from .create_release_form_response_200_meta_rate_limits import (
        CreateReleaseFormResponse200MetaRateLimits as CreateReleaseFormResponse200MetaRateLimits,
    )
    from .create_smart_link_body import CreateSmartLinkBody as CreateSmartLinkBody
    from .create_smart_link_body_link_type import CreateSmartLinkBodyLinkType as CreateSmartLinkBodyLinkType
    from .create_smart_link_pixel_response_200 import CreateSmartLinkPixelResponse200 as CreateSmartLinkPixelResponse200
    from .create_smart_link_pixel_response_200_meta import (
        CreateSmartLinkPixelResponse200Meta as CreateSmartLinkPixelResponse200Meta,
    )
    from .create_smart_link_pixel_response_200_meta_cache import (
        CreateSmartLinkPixelResponse200MetaCache as CreateSmartLinkPixelResponse200MetaCache,
    )
    from .create_smart_link_pixel_response_200_meta_credits import (
        CreateSmartLinkPixelResponse200MetaCredits as CreateSmartLinkPixelResponse200MetaCredits,
    )
    from .create_smart_link_pixel_response_200_meta_rate_limits import (
        CreateSmartLinkPixelResponse200MetaRateLimits as CreateSmartLinkPixelResponse200MetaRateLimits,
    )
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
    from .create_smart_link_postback_response_200_meta import (
        CreateSmartLinkPostbackResponse200Meta as CreateSmartLinkPostbackResponse200Meta,
    )
    from .create_smart_link_postback_response_200_meta_cache import (
        CreateSmartLinkPostbackResponse200MetaCache as CreateSmartLinkPostbackResponse200MetaCache,
    )
    from .create_smart_link_postback_response_200_meta_credits import (
        CreateSmartLinkPostbackResponse200MetaCredits as CreateSmartLinkPostbackResponse200MetaCredits,
    )
    from .create_smart_link_response_200 import CreateSmartLinkResponse200 as CreateSmartLinkResponse200
    from .create_smart_link_response_200_data import CreateSmartLinkResponse200Data as CreateSmartLinkResponse200Data
    from .create_smart_link_response_200_data_account import (
        CreateSmartLinkResponse200DataAccount as CreateSmartLinkResponse200DataAccount,
    )
    from .create_smart_link_response_200_data_cost import (
        CreateSmartLinkResponse200DataCost as CreateSmartLinkResponse200DataCost,
    )
    from .create_smart_link_response_200_meta import CreateSmartLinkResponse200Meta as CreateSmartLinkResponse200Meta
    from .create_smart_link_response_200_meta_cache import (
        CreateSmartLinkResponse200MetaCache as CreateSmartLinkResponse200MetaCache,
    )
    from .create_smart_link_response_200_meta_credits import (
        CreateSmartLinkResponse200MetaCredits as CreateSmartLinkResponse200MetaCredits,
    )
    from .create_smart_link_response_200_meta_rate_limits import (
        CreateSmartLinkResponse200MetaRateLimits as CreateSmartLinkResponse200MetaRateLimits,
    )
    from .create_story_highlight_body import CreateStoryHighlightBody as CreateStoryHighlightBody
    from .create_story_highlight_response_200 import CreateStoryHighlightResponse200 as CreateStoryHighlightResponse200
    from .create_story_highlight_response_200_data import (
        CreateStoryHighlightResponse200Data as CreateStoryHighlightResponse200Data,
    )
    from .create_story_highlight_response_200_meta import (
        CreateStoryHighlightResponse200Meta as CreateStoryHighlightResponse200Meta,
    )
    from .create_story_highlight_response_200_meta_cache import (
        CreateStoryHighlightResponse200MetaCache as CreateStoryHighlightResponse200MetaCache,
    )
    from .create_story_highlight_response_200_meta_credits import (
        CreateStoryHighlightResponse200MetaCredits as CreateStoryHighlightResponse200MetaCredits,
    )
    from .create_story_highlight_response_200_meta_rate_limits import (
        CreateStoryHighlightResponse200MetaRateLimits as CreateStoryHighlightResponse200MetaRateLimits,
    )
    from .create_tracking_link_body import CreateTrackingLinkBody as CreateTrackingLinkBody
    from .create_tracking_link_response_200 import CreateTrackingLinkResponse200 as CreateTrackingLinkResponse200
    from .create_tracking_link_response_200_data_item import (
        CreateTrackingLinkResponse200DataItem as CreateTrackingLinkResponse200DataItem,
    )
    from .create_tracking_link_response_200_meta import (
        CreateTrackingLinkResponse200Meta as CreateTrackingLinkResponse200Meta,
    )
    from .create_tracking_link_response_200_meta_cache import (
        CreateTrackingLinkResponse200MetaCache as CreateTrackingLinkResponse200MetaCache,
    )
    from .create_tracking_link_response_200_meta_credits import (
        CreateTrackingLinkResponse200MetaCredits as CreateTrackingLinkResponse200MetaCredits,
    )
    from .create_tracking_link_response_200_meta_rate_limits import (
        CreateTrackingLinkResponse200MetaRateLimits as CreateTrackingLinkResponse200MetaRateLimits,
    )
    from .create_user_list_body import CreateUserListBody as CreateUserListBody
    from .create_user_list_response_200 import CreateUserListResponse200 as CreateUserListResponse200
    from .create_user_list_response_200_data import CreateUserListResponse200Data as CreateUserListResponse200Data
    from .create_user_list_response_200_meta import CreateUserListResponse200Meta as CreateUserListResponse200Meta
    from .create_user_list_response_200_meta_cache import (
        CreateUserListResponse200MetaCache as CreateUserListResponse200MetaCache,
    )
    from .create_user_list_response_200_meta_credits import (
        CreateUserListResponse200MetaCredits as CreateUserListResponse200MetaCredits,
    )
    from .create_user_list_response_200_meta_rate_limits import (
        CreateUserListResponse200MetaRateLimits as CreateUserListResponse200MetaRateLimits,
    )
    from .create_vault_list_body import CreateVaultListBody as CreateVaultListBody
    from .create_vault_list_response_200 import CreateVaultListResponse200 as CreateVaultListResponse200
    from .create_vault_list_response_200_data import CreateVaultListResponse200Data as CreateVaultListResponse200Data
    from .create_vault_list_response_200_meta import CreateVaultListResponse200Meta as CreateVaultListResponse200Meta
    from .create_vault_list_response_200_meta_cache import (
        CreateVaultListResponse200MetaCache as CreateVaultListResponse200MetaCache,
    )
    from .create_vault_list_response_200_meta_credits import (
        CreateVaultListResponse200MetaCredits as CreateVaultListResponse200MetaCredits,
    )
    from .create_vault_list_response_200_meta_rate_limits import (
        CreateVaultListResponse200MetaRateLimits as CreateVaultListResponse200MetaRateLimits,
    )
    from .create_webhook_body import CreateWebhookBody as CreateWebhookBody
    from .create_webhook_response_200 import CreateWebhookResponse200 as CreateWebhookResponse200
    from .create_webhook_response_200_data import CreateWebhookResponse200Data as CreateWebhookResponse200Data
    from .create_webhook_response_200_meta import CreateWebhookResponse200Meta as CreateWebhookResponse200Meta
    from .create_webhook_response_200_meta_cache import (
        CreateWebhookResponse200MetaCache as CreateWebhookResponse200MetaCache,
    )
    from .create_webhook_response_200_meta_credits import (
        CreateWebhookResponse200MetaCredits as CreateWebhookResponse200MetaCredits,
    )
    from .create_webhook_response_200_meta_rate_limits import (
        CreateWebhookResponse200MetaRateLimits as CreateWebhookResponse200MetaRateLimits,
    )
    from .delete_bundle_response_200 import DeleteBundleResponse200 as DeleteBundleResponse200
    from .delete_bundle_response_200_data import DeleteBundleResponse200Data as DeleteBundleResponse200Data
    from .delete_bundle_response_200_meta import DeleteBundleResponse200Meta as DeleteBundleResponse200Meta
    from .delete_bundle_response_200_meta_cache import (
        DeleteBundleResponse200MetaCache as DeleteBundleResponse200MetaCache,
    )
    from .delete_bundle_response_200_meta_credits import (
        DeleteBundleResponse200MetaCredits as DeleteBundleResponse200MetaCredits,
    )
    from .delete_bundle_response_200_meta_rate_limits import (
        DeleteBundleResponse200MetaRateLimits as DeleteBundleResponse200MetaRateLimits,
    )
    from .delete_chat_response_200 import DeleteChatResponse200 as DeleteChatResponse200
    from .delete_chat_response_200_data import DeleteChatResponse200Data as DeleteChatResponse200Data
    from .delete_chat_response_200_meta import DeleteChatResponse200Meta as DeleteChatResponse200Meta
    from .delete_chat_response_200_meta_cache import DeleteChatResponse200MetaCache as DeleteChatResponse200MetaCache
    from .delete_chat_response_200_meta_credits import (
        DeleteChatResponse200MetaCredits as DeleteChatResponse200MetaCredits,
    )
    from .delete_chat_response_200_meta_rate_limits import (
        DeleteChatResponse200MetaRateLimits as DeleteChatResponse200MetaRateLimits,
    )
    from .delete_custom_summary_category_response_200 import (
        DeleteCustomSummaryCategoryResponse200 as DeleteCustomSummaryCategoryResponse200,
    )
    from .delete_custom_summary_category_response_200_meta import (
        DeleteCustomSummaryCategoryResponse200Meta as DeleteCustomSummaryCategoryResponse200Meta,
    )
    from .delete_custom_summary_category_response_200_meta_cache import (
        DeleteCustomSummaryCategoryResponse200MetaCache as DeleteCustomSummaryCategoryResponse200MetaCache,
    )
    from .delete_custom_summary_category_response_200_meta_credits import (
        DeleteCustomSummaryCategoryResponse200MetaCredits as DeleteCustomSummaryCategoryResponse200MetaCredits,
    )
    from .delete_custom_summary_category_response_200_meta_rate_limits import (
        DeleteCustomSummaryCategoryResponse200MetaRateLimits as DeleteCustomSummaryCategoryResponse200MetaRateLimits,
    )
    from .delete_free_trial_link_response_200 import DeleteFreeTrialLinkResponse200 as DeleteFreeTrialLinkResponse200
    from .delete_free_trial_link_response_200_data import (
        DeleteFreeTrialLinkResponse200Data as DeleteFreeTrialLinkResponse200Data,
    )
    from .delete_free_trial_link_response_200_meta import (
        DeleteFreeTrialLinkResponse200Meta as DeleteFreeTrialLinkResponse200Meta,
    )
    from .delete_free_trial_link_response_200_meta_cache import (
        DeleteFreeTrialLinkResponse200MetaCache as DeleteFreeTrialLinkResponse200MetaCache,
    )
    from .delete_free_trial_link_response_200_meta_credits import (
        DeleteFreeTrialLinkResponse200MetaCredits as DeleteFreeTrialLinkResponse200MetaCredits,
    )
    from .delete_free_trial_link_response_200_meta_rate_limits import (
        DeleteFreeTrialLinkResponse200MetaRateLimits as DeleteFreeTrialLinkResponse200MetaRateLimits,
    )
    from .delete_message_response_200 import DeleteMessageResponse200 as DeleteMessageResponse200
    from .delete_message_response_200_data import DeleteMessageResponse200Data as DeleteMessageResponse200Data
    from .delete_message_response_200_meta import DeleteMessageResponse200Meta as DeleteMessageResponse200Meta
    from .delete_message_response_200_meta_cache import (
        DeleteMessageResponse200MetaCache as DeleteMessageResponse200MetaCache,
    )
    from .delete_message_response_200_meta_credits import (
        DeleteMessageResponse200MetaCredits as DeleteMessageResponse200MetaCredits,
    )
    from .delete_message_response_200_meta_rate_limits import (
        DeleteMessageResponse200MetaRateLimits as DeleteMessageResponse200MetaRateLimits,
    )
    from .delete_post_comment_response_200 import DeletePostCommentResponse200 as DeletePostCommentResponse200
    from .delete_post_comment_response_200_data import (
        DeletePostCommentResponse200Data as DeletePostCommentResponse200Data,
    )
    from .delete_post_comment_response_200_meta import (
        DeletePostCommentResponse200Meta as DeletePostCommentResponse200Meta,
    )
    from .delete_post_comment_response_200_meta_cache import (
        DeletePostCommentResponse200MetaCache as DeletePostCommentResponse200MetaCache,
    )
    from .delete_post_comment_response_200_meta_credits import (
        DeletePostCommentResponse200MetaCredits as DeletePostCommentResponse200MetaCredits,
    )
    from .delete_post_comment_response_200_meta_rate_limits import (
        DeletePostCommentResponse200MetaRateLimits as DeletePostCommentResponse200MetaRateLimits,
    )
    from .delete_post_response_200 import DeletePostResponse200 as DeletePostResponse200
    from .delete_post_response_200_data import DeletePostResponse200Data as DeletePostResponse200Data
    from .delete_post_response_200_data_counters import (
        DeletePostResponse200DataCounters as DeletePostResponse200DataCounters,
    )
    from .delete_post_response_200_meta import DeletePostResponse200Meta as DeletePostResponse200Meta
    from .delete_post_response_200_meta_cache import DeletePostResponse200MetaCache as DeletePostResponse200MetaCache
    from .delete_post_response_200_meta_credits import (
        DeletePostResponse200MetaCredits as DeletePostResponse200MetaCredits,
    )
    from .delete_post_response_200_meta_rate_limits import (
        DeletePostResponse200MetaRateLimits as DeletePostResponse200MetaRateLimits,
    )
    from .delete_promotion_response_200 import DeletePromotionResponse200 as DeletePromotionResponse200
    from .delete_promotion_response_200_data import DeletePromotionResponse200Data as DeletePromotionResponse200Data
    from .delete_promotion_response_200_meta import DeletePromotionResponse200Meta as DeletePromotionResponse200Meta
    from .delete_promotion_response_200_meta_cache import (
        DeletePromotionResponse200MetaCache as DeletePromotionResponse200MetaCache,
    )
    from .delete_promotion_response_200_meta_credits import (
        DeletePromotionResponse200MetaCredits as DeletePromotionResponse200MetaCredits,
    )
    from .delete_promotion_response_200_meta_rate_limits import (
        DeletePromotionResponse200MetaRateLimits as DeletePromotionResponse200MetaRateLimits,
    )
    from .delete_smart_link_postback_response_200 import (
        DeleteSmartLinkPostbackResponse200 as DeleteSmartLinkPostbackResponse200,
    )
    from .delete_smart_link_response_200 import DeleteSmartLinkResponse200 as DeleteSmartLinkResponse200
    from .delete_smart_link_response_200_data import DeleteSmartLinkResponse200Data as DeleteSmartLinkResponse200Data
    from .delete_smart_link_response_200_meta import DeleteSmartLinkResponse200Meta as DeleteSmartLinkResponse200Meta
    from .delete_smart_link_response_200_meta_cache import (
        DeleteSmartLinkResponse200MetaCache as DeleteSmartLinkResponse200MetaCache,
    )
    from .delete_smart_link_response_200_meta_credits import (
        DeleteSmartLinkResponse200MetaCredits as DeleteSmartLinkResponse200MetaCredits,
    )
    from .delete_smart_link_response_200_meta_rate_limits import (
        DeleteSmartLinkResponse200MetaRateLimits as DeleteSmartLinkResponse200MetaRateLimits,
    )
    from .delete_social_media_button_response_200 import (
        DeleteSocialMediaButtonResponse200 as DeleteSocialMediaButtonResponse200,
    )
    from .delete_social_media_button_response_200_data import (
        DeleteSocialMediaButtonResponse200Data as DeleteSocialMediaButtonResponse200Data,
    )
    from .delete_social_media_button_response_200_meta import (
        DeleteSocialMediaButtonResponse200Meta as DeleteSocialMediaButtonResponse200Meta,
    )
    from .delete_social_media_button_response_200_meta_cache import (
        DeleteSocialMediaButtonResponse200MetaCache as DeleteSocialMediaButtonResponse200MetaCache,
    )
    from .delete_social_media_button_response_200_meta_credits import (
        DeleteSocialMediaButtonResponse200MetaCredits as DeleteSocialMediaButtonResponse200MetaCredits,
    )
    from .delete_social_media_button_response_200_meta_rate_limits import (
        DeleteSocialMediaButtonResponse200MetaRateLimits as DeleteSocialMediaButtonResponse200MetaRateLimits,
    )
    from .delete_story_highlight_response_200 import DeleteStoryHighlightResponse200 as DeleteStoryHighlightResponse200
    from .delete_story_highlight_response_200_data import (
        DeleteStoryHighlightResponse200Data as DeleteStoryHighlightResponse200Data,
    )
    from .delete_story_highlight_response_200_meta import (
        DeleteStoryHighlightResponse200Meta as DeleteStoryHighlightResponse200Meta,
    )
    from .delete_story_highlight_response_200_meta_cache import (
        DeleteStoryHighlightResponse200MetaCache as DeleteStoryHighlightResponse200MetaCache,
    )
    from .delete_story_highlight_response_200_meta_credits import (
        DeleteStoryHighlightResponse200MetaCredits as DeleteStoryHighlightResponse200MetaCredits,
    )
    from .delete_story_highlight_response_200_meta_rate_limits import (
        DeleteStoryHighlightResponse200MetaRateLimits as DeleteStoryHighlightResponse200MetaRateLimits,
    )
    from .delete_story_response_200 import DeleteStoryResponse200 as DeleteStoryResponse200
    from .delete_story_response_200_data import DeleteStoryResponse200Data as DeleteStoryResponse200Data
    from .delete_story_response_200_meta import DeleteStoryResponse200Meta as DeleteStoryResponse200Meta
    from .delete_story_response_200_meta_cache import DeleteStoryResponse200MetaCache as DeleteStoryResponse200MetaCache
    from .delete_story_response_200_meta_credits import (
        DeleteStoryResponse200MetaCredits as DeleteStoryResponse200MetaCredits,
    )
    from .delete_story_response_200_meta_rate_limits import (
        DeleteStoryResponse200MetaRateLimits as DeleteStoryResponse200MetaRateLimits,
    )
    from .delete_tracking_link_response_200 import DeleteTrackingLinkResponse200 as DeleteTrackingLinkResponse200
    from .delete_tracking_link_response_200_data import (
        DeleteTrackingLinkResponse200Data as DeleteTrackingLinkResponse200Data,
    )
    from .delete_tracking_link_response_200_meta import (
        DeleteTrackingLinkResponse200Meta as DeleteTrackingLinkResponse200Meta,
    )
    from .delete_tracking_link_response_200_meta_cache import (
        DeleteTrackingLinkResponse200MetaCache as DeleteTrackingLinkResponse200MetaCache,
    )
    from .delete_tracking_link_response_200_meta_credits import (
        DeleteTrackingLinkResponse200MetaCredits as DeleteTrackingLinkResponse200MetaCredits,
    )
    from .delete_tracking_link_response_200_meta_rate_limits import (
        DeleteTrackingLinkResponse200MetaRateLimits as DeleteTrackingLinkResponse200MetaRateLimits,
    )
    from .delete_user_list_response_200 import DeleteUserListResponse200 as DeleteUserListResponse200
    from .delete_user_list_response_200_data import DeleteUserListResponse200Data as DeleteUserListResponse200Data
    from .delete_user_list_response_200_meta import DeleteUserListResponse200Meta as DeleteUserListResponse200Meta
    from .delete_user_list_response_200_meta_cache import (
        DeleteUserListResponse200MetaCache as DeleteUserListResponse200MetaCache,
    )
    from .delete_user_list_response_200_meta_credits import (
        DeleteUserListResponse200MetaCredits as DeleteUserListResponse200MetaCredits,
    )
    from .delete_user_list_response_200_meta_rate_limits import (
        DeleteUserListResponse200MetaRateLimits as DeleteUserListResponse200MetaRateLimits,
    )
    from .delete_vault_list_response_200 import DeleteVaultListResponse200 as DeleteVaultListResponse200
    from .delete_vault_list_response_200_data import DeleteVaultListResponse200Data as DeleteVaultListResponse200Data
    from .delete_vault_list_response_200_meta import DeleteVaultListResponse200Meta as DeleteVaultListResponse200Meta
    from .delete_vault_list_response_200_meta_cache import (
        DeleteVaultListResponse200MetaCache as DeleteVaultListResponse200MetaCache,
    )
    from .delete_vault_list_response_200_meta_credits import (
        DeleteVaultListResponse200MetaCredits as DeleteVaultListResponse200MetaCredits,
    )
    from .delete_vault_list_response_200_meta_rate_limits import (
        DeleteVaultListResponse200MetaRateLimits as DeleteVaultListResponse200MetaRateLimits,
    )
    from .delete_vault_media_body import DeleteVaultMediaBody as DeleteVaultMediaBody
    from .delete_vault_media_response_200 import DeleteVaultMediaResponse200 as DeleteVaultMediaResponse200
    from .delete_vault_media_response_200_data import DeleteVaultMediaResponse200Data as DeleteVaultMediaResponse200Data
    from .delete_vault_media_response_200_meta import DeleteVaultMediaResponse200Meta as DeleteVaultMediaResponse200Meta
    from .delete_vault_media_response_200_meta_cache import (
        DeleteVaultMediaResponse200MetaCache as DeleteVaultMediaResponse200MetaCache,
    )
    from .delete_vault_media_response_200_meta_credits import (
        DeleteVaultMediaResponse200MetaCredits as DeleteVaultMediaResponse200MetaCredits,
    )
    from .delete_vault_media_response_200_meta_rate_limits import (
        DeleteVaultMediaResponse200MetaRateLimits as DeleteVaultMediaResponse200MetaRateLimits,
    )
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
    from .direct_messages_chart_response_200_meta import (
        DirectMessagesChartResponse200Meta as DirectMessagesChartResponse200Meta,
    )
    from .direct_messages_chart_response_200_meta_cache import (
        DirectMessagesChartResponse200MetaCache as DirectMessagesChartResponse200MetaCache,
    )
    from .direct_messages_chart_response_200_meta_credits import (
        DirectMessagesChartResponse200MetaCredits as DirectMessagesChartResponse200MetaCredits,
    )
    from .direct_messages_chart_response_200_meta_rate_limits import (
        DirectMessagesChartResponse200MetaRateLimits as DirectMessagesChartResponse200MetaRateLimits,
    )
    from .direct_messages_response_200 import DirectMessagesResponse200 as DirectMessagesResponse200
    from .direct_messages_response_200_data import DirectMessagesResponse200Data as DirectMessagesResponse200Data
    from .direct_messages_response_200_data_items_item import (
        DirectMessagesResponse200DataItemsItem as DirectMessagesResponse200DataItemsItem,
    )
    from .direct_messages_response_200_data_items_item_media_item import (
        DirectMessagesResponse200DataItemsItemMediaItem as DirectMessagesResponse200DataItemsItemMediaItem,
    )
    from .direct_messages_response_200_data_items_item_media_item_files import (
        DirectMessagesResponse200DataItemsItemMediaItemFiles as DirectMessagesResponse200DataItemsItemMediaItemFiles,
    )
    from .direct_messages_response_200_data_items_item_media_item_files_full import (
        DirectMessagesResponse200DataItemsItemMediaItemFilesFull as DirectMessagesResponse200DataItemsItemMediaItemFilesFull,
    )
    from .direct_messages_response_200_data_items_item_media_item_files_preview import (
        DirectMessagesResponse200DataItemsItemMediaItemFilesPreview as DirectMessagesResponse200DataItemsItemMediaItemFilesPreview,
    )
    from .direct_messages_response_200_data_items_item_media_item_files_square_preview import (
        DirectMessagesResponse200DataItemsItemMediaItemFilesSquarePreview as DirectMessagesResponse200DataItemsItemMediaItemFilesSquarePreview,
    )
    from .direct_messages_response_200_data_items_item_media_item_files_thumb import (
        DirectMessagesResponse200DataItemsItemMediaItemFilesThumb as DirectMessagesResponse200DataItemsItemMediaItemFilesThumb,
    )
    from .direct_messages_response_200_data_items_item_media_item_video_sources import (
        DirectMessagesResponse200DataItemsItemMediaItemVideoSources as DirectMessagesResponse200DataItemsItemMediaItemVideoSources,
    )
    from .direct_messages_response_200_meta import DirectMessagesResponse200Meta as DirectMessagesResponse200Meta
    from .direct_messages_response_200_meta_cache import (
        DirectMessagesResponse200MetaCache as DirectMessagesResponse200MetaCache,
    )
    from .direct_messages_response_200_meta_credits import (
        DirectMessagesResponse200MetaCredits as DirectMessagesResponse200MetaCredits,
    )
    from .direct_messages_response_200_meta_rate_limits import (
        DirectMessagesResponse200MetaRateLimits as DirectMessagesResponse200MetaRateLimits,
    )
    from .direct_messages_response_200_pagination import (
        DirectMessagesResponse200Pagination as DirectMessagesResponse200Pagination,
    )
    from .disable_automatic_messaging_response_200 import (
        DisableAutomaticMessagingResponse200 as DisableAutomaticMessagingResponse200,
    )
    from .disable_automatic_messaging_response_200_meta import (
        DisableAutomaticMessagingResponse200Meta as DisableAutomaticMessagingResponse200Meta,
    )
    from .disable_automatic_messaging_response_200_meta_cache import (
        DisableAutomaticMessagingResponse200MetaCache as DisableAutomaticMessagingResponse200MetaCache,
    )
    from .disable_automatic_messaging_response_200_meta_credits import (
        DisableAutomaticMessagingResponse200MetaCredits as DisableAutomaticMessagingResponse200MetaCredits,
    )
    from .disable_automatic_messaging_response_200_meta_rate_limits import (
        DisableAutomaticMessagingResponse200MetaRateLimits as DisableAutomaticMessagingResponse200MetaRateLimits,
    )
    from .disable_automatic_posting_response_200 import (
        DisableAutomaticPostingResponse200 as DisableAutomaticPostingResponse200,
    )
    from .disable_automatic_posting_response_200_meta import (
        DisableAutomaticPostingResponse200Meta as DisableAutomaticPostingResponse200Meta,
    )
    from .disable_automatic_posting_response_200_meta_cache import (
        DisableAutomaticPostingResponse200MetaCache as DisableAutomaticPostingResponse200MetaCache,
    )
    from .disable_automatic_posting_response_200_meta_credits import (
        DisableAutomaticPostingResponse200MetaCredits as DisableAutomaticPostingResponse200MetaCredits,
    )
    from .disable_automatic_posting_response_200_meta_rate_limits import (
        DisableAutomaticPostingResponse200MetaRateLimits as DisableAutomaticPostingResponse200MetaRateLimits,
    )
    from .disconnect_account_response_200 import DisconnectAccountResponse200 as DisconnectAccountResponse200
    from .disconnect_smart_link_pixel_response_200 import (
        DisconnectSmartLinkPixelResponse200 as DisconnectSmartLinkPixelResponse200,
    )
    from .disconnect_smart_link_pixel_response_200_meta import (
        DisconnectSmartLinkPixelResponse200Meta as DisconnectSmartLinkPixelResponse200Meta,
    )
    from .disconnect_smart_link_pixel_response_200_meta_cache import (
        DisconnectSmartLinkPixelResponse200MetaCache as DisconnectSmartLinkPixelResponse200MetaCache,
    )
    from .disconnect_smart_link_pixel_response_200_meta_credits import (
        DisconnectSmartLinkPixelResponse200MetaCredits as DisconnectSmartLinkPixelResponse200MetaCredits,
    )
    from .disconnect_smart_link_pixel_response_200_meta_rate_limits import (
        DisconnectSmartLinkPixelResponse200MetaRateLimits as DisconnectSmartLinkPixelResponse200MetaRateLimits,
    )
    from .download_drm_protected_media_response_200 import (
        DownloadDrmProtectedMediaResponse200 as DownloadDrmProtectedMediaResponse200,
    )
    from .download_drm_protected_media_response_200_meta import (
        DownloadDrmProtectedMediaResponse200Meta as DownloadDrmProtectedMediaResponse200Meta,
    )
    from .download_drm_protected_media_response_200_meta_cache import (
        DownloadDrmProtectedMediaResponse200MetaCache as DownloadDrmProtectedMediaResponse200MetaCache,
    )
    from .download_drm_protected_media_response_200_meta_credits import (
        DownloadDrmProtectedMediaResponse200MetaCredits as DownloadDrmProtectedMediaResponse200MetaCredits,
    )
    from .download_drm_protected_media_response_200_meta_rate_limits import (
        DownloadDrmProtectedMediaResponse200MetaRateLimits as DownloadDrmProtectedMediaResponse200MetaRateLimits,
    )
    from .enable_disable_drm_body import EnableDisableDrmBody as EnableDisableDrmBody
    from .enable_disable_drm_response_200 import EnableDisableDrmResponse200 as EnableDisableDrmResponse200
    from .enable_disable_drm_response_200_meta import EnableDisableDrmResponse200Meta as EnableDisableDrmResponse200Meta
    from .enable_disable_drm_response_200_meta_cache import (
        EnableDisableDrmResponse200MetaCache as EnableDisableDrmResponse200MetaCache,
    )
    from .enable_disable_drm_response_200_meta_credits import (
        EnableDisableDrmResponse200MetaCredits as EnableDisableDrmResponse200MetaCredits,
    )
    from .enable_disable_drm_response_200_meta_rate_limits import (
        EnableDisableDrmResponse200MetaRateLimits as EnableDisableDrmResponse200MetaRateLimits,
    )
    from .enable_disable_welcome_message_body import EnableDisableWelcomeMessageBody as EnableDisableWelcomeMessageBody
    from .enable_disable_welcome_message_response_200 import (
        EnableDisableWelcomeMessageResponse200 as EnableDisableWelcomeMessageResponse200,
    )
    from .enable_disable_welcome_message_response_200_data import (
        EnableDisableWelcomeMessageResponse200Data as EnableDisableWelcomeMessageResponse200Data,
    )
    from .enable_disable_welcome_message_response_200_meta import (
        EnableDisableWelcomeMessageResponse200Meta as EnableDisableWelcomeMessageResponse200Meta,
    )
    from .enable_disable_welcome_message_response_200_meta_cache import (
        EnableDisableWelcomeMessageResponse200MetaCache as EnableDisableWelcomeMessageResponse200MetaCache,
    )
    from .enable_disable_welcome_message_response_200_meta_credits import (
        EnableDisableWelcomeMessageResponse200MetaCredits as EnableDisableWelcomeMessageResponse200MetaCredits,
    )
    from .enable_disable_welcome_message_response_200_meta_rate_limits import (
        EnableDisableWelcomeMessageResponse200MetaRateLimits as EnableDisableWelcomeMessageResponse200MetaRateLimits,
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
    from .enable_update_automatic_messaging_response_200_meta import (
        EnableUpdateAutomaticMessagingResponse200Meta as EnableUpdateAutomaticMessagingResponse200Meta,
    )
    from .enable_update_automatic_messaging_response_200_meta_cache import (
        EnableUpdateAutomaticMessagingResponse200MetaCache as EnableUpdateAutomaticMessagingResponse200MetaCache,
    )
    from .enable_update_automatic_messaging_response_200_meta_credits import (
        EnableUpdateAutomaticMessagingResponse200MetaCredits as EnableUpdateAutomaticMessagingResponse200MetaCredits,
    )
    from .enable_update_automatic_messaging_response_200_meta_rate_limits import (
        EnableUpdateAutomaticMessagingResponse200MetaRateLimits as EnableUpdateAutomaticMessagingResponse200MetaRateLimits,
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
    from .enable_update_automatic_posting_response_200_meta import (
        EnableUpdateAutomaticPostingResponse200Meta as EnableUpdateAutomaticPostingResponse200Meta,
    )
    from .enable_update_automatic_posting_response_200_meta_cache import (
        EnableUpdateAutomaticPostingResponse200MetaCache as EnableUpdateAutomaticPostingResponse200MetaCache,
    )
    from .enable_update_automatic_posting_response_200_meta_credits import (
        EnableUpdateAutomaticPostingResponse200MetaCredits as EnableUpdateAutomaticPostingResponse200MetaCredits,
    )
    from .enable_update_automatic_posting_response_200_meta_rate_limits import (
        EnableUpdateAutomaticPostingResponse200MetaRateLimits as EnableUpdateAutomaticPostingResponse200MetaRateLimits,
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
    from .get_account_balances_response_200_meta import (
        GetAccountBalancesResponse200Meta as GetAccountBalancesResponse200Meta,
    )
    from .get_account_balances_response_200_meta_cache import (
        GetAccountBalancesResponse200MetaCache as GetAccountBalancesResponse200MetaCache,
    )
    from .get_account_balances_response_200_meta_credits import (
        GetAccountBalancesResponse200MetaCredits as GetAccountBalancesResponse200MetaCredits,
    )
    from .get_account_balances_response_200_meta_rate_limits import (
        GetAccountBalancesResponse200MetaRateLimits as GetAccountBalancesResponse200MetaRateLimits,
    )
    from .get_account_country_details_response_200 import (
        GetAccountCountryDetailsResponse200 as GetAccountCountryDetailsResponse200,
    )
    from .get_account_country_details_response_200_data import (
        GetAccountCountryDetailsResponse200Data as GetAccountCountryDetailsResponse200Data,
    )
    from .get_account_country_details_response_200_meta import (
        GetAccountCountryDetailsResponse200Meta as GetAccountCountryDetailsResponse200Meta,
    )
    from .get_account_country_details_response_200_meta_cache import (
        GetAccountCountryDetailsResponse200MetaCache as GetAccountCountryDetailsResponse200MetaCache,
    )
    from .get_account_country_details_response_200_meta_credits import (
        GetAccountCountryDetailsResponse200MetaCredits as GetAccountCountryDetailsResponse200MetaCredits,
    )
    from .get_account_country_details_response_200_meta_rate_limits import (
        GetAccountCountryDetailsResponse200MetaRateLimits as GetAccountCountryDetailsResponse200MetaRateLimits,
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
    from .get_bank_payout_details_response_200_meta import (
        GetBankPayoutDetailsResponse200Meta as GetBankPayoutDetailsResponse200Meta,
    )
    from .get_bank_payout_details_response_200_meta_cache import (
        GetBankPayoutDetailsResponse200MetaCache as GetBankPayoutDetailsResponse200MetaCache,
    )
    from .get_bank_payout_details_response_200_meta_credits import (
        GetBankPayoutDetailsResponse200MetaCredits as GetBankPayoutDetailsResponse200MetaCredits,
    )
    from .get_bank_payout_details_response_200_meta_rate_limits import (
        GetBankPayoutDetailsResponse200MetaRateLimits as GetBankPayoutDetailsResponse200MetaRateLimits,
    )
    from .get_blocked_countries_response_200 import GetBlockedCountriesResponse200 as GetBlockedCountriesResponse200
    from .get_blocked_countries_response_200_data import (
        GetBlockedCountriesResponse200Data as GetBlockedCountriesResponse200Data,
    )
    from .get_blocked_countries_response_200_meta import (
        GetBlockedCountriesResponse200Meta as GetBlockedCountriesResponse200Meta,
    )
    from .get_blocked_countries_response_200_meta_cache import (
        GetBlockedCountriesResponse200MetaCache as GetBlockedCountriesResponse200MetaCache,
    )
    from .get_blocked_countries_response_200_meta_credits import (
        GetBlockedCountriesResponse200MetaCredits as GetBlockedCountriesResponse200MetaCredits,
    )
    from .get_blocked_countries_response_200_meta_rate_limits import (
        GetBlockedCountriesResponse200MetaRateLimits as GetBlockedCountriesResponse200MetaRateLimits,
    )
    from .get_credit_usage_response_200 import GetCreditUsageResponse200 as GetCreditUsageResponse200
    from .get_credit_usage_response_200_meta import GetCreditUsageResponse200Meta as GetCreditUsageResponse200Meta
    from .get_credit_usage_response_200_meta_cache import (
        GetCreditUsageResponse200MetaCache as GetCreditUsageResponse200MetaCache,
    )
    from .get_credit_usage_response_200_meta_credits import (
        GetCreditUsageResponse200MetaCredits as GetCreditUsageResponse200MetaCredits,
    )
    from .get_credit_usage_response_200_meta_rate_limits import (
        GetCreditUsageResponse200MetaRateLimits as GetCreditUsageResponse200MetaRateLimits,
    )
    from .get_current_account_response_200 import GetCurrentAccountResponse200 as GetCurrentAccountResponse200
    from .get_current_account_response_200_data import (
        GetCurrentAccountResponse200Data as GetCurrentAccountResponse200Data,
    )
    from .get_current_account_response_200_data_avatar_thumbs import (
        GetCurrentAccountResponse200DataAvatarThumbs as GetCurrentAccountResponse200DataAvatarThumbs,
    )
    from .get_current_account_response_200_data_has_new_ticket_replies import (
        GetCurrentAccountResponse200DataHasNewTicketReplies as GetCurrentAccountResponse200DataHasNewTicketReplies,
    )
    from .get_current_account_response_200_data_header_size import (
        GetCurrentAccountResponse200DataHeaderSize as GetCurrentAccountResponse200DataHeaderSize,
    )
    from .get_current_account_response_200_data_header_thumbs import (
        GetCurrentAccountResponse200DataHeaderThumbs as GetCurrentAccountResponse200DataHeaderThumbs,
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
    from .get_current_account_response_200_meta import (
        GetCurrentAccountResponse200Meta as GetCurrentAccountResponse200Meta,
    )
    from .get_current_account_response_200_meta_cache import (
        GetCurrentAccountResponse200MetaCache as GetCurrentAccountResponse200MetaCache,
    )
    from .get_current_account_response_200_meta_credits import (
        GetCurrentAccountResponse200MetaCredits as GetCurrentAccountResponse200MetaCredits,
    )
    from .get_current_account_response_200_meta_rate_limits import (
        GetCurrentAccountResponse200MetaRateLimits as GetCurrentAccountResponse200MetaRateLimits,
    )
    from .get_dac_7_form_details_response_200 import GetDac7FormDetailsResponse200 as GetDac7FormDetailsResponse200
    from .get_dac_7_form_details_response_200_data import (
        GetDac7FormDetailsResponse200Data as GetDac7FormDetailsResponse200Data,
    )
    from .get_dac_7_form_details_response_200_meta import (
        GetDac7FormDetailsResponse200Meta as GetDac7FormDetailsResponse200Meta,
    )
    from .get_dac_7_form_details_response_200_meta_cache import (
        GetDac7FormDetailsResponse200MetaCache as GetDac7FormDetailsResponse200MetaCache,
    )
    from .get_dac_7_form_details_response_200_meta_credits import (
        GetDac7FormDetailsResponse200MetaCredits as GetDac7FormDetailsResponse200MetaCredits,
    )
    from .get_dac_7_form_details_response_200_meta_rate_limits import (
        GetDac7FormDetailsResponse200MetaRateLimits as GetDac7FormDetailsResponse200MetaRateLimits,
    )
    from .get_data_export_status_response_200 import GetDataExportStatusResponse200 as GetDataExportStatusResponse200
    from .get_data_export_status_response_200_data import (
        GetDataExportStatusResponse200Data as GetDataExportStatusResponse200Data,
    )
    from .get_data_export_status_response_200_data_accounts_item import (
        GetDataExportStatusResponse200DataAccountsItem as GetDataExportStatusResponse200DataAccountsItem,
    )
    from .get_data_export_status_response_200_meta import (
        GetDataExportStatusResponse200Meta as GetDataExportStatusResponse200Meta,
    )
    from .get_data_export_status_response_200_meta_cache import (
        GetDataExportStatusResponse200MetaCache as GetDataExportStatusResponse200MetaCache,
    )
    from .get_data_export_status_response_200_meta_credits import (
        GetDataExportStatusResponse200MetaCredits as GetDataExportStatusResponse200MetaCredits,
    )
    from .get_data_export_status_response_200_meta_rate_limits import (
        GetDataExportStatusResponse200MetaRateLimits as GetDataExportStatusResponse200MetaRateLimits,
    )
    from .get_drm_status_response_200 import GetDrmStatusResponse200 as GetDrmStatusResponse200
    from .get_drm_status_response_200_meta import GetDrmStatusResponse200Meta as GetDrmStatusResponse200Meta
    from .get_drm_status_response_200_meta_cache import (
        GetDrmStatusResponse200MetaCache as GetDrmStatusResponse200MetaCache,
    )
    from .get_drm_status_response_200_meta_credits import (
        GetDrmStatusResponse200MetaCredits as GetDrmStatusResponse200MetaCredits,
    )
    from .get_drm_status_response_200_meta_rate_limits import (
        GetDrmStatusResponse200MetaRateLimits as GetDrmStatusResponse200MetaRateLimits,
    )
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
    from .get_earning_statistics_response_200_meta import (
        GetEarningStatisticsResponse200Meta as GetEarningStatisticsResponse200Meta,
    )
    from .get_earning_statistics_response_200_meta_cache import (
        GetEarningStatisticsResponse200MetaCache as GetEarningStatisticsResponse200MetaCache,
    )
    from .get_earning_statistics_response_200_meta_credits import (
        GetEarningStatisticsResponse200MetaCredits as GetEarningStatisticsResponse200MetaCredits,
    )
    from .get_earning_statistics_response_200_meta_rate_limits import (
        GetEarningStatisticsResponse200MetaRateLimits as GetEarningStatisticsResponse200MetaRateLimits,
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
    from .get_earnings_response_200_meta import GetEarningsResponse200Meta as GetEarningsResponse200Meta
    from .get_earnings_response_200_meta_cache import GetEarningsResponse200MetaCache as GetEarningsResponse200MetaCache
    from .get_earnings_response_200_meta_credits import (
        GetEarningsResponse200MetaCredits as GetEarningsResponse200MetaCredits,
    )
    from .get_earnings_response_200_meta_rate_limits import (
        GetEarningsResponse200MetaRateLimits as GetEarningsResponse200MetaRateLimits,
    )
    from .get_earnings_type import GetEarningsType as GetEarningsType
    from .get_eligibility_response_200 import GetEligibilityResponse200 as GetEligibilityResponse200
    from .get_eligibility_response_200_data import GetEligibilityResponse200Data as GetEligibilityResponse200Data
    from .get_eligibility_response_200_meta import GetEligibilityResponse200Meta as GetEligibilityResponse200Meta
    from .get_eligibility_response_200_meta_cache import (
        GetEligibilityResponse200MetaCache as GetEligibilityResponse200MetaCache,
    )
    from .get_eligibility_response_200_meta_credits import (
        GetEligibilityResponse200MetaCredits as GetEligibilityResponse200MetaCredits,
    )
    from .get_eligibility_response_200_meta_rate_limits import (
        GetEligibilityResponse200MetaRateLimits as GetEligibilityResponse200MetaRateLimits,
    )
    from .get_fan_notes_response_200 import GetFanNotesResponse200 as GetFanNotesResponse200
    from .get_fan_notes_response_200_data import GetFanNotesResponse200Data as GetFanNotesResponse200Data
    from .get_fan_notes_response_200_meta import GetFanNotesResponse200Meta as GetFanNotesResponse200Meta
    from .get_fan_notes_response_200_meta_cache import (
        GetFanNotesResponse200MetaCache as GetFanNotesResponse200MetaCache,
    )
    from .get_fan_notes_response_200_meta_credits import (
        GetFanNotesResponse200MetaCredits as GetFanNotesResponse200MetaCredits,
    )
    from .get_fan_notes_response_200_meta_rate_limits import (
        GetFanNotesResponse200MetaRateLimits as GetFanNotesResponse200MetaRateLimits,
    )
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
    from .get_free_trial_link_response_200_data_cost import (
        GetFreeTrialLinkResponse200DataCost as GetFreeTrialLinkResponse200DataCost,
    )
    from .get_free_trial_link_response_200_data_links import (
        GetFreeTrialLinkResponse200DataLinks as GetFreeTrialLinkResponse200DataLinks,
    )
    from .get_free_trial_link_response_200_data_links_related import (
        GetFreeTrialLinkResponse200DataLinksRelated as GetFreeTrialLinkResponse200DataLinksRelated,
    )
    from .get_free_trial_link_response_200_data_revenue import (
        GetFreeTrialLinkResponse200DataRevenue as GetFreeTrialLinkResponse200DataRevenue,
    )
    from .get_free_trial_link_response_200_meta import (
        GetFreeTrialLinkResponse200Meta as GetFreeTrialLinkResponse200Meta,
    )
    from .get_free_trial_link_response_200_meta_cache import (
        GetFreeTrialLinkResponse200MetaCache as GetFreeTrialLinkResponse200MetaCache,
    )
    from .get_free_trial_link_response_200_meta_credits import (
        GetFreeTrialLinkResponse200MetaCredits as GetFreeTrialLinkResponse200MetaCredits,
    )
    from .get_free_trial_link_response_200_meta_rate_limits import (
        GetFreeTrialLinkResponse200MetaRateLimits as GetFreeTrialLinkResponse200MetaRateLimits,
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
    from .get_free_trial_link_stats_response_200_meta import (
        GetFreeTrialLinkStatsResponse200Meta as GetFreeTrialLinkStatsResponse200Meta,
    )
    from .get_free_trial_link_stats_response_200_meta_cache import (
        GetFreeTrialLinkStatsResponse200MetaCache as GetFreeTrialLinkStatsResponse200MetaCache,
    )
    from .get_free_trial_link_stats_response_200_meta_credits import (
        GetFreeTrialLinkStatsResponse200MetaCredits as GetFreeTrialLinkStatsResponse200MetaCredits,
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
    from .get_legal_and_tax_status_response_200_meta import (
        GetLegalAndTaxStatusResponse200Meta as GetLegalAndTaxStatusResponse200Meta,
    )
    from .get_legal_and_tax_status_response_200_meta_cache import (
        GetLegalAndTaxStatusResponse200MetaCache as GetLegalAndTaxStatusResponse200MetaCache,
    )
    from .get_legal_and_tax_status_response_200_meta_credits import (
        GetLegalAndTaxStatusResponse200MetaCredits as GetLegalAndTaxStatusResponse200MetaCredits,
    )
    from .get_legal_and_tax_status_response_200_meta_rate_limits import (
        GetLegalAndTaxStatusResponse200MetaRateLimits as GetLegalAndTaxStatusResponse200MetaRateLimits,
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
    from .get_legal_form_details_response_200_meta import (
        GetLegalFormDetailsResponse200Meta as GetLegalFormDetailsResponse200Meta,
    )
    from .get_legal_form_details_response_200_meta_cache import (
        GetLegalFormDetailsResponse200MetaCache as GetLegalFormDetailsResponse200MetaCache,
    )
    from .get_legal_form_details_response_200_meta_credits import (
        GetLegalFormDetailsResponse200MetaCredits as GetLegalFormDetailsResponse200MetaCredits,
    )
    from .get_legal_form_details_response_200_meta_rate_limits import (
        GetLegalFormDetailsResponse200MetaRateLimits as GetLegalFormDetailsResponse200MetaRateLimits,
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
    from .get_mass_message_overview_response_200_data_items_item_media_item import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItem as GetMassMessageOverviewResponse200DataItemsItemMediaItem,
    )
    from .get_mass_message_overview_response_200_data_items_item_media_item_files import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFiles as GetMassMessageOverviewResponse200DataItemsItemMediaItemFiles,
    )
    from .get_mass_message_overview_response_200_data_items_item_media_item_files_full import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull as GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull,
    )
    from .get_mass_message_overview_response_200_data_items_item_media_item_files_preview import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview as GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview,
    )
    from .get_mass_message_overview_response_200_data_items_item_media_item_files_square_preview import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview as GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview,
    )
    from .get_mass_message_overview_response_200_data_items_item_media_item_files_thumb import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb as GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb,
    )
    from .get_mass_message_overview_response_200_data_items_item_media_item_video_sources import (
        GetMassMessageOverviewResponse200DataItemsItemMediaItemVideoSources as GetMassMessageOverviewResponse200DataItemsItemMediaItemVideoSources,
    )
    from .get_mass_message_overview_response_200_meta import (
        GetMassMessageOverviewResponse200Meta as GetMassMessageOverviewResponse200Meta,
    )
    from .get_mass_message_overview_response_200_meta_cache import (
        GetMassMessageOverviewResponse200MetaCache as GetMassMessageOverviewResponse200MetaCache,
    )
    from .get_mass_message_overview_response_200_meta_credits import (
        GetMassMessageOverviewResponse200MetaCredits as GetMassMessageOverviewResponse200MetaCredits,
    )
    from .get_mass_message_overview_response_200_meta_rate_limits import (
        GetMassMessageOverviewResponse200MetaRateLimits as GetMassMessageOverviewResponse200MetaRateLimits,
    )
    from .get_mass_message_response_200 import GetMassMessageResponse200 as GetMassMessageResponse200
    from .get_mass_message_response_200_data import GetMassMessageResponse200Data as GetMassMessageResponse200Data
    from .get_mass_message_response_200_data_queue import (
        GetMassMessageResponse200DataQueue as GetMassMessageResponse200DataQueue,
    )
    from .get_mass_message_response_200_meta import GetMassMessageResponse200Meta as GetMassMessageResponse200Meta
    from .get_mass_message_response_200_meta_cache import (
        GetMassMessageResponse200MetaCache as GetMassMessageResponse200MetaCache,
    )
    from .get_mass_message_response_200_meta_credits import (
        GetMassMessageResponse200MetaCredits as GetMassMessageResponse200MetaCredits,
    )
    from .get_mass_message_response_200_meta_rate_limits import (
        GetMassMessageResponse200MetaRateLimits as GetMassMessageResponse200MetaRateLimits,
    )
    from .get_message_settings_response_200 import GetMessageSettingsResponse200 as GetMessageSettingsResponse200
    from .get_message_settings_response_200_data import (
        GetMessageSettingsResponse200Data as GetMessageSettingsResponse200Data,
    )
    from .get_message_settings_response_200_meta import (
        GetMessageSettingsResponse200Meta as GetMessageSettingsResponse200Meta,
    )
    from .get_message_settings_response_200_meta_cache import (
        GetMessageSettingsResponse200MetaCache as GetMessageSettingsResponse200MetaCache,
    )
    from .get_message_settings_response_200_meta_credits import (
        GetMessageSettingsResponse200MetaCredits as GetMessageSettingsResponse200MetaCredits,
    )
    from .get_message_settings_response_200_meta_rate_limits import (
        GetMessageSettingsResponse200MetaRateLimits as GetMessageSettingsResponse200MetaRateLimits,
    )
    from .get_model_start_date_response_200 import GetModelStartDateResponse200 as GetModelStartDateResponse200
    from .get_model_start_date_response_200_data import (
        GetModelStartDateResponse200Data as GetModelStartDateResponse200Data,
    )
    from .get_model_start_date_response_200_meta import (
        GetModelStartDateResponse200Meta as GetModelStartDateResponse200Meta,
    )
    from .get_model_start_date_response_200_meta_cache import (
        GetModelStartDateResponse200MetaCache as GetModelStartDateResponse200MetaCache,
    )
    from .get_model_start_date_response_200_meta_credits import (
        GetModelStartDateResponse200MetaCredits as GetModelStartDateResponse200MetaCredits,
    )
    from .get_model_start_date_response_200_meta_rate_limits import (
        GetModelStartDateResponse200MetaRateLimits as GetModelStartDateResponse200MetaRateLimits,
    )
    from .get_notification_counts_response_200 import (
        GetNotificationCountsResponse200 as GetNotificationCountsResponse200,
    )
    from .get_notification_counts_response_200_data import (
        GetNotificationCountsResponse200Data as GetNotificationCountsResponse200Data,
    )
    from .get_notification_counts_response_200_meta import (
        GetNotificationCountsResponse200Meta as GetNotificationCountsResponse200Meta,
    )
    from .get_notification_counts_response_200_meta_cache import (
        GetNotificationCountsResponse200MetaCache as GetNotificationCountsResponse200MetaCache,
    )
    from .get_notification_counts_response_200_meta_credits import (
        GetNotificationCountsResponse200MetaCredits as GetNotificationCountsResponse200MetaCredits,
    )
    from .get_notification_counts_response_200_meta_rate_limits import (
        GetNotificationCountsResponse200MetaRateLimits as GetNotificationCountsResponse200MetaRateLimits,
    )
    from .get_notification_tabs_order_response_200 import (
        GetNotificationTabsOrderResponse200 as GetNotificationTabsOrderResponse200,
    )
    from .get_notification_tabs_order_response_200_meta import (
        GetNotificationTabsOrderResponse200Meta as GetNotificationTabsOrderResponse200Meta,
    )
    from .get_notification_tabs_order_response_200_meta_cache import (
        GetNotificationTabsOrderResponse200MetaCache as GetNotificationTabsOrderResponse200MetaCache,
    )
    from .get_notification_tabs_order_response_200_meta_credits import (
        GetNotificationTabsOrderResponse200MetaCredits as GetNotificationTabsOrderResponse200MetaCredits,
    )
    from .get_notification_tabs_order_response_200_meta_rate_limits import (
        GetNotificationTabsOrderResponse200MetaRateLimits as GetNotificationTabsOrderResponse200MetaRateLimits,
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
    from .get_post_response_200_data_author import GetPostResponse200DataAuthor as GetPostResponse200DataAuthor
    from .get_post_response_200_data_author_avatar_thumbs import (
        GetPostResponse200DataAuthorAvatarThumbs as GetPostResponse200DataAuthorAvatarThumbs,
    )
    from .get_post_response_200_data_author_header_size import (
        GetPostResponse200DataAuthorHeaderSize as GetPostResponse200DataAuthorHeaderSize,
    )
    from .get_post_response_200_data_author_header_thumbs import (
        GetPostResponse200DataAuthorHeaderThumbs as GetPostResponse200DataAuthorHeaderThumbs,
    )
    from .get_post_response_200_meta import GetPostResponse200Meta as GetPostResponse200Meta
    from .get_post_response_200_meta_cache import GetPostResponse200MetaCache as GetPostResponse200MetaCache
    from .get_post_response_200_meta_credits import GetPostResponse200MetaCredits as GetPostResponse200MetaCredits
    from .get_post_response_200_meta_rate_limits import (
        GetPostResponse200MetaRateLimits as GetPostResponse200MetaRateLimits,
    )
    from .get_post_settings_response_200 import GetPostSettingsResponse200 as GetPostSettingsResponse200
    from .get_post_settings_response_200_data import GetPostSettingsResponse200Data as GetPostSettingsResponse200Data
    from .get_post_settings_response_200_meta import GetPostSettingsResponse200Meta as GetPostSettingsResponse200Meta
    from .get_post_settings_response_200_meta_cache import (
        GetPostSettingsResponse200MetaCache as GetPostSettingsResponse200MetaCache,
    )
    from .get_post_settings_response_200_meta_credits import (
        GetPostSettingsResponse200MetaCredits as GetPostSettingsResponse200MetaCredits,
    )
    from .get_post_settings_response_200_meta_rate_limits import (
        GetPostSettingsResponse200MetaRateLimits as GetPostSettingsResponse200MetaRateLimits,
    )
    from .get_profile_details_response_200 import GetProfileDetailsResponse200 as GetProfileDetailsResponse200
    from .get_profile_details_response_200_data import (
        GetProfileDetailsResponse200Data as GetProfileDetailsResponse200Data,
    )
    from .get_profile_details_response_200_data_avatar_thumbs import (
        GetProfileDetailsResponse200DataAvatarThumbs as GetProfileDetailsResponse200DataAvatarThumbs,
    )
    from .get_profile_details_response_200_data_header_size import (
        GetProfileDetailsResponse200DataHeaderSize as GetProfileDetailsResponse200DataHeaderSize,
    )
    from .get_profile_details_response_200_data_header_thumbs import (
        GetProfileDetailsResponse200DataHeaderThumbs as GetProfileDetailsResponse200DataHeaderThumbs,
    )
    from .get_profile_details_response_200_meta import (
        GetProfileDetailsResponse200Meta as GetProfileDetailsResponse200Meta,
    )
    from .get_profile_details_response_200_meta_cache import (
        GetProfileDetailsResponse200MetaCache as GetProfileDetailsResponse200MetaCache,
    )
    from .get_profile_details_response_200_meta_credits import (
        GetProfileDetailsResponse200MetaCredits as GetProfileDetailsResponse200MetaCredits,
    )
    from .get_profile_details_response_200_meta_rate_limits import (
        GetProfileDetailsResponse200MetaRateLimits as GetProfileDetailsResponse200MetaRateLimits,
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
    from .get_profile_visitors_response_200_meta import (
        GetProfileVisitorsResponse200Meta as GetProfileVisitorsResponse200Meta,
    )
    from .get_profile_visitors_response_200_meta_cache import (
        GetProfileVisitorsResponse200MetaCache as GetProfileVisitorsResponse200MetaCache,
    )
    from .get_profile_visitors_response_200_meta_credits import (
        GetProfileVisitorsResponse200MetaCredits as GetProfileVisitorsResponse200MetaCredits,
    )
    from .get_profile_visitors_response_200_meta_rate_limits import (
        GetProfileVisitorsResponse200MetaRateLimits as GetProfileVisitorsResponse200MetaRateLimits,
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
    from .get_settings_response_200_meta import GetSettingsResponse200Meta as GetSettingsResponse200Meta
    from .get_settings_response_200_meta_cache import GetSettingsResponse200MetaCache as GetSettingsResponse200MetaCache
    from .get_settings_response_200_meta_credits import (
        GetSettingsResponse200MetaCredits as GetSettingsResponse200MetaCredits,
    )
    from .get_settings_response_200_meta_rate_limits import (
        GetSettingsResponse200MetaRateLimits as GetSettingsResponse200MetaRateLimits,
    )
    from .get_smart_link_cohort_arps_revenue_basis import (
        GetSmartLinkCohortArpsRevenueBasis as GetSmartLinkCohortArpsRevenueBasis,
    )
    from .get_smart_link_response_200 import GetSmartLinkResponse200 as GetSmartLinkResponse200
    from .get_smart_link_response_200_data import GetSmartLinkResponse200Data as GetSmartLinkResponse200Data
    from .get_smart_link_response_200_data_account import (
        GetSmartLinkResponse200DataAccount as GetSmartLinkResponse200DataAccount,
    )
    from .get_smart_link_response_200_data_cost import (
        GetSmartLinkResponse200DataCost as GetSmartLinkResponse200DataCost,
    )
    from .get_smart_link_response_200_meta import GetSmartLinkResponse200Meta as GetSmartLinkResponse200Meta
    from .get_smart_link_response_200_meta_cache import (
        GetSmartLinkResponse200MetaCache as GetSmartLinkResponse200MetaCache,
    )
    from .get_smart_link_response_200_meta_credits import (
        GetSmartLinkResponse200MetaCredits as GetSmartLinkResponse200MetaCredits,
    )
    from .get_smart_link_response_200_meta_rate_limits import (
        GetSmartLinkResponse200MetaRateLimits as GetSmartLinkResponse200MetaRateLimits,
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
    from .get_smart_link_stats_response_200_meta import (
        GetSmartLinkStatsResponse200Meta as GetSmartLinkStatsResponse200Meta,
    )
    from .get_smart_link_stats_response_200_meta_cache import (
        GetSmartLinkStatsResponse200MetaCache as GetSmartLinkStatsResponse200MetaCache,
    )
    from .get_smart_link_stats_response_200_meta_credits import (
        GetSmartLinkStatsResponse200MetaCredits as GetSmartLinkStatsResponse200MetaCredits,
    )
    from .get_specific_chat_message_response_200 import (
        GetSpecificChatMessageResponse200 as GetSpecificChatMessageResponse200,
    )
    from .get_specific_chat_message_response_200_data import (
        GetSpecificChatMessageResponse200Data as GetSpecificChatMessageResponse200Data,
    )
    from .get_specific_chat_message_response_200_data_from_user import (
        GetSpecificChatMessageResponse200DataFromUser as GetSpecificChatMessageResponse200DataFromUser,
    )
    from .get_specific_chat_message_response_200_meta import (
        GetSpecificChatMessageResponse200Meta as GetSpecificChatMessageResponse200Meta,
    )
    from .get_specific_chat_message_response_200_meta_cache import (
        GetSpecificChatMessageResponse200MetaCache as GetSpecificChatMessageResponse200MetaCache,
    )
    from .get_specific_chat_message_response_200_meta_credits import (
        GetSpecificChatMessageResponse200MetaCredits as GetSpecificChatMessageResponse200MetaCredits,
    )
    from .get_specific_chat_message_response_200_meta_rate_limits import (
        GetSpecificChatMessageResponse200MetaRateLimits as GetSpecificChatMessageResponse200MetaRateLimits,
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
    from .get_story_stats_response_200_meta import GetStoryStatsResponse200Meta as GetStoryStatsResponse200Meta
    from .get_story_stats_response_200_meta_cache import (
        GetStoryStatsResponse200MetaCache as GetStoryStatsResponse200MetaCache,
    )
    from .get_story_stats_response_200_meta_credits import (
        GetStoryStatsResponse200MetaCredits as GetStoryStatsResponse200MetaCredits,
    )
    from .get_story_stats_response_200_meta_rate_limits import (
        GetStoryStatsResponse200MetaRateLimits as GetStoryStatsResponse200MetaRateLimits,
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
    from .get_subscriber_metrics_response_200_meta import (
        GetSubscriberMetricsResponse200Meta as GetSubscriberMetricsResponse200Meta,
    )
    from .get_subscriber_metrics_response_200_meta_cache import (
        GetSubscriberMetricsResponse200MetaCache as GetSubscriberMetricsResponse200MetaCache,
    )
    from .get_subscriber_metrics_response_200_meta_credits import (
        GetSubscriberMetricsResponse200MetaCredits as GetSubscriberMetricsResponse200MetaCredits,
    )
    from .get_subscriber_metrics_response_200_meta_rate_limits import (
        GetSubscriberMetricsResponse200MetaRateLimits as GetSubscriberMetricsResponse200MetaRateLimits,
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
    from .get_subscriber_statistics_response_200_meta import (
        GetSubscriberStatisticsResponse200Meta as GetSubscriberStatisticsResponse200Meta,
    )
    from .get_subscriber_statistics_response_200_meta_cache import (
        GetSubscriberStatisticsResponse200MetaCache as GetSubscriberStatisticsResponse200MetaCache,
    )
    from .get_subscriber_statistics_response_200_meta_credits import (
        GetSubscriberStatisticsResponse200MetaCredits as GetSubscriberStatisticsResponse200MetaCredits,
    )
    from .get_subscriber_statistics_response_200_meta_rate_limits import (
        GetSubscriberStatisticsResponse200MetaRateLimits as GetSubscriberStatisticsResponse200MetaRateLimits,
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
    from .get_subscription_history_response_200_meta import (
        GetSubscriptionHistoryResponse200Meta as GetSubscriptionHistoryResponse200Meta,
    )
    from .get_subscription_history_response_200_meta_cache import (
        GetSubscriptionHistoryResponse200MetaCache as GetSubscriptionHistoryResponse200MetaCache,
    )
    from .get_subscription_history_response_200_meta_credits import (
        GetSubscriptionHistoryResponse200MetaCredits as GetSubscriptionHistoryResponse200MetaCredits,
    )
    from .get_subscription_history_response_200_meta_rate_limits import (
        GetSubscriptionHistoryResponse200MetaRateLimits as GetSubscriptionHistoryResponse200MetaRateLimits,
    )
    from .get_top_percentage_response_200 import GetTopPercentageResponse200 as GetTopPercentageResponse200
    from .get_top_percentage_response_200_data import GetTopPercentageResponse200Data as GetTopPercentageResponse200Data
    from .get_top_percentage_response_200_meta import GetTopPercentageResponse200Meta as GetTopPercentageResponse200Meta
    from .get_top_percentage_response_200_meta_cache import (
        GetTopPercentageResponse200MetaCache as GetTopPercentageResponse200MetaCache,
    )
    from .get_top_percentage_response_200_meta_credits import (
        GetTopPercentageResponse200MetaCredits as GetTopPercentageResponse200MetaCredits,
    )
    from .get_top_percentage_response_200_meta_rate_limits import (
        GetTopPercentageResponse200MetaRateLimits as GetTopPercentageResponse200MetaRateLimits,
    )
    from .get_tracking_link_cohort_arps_revenue_basis import (
        GetTrackingLinkCohortArpsRevenueBasis as GetTrackingLinkCohortArpsRevenueBasis,
    )
    from .get_tracking_link_response_200 import GetTrackingLinkResponse200 as GetTrackingLinkResponse200
    from .get_tracking_link_response_200_data import GetTrackingLinkResponse200Data as GetTrackingLinkResponse200Data
    from .get_tracking_link_response_200_data_cost import (
        GetTrackingLinkResponse200DataCost as GetTrackingLinkResponse200DataCost,
    )
    from .get_tracking_link_response_200_data_links import (
        GetTrackingLinkResponse200DataLinks as GetTrackingLinkResponse200DataLinks,
    )
    from .get_tracking_link_response_200_data_links_related import (
        GetTrackingLinkResponse200DataLinksRelated as GetTrackingLinkResponse200DataLinksRelated,
    )
    from .get_tracking_link_response_200_data_revenue import (
        GetTrackingLinkResponse200DataRevenue as GetTrackingLinkResponse200DataRevenue,
    )
    from .get_tracking_link_response_200_meta import GetTrackingLinkResponse200Meta as GetTrackingLinkResponse200Meta
    from .get_tracking_link_response_200_meta_cache import (
        GetTrackingLinkResponse200MetaCache as GetTrackingLinkResponse200MetaCache,
    )
    from .get_tracking_link_response_200_meta_credits import (
        GetTrackingLinkResponse200MetaCredits as GetTrackingLinkResponse200MetaCredits,
    )
    from .get_tracking_link_response_200_meta_rate_limits import (
        GetTrackingLinkResponse200MetaRateLimits as GetTrackingLinkResponse200MetaRateLimits,
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
    from .get_tracking_link_stats_response_200_meta import (
        GetTrackingLinkStatsResponse200Meta as GetTrackingLinkStatsResponse200Meta,
    )
    from .get_tracking_link_stats_response_200_meta_cache import (
        GetTrackingLinkStatsResponse200MetaCache as GetTrackingLinkStatsResponse200MetaCache,
    )
    from .get_tracking_link_stats_response_200_meta_credits import (
        GetTrackingLinkStatsResponse200MetaCredits as GetTrackingLinkStatsResponse200MetaCredits,
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
    from .get_upload_status_response_200_media import GetUploadStatusResponse200Media as GetUploadStatusResponse200Media
    from .get_upload_status_response_200_media_additional import (
        GetUploadStatusResponse200MediaAdditional as GetUploadStatusResponse200MediaAdditional,
    )
    from .get_upload_status_response_200_media_files import (
        GetUploadStatusResponse200MediaFiles as GetUploadStatusResponse200MediaFiles,
    )
    from .get_upload_status_response_200_media_files_full import (
        GetUploadStatusResponse200MediaFilesFull as GetUploadStatusResponse200MediaFilesFull,
    )
    from .get_upload_status_response_200_media_thumbs_item import (
        GetUploadStatusResponse200MediaThumbsItem as GetUploadStatusResponse200MediaThumbsItem,
    )
    from .get_user_details_response_200 import GetUserDetailsResponse200 as GetUserDetailsResponse200
    from .get_user_details_response_200_data import GetUserDetailsResponse200Data as GetUserDetailsResponse200Data
    from .get_user_details_response_200_data_avatar_thumbs import (
        GetUserDetailsResponse200DataAvatarThumbs as GetUserDetailsResponse200DataAvatarThumbs,
    )
    from .get_user_details_response_200_data_header_size import (
        GetUserDetailsResponse200DataHeaderSize as GetUserDetailsResponse200DataHeaderSize,
    )
    from .get_user_details_response_200_data_header_thumbs import (
        GetUserDetailsResponse200DataHeaderThumbs as GetUserDetailsResponse200DataHeaderThumbs,
    )
    from .get_user_details_response_200_data_lists_states_item import (
        GetUserDetailsResponse200DataListsStatesItem as GetUserDetailsResponse200DataListsStatesItem,
    )
    from .get_user_details_response_200_data_subscribed_by_data import (
        GetUserDetailsResponse200DataSubscribedByData as GetUserDetailsResponse200DataSubscribedByData,
    )
    from .get_user_details_response_200_data_subscribed_by_data_subscribes_item import (
        GetUserDetailsResponse200DataSubscribedByDataSubscribesItem as GetUserDetailsResponse200DataSubscribedByDataSubscribesItem,
    )
    from .get_user_details_response_200_data_subscribed_on_data import (
        GetUserDetailsResponse200DataSubscribedOnData as GetUserDetailsResponse200DataSubscribedOnData,
    )
    from .get_user_details_response_200_data_subscription_bundles_item import (
        GetUserDetailsResponse200DataSubscriptionBundlesItem as GetUserDetailsResponse200DataSubscriptionBundlesItem,
    )
    from .get_user_details_response_200_meta import GetUserDetailsResponse200Meta as GetUserDetailsResponse200Meta
    from .get_user_details_response_200_meta_cache import (
        GetUserDetailsResponse200MetaCache as GetUserDetailsResponse200MetaCache,
    )
    from .get_user_details_response_200_meta_credits import (
        GetUserDetailsResponse200MetaCredits as GetUserDetailsResponse200MetaCredits,
    )
    from .get_user_details_response_200_meta_rate_limits import (
        GetUserDetailsResponse200MetaRateLimits as GetUserDetailsResponse200MetaRateLimits,
    )
    from .get_user_list_response_200 import GetUserListResponse200 as GetUserListResponse200
    from .get_user_list_response_200_data import GetUserListResponse200Data as GetUserListResponse200Data
    from .get_user_list_response_200_data_users_item import (
        GetUserListResponse200DataUsersItem as GetUserListResponse200DataUsersItem,
    )
    from .get_user_list_response_200_data_users_item_avatar_thumbs import (
        GetUserListResponse200DataUsersItemAvatarThumbs as GetUserListResponse200DataUsersItemAvatarThumbs,
    )
    from .get_user_list_response_200_meta import GetUserListResponse200Meta as GetUserListResponse200Meta
    from .get_user_list_response_200_meta_cache import (
        GetUserListResponse200MetaCache as GetUserListResponse200MetaCache,
    )
    from .get_user_list_response_200_meta_credits import (
        GetUserListResponse200MetaCredits as GetUserListResponse200MetaCredits,
    )
    from .get_user_list_response_200_meta_rate_limits import (
        GetUserListResponse200MetaRateLimits as GetUserListResponse200MetaRateLimits,
    )
    from .get_vault_media_response_200 import GetVaultMediaResponse200 as GetVaultMediaResponse200
    from .get_vault_media_response_200_data import GetVaultMediaResponse200Data as GetVaultMediaResponse200Data
    from .get_vault_media_response_200_data_files import (
        GetVaultMediaResponse200DataFiles as GetVaultMediaResponse200DataFiles,
    )
    from .get_vault_media_response_200_data_files_full import (
        GetVaultMediaResponse200DataFilesFull as GetVaultMediaResponse200DataFilesFull,
    )
    from .get_vault_media_response_200_data_files_preview import (
        GetVaultMediaResponse200DataFilesPreview as GetVaultMediaResponse200DataFilesPreview,
    )
    from .get_vault_media_response_200_data_files_square_preview import (
        GetVaultMediaResponse200DataFilesSquarePreview as GetVaultMediaResponse200DataFilesSquarePreview,
    )
    from .get_vault_media_response_200_data_files_thumb import (
        GetVaultMediaResponse200DataFilesThumb as GetVaultMediaResponse200DataFilesThumb,
    )
    from .get_vault_media_response_200_data_list_states_item import (
        GetVaultMediaResponse200DataListStatesItem as GetVaultMediaResponse200DataListStatesItem,
    )
    from .get_vault_media_response_200_data_video_sources import (
        GetVaultMediaResponse200DataVideoSources as GetVaultMediaResponse200DataVideoSources,
    )
    from .get_vault_media_response_200_meta import GetVaultMediaResponse200Meta as GetVaultMediaResponse200Meta
    from .get_vault_media_response_200_meta_cache import (
        GetVaultMediaResponse200MetaCache as GetVaultMediaResponse200MetaCache,
    )
    from .get_vault_media_response_200_meta_credits import (
        GetVaultMediaResponse200MetaCredits as GetVaultMediaResponse200MetaCredits,
    )
    from .get_vault_media_response_200_meta_rate_limits import (
        GetVaultMediaResponse200MetaRateLimits as GetVaultMediaResponse200MetaRateLimits,
    )
    from .get_welcome_message_response_200 import GetWelcomeMessageResponse200 as GetWelcomeMessageResponse200
    from .get_welcome_message_response_200_data import (
        GetWelcomeMessageResponse200Data as GetWelcomeMessageResponse200Data,
    )
    from .get_welcome_message_response_200_data_media_item import (
        GetWelcomeMessageResponse200DataMediaItem as GetWelcomeMessageResponse200DataMediaItem,
    )
    from .get_welcome_message_response_200_data_media_item_files import (
        GetWelcomeMessageResponse200DataMediaItemFiles as GetWelcomeMessageResponse200DataMediaItemFiles,
    )
    from .get_welcome_message_response_200_data_media_item_files_full import (
        GetWelcomeMessageResponse200DataMediaItemFilesFull as GetWelcomeMessageResponse200DataMediaItemFilesFull,
    )
    from .get_welcome_message_response_200_data_media_item_files_preview import (
        GetWelcomeMessageResponse200DataMediaItemFilesPreview as GetWelcomeMessageResponse200DataMediaItemFilesPreview,
    )
    from .get_welcome_message_response_200_data_media_item_files_square_preview import (
        GetWelcomeMessageResponse200DataMediaItemFilesSquarePreview as GetWelcomeMessageResponse200DataMediaItemFilesSquarePreview,
    )
    from .get_welcome_message_response_200_data_media_item_files_thumb import (
        GetWelcomeMessageResponse200DataMediaItemFilesThumb as GetWelcomeMessageResponse200DataMediaItemFilesThumb,
    )
    from .get_welcome_message_response_200_data_media_item_video_sources import (
        GetWelcomeMessageResponse200DataMediaItemVideoSources as GetWelcomeMessageResponse200DataMediaItemVideoSources,
    )
    from .get_welcome_message_response_200_meta import (
        GetWelcomeMessageResponse200Meta as GetWelcomeMessageResponse200Meta,
    )
    from .get_welcome_message_response_200_meta_cache import (
        GetWelcomeMessageResponse200MetaCache as GetWelcomeMessageResponse200MetaCache,
    )
    from .get_welcome_message_response_200_meta_credits import (
        GetWelcomeMessageResponse200MetaCredits as GetWelcomeMessageResponse200MetaCredits,
    )
    from .get_welcome_message_response_200_meta_rate_limits import (
        GetWelcomeMessageResponse200MetaRateLimits as GetWelcomeMessageResponse200MetaRateLimits,
    )
    from .handle_a_coin_gate_payment_callback_response_200 import (
        HandleACoinGatePaymentCallbackResponse200 as HandleACoinGatePaymentCallbackResponse200,
    )
    from .handle_a_coin_gate_payment_callback_response_200_meta import (
        HandleACoinGatePaymentCallbackResponse200Meta as HandleACoinGatePaymentCallbackResponse200Meta,
    )
    from .handle_a_coin_gate_payment_callback_response_200_meta_cache import (
        HandleACoinGatePaymentCallbackResponse200MetaCache as HandleACoinGatePaymentCallbackResponse200MetaCache,
    )
    from .handle_a_coin_gate_payment_callback_response_200_meta_credits import (
        HandleACoinGatePaymentCallbackResponse200MetaCredits as HandleACoinGatePaymentCallbackResponse200MetaCredits,
    )
    from .handle_a_coin_gate_payment_callback_response_200_meta_rate_limits import (
        HandleACoinGatePaymentCallbackResponse200MetaRateLimits as HandleACoinGatePaymentCallbackResponse200MetaRateLimits,
    )
    from .handle_a_vatstack_webhook_delivery_response_200 import (
        HandleAVatstackWebhookDeliveryResponse200 as HandleAVatstackWebhookDeliveryResponse200,
    )
    from .handle_a_vatstack_webhook_delivery_response_200_meta import (
        HandleAVatstackWebhookDeliveryResponse200Meta as HandleAVatstackWebhookDeliveryResponse200Meta,
    )
    from .handle_a_vatstack_webhook_delivery_response_200_meta_cache import (
        HandleAVatstackWebhookDeliveryResponse200MetaCache as HandleAVatstackWebhookDeliveryResponse200MetaCache,
    )
    from .handle_a_vatstack_webhook_delivery_response_200_meta_credits import (
        HandleAVatstackWebhookDeliveryResponse200MetaCredits as HandleAVatstackWebhookDeliveryResponse200MetaCredits,
    )
    from .handle_a_vatstack_webhook_delivery_response_200_meta_rate_limits import (
        HandleAVatstackWebhookDeliveryResponse200MetaRateLimits as HandleAVatstackWebhookDeliveryResponse200MetaRateLimits,
    )
    from .hide_chat_response_200 import HideChatResponse200 as HideChatResponse200
    from .hide_chat_response_200_data import HideChatResponse200Data as HideChatResponse200Data
    from .hide_chat_response_200_meta import HideChatResponse200Meta as HideChatResponse200Meta
    from .hide_chat_response_200_meta_cache import HideChatResponse200MetaCache as HideChatResponse200MetaCache
    from .hide_chat_response_200_meta_credits import HideChatResponse200MetaCredits as HideChatResponse200MetaCredits
    from .hide_chat_response_200_meta_rate_limits import (
        HideChatResponse200MetaRateLimits as HideChatResponse200MetaRateLimits,
    )
    from .hide_unhide_release_form_response_200 import (
        HideUnhideReleaseFormResponse200 as HideUnhideReleaseFormResponse200,
    )
    from .hide_unhide_release_form_response_200_meta import (
        HideUnhideReleaseFormResponse200Meta as HideUnhideReleaseFormResponse200Meta,
    )
    from .hide_unhide_release_form_response_200_meta_cache import (
        HideUnhideReleaseFormResponse200MetaCache as HideUnhideReleaseFormResponse200MetaCache,
    )
    from .hide_unhide_release_form_response_200_meta_credits import (
        HideUnhideReleaseFormResponse200MetaCredits as HideUnhideReleaseFormResponse200MetaCredits,
    )
    from .hide_unhide_release_form_response_200_meta_rate_limits import (
        HideUnhideReleaseFormResponse200MetaRateLimits as HideUnhideReleaseFormResponse200MetaRateLimits,
    )
    from .like_message_response_200 import LikeMessageResponse200 as LikeMessageResponse200
    from .like_message_response_200_data import LikeMessageResponse200Data as LikeMessageResponse200Data
    from .like_message_response_200_meta import LikeMessageResponse200Meta as LikeMessageResponse200Meta
    from .like_message_response_200_meta_cache import LikeMessageResponse200MetaCache as LikeMessageResponse200MetaCache
    from .like_message_response_200_meta_credits import (
        LikeMessageResponse200MetaCredits as LikeMessageResponse200MetaCredits,
    )
    from .like_message_response_200_meta_rate_limits import (
        LikeMessageResponse200MetaRateLimits as LikeMessageResponse200MetaRateLimits,
    )
    from .like_post_comment_response_200 import LikePostCommentResponse200 as LikePostCommentResponse200
    from .like_post_comment_response_200_data import LikePostCommentResponse200Data as LikePostCommentResponse200Data
    from .like_post_comment_response_200_meta import LikePostCommentResponse200Meta as LikePostCommentResponse200Meta
    from .like_post_comment_response_200_meta_cache import (
        LikePostCommentResponse200MetaCache as LikePostCommentResponse200MetaCache,
    )
    from .like_post_comment_response_200_meta_credits import (
        LikePostCommentResponse200MetaCredits as LikePostCommentResponse200MetaCredits,
    )
    from .like_post_comment_response_200_meta_rate_limits import (
        LikePostCommentResponse200MetaRateLimits as LikePostCommentResponse200MetaRateLimits,
    )
    from .list_accounts_response_200_item import ListAccountsResponse200Item as ListAccountsResponse200Item
    from .list_accounts_response_200_item_onlyfans_user_data import (
        ListAccountsResponse200ItemOnlyfansUserData as ListAccountsResponse200ItemOnlyfansUserData,
    )
    from .list_accounts_response_200_item_onlyfans_user_data_avatar_thumbs import (
        ListAccountsResponse200ItemOnlyfansUserDataAvatarThumbs as ListAccountsResponse200ItemOnlyfansUserDataAvatarThumbs,
    )
    from .list_accounts_response_200_item_onlyfans_user_data_has_new_ticket_replies import (
        ListAccountsResponse200ItemOnlyfansUserDataHasNewTicketReplies as ListAccountsResponse200ItemOnlyfansUserDataHasNewTicketReplies,
    )
    from .list_accounts_response_200_item_onlyfans_user_data_header_size import (
        ListAccountsResponse200ItemOnlyfansUserDataHeaderSize as ListAccountsResponse200ItemOnlyfansUserDataHeaderSize,
    )
    from .list_accounts_response_200_item_onlyfans_user_data_header_thumbs import (
        ListAccountsResponse200ItemOnlyfansUserDataHeaderThumbs as ListAccountsResponse200ItemOnlyfansUserDataHeaderThumbs,
    )
    from .list_accounts_response_200_item_onlyfans_user_data_upload import (
        ListAccountsResponse200ItemOnlyfansUserDataUpload as ListAccountsResponse200ItemOnlyfansUserDataUpload,
    )
    from .list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args import (
        ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgs as ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgs,
    )
    from .list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args_additional import (
        ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional as ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional,
    )
    from .list_active_fans_filter_online import ListActiveFansFilterOnline as ListActiveFansFilterOnline
    from .list_active_fans_response_200 import ListActiveFansResponse200 as ListActiveFansResponse200
    from .list_active_fans_response_200_data import ListActiveFansResponse200Data as ListActiveFansResponse200Data
    from .list_active_fans_response_200_data_list_item import (
        ListActiveFansResponse200DataListItem as ListActiveFansResponse200DataListItem,
    )
    from .list_active_fans_response_200_data_list_item_avatar_thumbs import (
        ListActiveFansResponse200DataListItemAvatarThumbs as ListActiveFansResponse200DataListItemAvatarThumbs,
    )
    from .list_active_fans_response_200_data_list_item_lists_states_item import (
        ListActiveFansResponse200DataListItemListsStatesItem as ListActiveFansResponse200DataListItemListsStatesItem,
    )
    from .list_active_fans_response_200_data_list_item_promo_offers_item import (
        ListActiveFansResponse200DataListItemPromoOffersItem as ListActiveFansResponse200DataListItemPromoOffersItem,
    )
    from .list_active_fans_response_200_data_list_item_subscribed_on_data import (
        ListActiveFansResponse200DataListItemSubscribedOnData as ListActiveFansResponse200DataListItemSubscribedOnData,
    )
    from .list_active_fans_response_200_data_list_item_subscribed_on_data_subscribes_item import (
        ListActiveFansResponse200DataListItemSubscribedOnDataSubscribesItem as ListActiveFansResponse200DataListItemSubscribedOnDataSubscribesItem,
    )
    from .list_active_fans_response_200_meta import ListActiveFansResponse200Meta as ListActiveFansResponse200Meta
    from .list_active_fans_response_200_meta_cache import (
        ListActiveFansResponse200MetaCache as ListActiveFansResponse200MetaCache,
    )
    from .list_active_fans_response_200_meta_credits import (
        ListActiveFansResponse200MetaCredits as ListActiveFansResponse200MetaCredits,
    )
    from .list_active_fans_response_200_meta_rate_limits import (
        ListActiveFansResponse200MetaRateLimits as ListActiveFansResponse200MetaRateLimits,
    )
    from .list_active_fans_response_200_pagination import (
        ListActiveFansResponse200Pagination as ListActiveFansResponse200Pagination,
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
    from .list_active_followings_response_200_data_list_item_avatar_thumbs import (
        ListActiveFollowingsResponse200DataListItemAvatarThumbs as ListActiveFollowingsResponse200DataListItemAvatarThumbs,
    )
    from .list_active_followings_response_200_data_list_item_header_size import (
        ListActiveFollowingsResponse200DataListItemHeaderSize as ListActiveFollowingsResponse200DataListItemHeaderSize,
    )
    from .list_active_followings_response_200_data_list_item_header_thumbs import (
        ListActiveFollowingsResponse200DataListItemHeaderThumbs as ListActiveFollowingsResponse200DataListItemHeaderThumbs,
    )
    from .list_active_followings_response_200_data_list_item_lists_states_item import (
        ListActiveFollowingsResponse200DataListItemListsStatesItem as ListActiveFollowingsResponse200DataListItemListsStatesItem,
    )
    from .list_active_followings_response_200_data_list_item_subscribed_by_data import (
        ListActiveFollowingsResponse200DataListItemSubscribedByData as ListActiveFollowingsResponse200DataListItemSubscribedByData,
    )
    from .list_active_followings_response_200_data_list_item_subscribed_by_data_subscribes_item import (
        ListActiveFollowingsResponse200DataListItemSubscribedByDataSubscribesItem as ListActiveFollowingsResponse200DataListItemSubscribedByDataSubscribesItem,
    )
    from .list_active_followings_response_200_meta import (
        ListActiveFollowingsResponse200Meta as ListActiveFollowingsResponse200Meta,
    )
    from .list_active_followings_response_200_meta_cache import (
        ListActiveFollowingsResponse200MetaCache as ListActiveFollowingsResponse200MetaCache,
    )
    from .list_active_followings_response_200_meta_credits import (
        ListActiveFollowingsResponse200MetaCredits as ListActiveFollowingsResponse200MetaCredits,
    )
    from .list_active_followings_response_200_meta_rate_limits import (
        ListActiveFollowingsResponse200MetaRateLimits as ListActiveFollowingsResponse200MetaRateLimits,
    )
    from .list_active_followings_response_200_pagination import (
        ListActiveFollowingsResponse200Pagination as ListActiveFollowingsResponse200Pagination,
    )
    from .list_active_followings_sort import ListActiveFollowingsSort as ListActiveFollowingsSort
    from .list_active_followings_sort_direction import (
        ListActiveFollowingsSortDirection as ListActiveFollowingsSortDirection,
    )
    from .list_active_stories_response_200 import ListActiveStoriesResponse200 as ListActiveStoriesResponse200
    from .list_active_stories_response_200_data_item import (
        ListActiveStoriesResponse200DataItem as ListActiveStoriesResponse200DataItem,
    )
    from .list_active_stories_response_200_data_item_media_item import (
        ListActiveStoriesResponse200DataItemMediaItem as ListActiveStoriesResponse200DataItemMediaItem,
    )
    from .list_active_stories_response_200_data_item_media_item_files import (
        ListActiveStoriesResponse200DataItemMediaItemFiles as ListActiveStoriesResponse200DataItemMediaItemFiles,
    )
    from .list_active_stories_response_200_data_item_media_item_files_full import (
        ListActiveStoriesResponse200DataItemMediaItemFilesFull as ListActiveStoriesResponse200DataItemMediaItemFilesFull,
    )
    from .list_active_stories_response_200_data_item_media_item_files_preview import (
        ListActiveStoriesResponse200DataItemMediaItemFilesPreview as ListActiveStoriesResponse200DataItemMediaItemFilesPreview,
    )
    from .list_active_stories_response_200_data_item_media_item_files_preview_sources import (
        ListActiveStoriesResponse200DataItemMediaItemFilesPreviewSources as ListActiveStoriesResponse200DataItemMediaItemFilesPreviewSources,
    )
    from .list_active_stories_response_200_data_item_media_item_files_square_preview import (
        ListActiveStoriesResponse200DataItemMediaItemFilesSquarePreview as ListActiveStoriesResponse200DataItemMediaItemFilesSquarePreview,
    )
    from .list_active_stories_response_200_data_item_media_item_files_square_preview_sources import (
        ListActiveStoriesResponse200DataItemMediaItemFilesSquarePreviewSources as ListActiveStoriesResponse200DataItemMediaItemFilesSquarePreviewSources,
    )
    from .list_active_stories_response_200_data_item_media_item_files_thumb import (
        ListActiveStoriesResponse200DataItemMediaItemFilesThumb as ListActiveStoriesResponse200DataItemMediaItemFilesThumb,
    )
    from .list_active_stories_response_200_data_item_media_item_video_sources import (
        ListActiveStoriesResponse200DataItemMediaItemVideoSources as ListActiveStoriesResponse200DataItemMediaItemVideoSources,
    )
    from .list_active_stories_response_200_meta import (
        ListActiveStoriesResponse200Meta as ListActiveStoriesResponse200Meta,
    )
    from .list_active_stories_response_200_meta_cache import (
        ListActiveStoriesResponse200MetaCache as ListActiveStoriesResponse200MetaCache,
    )
    from .list_active_stories_response_200_meta_credits import (
        ListActiveStoriesResponse200MetaCredits as ListActiveStoriesResponse200MetaCredits,
    )
    from .list_active_stories_response_200_meta_rate_limits import (
        ListActiveStoriesResponse200MetaRateLimits as ListActiveStoriesResponse200MetaRateLimits,
    )
    from .list_all_fans_filter_online import ListAllFansFilterOnline as ListAllFansFilterOnline
    from .list_all_fans_response_200 import ListAllFansResponse200 as ListAllFansResponse200
    from .list_all_fans_response_200_data import ListAllFansResponse200Data as ListAllFansResponse200Data
    from .list_all_fans_response_200_data_list_item import (
        ListAllFansResponse200DataListItem as ListAllFansResponse200DataListItem,
    )
    from .list_all_fans_response_200_data_list_item_avatar_thumbs import (
        ListAllFansResponse200DataListItemAvatarThumbs as ListAllFansResponse200DataListItemAvatarThumbs,
    )
    from .list_all_fans_response_200_data_list_item_lists_states_item import (
        ListAllFansResponse200DataListItemListsStatesItem as ListAllFansResponse200DataListItemListsStatesItem,
    )
    from .list_all_fans_response_200_data_list_item_promo_offers_item import (
        ListAllFansResponse200DataListItemPromoOffersItem as ListAllFansResponse200DataListItemPromoOffersItem,
    )
    from .list_all_fans_response_200_data_list_item_subscribed_on_data import (
        ListAllFansResponse200DataListItemSubscribedOnData as ListAllFansResponse200DataListItemSubscribedOnData,
    )
    from .list_all_fans_response_200_data_list_item_subscribed_on_data_subscribes_item import (
        ListAllFansResponse200DataListItemSubscribedOnDataSubscribesItem as ListAllFansResponse200DataListItemSubscribedOnDataSubscribesItem,
    )
    from .list_all_fans_response_200_meta import ListAllFansResponse200Meta as ListAllFansResponse200Meta
    from .list_all_fans_response_200_meta_cache import (
        ListAllFansResponse200MetaCache as ListAllFansResponse200MetaCache,
    )
    from .list_all_fans_response_200_meta_credits import (
        ListAllFansResponse200MetaCredits as ListAllFansResponse200MetaCredits,
    )
    from .list_all_fans_response_200_meta_rate_limits import (
        ListAllFansResponse200MetaRateLimits as ListAllFansResponse200MetaRateLimits,
    )
    from .list_all_fans_response_200_pagination import (
        ListAllFansResponse200Pagination as ListAllFansResponse200Pagination,
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
    from .list_all_followings_response_200_data_list_item_avatar_thumbs import (
        ListAllFollowingsResponse200DataListItemAvatarThumbs as ListAllFollowingsResponse200DataListItemAvatarThumbs,
    )
    from .list_all_followings_response_200_data_list_item_header_size import (
        ListAllFollowingsResponse200DataListItemHeaderSize as ListAllFollowingsResponse200DataListItemHeaderSize,
    )
    from .list_all_followings_response_200_data_list_item_header_thumbs import (
        ListAllFollowingsResponse200DataListItemHeaderThumbs as ListAllFollowingsResponse200DataListItemHeaderThumbs,
    )
    from .list_all_followings_response_200_data_list_item_lists_states_item import (
        ListAllFollowingsResponse200DataListItemListsStatesItem as ListAllFollowingsResponse200DataListItemListsStatesItem,
    )
    from .list_all_followings_response_200_data_list_item_subscribed_by_data import (
        ListAllFollowingsResponse200DataListItemSubscribedByData as ListAllFollowingsResponse200DataListItemSubscribedByData,
    )
    from .list_all_followings_response_200_data_list_item_subscribed_by_data_subscribes_item import (
        ListAllFollowingsResponse200DataListItemSubscribedByDataSubscribesItem as ListAllFollowingsResponse200DataListItemSubscribedByDataSubscribesItem,
    )
    from .list_all_followings_response_200_meta import (
        ListAllFollowingsResponse200Meta as ListAllFollowingsResponse200Meta,
    )
    from .list_all_followings_response_200_meta_cache import (
        ListAllFollowingsResponse200MetaCache as ListAllFollowingsResponse200MetaCache,
    )
    from .list_all_followings_response_200_meta_credits import (
        ListAllFollowingsResponse200MetaCredits as ListAllFollowingsResponse200MetaCredits,
    )
    from .list_all_followings_response_200_meta_rate_limits import (
        ListAllFollowingsResponse200MetaRateLimits as ListAllFollowingsResponse200MetaRateLimits,
    )
    from .list_all_followings_response_200_pagination import (
        ListAllFollowingsResponse200Pagination as ListAllFollowingsResponse200Pagination,
    )
    from .list_all_followings_sort import ListAllFollowingsSort as ListAllFollowingsSort
    from .list_all_followings_sort_direction import ListAllFollowingsSortDirection as ListAllFollowingsSortDirection
    from .list_all_link_tags_response_200 import ListAllLinkTagsResponse200 as ListAllLinkTagsResponse200
    from .list_all_link_tags_response_200_data import ListAllLinkTagsResponse200Data as ListAllLinkTagsResponse200Data
    from .list_all_link_tags_response_200_meta import ListAllLinkTagsResponse200Meta as ListAllLinkTagsResponse200Meta
    from .list_all_link_tags_response_200_meta_cache import (
        ListAllLinkTagsResponse200MetaCache as ListAllLinkTagsResponse200MetaCache,
    )
    from .list_all_link_tags_response_200_meta_credits import (
        ListAllLinkTagsResponse200MetaCredits as ListAllLinkTagsResponse200MetaCredits,
    )
    from .list_all_link_tags_response_200_meta_rate_limits import (
        ListAllLinkTagsResponse200MetaRateLimits as ListAllLinkTagsResponse200MetaRateLimits,
    )
    from .list_all_link_tags_type import ListAllLinkTagsType as ListAllLinkTagsType
    from .list_available_events_response_200 import ListAvailableEventsResponse200 as ListAvailableEventsResponse200
    from .list_available_events_response_200_data_item import (
        ListAvailableEventsResponse200DataItem as ListAvailableEventsResponse200DataItem,
    )
    from .list_available_events_response_200_meta import (
        ListAvailableEventsResponse200Meta as ListAvailableEventsResponse200Meta,
    )
    from .list_available_events_response_200_meta_cache import (
        ListAvailableEventsResponse200MetaCache as ListAvailableEventsResponse200MetaCache,
    )
    from .list_available_events_response_200_meta_credits import (
        ListAvailableEventsResponse200MetaCredits as ListAvailableEventsResponse200MetaCredits,
    )
    from .list_available_events_response_200_meta_rate_limits import (
        ListAvailableEventsResponse200MetaRateLimits as ListAvailableEventsResponse200MetaRateLimits,
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
    from .list_available_payout_systems_response_200_meta import (
        ListAvailablePayoutSystemsResponse200Meta as ListAvailablePayoutSystemsResponse200Meta,
    )
    from .list_available_payout_systems_response_200_meta_cache import (
        ListAvailablePayoutSystemsResponse200MetaCache as ListAvailablePayoutSystemsResponse200MetaCache,
    )
    from .list_available_payout_systems_response_200_meta_credits import (
        ListAvailablePayoutSystemsResponse200MetaCredits as ListAvailablePayoutSystemsResponse200MetaCredits,
    )
    from .list_available_payout_systems_response_200_meta_rate_limits import (
        ListAvailablePayoutSystemsResponse200MetaRateLimits as ListAvailablePayoutSystemsResponse200MetaRateLimits,
    )
    from .list_banned_words_response_200 import ListBannedWordsResponse200 as ListBannedWordsResponse200
    from .list_banned_words_response_200_meta import ListBannedWordsResponse200Meta as ListBannedWordsResponse200Meta
    from .list_banned_words_response_200_meta_cache import (
        ListBannedWordsResponse200MetaCache as ListBannedWordsResponse200MetaCache,
    )
    from .list_banned_words_response_200_meta_credits import (
        ListBannedWordsResponse200MetaCredits as ListBannedWordsResponse200MetaCredits,
    )
    from .list_banned_words_response_200_meta_rate_limits import (
        ListBannedWordsResponse200MetaRateLimits as ListBannedWordsResponse200MetaRateLimits,
    )
    from .list_blocked_users_response_200 import ListBlockedUsersResponse200 as ListBlockedUsersResponse200
    from .list_blocked_users_response_200_meta import ListBlockedUsersResponse200Meta as ListBlockedUsersResponse200Meta
    from .list_blocked_users_response_200_meta_cache import (
        ListBlockedUsersResponse200MetaCache as ListBlockedUsersResponse200MetaCache,
    )
    from .list_blocked_users_response_200_meta_credits import (
        ListBlockedUsersResponse200MetaCredits as ListBlockedUsersResponse200MetaCredits,
    )
    from .list_blocked_users_response_200_meta_rate_limits import (
        ListBlockedUsersResponse200MetaRateLimits as ListBlockedUsersResponse200MetaRateLimits,
    )
    from .list_bundles_response_200 import ListBundlesResponse200 as ListBundlesResponse200
    from .list_bundles_response_200_data_item import ListBundlesResponse200DataItem as ListBundlesResponse200DataItem
    from .list_bundles_response_200_meta import ListBundlesResponse200Meta as ListBundlesResponse200Meta
    from .list_bundles_response_200_meta_cache import ListBundlesResponse200MetaCache as ListBundlesResponse200MetaCache
    from .list_bundles_response_200_meta_credits import (
        ListBundlesResponse200MetaCredits as ListBundlesResponse200MetaCredits,
    )
    from .list_bundles_response_200_meta_rate_limits import (
        ListBundlesResponse200MetaRateLimits as ListBundlesResponse200MetaRateLimits,
    )
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
    from .list_chargeback_statistics_response_200_meta import (
        ListChargebackStatisticsResponse200Meta as ListChargebackStatisticsResponse200Meta,
    )
    from .list_chargeback_statistics_response_200_meta_cache import (
        ListChargebackStatisticsResponse200MetaCache as ListChargebackStatisticsResponse200MetaCache,
    )
    from .list_chargeback_statistics_response_200_meta_credits import (
        ListChargebackStatisticsResponse200MetaCredits as ListChargebackStatisticsResponse200MetaCredits,
    )
    from .list_chargeback_statistics_response_200_meta_rate_limits import (
        ListChargebackStatisticsResponse200MetaRateLimits as ListChargebackStatisticsResponse200MetaRateLimits,
    )
    from .list_chargebacks_response_200 import ListChargebacksResponse200 as ListChargebacksResponse200
    from .list_chargebacks_response_200_data import ListChargebacksResponse200Data as ListChargebacksResponse200Data
    from .list_chargebacks_response_200_data_list_item import (
        ListChargebacksResponse200DataListItem as ListChargebacksResponse200DataListItem,
    )
    from .list_chargebacks_response_200_data_list_item_payment import (
        ListChargebacksResponse200DataListItemPayment as ListChargebacksResponse200DataListItemPayment,
    )
    from .list_chargebacks_response_200_data_list_item_payment_user import (
        ListChargebacksResponse200DataListItemPaymentUser as ListChargebacksResponse200DataListItemPaymentUser,
    )
    from .list_chargebacks_response_200_meta import ListChargebacksResponse200Meta as ListChargebacksResponse200Meta
    from .list_chargebacks_response_200_meta_cache import (
        ListChargebacksResponse200MetaCache as ListChargebacksResponse200MetaCache,
    )
    from .list_chargebacks_response_200_meta_credits import (
        ListChargebacksResponse200MetaCredits as ListChargebacksResponse200MetaCredits,
    )
    from .list_chargebacks_response_200_meta_rate_limits import (
        ListChargebacksResponse200MetaRateLimits as ListChargebacksResponse200MetaRateLimits,
    )
    from .list_chat_media_gallery_response_200 import ListChatMediaGalleryResponse200 as ListChatMediaGalleryResponse200
    from .list_chat_media_gallery_response_200_data import (
        ListChatMediaGalleryResponse200Data as ListChatMediaGalleryResponse200Data,
    )
    from .list_chat_media_gallery_response_200_data_list_item import (
        ListChatMediaGalleryResponse200DataListItem as ListChatMediaGalleryResponse200DataListItem,
    )
    from .list_chat_media_gallery_response_200_data_list_item_from_user import (
        ListChatMediaGalleryResponse200DataListItemFromUser as ListChatMediaGalleryResponse200DataListItemFromUser,
    )
    from .list_chat_media_gallery_response_200_data_list_item_media_item import (
        ListChatMediaGalleryResponse200DataListItemMediaItem as ListChatMediaGalleryResponse200DataListItemMediaItem,
    )
    from .list_chat_media_gallery_response_200_data_list_item_media_item_files import (
        ListChatMediaGalleryResponse200DataListItemMediaItemFiles as ListChatMediaGalleryResponse200DataListItemMediaItemFiles,
    )
    from .list_chat_media_gallery_response_200_data_list_item_media_item_files_full import (
        ListChatMediaGalleryResponse200DataListItemMediaItemFilesFull as ListChatMediaGalleryResponse200DataListItemMediaItemFilesFull,
    )
    from .list_chat_media_gallery_response_200_data_list_item_media_item_files_preview import (
        ListChatMediaGalleryResponse200DataListItemMediaItemFilesPreview as ListChatMediaGalleryResponse200DataListItemMediaItemFilesPreview,
    )
    from .list_chat_media_gallery_response_200_data_list_item_media_item_files_square_preview import (
        ListChatMediaGalleryResponse200DataListItemMediaItemFilesSquarePreview as ListChatMediaGalleryResponse200DataListItemMediaItemFilesSquarePreview,
    )
    from .list_chat_media_gallery_response_200_data_list_item_media_item_files_thumb import (
        ListChatMediaGalleryResponse200DataListItemMediaItemFilesThumb as ListChatMediaGalleryResponse200DataListItemMediaItemFilesThumb,
    )
    from .list_chat_media_gallery_response_200_data_list_item_media_item_video_sources import (
        ListChatMediaGalleryResponse200DataListItemMediaItemVideoSources as ListChatMediaGalleryResponse200DataListItemMediaItemVideoSources,
    )
    from .list_chat_media_gallery_response_200_meta import (
        ListChatMediaGalleryResponse200Meta as ListChatMediaGalleryResponse200Meta,
    )
    from .list_chat_media_gallery_response_200_meta_cache import (
        ListChatMediaGalleryResponse200MetaCache as ListChatMediaGalleryResponse200MetaCache,
    )
    from .list_chat_media_gallery_response_200_meta_credits import (
        ListChatMediaGalleryResponse200MetaCredits as ListChatMediaGalleryResponse200MetaCredits,
    )
    from .list_chat_media_gallery_response_200_meta_rate_limits import (
        ListChatMediaGalleryResponse200MetaRateLimits as ListChatMediaGalleryResponse200MetaRateLimits,
    )
    from .list_chat_media_gallery_type import ListChatMediaGalleryType as ListChatMediaGalleryType
    from .list_chat_messages_filter import ListChatMessagesFilter as ListChatMessagesFilter
    from .list_chat_messages_response_200 import ListChatMessagesResponse200 as ListChatMessagesResponse200
    from .list_chat_messages_response_200_data_item import (
        ListChatMessagesResponse200DataItem as ListChatMessagesResponse200DataItem,
    )
    from .list_chat_messages_response_200_data_item_from_user import (
        ListChatMessagesResponse200DataItemFromUser as ListChatMessagesResponse200DataItemFromUser,
    )
    from .list_chat_messages_response_200_meta import ListChatMessagesResponse200Meta as ListChatMessagesResponse200Meta
    from .list_chat_messages_response_200_meta_cache import (
        ListChatMessagesResponse200MetaCache as ListChatMessagesResponse200MetaCache,
    )
    from .list_chat_messages_response_200_meta_credits import (
        ListChatMessagesResponse200MetaCredits as ListChatMessagesResponse200MetaCredits,
    )
    from .list_chat_messages_response_200_meta_rate_limits import (
        ListChatMessagesResponse200MetaRateLimits as ListChatMessagesResponse200MetaRateLimits,
    )
    from .list_chat_messages_response_200_pagination import (
        ListChatMessagesResponse200Pagination as ListChatMessagesResponse200Pagination,
    )
    from .list_chats_filter import ListChatsFilter as ListChatsFilter
    from .list_chats_order import ListChatsOrder as ListChatsOrder
    from .list_chats_response_200 import ListChatsResponse200 as ListChatsResponse200
    from .list_chats_response_200_data_item import ListChatsResponse200DataItem as ListChatsResponse200DataItem
    from .list_chats_response_200_data_item_fan import (
        ListChatsResponse200DataItemFan as ListChatsResponse200DataItemFan,
    )
    from .list_chats_response_200_data_item_fan_avatar_thumbs import (
        ListChatsResponse200DataItemFanAvatarThumbs as ListChatsResponse200DataItemFanAvatarThumbs,
    )
    from .list_chats_response_200_data_item_fan_header_size import (
        ListChatsResponse200DataItemFanHeaderSize as ListChatsResponse200DataItemFanHeaderSize,
    )
    from .list_chats_response_200_data_item_fan_header_thumbs import (
        ListChatsResponse200DataItemFanHeaderThumbs as ListChatsResponse200DataItemFanHeaderThumbs,
    )
    from .list_chats_response_200_data_item_fan_lists_states_item import (
        ListChatsResponse200DataItemFanListsStatesItem as ListChatsResponse200DataItemFanListsStatesItem,
    )
    from .list_chats_response_200_data_item_fan_subscribed_by_data import (
        ListChatsResponse200DataItemFanSubscribedByData as ListChatsResponse200DataItemFanSubscribedByData,
    )
    from .list_chats_response_200_data_item_fan_subscribed_by_data_subscribes_item import (
        ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem as ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem,
    )
    from .list_chats_response_200_data_item_fan_subscribed_on_data import (
        ListChatsResponse200DataItemFanSubscribedOnData as ListChatsResponse200DataItemFanSubscribedOnData,
    )
    from .list_chats_response_200_data_item_fan_subscribed_on_data_subscribes_item import (
        ListChatsResponse200DataItemFanSubscribedOnDataSubscribesItem as ListChatsResponse200DataItemFanSubscribedOnDataSubscribesItem,
    )
    from .list_chats_response_200_data_item_last_message import (
        ListChatsResponse200DataItemLastMessage as ListChatsResponse200DataItemLastMessage,
    )
    from .list_chats_response_200_data_item_last_message_from_user import (
        ListChatsResponse200DataItemLastMessageFromUser as ListChatsResponse200DataItemLastMessageFromUser,
    )
    from .list_chats_response_200_meta import ListChatsResponse200Meta as ListChatsResponse200Meta
    from .list_chats_response_200_meta_cache import ListChatsResponse200MetaCache as ListChatsResponse200MetaCache
    from .list_chats_response_200_meta_credits import ListChatsResponse200MetaCredits as ListChatsResponse200MetaCredits
    from .list_chats_response_200_meta_rate_limits import (
        ListChatsResponse200MetaRateLimits as ListChatsResponse200MetaRateLimits,
    )
    from .list_chats_response_200_pagination import ListChatsResponse200Pagination as ListChatsResponse200Pagination
    from .list_chats_skip_users import ListChatsSkipUsers as ListChatsSkipUsers
    from .list_countries_response_200 import ListCountriesResponse200 as ListCountriesResponse200
    from .list_countries_response_200_data_item import (
        ListCountriesResponse200DataItem as ListCountriesResponse200DataItem,
    )
    from .list_countries_response_200_meta import ListCountriesResponse200Meta as ListCountriesResponse200Meta
    from .list_countries_response_200_meta_cache import (
        ListCountriesResponse200MetaCache as ListCountriesResponse200MetaCache,
    )
    from .list_countries_response_200_meta_credits import (
        ListCountriesResponse200MetaCredits as ListCountriesResponse200MetaCredits,
    )
    from .list_countries_response_200_meta_rate_limits import (
        ListCountriesResponse200MetaRateLimits as ListCountriesResponse200MetaRateLimits,
    )
    from .list_custom_summary_categories_response_200 import (
        ListCustomSummaryCategoriesResponse200 as ListCustomSummaryCategoriesResponse200,
    )
    from .list_custom_summary_categories_response_200_meta import (
        ListCustomSummaryCategoriesResponse200Meta as ListCustomSummaryCategoriesResponse200Meta,
    )
    from .list_custom_summary_categories_response_200_meta_cache import (
        ListCustomSummaryCategoriesResponse200MetaCache as ListCustomSummaryCategoriesResponse200MetaCache,
    )
    from .list_custom_summary_categories_response_200_meta_credits import (
        ListCustomSummaryCategoriesResponse200MetaCredits as ListCustomSummaryCategoriesResponse200MetaCredits,
    )
    from .list_custom_summary_categories_response_200_meta_rate_limits import (
        ListCustomSummaryCategoriesResponse200MetaRateLimits as ListCustomSummaryCategoriesResponse200MetaRateLimits,
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
    from .list_data_exports_response_200_meta import ListDataExportsResponse200Meta as ListDataExportsResponse200Meta
    from .list_data_exports_response_200_meta_cache import (
        ListDataExportsResponse200MetaCache as ListDataExportsResponse200MetaCache,
    )
    from .list_data_exports_response_200_meta_credits import (
        ListDataExportsResponse200MetaCredits as ListDataExportsResponse200MetaCredits,
    )
    from .list_data_exports_response_200_meta_rate_limits import (
        ListDataExportsResponse200MetaRateLimits as ListDataExportsResponse200MetaRateLimits,
    )
    from .list_data_exports_status import ListDataExportsStatus as ListDataExportsStatus
    from .list_data_exports_type import ListDataExportsType as ListDataExportsType
    from .list_expired_fans_filter_online import ListExpiredFansFilterOnline as ListExpiredFansFilterOnline
    from .list_expired_fans_response_200 import ListExpiredFansResponse200 as ListExpiredFansResponse200
    from .list_expired_fans_response_200_data import ListExpiredFansResponse200Data as ListExpiredFansResponse200Data
    from .list_expired_fans_response_200_data_list_item import (
        ListExpiredFansResponse200DataListItem as ListExpiredFansResponse200DataListItem,
    )
    from .list_expired_fans_response_200_data_list_item_avatar_thumbs import (
        ListExpiredFansResponse200DataListItemAvatarThumbs as ListExpiredFansResponse200DataListItemAvatarThumbs,
    )
    from .list_expired_fans_response_200_data_list_item_header_size import (
        ListExpiredFansResponse200DataListItemHeaderSize as ListExpiredFansResponse200DataListItemHeaderSize,
    )
    from .list_expired_fans_response_200_data_list_item_header_thumbs import (
        ListExpiredFansResponse200DataListItemHeaderThumbs as ListExpiredFansResponse200DataListItemHeaderThumbs,
    )
    from .list_expired_fans_response_200_data_list_item_lists_states_item import (
        ListExpiredFansResponse200DataListItemListsStatesItem as ListExpiredFansResponse200DataListItemListsStatesItem,
    )
    from .list_expired_fans_response_200_data_list_item_subscribed_by_data import (
        ListExpiredFansResponse200DataListItemSubscribedByData as ListExpiredFansResponse200DataListItemSubscribedByData,
    )
    from .list_expired_fans_response_200_data_list_item_subscribed_by_data_subscribes_item import (
        ListExpiredFansResponse200DataListItemSubscribedByDataSubscribesItem as ListExpiredFansResponse200DataListItemSubscribedByDataSubscribesItem,
    )
    from .list_expired_fans_response_200_data_list_item_subscribed_on_data import (
        ListExpiredFansResponse200DataListItemSubscribedOnData as ListExpiredFansResponse200DataListItemSubscribedOnData,
    )
    from .list_expired_fans_response_200_data_list_item_subscription_bundles_item import (
        ListExpiredFansResponse200DataListItemSubscriptionBundlesItem as ListExpiredFansResponse200DataListItemSubscriptionBundlesItem,
    )
    from .list_expired_fans_response_200_meta import ListExpiredFansResponse200Meta as ListExpiredFansResponse200Meta
    from .list_expired_fans_response_200_meta_cache import (
        ListExpiredFansResponse200MetaCache as ListExpiredFansResponse200MetaCache,
    )
    from .list_expired_fans_response_200_meta_credits import (
        ListExpiredFansResponse200MetaCredits as ListExpiredFansResponse200MetaCredits,
    )
    from .list_expired_fans_response_200_meta_rate_limits import (
        ListExpiredFansResponse200MetaRateLimits as ListExpiredFansResponse200MetaRateLimits,
    )
    from .list_expired_fans_response_200_pagination import (
        ListExpiredFansResponse200Pagination as ListExpiredFansResponse200Pagination,
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
    from .list_expired_followings_response_200_data_list_item_avatar_thumbs import (
        ListExpiredFollowingsResponse200DataListItemAvatarThumbs as ListExpiredFollowingsResponse200DataListItemAvatarThumbs,
    )
    from .list_expired_followings_response_200_data_list_item_header_size import (
        ListExpiredFollowingsResponse200DataListItemHeaderSize as ListExpiredFollowingsResponse200DataListItemHeaderSize,
    )
    from .list_expired_followings_response_200_data_list_item_header_thumbs import (
        ListExpiredFollowingsResponse200DataListItemHeaderThumbs as ListExpiredFollowingsResponse200DataListItemHeaderThumbs,
    )
    from .list_expired_followings_response_200_data_list_item_lists_states_item import (
        ListExpiredFollowingsResponse200DataListItemListsStatesItem as ListExpiredFollowingsResponse200DataListItemListsStatesItem,
    )
    from .list_expired_followings_response_200_data_list_item_subscribed_by_data import (
        ListExpiredFollowingsResponse200DataListItemSubscribedByData as ListExpiredFollowingsResponse200DataListItemSubscribedByData,
    )
    from .list_expired_followings_response_200_data_list_item_subscribed_by_data_subscribes_item import (
        ListExpiredFollowingsResponse200DataListItemSubscribedByDataSubscribesItem as ListExpiredFollowingsResponse200DataListItemSubscribedByDataSubscribesItem,
    )
    from .list_expired_followings_response_200_meta import (
        ListExpiredFollowingsResponse200Meta as ListExpiredFollowingsResponse200Meta,
    )
    from .list_expired_followings_response_200_meta_cache import (
        ListExpiredFollowingsResponse200MetaCache as ListExpiredFollowingsResponse200MetaCache,
    )
    from .list_expired_followings_response_200_meta_credits import (
        ListExpiredFollowingsResponse200MetaCredits as ListExpiredFollowingsResponse200MetaCredits,
    )
    from .list_expired_followings_response_200_meta_rate_limits import (
        ListExpiredFollowingsResponse200MetaRateLimits as ListExpiredFollowingsResponse200MetaRateLimits,
    )
    from .list_expired_followings_response_200_pagination import (
        ListExpiredFollowingsResponse200Pagination as ListExpiredFollowingsResponse200Pagination,
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
    from .list_free_trial_link_spenders_response_200_data_item_revenue import (
        ListFreeTrialLinkSpendersResponse200DataItemRevenue as ListFreeTrialLinkSpendersResponse200DataItemRevenue,
    )
    from .list_free_trial_link_spenders_response_200_meta import (
        ListFreeTrialLinkSpendersResponse200Meta as ListFreeTrialLinkSpendersResponse200Meta,
    )
    from .list_free_trial_link_spenders_response_200_meta_cache import (
        ListFreeTrialLinkSpendersResponse200MetaCache as ListFreeTrialLinkSpendersResponse200MetaCache,
    )
    from .list_free_trial_link_spenders_response_200_meta_credits import (
        ListFreeTrialLinkSpendersResponse200MetaCredits as ListFreeTrialLinkSpendersResponse200MetaCredits,
    )
    from .list_free_trial_link_spenders_response_200_meta_rate_limits import (
        ListFreeTrialLinkSpendersResponse200MetaRateLimits as ListFreeTrialLinkSpendersResponse200MetaRateLimits,
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
    from .list_free_trial_link_subscribers_response_200_data_list_item_avatar_thumbs import (
        ListFreeTrialLinkSubscribersResponse200DataListItemAvatarThumbs as ListFreeTrialLinkSubscribersResponse200DataListItemAvatarThumbs,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item_header_size import (
        ListFreeTrialLinkSubscribersResponse200DataListItemHeaderSize as ListFreeTrialLinkSubscribersResponse200DataListItemHeaderSize,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item_header_thumbs import (
        ListFreeTrialLinkSubscribersResponse200DataListItemHeaderThumbs as ListFreeTrialLinkSubscribersResponse200DataListItemHeaderThumbs,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item_lists_states_item import (
        ListFreeTrialLinkSubscribersResponse200DataListItemListsStatesItem as ListFreeTrialLinkSubscribersResponse200DataListItemListsStatesItem,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item_promo_offers_item import (
        ListFreeTrialLinkSubscribersResponse200DataListItemPromoOffersItem as ListFreeTrialLinkSubscribersResponse200DataListItemPromoOffersItem,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item_subscribed_by_data import (
        ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedByData as ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedByData,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item_subscribed_by_data_subscribes_item import (
        ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedByDataSubscribesItem as ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedByDataSubscribesItem,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item_subscribed_on_data import (
        ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedOnData as ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedOnData,
    )
    from .list_free_trial_link_subscribers_response_200_data_list_item_subscribed_on_data_subscribes_item import (
        ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedOnDataSubscribesItem as ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedOnDataSubscribesItem,
    )
    from .list_free_trial_link_subscribers_response_200_meta import (
        ListFreeTrialLinkSubscribersResponse200Meta as ListFreeTrialLinkSubscribersResponse200Meta,
    )
    from .list_free_trial_link_subscribers_response_200_meta_cache import (
        ListFreeTrialLinkSubscribersResponse200MetaCache as ListFreeTrialLinkSubscribersResponse200MetaCache,
    )
    from .list_free_trial_link_subscribers_response_200_meta_credits import (
        ListFreeTrialLinkSubscribersResponse200MetaCredits as ListFreeTrialLinkSubscribersResponse200MetaCredits,
    )
    from .list_free_trial_link_subscribers_response_200_meta_rate_limits import (
        ListFreeTrialLinkSubscribersResponse200MetaRateLimits as ListFreeTrialLinkSubscribersResponse200MetaRateLimits,
    )
    from .list_free_trial_link_tags_response_200 import (
        ListFreeTrialLinkTagsResponse200 as ListFreeTrialLinkTagsResponse200,
    )
    from .list_free_trial_link_tags_response_200_data import (
        ListFreeTrialLinkTagsResponse200Data as ListFreeTrialLinkTagsResponse200Data,
    )
    from .list_free_trial_link_tags_response_200_meta import (
        ListFreeTrialLinkTagsResponse200Meta as ListFreeTrialLinkTagsResponse200Meta,
    )
    from .list_free_trial_link_tags_response_200_meta_cache import (
        ListFreeTrialLinkTagsResponse200MetaCache as ListFreeTrialLinkTagsResponse200MetaCache,
    )
    from .list_free_trial_link_tags_response_200_meta_credits import (
        ListFreeTrialLinkTagsResponse200MetaCredits as ListFreeTrialLinkTagsResponse200MetaCredits,
    )
    from .list_free_trial_link_tags_response_200_meta_rate_limits import (
        ListFreeTrialLinkTagsResponse200MetaRateLimits as ListFreeTrialLinkTagsResponse200MetaRateLimits,
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
    from .list_free_trial_links_response_200_data_list_item_revenue import (
        ListFreeTrialLinksResponse200DataListItemRevenue as ListFreeTrialLinksResponse200DataListItemRevenue,
    )
    from .list_free_trial_links_response_200_meta import (
        ListFreeTrialLinksResponse200Meta as ListFreeTrialLinksResponse200Meta,
    )
    from .list_free_trial_links_response_200_meta_cache import (
        ListFreeTrialLinksResponse200MetaCache as ListFreeTrialLinksResponse200MetaCache,
    )
    from .list_free_trial_links_response_200_meta_credits import (
        ListFreeTrialLinksResponse200MetaCredits as ListFreeTrialLinksResponse200MetaCredits,
    )
    from .list_free_trial_links_response_200_meta_rate_limits import (
        ListFreeTrialLinksResponse200MetaRateLimits as ListFreeTrialLinksResponse200MetaRateLimits,
    )
    from .list_free_trial_links_response_200_pagination import (
        ListFreeTrialLinksResponse200Pagination as ListFreeTrialLinksResponse200Pagination,
    )
    from .list_free_trial_links_sort import ListFreeTrialLinksSort as ListFreeTrialLinksSort
    from .list_labels_response_200 import ListLabelsResponse200 as ListLabelsResponse200
    from .list_labels_response_200_data import ListLabelsResponse200Data as ListLabelsResponse200Data
    from .list_labels_response_200_data_list_item import (
        ListLabelsResponse200DataListItem as ListLabelsResponse200DataListItem,
    )
    from .list_labels_response_200_meta import ListLabelsResponse200Meta as ListLabelsResponse200Meta
    from .list_labels_response_200_meta_cache import ListLabelsResponse200MetaCache as ListLabelsResponse200MetaCache
    from .list_labels_response_200_meta_credits import (
        ListLabelsResponse200MetaCredits as ListLabelsResponse200MetaCredits,
    )
    from .list_labels_response_200_meta_rate_limits import (
        ListLabelsResponse200MetaRateLimits as ListLabelsResponse200MetaRateLimits,
    )
    from .list_latest_fans_response_200 import ListLatestFansResponse200 as ListLatestFansResponse200
    from .list_latest_fans_response_200_data import ListLatestFansResponse200Data as ListLatestFansResponse200Data
    from .list_latest_fans_response_200_data_users_item import (
        ListLatestFansResponse200DataUsersItem as ListLatestFansResponse200DataUsersItem,
    )
    from .list_latest_fans_response_200_data_users_item_avatar_thumbs import (
        ListLatestFansResponse200DataUsersItemAvatarThumbs as ListLatestFansResponse200DataUsersItemAvatarThumbs,
    )
    from .list_latest_fans_response_200_data_users_item_lists_states_item import (
        ListLatestFansResponse200DataUsersItemListsStatesItem as ListLatestFansResponse200DataUsersItemListsStatesItem,
    )
    from .list_latest_fans_response_200_data_users_item_promo_offers_item import (
        ListLatestFansResponse200DataUsersItemPromoOffersItem as ListLatestFansResponse200DataUsersItemPromoOffersItem,
    )
    from .list_latest_fans_response_200_data_users_item_subscribed_on_data import (
        ListLatestFansResponse200DataUsersItemSubscribedOnData as ListLatestFansResponse200DataUsersItemSubscribedOnData,
    )
    from .list_latest_fans_response_200_data_users_item_subscribed_on_data_subscribes_item import (
        ListLatestFansResponse200DataUsersItemSubscribedOnDataSubscribesItem as ListLatestFansResponse200DataUsersItemSubscribedOnDataSubscribesItem,
    )
    from .list_latest_fans_response_200_meta import ListLatestFansResponse200Meta as ListLatestFansResponse200Meta
    from .list_latest_fans_response_200_meta_cache import (
        ListLatestFansResponse200MetaCache as ListLatestFansResponse200MetaCache,
    )
    from .list_latest_fans_response_200_meta_credits import (
        ListLatestFansResponse200MetaCredits as ListLatestFansResponse200MetaCredits,
    )
    from .list_latest_fans_response_200_meta_rate_limits import (
        ListLatestFansResponse200MetaRateLimits as ListLatestFansResponse200MetaRateLimits,
    )
    from .list_latest_fans_response_200_pagination import (
        ListLatestFansResponse200Pagination as ListLatestFansResponse200Pagination,
    )
    from .list_latest_fans_type import ListLatestFansType as ListLatestFansType
    from .list_mass_message_queue_response_200 import ListMassMessageQueueResponse200 as ListMassMessageQueueResponse200
    from .list_mass_message_queue_response_200_data_item import (
        ListMassMessageQueueResponse200DataItem as ListMassMessageQueueResponse200DataItem,
    )
    from .list_mass_message_queue_response_200_meta import (
        ListMassMessageQueueResponse200Meta as ListMassMessageQueueResponse200Meta,
    )
    from .list_mass_message_queue_response_200_meta_cache import (
        ListMassMessageQueueResponse200MetaCache as ListMassMessageQueueResponse200MetaCache,
    )
    from .list_mass_message_queue_response_200_meta_credits import (
        ListMassMessageQueueResponse200MetaCredits as ListMassMessageQueueResponse200MetaCredits,
    )
    from .list_mass_message_queue_response_200_meta_rate_limits import (
        ListMassMessageQueueResponse200MetaRateLimits as ListMassMessageQueueResponse200MetaRateLimits,
    )
    from .list_mentions_response_200 import ListMentionsResponse200 as ListMentionsResponse200
    from .list_mentions_response_200_meta import ListMentionsResponse200Meta as ListMentionsResponse200Meta
    from .list_mentions_response_200_meta_cache import (
        ListMentionsResponse200MetaCache as ListMentionsResponse200MetaCache,
    )
    from .list_mentions_response_200_meta_credits import (
        ListMentionsResponse200MetaCredits as ListMentionsResponse200MetaCredits,
    )
    from .list_mentions_response_200_meta_rate_limits import (
        ListMentionsResponse200MetaRateLimits as ListMentionsResponse200MetaRateLimits,
    )
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
    from .list_notifications_response_200_data_list_item_user import (
        ListNotificationsResponse200DataListItemUser as ListNotificationsResponse200DataListItemUser,
    )
    from .list_notifications_response_200_meta import (
        ListNotificationsResponse200Meta as ListNotificationsResponse200Meta,
    )
    from .list_notifications_response_200_meta_cache import (
        ListNotificationsResponse200MetaCache as ListNotificationsResponse200MetaCache,
    )
    from .list_notifications_response_200_meta_credits import (
        ListNotificationsResponse200MetaCredits as ListNotificationsResponse200MetaCredits,
    )
    from .list_notifications_response_200_meta_rate_limits import (
        ListNotificationsResponse200MetaRateLimits as ListNotificationsResponse200MetaRateLimits,
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
    from .list_payout_requests_response_200_meta import (
        ListPayoutRequestsResponse200Meta as ListPayoutRequestsResponse200Meta,
    )
    from .list_payout_requests_response_200_meta_cache import (
        ListPayoutRequestsResponse200MetaCache as ListPayoutRequestsResponse200MetaCache,
    )
    from .list_payout_requests_response_200_meta_credits import (
        ListPayoutRequestsResponse200MetaCredits as ListPayoutRequestsResponse200MetaCredits,
    )
    from .list_payout_requests_response_200_meta_rate_limits import (
        ListPayoutRequestsResponse200MetaRateLimits as ListPayoutRequestsResponse200MetaRateLimits,
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
    from .list_pinned_users_in_user_list_response_200_data_list_item_avatar_thumbs import (
        ListPinnedUsersInUserListResponse200DataListItemAvatarThumbs as ListPinnedUsersInUserListResponse200DataListItemAvatarThumbs,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item_header_size import (
        ListPinnedUsersInUserListResponse200DataListItemHeaderSize as ListPinnedUsersInUserListResponse200DataListItemHeaderSize,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item_header_thumbs import (
        ListPinnedUsersInUserListResponse200DataListItemHeaderThumbs as ListPinnedUsersInUserListResponse200DataListItemHeaderThumbs,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item_lists_states_item import (
        ListPinnedUsersInUserListResponse200DataListItemListsStatesItem as ListPinnedUsersInUserListResponse200DataListItemListsStatesItem,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item_promo_offers_item import (
        ListPinnedUsersInUserListResponse200DataListItemPromoOffersItem as ListPinnedUsersInUserListResponse200DataListItemPromoOffersItem,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item_subscribed_by_data import (
        ListPinnedUsersInUserListResponse200DataListItemSubscribedByData as ListPinnedUsersInUserListResponse200DataListItemSubscribedByData,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item_subscribed_by_data_subscribes_item import (
        ListPinnedUsersInUserListResponse200DataListItemSubscribedByDataSubscribesItem as ListPinnedUsersInUserListResponse200DataListItemSubscribedByDataSubscribesItem,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item_subscribed_on_data import (
        ListPinnedUsersInUserListResponse200DataListItemSubscribedOnData as ListPinnedUsersInUserListResponse200DataListItemSubscribedOnData,
    )
    from .list_pinned_users_in_user_list_response_200_data_list_item_subscribed_on_data_subscribes_item import (
        ListPinnedUsersInUserListResponse200DataListItemSubscribedOnDataSubscribesItem as ListPinnedUsersInUserListResponse200DataListItemSubscribedOnDataSubscribesItem,
    )
    from .list_pinned_users_in_user_list_response_200_meta import (
        ListPinnedUsersInUserListResponse200Meta as ListPinnedUsersInUserListResponse200Meta,
    )
    from .list_pinned_users_in_user_list_response_200_meta_cache import (
        ListPinnedUsersInUserListResponse200MetaCache as ListPinnedUsersInUserListResponse200MetaCache,
    )
    from .list_pinned_users_in_user_list_response_200_meta_credits import (
        ListPinnedUsersInUserListResponse200MetaCredits as ListPinnedUsersInUserListResponse200MetaCredits,
    )
    from .list_pinned_users_in_user_list_response_200_meta_rate_limits import (
        ListPinnedUsersInUserListResponse200MetaRateLimits as ListPinnedUsersInUserListResponse200MetaRateLimits,
    )
    from .list_post_comments_response_200 import ListPostCommentsResponse200 as ListPostCommentsResponse200
    from .list_post_comments_response_200_data import ListPostCommentsResponse200Data as ListPostCommentsResponse200Data
    from .list_post_comments_response_200_data_list_item import (
        ListPostCommentsResponse200DataListItem as ListPostCommentsResponse200DataListItem,
    )
    from .list_post_comments_response_200_data_list_item_author import (
        ListPostCommentsResponse200DataListItemAuthor as ListPostCommentsResponse200DataListItemAuthor,
    )
    from .list_post_comments_response_200_meta import ListPostCommentsResponse200Meta as ListPostCommentsResponse200Meta
    from .list_post_comments_response_200_meta_cache import (
        ListPostCommentsResponse200MetaCache as ListPostCommentsResponse200MetaCache,
    )
    from .list_post_comments_response_200_meta_credits import (
        ListPostCommentsResponse200MetaCredits as ListPostCommentsResponse200MetaCredits,
    )
    from .list_post_comments_response_200_meta_rate_limits import (
        ListPostCommentsResponse200MetaRateLimits as ListPostCommentsResponse200MetaRateLimits,
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
    from .list_posts_response_200_data_list_item_author import (
        ListPostsResponse200DataListItemAuthor as ListPostsResponse200DataListItemAuthor,
    )
    from .list_posts_response_200_meta import ListPostsResponse200Meta as ListPostsResponse200Meta
    from .list_posts_response_200_meta_cache import ListPostsResponse200MetaCache as ListPostsResponse200MetaCache
    from .list_posts_response_200_meta_credits import ListPostsResponse200MetaCredits as ListPostsResponse200MetaCredits
    from .list_posts_response_200_meta_rate_limits import (
        ListPostsResponse200MetaRateLimits as ListPostsResponse200MetaRateLimits,
    )
    from .list_posts_sort import ListPostsSort as ListPostsSort
    from .list_promotions_response_200 import ListPromotionsResponse200 as ListPromotionsResponse200
    from .list_promotions_response_200_data import ListPromotionsResponse200Data as ListPromotionsResponse200Data
    from .list_promotions_response_200_data_items_item import (
        ListPromotionsResponse200DataItemsItem as ListPromotionsResponse200DataItemsItem,
    )
    from .list_promotions_response_200_meta import ListPromotionsResponse200Meta as ListPromotionsResponse200Meta
    from .list_promotions_response_200_meta_cache import (
        ListPromotionsResponse200MetaCache as ListPromotionsResponse200MetaCache,
    )
    from .list_promotions_response_200_meta_credits import (
        ListPromotionsResponse200MetaCredits as ListPromotionsResponse200MetaCredits,
    )
    from .list_promotions_response_200_meta_rate_limits import (
        ListPromotionsResponse200MetaRateLimits as ListPromotionsResponse200MetaRateLimits,
    )
    from .list_queue_items_response_200 import ListQueueItemsResponse200 as ListQueueItemsResponse200
    from .list_queue_items_response_200_data import ListQueueItemsResponse200Data as ListQueueItemsResponse200Data
    from .list_queue_items_response_200_data_list_item import (
        ListQueueItemsResponse200DataListItem as ListQueueItemsResponse200DataListItem,
    )
    from .list_queue_items_response_200_data_list_item_entity import (
        ListQueueItemsResponse200DataListItemEntity as ListQueueItemsResponse200DataListItemEntity,
    )
    from .list_queue_items_response_200_meta import ListQueueItemsResponse200Meta as ListQueueItemsResponse200Meta
    from .list_queue_items_response_200_meta_cache import (
        ListQueueItemsResponse200MetaCache as ListQueueItemsResponse200MetaCache,
    )
    from .list_queue_items_response_200_meta_credits import (
        ListQueueItemsResponse200MetaCredits as ListQueueItemsResponse200MetaCredits,
    )
    from .list_queue_items_response_200_meta_rate_limits import (
        ListQueueItemsResponse200MetaRateLimits as ListQueueItemsResponse200MetaRateLimits,
    )
    from .list_queue_items_type_item import ListQueueItemsTypeItem as ListQueueItemsTypeItem
    from .list_release_forms_response_200 import ListReleaseFormsResponse200 as ListReleaseFormsResponse200
    from .list_release_forms_response_200_meta import ListReleaseFormsResponse200Meta as ListReleaseFormsResponse200Meta
    from .list_release_forms_response_200_meta_cache import (
        ListReleaseFormsResponse200MetaCache as ListReleaseFormsResponse200MetaCache,
    )
    from .list_release_forms_response_200_meta_credits import (
        ListReleaseFormsResponse200MetaCredits as ListReleaseFormsResponse200MetaCredits,
    )
    from .list_release_forms_response_200_meta_rate_limits import (
        ListReleaseFormsResponse200MetaRateLimits as ListReleaseFormsResponse200MetaRateLimits,
    )
    from .list_restricted_users_response_200 import ListRestrictedUsersResponse200 as ListRestrictedUsersResponse200
    from .list_restricted_users_response_200_meta import (
        ListRestrictedUsersResponse200Meta as ListRestrictedUsersResponse200Meta,
    )
    from .list_restricted_users_response_200_meta_cache import (
        ListRestrictedUsersResponse200MetaCache as ListRestrictedUsersResponse200MetaCache,
    )
    from .list_restricted_users_response_200_meta_credits import (
        ListRestrictedUsersResponse200MetaCredits as ListRestrictedUsersResponse200MetaCredits,
    )
    from .list_restricted_users_response_200_meta_rate_limits import (
        ListRestrictedUsersResponse200MetaRateLimits as ListRestrictedUsersResponse200MetaRateLimits,
    )
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
    from .list_saved_for_later_messages_response_200_meta import (
        ListSavedForLaterMessagesResponse200Meta as ListSavedForLaterMessagesResponse200Meta,
    )
    from .list_saved_for_later_messages_response_200_meta_cache import (
        ListSavedForLaterMessagesResponse200MetaCache as ListSavedForLaterMessagesResponse200MetaCache,
    )
    from .list_saved_for_later_messages_response_200_meta_credits import (
        ListSavedForLaterMessagesResponse200MetaCredits as ListSavedForLaterMessagesResponse200MetaCredits,
    )
    from .list_saved_for_later_messages_response_200_meta_rate_limits import (
        ListSavedForLaterMessagesResponse200MetaRateLimits as ListSavedForLaterMessagesResponse200MetaRateLimits,
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
    from .list_saved_for_later_posts_response_200_meta import (
        ListSavedForLaterPostsResponse200Meta as ListSavedForLaterPostsResponse200Meta,
    )
    from .list_saved_for_later_posts_response_200_meta_cache import (
        ListSavedForLaterPostsResponse200MetaCache as ListSavedForLaterPostsResponse200MetaCache,
    )
    from .list_saved_for_later_posts_response_200_meta_credits import (
        ListSavedForLaterPostsResponse200MetaCredits as ListSavedForLaterPostsResponse200MetaCredits,
    )
    from .list_saved_for_later_posts_response_200_meta_rate_limits import (
        ListSavedForLaterPostsResponse200MetaRateLimits as ListSavedForLaterPostsResponse200MetaRateLimits,
    )
    from .list_shared_free_trial_link_tags_response_200 import (
        ListSharedFreeTrialLinkTagsResponse200 as ListSharedFreeTrialLinkTagsResponse200,
    )
    from .list_shared_free_trial_link_tags_response_200_data import (
        ListSharedFreeTrialLinkTagsResponse200Data as ListSharedFreeTrialLinkTagsResponse200Data,
    )
    from .list_shared_free_trial_link_tags_response_200_meta import (
        ListSharedFreeTrialLinkTagsResponse200Meta as ListSharedFreeTrialLinkTagsResponse200Meta,
    )
    from .list_shared_free_trial_link_tags_response_200_meta_cache import (
        ListSharedFreeTrialLinkTagsResponse200MetaCache as ListSharedFreeTrialLinkTagsResponse200MetaCache,
    )
    from .list_shared_free_trial_link_tags_response_200_meta_credits import (
        ListSharedFreeTrialLinkTagsResponse200MetaCredits as ListSharedFreeTrialLinkTagsResponse200MetaCredits,
    )
    from .list_shared_free_trial_link_tags_response_200_meta_rate_limits import (
        ListSharedFreeTrialLinkTagsResponse200MetaRateLimits as ListSharedFreeTrialLinkTagsResponse200MetaRateLimits,
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
    from .list_shared_free_trial_links_response_200_data_list_item_owner import (
        ListSharedFreeTrialLinksResponse200DataListItemOwner as ListSharedFreeTrialLinksResponse200DataListItemOwner,
    )
    from .list_shared_free_trial_links_response_200_meta import (
        ListSharedFreeTrialLinksResponse200Meta as ListSharedFreeTrialLinksResponse200Meta,
    )
    from .list_shared_free_trial_links_response_200_meta_cache import (
        ListSharedFreeTrialLinksResponse200MetaCache as ListSharedFreeTrialLinksResponse200MetaCache,
    )
    from .list_shared_free_trial_links_response_200_meta_credits import (
        ListSharedFreeTrialLinksResponse200MetaCredits as ListSharedFreeTrialLinksResponse200MetaCredits,
    )
    from .list_shared_free_trial_links_response_200_meta_rate_limits import (
        ListSharedFreeTrialLinksResponse200MetaRateLimits as ListSharedFreeTrialLinksResponse200MetaRateLimits,
    )
    from .list_shared_free_trial_links_response_200_pagination import (
        ListSharedFreeTrialLinksResponse200Pagination as ListSharedFreeTrialLinksResponse200Pagination,
    )
    from .list_shared_tracking_link_tags_response_200 import (
        ListSharedTrackingLinkTagsResponse200 as ListSharedTrackingLinkTagsResponse200,
    )
    from .list_shared_tracking_link_tags_response_200_data import (
        ListSharedTrackingLinkTagsResponse200Data as ListSharedTrackingLinkTagsResponse200Data,
    )
    from .list_shared_tracking_link_tags_response_200_meta import (
        ListSharedTrackingLinkTagsResponse200Meta as ListSharedTrackingLinkTagsResponse200Meta,
    )
    from .list_shared_tracking_link_tags_response_200_meta_cache import (
        ListSharedTrackingLinkTagsResponse200MetaCache as ListSharedTrackingLinkTagsResponse200MetaCache,
    )
    from .list_shared_tracking_link_tags_response_200_meta_credits import (
        ListSharedTrackingLinkTagsResponse200MetaCredits as ListSharedTrackingLinkTagsResponse200MetaCredits,
    )
    from .list_shared_tracking_link_tags_response_200_meta_rate_limits import (
        ListSharedTrackingLinkTagsResponse200MetaRateLimits as ListSharedTrackingLinkTagsResponse200MetaRateLimits,
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
    from .list_shared_tracking_links_response_200_data_list_item_owner import (
        ListSharedTrackingLinksResponse200DataListItemOwner as ListSharedTrackingLinksResponse200DataListItemOwner,
    )
    from .list_shared_tracking_links_response_200_meta import (
        ListSharedTrackingLinksResponse200Meta as ListSharedTrackingLinksResponse200Meta,
    )
    from .list_shared_tracking_links_response_200_meta_cache import (
        ListSharedTrackingLinksResponse200MetaCache as ListSharedTrackingLinksResponse200MetaCache,
    )
    from .list_shared_tracking_links_response_200_meta_credits import (
        ListSharedTrackingLinksResponse200MetaCredits as ListSharedTrackingLinksResponse200MetaCredits,
    )
    from .list_shared_tracking_links_response_200_meta_rate_limits import (
        ListSharedTrackingLinksResponse200MetaRateLimits as ListSharedTrackingLinksResponse200MetaRateLimits,
    )
    from .list_shared_tracking_links_response_200_pagination import (
        ListSharedTrackingLinksResponse200Pagination as ListSharedTrackingLinksResponse200Pagination,
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
    from .list_smart_link_clicks_response_200_meta import (
        ListSmartLinkClicksResponse200Meta as ListSmartLinkClicksResponse200Meta,
    )
    from .list_smart_link_clicks_response_200_meta_cache import (
        ListSmartLinkClicksResponse200MetaCache as ListSmartLinkClicksResponse200MetaCache,
    )
    from .list_smart_link_clicks_response_200_meta_credits import (
        ListSmartLinkClicksResponse200MetaCredits as ListSmartLinkClicksResponse200MetaCredits,
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
    from .list_smart_link_conversions_response_200_meta import (
        ListSmartLinkConversionsResponse200Meta as ListSmartLinkConversionsResponse200Meta,
    )
    from .list_smart_link_conversions_response_200_meta_cache import (
        ListSmartLinkConversionsResponse200MetaCache as ListSmartLinkConversionsResponse200MetaCache,
    )
    from .list_smart_link_conversions_response_200_meta_credits import (
        ListSmartLinkConversionsResponse200MetaCredits as ListSmartLinkConversionsResponse200MetaCredits,
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
    from .list_smart_link_fans_response_200_meta import (
        ListSmartLinkFansResponse200Meta as ListSmartLinkFansResponse200Meta,
    )
    from .list_smart_link_fans_response_200_meta_cache import (
        ListSmartLinkFansResponse200MetaCache as ListSmartLinkFansResponse200MetaCache,
    )
    from .list_smart_link_fans_response_200_meta_credits import (
        ListSmartLinkFansResponse200MetaCredits as ListSmartLinkFansResponse200MetaCredits,
    )
    from .list_smart_link_fans_sort import ListSmartLinkFansSort as ListSmartLinkFansSort
    from .list_smart_link_pixels_response_200 import ListSmartLinkPixelsResponse200 as ListSmartLinkPixelsResponse200
    from .list_smart_link_pixels_response_200_meta import (
        ListSmartLinkPixelsResponse200Meta as ListSmartLinkPixelsResponse200Meta,
    )
    from .list_smart_link_pixels_response_200_meta_cache import (
        ListSmartLinkPixelsResponse200MetaCache as ListSmartLinkPixelsResponse200MetaCache,
    )
    from .list_smart_link_pixels_response_200_meta_credits import (
        ListSmartLinkPixelsResponse200MetaCredits as ListSmartLinkPixelsResponse200MetaCredits,
    )
    from .list_smart_link_pixels_response_200_meta_rate_limits import (
        ListSmartLinkPixelsResponse200MetaRateLimits as ListSmartLinkPixelsResponse200MetaRateLimits,
    )
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
    from .list_smart_link_postbacks_response_200_meta import (
        ListSmartLinkPostbacksResponse200Meta as ListSmartLinkPostbacksResponse200Meta,
    )
    from .list_smart_link_postbacks_response_200_meta_cache import (
        ListSmartLinkPostbacksResponse200MetaCache as ListSmartLinkPostbacksResponse200MetaCache,
    )
    from .list_smart_link_postbacks_response_200_meta_credits import (
        ListSmartLinkPostbacksResponse200MetaCredits as ListSmartLinkPostbacksResponse200MetaCredits,
    )
    from .list_smart_link_spenders_response_200 import (
        ListSmartLinkSpendersResponse200 as ListSmartLinkSpendersResponse200,
    )
    from .list_smart_link_spenders_response_200_data_item import (
        ListSmartLinkSpendersResponse200DataItem as ListSmartLinkSpendersResponse200DataItem,
    )
    from .list_smart_link_spenders_response_200_data_item_revenue import (
        ListSmartLinkSpendersResponse200DataItemRevenue as ListSmartLinkSpendersResponse200DataItemRevenue,
    )
    from .list_smart_link_spenders_response_200_meta import (
        ListSmartLinkSpendersResponse200Meta as ListSmartLinkSpendersResponse200Meta,
    )
    from .list_smart_link_spenders_response_200_meta_cache import (
        ListSmartLinkSpendersResponse200MetaCache as ListSmartLinkSpendersResponse200MetaCache,
    )
    from .list_smart_link_spenders_response_200_meta_credits import (
        ListSmartLinkSpendersResponse200MetaCredits as ListSmartLinkSpendersResponse200MetaCredits,
    )
    from .list_smart_link_tags_response_200 import ListSmartLinkTagsResponse200 as ListSmartLinkTagsResponse200
    from .list_smart_link_tags_response_200_meta import (
        ListSmartLinkTagsResponse200Meta as ListSmartLinkTagsResponse200Meta,
    )
    from .list_smart_link_tags_response_200_meta_cache import (
        ListSmartLinkTagsResponse200MetaCache as ListSmartLinkTagsResponse200MetaCache,
    )
    from .list_smart_link_tags_response_200_meta_credits import (
        ListSmartLinkTagsResponse200MetaCredits as ListSmartLinkTagsResponse200MetaCredits,
    )
    from .list_smart_link_tags_response_200_meta_rate_limits import (
        ListSmartLinkTagsResponse200MetaRateLimits as ListSmartLinkTagsResponse200MetaRateLimits,
    )
    from .list_smart_links_response_200 import ListSmartLinksResponse200 as ListSmartLinksResponse200
    from .list_smart_links_response_200_data_item import (
        ListSmartLinksResponse200DataItem as ListSmartLinksResponse200DataItem,
    )
    from .list_smart_links_response_200_data_item_account import (
        ListSmartLinksResponse200DataItemAccount as ListSmartLinksResponse200DataItemAccount,
    )
    from .list_smart_links_response_200_data_item_cost import (
        ListSmartLinksResponse200DataItemCost as ListSmartLinksResponse200DataItemCost,
    )
    from .list_smart_links_response_200_meta import ListSmartLinksResponse200Meta as ListSmartLinksResponse200Meta
    from .list_smart_links_response_200_meta_cache import (
        ListSmartLinksResponse200MetaCache as ListSmartLinksResponse200MetaCache,
    )
    from .list_smart_links_response_200_meta_credits import (
        ListSmartLinksResponse200MetaCredits as ListSmartLinksResponse200MetaCredits,
    )
    from .list_smart_links_response_200_meta_rate_limits import (
        ListSmartLinksResponse200MetaRateLimits as ListSmartLinksResponse200MetaRateLimits,
    )
    from .list_social_media_buttons_response_200 import (
        ListSocialMediaButtonsResponse200 as ListSocialMediaButtonsResponse200,
    )
    from .list_social_media_buttons_response_200_data_item import (
        ListSocialMediaButtonsResponse200DataItem as ListSocialMediaButtonsResponse200DataItem,
    )
    from .list_social_media_buttons_response_200_meta import (
        ListSocialMediaButtonsResponse200Meta as ListSocialMediaButtonsResponse200Meta,
    )
    from .list_social_media_buttons_response_200_meta_cache import (
        ListSocialMediaButtonsResponse200MetaCache as ListSocialMediaButtonsResponse200MetaCache,
    )
    from .list_social_media_buttons_response_200_meta_credits import (
        ListSocialMediaButtonsResponse200MetaCredits as ListSocialMediaButtonsResponse200MetaCredits,
    )
    from .list_social_media_buttons_response_200_meta_rate_limits import (
        ListSocialMediaButtonsResponse200MetaRateLimits as ListSocialMediaButtonsResponse200MetaRateLimits,
    )
    from .list_stored_free_trial_links_response_200 import (
        ListStoredFreeTrialLinksResponse200 as ListStoredFreeTrialLinksResponse200,
    )
    from .list_stored_free_trial_links_response_200_data import (
        ListStoredFreeTrialLinksResponse200Data as ListStoredFreeTrialLinksResponse200Data,
    )
    from .list_stored_free_trial_links_response_200_data_list_item import (
        ListStoredFreeTrialLinksResponse200DataListItem as ListStoredFreeTrialLinksResponse200DataListItem,
    )
    from .list_stored_free_trial_links_response_200_data_list_item_cost import (
        ListStoredFreeTrialLinksResponse200DataListItemCost as ListStoredFreeTrialLinksResponse200DataListItemCost,
    )
    from .list_stored_free_trial_links_response_200_data_list_item_links import (
        ListStoredFreeTrialLinksResponse200DataListItemLinks as ListStoredFreeTrialLinksResponse200DataListItemLinks,
    )
    from .list_stored_free_trial_links_response_200_data_list_item_links_related import (
        ListStoredFreeTrialLinksResponse200DataListItemLinksRelated as ListStoredFreeTrialLinksResponse200DataListItemLinksRelated,
    )
    from .list_stored_free_trial_links_response_200_data_list_item_revenue import (
        ListStoredFreeTrialLinksResponse200DataListItemRevenue as ListStoredFreeTrialLinksResponse200DataListItemRevenue,
    )
    from .list_stored_free_trial_links_response_200_meta import (
        ListStoredFreeTrialLinksResponse200Meta as ListStoredFreeTrialLinksResponse200Meta,
    )
    from .list_stored_free_trial_links_response_200_meta_cache import (
        ListStoredFreeTrialLinksResponse200MetaCache as ListStoredFreeTrialLinksResponse200MetaCache,
    )
    from .list_stored_free_trial_links_response_200_meta_credits import (
        ListStoredFreeTrialLinksResponse200MetaCredits as ListStoredFreeTrialLinksResponse200MetaCredits,
    )
    from .list_stored_free_trial_links_response_200_meta_rate_limits import (
        ListStoredFreeTrialLinksResponse200MetaRateLimits as ListStoredFreeTrialLinksResponse200MetaRateLimits,
    )
    from .list_stored_free_trial_links_response_200_pagination import (
        ListStoredFreeTrialLinksResponse200Pagination as ListStoredFreeTrialLinksResponse200Pagination,
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
    from .list_stored_shared_free_trial_links_response_200_data_list_item_owner import (
        ListStoredSharedFreeTrialLinksResponse200DataListItemOwner as ListStoredSharedFreeTrialLinksResponse200DataListItemOwner,
    )
    from .list_stored_shared_free_trial_links_response_200_meta import (
        ListStoredSharedFreeTrialLinksResponse200Meta as ListStoredSharedFreeTrialLinksResponse200Meta,
    )
    from .list_stored_shared_free_trial_links_response_200_meta_cache import (
        ListStoredSharedFreeTrialLinksResponse200MetaCache as ListStoredSharedFreeTrialLinksResponse200MetaCache,
    )
    from .list_stored_shared_free_trial_links_response_200_meta_credits import (
        ListStoredSharedFreeTrialLinksResponse200MetaCredits as ListStoredSharedFreeTrialLinksResponse200MetaCredits,
    )
    from .list_stored_shared_free_trial_links_response_200_meta_rate_limits import (
        ListStoredSharedFreeTrialLinksResponse200MetaRateLimits as ListStoredSharedFreeTrialLinksResponse200MetaRateLimits,
    )
    from .list_stored_shared_free_trial_links_response_200_pagination import (
        ListStoredSharedFreeTrialLinksResponse200Pagination as ListStoredSharedFreeTrialLinksResponse200Pagination,
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
    from .list_stored_shared_tracking_links_response_200_data_list_item_owner import (
        ListStoredSharedTrackingLinksResponse200DataListItemOwner as ListStoredSharedTrackingLinksResponse200DataListItemOwner,
    )
    from .list_stored_shared_tracking_links_response_200_meta import (
        ListStoredSharedTrackingLinksResponse200Meta as ListStoredSharedTrackingLinksResponse200Meta,
    )
    from .list_stored_shared_tracking_links_response_200_meta_cache import (
        ListStoredSharedTrackingLinksResponse200MetaCache as ListStoredSharedTrackingLinksResponse200MetaCache,
    )
    from .list_stored_shared_tracking_links_response_200_meta_credits import (
        ListStoredSharedTrackingLinksResponse200MetaCredits as ListStoredSharedTrackingLinksResponse200MetaCredits,
    )
    from .list_stored_shared_tracking_links_response_200_meta_rate_limits import (
        ListStoredSharedTrackingLinksResponse200MetaRateLimits as ListStoredSharedTrackingLinksResponse200MetaRateLimits,
    )
    from .list_stored_shared_tracking_links_response_200_pagination import (
        ListStoredSharedTrackingLinksResponse200Pagination as ListStoredSharedTrackingLinksResponse200Pagination,
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
    from .list_stored_tracking_links_response_200_data_list_item_cost import (
        ListStoredTrackingLinksResponse200DataListItemCost as ListStoredTrackingLinksResponse200DataListItemCost,
    )
    from .list_stored_tracking_links_response_200_data_list_item_links import (
        ListStoredTrackingLinksResponse200DataListItemLinks as ListStoredTrackingLinksResponse200DataListItemLinks,
    )
    from .list_stored_tracking_links_response_200_data_list_item_links_related import (
        ListStoredTrackingLinksResponse200DataListItemLinksRelated as ListStoredTrackingLinksResponse200DataListItemLinksRelated,
    )
    from .list_stored_tracking_links_response_200_data_list_item_revenue import (
        ListStoredTrackingLinksResponse200DataListItemRevenue as ListStoredTrackingLinksResponse200DataListItemRevenue,
    )
    from .list_stored_tracking_links_response_200_meta import (
        ListStoredTrackingLinksResponse200Meta as ListStoredTrackingLinksResponse200Meta,
    )
    from .list_stored_tracking_links_response_200_meta_cache import (
        ListStoredTrackingLinksResponse200MetaCache as ListStoredTrackingLinksResponse200MetaCache,
    )
    from .list_stored_tracking_links_response_200_meta_credits import (
        ListStoredTrackingLinksResponse200MetaCredits as ListStoredTrackingLinksResponse200MetaCredits,
    )
    from .list_stored_tracking_links_response_200_meta_rate_limits import (
        ListStoredTrackingLinksResponse200MetaRateLimits as ListStoredTrackingLinksResponse200MetaRateLimits,
    )
    from .list_stored_tracking_links_response_200_pagination import (
        ListStoredTrackingLinksResponse200Pagination as ListStoredTrackingLinksResponse200Pagination,
    )
    from .list_story_archive_response_200 import ListStoryArchiveResponse200 as ListStoryArchiveResponse200
    from .list_story_archive_response_200_data import ListStoryArchiveResponse200Data as ListStoryArchiveResponse200Data
    from .list_story_archive_response_200_data_list_item import (
        ListStoryArchiveResponse200DataListItem as ListStoryArchiveResponse200DataListItem,
    )
    from .list_story_archive_response_200_data_list_item_media_item import (
        ListStoryArchiveResponse200DataListItemMediaItem as ListStoryArchiveResponse200DataListItemMediaItem,
    )
    from .list_story_archive_response_200_data_list_item_media_item_files import (
        ListStoryArchiveResponse200DataListItemMediaItemFiles as ListStoryArchiveResponse200DataListItemMediaItemFiles,
    )
    from .list_story_archive_response_200_data_list_item_media_item_files_full import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesFull as ListStoryArchiveResponse200DataListItemMediaItemFilesFull,
    )
    from .list_story_archive_response_200_data_list_item_media_item_files_preview import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesPreview as ListStoryArchiveResponse200DataListItemMediaItemFilesPreview,
    )
    from .list_story_archive_response_200_data_list_item_media_item_files_preview_sources import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesPreviewSources as ListStoryArchiveResponse200DataListItemMediaItemFilesPreviewSources,
    )
    from .list_story_archive_response_200_data_list_item_media_item_files_square_preview import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview as ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview,
    )
    from .list_story_archive_response_200_data_list_item_media_item_files_square_preview_sources import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreviewSources as ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreviewSources,
    )
    from .list_story_archive_response_200_data_list_item_media_item_files_thumb import (
        ListStoryArchiveResponse200DataListItemMediaItemFilesThumb as ListStoryArchiveResponse200DataListItemMediaItemFilesThumb,
    )
    from .list_story_archive_response_200_data_list_item_media_item_video_sources import (
        ListStoryArchiveResponse200DataListItemMediaItemVideoSources as ListStoryArchiveResponse200DataListItemMediaItemVideoSources,
    )
    from .list_story_archive_response_200_meta import ListStoryArchiveResponse200Meta as ListStoryArchiveResponse200Meta
    from .list_story_archive_response_200_meta_cache import (
        ListStoryArchiveResponse200MetaCache as ListStoryArchiveResponse200MetaCache,
    )
    from .list_story_archive_response_200_meta_credits import (
        ListStoryArchiveResponse200MetaCredits as ListStoryArchiveResponse200MetaCredits,
    )
    from .list_story_archive_response_200_meta_rate_limits import (
        ListStoryArchiveResponse200MetaRateLimits as ListStoryArchiveResponse200MetaRateLimits,
    )
    from .list_story_highlights_response_200 import ListStoryHighlightsResponse200 as ListStoryHighlightsResponse200
    from .list_story_highlights_response_200_data import (
        ListStoryHighlightsResponse200Data as ListStoryHighlightsResponse200Data,
    )
    from .list_story_highlights_response_200_data_list_item import (
        ListStoryHighlightsResponse200DataListItem as ListStoryHighlightsResponse200DataListItem,
    )
    from .list_story_highlights_response_200_meta import (
        ListStoryHighlightsResponse200Meta as ListStoryHighlightsResponse200Meta,
    )
    from .list_story_highlights_response_200_meta_cache import (
        ListStoryHighlightsResponse200MetaCache as ListStoryHighlightsResponse200MetaCache,
    )
    from .list_story_highlights_response_200_meta_credits import (
        ListStoryHighlightsResponse200MetaCredits as ListStoryHighlightsResponse200MetaCredits,
    )
    from .list_story_highlights_response_200_meta_rate_limits import (
        ListStoryHighlightsResponse200MetaRateLimits as ListStoryHighlightsResponse200MetaRateLimits,
    )
    from .list_story_viewers_response_200 import ListStoryViewersResponse200 as ListStoryViewersResponse200
    from .list_story_viewers_response_200_data import ListStoryViewersResponse200Data as ListStoryViewersResponse200Data
    from .list_story_viewers_response_200_data_list_item import (
        ListStoryViewersResponse200DataListItem as ListStoryViewersResponse200DataListItem,
    )
    from .list_story_viewers_response_200_data_list_item_lists_states_item import (
        ListStoryViewersResponse200DataListItemListsStatesItem as ListStoryViewersResponse200DataListItemListsStatesItem,
    )
    from .list_story_viewers_response_200_meta import ListStoryViewersResponse200Meta as ListStoryViewersResponse200Meta
    from .list_story_viewers_response_200_meta_cache import (
        ListStoryViewersResponse200MetaCache as ListStoryViewersResponse200MetaCache,
    )
    from .list_story_viewers_response_200_meta_credits import (
        ListStoryViewersResponse200MetaCredits as ListStoryViewersResponse200MetaCredits,
    )
    from .list_story_viewers_response_200_meta_rate_limits import (
        ListStoryViewersResponse200MetaRateLimits as ListStoryViewersResponse200MetaRateLimits,
    )
    from .list_taggable_users_filter import ListTaggableUsersFilter as ListTaggableUsersFilter
    from .list_taggable_users_response_200 import ListTaggableUsersResponse200 as ListTaggableUsersResponse200
    from .list_taggable_users_response_200_data import (
        ListTaggableUsersResponse200Data as ListTaggableUsersResponse200Data,
    )
    from .list_taggable_users_response_200_data_items_item import (
        ListTaggableUsersResponse200DataItemsItem as ListTaggableUsersResponse200DataItemsItem,
    )
    from .list_taggable_users_response_200_data_items_item_user import (
        ListTaggableUsersResponse200DataItemsItemUser as ListTaggableUsersResponse200DataItemsItemUser,
    )
    from .list_taggable_users_response_200_data_items_item_user_avatar_thumbs import (
        ListTaggableUsersResponse200DataItemsItemUserAvatarThumbs as ListTaggableUsersResponse200DataItemsItemUserAvatarThumbs,
    )
    from .list_taggable_users_response_200_meta import (
        ListTaggableUsersResponse200Meta as ListTaggableUsersResponse200Meta,
    )
    from .list_taggable_users_response_200_meta_cache import (
        ListTaggableUsersResponse200MetaCache as ListTaggableUsersResponse200MetaCache,
    )
    from .list_taggable_users_response_200_meta_credits import (
        ListTaggableUsersResponse200MetaCredits as ListTaggableUsersResponse200MetaCredits,
    )
    from .list_taggable_users_response_200_meta_rate_limits import (
        ListTaggableUsersResponse200MetaRateLimits as ListTaggableUsersResponse200MetaRateLimits,
    )
    from .list_taggable_users_response_200_pagination import (
        ListTaggableUsersResponse200Pagination as ListTaggableUsersResponse200Pagination,
    )
    from .list_taggable_users_sort import ListTaggableUsersSort as ListTaggableUsersSort
    from .list_taggable_users_sort_direction import ListTaggableUsersSortDirection as ListTaggableUsersSortDirection
    from .list_top_fans_by import ListTopFansBy as ListTopFansBy
    from .list_top_fans_response_200 import ListTopFansResponse200 as ListTopFansResponse200
    from .list_top_fans_response_200_data import ListTopFansResponse200Data as ListTopFansResponse200Data
    from .list_top_fans_response_200_data_users_item import (
        ListTopFansResponse200DataUsersItem as ListTopFansResponse200DataUsersItem,
    )
    from .list_top_fans_response_200_data_users_item_avatar_thumbs import (
        ListTopFansResponse200DataUsersItemAvatarThumbs as ListTopFansResponse200DataUsersItemAvatarThumbs,
    )
    from .list_top_fans_response_200_data_users_item_lists_states_item import (
        ListTopFansResponse200DataUsersItemListsStatesItem as ListTopFansResponse200DataUsersItemListsStatesItem,
    )
    from .list_top_fans_response_200_data_users_item_subscribed_on_data import (
        ListTopFansResponse200DataUsersItemSubscribedOnData as ListTopFansResponse200DataUsersItemSubscribedOnData,
    )
    from .list_top_fans_response_200_meta import ListTopFansResponse200Meta as ListTopFansResponse200Meta
    from .list_top_fans_response_200_meta_cache import (
        ListTopFansResponse200MetaCache as ListTopFansResponse200MetaCache,
    )
    from .list_top_fans_response_200_meta_credits import (
        ListTopFansResponse200MetaCredits as ListTopFansResponse200MetaCredits,
    )
    from .list_top_fans_response_200_meta_rate_limits import (
        ListTopFansResponse200MetaRateLimits as ListTopFansResponse200MetaRateLimits,
    )
    from .list_tracking_link_spenders_response_200 import (
        ListTrackingLinkSpendersResponse200 as ListTrackingLinkSpendersResponse200,
    )
    from .list_tracking_link_spenders_response_200_data_item import (
        ListTrackingLinkSpendersResponse200DataItem as ListTrackingLinkSpendersResponse200DataItem,
    )
    from .list_tracking_link_spenders_response_200_data_item_revenue import (
        ListTrackingLinkSpendersResponse200DataItemRevenue as ListTrackingLinkSpendersResponse200DataItemRevenue,
    )
    from .list_tracking_link_spenders_response_200_meta import (
        ListTrackingLinkSpendersResponse200Meta as ListTrackingLinkSpendersResponse200Meta,
    )
    from .list_tracking_link_spenders_response_200_meta_cache import (
        ListTrackingLinkSpendersResponse200MetaCache as ListTrackingLinkSpendersResponse200MetaCache,
    )
    from .list_tracking_link_spenders_response_200_meta_credits import (
        ListTrackingLinkSpendersResponse200MetaCredits as ListTrackingLinkSpendersResponse200MetaCredits,
    )
    from .list_tracking_link_spenders_response_200_meta_rate_limits import (
        ListTrackingLinkSpendersResponse200MetaRateLimits as ListTrackingLinkSpendersResponse200MetaRateLimits,
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
    from .list_tracking_link_subscribers_response_200_data_list_item_avatar_thumbs import (
        ListTrackingLinkSubscribersResponse200DataListItemAvatarThumbs as ListTrackingLinkSubscribersResponse200DataListItemAvatarThumbs,
    )
    from .list_tracking_link_subscribers_response_200_meta import (
        ListTrackingLinkSubscribersResponse200Meta as ListTrackingLinkSubscribersResponse200Meta,
    )
    from .list_tracking_link_subscribers_response_200_meta_cache import (
        ListTrackingLinkSubscribersResponse200MetaCache as ListTrackingLinkSubscribersResponse200MetaCache,
    )
    from .list_tracking_link_subscribers_response_200_meta_credits import (
        ListTrackingLinkSubscribersResponse200MetaCredits as ListTrackingLinkSubscribersResponse200MetaCredits,
    )
    from .list_tracking_link_subscribers_response_200_meta_rate_limits import (
        ListTrackingLinkSubscribersResponse200MetaRateLimits as ListTrackingLinkSubscribersResponse200MetaRateLimits,
    )
    from .list_tracking_link_tags_response_200 import ListTrackingLinkTagsResponse200 as ListTrackingLinkTagsResponse200
    from .list_tracking_link_tags_response_200_data import (
        ListTrackingLinkTagsResponse200Data as ListTrackingLinkTagsResponse200Data,
    )
    from .list_tracking_link_tags_response_200_meta import (
        ListTrackingLinkTagsResponse200Meta as ListTrackingLinkTagsResponse200Meta,
    )
    from .list_tracking_link_tags_response_200_meta_cache import (
        ListTrackingLinkTagsResponse200MetaCache as ListTrackingLinkTagsResponse200MetaCache,
    )
    from .list_tracking_link_tags_response_200_meta_credits import (
        ListTrackingLinkTagsResponse200MetaCredits as ListTrackingLinkTagsResponse200MetaCredits,
    )
    from .list_tracking_link_tags_response_200_meta_rate_limits import (
        ListTrackingLinkTagsResponse200MetaRateLimits as ListTrackingLinkTagsResponse200MetaRateLimits,
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
    from .list_tracking_links_response_200_data_list_item_revenue import (
        ListTrackingLinksResponse200DataListItemRevenue as ListTrackingLinksResponse200DataListItemRevenue,
    )
    from .list_tracking_links_response_200_meta import (
        ListTrackingLinksResponse200Meta as ListTrackingLinksResponse200Meta,
    )
    from .list_tracking_links_response_200_meta_cache import (
        ListTrackingLinksResponse200MetaCache as ListTrackingLinksResponse200MetaCache,
    )
    from .list_tracking_links_response_200_meta_credits import (
        ListTrackingLinksResponse200MetaCredits as ListTrackingLinksResponse200MetaCredits,
    )
    from .list_tracking_links_response_200_meta_rate_limits import (
        ListTrackingLinksResponse200MetaRateLimits as ListTrackingLinksResponse200MetaRateLimits,
    )
    from .list_tracking_links_response_200_pagination import (
        ListTrackingLinksResponse200Pagination as ListTrackingLinksResponse200Pagination,
    )
    from .list_tracking_links_sort import ListTrackingLinksSort as ListTrackingLinksSort
    from .list_tracking_links_sortby import ListTrackingLinksSortby as ListTrackingLinksSortby
    from .list_tracking_links_with_deleted import ListTrackingLinksWithDeleted as ListTrackingLinksWithDeleted
    from .list_transactions_response_200 import ListTransactionsResponse200 as ListTransactionsResponse200
    from .list_transactions_response_200_data import ListTransactionsResponse200Data as ListTransactionsResponse200Data
    from .list_transactions_response_200_data_list_item import (
        ListTransactionsResponse200DataListItem as ListTransactionsResponse200DataListItem,
    )
    from .list_transactions_response_200_data_list_item_user import (
        ListTransactionsResponse200DataListItemUser as ListTransactionsResponse200DataListItemUser,
    )
    from .list_transactions_response_200_data_list_item_user_avatar_thumbs import (
        ListTransactionsResponse200DataListItemUserAvatarThumbs as ListTransactionsResponse200DataListItemUserAvatarThumbs,
    )
    from .list_transactions_response_200_meta import ListTransactionsResponse200Meta as ListTransactionsResponse200Meta
    from .list_transactions_response_200_meta_cache import (
        ListTransactionsResponse200MetaCache as ListTransactionsResponse200MetaCache,
    )
    from .list_transactions_response_200_meta_credits import (
        ListTransactionsResponse200MetaCredits as ListTransactionsResponse200MetaCredits,
    )
    from .list_transactions_response_200_meta_rate_limits import (
        ListTransactionsResponse200MetaRateLimits as ListTransactionsResponse200MetaRateLimits,
    )
    from .list_transactions_response_200_pagination import (
        ListTransactionsResponse200Pagination as ListTransactionsResponse200Pagination,
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
    from .list_trending_gi_fs_response_200_meta import (
        ListTrendingGiFsResponse200Meta as ListTrendingGiFsResponse200Meta,
    )
    from .list_trending_gi_fs_response_200_meta_cache import (
        ListTrendingGiFsResponse200MetaCache as ListTrendingGiFsResponse200MetaCache,
    )
    from .list_trending_gi_fs_response_200_meta_credits import (
        ListTrendingGiFsResponse200MetaCredits as ListTrendingGiFsResponse200MetaCredits,
    )
    from .list_trending_gi_fs_response_200_meta_rate_limits import (
        ListTrendingGiFsResponse200MetaRateLimits as ListTrendingGiFsResponse200MetaRateLimits,
    )
    from .list_user_list_users_response_200 import ListUserListUsersResponse200 as ListUserListUsersResponse200
    from .list_user_list_users_response_200_data import (
        ListUserListUsersResponse200Data as ListUserListUsersResponse200Data,
    )
    from .list_user_list_users_response_200_data_list_item import (
        ListUserListUsersResponse200DataListItem as ListUserListUsersResponse200DataListItem,
    )
    from .list_user_list_users_response_200_data_list_item_avatar_thumbs import (
        ListUserListUsersResponse200DataListItemAvatarThumbs as ListUserListUsersResponse200DataListItemAvatarThumbs,
    )
    from .list_user_list_users_response_200_data_list_item_header_size import (
        ListUserListUsersResponse200DataListItemHeaderSize as ListUserListUsersResponse200DataListItemHeaderSize,
    )
    from .list_user_list_users_response_200_data_list_item_header_thumbs import (
        ListUserListUsersResponse200DataListItemHeaderThumbs as ListUserListUsersResponse200DataListItemHeaderThumbs,
    )
    from .list_user_list_users_response_200_data_list_item_lists_states_item import (
        ListUserListUsersResponse200DataListItemListsStatesItem as ListUserListUsersResponse200DataListItemListsStatesItem,
    )
    from .list_user_list_users_response_200_data_list_item_promo_offers_item import (
        ListUserListUsersResponse200DataListItemPromoOffersItem as ListUserListUsersResponse200DataListItemPromoOffersItem,
    )
    from .list_user_list_users_response_200_data_list_item_subscribed_by_data import (
        ListUserListUsersResponse200DataListItemSubscribedByData as ListUserListUsersResponse200DataListItemSubscribedByData,
    )
    from .list_user_list_users_response_200_data_list_item_subscribed_by_data_subscribes_item import (
        ListUserListUsersResponse200DataListItemSubscribedByDataSubscribesItem as ListUserListUsersResponse200DataListItemSubscribedByDataSubscribesItem,
    )
    from .list_user_list_users_response_200_data_list_item_subscribed_on_data import (
        ListUserListUsersResponse200DataListItemSubscribedOnData as ListUserListUsersResponse200DataListItemSubscribedOnData,
    )
    from .list_user_list_users_response_200_data_list_item_subscribed_on_data_subscribes_item import (
        ListUserListUsersResponse200DataListItemSubscribedOnDataSubscribesItem as ListUserListUsersResponse200DataListItemSubscribedOnDataSubscribesItem,
    )
    from .list_user_list_users_response_200_meta import (
        ListUserListUsersResponse200Meta as ListUserListUsersResponse200Meta,
    )
    from .list_user_list_users_response_200_meta_cache import (
        ListUserListUsersResponse200MetaCache as ListUserListUsersResponse200MetaCache,
    )
    from .list_user_list_users_response_200_meta_credits import (
        ListUserListUsersResponse200MetaCredits as ListUserListUsersResponse200MetaCredits,
    )
    from .list_user_list_users_response_200_meta_rate_limits import (
        ListUserListUsersResponse200MetaRateLimits as ListUserListUsersResponse200MetaRateLimits,
    )
    from .list_user_lists_response_200 import ListUserListsResponse200 as ListUserListsResponse200
    from .list_user_lists_response_200_data_item import (
        ListUserListsResponse200DataItem as ListUserListsResponse200DataItem,
    )
    from .list_user_lists_response_200_meta import ListUserListsResponse200Meta as ListUserListsResponse200Meta
    from .list_user_lists_response_200_meta_cache import (
        ListUserListsResponse200MetaCache as ListUserListsResponse200MetaCache,
    )
    from .list_user_lists_response_200_meta_credits import (
        ListUserListsResponse200MetaCredits as ListUserListsResponse200MetaCredits,
    )
    from .list_user_lists_response_200_meta_rate_limits import (
        ListUserListsResponse200MetaRateLimits as ListUserListsResponse200MetaRateLimits,
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
    from .list_vault_lists_response_200_meta import ListVaultListsResponse200Meta as ListVaultListsResponse200Meta
    from .list_vault_lists_response_200_meta_cache import (
        ListVaultListsResponse200MetaCache as ListVaultListsResponse200MetaCache,
    )
    from .list_vault_lists_response_200_meta_credits import (
        ListVaultListsResponse200MetaCredits as ListVaultListsResponse200MetaCredits,
    )
    from .list_vault_lists_response_200_meta_rate_limits import (
        ListVaultListsResponse200MetaRateLimits as ListVaultListsResponse200MetaRateLimits,
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
    from .list_vault_media_response_200_data_list_item_files import (
        ListVaultMediaResponse200DataListItemFiles as ListVaultMediaResponse200DataListItemFiles,
    )
    from .list_vault_media_response_200_data_list_item_files_full import (
        ListVaultMediaResponse200DataListItemFilesFull as ListVaultMediaResponse200DataListItemFilesFull,
    )
    from .list_vault_media_response_200_data_list_item_list_states_item import (
        ListVaultMediaResponse200DataListItemListStatesItem as ListVaultMediaResponse200DataListItemListStatesItem,
    )
    from .list_vault_media_response_200_data_list_item_video_sources import (
        ListVaultMediaResponse200DataListItemVideoSources as ListVaultMediaResponse200DataListItemVideoSources,
    )
    from .list_vault_media_response_200_meta import ListVaultMediaResponse200Meta as ListVaultMediaResponse200Meta
    from .list_vault_media_response_200_meta_cache import (
        ListVaultMediaResponse200MetaCache as ListVaultMediaResponse200MetaCache,
    )
    from .list_vault_media_response_200_meta_credits import (
        ListVaultMediaResponse200MetaCredits as ListVaultMediaResponse200MetaCredits,
    )
    from .list_vault_media_response_200_meta_rate_limits import (
        ListVaultMediaResponse200MetaRateLimits as ListVaultMediaResponse200MetaRateLimits,
    )
    from .list_vault_media_sort import ListVaultMediaSort as ListVaultMediaSort
    from .list_vault_media_type import ListVaultMediaType as ListVaultMediaType
    from .list_webhook_deliveries_response_200 import (
        ListWebhookDeliveriesResponse200 as ListWebhookDeliveriesResponse200,
    )
    from .list_webhook_deliveries_response_200_meta import (
        ListWebhookDeliveriesResponse200Meta as ListWebhookDeliveriesResponse200Meta,
    )
    from .list_webhook_deliveries_response_200_meta_cache import (
        ListWebhookDeliveriesResponse200MetaCache as ListWebhookDeliveriesResponse200MetaCache,
    )
    from .list_webhook_deliveries_response_200_meta_credits import (
        ListWebhookDeliveriesResponse200MetaCredits as ListWebhookDeliveriesResponse200MetaCredits,
    )
    from .list_webhook_deliveries_response_200_meta_rate_limits import (
        ListWebhookDeliveriesResponse200MetaRateLimits as ListWebhookDeliveriesResponse200MetaRateLimits,
    )
    from .list_webhooks_response_200 import ListWebhooksResponse200 as ListWebhooksResponse200
    from .list_webhooks_response_200_data_item import ListWebhooksResponse200DataItem as ListWebhooksResponse200DataItem
    from .list_webhooks_response_200_meta import ListWebhooksResponse200Meta as ListWebhooksResponse200Meta
    from .list_webhooks_response_200_meta_cache import (
        ListWebhooksResponse200MetaCache as ListWebhooksResponse200MetaCache,
    )
    from .list_webhooks_response_200_meta_credits import (
        ListWebhooksResponse200MetaCredits as ListWebhooksResponse200MetaCredits,
    )
    from .list_webhooks_response_200_meta_rate_limits import (
        ListWebhooksResponse200MetaRateLimits as ListWebhooksResponse200MetaRateLimits,
    )
    from .mark_all_chats_as_read_response_200 import MarkAllChatsAsReadResponse200 as MarkAllChatsAsReadResponse200
    from .mark_all_chats_as_read_response_200_data import (
        MarkAllChatsAsReadResponse200Data as MarkAllChatsAsReadResponse200Data,
    )
    from .mark_all_chats_as_read_response_200_meta import (
        MarkAllChatsAsReadResponse200Meta as MarkAllChatsAsReadResponse200Meta,
    )
    from .mark_all_chats_as_read_response_200_meta_cache import (
        MarkAllChatsAsReadResponse200MetaCache as MarkAllChatsAsReadResponse200MetaCache,
    )
    from .mark_all_chats_as_read_response_200_meta_credits import (
        MarkAllChatsAsReadResponse200MetaCredits as MarkAllChatsAsReadResponse200MetaCredits,
    )
    from .mark_all_chats_as_read_response_200_meta_rate_limits import (
        MarkAllChatsAsReadResponse200MetaRateLimits as MarkAllChatsAsReadResponse200MetaRateLimits,
    )
    from .mark_all_notifications_as_read_response_200 import (
        MarkAllNotificationsAsReadResponse200 as MarkAllNotificationsAsReadResponse200,
    )
    from .mark_all_notifications_as_read_response_200_data import (
        MarkAllNotificationsAsReadResponse200Data as MarkAllNotificationsAsReadResponse200Data,
    )
    from .mark_all_notifications_as_read_response_200_meta import (
        MarkAllNotificationsAsReadResponse200Meta as MarkAllNotificationsAsReadResponse200Meta,
    )
    from .mark_all_notifications_as_read_response_200_meta_cache import (
        MarkAllNotificationsAsReadResponse200MetaCache as MarkAllNotificationsAsReadResponse200MetaCache,
    )
    from .mark_all_notifications_as_read_response_200_meta_credits import (
        MarkAllNotificationsAsReadResponse200MetaCredits as MarkAllNotificationsAsReadResponse200MetaCredits,
    )
    from .mark_all_notifications_as_read_response_200_meta_rate_limits import (
        MarkAllNotificationsAsReadResponse200MetaRateLimits as MarkAllNotificationsAsReadResponse200MetaRateLimits,
    )
    from .mark_chat_as_read_response_200 import MarkChatAsReadResponse200 as MarkChatAsReadResponse200
    from .mark_chat_as_read_response_200_data import MarkChatAsReadResponse200Data as MarkChatAsReadResponse200Data
    from .mark_chat_as_read_response_200_meta import MarkChatAsReadResponse200Meta as MarkChatAsReadResponse200Meta
    from .mark_chat_as_read_response_200_meta_cache import (
        MarkChatAsReadResponse200MetaCache as MarkChatAsReadResponse200MetaCache,
    )
    from .mark_chat_as_read_response_200_meta_credits import (
        MarkChatAsReadResponse200MetaCredits as MarkChatAsReadResponse200MetaCredits,
    )
    from .mark_chat_as_read_response_200_meta_rate_limits import (
        MarkChatAsReadResponse200MetaRateLimits as MarkChatAsReadResponse200MetaRateLimits,
    )
    from .mark_chat_as_unread_response_200 import MarkChatAsUnreadResponse200 as MarkChatAsUnreadResponse200
    from .mark_chat_as_unread_response_200_data import (
        MarkChatAsUnreadResponse200Data as MarkChatAsUnreadResponse200Data,
    )
    from .mark_chat_as_unread_response_200_meta import (
        MarkChatAsUnreadResponse200Meta as MarkChatAsUnreadResponse200Meta,
    )
    from .mark_chat_as_unread_response_200_meta_cache import (
        MarkChatAsUnreadResponse200MetaCache as MarkChatAsUnreadResponse200MetaCache,
    )
    from .mark_chat_as_unread_response_200_meta_credits import (
        MarkChatAsUnreadResponse200MetaCredits as MarkChatAsUnreadResponse200MetaCredits,
    )
    from .mark_chat_as_unread_response_200_meta_rate_limits import (
        MarkChatAsUnreadResponse200MetaRateLimits as MarkChatAsUnreadResponse200MetaRateLimits,
    )
    from .mark_story_as_watched_response_200 import MarkStoryAsWatchedResponse200 as MarkStoryAsWatchedResponse200
    from .mark_story_as_watched_response_200_data import (
        MarkStoryAsWatchedResponse200Data as MarkStoryAsWatchedResponse200Data,
    )
    from .mark_story_as_watched_response_200_meta import (
        MarkStoryAsWatchedResponse200Meta as MarkStoryAsWatchedResponse200Meta,
    )
    from .mark_story_as_watched_response_200_meta_cache import (
        MarkStoryAsWatchedResponse200MetaCache as MarkStoryAsWatchedResponse200MetaCache,
    )
    from .mark_story_as_watched_response_200_meta_credits import (
        MarkStoryAsWatchedResponse200MetaCredits as MarkStoryAsWatchedResponse200MetaCredits,
    )
    from .mark_story_as_watched_response_200_meta_rate_limits import (
        MarkStoryAsWatchedResponse200MetaRateLimits as MarkStoryAsWatchedResponse200MetaRateLimits,
    )
    from .mass_list_user_details_response_200 import MassListUserDetailsResponse200 as MassListUserDetailsResponse200
    from .mass_list_user_details_response_200_data import (
        MassListUserDetailsResponse200Data as MassListUserDetailsResponse200Data,
    )
    from .mass_list_user_details_response_200_data_additional_property import (
        MassListUserDetailsResponse200DataAdditionalProperty as MassListUserDetailsResponse200DataAdditionalProperty,
    )
    from .mass_list_user_details_response_200_data_additional_property_avatar_thumbs import (
        MassListUserDetailsResponse200DataAdditionalPropertyAvatarThumbs as MassListUserDetailsResponse200DataAdditionalPropertyAvatarThumbs,
    )
    from .mass_list_user_details_response_200_data_additional_property_lists_states_item import (
        MassListUserDetailsResponse200DataAdditionalPropertyListsStatesItem as MassListUserDetailsResponse200DataAdditionalPropertyListsStatesItem,
    )
    from .mass_list_user_details_response_200_data_additional_property_subscribed_by_data import (
        MassListUserDetailsResponse200DataAdditionalPropertySubscribedByData as MassListUserDetailsResponse200DataAdditionalPropertySubscribedByData,
    )
    from .mass_list_user_details_response_200_data_additional_property_subscribed_by_data_subscribes_item import (
        MassListUserDetailsResponse200DataAdditionalPropertySubscribedByDataSubscribesItem as MassListUserDetailsResponse200DataAdditionalPropertySubscribedByDataSubscribesItem,
    )
    from .mass_list_user_details_response_200_data_additional_property_subscribed_on_data import (
        MassListUserDetailsResponse200DataAdditionalPropertySubscribedOnData as MassListUserDetailsResponse200DataAdditionalPropertySubscribedOnData,
    )
    from .mass_list_user_details_response_200_meta import (
        MassListUserDetailsResponse200Meta as MassListUserDetailsResponse200Meta,
    )
    from .mass_list_user_details_response_200_meta_cache import (
        MassListUserDetailsResponse200MetaCache as MassListUserDetailsResponse200MetaCache,
    )
    from .mass_list_user_details_response_200_meta_credits import (
        MassListUserDetailsResponse200MetaCredits as MassListUserDetailsResponse200MetaCredits,
    )
    from .mass_list_user_details_response_200_meta_rate_limits import (
        MassListUserDetailsResponse200MetaRateLimits as MassListUserDetailsResponse200MetaRateLimits,
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
    from .mass_messages_chart_response_200_meta import (
        MassMessagesChartResponse200Meta as MassMessagesChartResponse200Meta,
    )
    from .mass_messages_chart_response_200_meta_cache import (
        MassMessagesChartResponse200MetaCache as MassMessagesChartResponse200MetaCache,
    )
    from .mass_messages_chart_response_200_meta_credits import (
        MassMessagesChartResponse200MetaCredits as MassMessagesChartResponse200MetaCredits,
    )
    from .mass_messages_chart_response_200_meta_rate_limits import (
        MassMessagesChartResponse200MetaRateLimits as MassMessagesChartResponse200MetaRateLimits,
    )
    from .mass_messages_response_200 import MassMessagesResponse200 as MassMessagesResponse200
    from .mass_messages_response_200_data import MassMessagesResponse200Data as MassMessagesResponse200Data
    from .mass_messages_response_200_data_items_item import (
        MassMessagesResponse200DataItemsItem as MassMessagesResponse200DataItemsItem,
    )
    from .mass_messages_response_200_meta import MassMessagesResponse200Meta as MassMessagesResponse200Meta
    from .mass_messages_response_200_meta_cache import (
        MassMessagesResponse200MetaCache as MassMessagesResponse200MetaCache,
    )
    from .mass_messages_response_200_meta_credits import (
        MassMessagesResponse200MetaCredits as MassMessagesResponse200MetaCredits,
    )
    from .mass_messages_response_200_meta_rate_limits import (
        MassMessagesResponse200MetaRateLimits as MassMessagesResponse200MetaRateLimits,
    )
    from .mass_messages_response_200_pagination import (
        MassMessagesResponse200Pagination as MassMessagesResponse200Pagination,
    )
    from .message_buyers_response_200 import MessageBuyersResponse200 as MessageBuyersResponse200
    from .message_buyers_response_200_data import MessageBuyersResponse200Data as MessageBuyersResponse200Data
    from .message_buyers_response_200_data_list_item import (
        MessageBuyersResponse200DataListItem as MessageBuyersResponse200DataListItem,
    )
    from .message_buyers_response_200_meta import MessageBuyersResponse200Meta as MessageBuyersResponse200Meta
    from .message_buyers_response_200_meta_cache import (
        MessageBuyersResponse200MetaCache as MessageBuyersResponse200MetaCache,
    )
    from .message_buyers_response_200_meta_credits import (
        MessageBuyersResponse200MetaCredits as MessageBuyersResponse200MetaCredits,
    )
    from .message_buyers_response_200_meta_rate_limits import (
        MessageBuyersResponse200MetaRateLimits as MessageBuyersResponse200MetaRateLimits,
    )
    from .message_buyers_response_200_pagination import (
        MessageBuyersResponse200Pagination as MessageBuyersResponse200Pagination,
    )
    from .mute_chat_notifications_response_200 import (
        MuteChatNotificationsResponse200 as MuteChatNotificationsResponse200,
    )
    from .mute_chat_notifications_response_200_data import (
        MuteChatNotificationsResponse200Data as MuteChatNotificationsResponse200Data,
    )
    from .mute_chat_notifications_response_200_meta import (
        MuteChatNotificationsResponse200Meta as MuteChatNotificationsResponse200Meta,
    )
    from .mute_chat_notifications_response_200_meta_cache import (
        MuteChatNotificationsResponse200MetaCache as MuteChatNotificationsResponse200MetaCache,
    )
    from .mute_chat_notifications_response_200_meta_credits import (
        MuteChatNotificationsResponse200MetaCredits as MuteChatNotificationsResponse200MetaCredits,
    )
    from .mute_chat_notifications_response_200_meta_rate_limits import (
        MuteChatNotificationsResponse200MetaRateLimits as MuteChatNotificationsResponse200MetaRateLimits,
    )
    from .pin_message_response_200 import PinMessageResponse200 as PinMessageResponse200
    from .pin_message_response_200_data import PinMessageResponse200Data as PinMessageResponse200Data
    from .pin_message_response_200_meta import PinMessageResponse200Meta as PinMessageResponse200Meta
    from .pin_message_response_200_meta_cache import PinMessageResponse200MetaCache as PinMessageResponse200MetaCache
    from .pin_message_response_200_meta_credits import (
        PinMessageResponse200MetaCredits as PinMessageResponse200MetaCredits,
    )
    from .pin_message_response_200_meta_rate_limits import (
        PinMessageResponse200MetaRateLimits as PinMessageResponse200MetaRateLimits,
    )
    from .pin_post_comment_response_200 import PinPostCommentResponse200 as PinPostCommentResponse200
    from .pin_post_comment_response_200_data import PinPostCommentResponse200Data as PinPostCommentResponse200Data
    from .pin_post_comment_response_200_meta import PinPostCommentResponse200Meta as PinPostCommentResponse200Meta
    from .pin_post_comment_response_200_meta_cache import (
        PinPostCommentResponse200MetaCache as PinPostCommentResponse200MetaCache,
    )
    from .pin_post_comment_response_200_meta_credits import (
        PinPostCommentResponse200MetaCredits as PinPostCommentResponse200MetaCredits,
    )
    from .pin_post_comment_response_200_meta_rate_limits import (
        PinPostCommentResponse200MetaRateLimits as PinPostCommentResponse200MetaRateLimits,
    )
    from .pin_unpin_post_response_200 import PinUnpinPostResponse200 as PinUnpinPostResponse200
    from .pin_unpin_post_response_200_data import PinUnpinPostResponse200Data as PinUnpinPostResponse200Data
    from .pin_unpin_post_response_200_meta import PinUnpinPostResponse200Meta as PinUnpinPostResponse200Meta
    from .pin_unpin_post_response_200_meta_cache import (
        PinUnpinPostResponse200MetaCache as PinUnpinPostResponse200MetaCache,
    )
    from .pin_unpin_post_response_200_meta_credits import (
        PinUnpinPostResponse200MetaCredits as PinUnpinPostResponse200MetaCredits,
    )
    from .pin_unpin_post_response_200_meta_rate_limits import (
        PinUnpinPostResponse200MetaRateLimits as PinUnpinPostResponse200MetaRateLimits,
    )
    from .pin_unpin_user_in_user_list_response_200 import (
        PinUnpinUserInUserListResponse200 as PinUnpinUserInUserListResponse200,
    )
    from .pin_unpin_user_in_user_list_response_200_data import (
        PinUnpinUserInUserListResponse200Data as PinUnpinUserInUserListResponse200Data,
    )
    from .pin_unpin_user_in_user_list_response_200_meta import (
        PinUnpinUserInUserListResponse200Meta as PinUnpinUserInUserListResponse200Meta,
    )
    from .pin_unpin_user_in_user_list_response_200_meta_cache import (
        PinUnpinUserInUserListResponse200MetaCache as PinUnpinUserInUserListResponse200MetaCache,
    )
    from .pin_unpin_user_in_user_list_response_200_meta_credits import (
        PinUnpinUserInUserListResponse200MetaCredits as PinUnpinUserInUserListResponse200MetaCredits,
    )
    from .pin_unpin_user_in_user_list_response_200_meta_rate_limits import (
        PinUnpinUserInUserListResponse200MetaRateLimits as PinUnpinUserInUserListResponse200MetaRateLimits,
    )
    from .poll_authentication_status_response_200 import (
        PollAuthenticationStatusResponse200 as PollAuthenticationStatusResponse200,
    )
    from .poll_authentication_status_response_200_account import (
        PollAuthenticationStatusResponse200Account as PollAuthenticationStatusResponse200Account,
    )
    from .poll_authentication_status_response_200_account_onlyfans_data import (
        PollAuthenticationStatusResponse200AccountOnlyfansData as PollAuthenticationStatusResponse200AccountOnlyfansData,
    )
    from .poll_authentication_status_response_200_account_onlyfans_data_age_verification_session import (
        PollAuthenticationStatusResponse200AccountOnlyfansDataAgeVerificationSession as PollAuthenticationStatusResponse200AccountOnlyfansDataAgeVerificationSession,
    )
    from .poll_authentication_status_response_200_account_onlyfans_data_has_new_ticket_replies import (
        PollAuthenticationStatusResponse200AccountOnlyfansDataHasNewTicketReplies as PollAuthenticationStatusResponse200AccountOnlyfansDataHasNewTicketReplies,
    )
    from .poll_authentication_status_response_200_account_onlyfans_data_upload import (
        PollAuthenticationStatusResponse200AccountOnlyfansDataUpload as PollAuthenticationStatusResponse200AccountOnlyfansDataUpload,
    )
    from .poll_authentication_status_response_200_account_onlyfans_data_upload_geo_upload_args import (
        PollAuthenticationStatusResponse200AccountOnlyfansDataUploadGeoUploadArgs as PollAuthenticationStatusResponse200AccountOnlyfansDataUploadGeoUploadArgs,
    )
    from .poll_authentication_status_response_200_account_onlyfans_data_upload_geo_upload_args_additional import (
        PollAuthenticationStatusResponse200AccountOnlyfansDataUploadGeoUploadArgsAdditional as PollAuthenticationStatusResponse200AccountOnlyfansDataUploadGeoUploadArgsAdditional,
    )
    from .poll_authentication_status_response_200_last_attempt import (
        PollAuthenticationStatusResponse200LastAttempt as PollAuthenticationStatusResponse200LastAttempt,
    )
    from .publish_queue_item_response_200 import PublishQueueItemResponse200 as PublishQueueItemResponse200
    from .publish_queue_item_response_200_data import PublishQueueItemResponse200Data as PublishQueueItemResponse200Data
    from .publish_queue_item_response_200_meta import PublishQueueItemResponse200Meta as PublishQueueItemResponse200Meta
    from .publish_queue_item_response_200_meta_cache import (
        PublishQueueItemResponse200MetaCache as PublishQueueItemResponse200MetaCache,
    )
    from .publish_queue_item_response_200_meta_credits import (
        PublishQueueItemResponse200MetaCredits as PublishQueueItemResponse200MetaCredits,
    )
    from .publish_queue_item_response_200_meta_rate_limits import (
        PublishQueueItemResponse200MetaRateLimits as PublishQueueItemResponse200MetaRateLimits,
    )
    from .re_authenticate_account_response_200 import (
        ReAuthenticateAccountResponse200 as ReAuthenticateAccountResponse200,
    )
    from .re_authenticate_account_response_400 import (
        ReAuthenticateAccountResponse400 as ReAuthenticateAccountResponse400,
    )
    from .redeliver_webhook_delivery_response_200 import (
        RedeliverWebhookDeliveryResponse200 as RedeliverWebhookDeliveryResponse200,
    )
    from .redeliver_webhook_delivery_response_200_meta import (
        RedeliverWebhookDeliveryResponse200Meta as RedeliverWebhookDeliveryResponse200Meta,
    )
    from .redeliver_webhook_delivery_response_200_meta_cache import (
        RedeliverWebhookDeliveryResponse200MetaCache as RedeliverWebhookDeliveryResponse200MetaCache,
    )
    from .redeliver_webhook_delivery_response_200_meta_credits import (
        RedeliverWebhookDeliveryResponse200MetaCredits as RedeliverWebhookDeliveryResponse200MetaCredits,
    )
    from .redeliver_webhook_delivery_response_200_meta_rate_limits import (
        RedeliverWebhookDeliveryResponse200MetaRateLimits as RedeliverWebhookDeliveryResponse200MetaRateLimits,
    )
    from .remove_free_trial_link_tags_body import RemoveFreeTrialLinkTagsBody as RemoveFreeTrialLinkTagsBody
    from .remove_free_trial_link_tags_response_200 import (
        RemoveFreeTrialLinkTagsResponse200 as RemoveFreeTrialLinkTagsResponse200,
    )
    from .remove_free_trial_link_tags_response_200_data import (
        RemoveFreeTrialLinkTagsResponse200Data as RemoveFreeTrialLinkTagsResponse200Data,
    )
    from .remove_free_trial_link_tags_response_200_meta import (
        RemoveFreeTrialLinkTagsResponse200Meta as RemoveFreeTrialLinkTagsResponse200Meta,
    )
    from .remove_free_trial_link_tags_response_200_meta_cache import (
        RemoveFreeTrialLinkTagsResponse200MetaCache as RemoveFreeTrialLinkTagsResponse200MetaCache,
    )
    from .remove_free_trial_link_tags_response_200_meta_credits import (
        RemoveFreeTrialLinkTagsResponse200MetaCredits as RemoveFreeTrialLinkTagsResponse200MetaCredits,
    )
    from .remove_free_trial_link_tags_response_200_meta_rate_limits import (
        RemoveFreeTrialLinkTagsResponse200MetaRateLimits as RemoveFreeTrialLinkTagsResponse200MetaRateLimits,
    )
    from .remove_media_from_list_body import RemoveMediaFromListBody as RemoveMediaFromListBody
    from .remove_media_from_list_response_200 import RemoveMediaFromListResponse200 as RemoveMediaFromListResponse200
    from .remove_media_from_list_response_200_data import (
        RemoveMediaFromListResponse200Data as RemoveMediaFromListResponse200Data,
    )
    from .remove_media_from_list_response_200_meta import (
        RemoveMediaFromListResponse200Meta as RemoveMediaFromListResponse200Meta,
    )
    from .remove_media_from_list_response_200_meta_cache import (
        RemoveMediaFromListResponse200MetaCache as RemoveMediaFromListResponse200MetaCache,
    )
    from .remove_media_from_list_response_200_meta_credits import (
        RemoveMediaFromListResponse200MetaCredits as RemoveMediaFromListResponse200MetaCredits,
    )
    from .remove_media_from_list_response_200_meta_rate_limits import (
        RemoveMediaFromListResponse200MetaRateLimits as RemoveMediaFromListResponse200MetaRateLimits,
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
    from .remove_shared_free_trial_link_tags_response_200_meta import (
        RemoveSharedFreeTrialLinkTagsResponse200Meta as RemoveSharedFreeTrialLinkTagsResponse200Meta,
    )
    from .remove_shared_free_trial_link_tags_response_200_meta_cache import (
        RemoveSharedFreeTrialLinkTagsResponse200MetaCache as RemoveSharedFreeTrialLinkTagsResponse200MetaCache,
    )
    from .remove_shared_free_trial_link_tags_response_200_meta_credits import (
        RemoveSharedFreeTrialLinkTagsResponse200MetaCredits as RemoveSharedFreeTrialLinkTagsResponse200MetaCredits,
    )
    from .remove_shared_free_trial_link_tags_response_200_meta_rate_limits import (
        RemoveSharedFreeTrialLinkTagsResponse200MetaRateLimits as RemoveSharedFreeTrialLinkTagsResponse200MetaRateLimits,
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
    from .remove_shared_tracking_link_tags_response_200_meta import (
        RemoveSharedTrackingLinkTagsResponse200Meta as RemoveSharedTrackingLinkTagsResponse200Meta,
    )
    from .remove_shared_tracking_link_tags_response_200_meta_cache import (
        RemoveSharedTrackingLinkTagsResponse200MetaCache as RemoveSharedTrackingLinkTagsResponse200MetaCache,
    )
    from .remove_shared_tracking_link_tags_response_200_meta_credits import (
        RemoveSharedTrackingLinkTagsResponse200MetaCredits as RemoveSharedTrackingLinkTagsResponse200MetaCredits,
    )
    from .remove_shared_tracking_link_tags_response_200_meta_rate_limits import (
        RemoveSharedTrackingLinkTagsResponse200MetaRateLimits as RemoveSharedTrackingLinkTagsResponse200MetaRateLimits,
    )
    from .remove_smart_link_tags_body import RemoveSmartLinkTagsBody as RemoveSmartLinkTagsBody
    from .remove_smart_link_tags_response_200 import RemoveSmartLinkTagsResponse200 as RemoveSmartLinkTagsResponse200
    from .remove_smart_link_tags_response_200_meta import (
        RemoveSmartLinkTagsResponse200Meta as RemoveSmartLinkTagsResponse200Meta,
    )
    from .remove_smart_link_tags_response_200_meta_cache import (
        RemoveSmartLinkTagsResponse200MetaCache as RemoveSmartLinkTagsResponse200MetaCache,
    )
    from .remove_smart_link_tags_response_200_meta_credits import (
        RemoveSmartLinkTagsResponse200MetaCredits as RemoveSmartLinkTagsResponse200MetaCredits,
    )
    from .remove_smart_link_tags_response_200_meta_rate_limits import (
        RemoveSmartLinkTagsResponse200MetaRateLimits as RemoveSmartLinkTagsResponse200MetaRateLimits,
    )
    from .remove_story_from_highlight_response_200 import (
        RemoveStoryFromHighlightResponse200 as RemoveStoryFromHighlightResponse200,
    )
    from .remove_story_from_highlight_response_200_data import (
        RemoveStoryFromHighlightResponse200Data as RemoveStoryFromHighlightResponse200Data,
    )
    from .remove_story_from_highlight_response_200_meta import (
        RemoveStoryFromHighlightResponse200Meta as RemoveStoryFromHighlightResponse200Meta,
    )
    from .remove_story_from_highlight_response_200_meta_cache import (
        RemoveStoryFromHighlightResponse200MetaCache as RemoveStoryFromHighlightResponse200MetaCache,
    )
    from .remove_story_from_highlight_response_200_meta_credits import (
        RemoveStoryFromHighlightResponse200MetaCredits as RemoveStoryFromHighlightResponse200MetaCredits,
    )
    from .remove_story_from_highlight_response_200_meta_rate_limits import (
        RemoveStoryFromHighlightResponse200MetaRateLimits as RemoveStoryFromHighlightResponse200MetaRateLimits,
    )
    from .remove_tracking_link_tags_body import RemoveTrackingLinkTagsBody as RemoveTrackingLinkTagsBody
    from .remove_tracking_link_tags_response_200 import (
        RemoveTrackingLinkTagsResponse200 as RemoveTrackingLinkTagsResponse200,
    )
    from .remove_tracking_link_tags_response_200_data import (
        RemoveTrackingLinkTagsResponse200Data as RemoveTrackingLinkTagsResponse200Data,
    )
    from .remove_tracking_link_tags_response_200_meta import (
        RemoveTrackingLinkTagsResponse200Meta as RemoveTrackingLinkTagsResponse200Meta,
    )
    from .remove_tracking_link_tags_response_200_meta_cache import (
        RemoveTrackingLinkTagsResponse200MetaCache as RemoveTrackingLinkTagsResponse200MetaCache,
    )
    from .remove_tracking_link_tags_response_200_meta_credits import (
        RemoveTrackingLinkTagsResponse200MetaCredits as RemoveTrackingLinkTagsResponse200MetaCredits,
    )
    from .remove_tracking_link_tags_response_200_meta_rate_limits import (
        RemoveTrackingLinkTagsResponse200MetaRateLimits as RemoveTrackingLinkTagsResponse200MetaRateLimits,
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
    from .remove_user_from_a_user_list_response_200_data_list_users_item import (
        RemoveUserFromAUserListResponse200DataListUsersItem as RemoveUserFromAUserListResponse200DataListUsersItem,
    )
    from .remove_user_from_a_user_list_response_200_data_list_users_item_avatar_thumbs import (
        RemoveUserFromAUserListResponse200DataListUsersItemAvatarThumbs as RemoveUserFromAUserListResponse200DataListUsersItemAvatarThumbs,
    )
    from .remove_user_from_a_user_list_response_200_data_user_state import (
        RemoveUserFromAUserListResponse200DataUserState as RemoveUserFromAUserListResponse200DataUserState,
    )
    from .remove_user_from_a_user_list_response_200_meta import (
        RemoveUserFromAUserListResponse200Meta as RemoveUserFromAUserListResponse200Meta,
    )
    from .remove_user_from_a_user_list_response_200_meta_cache import (
        RemoveUserFromAUserListResponse200MetaCache as RemoveUserFromAUserListResponse200MetaCache,
    )
    from .remove_user_from_a_user_list_response_200_meta_credits import (
        RemoveUserFromAUserListResponse200MetaCredits as RemoveUserFromAUserListResponse200MetaCredits,
    )
    from .remove_user_from_a_user_list_response_200_meta_rate_limits import (
        RemoveUserFromAUserListResponse200MetaRateLimits as RemoveUserFromAUserListResponse200MetaRateLimits,
    )
    from .rename_release_form_response_200 import RenameReleaseFormResponse200 as RenameReleaseFormResponse200
    from .rename_release_form_response_200_meta import (
        RenameReleaseFormResponse200Meta as RenameReleaseFormResponse200Meta,
    )
    from .rename_release_form_response_200_meta_cache import (
        RenameReleaseFormResponse200MetaCache as RenameReleaseFormResponse200MetaCache,
    )
    from .rename_release_form_response_200_meta_credits import (
        RenameReleaseFormResponse200MetaCredits as RenameReleaseFormResponse200MetaCredits,
    )
    from .rename_release_form_response_200_meta_rate_limits import (
        RenameReleaseFormResponse200MetaRateLimits as RenameReleaseFormResponse200MetaRateLimits,
    )
    from .rename_vault_list_body import RenameVaultListBody as RenameVaultListBody
    from .rename_vault_list_response_200 import RenameVaultListResponse200 as RenameVaultListResponse200
    from .rename_vault_list_response_200_data import RenameVaultListResponse200Data as RenameVaultListResponse200Data
    from .rename_vault_list_response_200_meta import RenameVaultListResponse200Meta as RenameVaultListResponse200Meta
    from .rename_vault_list_response_200_meta_cache import (
        RenameVaultListResponse200MetaCache as RenameVaultListResponse200MetaCache,
    )
    from .rename_vault_list_response_200_meta_credits import (
        RenameVaultListResponse200MetaCredits as RenameVaultListResponse200MetaCredits,
    )
    from .rename_vault_list_response_200_meta_rate_limits import (
        RenameVaultListResponse200MetaRateLimits as RenameVaultListResponse200MetaRateLimits,
    )
    from .reorder_social_media_buttons_body import ReorderSocialMediaButtonsBody as ReorderSocialMediaButtonsBody
    from .reorder_social_media_buttons_response_200 import (
        ReorderSocialMediaButtonsResponse200 as ReorderSocialMediaButtonsResponse200,
    )
    from .reorder_social_media_buttons_response_200_data_item import (
        ReorderSocialMediaButtonsResponse200DataItem as ReorderSocialMediaButtonsResponse200DataItem,
    )
    from .reorder_social_media_buttons_response_200_meta import (
        ReorderSocialMediaButtonsResponse200Meta as ReorderSocialMediaButtonsResponse200Meta,
    )
    from .reorder_social_media_buttons_response_200_meta_cache import (
        ReorderSocialMediaButtonsResponse200MetaCache as ReorderSocialMediaButtonsResponse200MetaCache,
    )
    from .reorder_social_media_buttons_response_200_meta_credits import (
        ReorderSocialMediaButtonsResponse200MetaCredits as ReorderSocialMediaButtonsResponse200MetaCredits,
    )
    from .reorder_social_media_buttons_response_200_meta_rate_limits import (
        ReorderSocialMediaButtonsResponse200MetaRateLimits as ReorderSocialMediaButtonsResponse200MetaRateLimits,
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
    from .request_manual_withdrawal_response_200_meta import (
        RequestManualWithdrawalResponse200Meta as RequestManualWithdrawalResponse200Meta,
    )
    from .request_manual_withdrawal_response_200_meta_cache import (
        RequestManualWithdrawalResponse200MetaCache as RequestManualWithdrawalResponse200MetaCache,
    )
    from .request_manual_withdrawal_response_200_meta_credits import (
        RequestManualWithdrawalResponse200MetaCredits as RequestManualWithdrawalResponse200MetaCredits,
    )
    from .request_manual_withdrawal_response_200_meta_rate_limits import (
        RequestManualWithdrawalResponse200MetaRateLimits as RequestManualWithdrawalResponse200MetaRateLimits,
    )
    from .restrict_user_response_200 import RestrictUserResponse200 as RestrictUserResponse200
    from .restrict_user_response_200_data import RestrictUserResponse200Data as RestrictUserResponse200Data
    from .restrict_user_response_200_data_avatar_thumbs import (
        RestrictUserResponse200DataAvatarThumbs as RestrictUserResponse200DataAvatarThumbs,
    )
    from .restrict_user_response_200_data_header_size import (
        RestrictUserResponse200DataHeaderSize as RestrictUserResponse200DataHeaderSize,
    )
    from .restrict_user_response_200_data_header_thumbs import (
        RestrictUserResponse200DataHeaderThumbs as RestrictUserResponse200DataHeaderThumbs,
    )
    from .restrict_user_response_200_data_lists_states_item import (
        RestrictUserResponse200DataListsStatesItem as RestrictUserResponse200DataListsStatesItem,
    )
    from .restrict_user_response_200_data_subscribed_by_data import (
        RestrictUserResponse200DataSubscribedByData as RestrictUserResponse200DataSubscribedByData,
    )
    from .restrict_user_response_200_data_subscribed_by_data_subscribes_item import (
        RestrictUserResponse200DataSubscribedByDataSubscribesItem as RestrictUserResponse200DataSubscribedByDataSubscribesItem,
    )
    from .restrict_user_response_200_data_subscribed_on_data import (
        RestrictUserResponse200DataSubscribedOnData as RestrictUserResponse200DataSubscribedOnData,
    )
    from .restrict_user_response_200_data_subscription_bundles_item import (
        RestrictUserResponse200DataSubscriptionBundlesItem as RestrictUserResponse200DataSubscriptionBundlesItem,
    )
    from .restrict_user_response_200_meta import RestrictUserResponse200Meta as RestrictUserResponse200Meta
    from .restrict_user_response_200_meta_cache import (
        RestrictUserResponse200MetaCache as RestrictUserResponse200MetaCache,
    )
    from .restrict_user_response_200_meta_credits import (
        RestrictUserResponse200MetaCredits as RestrictUserResponse200MetaCredits,
    )
    from .restrict_user_response_200_meta_rate_limits import (
        RestrictUserResponse200MetaRateLimits as RestrictUserResponse200MetaRateLimits,
    )
    from .retry_failed_data_export_response_200 import (
        RetryFailedDataExportResponse200 as RetryFailedDataExportResponse200,
    )
    from .retry_failed_data_export_response_200_data import (
        RetryFailedDataExportResponse200Data as RetryFailedDataExportResponse200Data,
    )
    from .retry_failed_data_export_response_200_meta import (
        RetryFailedDataExportResponse200Meta as RetryFailedDataExportResponse200Meta,
    )
    from .retry_failed_data_export_response_200_meta_cache import (
        RetryFailedDataExportResponse200MetaCache as RetryFailedDataExportResponse200MetaCache,
    )
    from .retry_failed_data_export_response_200_meta_credits import (
        RetryFailedDataExportResponse200MetaCredits as RetryFailedDataExportResponse200MetaCredits,
    )
    from .retry_failed_data_export_response_200_meta_rate_limits import (
        RetryFailedDataExportResponse200MetaRateLimits as RetryFailedDataExportResponse200MetaRateLimits,
    )
    from .revoke_shared_free_trial_link_access_response_200 import (
        RevokeSharedFreeTrialLinkAccessResponse200 as RevokeSharedFreeTrialLinkAccessResponse200,
    )
    from .revoke_shared_free_trial_link_access_response_200_data import (
        RevokeSharedFreeTrialLinkAccessResponse200Data as RevokeSharedFreeTrialLinkAccessResponse200Data,
    )
    from .revoke_shared_free_trial_link_access_response_200_meta import (
        RevokeSharedFreeTrialLinkAccessResponse200Meta as RevokeSharedFreeTrialLinkAccessResponse200Meta,
    )
    from .revoke_shared_free_trial_link_access_response_200_meta_cache import (
        RevokeSharedFreeTrialLinkAccessResponse200MetaCache as RevokeSharedFreeTrialLinkAccessResponse200MetaCache,
    )
    from .revoke_shared_free_trial_link_access_response_200_meta_credits import (
        RevokeSharedFreeTrialLinkAccessResponse200MetaCredits as RevokeSharedFreeTrialLinkAccessResponse200MetaCredits,
    )
    from .revoke_shared_free_trial_link_access_response_200_meta_rate_limits import (
        RevokeSharedFreeTrialLinkAccessResponse200MetaRateLimits as RevokeSharedFreeTrialLinkAccessResponse200MetaRateLimits,
    )
    from .revoke_shared_tracking_link_access_response_200 import (
        RevokeSharedTrackingLinkAccessResponse200 as RevokeSharedTrackingLinkAccessResponse200,
    )
    from .revoke_shared_tracking_link_access_response_200_data import (
        RevokeSharedTrackingLinkAccessResponse200Data as RevokeSharedTrackingLinkAccessResponse200Data,
    )
    from .revoke_shared_tracking_link_access_response_200_meta import (
        RevokeSharedTrackingLinkAccessResponse200Meta as RevokeSharedTrackingLinkAccessResponse200Meta,
    )
    from .revoke_shared_tracking_link_access_response_200_meta_cache import (
        RevokeSharedTrackingLinkAccessResponse200MetaCache as RevokeSharedTrackingLinkAccessResponse200MetaCache,
    )
    from .revoke_shared_tracking_link_access_response_200_meta_credits import (
        RevokeSharedTrackingLinkAccessResponse200MetaCredits as RevokeSharedTrackingLinkAccessResponse200MetaCredits,
    )
    from .revoke_shared_tracking_link_access_response_200_meta_rate_limits import (
        RevokeSharedTrackingLinkAccessResponse200MetaRateLimits as RevokeSharedTrackingLinkAccessResponse200MetaRateLimits,
    )
    from .search_chat_messages_response_200 import SearchChatMessagesResponse200 as SearchChatMessagesResponse200
    from .search_chat_messages_response_200_meta import (
        SearchChatMessagesResponse200Meta as SearchChatMessagesResponse200Meta,
    )
    from .search_chat_messages_response_200_meta_cache import (
        SearchChatMessagesResponse200MetaCache as SearchChatMessagesResponse200MetaCache,
    )
    from .search_chat_messages_response_200_meta_credits import (
        SearchChatMessagesResponse200MetaCredits as SearchChatMessagesResponse200MetaCredits,
    )
    from .search_chat_messages_response_200_meta_rate_limits import (
        SearchChatMessagesResponse200MetaRateLimits as SearchChatMessagesResponse200MetaRateLimits,
    )
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
    from .search_gi_fs_response_200_meta import SearchGiFsResponse200Meta as SearchGiFsResponse200Meta
    from .search_gi_fs_response_200_meta_cache import SearchGiFsResponse200MetaCache as SearchGiFsResponse200MetaCache
    from .search_gi_fs_response_200_meta_credits import (
        SearchGiFsResponse200MetaCredits as SearchGiFsResponse200MetaCredits,
    )
    from .search_gi_fs_response_200_meta_rate_limits import (
        SearchGiFsResponse200MetaRateLimits as SearchGiFsResponse200MetaRateLimits,
    )
    from .search_profiles_filter_gender import SearchProfilesFilterGender as SearchProfilesFilterGender
    from .search_profiles_response_200 import SearchProfilesResponse200 as SearchProfilesResponse200
    from .search_profiles_response_200_data_item import (
        SearchProfilesResponse200DataItem as SearchProfilesResponse200DataItem,
    )
    from .search_profiles_response_200_meta import SearchProfilesResponse200Meta as SearchProfilesResponse200Meta
    from .search_profiles_response_200_meta_cache import (
        SearchProfilesResponse200MetaCache as SearchProfilesResponse200MetaCache,
    )
    from .search_profiles_response_200_meta_credits import (
        SearchProfilesResponse200MetaCredits as SearchProfilesResponse200MetaCredits,
    )
    from .search_profiles_response_200_meta_rate_limits import (
        SearchProfilesResponse200MetaRateLimits as SearchProfilesResponse200MetaRateLimits,
    )
    from .search_profiles_response_200_pagination import (
        SearchProfilesResponse200Pagination as SearchProfilesResponse200Pagination,
    )
    from .search_profiles_sort import SearchProfilesSort as SearchProfilesSort
    from .search_profiles_sort_direction import SearchProfilesSortDirection as SearchProfilesSortDirection
    from .search_users_in_notifications_response_200 import (
        SearchUsersInNotificationsResponse200 as SearchUsersInNotificationsResponse200,
    )
    from .search_users_in_notifications_response_200_data_item import (
        SearchUsersInNotificationsResponse200DataItem as SearchUsersInNotificationsResponse200DataItem,
    )
    from .search_users_in_notifications_response_200_data_item_lists_states_item import (
        SearchUsersInNotificationsResponse200DataItemListsStatesItem as SearchUsersInNotificationsResponse200DataItemListsStatesItem,
    )
    from .search_users_in_notifications_response_200_data_item_subscribed_by_data import (
        SearchUsersInNotificationsResponse200DataItemSubscribedByData as SearchUsersInNotificationsResponse200DataItemSubscribedByData,
    )
    from .search_users_in_notifications_response_200_data_item_subscribed_by_data_subscribes_item import (
        SearchUsersInNotificationsResponse200DataItemSubscribedByDataSubscribesItem as SearchUsersInNotificationsResponse200DataItemSubscribedByDataSubscribesItem,
    )
    from .search_users_in_notifications_response_200_data_item_subscribed_on_data import (
        SearchUsersInNotificationsResponse200DataItemSubscribedOnData as SearchUsersInNotificationsResponse200DataItemSubscribedOnData,
    )
    from .search_users_in_notifications_response_200_data_item_subscribed_on_data_subscribes_item import (
        SearchUsersInNotificationsResponse200DataItemSubscribedOnDataSubscribesItem as SearchUsersInNotificationsResponse200DataItemSubscribedOnDataSubscribesItem,
    )
    from .search_users_in_notifications_response_200_meta import (
        SearchUsersInNotificationsResponse200Meta as SearchUsersInNotificationsResponse200Meta,
    )
    from .search_users_in_notifications_response_200_meta_cache import (
        SearchUsersInNotificationsResponse200MetaCache as SearchUsersInNotificationsResponse200MetaCache,
    )
    from .search_users_in_notifications_response_200_meta_credits import (
        SearchUsersInNotificationsResponse200MetaCredits as SearchUsersInNotificationsResponse200MetaCredits,
    )
    from .search_users_in_notifications_response_200_meta_rate_limits import (
        SearchUsersInNotificationsResponse200MetaRateLimits as SearchUsersInNotificationsResponse200MetaRateLimits,
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
    from .send_mass_message_response_200_meta import SendMassMessageResponse200Meta as SendMassMessageResponse200Meta
    from .send_mass_message_response_200_meta_cache import (
        SendMassMessageResponse200MetaCache as SendMassMessageResponse200MetaCache,
    )
    from .send_mass_message_response_200_meta_credits import (
        SendMassMessageResponse200MetaCredits as SendMassMessageResponse200MetaCredits,
    )
    from .send_mass_message_response_200_meta_rate_limits import (
        SendMassMessageResponse200MetaRateLimits as SendMassMessageResponse200MetaRateLimits,
    )
    from .send_message_body import SendMessageBody as SendMessageBody
    from .send_message_body_block_banned_words import SendMessageBodyBlockBannedWords as SendMessageBodyBlockBannedWords
    from .send_message_response_200 import SendMessageResponse200 as SendMessageResponse200
    from .send_message_response_200_data import SendMessageResponse200Data as SendMessageResponse200Data
    from .send_message_response_200_data_from_user import (
        SendMessageResponse200DataFromUser as SendMessageResponse200DataFromUser,
    )
    from .send_message_response_200_meta import SendMessageResponse200Meta as SendMessageResponse200Meta
    from .send_message_response_200_meta_cache import SendMessageResponse200MetaCache as SendMessageResponse200MetaCache
    from .send_message_response_200_meta_credits import (
        SendMessageResponse200MetaCredits as SendMessageResponse200MetaCredits,
    )
    from .send_message_response_200_meta_rate_limits import (
        SendMessageResponse200MetaRateLimits as SendMessageResponse200MetaRateLimits,
    )
    from .send_message_response_200_pagination import (
        SendMessageResponse200Pagination as SendMessageResponse200Pagination,
    )
    from .send_post_body import SendPostBody as SendPostBody
    from .send_post_body_block_banned_words import SendPostBodyBlockBannedWords as SendPostBodyBlockBannedWords
    from .send_post_body_voting_type import SendPostBodyVotingType as SendPostBodyVotingType
    from .send_post_response_200 import SendPostResponse200 as SendPostResponse200
    from .send_post_response_200_data import SendPostResponse200Data as SendPostResponse200Data
    from .send_post_response_200_data_author import SendPostResponse200DataAuthor as SendPostResponse200DataAuthor
    from .send_post_response_200_data_author_avatar_thumbs import (
        SendPostResponse200DataAuthorAvatarThumbs as SendPostResponse200DataAuthorAvatarThumbs,
    )
    from .send_post_response_200_data_author_header_size import (
        SendPostResponse200DataAuthorHeaderSize as SendPostResponse200DataAuthorHeaderSize,
    )
    from .send_post_response_200_data_author_header_thumbs import (
        SendPostResponse200DataAuthorHeaderThumbs as SendPostResponse200DataAuthorHeaderThumbs,
    )
    from .send_post_response_200_data_media_item import (
        SendPostResponse200DataMediaItem as SendPostResponse200DataMediaItem,
    )
    from .send_post_response_200_data_media_item_files import (
        SendPostResponse200DataMediaItemFiles as SendPostResponse200DataMediaItemFiles,
    )
    from .send_post_response_200_data_media_item_files_full import (
        SendPostResponse200DataMediaItemFilesFull as SendPostResponse200DataMediaItemFilesFull,
    )
    from .send_post_response_200_meta import SendPostResponse200Meta as SendPostResponse200Meta
    from .send_post_response_200_meta_cache import SendPostResponse200MetaCache as SendPostResponse200MetaCache
    from .send_post_response_200_meta_credits import SendPostResponse200MetaCredits as SendPostResponse200MetaCredits
    from .send_post_response_200_meta_rate_limits import (
        SendPostResponse200MetaRateLimits as SendPostResponse200MetaRateLimits,
    )
    from .send_smart_link_pixel_test_event_response_200 import (
        SendSmartLinkPixelTestEventResponse200 as SendSmartLinkPixelTestEventResponse200,
    )
    from .send_smart_link_pixel_test_event_response_200_meta import (
        SendSmartLinkPixelTestEventResponse200Meta as SendSmartLinkPixelTestEventResponse200Meta,
    )
    from .send_smart_link_pixel_test_event_response_200_meta_cache import (
        SendSmartLinkPixelTestEventResponse200MetaCache as SendSmartLinkPixelTestEventResponse200MetaCache,
    )
    from .send_smart_link_pixel_test_event_response_200_meta_credits import (
        SendSmartLinkPixelTestEventResponse200MetaCredits as SendSmartLinkPixelTestEventResponse200MetaCredits,
    )
    from .send_smart_link_pixel_test_event_response_200_meta_rate_limits import (
        SendSmartLinkPixelTestEventResponse200MetaRateLimits as SendSmartLinkPixelTestEventResponse200MetaRateLimits,
    )
    from .set_fans_custom_name_body import SetFansCustomNameBody as SetFansCustomNameBody
    from .set_fans_custom_name_response_200 import SetFansCustomNameResponse200 as SetFansCustomNameResponse200
    from .set_fans_custom_name_response_200_data import (
        SetFansCustomNameResponse200Data as SetFansCustomNameResponse200Data,
    )
    from .set_fans_custom_name_response_200_data_avatar_thumbs import (
        SetFansCustomNameResponse200DataAvatarThumbs as SetFansCustomNameResponse200DataAvatarThumbs,
    )
    from .set_fans_custom_name_response_200_data_header_size import (
        SetFansCustomNameResponse200DataHeaderSize as SetFansCustomNameResponse200DataHeaderSize,
    )
    from .set_fans_custom_name_response_200_data_header_thumbs import (
        SetFansCustomNameResponse200DataHeaderThumbs as SetFansCustomNameResponse200DataHeaderThumbs,
    )
    from .set_fans_custom_name_response_200_data_lists_states_item import (
        SetFansCustomNameResponse200DataListsStatesItem as SetFansCustomNameResponse200DataListsStatesItem,
    )
    from .set_fans_custom_name_response_200_data_subscribed_by_data import (
        SetFansCustomNameResponse200DataSubscribedByData as SetFansCustomNameResponse200DataSubscribedByData,
    )
    from .set_fans_custom_name_response_200_data_subscribed_on_data import (
        SetFansCustomNameResponse200DataSubscribedOnData as SetFansCustomNameResponse200DataSubscribedOnData,
    )
    from .set_fans_custom_name_response_200_meta import (
        SetFansCustomNameResponse200Meta as SetFansCustomNameResponse200Meta,
    )
    from .set_fans_custom_name_response_200_meta_cache import (
        SetFansCustomNameResponse200MetaCache as SetFansCustomNameResponse200MetaCache,
    )
    from .set_fans_custom_name_response_200_meta_credits import (
        SetFansCustomNameResponse200MetaCredits as SetFansCustomNameResponse200MetaCredits,
    )
    from .set_fans_custom_name_response_200_meta_rate_limits import (
        SetFansCustomNameResponse200MetaRateLimits as SetFansCustomNameResponse200MetaRateLimits,
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
    from .show_post_statistics_response_200_meta import (
        ShowPostStatisticsResponse200Meta as ShowPostStatisticsResponse200Meta,
    )
    from .show_post_statistics_response_200_meta_cache import (
        ShowPostStatisticsResponse200MetaCache as ShowPostStatisticsResponse200MetaCache,
    )
    from .show_post_statistics_response_200_meta_credits import (
        ShowPostStatisticsResponse200MetaCredits as ShowPostStatisticsResponse200MetaCredits,
    )
    from .show_post_statistics_response_200_meta_rate_limits import (
        ShowPostStatisticsResponse200MetaRateLimits as ShowPostStatisticsResponse200MetaRateLimits,
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
    from .show_smart_link_postback_response_200_meta import (
        ShowSmartLinkPostbackResponse200Meta as ShowSmartLinkPostbackResponse200Meta,
    )
    from .show_smart_link_postback_response_200_meta_cache import (
        ShowSmartLinkPostbackResponse200MetaCache as ShowSmartLinkPostbackResponse200MetaCache,
    )
    from .show_smart_link_postback_response_200_meta_credits import (
        ShowSmartLinkPostbackResponse200MetaCredits as ShowSmartLinkPostbackResponse200MetaCredits,
    )
    from .show_story_highlight_response_200 import ShowStoryHighlightResponse200 as ShowStoryHighlightResponse200
    from .show_story_highlight_response_200_data import (
        ShowStoryHighlightResponse200Data as ShowStoryHighlightResponse200Data,
    )
    from .show_story_highlight_response_200_data_stories_item import (
        ShowStoryHighlightResponse200DataStoriesItem as ShowStoryHighlightResponse200DataStoriesItem,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItem as ShowStoryHighlightResponse200DataStoriesItemMediaItem,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item_files import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItemFiles as ShowStoryHighlightResponse200DataStoriesItemMediaItemFiles,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item_files_full import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesFull as ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesFull,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item_files_preview import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesPreview as ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesPreview,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item_files_preview_sources import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesPreviewSources as ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesPreviewSources,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item_files_square_preview import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesSquarePreview as ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesSquarePreview,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item_files_square_preview_sources import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesSquarePreviewSources as ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesSquarePreviewSources,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item_files_thumb import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesThumb as ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesThumb,
    )
    from .show_story_highlight_response_200_data_stories_item_media_item_video_sources import (
        ShowStoryHighlightResponse200DataStoriesItemMediaItemVideoSources as ShowStoryHighlightResponse200DataStoriesItemMediaItemVideoSources,
    )
    from .show_story_highlight_response_200_data_stories_item_texts_item import (
        ShowStoryHighlightResponse200DataStoriesItemTextsItem as ShowStoryHighlightResponse200DataStoriesItemTextsItem,
    )
    from .show_story_highlight_response_200_meta import (
        ShowStoryHighlightResponse200Meta as ShowStoryHighlightResponse200Meta,
    )
    from .show_story_highlight_response_200_meta_cache import (
        ShowStoryHighlightResponse200MetaCache as ShowStoryHighlightResponse200MetaCache,
    )
    from .show_story_highlight_response_200_meta_credits import (
        ShowStoryHighlightResponse200MetaCredits as ShowStoryHighlightResponse200MetaCredits,
    )
    from .show_story_highlight_response_200_meta_rate_limits import (
        ShowStoryHighlightResponse200MetaRateLimits as ShowStoryHighlightResponse200MetaRateLimits,
    )
    from .show_story_response_200 import ShowStoryResponse200 as ShowStoryResponse200
    from .show_story_response_200_data import ShowStoryResponse200Data as ShowStoryResponse200Data
    from .show_story_response_200_data_media_item import (
        ShowStoryResponse200DataMediaItem as ShowStoryResponse200DataMediaItem,
    )
    from .show_story_response_200_data_media_item_files import (
        ShowStoryResponse200DataMediaItemFiles as ShowStoryResponse200DataMediaItemFiles,
    )
    from .show_story_response_200_data_media_item_files_full import (
        ShowStoryResponse200DataMediaItemFilesFull as ShowStoryResponse200DataMediaItemFilesFull,
    )
    from .show_story_response_200_data_media_item_files_preview import (
        ShowStoryResponse200DataMediaItemFilesPreview as ShowStoryResponse200DataMediaItemFilesPreview,
    )
    from .show_story_response_200_data_media_item_files_preview_sources import (
        ShowStoryResponse200DataMediaItemFilesPreviewSources as ShowStoryResponse200DataMediaItemFilesPreviewSources,
    )
    from .show_story_response_200_data_media_item_files_square_preview import (
        ShowStoryResponse200DataMediaItemFilesSquarePreview as ShowStoryResponse200DataMediaItemFilesSquarePreview,
    )
    from .show_story_response_200_data_media_item_files_square_preview_sources import (
        ShowStoryResponse200DataMediaItemFilesSquarePreviewSources as ShowStoryResponse200DataMediaItemFilesSquarePreviewSources,
    )
    from .show_story_response_200_data_media_item_files_thumb import (
        ShowStoryResponse200DataMediaItemFilesThumb as ShowStoryResponse200DataMediaItemFilesThumb,
    )
    from .show_story_response_200_data_media_item_video_sources import (
        ShowStoryResponse200DataMediaItemVideoSources as ShowStoryResponse200DataMediaItemVideoSources,
    )
    from .show_story_response_200_meta import ShowStoryResponse200Meta as ShowStoryResponse200Meta
    from .show_story_response_200_meta_cache import ShowStoryResponse200MetaCache as ShowStoryResponse200MetaCache
    from .show_story_response_200_meta_credits import ShowStoryResponse200MetaCredits as ShowStoryResponse200MetaCredits
    from .show_story_response_200_meta_rate_limits import (
        ShowStoryResponse200MetaRateLimits as ShowStoryResponse200MetaRateLimits,
    )
    from .show_vault_list_response_200 import ShowVaultListResponse200 as ShowVaultListResponse200
    from .show_vault_list_response_200_data import ShowVaultListResponse200Data as ShowVaultListResponse200Data
    from .show_vault_list_response_200_meta import ShowVaultListResponse200Meta as ShowVaultListResponse200Meta
    from .show_vault_list_response_200_meta_cache import (
        ShowVaultListResponse200MetaCache as ShowVaultListResponse200MetaCache,
    )
    from .show_vault_list_response_200_meta_credits import (
        ShowVaultListResponse200MetaCredits as ShowVaultListResponse200MetaCredits,
    )
    from .show_vault_list_response_200_meta_rate_limits import (
        ShowVaultListResponse200MetaRateLimits as ShowVaultListResponse200MetaRateLimits,
    )
    from .show_webhook_response_200 import ShowWebhookResponse200 as ShowWebhookResponse200
    from .show_webhook_response_200_data import ShowWebhookResponse200Data as ShowWebhookResponse200Data
    from .show_webhook_response_200_meta import ShowWebhookResponse200Meta as ShowWebhookResponse200Meta
    from .show_webhook_response_200_meta_cache import ShowWebhookResponse200MetaCache as ShowWebhookResponse200MetaCache
    from .show_webhook_response_200_meta_credits import (
        ShowWebhookResponse200MetaCredits as ShowWebhookResponse200MetaCredits,
    )
    from .show_webhook_response_200_meta_rate_limits import (
        ShowWebhookResponse200MetaRateLimits as ShowWebhookResponse200MetaRateLimits,
    )
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
    from .start_data_export_response_200_meta import StartDataExportResponse200Meta as StartDataExportResponse200Meta
    from .start_data_export_response_200_meta_cache import (
        StartDataExportResponse200MetaCache as StartDataExportResponse200MetaCache,
    )
    from .start_data_export_response_200_meta_credits import (
        StartDataExportResponse200MetaCredits as StartDataExportResponse200MetaCredits,
    )
    from .start_data_export_response_200_meta_rate_limits import (
        StartDataExportResponse200MetaRateLimits as StartDataExportResponse200MetaRateLimits,
    )
    from .start_typing_indicator_response_200 import StartTypingIndicatorResponse200 as StartTypingIndicatorResponse200
    from .start_typing_indicator_response_200_data import (
        StartTypingIndicatorResponse200Data as StartTypingIndicatorResponse200Data,
    )
    from .start_typing_indicator_response_200_meta import (
        StartTypingIndicatorResponse200Meta as StartTypingIndicatorResponse200Meta,
    )
    from .start_typing_indicator_response_200_meta_cache import (
        StartTypingIndicatorResponse200MetaCache as StartTypingIndicatorResponse200MetaCache,
    )
    from .start_typing_indicator_response_200_meta_credits import (
        StartTypingIndicatorResponse200MetaCredits as StartTypingIndicatorResponse200MetaCredits,
    )
    from .start_typing_indicator_response_200_meta_rate_limits import (
        StartTypingIndicatorResponse200MetaRateLimits as StartTypingIndicatorResponse200MetaRateLimits,
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
    from .statistics_overview_response_200_meta import (
        StatisticsOverviewResponse200Meta as StatisticsOverviewResponse200Meta,
    )
    from .statistics_overview_response_200_meta_cache import (
        StatisticsOverviewResponse200MetaCache as StatisticsOverviewResponse200MetaCache,
    )
    from .statistics_overview_response_200_meta_credits import (
        StatisticsOverviewResponse200MetaCredits as StatisticsOverviewResponse200MetaCredits,
    )
    from .statistics_overview_response_200_meta_rate_limits import (
        StatisticsOverviewResponse200MetaRateLimits as StatisticsOverviewResponse200MetaRateLimits,
    )
    from .statistics_overview_type import StatisticsOverviewType as StatisticsOverviewType
    from .stop_promotion_response_200 import StopPromotionResponse200 as StopPromotionResponse200
    from .stop_promotion_response_200_data import StopPromotionResponse200Data as StopPromotionResponse200Data
    from .stop_promotion_response_200_meta import StopPromotionResponse200Meta as StopPromotionResponse200Meta
    from .stop_promotion_response_200_meta_cache import (
        StopPromotionResponse200MetaCache as StopPromotionResponse200MetaCache,
    )
    from .stop_promotion_response_200_meta_credits import (
        StopPromotionResponse200MetaCredits as StopPromotionResponse200MetaCredits,
    )
    from .stop_promotion_response_200_meta_rate_limits import (
        StopPromotionResponse200MetaRateLimits as StopPromotionResponse200MetaRateLimits,
    )
    from .submit_2_fa_body import Submit2FaBody as Submit2FaBody
    from .submit_2_fa_response_200 import Submit2FaResponse200 as Submit2FaResponse200
    from .subscribe_to_user_response_200 import SubscribeToUserResponse200 as SubscribeToUserResponse200
    from .subscribe_to_user_response_200_data import SubscribeToUserResponse200Data as SubscribeToUserResponse200Data
    from .subscribe_to_user_response_200_data_avatar_thumbs import (
        SubscribeToUserResponse200DataAvatarThumbs as SubscribeToUserResponse200DataAvatarThumbs,
    )
    from .subscribe_to_user_response_200_data_header_size import (
        SubscribeToUserResponse200DataHeaderSize as SubscribeToUserResponse200DataHeaderSize,
    )
    from .subscribe_to_user_response_200_data_header_thumbs import (
        SubscribeToUserResponse200DataHeaderThumbs as SubscribeToUserResponse200DataHeaderThumbs,
    )
    from .subscribe_to_user_response_200_data_lists_states_item import (
        SubscribeToUserResponse200DataListsStatesItem as SubscribeToUserResponse200DataListsStatesItem,
    )
    from .subscribe_to_user_response_200_data_subscribed_by_data import (
        SubscribeToUserResponse200DataSubscribedByData as SubscribeToUserResponse200DataSubscribedByData,
    )
    from .subscribe_to_user_response_200_data_subscribed_by_data_subscribes_item import (
        SubscribeToUserResponse200DataSubscribedByDataSubscribesItem as SubscribeToUserResponse200DataSubscribedByDataSubscribesItem,
    )
    from .subscribe_to_user_response_200_meta import SubscribeToUserResponse200Meta as SubscribeToUserResponse200Meta
    from .subscribe_to_user_response_200_meta_cache import (
        SubscribeToUserResponse200MetaCache as SubscribeToUserResponse200MetaCache,
    )
    from .subscribe_to_user_response_200_meta_credits import (
        SubscribeToUserResponse200MetaCredits as SubscribeToUserResponse200MetaCredits,
    )
    from .subscribe_to_user_response_200_meta_rate_limits import (
        SubscribeToUserResponse200MetaRateLimits as SubscribeToUserResponse200MetaRateLimits,
    )
    from .top_message_response_200 import TopMessageResponse200 as TopMessageResponse200
    from .top_message_response_200_data import TopMessageResponse200Data as TopMessageResponse200Data
    from .top_message_response_200_data_purchases import (
        TopMessageResponse200DataPurchases as TopMessageResponse200DataPurchases,
    )
    from .top_message_response_200_data_purchases_media_item import (
        TopMessageResponse200DataPurchasesMediaItem as TopMessageResponse200DataPurchasesMediaItem,
    )
    from .top_message_response_200_data_purchases_media_item_files import (
        TopMessageResponse200DataPurchasesMediaItemFiles as TopMessageResponse200DataPurchasesMediaItemFiles,
    )
    from .top_message_response_200_data_purchases_media_item_files_full import (
        TopMessageResponse200DataPurchasesMediaItemFilesFull as TopMessageResponse200DataPurchasesMediaItemFilesFull,
    )
    from .top_message_response_200_data_purchases_media_item_files_preview import (
        TopMessageResponse200DataPurchasesMediaItemFilesPreview as TopMessageResponse200DataPurchasesMediaItemFilesPreview,
    )
    from .top_message_response_200_data_purchases_media_item_files_square_preview import (
        TopMessageResponse200DataPurchasesMediaItemFilesSquarePreview as TopMessageResponse200DataPurchasesMediaItemFilesSquarePreview,
    )
    from .top_message_response_200_data_purchases_media_item_files_thumb import (
        TopMessageResponse200DataPurchasesMediaItemFilesThumb as TopMessageResponse200DataPurchasesMediaItemFilesThumb,
    )
    from .top_message_response_200_data_purchases_media_item_video_sources import (
        TopMessageResponse200DataPurchasesMediaItemVideoSources as TopMessageResponse200DataPurchasesMediaItemVideoSources,
    )
    from .top_message_response_200_data_purchases_relationships import (
        TopMessageResponse200DataPurchasesRelationships as TopMessageResponse200DataPurchasesRelationships,
    )
    from .top_message_response_200_data_purchases_relationships_buyers import (
        TopMessageResponse200DataPurchasesRelationshipsBuyers as TopMessageResponse200DataPurchasesRelationshipsBuyers,
    )
    from .top_message_response_200_meta import TopMessageResponse200Meta as TopMessageResponse200Meta
    from .top_message_response_200_meta_cache import TopMessageResponse200MetaCache as TopMessageResponse200MetaCache
    from .top_message_response_200_meta_credits import (
        TopMessageResponse200MetaCredits as TopMessageResponse200MetaCredits,
    )
    from .top_message_response_200_meta_rate_limits import (
        TopMessageResponse200MetaRateLimits as TopMessageResponse200MetaRateLimits,
    )
    from .unarchive_post_response_200 import UnarchivePostResponse200 as UnarchivePostResponse200
    from .unarchive_post_response_200_data import UnarchivePostResponse200Data as UnarchivePostResponse200Data
    from .unarchive_post_response_200_data_counters import (
        UnarchivePostResponse200DataCounters as UnarchivePostResponse200DataCounters,
    )
    from .unarchive_post_response_200_data_label_states_item import (
        UnarchivePostResponse200DataLabelStatesItem as UnarchivePostResponse200DataLabelStatesItem,
    )
    from .unarchive_post_response_200_meta import UnarchivePostResponse200Meta as UnarchivePostResponse200Meta
    from .unarchive_post_response_200_meta_cache import (
        UnarchivePostResponse200MetaCache as UnarchivePostResponse200MetaCache,
    )
    from .unarchive_post_response_200_meta_credits import (
        UnarchivePostResponse200MetaCredits as UnarchivePostResponse200MetaCredits,
    )
    from .unarchive_post_response_200_meta_rate_limits import (
        UnarchivePostResponse200MetaRateLimits as UnarchivePostResponse200MetaRateLimits,
    )
    from .unblock_user_response_200 import UnblockUserResponse200 as UnblockUserResponse200
    from .unblock_user_response_200_data import UnblockUserResponse200Data as UnblockUserResponse200Data
    from .unblock_user_response_200_data_avatar_thumbs import (
        UnblockUserResponse200DataAvatarThumbs as UnblockUserResponse200DataAvatarThumbs,
    )
    from .unblock_user_response_200_data_header_size import (
        UnblockUserResponse200DataHeaderSize as UnblockUserResponse200DataHeaderSize,
    )
    from .unblock_user_response_200_data_header_thumbs import (
        UnblockUserResponse200DataHeaderThumbs as UnblockUserResponse200DataHeaderThumbs,
    )
    from .unblock_user_response_200_data_lists_states_item import (
        UnblockUserResponse200DataListsStatesItem as UnblockUserResponse200DataListsStatesItem,
    )
    from .unblock_user_response_200_data_subscribed_by_data import (
        UnblockUserResponse200DataSubscribedByData as UnblockUserResponse200DataSubscribedByData,
    )
    from .unblock_user_response_200_data_subscribed_by_data_subscribes_item import (
        UnblockUserResponse200DataSubscribedByDataSubscribesItem as UnblockUserResponse200DataSubscribedByDataSubscribesItem,
    )
    from .unblock_user_response_200_data_subscribed_on_data import (
        UnblockUserResponse200DataSubscribedOnData as UnblockUserResponse200DataSubscribedOnData,
    )
    from .unblock_user_response_200_data_subscription_bundles_item import (
        UnblockUserResponse200DataSubscriptionBundlesItem as UnblockUserResponse200DataSubscriptionBundlesItem,
    )
    from .unblock_user_response_200_meta import UnblockUserResponse200Meta as UnblockUserResponse200Meta
    from .unblock_user_response_200_meta_cache import UnblockUserResponse200MetaCache as UnblockUserResponse200MetaCache
    from .unblock_user_response_200_meta_credits import (
        UnblockUserResponse200MetaCredits as UnblockUserResponse200MetaCredits,
    )
    from .unblock_user_response_200_meta_rate_limits import (
        UnblockUserResponse200MetaRateLimits as UnblockUserResponse200MetaRateLimits,
    )
    from .unlike_message_response_200 import UnlikeMessageResponse200 as UnlikeMessageResponse200
    from .unlike_message_response_200_data import UnlikeMessageResponse200Data as UnlikeMessageResponse200Data
    from .unlike_message_response_200_meta import UnlikeMessageResponse200Meta as UnlikeMessageResponse200Meta
    from .unlike_message_response_200_meta_cache import (
        UnlikeMessageResponse200MetaCache as UnlikeMessageResponse200MetaCache,
    )
    from .unlike_message_response_200_meta_credits import (
        UnlikeMessageResponse200MetaCredits as UnlikeMessageResponse200MetaCredits,
    )
    from .unlike_message_response_200_meta_rate_limits import (
        UnlikeMessageResponse200MetaRateLimits as UnlikeMessageResponse200MetaRateLimits,
    )
    from .unlike_post_comment_response_200 import UnlikePostCommentResponse200 as UnlikePostCommentResponse200
    from .unlike_post_comment_response_200_data import (
        UnlikePostCommentResponse200Data as UnlikePostCommentResponse200Data,
    )
    from .unlike_post_comment_response_200_meta import (
        UnlikePostCommentResponse200Meta as UnlikePostCommentResponse200Meta,
    )
    from .unlike_post_comment_response_200_meta_cache import (
        UnlikePostCommentResponse200MetaCache as UnlikePostCommentResponse200MetaCache,
    )
    from .unlike_post_comment_response_200_meta_credits import (
        UnlikePostCommentResponse200MetaCredits as UnlikePostCommentResponse200MetaCredits,
    )
    from .unlike_post_comment_response_200_meta_rate_limits import (
        UnlikePostCommentResponse200MetaRateLimits as UnlikePostCommentResponse200MetaRateLimits,
    )
    from .unmute_chat_notifications_response_200 import (
        UnmuteChatNotificationsResponse200 as UnmuteChatNotificationsResponse200,
    )
    from .unmute_chat_notifications_response_200_data import (
        UnmuteChatNotificationsResponse200Data as UnmuteChatNotificationsResponse200Data,
    )
    from .unmute_chat_notifications_response_200_meta import (
        UnmuteChatNotificationsResponse200Meta as UnmuteChatNotificationsResponse200Meta,
    )
    from .unmute_chat_notifications_response_200_meta_cache import (
        UnmuteChatNotificationsResponse200MetaCache as UnmuteChatNotificationsResponse200MetaCache,
    )
    from .unmute_chat_notifications_response_200_meta_credits import (
        UnmuteChatNotificationsResponse200MetaCredits as UnmuteChatNotificationsResponse200MetaCredits,
    )
    from .unmute_chat_notifications_response_200_meta_rate_limits import (
        UnmuteChatNotificationsResponse200MetaRateLimits as UnmuteChatNotificationsResponse200MetaRateLimits,
    )
    from .unpin_message_response_200 import UnpinMessageResponse200 as UnpinMessageResponse200
    from .unpin_message_response_200_data import UnpinMessageResponse200Data as UnpinMessageResponse200Data
    from .unpin_message_response_200_meta import UnpinMessageResponse200Meta as UnpinMessageResponse200Meta
    from .unpin_message_response_200_meta_cache import (
        UnpinMessageResponse200MetaCache as UnpinMessageResponse200MetaCache,
    )
    from .unpin_message_response_200_meta_credits import (
        UnpinMessageResponse200MetaCredits as UnpinMessageResponse200MetaCredits,
    )
    from .unpin_message_response_200_meta_rate_limits import (
        UnpinMessageResponse200MetaRateLimits as UnpinMessageResponse200MetaRateLimits,
    )
    from .unpin_post_comment_response_200 import UnpinPostCommentResponse200 as UnpinPostCommentResponse200
    from .unpin_post_comment_response_200_data import UnpinPostCommentResponse200Data as UnpinPostCommentResponse200Data
    from .unpin_post_comment_response_200_meta import UnpinPostCommentResponse200Meta as UnpinPostCommentResponse200Meta
    from .unpin_post_comment_response_200_meta_cache import (
        UnpinPostCommentResponse200MetaCache as UnpinPostCommentResponse200MetaCache,
    )
    from .unpin_post_comment_response_200_meta_credits import (
        UnpinPostCommentResponse200MetaCredits as UnpinPostCommentResponse200MetaCredits,
    )
    from .unpin_post_comment_response_200_meta_rate_limits import (
        UnpinPostCommentResponse200MetaRateLimits as UnpinPostCommentResponse200MetaRateLimits,
    )
    from .unrestrict_user_response_200 import UnrestrictUserResponse200 as UnrestrictUserResponse200
    from .unrestrict_user_response_200_data import UnrestrictUserResponse200Data as UnrestrictUserResponse200Data
    from .unrestrict_user_response_200_data_avatar_thumbs import (
        UnrestrictUserResponse200DataAvatarThumbs as UnrestrictUserResponse200DataAvatarThumbs,
    )
    from .unrestrict_user_response_200_data_header_size import (
        UnrestrictUserResponse200DataHeaderSize as UnrestrictUserResponse200DataHeaderSize,
    )
    from .unrestrict_user_response_200_data_header_thumbs import (
        UnrestrictUserResponse200DataHeaderThumbs as UnrestrictUserResponse200DataHeaderThumbs,
    )
    from .unrestrict_user_response_200_data_lists_states_item import (
        UnrestrictUserResponse200DataListsStatesItem as UnrestrictUserResponse200DataListsStatesItem,
    )
    from .unrestrict_user_response_200_data_subscribed_by_data import (
        UnrestrictUserResponse200DataSubscribedByData as UnrestrictUserResponse200DataSubscribedByData,
    )
    from .unrestrict_user_response_200_data_subscribed_by_data_subscribes_item import (
        UnrestrictUserResponse200DataSubscribedByDataSubscribesItem as UnrestrictUserResponse200DataSubscribedByDataSubscribesItem,
    )
    from .unrestrict_user_response_200_data_subscribed_on_data import (
        UnrestrictUserResponse200DataSubscribedOnData as UnrestrictUserResponse200DataSubscribedOnData,
    )
    from .unrestrict_user_response_200_data_subscription_bundles_item import (
        UnrestrictUserResponse200DataSubscriptionBundlesItem as UnrestrictUserResponse200DataSubscriptionBundlesItem,
    )
    from .unrestrict_user_response_200_meta import UnrestrictUserResponse200Meta as UnrestrictUserResponse200Meta
    from .unrestrict_user_response_200_meta_cache import (
        UnrestrictUserResponse200MetaCache as UnrestrictUserResponse200MetaCache,
    )
    from .unrestrict_user_response_200_meta_credits import (
        UnrestrictUserResponse200MetaCredits as UnrestrictUserResponse200MetaCredits,
    )
    from .unrestrict_user_response_200_meta_rate_limits import (
        UnrestrictUserResponse200MetaRateLimits as UnrestrictUserResponse200MetaRateLimits,
    )
    from .unsend_delete_mass_message_response_200 import (
        UnsendDeleteMassMessageResponse200 as UnsendDeleteMassMessageResponse200,
    )
    from .unsend_delete_mass_message_response_200_data import (
        UnsendDeleteMassMessageResponse200Data as UnsendDeleteMassMessageResponse200Data,
    )
    from .unsend_delete_mass_message_response_200_data_queue import (
        UnsendDeleteMassMessageResponse200DataQueue as UnsendDeleteMassMessageResponse200DataQueue,
    )
    from .unsend_delete_mass_message_response_200_meta import (
        UnsendDeleteMassMessageResponse200Meta as UnsendDeleteMassMessageResponse200Meta,
    )
    from .unsend_delete_mass_message_response_200_meta_cache import (
        UnsendDeleteMassMessageResponse200MetaCache as UnsendDeleteMassMessageResponse200MetaCache,
    )
    from .unsend_delete_mass_message_response_200_meta_credits import (
        UnsendDeleteMassMessageResponse200MetaCredits as UnsendDeleteMassMessageResponse200MetaCredits,
    )
    from .unsend_delete_mass_message_response_200_meta_rate_limits import (
        UnsendDeleteMassMessageResponse200MetaRateLimits as UnsendDeleteMassMessageResponse200MetaRateLimits,
    )
    from .unsubscribe_from_user_body import UnsubscribeFromUserBody as UnsubscribeFromUserBody
    from .unsubscribe_from_user_response_200 import UnsubscribeFromUserResponse200 as UnsubscribeFromUserResponse200
    from .unsubscribe_from_user_response_200_data import (
        UnsubscribeFromUserResponse200Data as UnsubscribeFromUserResponse200Data,
    )
    from .unsubscribe_from_user_response_200_meta import (
        UnsubscribeFromUserResponse200Meta as UnsubscribeFromUserResponse200Meta,
    )
    from .unsubscribe_from_user_response_200_meta_cache import (
        UnsubscribeFromUserResponse200MetaCache as UnsubscribeFromUserResponse200MetaCache,
    )
    from .unsubscribe_from_user_response_200_meta_credits import (
        UnsubscribeFromUserResponse200MetaCredits as UnsubscribeFromUserResponse200MetaCredits,
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
    from .update_blocked_countries_response_200_meta import (
        UpdateBlockedCountriesResponse200Meta as UpdateBlockedCountriesResponse200Meta,
    )
    from .update_blocked_countries_response_200_meta_cache import (
        UpdateBlockedCountriesResponse200MetaCache as UpdateBlockedCountriesResponse200MetaCache,
    )
    from .update_blocked_countries_response_200_meta_credits import (
        UpdateBlockedCountriesResponse200MetaCredits as UpdateBlockedCountriesResponse200MetaCredits,
    )
    from .update_blocked_countries_response_200_meta_rate_limits import (
        UpdateBlockedCountriesResponse200MetaRateLimits as UpdateBlockedCountriesResponse200MetaRateLimits,
    )
    from .update_custom_summary_category_body import UpdateCustomSummaryCategoryBody as UpdateCustomSummaryCategoryBody
    from .update_custom_summary_category_response_200 import (
        UpdateCustomSummaryCategoryResponse200 as UpdateCustomSummaryCategoryResponse200,
    )
    from .update_custom_summary_category_response_200_meta import (
        UpdateCustomSummaryCategoryResponse200Meta as UpdateCustomSummaryCategoryResponse200Meta,
    )
    from .update_custom_summary_category_response_200_meta_cache import (
        UpdateCustomSummaryCategoryResponse200MetaCache as UpdateCustomSummaryCategoryResponse200MetaCache,
    )
    from .update_custom_summary_category_response_200_meta_credits import (
        UpdateCustomSummaryCategoryResponse200MetaCredits as UpdateCustomSummaryCategoryResponse200MetaCredits,
    )
    from .update_custom_summary_category_response_200_meta_rate_limits import (
        UpdateCustomSummaryCategoryResponse200MetaRateLimits as UpdateCustomSummaryCategoryResponse200MetaRateLimits,
    )
    from .update_mass_message_body import UpdateMassMessageBody as UpdateMassMessageBody
    from .update_mass_message_body_block_banned_words import (
        UpdateMassMessageBodyBlockBannedWords as UpdateMassMessageBodyBlockBannedWords,
    )
    from .update_mass_message_response_200 import UpdateMassMessageResponse200 as UpdateMassMessageResponse200
    from .update_mass_message_response_200_data import (
        UpdateMassMessageResponse200Data as UpdateMassMessageResponse200Data,
    )
    from .update_mass_message_response_200_meta import (
        UpdateMassMessageResponse200Meta as UpdateMassMessageResponse200Meta,
    )
    from .update_mass_message_response_200_meta_cache import (
        UpdateMassMessageResponse200MetaCache as UpdateMassMessageResponse200MetaCache,
    )
    from .update_mass_message_response_200_meta_credits import (
        UpdateMassMessageResponse200MetaCredits as UpdateMassMessageResponse200MetaCredits,
    )
    from .update_mass_message_response_200_meta_rate_limits import (
        UpdateMassMessageResponse200MetaRateLimits as UpdateMassMessageResponse200MetaRateLimits,
    )
    from .update_notification_tabs_order_body import UpdateNotificationTabsOrderBody as UpdateNotificationTabsOrderBody
    from .update_notification_tabs_order_response_200 import (
        UpdateNotificationTabsOrderResponse200 as UpdateNotificationTabsOrderResponse200,
    )
    from .update_notification_tabs_order_response_200_data import (
        UpdateNotificationTabsOrderResponse200Data as UpdateNotificationTabsOrderResponse200Data,
    )
    from .update_notification_tabs_order_response_200_meta import (
        UpdateNotificationTabsOrderResponse200Meta as UpdateNotificationTabsOrderResponse200Meta,
    )
    from .update_notification_tabs_order_response_200_meta_cache import (
        UpdateNotificationTabsOrderResponse200MetaCache as UpdateNotificationTabsOrderResponse200MetaCache,
    )
    from .update_notification_tabs_order_response_200_meta_credits import (
        UpdateNotificationTabsOrderResponse200MetaCredits as UpdateNotificationTabsOrderResponse200MetaCredits,
    )
    from .update_notification_tabs_order_response_200_meta_rate_limits import (
        UpdateNotificationTabsOrderResponse200MetaRateLimits as UpdateNotificationTabsOrderResponse200MetaRateLimits,
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
    from .update_payout_frequency_response_200_meta import (
        UpdatePayoutFrequencyResponse200Meta as UpdatePayoutFrequencyResponse200Meta,
    )
    from .update_payout_frequency_response_200_meta_cache import (
        UpdatePayoutFrequencyResponse200MetaCache as UpdatePayoutFrequencyResponse200MetaCache,
    )
    from .update_payout_frequency_response_200_meta_credits import (
        UpdatePayoutFrequencyResponse200MetaCredits as UpdatePayoutFrequencyResponse200MetaCredits,
    )
    from .update_payout_frequency_response_200_meta_rate_limits import (
        UpdatePayoutFrequencyResponse200MetaRateLimits as UpdatePayoutFrequencyResponse200MetaRateLimits,
    )
    from .update_post_body import UpdatePostBody as UpdatePostBody
    from .update_post_body_block_banned_words import UpdatePostBodyBlockBannedWords as UpdatePostBodyBlockBannedWords
    from .update_post_body_voting_type import UpdatePostBodyVotingType as UpdatePostBodyVotingType
    from .update_profile_body import UpdateProfileBody as UpdateProfileBody
    from .update_profile_response_200 import UpdateProfileResponse200 as UpdateProfileResponse200
    from .update_profile_response_200_data import UpdateProfileResponse200Data as UpdateProfileResponse200Data
    from .update_profile_response_200_meta import UpdateProfileResponse200Meta as UpdateProfileResponse200Meta
    from .update_profile_response_200_meta_cache import (
        UpdateProfileResponse200MetaCache as UpdateProfileResponse200MetaCache,
    )
    from .update_profile_response_200_meta_credits import (
        UpdateProfileResponse200MetaCredits as UpdateProfileResponse200MetaCredits,
    )
    from .update_profile_response_200_meta_rate_limits import (
        UpdateProfileResponse200MetaRateLimits as UpdateProfileResponse200MetaRateLimits,
    )
    from .update_smart_link_pixel_response_200 import UpdateSmartLinkPixelResponse200 as UpdateSmartLinkPixelResponse200
    from .update_smart_link_pixel_response_200_meta import (
        UpdateSmartLinkPixelResponse200Meta as UpdateSmartLinkPixelResponse200Meta,
    )
    from .update_smart_link_pixel_response_200_meta_cache import (
        UpdateSmartLinkPixelResponse200MetaCache as UpdateSmartLinkPixelResponse200MetaCache,
    )
    from .update_smart_link_pixel_response_200_meta_credits import (
        UpdateSmartLinkPixelResponse200MetaCredits as UpdateSmartLinkPixelResponse200MetaCredits,
    )
    from .update_smart_link_pixel_response_200_meta_rate_limits import (
        UpdateSmartLinkPixelResponse200MetaRateLimits as UpdateSmartLinkPixelResponse200MetaRateLimits,
    )
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
    from .update_smart_link_postback_response_200_meta import (
        UpdateSmartLinkPostbackResponse200Meta as UpdateSmartLinkPostbackResponse200Meta,
    )
    from .update_smart_link_postback_response_200_meta_cache import (
        UpdateSmartLinkPostbackResponse200MetaCache as UpdateSmartLinkPostbackResponse200MetaCache,
    )
    from .update_smart_link_postback_response_200_meta_credits import (
        UpdateSmartLinkPostbackResponse200MetaCredits as UpdateSmartLinkPostbackResponse200MetaCredits,
    )
    from .update_social_media_button_body import UpdateSocialMediaButtonBody as UpdateSocialMediaButtonBody
    from .update_social_media_button_response_200 import (
        UpdateSocialMediaButtonResponse200 as UpdateSocialMediaButtonResponse200,
    )
    from .update_social_media_button_response_200_data_item import (
        UpdateSocialMediaButtonResponse200DataItem as UpdateSocialMediaButtonResponse200DataItem,
    )
    from .update_social_media_button_response_200_meta import (
        UpdateSocialMediaButtonResponse200Meta as UpdateSocialMediaButtonResponse200Meta,
    )
    from .update_social_media_button_response_200_meta_cache import (
        UpdateSocialMediaButtonResponse200MetaCache as UpdateSocialMediaButtonResponse200MetaCache,
    )
    from .update_social_media_button_response_200_meta_credits import (
        UpdateSocialMediaButtonResponse200MetaCredits as UpdateSocialMediaButtonResponse200MetaCredits,
    )
    from .update_social_media_button_response_200_meta_rate_limits import (
        UpdateSocialMediaButtonResponse200MetaRateLimits as UpdateSocialMediaButtonResponse200MetaRateLimits,
    )
    from .update_story_highlight_body import UpdateStoryHighlightBody as UpdateStoryHighlightBody
    from .update_story_highlight_response_200 import UpdateStoryHighlightResponse200 as UpdateStoryHighlightResponse200
    from .update_story_highlight_response_200_data import (
        UpdateStoryHighlightResponse200Data as UpdateStoryHighlightResponse200Data,
    )
    from .update_story_highlight_response_200_meta import (
        UpdateStoryHighlightResponse200Meta as UpdateStoryHighlightResponse200Meta,
    )
    from .update_story_highlight_response_200_meta_cache import (
        UpdateStoryHighlightResponse200MetaCache as UpdateStoryHighlightResponse200MetaCache,
    )
    from .update_story_highlight_response_200_meta_credits import (
        UpdateStoryHighlightResponse200MetaCredits as UpdateStoryHighlightResponse200MetaCredits,
    )
    from .update_story_highlight_response_200_meta_rate_limits import (
        UpdateStoryHighlightResponse200MetaRateLimits as UpdateStoryHighlightResponse200MetaRateLimits,
    )
    from .update_subscription_price_body import UpdateSubscriptionPriceBody as UpdateSubscriptionPriceBody
    from .update_subscription_price_response_200 import (
        UpdateSubscriptionPriceResponse200 as UpdateSubscriptionPriceResponse200,
    )
    from .update_subscription_price_response_200_data import (
        UpdateSubscriptionPriceResponse200Data as UpdateSubscriptionPriceResponse200Data,
    )
    from .update_subscription_price_response_200_meta import (
        UpdateSubscriptionPriceResponse200Meta as UpdateSubscriptionPriceResponse200Meta,
    )
    from .update_subscription_price_response_200_meta_cache import (
        UpdateSubscriptionPriceResponse200MetaCache as UpdateSubscriptionPriceResponse200MetaCache,
    )
    from .update_subscription_price_response_200_meta_credits import (
        UpdateSubscriptionPriceResponse200MetaCredits as UpdateSubscriptionPriceResponse200MetaCredits,
    )
    from .update_subscription_price_response_200_meta_rate_limits import (
        UpdateSubscriptionPriceResponse200MetaRateLimits as UpdateSubscriptionPriceResponse200MetaRateLimits,
    )
    from .update_user_list_body import UpdateUserListBody as UpdateUserListBody
    from .update_user_list_response_200 import UpdateUserListResponse200 as UpdateUserListResponse200
    from .update_user_list_response_200_data import UpdateUserListResponse200Data as UpdateUserListResponse200Data
    from .update_user_list_response_200_meta import UpdateUserListResponse200Meta as UpdateUserListResponse200Meta
    from .update_user_list_response_200_meta_cache import (
        UpdateUserListResponse200MetaCache as UpdateUserListResponse200MetaCache,
    )
    from .update_user_list_response_200_meta_credits import (
        UpdateUserListResponse200MetaCredits as UpdateUserListResponse200MetaCredits,
    )
    from .update_user_list_response_200_meta_rate_limits import (
        UpdateUserListResponse200MetaRateLimits as UpdateUserListResponse200MetaRateLimits,
    )
    from .update_webhook_body import UpdateWebhookBody as UpdateWebhookBody
    from .update_webhook_response_200 import UpdateWebhookResponse200 as UpdateWebhookResponse200
    from .update_webhook_response_200_data import UpdateWebhookResponse200Data as UpdateWebhookResponse200Data
    from .update_webhook_response_200_meta import UpdateWebhookResponse200Meta as UpdateWebhookResponse200Meta
    from .update_webhook_response_200_meta_cache import (
        UpdateWebhookResponse200MetaCache as UpdateWebhookResponse200MetaCache,
    )
    from .update_webhook_response_200_meta_credits import (
        UpdateWebhookResponse200MetaCredits as UpdateWebhookResponse200MetaCredits,
    )
    from .update_webhook_response_200_meta_rate_limits import (
        UpdateWebhookResponse200MetaRateLimits as UpdateWebhookResponse200MetaRateLimits,
    )
    from .update_welcome_message_body import UpdateWelcomeMessageBody as UpdateWelcomeMessageBody
    from .update_welcome_message_response_200 import UpdateWelcomeMessageResponse200 as UpdateWelcomeMessageResponse200
    from .update_welcome_message_response_200_data import (
        UpdateWelcomeMessageResponse200Data as UpdateWelcomeMessageResponse200Data,
    )
    from .update_welcome_message_response_200_data_media_item import (
        UpdateWelcomeMessageResponse200DataMediaItem as UpdateWelcomeMessageResponse200DataMediaItem,
    )
    from .update_welcome_message_response_200_data_media_item_files import (
        UpdateWelcomeMessageResponse200DataMediaItemFiles as UpdateWelcomeMessageResponse200DataMediaItemFiles,
    )
    from .update_welcome_message_response_200_data_media_item_files_full import (
        UpdateWelcomeMessageResponse200DataMediaItemFilesFull as UpdateWelcomeMessageResponse200DataMediaItemFilesFull,
    )
    from .update_welcome_message_response_200_data_media_item_files_preview import (
        UpdateWelcomeMessageResponse200DataMediaItemFilesPreview as UpdateWelcomeMessageResponse200DataMediaItemFilesPreview,
    )
    from .update_welcome_message_response_200_data_media_item_files_square_preview import (
        UpdateWelcomeMessageResponse200DataMediaItemFilesSquarePreview as UpdateWelcomeMessageResponse200DataMediaItemFilesSquarePreview,
    )
    from .update_welcome_message_response_200_data_media_item_files_thumb import (
        UpdateWelcomeMessageResponse200DataMediaItemFilesThumb as UpdateWelcomeMessageResponse200DataMediaItemFilesThumb,
    )
    from .update_welcome_message_response_200_data_media_item_video_sources import (
        UpdateWelcomeMessageResponse200DataMediaItemVideoSources as UpdateWelcomeMessageResponse200DataMediaItemVideoSources,
    )
    from .update_welcome_message_response_200_meta import (
        UpdateWelcomeMessageResponse200Meta as UpdateWelcomeMessageResponse200Meta,
    )
    from .update_welcome_message_response_200_meta_cache import (
        UpdateWelcomeMessageResponse200MetaCache as UpdateWelcomeMessageResponse200MetaCache,
    )
    from .update_welcome_message_response_200_meta_credits import (
        UpdateWelcomeMessageResponse200MetaCredits as UpdateWelcomeMessageResponse200MetaCredits,
    )
    from .update_welcome_message_response_200_meta_rate_limits import (
        UpdateWelcomeMessageResponse200MetaRateLimits as UpdateWelcomeMessageResponse200MetaRateLimits,
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
    from .upload_media_to_vault_response_200_data_files import (
        UploadMediaToVaultResponse200DataFiles as UploadMediaToVaultResponse200DataFiles,
    )
    from .upload_media_to_vault_response_200_data_files_full import (
        UploadMediaToVaultResponse200DataFilesFull as UploadMediaToVaultResponse200DataFilesFull,
    )
    from .upload_media_to_vault_response_200_meta import (
        UploadMediaToVaultResponse200Meta as UploadMediaToVaultResponse200Meta,
    )
    from .upload_media_to_vault_response_200_meta_cache import (
        UploadMediaToVaultResponse200MetaCache as UploadMediaToVaultResponse200MetaCache,
    )
    from .upload_media_to_vault_response_200_meta_credits import (
        UploadMediaToVaultResponse200MetaCredits as UploadMediaToVaultResponse200MetaCredits,
    )
    from .upload_media_to_vault_response_200_meta_rate_limits import (
        UploadMediaToVaultResponse200MetaRateLimits as UploadMediaToVaultResponse200MetaRateLimits,
    )
    from .whoami_response_200 import WhoamiResponse200 as WhoamiResponse200
    from .whoami_response_200_api_key import WhoamiResponse200ApiKey as WhoamiResponse200ApiKey
    from .whoami_response_200_team import WhoamiResponse200Team as WhoamiResponse200Team

_MODULES = {
    "AddFreeTrialLinkTagsBody": "add_free_trial_link_tags_body",
    "AddFreeTrialLinkTagsResponse200": "add_free_trial_link_tags_response_200",
    "AddFreeTrialLinkTagsResponse200Data": "add_free_trial_link_tags_response_200_data",
    "AddFreeTrialLinkTagsResponse200Meta": "add_free_trial_link_tags_response_200_meta",
    "AddFreeTrialLinkTagsResponse200MetaCache": "add_free_trial_link_tags_response_200_meta_cache",
    "AddFreeTrialLinkTagsResponse200MetaCredits": "add_free_trial_link_tags_response_200_meta_credits",
    "AddFreeTrialLinkTagsResponse200MetaRateLimits": "add_free_trial_link_tags_response_200_meta_rate_limits",
    "AddMediaToListBody": "add_media_to_list_body",
    "AddMediaToListResponse200": "add_media_to_list_response_200",
    "AddMediaToListResponse200Data": "add_media_to_list_response_200_data",
    "AddMediaToListResponse200DataMediasItem": "add_media_to_list_response_200_data_medias_item",
    "AddMediaToListResponse200Meta": "add_media_to_list_response_200_meta",
    "AddMediaToListResponse200MetaCache": "add_media_to_list_response_200_meta_cache",
    "AddMediaToListResponse200MetaCredits": "add_media_to_list_response_200_meta_credits",
    "AddMediaToListResponse200MetaRateLimits": "add_media_to_list_response_200_meta_rate_limits",
    "AddSharedFreeTrialLinkTagsBody": "add_shared_free_trial_link_tags_body",
    "AddSharedFreeTrialLinkTagsResponse200": "add_shared_free_trial_link_tags_response_200",
    "AddSharedFreeTrialLinkTagsResponse200Data": "add_shared_free_trial_link_tags_response_200_data",
    "AddSharedFreeTrialLinkTagsResponse200Meta": "add_shared_free_trial_link_tags_response_200_meta",
    "AddSharedFreeTrialLinkTagsResponse200MetaCache": "add_shared_free_trial_link_tags_response_200_meta_cache",
    "AddSharedFreeTrialLinkTagsResponse200MetaCredits": "add_shared_free_trial_link_tags_response_200_meta_credits",
    "AddSharedFreeTrialLinkTagsResponse200MetaRateLimits": "add_shared_free_trial_link_tags_response_200_meta_rate_limits",
    "AddSharedTrackingLinkTagsBody": "add_shared_tracking_link_tags_body",
    "AddSharedTrackingLinkTagsResponse200": "add_shared_tracking_link_tags_response_200",
    "AddSharedTrackingLinkTagsResponse200Data": "add_shared_tracking_link_tags_response_200_data",
    "AddSharedTrackingLinkTagsResponse200Meta": "add_shared_tracking_link_tags_response_200_meta",
    "AddSharedTrackingLinkTagsResponse200MetaCache": "add_shared_tracking_link_tags_response_200_meta_cache",
    "AddSharedTrackingLinkTagsResponse200MetaCredits": "add_shared_tracking_link_tags_response_200_meta_credits",
    "AddSharedTrackingLinkTagsResponse200MetaRateLimits": "add_shared_tracking_link_tags_response_200_meta_rate_limits",
    "AddSmartLinkTagsBody": "add_smart_link_tags_body",
    "AddSmartLinkTagsResponse200": "add_smart_link_tags_response_200",
    "AddSmartLinkTagsResponse200Meta": "add_smart_link_tags_response_200_meta",
    "AddSmartLinkTagsResponse200MetaCache": "add_smart_link_tags_response_200_meta_cache",
    "AddSmartLinkTagsResponse200MetaCredits": "add_smart_link_tags_response_200_meta_credits",
    "AddSmartLinkTagsResponse200MetaRateLimits": "add_smart_link_tags_response_200_meta_rate_limits",
    "AddSocialMediaButtonBody": "add_social_media_button_body",
    "AddSocialMediaButtonBodyType": "add_social_media_button_body_type",
    "AddSocialMediaButtonResponse200": "add_social_media_button_response_200",
    "AddSocialMediaButtonResponse200DataItem": "add_social_media_button_response_200_data_item",
    "AddSocialMediaButtonResponse200Meta": "add_social_media_button_response_200_meta",
    "AddSocialMediaButtonResponse200MetaCache": "add_social_media_button_response_200_meta_cache",
    "AddSocialMediaButtonResponse200MetaCredits": "add_social_media_button_response_200_meta_credits",
    "AddSocialMediaButtonResponse200MetaRateLimits": "add_social_media_button_response_200_meta_rate_limits",
    "AddStoryToHighlightBody": "add_story_to_highlight_body",
    "AddStoryToHighlightResponse200": "add_story_to_highlight_response_200",
    "AddStoryToHighlightResponse200Data": "add_story_to_highlight_response_200_data",
    "AddStoryToHighlightResponse200Meta": "add_story_to_highlight_response_200_meta",
    "AddStoryToHighlightResponse200MetaCache": "add_story_to_highlight_response_200_meta_cache",
    "AddStoryToHighlightResponse200MetaCredits": "add_story_to_highlight_response_200_meta_credits",
    "AddStoryToHighlightResponse200MetaRateLimits": "add_story_to_highlight_response_200_meta_rate_limits",
    "AddToStoryBody": "add_to_story_body",
    "AddToStoryBodyQuestion": "add_to_story_body_question",
    "AddToStoryBodyTextsItem": "add_to_story_body_texts_item",
    "AddToStoryBodyTextsItemFontFamily": "add_to_story_body_texts_item_font_family",
    "AddToStoryBodyTextsItemFontWeight": "add_to_story_body_texts_item_font_weight",
    "AddToStoryBodyTextsItemTextAlign": "add_to_story_body_texts_item_text_align",
    "AddToStoryBodyTextsItemType": "add_to_story_body_texts_item_type",
    "AddToStoryResponse200": "add_to_story_response_200",
    "AddToStoryResponse200Data": "add_to_story_response_200_data",
    "AddToStoryResponse200DataMediaItem": "add_to_story_response_200_data_media_item",
    "AddToStoryResponse200DataMediaItemFiles": "add_to_story_response_200_data_media_item_files",
    "AddToStoryResponse200DataMediaItemFilesFull": "add_to_story_response_200_data_media_item_files_full",
    "AddToStoryResponse200DataQuestion": "add_to_story_response_200_data_question",
    "AddToStoryResponse200DataQuestionEntity": "add_to_story_response_200_data_question_entity",
    "AddToStoryResponse200DataQuestionPositions": "add_to_story_response_200_data_question_positions",
    "AddToStoryResponse200DataReleaseFormsItem": "add_to_story_response_200_data_release_forms_item",
    "AddToStoryResponse200DataReleaseFormsItemUser": "add_to_story_response_200_data_release_forms_item_user",
    "AddToStoryResponse200DataTextsItem": "add_to_story_response_200_data_texts_item",
    "AddToStoryResponse200Meta": "add_to_story_response_200_meta",
    "AddToStoryResponse200MetaCache": "add_to_story_response_200_meta_cache",
    "AddToStoryResponse200MetaCredits": "add_to_story_response_200_meta_credits",
    "AddToStoryResponse200MetaRateLimits": "add_to_story_response_200_meta_rate_limits",
    "AddTrackingLinkTagsBody": "add_tracking_link_tags_body",
    "AddTrackingLinkTagsResponse200": "add_tracking_link_tags_response_200",
    "AddTrackingLinkTagsResponse200Data": "add_tracking_link_tags_response_200_data",
    "AddTrackingLinkTagsResponse200Meta": "add_tracking_link_tags_response_200_meta",
    "AddTrackingLinkTagsResponse200MetaCache": "add_tracking_link_tags_response_200_meta_cache",
    "AddTrackingLinkTagsResponse200MetaCredits": "add_tracking_link_tags_response_200_meta_credits",
    "AddTrackingLinkTagsResponse200MetaRateLimits": "add_tracking_link_tags_response_200_meta_rate_limits",
    "AddUsersToUserListBody": "add_users_to_user_list_body",
    "AddUsersToUserListResponse200": "add_users_to_user_list_response_200",
    "AddUsersToUserListResponse200Data": "add_users_to_user_list_response_200_data",
    "AddUsersToUserListResponse200DataFailed": "add_users_to_user_list_response_200_data_failed",
    "AddUsersToUserListResponse200Meta": "add_users_to_user_list_response_200_meta",
    "AddUsersToUserListResponse200MetaCache": "add_users_to_user_list_response_200_meta_cache",
    "AddUsersToUserListResponse200MetaCredits": "add_users_to_user_list_response_200_meta_credits",
    "AddUsersToUserListResponse200MetaRateLimits": "add_users_to_user_list_response_200_meta_rate_limits",
    "ArchivePostResponse200": "archive_post_response_200",
    "ArchivePostResponse200Data": "archive_post_response_200_data",
    "ArchivePostResponse200DataCounters": "archive_post_response_200_data_counters",
    "ArchivePostResponse200DataLabelStatesItem": "archive_post_response_200_data_label_states_item",
    "ArchivePostResponse200Meta": "archive_post_response_200_meta",
    "ArchivePostResponse200MetaCache": "archive_post_response_200_meta_cache",
    "ArchivePostResponse200MetaCredits": "archive_post_response_200_meta_credits",
    "ArchivePostResponse200MetaRateLimits": "archive_post_response_200_meta_rate_limits",
    "AttachTagsReleaseFormsToMessageResponse200": "attach_tags_release_forms_to_message_response_200",
    "AttachTagsReleaseFormsToMessageResponse200Meta": "attach_tags_release_forms_to_message_response_200_meta",
    "AttachTagsReleaseFormsToMessageResponse200MetaCache": "attach_tags_release_forms_to_message_response_200_meta_cache",
    "AttachTagsReleaseFormsToMessageResponse200MetaCredits": "attach_tags_release_forms_to_message_response_200_meta_credits",
    "AttachTagsReleaseFormsToMessageResponse200MetaRateLimits": "attach_tags_release_forms_to_message_response_200_meta_rate_limits",
    "BlockUserResponse200": "block_user_response_200",
    "BlockUserResponse200Data": "block_user_response_200_data",
    "BlockUserResponse200DataAvatarThumbs": "block_user_response_200_data_avatar_thumbs",
    "BlockUserResponse200DataHeaderSize": "block_user_response_200_data_header_size",
    "BlockUserResponse200DataHeaderThumbs": "block_user_response_200_data_header_thumbs",
    "BlockUserResponse200DataListsStatesItem": "block_user_response_200_data_lists_states_item",
    "BlockUserResponse200DataSubscribedByData": "block_user_response_200_data_subscribed_by_data",
    "BlockUserResponse200DataSubscribedByDataSubscribesItem": "block_user_response_200_data_subscribed_by_data_subscribes_item",
    "BlockUserResponse200DataSubscribedOnData": "block_user_response_200_data_subscribed_on_data",
    "BlockUserResponse200DataSubscriptionBundlesItem": "block_user_response_200_data_subscription_bundles_item",
    "BlockUserResponse200Meta": "block_user_response_200_meta",
    "BlockUserResponse200MetaCache": "block_user_response_200_meta_cache",
    "BlockUserResponse200MetaCredits": "block_user_response_200_meta_credits",
    "BlockUserResponse200MetaRateLimits": "block_user_response_200_meta_rate_limits",
    "CalculateChargebackRatioResponse200": "calculate_chargeback_ratio_response_200",
    "CalculateChargebackRatioResponse200Data": "calculate_chargeback_ratio_response_200_data",
    "CalculateChargebackRatioResponse200Meta": "calculate_chargeback_ratio_response_200_meta",
    "CalculateChargebackRatioResponse200MetaCache": "calculate_chargeback_ratio_response_200_meta_cache",
    "CalculateChargebackRatioResponse200MetaCredits": "calculate_chargeback_ratio_response_200_meta_credits",
    "CalculateChargebackRatioResponse200MetaRateLimits": "calculate_chargeback_ratio_response_200_meta_rate_limits",
    "CalculateTotalTransactionsResponse200": "calculate_total_transactions_response_200",
    "CancelDataExportResponse200": "cancel_data_export_response_200",
    "CancelDataExportResponse200Data": "cancel_data_export_response_200_data",
    "CancelDataExportResponse200Meta": "cancel_data_export_response_200_meta",
    "CancelDataExportResponse200MetaCache": "cancel_data_export_response_200_meta_cache",
    "CancelDataExportResponse200MetaCredits": "cancel_data_export_response_200_meta_credits",
    "CancelDataExportResponse200MetaRateLimits": "cancel_data_export_response_200_meta_rate_limits",
    "CheckUsernameAvailabilityBody": "check_username_availability_body",
    "CheckUsernameAvailabilityResponse200": "check_username_availability_response_200",
    "CheckUsernameAvailabilityResponse200Data": "check_username_availability_response_200_data",
    "CheckUsernameAvailabilityResponse200Meta": "check_username_availability_response_200_meta",
    "CheckUsernameAvailabilityResponse200MetaCache": "check_username_availability_response_200_meta_cache",
    "CheckUsernameAvailabilityResponse200MetaCredits": "check_username_availability_response_200_meta_credits",
    "CheckUsernameAvailabilityResponse200MetaRateLimits": "check_username_availability_response_200_meta_rate_limits",
    "ClearFanNotesResponse200": "clear_fan_notes_response_200",
    "ClearFanNotesResponse200Data": "clear_fan_notes_response_200_data",
    "ClearFanNotesResponse200DataAvatarThumbs": "clear_fan_notes_response_200_data_avatar_thumbs",
    "ClearFanNotesResponse200DataHeaderSize": "clear_fan_notes_response_200_data_header_size",
    "ClearFanNotesResponse200DataHeaderThumbs": "clear_fan_notes_response_200_data_header_thumbs",
    "ClearFanNotesResponse200DataListsStatesItem": "clear_fan_notes_response_200_data_lists_states_item",
    "ClearFanNotesResponse200DataSubscribedByData": "clear_fan_notes_response_200_data_subscribed_by_data",
    "ClearFanNotesResponse200DataSubscribedByDataSubscribesItem": "clear_fan_notes_response_200_data_subscribed_by_data_subscribes_item",
    "ClearFanNotesResponse200DataSubscribedOnData": "clear_fan_notes_response_200_data_subscribed_on_data",
    "ClearFanNotesResponse200DataSubscriptionBundlesItem": "clear_fan_notes_response_200_data_subscription_bundles_item",
    "ClearFanNotesResponse200Meta": "clear_fan_notes_response_200_meta",
    "ClearFanNotesResponse200MetaCache": "clear_fan_notes_response_200_meta_cache",
    "ClearFanNotesResponse200MetaCredits": "clear_fan_notes_response_200_meta_credits",
    "ClearFanNotesResponse200MetaRateLimits": "clear_fan_notes_response_200_meta_rate_limits",
    "ClearUserListResponse200": "clear_user_list_response_200",
    "ClearUserListResponse200Data": "clear_user_list_response_200_data",
    "ClearUserListResponse200Meta": "clear_user_list_response_200_meta",
    "ClearUserListResponse200MetaCache": "clear_user_list_response_200_meta_cache",
    "ClearUserListResponse200MetaCredits": "clear_user_list_response_200_meta_credits",
    "ClearUserListResponse200MetaRateLimits": "clear_user_list_response_200_meta_rate_limits",
    "CountQueueItemsResponse200": "count_queue_items_response_200",
    "CountQueueItemsResponse200Data": "count_queue_items_response_200_data",
    "CountQueueItemsResponse200DataList": "count_queue_items_response_200_data_list",
    "CountQueueItemsResponse200DataListAdditionalProperty": "count_queue_items_response_200_data_list_additional_property",
    "CountQueueItemsResponse200Meta": "count_queue_items_response_200_meta",
    "CountQueueItemsResponse200MetaCache": "count_queue_items_response_200_meta_cache",
    "CountQueueItemsResponse200MetaCredits": "count_queue_items_response_200_meta_credits",
    "CountQueueItemsResponse200MetaRateLimits": "count_queue_items_response_200_meta_rate_limits",
    "CreateBundleDiscount": "create_bundle_discount",
    "CreateBundleDuration": "create_bundle_duration",
    "CreateBundleResponse200": "create_bundle_response_200",
    "CreateBundleResponse200Data": "create_bundle_response_200_data",
    "CreateBundleResponse200Meta": "create_bundle_response_200_meta",
    "CreateBundleResponse200MetaCache": "create_bundle_response_200_meta_cache",
    "CreateBundleResponse200MetaCredits": "create_bundle_response_200_meta_credits",
    "CreateBundleResponse200MetaRateLimits": "create_bundle_response_200_meta_rate_limits",
    "CreateClientSessionBody": "create_client_session_body",
    "CreateClientSessionBodyProxyCountry": "create_client_session_body_proxy_country",
    "CreateClientSessionResponse200": "create_client_session_response_200",
    "CreateClientSessionResponse200Data": "create_client_session_response_200_data",
    "CreateClientSessionResponse200Meta": "create_client_session_response_200_meta",
    "CreateClientSessionResponse200MetaCache": "create_client_session_response_200_meta_cache",
    "CreateClientSessionResponse200MetaCredits": "create_client_session_response_200_meta_credits",
    "CreateClientSessionResponse200MetaRateLimits": "create_client_session_response_200_meta_rate_limits",
    "CreateCustomSummaryCategoryBody": "create_custom_summary_category_body",
    "CreateCustomSummaryCategoryResponse200": "create_custom_summary_category_response_200",
    "CreateCustomSummaryCategoryResponse200Meta": "create_custom_summary_category_response_200_meta",
    "CreateCustomSummaryCategoryResponse200MetaCache": "create_custom_summary_category_response_200_meta_cache",
    "CreateCustomSummaryCategoryResponse200MetaCredits": "create_custom_summary_category_response_200_meta_credits",
    "CreateCustomSummaryCategoryResponse200MetaRateLimits": "create_custom_summary_category_response_200_meta_rate_limits",
    "CreateDataExportBody": "create_data_export_body",
    "CreateDataExportBodyFileType": "create_data_export_body_file_type",
    "CreateDataExportBodyOptions": "create_data_export_body_options",
    "CreateDataExportBodyType": "create_data_export_body_type",
    "CreateDataExportResponse200": "create_data_export_response_200",
    "CreateDataExportResponse200Data": "create_data_export_response_200_data",
    "CreateDataExportResponse200Meta": "create_data_export_response_200_meta",
    "CreateDataExportResponse200MetaCache": "create_data_export_response_200_meta_cache",
    "CreateDataExportResponse200MetaCredits": "create_data_export_response_200_meta_credits",
    "CreateDataExportResponse200MetaRateLimits": "create_data_export_response_200_meta_rate_limits",
    "CreateEditFanNotesBody": "create_edit_fan_notes_body",
    "CreateEditFanNotesResponse200": "create_edit_fan_notes_response_200",
    "CreateEditFanNotesResponse200Data": "create_edit_fan_notes_response_200_data",
    "CreateEditFanNotesResponse200DataAvatarThumbs": "create_edit_fan_notes_response_200_data_avatar_thumbs",
    "CreateEditFanNotesResponse200DataHeaderSize": "create_edit_fan_notes_response_200_data_header_size",
    "CreateEditFanNotesResponse200DataHeaderThumbs": "create_edit_fan_notes_response_200_data_header_thumbs",
    "CreateEditFanNotesResponse200DataListsStatesItem": "create_edit_fan_notes_response_200_data_lists_states_item",
    "CreateEditFanNotesResponse200DataSubscribedByData": "create_edit_fan_notes_response_200_data_subscribed_by_data",
    "CreateEditFanNotesResponse200DataSubscribedByDataSubscribesItem": "create_edit_fan_notes_response_200_data_subscribed_by_data_subscribes_item",
    "CreateEditFanNotesResponse200DataSubscribedOnData": "create_edit_fan_notes_response_200_data_subscribed_on_data",
    "CreateEditFanNotesResponse200DataSubscriptionBundlesItem": "create_edit_fan_notes_response_200_data_subscription_bundles_item",
    "CreateEditFanNotesResponse200Meta": "create_edit_fan_notes_response_200_meta",
    "CreateEditFanNotesResponse200MetaCache": "create_edit_fan_notes_response_200_meta_cache",
    "CreateEditFanNotesResponse200MetaCredits": "create_edit_fan_notes_response_200_meta_credits",
    "CreateEditFanNotesResponse200MetaRateLimits": "create_edit_fan_notes_response_200_meta_rate_limits",
    "CreateFreeTrialLinkBody": "create_free_trial_link_body",
    "CreateFreeTrialLinkBodyDuration": "create_free_trial_link_body_duration",
    "CreateFreeTrialLinkBodyOfferLimit": "create_free_trial_link_body_offer_limit",
    "CreateFreeTrialLinkResponse200": "create_free_trial_link_response_200",
    "CreateFreeTrialLinkResponse200Data": "create_free_trial_link_response_200_data",
    "CreateFreeTrialLinkResponse200Meta": "create_free_trial_link_response_200_meta",
    "CreateFreeTrialLinkResponse200MetaCache": "create_free_trial_link_response_200_meta_cache",
    "CreateFreeTrialLinkResponse200MetaCredits": "create_free_trial_link_response_200_meta_credits",
    "CreateFreeTrialLinkResponse200MetaRateLimits": "create_free_trial_link_response_200_meta_rate_limits",
    "CreateFreeTrialLinkResponse200Pagination": "create_free_trial_link_response_200_pagination",
    "CreateInvitationLinkBody": "create_invitation_link_body",
    "CreateInvitationLinkResponse200": "create_invitation_link_response_200",
    "CreateInvitationLinkResponse200Data": "create_invitation_link_response_200_data",
    "CreateInvitationLinkResponse200DataUser": "create_invitation_link_response_200_data_user",
    "CreateInvitationLinkResponse200DataUserAvatarThumbs": "create_invitation_link_response_200_data_user_avatar_thumbs",
    "CreateInvitationLinkResponse200Meta": "create_invitation_link_response_200_meta",
    "CreateInvitationLinkResponse200MetaCache": "create_invitation_link_response_200_meta_cache",
    "CreateInvitationLinkResponse200MetaCredits": "create_invitation_link_response_200_meta_credits",
    "CreateInvitationLinkResponse200MetaRateLimits": "create_invitation_link_response_200_meta_rate_limits",
    "CreateLabelBody": "create_label_body",
    "CreateLabelResponse200": "create_label_response_200",
    "CreateLabelResponse200Data": "create_label_response_200_data",
    "CreateLabelResponse200Meta": "create_label_response_200_meta",
    "CreateLabelResponse200MetaCache": "create_label_response_200_meta_cache",
    "CreateLabelResponse200MetaCredits": "create_label_response_200_meta_credits",
    "CreateLabelResponse200MetaRateLimits": "create_label_response_200_meta_rate_limits",
    "CreatePostCommentResponse200": "create_post_comment_response_200",
    "CreatePostCommentResponse200Data": "create_post_comment_response_200_data",
    "CreatePostCommentResponse200DataAuthor": "create_post_comment_response_200_data_author",
    "CreatePostCommentResponse200DataAuthorAvatarThumbs": "create_post_comment_response_200_data_author_avatar_thumbs",
    "CreatePostCommentResponse200DataAuthorHeaderSize": "create_post_comment_response_200_data_author_header_size",
    "CreatePostCommentResponse200DataAuthorHeaderThumbs": "create_post_comment_response_200_data_author_header_thumbs",
    "CreatePostCommentResponse200Meta": "create_post_comment_response_200_meta",
    "CreatePostCommentResponse200MetaCache": "create_post_comment_response_200_meta_cache",
    "CreatePostCommentResponse200MetaCredits": "create_post_comment_response_200_meta_credits",
    "CreatePostCommentResponse200MetaRateLimits": "create_post_comment_response_200_meta_rate_limits",
    "CreatePromotionBody": "create_promotion_body",
    "CreatePromotionBodyType": "create_promotion_body_type",
    "CreatePromotionResponse200": "create_promotion_response_200",
    "CreatePromotionResponse200DataItem": "create_promotion_response_200_data_item",
    "CreatePromotionResponse200Meta": "create_promotion_response_200_meta",
    "CreatePromotionResponse200MetaCache": "create_promotion_response_200_meta_cache",
    "CreatePromotionResponse200MetaCredits": "create_promotion_response_200_meta_credits",
    "CreatePromotionResponse200MetaRateLimits": "create_promotion_response_200_meta_rate_limits",
    "CreateReleaseFormBody": "create_release_form_body",
    "CreateReleaseFormResponse200": "create_release_form_response_200",
    "CreateReleaseFormResponse200Data": "create_release_form_response_200_data",
    "CreateReleaseFormResponse200DataUser": "create_release_form_response_200_data_user",
    "CreateReleaseFormResponse200DataUserAvatarThumbs": "create_release_form_response_200_data_user_avatar_thumbs",
    "CreateReleaseFormResponse200DataUserHeaderSize": "create_release_form_response_200_data_user_header_size",
    "CreateReleaseFormResponse200DataUserHeaderThumbs": "create_release_form_response_200_data_user_header_thumbs",
    "CreateReleaseFormResponse200Meta": "create_release_form_response_200_meta",
    "CreateReleaseFormResponse200MetaCache": "create_release_form_response_200_meta_cache",
    "CreateReleaseFormResponse200MetaCredits": "create_release_form_response_200_meta_credits",
    "CreateReleaseFormResponse200MetaRateLimits": "create_release_form_response_200_meta_rate_limits",
    "CreateSmartLinkBody": "create_smart_link_body",
    "CreateSmartLinkBodyLinkType": "create_smart_link_body_link_type",
    "CreateSmartLinkPixelResponse200": "create_smart_link_pixel_response_200",
    "CreateSmartLinkPixelResponse200Meta": "create_smart_link_pixel_response_200_meta",
    "CreateSmartLinkPixelResponse200MetaCache": "create_smart_link_pixel_response_200_meta_cache",
    "CreateSmartLinkPixelResponse200MetaCredits": "create_smart_link_pixel_response_200_meta_credits",
    "CreateSmartLinkPixelResponse200MetaRateLimits": "create_smart_link_pixel_response_200_meta_rate_limits",
    "CreateSmartLinkPostbackBody": "create_smart_link_postback_body",
    "CreateSmartLinkPostbackBodyHeadersItem": "create_smart_link_postback_body_headers_item",
    "CreateSmartLinkPostbackBodyHttpMethod": "create_smart_link_postback_body_http_method",
    "CreateSmartLinkPostbackBodySmartLinkScope": "create_smart_link_postback_body_smart_link_scope",
    "CreateSmartLinkPostbackResponse200": "create_smart_link_postback_response_200",
    "CreateSmartLinkPostbackResponse200Data": "create_smart_link_postback_response_200_data",
    "CreateSmartLinkPostbackResponse200DataHeadersItem": "create_smart_link_postback_response_200_data_headers_item",
    "CreateSmartLinkPostbackResponse200Meta": "create_smart_link_postback_response_200_meta",
    "CreateSmartLinkPostbackResponse200MetaCache": "create_smart_link_postback_response_200_meta_cache",
    "CreateSmartLinkPostbackResponse200MetaCredits": "create_smart_link_postback_response_200_meta_credits",
    "CreateSmartLinkResponse200": "create_smart_link_response_200",
    "CreateSmartLinkResponse200Data": "create_smart_link_response_200_data",
    "CreateSmartLinkResponse200DataAccount": "create_smart_link_response_200_data_account",
    "CreateSmartLinkResponse200DataCost": "create_smart_link_response_200_data_cost",
    "CreateSmartLinkResponse200Meta": "create_smart_link_response_200_meta",
    "CreateSmartLinkResponse200MetaCache": "create_smart_link_response_200_meta_cache",
    "CreateSmartLinkResponse200MetaCredits": "create_smart_link_response_200_meta_credits",
    "CreateSmartLinkResponse200MetaRateLimits": "create_smart_link_response_200_meta_rate_limits",
    "CreateStoryHighlightBody": "create_story_highlight_body",
    "CreateStoryHighlightResponse200": "create_story_highlight_response_200",
    "CreateStoryHighlightResponse200Data": "create_story_highlight_response_200_data",
    "CreateStoryHighlightResponse200Meta": "create_story_highlight_response_200_meta",
    "CreateStoryHighlightResponse200MetaCache": "create_story_highlight_response_200_meta_cache",
    "CreateStoryHighlightResponse200MetaCredits": "create_story_highlight_response_200_meta_credits",
    "CreateStoryHighlightResponse200MetaRateLimits": "create_story_highlight_response_200_meta_rate_limits",
    "CreateTrackingLinkBody": "create_tracking_link_body",
    "CreateTrackingLinkResponse200": "create_tracking_link_response_200",
    "CreateTrackingLinkResponse200DataItem": "create_tracking_link_response_200_data_item",
    "CreateTrackingLinkResponse200Meta": "create_tracking_link_response_200_meta",
    "CreateTrackingLinkResponse200MetaCache": "create_tracking_link_response_200_meta_cache",
    "CreateTrackingLinkResponse200MetaCredits": "create_tracking_link_response_200_meta_credits",
    "CreateTrackingLinkResponse200MetaRateLimits": "create_tracking_link_response_200_meta_rate_limits",
    "CreateUserListBody": "create_user_list_body",
    "CreateUserListResponse200": "create_user_list_response_200",
    "CreateUserListResponse200Data": "create_user_list_response_200_data",
    "CreateUserListResponse200Meta": "create_user_list_response_200_meta",
    "CreateUserListResponse200MetaCache": "create_user_list_response_200_meta_cache",
    "CreateUserListResponse200MetaCredits": "create_user_list_response_200_meta_credits",
    "CreateUserListResponse200MetaRateLimits": "create_user_list_response_200_meta_rate_limits",
    "CreateVaultListBody": "create_vault_list_body",
    "CreateVaultListResponse200": "create_vault_list_response_200",
    "CreateVaultListResponse200Data": "create_vault_list_response_200_data",
    "CreateVaultListResponse200Meta": "create_vault_list_response_200_meta",
    "CreateVaultListResponse200MetaCache": "create_vault_list_response_200_meta_cache",
    "CreateVaultListResponse200MetaCredits": "create_vault_list_response_200_meta_credits",
    "CreateVaultListResponse200MetaRateLimits": "create_vault_list_response_200_meta_rate_limits",
    "CreateWebhookBody": "create_webhook_body",
    "CreateWebhookResponse200": "create_webhook_response_200",
    "CreateWebhookResponse200Data": "create_webhook_response_200_data",
    "CreateWebhookResponse200Meta": "create_webhook_response_200_meta",
    "CreateWebhookResponse200MetaCache": "create_webhook_response_200_meta_cache",
    "CreateWebhookResponse200MetaCredits": "create_webhook_response_200_meta_credits",
    "CreateWebhookResponse200MetaRateLimits": "create_webhook_response_200_meta_rate_limits",
    "DeleteBundleResponse200": "delete_bundle_response_200",
    "DeleteBundleResponse200Data": "delete_bundle_response_200_data",
    "DeleteBundleResponse200Meta": "delete_bundle_response_200_meta",
    "DeleteBundleResponse200MetaCache": "delete_bundle_response_200_meta_cache",
    "DeleteBundleResponse200MetaCredits": "delete_bundle_response_200_meta_credits",
    "DeleteBundleResponse200MetaRateLimits": "delete_bundle_response_200_meta_rate_limits",
    "DeleteChatResponse200": "delete_chat_response_200",
    "DeleteChatResponse200Data": "delete_chat_response_200_data",
    "DeleteChatResponse200Meta": "delete_chat_response_200_meta",
    "DeleteChatResponse200MetaCache": "delete_chat_response_200_meta_cache",
    "DeleteChatResponse200MetaCredits": "delete_chat_response_200_meta_credits",
    "DeleteChatResponse200MetaRateLimits": "delete_chat_response_200_meta_rate_limits",
    "DeleteCustomSummaryCategoryResponse200": "delete_custom_summary_category_response_200",
    "DeleteCustomSummaryCategoryResponse200Meta": "delete_custom_summary_category_response_200_meta",
    "DeleteCustomSummaryCategoryResponse200MetaCache": "delete_custom_summary_category_response_200_meta_cache",
    "DeleteCustomSummaryCategoryResponse200MetaCredits": "delete_custom_summary_category_response_200_meta_credits",
    "DeleteCustomSummaryCategoryResponse200MetaRateLimits": "delete_custom_summary_category_response_200_meta_rate_limits",
    "DeleteFreeTrialLinkResponse200": "delete_free_trial_link_response_200",
    "DeleteFreeTrialLinkResponse200Data": "delete_free_trial_link_response_200_data",
    "DeleteFreeTrialLinkResponse200Meta": "delete_free_trial_link_response_200_meta",
    "DeleteFreeTrialLinkResponse200MetaCache": "delete_free_trial_link_response_200_meta_cache",
    "DeleteFreeTrialLinkResponse200MetaCredits": "delete_free_trial_link_response_200_meta_credits",
    "DeleteFreeTrialLinkResponse200MetaRateLimits": "delete_free_trial_link_response_200_meta_rate_limits",
    "DeleteMessageResponse200": "delete_message_response_200",
    "DeleteMessageResponse200Data": "delete_message_response_200_data",
    "DeleteMessageResponse200Meta": "delete_message_response_200_meta",
    "DeleteMessageResponse200MetaCache": "delete_message_response_200_meta_cache",
    "DeleteMessageResponse200MetaCredits": "delete_message_response_200_meta_credits",
    "DeleteMessageResponse200MetaRateLimits": "delete_message_response_200_meta_rate_limits",
    "DeletePostCommentResponse200": "delete_post_comment_response_200",
    "DeletePostCommentResponse200Data": "delete_post_comment_response_200_data",
    "DeletePostCommentResponse200Meta": "delete_post_comment_response_200_meta",
    "DeletePostCommentResponse200MetaCache": "delete_post_comment_response_200_meta_cache",
    "DeletePostCommentResponse200MetaCredits": "delete_post_comment_response_200_meta_credits",
    "DeletePostCommentResponse200MetaRateLimits": "delete_post_comment_response_200_meta_rate_limits",
    "DeletePostResponse200": "delete_post_response_200",
    "DeletePostResponse200Data": "delete_post_response_200_data",
    "DeletePostResponse200DataCounters": "delete_post_response_200_data_counters",
    "DeletePostResponse200Meta": "delete_post_response_200_meta",
    "DeletePostResponse200MetaCache": "delete_post_response_200_meta_cache",
    "DeletePostResponse200MetaCredits": "delete_post_response_200_meta_credits",
    "DeletePostResponse200MetaRateLimits": "delete_post_response_200_meta_rate_limits",
    "DeletePromotionResponse200": "delete_promotion_response_200",
    "DeletePromotionResponse200Data": "delete_promotion_response_200_data",
    "DeletePromotionResponse200Meta": "delete_promotion_response_200_meta",
    "DeletePromotionResponse200MetaCache": "delete_promotion_response_200_meta_cache",
    "DeletePromotionResponse200MetaCredits": "delete_promotion_response_200_meta_credits",
    "DeletePromotionResponse200MetaRateLimits": "delete_promotion_response_200_meta_rate_limits",
    "DeleteSmartLinkPostbackResponse200": "delete_smart_link_postback_response_200",
    "DeleteSmartLinkResponse200": "delete_smart_link_response_200",
    "DeleteSmartLinkResponse200Data": "delete_smart_link_response_200_data",
    "DeleteSmartLinkResponse200Meta": "delete_smart_link_response_200_meta",
    "DeleteSmartLinkResponse200MetaCache": "delete_smart_link_response_200_meta_cache",
    "DeleteSmartLinkResponse200MetaCredits": "delete_smart_link_response_200_meta_credits",
    "DeleteSmartLinkResponse200MetaRateLimits": "delete_smart_link_response_200_meta_rate_limits",
    "DeleteSocialMediaButtonResponse200": "delete_social_media_button_response_200",
    "DeleteSocialMediaButtonResponse200Data": "delete_social_media_button_response_200_data",
    "DeleteSocialMediaButtonResponse200Meta": "delete_social_media_button_response_200_meta",
    "DeleteSocialMediaButtonResponse200MetaCache": "delete_social_media_button_response_200_meta_cache",
    "DeleteSocialMediaButtonResponse200MetaCredits": "delete_social_media_button_response_200_meta_credits",
    "DeleteSocialMediaButtonResponse200MetaRateLimits": "delete_social_media_button_response_200_meta_rate_limits",
    "DeleteStoryHighlightResponse200": "delete_story_highlight_response_200",
    "DeleteStoryHighlightResponse200Data": "delete_story_highlight_response_200_data",
    "DeleteStoryHighlightResponse200Meta": "delete_story_highlight_response_200_meta",
    "DeleteStoryHighlightResponse200MetaCache": "delete_story_highlight_response_200_meta_cache",
    "DeleteStoryHighlightResponse200MetaCredits": "delete_story_highlight_response_200_meta_credits",
    "DeleteStoryHighlightResponse200MetaRateLimits": "delete_story_highlight_response_200_meta_rate_limits",
    "DeleteStoryResponse200": "delete_story_response_200",
    "DeleteStoryResponse200Data": "delete_story_response_200_data",
    "DeleteStoryResponse200Meta": "delete_story_response_200_meta",
    "DeleteStoryResponse200MetaCache": "delete_story_response_200_meta_cache",
    "DeleteStoryResponse200MetaCredits": "delete_story_response_200_meta_credits",
    "DeleteStoryResponse200MetaRateLimits": "delete_story_response_200_meta_rate_limits",
    "DeleteTrackingLinkResponse200": "delete_tracking_link_response_200",
    "DeleteTrackingLinkResponse200Data": "delete_tracking_link_response_200_data",
    "DeleteTrackingLinkResponse200Meta": "delete_tracking_link_response_200_meta",
    "DeleteTrackingLinkResponse200MetaCache": "delete_tracking_link_response_200_meta_cache",
    "DeleteTrackingLinkResponse200MetaCredits": "delete_tracking_link_response_200_meta_credits",
    "DeleteTrackingLinkResponse200MetaRateLimits": "delete_tracking_link_response_200_meta_rate_limits",
    "DeleteUserListResponse200": "delete_user_list_response_200",
    "DeleteUserListResponse200Data": "delete_user_list_response_200_data",
    "DeleteUserListResponse200Meta": "delete_user_list_response_200_meta",
    "DeleteUserListResponse200MetaCache": "delete_user_list_response_200_meta_cache",
    "DeleteUserListResponse200MetaCredits": "delete_user_list_response_200_meta_credits",
    "DeleteUserListResponse200MetaRateLimits": "delete_user_list_response_200_meta_rate_limits",
    "DeleteVaultListResponse200": "delete_vault_list_response_200",
    "DeleteVaultListResponse200Data": "delete_vault_list_response_200_data",
    "DeleteVaultListResponse200Meta": "delete_vault_list_response_200_meta",
    "DeleteVaultListResponse200MetaCache": "delete_vault_list_response_200_meta_cache",
    "DeleteVaultListResponse200MetaCredits": "delete_vault_list_response_200_meta_credits",
    "DeleteVaultListResponse200MetaRateLimits": "delete_vault_list_response_200_meta_rate_limits",
    "DeleteVaultMediaBody": "delete_vault_media_body",
    "DeleteVaultMediaResponse200": "delete_vault_media_response_200",
    "DeleteVaultMediaResponse200Data": "delete_vault_media_response_200_data",
    "DeleteVaultMediaResponse200Meta": "delete_vault_media_response_200_meta",
    "DeleteVaultMediaResponse200MetaCache": "delete_vault_media_response_200_meta_cache",
    "DeleteVaultMediaResponse200MetaCredits": "delete_vault_media_response_200_meta_credits",
    "DeleteVaultMediaResponse200MetaRateLimits": "delete_vault_media_response_200_meta_rate_limits",
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
    "DirectMessagesChartResponse200Meta": "direct_messages_chart_response_200_meta",
    "DirectMessagesChartResponse200MetaCache": "direct_messages_chart_response_200_meta_cache",
    "DirectMessagesChartResponse200MetaCredits": "direct_messages_chart_response_200_meta_credits",
    "DirectMessagesChartResponse200MetaRateLimits": "direct_messages_chart_response_200_meta_rate_limits",
    "DirectMessagesResponse200": "direct_messages_response_200",
    "DirectMessagesResponse200Data": "direct_messages_response_200_data",
    "DirectMessagesResponse200DataItemsItem": "direct_messages_response_200_data_items_item",
    "DirectMessagesResponse200DataItemsItemMediaItem": "direct_messages_response_200_data_items_item_media_item",
    "DirectMessagesResponse200DataItemsItemMediaItemFiles": "direct_messages_response_200_data_items_item_media_item_files",
    "DirectMessagesResponse200DataItemsItemMediaItemFilesFull": "direct_messages_response_200_data_items_item_media_item_files_full",
    "DirectMessagesResponse200DataItemsItemMediaItemFilesPreview": "direct_messages_response_200_data_items_item_media_item_files_preview",
    "DirectMessagesResponse200DataItemsItemMediaItemFilesSquarePreview": "direct_messages_response_200_data_items_item_media_item_files_square_preview",
    "DirectMessagesResponse200DataItemsItemMediaItemFilesThumb": "direct_messages_response_200_data_items_item_media_item_files_thumb",
    "DirectMessagesResponse200DataItemsItemMediaItemVideoSources": "direct_messages_response_200_data_items_item_media_item_video_sources",
    "DirectMessagesResponse200Meta": "direct_messages_response_200_meta",
    "DirectMessagesResponse200MetaCache": "direct_messages_response_200_meta_cache",
    "DirectMessagesResponse200MetaCredits": "direct_messages_response_200_meta_credits",
    "DirectMessagesResponse200MetaRateLimits": "direct_messages_response_200_meta_rate_limits",
    "DirectMessagesResponse200Pagination": "direct_messages_response_200_pagination",
    "DisableAutomaticMessagingResponse200": "disable_automatic_messaging_response_200",
    "DisableAutomaticMessagingResponse200Meta": "disable_automatic_messaging_response_200_meta",
    "DisableAutomaticMessagingResponse200MetaCache": "disable_automatic_messaging_response_200_meta_cache",
    "DisableAutomaticMessagingResponse200MetaCredits": "disable_automatic_messaging_response_200_meta_credits",
    "DisableAutomaticMessagingResponse200MetaRateLimits": "disable_automatic_messaging_response_200_meta_rate_limits",
    "DisableAutomaticPostingResponse200": "disable_automatic_posting_response_200",
    "DisableAutomaticPostingResponse200Meta": "disable_automatic_posting_response_200_meta",
    "DisableAutomaticPostingResponse200MetaCache": "disable_automatic_posting_response_200_meta_cache",
    "DisableAutomaticPostingResponse200MetaCredits": "disable_automatic_posting_response_200_meta_credits",
    "DisableAutomaticPostingResponse200MetaRateLimits": "disable_automatic_posting_response_200_meta_rate_limits",
    "DisconnectAccountResponse200": "disconnect_account_response_200",
    "DisconnectSmartLinkPixelResponse200": "disconnect_smart_link_pixel_response_200",
    "DisconnectSmartLinkPixelResponse200Meta": "disconnect_smart_link_pixel_response_200_meta",
    "DisconnectSmartLinkPixelResponse200MetaCache": "disconnect_smart_link_pixel_response_200_meta_cache",
    "DisconnectSmartLinkPixelResponse200MetaCredits": "disconnect_smart_link_pixel_response_200_meta_credits",
    "DisconnectSmartLinkPixelResponse200MetaRateLimits": "disconnect_smart_link_pixel_response_200_meta_rate_limits",
    "DownloadDrmProtectedMediaResponse200": "download_drm_protected_media_response_200",
    "DownloadDrmProtectedMediaResponse200Meta": "download_drm_protected_media_response_200_meta",
    "DownloadDrmProtectedMediaResponse200MetaCache": "download_drm_protected_media_response_200_meta_cache",
    "DownloadDrmProtectedMediaResponse200MetaCredits": "download_drm_protected_media_response_200_meta_credits",
    "DownloadDrmProtectedMediaResponse200MetaRateLimits": "download_drm_protected_media_response_200_meta_rate_limits",
    "EnableDisableDrmBody": "enable_disable_drm_body",
    "EnableDisableDrmResponse200": "enable_disable_drm_response_200",
    "EnableDisableDrmResponse200Meta": "enable_disable_drm_response_200_meta",
    "EnableDisableDrmResponse200MetaCache": "enable_disable_drm_response_200_meta_cache",
    "EnableDisableDrmResponse200MetaCredits": "enable_disable_drm_response_200_meta_credits",
    "EnableDisableDrmResponse200MetaRateLimits": "enable_disable_drm_response_200_meta_rate_limits",
    "EnableDisableWelcomeMessageBody": "enable_disable_welcome_message_body",
    "EnableDisableWelcomeMessageResponse200": "enable_disable_welcome_message_response_200",
    "EnableDisableWelcomeMessageResponse200Data": "enable_disable_welcome_message_response_200_data",
    "EnableDisableWelcomeMessageResponse200Meta": "enable_disable_welcome_message_response_200_meta",
    "EnableDisableWelcomeMessageResponse200MetaCache": "enable_disable_welcome_message_response_200_meta_cache",
    "EnableDisableWelcomeMessageResponse200MetaCredits": "enable_disable_welcome_message_response_200_meta_credits",
    "EnableDisableWelcomeMessageResponse200MetaRateLimits": "enable_disable_welcome_message_response_200_meta_rate_limits",
    "EnableUpdateAutomaticMessagingBody": "enable_update_automatic_messaging_body",
    "EnableUpdateAutomaticMessagingBodyPeriod": "enable_update_automatic_messaging_body_period",
    "EnableUpdateAutomaticMessagingResponse200": "enable_update_automatic_messaging_response_200",
    "EnableUpdateAutomaticMessagingResponse200Data": "enable_update_automatic_messaging_response_200_data",
    "EnableUpdateAutomaticMessagingResponse200Meta": "enable_update_automatic_messaging_response_200_meta",
    "EnableUpdateAutomaticMessagingResponse200MetaCache": "enable_update_automatic_messaging_response_200_meta_cache",
    "EnableUpdateAutomaticMessagingResponse200MetaCredits": "enable_update_automatic_messaging_response_200_meta_credits",
    "EnableUpdateAutomaticMessagingResponse200MetaRateLimits": "enable_update_automatic_messaging_response_200_meta_rate_limits",
    "EnableUpdateAutomaticPostingBody": "enable_update_automatic_posting_body",
    "EnableUpdateAutomaticPostingBodyPeriod": "enable_update_automatic_posting_body_period",
    "EnableUpdateAutomaticPostingResponse200": "enable_update_automatic_posting_response_200",
    "EnableUpdateAutomaticPostingResponse200Data": "enable_update_automatic_posting_response_200_data",
    "EnableUpdateAutomaticPostingResponse200Meta": "enable_update_automatic_posting_response_200_meta",
    "EnableUpdateAutomaticPostingResponse200MetaCache": "enable_update_automatic_posting_response_200_meta_cache",
    "EnableUpdateAutomaticPostingResponse200MetaCredits": "enable_update_automatic_posting_response_200_meta_credits",
    "EnableUpdateAutomaticPostingResponse200MetaRateLimits": "enable_update_automatic_posting_response_200_meta_rate_limits",
    "GenerateFanSummaryBody": "generate_fan_summary_body",
    "GenerateFanSummaryResponse200": "generate_fan_summary_response_200",
    "GetAccountBalancesResponse200": "get_account_balances_response_200",
    "GetAccountBalancesResponse200Data": "get_account_balances_response_200_data",
    "GetAccountBalancesResponse200DataWithdrawalPeriodOptionsItem": "get_account_balances_response_200_data_withdrawal_period_options_item",
    "GetAccountBalancesResponse200Meta": "get_account_balances_response_200_meta",
    "GetAccountBalancesResponse200MetaCache": "get_account_balances_response_200_meta_cache",
    "GetAccountBalancesResponse200MetaCredits": "get_account_balances_response_200_meta_credits",
    "GetAccountBalancesResponse200MetaRateLimits": "get_account_balances_response_200_meta_rate_limits",
    "GetAccountCountryDetailsResponse200": "get_account_country_details_response_200",
    "GetAccountCountryDetailsResponse200Data": "get_account_country_details_response_200_data",
    "GetAccountCountryDetailsResponse200Meta": "get_account_country_details_response_200_meta",
    "GetAccountCountryDetailsResponse200MetaCache": "get_account_country_details_response_200_meta_cache",
    "GetAccountCountryDetailsResponse200MetaCredits": "get_account_country_details_response_200_meta_credits",
    "GetAccountCountryDetailsResponse200MetaRateLimits": "get_account_country_details_response_200_meta_rate_limits",
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
    "GetBankPayoutDetailsResponse200Meta": "get_bank_payout_details_response_200_meta",
    "GetBankPayoutDetailsResponse200MetaCache": "get_bank_payout_details_response_200_meta_cache",
    "GetBankPayoutDetailsResponse200MetaCredits": "get_bank_payout_details_response_200_meta_credits",
    "GetBankPayoutDetailsResponse200MetaRateLimits": "get_bank_payout_details_response_200_meta_rate_limits",
    "GetBlockedCountriesResponse200": "get_blocked_countries_response_200",
    "GetBlockedCountriesResponse200Data": "get_blocked_countries_response_200_data",
    "GetBlockedCountriesResponse200Meta": "get_blocked_countries_response_200_meta",
    "GetBlockedCountriesResponse200MetaCache": "get_blocked_countries_response_200_meta_cache",
    "GetBlockedCountriesResponse200MetaCredits": "get_blocked_countries_response_200_meta_credits",
    "GetBlockedCountriesResponse200MetaRateLimits": "get_blocked_countries_response_200_meta_rate_limits",
    "GetCreditUsageResponse200": "get_credit_usage_response_200",
    "GetCreditUsageResponse200Meta": "get_credit_usage_response_200_meta",
    "GetCreditUsageResponse200MetaCache": "get_credit_usage_response_200_meta_cache",
    "GetCreditUsageResponse200MetaCredits": "get_credit_usage_response_200_meta_credits",
    "GetCreditUsageResponse200MetaRateLimits": "get_credit_usage_response_200_meta_rate_limits",
    "GetCurrentAccountResponse200": "get_current_account_response_200",
    "GetCurrentAccountResponse200Data": "get_current_account_response_200_data",
    "GetCurrentAccountResponse200DataAvatarThumbs": "get_current_account_response_200_data_avatar_thumbs",
    "GetCurrentAccountResponse200DataHasNewTicketReplies": "get_current_account_response_200_data_has_new_ticket_replies",
    "GetCurrentAccountResponse200DataHeaderSize": "get_current_account_response_200_data_header_size",
    "GetCurrentAccountResponse200DataHeaderThumbs": "get_current_account_response_200_data_header_thumbs",
    "GetCurrentAccountResponse200DataUpload": "get_current_account_response_200_data_upload",
    "GetCurrentAccountResponse200DataUploadGeoUploadArgs": "get_current_account_response_200_data_upload_geo_upload_args",
    "GetCurrentAccountResponse200DataUploadGeoUploadArgsAdditional": "get_current_account_response_200_data_upload_geo_upload_args_additional",
    "GetCurrentAccountResponse200Meta": "get_current_account_response_200_meta",
    "GetCurrentAccountResponse200MetaCache": "get_current_account_response_200_meta_cache",
    "GetCurrentAccountResponse200MetaCredits": "get_current_account_response_200_meta_credits",
    "GetCurrentAccountResponse200MetaRateLimits": "get_current_account_response_200_meta_rate_limits",
    "GetDac7FormDetailsResponse200": "get_dac_7_form_details_response_200",
    "GetDac7FormDetailsResponse200Data": "get_dac_7_form_details_response_200_data",
    "GetDac7FormDetailsResponse200Meta": "get_dac_7_form_details_response_200_meta",
    "GetDac7FormDetailsResponse200MetaCache": "get_dac_7_form_details_response_200_meta_cache",
    "GetDac7FormDetailsResponse200MetaCredits": "get_dac_7_form_details_response_200_meta_credits",
    "GetDac7FormDetailsResponse200MetaRateLimits": "get_dac_7_form_details_response_200_meta_rate_limits",
    "GetDataExportStatusResponse200": "get_data_export_status_response_200",
    "GetDataExportStatusResponse200Data": "get_data_export_status_response_200_data",
    "GetDataExportStatusResponse200DataAccountsItem": "get_data_export_status_response_200_data_accounts_item",
    "GetDataExportStatusResponse200Meta": "get_data_export_status_response_200_meta",
    "GetDataExportStatusResponse200MetaCache": "get_data_export_status_response_200_meta_cache",
    "GetDataExportStatusResponse200MetaCredits": "get_data_export_status_response_200_meta_credits",
    "GetDataExportStatusResponse200MetaRateLimits": "get_data_export_status_response_200_meta_rate_limits",
    "GetDrmStatusResponse200": "get_drm_status_response_200",
    "GetDrmStatusResponse200Meta": "get_drm_status_response_200_meta",
    "GetDrmStatusResponse200MetaCache": "get_drm_status_response_200_meta_cache",
    "GetDrmStatusResponse200MetaCredits": "get_drm_status_response_200_meta_credits",
    "GetDrmStatusResponse200MetaRateLimits": "get_drm_status_response_200_meta_rate_limits",
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
    "GetEarningStatisticsResponse200Meta": "get_earning_statistics_response_200_meta",
    "GetEarningStatisticsResponse200MetaCache": "get_earning_statistics_response_200_meta_cache",
    "GetEarningStatisticsResponse200MetaCredits": "get_earning_statistics_response_200_meta_credits",
    "GetEarningStatisticsResponse200MetaRateLimits": "get_earning_statistics_response_200_meta_rate_limits",
    "GetEarningsOverviewBody": "get_earnings_overview_body",
    "GetEarningsOverviewResponse200": "get_earnings_overview_response_200",
    "GetEarningsResponse200": "get_earnings_response_200",
    "GetEarningsResponse200Data": "get_earnings_response_200_data",
    "GetEarningsResponse200DataTotal": "get_earnings_response_200_data_total",
    "GetEarningsResponse200DataTotalChartAmountItem": "get_earnings_response_200_data_total_chart_amount_item",
    "GetEarningsResponse200DataTotalChartCountItem": "get_earnings_response_200_data_total_chart_count_item",
    "GetEarningsResponse200Meta": "get_earnings_response_200_meta",
    "GetEarningsResponse200MetaCache": "get_earnings_response_200_meta_cache",
    "GetEarningsResponse200MetaCredits": "get_earnings_response_200_meta_credits",
    "GetEarningsResponse200MetaRateLimits": "get_earnings_response_200_meta_rate_limits",
    "GetEarningsType": "get_earnings_type",
    "GetEligibilityResponse200": "get_eligibility_response_200",
    "GetEligibilityResponse200Data": "get_eligibility_response_200_data",
    "GetEligibilityResponse200Meta": "get_eligibility_response_200_meta",
    "GetEligibilityResponse200MetaCache": "get_eligibility_response_200_meta_cache",
    "GetEligibilityResponse200MetaCredits": "get_eligibility_response_200_meta_credits",
    "GetEligibilityResponse200MetaRateLimits": "get_eligibility_response_200_meta_rate_limits",
    "GetFanNotesResponse200": "get_fan_notes_response_200",
    "GetFanNotesResponse200Data": "get_fan_notes_response_200_data",
    "GetFanNotesResponse200Meta": "get_fan_notes_response_200_meta",
    "GetFanNotesResponse200MetaCache": "get_fan_notes_response_200_meta_cache",
    "GetFanNotesResponse200MetaCredits": "get_fan_notes_response_200_meta_credits",
    "GetFanNotesResponse200MetaRateLimits": "get_fan_notes_response_200_meta_rate_limits",
    "GetFanSummaryResponse200": "get_fan_summary_response_200",
    "GetFanSummaryResponse200CustomFieldsItem": "get_fan_summary_response_200_custom_fields_item",
    "GetFanSummaryResponse200SummaryData": "get_fan_summary_response_200_summary_data",
    "GetFreeTrialLinkCohortArpsRevenueBasis": "get_free_trial_link_cohort_arps_revenue_basis",
    "GetFreeTrialLinkResponse200": "get_free_trial_link_response_200",
    "GetFreeTrialLinkResponse200Data": "get_free_trial_link_response_200_data",
    "GetFreeTrialLinkResponse200DataCost": "get_free_trial_link_response_200_data_cost",
    "GetFreeTrialLinkResponse200DataLinks": "get_free_trial_link_response_200_data_links",
    "GetFreeTrialLinkResponse200DataLinksRelated": "get_free_trial_link_response_200_data_links_related",
    "GetFreeTrialLinkResponse200DataRevenue": "get_free_trial_link_response_200_data_revenue",
    "GetFreeTrialLinkResponse200Meta": "get_free_trial_link_response_200_meta",
    "GetFreeTrialLinkResponse200MetaCache": "get_free_trial_link_response_200_meta_cache",
    "GetFreeTrialLinkResponse200MetaCredits": "get_free_trial_link_response_200_meta_credits",
    "GetFreeTrialLinkResponse200MetaRateLimits": "get_free_trial_link_response_200_meta_rate_limits",
    "GetFreeTrialLinkStatsResponse200": "get_free_trial_link_stats_response_200",
    "GetFreeTrialLinkStatsResponse200Data": "get_free_trial_link_stats_response_200_data",
    "GetFreeTrialLinkStatsResponse200DataDailyMetricsItem": "get_free_trial_link_stats_response_200_data_daily_metrics_item",
    "GetFreeTrialLinkStatsResponse200DataMonthlyMetricsItem": "get_free_trial_link_stats_response_200_data_monthly_metrics_item",
    "GetFreeTrialLinkStatsResponse200DataSummary": "get_free_trial_link_stats_response_200_data_summary",
    "GetFreeTrialLinkStatsResponse200Meta": "get_free_trial_link_stats_response_200_meta",
    "GetFreeTrialLinkStatsResponse200MetaCache": "get_free_trial_link_stats_response_200_meta_cache",
    "GetFreeTrialLinkStatsResponse200MetaCredits": "get_free_trial_link_stats_response_200_meta_credits",
    "GetHistoricalPerformanceBody": "get_historical_performance_body",
    "GetHistoricalPerformanceBodyTimeRange": "get_historical_performance_body_time_range",
    "GetHistoricalPerformanceResponse200Item": "get_historical_performance_response_200_item",
    "GetLegalAndTaxStatusResponse200": "get_legal_and_tax_status_response_200",
    "GetLegalAndTaxStatusResponse200Data": "get_legal_and_tax_status_response_200_data",
    "GetLegalAndTaxStatusResponse200DataDAC7": "get_legal_and_tax_status_response_200_data_dac7",
    "GetLegalAndTaxStatusResponse200DataTax": "get_legal_and_tax_status_response_200_data_tax",
    "GetLegalAndTaxStatusResponse200Meta": "get_legal_and_tax_status_response_200_meta",
    "GetLegalAndTaxStatusResponse200MetaCache": "get_legal_and_tax_status_response_200_meta_cache",
    "GetLegalAndTaxStatusResponse200MetaCredits": "get_legal_and_tax_status_response_200_meta_credits",
    "GetLegalAndTaxStatusResponse200MetaRateLimits": "get_legal_and_tax_status_response_200_meta_rate_limits",
    "GetLegalFormDetailsResponse200": "get_legal_form_details_response_200",
    "GetLegalFormDetailsResponse200Data": "get_legal_form_details_response_200_data",
    "GetLegalFormDetailsResponse200DataDocumentType": "get_legal_form_details_response_200_data_document_type",
    "GetLegalFormDetailsResponse200DataDocumentTypeValuesItem": "get_legal_form_details_response_200_data_document_type_values_item",
    "GetLegalFormDetailsResponse200Meta": "get_legal_form_details_response_200_meta",
    "GetLegalFormDetailsResponse200MetaCache": "get_legal_form_details_response_200_meta_cache",
    "GetLegalFormDetailsResponse200MetaCredits": "get_legal_form_details_response_200_meta_credits",
    "GetLegalFormDetailsResponse200MetaRateLimits": "get_legal_form_details_response_200_meta_rate_limits",
    "GetMassMessageOverviewResponse200": "get_mass_message_overview_response_200",
    "GetMassMessageOverviewResponse200Data": "get_mass_message_overview_response_200_data",
    "GetMassMessageOverviewResponse200DataItemsItem": "get_mass_message_overview_response_200_data_items_item",
    "GetMassMessageOverviewResponse200DataItemsItemMediaItem": "get_mass_message_overview_response_200_data_items_item_media_item",
    "GetMassMessageOverviewResponse200DataItemsItemMediaItemFiles": "get_mass_message_overview_response_200_data_items_item_media_item_files",
    "GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesFull": "get_mass_message_overview_response_200_data_items_item_media_item_files_full",
    "GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesPreview": "get_mass_message_overview_response_200_data_items_item_media_item_files_preview",
    "GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesSquarePreview": "get_mass_message_overview_response_200_data_items_item_media_item_files_square_preview",
    "GetMassMessageOverviewResponse200DataItemsItemMediaItemFilesThumb": "get_mass_message_overview_response_200_data_items_item_media_item_files_thumb",
    "GetMassMessageOverviewResponse200DataItemsItemMediaItemVideoSources": "get_mass_message_overview_response_200_data_items_item_media_item_video_sources",
    "GetMassMessageOverviewResponse200Meta": "get_mass_message_overview_response_200_meta",
    "GetMassMessageOverviewResponse200MetaCache": "get_mass_message_overview_response_200_meta_cache",
    "GetMassMessageOverviewResponse200MetaCredits": "get_mass_message_overview_response_200_meta_credits",
    "GetMassMessageOverviewResponse200MetaRateLimits": "get_mass_message_overview_response_200_meta_rate_limits",
    "GetMassMessageResponse200": "get_mass_message_response_200",
    "GetMassMessageResponse200Data": "get_mass_message_response_200_data",
    "GetMassMessageResponse200DataQueue": "get_mass_message_response_200_data_queue",
    "GetMassMessageResponse200Meta": "get_mass_message_response_200_meta",
    "GetMassMessageResponse200MetaCache": "get_mass_message_response_200_meta_cache",
    "GetMassMessageResponse200MetaCredits": "get_mass_message_response_200_meta_credits",
    "GetMassMessageResponse200MetaRateLimits": "get_mass_message_response_200_meta_rate_limits",
    "GetMessageSettingsResponse200": "get_message_settings_response_200",
    "GetMessageSettingsResponse200Data": "get_message_settings_response_200_data",
    "GetMessageSettingsResponse200Meta": "get_message_settings_response_200_meta",
    "GetMessageSettingsResponse200MetaCache": "get_message_settings_response_200_meta_cache",
    "GetMessageSettingsResponse200MetaCredits": "get_message_settings_response_200_meta_credits",
    "GetMessageSettingsResponse200MetaRateLimits": "get_message_settings_response_200_meta_rate_limits",
    "GetModelStartDateResponse200": "get_model_start_date_response_200",
    "GetModelStartDateResponse200Data": "get_model_start_date_response_200_data",
    "GetModelStartDateResponse200Meta": "get_model_start_date_response_200_meta",
    "GetModelStartDateResponse200MetaCache": "get_model_start_date_response_200_meta_cache",
    "GetModelStartDateResponse200MetaCredits": "get_model_start_date_response_200_meta_credits",
    "GetModelStartDateResponse200MetaRateLimits": "get_model_start_date_response_200_meta_rate_limits",
    "GetNotificationCountsResponse200": "get_notification_counts_response_200",
    "GetNotificationCountsResponse200Data": "get_notification_counts_response_200_data",
    "GetNotificationCountsResponse200Meta": "get_notification_counts_response_200_meta",
    "GetNotificationCountsResponse200MetaCache": "get_notification_counts_response_200_meta_cache",
    "GetNotificationCountsResponse200MetaCredits": "get_notification_counts_response_200_meta_credits",
    "GetNotificationCountsResponse200MetaRateLimits": "get_notification_counts_response_200_meta_rate_limits",
    "GetNotificationTabsOrderResponse200": "get_notification_tabs_order_response_200",
    "GetNotificationTabsOrderResponse200Meta": "get_notification_tabs_order_response_200_meta",
    "GetNotificationTabsOrderResponse200MetaCache": "get_notification_tabs_order_response_200_meta_cache",
    "GetNotificationTabsOrderResponse200MetaCredits": "get_notification_tabs_order_response_200_meta_credits",
    "GetNotificationTabsOrderResponse200MetaRateLimits": "get_notification_tabs_order_response_200_meta_rate_limits",
    "GetPeriodComparisonBody": "get_period_comparison_body",
    "GetPeriodComparisonBodyGranularity": "get_period_comparison_body_granularity",
    "GetPeriodComparisonBodyPeriodA": "get_period_comparison_body_period_a",
    "GetPeriodComparisonBodyPeriodB": "get_period_comparison_body_period_b",
    "GetPeriodComparisonBodyStatType": "get_period_comparison_body_stat_type",
    "GetPeriodComparisonResponse200": "get_period_comparison_response_200",
    "GetPeriodComparisonResponse200Summary": "get_period_comparison_response_200_summary",
    "GetPostResponse200": "get_post_response_200",
    "GetPostResponse200Data": "get_post_response_200_data",
    "GetPostResponse200DataAuthor": "get_post_response_200_data_author",
    "GetPostResponse200DataAuthorAvatarThumbs": "get_post_response_200_data_author_avatar_thumbs",
    "GetPostResponse200DataAuthorHeaderSize": "get_post_response_200_data_author_header_size",
    "GetPostResponse200DataAuthorHeaderThumbs": "get_post_response_200_data_author_header_thumbs",
    "GetPostResponse200Meta": "get_post_response_200_meta",
    "GetPostResponse200MetaCache": "get_post_response_200_meta_cache",
    "GetPostResponse200MetaCredits": "get_post_response_200_meta_credits",
    "GetPostResponse200MetaRateLimits": "get_post_response_200_meta_rate_limits",
    "GetPostSettingsResponse200": "get_post_settings_response_200",
    "GetPostSettingsResponse200Data": "get_post_settings_response_200_data",
    "GetPostSettingsResponse200Meta": "get_post_settings_response_200_meta",
    "GetPostSettingsResponse200MetaCache": "get_post_settings_response_200_meta_cache",
    "GetPostSettingsResponse200MetaCredits": "get_post_settings_response_200_meta_credits",
    "GetPostSettingsResponse200MetaRateLimits": "get_post_settings_response_200_meta_rate_limits",
    "GetProfileDetailsResponse200": "get_profile_details_response_200",
    "GetProfileDetailsResponse200Data": "get_profile_details_response_200_data",
    "GetProfileDetailsResponse200DataAvatarThumbs": "get_profile_details_response_200_data_avatar_thumbs",
    "GetProfileDetailsResponse200DataHeaderSize": "get_profile_details_response_200_data_header_size",
    "GetProfileDetailsResponse200DataHeaderThumbs": "get_profile_details_response_200_data_header_thumbs",
    "GetProfileDetailsResponse200Meta": "get_profile_details_response_200_meta",
    "GetProfileDetailsResponse200MetaCache": "get_profile_details_response_200_meta_cache",
    "GetProfileDetailsResponse200MetaCredits": "get_profile_details_response_200_meta_credits",
    "GetProfileDetailsResponse200MetaRateLimits": "get_profile_details_response_200_meta_rate_limits",
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
    "GetProfileVisitorsResponse200Meta": "get_profile_visitors_response_200_meta",
    "GetProfileVisitorsResponse200MetaCache": "get_profile_visitors_response_200_meta_cache",
    "GetProfileVisitorsResponse200MetaCredits": "get_profile_visitors_response_200_meta_credits",
    "GetProfileVisitorsResponse200MetaRateLimits": "get_profile_visitors_response_200_meta_rate_limits",
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
    "GetSettingsResponse200Meta": "get_settings_response_200_meta",
    "GetSettingsResponse200MetaCache": "get_settings_response_200_meta_cache",
    "GetSettingsResponse200MetaCredits": "get_settings_response_200_meta_credits",
    "GetSettingsResponse200MetaRateLimits": "get_settings_response_200_meta_rate_limits",
    "GetSmartLinkCohortArpsRevenueBasis": "get_smart_link_cohort_arps_revenue_basis",
    "GetSmartLinkResponse200": "get_smart_link_response_200",
    "GetSmartLinkResponse200Data": "get_smart_link_response_200_data",
    "GetSmartLinkResponse200DataAccount": "get_smart_link_response_200_data_account",
    "GetSmartLinkResponse200DataCost": "get_smart_link_response_200_data_cost",
    "GetSmartLinkResponse200Meta": "get_smart_link_response_200_meta",
    "GetSmartLinkResponse200MetaCache": "get_smart_link_response_200_meta_cache",
    "GetSmartLinkResponse200MetaCredits": "get_smart_link_response_200_meta_credits",
    "GetSmartLinkResponse200MetaRateLimits": "get_smart_link_response_200_meta_rate_limits",
    "GetSmartLinkStatsResponse200": "get_smart_link_stats_response_200",
    "GetSmartLinkStatsResponse200Data": "get_smart_link_stats_response_200_data",
    "GetSmartLinkStatsResponse200DataDailyMetricsItem": "get_smart_link_stats_response_200_data_daily_metrics_item",
    "GetSmartLinkStatsResponse200DataMonthlyMetricsItem": "get_smart_link_stats_response_200_data_monthly_metrics_item",
    "GetSmartLinkStatsResponse200DataSummary": "get_smart_link_stats_response_200_data_summary",
    "GetSmartLinkStatsResponse200Meta": "get_smart_link_stats_response_200_meta",
    "GetSmartLinkStatsResponse200MetaCache": "get_smart_link_stats_response_200_meta_cache",
    "GetSmartLinkStatsResponse200MetaCredits": "get_smart_link_stats_response_200_meta_credits",
    "GetSpecificChatMessageResponse200": "get_specific_chat_message_response_200",
    "GetSpecificChatMessageResponse200Data": "get_specific_chat_message_response_200_data",
    "GetSpecificChatMessageResponse200DataFromUser": "get_specific_chat_message_response_200_data_from_user",
    "GetSpecificChatMessageResponse200Meta": "get_specific_chat_message_response_200_meta",
    "GetSpecificChatMessageResponse200MetaCache": "get_specific_chat_message_response_200_meta_cache",
    "GetSpecificChatMessageResponse200MetaCredits": "get_specific_chat_message_response_200_meta_credits",
    "GetSpecificChatMessageResponse200MetaRateLimits": "get_specific_chat_message_response_200_meta_rate_limits",
    "GetStoryStatsResponse200": "get_story_stats_response_200",
    "GetStoryStatsResponse200Data": "get_story_stats_response_200_data",
    "GetStoryStatsResponse200DataStoryCommentChartItem": "get_story_stats_response_200_data_story_comment_chart_item",
    "GetStoryStatsResponse200DataStoryLikeChartItem": "get_story_stats_response_200_data_story_like_chart_item",
    "GetStoryStatsResponse200DataStoryLookChartItem": "get_story_stats_response_200_data_story_look_chart_item",
    "GetStoryStatsResponse200DataStoryTipChartItem": "get_story_stats_response_200_data_story_tip_chart_item",
    "GetStoryStatsResponse200DataStoryTipSumChartItem": "get_story_stats_response_200_data_story_tip_sum_chart_item",
    "GetStoryStatsResponse200Meta": "get_story_stats_response_200_meta",
    "GetStoryStatsResponse200MetaCache": "get_story_stats_response_200_meta_cache",
    "GetStoryStatsResponse200MetaCredits": "get_story_stats_response_200_meta_credits",
    "GetStoryStatsResponse200MetaRateLimits": "get_story_stats_response_200_meta_rate_limits",
    "GetSubscriberMetricsDetailedType": "get_subscriber_metrics_detailed_type",
    "GetSubscriberMetricsResponse200": "get_subscriber_metrics_response_200",
    "GetSubscriberMetricsResponse200Data": "get_subscriber_metrics_response_200_data",
    "GetSubscriberMetricsResponse200DataDetailed": "get_subscriber_metrics_response_200_data_detailed",
    "GetSubscriberMetricsResponse200Meta": "get_subscriber_metrics_response_200_meta",
    "GetSubscriberMetricsResponse200MetaCache": "get_subscriber_metrics_response_200_meta_cache",
    "GetSubscriberMetricsResponse200MetaCredits": "get_subscriber_metrics_response_200_meta_credits",
    "GetSubscriberMetricsResponse200MetaRateLimits": "get_subscriber_metrics_response_200_meta_rate_limits",
    "GetSubscriberStatisticsResponse200": "get_subscriber_statistics_response_200",
    "GetSubscriberStatisticsResponse200Data": "get_subscriber_statistics_response_200_data",
    "GetSubscriberStatisticsResponse200DataEarningsItem": "get_subscriber_statistics_response_200_data_earnings_item",
    "GetSubscriberStatisticsResponse200DataSubscribesItem": "get_subscriber_statistics_response_200_data_subscribes_item",
    "GetSubscriberStatisticsResponse200Meta": "get_subscriber_statistics_response_200_meta",
    "GetSubscriberStatisticsResponse200MetaCache": "get_subscriber_statistics_response_200_meta_cache",
    "GetSubscriberStatisticsResponse200MetaCredits": "get_subscriber_statistics_response_200_meta_credits",
    "GetSubscriberStatisticsResponse200MetaRateLimits": "get_subscriber_statistics_response_200_meta_rate_limits",
    "GetSubscriberStatisticsType": "get_subscriber_statistics_type",
    "GetSubscriptionHistoryResponse200": "get_subscription_history_response_200",
    "GetSubscriptionHistoryResponse200Data": "get_subscription_history_response_200_data",
    "GetSubscriptionHistoryResponse200DataListItem": "get_subscription_history_response_200_data_list_item",
    "GetSubscriptionHistoryResponse200Meta": "get_subscription_history_response_200_meta",
    "GetSubscriptionHistoryResponse200MetaCache": "get_subscription_history_response_200_meta_cache",
    "GetSubscriptionHistoryResponse200MetaCredits": "get_subscription_history_response_200_meta_credits",
    "GetSubscriptionHistoryResponse200MetaRateLimits": "get_subscription_history_response_200_meta_rate_limits",
    "GetTopPercentageResponse200": "get_top_percentage_response_200",
    "GetTopPercentageResponse200Data": "get_top_percentage_response_200_data",
    "GetTopPercentageResponse200Meta": "get_top_percentage_response_200_meta",
    "GetTopPercentageResponse200MetaCache": "get_top_percentage_response_200_meta_cache",
    "GetTopPercentageResponse200MetaCredits": "get_top_percentage_response_200_meta_credits",
    "GetTopPercentageResponse200MetaRateLimits": "get_top_percentage_response_200_meta_rate_limits",
    "GetTrackingLinkCohortArpsRevenueBasis": "get_tracking_link_cohort_arps_revenue_basis",
    "GetTrackingLinkResponse200": "get_tracking_link_response_200",
    "GetTrackingLinkResponse200Data": "get_tracking_link_response_200_data",
    "GetTrackingLinkResponse200DataCost": "get_tracking_link_response_200_data_cost",
    "GetTrackingLinkResponse200DataLinks": "get_tracking_link_response_200_data_links",
    "GetTrackingLinkResponse200DataLinksRelated": "get_tracking_link_response_200_data_links_related",
    "GetTrackingLinkResponse200DataRevenue": "get_tracking_link_response_200_data_revenue",
    "GetTrackingLinkResponse200Meta": "get_tracking_link_response_200_meta",
    "GetTrackingLinkResponse200MetaCache": "get_tracking_link_response_200_meta_cache",
    "GetTrackingLinkResponse200MetaCredits": "get_tracking_link_response_200_meta_credits",
    "GetTrackingLinkResponse200MetaRateLimits": "get_tracking_link_response_200_meta_rate_limits",
    "GetTrackingLinkStatsResponse200": "get_tracking_link_stats_response_200",
    "GetTrackingLinkStatsResponse200Data": "get_tracking_link_stats_response_200_data",
    "GetTrackingLinkStatsResponse200DataDailyMetricsItem": "get_tracking_link_stats_response_200_data_daily_metrics_item",
    "GetTrackingLinkStatsResponse200DataMonthlyMetricsItem": "get_tracking_link_stats_response_200_data_monthly_metrics_item",
    "GetTrackingLinkStatsResponse200DataSummary": "get_tracking_link_stats_response_200_data_summary",
    "GetTrackingLinkStatsResponse200Meta": "get_tracking_link_stats_response_200_meta",
    "GetTrackingLinkStatsResponse200MetaCache": "get_tracking_link_stats_response_200_meta_cache",
    "GetTrackingLinkStatsResponse200MetaCredits": "get_tracking_link_stats_response_200_meta_credits",
    "GetTransactionSummaryBody": "get_transaction_summary_body",
    "GetTransactionSummaryResponse200": "get_transaction_summary_response_200",
    "GetTransactionsByTypeBody": "get_transactions_by_type_body",
    "GetTransactionsByTypeResponse200Item": "get_transactions_by_type_response_200_item",
    "GetUploadStatusResponse200": "get_upload_status_response_200",
    "GetUploadStatusResponse200Media": "get_upload_status_response_200_media",
    "GetUploadStatusResponse200MediaAdditional": "get_upload_status_response_200_media_additional",
    "GetUploadStatusResponse200MediaFiles": "get_upload_status_response_200_media_files",
    "GetUploadStatusResponse200MediaFilesFull": "get_upload_status_response_200_media_files_full",
    "GetUploadStatusResponse200MediaThumbsItem": "get_upload_status_response_200_media_thumbs_item",
    "GetUserDetailsResponse200": "get_user_details_response_200",
    "GetUserDetailsResponse200Data": "get_user_details_response_200_data",
    "GetUserDetailsResponse200DataAvatarThumbs": "get_user_details_response_200_data_avatar_thumbs",
    "GetUserDetailsResponse200DataHeaderSize": "get_user_details_response_200_data_header_size",
    "GetUserDetailsResponse200DataHeaderThumbs": "get_user_details_response_200_data_header_thumbs",
    "GetUserDetailsResponse200DataListsStatesItem": "get_user_details_response_200_data_lists_states_item",
    "GetUserDetailsResponse200DataSubscribedByData": "get_user_details_response_200_data_subscribed_by_data",
    "GetUserDetailsResponse200DataSubscribedByDataSubscribesItem": "get_user_details_response_200_data_subscribed_by_data_subscribes_item",
    "GetUserDetailsResponse200DataSubscribedOnData": "get_user_details_response_200_data_subscribed_on_data",
    "GetUserDetailsResponse200DataSubscriptionBundlesItem": "get_user_details_response_200_data_subscription_bundles_item",
    "GetUserDetailsResponse200Meta": "get_user_details_response_200_meta",
    "GetUserDetailsResponse200MetaCache": "get_user_details_response_200_meta_cache",
    "GetUserDetailsResponse200MetaCredits": "get_user_details_response_200_meta_credits",
    "GetUserDetailsResponse200MetaRateLimits": "get_user_details_response_200_meta_rate_limits",
    "GetUserListResponse200": "get_user_list_response_200",
    "GetUserListResponse200Data": "get_user_list_response_200_data",
    "GetUserListResponse200DataUsersItem": "get_user_list_response_200_data_users_item",
    "GetUserListResponse200DataUsersItemAvatarThumbs": "get_user_list_response_200_data_users_item_avatar_thumbs",
    "GetUserListResponse200Meta": "get_user_list_response_200_meta",
    "GetUserListResponse200MetaCache": "get_user_list_response_200_meta_cache",
    "GetUserListResponse200MetaCredits": "get_user_list_response_200_meta_credits",
    "GetUserListResponse200MetaRateLimits": "get_user_list_response_200_meta_rate_limits",
    "GetVaultMediaResponse200": "get_vault_media_response_200",
    "GetVaultMediaResponse200Data": "get_vault_media_response_200_data",
    "GetVaultMediaResponse200DataFiles": "get_vault_media_response_200_data_files",
    "GetVaultMediaResponse200DataFilesFull": "get_vault_media_response_200_data_files_full",
    "GetVaultMediaResponse200DataFilesPreview": "get_vault_media_response_200_data_files_preview",
    "GetVaultMediaResponse200DataFilesSquarePreview": "get_vault_media_response_200_data_files_square_preview",
    "GetVaultMediaResponse200DataFilesThumb": "get_vault_media_response_200_data_files_thumb",
    "GetVaultMediaResponse200DataListStatesItem": "get_vault_media_response_200_data_list_states_item",
    "GetVaultMediaResponse200DataVideoSources": "get_vault_media_response_200_data_video_sources",
    "GetVaultMediaResponse200Meta": "get_vault_media_response_200_meta",
    "GetVaultMediaResponse200MetaCache": "get_vault_media_response_200_meta_cache",
    "GetVaultMediaResponse200MetaCredits": "get_vault_media_response_200_meta_credits",
    "GetVaultMediaResponse200MetaRateLimits": "get_vault_media_response_200_meta_rate_limits",
    "GetWelcomeMessageResponse200": "get_welcome_message_response_200",
    "GetWelcomeMessageResponse200Data": "get_welcome_message_response_200_data",
    "GetWelcomeMessageResponse200DataMediaItem": "get_welcome_message_response_200_data_media_item",
    "GetWelcomeMessageResponse200DataMediaItemFiles": "get_welcome_message_response_200_data_media_item_files",
    "GetWelcomeMessageResponse200DataMediaItemFilesFull": "get_welcome_message_response_200_data_media_item_files_full",
    "GetWelcomeMessageResponse200DataMediaItemFilesPreview": "get_welcome_message_response_200_data_media_item_files_preview",
    "GetWelcomeMessageResponse200DataMediaItemFilesSquarePreview": "get_welcome_message_response_200_data_media_item_files_square_preview",
    "GetWelcomeMessageResponse200DataMediaItemFilesThumb": "get_welcome_message_response_200_data_media_item_files_thumb",
    "GetWelcomeMessageResponse200DataMediaItemVideoSources": "get_welcome_message_response_200_data_media_item_video_sources",
    "GetWelcomeMessageResponse200Meta": "get_welcome_message_response_200_meta",
    "GetWelcomeMessageResponse200MetaCache": "get_welcome_message_response_200_meta_cache",
    "GetWelcomeMessageResponse200MetaCredits": "get_welcome_message_response_200_meta_credits",
    "GetWelcomeMessageResponse200MetaRateLimits": "get_welcome_message_response_200_meta_rate_limits",
    "HandleACoinGatePaymentCallbackResponse200": "handle_a_coin_gate_payment_callback_response_200",
    "HandleACoinGatePaymentCallbackResponse200Meta": "handle_a_coin_gate_payment_callback_response_200_meta",
    "HandleACoinGatePaymentCallbackResponse200MetaCache": "handle_a_coin_gate_payment_callback_response_200_meta_cache",
    "HandleACoinGatePaymentCallbackResponse200MetaCredits": "handle_a_coin_gate_payment_callback_response_200_meta_credits",
    "HandleACoinGatePaymentCallbackResponse200MetaRateLimits": "handle_a_coin_gate_payment_callback_response_200_meta_rate_limits",
    "HandleAVatstackWebhookDeliveryResponse200": "handle_a_vatstack_webhook_delivery_response_200",
    "HandleAVatstackWebhookDeliveryResponse200Meta": "handle_a_vatstack_webhook_delivery_response_200_meta",
    "HandleAVatstackWebhookDeliveryResponse200MetaCache": "handle_a_vatstack_webhook_delivery_response_200_meta_cache",
    "HandleAVatstackWebhookDeliveryResponse200MetaCredits": "handle_a_vatstack_webhook_delivery_response_200_meta_credits",
    "HandleAVatstackWebhookDeliveryResponse200MetaRateLimits": "handle_a_vatstack_webhook_delivery_response_200_meta_rate_limits",
    "HideChatResponse200": "hide_chat_response_200",
    "HideChatResponse200Data": "hide_chat_response_200_data",
    "HideChatResponse200Meta": "hide_chat_response_200_meta",
    "HideChatResponse200MetaCache": "hide_chat_response_200_meta_cache",
    "HideChatResponse200MetaCredits": "hide_chat_response_200_meta_credits",
    "HideChatResponse200MetaRateLimits": "hide_chat_response_200_meta_rate_limits",
    "HideUnhideReleaseFormResponse200": "hide_unhide_release_form_response_200",
    "HideUnhideReleaseFormResponse200Meta": "hide_unhide_release_form_response_200_meta",
    "HideUnhideReleaseFormResponse200MetaCache": "hide_unhide_release_form_response_200_meta_cache",
    "HideUnhideReleaseFormResponse200MetaCredits": "hide_unhide_release_form_response_200_meta_credits",
    "HideUnhideReleaseFormResponse200MetaRateLimits": "hide_unhide_release_form_response_200_meta_rate_limits",
    "LikeMessageResponse200": "like_message_response_200",
    "LikeMessageResponse200Data": "like_message_response_200_data",
    "LikeMessageResponse200Meta": "like_message_response_200_meta",
    "LikeMessageResponse200MetaCache": "like_message_response_200_meta_cache",
    "LikeMessageResponse200MetaCredits": "like_message_response_200_meta_credits",
    "LikeMessageResponse200MetaRateLimits": "like_message_response_200_meta_rate_limits",
    "LikePostCommentResponse200": "like_post_comment_response_200",
    "LikePostCommentResponse200Data": "like_post_comment_response_200_data",
    "LikePostCommentResponse200Meta": "like_post_comment_response_200_meta",
    "LikePostCommentResponse200MetaCache": "like_post_comment_response_200_meta_cache",
    "LikePostCommentResponse200MetaCredits": "like_post_comment_response_200_meta_credits",
    "LikePostCommentResponse200MetaRateLimits": "like_post_comment_response_200_meta_rate_limits",
    "ListAccountsResponse200Item": "list_accounts_response_200_item",
    "ListAccountsResponse200ItemOnlyfansUserData": "list_accounts_response_200_item_onlyfans_user_data",
    "ListAccountsResponse200ItemOnlyfansUserDataAvatarThumbs": "list_accounts_response_200_item_onlyfans_user_data_avatar_thumbs",
    "ListAccountsResponse200ItemOnlyfansUserDataHasNewTicketReplies": "list_accounts_response_200_item_onlyfans_user_data_has_new_ticket_replies",
    "ListAccountsResponse200ItemOnlyfansUserDataHeaderSize": "list_accounts_response_200_item_onlyfans_user_data_header_size",
    "ListAccountsResponse200ItemOnlyfansUserDataHeaderThumbs": "list_accounts_response_200_item_onlyfans_user_data_header_thumbs",
    "ListAccountsResponse200ItemOnlyfansUserDataUpload": "list_accounts_response_200_item_onlyfans_user_data_upload",
    "ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgs": "list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args",
    "ListAccountsResponse200ItemOnlyfansUserDataUploadGeoUploadArgsAdditional": "list_accounts_response_200_item_onlyfans_user_data_upload_geo_upload_args_additional",
    "ListActiveFansFilterOnline": "list_active_fans_filter_online",
    "ListActiveFansResponse200": "list_active_fans_response_200",
    "ListActiveFansResponse200Data": "list_active_fans_response_200_data",
    "ListActiveFansResponse200DataListItem": "list_active_fans_response_200_data_list_item",
    "ListActiveFansResponse200DataListItemAvatarThumbs": "list_active_fans_response_200_data_list_item_avatar_thumbs",
    "ListActiveFansResponse200DataListItemListsStatesItem": "list_active_fans_response_200_data_list_item_lists_states_item",
    "ListActiveFansResponse200DataListItemPromoOffersItem": "list_active_fans_response_200_data_list_item_promo_offers_item",
    "ListActiveFansResponse200DataListItemSubscribedOnData": "list_active_fans_response_200_data_list_item_subscribed_on_data",
    "ListActiveFansResponse200DataListItemSubscribedOnDataSubscribesItem": "list_active_fans_response_200_data_list_item_subscribed_on_data_subscribes_item",
    "ListActiveFansResponse200Meta": "list_active_fans_response_200_meta",
    "ListActiveFansResponse200MetaCache": "list_active_fans_response_200_meta_cache",
    "ListActiveFansResponse200MetaCredits": "list_active_fans_response_200_meta_credits",
    "ListActiveFansResponse200MetaRateLimits": "list_active_fans_response_200_meta_rate_limits",
    "ListActiveFansResponse200Pagination": "list_active_fans_response_200_pagination",
    "ListActiveFansType": "list_active_fans_type",
    "ListActiveFollowingsFilterOnline": "list_active_followings_filter_online",
    "ListActiveFollowingsFilterPaid": "list_active_followings_filter_paid",
    "ListActiveFollowingsResponse200": "list_active_followings_response_200",
    "ListActiveFollowingsResponse200Data": "list_active_followings_response_200_data",
    "ListActiveFollowingsResponse200DataListItem": "list_active_followings_response_200_data_list_item",
    "ListActiveFollowingsResponse200DataListItemAvatarThumbs": "list_active_followings_response_200_data_list_item_avatar_thumbs",
    "ListActiveFollowingsResponse200DataListItemHeaderSize": "list_active_followings_response_200_data_list_item_header_size",
    "ListActiveFollowingsResponse200DataListItemHeaderThumbs": "list_active_followings_response_200_data_list_item_header_thumbs",
    "ListActiveFollowingsResponse200DataListItemListsStatesItem": "list_active_followings_response_200_data_list_item_lists_states_item",
    "ListActiveFollowingsResponse200DataListItemSubscribedByData": "list_active_followings_response_200_data_list_item_subscribed_by_data",
    "ListActiveFollowingsResponse200DataListItemSubscribedByDataSubscribesItem": "list_active_followings_response_200_data_list_item_subscribed_by_data_subscribes_item",
    "ListActiveFollowingsResponse200Meta": "list_active_followings_response_200_meta",
    "ListActiveFollowingsResponse200MetaCache": "list_active_followings_response_200_meta_cache",
    "ListActiveFollowingsResponse200MetaCredits": "list_active_followings_response_200_meta_credits",
    "ListActiveFollowingsResponse200MetaRateLimits": "list_active_followings_response_200_meta_rate_limits",
    "ListActiveFollowingsResponse200Pagination": "list_active_followings_response_200_pagination",
    "ListActiveFollowingsSort": "list_active_followings_sort",
    "ListActiveFollowingsSortDirection": "list_active_followings_sort_direction",
    "ListActiveStoriesResponse200": "list_active_stories_response_200",
    "ListActiveStoriesResponse200DataItem": "list_active_stories_response_200_data_item",
    "ListActiveStoriesResponse200DataItemMediaItem": "list_active_stories_response_200_data_item_media_item",
    "ListActiveStoriesResponse200DataItemMediaItemFiles": "list_active_stories_response_200_data_item_media_item_files",
    "ListActiveStoriesResponse200DataItemMediaItemFilesFull": "list_active_stories_response_200_data_item_media_item_files_full",
    "ListActiveStoriesResponse200DataItemMediaItemFilesPreview": "list_active_stories_response_200_data_item_media_item_files_preview",
    "ListActiveStoriesResponse200DataItemMediaItemFilesPreviewSources": "list_active_stories_response_200_data_item_media_item_files_preview_sources",
    "ListActiveStoriesResponse200DataItemMediaItemFilesSquarePreview": "list_active_stories_response_200_data_item_media_item_files_square_preview",
    "ListActiveStoriesResponse200DataItemMediaItemFilesSquarePreviewSources": "list_active_stories_response_200_data_item_media_item_files_square_preview_sources",
    "ListActiveStoriesResponse200DataItemMediaItemFilesThumb": "list_active_stories_response_200_data_item_media_item_files_thumb",
    "ListActiveStoriesResponse200DataItemMediaItemVideoSources": "list_active_stories_response_200_data_item_media_item_video_sources",
    "ListActiveStoriesResponse200Meta": "list_active_stories_response_200_meta",
    "ListActiveStoriesResponse200MetaCache": "list_active_stories_response_200_meta_cache",
    "ListActiveStoriesResponse200MetaCredits": "list_active_stories_response_200_meta_credits",
    "ListActiveStoriesResponse200MetaRateLimits": "list_active_stories_response_200_meta_rate_limits",
    "ListAllFansFilterOnline": "list_all_fans_filter_online",
    "ListAllFansResponse200": "list_all_fans_response_200",
    "ListAllFansResponse200Data": "list_all_fans_response_200_data",
    "ListAllFansResponse200DataListItem": "list_all_fans_response_200_data_list_item",
    "ListAllFansResponse200DataListItemAvatarThumbs": "list_all_fans_response_200_data_list_item_avatar_thumbs",
    "ListAllFansResponse200DataListItemListsStatesItem": "list_all_fans_response_200_data_list_item_lists_states_item",
    "ListAllFansResponse200DataListItemPromoOffersItem": "list_all_fans_response_200_data_list_item_promo_offers_item",
    "ListAllFansResponse200DataListItemSubscribedOnData": "list_all_fans_response_200_data_list_item_subscribed_on_data",
    "ListAllFansResponse200DataListItemSubscribedOnDataSubscribesItem": "list_all_fans_response_200_data_list_item_subscribed_on_data_subscribes_item",
    "ListAllFansResponse200Meta": "list_all_fans_response_200_meta",
    "ListAllFansResponse200MetaCache": "list_all_fans_response_200_meta_cache",
    "ListAllFansResponse200MetaCredits": "list_all_fans_response_200_meta_credits",
    "ListAllFansResponse200MetaRateLimits": "list_all_fans_response_200_meta_rate_limits",
    "ListAllFansResponse200Pagination": "list_all_fans_response_200_pagination",
    "ListAllFansType": "list_all_fans_type",
    "ListAllFollowingsFilterOnline": "list_all_followings_filter_online",
    "ListAllFollowingsFilterPaid": "list_all_followings_filter_paid",
    "ListAllFollowingsResponse200": "list_all_followings_response_200",
    "ListAllFollowingsResponse200Data": "list_all_followings_response_200_data",
    "ListAllFollowingsResponse200DataListItem": "list_all_followings_response_200_data_list_item",
    "ListAllFollowingsResponse200DataListItemAvatarThumbs": "list_all_followings_response_200_data_list_item_avatar_thumbs",
    "ListAllFollowingsResponse200DataListItemHeaderSize": "list_all_followings_response_200_data_list_item_header_size",
    "ListAllFollowingsResponse200DataListItemHeaderThumbs": "list_all_followings_response_200_data_list_item_header_thumbs",
    "ListAllFollowingsResponse200DataListItemListsStatesItem": "list_all_followings_response_200_data_list_item_lists_states_item",
    "ListAllFollowingsResponse200DataListItemSubscribedByData": "list_all_followings_response_200_data_list_item_subscribed_by_data",
    "ListAllFollowingsResponse200DataListItemSubscribedByDataSubscribesItem": "list_all_followings_response_200_data_list_item_subscribed_by_data_subscribes_item",
    "ListAllFollowingsResponse200Meta": "list_all_followings_response_200_meta",
    "ListAllFollowingsResponse200MetaCache": "list_all_followings_response_200_meta_cache",
    "ListAllFollowingsResponse200MetaCredits": "list_all_followings_response_200_meta_credits",
    "ListAllFollowingsResponse200MetaRateLimits": "list_all_followings_response_200_meta_rate_limits",
    "ListAllFollowingsResponse200Pagination": "list_all_followings_response_200_pagination",
    "ListAllFollowingsSort": "list_all_followings_sort",
    "ListAllFollowingsSortDirection": "list_all_followings_sort_direction",
    "ListAllLinkTagsResponse200": "list_all_link_tags_response_200",
    "ListAllLinkTagsResponse200Data": "list_all_link_tags_response_200_data",
    "ListAllLinkTagsResponse200Meta": "list_all_link_tags_response_200_meta",
    "ListAllLinkTagsResponse200MetaCache": "list_all_link_tags_response_200_meta_cache",
    "ListAllLinkTagsResponse200MetaCredits": "list_all_link_tags_response_200_meta_credits",
    "ListAllLinkTagsResponse200MetaRateLimits": "list_all_link_tags_response_200_meta_rate_limits",
    "ListAllLinkTagsType": "list_all_link_tags_type",
    "ListAvailableEventsResponse200": "list_available_events_response_200",
    "ListAvailableEventsResponse200DataItem": "list_available_events_response_200_data_item",
    "ListAvailableEventsResponse200Meta": "list_available_events_response_200_meta",
    "ListAvailableEventsResponse200MetaCache": "list_available_events_response_200_meta_cache",
    "ListAvailableEventsResponse200MetaCredits": "list_available_events_response_200_meta_credits",
    "ListAvailableEventsResponse200MetaRateLimits": "list_available_events_response_200_meta_rate_limits",
    "ListAvailablePayoutSystemsResponse200": "list_available_payout_systems_response_200",
    "ListAvailablePayoutSystemsResponse200Data": "list_available_payout_systems_response_200_data",
    "ListAvailablePayoutSystemsResponse200DataPayoutsItem": "list_available_payout_systems_response_200_data_payouts_item",
    "ListAvailablePayoutSystemsResponse200DataPayoutsItemFields": "list_available_payout_systems_response_200_data_payouts_item_fields",
    "ListAvailablePayoutSystemsResponse200DataPayoutsItemUiMapping": "list_available_payout_systems_response_200_data_payouts_item_ui_mapping",
    "ListAvailablePayoutSystemsResponse200Meta": "list_available_payout_systems_response_200_meta",
    "ListAvailablePayoutSystemsResponse200MetaCache": "list_available_payout_systems_response_200_meta_cache",
    "ListAvailablePayoutSystemsResponse200MetaCredits": "list_available_payout_systems_response_200_meta_credits",
    "ListAvailablePayoutSystemsResponse200MetaRateLimits": "list_available_payout_systems_response_200_meta_rate_limits",
    "ListBannedWordsResponse200": "list_banned_words_response_200",
    "ListBannedWordsResponse200Meta": "list_banned_words_response_200_meta",
    "ListBannedWordsResponse200MetaCache": "list_banned_words_response_200_meta_cache",
    "ListBannedWordsResponse200MetaCredits": "list_banned_words_response_200_meta_credits",
    "ListBannedWordsResponse200MetaRateLimits": "list_banned_words_response_200_meta_rate_limits",
    "ListBlockedUsersResponse200": "list_blocked_users_response_200",
    "ListBlockedUsersResponse200Meta": "list_blocked_users_response_200_meta",
    "ListBlockedUsersResponse200MetaCache": "list_blocked_users_response_200_meta_cache",
    "ListBlockedUsersResponse200MetaCredits": "list_blocked_users_response_200_meta_credits",
    "ListBlockedUsersResponse200MetaRateLimits": "list_blocked_users_response_200_meta_rate_limits",
    "ListBundlesResponse200": "list_bundles_response_200",
    "ListBundlesResponse200DataItem": "list_bundles_response_200_data_item",
    "ListBundlesResponse200Meta": "list_bundles_response_200_meta",
    "ListBundlesResponse200MetaCache": "list_bundles_response_200_meta_cache",
    "ListBundlesResponse200MetaCredits": "list_bundles_response_200_meta_credits",
    "ListBundlesResponse200MetaRateLimits": "list_bundles_response_200_meta_rate_limits",
    "ListChargebackStatisticsResponse200": "list_chargeback_statistics_response_200",
    "ListChargebackStatisticsResponse200Data": "list_chargeback_statistics_response_200_data",
    "ListChargebackStatisticsResponse200DataChartAmountItem": "list_chargeback_statistics_response_200_data_chart_amount_item",
    "ListChargebackStatisticsResponse200DataChartCountItem": "list_chargeback_statistics_response_200_data_chart_count_item",
    "ListChargebackStatisticsResponse200Meta": "list_chargeback_statistics_response_200_meta",
    "ListChargebackStatisticsResponse200MetaCache": "list_chargeback_statistics_response_200_meta_cache",
    "ListChargebackStatisticsResponse200MetaCredits": "list_chargeback_statistics_response_200_meta_credits",
    "ListChargebackStatisticsResponse200MetaRateLimits": "list_chargeback_statistics_response_200_meta_rate_limits",
    "ListChargebacksResponse200": "list_chargebacks_response_200",
    "ListChargebacksResponse200Data": "list_chargebacks_response_200_data",
    "ListChargebacksResponse200DataListItem": "list_chargebacks_response_200_data_list_item",
    "ListChargebacksResponse200DataListItemPayment": "list_chargebacks_response_200_data_list_item_payment",
    "ListChargebacksResponse200DataListItemPaymentUser": "list_chargebacks_response_200_data_list_item_payment_user",
    "ListChargebacksResponse200Meta": "list_chargebacks_response_200_meta",
    "ListChargebacksResponse200MetaCache": "list_chargebacks_response_200_meta_cache",
    "ListChargebacksResponse200MetaCredits": "list_chargebacks_response_200_meta_credits",
    "ListChargebacksResponse200MetaRateLimits": "list_chargebacks_response_200_meta_rate_limits",
    "ListChatMediaGalleryResponse200": "list_chat_media_gallery_response_200",
    "ListChatMediaGalleryResponse200Data": "list_chat_media_gallery_response_200_data",
    "ListChatMediaGalleryResponse200DataListItem": "list_chat_media_gallery_response_200_data_list_item",
    "ListChatMediaGalleryResponse200DataListItemFromUser": "list_chat_media_gallery_response_200_data_list_item_from_user",
    "ListChatMediaGalleryResponse200DataListItemMediaItem": "list_chat_media_gallery_response_200_data_list_item_media_item",
    "ListChatMediaGalleryResponse200DataListItemMediaItemFiles": "list_chat_media_gallery_response_200_data_list_item_media_item_files",
    "ListChatMediaGalleryResponse200DataListItemMediaItemFilesFull": "list_chat_media_gallery_response_200_data_list_item_media_item_files_full",
    "ListChatMediaGalleryResponse200DataListItemMediaItemFilesPreview": "list_chat_media_gallery_response_200_data_list_item_media_item_files_preview",
    "ListChatMediaGalleryResponse200DataListItemMediaItemFilesSquarePreview": "list_chat_media_gallery_response_200_data_list_item_media_item_files_square_preview",
    "ListChatMediaGalleryResponse200DataListItemMediaItemFilesThumb": "list_chat_media_gallery_response_200_data_list_item_media_item_files_thumb",
    "ListChatMediaGalleryResponse200DataListItemMediaItemVideoSources": "list_chat_media_gallery_response_200_data_list_item_media_item_video_sources",
    "ListChatMediaGalleryResponse200Meta": "list_chat_media_gallery_response_200_meta",
    "ListChatMediaGalleryResponse200MetaCache": "list_chat_media_gallery_response_200_meta_cache",
    "ListChatMediaGalleryResponse200MetaCredits": "list_chat_media_gallery_response_200_meta_credits",
    "ListChatMediaGalleryResponse200MetaRateLimits": "list_chat_media_gallery_response_200_meta_rate_limits",
    "ListChatMediaGalleryType": "list_chat_media_gallery_type",
    "ListChatMessagesFilter": "list_chat_messages_filter",
    "ListChatMessagesResponse200": "list_chat_messages_response_200",
    "ListChatMessagesResponse200DataItem": "list_chat_messages_response_200_data_item",
    "ListChatMessagesResponse200DataItemFromUser": "list_chat_messages_response_200_data_item_from_user",
    "ListChatMessagesResponse200Meta": "list_chat_messages_response_200_meta",
    "ListChatMessagesResponse200MetaCache": "list_chat_messages_response_200_meta_cache",
    "ListChatMessagesResponse200MetaCredits": "list_chat_messages_response_200_meta_credits",
    "ListChatMessagesResponse200MetaRateLimits": "list_chat_messages_response_200_meta_rate_limits",
    "ListChatMessagesResponse200Pagination": "list_chat_messages_response_200_pagination",
    "ListChatsFilter": "list_chats_filter",
    "ListChatsOrder": "list_chats_order",
    "ListChatsResponse200": "list_chats_response_200",
    "ListChatsResponse200DataItem": "list_chats_response_200_data_item",
    "ListChatsResponse200DataItemFan": "list_chats_response_200_data_item_fan",
    "ListChatsResponse200DataItemFanAvatarThumbs": "list_chats_response_200_data_item_fan_avatar_thumbs",
    "ListChatsResponse200DataItemFanHeaderSize": "list_chats_response_200_data_item_fan_header_size",
    "ListChatsResponse200DataItemFanHeaderThumbs": "list_chats_response_200_data_item_fan_header_thumbs",
    "ListChatsResponse200DataItemFanListsStatesItem": "list_chats_response_200_data_item_fan_lists_states_item",
    "ListChatsResponse200DataItemFanSubscribedByData": "list_chats_response_200_data_item_fan_subscribed_by_data",
    "ListChatsResponse200DataItemFanSubscribedByDataSubscribesItem": "list_chats_response_200_data_item_fan_subscribed_by_data_subscribes_item",
    "ListChatsResponse200DataItemFanSubscribedOnData": "list_chats_response_200_data_item_fan_subscribed_on_data",
    "ListChatsResponse200DataItemFanSubscribedOnDataSubscribesItem": "list_chats_response_200_data_item_fan_subscribed_on_data_subscribes_item",
    "ListChatsResponse200DataItemLastMessage": "list_chats_response_200_data_item_last_message",
    "ListChatsResponse200DataItemLastMessageFromUser": "list_chats_response_200_data_item_last_message_from_user",
    "ListChatsResponse200Meta": "list_chats_response_200_meta",
    "ListChatsResponse200MetaCache": "list_chats_response_200_meta_cache",
    "ListChatsResponse200MetaCredits": "list_chats_response_200_meta_credits",
    "ListChatsResponse200MetaRateLimits": "list_chats_response_200_meta_rate_limits",
    "ListChatsResponse200Pagination": "list_chats_response_200_pagination",
    "ListChatsSkipUsers": "list_chats_skip_users",
    "ListCountriesResponse200": "list_countries_response_200",
    "ListCountriesResponse200DataItem": "list_countries_response_200_data_item",
    "ListCountriesResponse200Meta": "list_countries_response_200_meta",
    "ListCountriesResponse200MetaCache": "list_countries_response_200_meta_cache",
    "ListCountriesResponse200MetaCredits": "list_countries_response_200_meta_credits",
    "ListCountriesResponse200MetaRateLimits": "list_countries_response_200_meta_rate_limits",
    "ListCustomSummaryCategoriesResponse200": "list_custom_summary_categories_response_200",
    "ListCustomSummaryCategoriesResponse200Meta": "list_custom_summary_categories_response_200_meta",
    "ListCustomSummaryCategoriesResponse200MetaCache": "list_custom_summary_categories_response_200_meta_cache",
    "ListCustomSummaryCategoriesResponse200MetaCredits": "list_custom_summary_categories_response_200_meta_credits",
    "ListCustomSummaryCategoriesResponse200MetaRateLimits": "list_custom_summary_categories_response_200_meta_rate_limits",
    "ListDataExportsResponse200": "list_data_exports_response_200",
    "ListDataExportsResponse200Data": "list_data_exports_response_200_data",
    "ListDataExportsResponse200DataDataItem": "list_data_exports_response_200_data_data_item",
    "ListDataExportsResponse200DataDataItemAccountsItem": "list_data_exports_response_200_data_data_item_accounts_item",
    "ListDataExportsResponse200DataMeta": "list_data_exports_response_200_data_meta",
    "ListDataExportsResponse200Meta": "list_data_exports_response_200_meta",
    "ListDataExportsResponse200MetaCache": "list_data_exports_response_200_meta_cache",
    "ListDataExportsResponse200MetaCredits": "list_data_exports_response_200_meta_credits",
    "ListDataExportsResponse200MetaRateLimits": "list_data_exports_response_200_meta_rate_limits",
    "ListDataExportsStatus": "list_data_exports_status",
    "ListDataExportsType": "list_data_exports_type",
    "ListExpiredFansFilterOnline": "list_expired_fans_filter_online",
    "ListExpiredFansResponse200": "list_expired_fans_response_200",
    "ListExpiredFansResponse200Data": "list_expired_fans_response_200_data",
    "ListExpiredFansResponse200DataListItem": "list_expired_fans_response_200_data_list_item",
    "ListExpiredFansResponse200DataListItemAvatarThumbs": "list_expired_fans_response_200_data_list_item_avatar_thumbs",
    "ListExpiredFansResponse200DataListItemHeaderSize": "list_expired_fans_response_200_data_list_item_header_size",
    "ListExpiredFansResponse200DataListItemHeaderThumbs": "list_expired_fans_response_200_data_list_item_header_thumbs",
    "ListExpiredFansResponse200DataListItemListsStatesItem": "list_expired_fans_response_200_data_list_item_lists_states_item",
    "ListExpiredFansResponse200DataListItemSubscribedByData": "list_expired_fans_response_200_data_list_item_subscribed_by_data",
    "ListExpiredFansResponse200DataListItemSubscribedByDataSubscribesItem": "list_expired_fans_response_200_data_list_item_subscribed_by_data_subscribes_item",
    "ListExpiredFansResponse200DataListItemSubscribedOnData": "list_expired_fans_response_200_data_list_item_subscribed_on_data",
    "ListExpiredFansResponse200DataListItemSubscriptionBundlesItem": "list_expired_fans_response_200_data_list_item_subscription_bundles_item",
    "ListExpiredFansResponse200Meta": "list_expired_fans_response_200_meta",
    "ListExpiredFansResponse200MetaCache": "list_expired_fans_response_200_meta_cache",
    "ListExpiredFansResponse200MetaCredits": "list_expired_fans_response_200_meta_credits",
    "ListExpiredFansResponse200MetaRateLimits": "list_expired_fans_response_200_meta_rate_limits",
    "ListExpiredFansResponse200Pagination": "list_expired_fans_response_200_pagination",
    "ListExpiredFansType": "list_expired_fans_type",
    "ListExpiredFollowingsFilterOnline": "list_expired_followings_filter_online",
    "ListExpiredFollowingsFilterPaid": "list_expired_followings_filter_paid",
    "ListExpiredFollowingsResponse200": "list_expired_followings_response_200",
    "ListExpiredFollowingsResponse200Data": "list_expired_followings_response_200_data",
    "ListExpiredFollowingsResponse200DataListItem": "list_expired_followings_response_200_data_list_item",
    "ListExpiredFollowingsResponse200DataListItemAvatarThumbs": "list_expired_followings_response_200_data_list_item_avatar_thumbs",
    "ListExpiredFollowingsResponse200DataListItemHeaderSize": "list_expired_followings_response_200_data_list_item_header_size",
    "ListExpiredFollowingsResponse200DataListItemHeaderThumbs": "list_expired_followings_response_200_data_list_item_header_thumbs",
    "ListExpiredFollowingsResponse200DataListItemListsStatesItem": "list_expired_followings_response_200_data_list_item_lists_states_item",
    "ListExpiredFollowingsResponse200DataListItemSubscribedByData": "list_expired_followings_response_200_data_list_item_subscribed_by_data",
    "ListExpiredFollowingsResponse200DataListItemSubscribedByDataSubscribesItem": "list_expired_followings_response_200_data_list_item_subscribed_by_data_subscribes_item",
    "ListExpiredFollowingsResponse200Meta": "list_expired_followings_response_200_meta",
    "ListExpiredFollowingsResponse200MetaCache": "list_expired_followings_response_200_meta_cache",
    "ListExpiredFollowingsResponse200MetaCredits": "list_expired_followings_response_200_meta_credits",
    "ListExpiredFollowingsResponse200MetaRateLimits": "list_expired_followings_response_200_meta_rate_limits",
    "ListExpiredFollowingsResponse200Pagination": "list_expired_followings_response_200_pagination",
    "ListExpiredFollowingsSort": "list_expired_followings_sort",
    "ListExpiredFollowingsSortDirection": "list_expired_followings_sort_direction",
    "ListFreeTrialLinkSpendersResponse200": "list_free_trial_link_spenders_response_200",
    "ListFreeTrialLinkSpendersResponse200DataItem": "list_free_trial_link_spenders_response_200_data_item",
    "ListFreeTrialLinkSpendersResponse200DataItemRevenue": "list_free_trial_link_spenders_response_200_data_item_revenue",
    "ListFreeTrialLinkSpendersResponse200Meta": "list_free_trial_link_spenders_response_200_meta",
    "ListFreeTrialLinkSpendersResponse200MetaCache": "list_free_trial_link_spenders_response_200_meta_cache",
    "ListFreeTrialLinkSpendersResponse200MetaCredits": "list_free_trial_link_spenders_response_200_meta_credits",
    "ListFreeTrialLinkSpendersResponse200MetaRateLimits": "list_free_trial_link_spenders_response_200_meta_rate_limits",
    "ListFreeTrialLinkSubscribersResponse200": "list_free_trial_link_subscribers_response_200",
    "ListFreeTrialLinkSubscribersResponse200Data": "list_free_trial_link_subscribers_response_200_data",
    "ListFreeTrialLinkSubscribersResponse200DataListItem": "list_free_trial_link_subscribers_response_200_data_list_item",
    "ListFreeTrialLinkSubscribersResponse200DataListItemAvatarThumbs": "list_free_trial_link_subscribers_response_200_data_list_item_avatar_thumbs",
    "ListFreeTrialLinkSubscribersResponse200DataListItemHeaderSize": "list_free_trial_link_subscribers_response_200_data_list_item_header_size",
    "ListFreeTrialLinkSubscribersResponse200DataListItemHeaderThumbs": "list_free_trial_link_subscribers_response_200_data_list_item_header_thumbs",
    "ListFreeTrialLinkSubscribersResponse200DataListItemListsStatesItem": "list_free_trial_link_subscribers_response_200_data_list_item_lists_states_item",
    "ListFreeTrialLinkSubscribersResponse200DataListItemPromoOffersItem": "list_free_trial_link_subscribers_response_200_data_list_item_promo_offers_item",
    "ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedByData": "list_free_trial_link_subscribers_response_200_data_list_item_subscribed_by_data",
    "ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedByDataSubscribesItem": "list_free_trial_link_subscribers_response_200_data_list_item_subscribed_by_data_subscribes_item",
    "ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedOnData": "list_free_trial_link_subscribers_response_200_data_list_item_subscribed_on_data",
    "ListFreeTrialLinkSubscribersResponse200DataListItemSubscribedOnDataSubscribesItem": "list_free_trial_link_subscribers_response_200_data_list_item_subscribed_on_data_subscribes_item",
    "ListFreeTrialLinkSubscribersResponse200Meta": "list_free_trial_link_subscribers_response_200_meta",
    "ListFreeTrialLinkSubscribersResponse200MetaCache": "list_free_trial_link_subscribers_response_200_meta_cache",
    "ListFreeTrialLinkSubscribersResponse200MetaCredits": "list_free_trial_link_subscribers_response_200_meta_credits",
    "ListFreeTrialLinkSubscribersResponse200MetaRateLimits": "list_free_trial_link_subscribers_response_200_meta_rate_limits",
    "ListFreeTrialLinkTagsResponse200": "list_free_trial_link_tags_response_200",
    "ListFreeTrialLinkTagsResponse200Data": "list_free_trial_link_tags_response_200_data",
    "ListFreeTrialLinkTagsResponse200Meta": "list_free_trial_link_tags_response_200_meta",
    "ListFreeTrialLinkTagsResponse200MetaCache": "list_free_trial_link_tags_response_200_meta_cache",
    "ListFreeTrialLinkTagsResponse200MetaCredits": "list_free_trial_link_tags_response_200_meta_credits",
    "ListFreeTrialLinkTagsResponse200MetaRateLimits": "list_free_trial_link_tags_response_200_meta_rate_limits",
    "ListFreeTrialLinksField": "list_free_trial_links_field",
    "ListFreeTrialLinksResponse200": "list_free_trial_links_response_200",
    "ListFreeTrialLinksResponse200Data": "list_free_trial_links_response_200_data",
    "ListFreeTrialLinksResponse200DataListItem": "list_free_trial_links_response_200_data_list_item",
    "ListFreeTrialLinksResponse200DataListItemLinks": "list_free_trial_links_response_200_data_list_item_links",
    "ListFreeTrialLinksResponse200DataListItemLinksRelated": "list_free_trial_links_response_200_data_list_item_links_related",
    "ListFreeTrialLinksResponse200DataListItemRevenue": "list_free_trial_links_response_200_data_list_item_revenue",
    "ListFreeTrialLinksResponse200Meta": "list_free_trial_links_response_200_meta",
    "ListFreeTrialLinksResponse200MetaCache": "list_free_trial_links_response_200_meta_cache",
    "ListFreeTrialLinksResponse200MetaCredits": "list_free_trial_links_response_200_meta_credits",
    "ListFreeTrialLinksResponse200MetaRateLimits": "list_free_trial_links_response_200_meta_rate_limits",
    "ListFreeTrialLinksResponse200Pagination": "list_free_trial_links_response_200_pagination",
    "ListFreeTrialLinksSort": "list_free_trial_links_sort",
    "ListLabelsResponse200": "list_labels_response_200",
    "ListLabelsResponse200Data": "list_labels_response_200_data",
    "ListLabelsResponse200DataListItem": "list_labels_response_200_data_list_item",
    "ListLabelsResponse200Meta": "list_labels_response_200_meta",
    "ListLabelsResponse200MetaCache": "list_labels_response_200_meta_cache",
    "ListLabelsResponse200MetaCredits": "list_labels_response_200_meta_credits",
    "ListLabelsResponse200MetaRateLimits": "list_labels_response_200_meta_rate_limits",
    "ListLatestFansResponse200": "list_latest_fans_response_200",
    "ListLatestFansResponse200Data": "list_latest_fans_response_200_data",
    "ListLatestFansResponse200DataUsersItem": "list_latest_fans_response_200_data_users_item",
    "ListLatestFansResponse200DataUsersItemAvatarThumbs": "list_latest_fans_response_200_data_users_item_avatar_thumbs",
    "ListLatestFansResponse200DataUsersItemListsStatesItem": "list_latest_fans_response_200_data_users_item_lists_states_item",
    "ListLatestFansResponse200DataUsersItemPromoOffersItem": "list_latest_fans_response_200_data_users_item_promo_offers_item",
    "ListLatestFansResponse200DataUsersItemSubscribedOnData": "list_latest_fans_response_200_data_users_item_subscribed_on_data",
    "ListLatestFansResponse200DataUsersItemSubscribedOnDataSubscribesItem": "list_latest_fans_response_200_data_users_item_subscribed_on_data_subscribes_item",
    "ListLatestFansResponse200Meta": "list_latest_fans_response_200_meta",
    "ListLatestFansResponse200MetaCache": "list_latest_fans_response_200_meta_cache",
    "ListLatestFansResponse200MetaCredits": "list_latest_fans_response_200_meta_credits",
    "ListLatestFansResponse200MetaRateLimits": "list_latest_fans_response_200_meta_rate_limits",
    "ListLatestFansResponse200Pagination": "list_latest_fans_response_200_pagination",
    "ListLatestFansType": "list_latest_fans_type",
    "ListMassMessageQueueResponse200": "list_mass_message_queue_response_200",
    "ListMassMessageQueueResponse200DataItem": "list_mass_message_queue_response_200_data_item",
    "ListMassMessageQueueResponse200Meta": "list_mass_message_queue_response_200_meta",
    "ListMassMessageQueueResponse200MetaCache": "list_mass_message_queue_response_200_meta_cache",
    "ListMassMessageQueueResponse200MetaCredits": "list_mass_message_queue_response_200_meta_credits",
    "ListMassMessageQueueResponse200MetaRateLimits": "list_mass_message_queue_response_200_meta_rate_limits",
    "ListMentionsResponse200": "list_mentions_response_200",
    "ListMentionsResponse200Meta": "list_mentions_response_200_meta",
    "ListMentionsResponse200MetaCache": "list_mentions_response_200_meta_cache",
    "ListMentionsResponse200MetaCredits": "list_mentions_response_200_meta_credits",
    "ListMentionsResponse200MetaRateLimits": "list_mentions_response_200_meta_rate_limits",
    "ListNotificationsResponse200": "list_notifications_response_200",
    "ListNotificationsResponse200Data": "list_notifications_response_200_data",
    "ListNotificationsResponse200DataListItem": "list_notifications_response_200_data_list_item",
    "ListNotificationsResponse200DataListItemReplacePairs": "list_notifications_response_200_data_list_item_replace_pairs",
    "ListNotificationsResponse200DataListItemUser": "list_notifications_response_200_data_list_item_user",
    "ListNotificationsResponse200Meta": "list_notifications_response_200_meta",
    "ListNotificationsResponse200MetaCache": "list_notifications_response_200_meta_cache",
    "ListNotificationsResponse200MetaCredits": "list_notifications_response_200_meta_credits",
    "ListNotificationsResponse200MetaRateLimits": "list_notifications_response_200_meta_rate_limits",
    "ListNotificationsSkipUsers": "list_notifications_skip_users",
    "ListNotificationsType": "list_notifications_type",
    "ListPayoutRequestsResponse200": "list_payout_requests_response_200",
    "ListPayoutRequestsResponse200Data": "list_payout_requests_response_200_data",
    "ListPayoutRequestsResponse200DataListItem": "list_payout_requests_response_200_data_list_item",
    "ListPayoutRequestsResponse200Meta": "list_payout_requests_response_200_meta",
    "ListPayoutRequestsResponse200MetaCache": "list_payout_requests_response_200_meta_cache",
    "ListPayoutRequestsResponse200MetaCredits": "list_payout_requests_response_200_meta_credits",
    "ListPayoutRequestsResponse200MetaRateLimits": "list_payout_requests_response_200_meta_rate_limits",
    "ListPinnedUsersInUserListResponse200": "list_pinned_users_in_user_list_response_200",
    "ListPinnedUsersInUserListResponse200Data": "list_pinned_users_in_user_list_response_200_data",
    "ListPinnedUsersInUserListResponse200DataListItem": "list_pinned_users_in_user_list_response_200_data_list_item",
    "ListPinnedUsersInUserListResponse200DataListItemAvatarThumbs": "list_pinned_users_in_user_list_response_200_data_list_item_avatar_thumbs",
    "ListPinnedUsersInUserListResponse200DataListItemHeaderSize": "list_pinned_users_in_user_list_response_200_data_list_item_header_size",
    "ListPinnedUsersInUserListResponse200DataListItemHeaderThumbs": "list_pinned_users_in_user_list_response_200_data_list_item_header_thumbs",
    "ListPinnedUsersInUserListResponse200DataListItemListsStatesItem": "list_pinned_users_in_user_list_response_200_data_list_item_lists_states_item",
    "ListPinnedUsersInUserListResponse200DataListItemPromoOffersItem": "list_pinned_users_in_user_list_response_200_data_list_item_promo_offers_item",
    "ListPinnedUsersInUserListResponse200DataListItemSubscribedByData": "list_pinned_users_in_user_list_response_200_data_list_item_subscribed_by_data",
    "ListPinnedUsersInUserListResponse200DataListItemSubscribedByDataSubscribesItem": "list_pinned_users_in_user_list_response_200_data_list_item_subscribed_by_data_subscribes_item",
    "ListPinnedUsersInUserListResponse200DataListItemSubscribedOnData": "list_pinned_users_in_user_list_response_200_data_list_item_subscribed_on_data",
    "ListPinnedUsersInUserListResponse200DataListItemSubscribedOnDataSubscribesItem": "list_pinned_users_in_user_list_response_200_data_list_item_subscribed_on_data_subscribes_item",
    "ListPinnedUsersInUserListResponse200Meta": "list_pinned_users_in_user_list_response_200_meta",
    "ListPinnedUsersInUserListResponse200MetaCache": "list_pinned_users_in_user_list_response_200_meta_cache",
    "ListPinnedUsersInUserListResponse200MetaCredits": "list_pinned_users_in_user_list_response_200_meta_credits",
    "ListPinnedUsersInUserListResponse200MetaRateLimits": "list_pinned_users_in_user_list_response_200_meta_rate_limits",
    "ListPostCommentsResponse200": "list_post_comments_response_200",
    "ListPostCommentsResponse200Data": "list_post_comments_response_200_data",
    "ListPostCommentsResponse200DataListItem": "list_post_comments_response_200_data_list_item",
    "ListPostCommentsResponse200DataListItemAuthor": "list_post_comments_response_200_data_list_item_author",
    "ListPostCommentsResponse200Meta": "list_post_comments_response_200_meta",
    "ListPostCommentsResponse200MetaCache": "list_post_comments_response_200_meta_cache",
    "ListPostCommentsResponse200MetaCredits": "list_post_comments_response_200_meta_credits",
    "ListPostCommentsResponse200MetaRateLimits": "list_post_comments_response_200_meta_rate_limits",
    "ListPostCommentsSort": "list_post_comments_sort",
    "ListPostsOrder": "list_posts_order",
    "ListPostsResponse200": "list_posts_response_200",
    "ListPostsResponse200Data": "list_posts_response_200_data",
    "ListPostsResponse200DataCounters": "list_posts_response_200_data_counters",
    "ListPostsResponse200DataListItem": "list_posts_response_200_data_list_item",
    "ListPostsResponse200DataListItemAuthor": "list_posts_response_200_data_list_item_author",
    "ListPostsResponse200Meta": "list_posts_response_200_meta",
    "ListPostsResponse200MetaCache": "list_posts_response_200_meta_cache",
    "ListPostsResponse200MetaCredits": "list_posts_response_200_meta_credits",
    "ListPostsResponse200MetaRateLimits": "list_posts_response_200_meta_rate_limits",
    "ListPostsSort": "list_posts_sort",
    "ListPromotionsResponse200": "list_promotions_response_200",
    "ListPromotionsResponse200Data": "list_promotions_response_200_data",
    "ListPromotionsResponse200DataItemsItem": "list_promotions_response_200_data_items_item",
    "ListPromotionsResponse200Meta": "list_promotions_response_200_meta",
    "ListPromotionsResponse200MetaCache": "list_promotions_response_200_meta_cache",
    "ListPromotionsResponse200MetaCredits": "list_promotions_response_200_meta_credits",
    "ListPromotionsResponse200MetaRateLimits": "list_promotions_response_200_meta_rate_limits",
    "ListQueueItemsResponse200": "list_queue_items_response_200",
    "ListQueueItemsResponse200Data": "list_queue_items_response_200_data",
    "ListQueueItemsResponse200DataListItem": "list_queue_items_response_200_data_list_item",
    "ListQueueItemsResponse200DataListItemEntity": "list_queue_items_response_200_data_list_item_entity",
    "ListQueueItemsResponse200Meta": "list_queue_items_response_200_meta",
    "ListQueueItemsResponse200MetaCache": "list_queue_items_response_200_meta_cache",
    "ListQueueItemsResponse200MetaCredits": "list_queue_items_response_200_meta_credits",
    "ListQueueItemsResponse200MetaRateLimits": "list_queue_items_response_200_meta_rate_limits",
    "ListQueueItemsTypeItem": "list_queue_items_type_item",
    "ListReleaseFormsResponse200": "list_release_forms_response_200",
    "ListReleaseFormsResponse200Meta": "list_release_forms_response_200_meta",
    "ListReleaseFormsResponse200MetaCache": "list_release_forms_response_200_meta_cache",
    "ListReleaseFormsResponse200MetaCredits": "list_release_forms_response_200_meta_credits",
    "ListReleaseFormsResponse200MetaRateLimits": "list_release_forms_response_200_meta_rate_limits",
    "ListRestrictedUsersResponse200": "list_restricted_users_response_200",
    "ListRestrictedUsersResponse200Meta": "list_restricted_users_response_200_meta",
    "ListRestrictedUsersResponse200MetaCache": "list_restricted_users_response_200_meta_cache",
    "ListRestrictedUsersResponse200MetaCredits": "list_restricted_users_response_200_meta_credits",
    "ListRestrictedUsersResponse200MetaRateLimits": "list_restricted_users_response_200_meta_rate_limits",
    "ListSavedForLaterMessagesResponse200": "list_saved_for_later_messages_response_200",
    "ListSavedForLaterMessagesResponse200Data": "list_saved_for_later_messages_response_200_data",
    "ListSavedForLaterMessagesResponse200DataListItem": "list_saved_for_later_messages_response_200_data_list_item",
    "ListSavedForLaterMessagesResponse200DataListItemEntity": "list_saved_for_later_messages_response_200_data_list_item_entity",
    "ListSavedForLaterMessagesResponse200Meta": "list_saved_for_later_messages_response_200_meta",
    "ListSavedForLaterMessagesResponse200MetaCache": "list_saved_for_later_messages_response_200_meta_cache",
    "ListSavedForLaterMessagesResponse200MetaCredits": "list_saved_for_later_messages_response_200_meta_credits",
    "ListSavedForLaterMessagesResponse200MetaRateLimits": "list_saved_for_later_messages_response_200_meta_rate_limits",
    "ListSavedForLaterPostsResponse200": "list_saved_for_later_posts_response_200",
    "ListSavedForLaterPostsResponse200Data": "list_saved_for_later_posts_response_200_data",
    "ListSavedForLaterPostsResponse200DataListItem": "list_saved_for_later_posts_response_200_data_list_item",
    "ListSavedForLaterPostsResponse200DataListItemEntity": "list_saved_for_later_posts_response_200_data_list_item_entity",
    "ListSavedForLaterPostsResponse200Meta": "list_saved_for_later_posts_response_200_meta",
    "ListSavedForLaterPostsResponse200MetaCache": "list_saved_for_later_posts_response_200_meta_cache",
    "ListSavedForLaterPostsResponse200MetaCredits": "list_saved_for_later_posts_response_200_meta_credits",
    "ListSavedForLaterPostsResponse200MetaRateLimits": "list_saved_for_later_posts_response_200_meta_rate_limits",
    "ListSharedFreeTrialLinkTagsResponse200": "list_shared_free_trial_link_tags_response_200",
    "ListSharedFreeTrialLinkTagsResponse200Data": "list_shared_free_trial_link_tags_response_200_data",
    "ListSharedFreeTrialLinkTagsResponse200Meta": "list_shared_free_trial_link_tags_response_200_meta",
    "ListSharedFreeTrialLinkTagsResponse200MetaCache": "list_shared_free_trial_link_tags_response_200_meta_cache",
    "ListSharedFreeTrialLinkTagsResponse200MetaCredits": "list_shared_free_trial_link_tags_response_200_meta_credits",
    "ListSharedFreeTrialLinkTagsResponse200MetaRateLimits": "list_shared_free_trial_link_tags_response_200_meta_rate_limits",
    "ListSharedFreeTrialLinksPagination": "list_shared_free_trial_links_pagination",
    "ListSharedFreeTrialLinksResponse200": "list_shared_free_trial_links_response_200",
    "ListSharedFreeTrialLinksResponse200Data": "list_shared_free_trial_links_response_200_data",
    "ListSharedFreeTrialLinksResponse200DataListItem": "list_shared_free_trial_links_response_200_data_list_item",
    "ListSharedFreeTrialLinksResponse200DataListItemOwner": "list_shared_free_trial_links_response_200_data_list_item_owner",
    "ListSharedFreeTrialLinksResponse200Meta": "list_shared_free_trial_links_response_200_meta",
    "ListSharedFreeTrialLinksResponse200MetaCache": "list_shared_free_trial_links_response_200_meta_cache",
    "ListSharedFreeTrialLinksResponse200MetaCredits": "list_shared_free_trial_links_response_200_meta_credits",
    "ListSharedFreeTrialLinksResponse200MetaRateLimits": "list_shared_free_trial_links_response_200_meta_rate_limits",
    "ListSharedFreeTrialLinksResponse200Pagination": "list_shared_free_trial_links_response_200_pagination",
    "ListSharedTrackingLinkTagsResponse200": "list_shared_tracking_link_tags_response_200",
    "ListSharedTrackingLinkTagsResponse200Data": "list_shared_tracking_link_tags_response_200_data",
    "ListSharedTrackingLinkTagsResponse200Meta": "list_shared_tracking_link_tags_response_200_meta",
    "ListSharedTrackingLinkTagsResponse200MetaCache": "list_shared_tracking_link_tags_response_200_meta_cache",
    "ListSharedTrackingLinkTagsResponse200MetaCredits": "list_shared_tracking_link_tags_response_200_meta_credits",
    "ListSharedTrackingLinkTagsResponse200MetaRateLimits": "list_shared_tracking_link_tags_response_200_meta_rate_limits",
    "ListSharedTrackingLinksPagination": "list_shared_tracking_links_pagination",
    "ListSharedTrackingLinksResponse200": "list_shared_tracking_links_response_200",
    "ListSharedTrackingLinksResponse200Data": "list_shared_tracking_links_response_200_data",
    "ListSharedTrackingLinksResponse200DataListItem": "list_shared_tracking_links_response_200_data_list_item",
    "ListSharedTrackingLinksResponse200DataListItemOwner": "list_shared_tracking_links_response_200_data_list_item_owner",
    "ListSharedTrackingLinksResponse200Meta": "list_shared_tracking_links_response_200_meta",
    "ListSharedTrackingLinksResponse200MetaCache": "list_shared_tracking_links_response_200_meta_cache",
    "ListSharedTrackingLinksResponse200MetaCredits": "list_shared_tracking_links_response_200_meta_credits",
    "ListSharedTrackingLinksResponse200MetaRateLimits": "list_shared_tracking_links_response_200_meta_rate_limits",
    "ListSharedTrackingLinksResponse200Pagination": "list_shared_tracking_links_response_200_pagination",
    "ListSharedTrackingLinksSortingDeleted": "list_shared_tracking_links_sorting_deleted",
    "ListSharedTrackingLinksWithDeleted": "list_shared_tracking_links_with_deleted",
    "ListSmartLinkClicksResponse200": "list_smart_link_clicks_response_200",
    "ListSmartLinkClicksResponse200Data": "list_smart_link_clicks_response_200_data",
    "ListSmartLinkClicksResponse200DataChartItem": "list_smart_link_clicks_response_200_data_chart_item",
    "ListSmartLinkClicksResponse200DataFilters": "list_smart_link_clicks_response_200_data_filters",
    "ListSmartLinkClicksResponse200DataRowsItem": "list_smart_link_clicks_response_200_data_rows_item",
    "ListSmartLinkClicksResponse200DataSummary": "list_smart_link_clicks_response_200_data_summary",
    "ListSmartLinkClicksResponse200Meta": "list_smart_link_clicks_response_200_meta",
    "ListSmartLinkClicksResponse200MetaCache": "list_smart_link_clicks_response_200_meta_cache",
    "ListSmartLinkClicksResponse200MetaCredits": "list_smart_link_clicks_response_200_meta_credits",
    "ListSmartLinkConversionsConversionType": "list_smart_link_conversions_conversion_type",
    "ListSmartLinkConversionsResponse200": "list_smart_link_conversions_response_200",
    "ListSmartLinkConversionsResponse200Data": "list_smart_link_conversions_response_200_data",
    "ListSmartLinkConversionsResponse200DataChartItem": "list_smart_link_conversions_response_200_data_chart_item",
    "ListSmartLinkConversionsResponse200DataFilters": "list_smart_link_conversions_response_200_data_filters",
    "ListSmartLinkConversionsResponse200DataRowsItem": "list_smart_link_conversions_response_200_data_rows_item",
    "ListSmartLinkConversionsResponse200DataRowsItemClick": "list_smart_link_conversions_response_200_data_rows_item_click",
    "ListSmartLinkConversionsResponse200DataRowsItemFan": "list_smart_link_conversions_response_200_data_rows_item_fan",
    "ListSmartLinkConversionsResponse200DataSummary": "list_smart_link_conversions_response_200_data_summary",
    "ListSmartLinkConversionsResponse200Meta": "list_smart_link_conversions_response_200_meta",
    "ListSmartLinkConversionsResponse200MetaCache": "list_smart_link_conversions_response_200_meta_cache",
    "ListSmartLinkConversionsResponse200MetaCredits": "list_smart_link_conversions_response_200_meta_credits",
    "ListSmartLinkFansResponse200": "list_smart_link_fans_response_200",
    "ListSmartLinkFansResponse200Data": "list_smart_link_fans_response_200_data",
    "ListSmartLinkFansResponse200DataFilters": "list_smart_link_fans_response_200_data_filters",
    "ListSmartLinkFansResponse200DataRowsItem": "list_smart_link_fans_response_200_data_rows_item",
    "ListSmartLinkFansResponse200DataRowsItemSubscriptionInsights": "list_smart_link_fans_response_200_data_rows_item_subscription_insights",
    "ListSmartLinkFansResponse200DataRowsItemSubscriptionInsightsCurrentSubscription": "list_smart_link_fans_response_200_data_rows_item_subscription_insights_current_subscription",
    "ListSmartLinkFansResponse200DataSummary": "list_smart_link_fans_response_200_data_summary",
    "ListSmartLinkFansResponse200Meta": "list_smart_link_fans_response_200_meta",
    "ListSmartLinkFansResponse200MetaCache": "list_smart_link_fans_response_200_meta_cache",
    "ListSmartLinkFansResponse200MetaCredits": "list_smart_link_fans_response_200_meta_credits",
    "ListSmartLinkFansSort": "list_smart_link_fans_sort",
    "ListSmartLinkPixelsResponse200": "list_smart_link_pixels_response_200",
    "ListSmartLinkPixelsResponse200Meta": "list_smart_link_pixels_response_200_meta",
    "ListSmartLinkPixelsResponse200MetaCache": "list_smart_link_pixels_response_200_meta_cache",
    "ListSmartLinkPixelsResponse200MetaCredits": "list_smart_link_pixels_response_200_meta_credits",
    "ListSmartLinkPixelsResponse200MetaRateLimits": "list_smart_link_pixels_response_200_meta_rate_limits",
    "ListSmartLinkPostbacksResponse200": "list_smart_link_postbacks_response_200",
    "ListSmartLinkPostbacksResponse200DataItem": "list_smart_link_postbacks_response_200_data_item",
    "ListSmartLinkPostbacksResponse200DataItemHeadersItem": "list_smart_link_postbacks_response_200_data_item_headers_item",
    "ListSmartLinkPostbacksResponse200DataItemLatestResponse": "list_smart_link_postbacks_response_200_data_item_latest_response",
    "ListSmartLinkPostbacksResponse200DataItemSmartLinksItem": "list_smart_link_postbacks_response_200_data_item_smart_links_item",
    "ListSmartLinkPostbacksResponse200Meta": "list_smart_link_postbacks_response_200_meta",
    "ListSmartLinkPostbacksResponse200MetaCache": "list_smart_link_postbacks_response_200_meta_cache",
    "ListSmartLinkPostbacksResponse200MetaCredits": "list_smart_link_postbacks_response_200_meta_credits",
    "ListSmartLinkSpendersResponse200": "list_smart_link_spenders_response_200",
    "ListSmartLinkSpendersResponse200DataItem": "list_smart_link_spenders_response_200_data_item",
    "ListSmartLinkSpendersResponse200DataItemRevenue": "list_smart_link_spenders_response_200_data_item_revenue",
    "ListSmartLinkSpendersResponse200Meta": "list_smart_link_spenders_response_200_meta",
    "ListSmartLinkSpendersResponse200MetaCache": "list_smart_link_spenders_response_200_meta_cache",
    "ListSmartLinkSpendersResponse200MetaCredits": "list_smart_link_spenders_response_200_meta_credits",
    "ListSmartLinkTagsResponse200": "list_smart_link_tags_response_200",
    "ListSmartLinkTagsResponse200Meta": "list_smart_link_tags_response_200_meta",
    "ListSmartLinkTagsResponse200MetaCache": "list_smart_link_tags_response_200_meta_cache",
    "ListSmartLinkTagsResponse200MetaCredits": "list_smart_link_tags_response_200_meta_credits",
    "ListSmartLinkTagsResponse200MetaRateLimits": "list_smart_link_tags_response_200_meta_rate_limits",
    "ListSmartLinksResponse200": "list_smart_links_response_200",
    "ListSmartLinksResponse200DataItem": "list_smart_links_response_200_data_item",
    "ListSmartLinksResponse200DataItemAccount": "list_smart_links_response_200_data_item_account",
    "ListSmartLinksResponse200DataItemCost": "list_smart_links_response_200_data_item_cost",
    "ListSmartLinksResponse200Meta": "list_smart_links_response_200_meta",
    "ListSmartLinksResponse200MetaCache": "list_smart_links_response_200_meta_cache",
    "ListSmartLinksResponse200MetaCredits": "list_smart_links_response_200_meta_credits",
    "ListSmartLinksResponse200MetaRateLimits": "list_smart_links_response_200_meta_rate_limits",
    "ListSocialMediaButtonsResponse200": "list_social_media_buttons_response_200",
    "ListSocialMediaButtonsResponse200DataItem": "list_social_media_buttons_response_200_data_item",
    "ListSocialMediaButtonsResponse200Meta": "list_social_media_buttons_response_200_meta",
    "ListSocialMediaButtonsResponse200MetaCache": "list_social_media_buttons_response_200_meta_cache",
    "ListSocialMediaButtonsResponse200MetaCredits": "list_social_media_buttons_response_200_meta_credits",
    "ListSocialMediaButtonsResponse200MetaRateLimits": "list_social_media_buttons_response_200_meta_rate_limits",
    "ListStoredFreeTrialLinksResponse200": "list_stored_free_trial_links_response_200",
    "ListStoredFreeTrialLinksResponse200Data": "list_stored_free_trial_links_response_200_data",
    "ListStoredFreeTrialLinksResponse200DataListItem": "list_stored_free_trial_links_response_200_data_list_item",
    "ListStoredFreeTrialLinksResponse200DataListItemCost": "list_stored_free_trial_links_response_200_data_list_item_cost",
    "ListStoredFreeTrialLinksResponse200DataListItemLinks": "list_stored_free_trial_links_response_200_data_list_item_links",
    "ListStoredFreeTrialLinksResponse200DataListItemLinksRelated": "list_stored_free_trial_links_response_200_data_list_item_links_related",
    "ListStoredFreeTrialLinksResponse200DataListItemRevenue": "list_stored_free_trial_links_response_200_data_list_item_revenue",
    "ListStoredFreeTrialLinksResponse200Meta": "list_stored_free_trial_links_response_200_meta",
    "ListStoredFreeTrialLinksResponse200MetaCache": "list_stored_free_trial_links_response_200_meta_cache",
    "ListStoredFreeTrialLinksResponse200MetaCredits": "list_stored_free_trial_links_response_200_meta_credits",
    "ListStoredFreeTrialLinksResponse200MetaRateLimits": "list_stored_free_trial_links_response_200_meta_rate_limits",
    "ListStoredFreeTrialLinksResponse200Pagination": "list_stored_free_trial_links_response_200_pagination",
    "ListStoredSharedFreeTrialLinksResponse200": "list_stored_shared_free_trial_links_response_200",
    "ListStoredSharedFreeTrialLinksResponse200Data": "list_stored_shared_free_trial_links_response_200_data",
    "ListStoredSharedFreeTrialLinksResponse200DataListItem": "list_stored_shared_free_trial_links_response_200_data_list_item",
    "ListStoredSharedFreeTrialLinksResponse200DataListItemOwner": "list_stored_shared_free_trial_links_response_200_data_list_item_owner",
    "ListStoredSharedFreeTrialLinksResponse200Meta": "list_stored_shared_free_trial_links_response_200_meta",
    "ListStoredSharedFreeTrialLinksResponse200MetaCache": "list_stored_shared_free_trial_links_response_200_meta_cache",
    "ListStoredSharedFreeTrialLinksResponse200MetaCredits": "list_stored_shared_free_trial_links_response_200_meta_credits",
    "ListStoredSharedFreeTrialLinksResponse200MetaRateLimits": "list_stored_shared_free_trial_links_response_200_meta_rate_limits",
    "ListStoredSharedFreeTrialLinksResponse200Pagination": "list_stored_shared_free_trial_links_response_200_pagination",
    "ListStoredSharedTrackingLinksResponse200": "list_stored_shared_tracking_links_response_200",
    "ListStoredSharedTrackingLinksResponse200Data": "list_stored_shared_tracking_links_response_200_data",
    "ListStoredSharedTrackingLinksResponse200DataListItem": "list_stored_shared_tracking_links_response_200_data_list_item",
    "ListStoredSharedTrackingLinksResponse200DataListItemOwner": "list_stored_shared_tracking_links_response_200_data_list_item_owner",
    "ListStoredSharedTrackingLinksResponse200Meta": "list_stored_shared_tracking_links_response_200_meta",
    "ListStoredSharedTrackingLinksResponse200MetaCache": "list_stored_shared_tracking_links_response_200_meta_cache",
    "ListStoredSharedTrackingLinksResponse200MetaCredits": "list_stored_shared_tracking_links_response_200_meta_credits",
    "ListStoredSharedTrackingLinksResponse200MetaRateLimits": "list_stored_shared_tracking_links_response_200_meta_rate_limits",
    "ListStoredSharedTrackingLinksResponse200Pagination": "list_stored_shared_tracking_links_response_200_pagination",
    "ListStoredTrackingLinksResponse200": "list_stored_tracking_links_response_200",
    "ListStoredTrackingLinksResponse200Data": "list_stored_tracking_links_response_200_data",
    "ListStoredTrackingLinksResponse200DataListItem": "list_stored_tracking_links_response_200_data_list_item",
    "ListStoredTrackingLinksResponse200DataListItemCost": "list_stored_tracking_links_response_200_data_list_item_cost",
    "ListStoredTrackingLinksResponse200DataListItemLinks": "list_stored_tracking_links_response_200_data_list_item_links",
    "ListStoredTrackingLinksResponse200DataListItemLinksRelated": "list_stored_tracking_links_response_200_data_list_item_links_related",
    "ListStoredTrackingLinksResponse200DataListItemRevenue": "list_stored_tracking_links_response_200_data_list_item_revenue",
    "ListStoredTrackingLinksResponse200Meta": "list_stored_tracking_links_response_200_meta",
    "ListStoredTrackingLinksResponse200MetaCache": "list_stored_tracking_links_response_200_meta_cache",
    "ListStoredTrackingLinksResponse200MetaCredits": "list_stored_tracking_links_response_200_meta_credits",
    "ListStoredTrackingLinksResponse200MetaRateLimits": "list_stored_tracking_links_response_200_meta_rate_limits",
    "ListStoredTrackingLinksResponse200Pagination": "list_stored_tracking_links_response_200_pagination",
    "ListStoryArchiveResponse200": "list_story_archive_response_200",
    "ListStoryArchiveResponse200Data": "list_story_archive_response_200_data",
    "ListStoryArchiveResponse200DataListItem": "list_story_archive_response_200_data_list_item",
    "ListStoryArchiveResponse200DataListItemMediaItem": "list_story_archive_response_200_data_list_item_media_item",
    "ListStoryArchiveResponse200DataListItemMediaItemFiles": "list_story_archive_response_200_data_list_item_media_item_files",
    "ListStoryArchiveResponse200DataListItemMediaItemFilesFull": "list_story_archive_response_200_data_list_item_media_item_files_full",
    "ListStoryArchiveResponse200DataListItemMediaItemFilesPreview": "list_story_archive_response_200_data_list_item_media_item_files_preview",
    "ListStoryArchiveResponse200DataListItemMediaItemFilesPreviewSources": "list_story_archive_response_200_data_list_item_media_item_files_preview_sources",
    "ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreview": "list_story_archive_response_200_data_list_item_media_item_files_square_preview",
    "ListStoryArchiveResponse200DataListItemMediaItemFilesSquarePreviewSources": "list_story_archive_response_200_data_list_item_media_item_files_square_preview_sources",
    "ListStoryArchiveResponse200DataListItemMediaItemFilesThumb": "list_story_archive_response_200_data_list_item_media_item_files_thumb",
    "ListStoryArchiveResponse200DataListItemMediaItemVideoSources": "list_story_archive_response_200_data_list_item_media_item_video_sources",
    "ListStoryArchiveResponse200Meta": "list_story_archive_response_200_meta",
    "ListStoryArchiveResponse200MetaCache": "list_story_archive_response_200_meta_cache",
    "ListStoryArchiveResponse200MetaCredits": "list_story_archive_response_200_meta_credits",
    "ListStoryArchiveResponse200MetaRateLimits": "list_story_archive_response_200_meta_rate_limits",
    "ListStoryHighlightsResponse200": "list_story_highlights_response_200",
    "ListStoryHighlightsResponse200Data": "list_story_highlights_response_200_data",
    "ListStoryHighlightsResponse200DataListItem": "list_story_highlights_response_200_data_list_item",
    "ListStoryHighlightsResponse200Meta": "list_story_highlights_response_200_meta",
    "ListStoryHighlightsResponse200MetaCache": "list_story_highlights_response_200_meta_cache",
    "ListStoryHighlightsResponse200MetaCredits": "list_story_highlights_response_200_meta_credits",
    "ListStoryHighlightsResponse200MetaRateLimits": "list_story_highlights_response_200_meta_rate_limits",
    "ListStoryViewersResponse200": "list_story_viewers_response_200",
    "ListStoryViewersResponse200Data": "list_story_viewers_response_200_data",
    "ListStoryViewersResponse200DataListItem": "list_story_viewers_response_200_data_list_item",
    "ListStoryViewersResponse200DataListItemListsStatesItem": "list_story_viewers_response_200_data_list_item_lists_states_item",
    "ListStoryViewersResponse200Meta": "list_story_viewers_response_200_meta",
    "ListStoryViewersResponse200MetaCache": "list_story_viewers_response_200_meta_cache",
    "ListStoryViewersResponse200MetaCredits": "list_story_viewers_response_200_meta_credits",
    "ListStoryViewersResponse200MetaRateLimits": "list_story_viewers_response_200_meta_rate_limits",
    "ListTaggableUsersFilter": "list_taggable_users_filter",
    "ListTaggableUsersResponse200": "list_taggable_users_response_200",
    "ListTaggableUsersResponse200Data": "list_taggable_users_response_200_data",
    "ListTaggableUsersResponse200DataItemsItem": "list_taggable_users_response_200_data_items_item",
    "ListTaggableUsersResponse200DataItemsItemUser": "list_taggable_users_response_200_data_items_item_user",
    "ListTaggableUsersResponse200DataItemsItemUserAvatarThumbs": "list_taggable_users_response_200_data_items_item_user_avatar_thumbs",
    "ListTaggableUsersResponse200Meta": "list_taggable_users_response_200_meta",
    "ListTaggableUsersResponse200MetaCache": "list_taggable_users_response_200_meta_cache",
    "ListTaggableUsersResponse200MetaCredits": "list_taggable_users_response_200_meta_credits",
    "ListTaggableUsersResponse200MetaRateLimits": "list_taggable_users_response_200_meta_rate_limits",
    "ListTaggableUsersResponse200Pagination": "list_taggable_users_response_200_pagination",
    "ListTaggableUsersSort": "list_taggable_users_sort",
    "ListTaggableUsersSortDirection": "list_taggable_users_sort_direction",
    "ListTopFansBy": "list_top_fans_by",
    "ListTopFansResponse200": "list_top_fans_response_200",
    "ListTopFansResponse200Data": "list_top_fans_response_200_data",
    "ListTopFansResponse200DataUsersItem": "list_top_fans_response_200_data_users_item",
    "ListTopFansResponse200DataUsersItemAvatarThumbs": "list_top_fans_response_200_data_users_item_avatar_thumbs",
    "ListTopFansResponse200DataUsersItemListsStatesItem": "list_top_fans_response_200_data_users_item_lists_states_item",
    "ListTopFansResponse200DataUsersItemSubscribedOnData": "list_top_fans_response_200_data_users_item_subscribed_on_data",
    "ListTopFansResponse200Meta": "list_top_fans_response_200_meta",
    "ListTopFansResponse200MetaCache": "list_top_fans_response_200_meta_cache",
    "ListTopFansResponse200MetaCredits": "list_top_fans_response_200_meta_credits",
    "ListTopFansResponse200MetaRateLimits": "list_top_fans_response_200_meta_rate_limits",
    "ListTrackingLinkSpendersResponse200": "list_tracking_link_spenders_response_200",
    "ListTrackingLinkSpendersResponse200DataItem": "list_tracking_link_spenders_response_200_data_item",
    "ListTrackingLinkSpendersResponse200DataItemRevenue": "list_tracking_link_spenders_response_200_data_item_revenue",
    "ListTrackingLinkSpendersResponse200Meta": "list_tracking_link_spenders_response_200_meta",
    "ListTrackingLinkSpendersResponse200MetaCache": "list_tracking_link_spenders_response_200_meta_cache",
    "ListTrackingLinkSpendersResponse200MetaCredits": "list_tracking_link_spenders_response_200_meta_credits",
    "ListTrackingLinkSpendersResponse200MetaRateLimits": "list_tracking_link_spenders_response_200_meta_rate_limits",
    "ListTrackingLinkSubscribersResponse200": "list_tracking_link_subscribers_response_200",
    "ListTrackingLinkSubscribersResponse200Data": "list_tracking_link_subscribers_response_200_data",
    "ListTrackingLinkSubscribersResponse200DataListItem": "list_tracking_link_subscribers_response_200_data_list_item",
    "ListTrackingLinkSubscribersResponse200DataListItemAvatarThumbs": "list_tracking_link_subscribers_response_200_data_list_item_avatar_thumbs",
    "ListTrackingLinkSubscribersResponse200Meta": "list_tracking_link_subscribers_response_200_meta",
    "ListTrackingLinkSubscribersResponse200MetaCache": "list_tracking_link_subscribers_response_200_meta_cache",
    "ListTrackingLinkSubscribersResponse200MetaCredits": "list_tracking_link_subscribers_response_200_meta_credits",
    "ListTrackingLinkSubscribersResponse200MetaRateLimits": "list_tracking_link_subscribers_response_200_meta_rate_limits",
    "ListTrackingLinkTagsResponse200": "list_tracking_link_tags_response_200",
    "ListTrackingLinkTagsResponse200Data": "list_tracking_link_tags_response_200_data",
    "ListTrackingLinkTagsResponse200Meta": "list_tracking_link_tags_response_200_meta",
    "ListTrackingLinkTagsResponse200MetaCache": "list_tracking_link_tags_response_200_meta_cache",
    "ListTrackingLinkTagsResponse200MetaCredits": "list_tracking_link_tags_response_200_meta_credits",
    "ListTrackingLinkTagsResponse200MetaRateLimits": "list_tracking_link_tags_response_200_meta_rate_limits",
    "ListTrackingLinksPagination": "list_tracking_links_pagination",
    "ListTrackingLinksResponse200": "list_tracking_links_response_200",
    "ListTrackingLinksResponse200Data": "list_tracking_links_response_200_data",
    "ListTrackingLinksResponse200DataListItem": "list_tracking_links_response_200_data_list_item",
    "ListTrackingLinksResponse200DataListItemLinks": "list_tracking_links_response_200_data_list_item_links",
    "ListTrackingLinksResponse200DataListItemLinksRelated": "list_tracking_links_response_200_data_list_item_links_related",
    "ListTrackingLinksResponse200DataListItemRevenue": "list_tracking_links_response_200_data_list_item_revenue",
    "ListTrackingLinksResponse200Meta": "list_tracking_links_response_200_meta",
    "ListTrackingLinksResponse200MetaCache": "list_tracking_links_response_200_meta_cache",
    "ListTrackingLinksResponse200MetaCredits": "list_tracking_links_response_200_meta_credits",
    "ListTrackingLinksResponse200MetaRateLimits": "list_tracking_links_response_200_meta_rate_limits",
    "ListTrackingLinksResponse200Pagination": "list_tracking_links_response_200_pagination",
    "ListTrackingLinksSort": "list_tracking_links_sort",
    "ListTrackingLinksSortby": "list_tracking_links_sortby",
    "ListTrackingLinksWithDeleted": "list_tracking_links_with_deleted",
    "ListTransactionsResponse200": "list_transactions_response_200",
    "ListTransactionsResponse200Data": "list_transactions_response_200_data",
    "ListTransactionsResponse200DataListItem": "list_transactions_response_200_data_list_item",
    "ListTransactionsResponse200DataListItemUser": "list_transactions_response_200_data_list_item_user",
    "ListTransactionsResponse200DataListItemUserAvatarThumbs": "list_transactions_response_200_data_list_item_user_avatar_thumbs",
    "ListTransactionsResponse200Meta": "list_transactions_response_200_meta",
    "ListTransactionsResponse200MetaCache": "list_transactions_response_200_meta_cache",
    "ListTransactionsResponse200MetaCredits": "list_transactions_response_200_meta_credits",
    "ListTransactionsResponse200MetaRateLimits": "list_transactions_response_200_meta_rate_limits",
    "ListTransactionsResponse200Pagination": "list_transactions_response_200_pagination",
    "ListTrendingGiFsResponse200": "list_trending_gi_fs_response_200",
    "ListTrendingGiFsResponse200DataItem": "list_trending_gi_fs_response_200_data_item",
    "ListTrendingGiFsResponse200DataItemImages": "list_trending_gi_fs_response_200_data_item_images",
    "ListTrendingGiFsResponse200DataItemImagesFixedHeight": "list_trending_gi_fs_response_200_data_item_images_fixed_height",
    "ListTrendingGiFsResponse200DataItemImagesOriginal": "list_trending_gi_fs_response_200_data_item_images_original",
    "ListTrendingGiFsResponse200Meta": "list_trending_gi_fs_response_200_meta",
    "ListTrendingGiFsResponse200MetaCache": "list_trending_gi_fs_response_200_meta_cache",
    "ListTrendingGiFsResponse200MetaCredits": "list_trending_gi_fs_response_200_meta_credits",
    "ListTrendingGiFsResponse200MetaRateLimits": "list_trending_gi_fs_response_200_meta_rate_limits",
    "ListUserListUsersResponse200": "list_user_list_users_response_200",
    "ListUserListUsersResponse200Data": "list_user_list_users_response_200_data",
    "ListUserListUsersResponse200DataListItem": "list_user_list_users_response_200_data_list_item",
    "ListUserListUsersResponse200DataListItemAvatarThumbs": "list_user_list_users_response_200_data_list_item_avatar_thumbs",
    "ListUserListUsersResponse200DataListItemHeaderSize": "list_user_list_users_response_200_data_list_item_header_size",
    "ListUserListUsersResponse200DataListItemHeaderThumbs": "list_user_list_users_response_200_data_list_item_header_thumbs",
    "ListUserListUsersResponse200DataListItemListsStatesItem": "list_user_list_users_response_200_data_list_item_lists_states_item",
    "ListUserListUsersResponse200DataListItemPromoOffersItem": "list_user_list_users_response_200_data_list_item_promo_offers_item",
    "ListUserListUsersResponse200DataListItemSubscribedByData": "list_user_list_users_response_200_data_list_item_subscribed_by_data",
    "ListUserListUsersResponse200DataListItemSubscribedByDataSubscribesItem": "list_user_list_users_response_200_data_list_item_subscribed_by_data_subscribes_item",
    "ListUserListUsersResponse200DataListItemSubscribedOnData": "list_user_list_users_response_200_data_list_item_subscribed_on_data",
    "ListUserListUsersResponse200DataListItemSubscribedOnDataSubscribesItem": "list_user_list_users_response_200_data_list_item_subscribed_on_data_subscribes_item",
    "ListUserListUsersResponse200Meta": "list_user_list_users_response_200_meta",
    "ListUserListUsersResponse200MetaCache": "list_user_list_users_response_200_meta_cache",
    "ListUserListUsersResponse200MetaCredits": "list_user_list_users_response_200_meta_credits",
    "ListUserListUsersResponse200MetaRateLimits": "list_user_list_users_response_200_meta_rate_limits",
    "ListUserListsResponse200": "list_user_lists_response_200",
    "ListUserListsResponse200DataItem": "list_user_lists_response_200_data_item",
    "ListUserListsResponse200Meta": "list_user_lists_response_200_meta",
    "ListUserListsResponse200MetaCache": "list_user_lists_response_200_meta_cache",
    "ListUserListsResponse200MetaCredits": "list_user_lists_response_200_meta_credits",
    "ListUserListsResponse200MetaRateLimits": "list_user_lists_response_200_meta_rate_limits",
    "ListUserListsView": "list_user_lists_view",
    "ListVaultListsResponse200": "list_vault_lists_response_200",
    "ListVaultListsResponse200Data": "list_vault_lists_response_200_data",
    "ListVaultListsResponse200DataAll": "list_vault_lists_response_200_data_all",
    "ListVaultListsResponse200DataAllMediasItem": "list_vault_lists_response_200_data_all_medias_item",
    "ListVaultListsResponse200DataListItem": "list_vault_lists_response_200_data_list_item",
    "ListVaultListsResponse200Meta": "list_vault_lists_response_200_meta",
    "ListVaultListsResponse200MetaCache": "list_vault_lists_response_200_meta_cache",
    "ListVaultListsResponse200MetaCredits": "list_vault_lists_response_200_meta_credits",
    "ListVaultListsResponse200MetaRateLimits": "list_vault_lists_response_200_meta_rate_limits",
    "ListVaultMediaField": "list_vault_media_field",
    "ListVaultMediaResponse200": "list_vault_media_response_200",
    "ListVaultMediaResponse200Data": "list_vault_media_response_200_data",
    "ListVaultMediaResponse200DataListItem": "list_vault_media_response_200_data_list_item",
    "ListVaultMediaResponse200DataListItemCounters": "list_vault_media_response_200_data_list_item_counters",
    "ListVaultMediaResponse200DataListItemFiles": "list_vault_media_response_200_data_list_item_files",
    "ListVaultMediaResponse200DataListItemFilesFull": "list_vault_media_response_200_data_list_item_files_full",
    "ListVaultMediaResponse200DataListItemListStatesItem": "list_vault_media_response_200_data_list_item_list_states_item",
    "ListVaultMediaResponse200DataListItemVideoSources": "list_vault_media_response_200_data_list_item_video_sources",
    "ListVaultMediaResponse200Meta": "list_vault_media_response_200_meta",
    "ListVaultMediaResponse200MetaCache": "list_vault_media_response_200_meta_cache",
    "ListVaultMediaResponse200MetaCredits": "list_vault_media_response_200_meta_credits",
    "ListVaultMediaResponse200MetaRateLimits": "list_vault_media_response_200_meta_rate_limits",
    "ListVaultMediaSort": "list_vault_media_sort",
    "ListVaultMediaType": "list_vault_media_type",
    "ListWebhookDeliveriesResponse200": "list_webhook_deliveries_response_200",
    "ListWebhookDeliveriesResponse200Meta": "list_webhook_deliveries_response_200_meta",
    "ListWebhookDeliveriesResponse200MetaCache": "list_webhook_deliveries_response_200_meta_cache",
    "ListWebhookDeliveriesResponse200MetaCredits": "list_webhook_deliveries_response_200_meta_credits",
    "ListWebhookDeliveriesResponse200MetaRateLimits": "list_webhook_deliveries_response_200_meta_rate_limits",
    "ListWebhooksResponse200": "list_webhooks_response_200",
    "ListWebhooksResponse200DataItem": "list_webhooks_response_200_data_item",
    "ListWebhooksResponse200Meta": "list_webhooks_response_200_meta",
    "ListWebhooksResponse200MetaCache": "list_webhooks_response_200_meta_cache",
    "ListWebhooksResponse200MetaCredits": "list_webhooks_response_200_meta_credits",
    "ListWebhooksResponse200MetaRateLimits": "list_webhooks_response_200_meta_rate_limits",
    "MarkAllChatsAsReadResponse200": "mark_all_chats_as_read_response_200",
    "MarkAllChatsAsReadResponse200Data": "mark_all_chats_as_read_response_200_data",
    "MarkAllChatsAsReadResponse200Meta": "mark_all_chats_as_read_response_200_meta",
    "MarkAllChatsAsReadResponse200MetaCache": "mark_all_chats_as_read_response_200_meta_cache",
    "MarkAllChatsAsReadResponse200MetaCredits": "mark_all_chats_as_read_response_200_meta_credits",
    "MarkAllChatsAsReadResponse200MetaRateLimits": "mark_all_chats_as_read_response_200_meta_rate_limits",
    "MarkAllNotificationsAsReadResponse200": "mark_all_notifications_as_read_response_200",
    "MarkAllNotificationsAsReadResponse200Data": "mark_all_notifications_as_read_response_200_data",
    "MarkAllNotificationsAsReadResponse200Meta": "mark_all_notifications_as_read_response_200_meta",
    "MarkAllNotificationsAsReadResponse200MetaCache": "mark_all_notifications_as_read_response_200_meta_cache",
    "MarkAllNotificationsAsReadResponse200MetaCredits": "mark_all_notifications_as_read_response_200_meta_credits",
    "MarkAllNotificationsAsReadResponse200MetaRateLimits": "mark_all_notifications_as_read_response_200_meta_rate_limits",
    "MarkChatAsReadResponse200": "mark_chat_as_read_response_200",
    "MarkChatAsReadResponse200Data": "mark_chat_as_read_response_200_data",
    "MarkChatAsReadResponse200Meta": "mark_chat_as_read_response_200_meta",
    "MarkChatAsReadResponse200MetaCache": "mark_chat_as_read_response_200_meta_cache",
    "MarkChatAsReadResponse200MetaCredits": "mark_chat_as_read_response_200_meta_credits",
    "MarkChatAsReadResponse200MetaRateLimits": "mark_chat_as_read_response_200_meta_rate_limits",
    "MarkChatAsUnreadResponse200": "mark_chat_as_unread_response_200",
    "MarkChatAsUnreadResponse200Data": "mark_chat_as_unread_response_200_data",
    "MarkChatAsUnreadResponse200Meta": "mark_chat_as_unread_response_200_meta",
    "MarkChatAsUnreadResponse200MetaCache": "mark_chat_as_unread_response_200_meta_cache",
    "MarkChatAsUnreadResponse200MetaCredits": "mark_chat_as_unread_response_200_meta_credits",
    "MarkChatAsUnreadResponse200MetaRateLimits": "mark_chat_as_unread_response_200_meta_rate_limits",
    "MarkStoryAsWatchedResponse200": "mark_story_as_watched_response_200",
    "MarkStoryAsWatchedResponse200Data": "mark_story_as_watched_response_200_data",
    "MarkStoryAsWatchedResponse200Meta": "mark_story_as_watched_response_200_meta",
    "MarkStoryAsWatchedResponse200MetaCache": "mark_story_as_watched_response_200_meta_cache",
    "MarkStoryAsWatchedResponse200MetaCredits": "mark_story_as_watched_response_200_meta_credits",
    "MarkStoryAsWatchedResponse200MetaRateLimits": "mark_story_as_watched_response_200_meta_rate_limits",
    "MassListUserDetailsResponse200": "mass_list_user_details_response_200",
    "MassListUserDetailsResponse200Data": "mass_list_user_details_response_200_data",
    "MassListUserDetailsResponse200DataAdditionalProperty": "mass_list_user_details_response_200_data_additional_property",
    "MassListUserDetailsResponse200DataAdditionalPropertyAvatarThumbs": "mass_list_user_details_response_200_data_additional_property_avatar_thumbs",
    "MassListUserDetailsResponse200DataAdditionalPropertyListsStatesItem": "mass_list_user_details_response_200_data_additional_property_lists_states_item",
    "MassListUserDetailsResponse200DataAdditionalPropertySubscribedByData": "mass_list_user_details_response_200_data_additional_property_subscribed_by_data",
    "MassListUserDetailsResponse200DataAdditionalPropertySubscribedByDataSubscribesItem": "mass_list_user_details_response_200_data_additional_property_subscribed_by_data_subscribes_item",
    "MassListUserDetailsResponse200DataAdditionalPropertySubscribedOnData": "mass_list_user_details_response_200_data_additional_property_subscribed_on_data",
    "MassListUserDetailsResponse200Meta": "mass_list_user_details_response_200_meta",
    "MassListUserDetailsResponse200MetaCache": "mass_list_user_details_response_200_meta_cache",
    "MassListUserDetailsResponse200MetaCredits": "mass_list_user_details_response_200_meta_credits",
    "MassListUserDetailsResponse200MetaRateLimits": "mass_list_user_details_response_200_meta_rate_limits",
    "MassMessagesChartResponse200": "mass_messages_chart_response_200",
    "MassMessagesChartResponse200Data": "mass_messages_chart_response_200_data",
    "MassMessagesChartResponse200DataGroupMessages": "mass_messages_chart_response_200_data_group_messages",
    "MassMessagesChartResponse200DataGroupMessagesChartItem": "mass_messages_chart_response_200_data_group_messages_chart_item",
    "MassMessagesChartResponse200DataGroupMessagesPurchases": "mass_messages_chart_response_200_data_group_messages_purchases",
    "MassMessagesChartResponse200DataGroupMessagesPurchasesChartItem": "mass_messages_chart_response_200_data_group_messages_purchases_chart_item",
    "MassMessagesChartResponse200Meta": "mass_messages_chart_response_200_meta",
    "MassMessagesChartResponse200MetaCache": "mass_messages_chart_response_200_meta_cache",
    "MassMessagesChartResponse200MetaCredits": "mass_messages_chart_response_200_meta_credits",
    "MassMessagesChartResponse200MetaRateLimits": "mass_messages_chart_response_200_meta_rate_limits",
    "MassMessagesResponse200": "mass_messages_response_200",
    "MassMessagesResponse200Data": "mass_messages_response_200_data",
    "MassMessagesResponse200DataItemsItem": "mass_messages_response_200_data_items_item",
    "MassMessagesResponse200Meta": "mass_messages_response_200_meta",
    "MassMessagesResponse200MetaCache": "mass_messages_response_200_meta_cache",
    "MassMessagesResponse200MetaCredits": "mass_messages_response_200_meta_credits",
    "MassMessagesResponse200MetaRateLimits": "mass_messages_response_200_meta_rate_limits",
    "MassMessagesResponse200Pagination": "mass_messages_response_200_pagination",
    "MessageBuyersResponse200": "message_buyers_response_200",
    "MessageBuyersResponse200Data": "message_buyers_response_200_data",
    "MessageBuyersResponse200DataListItem": "message_buyers_response_200_data_list_item",
    "MessageBuyersResponse200Meta": "message_buyers_response_200_meta",
    "MessageBuyersResponse200MetaCache": "message_buyers_response_200_meta_cache",
    "MessageBuyersResponse200MetaCredits": "message_buyers_response_200_meta_credits",
    "MessageBuyersResponse200MetaRateLimits": "message_buyers_response_200_meta_rate_limits",
    "MessageBuyersResponse200Pagination": "message_buyers_response_200_pagination",
    "MuteChatNotificationsResponse200": "mute_chat_notifications_response_200",
    "MuteChatNotificationsResponse200Data": "mute_chat_notifications_response_200_data",
    "MuteChatNotificationsResponse200Meta": "mute_chat_notifications_response_200_meta",
    "MuteChatNotificationsResponse200MetaCache": "mute_chat_notifications_response_200_meta_cache",
    "MuteChatNotificationsResponse200MetaCredits": "mute_chat_notifications_response_200_meta_credits",
    "MuteChatNotificationsResponse200MetaRateLimits": "mute_chat_notifications_response_200_meta_rate_limits",
    "PinMessageResponse200": "pin_message_response_200",
    "PinMessageResponse200Data": "pin_message_response_200_data",
    "PinMessageResponse200Meta": "pin_message_response_200_meta",
    "PinMessageResponse200MetaCache": "pin_message_response_200_meta_cache",
    "PinMessageResponse200MetaCredits": "pin_message_response_200_meta_credits",
    "PinMessageResponse200MetaRateLimits": "pin_message_response_200_meta_rate_limits",
    "PinPostCommentResponse200": "pin_post_comment_response_200",
    "PinPostCommentResponse200Data": "pin_post_comment_response_200_data",
    "PinPostCommentResponse200Meta": "pin_post_comment_response_200_meta",
    "PinPostCommentResponse200MetaCache": "pin_post_comment_response_200_meta_cache",
    "PinPostCommentResponse200MetaCredits": "pin_post_comment_response_200_meta_credits",
    "PinPostCommentResponse200MetaRateLimits": "pin_post_comment_response_200_meta_rate_limits",
    "PinUnpinPostResponse200": "pin_unpin_post_response_200",
    "PinUnpinPostResponse200Data": "pin_unpin_post_response_200_data",
    "PinUnpinPostResponse200Meta": "pin_unpin_post_response_200_meta",
    "PinUnpinPostResponse200MetaCache": "pin_unpin_post_response_200_meta_cache",
    "PinUnpinPostResponse200MetaCredits": "pin_unpin_post_response_200_meta_credits",
    "PinUnpinPostResponse200MetaRateLimits": "pin_unpin_post_response_200_meta_rate_limits",
    "PinUnpinUserInUserListResponse200": "pin_unpin_user_in_user_list_response_200",
    "PinUnpinUserInUserListResponse200Data": "pin_unpin_user_in_user_list_response_200_data",
    "PinUnpinUserInUserListResponse200Meta": "pin_unpin_user_in_user_list_response_200_meta",
    "PinUnpinUserInUserListResponse200MetaCache": "pin_unpin_user_in_user_list_response_200_meta_cache",
    "PinUnpinUserInUserListResponse200MetaCredits": "pin_unpin_user_in_user_list_response_200_meta_credits",
    "PinUnpinUserInUserListResponse200MetaRateLimits": "pin_unpin_user_in_user_list_response_200_meta_rate_limits",
    "PollAuthenticationStatusResponse200": "poll_authentication_status_response_200",
    "PollAuthenticationStatusResponse200Account": "poll_authentication_status_response_200_account",
    "PollAuthenticationStatusResponse200AccountOnlyfansData": "poll_authentication_status_response_200_account_onlyfans_data",
    "PollAuthenticationStatusResponse200AccountOnlyfansDataAgeVerificationSession": "poll_authentication_status_response_200_account_onlyfans_data_age_verification_session",
    "PollAuthenticationStatusResponse200AccountOnlyfansDataHasNewTicketReplies": "poll_authentication_status_response_200_account_onlyfans_data_has_new_ticket_replies",
    "PollAuthenticationStatusResponse200AccountOnlyfansDataUpload": "poll_authentication_status_response_200_account_onlyfans_data_upload",
    "PollAuthenticationStatusResponse200AccountOnlyfansDataUploadGeoUploadArgs": "poll_authentication_status_response_200_account_onlyfans_data_upload_geo_upload_args",
    "PollAuthenticationStatusResponse200AccountOnlyfansDataUploadGeoUploadArgsAdditional": "poll_authentication_status_response_200_account_onlyfans_data_upload_geo_upload_args_additional",
    "PollAuthenticationStatusResponse200LastAttempt": "poll_authentication_status_response_200_last_attempt",
    "PublishQueueItemResponse200": "publish_queue_item_response_200",
    "PublishQueueItemResponse200Data": "publish_queue_item_response_200_data",
    "PublishQueueItemResponse200Meta": "publish_queue_item_response_200_meta",
    "PublishQueueItemResponse200MetaCache": "publish_queue_item_response_200_meta_cache",
    "PublishQueueItemResponse200MetaCredits": "publish_queue_item_response_200_meta_credits",
    "PublishQueueItemResponse200MetaRateLimits": "publish_queue_item_response_200_meta_rate_limits",
    "ReAuthenticateAccountResponse200": "re_authenticate_account_response_200",
    "ReAuthenticateAccountResponse400": "re_authenticate_account_response_400",
    "RedeliverWebhookDeliveryResponse200": "redeliver_webhook_delivery_response_200",
    "RedeliverWebhookDeliveryResponse200Meta": "redeliver_webhook_delivery_response_200_meta",
    "RedeliverWebhookDeliveryResponse200MetaCache": "redeliver_webhook_delivery_response_200_meta_cache",
    "RedeliverWebhookDeliveryResponse200MetaCredits": "redeliver_webhook_delivery_response_200_meta_credits",
    "RedeliverWebhookDeliveryResponse200MetaRateLimits": "redeliver_webhook_delivery_response_200_meta_rate_limits",
    "RemoveFreeTrialLinkTagsBody": "remove_free_trial_link_tags_body",
    "RemoveFreeTrialLinkTagsResponse200": "remove_free_trial_link_tags_response_200",
    "RemoveFreeTrialLinkTagsResponse200Data": "remove_free_trial_link_tags_response_200_data",
    "RemoveFreeTrialLinkTagsResponse200Meta": "remove_free_trial_link_tags_response_200_meta",
    "RemoveFreeTrialLinkTagsResponse200MetaCache": "remove_free_trial_link_tags_response_200_meta_cache",
    "RemoveFreeTrialLinkTagsResponse200MetaCredits": "remove_free_trial_link_tags_response_200_meta_credits",
    "RemoveFreeTrialLinkTagsResponse200MetaRateLimits": "remove_free_trial_link_tags_response_200_meta_rate_limits",
    "RemoveMediaFromListBody": "remove_media_from_list_body",
    "RemoveMediaFromListResponse200": "remove_media_from_list_response_200",
    "RemoveMediaFromListResponse200Data": "remove_media_from_list_response_200_data",
    "RemoveMediaFromListResponse200Meta": "remove_media_from_list_response_200_meta",
    "RemoveMediaFromListResponse200MetaCache": "remove_media_from_list_response_200_meta_cache",
    "RemoveMediaFromListResponse200MetaCredits": "remove_media_from_list_response_200_meta_credits",
    "RemoveMediaFromListResponse200MetaRateLimits": "remove_media_from_list_response_200_meta_rate_limits",
    "RemoveSharedFreeTrialLinkTagsBody": "remove_shared_free_trial_link_tags_body",
    "RemoveSharedFreeTrialLinkTagsResponse200": "remove_shared_free_trial_link_tags_response_200",
    "RemoveSharedFreeTrialLinkTagsResponse200Data": "remove_shared_free_trial_link_tags_response_200_data",
    "RemoveSharedFreeTrialLinkTagsResponse200Meta": "remove_shared_free_trial_link_tags_response_200_meta",
    "RemoveSharedFreeTrialLinkTagsResponse200MetaCache": "remove_shared_free_trial_link_tags_response_200_meta_cache",
    "RemoveSharedFreeTrialLinkTagsResponse200MetaCredits": "remove_shared_free_trial_link_tags_response_200_meta_credits",
    "RemoveSharedFreeTrialLinkTagsResponse200MetaRateLimits": "remove_shared_free_trial_link_tags_response_200_meta_rate_limits",
    "RemoveSharedTrackingLinkTagsBody": "remove_shared_tracking_link_tags_body",
    "RemoveSharedTrackingLinkTagsResponse200": "remove_shared_tracking_link_tags_response_200",
    "RemoveSharedTrackingLinkTagsResponse200Data": "remove_shared_tracking_link_tags_response_200_data",
    "RemoveSharedTrackingLinkTagsResponse200Meta": "remove_shared_tracking_link_tags_response_200_meta",
    "RemoveSharedTrackingLinkTagsResponse200MetaCache": "remove_shared_tracking_link_tags_response_200_meta_cache",
    "RemoveSharedTrackingLinkTagsResponse200MetaCredits": "remove_shared_tracking_link_tags_response_200_meta_credits",
    "RemoveSharedTrackingLinkTagsResponse200MetaRateLimits": "remove_shared_tracking_link_tags_response_200_meta_rate_limits",
    "RemoveSmartLinkTagsBody": "remove_smart_link_tags_body",
    "RemoveSmartLinkTagsResponse200": "remove_smart_link_tags_response_200",
    "RemoveSmartLinkTagsResponse200Meta": "remove_smart_link_tags_response_200_meta",
    "RemoveSmartLinkTagsResponse200MetaCache": "remove_smart_link_tags_response_200_meta_cache",
    "RemoveSmartLinkTagsResponse200MetaCredits": "remove_smart_link_tags_response_200_meta_credits",
    "RemoveSmartLinkTagsResponse200MetaRateLimits": "remove_smart_link_tags_response_200_meta_rate_limits",
    "RemoveStoryFromHighlightResponse200": "remove_story_from_highlight_response_200",
    "RemoveStoryFromHighlightResponse200Data": "remove_story_from_highlight_response_200_data",
    "RemoveStoryFromHighlightResponse200Meta": "remove_story_from_highlight_response_200_meta",
    "RemoveStoryFromHighlightResponse200MetaCache": "remove_story_from_highlight_response_200_meta_cache",
    "RemoveStoryFromHighlightResponse200MetaCredits": "remove_story_from_highlight_response_200_meta_credits",
    "RemoveStoryFromHighlightResponse200MetaRateLimits": "remove_story_from_highlight_response_200_meta_rate_limits",
    "RemoveTrackingLinkTagsBody": "remove_tracking_link_tags_body",
    "RemoveTrackingLinkTagsResponse200": "remove_tracking_link_tags_response_200",
    "RemoveTrackingLinkTagsResponse200Data": "remove_tracking_link_tags_response_200_data",
    "RemoveTrackingLinkTagsResponse200Meta": "remove_tracking_link_tags_response_200_meta",
    "RemoveTrackingLinkTagsResponse200MetaCache": "remove_tracking_link_tags_response_200_meta_cache",
    "RemoveTrackingLinkTagsResponse200MetaCredits": "remove_tracking_link_tags_response_200_meta_credits",
    "RemoveTrackingLinkTagsResponse200MetaRateLimits": "remove_tracking_link_tags_response_200_meta_rate_limits",
    "RemoveUserFromAUserListResponse200": "remove_user_from_a_user_list_response_200",
    "RemoveUserFromAUserListResponse200Data": "remove_user_from_a_user_list_response_200_data",
    "RemoveUserFromAUserListResponse200DataList": "remove_user_from_a_user_list_response_200_data_list",
    "RemoveUserFromAUserListResponse200DataListUsersItem": "remove_user_from_a_user_list_response_200_data_list_users_item",
    "RemoveUserFromAUserListResponse200DataListUsersItemAvatarThumbs": "remove_user_from_a_user_list_response_200_data_list_users_item_avatar_thumbs",
    "RemoveUserFromAUserListResponse200DataUserState": "remove_user_from_a_user_list_response_200_data_user_state",
    "RemoveUserFromAUserListResponse200Meta": "remove_user_from_a_user_list_response_200_meta",
    "RemoveUserFromAUserListResponse200MetaCache": "remove_user_from_a_user_list_response_200_meta_cache",
    "RemoveUserFromAUserListResponse200MetaCredits": "remove_user_from_a_user_list_response_200_meta_credits",
    "RemoveUserFromAUserListResponse200MetaRateLimits": "remove_user_from_a_user_list_response_200_meta_rate_limits",
    "RenameReleaseFormResponse200": "rename_release_form_response_200",
    "RenameReleaseFormResponse200Meta": "rename_release_form_response_200_meta",
    "RenameReleaseFormResponse200MetaCache": "rename_release_form_response_200_meta_cache",
    "RenameReleaseFormResponse200MetaCredits": "rename_release_form_response_200_meta_credits",
    "RenameReleaseFormResponse200MetaRateLimits": "rename_release_form_response_200_meta_rate_limits",
    "RenameVaultListBody": "rename_vault_list_body",
    "RenameVaultListResponse200": "rename_vault_list_response_200",
    "RenameVaultListResponse200Data": "rename_vault_list_response_200_data",
    "RenameVaultListResponse200Meta": "rename_vault_list_response_200_meta",
    "RenameVaultListResponse200MetaCache": "rename_vault_list_response_200_meta_cache",
    "RenameVaultListResponse200MetaCredits": "rename_vault_list_response_200_meta_credits",
    "RenameVaultListResponse200MetaRateLimits": "rename_vault_list_response_200_meta_rate_limits",
    "ReorderSocialMediaButtonsBody": "reorder_social_media_buttons_body",
    "ReorderSocialMediaButtonsResponse200": "reorder_social_media_buttons_response_200",
    "ReorderSocialMediaButtonsResponse200DataItem": "reorder_social_media_buttons_response_200_data_item",
    "ReorderSocialMediaButtonsResponse200Meta": "reorder_social_media_buttons_response_200_meta",
    "ReorderSocialMediaButtonsResponse200MetaCache": "reorder_social_media_buttons_response_200_meta_cache",
    "ReorderSocialMediaButtonsResponse200MetaCredits": "reorder_social_media_buttons_response_200_meta_credits",
    "ReorderSocialMediaButtonsResponse200MetaRateLimits": "reorder_social_media_buttons_response_200_meta_rate_limits",
    "RequestManualWithdrawalBody": "request_manual_withdrawal_body",
    "RequestManualWithdrawalResponse200": "request_manual_withdrawal_response_200",
    "RequestManualWithdrawalResponse200Data": "request_manual_withdrawal_response_200_data",
    "RequestManualWithdrawalResponse200DataListItem": "request_manual_withdrawal_response_200_data_list_item",
    "RequestManualWithdrawalResponse200Meta": "request_manual_withdrawal_response_200_meta",
    "RequestManualWithdrawalResponse200MetaCache": "request_manual_withdrawal_response_200_meta_cache",
    "RequestManualWithdrawalResponse200MetaCredits": "request_manual_withdrawal_response_200_meta_credits",
    "RequestManualWithdrawalResponse200MetaRateLimits": "request_manual_withdrawal_response_200_meta_rate_limits",
    "RestrictUserResponse200": "restrict_user_response_200",
    "RestrictUserResponse200Data": "restrict_user_response_200_data",
    "RestrictUserResponse200DataAvatarThumbs": "restrict_user_response_200_data_avatar_thumbs",
    "RestrictUserResponse200DataHeaderSize": "restrict_user_response_200_data_header_size",
    "RestrictUserResponse200DataHeaderThumbs": "restrict_user_response_200_data_header_thumbs",
    "RestrictUserResponse200DataListsStatesItem": "restrict_user_response_200_data_lists_states_item",
    "RestrictUserResponse200DataSubscribedByData": "restrict_user_response_200_data_subscribed_by_data",
    "RestrictUserResponse200DataSubscribedByDataSubscribesItem": "restrict_user_response_200_data_subscribed_by_data_subscribes_item",
    "RestrictUserResponse200DataSubscribedOnData": "restrict_user_response_200_data_subscribed_on_data",
    "RestrictUserResponse200DataSubscriptionBundlesItem": "restrict_user_response_200_data_subscription_bundles_item",
    "RestrictUserResponse200Meta": "restrict_user_response_200_meta",
    "RestrictUserResponse200MetaCache": "restrict_user_response_200_meta_cache",
    "RestrictUserResponse200MetaCredits": "restrict_user_response_200_meta_credits",
    "RestrictUserResponse200MetaRateLimits": "restrict_user_response_200_meta_rate_limits",
    "RetryFailedDataExportResponse200": "retry_failed_data_export_response_200",
    "RetryFailedDataExportResponse200Data": "retry_failed_data_export_response_200_data",
    "RetryFailedDataExportResponse200Meta": "retry_failed_data_export_response_200_meta",
    "RetryFailedDataExportResponse200MetaCache": "retry_failed_data_export_response_200_meta_cache",
    "RetryFailedDataExportResponse200MetaCredits": "retry_failed_data_export_response_200_meta_credits",
    "RetryFailedDataExportResponse200MetaRateLimits": "retry_failed_data_export_response_200_meta_rate_limits",
    "RevokeSharedFreeTrialLinkAccessResponse200": "revoke_shared_free_trial_link_access_response_200",
    "RevokeSharedFreeTrialLinkAccessResponse200Data": "revoke_shared_free_trial_link_access_response_200_data",
    "RevokeSharedFreeTrialLinkAccessResponse200Meta": "revoke_shared_free_trial_link_access_response_200_meta",
    "RevokeSharedFreeTrialLinkAccessResponse200MetaCache": "revoke_shared_free_trial_link_access_response_200_meta_cache",
    "RevokeSharedFreeTrialLinkAccessResponse200MetaCredits": "revoke_shared_free_trial_link_access_response_200_meta_credits",
    "RevokeSharedFreeTrialLinkAccessResponse200MetaRateLimits": "revoke_shared_free_trial_link_access_response_200_meta_rate_limits",
    "RevokeSharedTrackingLinkAccessResponse200": "revoke_shared_tracking_link_access_response_200",
    "RevokeSharedTrackingLinkAccessResponse200Data": "revoke_shared_tracking_link_access_response_200_data",
    "RevokeSharedTrackingLinkAccessResponse200Meta": "revoke_shared_tracking_link_access_response_200_meta",
    "RevokeSharedTrackingLinkAccessResponse200MetaCache": "revoke_shared_tracking_link_access_response_200_meta_cache",
    "RevokeSharedTrackingLinkAccessResponse200MetaCredits": "revoke_shared_tracking_link_access_response_200_meta_credits",
    "RevokeSharedTrackingLinkAccessResponse200MetaRateLimits": "revoke_shared_tracking_link_access_response_200_meta_rate_limits",
    "SearchChatMessagesResponse200": "search_chat_messages_response_200",
    "SearchChatMessagesResponse200Meta": "search_chat_messages_response_200_meta",
    "SearchChatMessagesResponse200MetaCache": "search_chat_messages_response_200_meta_cache",
    "SearchChatMessagesResponse200MetaCredits": "search_chat_messages_response_200_meta_credits",
    "SearchChatMessagesResponse200MetaRateLimits": "search_chat_messages_response_200_meta_rate_limits",
    "SearchGiFsResponse200": "search_gi_fs_response_200",
    "SearchGiFsResponse200DataItem": "search_gi_fs_response_200_data_item",
    "SearchGiFsResponse200DataItemImages": "search_gi_fs_response_200_data_item_images",
    "SearchGiFsResponse200DataItemImagesFixedHeight": "search_gi_fs_response_200_data_item_images_fixed_height",
    "SearchGiFsResponse200DataItemImagesOriginal": "search_gi_fs_response_200_data_item_images_original",
    "SearchGiFsResponse200Meta": "search_gi_fs_response_200_meta",
    "SearchGiFsResponse200MetaCache": "search_gi_fs_response_200_meta_cache",
    "SearchGiFsResponse200MetaCredits": "search_gi_fs_response_200_meta_credits",
    "SearchGiFsResponse200MetaRateLimits": "search_gi_fs_response_200_meta_rate_limits",
    "SearchProfilesFilterGender": "search_profiles_filter_gender",
    "SearchProfilesResponse200": "search_profiles_response_200",
    "SearchProfilesResponse200DataItem": "search_profiles_response_200_data_item",
    "SearchProfilesResponse200Meta": "search_profiles_response_200_meta",
    "SearchProfilesResponse200MetaCache": "search_profiles_response_200_meta_cache",
    "SearchProfilesResponse200MetaCredits": "search_profiles_response_200_meta_credits",
    "SearchProfilesResponse200MetaRateLimits": "search_profiles_response_200_meta_rate_limits",
    "SearchProfilesResponse200Pagination": "search_profiles_response_200_pagination",
    "SearchProfilesSort": "search_profiles_sort",
    "SearchProfilesSortDirection": "search_profiles_sort_direction",
    "SearchUsersInNotificationsResponse200": "search_users_in_notifications_response_200",
    "SearchUsersInNotificationsResponse200DataItem": "search_users_in_notifications_response_200_data_item",
    "SearchUsersInNotificationsResponse200DataItemListsStatesItem": "search_users_in_notifications_response_200_data_item_lists_states_item",
    "SearchUsersInNotificationsResponse200DataItemSubscribedByData": "search_users_in_notifications_response_200_data_item_subscribed_by_data",
    "SearchUsersInNotificationsResponse200DataItemSubscribedByDataSubscribesItem": "search_users_in_notifications_response_200_data_item_subscribed_by_data_subscribes_item",
    "SearchUsersInNotificationsResponse200DataItemSubscribedOnData": "search_users_in_notifications_response_200_data_item_subscribed_on_data",
    "SearchUsersInNotificationsResponse200DataItemSubscribedOnDataSubscribesItem": "search_users_in_notifications_response_200_data_item_subscribed_on_data_subscribes_item",
    "SearchUsersInNotificationsResponse200Meta": "search_users_in_notifications_response_200_meta",
    "SearchUsersInNotificationsResponse200MetaCache": "search_users_in_notifications_response_200_meta_cache",
    "SearchUsersInNotificationsResponse200MetaCredits": "search_users_in_notifications_response_200_meta_credits",
    "SearchUsersInNotificationsResponse200MetaRateLimits": "search_users_in_notifications_response_200_meta_rate_limits",
    "Send2FaeMailToCreatorResponse200": "send_2_fae_mail_to_creator_response_200",
    "SendMassMessageBody": "send_mass_message_body",
    "SendMassMessageBodyBlockBannedWords": "send_mass_message_body_block_banned_words",
    "SendMassMessageResponse200": "send_mass_message_response_200",
    "SendMassMessageResponse200Data": "send_mass_message_response_200_data",
    "SendMassMessageResponse200Meta": "send_mass_message_response_200_meta",
    "SendMassMessageResponse200MetaCache": "send_mass_message_response_200_meta_cache",
    "SendMassMessageResponse200MetaCredits": "send_mass_message_response_200_meta_credits",
    "SendMassMessageResponse200MetaRateLimits": "send_mass_message_response_200_meta_rate_limits",
    "SendMessageBody": "send_message_body",
    "SendMessageBodyBlockBannedWords": "send_message_body_block_banned_words",
    "SendMessageResponse200": "send_message_response_200",
    "SendMessageResponse200Data": "send_message_response_200_data",
    "SendMessageResponse200DataFromUser": "send_message_response_200_data_from_user",
    "SendMessageResponse200Meta": "send_message_response_200_meta",
    "SendMessageResponse200MetaCache": "send_message_response_200_meta_cache",
    "SendMessageResponse200MetaCredits": "send_message_response_200_meta_credits",
    "SendMessageResponse200MetaRateLimits": "send_message_response_200_meta_rate_limits",
    "SendMessageResponse200Pagination": "send_message_response_200_pagination",
    "SendPostBody": "send_post_body",
    "SendPostBodyBlockBannedWords": "send_post_body_block_banned_words",
    "SendPostBodyVotingType": "send_post_body_voting_type",
    "SendPostResponse200": "send_post_response_200",
    "SendPostResponse200Data": "send_post_response_200_data",
    "SendPostResponse200DataAuthor": "send_post_response_200_data_author",
    "SendPostResponse200DataAuthorAvatarThumbs": "send_post_response_200_data_author_avatar_thumbs",
    "SendPostResponse200DataAuthorHeaderSize": "send_post_response_200_data_author_header_size",
    "SendPostResponse200DataAuthorHeaderThumbs": "send_post_response_200_data_author_header_thumbs",
    "SendPostResponse200DataMediaItem": "send_post_response_200_data_media_item",
    "SendPostResponse200DataMediaItemFiles": "send_post_response_200_data_media_item_files",
    "SendPostResponse200DataMediaItemFilesFull": "send_post_response_200_data_media_item_files_full",
    "SendPostResponse200Meta": "send_post_response_200_meta",
    "SendPostResponse200MetaCache": "send_post_response_200_meta_cache",
    "SendPostResponse200MetaCredits": "send_post_response_200_meta_credits",
    "SendPostResponse200MetaRateLimits": "send_post_response_200_meta_rate_limits",
    "SendSmartLinkPixelTestEventResponse200": "send_smart_link_pixel_test_event_response_200",
    "SendSmartLinkPixelTestEventResponse200Meta": "send_smart_link_pixel_test_event_response_200_meta",
    "SendSmartLinkPixelTestEventResponse200MetaCache": "send_smart_link_pixel_test_event_response_200_meta_cache",
    "SendSmartLinkPixelTestEventResponse200MetaCredits": "send_smart_link_pixel_test_event_response_200_meta_credits",
    "SendSmartLinkPixelTestEventResponse200MetaRateLimits": "send_smart_link_pixel_test_event_response_200_meta_rate_limits",
    "SetFansCustomNameBody": "set_fans_custom_name_body",
    "SetFansCustomNameResponse200": "set_fans_custom_name_response_200",
    "SetFansCustomNameResponse200Data": "set_fans_custom_name_response_200_data",
    "SetFansCustomNameResponse200DataAvatarThumbs": "set_fans_custom_name_response_200_data_avatar_thumbs",
    "SetFansCustomNameResponse200DataHeaderSize": "set_fans_custom_name_response_200_data_header_size",
    "SetFansCustomNameResponse200DataHeaderThumbs": "set_fans_custom_name_response_200_data_header_thumbs",
    "SetFansCustomNameResponse200DataListsStatesItem": "set_fans_custom_name_response_200_data_lists_states_item",
    "SetFansCustomNameResponse200DataSubscribedByData": "set_fans_custom_name_response_200_data_subscribed_by_data",
    "SetFansCustomNameResponse200DataSubscribedOnData": "set_fans_custom_name_response_200_data_subscribed_on_data",
    "SetFansCustomNameResponse200Meta": "set_fans_custom_name_response_200_meta",
    "SetFansCustomNameResponse200MetaCache": "set_fans_custom_name_response_200_meta_cache",
    "SetFansCustomNameResponse200MetaCredits": "set_fans_custom_name_response_200_meta_credits",
    "SetFansCustomNameResponse200MetaRateLimits": "set_fans_custom_name_response_200_meta_rate_limits",
    "ShowPostStatisticsResponse200": "show_post_statistics_response_200",
    "ShowPostStatisticsResponse200Data": "show_post_statistics_response_200_data",
    "ShowPostStatisticsResponse200DataCommentChartItem": "show_post_statistics_response_200_data_comment_chart_item",
    "ShowPostStatisticsResponse200DataLikeChartItem": "show_post_statistics_response_200_data_like_chart_item",
    "ShowPostStatisticsResponse200DataLookChartItem": "show_post_statistics_response_200_data_look_chart_item",
    "ShowPostStatisticsResponse200DataPurchasesChartItem": "show_post_statistics_response_200_data_purchases_chart_item",
    "ShowPostStatisticsResponse200DataTipChartItem": "show_post_statistics_response_200_data_tip_chart_item",
    "ShowPostStatisticsResponse200DataTipSumChartItem": "show_post_statistics_response_200_data_tip_sum_chart_item",
    "ShowPostStatisticsResponse200DataUniqueLookChartItem": "show_post_statistics_response_200_data_unique_look_chart_item",
    "ShowPostStatisticsResponse200Meta": "show_post_statistics_response_200_meta",
    "ShowPostStatisticsResponse200MetaCache": "show_post_statistics_response_200_meta_cache",
    "ShowPostStatisticsResponse200MetaCredits": "show_post_statistics_response_200_meta_credits",
    "ShowPostStatisticsResponse200MetaRateLimits": "show_post_statistics_response_200_meta_rate_limits",
    "ShowSmartLinkPostbackResponse200": "show_smart_link_postback_response_200",
    "ShowSmartLinkPostbackResponse200Data": "show_smart_link_postback_response_200_data",
    "ShowSmartLinkPostbackResponse200DataHeadersItem": "show_smart_link_postback_response_200_data_headers_item",
    "ShowSmartLinkPostbackResponse200DataSmartLinksItem": "show_smart_link_postback_response_200_data_smart_links_item",
    "ShowSmartLinkPostbackResponse200Meta": "show_smart_link_postback_response_200_meta",
    "ShowSmartLinkPostbackResponse200MetaCache": "show_smart_link_postback_response_200_meta_cache",
    "ShowSmartLinkPostbackResponse200MetaCredits": "show_smart_link_postback_response_200_meta_credits",
    "ShowStoryHighlightResponse200": "show_story_highlight_response_200",
    "ShowStoryHighlightResponse200Data": "show_story_highlight_response_200_data",
    "ShowStoryHighlightResponse200DataStoriesItem": "show_story_highlight_response_200_data_stories_item",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItem": "show_story_highlight_response_200_data_stories_item_media_item",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItemFiles": "show_story_highlight_response_200_data_stories_item_media_item_files",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesFull": "show_story_highlight_response_200_data_stories_item_media_item_files_full",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesPreview": "show_story_highlight_response_200_data_stories_item_media_item_files_preview",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesPreviewSources": "show_story_highlight_response_200_data_stories_item_media_item_files_preview_sources",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesSquarePreview": "show_story_highlight_response_200_data_stories_item_media_item_files_square_preview",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesSquarePreviewSources": "show_story_highlight_response_200_data_stories_item_media_item_files_square_preview_sources",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItemFilesThumb": "show_story_highlight_response_200_data_stories_item_media_item_files_thumb",
    "ShowStoryHighlightResponse200DataStoriesItemMediaItemVideoSources": "show_story_highlight_response_200_data_stories_item_media_item_video_sources",
    "ShowStoryHighlightResponse200DataStoriesItemTextsItem": "show_story_highlight_response_200_data_stories_item_texts_item",
    "ShowStoryHighlightResponse200Meta": "show_story_highlight_response_200_meta",
    "ShowStoryHighlightResponse200MetaCache": "show_story_highlight_response_200_meta_cache",
    "ShowStoryHighlightResponse200MetaCredits": "show_story_highlight_response_200_meta_credits",
    "ShowStoryHighlightResponse200MetaRateLimits": "show_story_highlight_response_200_meta_rate_limits",
    "ShowStoryResponse200": "show_story_response_200",
    "ShowStoryResponse200Data": "show_story_response_200_data",
    "ShowStoryResponse200DataMediaItem": "show_story_response_200_data_media_item",
    "ShowStoryResponse200DataMediaItemFiles": "show_story_response_200_data_media_item_files",
    "ShowStoryResponse200DataMediaItemFilesFull": "show_story_response_200_data_media_item_files_full",
    "ShowStoryResponse200DataMediaItemFilesPreview": "show_story_response_200_data_media_item_files_preview",
    "ShowStoryResponse200DataMediaItemFilesPreviewSources": "show_story_response_200_data_media_item_files_preview_sources",
    "ShowStoryResponse200DataMediaItemFilesSquarePreview": "show_story_response_200_data_media_item_files_square_preview",
    "ShowStoryResponse200DataMediaItemFilesSquarePreviewSources": "show_story_response_200_data_media_item_files_square_preview_sources",
    "ShowStoryResponse200DataMediaItemFilesThumb": "show_story_response_200_data_media_item_files_thumb",
    "ShowStoryResponse200DataMediaItemVideoSources": "show_story_response_200_data_media_item_video_sources",
    "ShowStoryResponse200Meta": "show_story_response_200_meta",
    "ShowStoryResponse200MetaCache": "show_story_response_200_meta_cache",
    "ShowStoryResponse200MetaCredits": "show_story_response_200_meta_credits",
    "ShowStoryResponse200MetaRateLimits": "show_story_response_200_meta_rate_limits",
    "ShowVaultListResponse200": "show_vault_list_response_200",
    "ShowVaultListResponse200Data": "show_vault_list_response_200_data",
    "ShowVaultListResponse200Meta": "show_vault_list_response_200_meta",
    "ShowVaultListResponse200MetaCache": "show_vault_list_response_200_meta_cache",
    "ShowVaultListResponse200MetaCredits": "show_vault_list_response_200_meta_credits",
    "ShowVaultListResponse200MetaRateLimits": "show_vault_list_response_200_meta_rate_limits",
    "ShowWebhookResponse200": "show_webhook_response_200",
    "ShowWebhookResponse200Data": "show_webhook_response_200_data",
    "ShowWebhookResponse200Meta": "show_webhook_response_200_meta",
    "ShowWebhookResponse200MetaCache": "show_webhook_response_200_meta_cache",
    "ShowWebhookResponse200MetaCredits": "show_webhook_response_200_meta_credits",
    "ShowWebhookResponse200MetaRateLimits": "show_webhook_response_200_meta_rate_limits",
    "StartAuthenticationBody": "start_authentication_body",
    "StartAuthenticationBodyAuthType": "start_authentication_body_auth_type",
    "StartAuthenticationBodyCustomProxy": "start_authentication_body_custom_proxy",
    "StartAuthenticationBodyProxyCountry": "start_authentication_body_proxy_country",
    "StartAuthenticationResponse200": "start_authentication_response_200",
    "StartDataExportResponse200": "start_data_export_response_200",
    "StartDataExportResponse200Data": "start_data_export_response_200_data",
    "StartDataExportResponse200Meta": "start_data_export_response_200_meta",
    "StartDataExportResponse200MetaCache": "start_data_export_response_200_meta_cache",
    "StartDataExportResponse200MetaCredits": "start_data_export_response_200_meta_credits",
    "StartDataExportResponse200MetaRateLimits": "start_data_export_response_200_meta_rate_limits",
    "StartTypingIndicatorResponse200": "start_typing_indicator_response_200",
    "StartTypingIndicatorResponse200Data": "start_typing_indicator_response_200_data",
    "StartTypingIndicatorResponse200Meta": "start_typing_indicator_response_200_meta",
    "StartTypingIndicatorResponse200MetaCache": "start_typing_indicator_response_200_meta_cache",
    "StartTypingIndicatorResponse200MetaCredits": "start_typing_indicator_response_200_meta_credits",
    "StartTypingIndicatorResponse200MetaRateLimits": "start_typing_indicator_response_200_meta_rate_limits",
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
    "StatisticsOverviewResponse200Meta": "statistics_overview_response_200_meta",
    "StatisticsOverviewResponse200MetaCache": "statistics_overview_response_200_meta_cache",
    "StatisticsOverviewResponse200MetaCredits": "statistics_overview_response_200_meta_credits",
    "StatisticsOverviewResponse200MetaRateLimits": "statistics_overview_response_200_meta_rate_limits",
    "StatisticsOverviewType": "statistics_overview_type",
    "StopPromotionResponse200": "stop_promotion_response_200",
    "StopPromotionResponse200Data": "stop_promotion_response_200_data",
    "StopPromotionResponse200Meta": "stop_promotion_response_200_meta",
    "StopPromotionResponse200MetaCache": "stop_promotion_response_200_meta_cache",
    "StopPromotionResponse200MetaCredits": "stop_promotion_response_200_meta_credits",
    "StopPromotionResponse200MetaRateLimits": "stop_promotion_response_200_meta_rate_limits",
    "Submit2FaBody": "submit_2_fa_body",
    "Submit2FaResponse200": "submit_2_fa_response_200",
    "SubscribeToUserResponse200": "subscribe_to_user_response_200",
    "SubscribeToUserResponse200Data": "subscribe_to_user_response_200_data",
    "SubscribeToUserResponse200DataAvatarThumbs": "subscribe_to_user_response_200_data_avatar_thumbs",
    "SubscribeToUserResponse200DataHeaderSize": "subscribe_to_user_response_200_data_header_size",
    "SubscribeToUserResponse200DataHeaderThumbs": "subscribe_to_user_response_200_data_header_thumbs",
    "SubscribeToUserResponse200DataListsStatesItem": "subscribe_to_user_response_200_data_lists_states_item",
    "SubscribeToUserResponse200DataSubscribedByData": "subscribe_to_user_response_200_data_subscribed_by_data",
    "SubscribeToUserResponse200DataSubscribedByDataSubscribesItem": "subscribe_to_user_response_200_data_subscribed_by_data_subscribes_item",
    "SubscribeToUserResponse200Meta": "subscribe_to_user_response_200_meta",
    "SubscribeToUserResponse200MetaCache": "subscribe_to_user_response_200_meta_cache",
    "SubscribeToUserResponse200MetaCredits": "subscribe_to_user_response_200_meta_credits",
    "SubscribeToUserResponse200MetaRateLimits": "subscribe_to_user_response_200_meta_rate_limits",
    "TopMessageResponse200": "top_message_response_200",
    "TopMessageResponse200Data": "top_message_response_200_data",
    "TopMessageResponse200DataPurchases": "top_message_response_200_data_purchases",
    "TopMessageResponse200DataPurchasesMediaItem": "top_message_response_200_data_purchases_media_item",
    "TopMessageResponse200DataPurchasesMediaItemFiles": "top_message_response_200_data_purchases_media_item_files",
    "TopMessageResponse200DataPurchasesMediaItemFilesFull": "top_message_response_200_data_purchases_media_item_files_full",
    "TopMessageResponse200DataPurchasesMediaItemFilesPreview": "top_message_response_200_data_purchases_media_item_files_preview",
    "TopMessageResponse200DataPurchasesMediaItemFilesSquarePreview": "top_message_response_200_data_purchases_media_item_files_square_preview",
    "TopMessageResponse200DataPurchasesMediaItemFilesThumb": "top_message_response_200_data_purchases_media_item_files_thumb",
    "TopMessageResponse200DataPurchasesMediaItemVideoSources": "top_message_response_200_data_purchases_media_item_video_sources",
    "TopMessageResponse200DataPurchasesRelationships": "top_message_response_200_data_purchases_relationships",
    "TopMessageResponse200DataPurchasesRelationshipsBuyers": "top_message_response_200_data_purchases_relationships_buyers",
    "TopMessageResponse200Meta": "top_message_response_200_meta",
    "TopMessageResponse200MetaCache": "top_message_response_200_meta_cache",
    "TopMessageResponse200MetaCredits": "top_message_response_200_meta_credits",
    "TopMessageResponse200MetaRateLimits": "top_message_response_200_meta_rate_limits",
    "UnarchivePostResponse200": "unarchive_post_response_200",
    "UnarchivePostResponse200Data": "unarchive_post_response_200_data",
    "UnarchivePostResponse200DataCounters": "unarchive_post_response_200_data_counters",
    "UnarchivePostResponse200DataLabelStatesItem": "unarchive_post_response_200_data_label_states_item",
    "UnarchivePostResponse200Meta": "unarchive_post_response_200_meta",
    "UnarchivePostResponse200MetaCache": "unarchive_post_response_200_meta_cache",
    "UnarchivePostResponse200MetaCredits": "unarchive_post_response_200_meta_credits",
    "UnarchivePostResponse200MetaRateLimits": "unarchive_post_response_200_meta_rate_limits",
    "UnblockUserResponse200": "unblock_user_response_200",
    "UnblockUserResponse200Data": "unblock_user_response_200_data",
    "UnblockUserResponse200DataAvatarThumbs": "unblock_user_response_200_data_avatar_thumbs",
    "UnblockUserResponse200DataHeaderSize": "unblock_user_response_200_data_header_size",
    "UnblockUserResponse200DataHeaderThumbs": "unblock_user_response_200_data_header_thumbs",
    "UnblockUserResponse200DataListsStatesItem": "unblock_user_response_200_data_lists_states_item",
    "UnblockUserResponse200DataSubscribedByData": "unblock_user_response_200_data_subscribed_by_data",
    "UnblockUserResponse200DataSubscribedByDataSubscribesItem": "unblock_user_response_200_data_subscribed_by_data_subscribes_item",
    "UnblockUserResponse200DataSubscribedOnData": "unblock_user_response_200_data_subscribed_on_data",
    "UnblockUserResponse200DataSubscriptionBundlesItem": "unblock_user_response_200_data_subscription_bundles_item",
    "UnblockUserResponse200Meta": "unblock_user_response_200_meta",
    "UnblockUserResponse200MetaCache": "unblock_user_response_200_meta_cache",
    "UnblockUserResponse200MetaCredits": "unblock_user_response_200_meta_credits",
    "UnblockUserResponse200MetaRateLimits": "unblock_user_response_200_meta_rate_limits",
    "UnlikeMessageResponse200": "unlike_message_response_200",
    "UnlikeMessageResponse200Data": "unlike_message_response_200_data",
    "UnlikeMessageResponse200Meta": "unlike_message_response_200_meta",
    "UnlikeMessageResponse200MetaCache": "unlike_message_response_200_meta_cache",
    "UnlikeMessageResponse200MetaCredits": "unlike_message_response_200_meta_credits",
    "UnlikeMessageResponse200MetaRateLimits": "unlike_message_response_200_meta_rate_limits",
    "UnlikePostCommentResponse200": "unlike_post_comment_response_200",
    "UnlikePostCommentResponse200Data": "unlike_post_comment_response_200_data",
    "UnlikePostCommentResponse200Meta": "unlike_post_comment_response_200_meta",
    "UnlikePostCommentResponse200MetaCache": "unlike_post_comment_response_200_meta_cache",
    "UnlikePostCommentResponse200MetaCredits": "unlike_post_comment_response_200_meta_credits",
    "UnlikePostCommentResponse200MetaRateLimits": "unlike_post_comment_response_200_meta_rate_limits",
    "UnmuteChatNotificationsResponse200": "unmute_chat_notifications_response_200",
    "UnmuteChatNotificationsResponse200Data": "unmute_chat_notifications_response_200_data",
    "UnmuteChatNotificationsResponse200Meta": "unmute_chat_notifications_response_200_meta",
    "UnmuteChatNotificationsResponse200MetaCache": "unmute_chat_notifications_response_200_meta_cache",
    "UnmuteChatNotificationsResponse200MetaCredits": "unmute_chat_notifications_response_200_meta_credits",
    "UnmuteChatNotificationsResponse200MetaRateLimits": "unmute_chat_notifications_response_200_meta_rate_limits",
    "UnpinMessageResponse200": "unpin_message_response_200",
    "UnpinMessageResponse200Data": "unpin_message_response_200_data",
    "UnpinMessageResponse200Meta": "unpin_message_response_200_meta",
    "UnpinMessageResponse200MetaCache": "unpin_message_response_200_meta_cache",
    "UnpinMessageResponse200MetaCredits": "unpin_message_response_200_meta_credits",
    "UnpinMessageResponse200MetaRateLimits": "unpin_message_response_200_meta_rate_limits",
    "UnpinPostCommentResponse200": "unpin_post_comment_response_200",
    "UnpinPostCommentResponse200Data": "unpin_post_comment_response_200_data",
    "UnpinPostCommentResponse200Meta": "unpin_post_comment_response_200_meta",
    "UnpinPostCommentResponse200MetaCache": "unpin_post_comment_response_200_meta_cache",
    "UnpinPostCommentResponse200MetaCredits": "unpin_post_comment_response_200_meta_credits",
    "UnpinPostCommentResponse200MetaRateLimits": "unpin_post_comment_response_200_meta_rate_limits",
    "UnrestrictUserResponse200": "unrestrict_user_response_200",
    "UnrestrictUserResponse200Data": "unrestrict_user_response_200_data",
    "UnrestrictUserResponse200DataAvatarThumbs": "unrestrict_user_response_200_data_avatar_thumbs",
    "UnrestrictUserResponse200DataHeaderSize": "unrestrict_user_response_200_data_header_size",
    "UnrestrictUserResponse200DataHeaderThumbs": "unrestrict_user_response_200_data_header_thumbs",
    "UnrestrictUserResponse200DataListsStatesItem": "unrestrict_user_response_200_data_lists_states_item",
    "UnrestrictUserResponse200DataSubscribedByData": "unrestrict_user_response_200_data_subscribed_by_data",
    "UnrestrictUserResponse200DataSubscribedByDataSubscribesItem": "unrestrict_user_response_200_data_subscribed_by_data_subscribes_item",
    "UnrestrictUserResponse200DataSubscribedOnData": "unrestrict_user_response_200_data_subscribed_on_data",
    "UnrestrictUserResponse200DataSubscriptionBundlesItem": "unrestrict_user_response_200_data_subscription_bundles_item",
    "UnrestrictUserResponse200Meta": "unrestrict_user_response_200_meta",
    "UnrestrictUserResponse200MetaCache": "unrestrict_user_response_200_meta_cache",
    "UnrestrictUserResponse200MetaCredits": "unrestrict_user_response_200_meta_credits",
    "UnrestrictUserResponse200MetaRateLimits": "unrestrict_user_response_200_meta_rate_limits",
    "UnsendDeleteMassMessageResponse200": "unsend_delete_mass_message_response_200",
    "UnsendDeleteMassMessageResponse200Data": "unsend_delete_mass_message_response_200_data",
    "UnsendDeleteMassMessageResponse200DataQueue": "unsend_delete_mass_message_response_200_data_queue",
    "UnsendDeleteMassMessageResponse200Meta": "unsend_delete_mass_message_response_200_meta",
    "UnsendDeleteMassMessageResponse200MetaCache": "unsend_delete_mass_message_response_200_meta_cache",
    "UnsendDeleteMassMessageResponse200MetaCredits": "unsend_delete_mass_message_response_200_meta_credits",
    "UnsendDeleteMassMessageResponse200MetaRateLimits": "unsend_delete_mass_message_response_200_meta_rate_limits",
    "UnsubscribeFromUserBody": "unsubscribe_from_user_body",
    "UnsubscribeFromUserResponse200": "unsubscribe_from_user_response_200",
    "UnsubscribeFromUserResponse200Data": "unsubscribe_from_user_response_200_data",
    "UnsubscribeFromUserResponse200Meta": "unsubscribe_from_user_response_200_meta",
    "UnsubscribeFromUserResponse200MetaCache": "unsubscribe_from_user_response_200_meta_cache",
    "UnsubscribeFromUserResponse200MetaCredits": "unsubscribe_from_user_response_200_meta_credits",
    "UpdateAuthenticationCredentialsBody": "update_authentication_credentials_body",
    "UpdateAuthenticationCredentialsBodyAuthType": "update_authentication_credentials_body_auth_type",
    "UpdateAuthenticationCredentialsResponse200": "update_authentication_credentials_response_200",
    "UpdateBlockedCountriesBody": "update_blocked_countries_body",
    "UpdateBlockedCountriesResponse200": "update_blocked_countries_response_200",
    "UpdateBlockedCountriesResponse200Data": "update_blocked_countries_response_200_data",
    "UpdateBlockedCountriesResponse200Meta": "update_blocked_countries_response_200_meta",
    "UpdateBlockedCountriesResponse200MetaCache": "update_blocked_countries_response_200_meta_cache",
    "UpdateBlockedCountriesResponse200MetaCredits": "update_blocked_countries_response_200_meta_credits",
    "UpdateBlockedCountriesResponse200MetaRateLimits": "update_blocked_countries_response_200_meta_rate_limits",
    "UpdateCustomSummaryCategoryBody": "update_custom_summary_category_body",
    "UpdateCustomSummaryCategoryResponse200": "update_custom_summary_category_response_200",
    "UpdateCustomSummaryCategoryResponse200Meta": "update_custom_summary_category_response_200_meta",
    "UpdateCustomSummaryCategoryResponse200MetaCache": "update_custom_summary_category_response_200_meta_cache",
    "UpdateCustomSummaryCategoryResponse200MetaCredits": "update_custom_summary_category_response_200_meta_credits",
    "UpdateCustomSummaryCategoryResponse200MetaRateLimits": "update_custom_summary_category_response_200_meta_rate_limits",
    "UpdateMassMessageBody": "update_mass_message_body",
    "UpdateMassMessageBodyBlockBannedWords": "update_mass_message_body_block_banned_words",
    "UpdateMassMessageResponse200": "update_mass_message_response_200",
    "UpdateMassMessageResponse200Data": "update_mass_message_response_200_data",
    "UpdateMassMessageResponse200Meta": "update_mass_message_response_200_meta",
    "UpdateMassMessageResponse200MetaCache": "update_mass_message_response_200_meta_cache",
    "UpdateMassMessageResponse200MetaCredits": "update_mass_message_response_200_meta_credits",
    "UpdateMassMessageResponse200MetaRateLimits": "update_mass_message_response_200_meta_rate_limits",
    "UpdateNotificationTabsOrderBody": "update_notification_tabs_order_body",
    "UpdateNotificationTabsOrderResponse200": "update_notification_tabs_order_response_200",
    "UpdateNotificationTabsOrderResponse200Data": "update_notification_tabs_order_response_200_data",
    "UpdateNotificationTabsOrderResponse200Meta": "update_notification_tabs_order_response_200_meta",
    "UpdateNotificationTabsOrderResponse200MetaCache": "update_notification_tabs_order_response_200_meta_cache",
    "UpdateNotificationTabsOrderResponse200MetaCredits": "update_notification_tabs_order_response_200_meta_credits",
    "UpdateNotificationTabsOrderResponse200MetaRateLimits": "update_notification_tabs_order_response_200_meta_rate_limits",
    "UpdatePayoutFrequencyBody": "update_payout_frequency_body",
    "UpdatePayoutFrequencyBodyFrequency": "update_payout_frequency_body_frequency",
    "UpdatePayoutFrequencyResponse200": "update_payout_frequency_response_200",
    "UpdatePayoutFrequencyResponse200Data": "update_payout_frequency_response_200_data",
    "UpdatePayoutFrequencyResponse200Meta": "update_payout_frequency_response_200_meta",
    "UpdatePayoutFrequencyResponse200MetaCache": "update_payout_frequency_response_200_meta_cache",
    "UpdatePayoutFrequencyResponse200MetaCredits": "update_payout_frequency_response_200_meta_credits",
    "UpdatePayoutFrequencyResponse200MetaRateLimits": "update_payout_frequency_response_200_meta_rate_limits",
    "UpdatePostBody": "update_post_body",
    "UpdatePostBodyBlockBannedWords": "update_post_body_block_banned_words",
    "UpdatePostBodyVotingType": "update_post_body_voting_type",
    "UpdateProfileBody": "update_profile_body",
    "UpdateProfileResponse200": "update_profile_response_200",
    "UpdateProfileResponse200Data": "update_profile_response_200_data",
    "UpdateProfileResponse200Meta": "update_profile_response_200_meta",
    "UpdateProfileResponse200MetaCache": "update_profile_response_200_meta_cache",
    "UpdateProfileResponse200MetaCredits": "update_profile_response_200_meta_credits",
    "UpdateProfileResponse200MetaRateLimits": "update_profile_response_200_meta_rate_limits",
    "UpdateSmartLinkPixelResponse200": "update_smart_link_pixel_response_200",
    "UpdateSmartLinkPixelResponse200Meta": "update_smart_link_pixel_response_200_meta",
    "UpdateSmartLinkPixelResponse200MetaCache": "update_smart_link_pixel_response_200_meta_cache",
    "UpdateSmartLinkPixelResponse200MetaCredits": "update_smart_link_pixel_response_200_meta_credits",
    "UpdateSmartLinkPixelResponse200MetaRateLimits": "update_smart_link_pixel_response_200_meta_rate_limits",
    "UpdateSmartLinkPostbackBody": "update_smart_link_postback_body",
    "UpdateSmartLinkPostbackBodyHeadersItem": "update_smart_link_postback_body_headers_item",
    "UpdateSmartLinkPostbackBodyHttpMethod": "update_smart_link_postback_body_http_method",
    "UpdateSmartLinkPostbackBodySmartLinkScope": "update_smart_link_postback_body_smart_link_scope",
    "UpdateSmartLinkPostbackResponse200": "update_smart_link_postback_response_200",
    "UpdateSmartLinkPostbackResponse200Data": "update_smart_link_postback_response_200_data",
    "UpdateSmartLinkPostbackResponse200DataHeadersItem": "update_smart_link_postback_response_200_data_headers_item",
    "UpdateSmartLinkPostbackResponse200DataSmartLinksItem": "update_smart_link_postback_response_200_data_smart_links_item",
    "UpdateSmartLinkPostbackResponse200Meta": "update_smart_link_postback_response_200_meta",
    "UpdateSmartLinkPostbackResponse200MetaCache": "update_smart_link_postback_response_200_meta_cache",
    "UpdateSmartLinkPostbackResponse200MetaCredits": "update_smart_link_postback_response_200_meta_credits",
    "UpdateSocialMediaButtonBody": "update_social_media_button_body",
    "UpdateSocialMediaButtonResponse200": "update_social_media_button_response_200",
    "UpdateSocialMediaButtonResponse200DataItem": "update_social_media_button_response_200_data_item",
    "UpdateSocialMediaButtonResponse200Meta": "update_social_media_button_response_200_meta",
    "UpdateSocialMediaButtonResponse200MetaCache": "update_social_media_button_response_200_meta_cache",
    "UpdateSocialMediaButtonResponse200MetaCredits": "update_social_media_button_response_200_meta_credits",
    "UpdateSocialMediaButtonResponse200MetaRateLimits": "update_social_media_button_response_200_meta_rate_limits",
    "UpdateStoryHighlightBody": "update_story_highlight_body",
    "UpdateStoryHighlightResponse200": "update_story_highlight_response_200",
    "UpdateStoryHighlightResponse200Data": "update_story_highlight_response_200_data",
    "UpdateStoryHighlightResponse200Meta": "update_story_highlight_response_200_meta",
    "UpdateStoryHighlightResponse200MetaCache": "update_story_highlight_response_200_meta_cache",
    "UpdateStoryHighlightResponse200MetaCredits": "update_story_highlight_response_200_meta_credits",
    "UpdateStoryHighlightResponse200MetaRateLimits": "update_story_highlight_response_200_meta_rate_limits",
    "UpdateSubscriptionPriceBody": "update_subscription_price_body",
    "UpdateSubscriptionPriceResponse200": "update_subscription_price_response_200",
    "UpdateSubscriptionPriceResponse200Data": "update_subscription_price_response_200_data",
    "UpdateSubscriptionPriceResponse200Meta": "update_subscription_price_response_200_meta",
    "UpdateSubscriptionPriceResponse200MetaCache": "update_subscription_price_response_200_meta_cache",
    "UpdateSubscriptionPriceResponse200MetaCredits": "update_subscription_price_response_200_meta_credits",
    "UpdateSubscriptionPriceResponse200MetaRateLimits": "update_subscription_price_response_200_meta_rate_limits",
    "UpdateUserListBody": "update_user_list_body",
    "UpdateUserListResponse200": "update_user_list_response_200",
    "UpdateUserListResponse200Data": "update_user_list_response_200_data",
    "UpdateUserListResponse200Meta": "update_user_list_response_200_meta",
    "UpdateUserListResponse200MetaCache": "update_user_list_response_200_meta_cache",
    "UpdateUserListResponse200MetaCredits": "update_user_list_response_200_meta_credits",
    "UpdateUserListResponse200MetaRateLimits": "update_user_list_response_200_meta_rate_limits",
    "UpdateWebhookBody": "update_webhook_body",
    "UpdateWebhookResponse200": "update_webhook_response_200",
    "UpdateWebhookResponse200Data": "update_webhook_response_200_data",
    "UpdateWebhookResponse200Meta": "update_webhook_response_200_meta",
    "UpdateWebhookResponse200MetaCache": "update_webhook_response_200_meta_cache",
    "UpdateWebhookResponse200MetaCredits": "update_webhook_response_200_meta_credits",
    "UpdateWebhookResponse200MetaRateLimits": "update_webhook_response_200_meta_rate_limits",
    "UpdateWelcomeMessageBody": "update_welcome_message_body",
    "UpdateWelcomeMessageResponse200": "update_welcome_message_response_200",
    "UpdateWelcomeMessageResponse200Data": "update_welcome_message_response_200_data",
    "UpdateWelcomeMessageResponse200DataMediaItem": "update_welcome_message_response_200_data_media_item",
    "UpdateWelcomeMessageResponse200DataMediaItemFiles": "update_welcome_message_response_200_data_media_item_files",
    "UpdateWelcomeMessageResponse200DataMediaItemFilesFull": "update_welcome_message_response_200_data_media_item_files_full",
    "UpdateWelcomeMessageResponse200DataMediaItemFilesPreview": "update_welcome_message_response_200_data_media_item_files_preview",
    "UpdateWelcomeMessageResponse200DataMediaItemFilesSquarePreview": "update_welcome_message_response_200_data_media_item_files_square_preview",
    "UpdateWelcomeMessageResponse200DataMediaItemFilesThumb": "update_welcome_message_response_200_data_media_item_files_thumb",
    "UpdateWelcomeMessageResponse200DataMediaItemVideoSources": "update_welcome_message_response_200_data_media_item_video_sources",
    "UpdateWelcomeMessageResponse200Meta": "update_welcome_message_response_200_meta",
    "UpdateWelcomeMessageResponse200MetaCache": "update_welcome_message_response_200_meta_cache",
    "UpdateWelcomeMessageResponse200MetaCredits": "update_welcome_message_response_200_meta_credits",
    "UpdateWelcomeMessageResponse200MetaRateLimits": "update_welcome_message_response_200_meta_rate_limits",
    "UploadMediaToTheOnlyFansCdnBody": "upload_media_to_the_only_fans_cdn_body",
    "UploadMediaToTheOnlyFansCdnBodyType": "upload_media_to_the_only_fans_cdn_body_type",
    "UploadMediaToTheOnlyFansCdnResponse200": "upload_media_to_the_only_fans_cdn_response_200",
    "UploadMediaToTheOnlyFansCdnResponse200Additional": "upload_media_to_the_only_fans_cdn_response_200_additional",
    "UploadMediaToTheOnlyFansCdnResponse200ThumbsItem": "upload_media_to_the_only_fans_cdn_response_200_thumbs_item",
    "UploadMediaToVaultBody": "upload_media_to_vault_body",
    "UploadMediaToVaultResponse200": "upload_media_to_vault_response_200",
    "UploadMediaToVaultResponse200Data": "upload_media_to_vault_response_200_data",
    "UploadMediaToVaultResponse200DataFiles": "upload_media_to_vault_response_200_data_files",
    "UploadMediaToVaultResponse200DataFilesFull": "upload_media_to_vault_response_200_data_files_full",
    "UploadMediaToVaultResponse200Meta": "upload_media_to_vault_response_200_meta",
    "UploadMediaToVaultResponse200MetaCache": "upload_media_to_vault_response_200_meta_cache",
    "UploadMediaToVaultResponse200MetaCredits": "upload_media_to_vault_response_200_meta_credits",
    "UploadMediaToVaultResponse200MetaRateLimits": "upload_media_to_vault_response_200_meta_rate_limits",
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
