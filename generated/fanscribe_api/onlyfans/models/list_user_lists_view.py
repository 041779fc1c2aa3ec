from typing import Literal

ListUserListsView = Literal["queue",]

LIST_USER_LISTS_VIEW_VALUES: frozenset[ListUserListsView] = frozenset(("queue",))
