from typing import Literal

GetSubscriberStatisticsType = Literal["new", "renew", "total"]

GET_SUBSCRIBER_STATISTICS_TYPE_VALUES: set[GetSubscriberStatisticsType] = {
    "new",
    "renew",
    "total",
}


def check_get_subscriber_statistics_type(value: str) -> GetSubscriberStatisticsType:
    if value in GET_SUBSCRIBER_STATISTICS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_SUBSCRIBER_STATISTICS_TYPE_VALUES!r}")
