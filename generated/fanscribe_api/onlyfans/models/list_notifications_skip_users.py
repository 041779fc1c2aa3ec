from typing import Literal

ListNotificationsSkipUsers = Literal["all", "none"]

LIST_NOTIFICATIONS_SKIP_USERS_VALUES: frozenset[ListNotificationsSkipUsers] = frozenset(("all", "none"))
