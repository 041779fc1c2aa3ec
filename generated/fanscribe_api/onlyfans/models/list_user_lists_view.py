from typing import Literal

ListUserListsView = Literal["queue"]

LIST_USER_LISTS_VIEW_VALUES: set[ListUserListsView] = {
    "queue",
}


def check_list_user_lists_view(value: str) -> ListUserListsView:
    if value in LIST_USER_LISTS_VIEW_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_USER_LISTS_VIEW_VALUES!r}")
