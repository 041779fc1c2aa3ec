from typing import Literal

GetEarningsType = Literal["messages", "post", "stream", "subscribes", "tips", "total"]

GET_EARNINGS_TYPE_VALUES: frozenset[GetEarningsType] = frozenset(
    ("messages", "post", "stream", "subscribes", "tips", "total")
)
