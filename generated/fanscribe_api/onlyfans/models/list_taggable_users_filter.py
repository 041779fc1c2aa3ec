from typing import Literal

ListTaggableUsersFilter = Literal["all", "pending"]

LIST_TAGGABLE_USERS_FILTER_VALUES: set[ListTaggableUsersFilter] = {
    "all",
    "pending",
}


def check_list_taggable_users_filter(value: str) -> ListTaggableUsersFilter:
    if value in LIST_TAGGABLE_USERS_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TAGGABLE_USERS_FILTER_VALUES!r}")
