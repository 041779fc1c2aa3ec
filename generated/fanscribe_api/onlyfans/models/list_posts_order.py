from typing import Literal

ListPostsOrder = Literal["favorites_count", "publish_date", "tips_summ"]

LIST_POSTS_ORDER_VALUES: set[ListPostsOrder] = {
    "favorites_count",
    "publish_date",
    "tips_summ",
}


def check_list_posts_order(value: str) -> ListPostsOrder:
    if value in LIST_POSTS_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_POSTS_ORDER_VALUES!r}")
