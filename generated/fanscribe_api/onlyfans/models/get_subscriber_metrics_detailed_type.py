from typing import Literal

GetSubscriberMetricsDetailedType = Literal["new", "renew", "total"]

GET_SUBSCRIBER_METRICS_DETAILED_TYPE_VALUES: frozenset[GetSubscriberMetricsDetailedType] = frozenset(
    ("new", "renew", "total")
)
