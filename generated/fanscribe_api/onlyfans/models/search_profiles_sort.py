from typing import Literal

SearchProfilesSort = Literal[
    "join_date", "last_seen", "likes", "min_subscribe_price", "photos", "subscribe_price", "subscribers", "videos"
]

SEARCH_PROFILES_SORT_VALUES: set[SearchProfilesSort] = {
    "join_date",
    "last_seen",
    "likes",
    "min_subscribe_price",
    "photos",
    "subscribe_price",
    "subscribers",
    "videos",
}


def check_search_profiles_sort(value: str) -> SearchProfilesSort:
    if value in SEARCH_PROFILES_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_PROFILES_SORT_VALUES!r}")
