from typing import Literal

ListSmartLinkFansSort = Literal[
    "-converted_at",
    "-messages_sent_by_fan",
    "-revenue_net",
    "-tips_net",
    "converted_at",
    "messages_sent_by_fan",
    "revenue_net",
    "tips_net",
]

LIST_SMART_LINK_FANS_SORT_VALUES: set[ListSmartLinkFansSort] = {
    "-converted_at",
    "-messages_sent_by_fan",
    "-revenue_net",
    "-tips_net",
    "converted_at",
    "messages_sent_by_fan",
    "revenue_net",
    "tips_net",
}


def check_list_smart_link_fans_sort(value: str) -> ListSmartLinkFansSort:
    if value in LIST_SMART_LINK_FANS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_SMART_LINK_FANS_SORT_VALUES!r}")
