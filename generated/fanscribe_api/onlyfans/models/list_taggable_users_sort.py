from typing import Literal

ListTaggableUsersSort = Literal["date", "name"]

LIST_TAGGABLE_USERS_SORT_VALUES: frozenset[ListTaggableUsersSort] = frozenset(("date", "name"))
