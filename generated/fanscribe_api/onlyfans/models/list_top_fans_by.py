from typing import Literal

ListTopFansBy = Literal["messages", "post", "streams", "subscribes", "tips", "total"]

LIST_TOP_FANS_BY_VALUES: frozenset[ListTopFansBy] = frozenset(
    ("messages", "post", "streams", "subscribes", "tips", "total")
)
