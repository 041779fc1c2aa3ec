from typing import Literal

ListTaggableUsersSortDirection = Literal["asc", "desc"]

LIST_TAGGABLE_USERS_SORT_DIRECTION_VALUES: set[ListTaggableUsersSortDirection] = {
    "asc",
    "desc",
}


def check_list_taggable_users_sort_direction(value: str) -> ListTaggableUsersSortDirection:
    if value in LIST_TAGGABLE_USERS_SORT_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TAGGABLE_USERS_SORT_DIRECTION_VALUES!r}")
