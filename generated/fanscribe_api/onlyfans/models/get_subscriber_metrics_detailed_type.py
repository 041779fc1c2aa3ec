from typing import Literal

GetSubscriberMetricsDetailedType = Literal["new", "renew", "total"]

GET_SUBSCRIBER_METRICS_DETAILED_TYPE_VALUES: set[GetSubscriberMetricsDetailedType] = {
    "new",
    "renew",
    "total",
}


def check_get_subscriber_metrics_detailed_type(value: str) -> GetSubscriberMetricsDetailedType:
    if value in GET_SUBSCRIBER_METRICS_DETAILED_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_SUBSCRIBER_METRICS_DETAILED_TYPE_VALUES!r}")
