from typing import Literal

ListPostsSort = Literal["asc", "desc"]

LIST_POSTS_SORT_VALUES: set[ListPostsSort] = {
    "asc",
    "desc",
}


def check_list_posts_sort(value: str) -> ListPostsSort:
    if value in LIST_POSTS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_POSTS_SORT_VALUES!r}")
