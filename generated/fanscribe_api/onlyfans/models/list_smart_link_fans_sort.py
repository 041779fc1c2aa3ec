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

LIST_SMART_LINK_FANS_SORT_VALUES: frozenset[ListSmartLinkFansSort] = frozenset(
    (
        "-converted_at",
        "-messages_sent_by_fan",
        "-revenue_net",
        "-tips_net",
        "converted_at",
        "messages_sent_by_fan",
        "revenue_net",
        "tips_net",
    )
)
