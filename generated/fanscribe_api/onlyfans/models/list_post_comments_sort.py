from typing import Literal

ListPostCommentsSort = Literal["asc", "desc"]

LIST_POST_COMMENTS_SORT_VALUES: set[ListPostCommentsSort] = {
    "asc",
    "desc",
}


def check_list_post_comments_sort(value: str) -> ListPostCommentsSort:
    if value in LIST_POST_COMMENTS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_POST_COMMENTS_SORT_VALUES!r}")
