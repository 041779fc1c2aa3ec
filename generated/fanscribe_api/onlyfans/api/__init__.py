"""The tags of the API, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import account as account
    from . import analytics_financial as analytics_financial
    from . import analytics_summary as analytics_summary
    from . import api_keys as api_keys
    from . import banking as banking
    from . import banned_words as banned_words
    from . import blocked_restricted_users as blocked_restricted_users
    from . import chargebacks as chargebacks
    from . import chat_messages as chat_messages
    from . import chats as chats
    from . import client_sessions as client_sessions
    from . import connect_only_fans_account as connect_only_fans_account
    from . import data_exports as data_exports
    from . import endpoints as endpoints
    from . import engagement_messages as engagement_messages
    from . import fans as fans
    from . import fans_ai_summary as fans_ai_summary
    from . import following as following
    from . import free_trial_links as free_trial_links
    from . import giphy as giphy
    from . import link_tags as link_tags
    from . import mass_messaging as mass_messaging
    from . import media as media
    from . import media_vault as media_vault
    from . import media_vault_lists as media_vault_lists
    from . import notifications as notifications
    from . import payouts as payouts
    from . import post_comments as post_comments
    from . import post_labels as post_labels
    from . import posts as posts
    from . import promotions as promotions
    from . import public_profiles as public_profiles
    from . import queue as queue
    from . import release_forms as release_forms
    from . import saved_for_later_messages as saved_for_later_messages
    from . import saved_for_later_posts as saved_for_later_posts
    from . import settings as settings
    from . import shared_free_trial_links as shared_free_trial_links
    from . import shared_tracking_links as shared_tracking_links
    from . import smart_link_postbacks as smart_link_postbacks
    from . import smart_links as smart_links
    from . import statistics as statistics
    from . import stored_free_trial_links as stored_free_trial_links
    from . import stored_shared_free_trial_links as stored_shared_free_trial_links
    from . import stored_shared_tracking_links as stored_shared_tracking_links
    from . import stored_tracking_links as stored_tracking_links
    from . import stories as stories
    from . import story_highlights as story_highlights
    from . import subscription_bundles as subscription_bundles
    from . import tracking_links as tracking_links
    from . import transactions as transactions
    from . import usage as usage
    from . import user_list_collections as user_list_collections
    from . import users as users
    from . import webhooks as webhooks

__all__ = [
    "account",
    "analytics_financial",
    "analytics_summary",
    "api_keys",
    "banking",
    "banned_words",
    "blocked_restricted_users",
    "chargebacks",
    "chat_messages",
    "chats",
    "client_sessions",
    "connect_only_fans_account",
    "data_exports",
    "endpoints",
    "engagement_messages",
    "fans",
    "fans_ai_summary",
    "following",
    "free_trial_links",
    "giphy",
    "link_tags",
    "mass_messaging",
    "media",
    "media_vault",
    "media_vault_lists",
    "notifications",
    "payouts",
    "post_comments",
    "post_labels",
    "posts",
    "promotions",
    "public_profiles",
    "queue",
    "release_forms",
    "saved_for_later_messages",
    "saved_for_later_posts",
    "settings",
    "shared_free_trial_links",
    "shared_tracking_links",
    "smart_link_postbacks",
    "smart_links",
    "statistics",
    "stored_free_trial_links",
    "stored_shared_free_trial_links",
    "stored_shared_tracking_links",
    "stored_tracking_links",
    "stories",
    "story_highlights",
    "subscription_bundles",
    "tracking_links",
    "transactions",
    "usage",
    "user_list_collections",
    "users",
    "webhooks",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
