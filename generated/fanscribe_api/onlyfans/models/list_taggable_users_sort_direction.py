from typing import Literal

ListTaggableUsersSortDirection = Literal["asc", "desc"]

LIST_TAGGABLE_USERS_SORT_DIRECTION_VALUES: frozenset[ListTaggableUsersSortDirection] = frozenset(("asc", "desc"))
