"""The operations: one module for each tag, imported when it is first used."""

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy_modules

if TYPE_CHECKING:
    from . import (
        accounts as accounts,
        authentication as authentication,
        chat_messages as chat_messages,
        chats as chats,
        earnings as earnings,
        followers as followers,
        following as following,
        lists as lists,
        mass_messages as mass_messages,
        media as media,
        posts as posts,
        profile_statistics as profile_statistics,
        subscribers as subscribers,
        top_supporters as top_supporters,
        tracking_links as tracking_links,
        users as users,
        vault as vault,
        walls as walls,
    )
else:
    __getattr__ = lazy_modules(__name__)
