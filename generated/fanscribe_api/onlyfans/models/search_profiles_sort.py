from typing import Literal

SearchProfilesSort = Literal[
    "join_date", "last_seen", "likes", "min_subscribe_price", "photos", "subscribe_price", "subscribers", "videos"
]

SEARCH_PROFILES_SORT_VALUES: frozenset[SearchProfilesSort] = frozenset(
    ("join_date", "last_seen", "likes", "min_subscribe_price", "photos", "subscribe_price", "subscribers", "videos")
)
