from typing import Literal

ListSmartLinkConversionsConversionType = Literal[
    "fan_sent_1_message", "fan_sent_3_messages", "message_received", "new_subscriber", "new_transaction"
]

LIST_SMART_LINK_CONVERSIONS_CONVERSION_TYPE_VALUES: frozenset[ListSmartLinkConversionsConversionType] = frozenset(
    ("fan_sent_1_message", "fan_sent_3_messages", "message_received", "new_subscriber", "new_transaction")
)
