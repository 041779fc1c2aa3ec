from typing import Literal

ListTaggableUsersFilter = Literal["all", "pending"]

LIST_TAGGABLE_USERS_FILTER_VALUES: frozenset[ListTaggableUsersFilter] = frozenset(("all", "pending"))
