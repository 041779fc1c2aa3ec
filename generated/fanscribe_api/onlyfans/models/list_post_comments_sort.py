from typing import Literal

ListPostCommentsSort = Literal["asc", "desc"]

LIST_POST_COMMENTS_SORT_VALUES: frozenset[ListPostCommentsSort] = frozenset(("asc", "desc"))
