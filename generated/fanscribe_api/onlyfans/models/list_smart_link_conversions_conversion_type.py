from typing import Literal

ListSmartLinkConversionsConversionType = Literal[
    "fan_sent_1_message", "fan_sent_3_messages", "message_received", "new_subscriber", "new_transaction"
]

LIST_SMART_LINK_CONVERSIONS_CONVERSION_TYPE_VALUES: set[ListSmartLinkConversionsConversionType] = {
    "fan_sent_1_message",
    "fan_sent_3_messages",
    "message_received",
    "new_subscriber",
    "new_transaction",
}


def check_list_smart_link_conversions_conversion_type(value: str) -> ListSmartLinkConversionsConversionType:
    if value in LIST_SMART_LINK_CONVERSIONS_CONVERSION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_SMART_LINK_CONVERSIONS_CONVERSION_TYPE_VALUES!r}"
    )
