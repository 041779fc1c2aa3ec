from typing import Literal

ListPostsSort = Literal["asc", "desc"]

LIST_POSTS_SORT_VALUES: frozenset[ListPostsSort] = frozenset(("asc", "desc"))
