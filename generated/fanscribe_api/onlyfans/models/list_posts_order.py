from typing import Literal

ListPostsOrder = Literal["favorites_count", "publish_date", "tips_summ"]

LIST_POSTS_ORDER_VALUES: frozenset[ListPostsOrder] = frozenset(("favorites_count", "publish_date", "tips_summ"))
