from typing import Literal

ListTaggableUsersSort = Literal["date", "name"]

LIST_TAGGABLE_USERS_SORT_VALUES: set[ListTaggableUsersSort] = {
    "date",
    "name",
}


def check_list_taggable_users_sort(value: str) -> ListTaggableUsersSort:
    if value in LIST_TAGGABLE_USERS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TAGGABLE_USERS_SORT_VALUES!r}")
