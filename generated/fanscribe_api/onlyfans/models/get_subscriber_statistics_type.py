from typing import Literal

GetSubscriberStatisticsType = Literal["new", "renew", "total"]

GET_SUBSCRIBER_STATISTICS_TYPE_VALUES: frozenset[GetSubscriberStatisticsType] = frozenset(("new", "renew", "total"))
